//! How many mails there are of each kind, by what became of them.

use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Text};
use diesel_async::RunQueryDsl;

use crate::db::Db;
use crate::error::Result;

/// The mails of one kind that came to the same.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub struct Outcome {
    /// The kind: a code of the column.
    #[diesel(sql_type = Text)]
    pub kind: String,
    /// `waiting`, `sent`, `refused` or `failed`.
    #[diesel(sql_type = Text)]
    pub outcome: String,
    /// How many; of those sent, the ones not yet purged.
    #[diesel(sql_type = BigInt)]
    pub mails: i64,
}

/// How many mails there are of each kind and outcome. What there is none of is left out.
pub async fn outcomes(db: &Db) -> Result<Vec<Outcome>> {
    let mut conn = db.conn().await?;
    let rows = diesel::sql_query(
        "SELECT kind, coalesce(outcome, 'waiting') AS outcome, count(*) AS mails FROM mails
         GROUP BY kind, outcome ORDER BY kind, outcome",
    );
    Ok(rows.load(&mut *conn).await?)
}
