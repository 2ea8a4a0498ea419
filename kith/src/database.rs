//! The database a command works on: the one that is set, else that of a running `kith up`, else one it starts itself.

use std::path::Path;
use std::time::Duration;

use anyhow::{Result, bail};
use directory::curriculum;
use directory::db::{ANSWER_TIMEOUT, Db, POOL_WAIT, SchemaState, Settings, WORK_TIMEOUT, schema_state};

use crate::config::{Config, Secret};
use crate::places::{Held, Hold};
use crate::postgres::Server;

/// A database, and what keeps it running. Dropping it stops what was started.
#[derive(Debug)]
pub(crate) struct Database {
    url: Secret,
    // The server stops before the folder is let go: fields are dropped in this order.
    _server: Option<Server>,
    _held: Option<Held>,
}

impl Database {
    /// Finds or starts it. From the main thread, before any runtime: see [`Server::start`].
    pub(crate) fn open(config: &Config, dir: &Path) -> Result<Self> {
        if let Some(url) = &config.database_url {
            return Ok(Self { url: url.clone(), _server: None, _held: None });
        }
        match Held::take(dir)? {
            Hold::Taken(Some(url)) => Ok(Self { url, _server: None, _held: None }),
            Hold::Taken(None) => {
                bail!("another kith command is using the folder {}. Run this again when it has ended", dir.display())
            }
            Hold::Ours(held) => {
                let server = Server::start(held.dir())?;
                Ok(Self { url: server.url().clone(), _server: Some(server), _held: Some(held) })
            }
        }
    }

    /// Where it is reached.
    pub(crate) fn url(&self) -> &Secret {
        &self.url
    }
}

/// A pool on a database, not yet looked at.
pub(crate) fn pool(config: &Config, url: &Secret, application: &'static str) -> Result<Db> {
    pool_with(config, url, application, WORK_TIMEOUT)
}

/// A pool for those who wait for an answer, on a database that was looked at before: it is not long worked for them.
pub(crate) fn pool_for_answers(config: &Config, url: &Secret, application: &'static str) -> Result<Db> {
    pool_with(config, url, application, ANSWER_TIMEOUT)
}

fn pool_with(config: &Config, url: &Secret, application: &'static str, statement_timeout: Duration) -> Result<Db> {
    let (url, connections) = (url.expose().to_owned(), config.database_connections);
    Ok(Db::new(&Settings { url, connections, application, statement_timeout, pool_wait: POOL_WAIT })?)
}

/// A pool on a database whose schema is this program's, with its vocabulary in force; any other schema is refused with
/// the remedy.
pub(crate) async fn pool_on_our_schema(config: &Config, url: &Secret, application: &'static str) -> Result<Db> {
    let db = pool(config, url, application)?;
    match schema_state(&db).await? {
        SchemaState::Ours => {
            curriculum::refresh(&db).await?;
            Ok(db)
        }
        SchemaState::Behind { missing } => {
            bail!("the database is {missing} migrations behind this program. Run:  kith migrate")
        }
        SchemaState::Ahead => bail!("the database belongs to a newer Kith than this program. Use that one"),
    }
}
