//! The search engines behind one question: Postgres always, Meilisearch where it is configured.

use directory::actor::Actor;
use directory::db::Db;
use directory::error::Result;
use directory::ids::PartnerId;
use directory::search::{self, Answer, Question};

/// Where questions are put: one question type, one answer type, whichever engine answers.
#[derive(Clone)]
pub struct Search {
    engine: Engine,
}

#[derive(Clone)]
enum Engine {
    Postgres(Db),
}

impl Search {
    /// Searching in the database alone.
    pub fn postgres(db: Db) -> Self {
        Self { engine: Engine::Postgres(db) }
    }

    /// One page of the partners that answer a question and that the actor may see: at most `limit`, after `after`.
    pub async fn ask(
        &self,
        actor: &Actor,
        question: &Question,
        after: Option<PartnerId>,
        limit: usize,
    ) -> Result<Answer> {
        match &self.engine {
            Engine::Postgres(db) => {
                answered_by("postgres");
                search::search(db, actor, question, after, limit).await
            }
        }
    }
}

/// Counts a search by the engine that answered it: where an index is configured, `postgres` is a fall-back.
fn answered_by(engine: &'static str) {
    metrics::counter!("kith_searches_total", "engine" => engine).increment(1);
}
