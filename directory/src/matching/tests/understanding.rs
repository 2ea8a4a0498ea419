//! What the words of a request say.

use super::super::understand;
use super::*;
use crate::codes::{Formality, Subject};
use crate::curriculum::TopicId;

fn topics(text: &str) -> Vec<String> {
    understand(text).topics.iter().map(|(topic, _)| topic.code().to_owned()).collect()
}

fn names(languages: &[LanguageCode]) -> Vec<&str> {
    languages.iter().map(|code| Vocabulary::shipped().language_name(code)).collect()
}

#[test]
fn neighbouring_words_are_not_run_together() {
    for (text, topic, others) in [
        ("Roma culture week", "roma_culture", ["romans", "romania"]),
        ("Roman villas and baths", "romans", ["roma_culture", "romania"]),
        ("crafts from Romania", "romania", ["romans", "roma_culture"]),
    ] {
        let topics = topics(text);
        assert!(topics.contains(&topic.to_owned()), "{text}: {topics:?}");
        assert!(others.iter().all(|other| !topics.contains(&(*other).to_owned())), "{text}: {topics:?}");
    }
}

#[test]
fn slips_are_mended_and_plain_words_are_left_alone() {
    for (text, name) in [
        ("Gujarti classes on Sunday", "Gujarati"),
        ("lithuanain lessons", "Lithuanian"),
        ("an interpreter for Tigrinia", "Tigrinya"),
        // As near to the English name as to its own, and both are one language.
        ("an interpreter for Soomali", "Somali"),
    ] {
        assert_eq!(names(&understand(text).languages), [name], "{text}");
    }
    for text in ["finish the varnish", "polish the silver", "drive carefully", "the whole story", "a men's shed"] {
        let said = understand(text);
        assert!(said.languages.is_empty() && said.cultures.is_empty(), "{text}: {said:?}");
        assert_eq!(said.wanted_text, text, "{text}");
    }
}

#[test]
fn the_job_is_told_by_the_occasion() {
    use OfferFormat::{Class, Interpreting, Mentoring, Translation};
    for (text, format) in [
        ("Bulgarian interpreter for an admission meeting", Interpreting),
        ("somebody who can tell a Bulgarian mother about her son, by phone", Interpreting),
        ("Twi speaking grandfather coming to parents' evening", Interpreting),
        ("our newsletter in Bulgarian", Translation),
        ("a translator for letters in Twi, not an interpreter", Translation),
        ("consent form translated into Malayalam", Translation),
        ("Welsh lessons at the weekend", Class),
        ("learn to read and write in Malayalam", Class),
        ("Twi for a child in nursery", Class),
        ("homework help from a Bulgarian speaker, not interpreting", Mentoring),
        ("a Malayalam speaking buddy for a new arrival", Mentoring),
    ] {
        let said = understand(text);
        assert_eq!(said.formats, [format], "{text}");
        assert_eq!(said.languages.len(), 1, "{text}: a language is to be used");
        assert!(said.cultures.is_empty(), "{text}");
    }
}

#[test]
fn a_language_may_only_describe_a_thing() {
    let said = understand("Irish dances and Italian cooking");
    assert_eq!(names(&said.cultures), ["Irish", "Italian"]);
    assert_eq!(said.languages, []);
    assert_eq!(understand("learn a Welsh dance").formats, []);
}

#[test]
fn what_is_ruled_out_does_not_count_as_asked() {
    let said = understand("Vikings not Romans, longships please");
    let codes = |topics: &[TopicId]| topics.iter().map(|topic| topic.code().to_owned()).collect::<Vec<_>>();
    assert_eq!(codes(&said.unwanted_topics), ["romans"]);
    assert!(said.topics.iter().all(|(topic, _)| topic.code() != "romans"));
    assert_eq!(said.wanted_text, "Vikings, longships please");

    assert_eq!(understand("a storyteller, not a trip").deliveries, [Delivery::InSchool]);
    assert_eq!(understand("a Welsh tutor, nothing Irish").cultures, []);
    // Limits and allowances are no negations.
    for text in ["no more than 30 Romans", "not only Romans", "no one here knows about Romans"] {
        assert!(understand(text).topics.iter().any(|(topic, _)| topic.code() == "romans"), "{text}");
    }
}

#[test]
fn days_distances_and_ages_are_understood() {
    for (text, days) in [
        ("pottery on Wednesday or Thursday", vec![Day::Wed, Day::Thu]),
        ("pottery at the weekend", vec![Day::Sat, Day::Sun]),
        ("pottery before SATs in the sun", vec![]),
        ("zajęcia w sobotę", vec![Day::Sat]),
    ] {
        assert_eq!(understand(text).days, days, "{text}");
    }
    for (text, km) in [
        ("a windmill, no further than 12 km", Some(12.0)),
        ("a windmill up to 7km away", Some(7.0)),
        ("a windmill within two miles", Some(2.0 * 1.609_344)),
        ("a windmill in walking distance", Some(2.0)),
        ("a windmill with 4 sails", None),
    ] {
        assert_eq!(understand(text).max_km, km, "{text}");
    }
    for (text, stages) in [
        ("kites for Year 4", vec![KeyStage::Ks2]),
        ("kites for five year olds", vec![KeyStage::Eyfs, KeyStage::Ks1]),
        ("kites for infants and juniors", vec![KeyStage::Ks1, KeyStage::Ks2]),
        ("kites for 30 of us", vec![]),
    ] {
        assert_eq!(understand(text).key_stages, stages, "{text}");
    }
}

#[test]
fn where_and_how_it_should_happen_is_understood() {
    for (text, ways) in [
        ("a drummer to come to us", vec![Delivery::InSchool]),
        ("drumming at your centre", vec![Delivery::AtOurPlace]),
        ("drumming over Zoom", vec![Delivery::Online]),
        ("drumming, online would be fine", vec![Delivery::Online]),
        ("drumming, by video is fine", vec![]),
        ("drumming", vec![]),
    ] {
        assert_eq!(understand(text).deliveries, ways, "{text}");
    }
    assert_eq!(understand("a visit to a bakery").formats, [OfferFormat::HostVisit]);
    assert!(!understand("a baker to visit us").formats.contains(&OfferFormat::HostVisit));
    assert_eq!(understand("a qualified Twi interpreter").formality, Some(Formality::Formal));
    assert_eq!(understand("RE: pilgrimage").subjects, [Subject::ReligiousEducation]);
}
