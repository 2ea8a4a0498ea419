//! A database that is made for one piece of work and dropped after it.

use chrono::{DateTime, Utc};
use diesel_async::{AsyncConnection as _, SimpleAsyncConnection as _};

use super::{Conn, Db, POOL_WAIT, Settings, WORK_TIMEOUT, migrate};
use crate::error::{Error, Result};
use crate::ids::MailId;

/// A migrated, empty database on a server, beside the one that its URL names.
pub struct Scratch {
    server: String,
    name: String,
    /// Its pool.
    pub db: Db,
}

impl Scratch {
    /// Makes it. Needs a multi-thread runtime, and a role that may make databases.
    pub async fn make(server: &str, application: &'static str, now: DateTime<Utc>) -> Result<Self> {
        // Any fresh identifier will do for a name.
        let name = format!("kith_scratch_{}", MailId::new(now).uuid().simple());
        run(server, &format!("CREATE DATABASE {name}")).await?;
        let url = with_database(server, &name);
        migrate(&url).await?;
        let (statement_timeout, pool_wait) = (WORK_TIMEOUT, POOL_WAIT);
        let db = Db::new(&Settings { url, connections: 4, application, statement_timeout, pool_wait })?;
        Ok(Self { server: server.to_owned(), name, db })
    }

    /// Drops it.
    pub async fn remove(self) -> Result<()> {
        let Self { server, name, db } = self;
        drop(db);
        run(&server, &format!("DROP DATABASE {name} WITH (FORCE)")).await
    }
}

async fn run(url: &str, sql: &str) -> Result<()> {
    let mut conn =
        Conn::establish(url).await.map_err(|source| Error::internal("connecting to the database", source))?;
    Ok(conn.batch_execute(sql).await?)
}

/// The same server's URL with another database.
fn with_database(server: &str, name: &str) -> String {
    let (base, query) = server.split_once('?').map_or((server, ""), |(base, query)| (base, query));
    let (scheme, rest) = base.split_once("://").unwrap_or(("postgres", base));
    let host = rest.split_once('/').map_or(rest, |(host, _)| host);
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{scheme}://{host}/{name}{mark}{query}")
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn another_database_of_the_same_server_keeps_host_and_options() {
        let cases = [
            ("postgres://u@host:5432/kith?x=1", "postgres://u@host:5432/n?x=1"),
            ("postgres:///kith?host=/run/pg&user=u", "postgres:///n?host=/run/pg&user=u"),
            ("postgres://u@%2Frun%2Fpg", "postgres://u@%2Frun%2Fpg/n"),
        ];
        for (server, expected) in cases {
            assert_eq!(with_database(server, "n"), expected, "{server}");
        }
    }
}
