//! The pool's connections: how long they live, and what is sent over them.

use testing::TestDb;

#[tokio::test(flavor = "multi_thread")]
async fn each_statement_of_a_pool_is_counted_once_and_no_other_pools() -> anyhow::Result<()> {
    let (test, other) = (TestDb::new().await?, TestDb::new().await?);
    test.db.ping().await?;
    let before = test.db.statements();
    other.db.ping().await?;
    assert_eq!(test.db.statements(), before);
    test.db.ping().await?;
    test.db.ping().await?;
    assert_eq!(test.db.statements() - before, 2);
    // From another task, as a data loader asks.
    let db = test.db.clone();
    std::thread::scope(|scope| {
        let runtime = tokio::runtime::Handle::current();
        scope.spawn(move || runtime.block_on(db.ping()));
    });
    assert_eq!(test.db.statements() - before, 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_outlives_the_runtime_that_first_asked_for_it() -> anyhow::Result<()> {
    let test = TestDb::new().await?;
    let db = test.db.clone();
    // As a worker of a server does that stops before the rest of the program has ended.
    std::thread::spawn(move || {
        tokio::runtime::Builder::new_current_thread().enable_all().build().map(|runtime| runtime.block_on(db.ping()))
    })
    .join()
    .expect("the thread ends")??;
    let sql = test.sql().await?;
    let sessions = async || {
        let query = "SELECT pid FROM pg_stat_activity
             WHERE datname = current_database() AND application_name = 'kith tests'";
        anyhow::Ok(sql.query(query, &[]).await?.iter().map(|row| row.get(0)).collect::<Vec<i32>>())
    };
    let opened = sessions().await?;
    assert_eq!(opened.len(), 1);
    test.db.ping().await?;
    assert_eq!(sessions().await?, opened, "it is the same connection");
    Ok(())
}
