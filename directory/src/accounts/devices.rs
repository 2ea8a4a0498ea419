//! Where somebody is signed in: seen by themselves, and ended by them one by one or all at once.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::{ExpressionMethods as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::token::SessionToken;
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{PersonId, SessionId};
use crate::outbox::{Event, publish};
use crate::schema::sessions;

/// The most sessions of one person that are shown.
const SHOWN: i64 = 100;

/// A time that somebody is signed in. On what device, nobody kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionDetails {
    /// Its identifier.
    pub id: SessionId,
    /// When they signed in.
    pub began_at: DateTime<Utc>,
    /// The last day it was used.
    pub last_used_on: NaiveDate,
    /// When it ends by itself.
    pub ends_at: DateTime<Utc>,
    /// Whether the device was said to be their own.
    pub own_device: bool,
    /// Whether it is the one they look with.
    pub is_this: bool,
}

/// A session: its id, when it began, the day of its last use, when it ends, whether the device is its owner's, and its
/// token's hash.
type SessionRow = (Uuid, DateTime<Utc>, NaiveDate, DateTime<Utc>, bool, Vec<u8>);

/// Where the actor is signed in now, newest first; `this` is the session they look with.
pub async fn sessions(
    db: &Db,
    actor: &Actor,
    this: Option<&SessionToken>,
    now: DateTime<Utc>,
) -> Result<Vec<SessionDetails>> {
    let person = signed_in(actor)?;
    let mut conn = db.conn().await?;
    let rows: Vec<SessionRow> = sessions::table
        .filter(sessions::person_id.eq(person.uuid()))
        .filter(sessions::expires_at.gt(now))
        .filter(sessions::revoked_at.is_null())
        .order(sessions::created_at.desc())
        .limit(SHOWN)
        .select((
            sessions::id,
            sessions::created_at,
            sessions::last_used_on,
            sessions::expires_at,
            sessions::own_device,
            sessions::token_hash,
        ))
        .load(&mut *conn)
        .await?;
    let this = this.map(SessionToken::hash);
    let details = |(id, began_at, last_used_on, ends_at, own_device, hash)| SessionDetails {
        id: SessionId::from_uuid(id),
        began_at,
        last_used_on,
        ends_at,
        own_device,
        is_this: this.as_ref() == Some(&hash),
    };
    Ok(rows.into_iter().map(details).collect())
}

/// Ends a session of the actor's own. One that has ended stays ended; somebody else's is not there.
pub async fn end_session(db: &Db, actor: &Actor, id: SessionId, now: DateTime<Utc>) -> Result<()> {
    let person = signed_in(actor)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let own = || sessions::table.filter(sessions::id.eq(id.uuid())).filter(sessions::person_id.eq(person.uuid()));
        let there: i64 = own().count().get_result(conn).await?;
        if there == 0 {
            return Err(Error::NotFound);
        }
        let ended = diesel::update(own().filter(sessions::revoked_at.is_null()))
            .set(sessions::revoked_at.eq(now))
            .execute(conn)
            .await?;
        if ended > 0 {
            publish(conn, &[Event::SessionsEnded(person)], actor, now).await?;
        }
        Ok(())
    })
    .await
}

/// Ends every session of the actor's own, also the one they ask with.
pub async fn end_sessions(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<()> {
    let person = signed_in(actor)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| end_all(conn, actor, person, now).await).await
}

/// Ends every session of a person, in a transaction that is open already.
pub(super) async fn end_all(conn: &mut Conn, actor: &Actor, person: PersonId, now: DateTime<Utc>) -> Result<()> {
    let open = sessions::table.filter(sessions::person_id.eq(person.uuid())).filter(sessions::revoked_at.is_null());
    let ended = diesel::update(open).set(sessions::revoked_at.eq(now)).execute(conn).await?;
    if ended > 0 {
        publish(conn, &[Event::SessionsEnded(person)], actor, now).await?;
    }
    Ok(())
}

/// The person who is asking, if they signed in themselves: a token neither sees nor ends sessions.
pub(super) fn signed_in(actor: &Actor) -> Result<PersonId> {
    let person = actor.person().ok_or(Error::Unauthenticated)?;
    if person.token.is_some() { Err(Error::Forbidden) } else { Ok(person.id) }
}
