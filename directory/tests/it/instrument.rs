//! The count of statements, as tests of queries read it.

use directory::db::instrument::statements;
use testing::TestDb;

#[tokio::test(flavor = "multi_thread")]
async fn each_statement_of_a_pool_is_counted_once_and_no_other_pools() -> anyhow::Result<()> {
    let (test, other) = (TestDb::new().await?, TestDb::new().await?);
    test.db.ping().await?;
    let before = statements(&test.db);
    other.db.ping().await?;
    assert_eq!(statements(&test.db), before);
    test.db.ping().await?;
    test.db.ping().await?;
    assert_eq!(statements(&test.db) - before, 2);
    // From another task, as a data loader asks.
    let db = test.db.clone();
    std::thread::scope(|scope| {
        let runtime = tokio::runtime::Handle::current();
        scope.spawn(move || runtime.block_on(db.ping()));
    });
    assert_eq!(statements(&test.db) - before, 3);
    Ok(())
}
