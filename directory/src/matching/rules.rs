//! The one function that ranks: features in, a score and its reasons out. The same for a need's offers and an offer's needs.

use chrono::NaiveDate;

use crate::codes::{Delivery, Formality, OfferFormat};
use crate::curriculum::NameKind;

use super::features::{self, Asked, LanguageFit, TopicFit};
use super::prepared::PreparedOffer;
use super::reach::{Reach, reach};
use super::{Fit, NeedFacts, reasons};

/// How much the meaning of the whole offer counts beside that of its title.
const WHOLE: f64 = 0.5;
/// What a topic that fits adds.
const TOPIC: f64 = 0.25;
/// What shared words add, as evidence beside the meaning.
const WORDS: f64 = 0.15;
/// What shared words are worth where there is no meaning to compare.
const WORDS_ALONE: f64 = 0.5;
/// What the form of help is worth, from as asked to another job.
const FORMAT: f64 = 0.3;
/// What a language that is asked for is worth.
const LANGUAGE: f64 = 0.2;
/// What a language is worth that is named for its culture.
const CULTURE: f64 = 0.1;
/// What the same subject adds.
const SUBJECT: f64 = 0.05;
/// What each thing asked for takes away that the offer lists others of.
const UNMET: f64 = 0.3;
/// What being ruled out takes away.
const UNWANTED: f64 = 0.3;
/// What a listing gone stale takes away.
const STALE: f64 = 0.03;
/// What the nearest has over the farthest.
const NEAR: f64 = 0.02;
/// Days after which a confirmed listing is stale.
const STALE_DAYS: i64 = 400;

/// Below this score an offer does not fit at all.
const LEAST: f64 = 0.3;
/// Offers below this are shown only beside one above it: fallbacks are no answer of their own.
const GOOD: f64 = 0.5;

/// How surely a name means its topic.
pub(super) const fn sureness(kind: NameKind) -> f64 {
    match kind {
        NameKind::RelatedWord => 0.6,
        _ => 1.0,
    }
}

/// Everything about a need and an offer that the score is made of.
pub(super) struct Pair<'a> {
    pub(super) asked: &'a Asked<'a>,
    pub(super) offer: &'a PreparedOffer,
    pub(super) reach: Reach,
    pub(super) meaning: Option<f64>,
    pub(super) topics: Vec<TopicFit>,
    pub(super) language: Option<LanguageFit>,
    pub(super) words: Vec<String>,
    pub(super) unmet: Unmet,
}

/// What is asked for and not met.
#[derive(Default)]
pub(super) struct Unmet {
    pub(super) key_stage: bool,
    pub(super) day: bool,
    pub(super) delivery: bool,
    pub(super) language: bool,
}

/// The offers that fit a need, the best first; none where nothing fits.
pub fn rank(need: &NeedFacts, offers: &[PreparedOffer], today: NaiveDate) -> Vec<Fit> {
    let asked = Asked::by(need);
    let mut fits: Vec<Fit> = offers.iter().filter_map(|offer| fit(&asked, offer, today)).collect();
    if !fits.iter().any(|fit| fit.score >= GOOD) {
        return Vec::new();
    }
    fits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.offer.cmp(&b.offer)));
    fits
}

fn fit(asked: &Asked<'_>, offer: &PreparedOffer, today: NaiveDate) -> Option<Fit> {
    let reach = reach(asked.need, asked.said.max_km, &offer.facts)?;
    let format = features::format(asked, offer);
    if format <= 0.0 {
        return None;
    }
    let facts = &offer.facts;
    let topics = features::topics(asked, offer);
    let language = features::language(&asked.languages, offer);
    let (shared, words) = features::words(asked, offer);
    let meaning = match (&asked.need.vector, &facts.vector, &facts.title_vector) {
        (Some(need), Some(whole), Some(title)) => Some(need.cosine(whole) * WHOLE + need.cosine(title) * (1.0 - WHOLE)),
        _ => None,
    };
    let unmet = Unmet {
        key_stage: features::lacks(&asked.key_stages, &facts.key_stages),
        day: features::lacks(&asked.days, &facts.days),
        delivery: features::lacks(&asked.deliveries, &reach.ways),
        language: language.as_ref().is_some_and(|fit| fit.strength < 0.5),
    };

    let mut score = match meaning {
        Some(meaning) => meaning + WORDS * shared,
        None => WORDS_ALONE * shared,
    };
    score += TOPIC * features::topic_strength(asked, &topics);
    score += FORMAT * (format - 0.5);
    score += language.as_ref().map_or(0.0, |fit| LANGUAGE * fit.strength);
    let culture = features::language(&asked.said.cultures, offer);
    score += culture.map_or(0.0, |fit| CULTURE * fit.strength);
    if asked.subjects.iter().any(|subject| facts.subjects.contains(subject)) {
        score += SUBJECT;
    }
    for unmet in [unmet.key_stage, unmet.day, unmet.delivery, unmet.language] {
        score -= if unmet { UNMET } else { 0.0 };
    }
    if features::is_unwanted(asked, offer, &topics) {
        score -= UNWANTED;
    }
    if asked.said.formality == Some(Formality::Formal)
        && facts.format == OfferFormat::Interpreting
        && features::formality(offer) == Some(Formality::Informal)
    {
        score -= UNMET / 2.0;
    }
    if facts.confirmed_on.is_some_and(|day| (today - day).num_days() > STALE_DAYS) {
        score -= STALE;
    }
    score += NEAR * nearness(&reach);
    let score = score.clamp(0.0, 1.0);
    if score < LEAST {
        return None;
    }
    let pair = Pair { asked, offer, reach, meaning, topics, language, words, unmet };
    Some(Fit {
        need: asked.need.id,
        offer: facts.id,
        score,
        reasons: reasons::reasons(&pair),
        distance_km: pair.reach.distance_km,
        ways: pair.reach.ways,
    })
}

/// 1 next door, 0 far away; what comes by wire is as near as anything.
fn nearness(reach: &Reach) -> f64 {
    const FAR_KM: f64 = 10.0;
    if reach.ways.contains(&Delivery::Online) {
        return 0.5;
    }
    reach.distance_km.map_or(0.0, |distance| (1.0 - distance / FAR_KM).max(0.0))
}
