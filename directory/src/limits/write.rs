//! Taking from a bucket, and purging what says nothing any more.

use chrono::{DateTime, Utc};
use diesel::prelude::{OptionalExtension as _, QueryDsl as _};
use diesel::sql_types::{BigInt, Bytea, Text, Timestamptz};
use diesel_async::RunQueryDsl as _;

use super::Limit;
use crate::accounts::Secret;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::schema::rate_limits;

/// Counts one asking by `whom` against `limit`; refuses it where there were too many.
pub async fn take(
    db: &Db,
    secret: &Secret,
    limit: Limit,
    whom: impl std::fmt::Display,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut conn = db.conn().await?;
    take_in(&mut conn, secret, limit, whom, now).await
}

/// [`take`], in a transaction that is open already: what is taken back with it was not asked for.
pub(crate) async fn take_in(
    conn: &mut Conn,
    secret: &Secret,
    limit: Limit,
    whom: impl std::fmt::Display,
    now: DateTime<Utc>,
) -> Result<()> {
    let key = secret.limit_key(limit.code(), &whom.to_string())?;
    // One statement looks and counts, so that of many that come at once none gets through uncounted.
    let taken = diesel::sql_query(
        "INSERT INTO rate_limits AS kept (kind, key, full_at) VALUES ($1, $2, $3 + $4 * interval '1 second')
         ON CONFLICT (kind, key) DO UPDATE SET full_at = greatest(kept.full_at, $3) + $4 * interval '1 second'
         WHERE greatest(kept.full_at, $3) + $4 * interval '1 second' <= $5",
    )
    .bind::<Text, _>(limit.code())
    .bind::<Bytea, _>(&key)
    .bind::<Timestamptz, _>(now)
    .bind::<BigInt, _>(limit.every().num_seconds())
    .bind::<Timestamptz, _>(limit.latest(now))
    .execute(conn)
    .await?;
    if taken == 1 {
        return Ok(());
    }
    let full_at: Option<DateTime<Utc>> =
        rate_limits::table.find((limit.code(), &key)).select(rate_limits::full_at).first(conn).await.optional()?;
    Err(Error::RateLimited { wait: limit.wait(full_at.unwrap_or(now), now) })
}

/// Deletes at most `limit` buckets that are full again and so say nothing; says how many.
pub async fn purge(db: &Db, now: DateTime<Utc>, limit: i64) -> Result<usize> {
    let mut conn = db.conn().await?;
    let purged = diesel::sql_query(
        "DELETE FROM rate_limits WHERE (kind, key) IN (
             SELECT kind, key FROM rate_limits WHERE full_at <= $1 ORDER BY full_at LIMIT $2 FOR UPDATE SKIP LOCKED
         )",
    )
    .bind::<Timestamptz, _>(now)
    .bind::<BigInt, _>(limit)
    .execute(&mut *conn)
    .await?;
    Ok(purged)
}
