//! What fits a need, how well, and why.

use super::super::{Fit, Reason, Unmet, rank};
use super::*;

fn fits(need: &NeedFacts, offers: &[OfferFacts]) -> Vec<Fit> {
    let prepared: Vec<_> = offers.iter().cloned().map(OfferFacts::prepare).collect();
    rank(need, &prepared, today())
}

/// The score of one offer alone; 0 where it is not shown.
fn score(need: &NeedFacts, offer: &OfferFacts) -> f64 {
    fits(need, std::slice::from_ref(offer)).first().map_or(0.0, |fit| fit.score)
}

fn vikings() -> OfferFacts {
    offer("Viking longships", "Build a longship from card and sail it.", OfferFormat::Workshop)
}

#[test]
fn the_partner_travels_as_far_as_it_says_and_the_class_as_far_as_it_says() {
    use Delivery::{AtOurPlace, InSchool, Online};
    for (delivery, travel_km, within_km, text, ways) in [
        (vec![InSchool], 3.0, 1.0, "Vikings", vec![InSchool]),
        (vec![InSchool], 1.0, 9.0, "Vikings", vec![]),
        (vec![AtOurPlace], 0.0, 3.0, "Vikings", vec![AtOurPlace]),
        (vec![AtOurPlace], 9.0, 1.0, "Vikings", vec![]),
        (vec![AtOurPlace], 0.0, 9.0, "Vikings, 1 km at most", vec![]),
        (vec![InSchool, Online], 1.0, 1.0, "Vikings", vec![Online]),
    ] {
        let offer = OfferFacts { delivery: delivery.clone(), travel_km, ..vikings() };
        let need = NeedFacts { within_km, ..need(text) };
        let found = fits(&need, &[offer]).pop().map_or(vec![], |fit| fit.ways);
        assert_eq!(found, ways, "{delivery:?} {travel_km} {within_km} {text}");
    }
}

#[test]
fn without_a_point_only_what_is_online_is_near_enough() {
    let need = NeedFacts { point: None, ..need("Vikings") };
    assert_eq!(fits(&need, &[vikings()]), []);
    let online = OfferFacts { delivery: vec![Delivery::Online], points: vec![], ..vikings() };
    let fit = fits(&need, &[online]).pop().unwrap();
    assert_eq!((fit.distance_km, fit.ways), (None, vec![Delivery::Online]));
}

#[test]
fn what_is_unknown_never_counts_against_an_offer() {
    let need = NeedFacts { key_stage: Some(KeyStage::Ks2), days: vec![Day::Mon], ..need("Vikings") };
    let unknown = score(&need, &vikings());
    let known = OfferFacts { key_stages: vec![KeyStage::Ks2], days: vec![Day::Mon], ..vikings() };
    assert!((score(&need, &known) - unknown).abs() < 1e-9);
    let other_day = OfferFacts { days: vec![Day::Fri], ..vikings() };
    assert!(score(&need, &other_day) < unknown);
    let other_stage = OfferFacts { key_stages: vec![KeyStage::Ks4], ..vikings() };
    assert!(score(&need, &other_stage) < unknown);
}

#[test]
fn a_fallback_is_shown_only_beside_an_answer_and_says_what_it_lacks() {
    let need = NeedFacts { key_stage: Some(KeyStage::Ks2), ..need("Viking longships") };
    let answer = OfferFacts { key_stages: vec![KeyStage::Ks2], ..vikings() };
    let fallback = OfferFacts { key_stages: vec![KeyStage::Ks4], ..vikings() };
    assert_eq!(fits(&need, std::slice::from_ref(&fallback)), []);
    let found = fits(&need, &[fallback, answer]);
    assert_eq!(found.len(), 2);
    let lacks = Reason::Unmet { unmet: Unmet::KeyStage { key_stage: KeyStage::Ks2 } };
    assert!(!found[0].reasons.contains(&lacks));
    assert!(found[1].reasons.contains(&lacks));
}

#[test]
fn nothing_is_said_where_nothing_fits() {
    let need = NeedFacts { vector: meaning(0.0), ..need("glaciers and moraines") };
    let far = OfferFacts { vector: meaning(80.0), title_vector: meaning(80.0), ..vikings() };
    assert_eq!(fits(&need, std::slice::from_ref(&far)), []);
    let near = OfferFacts { vector: meaning(30.0), title_vector: meaning(30.0), ..vikings() };
    let found = fits(&need, &[near]).pop().unwrap();
    assert_eq!(found.reasons.first(), Some(&Reason::Meaning));
}

#[test]
fn jobs_with_language_are_different_jobs() {
    use OfferFormat::{Class, Interpreting, Mentoring, Translation};
    let offers: Vec<_> = [Class, Interpreting, Translation, Mentoring]
        .map(|format| OfferFacts {
            languages: vec![(language("Bulgarian"), LanguageUse::Spoken)],
            ..offer("Help in Bulgarian", "For schools in our town.", format)
        })
        .to_vec();
    for (text, first, never) in [
        ("Bulgarian interpreter for a meeting", Interpreting, vec![Class, Translation]),
        ("letters in Bulgarian", Translation, vec![Class, Interpreting, Mentoring]),
        ("Bulgarian lessons", Class, vec![Interpreting, Translation]),
        ("homework help in Bulgarian", Mentoring, vec![Interpreting, Translation]),
    ] {
        let mut formats = Vec::new();
        for (format, offer) in [Class, Interpreting, Translation, Mentoring].into_iter().zip(&offers) {
            formats.push((format, score(&need(text), offer)));
        }
        formats.sort_by(|a, b| b.1.total_cmp(&a.1));
        assert_eq!(formats[0].0, first, "{text}");
        let excluded: Vec<_> = formats.iter().filter(|(_, score)| *score <= 0.0).map(|(format, _)| *format).collect();
        assert!(never.iter().all(|format| excluded.contains(format)), "{text}: {formats:?}");
    }
}

#[test]
fn a_related_language_is_a_fallback_and_no_answer() {
    let speaks = |name: &str| OfferFacts {
        languages: vec![(language(name), LanguageUse::Spoken)],
        ..offer("Interpreting at school meetings", "Parents' evenings and reviews.", OfferFormat::Interpreting)
    };
    for (asked, had, is_answer) in [
        ("Farsi", "Farsi", true),
        ("Farsi", "Dari", false),
        ("Sylheti", "Bengali", false),
        ("Chinese", "Mandarin", true),
        ("Welsh", "Twi", false),
    ] {
        let need = NeedFacts { languages: vec![language(asked)], ..need("interpreter for a meeting") };
        assert_eq!(!fits(&need, &[speaks(had)]).is_empty(), is_answer, "{asked}: {had}");
    }
    let need = NeedFacts { languages: vec![language("Farsi")], ..need("interpreter for a meeting") };
    let found = fits(&need, &[speaks("Welsh"), speaks("Dari"), speaks("Farsi")]);
    let shown: Vec<f64> = found.iter().map(|fit| fit.score).collect();
    assert!(found.len() >= 2 && shown[0] > shown[1] + 0.1, "{shown:?}");
}

#[test]
fn topics_beat_words_and_the_nearer_relation_beats_the_farther() {
    let about = |title: &str| offer(title, "For a class.", OfferFormat::Talk);
    let need = need("rivers");
    let same = score(&need, &about("Our river"));
    let narrower = score(&need, &about("When the town was under water: flooding"));
    let broader = score(&need, &about("Physical geography"));
    let none = score(&need, &about("Jazz"));
    assert!(same > narrower && narrower > broader && broader >= none, "{same} {narrower} {broader} {none}");
}

#[test]
fn the_score_is_the_same_in_both_directions() {
    let needs = [need("Vikings"), need("Viking ships for Year 4"), need("longships, come to us")];
    let offers = [vikings(), OfferFacts { key_stages: vec![KeyStage::Ks2], ..vikings() }];
    for need in &needs {
        let together = fits(need, &offers);
        assert_eq!(together.len(), offers.len());
        // An offer looking for needs asks the same question about one offer at a time.
        for offer in &offers {
            let alone = fits(need, std::slice::from_ref(offer)).pop().unwrap();
            assert!(together.contains(&alone));
        }
    }
}

#[test]
fn reasons_are_few_and_the_most_telling_comes_first() {
    let need = NeedFacts {
        subject: Some(Subject::History),
        key_stage: Some(KeyStage::Ks2),
        days: vec![Day::Mon],
        ..need("Vikings workshop")
    };
    let offer = OfferFacts {
        subjects: vec![Subject::History],
        key_stages: vec![KeyStage::Ks2],
        days: vec![Day::Mon],
        confirmed_on: Some(today()),
        ..vikings()
    };
    let fit = fits(&need, &[offer]).pop().unwrap();
    let topic = Vocabulary::shipped().topic_by_name("Vikings").unwrap();
    assert_eq!(fit.reasons.first(), Some(&Reason::SameTopic { topic }));
    assert_eq!(fit.reasons.len(), 5);
    assert!(fit.reasons.iter().any(|reason| matches!(reason, Reason::ComesToSchool { .. })));
    assert!((0.0..=1.0).contains(&fit.score));
}

#[test]
fn the_same_kind_of_help_for_another_topic_is_no_answer() {
    let wanted = NeedFacts { vector: meaning(0.0), ..need("Ancient Benin, someone to bring artefacts") };
    let near_in_meaning = |title: &str| OfferFacts {
        vector: meaning(60.0),
        title_vector: meaning(60.0),
        ..offer(title, "We bring artefacts for the children to handle.", OfferFormat::Workshop)
    };
    assert_eq!(fits(&wanted, &[near_in_meaning("Viking finds to handle")]), []);
    assert_eq!(fits(&wanted, &[near_in_meaning("Ancient Benin: bronzes to handle")]).len(), 1);
}

#[test]
fn a_shared_word_of_another_sense_is_left_out_beside_an_answer() {
    let wanted = NeedFacts { vector: meaning(0.0), ..need("Romans, kit to handle") };
    let about = |title: &str, degrees: f32| OfferFacts {
        vector: meaning(degrees),
        title_vector: meaning(degrees),
        ..offer(title, "", OfferFormat::Workshop)
    };
    let answer = about("Roman kit to handle", 20.0);
    // The stem of the band's own name is that of the Romans.
    let other = OfferFacts {
        id: OfferId::new(Utc.with_ymd_and_hms(2027, 1, 2, 9, 0, 0).unwrap()),
        partner_names: vec!["Romane Players".into()],
        ..about("Roma music and dance", 70.0)
    };
    let found: Vec<OfferId> = fits(&wanted, &[other, answer.clone()]).iter().map(|fit| fit.offer).collect();
    assert_eq!(found, [answer.id]);
}

#[test]
fn what_does_not_say_what_it_is_about_is_shown_beside_the_best_and_what_is_about_something_else_is_not() {
    let wanted = NeedFacts { vector: meaning(0.0), ..need("Romans, kit to handle") };
    let about = |day: u32, title: &str, degrees: f32| OfferFacts {
        id: OfferId::new(Utc.with_ymd_and_hms(2027, 1, day, 9, 0, 0).unwrap()),
        vector: meaning(degrees),
        title_vector: meaning(degrees),
        ..offer(title, "", OfferFormat::Workshop)
    };
    let answer = about(1, "Roman kit to handle", 20.0);
    let unsaid = about(2, "Soles and sandals", 70.0);
    let other = about(3, "Jazz", 70.0);
    let found: Vec<OfferId> =
        fits(&wanted, &[other, unsaid.clone(), answer.clone()]).iter().map(|fit| fit.offer).collect();
    assert_eq!(found, [answer.id, unsaid.id]);
}
