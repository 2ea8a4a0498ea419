//! Which offers and needs are worth comparing: read from the database by place and audience, with their vectors.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Double};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::near_misses::FARTHER_KM;
use super::{Fit, NeedFacts, OfferFacts, PreparedOffer, Vector, rank};
use crate::actor::Actor;
use crate::codes::{LanguageUse, PartnerKind};
use crate::curriculum::LanguageCode;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::geography::Point;
use crate::ids::OfferId;
use crate::partners::{Offer, OfferRow, offer_is_shown, offers_from_rows, visible_ids};
use crate::schema::{offer_vectors, offers, partner_languages, partner_names, partners, places};

/// Kilometres in one degree of latitude, a little under, so that the box is never too small.
const KM_IN_A_DEGREE: f64 = 110.5;

/// What fits a need: best first, only what the actor may see.
pub(crate) async fn find_for_need(
    conn: &mut Conn,
    actor: &Actor,
    need: &NeedFacts,
    now: DateTime<Utc>,
) -> Result<Vec<Fit>> {
    let today = crate::clock::london_day(now);
    let offers = offers_in_reach(conn, actor, need, today).await?;
    Ok(rank(need, &offers, today))
}

/// Published offers the actor may see that are online, or whose partner is within the box that the class or the
/// partner would travel. The exact distance is judged by [`rank`].
pub(crate) async fn offers_in_reach(
    conn: &mut Conn,
    actor: &Actor,
    need: &NeedFacts,
    today: NaiveDate,
) -> Result<Vec<PreparedOffer>> {
    offers_within(conn, actor, need, 0.0, today).await
}

/// [`offers_in_reach`], and those a little farther away: among whom near misses are.
pub(crate) async fn offers_beyond_reach(
    conn: &mut Conn,
    actor: &Actor,
    need: &NeedFacts,
    today: NaiveDate,
) -> Result<Vec<PreparedOffer>> {
    offers_within(conn, actor, need, FARTHER_KM, today).await
}

/// The offers within the box that is `farther_km` wider on each side than the class or the partner would travel.
async fn offers_within(
    conn: &mut Conn,
    actor: &Actor,
    need: &NeedFacts,
    farther_km: f64,
    today: NaiveDate,
) -> Result<Vec<PreparedOffer>> {
    let mut query = offers::table
        .inner_join(partners::table)
        .filter(offer_is_shown(today))
        .filter(partners::status.eq("published"))
        .filter(partners::id.eq_any(visible_ids(actor)))
        .select(OfferRow::as_select())
        .into_boxed();
    query = match need.point {
        Some(point) => query.filter(
            diesel::dsl::sql::<Bool>(
                "('online' = ANY(offers.delivery) OR EXISTS (SELECT FROM places p \
                 WHERE p.partner_id = offers.partner_id AND abs(p.latitude - ",
            )
            .bind::<Double, _>(point.latitude())
            .sql(") * ")
            .bind::<Double, _>(KM_IN_A_DEGREE)
            .sql(" <= greatest(offers.travel_km, ")
            .bind::<Double, _>(need.within_km)
            .sql(") + ")
            .bind::<Double, _>(farther_km)
            .sql(" AND abs(p.longitude - ")
            .bind::<Double, _>(point.longitude())
            .sql(") * ")
            .bind::<Double, _>(KM_IN_A_DEGREE * point.latitude().to_radians().cos())
            .sql(" <= greatest(offers.travel_km, ")
            .bind::<Double, _>(need.within_km)
            .sql(") + ")
            .bind::<Double, _>(farther_km)
            .sql("))"),
        ),
        None => query.filter(diesel::dsl::sql::<Bool>("'online' = ANY(offers.delivery)")),
    };
    let rows: Vec<OfferRow> = query.load(conn).await?;
    let offers = facts_of(conn, actor, rows, Some(today)).await?;
    Ok(offers.into_iter().map(OfferFacts::prepare).collect())
}

/// The facts of one published offer of a published partner, for whom the actor may see it; none otherwise.
pub(super) async fn offer_facts(
    conn: &mut Conn,
    actor: &Actor,
    id: OfferId,
    today: NaiveDate,
) -> Result<Option<OfferFacts>> {
    let rows: Vec<OfferRow> = offers::table
        .inner_join(partners::table)
        .filter(offers::id.eq(id.uuid()))
        .filter(offer_is_shown(today))
        .filter(partners::status.eq("published"))
        .filter(partners::id.eq_any(visible_ids(actor)))
        .select(OfferRow::as_select())
        .load(conn)
        .await?;
    Ok(facts_of(conn, actor, rows, Some(today)).await?.pop())
}

/// The facts of offers, with what they take from their partners, in one query a table. Times that the actor may not
/// know are not among them, nor are days that are over `on` a day.
pub(super) async fn facts_of(
    conn: &mut Conn,
    actor: &Actor,
    rows: Vec<OfferRow>,
    on: Option<NaiveDate>,
) -> Result<Vec<OfferFacts>> {
    let offer_ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let mut partner_ids: Vec<Uuid> = rows.iter().map(|row| row.partner_id).collect();
    partner_ids.sort_unstable();
    partner_ids.dedup();
    let partners = partner_facts(conn, &partner_ids).await?;
    let vectors: Vec<(Uuid, Vec<u8>, Vec<u8>)> = offer_vectors::table
        .filter(offer_vectors::offer_id.eq_any(&offer_ids))
        .select((offer_vectors::offer_id, offer_vectors::whole, offer_vectors::title))
        .load(conn)
        .await?;
    let vectors: HashMap<Uuid, _> = vectors.into_iter().map(|(id, whole, title)| (id, (whole, title))).collect();
    let rows = rows.into_iter().map(|row| (row, actor.is_staff())).collect();
    offers_from_rows(conn, rows, on)
        .await?
        .into_iter()
        .map(|offer| {
            let partner = partners
                .get(&offer.partner.uuid())
                .ok_or_else(|| Error::impossible_row("offers", "partner_id", offer.id))?;
            let (whole, title) = vectors.get(&offer.id.uuid()).map_or((None, None), |(whole, title)| {
                (Vector::try_from(whole.as_slice()).ok(), Vector::try_from(title.as_slice()).ok())
            });
            Ok(facts(offer, partner, whole, title))
        })
        .collect()
}

/// What offers take from their partner.
#[derive(Clone)]
struct PartnerFacts {
    kind: PartnerKind,
    summary: String,
    names: Vec<String>,
    languages: Vec<(LanguageCode, LanguageUse)>,
    points: Vec<Point>,
    confirmed_at: Option<DateTime<Utc>>,
}

async fn partner_facts(conn: &mut Conn, ids: &[Uuid]) -> Result<HashMap<Uuid, PartnerFacts>> {
    let rows: Vec<(Uuid, String, String, Option<DateTime<Utc>>)> = partners::table
        .filter(partners::id.eq_any(ids))
        .select((partners::id, partners::kind, partners::summary, partners::confirmed_at))
        .load(conn)
        .await?;
    let mut facts: HashMap<Uuid, PartnerFacts> = HashMap::with_capacity(rows.len());
    for (id, kind, summary, confirmed_at) in rows {
        let kind = PartnerKind::from_code(&kind).ok_or_else(|| Error::impossible_row("partners", "kind", id))?;
        let fresh =
            PartnerFacts { kind, summary, names: Vec::new(), languages: Vec::new(), points: Vec::new(), confirmed_at };
        facts.insert(id, fresh);
    }
    let names: Vec<(Uuid, String)> = partner_names::table
        .filter(partner_names::partner_id.eq_any(ids))
        .order((partner_names::partner_id, partner_names::position))
        .select((partner_names::partner_id, partner_names::name))
        .load(conn)
        .await?;
    for (id, name) in names {
        facts.entry(id).and_modify(|partner| partner.names.push(name));
    }
    let languages: Vec<(Uuid, String, String)> = partner_languages::table
        .filter(partner_languages::partner_id.eq_any(ids))
        .order((partner_languages::partner_id, partner_languages::language))
        .select((partner_languages::partner_id, partner_languages::language, partner_languages::language_use))
        .load(conn)
        .await?;
    for (id, language, language_use) in languages {
        let pair = LanguageCode::from_code(&language).zip(LanguageUse::from_code(&language_use));
        let pair = pair.ok_or_else(|| Error::impossible_row("partner_languages", "language", id))?;
        facts.entry(id).and_modify(|partner| partner.languages.push(pair));
    }
    let points: Vec<(Uuid, Option<f64>, Option<f64>)> = places::table
        .filter(places::partner_id.eq_any(ids))
        .select((places::partner_id, places::latitude, places::longitude))
        .load(conn)
        .await?;
    for (id, latitude, longitude) in points {
        let point = latitude.zip(longitude).and_then(|(north, east)| Point::new(north, east));
        if let Some(point) = point {
            facts.entry(id).and_modify(|partner| partner.points.push(point));
        }
    }
    Ok(facts)
}

fn facts(offer: Offer, partner: &PartnerFacts, vector: Option<Vector>, title_vector: Option<Vector>) -> OfferFacts {
    let scope = offer.details.scope;
    let languages = if scope.languages.is_empty() { partner.languages.clone() } else { scope.languages };
    OfferFacts {
        id: offer.id,
        partner_kind: partner.kind,
        partner_names: partner.names.clone(),
        partner_summary: partner.summary.clone(),
        title: offer.details.title,
        description: offer.details.description,
        format: offer.details.format,
        subjects: scope.subjects,
        topics: scope.topics,
        key_stages: scope.key_stages,
        languages,
        delivery: scope.delivery,
        travel_km: scope.travel_km,
        days: scope.days,
        sessions: offer.details.sessions,
        points: partner.points.clone(),
        confirmed_on: partner.confirmed_at.map(crate::clock::london_day),
        vector,
        title_vector,
    }
}
