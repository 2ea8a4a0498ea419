//! The register of schools, as administrators keep it by hand.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::TimeDelta;
use directory::accounts::register_person;
use directory::actor::{Actor, Membership, Person, System};
use directory::error::Error;
use directory::ids::SchoolId;
use directory::schools::{self, SchoolFields, SchoolStatus};
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

async fn administrator(test: &TestDb) -> Actor {
    let email = EmailAddress::parse("administrator@example.org").unwrap();
    let membership = Membership::Administrator;
    let id =
        register_person(&test.db, &IMPORT, &email, "Administrator", Some(membership), a_wednesday()).await.unwrap();
    Actor::Person(Person { id, memberships: vec![membership], token: None })
}

fn fields(urn: &str, name: &str) -> SchoolFields {
    SchoolFields { urn: urn.into(), name: name.into(), ..SchoolFields::default() }
}

async fn add(test: &TestDb, urn: &str, name: &str) -> SchoolId {
    schools::save(&test.db, &IMPORT, &fields(urn, name), a_wednesday()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn schools_are_listed_by_name_and_found_by_words_or_the_beginning_of_a_number() {
    let test = TestDb::new().await.unwrap();
    let administrator = administrator(&test).await;
    // Of one name, the one that was there first.
    let rows = [("900003", "Hill Primary School"), ("900001", "Hill Primary School"), ("910002", "Mill Lane 100%")];
    for (seconds, (urn, name)) in (0..).zip(rows) {
        let at = a_wednesday() + TimeDelta::seconds(seconds);
        schools::save(&test.db, &IMPORT, &fields(urn, name), at).await.unwrap();
    }
    let found = async |words: &str, after: Option<SchoolId>, limit: i64| {
        schools::list(&test.db, &administrator, words, after, limit).await.unwrap()
    };
    let urns = |found: &[schools::School]| found.iter().map(|it| it.urn.as_str().to_owned()).collect::<Vec<_>>();
    assert_eq!(urns(&found("", None, 9).await), ["900003", "900001", "910002"]);
    assert_eq!(urns(&found("primary HILL", None, 9).await), ["900003", "900001"]);
    assert_eq!(urns(&found("۹۰۰۰۰۱", None, 9).await), ["900001"]);
    assert_eq!(urns(&found("100%", None, 9).await), ["910002"]);
    assert_eq!(urns(&found("nothing", None, 9).await), [""; 0]);
    let first = found("", None, 1).await;
    assert_eq!(urns(&found("", Some(first[0].id), 9).await), ["900001", "910002"], "two of one name are two");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_is_edited_by_hand_and_read_again_from_the_register() {
    let test = TestDb::new().await.unwrap();
    let administrator = administrator(&test).await;
    let id = add(&test, "900001", "Hill School").await;
    add(&test, "900001", "Hill School").await;
    let edit = async |version: i32, fields: SchoolFields| {
        schools::edit(&test.db, &administrator, id, version, &fields, a_wednesday()).await
    };
    let closed =
        SchoolFields { status: "closed".into(), successor_urn: "900009".into(), ..fields("123456", "Hill School") };
    edit(1, closed.clone()).await.unwrap();
    edit(2, closed).await.unwrap();
    let school = schools::find(&test.db, id).await.unwrap().unwrap();
    assert_eq!((school.version, school.status), (2, SchoolStatus::Closed), "what stays as it is is no change");
    assert_eq!(school.urn.as_str(), "900001", "a school that converts gets another URN, and is another school");
    assert_eq!(school.successor_urn.map(|urn| urn.to_string()).as_deref(), Some("900009"));

    let Err(Error::Conflict { given: 1, current: 2, differences }) = edit(1, fields("", "Mill School")).await else {
        panic!("no conflict")
    };
    let differing: Vec<_> = differences.iter().map(|it| (it.field, it.yours.as_str(), it.current.as_str())).collect();
    let expected =
        [("name", "Mill School", "Hill School"), ("status", "open", "closed"), ("successor_urn", "", "900009")];
    assert_eq!(differing, expected);
    add(&test, "900001", "Hill School").await;
    assert_eq!(schools::find(&test.db, id).await.unwrap().unwrap().version, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_register_is_kept_by_administrators_alone() {
    let test = TestDb::new().await.unwrap();
    let id = add(&test, "900001", "Hill School").await;
    let Actor::Person(person) = administrator(&test).await else { panic!("no person") };
    let administrator = Actor::Person(person.clone());
    let teacher = Membership::Teacher { school: id, authority: None };
    let teacher = Actor::Person(Person { memberships: vec![teacher], ..person });
    let (db, now) = (&test.db, a_wednesday());
    let hill = fields("", "Hill School");
    assert!(matches!(schools::list(db, &teacher, "", None, 9).await, Err(Error::NotFound)));
    assert!(matches!(schools::edit(db, &teacher, id, 1, &hill, now).await, Err(Error::NotFound)));
    assert!(matches!(schools::list(db, &Actor::Anonymous, "", None, 9).await, Err(Error::Unauthenticated)));
    let nowhere = SchoolId::new(now);
    assert!(matches!(schools::edit(db, &administrator, nowhere, 1, &hill, now).await, Err(Error::NotFound)));
    let wrong = schools::edit(db, &administrator, id, 1, &SchoolFields::default(), now).await;
    assert!(matches!(wrong, Err(Error::Invalid(problems)) if problems[0].field == "name"));
}
