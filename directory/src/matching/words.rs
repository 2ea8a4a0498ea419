//! The words of an offer and of a need that are turned into a meaning.

use crate::codes::{LanguageUse, OfferFormat};
use crate::curriculum::Vocabulary;

use super::{NeedFacts, OfferFacts, understand};

/// The words of a need to embed: what it wants, without what it rules out, with the plain English names of its topics
/// and languages (the model knows little of other scripts and nothing of slips).
pub fn need_words(need: &NeedFacts) -> String {
    let vocabulary = Vocabulary::current();
    let said = understand(&need.text);
    let mut names: Vec<&str> = Vec::new();
    let topics = need.topics.iter().chain(said.topics.iter().filter(|(_, sure)| *sure >= 1.0).map(|(topic, _)| topic));
    names.extend(topics.map(|topic| vocabulary.topic_name(topic)));
    let languages = need.languages.iter().chain(&said.languages).chain(&said.cultures);
    names.extend(languages.map(|language| vocabulary.language_name(language)));
    with_names(&said.wanted_text, &names)
}

/// The words of an offer to embed.
pub fn offer_words(offer: &OfferFacts) -> String {
    let vocabulary = Vocabulary::current();
    let mut words = format!("{}. {}", offer.title, offer.description);
    let languages = offer.languages.iter().map(|(code, _)| vocabulary.language_name(code));
    let topics = offer.topics.iter().map(|topic| vocabulary.topic_name(topic));
    words = with_names(&words, &languages.chain(topics).collect::<Vec<_>>());
    words.push_str(". ");
    words.push_str(&offer.partner_names.join(", "));
    words.push_str(". ");
    words.push_str(said_of(offer.format));
    words
}

/// The words of an offer's title to embed.
pub fn title_words(offer: &OfferFacts) -> String {
    let vocabulary = Vocabulary::current();
    let taught =
        offer.languages.iter().filter(|(_, used)| *used == LanguageUse::Taught && offer.format == OfferFormat::Class);
    with_names(&offer.title, &taught.map(|(code, _)| vocabulary.language_name(code)).collect::<Vec<_>>())
}

/// Adds the names the text does not have yet.
fn with_names(text: &str, names: &[&str]) -> String {
    let mut words = text.to_owned();
    let mut lower = text.to_lowercase();
    for name in names {
        let small = name.to_lowercase();
        if !lower.contains(&small) {
            words.push_str(", ");
            words.push_str(name);
            lower.push_str(&small);
        }
    }
    words
}

const fn said_of(format: OfferFormat) -> &'static str {
    match format {
        OfferFormat::Class => "class, lessons",
        OfferFormat::Talk => "talk",
        OfferFormat::Workshop => "workshop",
        OfferFormat::HostVisit => "visit",
        OfferFormat::Interpreting => "interpreting",
        OfferFormat::Translation => "translation",
        OfferFormat::Mentoring => "mentoring",
        OfferFormat::Performance => "performance",
        OfferFormat::ResourceLoan => "things to borrow",
    }
}
