//! Reading enquiries: the staff of an enquiry's school may, and the liaison officers it was passed to.

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::Enquiry;
use super::rows::EnquiryRow;
use crate::actor::{Actor, Membership};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{EnquiryId, NeedId, OfferId, SchoolId};
use crate::partners::{Contact, contact_of};
use crate::schema::{enquiries, enquiry_recipients, offers, persons};

/// One enquiry, if it is there and the actor may see it.
pub async fn find(db: &Db, actor: &Actor, id: EnquiryId) -> Result<Option<Enquiry>> {
    let mut conn = db.conn().await?;
    Ok(load(&mut conn, seen(actor).filter(enquiries::id.eq(id.uuid()))).await?.pop())
}

/// At most `limit` enquiries before `before`, newest first; of `mine` only those that the actor asked themselves.
pub async fn list(db: &Db, actor: &Actor, mine: bool, before: Option<EnquiryId>, limit: usize) -> Result<Vec<Enquiry>> {
    let mut conn = db.conn().await?;
    let mut query = seen(actor).limit(i64::try_from(limit).unwrap_or(i64::MAX));
    if mine {
        query = query.filter(enquiries::person_id.eq_any(actor.person().map(|person| person.id.uuid())));
    }
    if let Some(before) = before {
        query = query.filter(enquiries::id.lt(before.uuid()));
    }
    load(&mut conn, query).await
}

/// The enquiries for these needs, newest first.
pub async fn of_needs(db: &Db, actor: &Actor, needs: &[NeedId]) -> Result<Vec<Enquiry>> {
    let mut conn = db.conn().await?;
    let needs: Vec<Uuid> = needs.iter().map(|id| id.uuid()).collect();
    load(&mut conn, seen(actor).filter(enquiries::need_id.eq_any(needs))).await
}

/// The last enquiry of the actor's own schools about each of these offers.
pub async fn last_of_offers(db: &Db, actor: &Actor, ids: &[OfferId]) -> Result<Vec<Enquiry>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let schools: Vec<Uuid> = actor.schools().into_iter().map(SchoolId::uuid).collect();
    let mut found = load(
        &mut conn,
        enquiries::table
            .filter(enquiries::offer_id.eq_any(ids))
            .filter(enquiries::school_id.eq_any(schools))
            .distinct_on(enquiries::offer_id)
            .order((enquiries::offer_id, enquiries::id.desc()))
            .into_boxed(),
    )
    .await?;
    found.sort_by_key(|enquiry| std::cmp::Reverse(enquiry.id));
    Ok(found)
}

/// Whether the actor is to put the two of an enquiry in touch: it was passed to them, and they keep contact still.
pub async fn recipient(db: &Db, actor: &Actor, id: EnquiryId) -> Result<bool> {
    let mut conn = db.conn().await?;
    is_recipient(&mut conn, actor, id).await
}

/// How to reach the partner of an enquiry, for who is to put the two in touch; not found for everybody else.
pub async fn contact(db: &Db, actor: &Actor, id: EnquiryId) -> Result<Contact> {
    let mut conn = db.conn().await?;
    if !is_recipient(&mut conn, actor, id).await? {
        return Err(Error::NotFound);
    }
    let partner: Uuid = enquiries::table
        .inner_join(offers::table)
        .filter(enquiries::id.eq(id.uuid()))
        .select(offers::partner_id)
        .first(&mut *conn)
        .await?;
    contact_of(&mut conn, partner).await
}

async fn is_recipient(conn: &mut Conn, actor: &Actor, id: EnquiryId) -> Result<bool> {
    let keeps_contact = actor.sees_all()
        || actor
            .memberships()
            .iter()
            .any(|held| matches!(held, Membership::LiaisonSchool { .. } | Membership::LiaisonAuthority { .. }));
    let Some(person) = actor.person().filter(|_| keeps_contact) else { return Ok(false) };
    let row: Option<Uuid> = enquiry_recipients::table
        .find((id.uuid(), person.id.uuid()))
        .select(enquiry_recipients::enquiry_id)
        .first(conn)
        .await
        .optional()?;
    Ok(row.is_some())
}

/// The enquiries the actor may see, newest first.
fn seen(actor: &Actor) -> enquiries::BoxedQuery<'static, diesel::pg::Pg> {
    let schools: Vec<Uuid> = actor.schools().into_iter().map(SchoolId::uuid).collect();
    let passed = enquiry_recipients::table
        .filter(enquiry_recipients::person_id.eq_any(actor.person().map(|person| person.id.uuid())))
        .select(enquiry_recipients::enquiry_id);
    let query = enquiries::table.order(enquiries::id.desc()).into_boxed();
    if matches!(actor, Actor::System(_)) {
        return query;
    }
    query.filter(enquiries::school_id.eq_any(schools).or(enquiries::id.eq_any(passed)))
}

async fn load(conn: &mut Conn, query: enquiries::BoxedQuery<'static, diesel::pg::Pg>) -> Result<Vec<Enquiry>> {
    let undelivered = sql::<Bool>(
        "EXISTS (SELECT FROM mails WHERE mails.dead_at IS NOT NULL AND mails.kind = 'enquiry' \
         AND mails.payload ->> 'enquiry' = enquiries.id::text)",
    );
    let rows: Vec<(EnquiryRow, bool)> = query.select((EnquiryRow::as_select(), undelivered)).load(conn).await?;
    let offers_of: Vec<Uuid> = rows.iter().map(|(row, _)| row.offer_id).collect();
    let people: Vec<Uuid> = rows.iter().map(|(row, _)| row.person_id).collect();
    let partners: Vec<(Uuid, Uuid)> =
        offers::table.filter(offers::id.eq_any(offers_of)).select((offers::id, offers::partner_id)).load(conn).await?;
    let roles: Vec<(Uuid, String)> = persons::table
        .filter(persons::id.eq_any(people))
        .select((persons::id, persons::display_role))
        .load(conn)
        .await?;
    let partners: HashMap<Uuid, Uuid> = partners.into_iter().collect();
    let roles: HashMap<Uuid, String> = roles.into_iter().collect();
    let enquiry = |(row, undelivered): (EnquiryRow, bool)| {
        let gone = |column| Error::impossible_row("enquiries", column, row.id);
        let partner = *partners.get(&row.offer_id).ok_or_else(|| gone("offer_id"))?;
        let role = roles.get(&row.person_id).cloned().ok_or_else(|| gone("person_id"))?;
        row.into_enquiry(partner, role, undelivered)
    };
    rows.into_iter().map(enquiry).collect()
}
