//! The deliveries as a queue: claiming, settling, and looking after what is left.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Integer, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::{Consumer, Event, Jitter, Next, Settled, Stats, UnknownEvent, next};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::ids::RequestId;

/// A delivery that is this worker's until its lease ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Claimed {
    /// The event's number.
    pub event_id: i64,
    /// Whose delivery it is.
    pub consumer: Consumer,
    /// What happened, if this program knows it.
    pub event: Result<Event, UnknownEvent>,
    /// The request it happened in.
    pub request: Option<RequestId>,
    /// Which try this is, from 1, since it was last requeued.
    pub tries: i32,
    /// The claim's number: what settling is fenced by.
    attempts: i32,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    event_id: i64,
    #[diesel(sql_type = Integer)]
    attempts: i32,
    #[diesel(sql_type = Integer)]
    forgiven: i32,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = SqlUuid)]
    subject_id: Uuid,
    #[diesel(sql_type = Jsonb)]
    payload: serde_json::Value,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    request_id: Option<Uuid>,
}

/// Claims up to `limit` due deliveries of a consumer, oldest first, for the length of `lease`.
pub async fn claim(
    db: &Db,
    consumer: Consumer,
    limit: i64,
    lease: TimeDelta,
    now: DateTime<Utc>,
) -> Result<Vec<Claimed>> {
    let mut conn = db.conn().await?;
    let rows: Vec<Row> = diesel::sql_query(
        "WITH due AS (
             SELECT event_id FROM deliveries
             WHERE consumer = $1 AND finished_at IS NULL AND dead_at IS NULL AND run_at <= $2
             ORDER BY run_at, event_id
             LIMIT $3
             FOR UPDATE SKIP LOCKED
         ), claimed AS (
             UPDATE deliveries SET attempts = attempts + 1, run_at = $4
             FROM due
             WHERE deliveries.event_id = due.event_id AND deliveries.consumer = $1
             RETURNING deliveries.event_id, deliveries.attempts, deliveries.forgiven
         )
         SELECT event_id, attempts, forgiven, kind, subject_id, payload, request_id
         FROM claimed JOIN events ON events.id = claimed.event_id
         ORDER BY event_id",
    )
    .bind::<Text, _>(consumer.code())
    .bind::<Timestamptz, _>(now)
    .bind::<BigInt, _>(limit)
    .bind::<Timestamptz, _>(now + lease)
    .load(&mut *conn)
    .await?;
    Ok(rows.iter().map(|row| claimed(row, consumer)).collect())
}

fn claimed(row: &Row, consumer: Consumer) -> Claimed {
    Claimed {
        event_id: row.event_id,
        consumer,
        event: Event::read(&row.kind, row.subject_id, &row.payload),
        request: row.request_id.map(RequestId::from_uuid),
        tries: row.attempts - row.forgiven,
        attempts: row.attempts,
    }
}

/// Says that a delivery is done.
pub async fn finish(db: &Db, claimed: &Claimed, now: DateTime<Utc>) -> Result<Settled> {
    settle(db, claimed, "finished_at = $4, last_error = $5", None, now, Settled::Kept).await
}

/// Says that a delivery failed and is to be tried again: later, and dead after the last try.
pub async fn retry(db: &Db, claimed: &Claimed, error: &str, jitter: Jitter, now: DateTime<Utc>) -> Result<Settled> {
    match next(claimed.tries, jitter, now) {
        Next::At(at) => settle(db, claimed, "run_at = $4, last_error = $5", Some(error), at, Settled::Kept).await,
        Next::Dead => settle(db, claimed, "dead_at = $4, last_error = $5", Some(error), now, Settled::Dead).await,
    }
}

/// Says that no try will help: the delivery is dead until somebody requeues it.
pub async fn give_up(db: &Db, claimed: &Claimed, error: &str, now: DateTime<Utc>) -> Result<Settled> {
    settle(db, claimed, "dead_at = $4, last_error = $5", Some(error), now, Settled::Dead).await
}

async fn settle(
    db: &Db,
    claimed: &Claimed,
    change: &str,
    error: Option<&str>,
    at: DateTime<Utc>,
    settled: Settled,
) -> Result<Settled> {
    let mut conn = db.conn().await?;
    let changed = diesel::sql_query(format!(
        "UPDATE deliveries SET {change}
         WHERE event_id = $1 AND consumer = $2 AND attempts = $3
             AND finished_at IS NULL AND dead_at IS NULL"
    ))
    .bind::<BigInt, _>(claimed.event_id)
    .bind::<Text, _>(claimed.consumer.code())
    .bind::<Integer, _>(claimed.attempts)
    .bind::<Timestamptz, _>(at)
    .bind::<Nullable<Text>, _>(error)
    .execute(&mut *conn)
    .await?;
    Ok(if changed == 1 { settled } else { Settled::Overtaken })
}

/// Makes a delivery due again, whatever became of it: for a worker that was overtaken and may have written
/// something older over something newer.
pub async fn requeue(db: &Db, claimed: &Claimed, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    diesel::sql_query(
        "UPDATE deliveries SET run_at = $3, forgiven = attempts, finished_at = NULL, dead_at = NULL
         WHERE event_id = $1 AND consumer = $2",
    )
    .bind::<BigInt, _>(claimed.event_id)
    .bind::<Text, _>(claimed.consumer.code())
    .bind::<Timestamptz, _>(now)
    .execute(&mut *conn)
    .await?;
    Ok(())
}

/// Makes every dead delivery due again, of one consumer or of all, and says how many there were.
pub async fn requeue_dead(db: &Db, consumer: Option<Consumer>, now: DateTime<Utc>) -> Result<usize> {
    let mut conn = db.conn().await?;
    let requeued = diesel::sql_query(
        "UPDATE deliveries SET dead_at = NULL, run_at = $2, forgiven = attempts
         WHERE dead_at IS NOT NULL AND ($1 IS NULL OR consumer = $1)",
    )
    .bind::<Nullable<Text>, _>(consumer.map(Consumer::code))
    .bind::<Timestamptz, _>(now)
    .execute(&mut *conn)
    .await?;
    Ok(requeued)
}

#[derive(QueryableByName)]
struct StatsRow {
    #[diesel(sql_type = Text)]
    consumer: String,
    #[diesel(sql_type = BigInt)]
    due: i64,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    oldest_due: Option<DateTime<Utc>>,
    #[diesel(sql_type = BigInt)]
    dead: i64,
}

/// How each consumer's queue stands.
pub async fn stats(db: &Db, now: DateTime<Utc>) -> Result<Vec<Stats>> {
    let mut conn = db.conn().await?;
    let rows: Vec<StatsRow> = diesel::sql_query(
        "SELECT consumer,
             count(*) FILTER (WHERE dead_at IS NULL AND run_at <= $1) AS due,
             min(run_at) FILTER (WHERE dead_at IS NULL AND run_at <= $1) AS oldest_due,
             count(*) FILTER (WHERE dead_at IS NOT NULL) AS dead
         FROM (
             SELECT consumer, run_at, dead_at FROM deliveries WHERE finished_at IS NULL AND dead_at IS NULL
             UNION ALL
             SELECT consumer, run_at, dead_at FROM deliveries WHERE dead_at IS NOT NULL
         ) AS unfinished
         GROUP BY consumer",
    )
    .bind::<Timestamptz, _>(now)
    .load(&mut *conn)
    .await?;
    for row in &rows {
        if Consumer::from_code(&row.consumer).is_none() {
            return Err(Error::impossible_row("deliveries", "consumer", &row.consumer));
        }
    }
    let stats = |consumer: &Consumer| {
        let queue = consumer.code();
        let row = rows.iter().find(|row| row.consumer == queue);
        row.map_or(Stats { queue, due: 0, oldest_due: None, dead: 0 }, |row| Stats {
            queue,
            due: row.due,
            oldest_due: row.oldest_due,
            dead: row.dead,
        })
    };
    Ok(Consumer::ALL.iter().map(stats).collect())
}

/// Deletes up to `limit` deliveries that were finished before `before`, and says how many; the events stay.
pub async fn purge_finished(db: &Db, before: DateTime<Utc>, limit: i64) -> Result<usize> {
    let mut conn = db.conn().await?;
    let purged = diesel::sql_query(
        "DELETE FROM deliveries WHERE (event_id, consumer) IN (
             SELECT event_id, consumer FROM deliveries
             WHERE finished_at < $1
             ORDER BY finished_at
             LIMIT $2
             FOR UPDATE SKIP LOCKED
         )",
    )
    .bind::<Timestamptz, _>(before)
    .bind::<BigInt, _>(limit)
    .execute(&mut *conn)
    .await?;
    Ok(purged)
}
