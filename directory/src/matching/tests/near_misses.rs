//! Who almost fits where nobody does.

use super::super::near_misses::{NearMiss, WhyNot, near_misses};
use super::super::{Reason, Unmet, rank};
use super::*;

fn misses(need: &NeedFacts, offers: &[OfferFacts]) -> Vec<NearMiss> {
    let prepared: Vec<_> = offers.iter().cloned().map(OfferFacts::prepare).collect();
    assert_eq!(rank(need, &prepared, today()), [], "somebody fits");
    near_misses(need, &prepared, today())
}

fn benin() -> OfferFacts {
    offer("Ancient Benin workshop", "Bronze heads to hold.", OfferFormat::Workshop)
}

#[test]
fn whoever_travels_less_far_is_a_near_miss_by_as_much() {
    let far = OfferFacts { travel_km: 10.0, points: north(25.0).into_iter().collect(), ..benin() };
    let found = misses(&need("Ancient Benin"), &[far]);
    let [NearMiss { fit, why_not }] = found.as_slice() else { panic!("{found:?}") };
    let [WhyNot::BeyondTheirTravel { by_km }] = why_not.as_slice() else { panic!("{why_not:?}") };
    assert!((by_km - 15.0).abs() < 0.1, "{by_km}");
    assert!(fit.ways.is_empty());
    let says_it_comes = |reason: &Reason| matches!(reason, Reason::ComesToSchool { .. } | Reason::AtTheirPlace { .. });
    assert!(!fit.reasons.iter().any(says_it_comes), "it does not come: {:?}", fit.reasons);
    assert!(fit.reasons.iter().any(|reason| matches!(reason, Reason::SameTopic { .. })));
}

#[test]
fn a_place_farther_than_the_class_would_go_is_one_too_and_says_where_another_way_was_asked_for() {
    let there =
        OfferFacts { delivery: vec![Delivery::AtOurPlace], points: north(8.0).into_iter().collect(), ..benin() };
    let found = misses(&need("Ancient Benin"), std::slice::from_ref(&there));
    assert!(matches!(found[0].why_not.as_slice(), [WhyNot::BeyondYourTravel { .. }]), "{found:?}");
    let in_school = NeedFacts { delivery: vec![Delivery::InSchool], ..need("Ancient Benin") };
    let found = misses(&in_school, &[there]);
    let expected = WhyNot::Unmet { unmet: Unmet::Delivery { delivery: Delivery::InSchool } };
    assert!(found[0].why_not.contains(&expected), "{found:?}");
}

#[test]
fn what_is_too_far_to_think_of_is_none() {
    let far = OfferFacts { points: north(80.0).into_iter().collect(), ..benin() };
    assert_eq!(misses(&need("Ancient Benin"), &[far]), []);
    let nowhere = OfferFacts { points: vec![], ..benin() };
    assert_eq!(misses(&need("Ancient Benin"), &[nowhere]), []);
    let homebound = OfferFacts { travel_km: 0.0, ..benin() };
    assert_eq!(misses(&need("Ancient Benin"), &[homebound]), []);
}

#[test]
fn another_key_stage_is_in_the_way_and_is_no_reason() {
    let older = OfferFacts { key_stages: vec![KeyStage::Ks4], ..benin() };
    let found = misses(&NeedFacts { key_stage: Some(KeyStage::Ks2), ..need("Ancient Benin") }, &[older]);
    let [NearMiss { fit, why_not }] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(*why_not, [WhyNot::Unmet { unmet: Unmet::KeyStage { key_stage: KeyStage::Ks2 } }]);
    assert!(!fit.reasons.iter().any(|reason| matches!(reason, Reason::Unmet { .. })));
}

#[test]
fn what_is_about_something_else_or_another_job_is_no_near_miss() {
    let far = |offer: OfferFacts| OfferFacts { points: north(20.0).into_iter().collect(), ..offer };
    let weaving = far(offer("Weaving", "Looms and wool.", OfferFormat::Workshop));
    let interpreter = far(OfferFacts {
        languages: vec![(language("Yoruba"), LanguageUse::Interpreted)],
        ..offer("Yoruba interpreter", "", OfferFormat::Interpreting)
    });
    assert_eq!(misses(&need("Ancient Benin"), &[weaving, interpreter]), []);
}

#[test]
fn another_language_is_no_near_miss_where_the_need_is_for_the_language() {
    let polish = OfferFacts {
        languages: vec![(language("Polish"), LanguageUse::Interpreted)],
        ..offer("Polish interpreter", "At meetings with parents.", OfferFormat::Interpreting)
    };
    assert_eq!(misses(&need("Somali interpreter for a meeting with parents"), &[polish]), []);
}

#[test]
fn those_with_least_in_their_way_come_first_and_no_more_than_three_are_told() {
    let at = |km: f64| OfferFacts { points: north(km).into_iter().collect(), ..benin() };
    let later = OfferFacts { key_stages: vec![KeyStage::Ks4], ..at(12.0) };
    let need = NeedFacts { key_stage: Some(KeyStage::Ks2), ..need("Ancient Benin") };
    let found = misses(&need, &[later, at(30.0), at(20.0), at(25.0)]);
    let by = |miss: &NearMiss| miss.fit.distance_km.unwrap_or_default().round();
    assert_eq!(found.iter().map(by).collect::<Vec<_>>(), [20.0, 25.0, 30.0]);
}
