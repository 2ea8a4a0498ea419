//! Links and sessions made, used and ended; persons registered.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::{BoolExpressionMethods as _, ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::read::person_by_email;
use super::rows::{NewLink, NewMembership, NewPerson, NewSession};
use super::rules;
use super::token::{Secret, SessionToken, parse_token};
use super::way_back::WayBack;
use crate::actor::{Actor, AuthorityCode, Membership};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{PartnerId, PersonId, SignInLinkId};
use crate::limits::{Limit, Network, take_in};
use crate::outbox::{Event, publish};
use crate::problem::Problems;
use crate::schema::{memberships, persons, schools, sessions, sign_in_links};
use crate::text::{self, EmailAddress};

/// The longest name of a role.
const DISPLAY_ROLE_MAX: usize = 80;

/// Makes a link for the person with this address and has it mailed. The answer is the same if there is no such person:
/// also how often it may be asked for is counted by the address alone, known or not, and by where it is asked `from`.
/// Whoever signs in with it goes `back`.
pub async fn request_sign_in(
    db: &Db,
    secret: &Secret,
    email: &EmailAddress,
    from: Option<Network>,
    back: Option<&WayBack>,
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
        let link = make_link(conn, person, rules::LINK_LASTS, false, back, now).await?;
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
        make_link(conn, person, valid_for, true, None, now).await
    })
    .await
}

async fn make_link(
    conn: &mut Conn,
    person: PersonId,
    lasts: TimeDelta,
    reusable: bool,
    back: Option<&WayBack>,
    now: DateTime<Utc>,
) -> Result<SignInLinkId> {
    forget_ways_back(conn, person.uuid()).await?;
    let id = SignInLinkId::new(now);
    let row = NewLink {
        id: id.uuid(),
        person_id: person.uuid(),
        created_at: now,
        expires_at: now + lasts,
        reusable,
        way_back: back.map(WayBack::as_str),
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

/// Who has just signed in.
#[derive(Debug)]
pub struct SignedIn {
    /// The new session.
    pub session: SessionToken,
    /// Where they wanted to go when they asked for the link.
    pub back: Option<WayBack>,
}

/// Signs in with a link's token: within its time, and once unless it was made reusable. A token that is wrong, late or
/// used fails the same way.
pub async fn sign_in(db: &Db, secret: &Secret, token: &str, now: DateTime<Utc>) -> Result<SignedIn> {
    let link = parse_token(secret, token).ok_or(Error::Unauthenticated)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
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
        let (person_id, back) = found.ok_or(Error::Unauthenticated)?;
        forget_ways_back(conn, person_id).await?;
        let session = SessionToken::random();
        let row = NewSession {
            token_hash: session.hash(),
            person_id,
            created_at: now,
            expires_at: now + rules::SESSION_LASTS,
        };
        diesel::insert_into(sessions::table).values(row).execute(conn).await?;
        Ok(SignedIn { session, back: back.as_deref().and_then(WayBack::parse) })
    })
    .await
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

/// Makes sure that there is a person with this address and that they have this membership, if one is given. What is
/// there already stays as it is, so that doing it twice changes nothing.
///
/// The program itself and administrators register anybody; liaison staff, colleagues within their scope.
pub async fn register_person(
    db: &Db,
    actor: &Actor,
    email: &EmailAddress,
    display_role: &str,
    membership: Option<Membership>,
    now: DateTime<Utc>,
) -> Result<PersonId> {
    let mut problems = Problems::new();
    let role = problems.required("display_role", display_role, |raw| text::line(raw, DISPLAY_ROLE_MAX));
    let role = problems.finish(role)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        check_registering(conn, actor, membership).await?;
        let row = NewPerson { id: PersonId::new(now).uuid(), email: email.key(), display_role: &role, created_at: now };
        diesel::insert_into(persons::table).values(row).on_conflict(persons::email).do_nothing().execute(conn).await?;
        let person = person_by_email(conn, email).await?.ok_or(Error::NotFound)?;
        if let Some(membership) = membership {
            let row = NewMembership::new(person, membership, now);
            diesel::insert_into(memberships::table)
                .values(row)
                .on_conflict_do_nothing()
                .execute(conn)
                .await
                .map_err(missing_subject)?;
        }
        Ok(person)
    })
    .await
}

/// Lets whoever has this address edit a partner's listing. Who may do that was decided before.
pub(crate) async fn make_editor_in(
    conn: &mut Conn,
    email: &EmailAddress,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<PersonId> {
    let row = NewPerson { id: PersonId::new(now).uuid(), email: email.key(), display_role: "Partner", created_at: now };
    diesel::insert_into(persons::table).values(row).on_conflict(persons::email).do_nothing().execute(conn).await?;
    let person = person_by_email(conn, email).await?.ok_or(Error::NotFound)?;
    let row = NewMembership::new(person, Membership::PartnerEditor { partner }, now);
    diesel::insert_into(memberships::table).values(row).on_conflict_do_nothing().execute(conn).await?;
    Ok(person)
}

/// Decides by the school as the register has it: what the caller says of its authority is not believed.
async fn check_registering(conn: &mut Conn, actor: &Actor, membership: Option<Membership>) -> Result<()> {
    let Some(membership) = membership else {
        return match actor {
            Actor::Anonymous => Err(Error::Unauthenticated),
            actor if actor.sees_all() => Ok(()),
            _ => Err(Error::Forbidden),
        };
    };
    let mut authority = None;
    if let Membership::Teacher { school, .. } | Membership::LiaisonSchool { school, .. } = membership {
        let code: Option<Option<String>> =
            schools::table.find(school.uuid()).select(schools::authority_code).first(conn).await.optional()?;
        if code.is_none() && actor.sees_all() {
            return Err(Error::NotFound);
        }
        authority = code.flatten().as_deref().and_then(AuthorityCode::parse);
    }
    rules::may_register(actor, membership, authority)
}

/// A membership of something that is not there is the caller's mistake, not a fault of ours.
fn missing_subject(source: diesel::result::Error) -> Error {
    match source {
        diesel::result::Error::DatabaseError(diesel::result::DatabaseErrorKind::ForeignKeyViolation, _) => {
            Error::NotFound
        }
        other => other.into(),
    }
}
