//! Keeping a slip as a draft, counting what was typed in today, and taking a slip back.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::QueryableByName;
use diesel::prelude::{BoolExpressionMethods as _, ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel::sql_types::{Date, Text, Uuid as SqlUuid};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::{Entered, PAPER_SLIP, Slip, SlipInput, Typed, delivery};
use crate::actor::{Actor, Membership, Person};
use crate::clock::london_day;
use crate::codes::{Cost, LanguageUse, OfferFormat, PartnerKind, PlaceVisibility};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::geography::{Postcode, locate_in};
use crate::ids::{PartnerId, SchoolId};
use crate::outbox::{Event, publish};
use crate::partners::{
    Consent, Contact, Name, OfferInput, PartnerInput, PlaceInput, Practicalities, Scope, Status, add_offer_in,
    managed_ids, register_in, script_of,
};
use crate::schema::{partners, schools, slips};

/// How far a parent comes to the school that took their slip, in kilometres: the school's own distance from the centre
/// of its postcode's first half, where a masked place stands, lies well within. No other school sees the listing.
const TRAVEL_KM: f64 = 20.0;

/// Keeps a slip as a draft of a school that the actor keeps contact for. Where its telephone number or address is known
/// in their scope already, nothing is kept unless they said that it is `another`.
pub async fn enter_slip(
    db: &Db,
    actor: &Actor,
    school: SchoolId,
    input: &SlipInput,
    another: bool,
    now: DateTime<Utc>,
) -> Result<Entered> {
    let officer = officer_of(actor, school)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        if !another {
            let known = known(conn, actor, input).await?;
            if !known.is_empty() {
                return Ok(Entered::Known(known));
            }
        }
        let place = place(conn, school).await?;
        let partner = register_in(conn, &officer, partner_input(input, place), None, now).await?;
        for format in &input.formats {
            add_offer_in(conn, &officer, partner, offer_input(input, *format), None, now).await?;
        }
        diesel::insert_into(slips::table)
            .values((
                slips::partner_id.eq(partner.uuid()),
                slips::person_id.eq(officer.person().map(|person| person.id.uuid())),
                slips::typed_at.eq(now),
                slips::language.eq(&input.slip_language),
            ))
            .execute(conn)
            .await?;
        Ok(Entered::Saved(partner))
    })
    .await
}

/// The actor as the officer of this one school, so that what they bring in is that school's.
fn officer_of(actor: &Actor, school: SchoolId) -> Result<Actor> {
    let Actor::Person(person) = actor else { return Err(Error::Unauthenticated) };
    let is_held = |held: &&Membership| matches!(held, Membership::LiaisonSchool { school: own, .. } if *own == school);
    let membership = person.memberships.iter().find(is_held).ok_or(Error::NotFound)?;
    Ok(Actor::Person(Person { memberships: vec![*membership], ..person.clone() }))
}

/// The listings of the officer's scope that have this telephone number or address.
async fn known(conn: &mut Conn, actor: &Actor, input: &SlipInput) -> Result<Vec<PartnerId>> {
    /// The most that are told.
    const MOST: i64 = 5;
    let phone = input.phone.as_ref().map(|phone| phone.as_str().to_owned());
    let email = input.email.as_ref().map(|email| email.key().to_owned());
    if phone.is_none() && email.is_none() {
        return Ok(vec![]);
    }
    // Null is equal to nothing, so what was not given finds nobody.
    let same = partners::phone.eq(phone).or(partners::email.eq(email));
    let ids: Vec<Uuid> = partners::table
        .filter(partners::id.eq_any(managed_ids(actor)))
        .filter(same)
        .filter(partners::status.ne(Status::Withdrawn.code()))
        .order(partners::id.desc())
        .limit(MOST)
        .select(partners::id)
        .load(conn)
        .await?;
    Ok(ids.into_iter().map(PartnerId::from_uuid).collect())
}

/// Where the listing stands: at the school, masked like any person's. A school whose postcode is not known gives none.
async fn place(conn: &mut Conn, school: SchoolId) -> Result<Option<PlaceInput>> {
    let postcode: Option<Option<String>> =
        schools::table.find(school.uuid()).select(schools::postcode).first(conn).await.optional()?;
    let Some(postcode) = postcode.flatten().and_then(|text| Postcode::parse(&text).ok()) else { return Ok(None) };
    let located = locate_in(conn, &postcode).await?.is_ok();
    Ok(located.then_some(PlaceInput {
        address: None,
        postcode: Some(postcode),
        given: None,
        visibility: PlaceVisibility::Masked,
    }))
}

fn partner_input(input: &SlipInput, place: Option<PlaceInput>) -> PartnerInput {
    PartnerInput {
        kind: PartnerKind::Parent,
        names: vec![Name { name: input.title.clone(), language: None, script: script_of(&input.title) }],
        summary: String::new(),
        summary_language: None,
        languages: input.languages.iter().map(|language| (language.clone(), LanguageUse::Spoken)).collect(),
        place,
        contact: Contact { email: input.email.clone(), phone: input.phone.clone(), website: None, public: false },
        consent: Some(Consent {
            on: input.consent_on,
            how: PAPER_SLIP.to_owned(),
            words: Some(input.consent_words.to_owned()),
        }),
        audience: None,
    }
}

fn offer_input(input: &SlipInput, format: OfferFormat) -> OfferInput {
    OfferInput {
        title: input.title.clone(),
        title_language: None,
        description: String::new(),
        description_language: None,
        format,
        scope: Scope {
            subjects: vec![],
            topics: vec![],
            key_stages: vec![],
            languages: vec![],
            delivery: delivery(format),
            travel_km: TRAVEL_KM,
            days: input.days.clone(),
        },
        practicalities: Practicalities {
            cost: Cost::Ask,
            cost_note: None,
            largest_group: None,
            length_minutes: None,
            notice_days: None,
            age_from: None,
            age_to: None,
            commitment: None,
            formality: None,
            qualification: None,
        },
        sessions: vec![],
        times_public: false,
    }
}

#[derive(QueryableByName)]
struct TypedRow {
    #[diesel(sql_type = SqlUuid)]
    partner_id: Uuid,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    status: String,
}

/// How many slips the actor typed in on this day of London, and the last one that can still be taken back.
pub async fn typed_today(db: &Db, actor: &Actor, today: NaiveDate) -> Result<Typed> {
    let Some(person) = actor.person() else { return Err(Error::Unauthenticated) };
    let mut conn = db.conn().await?;
    let rows: Vec<TypedRow> = diesel::sql_query(
        "SELECT slips.partner_id, name, status FROM slips
         JOIN partners ON partners.id = slips.partner_id
         JOIN partner_names ON partner_names.partner_id = slips.partner_id AND position = 0
         WHERE person_id = $1 AND (typed_at AT TIME ZONE 'Europe/London')::date = $2
         ORDER BY typed_at DESC, slips.partner_id DESC",
    )
    .bind::<SqlUuid, _>(person.id.uuid())
    .bind::<Date, _>(today)
    .load(&mut *conn)
    .await?;
    let count = rows.len();
    let last = rows.into_iter().next().filter(|row| row.status == Status::Draft.code());
    Ok(Typed { count, last: last.map(|row| Slip { partner: PartnerId::from_uuid(row.partner_id), title: row.name }) })
}

/// Takes a slip back that the actor typed in: nothing of it is kept. One that is no draft any more, of somebody else, or
/// typed in before today is not found.
pub async fn undo_slip(db: &Db, actor: &Actor, partner: PartnerId, now: DateTime<Utc>) -> Result<()> {
    let Some(person) = actor.person() else { return Err(Error::Unauthenticated) };
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let held: Option<(Option<Uuid>, DateTime<Utc>)> = partners::table
            .inner_join(slips::table)
            .filter(partners::id.eq(partner.uuid()))
            .filter(partners::id.eq_any(managed_ids(actor)))
            .filter(partners::status.eq(Status::Draft.code()))
            .filter(partners::published_at.is_null())
            .select((slips::person_id, slips::typed_at))
            .for_update()
            .first(conn)
            .await
            .optional()?;
        let own = held.filter(|(by, at)| *by == Some(person.id.uuid()) && london_day(*at) == london_day(now));
        if own.is_none() {
            return Err(Error::NotFound);
        }
        diesel::delete(partners::table.find(partner.uuid())).execute(conn).await?;
        publish(conn, &[Event::PartnerDiscarded(partner)], actor, now).await
    })
    .await
}
