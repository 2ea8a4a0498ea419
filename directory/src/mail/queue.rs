//! The mails as a queue: claiming, settling, and looking after what is left.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::QueryableByName;
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncConnection, RunQueryDsl};
use uuid::Uuid;

use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{MailId, NeedId, OfferId, RequestId};
use crate::outbox::{Jitter, Next, Settled, Stats, next};

use super::{MailKind, address, pause};

/// A mail that is this worker's to send until its lease ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// The mail.
    pub id: MailId,
    /// Which try this is, from 1, since it was last requeued.
    pub tries: i32,
    /// The request it came of; of a mail about several matches, that of the first.
    pub request: Option<RequestId>,
    /// The claim's number: what settling is fenced by.
    attempts: i32,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Integer)]
    attempts: i32,
    #[diesel(sql_type = Integer)]
    forgiven: i32,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    request_id: Option<Uuid>,
}

/// Claims up to `limit` due mails, oldest first, for the length of `lease`. None during a pause, and after one a single
/// mail, to see whether it helped.
pub async fn claim(db: &Db, limit: i64, lease: TimeDelta, now: DateTime<Utc>) -> Result<Vec<Claimed>> {
    let mut conn = db.conn().await?;
    let rows: Vec<Row> = diesel::sql_query(
        "WITH due AS (
             SELECT id FROM mails
             WHERE outcome IS NULL AND run_at <= $1 AND NOT EXISTS (SELECT FROM mail_pause WHERE until > $1)
             ORDER BY run_at, id
             LIMIT (SELECT CASE WHEN EXISTS (SELECT FROM mail_pause) THEN least($2, 1) ELSE $2 END)
             FOR UPDATE SKIP LOCKED
         ), claimed AS (
             UPDATE mails SET attempts = attempts + 1, run_at = $3
             FROM due
             WHERE mails.id = due.id
             RETURNING mails.id, mails.attempts, mails.forgiven, mails.request_id
         )
         SELECT id, attempts, forgiven, request_id FROM claimed ORDER BY id",
    )
    .bind::<Timestamptz, _>(now)
    .bind::<BigInt, _>(limit)
    .bind::<Timestamptz, _>(now + lease)
    .load(&mut *conn)
    .await?;
    let claimed = |row: &Row| Claimed {
        id: MailId::from_uuid(row.id),
        tries: row.attempts - row.forgiven,
        request: row.request_id.map(RequestId::from_uuid),
        attempts: row.attempts,
    };
    Ok(rows.iter().map(claimed).collect())
}

/// Says that a mail went out and told of these matches. Any other it was to tell of, and could not, is free again
/// to be told of should it come back. Nothing else is done with it: what failed here would send the mail again.
pub async fn sent(db: &Db, claimed: &Claimed, told: &[(NeedId, OfferId)], now: DateTime<Utc>) -> Result<Settled> {
    let (needs, offers): (Vec<Uuid>, Vec<Uuid>) = told.iter().map(|(need, offer)| (need.uuid(), offer.uuid())).unzip();
    let mut conn = db.conn().await?;
    conn.transaction::<_, Error, _>(async |conn| {
        let change = Change { set: "sent_at = $3, outcome = 'sent', last_error = $4", error: None, at: now };
        if !settle(conn, claimed, &change).await? {
            return Ok(Settled::Overtaken);
        }
        pause::resume(conn).await?;
        diesel::sql_query(
            "DELETE FROM mail_matches WHERE mail_id = $1
                 AND (need_id, offer_id) NOT IN (SELECT * FROM unnest($2, $3))",
        )
        .bind::<SqlUuid, _>(claimed.id.uuid())
        .bind::<Array<SqlUuid>, _>(needs)
        .bind::<Array<SqlUuid>, _>(offers)
        .execute(conn)
        .await?;
        Ok(Settled::Kept)
    })
    .await
}

/// Says that sending failed and is to be tried again: later, and dead after the last try.
pub async fn retry(db: &Db, claimed: &Claimed, error: &str, jitter: Jitter, now: DateTime<Utc>) -> Result<Settled> {
    match next(claimed.tries, jitter, now) {
        Next::At(at) => {
            let change = Change { set: "run_at = $3, last_error = $4", error: Some(error), at };
            let kept = settle(&mut *db.conn().await?, claimed, &change).await?;
            Ok(if kept { Settled::Kept } else { Settled::Overtaken })
        }
        Next::Dead => give_up(db, claimed, error, now).await,
    }
}

/// Says that the receiving side will never take this mail; of the address that says nothing.
pub async fn refused(db: &Db, claimed: &Claimed, error: &str, now: DateTime<Utc>) -> Result<Settled> {
    refuse(db, claimed, None, error, now).await
}

/// Says that the address takes no mail, with the code its server said so with: later mails are held.
pub async fn address_refused(
    db: &Db,
    claimed: &Claimed,
    code: &str,
    error: &str,
    now: DateTime<Utc>,
) -> Result<Settled> {
    refuse(db, claimed, Some(code), error, now).await
}

async fn refuse(
    db: &Db,
    claimed: &Claimed,
    of_address: Option<&str>,
    error: &str,
    now: DateTime<Utc>,
) -> Result<Settled> {
    let mut conn = db.conn().await?;
    conn.transaction::<_, Error, _>(async |conn| {
        let change = Change { set: "dead_at = $3, outcome = 'refused', last_error = $4", error: Some(error), at: now };
        if !settle(conn, claimed, &change).await? {
            return Ok(Settled::Overtaken);
        }
        // It was judged, so our own mail server speaks with us.
        pause::resume(conn).await?;
        if let Some(code) = of_address {
            address::mark(conn, claimed.id, code, now).await?;
        }
        Ok(Settled::Dead)
    })
    .await
}

/// Says that this mail is not tried again until somebody requeues it.
pub async fn give_up(db: &Db, claimed: &Claimed, error: &str, now: DateTime<Utc>) -> Result<Settled> {
    let change = Change { set: "dead_at = $3, outcome = 'failed', last_error = $4", error: Some(error), at: now };
    let kept = settle(&mut *db.conn().await?, claimed, &change).await?;
    Ok(if kept { Settled::Dead } else { Settled::Overtaken })
}

/// What a settling changes in a mail's row: `$3` is `at`, `$4` the error.
pub(super) struct Change<'a> {
    pub(super) set: &'static str,
    pub(super) error: Option<&'a str>,
    pub(super) at: DateTime<Utc>,
}

/// Changes a mail that is still the claimer's; says whether it was.
pub(super) async fn settle(conn: &mut Conn, claimed: &Claimed, change: &Change<'_>) -> Result<bool> {
    let changed = diesel::sql_query(format!(
        "UPDATE mails SET {} WHERE id = $1 AND attempts = $2 AND outcome IS NULL",
        change.set
    ))
    .bind::<SqlUuid, _>(claimed.id.uuid())
    .bind::<Integer, _>(claimed.attempts)
    .bind::<Timestamptz, _>(change.at)
    .bind::<Nullable<Text>, _>(change.error)
    .execute(conn)
    .await?;
    Ok(changed == 1)
}

/// Takes back a mail that has nothing left to say. Its key and its matches are free again, so that what comes back
/// is told of.
pub async fn discard(db: &Db, claimed: &Claimed) -> Result<Settled> {
    let mut conn = db.conn().await?;
    let discarded = diesel::sql_query(
        "WITH discarded AS (
             DELETE FROM mails WHERE id = $1 AND attempts = $2 AND outcome IS NULL RETURNING id
         ), freed AS (
             DELETE FROM mail_matches USING discarded WHERE mail_id = discarded.id
         )
         SELECT id FROM discarded",
    )
    .bind::<SqlUuid, _>(claimed.id.uuid())
    .bind::<Integer, _>(claimed.attempts)
    .execute(&mut *conn)
    .await?;
    Ok(if discarded == 1 { Settled::Kept } else { Settled::Overtaken })
}

#[derive(QueryableByName)]
struct StatsRow {
    #[diesel(sql_type = BigInt)]
    due: i64,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    oldest_due: Option<DateTime<Utc>>,
    #[diesel(sql_type = BigInt)]
    dead: i64,
}

/// How the mails stand.
pub async fn stats(db: &Db, now: DateTime<Utc>) -> Result<Stats> {
    let mut conn = db.conn().await?;
    let row: StatsRow = diesel::sql_query(
        "SELECT count(*) AS due, min(run_at) AS oldest_due,
             (SELECT count(*) FROM mails WHERE dead_at IS NOT NULL) AS dead
         FROM mails WHERE outcome IS NULL AND run_at <= $1",
    )
    .bind::<Timestamptz, _>(now)
    .get_result(&mut *conn)
    .await?;
    Ok(Stats { queue: "mailer", due: row.due, oldest_due: row.oldest_due, dead: row.dead })
}

/// How many mails of a kind there are with one outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcomes {
    /// The kind.
    pub kind: MailKind,
    /// `waiting`, `sent`, `refused` or `failed`.
    pub outcome: &'static str,
    /// How many. Sent ones count until they are purged.
    pub count: i64,
}

#[derive(QueryableByName)]
struct OutcomesRow {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    outcome: String,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

/// How the mails fared, by kind and outcome, for the metrics. What there is none of is there with nought.
pub async fn outcomes(db: &Db) -> Result<Vec<Outcomes>> {
    let mut conn = db.conn().await?;
    let rows: Vec<OutcomesRow> = diesel::sql_query(
        "SELECT kind, coalesce(outcome, 'waiting') AS outcome, count(*) AS count FROM mails GROUP BY 1, 2",
    )
    .load(&mut *conn)
    .await?;
    let mut all = Vec::new();
    for kind in MailKind::ALL {
        for outcome in ["waiting", "sent", "refused", "failed"] {
            let row = rows.iter().find(|row| row.kind == kind.code() && row.outcome == outcome);
            all.push(Outcomes { kind: *kind, outcome, count: row.map_or(0, |row| row.count) });
        }
    }
    Ok(all)
}

/// Deletes up to `limit` mails that were sent before `before`, and says how many. Which matches were told of stays
/// known.
pub async fn purge_sent(db: &Db, before: DateTime<Utc>, limit: i64) -> Result<usize> {
    let mut conn = db.conn().await?;
    let purged = diesel::sql_query(
        "DELETE FROM mails WHERE id IN (
             SELECT id FROM mails WHERE sent_at < $1 ORDER BY sent_at LIMIT $2 FOR UPDATE SKIP LOCKED
         )",
    )
    .bind::<Timestamptz, _>(before)
    .bind::<BigInt, _>(limit)
    .execute(&mut *conn)
    .await?;
    Ok(purged)
}
