//! Filters and their counts.

use super::super::narrowing::{Narrowing, NarrowingFields, Traits, facets, parse_narrowing};
use super::super::{Fit, OfferFacts};
use super::*;
use crate::problem::Rule;

fn traits(offer: &OfferFacts, distance_km: Option<f64>) -> Traits {
    let id = need("Vikings").id;
    Traits::of(offer, &Fit { need: id, offer: offer.id, score: 0.5, reasons: vec![], distance_km, ways: vec![] })
}

/// A talk of a community for any key stage nearby, a workshop of a community for juniors on Fridays, a madrasah's class that is
/// online, of unknown distance.
fn three() -> Vec<Traits> {
    let base = || offer("Vikings", "", OfferFormat::Talk);
    let talk = OfferFacts { partner_kind: PartnerKind::CommunityOrganisation, ..base() };
    let workshop = OfferFacts {
        partner_kind: PartnerKind::CommunityOrganisation,
        format: OfferFormat::Workshop,
        key_stages: vec![KeyStage::Ks2],
        days: vec![Day::Fri],
        languages: vec![(language("Bengali"), LanguageUse::Spoken), (language("Bengali"), LanguageUse::Taught)],
        ..base()
    };
    let class = OfferFacts {
        partner_kind: PartnerKind::Madrasah,
        format: OfferFormat::Class,
        key_stages: vec![KeyStage::Ks3],
        languages: vec![(language("Arabic"), LanguageUse::Taught), (language("Bengali"), LanguageUse::Spoken)],
        ..base()
    };
    vec![traits(&talk, Some(1.0)), traits(&workshop, Some(6.0)), traits(&class, None)]
}

fn kept(narrowing: &Narrowing) -> Vec<usize> {
    let offers = three();
    offers.iter().enumerate().filter(|(_, offer)| narrowing.keeps(offer)).map(|(at, _)| at).collect()
}

#[test]
fn of_one_filter_any_value_will_do_and_all_filters_must_hold() {
    let all = Narrowing::default();
    assert_eq!(kept(&all), [0, 1, 2]);
    let community = Narrowing { kind: vec![PartnerKind::CommunityOrganisation], ..all.clone() };
    assert_eq!(kept(&community), [0, 1]);
    let both = Narrowing { kind: vec![PartnerKind::CommunityOrganisation, PartnerKind::Madrasah], ..all.clone() };
    assert_eq!(kept(&both), [0, 1, 2]);
    let on_friday = Narrowing { day: vec![Day::Fri], ..community };
    assert_eq!(kept(&on_friday), [1]);
}

#[test]
fn an_offer_for_any_key_stage_is_kept_for_each_and_an_unknown_day_or_distance_is_not() {
    assert_eq!(kept(&Narrowing { key_stage: vec![KeyStage::Ks2], ..Narrowing::default() }), [0, 1]);
    assert_eq!(kept(&Narrowing { day: vec![Day::Mon], ..Narrowing::default() }), [0; 0]);
    assert_eq!(kept(&Narrowing { within_miles: Some(500.0), ..Narrowing::default() }), [0, 1]);
}

#[test]
fn nought_miles_is_a_distance_and_not_a_filter_left_out() {
    let narrowing =
        parse_narrowing(&NarrowingFields { within_miles: "0".into(), ..NarrowingFields::default() }).unwrap();
    assert_eq!(narrowing.within_miles, Some(0.0));
    assert!(!narrowing.is_none());
    assert_eq!(kept(&narrowing), [0; 0]);
}

#[test]
fn a_filters_counts_are_made_without_itself_and_with_all_others() {
    let narrowing =
        Narrowing { kind: vec![PartnerKind::Madrasah], format: vec![OfferFormat::Talk], ..Narrowing::default() };
    let found = facets(&three(), &narrowing);
    // Of the talks there is one of a community; of the madrasah's there is one class. Chosen values stay, with nothing too.
    assert_eq!(found.kind, [(PartnerKind::Madrasah, 0), (PartnerKind::CommunityOrganisation, 1)]);
    assert_eq!(found.format, [(OfferFormat::Class, 1), (OfferFormat::Talk, 0)]);
    assert_eq!(found.day, []);
}

#[test]
fn a_count_is_as_many_as_are_found_with_that_value_alone_of_its_filter() {
    let offers = three();
    let narrowing = Narrowing { kind: vec![PartnerKind::CommunityOrganisation], ..Narrowing::default() };
    let found = facets(&offers, &narrowing);
    let with = |narrowing: Narrowing| offers.iter().filter(|offer| narrowing.keeps(offer)).count();
    for (kind, count) in found.kind {
        assert_eq!(count, with(Narrowing { kind: vec![kind], ..narrowing.clone() }), "{kind:?}");
    }
    for (stage, count) in found.key_stage {
        assert_eq!(count, with(Narrowing { key_stage: vec![stage], ..narrowing.clone() }), "{stage:?}");
    }
    for (code, count) in found.language {
        assert_eq!(count, with(Narrowing { language: vec![code], ..narrowing.clone() }));
    }
    for (format, count) in found.format {
        assert_eq!(count, with(Narrowing { format: vec![format], ..narrowing.clone() }), "{format:?}");
    }
    for (day, count) in found.day {
        assert_eq!(count, with(Narrowing { day: vec![day], ..narrowing.clone() }), "{day:?}");
    }
    for (miles, count) in found.within_miles {
        assert_eq!(count, with(Narrowing { within_miles: Some(f64::from(miles)), ..narrowing.clone() }), "{miles}");
    }
}

#[test]
fn languages_come_by_how_many_have_them_and_distances_only_where_they_tell_something() {
    let found = facets(&three(), &Narrowing::default());
    let codes: Vec<_> = found.language.iter().map(|(code, count)| (code.code(), *count)).collect();
    assert_eq!(codes, [("ben", 2), ("ara", 1)]);
    // One kilometre is less than a mile, six are less than five miles.
    assert_eq!(found.within_miles, [(1, 1), (5, 2)]);
}

#[test]
fn filters_are_read_by_any_name_and_all_their_problems_are_told() {
    let list = |values: &[&str]| values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>();
    let fields = NarrowingFields {
        kind: list(&["madrasah"]),
        key_stage: list(&["Year 4"]),
        language: list(&["punjabi"]),
        format: list(&["host-visit"]),
        day: list(&["Friday"]),
        within_miles: "2.5".into(),
    };
    let narrowing = parse_narrowing(&fields).unwrap();
    assert_eq!((narrowing.language, narrowing.within_miles), (vec![language("Panjabi")], Some(2.5)));
    let fields =
        NarrowingFields { kind: list(&["spaceship"]), within_miles: "-1".into(), ..NarrowingFields::default() };
    let problems = parse_narrowing(&fields).unwrap_err();
    let found: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(found, ["only_kind", "within_miles"]);
    let many = NarrowingFields { day: vec!["fri".to_owned(); 1_000], ..NarrowingFields::default() };
    assert!(
        matches!(parse_narrowing(&many).unwrap_err().as_slice(), [one] if matches!(one.rule, Rule::TooMany { .. }))
    );
}
