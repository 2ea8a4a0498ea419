//! Who a session or an address belongs to.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::{ExpressionMethods as _, NullableExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::rows::MembershipRow;
use super::token::SessionToken;
use crate::actor::{Actor, Membership, Person};
use crate::clock::london_day;
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::ids::PersonId;
use crate::schema::{memberships, persons, schools, sessions};
use crate::text::EmailAddress;

/// Who is signed in with this token: nobody, once the session has ended, was revoked or never was.
pub async fn actor_of_session(db: &Db, token: &SessionToken, now: DateTime<Utc>) -> Result<Actor> {
    let mut conn = db.conn().await?;
    let found: Option<(Uuid, NaiveDate)> = sessions::table
        .filter(sessions::token_hash.eq(token.hash()))
        .filter(sessions::expires_at.gt(now))
        .filter(sessions::revoked_at.is_null())
        .select((sessions::person_id, sessions::last_used_on))
        .first(&mut *conn)
        .await
        .optional()?;
    let Some((person, last_used_on)) = found else { return Ok(Actor::Anonymous) };
    let today = london_day(now);
    if last_used_on < today {
        diesel::update(sessions::table.find(token.hash()))
            .set(sessions::last_used_on.eq(today))
            .execute(&mut *conn)
            .await?;
    }
    actor_of_person(&mut conn, PersonId::from_uuid(person)).await
}

/// A person as an actor, with every membership they hold.
pub(crate) async fn actor_of_person(conn: &mut Conn, person: PersonId) -> Result<Actor> {
    let memberships = memberships_of(conn, person).await?;
    Ok(Actor::Person(Person { id: person, memberships, token: None }))
}

/// Every membership a person holds.
pub(super) async fn memberships_of(conn: &mut Conn, person: PersonId) -> Result<Vec<Membership>> {
    let rows: Vec<MembershipRow> = memberships::table
        .left_join(schools::table)
        .filter(memberships::person_id.eq(person.uuid()))
        .order(memberships::id)
        .select((
            memberships::id,
            memberships::role,
            memberships::school_id,
            memberships::authority_code,
            memberships::partner_id,
            schools::authority_code.nullable(),
        ))
        .load(conn)
        .await?;
    rows.iter().map(MembershipRow::membership).collect()
}

/// The person with this address, held until the transaction ends, so that two requests for them queue up.
pub(crate) async fn person_by_email(conn: &mut Conn, email: &EmailAddress) -> Result<Option<PersonId>> {
    let id: Option<Uuid> = persons::table
        .filter(persons::email.eq(email.key()))
        .select(persons::id)
        .for_update()
        .first(conn)
        .await
        .optional()?;
    Ok(id.map(PersonId::from_uuid))
}
