//! The front of Kith: GraphQL and web pages. HTTP in, one call of the domain, HTTP out.

pub mod graphql;
mod health;
mod metrics;
mod proxies;
mod request;
mod server;
pub mod session;
mod web;

use std::path::PathBuf;

pub use actix_web::dev::Server;
use directory::accounts::Secret;
use directory::actor::Actor;
use directory::clock::Clock;
use directory::db::Db;
use directory::error::Result;
use directory::limits::{self, Limit};
use directory::matching::{Meaning, Vector};
use directory::needs::NeedInput;
use embedding::Embedder;
use engine::Search;

pub use ipnet::IpNet;
pub use metrics::{Numbers, describe, serve_numbers};
pub use server::{routes, serve};
pub use web::{PageRoute, Who, page_routes};

use crate::session::Session;

/// What the front is made of.
pub struct Parts {
    /// The database.
    pub db: Db,
    /// Where the time comes from.
    pub clock: Clock,
    /// The sentence model; without it matching is by words only.
    pub embedder: Option<Embedder>,
    /// What answers searches.
    pub search: Search,
    /// What links are signed with.
    pub secret: Secret,
    /// The address people reach this at, without a slash at its end.
    pub public_url: String,
    /// The folder mails are put into instead of being sent, on one's own machine.
    pub mailbox: Option<PathBuf>,
    /// The proxies in front of this whose word about where a request comes from is believed.
    pub trusted_proxies: Vec<IpNet>,
}

/// The front, as every request sees it.
pub struct App {
    /// The database.
    pub db: Db,
    /// Where the time comes from.
    pub clock: Clock,
    /// The sentence model; without it matching is by words only.
    pub embedder: Option<Embedder>,
    /// What answers searches.
    pub search: Search,
    /// What links are signed with.
    pub secret: Secret,
    /// The address people reach this at, without a slash at its end.
    pub public_url: String,
    /// The folder mails are put into instead of being sent, on one's own machine.
    pub mailbox: Option<PathBuf>,
    /// The proxies in front of this whose word about where a request comes from is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// What GraphQL answers with.
    pub schema: graphql::Schema,
    /// The settings of the process, for administrators to look at.
    pub deployment: Vec<Deployed>,
    /// How the parts stood when somebody last looked.
    standing: health::Standing,
}

/// One setting of the process.
pub struct Deployed {
    /// Its name.
    pub name: &'static str,
    /// What may be told of it.
    pub told: Told,
}

/// What may be told of a setting.
pub enum Told {
    /// That it is not set.
    NotSet,
    /// That it is set: its value is a secret.
    Hidden,
    /// Its value.
    Value(String),
}

impl App {
    /// The front made of these parts.
    pub fn new(parts: Parts) -> Self {
        let Parts { db, clock, embedder, search, secret, public_url, mailbox, trusted_proxies } = parts;
        let public_url = public_url.trim_end_matches('/').to_owned();
        let schema = graphql::Schema::new();
        let standing = health::Standing::default();
        let deployment = Vec::new();
        Self { db, clock, embedder, search, secret, public_url, mailbox, trusted_proxies, schema, deployment, standing }
    }

    /// This front, with the settings of its process for administrators to look at.
    #[must_use]
    pub fn deployed(self, deployment: Vec<Deployed>) -> Self {
        Self { deployment, ..self }
    }

    /// Counts a question that asks much of the database. Who is signed in is known and not counted.
    pub(crate) async fn count_question(&self, session: &Session) -> Result<()> {
        self.count(Limit::Questions, session).await
    }

    /// Counts what is asked while somebody types, like a question.
    pub(crate) async fn count_suggestion(&self, session: &Session) -> Result<()> {
        self.count(Limit::Suggestions, session).await
    }

    async fn count(&self, limit: Limit, session: &Session) -> Result<()> {
        match (&session.actor, session.network) {
            (Actor::Anonymous, Some(network)) => {
                limits::take(&self.db, &self.secret, limit, network, self.clock.now()).await
            }
            _ => Ok(()),
        }
    }

    /// The meaning of a need's words, for the commands that take one. None where the model is away: the answer is then by
    /// words only, and has to say so.
    pub async fn meaning(&self, input: &NeedInput) -> Option<Meaning> {
        let embedder = self.embedder.as_ref()?;
        let read = embedder.embed(vec![directory::needs::words(input)]).await;
        match read.map(|mut vectors| vectors.pop().map(Vector::try_from)) {
            Ok(Some(Ok(vector))) => Some(Meaning { model: embedding::model_name().to_owned(), vector }),
            Ok(_) => {
                tracing::error!("the sentence model gave no vector of the right length; going on by words only");
                None
            }
            Err(error) => {
                tracing::warn!(%error, "the sentence model is away; going on by words only");
                None
            }
        }
    }
}
