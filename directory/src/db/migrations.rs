//! The one history of the database, embedded, and whether a database is at its end.

use diesel::migration::Migration as _;
use diesel_async::{AsyncConnection, AsyncMigrationHarness};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Conn, Db};
use crate::error::{Error, Result};

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("../migrations");

/// Whether a database's schema is the one this program was built for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemaState {
    /// It is.
    Ours,
    /// Migrations of ours are still to be run.
    Behind {
        /// How many.
        missing: usize,
    },
    /// It has migrations this program does not know: a newer program's.
    Ahead,
}

/// Runs the migrations that are missing, and names them. Needs a multi-thread runtime.
pub async fn migrate(url: &str) -> Result<Vec<String>> {
    let mut harness = harness(url).await?;
    let run = harness.run_pending_migrations(MIGRATIONS).map_err(|source| Error::internal("migrating", source))?;
    Ok(run.iter().map(ToString::to_string).collect())
}

/// Takes every migration back, newest first: for the test that a database can go down and up again.
pub async fn revert_all(url: &str) -> Result<()> {
    let mut harness = harness(url).await?;
    harness.revert_all_migrations(MIGRATIONS).map_err(|source| Error::internal("reverting migrations", source))?;
    Ok(())
}

async fn harness(url: &str) -> Result<AsyncMigrationHarness<Conn>> {
    let conn = Conn::establish(url).await.map_err(|source| Error::internal("connecting to the database", source))?;
    Ok(AsyncMigrationHarness::new(conn))
}

/// Compares the migrations a database has run with ours.
pub async fn schema_state(db: &Db) -> Result<SchemaState> {
    use diesel::QueryableByName;
    use diesel_async::RunQueryDsl;

    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = diesel::sql_types::Text)]
        version: String,
    }

    let ours = ours()?;
    let mut conn = db.conn().await?;
    let run: Vec<Row> = match diesel::sql_query("SELECT version FROM __diesel_schema_migrations").load(&mut *conn).await
    {
        Ok(rows) => rows,
        // The table is not there before the first migration.
        Err(diesel::result::Error::DatabaseError(_, info)) if info.message().contains("does not exist") => Vec::new(),
        Err(other) => return Err(other.into()),
    };
    let missing = ours.iter().filter(|ours| !run.iter().any(|row| row.version == **ours)).count();
    if missing > 0 {
        Ok(SchemaState::Behind { missing })
    } else if run.len() > ours.len() {
        Ok(SchemaState::Ahead)
    } else {
        Ok(SchemaState::Ours)
    }
}

/// The versions of our own migrations.
fn ours() -> Result<Vec<String>> {
    let migrations = diesel::migration::MigrationSource::<diesel::pg::Pg>::migrations(&MIGRATIONS)
        .map_err(|source| Error::internal("reading our own migrations", source))?;
    Ok(migrations.iter().map(|migration| migration.name().version().to_string()).collect())
}

/// A hash over the text of every migration: names the template that tests clone.
pub fn migrations_hash() -> &'static str {
    env!("KITH_MIGRATIONS_HASH")
}
