//! Every rule an input can break, broken; every way a command can fail, met. A rule that nobody can break is none.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::collections::BTreeSet;

use directory::accounts::{
    ApiTokenFields, Device, Secret, SignInCode, Tab, end_membership, parse_api_token, person as person_of,
    register_person, sign_in, sign_in_by_code,
};
use directory::actor::{Actor, Membership, Person, System};
use directory::curriculum::{self, NameFields, Term, TopicId, Vocabulary, apart, parse_name};
use directory::enquiries::{self, About, EnquiryFields, parse_enquiry};
use directory::error::{Error, Result};
use directory::geography::{Postcode, locate};
use directory::ids::{NeedId, PartnerId, PersonId, SchoolId};
use directory::imports::{Mode, PartnerFiles, import_partners, import_schools};
use directory::limits::{self, Limit};
use directory::needs::{self, NeedFields, parse_need};
use directory::partners::{
    self, LanguageFields, OfferFields, OfferInput, PartnerFields, SessionFields, parse_offer, parse_partner,
};
use directory::problem::{Problem, Rule};
use directory::schools::{self, SchoolFields};
use directory::text::EmailAddress;
use testing::{TestDb, World, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

/// What stands in quotes behind `arrow` on the lines of a source file: its codes, as its `match` lists them.
fn codes(source: &str, arrow: &str) -> BTreeSet<String> {
    let code = |line: &str| line.split_once(arrow)?.1.split_once('"').map(|(code, _)| code.to_owned());
    source.lines().filter_map(code).collect()
}

fn broken<T>(parsed: Result<T, Vec<Problem>>) -> Vec<Rule> {
    parsed.err().unwrap_or_default().into_iter().map(|problem| problem.rule).collect()
}

fn invalid<T>(answer: Result<T>) -> Vec<Rule> {
    match answer {
        Err(Error::Invalid(problems)) => broken::<()>(Err(problems)),
        _ => Vec::new(),
    }
}

fn text(value: &str) -> String {
    value.to_owned()
}

/// Rules that raw fields break by themselves.
fn of_fields() -> Vec<Rule> {
    let partner = PartnerFields {
        kind: text("club"),
        name: "n".repeat(201),
        also_known_as: vec![String::new(); 41],
        summary: text("a\u{7}b"),
        postcode: text("nowhere"),
        latitude: text("52.6"),
        languages: vec![LanguageFields { language: text("Nolanguage"), language_use: String::new() }],
        email: text("nobody"),
        phone: text("07700"),
        website: text("ftp://example.org"),
        consent_date: text("31/02/2027"),
        ..PartnerFields::default()
    };
    let for_everyone = PartnerFields {
        kind: text("parent"),
        name: text("Parent: engineer"),
        postcode: text("LE5"),
        audience: text("everyone"),
        ..PartnerFields::default()
    };
    let offer = OfferFields {
        subjects: vec![text("Alchemy")],
        topics: vec![text("Nothing of the kind")],
        key_stages: vec![text("Year 14")],
        travel_km: text("far"),
        largest_group: text("0"),
        ..OfferFields::default()
    };
    let need = NeedFields {
        text: text("Ancient Benin"),
        starts_on: text("2027-02-02"),
        ends_on: text("2027-02-01"),
        ..NeedFields::default()
    };
    let mut rules = broken(parse_partner(&partner));
    rules.extend(broken(parse_partner(&for_everyone)));
    rules.extend(broken(parse_offer(&offer)));
    rules.extend(broken(parse_need(&need)));
    let sessions = ["Sat 25:00", "at full moon", "Sat 10:00-10:00"].map(|line| SessionFields::Line(text(line)));
    rules.extend(broken(parse_offer(&OfferFields { sessions: sessions.to_vec(), ..OfferFields::default() })));
    let token = ApiTokenFields { expires_on: text("2099-01-01"), ..ApiTokenFields::default() };
    rules.extend(broken(parse_api_token(&token, a_wednesday())));
    rules
}

/// Rules that files break.
async fn of_files(test: &TestDb) -> Vec<Rule> {
    let schools = async |bytes: &[u8]| import_schools(&test.db, &IMPORT, bytes, a_wednesday()).await;
    let mut rules = invalid(schools(b"urn,nmae\n").await);
    rules.extend(invalid(schools(b"urn,name\n900001,\xff\n").await));
    let report = schools(b"urn,name\n12,School\n900001\n").await.unwrap();
    rules.extend(report.refused.into_iter().flat_map(|row| broken::<()>(Err(row.problems))));
    let files = PartnerFiles {
        partners: b"partner_id,kind,name\n1,madrasah,Madrasah\n1,madrasah,Madrasah\n",
        offers: Some(b"offer_id,partner_id,title,format,delivery\n1,9,Lessons,class,online\n"),
        source: "list",
        defaults: PartnerFields::default(),
    };
    let report = import_partners(&test.db, &IMPORT, &files, Mode::DryRun, a_wednesday(), &mut |_, _| {}).await.unwrap();
    rules.extend(report.refused.into_iter().flat_map(|row| broken::<()>(Err(row.problems))));
    rules
}

/// Rules that only the database can tell.
async fn of_records(test: &TestDb) -> Vec<Rule> {
    let (db, now) = (&test.db, a_wednesday());
    let parent = PartnerFields { kind: text("parent"), name: text("Parent: engineer"), ..PartnerFields::default() };
    let id = partners::register(db, &IMPORT, parse_partner(&parent).unwrap(), now).await.unwrap();
    let mut rules = invalid(partners::publish(db, &IMPORT, id, 1, now).await);
    rules.extend(invalid(schools::sought(db, "No Such School").await));
    rules.extend(invalid(partners::pause(db, &IMPORT, id, now).await));
    let gone = partners::register(db, &IMPORT, parse_partner(&parent).unwrap(), now).await.unwrap();
    partners::withdraw(db, &IMPORT, gone, 1, now).await.unwrap();
    rules.extend(invalid(partners::pause(db, &IMPORT, gone, now).await));
    for postcode in ["LE5 4AB", "JE2 3XP"] {
        rules.extend(locate(db, &Postcode::parse(postcode).unwrap()).await.unwrap().err());
    }
    let talk = OfferFields {
        title: text("Talk"),
        format: text("talk"),
        delivery: vec![text("online")],
        ..OfferFields::default()
    };
    let opened = OfferInput { times_public: true, ..parse_offer(&talk).unwrap() };
    rules.extend(invalid(partners::add_offer(db, &person(Membership::Administrator), id, opened, now).await));
    let world = World::new(test).await.unwrap();
    let (_, of_a_person) = world.offer("parent", "school_staff", "Talk").await.unwrap();
    let membership = Membership::Teacher { school: world.school, authority: None };
    let asker = Actor::Person(Person { id: world.teacher, memberships: vec![membership], token: None });
    let secret = Secret::new("0123456789abcdef0123456789abcdef").unwrap();
    let about = About { offer: of_a_person, need: None, school: None };
    let words = parse_enquiry(&EnquiryFields { what: text("Come and see us"), ..EnquiryFields::default() }).unwrap();
    rules.extend(invalid(enquiries::ask(db, &secret, &asker, about, &words, now).await));
    rules
}

/// Rules of signing in and of who belongs to what.
async fn of_accounts(test: &TestDb) -> Vec<Rule> {
    let (db, now) = (&test.db, a_wednesday());
    let secret = Secret::new("0123456789abcdef0123456789abcdef").unwrap();
    let mut rules: Vec<Rule> = SignInCode::parse("12345").err().into_iter().collect();
    let code = SignInCode::parse("123456").unwrap();
    let entered = sign_in_by_code(db, &secret, &Tab::random(), &code, None, Device::Shared, now).await;
    rules.extend(invalid(entered));
    let (email, role) = (EmailAddress::parse("administrator@example.org").unwrap(), Membership::Administrator);
    let id = register_person(db, &IMPORT, &email, "Administrator", Some(role), now).await.unwrap();
    let administrator = Actor::Person(Person { id, memberships: vec![role], token: None });
    let held = person_of(db, &administrator, id).await.unwrap().memberships.first().unwrap().id;
    rules.extend(invalid(end_membership(db, &administrator, held, now).await));
    rules
}

/// Rules that edits of the vocabulary break.
async fn of_the_vocabulary(test: &TestDb) -> Vec<Rule> {
    let (db, now, rivers) = (&test.db, a_wednesday(), Term::topic("rivers"));
    let name = |name: &str| parse_name(&NameFields { name: text(name), ..NameFields::default() }).unwrap();
    let add = async |term: &Term, version, added: &str| {
        curriculum::add_name(db, &IMPORT, term, version, name(added), now).await
    };
    let flooding = Vocabulary::current().topic_by_name("flooding").unwrap();
    let on_rivers = vec![TopicId::from_code("rivers").unwrap()];
    let signs = NameFields { name: text("★"), ..NameFields::default() };
    let mut rules = broken(parse_name(&signs));
    rules.extend(broken(parse_name(&NameFields {
        name: text("Gujarati"),
        kind: text("own_name"),
        language: text("guj"),
        ..NameFields::default()
    })));
    rules.extend(invalid(add(&rivers, 0, "Sylheti").await));
    rules.extend(invalid(add(&rivers, 0, "Rivers").await));
    rules.extend(invalid(curriculum::remove_name(db, &IMPORT, &rivers, 0, "Rivers", None, now).await));
    rules.extend(invalid(curriculum::set_broader(db, &IMPORT, "rivers", 0, on_rivers.clone(), None, now).await));
    rules.extend(invalid(curriculum::set_related(db, &IMPORT, flooding.code(), 0, on_rivers, None, now).await));
    let added = add(&rivers, 0, "wandering water").await.unwrap();
    rules.extend(invalid(add(&rivers, 0, "wild water").await));
    curriculum::undo(db, &IMPORT, added.id, 1, None, now).await.unwrap();
    rules.extend(invalid(curriculum::undo(db, &IMPORT, added.id, 2, None, now).await));
    rules
}

#[tokio::test(flavor = "multi_thread")]
async fn every_rule_can_be_broken() {
    let known = codes(include_str!("../../src/problem.rs"), " => \"");
    assert!(known.len() > 25, "only {known:?} were read");
    let test = TestDb::new().await.unwrap();
    let mut rules = of_fields();
    rules.extend(of_files(&test).await);
    rules.extend(of_records(&test).await);
    rules.extend(of_accounts(&test).await);
    rules.extend(apart(of_the_vocabulary(&test)).await);
    rules.extend(crate::lists::broken_rules().await);
    let met: BTreeSet<String> = rules.iter().map(|rule| rule.code().to_owned()).collect();
    assert_eq!(known.difference(&met).collect::<Vec<_>>(), [""; 0], "break these here too");
}

/// Ways to fail that need a database which is too slow or too busy: met where answers are given, in
/// `api/tests/it/limits.rs`.
const MET_IN_THE_FRONT: [&str; 2] = ["Busy", "TooSlow"];

#[tokio::test(flavor = "multi_thread")]
async fn every_way_to_fail_is_met() {
    // Each variant begins with an attribute that has its sentence.
    let source = include_str!("../../src/error.rs");
    let variants = source.split("#[error(").skip(1).filter_map(|rest| {
        let declared = rest.lines().nth(1)?.trim();
        let end = declared.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(declared.len());
        Some(declared[..end].to_owned())
    });
    let known: BTreeSet<String> = variants.filter(|name| !MET_IN_THE_FRONT.contains(&name.as_str())).collect();
    assert!(known.len() >= 6, "only {known:?} were read");

    let test = TestDb::new().await.unwrap();
    let (db, now) = (&test.db, a_wednesday());
    let school = SchoolFields { urn: text("900001"), name: text("School"), ..SchoolFields::default() };
    let madrasah = PartnerFields { kind: text("madrasah"), name: text("Madrasah"), ..PartnerFields::default() };
    let madrasah = parse_partner(&madrasah).unwrap();
    let id = partners::register(db, &IMPORT, madrasah.clone(), now).await.unwrap();
    let secret = Secret::new("0123456789abcdef0123456789abcdef").unwrap();
    let mut failures = vec![
        schools::save(db, &IMPORT, &SchoolFields::default(), now).await.err(),
        partners::publish(db, &IMPORT, id, 9, now).await.err(),
        sign_in(db, &secret, "none", Device::Shared, now).await.err(),
        schools::save(db, &teacher(), &school, now).await.err(),
        partners::publish(db, &IMPORT, PartnerId::new(now), 1, now).await.err(),
        needs::close(db, &Actor::Anonymous, NeedId::new(now), 1, now).await.err(),
    ];
    for _ in 0..=Limit::Questions.burst() {
        failures.extend(limits::take(db, &secret, Limit::Questions, "one", now).await.err().map(Some));
    }
    test.sql().await.unwrap().batch_execute("ALTER TABLE partners RENAME TO gone").await.unwrap();
    failures.push(partners::register(db, &IMPORT, madrasah, now).await.err());
    let name = |error: Error| {
        let shown = format!("{error:?}");
        shown.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default().to_owned()
    };
    let met: BTreeSet<String> = failures.into_iter().map(|error| name(error.expect("a failure"))).collect();
    assert_eq!(known.difference(&met).collect::<Vec<_>>(), [""; 0], "fail in these ways here too");
}

fn teacher() -> Actor {
    person(Membership::Teacher { school: SchoolId::new(a_wednesday()), authority: None })
}

fn person(membership: Membership) -> Actor {
    Actor::Person(Person { id: PersonId::new(a_wednesday()), memberships: vec![membership], token: None })
}
