//! How a need and an offer stand to each other, feature by feature, as numbers from 0 to 1 and plain facts.

use std::sync::Arc;

use crate::codes::{Day, Delivery, Formality, KeyStage, LanguageUse, OfferFormat, Subject};
use crate::curriculum::{LanguageCode, Relation, TopicId, Vocabulary};

use super::prepared::{IN_PARTNER, PreparedOffer};
use super::reach::Reach;
use super::when::When;
use super::{NeedFacts, OfferFacts, Understood, Unmet, understand};

/// What a need asks for, picked and in its words together.
pub(super) struct Asked<'a> {
    pub(super) need: &'a NeedFacts,
    pub(super) said: Understood,
    /// The vocabulary it was understood by, taken once for all offers.
    pub(super) vocabulary: Arc<Vocabulary>,
    /// Topics with how surely they are asked for.
    pub(super) topics: Vec<(TopicId, f64)>,
    /// Languages that are to be used.
    pub(super) languages: Vec<LanguageCode>,
    pub(super) key_stages: Vec<KeyStage>,
    pub(super) subjects: Vec<Subject>,
    pub(super) formats: Vec<OfferFormat>,
    pub(super) deliveries: Vec<Delivery>,
    pub(super) days: Vec<Day>,
}

impl<'a> Asked<'a> {
    /// What was picked goes before what the words say.
    pub(super) fn by(need: &'a NeedFacts) -> Self {
        let said = understand(&need.text);
        let vocabulary = Vocabulary::current();
        let picked = |picked: &[TopicId]| picked.iter().map(|topic| (topic.clone(), 1.0)).collect::<Vec<_>>();
        let mut topics = picked(&need.topics);
        topics.extend(said.topics.iter().filter(|(topic, _)| !need.topics.contains(topic)).cloned());
        let narrower =
            |one: &TopicId, other: &TopicId| matches!(vocabulary.relation(one, other), Relation::Narrower(_));
        // "Music" in "African music" says nothing more.
        let named = topics.clone();
        topics.retain(|(topic, sure)| *sure >= 1.0 || !named.iter().any(|(other, _)| narrower(other, topic)));
        let mut key_stages = need.key_stage.map_or_else(|| said.key_stages.clone(), |stage| vec![stage]);
        // Few partners list the sixth form apart: who teaches GCSE is asked about A level too.
        if key_stages == [KeyStage::Ks5] {
            key_stages.push(KeyStage::Ks4);
        }
        Self {
            need,
            topics,
            languages: or(&need.languages, &said.languages),
            key_stages,
            subjects: need.subject.map_or_else(|| said.subjects.clone(), |subject| vec![subject]),
            formats: need.format.map_or_else(|| said.formats.clone(), |format| vec![format]),
            deliveries: or(&need.delivery, &said.deliveries),
            days: or(&need.days, &said.days),
            said,
            vocabulary,
        }
    }

    /// Whether it names a topic outright.
    pub(super) fn has_sure_topic(&self) -> bool {
        self.topics.iter().any(|(_, sure)| *sure >= 1.0)
    }

    /// Whether it is about a language: then a topic often only says who the people are ("Turkish for Cypriot children").
    pub(super) fn is_language_job(&self) -> bool {
        use OfferFormat::{Class, Interpreting, Mentoring, Translation};
        let is_job = |format: &OfferFormat| matches!(format, Class | Interpreting | Mentoring | Translation);
        !self.languages.is_empty() && self.formats.iter().any(is_job)
    }
}

fn or<T: Clone>(picked: &[T], said: &[T]) -> Vec<T> {
    if picked.is_empty() { said.to_vec() } else { picked.to_vec() }
}

/// How the topics meet.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct TopicFit {
    pub(super) asked: TopicId,
    pub(super) offered: TopicId,
    pub(super) relation: Relation,
    pub(super) strength: f64,
    /// Whether the offer itself says so, and not only who makes it.
    pub(super) said_of_the_offer: bool,
}

const fn relation_weight(relation: Relation) -> f64 {
    match relation {
        Relation::Same => 1.0,
        Relation::Narrower(1) => 0.8,
        Relation::Narrower(2) => 0.6,
        Relation::Narrower(_) => 0.3,
        Relation::Broader(1) => 0.5,
        Relation::Broader(2) => 0.2,
        Relation::Related => 0.4,
        Relation::Broader(_) | Relation::None => 0.0,
    }
}

/// The best meeting of each topic asked for with the offer's, the strongest first.
pub(super) fn topics(asked: &Asked<'_>, offer: &PreparedOffer) -> Vec<TopicFit> {
    let vocabulary = &asked.vocabulary;
    let mut fits: Vec<TopicFit> = Vec::new();
    for (topic, sure) in &asked.topics {
        let best = offer
            .topics
            .iter()
            .map(|(offered, there)| {
                let relation = vocabulary.relation(offered, topic);
                let strength = sure * there * relation_weight(relation);
                let said_of_the_offer = *there > IN_PARTNER;
                TopicFit { asked: topic.clone(), offered: offered.clone(), relation, strength, said_of_the_offer }
            })
            .max_by(|a, b| a.strength.total_cmp(&b.strength));
        fits.extend(best.filter(|fit| fit.strength > 0.0));
    }
    fits.sort_by(|a, b| b.strength.total_cmp(&a.strength));
    fits
}

/// Whether the offer is about one of the topics that are surely asked for; so it is where none is.
pub(super) fn meets_a_sure_topic(asked: &Asked<'_>, fits: &[TopicFit]) -> bool {
    let is_met = |topic: &TopicId| fits.iter().any(|fit| fit.asked == *topic);
    !asked.has_sure_topic() || asked.topics.iter().any(|(topic, sure)| *sure >= 1.0 && is_met(topic))
}

/// The fits of all topics as one number: the best one counts most, the others keep it honest.
pub(super) fn topic_strength(asked: &Asked<'_>, fits: &[TopicFit]) -> f64 {
    let Some(best) = fits.first() else { return 0.0 };
    let sure: f64 = asked.topics.iter().map(|(_, sure)| sure).sum();
    let mean = fits.iter().map(|fit| fit.strength).sum::<f64>() / sure.max(1.0);
    f64::midpoint(best.strength, mean)
}

/// Whether the offer is about something the need rules out, and nothing it asks for.
pub(super) fn is_unwanted(asked: &Asked<'_>, offer: &PreparedOffer, fits: &[TopicFit]) -> bool {
    let unwanted = |(topic, there): &(TopicId, f64)| *there >= 0.8 && asked.said.unwanted_topics.contains(topic);
    let best = fits.first().map_or(0.0, |fit| fit.strength);
    offer.topics.iter().any(unwanted) && best < 0.8
}

/// The share of the need's words that stand in the offer, and these words.
pub(super) fn words(asked: &Asked<'_>, offer: &PreparedOffer) -> (f64, Vec<String>) {
    let words = &asked.said.words;
    let mut shared = Vec::new();
    let mut found = 0.0;
    for word in words {
        if let Some(weight) = offer.stems.get(word) {
            found += weight;
            shared.push(word.clone());
        }
    }
    let all = u32::try_from(words.len()).map_or(f64::MAX, f64::from);
    (if words.is_empty() { 0.0 } else { found / all }, shared)
}

/// How the offer has a language that is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct LanguageFit {
    pub(super) asked: LanguageCode,
    /// The offer's language and its use; none where the offer has neither it nor one related to it.
    pub(super) offered: Option<(LanguageCode, LanguageUse)>,
    /// 1 where it has it, less where it is not named in the offer's own words or only related.
    pub(super) strength: f64,
}

/// A language the offer's own words do not name, while they name others.
const NOT_NAMED: f64 = 0.7;
/// A language that is only related to the one asked for.
const RELATED: f64 = 0.3;

/// The best of the languages asked for that the offer has; none where no language is asked for.
pub(super) fn language(asked: &[LanguageCode], offer: &PreparedOffer) -> Option<LanguageFit> {
    // How languages stand to each other is not edited.
    let vocabulary = Vocabulary::shipped();
    let named_other = |code: &LanguageCode| {
        let serves = |named: &LanguageCode| {
            !matches!(vocabulary.language_relation(named, code), Relation::None | Relation::Related)
        };
        let named = offer.named_languages.iter().any(serves);
        !named && offer.named_languages.iter().any(|named| named.code() != "eng")
    };
    asked
        .iter()
        .map(|code| {
            let best = offer
                .facts
                .languages
                .iter()
                .map(|(offered, used)| {
                    let strength = match vocabulary.language_relation(offered, code) {
                        Relation::Same | Relation::Narrower(_) | Relation::Broader(_) if named_other(code) => NOT_NAMED,
                        Relation::Same | Relation::Narrower(_) => 1.0,
                        Relation::Broader(_) => NOT_NAMED,
                        Relation::Related => RELATED,
                        Relation::None => 0.0,
                    };
                    (strength, offered, *used)
                })
                .max_by(|a, b| a.0.total_cmp(&b.0));
            let (strength, offered) = match best {
                Some((strength, offered, used)) if strength > 0.0 => (strength, Some((offered.clone(), used))),
                _ => (0.0, None),
            };
            LanguageFit { asked: code.clone(), offered, strength }
        })
        .max_by(|a, b| a.strength.total_cmp(&b.strength))
}

/// Whether the offer has, or in its own words names, one of the languages whose culture the need names.
pub(super) fn has_culture(asked: &Asked<'_>, offer: &PreparedOffer) -> bool {
    let cultures = &asked.said.cultures;
    cultures.iter().any(|code| offer.named_languages.contains(code))
        || language(cultures, offer).is_some_and(|fit| fit.strength > 0.5)
}

/// What the form of help is worth; none where it is another job altogether.
pub(super) fn format(asked: &Asked<'_>, offer: &PreparedOffer) -> Option<f64> {
    use OfferFormat::{Class, HostVisit, Interpreting, Mentoring, Translation};
    /// A job of its own, as asked for.
    const THIS_JOB: f64 = 0.15;
    /// A form that was asked for, where others would do.
    const THIS_FORM: f64 = 0.07;
    /// A form near to the one asked for.
    const NEAR: f64 = -0.05;
    /// A form that does not do the job.
    const OTHER: f64 = -0.15;
    /// A form that was ruled out.
    const RULED_OUT: f64 = -0.3;
    let offered = offer.facts.format;
    let carries = matches!(offered, Interpreting | Translation);
    let one = |format| asked.formats.contains(&format);
    let worth = if one(offered) {
        if carries || matches!(offered, Class | Mentoring) { THIS_JOB } else { THIS_FORM }
    } else if carries {
        // Nobody asks for interpreting without a word about it, or at least a language.
        let may_be = asked.formats.is_empty()
            && asked.topics.is_empty()
            && !(asked.languages.is_empty() && asked.said.cultures.is_empty());
        if !may_be || asked.said.unwanted_formats.contains(&offered) {
            return None;
        }
        2.0 * OTHER
    } else if one(Translation) || (one(Interpreting) && offered != Mentoring) {
        return None;
    } else if asked.said.unwanted_formats.contains(&offered) {
        RULED_OUT
    } else if one(Class) || one(Mentoring) {
        if matches!(offered, Class | Mentoring) { NEAR } else { OTHER }
    } else if one(Interpreting) {
        OTHER
    } else if one(HostVisit) {
        NEAR
    } else {
        0.0
    };
    Some(worth)
}

/// Whether an interpreting offer is by somebody trained; none where its words do not say.
pub(super) fn formality(offer: &PreparedOffer) -> Option<Formality> {
    const TRAINED: &[&str] = &["qualified", "dpsi", "level 3", "level 6", "registered", "sworn", "accredited"];
    const HELPING: &[&str] = &["informal", "volunteers", "coffee morning", "friendly", "helper"];
    let says = |phrases: &[&str]| phrases.iter().any(|phrase| offer.text.contains(phrase));
    if says(TRAINED) {
        Some(Formality::Formal)
    } else if says(HELPING) {
        Some(Formality::Informal)
    } else {
        None
    }
}

/// What is asked for and not met.
pub(super) fn unmet(
    asked: &Asked<'_>,
    offer: &OfferFacts,
    reach: &Reach,
    language: Option<&LanguageFit>,
    when: &When,
) -> Vec<Unmet> {
    let language = language.filter(|fit| fit.strength < NOT_NAMED);
    let delivery = asked.deliveries.first().filter(|_| lacks(&asked.deliveries, &reach.ways));
    let key_stage = asked.key_stages.first().filter(|_| lacks(&asked.key_stages, &offer.key_stages));
    let mut unmet: Vec<Unmet> = Vec::new();
    unmet.extend(language.map(|fit| Unmet::Language { language: fit.asked.clone() }));
    unmet.extend(key_stage.map(|key_stage| Unmet::KeyStage { key_stage: *key_stage }));
    unmet.extend(when.unmet.clone());
    unmet.extend(delivery.map(|delivery| Unmet::Delivery { delivery: *delivery }));
    unmet
}

/// Whether a list that was filled in has none of what is asked for; an empty one is unknown, and never counts against.
pub(super) fn lacks<T: PartialEq>(asked: &[T], offered: &[T]) -> bool {
    !asked.is_empty() && !offered.is_empty() && !asked.iter().any(|item| offered.contains(item))
}
