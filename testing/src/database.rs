//! A database of its own for each test, cloned from a template that is migrated once, and looked at when the test ends:
//! where anybody took up work, none may be left over, and none may be dead.

use anyhow::{Context as _, Result};
use directory::db::{Db, POOL_WAIT, Settings, WORK_TIMEOUT, migrate};
use tokio_postgres::NoTls;

/// The advisory lock under which the template is made; any number, the same in every test binary.
const TEMPLATE_LOCK: i64 = 0x006b_6974_6800;

/// A migrated, empty database that is dropped with this value.
pub struct TestDb {
    /// The pool to hand to the code under test.
    pub db: Db,
    /// Its URL.
    pub url: String,
    name: String,
    server: String,
    leaves_work: Option<&'static str>,
}

impl TestDb {
    /// Clones the template. Needs `KITH_TEST_DATABASE_URL`, which `./test` sets, and a multi-thread runtime.
    pub async fn new() -> Result<Self> {
        let server = server_url()?;
        let admin = connect(&server).await?;
        admin.execute("SELECT pg_advisory_lock($1)", &[&TEMPLATE_LOCK]).await?;
        let template = make_template(&admin, &server).await;
        let name = format!("kith_test_{}", uuid::Uuid::new_v7(uuid::Timestamp::now(uuid::NoContext)).simple());
        let cloned = match &template {
            Ok(template) => admin
                .batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
                .await
                .context("cloning the template"),
            Err(_) => Ok(()),
        };
        admin.execute("SELECT pg_advisory_unlock($1)", &[&TEMPLATE_LOCK]).await?;
        template?;
        cloned?;
        let url = with_database(&server, &name);
        let db = Db::new(&Settings {
            url: url.clone(),
            connections: 4,
            application: "kith tests",
            statement_timeout: WORK_TIMEOUT,
            pool_wait: POOL_WAIT,
        })?;
        Ok(Self { db, url, name, server, leaves_work: None })
    }

    /// Says that this test means to leave work that is dead, or taken up and not done, and why.
    ///
    /// # Panics
    /// Where no reason is given.
    #[must_use]
    pub fn leaves_work(mut self, why: &'static str) -> Self {
        assert!(!why.is_empty(), "say why");
        self.leaves_work = Some(why);
        self
    }

    /// A plain connection beside the pool, to look at rows the code under test wrote.
    pub async fn sql(&self) -> Result<tokio_postgres::Client> {
        connect(&self.url).await
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        let (server, name, url) = (self.server.clone(), self.name.clone(), self.url.clone());
        let look = self.leaves_work.is_none();
        // A test's runtime may be ending: the drop runs on a thread and a runtime of its own.
        let dropped = std::thread::spawn(move || -> Result<Vec<String>> {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let left = if look { left_over(&url).await? } else { Vec::new() };
                let admin = connect(&server).await?;
                admin.batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
                Ok(left)
            })
        })
        .join();
        // A test that fails already says what matters.
        if std::thread::panicking() {
            return;
        }
        match dropped {
            Ok(Ok(left)) => assert!(
                left.is_empty(),
                "this test leaves work behind: {left:?}. If it means to, say so: TestDb::leaves_work"
            ),
            _ => eprintln!("the test database {} could not be dropped", self.name),
        }
    }
}

/// The deliveries that are dead, and, if any was ever taken up here, those that are not done.
async fn left_over(url: &str) -> Result<Vec<String>> {
    let sql = connect(url).await?;
    // A test may have taken the tables away, or renamed them.
    if sql.query_one("SELECT to_regclass('deliveries') IS NULL OR to_regclass('events') IS NULL", &[]).await?.get(0) {
        return Ok(Vec::new());
    }
    let rows = sql
        .query(
            "SELECT format('%s for %s: %s', kind, consumer, coalesce(last_error, 'not done'))
             FROM deliveries JOIN events ON events.id = event_id
             WHERE dead_at IS NOT NULL
                 OR finished_at IS NULL AND EXISTS (SELECT FROM deliveries WHERE attempts > 0)
             ORDER BY event_id, consumer",
            &[],
        )
        .await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

#[expect(clippy::disallowed_methods, reason = "the one setting of the tests, set by ./test")]
fn server_url() -> Result<String> {
    std::env::var("KITH_TEST_DATABASE_URL")
        .context("KITH_TEST_DATABASE_URL is not set: run tests by `./test`, or one of them by `./test cargo test NAME`")
}

/// The name of the migrated template, made if it is not there. Its name carries the version of the last migration
/// and the crate's build, so that a changed migration is a new template.
async fn make_template(admin: &tokio_postgres::Client, server: &str) -> Result<String> {
    let template = format!("kith_template_{}", directory::db::migrations_hash());
    if admin.query_opt("SELECT 1 FROM pg_database WHERE datname = $1", &[&template]).await?.is_some() {
        return Ok(template);
    }
    let making = format!("{template}_making");
    admin.batch_execute(&format!("DROP DATABASE IF EXISTS {making} WITH (FORCE)")).await?;
    admin.batch_execute(&format!("CREATE DATABASE {making}")).await?;
    migrate(&with_database(server, &making)).await?;
    admin.batch_execute(&format!("ALTER DATABASE {making} RENAME TO {template}")).await?;
    Ok(template)
}

async fn connect(url: &str) -> Result<tokio_postgres::Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await.context("connecting to the test server")?;
    #[expect(clippy::disallowed_methods, reason = "a test's own connection ends with its client")]
    tokio::spawn(connection);
    Ok(client)
}

/// The same server's URL with another database.
fn with_database(server: &str, name: &str) -> String {
    let (base, query) =
        server.split_once('?').map_or((server, String::new()), |(base, query)| (base, format!("?{query}")));
    let after_scheme = base.find("://").map_or(0, |at| at + 3);
    let host_end = base.get(after_scheme..).and_then(|rest| rest.find('/')).map_or(base.len(), |at| after_scheme + at);
    format!("{}/{name}{query}", base.get(..host_end).unwrap_or(base))
}
