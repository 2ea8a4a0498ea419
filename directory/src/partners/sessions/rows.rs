//! The rows of sessions, and how they become what the domain speaks of.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::{Closure, Session, TermTime, Times};
use crate::codes::Day;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::OfferId;
use crate::schema::{offer_session_exceptions, offer_sessions};

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = offer_sessions)]
struct SessionRow {
    offer_id: Uuid,
    position: i16,
    day: String,
    starts: Option<NaiveTime>,
    ends: Option<NaiveTime>,
    term_time: String,
    note: Option<String>,
    valid_from: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = offer_session_exceptions)]
struct ExceptionRow {
    offer_id: Uuid,
    position: i16,
    closed_on: NaiveDate,
    note: Option<String>,
}

/// Writes an offer's sessions anew.
pub(in crate::partners) async fn write(conn: &mut Conn, offer: OfferId, sessions: &[Session]) -> Result<()> {
    let id = offer.uuid();
    diesel::delete(offer_sessions::table.filter(offer_sessions::offer_id.eq(id))).execute(conn).await?;
    let (mut rows, mut exceptions) = (Vec::new(), Vec::new());
    for (position, session) in (0_i16..).zip(sessions) {
        rows.push(SessionRow {
            offer_id: id,
            position,
            day: session.day.code().to_owned(),
            starts: session.starts(),
            ends: session.ends(),
            term_time: session.term_time.code().to_owned(),
            note: session.note.clone(),
            valid_from: session.valid_from,
            valid_to: session.valid_to,
        });
        exceptions.extend(session.closed.iter().map(|closure| ExceptionRow {
            offer_id: id,
            position,
            closed_on: closure.on,
            note: closure.note.clone(),
        }));
    }
    diesel::insert_into(offer_sessions::table).values(rows).execute(conn).await?;
    diesel::insert_into(offer_session_exceptions::table).values(exceptions).execute(conn).await?;
    Ok(())
}

/// The sessions of these offers, in their order.
pub(in crate::partners) async fn of_offers(conn: &mut Conn, offers: &[Uuid]) -> Result<HashMap<Uuid, Vec<Session>>> {
    let rows: Vec<SessionRow> = offer_sessions::table
        .filter(offer_sessions::offer_id.eq_any(offers))
        .order((offer_sessions::offer_id, offer_sessions::position))
        .select(SessionRow::as_select())
        .load(conn)
        .await?;
    let exceptions: Vec<ExceptionRow> = offer_session_exceptions::table
        .filter(offer_session_exceptions::offer_id.eq_any(offers))
        .order(offer_session_exceptions::closed_on)
        .select(ExceptionRow::as_select())
        .load(conn)
        .await?;
    let mut closed: HashMap<(Uuid, i16), Vec<Closure>> = HashMap::new();
    for row in exceptions {
        let closure = Closure { on: row.closed_on, note: row.note };
        closed.entry((row.offer_id, row.position)).or_default().push(closure);
    }
    let mut found: HashMap<Uuid, Vec<Session>> = HashMap::new();
    for row in rows {
        let closed = closed.remove(&(row.offer_id, row.position)).unwrap_or_default();
        found.entry(row.offer_id).or_default().push(session(row, closed)?);
    }
    Ok(found)
}

fn session(row: SessionRow, closed: Vec<Closure>) -> Result<Session> {
    let bad = |column: &str| Error::impossible_row("offer_sessions", column, row.offer_id);
    let times = match (row.starts, row.ends) {
        (None, None) => Times::Unknown,
        (Some(starts), None) => Times::From(starts),
        (Some(starts), Some(ends)) => Times::Between { starts, ends },
        (None, Some(_)) => return Err(bad("ends")),
    };
    Ok(Session {
        day: Day::from_code(&row.day).ok_or_else(|| bad("day"))?,
        times,
        term_time: TermTime::from_code(&row.term_time).ok_or_else(|| bad("term_time"))?,
        note: row.note,
        valid_from: row.valid_from,
        valid_to: row.valid_to,
        closed,
    })
}
