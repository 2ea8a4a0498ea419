//! Token buckets: how many are let through, what is kept of whom, and what is purged.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::{DateTime, TimeDelta, Utc};
use directory::accounts::Secret;
use directory::error::Error;
use directory::limits::{Limit, Network, purge, take};
use testing::{TestDb, a_wednesday};

fn secret() -> Secret {
    Secret::new("a secret of the tests, long enough").unwrap()
}

/// How many of `times` askings at once are let through.
async fn passed(test: &TestDb, limit: Limit, whom: &str, times: i32, now: DateTime<Utc>) -> i32 {
    let mut passed = 0;
    for _ in 0..times {
        match take(&test.db, &secret(), limit, whom, now).await {
            Ok(()) => passed += 1,
            Err(Error::RateLimited { .. }) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    passed
}

#[tokio::test(flavor = "multi_thread")]
async fn every_limit_lets_a_burst_through_and_then_one_at_a_time() {
    let test = TestDb::new().await.unwrap();
    for limit in Limit::ALL.iter().copied() {
        let now = a_wednesday();
        let burst = limit.burst();
        assert_eq!(passed(&test, limit, "one", burst + 3, now).await, burst, "{limit:?}");
        let just_before = now + limit.every() - TimeDelta::milliseconds(1);
        assert_eq!(passed(&test, limit, "one", 1, just_before).await, 0, "{limit:?}");
        assert_eq!(passed(&test, limit, "one", 2, now + limit.every()).await, 1, "{limit:?}");
        assert_eq!(passed(&test, limit, "another", 1, now).await, 1, "a bucket is one's own: {limit:?}");
        let full_again = now + limit.every() * (burst + 1);
        assert_eq!(passed(&test, limit, "one", burst + 1, full_again).await, burst, "{limit:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_goes_back_locks_nobody_out_for_long() {
    let test = TestDb::new().await.unwrap();
    let (limit, now) = (Limit::Questions, a_wednesday());
    assert_eq!(passed(&test, limit, "one", 1, now).await, 1);
    let earlier = now - TimeDelta::seconds(30);
    assert_eq!(passed(&test, limit, "one", 1, earlier).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_address_stands_in_the_table_and_what_says_nothing_is_purged() {
    let test = TestDb::new().await.unwrap();
    let (limit, now) = (Limit::SignInAddress, a_wednesday());
    take(&test.db, &secret(), limit, "teacher@example.org", now).await.unwrap();
    take(&test.db, &secret(), Limit::Questions, Network::of("192.0.2.7".parse().unwrap()), now).await.unwrap();
    let sql = test.sql().await.unwrap();
    for row in sql.query("SELECT row(rate_limits.*)::text, key FROM rate_limits", &[]).await.unwrap() {
        let (row, key): (String, Vec<u8>) = (row.get(0), row.get(1));
        assert!(!row.contains("teacher") && !row.contains("192.0.2.7"), "{row}");
        assert_eq!(key.len(), 32);
    }
    assert_eq!(purge(&test.db, now, 10).await.unwrap(), 0);
    assert_eq!(purge(&test.db, now + TimeDelta::seconds(1), 10).await.unwrap(), 1, "the question's");
    assert_eq!(purge(&test.db, now + limit.every(), 10).await.unwrap(), 1, "the link's");
}
