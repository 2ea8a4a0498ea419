//! The rows of needs and matches, and how they become what the domain speaks of.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use crate::codes::{Day, Delivery, Exactness, KeyStage, OfferFormat, Subject};
use crate::curriculum::{LanguageCode, TopicId};
use crate::error::{Error, Result};
use crate::geography::{Point, Postcode};
use crate::ids::{NeedId, OfferId, PersonId, SchoolId};
use crate::matching::{Fit, NeedFacts, Vector};
use crate::needs::{Match, Need, NeedInput, NeedStatus};
use crate::partners::{all_codes as all, some_code as some};
use crate::schema::{matches, needs};

#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = needs, treat_none_as_null = true)]
pub(crate) struct NeedRow {
    pub(crate) id: Uuid,
    pub(crate) version: i32,
    pub(crate) person_id: Uuid,
    pub(crate) school_id: Uuid,
    pub(crate) status: String,
    pub(crate) text: String,
    pub(crate) subject: Option<String>,
    pub(crate) key_stage: Option<String>,
    pub(crate) topics: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) format: Option<String>,
    pub(crate) delivery: Vec<String>,
    pub(crate) days: Vec<String>,
    pub(crate) postcode: Option<String>,
    pub(crate) latitude: Option<f64>,
    pub(crate) longitude: Option<f64>,
    pub(crate) exactness: Option<String>,
    pub(crate) within_km: f64,
    pub(crate) starts_on: Option<NaiveDate>,
    pub(crate) ends_on: Option<NaiveDate>,
    pub(crate) lasts_until: NaiveDate,
    pub(crate) source: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) closed_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = matches)]
pub(crate) struct MatchRow {
    pub(crate) need_id: Uuid,
    pub(crate) offer_id: Uuid,
    pub(crate) score: f64,
    pub(crate) reasons: serde_json::Value,
    pub(crate) distance_km: Option<f64>,
    pub(crate) ways: Vec<String>,
    pub(crate) seen_by_asker: bool,
    pub(crate) found_at: DateTime<Utc>,
    pub(crate) lost_at: Option<DateTime<Utc>>,
}

impl NeedRow {
    /// The need this row is.
    pub(crate) fn into_need(self) -> Result<Need> {
        let id = self.id;
        let bad = |column: &str| Error::impossible_row("needs", column, id);
        let exactness = some(self.exactness.as_deref(), Exactness::from_code).map_err(|()| bad("exactness"))?;
        let point = self.latitude.zip(self.longitude).and_then(|(north, east)| Point::new(north, east));
        Ok(Need {
            id: NeedId::from_uuid(id),
            version: self.version,
            person: PersonId::from_uuid(self.person_id),
            school: SchoolId::from_uuid(self.school_id),
            closed: NeedStatus::from_code(&self.status).ok_or_else(|| bad("status"))? == NeedStatus::Closed,
            lasts_until: self.lasts_until,
            point: point.zip(exactness),
            details: NeedInput {
                subject: some(self.subject.as_deref(), Subject::from_code).map_err(|()| bad("subject"))?,
                key_stage: some(self.key_stage.as_deref(), KeyStage::from_code).map_err(|()| bad("key_stage"))?,
                topics: self.topics.iter().map(|code| TopicId::kept(code)).collect(),
                languages: all(&self.languages, LanguageCode::from_code).unwrap_or_default(),
                format: some(self.format.as_deref(), OfferFormat::from_code).map_err(|()| bad("format"))?,
                delivery: all(&self.delivery, Delivery::from_code).ok_or_else(|| bad("delivery"))?,
                days: all(&self.days, Day::from_code).ok_or_else(|| bad("days"))?,
                postcode: self
                    .postcode
                    .as_deref()
                    .map(|text| Postcode::parse(text).map_err(|_| bad("postcode")))
                    .transpose()?,
                given: if exactness == Some(Exactness::Given) { point } else { None },
                within_km: self.within_km,
                starts_on: self.starts_on,
                ends_on: self.ends_on,
                text: self.text,
            },
        })
    }
}

impl Need {
    /// What this need is judged by.
    pub(crate) fn facts(&self, vector: Option<Vector>) -> NeedFacts {
        self.details.facts(self.id, self.point.map(|(point, _)| point), vector)
    }
}

impl MatchRow {
    /// The match this row is.
    pub(crate) fn into_match(self) -> Result<Match> {
        let row = format!("{}/{}", self.need_id, self.offer_id);
        let reasons = serde_json::from_value(self.reasons)
            .map_err(|source| Error::internal(format!("reading matches.reasons of row {row}"), source))?;
        let ways = all(&self.ways, Delivery::from_code).ok_or_else(|| Error::impossible_row("matches", "ways", row))?;
        let fit = Fit {
            need: NeedId::from_uuid(self.need_id),
            offer: OfferId::from_uuid(self.offer_id),
            score: self.score,
            reasons,
            distance_km: self.distance_km,
            ways,
        };
        Ok(Match { fit, found_at: self.found_at })
    }
}
