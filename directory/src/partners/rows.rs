//! The rows of partners and offers, and how they become what the domain speaks of.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::actor::AuthorityCode;
use crate::codes::{
    Commitment, Cost, Day, Delivery, Exactness, Formality, KeyStage, LanguageUse, OfferFormat, PartnerKind,
    PlaceVisibility, Subject,
};
use crate::curriculum::{LanguageCode, TopicId};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::geography::{Point, Postcode};
use crate::ids::{OfferId, PartnerId, SchoolId};
use crate::partners::{
    Audience, Consent, Contact, Name, Offer, OfferInput, OfferStatus, Partner, Place, Practicalities, Scope, Session,
    Status, sessions,
};
use crate::schema::{
    offer_languages, offers, partner_audience_schools, partner_languages, partner_names, partners, places,
};
use crate::text::{EmailAddress, Phone, WebAddress};

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = partners)]
pub(crate) struct PartnerRow {
    pub(crate) id: Uuid,
    pub(crate) version: i32,
    pub(crate) kind: String,
    pub(crate) status: String,
    pub(crate) summary: String,
    pub(crate) audience: String,
    pub(crate) audience_authority_code: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) phone: Option<String>,
    pub(crate) website: Option<String>,
    pub(crate) contact_public: bool,
    pub(crate) consent_on: Option<NaiveDate>,
    pub(crate) consent_how: Option<String>,
    pub(crate) consent_words: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) brought_in_school_id: Option<Uuid>,
    pub(crate) brought_in_authority_code: Option<String>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) published_at: Option<DateTime<Utc>>,
    pub(crate) confirmed_at: Option<DateTime<Utc>>,
    pub(crate) withdrawn_at: Option<DateTime<Utc>>,
    pub(crate) summary_language: Option<String>,
    pub(crate) paused_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = partner_names)]
pub(crate) struct NameRow {
    pub(crate) partner_id: Uuid,
    pub(crate) position: i16,
    pub(crate) name: String,
    pub(crate) language: Option<String>,
    pub(crate) script: Option<String>,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = partner_languages)]
pub(crate) struct PartnerLanguageRow {
    pub(crate) partner_id: Uuid,
    pub(crate) language: String,
    pub(crate) language_use: String,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = offer_languages)]
pub(crate) struct OfferLanguageRow {
    pub(crate) offer_id: Uuid,
    pub(crate) language: String,
    pub(crate) language_use: String,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = places)]
pub(crate) struct PlaceRow {
    pub(crate) id: Uuid,
    pub(crate) partner_id: Uuid,
    pub(crate) position: i16,
    pub(crate) address: Option<String>,
    pub(crate) postcode: Option<String>,
    pub(crate) visibility: String,
    pub(crate) latitude: Option<f64>,
    pub(crate) longitude: Option<f64>,
    pub(crate) exactness: Option<String>,
    pub(crate) exact_latitude: Option<f64>,
    pub(crate) exact_longitude: Option<f64>,
    pub(crate) authority_code: Option<String>,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = offers, treat_none_as_null = true)]
pub(crate) struct OfferRow {
    pub(crate) id: Uuid,
    pub(crate) partner_id: Uuid,
    pub(crate) version: i32,
    pub(crate) status: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) format: String,
    pub(crate) subjects: Vec<String>,
    pub(crate) topics: Vec<String>,
    pub(crate) key_stages: Vec<String>,
    pub(crate) delivery: Vec<String>,
    pub(crate) travel_km: f64,
    pub(crate) days: Vec<String>,
    pub(crate) cost: String,
    pub(crate) cost_note: Option<String>,
    pub(crate) largest_group: Option<i32>,
    pub(crate) length_minutes: Option<i32>,
    pub(crate) notice_days: Option<i32>,
    pub(crate) age_from: Option<i32>,
    pub(crate) age_to: Option<i32>,
    pub(crate) commitment: Option<String>,
    pub(crate) formality: Option<String>,
    pub(crate) qualification: Option<String>,
    pub(crate) ends_on: Option<NaiveDate>,
    pub(crate) times_public: bool,
    pub(crate) source: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) title_language: Option<String>,
    pub(crate) description_language: Option<String>,
}

/// Makes partners of their rows, loading names, languages, places and audiences in one query each. `managed` says
/// whether the reader may see a listing whole.
pub(crate) async fn partners_from_rows(conn: &mut Conn, rows: Vec<(PartnerRow, bool)>) -> Result<Vec<Partner>> {
    let ids: Vec<Uuid> = rows.iter().map(|(row, _)| row.id).collect();
    let names: Vec<NameRow> = partner_names::table
        .filter(partner_names::partner_id.eq_any(&ids))
        .order((partner_names::partner_id, partner_names::position))
        .select(NameRow::as_select())
        .load(conn)
        .await?;
    let languages: Vec<PartnerLanguageRow> = partner_languages::table
        .filter(partner_languages::partner_id.eq_any(&ids))
        .order((partner_languages::partner_id, partner_languages::language, partner_languages::language_use))
        .select(PartnerLanguageRow::as_select())
        .load(conn)
        .await?;
    let placed: Vec<PlaceRow> = places::table
        .filter(places::partner_id.eq_any(&ids))
        .order((places::partner_id, places::position))
        .select(PlaceRow::as_select())
        .load(conn)
        .await?;
    let audiences: Vec<(Uuid, Uuid)> = partner_audience_schools::table
        .filter(partner_audience_schools::partner_id.eq_any(&ids))
        .select((partner_audience_schools::partner_id, partner_audience_schools::school_id))
        .load(conn)
        .await?;
    let mut names = grouped(names, |row| row.partner_id);
    let mut languages = grouped(languages, |row| row.partner_id);
    let mut placed = grouped(placed, |row| row.partner_id);
    let mut audiences = grouped(audiences, |row| row.0);
    rows.into_iter()
        .map(|(row, managed)| {
            let id = row.id;
            let take_schools = audiences.remove(&id).unwrap_or_default();
            partner(
                row,
                names.remove(&id).unwrap_or_default(),
                languages.remove(&id).unwrap_or_default(),
                placed.remove(&id).unwrap_or_default(),
                take_schools.into_iter().map(|(_, school)| SchoolId::from_uuid(school)).collect(),
                managed,
            )
        })
        .collect()
}

fn grouped<T>(rows: Vec<T>, key: impl Fn(&T) -> Uuid) -> HashMap<Uuid, Vec<T>> {
    let mut groups: HashMap<Uuid, Vec<T>> = HashMap::new();
    for row in rows {
        groups.entry(key(&row)).or_default().push(row);
    }
    groups
}

fn partner(
    row: PartnerRow,
    names: Vec<NameRow>,
    languages: Vec<PartnerLanguageRow>,
    located: Vec<PlaceRow>,
    schools: Vec<SchoolId>,
    managed: bool,
) -> Result<Partner> {
    let bad = |column: &str| Error::impossible_row("partners", column, row.id);
    let kind = PartnerKind::from_code(&row.kind).ok_or_else(|| bad("kind"))?;
    let audience = match row.audience.as_str() {
        "schools" => Audience::Schools(schools),
        "authority" => {
            let code = row.audience_authority_code.as_deref().and_then(AuthorityCode::parse);
            Audience::Authority(code.ok_or_else(|| bad("audience_authority_code"))?)
        }
        "school_staff" => Audience::SchoolStaff,
        "everyone" => Audience::Everyone,
        _ => return Err(bad("audience")),
    };
    let contact = contact(&row)?;
    let contact_shown = managed || (row.contact_public && !kind.is_person());
    let languages = languages
        .into_iter()
        .map(|one| language(&one.language, &one.language_use, "partner_languages", row.id))
        .collect::<Result<_>>()?;
    let shown_places = located.into_iter().map(|one| place(one, managed)).collect::<Result<_>>()?;
    let names = names
        .into_iter()
        .map(|one| Name {
            language: one.language.as_deref().and_then(LanguageCode::from_code),
            name: one.name,
            script: one.script,
        })
        .collect();
    Ok(Partner {
        id: PartnerId::from_uuid(row.id),
        version: row.version,
        kind,
        status: Status::from_code(&row.status).ok_or_else(|| bad("status"))?,
        names,
        summary: row.summary,
        summary_language: row.summary_language.as_deref().and_then(LanguageCode::from_code),
        languages,
        places: shown_places,
        audience,
        contact: contact_shown.then_some(contact),
        consent: (row.consent_on.zip(row.consent_how).filter(|_| managed)).map(|(on, how)| Consent {
            on,
            how,
            words: row.consent_words,
        }),
        published_at: row.published_at,
        confirmed_at: row.confirmed_at,
        looked_after: managed,
        paused_at: row.paused_at,
        withdrawn_at: row.withdrawn_at,
    })
}

/// How to reach a partner, whoever asks: what the caller gives out it must have leave to.
pub(crate) async fn contact_of(conn: &mut Conn, id: Uuid) -> Result<Contact> {
    let row: PartnerRow = partners::table.find(id).select(PartnerRow::as_select()).first(conn).await?;
    contact(&row)
}

fn contact(row: &PartnerRow) -> Result<Contact> {
    let bad = |column: &str| Error::impossible_row("partners", column, row.id);
    let email = row.email.as_deref().map(|text| EmailAddress::parse(text).map_err(|_| bad("email")));
    let phone = row.phone.as_deref().map(|text| Phone::parse(text).map_err(|_| bad("phone")));
    let website = row.website.as_deref().map(|text| WebAddress::parse(text).map_err(|_| bad("website")));
    Ok(Contact {
        email: email.transpose()?,
        phone: phone.transpose()?,
        website: website.transpose()?,
        public: row.contact_public,
    })
}

/// A place as its reader may see it: whole for who looks after it, masked where it is masked for everyone else.
fn place(row: PlaceRow, managed: bool) -> Result<Place> {
    let bad = |column: &str| Error::impossible_row("places", column, row.id);
    let visibility = PlaceVisibility::from_code(&row.visibility).ok_or_else(|| bad("visibility"))?;
    let whole = managed || visibility == PlaceVisibility::Public;
    let point = row.latitude.zip(row.longitude).and_then(|(north, east)| Point::new(north, east));
    let exactness = row.exactness.as_deref().map(|code| Exactness::from_code(code).ok_or_else(|| bad("exactness")));
    let postcode = match row.postcode {
        Some(text) if !whole => Postcode::parse(&text).ok().map(|postcode| postcode.outward().as_str().to_owned()),
        other => other,
    };
    Ok(Place { address: row.address.filter(|_| whole), postcode, visibility, point: point.zip(exactness.transpose()?) })
}

fn language(code: &str, language_use: &str, table: &str, row: Uuid) -> Result<(LanguageCode, LanguageUse)> {
    let bad = |column: &str| Error::impossible_row(table, column, row);
    Ok((
        LanguageCode::from_code(code).ok_or_else(|| bad("language"))?,
        LanguageUse::from_code(language_use).ok_or_else(|| bad("use"))?,
    ))
}

/// The languages of these offers, one query for all.
pub(crate) async fn offer_languages(conn: &mut Conn, ids: &[Uuid]) -> Result<HashMap<Uuid, Vec<OfferLanguageRow>>> {
    let rows: Vec<OfferLanguageRow> = offer_languages::table
        .filter(offer_languages::offer_id.eq_any(ids))
        .order((offer_languages::offer_id, offer_languages::language, offer_languages::language_use))
        .select(OfferLanguageRow::as_select())
        .load(conn)
        .await?;
    Ok(grouped(rows, |row| row.offer_id))
}

/// Makes offers of their rows, with their languages and sessions. Beside each row stands whether its reader may know
/// the times even where they are not public. Days on which only sessions that are over met are left out `on` a day; without
/// it the days are as they were written.
pub(crate) async fn offers_from_rows(
    conn: &mut Conn,
    rows: Vec<(OfferRow, bool)>,
    on: Option<NaiveDate>,
) -> Result<Vec<Offer>> {
    let ids: Vec<Uuid> = rows.iter().map(|(row, _)| row.id).collect();
    let mut languages = offer_languages(conn, &ids).await?;
    let mut sessions = sessions::of_offers(conn, &ids).await?;
    rows.into_iter()
        .map(|(row, knows_times)| {
            let own = languages.remove(&row.id).unwrap_or_default();
            let all = sessions.remove(&row.id).unwrap_or_default();
            let over = on.map(|today| sessions::days_that_are_over(&all, today)).unwrap_or_default();
            let held = if knows_times || row.times_public { all } else { vec![] };
            let mut offer = offer(row, &own, held)?;
            offer.details.scope.days.retain(|day| !over.contains(day));
            Ok(offer)
        })
        .collect()
}

fn offer(row: OfferRow, own_languages: &[OfferLanguageRow], sessions: Vec<Session>) -> Result<Offer> {
    let id = row.id;
    let bad = |column: &str| Error::impossible_row("offers", column, id);
    let languages = own_languages
        .iter()
        .map(|one| language(&one.language, &one.language_use, "offer_languages", id))
        .collect::<Result<_>>()?;
    let scope = Scope {
        subjects: all(&row.subjects, Subject::from_code).ok_or_else(|| bad("subjects"))?,
        topics: row.topics.iter().map(|code| TopicId::kept(code)).collect(),
        key_stages: all(&row.key_stages, KeyStage::from_code).ok_or_else(|| bad("key_stages"))?,
        languages,
        delivery: all(&row.delivery, Delivery::from_code).ok_or_else(|| bad("delivery"))?,
        travel_km: row.travel_km,
        days: all(&row.days, Day::from_code).ok_or_else(|| bad("days"))?,
    };
    let practicalities = Practicalities {
        cost: Cost::from_code(&row.cost).ok_or_else(|| bad("cost"))?,
        cost_note: row.cost_note,
        largest_group: row.largest_group,
        length_minutes: row.length_minutes,
        notice_days: row.notice_days,
        age_from: row.age_from,
        age_to: row.age_to,
        commitment: some(row.commitment.as_deref(), Commitment::from_code).map_err(|()| bad("commitment"))?,
        formality: some(row.formality.as_deref(), Formality::from_code).map_err(|()| bad("formality"))?,
        qualification: row.qualification,
    };
    Ok(Offer {
        id: OfferId::from_uuid(id),
        partner: PartnerId::from_uuid(row.partner_id),
        version: row.version,
        status: OfferStatus::from_code(&row.status).ok_or_else(|| bad("status"))?,
        details: OfferInput {
            title: row.title,
            title_language: row.title_language.as_deref().and_then(LanguageCode::from_code),
            description: row.description,
            description_language: row.description_language.as_deref().and_then(LanguageCode::from_code),
            format: OfferFormat::from_code(&row.format).ok_or_else(|| bad("format"))?,
            scope,
            practicalities,
            sessions,
            times_public: row.times_public,
        },
        ends_on: row.ends_on,
    })
}

/// Every code of a list as its value; none if one is unknown.
pub(crate) fn all<T>(codes: &[String], from_code: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    codes.iter().map(|code| from_code(code)).collect()
}

/// An optional code as its value; an error if it is unknown.
pub(crate) fn some<T>(code: Option<&str>, from_code: impl Fn(&str) -> Option<T>) -> Result<Option<T>, ()> {
    code.map(|code| from_code(code).ok_or(())).transpose()
}
