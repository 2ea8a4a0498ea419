//! Commands on enquiries: asking, and saying what became of it.

use chrono::{DateTime, Utc};
use diesel::prelude::{
    BoolExpressionMethods as _, ExpressionMethods as _, OptionalExtension as _, PgExpressionMethods as _,
    QueryDsl as _, SelectableHelper as _,
};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::recipients::recipients;
use super::rows::EnquiryRow;
use super::{EnquiryInput, EnquiryOutcome, EnquiryRoute, Way, rules};
use crate::accounts::Secret;
use crate::actor::Actor;
use crate::clock::london_day;
use crate::codes::PartnerKind;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{EnquiryId, NeedId, OfferId, PartnerId, PersonId, SchoolId};
use crate::limits::{Limit, take_in};
use crate::outbox::{Event, publish};
use crate::partners::{offer_is_shown, visible_ids};
use crate::problem::{Problem, Rule};
use crate::schema::{enquiries, enquiry_recipients, needs, offers, partners, persons};

/// What an enquiry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// The offer.
    pub offer: OfferId,
    /// The need it is for, where for one.
    pub need: Option<NeedId>,
    /// For which school, where the asker belongs to several; a need's own school comes first.
    pub school: Option<SchoolId>,
}

/// Sends an enquiry about an offer that the actor may see, and answers which it is. The same one within minutes is a
/// second press of the button, and the first is answered.
pub async fn ask(
    db: &Db,
    secret: &Secret,
    actor: &Actor,
    about: About,
    input: &EnquiryInput,
    now: DateTime<Utc>,
) -> Result<EnquiryId> {
    let person = actor.person().ok_or(Error::Unauthenticated)?.id;
    if actor.schools().is_empty() {
        return Err(Error::Forbidden);
    }
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let school = school_of(conn, actor, about).await?;
        let (partner, kind, way) = asked_for(conn, actor, about.offer, now).await?;
        // Held, so that of two presses of the button the second finds what the first wrote.
        persons::table.find(person.uuid()).select(persons::id).for_no_key_update().first::<Uuid>(conn).await?;
        if let Some(same) = same(conn, person, about, input, now).await? {
            return Ok(same);
        }
        take_in(conn, secret, Limit::Enquiries, person, now).await?;
        let id = EnquiryId::new(now);
        let row = EnquiryRow {
            id: id.uuid(),
            person_id: person.uuid(),
            school_id: school.uuid(),
            offer_id: about.offer.uuid(),
            need_id: about.need.map(NeedId::uuid),
            route: way.route.code().to_owned(),
            what: input.what.clone(),
            class: input.class.clone(),
            dates: input.dates.clone(),
            asked_at: now,
            outcome: None,
            outcome_at: None,
        };
        diesel::insert_into(enquiries::table).values(&row).execute(conn).await?;
        if way.route == EnquiryRoute::Liaison {
            let people = recipients(conn, partner, kind, school).await?;
            if people.is_empty() {
                let rule = Rule::NobodyToPassOn;
                return Err(vec![Problem { field: "offer".into(), value: String::new(), rule }].into());
            }
            let row = |person| (enquiry_recipients::enquiry_id.eq(id.uuid()), enquiry_recipients::person_id.eq(person));
            let rows: Vec<_> = people.into_iter().map(row).collect();
            diesel::insert_into(enquiry_recipients::table).values(rows).execute(conn).await?;
        }
        publish(conn, &[Event::EnquiryMade(id)], actor, now).await?;
        Ok(id)
    })
    .await
}

/// Says what became of an enquiry of the actor's own school. What is said last stands.
pub async fn settle(db: &Db, actor: &Actor, id: EnquiryId, outcome: EnquiryOutcome, now: DateTime<Utc>) -> Result<()> {
    let schools: Vec<Uuid> = actor.schools().into_iter().map(SchoolId::uuid).collect();
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before: Option<EnquiryRow> = enquiries::table
            .find(id.uuid())
            .filter(enquiries::school_id.eq_any(schools))
            .select(EnquiryRow::as_select())
            .for_update()
            .first(conn)
            .await
            .optional()?;
        if before.ok_or(Error::NotFound)?.outcome.as_deref() == Some(outcome.code()) {
            return Ok(());
        }
        diesel::update(enquiries::table.find(id.uuid()))
            .set((enquiries::outcome.eq(outcome.code()), enquiries::outcome_at.eq(now)))
            .execute(conn)
            .await?;
        publish(conn, &[Event::EnquirySettled(id)], actor, now).await
    })
    .await
}

/// For which school is asked: that of the need, else the one that is named, else the only one.
async fn school_of(conn: &mut Conn, actor: &Actor, about: About) -> Result<SchoolId> {
    let mut own = actor.schools();
    own.sort_unstable();
    own.dedup();
    if let Some(need) = about.need {
        let school: Option<Uuid> =
            needs::table.find(need.uuid()).select(needs::school_id).first(conn).await.optional()?;
        let school = school.map(SchoolId::from_uuid).filter(|school| own.contains(school));
        return school.ok_or(Error::NotFound);
    }
    match (about.school, own.as_slice()) {
        (Some(named), _) if own.contains(&named) => Ok(named),
        (Some(_), _) => Err(Error::NotFound),
        (None, [only]) => Ok(*only),
        (None, _) => Err(vec![Problem { field: "school".into(), value: String::new(), rule: Rule::Required }].into()),
    }
}

/// How an enquiry about an offer would go: to be said before it is sent. The actor must see the offer, and it must be up.
pub async fn way_to(db: &Db, actor: &Actor, offer: OfferId, now: DateTime<Utc>) -> Result<Way> {
    let mut conn = db.conn().await?;
    let (_, _, way) = asked_for(&mut conn, actor, offer, now).await?;
    Ok(way)
}

/// Whose offer it is, what they are and how they are asked; the actor must see it, and it must be up.
async fn asked_for(
    conn: &mut Conn,
    actor: &Actor,
    offer: OfferId,
    now: DateTime<Utc>,
) -> Result<(PartnerId, PartnerKind, Way)> {
    let found: Option<(Uuid, String, bool, Option<String>)> = offers::table
        .inner_join(partners::table)
        .filter(offers::id.eq(offer.uuid()))
        .filter(offer_is_shown(london_day(now)))
        .filter(partners::status.eq("published"))
        .filter(partners::id.eq_any(visible_ids(actor)))
        .select((partners::id, partners::kind, partners::email.is_not_null(), partners::contact_language))
        .first(conn)
        .await
        .optional()?;
    let (partner, kind, has_address, language) = found.ok_or(Error::NotFound)?;
    let kind = PartnerKind::from_code(&kind).ok_or_else(|| Error::impossible_row("partners", "kind", partner))?;
    Ok((PartnerId::from_uuid(partner), kind, Way { route: rules::route(kind, has_address), language }))
}

/// The same enquiry, where this person sent it a moment ago.
async fn same(
    conn: &mut Conn,
    person: PersonId,
    about: About,
    input: &EnquiryInput,
    now: DateTime<Utc>,
) -> Result<Option<EnquiryId>> {
    let id: Option<Uuid> = enquiries::table
        .filter(enquiries::person_id.eq(person.uuid()))
        .filter(enquiries::asked_at.gt(now - rules::SAME_WITHIN))
        .filter(enquiries::offer_id.eq(about.offer.uuid()))
        .filter(enquiries::need_id.is_not_distinct_from(about.need.map(NeedId::uuid)))
        .filter(
            enquiries::what
                .eq(&input.what)
                .and(enquiries::class.is_not_distinct_from(&input.class))
                .and(enquiries::dates.is_not_distinct_from(&input.dates)),
        )
        .order(enquiries::id.desc())
        .select(enquiries::id)
        .first(conn)
        .await
        .optional()?;
    Ok(id.map(EnquiryId::from_uuid))
}
