//! The second of two editors is told both values of every field in which the two differ.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use directory::accounts::register_person;
use directory::actor::{Actor, Membership, Person, System};
use directory::error::{Difference, Error};
use directory::ids::SchoolId;
use directory::needs::{self, NeedFields, parse_need};
use directory::partners::{self, LanguageFields, OfferFields, PartnerFields, parse_offer, parse_partner};
use directory::schools::{self, SchoolFields};
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

async fn officer(test: &TestDb) -> (Actor, SchoolId) {
    let fields = SchoolFields { urn: "900001".to_owned(), name: "School One".to_owned(), ..SchoolFields::default() };
    let school = schools::save(&test.db, &IMPORT, &fields, a_wednesday()).await.unwrap();
    let held = Membership::LiaisonSchool { school, authority: None };
    let address = EmailAddress::parse("officer@example.org").unwrap();
    let id = register_person(&test.db, &IMPORT, &address, "Officer", Some(held), a_wednesday()).await.unwrap();
    (Actor::Person(Person { id, memberships: vec![held], token: None }), school)
}

fn partner_fields() -> PartnerFields {
    PartnerFields {
        kind: "supplementary_school".to_owned(),
        name: "Saturday School".to_owned(),
        summary: "Lessons on Saturdays".to_owned(),
        address: "1 Example Street".to_owned(),
        postcode: "LE5 4AB".to_owned(),
        phone: "07700 900001".to_owned(),
        audience: "everyone".to_owned(),
        languages: vec![LanguageFields { language: "Panjabi".to_owned(), language_use: "taught".to_owned() }],
        ..PartnerFields::default()
    }
}

fn differences<T: std::fmt::Debug>(result: Result<T, Error>) -> Vec<Difference> {
    match result {
        Err(Error::Conflict { given: 1, current: 2, differences }) => differences,
        other => panic!("no conflict: {other:?}"),
    }
}

fn difference(field: &'static str, yours: &str, current: &str) -> Difference {
    Difference { field, yours: yours.to_owned(), current: current.to_owned() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_over_a_partner_names_the_fields_that_differ_and_no_others() {
    let test = TestDb::new().await.unwrap();
    let (officer, _) = officer(&test).await;
    let (db, now) = (&test.db, a_wednesday());
    let input = |fields: &PartnerFields| parse_partner(fields).unwrap();
    let id = partners::register(db, &officer, input(&partner_fields()), now).await.unwrap();
    let first = PartnerFields { phone: "07700 900002".to_owned(), ..partner_fields() };
    partners::edit(db, &officer, id, 1, input(&first), now).await.unwrap();

    let same = partners::edit(db, &officer, id, 1, input(&first), now).await;
    assert_eq!(differences(same), [], "both wrote the same: nothing is lost");
    let languages = [("Urdu", "taught"), ("Panjabi", "taught")];
    let second = PartnerFields {
        name: "Sunday School".to_owned(),
        postcode: "LE5 4AD".to_owned(),
        audience: String::new(),
        languages: languages
            .map(|(language, language_use)| LanguageFields {
                language: language.into(),
                language_use: language_use.into(),
            })
            .into(),
        ..partner_fields()
    };
    assert_eq!(
        differences(partners::edit(db, &officer, id, 1, input(&second), now).await),
        [
            difference("name", "Sunday School", "Saturday School"),
            difference("languages", "Panjabi (taught), Urdu (taught)", "Panjabi (taught)"),
            difference("phone", "+447700900001", "+447700900002"),
            difference("postcode", "LE5 4AD", "LE5 4AB"),
        ]
    );
    let withdrawn = partners::withdraw(db, &officer, id, 1, now).await;
    assert_eq!(differences(withdrawn), [], "a command that writes no fields has none to compare");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_over_an_offer_or_a_need_does_so_too() {
    let test = TestDb::new().await.unwrap();
    let (officer, school) = officer(&test).await;
    let (db, now) = (&test.db, a_wednesday());
    let partner = partners::register(db, &officer, parse_partner(&partner_fields()).unwrap(), now).await.unwrap();
    let offer = |title: &str, days: &[&str]| {
        let fields = OfferFields {
            title: title.to_owned(),
            format: "class".to_owned(),
            delivery: vec!["at_our_place".to_owned()],
            days: days.iter().map(|&day| day.to_owned()).collect(),
            ..OfferFields::default()
        };
        parse_offer(&fields).unwrap()
    };
    let id = partners::add_offer(db, &officer, partner, offer("Panjabi", &["Sat"]), now).await.unwrap();
    partners::edit_offer(db, &officer, id, 1, offer("Panjabi for beginners", &["Sat", "Sun"]), now).await.unwrap();
    assert_eq!(
        differences(partners::edit_offer(db, &officer, id, 1, offer("Panjabi", &["Sun", "Sat"]), now).await),
        [difference("title", "Panjabi", "Panjabi for beginners")]
    );

    let need = |text: &str, stage: &str| {
        let fields = NeedFields { text: text.to_owned(), key_stage: stage.to_owned(), ..NeedFields::default() };
        parse_need(&fields).unwrap()
    };
    let opened = needs::open(db, &officer, school, need("Ancient Benin", "KS2"), None, now).await.unwrap();
    needs::change(db, &officer, opened.id, 1, need("Ancient Benin", "KS3"), None, now).await.unwrap();
    assert_eq!(
        differences(needs::change(db, &officer, opened.id, 1, need("Benin bronzes", "KS2"), None, now).await),
        [difference("text", "Benin bronzes", "Ancient Benin"), difference("key_stage", "KS2", "KS3")]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_edit_learns_nothing_from_a_conflict() {
    let test = TestDb::new().await.unwrap();
    let (officer, school) = officer(&test).await;
    let (db, now) = (&test.db, a_wednesday());
    let input = || parse_partner(&partner_fields()).unwrap();
    let id = partners::register(db, &officer, input(), now).await.unwrap();
    partners::publish(db, &officer, id, 1, now).await.unwrap();
    let person = officer.person().unwrap().id;
    let memberships = vec![Membership::Teacher { school, authority: None }];
    let teacher = Actor::Person(Person { id: person, memberships, token: None });
    let edited = partners::edit(db, &teacher, id, 1, input(), now).await;
    assert!(matches!(edited, Err(Error::Forbidden)), "{edited:?}");
    let edited = partners::edit(db, &Actor::Anonymous, id, 1, input(), now).await;
    assert!(matches!(edited, Err(Error::Unauthenticated)), "{edited:?}");
}
