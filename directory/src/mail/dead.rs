//! Mails that were given up, for those who run the service: why, and another try.

use chrono::{DateTime, Utc};
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::MailKind;
use crate::actor::Actor;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::ids::MailId;

/// A mail that was given up. Whose it is, is not said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadMail {
    /// The mail.
    pub id: MailId,
    /// Its kind.
    pub kind: MailKind,
    /// When it was given up.
    pub dead_at: DateTime<Utc>,
    /// Whether the other side refused it, rather than that it was tried too often.
    pub refused: bool,
    /// How often it was tried since it was last requeued.
    pub tries: i32,
    /// What was last said of it: a code, and words of our own.
    pub last_error: String,
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Timestamptz)]
    dead_at: DateTime<Utc>,
    #[diesel(sql_type = Text)]
    outcome: String,
    #[diesel(sql_type = Integer)]
    tries: i32,
    #[diesel(sql_type = Text)]
    last_error: String,
}

/// At most `limit` mails that were given up, newest first, after `before`. For administrators; to others there is
/// nothing here.
pub async fn dead(db: &Db, actor: &Actor, before: Option<MailId>, limit: i64) -> Result<Vec<DeadMail>> {
    may_look(actor)?;
    let mut conn = db.conn().await?;
    let rows: Vec<Row> = diesel::sql_query(
        "SELECT id, kind, dead_at, outcome, attempts - forgiven AS tries, last_error
         FROM mails WHERE dead_at IS NOT NULL AND ($1 IS NULL OR id < $1) ORDER BY id DESC LIMIT $2",
    )
    .bind::<Nullable<SqlUuid>, _>(before.map(MailId::uuid))
    .bind::<BigInt, _>(limit)
    .load(&mut *conn)
    .await?;
    let dead = |row: Row| {
        let id = MailId::from_uuid(row.id);
        let kind = MailKind::from_code(&row.kind).ok_or_else(|| Error::impossible_row("mails", "kind", id))?;
        let refused = row.outcome == "refused";
        Ok(DeadMail { id, kind, dead_at: row.dead_at, refused, tries: row.tries, last_error: row.last_error })
    };
    rows.into_iter().map(dead).collect()
}

/// Makes one mail that was given up due again. One that is not dead, or no longer, is not found.
pub async fn requeue(db: &Db, actor: &Actor, mail: MailId, now: DateTime<Utc>) -> Result<()> {
    may_look(actor)?;
    match revive(db, Some(mail), now).await? {
        0 => Err(Error::NotFound),
        _ => Ok(()),
    }
}

/// Makes every dead mail due again and says how many there were.
pub async fn requeue_dead(db: &Db, now: DateTime<Utc>) -> Result<usize> {
    revive(db, None, now).await
}

/// Lets these mails through to an address that is marked, and leaves the mark: the first one taken clears it, and frees
/// what was held.
async fn revive(db: &Db, mail: Option<MailId>, now: DateTime<Utc>) -> Result<usize> {
    let mut conn = db.conn().await?;
    let revived = diesel::sql_query(
        "UPDATE mails SET dead_at = NULL, outcome = NULL, run_at = $2, forgiven = attempts, requeued = true
         WHERE dead_at IS NOT NULL AND ($1 IS NULL OR id = $1)",
    )
    .bind::<Nullable<SqlUuid>, _>(mail.map(MailId::uuid))
    .bind::<Timestamptz, _>(now)
    .execute(&mut *conn)
    .await?;
    Ok(revived)
}

fn may_look(actor: &Actor) -> Result<()> {
    if actor.sees_all() { Ok(()) } else { Err(Error::NotFound) }
}
