//! Finding a school by what a teacher writes.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use directory::actor::{Actor, System};
use directory::error::{Error, Result};
use directory::problem::Rule;
use directory::schools::{self, SchoolFields, Sought, beginning, sought};
use testing::{TestDb, a_wednesday};

async fn register(test: &TestDb, rows: &[(&str, &str, &str, &str)]) {
    for (urn, name, authority, status) in rows {
        let fields = SchoolFields {
            urn: (*urn).to_owned(),
            name: (*name).to_owned(),
            authority: (*authority).to_owned(),
            status: (*status).to_owned(),
            postcode: "LE5 4AB".to_owned(),
            ..SchoolFields::default()
        };
        schools::save(&test.db, &Actor::System(System::Import), &fields, a_wednesday()).await.unwrap();
    }
}

async fn some_schools() -> TestDb {
    let test = TestDb::new().await.unwrap();
    let rows = [
        ("900001", "St. Hilda's C.E. Primary School", "Leicester", "open"),
        ("900002", "Saint Hilda's Infant School", "Bristol, City of", "open"),
        ("900003", "Meadow Primary", "Leicester", "open"),
        ("900004", "Meadow Primary and Nursery", "Leicester", "open"),
        ("900005", "Meadow Juniors", "Leicester", "closed"),
    ];
    register(&test, &rows).await;
    test
}

/// The URNs of what was meant; a postcode as it is written.
fn meant(found: Result<Option<Sought>>) -> Vec<String> {
    match found.unwrap() {
        None => vec![],
        Some(Sought::Postcode(postcode)) => vec![postcode.to_string()],
        Some(Sought::School(school)) => vec![school.urn.to_string()],
        Some(Sought::Several { schools, .. }) => schools.iter().map(|school| school.urn.to_string()).collect(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_field_takes_a_postcode_a_number_or_words_of_a_name() {
    let test = some_schools().await;
    for (text, expected) in [
        ("", vec![]),
        (" le5 4ab ", vec!["LE5 4AB"]),
        ("900003", vec!["900003"]),
        ("Whatever it is called now (900003)", vec!["900003"]),
        ("900005", vec!["900005"]),
        ("St Hildas CE", vec!["900001"]),
        ("saint hilda", vec!["900002", "900001"]),
        ("hilda bristol", vec!["900002"]),
        ("Meadow", vec!["900003", "900004"]),
        ("meadow primary", vec!["900003"]),
        ("meadow nurs", vec!["900004"]),
    ] {
        assert_eq!(meant(sought(&test.db, text).await), expected, "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_spelt_otherwise_brings_those_alike_to_choose_from() {
    let test = some_schools().await;
    let found = sought(&test.db, "Medow Primary").await.unwrap().unwrap();
    let Sought::Several { schools, more } = found else { panic!("{found:?}") };
    assert!(!more && schools.iter().any(|school| school.urn.as_str() == "900003"), "{schools:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_school_and_no_postcode_is_a_problem_of_the_field() {
    let test = some_schools().await;
    for (text, rule) in [
        ("Qwertz Xyzzy", Rule::UnknownSchool),
        ("999999", Rule::UnknownSchool),
        ("%", Rule::UnknownSchool),
        ("LE5", Rule::PostcodeIncomplete),
        (&"a".repeat(201), Rule::TooLong { max: 200 }),
    ] {
        let Err(Error::Invalid(problems)) = sought(&test.db, text).await else { panic!("{text} was found") };
        let found: Vec<_> = problems.into_iter().map(|problem| (problem.field, problem.rule)).collect();
        assert_eq!(found, [("place".to_owned(), rule)], "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_schools_are_told_up_to_twenty_and_that_there_are_more() {
    let test = TestDb::new().await.unwrap();
    let urns: Vec<String> = (900_100..900_125).map(|urn| urn.to_string()).collect();
    let rows: Vec<_> = urns.iter().map(|urn| (urn.as_str(), "Hill School", "Leicester", "open")).collect();
    register(&test, &rows).await;
    let found = sought(&test.db, "hill").await.unwrap().unwrap();
    let Sought::Several { schools, more } = found else { panic!("{found:?}") };
    assert_eq!((schools.len(), more), (20, true));
}

#[tokio::test(flavor = "multi_thread")]
async fn while_typing_open_schools_are_suggested_from_three_letters_on() {
    let test = some_schools().await;
    let urns = async |text: &str| -> Vec<String> {
        let found = beginning(&test.db, text, 8).await.unwrap();
        found.iter().map(|school| school.urn.to_string()).collect()
    };
    assert_eq!(urns("me").await, Vec::<String>::new());
    assert_eq!(urns("mea").await, ["900003", "900004"]);
    assert_eq!(urns("mea nur").await, ["900004"]);
    assert_eq!(beginning(&test.db, "mea", 1).await.unwrap().len(), 1);
}
