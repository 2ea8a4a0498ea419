//! Asking what fits without keeping the need: whoever may see an offer may ask for it.

use chrono::{DateTime, Utc};

use super::write::point_of;
use crate::actor::Actor;
use crate::db::Db;
use crate::error::Result;
use crate::geography::Point;
use crate::ids::{NeedId, SchoolId};
use crate::matching::{Fit, Meaning, NeedFacts, Vector, find_for_need, need_words};
use crate::needs::NeedInput;

/// What fits a need that is only asked: best first, only what the actor may see. `school` is where the class is, where
/// the need itself says no place.
pub async fn ask(
    db: &Db,
    actor: &Actor,
    school: Option<SchoolId>,
    input: &NeedInput,
    meaning: Option<Meaning>,
    now: DateTime<Utc>,
) -> Result<Vec<Fit>> {
    let mut conn = db.conn().await?;
    let point = point_of(&mut conn, school, input).await?.map(|(point, _)| point);
    let facts = input.facts(NeedId::new(now), point, meaning.map(|meaning| meaning.vector));
    find_for_need(&mut conn, actor, &facts, now).await
}

/// The words of a need whose meaning its commands take.
pub fn words(input: &NeedInput) -> String {
    need_words(&input.facts(NeedId::from_uuid(uuid::Uuid::nil()), None, None))
}

impl NeedInput {
    /// What a need with these details is judged by.
    pub fn facts(&self, id: NeedId, point: Option<Point>, vector: Option<Vector>) -> NeedFacts {
        NeedFacts {
            id,
            text: self.text.clone(),
            subject: self.subject,
            key_stage: self.key_stage,
            languages: self.languages.clone(),
            topics: self.topics.clone(),
            format: self.format,
            delivery: self.delivery.clone(),
            days: self.days.clone(),
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            point,
            within_km: self.within_km,
            vector,
        }
    }
}
