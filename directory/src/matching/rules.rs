//! The one function that ranks: features in, a score and its reasons out. The same for a need's offers and an offer's needs.

use chrono::NaiveDate;

use crate::codes::{Delivery, Formality, OfferFormat};
use crate::curriculum::NameKind;

use super::features::{self, Asked, LanguageFit, TopicFit};
use super::prepared::PreparedOffer;
use super::reach::{Reach, reach};
use super::when::{When, when};
use super::{Fit, NeedFacts, Reason, Unmet, reasons};

/// How much the meaning of the whole offer counts beside that of its title.
const WHOLE: f64 = 0.5;
/// What a topic that fits adds.
const TOPIC: f64 = 0.25;
/// What shared words add, as evidence beside the meaning.
const WORDS: f64 = 0.15;
/// What shared words and topics are worth where there is no meaning to compare.
const WORDS_ALONE: f64 = 0.45;
const TOPIC_ALONE: f64 = 0.5;
/// What a language that is asked for is worth.
const LANGUAGE: f64 = 0.2;
/// What a language named for its culture adds where the offer has it, and takes away where not.
const CULTURE: f64 = 0.1;
/// What the same subject adds, and other subjects take away.
const SUBJECT: f64 = 0.05;
/// What each thing asked for takes away that the offer lists others of.
const UNMET: f64 = 0.3;
/// What being about something that was ruled out takes away.
const RULED_OUT: f64 = 0.3;
/// What a speaker who helps informally is worth less, twice that where somebody trained was asked for, and more where
/// just that was.
const INFORMAL: f64 = 0.1;
/// What an interpreter in the room is worth more than one on the telephone, unless that was asked for.
const IN_THE_ROOM: f64 = 0.05;
/// What a listing gone stale takes away.
const STALE: f64 = 0.03;
/// What the nearest has over the farthest.
const NEAR: f64 = 0.02;
/// Days after which a confirmed listing is stale.
const STALE_DAYS: i64 = 400;
/// The sum of a fit that leaves nothing to wish for.
const PERFECT: f64 = 1.6;

/// Below this score an offer does not fit at all.
const LEAST: f64 = 0.15;
/// Offers below this are shown only beside one above it: a fallback is no answer of its own.
const GOOD: f64 = 0.26;
/// The same where there is no meaning to compare, and all a fit can show is words.
const GOOD_IN_WORDS: f64 = 0.2;

/// The share of the best score below which an offer that is about something else would only make the answer longer.
const BESIDE_THE_BEST: f64 = 0.4;
/// The meaning from which an offer answers a need whose topic it does not name.
const SAYS_THE_SAME: f64 = 0.55;

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
    pub(super) when: When,
    pub(super) unmet: Vec<Unmet>,
}

/// The offers that fit a need, the best first; none where nothing fits.
pub fn rank(need: &NeedFacts, offers: &[PreparedOffer], today: NaiveDate) -> Vec<Fit> {
    let asked = Asked::by(need);
    let good = good(need);
    let judged: Vec<Judged> = offers.iter().filter_map(|offer| fit(&asked, offer, today)).collect();
    if !judged.iter().any(|one| one.stands_alone && one.fit.score >= good) {
        return Vec::new();
    }
    let best = judged.iter().map(|one| one.fit.score).fold(0.0, f64::max);
    let mut fits: Vec<Fit> = judged
        .into_iter()
        .filter(|one| !one.is_something_else || one.fit.score >= best * BESIDE_THE_BEST)
        .map(|one| one.fit)
        .collect();
    fits.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.offer.cmp(&b.offer)));
    fits
}

/// An offer's fit, and what it is worth beside others.
struct Judged {
    fit: Fit,
    /// Whether it is an answer of its own: one without the language, the culture or the key stage that was named is not.
    stands_alone: bool,
    /// Whether nothing in it says what was asked for, while it says what it is about, or lacks something asked for.
    is_something_else: bool,
}

/// The score from which an offer is an answer of its own.
pub(super) fn good(need: &NeedFacts) -> f64 {
    if need.vector.is_some() { GOOD } else { GOOD_IN_WORDS }
}

fn fit(asked: &Asked<'_>, offer: &PreparedOffer, today: NaiveDate) -> Option<Judged> {
    let reach = reach(asked.need, asked.said.max_km, &offer.facts)?;
    let weighed = weigh(asked, offer, reach, today)?;
    if score(weighed.sum) < LEAST {
        return None;
    }
    let reasons = reasons::reasons(&weighed.pair);
    let unmet = weighed.unmet();
    let stands_alone =
        weighed.answers && !unmet.iter().any(|unmet| matches!(unmet, Unmet::Language { .. } | Unmet::KeyStage { .. }));
    // What does not say what it is about may be about this: unknown never counts against an offer.
    let may_be_it = !offer.names_its_topic() && unmet.is_empty();
    let is_something_else = !says_why(&reasons, asked) && !may_be_it;
    let score = score(weighed.sum);
    Some(Judged { fit: weighed.into_fit(score, reasons), stands_alone, is_something_else })
}

/// What the features come to, as a score from 0 to 1.
fn score(sum: f64) -> f64 {
    (sum / PERFECT).clamp(0.0, 1.0)
}

/// Whether one of the reasons says that an offer is about what was asked for.
fn says_why(reasons: &[Reason], asked: &Asked<'_>) -> bool {
    reasons.iter().any(|reason| reasons::is_about_the_content(reason, asked.has_sure_topic()))
}

/// An offer weighed for a need that it can reach.
pub(super) struct Weighed<'a> {
    pair: Pair<'a>,
    /// What its features come to, with what it lacks taken away.
    sum: f64,
    /// Whether it is about what was asked for, whatever it lacks.
    answers: bool,
}

impl Weighed<'_> {
    /// What is asked for and not met.
    pub(super) fn unmet(&self) -> &[Unmet] {
        &self.pair.unmet
    }

    /// The score it would have if it had what it lacks.
    pub(super) fn score_without_what_it_lacks(&self) -> f64 {
        score(self.sum + self.unmet().iter().map(|_| UNMET).sum::<f64>())
    }

    /// Whether it would be an answer if it had what it lacks. Without the language that a need is for it is another thing.
    pub(super) fn would_answer(&self) -> bool {
        let asked = self.pair.asked;
        let lacks_language = self.unmet().iter().any(|unmet| matches!(unmet, Unmet::Language { .. }));
        let is_for_it = asked.is_language_job() || !asked.has_sure_topic();
        self.answers && !(lacks_language && is_for_it) && says_why(&reasons::reasons(&self.pair), asked)
    }

    /// Its fit if it had what it lacks: no caution is among its reasons.
    pub(super) fn into_fit_without_what_it_lacks(self) -> Fit {
        let score = self.score_without_what_it_lacks();
        let mut reasons = reasons::reasons(&self.pair);
        reasons.retain(|reason| !matches!(reason, Reason::Unmet { .. }));
        self.into_fit(score, reasons)
    }

    fn into_fit(self, score: f64, reasons: Vec<Reason>) -> Fit {
        Fit {
            need: self.pair.asked.need.id,
            offer: self.pair.offer.facts.id,
            score,
            reasons,
            distance_km: self.pair.reach.distance_km,
            ways: self.pair.reach.ways,
        }
    }
}

/// Weighs an offer; none where it is another job altogether.
pub(super) fn weigh<'a>(
    asked: &'a Asked<'a>,
    offer: &'a PreparedOffer,
    reach: Reach,
    today: NaiveDate,
) -> Option<Weighed<'a>> {
    let format = features::format(asked, offer)?;
    let facts = &offer.facts;
    let topics = features::topics(asked, offer);
    let language = features::language(&asked.languages, offer);
    let (shared, words) = features::words(asked, offer);
    let meaning = match (&asked.need.vector, &facts.vector, &facts.title_vector) {
        (Some(need), Some(whole), Some(title)) => Some(need.cosine(whole) * WHOLE + need.cosine(title) * (1.0 - WHOLE)),
        _ => None,
    };
    let when = when(asked, facts, today);
    let unmet = features::unmet(asked, facts, &reach, language.as_ref(), &when);

    let topic = features::topic_strength(asked, &topics) * if asked.is_language_job() { 0.5 } else { 1.0 };
    let mut sum = match meaning {
        Some(meaning) => meaning + WORDS * shared + TOPIC * topic,
        None => WORDS_ALONE * shared + TOPIC_ALONE * topic,
    };
    sum += format;
    sum += language.as_ref().map_or(0.0, |fit| LANGUAGE * fit.strength);
    let culture = (!asked.said.cultures.is_empty()).then(|| features::has_culture(asked, offer));
    sum += culture.map_or(0.0, |has| if has { CULTURE } else { -CULTURE });
    if asked.subjects.iter().any(|subject| facts.subjects.contains(subject)) {
        sum += SUBJECT;
    } else if features::lacks(&asked.subjects, &facts.subjects) {
        sum -= SUBJECT;
    }
    sum -= unmet.iter().map(|_| UNMET).sum::<f64>();
    if features::is_unwanted(asked, offer, &topics) {
        sum -= RULED_OUT;
    }
    if facts.format == OfferFormat::Interpreting && features::formality(offer) == Some(Formality::Informal) {
        sum -= match asked.said.formality {
            Some(Formality::Formal) => 2.0 * INFORMAL,
            Some(Formality::Informal) => -INFORMAL,
            None => INFORMAL,
        };
    }
    let in_the_room = reach.ways.contains(&Delivery::InSchool) && !asked.said.deliveries.contains(&Delivery::Online);
    if facts.format == OfferFormat::Interpreting && in_the_room {
        sum += IN_THE_ROOM;
    }
    if facts.confirmed_on.is_some_and(|day| (today - day).num_days() > STALE_DAYS) {
        sum -= STALE;
    }
    sum += NEAR * nearness(&reach);
    let answers = culture != Some(false)
        && (asked.is_language_job() || features::meets_a_sure_topic(asked, &topics) || meaning >= Some(SAYS_THE_SAME));
    let pair = Pair { asked, offer, reach, meaning, topics, language, words, when, unmet };
    Some(Weighed { pair, sum, answers })
}

/// 1 next door, 0 far away; what comes by wire is as near as anything.
fn nearness(reach: &Reach) -> f64 {
    const FAR_KM: f64 = 10.0;
    if reach.ways.contains(&Delivery::Online) {
        return 0.5;
    }
    reach.distance_km.map_or(0.0, |distance| (1.0 - distance / FAR_KM).max(0.0))
}
