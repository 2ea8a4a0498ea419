//! Why an offer fits a need, the most telling reason first, and what it does not say it can do.

use crate::codes::Delivery;
use crate::curriculum::Relation;

use super::Reason;
use super::rules::Pair;

/// Reasons shown at most, cautions aside.
const MOST: usize = 5;
/// A meaning as near as this is a reason.
const NEAR_IN_MEANING: f64 = 0.4;
/// A topic must fit this well to be a reason.
const TELLING: f64 = 0.25;

pub(super) fn reasons(pair: &Pair<'_>) -> Vec<Reason> {
    let facts = &pair.offer.facts;
    let asked = pair.asked;
    // The Two Rivers in a partner's name make none of its offers one about rivers.
    let telling = pair.topics.iter().filter(|fit| fit.strength >= TELLING && fit.said_of_the_offer);
    let mut reasons: Vec<Reason> = telling.take(2).filter_map(topic_reason).collect();
    if let Some(language) = pair.language.as_ref().filter(|fit| fit.strength >= 0.5)
        && let Some((offered, used)) = language.offered.clone()
    {
        reasons.push(Reason::Language { language: offered, language_use: used });
    }
    if asked.formats.contains(&facts.format) {
        reasons.push(Reason::Format { format: facts.format });
    }
    if reasons.is_empty() {
        if pair.meaning.is_some_and(|meaning| meaning >= NEAR_IN_MEANING) {
            reasons.push(Reason::Meaning);
        } else if !pair.words.is_empty() {
            reasons.push(Reason::Words { words: pair.words.clone() });
        }
    }
    if let Some(way) = way(pair) {
        reasons.push(way);
    }
    reasons.extend(pair.when.day.map(|day| Reason::Day { day }));
    let key_stage = asked.key_stages.iter().find(|stage| facts.key_stages.contains(stage));
    reasons.extend(key_stage.map(|stage| Reason::KeyStage { key_stage: *stage }));
    let subject = asked.subjects.iter().find(|subject| facts.subjects.contains(subject));
    reasons.extend(subject.map(|subject| Reason::Subject { subject: *subject }));
    reasons.extend(facts.confirmed_on.map(|day| Reason::ConfirmedOn { day }));
    reasons.truncate(MOST);
    reasons.extend(pair.unmet.iter().chain(&pair.when.note).cloned().map(|unmet| Reason::Unmet { unmet }));
    reasons
}

fn topic_reason(fit: &super::features::TopicFit) -> Option<Reason> {
    let (topic, asked) = (fit.offered.clone(), fit.asked.clone());
    Some(match fit.relation {
        Relation::Same => Reason::SameTopic { topic },
        Relation::Narrower(_) => Reason::NarrowerTopic { topic, asked },
        Relation::Broader(_) => Reason::BroaderTopic { topic, asked },
        Relation::Related => Reason::RelatedTopic { topic, asked },
        Relation::None => return None,
    })
}

/// The way of working that suits best: one that was asked for, else coming to the school, else online.
fn way(pair: &Pair<'_>) -> Option<Reason> {
    let ways = &pair.reach.ways;
    let order = [Delivery::InSchool, Delivery::AtOurPlace, Delivery::Online];
    let asked = order.iter().find(|way| ways.contains(way) && pair.asked.deliveries.contains(way));
    let distance_km = pair.reach.distance_km;
    match asked.or_else(|| order.iter().find(|way| ways.contains(way)))? {
        Delivery::InSchool => distance_km.map(|distance_km| Reason::ComesToSchool { distance_km }),
        Delivery::AtOurPlace => distance_km.map(|distance_km| Reason::AtTheirPlace { distance_km }),
        Delivery::Online => Some(Reason::Online),
    }
}

/// Whether a reason says something about what is offered, and not only about where, when and for whom. Beside a topic
/// that is surely asked for, a shared word says nothing: it may be of another sense.
pub(super) fn is_about_the_content(reason: &Reason, topic_is_sure: bool) -> bool {
    match reason {
        Reason::Words { .. } => !topic_is_sure,
        Reason::SameTopic { .. }
        | Reason::NarrowerTopic { .. }
        | Reason::BroaderTopic { .. }
        | Reason::RelatedTopic { .. }
        | Reason::Meaning
        | Reason::Language { .. } => true,
        _ => false,
    }
}
