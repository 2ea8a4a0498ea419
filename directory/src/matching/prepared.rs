//! An offer with its words read once, so that it can be judged for many needs.

use std::collections::HashMap;

use crate::curriculum::{LanguageCode, Mention, Read, TopicId, Vocabulary};

use super::{OfferFacts, rules};

/// An offer, its words read.
#[derive(Clone, Debug)]
pub struct PreparedOffer {
    /// The offer.
    pub facts: OfferFacts,
    /// Its topics, picked or named in its words, each with how surely it is about them.
    pub(super) topics: Vec<(TopicId, f64)>,
    /// The languages named in its own words.
    pub(super) named_languages: Vec<LanguageCode>,
    /// The stems of its words, each with the weight of the place it stands in.
    pub(super) stems: HashMap<String, f64>,
    /// All its words and its partner's in small letters, to look for phrases in.
    pub(super) text: String,
}

/// How much a word or topic counts by where it stands.
const IN_TITLE: f64 = 1.0;
const IN_DESCRIPTION: f64 = 0.8;
pub(super) const IN_PARTNER: f64 = 0.4;

impl OfferFacts {
    /// Reads the offer's words. What can be kept between needs is worked out here.
    pub fn prepare(self) -> PreparedOffer {
        let vocabulary = Vocabulary::current();
        let mut topics: Vec<(TopicId, f64)> = self.topics.iter().map(|topic| (topic.clone(), 1.0)).collect();
        let mut named_languages = Vec::new();
        let mut stems = HashMap::new();
        let names = self.partner_names.join(". ");
        let places = [
            (self.title.as_str(), IN_TITLE),
            (self.description.as_str(), IN_DESCRIPTION),
            (names.as_str(), IN_PARTNER),
            (self.partner_summary.as_str(), IN_PARTNER),
        ];
        for (text, weight) in places {
            let read = vocabulary.read(text);
            add_topics(&mut topics, &read.topics, weight);
            add_stems(&mut stems, &read, weight);
            if weight > IN_PARTNER {
                named_languages.extend(read.languages.into_iter().map(|mention| mention.value));
            }
        }
        let text =
            [&self.title, &self.description, &names, &self.partner_summary].map(|text| text.to_lowercase()).join(" ");
        PreparedOffer { facts: self, topics, named_languages, stems, text }
    }
}

impl PreparedOffer {
    /// Whether its own words, or who lists it, say what it is about.
    pub(super) fn names_its_topic(&self) -> bool {
        self.topics.iter().any(|(_, sure)| *sure >= IN_DESCRIPTION)
    }
}

fn add_topics(topics: &mut Vec<(TopicId, f64)>, mentions: &[Mention<TopicId>], weight: f64) {
    for mention in mentions {
        let sure = weight * rules::sureness(mention.kind);
        match topics.iter_mut().find(|(topic, _)| *topic == mention.value) {
            Some(known) => known.1 = known.1.max(sure),
            None => topics.push((mention.value.clone(), sure)),
        }
    }
}

fn add_stems(stems: &mut HashMap<String, f64>, read: &Read, weight: f64) {
    for word in &read.words {
        let known = stems.entry(word.stem()).or_insert(0.0);
        *known = known.max(weight);
    }
}
