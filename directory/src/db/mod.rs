//! The way to the database: the pool, what every connection is set to, and the check that the schema is ours.

pub mod instrument;
mod migrations;
mod scratch;

use std::ops::DerefMut;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use diesel_async::pooled_connection::deadpool::Pool;
use diesel_async::pooled_connection::{AsyncDieselConnectionManager, ManagerConfig, RecyclingMethod};
use diesel_async::{AsyncConnection, AsyncPgConnection, SimpleAsyncConnection};
use futures_util::FutureExt;
use tokio::runtime::Handle;

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

impl Db {
    /// Makes the pool. Nothing is connected until the first use; every connection then lives on the runtime this is called
    /// in.
    pub fn new(settings: &Settings) -> Result<Self> {
        let mut config = ManagerConfig::default();
        // The default asks `select 1` at every checkout; a dead connection is found by its first query anyway.
        config.recycling_method = RecyclingMethod::Fast;
        let application = settings.application;
        let statements = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&statements);
        let (timeout, home) = (settings.statement_timeout, Handle::try_current().ok());
        config.custom_setup = Box::new(move |url| {
            let connecting = connect(url.to_owned(), application, timeout, Arc::clone(&counted));
            connect_at(home.clone(), connecting).boxed()
        });
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

    /// The URL this pool connects to, for the few things that need a connection of their own (COPY, LISTEN).
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// How many statements this pool's connections have been sent so far, `BEGIN` and `COMMIT` among them.
    ///
    /// Counted by pool, not by task: a query that another task sends, as a data loader does, counts too, and what other
    /// tests do on their own databases does not.
    pub fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
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

/// Connects on the runtime that the pool is at home in. A connection is served by a task of the runtime it was made on: one
/// made on a worker of the HTTP server would break off under others' hands when that worker stops.
async fn connect_at(
    home: Option<Handle>,
    connecting: impl Future<Output = diesel::ConnectionResult<Conn>> + Send + 'static,
) -> diesel::ConnectionResult<Conn> {
    let Some(home) = home else { return connecting.await };
    let connected = home.spawn(connecting).await;
    connected.unwrap_or_else(|ended| Err(diesel::ConnectionError::BadConnection(ended.to_string())))
}

/// Connects and sets what every connection is born with: its name and its time limits.
async fn connect(
    url: String,
    application: &str,
    timeout: Duration,
    statements: Arc<AtomicU64>,
) -> diesel::ConnectionResult<Conn> {
    let mut conn = Conn::establish(&url).await?;
    let timeout = timeout.as_millis();
    conn.batch_execute(&format!(
        "SET application_name = '{application}'; SET statement_timeout = '{timeout}ms'; SET lock_timeout = '10s'; \
         SET idle_in_transaction_session_timeout = '60s'; SET timezone = 'UTC'"
    ))
    .await
    .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
    // From here on, so that a new connection counts nothing.
    conn.set_instrumentation(instrument::Stopwatch::new(statements));
    Ok(conn)
}
