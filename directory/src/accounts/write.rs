//! Links made and used, by themselves or by their code; sessions begun and ended.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::{BoolExpressionMethods as _, ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::code::{SignInCode, Tab, link_code};
use super::read::{actor_of_person, person_by_email};
use super::rows::{NewLink, NewSession};
use super::rules;
use super::token::{Secret, SessionToken, parse_token, to_hex};
use super::way_back::WayBack;
use crate::actor::Actor;
use crate::clock::london_day;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{PersonId, SessionId, SignInLinkId};
use crate::limits::{Limit, Network, take_in};
use crate::outbox::{Event, publish};
use crate::problem::{Problem, Rule};
use crate::schema::{sessions, sign_in_links};
use crate::text::EmailAddress;

/// Makes a link for the person with this address and has it mailed. The answer is the same if there is no such person:
/// also how often it may be asked for is counted by the address alone, known or not, and by where it is asked `from`.
/// Whoever signs in with it goes `back`. Where a `tab` asks, the mail has a code as well, for that one alone.
pub async fn request_sign_in(
    db: &Db,
    secret: &Secret,
    email: &EmailAddress,
    from: Option<Network>,
    back: Option<&WayBack>,
    tab: Option<&Tab>,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut conn = db.conn().await?;
    // Apart from the rest: who asks for an address that has had its links has asked nonetheless.
    if let Some(network) = from {
        take_in(&mut conn, secret, Limit::SignInNetwork, network, now).await?;
    }
    conn.transaction(async |conn| {
        take_in(conn, secret, Limit::SignInAddress, email.key(), now).await?;
        let Some(person) = person_by_email(conn, email).await? else { return Ok(()) };
        let link = Link { person, lasts: rules::LINK_LASTS, reusable: false, back, tab };
        let link = make_link(conn, &link, now).await?;
        // Nobody is signed in yet, so nobody is named as the one who asked.
        publish(conn, &[Event::SignInRequested { link }], &Actor::Anonymous, now).await
    })
    .await
}

/// Makes a link that works more than once, for a person known already: for the development start on one's own machine.
pub async fn make_reusable_link(
    db: &Db,
    email: &EmailAddress,
    valid_for: TimeDelta,
    now: DateTime<Utc>,
) -> Result<SignInLinkId> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let person = person_by_email(conn, email).await?.ok_or(Error::NotFound)?;
        let link = Link { person, lasts: valid_for, reusable: true, back: None, tab: None };
        make_link(conn, &link, now).await
    })
    .await
}

/// A link to be made.
struct Link<'a> {
    person: PersonId,
    lasts: TimeDelta,
    reusable: bool,
    back: Option<&'a WayBack>,
    tab: Option<&'a Tab>,
}

async fn make_link(conn: &mut Conn, link: &Link<'_>, now: DateTime<Utc>) -> Result<SignInLinkId> {
    forget_ways_back(conn, link.person.uuid()).await?;
    let id = SignInLinkId::new(now);
    let row = NewLink {
        id: id.uuid(),
        person_id: link.person.uuid(),
        created_at: now,
        expires_at: now + link.lasts,
        reusable: link.reusable,
        way_back: link.back.map(WayBack::as_str),
        tab_hash: link.tab.map(Tab::hash),
    };
    diesel::insert_into(sign_in_links::table).values(row).execute(conn).await?;
    Ok(id)
}

/// Forgets where a person wanted to go: the words of a question may stand in it.
async fn forget_ways_back(conn: &mut Conn, person: Uuid) -> Result<()> {
    diesel::update(sign_in_links::table)
        .filter(sign_in_links::person_id.eq(person))
        .filter(sign_in_links::way_back.is_not_null())
        .set(sign_in_links::way_back.eq(None::<String>))
        .execute(conn)
        .await?;
    Ok(())
}

/// Whose device somebody signs in on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Device {
    /// One that others use too, or that nothing was said of.
    #[default]
    Shared,
    /// Their own: it stays signed in for 30 days.
    Own,
}

impl Device {
    /// How long somebody stays signed in on it.
    pub const fn lasts(self) -> TimeDelta {
        match self {
            Self::Shared => rules::SESSION_LASTS,
            Self::Own => rules::OWN_DEVICE_LASTS,
        }
    }
}

/// Who has just signed in.
#[derive(Debug)]
pub struct SignedIn {
    /// The new session.
    pub session: SessionToken,
    /// On what it was begun.
    pub device: Device,
    /// Who they are, with what they belong to.
    pub actor: Actor,
    /// Where they wanted to go when they asked for the link.
    pub back: Option<WayBack>,
}

/// Signs in with a link's token: within its time, and once unless it was made reusable. A token that is wrong, late or
/// used fails the same way.
pub async fn sign_in(db: &Db, secret: &Secret, token: &str, device: Device, now: DateTime<Utc>) -> Result<SignedIn> {
    let link = parse_token(secret, token).ok_or(Error::Unauthenticated)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| enter(conn, link, device, now).await?.ok_or(Error::Unauthenticated)).await
}

/// Signs in with the code of a mail, in the tab that asked for it; the link in the same mail is then used up as well.
///
/// Codes are short, so what may be tried is counted: by the tab, by where it is tried `from`, and by the person. A code
/// that is wrong, late, used or for another tab is the same problem, and so is every code for a person of whom too many
/// were tried, since whether an address is known shows nowhere.
pub async fn sign_in_by_code(
    db: &Db,
    secret: &Secret,
    tab: &Tab,
    code: &SignInCode,
    from: Option<Network>,
    device: Device,
    now: DateTime<Utc>,
) -> Result<SignedIn> {
    let mut conn = db.conn().await?;
    // Apart from the rest: what was tried in vain counts all the same.
    if let Some(network) = from {
        take_in(&mut conn, secret, Limit::CodeNetwork, network, now).await?;
    }
    take_in(&mut conn, secret, Limit::CodeTab, to_hex(&tab.hash()), now).await?;
    let wrong =
        || Error::Invalid(vec![Problem { field: "code".into(), value: String::new(), rule: Rule::CodeWorksNotHere }]);
    let asked: Option<(Uuid, Uuid)> = sign_in_links::table
        .filter(sign_in_links::tab_hash.eq(tab.hash()))
        .select((sign_in_links::id, sign_in_links::person_id))
        .first(&mut *conn)
        .await
        .optional()?;
    let (link, person) = asked.ok_or_else(wrong)?;
    match take_in(&mut conn, secret, Limit::CodePerson, PersonId::from_uuid(person), now).await {
        Err(Error::RateLimited { .. }) => return Err(wrong()),
        other => other?,
    }
    let link = SignInLinkId::from_uuid(link);
    if link_code(secret, link)? != *code {
        return Err(wrong());
    }
    conn.transaction(async |conn| enter(conn, link, device, now).await?.ok_or_else(wrong)).await
}

/// Begins a session by a link; none where the link works no longer.
async fn enter(conn: &mut Conn, link: SignInLinkId, device: Device, now: DateTime<Utc>) -> Result<Option<SignedIn>> {
    // One statement finds and marks it, so of two that come at once only one gets in.
    let found: Option<(Uuid, Option<String>)> = diesel::update(sign_in_links::table)
        .filter(sign_in_links::id.eq(link.uuid()))
        .filter(sign_in_links::expires_at.gt(now))
        .filter(sign_in_links::reusable.or(sign_in_links::used_at.is_null()))
        .set(sign_in_links::used_at.eq(now))
        .returning((sign_in_links::person_id, sign_in_links::way_back))
        .get_result(conn)
        .await
        .optional()?;
    let Some((person_id, back)) = found else { return Ok(None) };
    forget_ways_back(conn, person_id).await?;
    let session = SessionToken::random();
    let row = NewSession {
        token_hash: session.hash(),
        person_id,
        created_at: now,
        expires_at: now + device.lasts(),
        id: SessionId::new(now).uuid(),
        own_device: device == Device::Own,
        last_used_on: london_day(now),
    };
    diesel::insert_into(sessions::table).values(row).execute(conn).await?;
    let actor = actor_of_person(conn, PersonId::from_uuid(person_id)).await?;
    Ok(Some(SignedIn { session, device, actor, back: back.as_deref().and_then(WayBack::parse) }))
}

/// Ends a session. One that has ended stays ended.
pub async fn sign_out(db: &Db, token: &SessionToken, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    diesel::update(sessions::table)
        .filter(sessions::token_hash.eq(token.hash()))
        .filter(sessions::revoked_at.is_null())
        .set(sessions::revoked_at.eq(now))
        .execute(&mut *conn)
        .await?;
    Ok(())
}

/// Deletes at most `limit` links and as many sessions that ended before a moment; says how many rows.
pub async fn purge(db: &Db, before: DateTime<Utc>, limit: i64) -> Result<usize> {
    let mut conn = db.conn().await?;
    let links = sign_in_links::table.filter(sign_in_links::expires_at.lt(before)).select(sign_in_links::id);
    let links: Vec<Uuid> = links.limit(limit).load(&mut *conn).await?;
    let links =
        diesel::delete(sign_in_links::table.filter(sign_in_links::id.eq_any(links))).execute(&mut *conn).await?;
    let ended = sessions::table.filter(sessions::expires_at.lt(before)).select(sessions::id);
    let ended: Vec<Uuid> = ended.limit(limit).load(&mut *conn).await?;
    let ended = diesel::delete(sessions::table.filter(sessions::id.eq_any(ended))).execute(&mut *conn).await?;
    Ok(links + ended)
}
