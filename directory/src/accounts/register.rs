//! Persons registered with what they belong to, and who may register whom.

use chrono::{DateTime, Utc};
use diesel::prelude::{OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};

use super::fields::MembershipFields;
use super::read::person_by_email;
use super::rows::{NewMembership, NewPerson};
use super::rules;
use crate::actor::{Actor, AuthorityCode, Membership};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{PartnerId, PersonId};
use crate::outbox::{Event, publish};
use crate::problem::Problems;
use crate::schema::{memberships, persons, schools};
use crate::text::{self, EmailAddress};

/// The longest name of a role.
const DISPLAY_ROLE_MAX: usize = 80;

/// The raw fields of a person with what they belong to. Blank means not given.
#[derive(Clone, Debug, Default)]
pub struct PersonFields {
    /// Their address.
    pub email: String,
    /// How they are called on pages.
    pub display_role: String,
    /// What they belong to.
    pub membership: MembershipFields,
}

/// [`register_person`] from raw fields: everything that is wrong with them at once.
pub async fn register_by_fields(db: &Db, actor: &Actor, fields: &PersonFields, now: DateTime<Utc>) -> Result<PersonId> {
    let mut problems = Problems::new();
    let email = problems.required("email", &fields.email, EmailAddress::parse);
    problems.required("display_role", &fields.display_role, |raw| text::line(raw, DISPLAY_ROLE_MAX));
    let membership = fields.membership.read(db, &mut problems).await?;
    let (email, membership) = problems.finish(email.zip(membership))?;
    register_person(db, actor, &email, &fields.display_role, Some(membership), now).await
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
            let given = diesel::insert_into(memberships::table)
                .values(&row)
                .on_conflict_do_nothing()
                .execute(conn)
                .await
                .map_err(missing_subject)?;
            if given > 0 {
                publish(conn, &[Event::MembershipGiven(row.id())], actor, now).await?;
            }
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
