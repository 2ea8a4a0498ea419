//! Standing still while our own mail server takes nothing from us: a fault of ours, for which no mail and no address is
//! blamed. Every indexer heeds the pause; after it one mail is tried, and the first one taken ends it.

use chrono::{DateTime, Utc};
use diesel::OptionalExtension;
use diesel::QueryableByName;
use diesel::sql_types::{Integer, Text, Timestamptz};
use diesel_async::{AsyncConnection, RunQueryDsl};

use super::queue::{Change, Claimed, settle};
use crate::codes::codes;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::outbox::{Jitter, Next, Settled, next};

codes! {
    /// Why our mail server takes nothing from us.
    Fault {
        /// Its name is not known, or nothing answers there.
        Unreachable = "unreachable",
        /// Its certificate is not trusted, or it offers no encryption although it must.
        Certificate = "certificate",
        /// It wants another name or password.
        Password = "password",
        /// It turns us away, or passes on no mail of ours.
        TurnedAway = "turned_away",
        /// It does not take mails from our address.
        Sender = "sender",
    }
}

/// That no mail goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// Why.
    pub fault: Fault,
    /// Since when.
    pub since: DateTime<Utc>,
    /// When it is tried again.
    pub until: DateTime<Utc>,
}

/// The pause grows no longer than this try's: about a quarter of an hour, so that mails go soon after it is mended.
const LONGEST: i32 = 5;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    fault: String,
    #[diesel(sql_type = Timestamptz)]
    since: DateTime<Utc>,
    #[diesel(sql_type = Timestamptz)]
    until: DateTime<Utc>,
    #[diesel(sql_type = Integer)]
    times: i32,
}

/// Whether no mail goes out, and why.
pub async fn paused(db: &Db) -> Result<Option<Pause>> {
    let row = read(&mut *db.conn().await?).await?;
    row.map(|row| {
        let fault =
            Fault::from_code(&row.fault).ok_or_else(|| Error::impossible_row("mail_pause", "fault", "single"))?;
        Ok(Pause { fault, since: row.since, until: row.until })
    })
    .transpose()
}

async fn read(conn: &mut Conn) -> Result<Option<Row>> {
    let row = diesel::sql_query("SELECT fault, since, until, times FROM mail_pause").get_result(conn).await;
    Ok(row.optional()?)
}

/// Gives a mail back untried, and stands still. The pause grows each time it did not help.
pub async fn pause(
    db: &Db,
    claimed: &Claimed,
    fault: Fault,
    error: &str,
    jitter: Jitter,
    now: DateTime<Utc>,
) -> Result<Settled> {
    let mut conn = db.conn().await?;
    conn.transaction::<_, Error, _>(async |conn| {
        let change =
            Change { set: "run_at = $3, forgiven = forgiven + 1, last_error = $4", error: Some(error), at: now };
        let kept = settle(conn, claimed, &change).await?;
        let before = read(conn).await?;
        // What was claimed together fails together, and that is one failure.
        if before.as_ref().is_none_or(|pause| pause.until <= now) {
            let times = before.map_or(1, |pause| pause.times + 1);
            let Next::At(until) = next(times.min(LONGEST), jitter, now) else { return Ok(Settled::Kept) };
            diesel::sql_query(
                "INSERT INTO mail_pause (fault, since, until, times) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (single) DO UPDATE
                 SET fault = excluded.fault, until = excluded.until, times = excluded.times",
            )
            .bind::<Text, _>(fault.code())
            .bind::<Timestamptz, _>(now)
            .bind::<Timestamptz, _>(until)
            .bind::<Integer, _>(times)
            .execute(conn)
            .await?;
        }
        Ok(if kept { Settled::Kept } else { Settled::Overtaken })
    })
    .await
}

/// Our mail server has taken or judged a mail: it speaks with us.
pub(super) async fn resume(conn: &mut Conn) -> Result<()> {
    diesel::sql_query("DELETE FROM mail_pause").execute(conn).await?;
    Ok(())
}
