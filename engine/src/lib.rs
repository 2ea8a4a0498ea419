//! The search engines behind one question: Postgres always, Meilisearch where it is configured.

mod client;
mod failure;
mod filter;
mod index;
mod meilisearch;
mod settings;
mod standing;

use directory::actor::Actor;
use directory::db::Db;
use directory::error::Result;
use directory::ids::PartnerId;
use directory::search::{self, Answer, Question};

pub use failure::{Failure, WrongServer};
pub use index::{Index, Rebuilt, Server, Written};
pub use standing::Standing;

use crate::meilisearch::Meilisearch;

/// Where questions are put: one question type, one answer type, whichever engine answers.
#[derive(Clone)]
pub struct Search {
    engine: Engine,
}

#[derive(Clone)]
enum Engine {
    Postgres(Db),
    Meilisearch(Meilisearch),
}

impl Search {
    /// Searching in the database alone.
    pub fn postgres(db: Db) -> Self {
        Self { engine: Engine::Postgres(db) }
    }

    /// Searching in an index, and in the database whenever the index cannot answer.
    pub fn meilisearch(db: Db, index: Index) -> Self {
        Self { engine: Engine::Meilisearch(Meilisearch::new(db, index)) }
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
            Engine::Postgres(db) => search::search(db, actor, question, after, limit).await,
            Engine::Meilisearch(engine) => engine.ask(actor, question, after, limit).await,
        }
    }

    /// How searching stands. Without an index it stands and falls with the database.
    pub async fn standing(&self) -> Standing {
        match &self.engine {
            Engine::Postgres(_) => Standing::Ready,
            Engine::Meilisearch(engine) => engine.standing().await,
        }
    }
}
