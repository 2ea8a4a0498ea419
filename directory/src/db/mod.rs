//! The way to the database: the pool, what every connection is set to, and the check that the schema is ours.

pub mod instrument;
mod migrations;
mod scratch;

use std::ops::DerefMut;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use diesel_async::pooled_connection::deadpool::Pool;
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use futures_util::FutureExt;

use crate::error::{Error, Result};

pub use migrations::{SchemaState, migrate, migrations_hash, revert_all, schema_state};
pub use scratch::Scratch;

/// One connection, in or out of a transaction. Who has one never asks the pool for another.
pub(crate) type Conn = AsyncPgConnection;

/// Where the database is and how many connections to keep.
#[derive(Clone, Debug)]
pub struct Settings {
    /// A `postgres://` URL; a socket's folder may stand in its host, percent-encoded.
    pub url: String,
    /// The most connections at once; at least 2.
    pub connections: usize,
    /// The name that shows in `pg_stat_activity`.
    pub application: &'static str,
}

/// A pool of connections to the database.
#[derive(Clone)]
pub struct Db {
    pool: Pool<Conn>,
    url: String,
    statements: Arc<AtomicU64>,
}

/// How a pool's connections stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connections {
    /// The most there may be.
    pub most: usize,
    /// Those that are open.
    pub open: usize,
    /// Those that somebody is using.
    pub in_use: usize,
    /// Callers that wait for one.
    pub waiting: usize,
}

/// How long a caller waits for a connection before the answer is a fault of ours.
const POOL_WAIT: Duration = Duration::from_secs(10);

impl Db {
    /// Makes the pool. Nothing is connected until the first use.
    pub fn new(settings: &Settings) -> Result<Self> {
        let mut config = ManagerConfig::default();
        // The default asks `select 1` at every checkout; a dead connection is found by its first query anyway.
        config.recycling_method = RecyclingMethod::Fast;
        let application = settings.application;
        let statements = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&statements);
        config.custom_setup = Box::new(move |url| connect(url, application, Arc::clone(&counted)).boxed());
        let manager = AsyncDieselConnectionManager::new_with_config(&settings.url, config);
        let pool = Pool::builder(manager)
            .max_size(settings.connections.max(2))
            .build()
            .map_err(|source| Error::internal("making the pool of database connections", source))?;
        Ok(Self { pool, url: settings.url.clone(), statements })
    }

    /// A connection, outside any transaction.
    pub(crate) async fn conn(&self) -> Result<impl DerefMut<Target = Conn> + use<>> {
        match tokio::time::timeout(POOL_WAIT, self.pool.get()).await {
            Ok(conn) => Ok(conn?),
            Err(late) => Err(Error::internal("waiting for a database connection", late)),
        }
    }

    /// The URL this pool connects to, for the few things that need a connection of their own (COPY, LISTEN).
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// How the pool's connections stand now.
    pub fn connections(&self) -> Connections {
        let status = self.pool.status();
        Connections {
            most: status.max_size,
            open: status.size,
            in_use: status.size.saturating_sub(status.available),
            waiting: status.waiting,
        }
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.conn().await?.batch_execute("SELECT 1").await?;
        Ok(())
    }
}

/// Connects and sets what every connection is born with: its name and its time limits.
async fn connect(url: &str, application: &str, statements: Arc<AtomicU64>) -> diesel::ConnectionResult<Conn> {
    let mut conn = Conn::establish(url).await?;
    conn.batch_execute(&format!(
        "SET application_name = '{application}'; SET statement_timeout = '30s'; SET lock_timeout = '10s'; \
         SET idle_in_transaction_session_timeout = '60s'; SET timezone = 'UTC'"
    ))
    .await
    .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
    conn.set_instrumentation(instrument::Stopwatch::new(statements));
    Ok(conn)
}
