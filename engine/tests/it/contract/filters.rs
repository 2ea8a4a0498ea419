//! Filters and their counts.

use directory::actor::Actor;
use directory::error::Error;
use directory::ids::PartnerId;
use directory::partners::{LanguageFields, OfferFields, PartnerFields};
use directory::search::{Answer, QuestionFields};

use crate::world::{World, asking, at, ids, list, offer, organisation};

/// Three partners that differ in everything that can be filtered by.
async fn three(world: &World) -> [PartnerId; 3] {
    let taught =
        |language: &str| vec![LanguageFields { language: language.to_owned(), language_use: "taught".to_owned() }];
    let school = PartnerFields {
        kind: "supplementary_school".to_owned(),
        languages: taught("Polish"),
        ..at("First", "52.6401", "-1.1001")
    };
    let lesson = OfferFields {
        subjects: list(&["languages"]),
        topics: list(&["Diwali"]),
        key_stages: list(&["KS1", "KS2"]),
        days: list(&["Sat"]),
        delivery: list(&["at_our_place"]),
        ..offer("Lessons", "class")
    };
    let madrasah =
        PartnerFields { kind: "madrasah".to_owned(), languages: taught("Arabic"), ..at("Second", "52.70", "-1.10") };
    let talk = OfferFields {
        subjects: list(&["religious_education"]),
        topics: list(&["Eid"]),
        key_stages: list(&["KS2", "KS3"]),
        days: list(&["Sun", "Mon"]),
        ..offer("Talks", "talk")
    };
    let society = PartnerFields { languages: taught("Welsh"), ..organisation("Third") };
    let any_age = OfferFields { delivery: list(&["online"]), ..offer("Loans", "resource_loan") };
    [
        world.publish(&school, &[lesson]).await,
        world.publish(&madrasah, &[talk]).await,
        world.publish(&society, &[any_age]).await,
    ]
}

/// A question with one filter.
fn by(filter: &str, values: &[&str]) -> QuestionFields {
    let mut fields = QuestionFields { sort: "name".to_owned(), ..QuestionFields::default() };
    let values = list(values);
    match filter {
        "kind" => fields.kind = values,
        "subject" => fields.subject = values,
        "topic" => fields.topic = values,
        "key_stage" => fields.key_stage = values,
        "language" => fields.language = values,
        "format" => fields.format = values,
        "delivery" => fields.delivery = values,
        "day" => fields.day = values,
        other => panic!("no filter {other}"),
    }
    fields
}

pub(super) async fn each_filter_keeps_those_who_have_the_value(world: &World) {
    let [first, second, third] = three(world).await;
    for (filter, value, expected) in [
        ("kind", "madrassa", vec![second]),
        ("kind", "SUPPLEMENTARY_SCHOOL", vec![first]),
        ("subject", "RE", vec![second]),
        ("topic", "deepavali", vec![first]),
        ("topic", "eid", vec![second]),
        // Who has an offer for any age has one for this.
        ("key_stage", "Year 1", vec![first, third]),
        ("key_stage", "KS2", vec![first, second, third]),
        ("key_stage", "KS5", vec![third]),
        ("language", "polski", vec![first]),
        ("language", "cym", vec![third]),
        ("format", "TALK", vec![second]),
        ("delivery", "online", vec![third]),
        ("day", "Saturday", vec![first]),
        ("subject", "music", vec![]),
    ] {
        let found = ids(&world.answer(&by(filter, &[value])).await);
        assert_eq!(found, expected, "{filter} {value}");
    }
}

pub(super) async fn of_several_values_any_will_do_and_all_filters_must_hold(world: &World) {
    let [first, second, third] = three(world).await;
    for (filter, values, expected) in [
        ("kind", ["madrasah", "supplementary_school"], vec![first, second]),
        ("language", ["Welsh", "Arabic"], vec![second, third]),
        ("day", ["Sat", "Mon"], vec![first, second]),
        ("topic", ["Eid", "Diwali"], vec![first, second]),
    ] {
        assert_eq!(ids(&world.answer(&by(filter, &values)).await), expected, "{filter}");
    }
    let both = QuestionFields { language: list(&["Welsh", "Arabic"]), ..by("format", &["talk"]) };
    assert_eq!(ids(&world.answer(&both).await), [second]);
    let neither = QuestionFields { language: list(&["Polish"]), ..by("format", &["talk"]) };
    assert_eq!(world.answer(&neither).await.total, 0);
    let with_words = QuestionFields { words: "lessons".to_owned(), ..by("kind", &["madrasah"]) };
    assert_eq!(world.answer(&with_words).await.total, 0);
}

pub(super) async fn facets_count_as_many_as_the_filter_then_finds(world: &World) {
    three(world).await;
    let answer = world.answer(&QuestionFields::default()).await;
    assert_eq!(answer.total, 3);
    let filters: Vec<_> = answer.facets.keys().copied().collect();
    assert_eq!(filters, ["day", "delivery", "format", "key_stage", "kind", "language", "subject", "topic"]);
    for (filter, values) in &answer.facets {
        for (value, count) in values {
            let then = world.answer(&by(filter, &[value])).await;
            assert_eq!(then.total, *count, "{filter} {value}");
            assert_eq!(then.facets[filter][value], *count, "{filter} {value}");
        }
    }
    let of_some = world.answer(&asking("talks")).await;
    assert_eq!(of_some.facets["kind"].values().sum::<usize>(), of_some.total);
}

pub(super) async fn each_filter_is_counted_without_itself_and_with_all_others(world: &World) {
    three(world).await;
    let counts = |answer: &Answer, filter: &str| -> Vec<(String, usize)> {
        answer.facets.get(filter).into_iter().flatten().map(|(value, count)| (value.clone(), *count)).collect()
    };
    for words in ["", "first second third lessons talks loans"] {
        let asked = |fields: QuestionFields| QuestionFields { words: words.to_owned(), ..fields };
        let all = world.answer(&asked(QuestionFields::default())).await;
        let one = world.answer(&asked(by("kind", &["madrasah"]))).await;
        // The other boxes of the list that a box is ticked in stay.
        assert_eq!(one.total, 1, "{words}");
        assert_eq!(counts(&one, "kind"), counts(&all, "kind"), "{words}");
        assert_eq!(counts(&one, "kind").len(), 3, "{words}");
        assert_eq!(counts(&one, "day"), [("Mon".to_owned(), 1), ("Sun".to_owned(), 1)], "{words}");
        let two = QuestionFields { kind: list(&["madrasah"]), ..by("key_stage", &["KS1"]) };
        let two = world.answer(&asked(two)).await;
        assert_eq!(two.total, 0, "{words}");
    }
    let two = QuestionFields { kind: list(&["madrasah"]), ..by("key_stage", &["KS2"]) };
    let two = world.answer(&two).await;
    assert_eq!((two.total, counts(&two, "kind").len()), (1, 3));
    assert_eq!(counts(&two, "key_stage"), [("KS2".to_owned(), 1), ("KS3".to_owned(), 1)]);
    assert_eq!(counts(&two, "format"), [("talk".to_owned(), 1)]);
}

pub(super) async fn an_unknown_value_is_a_problem_and_not_an_empty_list(world: &World) {
    three(world).await;
    for filter in ["kind", "subject", "topic", "key_stage", "language", "format", "delivery", "day"] {
        let refused = world.ask(&Actor::Anonymous, &by(filter, &["spaceship"]), None, 10).await;
        let Err(Error::Invalid(problems)) = refused else { panic!("{filter}: {refused:?}") };
        assert_eq!(problems.len(), 1);
        assert_eq!((problems[0].field.as_str(), problems[0].value.as_str()), (filter, "spaceship"));
    }
    for fields in [
        QuestionFields { sort: "distance".to_owned(), ..QuestionFields::default() },
        QuestionFields { within_km: "3".to_owned(), ..QuestionFields::default() },
        QuestionFields { sort: "price".to_owned(), ..QuestionFields::default() },
    ] {
        assert!(matches!(world.ask(&Actor::Anonymous, &fields, None, 10).await, Err(Error::Invalid(_))));
    }
}

pub(super) async fn a_place_that_is_not_known_is_a_problem(world: &World) {
    three(world).await;
    for near in ["ZZ9 9ZZ", "LE99", "BT1 1AA", "somewhere"] {
        let fields = QuestionFields { near: near.to_owned(), ..QuestionFields::default() };
        let refused = world.ask(&Actor::Anonymous, &fields, None, 10).await;
        let Err(Error::Invalid(problems)) = refused else { panic!("{near}: {refused:?}") };
        assert_eq!(problems[0].field, "near", "{near}");
    }
    for near in ["le54ab", "LE5 4", "LE5"] {
        let fields = QuestionFields { near: near.to_owned(), ..QuestionFields::default() };
        assert_eq!(world.answer(&fields).await.total, 3, "{near}");
    }
}

pub(super) async fn a_distance_of_nought_is_honoured(world: &World) {
    let [first, _, _] = three(world).await;
    for within in ["0", "0.0"] {
        let fields =
            QuestionFields { near: "LE5 4AB".to_owned(), within_km: within.to_owned(), ..QuestionFields::default() };
        let answer = world.answer(&fields).await;
        assert_eq!(ids(&answer), [first]);
        assert_eq!(answer.hits[0].distance_km, Some(0.0));
    }
}
