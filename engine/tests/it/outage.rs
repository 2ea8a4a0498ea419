//! What happens when the database does not answer.

use directory::actor::Actor;
use directory::error::Error;

use crate::world::{Engine, World, asking};

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_is_an_error_and_not_an_empty_list() {
    let world = World::over(Engine::Postgres).await;
    world.named("Kite Society").await;
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute("ALTER TABLE search_rows RENAME TO away").await.unwrap();
    for words in ["", "kite"] {
        let answer = world.ask(&Actor::Anonymous, &asking(words), None, 10).await;
        assert!(matches!(answer, Err(Error::Internal { .. })), "{answer:?}");
    }
    sql.batch_execute("ALTER TABLE away RENAME TO search_rows").await.unwrap();
    assert_eq!(world.found("kite").await.len(), 1);
}
