//! The way to the database: the pool, what every connection is set to, and the check that the schema is ours.

mod migrations;
mod scratch;
mod statements;

use std::ops::DerefMut;
use std::time::Duration;

use diesel_async::pooled_connection::deadpool::Pool;
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use futures_util::FutureExt;

use crate::error::{Error, Result};

pub use migrations::{SchemaState, migrate, migrations_hash, revert_all, schema_state};
pub use scratch::Scratch;
use statements::Statements;

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
    /// How long one statement may take before the database gives it up.
    pub statement_timeout: Duration,
    /// How long a caller waits for a connection before the answer is [`Error::Busy`].
    pub pool_wait: Duration,
}

/// How long a statement may take where nobody waits for a page.
pub const WORK_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a statement may take where somebody waits for the answer.
pub const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a caller waits for a connection, where nothing else is asked for.
pub const POOL_WAIT: Duration = Duration::from_secs(5);

/// A pool of connections to the database.
#[derive(Clone)]
pub struct Db {
    pool: Pool<Conn>,
    url: String,
    pool_wait: Duration,
    statements: Statements,
}

impl Db {
    /// Makes the pool. Nothing is connected until the first use.
    pub fn new(settings: &Settings) -> Result<Self> {
        let mut config = ManagerConfig::default();
        // The default asks `select 1` at every checkout; a dead connection is found by its first query anyway.
        config.recycling_method = RecyclingMethod::Fast;
        let application = settings.application;
        let statements = Statements::default();
        let (timeout, counted) = (settings.statement_timeout, statements.clone());
        config.custom_setup = Box::new(move |url| connect(url, application, timeout, counted.clone()).boxed());
        let manager = AsyncDieselConnectionManager::new_with_config(&settings.url, config);
        let pool = Pool::builder(manager)
            .max_size(settings.connections.max(2))
            .build()
            .map_err(|source| Error::internal("making the pool of database connections", source))?;
        Ok(Self { pool, url: settings.url.clone(), pool_wait: settings.pool_wait, statements })
    }

    /// A connection, outside any transaction.
    pub(crate) async fn conn(&self) -> Result<impl DerefMut<Target = Conn> + use<>> {
        match tokio::time::timeout(self.pool_wait, self.pool.get()).await {
            Ok(conn) => Ok(conn?),
            Err(_) => Err(Error::Busy),
        }
    }

    /// How many statements were sent by this pool's connections since it was made, those of transactions among them.
    pub fn statements(&self) -> u64 {
        self.statements.so_far()
    }

    /// The URL this pool connects to, for the few things that need a connection of their own (COPY, LISTEN).
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<()> {
        self.conn().await?.batch_execute("SELECT 1").await?;
        Ok(())
    }
}

/// Connects and sets what every connection is born with: its name and its time limits.
async fn connect(
    url: &str,
    application: &str,
    timeout: Duration,
    statements: Statements,
) -> diesel::ConnectionResult<Conn> {
    let mut conn = Conn::establish(url).await?;
    let timeout = timeout.as_millis();
    conn.batch_execute(&format!(
        "SET application_name = '{application}'; SET statement_timeout = '{timeout}ms'; SET lock_timeout = '10s'; \
         SET idle_in_transaction_session_timeout = '60s'; SET timezone = 'UTC'"
    ))
    .await
    .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
    // From here on, so that a new connection counts nothing.
    conn.set_instrumentation(statements);
    Ok(conn)
}
