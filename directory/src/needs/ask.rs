//! Asking what fits without keeping the need: whoever may see an offer may ask for it.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::write::point_of;
use crate::actor::Actor;
use crate::clock::london_day;
use crate::codes::Exactness;
use crate::curriculum::TopicId;
use crate::db::Db;
use crate::error::Result;
use crate::geography::Point;
use crate::ids::{NeedId, OfferId, SchoolId};
use crate::matching::{
    Facets, Fit, Meaning, Narrowing, NearMiss, NeedFacts, PreparedOffer, Traits, Understood, Vector, facets,
    near_misses, need_words, offers_beyond_reach, offers_in_reach, rank, understand,
};
use crate::needs::NeedInput;

/// The answer to a need that is only asked.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What fits: best first, only what the actor may see.
    pub fits: Vec<Fit>,
    /// What filters look at in each of them, in their order.
    traits: Vec<Traits>,
    /// Who almost fits, where nobody does; only what the actor may see.
    pub near_misses: Vec<NearMiss>,
    /// What was understood of the need.
    pub understood: Understood,
    /// Where the class is.
    pub whereabouts: Whereabouts,
}

/// Where a class is. Where that is not known only what is online can fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Whereabouts {
    /// Here, known this exactly.
    Known(Point, Exactness),
    /// Nobody said, and no school stands in for it.
    NotSaid,
    /// At a postcode, and none are loaded here.
    NoPostcodes,
}

/// What fits a need that is only asked. `school` is where the class is, where the need itself says no place.
pub async fn ask(
    db: &Db,
    actor: &Actor,
    school: Option<SchoolId>,
    input: &NeedInput,
    meaning: Option<Meaning>,
    now: DateTime<Utc>,
) -> Result<Answer> {
    let mut conn = db.conn().await?;
    let place = point_of(&mut conn, school, input).await?;
    let meaning = meaning.map(|meaning| meaning.vector);
    let facts = input.facts(NeedId::new(now), place.map(|(point, _)| point), meaning);
    let today = london_day(now);
    let offers = offers_in_reach(&mut conn, actor, &facts, today).await?;
    let fits = rank(&facts, &offers, today);
    let near_misses = if fits.is_empty() {
        near_misses(&facts, &offers_beyond_reach(&mut conn, actor, &facts, today).await?, today)
    } else {
        Vec::new()
    };
    let whereabouts = match place {
        Some((point, exactness)) => Whereabouts::Known(point, exactness),
        None if input.postcode.is_some() => Whereabouts::NoPostcodes,
        None => Whereabouts::NotSaid,
    };
    let by_id: HashMap<OfferId, &PreparedOffer> = offers.iter().map(|offer| (offer.facts.id, offer)).collect();
    let with_traits = |fit: Fit| by_id.get(&fit.offer).map(|offer| Traits::of(&offer.facts, &fit)).map(|of| (fit, of));
    let (fits, traits) = fits.into_iter().filter_map(with_traits).unzip();
    Ok(Answer { fits, traits, near_misses, understood: input.understood(), whereabouts })
}

impl Answer {
    /// What is left of what fits, in its order, and how many there are for each value of each filter.
    pub fn narrowed(&self, narrowing: &Narrowing) -> (Vec<Fit>, Facets) {
        let both = self.fits.iter().zip(&self.traits);
        let left = both.filter(|(_, traits)| narrowing.keeps(traits)).map(|(fit, _)| fit.clone()).collect();
        (left, facets(&self.traits, narrowing))
    }
}

/// The words of a need whose meaning its commands take.
pub fn words(input: &NeedInput) -> String {
    need_words(&input.facts(NeedId::from_uuid(uuid::Uuid::nil()), None, None))
}

impl NeedInput {
    /// What was understood of it: what its words say, and what was picked instead. Picked topics stand beside those of
    /// the words.
    pub fn understood(&self) -> Understood {
        fn or<T: Clone>(picked: &[T], said: Vec<T>) -> Vec<T> {
            if picked.is_empty() { said } else { picked.to_vec() }
        }
        let said = understand(&self.text);
        let mut topics: Vec<(TopicId, f64)> = self.topics.iter().map(|topic| (topic.clone(), 1.0)).collect();
        topics.extend(said.topics.into_iter().filter(|(topic, _)| !self.topics.contains(topic)));
        Understood {
            topics,
            subjects: or(self.subject.as_slice(), said.subjects),
            key_stages: or(self.key_stage.as_slice(), said.key_stages),
            languages: or(&self.languages, said.languages),
            formats: or(self.format.as_slice(), said.formats),
            deliveries: or(&self.delivery, said.deliveries),
            days: or(&self.days, said.days),
            ..said
        }
    }

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
