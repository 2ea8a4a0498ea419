//! Persons as administrators see them, and as each sees themselves: address, role, and what they belong to.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::{
    ExpressionMethods as _, NullableExpressionMethods as _, OptionalExtension as _, QueryDsl as _,
    TextExpressionMethods as _,
};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::devices::{end_all, signed_in};
use super::rows::{ADMINISTRATOR, MembershipRow};
use crate::actor::{Actor, Membership};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{MembershipId, PersonId};
use crate::outbox::{Event, publish};
use crate::problem::{Problem, Problems, Rule};
use crate::schema::{memberships, partner_names, persons, schools};
use crate::text::is_invisible;

/// A person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonDetails {
    /// Their identifier.
    pub id: PersonId,
    /// Their address.
    pub email: String,
    /// How they are called on pages.
    pub display_role: String,
    /// The tag of the language they chose; none where they chose none.
    pub language: Option<String>,
    /// Since when they are registered.
    pub since: DateTime<Utc>,
    /// What they belong to, oldest first.
    pub memberships: Vec<HeldMembership>,
}

/// What somebody belongs to, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldMembership {
    /// Its identifier.
    pub id: MembershipId,
    /// What it is.
    pub membership: Membership,
    /// The name of the school or partner, or the code of the authority; empty for administrators.
    pub of: String,
}

/// The longest part of an address that is looked for.
const LONGEST_SOUGHT: usize = 254;

type Row = (Uuid, String, String, Option<String>, DateTime<Utc>);
type Columns = (persons::id, persons::email, persons::display_role, persons::language, persons::created_at);
const COLUMNS: Columns = (persons::id, persons::email, persons::display_role, persons::language, persons::created_at);

/// At most `limit` persons whose address has `part` in it, by address, after the address `after`. For administrators; to
/// others there is nothing here.
pub async fn people(db: &Db, actor: &Actor, part: &str, after: Option<&str>, limit: i64) -> Result<Vec<PersonDetails>> {
    administers(actor)?;
    let part: String = part.chars().filter(|letter| !is_invisible(*letter)).take(LONGEST_SOUGHT).collect();
    let escaped = part.trim().to_lowercase().replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    let mut conn = db.conn().await?;
    let rows: Vec<Row> = persons::table
        .filter(persons::email.like(format!("%{escaped}%")))
        .filter(persons::email.gt(after.unwrap_or_default()))
        .order(persons::email)
        .limit(limit)
        .select(COLUMNS)
        .load(&mut *conn)
        .await?;
    with_memberships(&mut conn, rows).await
}

/// One person. For administrators; to others there is nothing here.
pub async fn person(db: &Db, actor: &Actor, id: PersonId) -> Result<PersonDetails> {
    administers(actor)?;
    details(&mut *db.conn().await?, id).await
}

/// The actor's own record.
pub async fn account(db: &Db, actor: &Actor) -> Result<PersonDetails> {
    let person = signed_in(actor)?;
    details(&mut *db.conn().await?, person).await
}

async fn details(conn: &mut Conn, id: PersonId) -> Result<PersonDetails> {
    let row: Option<Row> = persons::table.find(id.uuid()).select(COLUMNS).first(conn).await.optional()?;
    with_memberships(conn, vec![row.ok_or(Error::NotFound)?]).await?.pop().ok_or(Error::NotFound)
}

/// Sets the language in which the actor reads pages and mails; `tag` is one of those there are pages in.
pub async fn set_language(db: &Db, actor: &Actor, tag: &str) -> Result<()> {
    let person = signed_in(actor)?;
    let is_tag = |tag: &str| {
        let mut parts = tag.split('-');
        let first = parts.next().is_some_and(|part| {
            (2..=3).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_lowercase())
        });
        first && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_alphanumeric()))
    };
    let mut problems = Problems::new();
    let tag = problems.required("language", tag, |tag| {
        if is_tag(tag) { Ok(tag.to_owned()) } else { Err(Rule::UnknownLanguage { suggestions: Vec::new() }) }
    });
    let tag = problems.finish(tag)?;
    let mut conn = db.conn().await?;
    diesel::update(persons::table.find(person.uuid())).set(persons::language.eq(tag)).execute(&mut *conn).await?;
    Ok(())
}

/// Takes away what somebody belongs to, and signs them out everywhere, so that nothing goes on as it was. For
/// administrators; to others there is nothing here. The last administrator stays one.
pub async fn end_membership(db: &Db, actor: &Actor, id: MembershipId, now: DateTime<Utc>) -> Result<()> {
    administers(actor)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        // All of them are held, so that two who end the last two at once wait for each other.
        let administrators: Vec<Uuid> = memberships::table
            .filter(memberships::role.eq(ADMINISTRATOR))
            .order(memberships::id)
            .select(memberships::id)
            .for_update()
            .load(conn)
            .await?;
        if administrators == [id.uuid()] {
            let problem = Problem { field: "role".into(), value: String::new(), rule: Rule::LastAdministrator };
            return Err(Error::Invalid(vec![problem]));
        }
        let person: Option<Uuid> = diesel::delete(memberships::table.find(id.uuid()))
            .returning(memberships::person_id)
            .get_result(conn)
            .await
            .optional()?;
        let person = PersonId::from_uuid(person.ok_or(Error::NotFound)?);
        publish(conn, &[Event::MembershipEnded(id)], actor, now).await?;
        end_all(conn, actor, person, now).await
    })
    .await
}

/// Lets administrators through, who signed in themselves.
pub(crate) fn administers(actor: &Actor) -> Result<()> {
    match actor.person() {
        None if matches!(actor, Actor::Anonymous) => Err(Error::Unauthenticated),
        Some(person) if person.token.is_none() && actor.sees_all() => Ok(()),
        _ => Err(Error::NotFound),
    }
}

async fn with_memberships(conn: &mut Conn, rows: Vec<Row>) -> Result<Vec<PersonDetails>> {
    let ids: Vec<Uuid> = rows.iter().map(|(id, ..)| *id).collect();
    let held: Vec<(Uuid, MembershipRow, Option<String>)> = memberships::table
        .left_join(schools::table)
        .filter(memberships::person_id.eq_any(ids))
        .order(memberships::id)
        .select((
            memberships::person_id,
            (
                memberships::id,
                memberships::role,
                memberships::school_id,
                memberships::authority_code,
                memberships::partner_id,
                schools::authority_code.nullable(),
            ),
            schools::name.nullable(),
        ))
        .load(conn)
        .await?;
    let partners: Vec<Uuid> = held.iter().filter_map(|(_, row, _)| row.partner()).collect();
    let names: Vec<(Uuid, String)> = partner_names::table
        .filter(partner_names::partner_id.eq_any(partners))
        .filter(partner_names::position.eq(0))
        .select((partner_names::partner_id, partner_names::name))
        .load(conn)
        .await?;
    let names: BTreeMap<Uuid, String> = names.into_iter().collect();
    let mut memberships: BTreeMap<Uuid, Vec<HeldMembership>> = BTreeMap::new();
    for (person, row, school) in held {
        let membership = row.membership()?;
        let of = match membership {
            Membership::Teacher { .. } | Membership::LiaisonSchool { .. } => school.unwrap_or_default(),
            Membership::LiaisonAuthority { authority } => authority.as_str().to_owned(),
            Membership::PartnerEditor { partner } => names.get(&partner.uuid()).cloned().unwrap_or_default(),
            Membership::Administrator => String::new(),
        };
        memberships.entry(person).or_default().push(HeldMembership { id: row.id(), membership, of });
    }
    let details = |(id, email, display_role, language, since)| PersonDetails {
        id: PersonId::from_uuid(id),
        email,
        display_role,
        language,
        since,
        memberships: memberships.remove(&id).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(details).collect())
}
