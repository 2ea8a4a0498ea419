//! A published partner as a document for a search index: what is searched, filtered and sorted by, and nothing else.
//!
//! No contact details, no address, no point but the shown one. What filters go by is taken from the partner's search
//! row, so that every engine filters and counts by the same values.

use std::collections::HashMap;

use diesel::prelude::{ExpressionMethods as _, QueryDsl as _, Queryable};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::seen_by::{Listing, tokens_for};
use super::sought::Codes;
use crate::codes::PartnerKind;
use crate::curriculum::Vocabulary;
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::geography::Point;
use crate::ids::PartnerId;
use crate::schema::{offers, partner_audience_schools, partner_names, partners, places, search_rows};

/// A partner as it stands in a search index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The partner.
    pub id: PartnerId,
    /// The code of its kind.
    pub kind: String,
    /// Its names in Latin letters.
    pub names: Vec<String>,
    /// Its names in other scripts.
    pub own_script_names: Vec<String>,
    /// Its offers' titles.
    pub titles: Vec<String>,
    /// What its codes mean: all the names of its topics and languages, and its kind, subjects, formats, key stages.
    pub terms: Vec<String>,
    /// The names of the topics that its topics are a part of.
    pub broader_terms: Vec<String>,
    /// What it says about itself.
    pub summary: String,
    /// What it says about its offers.
    pub descriptions: Vec<String>,
    /// Codes of its offers' subjects.
    pub subjects: Vec<String>,
    /// Codes of its offers' key stages.
    pub key_stages: Vec<String>,
    /// Whether an offer of its is for any key stage.
    pub any_key_stage: bool,
    /// Codes of its languages.
    pub languages: Vec<String>,
    /// Codes of what its offers are.
    pub formats: Vec<String>,
    /// Codes of the ways its offers work.
    pub delivery: Vec<String>,
    /// Codes of the days of its offers.
    pub days: Vec<String>,
    /// Codes of its offers' topics.
    pub topics: Vec<String>,
    /// Where it is shown to be. One point: the index server knows no more than one a document.
    #[serde(rename = "_geo", skip_serializing_if = "Option::is_none")]
    pub point: Option<DocumentPoint>,
    /// Who may see it, see [`super::tokens_of`].
    pub seen_by: Vec<String>,
    /// A hash of all of this: documents that say the same have the same.
    pub version: String,
}

/// A point in the form the index server wants; made of a [`Point`] only, since the server takes impossible ones.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct DocumentPoint {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lng: f64,
}

#[derive(Queryable)]
struct Row {
    id: Uuid,
    kind: String,
    summary: String,
    audience: String,
    audience_authority: Option<String>,
    brought_in_school: Option<Uuid>,
    brought_in_authority: Option<String>,
    subjects: Vec<String>,
    topics: Vec<String>,
    key_stages: Vec<String>,
    any_key_stage: bool,
    languages: Vec<String>,
    formats: Vec<String>,
    delivery: Vec<String>,
    days: Vec<String>,
    offers: Vec<Uuid>,
}

#[derive(Queryable)]
struct Offered {
    partner_id: Uuid,
    title: String,
    description: String,
}

#[derive(Queryable)]
struct Placed {
    partner_id: Uuid,
    latitude: Option<f64>,
    longitude: Option<f64>,
    authority: Option<String>,
}

/// What a partner's document is made of beside its row.
#[derive(Default)]
struct Parts {
    names: Vec<(String, Option<String>)>,
    offers: Vec<Offered>,
    places: Vec<Placed>,
    audience_schools: Vec<Uuid>,
}

/// The documents of those of these partners that are published, in the order of their ids. Reads as the program itself:
/// who may see one stands in it.
pub async fn documents(db: &Db, ids: &[PartnerId]) -> Result<Vec<Document>> {
    use diesel_async::RunQueryDsl as _;

    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let mut conn = db.conn().await?;
    let rows: Vec<Row> = search_rows::table
        .inner_join(partners::table)
        .filter(partners::id.eq_any(&ids))
        .filter(partners::status.eq("published"))
        .order(partners::id)
        .select((
            partners::id,
            partners::kind,
            partners::summary,
            partners::audience,
            partners::audience_authority_code,
            partners::brought_in_school_id,
            partners::brought_in_authority_code,
            search_rows::subjects,
            search_rows::topics,
            search_rows::key_stages,
            search_rows::any_key_stage,
            search_rows::languages,
            search_rows::formats,
            search_rows::delivery,
            search_rows::days,
            search_rows::offers,
        ))
        .load(&mut *conn)
        .await?;
    let shown: Vec<Uuid> = rows.iter().flat_map(|row| row.offers.iter().copied()).collect();
    let parts = parts(&mut conn, &ids, &shown).await?;
    let vocabulary = &*Vocabulary::current();
    let none = Parts::default();
    Ok(rows.into_iter().map(|row| document(vocabulary, parts.get(&row.id).unwrap_or(&none), row)).collect())
}

async fn parts(conn: &mut Conn, ids: &[Uuid], shown: &[Uuid]) -> Result<HashMap<Uuid, Parts>> {
    use diesel_async::RunQueryDsl as _;

    let mut parts: HashMap<Uuid, Parts> = HashMap::new();
    let names: Vec<(Uuid, String, Option<String>)> = partner_names::table
        .filter(partner_names::partner_id.eq_any(ids))
        .order((partner_names::partner_id, partner_names::position))
        .select((partner_names::partner_id, partner_names::name, partner_names::script))
        .load(conn)
        .await?;
    for (id, name, script) in names {
        parts.entry(id).or_default().names.push((name, script));
    }
    let offered: Vec<Offered> = offers::table
        .filter(offers::id.eq_any(shown))
        .order(offers::id)
        .select((offers::partner_id, offers::title, offers::description))
        .load(conn)
        .await?;
    for offer in offered {
        parts.entry(offer.partner_id).or_default().offers.push(offer);
    }
    let placed: Vec<Placed> = places::table
        .filter(places::partner_id.eq_any(ids))
        .order((places::partner_id, places::position))
        .select((places::partner_id, places::latitude, places::longitude, places::authority_code))
        .load(conn)
        .await?;
    for place in placed {
        parts.entry(place.partner_id).or_default().places.push(place);
    }
    let schools: Vec<(Uuid, Uuid)> = partner_audience_schools::table
        .filter(partner_audience_schools::partner_id.eq_any(ids))
        .order((partner_audience_schools::partner_id, partner_audience_schools::school_id))
        .select((partner_audience_schools::partner_id, partner_audience_schools::school_id))
        .load(conn)
        .await?;
    for (id, school) in schools {
        parts.entry(id).or_default().audience_schools.push(school);
    }
    Ok(parts)
}

fn document(vocabulary: &Vocabulary, parts: &Parts, row: Row) -> Document {
    let codes = Codes {
        kind: &row.kind,
        subjects: &row.subjects,
        topics: &row.topics,
        key_stages: &row.key_stages,
        any_key_stage: row.any_key_stage,
        languages: &row.languages,
        formats: &row.formats,
    };
    let (terms, broader_terms) = (codes.names(vocabulary), codes.broader_names(vocabulary));
    let seen_by = tokens_for(&Listing {
        id: row.id,
        is_person: PartnerKind::from_code(&row.kind).is_none_or(PartnerKind::is_person),
        audience: &row.audience,
        audience_authority: row.audience_authority.as_deref(),
        audience_schools: &parts.audience_schools,
        brought_in_school: row.brought_in_school,
        brought_in_authority: row.brought_in_authority.as_deref(),
        areas: parts.places.iter().filter_map(|place| place.authority.as_deref()).collect(),
    });
    let point = parts.places.iter().find_map(|place| {
        let point = Point::new(place.latitude?, place.longitude?)?;
        Some(DocumentPoint { lat: point.latitude(), lng: point.longitude() })
    });
    let (latin, own_script): (Vec<_>, Vec<_>) =
        parts.names.iter().partition(|(_, script)| script.as_deref().is_none_or(|script| script == "Latn"));
    let written = |names: Vec<&(String, Option<String>)>| names.into_iter().map(|(name, _)| name.clone()).collect();
    let mut document = Document {
        id: PartnerId::from_uuid(row.id),
        kind: row.kind,
        names: written(latin),
        own_script_names: written(own_script),
        titles: parts.offers.iter().map(|offer| offer.title.clone()).collect(),
        terms,
        broader_terms,
        summary: row.summary,
        descriptions: parts.offers.iter().map(|offer| offer.description.clone()).collect(),
        subjects: row.subjects,
        key_stages: row.key_stages,
        any_key_stage: row.any_key_stage,
        languages: row.languages,
        formats: row.formats,
        delivery: row.delivery,
        days: row.days,
        topics: row.topics,
        point,
        seen_by,
        version: String::new(),
    };
    document.version = version(&document);
    document
}

fn version(document: &Document) -> String {
    let said = serde_json::to_vec(document).unwrap_or_default();
    let hash = Sha256::digest(said).first_chunk().copied().unwrap_or_default();
    format!("{:016x}", u64::from_be_bytes(hash))
}
