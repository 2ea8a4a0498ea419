//! The outbox's promises: nothing lost, nothing handed to two at once, and failure that ends somewhere visible.

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use directory::ids::PartnerId;
use directory::outbox::{self, Consumer, Event, Jitter, MAX_TRIES, Settled};
use testing::{TestDb, World, a_wednesday, publish};

const LEASE: TimeDelta = TimeDelta::minutes(5);
/// Why these tests leave work behind.
const BY_HAND: &str = "claims by hand, and settles only what it is about";
const V1: &str = r#"{"version": 1}"#;

fn now() -> DateTime<Utc> {
    a_wednesday()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_claims_never_get_the_same_row() -> Result<()> {
    let test = TestDb::new().await?.leaves_work(BY_HAND);
    let world = World::new(&test).await?;
    for _ in 0..20 {
        world.event("partner_edited", PartnerId::new(now()), V1, "matcher", now()).await?;
    }
    let claim = || outbox::claim(&test.db, Consumer::Matcher, 15, LEASE, now());
    let (one, two) = tokio::join!(claim(), claim());
    let mut claimed: Vec<i64> = one?.iter().chain(&two?).map(|claimed| claimed.event_id).collect();
    let total = claimed.len();
    claimed.sort_unstable();
    claimed.dedup();
    assert_eq!(claimed.len(), total, "a row went to both");
    // Rows locked by the other claim are skipped, not waited for: together they may get fewer than 20, never none.
    assert!(total >= 15, "{total} rows were claimed");
    let rest = claim().await?.len();
    assert_eq!(total + rest, 20);
    assert_eq!(claim().await?, []);
    assert_eq!(outbox::claim(&test.db, Consumer::Notifier, 15, LEASE, now()).await?, []);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finish_after_the_lease_updates_nothing() -> Result<()> {
    let test = TestDb::new().await?.leaves_work(BY_HAND);
    let world = World::new(&test).await?;
    let partner = PartnerId::new(now());
    world.event("partner_edited", partner, V1, "matcher", now()).await?;
    let slow = outbox::claim(&test.db, Consumer::Matcher, 1, LEASE, now()).await?.remove(0);
    assert_eq!(slow.event, Ok(Event::PartnerEdited(partner)));
    assert_eq!(outbox::claim(&test.db, Consumer::Matcher, 1, LEASE, now() + LEASE / 2).await?, []);
    let later = now() + LEASE;
    let quick = outbox::claim(&test.db, Consumer::Matcher, 1, LEASE, later).await?.remove(0);
    assert_eq!(quick.tries, 2);
    assert_eq!(outbox::finish(&test.db, &slow, later).await?, Settled::Overtaken);
    assert_eq!(outbox::retry(&test.db, &slow, "slow", Jitter::NONE, later).await?, Settled::Overtaken);
    assert_eq!(outbox::give_up(&test.db, &slow, "slow", later).await?, Settled::Overtaken);
    assert_eq!(outbox::finish(&test.db, &quick, later).await?, Settled::Kept);
    assert_eq!(outbox::finish(&test.db, &quick, later).await?, Settled::Overtaken, "finished twice");
    // The one that was overtaken wrote something old over something new: it asks for the work to be done again.
    outbox::requeue(&test.db, &slow, later).await?;
    let again = outbox::claim(&test.db, Consumer::Matcher, 1, LEASE, later).await?.remove(0);
    assert_eq!(again.tries, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn failures_back_off_then_are_dead_then_are_requeued() -> Result<()> {
    let test = TestDb::new().await?.leaves_work(BY_HAND);
    let world = World::new(&test).await?;
    world.event("partner_edited", PartnerId::new(now()), V1, "matcher", now()).await?;
    let mut at = now();
    let mut first = None;
    for tries in 1..=MAX_TRIES {
        let claimed = outbox::claim(&test.db, Consumer::Matcher, 1, LEASE, at).await?.remove(0);
        assert_eq!(claimed.tries, tries);
        let settled = outbox::retry(&test.db, &claimed, "the model is away", Jitter::NONE, at).await?;
        first.get_or_insert(claimed);
        if tries < MAX_TRIES {
            assert_eq!(settled, Settled::Kept);
            let due = test_due(&world).await?;
            assert!(due > at, "try {tries} was put off to {due}");
            assert_eq!(outbox::claim(&test.db, Consumer::Matcher, 1, LEASE, due - TimeDelta::seconds(1)).await?, []);
            at = due;
        } else {
            assert_eq!(settled, Settled::Dead);
        }
    }
    assert!(at - now() > TimeDelta::hours(20) && at - now() < TimeDelta::hours(26), "gave up after {}", at - now());
    let much_later = at + TimeDelta::days(30);
    assert_eq!(outbox::claim(&test.db, Consumer::Matcher, 1, LEASE, much_later).await?, []);
    let stats = outbox::stats(&test.db, much_later).await?;
    assert_eq!((stats[0].queue, stats[0].due, stats[0].dead), ("matcher", 0, 1));
    assert_eq!(outbox::requeue_dead(&test.db, Some(Consumer::Notifier), much_later).await?, 0);
    assert_eq!(outbox::requeue_dead(&test.db, None, much_later).await?, 1);
    let stats = outbox::stats(&test.db, much_later).await?;
    assert_eq!((stats[0].due, stats[0].oldest_due, stats[0].dead), (1, Some(much_later), 0));
    let again = outbox::claim(&test.db, Consumer::Matcher, 1, LEASE, much_later).await?.remove(0);
    assert_eq!(again.tries, 1, "a requeued row has all its tries before it");
    let first = first.expect("the first claim");
    assert_eq!(outbox::finish(&test.db, &first, much_later).await?, Settled::Overtaken, "requeueing keeps the fence");
    Ok(())
}

async fn test_due(world: &World) -> Result<DateTime<Utc>> {
    let row = world.sql.query_one("SELECT to_char(run_at, 'YYYY-MM-DD\"T\"HH24:MI:SS.USOF:00') FROM deliveries", &[]);
    Ok(row.await?.get::<_, String>(0).parse()?)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_commits_late_is_not_lost() -> Result<()> {
    let test = TestDb::new().await?.leaves_work(BY_HAND);
    let world = World::new(&test).await?;
    let mut slow = test.sql().await?;
    let slow = slow.transaction().await?;
    let low = publish(&slow, "partner_edited", PartnerId::new(now()), V1, "matcher", now()).await?;
    let high = world.event("partner_edited", PartnerId::new(now()), V1, "matcher", now()).await?;
    assert!(low < high);
    let seen = outbox::claim(&test.db, Consumer::Matcher, 9, LEASE, now()).await?;
    assert_eq!(seen.iter().map(|claimed| claimed.event_id).collect::<Vec<_>>(), [high]);
    slow.commit().await?;
    let seen = outbox::claim(&test.db, Consumer::Matcher, 9, LEASE, now()).await?;
    assert_eq!(seen.iter().map(|claimed| claimed.event_id).collect::<Vec<_>>(), [low]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_kind_is_claimed_and_says_so() -> Result<()> {
    let test = TestDb::new().await?.leaves_work(BY_HAND);
    let world = World::new(&test).await?;
    world.event("partner_praised", PartnerId::new(now()), V1, "matcher", now()).await?;
    let claimed = outbox::claim(&test.db, Consumer::Matcher, 9, LEASE, now()).await?.remove(0);
    assert_eq!(claimed.event.as_ref().map_err(|unknown| unknown.kind.as_str()), Err("partner_praised"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn finished_deliveries_are_purged_and_events_stay() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    for _ in 0..3 {
        world.event("partner_edited", PartnerId::new(now()), V1, "matcher", now()).await?;
    }
    world.event("partner_edited", PartnerId::new(now()), V1, "notifier", now()).await?;
    for claimed in outbox::claim(&test.db, Consumer::Matcher, 9, LEASE, now()).await? {
        outbox::finish(&test.db, &claimed, now()).await?;
    }
    let after = now() + TimeDelta::days(30);
    assert_eq!(outbox::purge_finished(&test.db, now(), 9).await?, 0, "not old enough");
    assert_eq!(outbox::purge_finished(&test.db, after, 2).await?, 2);
    assert_eq!(outbox::purge_finished(&test.db, after, 2).await?, 1);
    assert_eq!(outbox::purge_finished(&test.db, after, 2).await?, 0, "an open delivery stays");
    let events: i64 = world.sql.query_one("SELECT count(*) FROM events", &[]).await?.get(0);
    assert_eq!(events, 4);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_is_woken_at_commit() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let (signal, mut woken) = tokio::sync::watch::channel(0_u64);
    let work = async {
        woken.changed().await?; // Listening has begun.
        world.event("partner_edited", PartnerId::new(now()), V1, "matcher", now()).await?;
        tokio::time::timeout(std::time::Duration::from_secs(20), woken.changed()).await??;
        anyhow::Ok(())
    };
    tokio::select! {
        () = outbox::listen(&test.db, &signal) => unreachable!("listening never ends"),
        done = work => done?,
    }
    Ok(())
}
