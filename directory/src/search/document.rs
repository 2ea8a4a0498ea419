//! A published partner as a document for a search index: what is searched, filtered and sorted by, and nothing else.
//!
//! No contact details, no address, no point but the shown one. What filters go by is taken from the partner's search
//! row, so that every engine filters and counts by the same values.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, QueryDsl as _, Queryable};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::seen_by::{Listing, tokens_for};
use crate::codes::PartnerKind;
use crate::curriculum::{LanguageCode, TopicId, Vocabulary, in_force};
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
    /// The name it is sorted by.
    pub name: String,
    /// Its names in Latin letters.
    pub names: Vec<String>,
    /// Its names in other scripts.
    pub own_script_names: Vec<String>,
    /// Its offers' titles.
    pub titles: Vec<String>,
    /// All the names of its topics and languages.
    pub terms: Vec<String>,
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
    /// When the partner last changed, in seconds since 1970.
    pub updated_at: i64,
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
    updated_at: DateTime<Utc>,
    subjects: Vec<String>,
    key_stages: Vec<String>,
    any_key_stage: bool,
    languages: Vec<String>,
    formats: Vec<String>,
    delivery: Vec<String>,
    days: Vec<String>,
}

#[derive(Queryable)]
struct Offered {
    partner_id: Uuid,
    title: String,
    description: String,
    topics: Vec<String>,
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
            partners::updated_at,
            search_rows::subjects,
            search_rows::key_stages,
            search_rows::any_key_stage,
            search_rows::languages,
            search_rows::formats,
            search_rows::delivery,
            search_rows::days,
        ))
        .load(&mut *conn)
        .await?;
    let mut parts = parts(&mut conn, &ids).await?;
    let vocabulary = in_force(&mut conn).await?;
    Ok(rows.into_iter().map(|row| document(&vocabulary, parts.remove(&row.id).unwrap_or_default(), row)).collect())
}

async fn parts(conn: &mut Conn, ids: &[Uuid]) -> Result<HashMap<Uuid, Parts>> {
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
        .filter(offers::partner_id.eq_any(ids))
        .filter(offers::status.eq("published"))
        .order(offers::id)
        .select((offers::partner_id, offers::title, offers::description, offers::topics))
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

fn document(vocabulary: &Vocabulary, parts: Parts, row: Row) -> Document {
    let topics: BTreeSet<&String> = parts.offers.iter().flat_map(|offer| &offer.topics).collect();
    let mut terms: Vec<&str> = Vec::new();
    for id in topics.iter().map(|code| TopicId::kept(code)) {
        terms.extend(vocabulary.topic_names(&id));
    }
    for code in row.languages.iter().filter_map(|code| LanguageCode::from_code(code)) {
        terms.extend(vocabulary.language_names(&code));
    }
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
        name: parts.names.first().map(|(name, _)| name.clone()).unwrap_or_default(),
        names: written(latin),
        own_script_names: written(own_script),
        titles: parts.offers.iter().map(|offer| offer.title.clone()).collect(),
        terms: terms.into_iter().map(str::to_owned).collect(),
        summary: row.summary,
        descriptions: parts.offers.iter().map(|offer| offer.description.clone()).collect(),
        subjects: sorted(row.subjects),
        key_stages: sorted(row.key_stages),
        any_key_stage: row.any_key_stage,
        languages: sorted(row.languages),
        formats: sorted(row.formats),
        delivery: sorted(row.delivery),
        days: sorted(row.days),
        topics: topics.into_iter().cloned().collect(),
        point,
        seen_by,
        updated_at: row.updated_at.timestamp(),
        version: String::new(),
    };
    document.version = version(&document);
    document
}

/// Arrays are gathered in no particular order, and the version must not depend on it.
fn sorted(mut values: Vec<String>) -> Vec<String> {
    values.sort();
    values
}

fn version(document: &Document) -> String {
    let said = serde_json::to_vec(document).unwrap_or_default();
    Sha256::digest(said).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}
