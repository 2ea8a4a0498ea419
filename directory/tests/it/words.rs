//! Words in other languages than English: which wait for a person's English, who writes it, who sees it.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use directory::accounts::register_person;
use directory::actor::{Actor, Membership, Person, System};
use directory::error::Error;
use directory::ids::{OfferId, PartnerId, SchoolId};
use directory::partners::{self, OfferFields, PartnerFields, Waiting, WordsField, parse_offer, parse_partner};
use directory::problem::Rule;
use directory::schools::{self, SchoolFields};
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

struct World {
    test: TestDb,
    officer: Actor,
    teacher: Actor,
    partner: PartnerId,
    offer: OfferId,
}

async fn school(test: &TestDb, urn: &str) -> SchoolId {
    let fields = SchoolFields { urn: urn.to_owned(), name: format!("School {urn}"), ..SchoolFields::default() };
    schools::save(&test.db, &IMPORT, &fields, a_wednesday()).await.unwrap()
}

async fn person(test: &TestDb, address: &str, held: Membership) -> Actor {
    let address = EmailAddress::parse(address).unwrap();
    let id = register_person(&test.db, &IMPORT, &address, "Liaison officer", Some(held), a_wednesday()).await.unwrap();
    Actor::Person(Person { id, memberships: vec![held], token: None })
}

fn partner(summary: &str) -> PartnerFields {
    PartnerFields {
        kind: "madrasah".into(),
        name: "Lantern Madrasah".into(),
        summary: summary.into(),
        summary_language: "Urdu".into(),
        audience: "everyone".into(),
        ..PartnerFields::default()
    }
}

fn offer(description: &str) -> OfferFields {
    OfferFields {
        title: "Class: Urdu".into(),
        title_language: "English".into(),
        description: description.into(),
        description_language: "اردو".into(),
        format: "class".into(),
        delivery: vec!["online".into()],
        ..OfferFields::default()
    }
}

/// A listing with a summary and a description in Urdu, and a headline in English.
async fn world() -> World {
    let test = TestDb::new().await.unwrap();
    let ours = school(&test, "900001").await;
    let officer = person(&test, "o@example.org", Membership::LiaisonSchool { school: ours, authority: None }).await;
    let teacher = person(&test, "t@example.org", Membership::Teacher { school: ours, authority: None }).await;
    let (db, now) = (&test.db, a_wednesday());
    let id = partners::register(db, &officer, parse_partner(&partner("خلاصہ")).unwrap(), now).await.unwrap();
    let added = partners::add_offer(db, &officer, id, parse_offer(&offer("تفصیل")).unwrap(), now).await.unwrap();
    partners::publish(db, &officer, id, 1, now).await.unwrap();
    World { test, officer, teacher, partner: id, offer: added }
}

impl World {
    async fn waiting(&self) -> Vec<Waiting> {
        let found = partners::awaiting_summary(&self.test.db, &self.officer, 10).await.unwrap();
        assert_eq!(found.total, found.first.len());
        found.first
    }

    async fn write(&self, actor: &Actor, of: &Waiting, english: &str) -> Result<(), Error> {
        let words = (of.partner, of.offer, of.field);
        partners::write_summary(&self.test.db, actor, words, of.version, english, a_wednesday()).await
    }

    async fn english(&self, actor: &Actor) -> Vec<String> {
        let found = partners::in_english(&self.test.db, actor, &[self.partner]).await.unwrap();
        found.into_values().map(|said| said.english).collect()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_in_another_language_wait_until_a_person_wrote_what_they_say() {
    let world = world().await;
    let waiting = world.waiting().await;
    let which: Vec<_> = waiting.iter().map(|one| (one.offer, one.field, one.original.as_str())).collect();
    let expected = [(None, WordsField::Summary, "خلاصہ"), (Some(world.offer), WordsField::Description, "تفصیل")];
    assert_eq!(which, expected);
    assert!(waiting.iter().all(|one| one.language.code() == "urd" && one.earlier.is_none()));
    world.write(&world.officer, &waiting[0], "A madrasah").await.unwrap();
    assert_eq!(world.waiting().await, waiting[1..]);
    world.write(&world.officer, &waiting[1], "Lessons").await.unwrap();
    assert_eq!(world.waiting().await, []);
    assert_eq!(world.english(&world.teacher).await, ["A madrasah", "Lessons"]);
    assert_eq!(world.english(&Actor::Anonymous).await, [""; 0], "it is for staff and the partner's own");
    let found = partners::in_english(&world.test.db, &world.teacher, &[world.partner]).await.unwrap();
    let one = &found[&(world.partner, None, WordsField::Summary)];
    assert_eq!((one.by.as_deref(), one.at), (Some("Liaison officer"), a_wednesday()));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_were_edited_wait_again_and_their_earlier_english_is_shown_to_nobody() {
    let world = world().await;
    let waiting = world.waiting().await;
    for one in &waiting {
        world.write(&world.officer, one, "As it was").await.unwrap();
    }
    let (db, now) = (&world.test.db, a_wednesday());
    let again = parse_offer(&offer("نئی تفصیل")).unwrap();
    partners::edit_offer(db, &world.officer, world.offer, 1, again, now).await.unwrap();
    // An edit that leaves the words as they are makes nothing wait.
    let renamed = PartnerFields { phone: "07700 900001".into(), ..partner("خلاصہ") };
    partners::edit(db, &world.officer, world.partner, 2, parse_partner(&renamed).unwrap(), now).await.unwrap();
    let again = world.waiting().await;
    let which: Vec<_> = again.iter().map(|one| (one.original.as_str(), one.earlier.as_deref())).collect();
    assert_eq!(which, [("نئی تفصیل", Some("As it was"))]);
    assert_eq!(world.english(&world.teacher).await, ["As it was"], "of the summary, which stands");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_liaison_officer_of_a_listing_writes_its_english_and_of_the_words_that_stand() {
    let world = world().await;
    let waiting = world.waiting().await;
    let elsewhere = school(&world.test, "900002").await;
    let other = Membership::LiaisonSchool { school: elsewhere, authority: None };
    let other = person(&world.test, "other@example.org", other).await;
    let editor = Membership::PartnerEditor { partner: world.partner };
    let editor = person(&world.test, "editor@example.org", editor).await;
    for (who, actor) in [
        ("a teacher", &world.teacher),
        ("another's officer", &other),
        ("its editor", &editor),
        ("a stranger", &Actor::Anonymous),
    ] {
        let written = world.write(actor, &waiting[0], "English").await;
        assert!(matches!(written, Err(Error::Forbidden | Error::NotFound)), "{who}: {written:?}");
        let seen = partners::awaiting_summary(&world.test.db, actor, 10).await;
        assert!(seen.as_ref().map_or(true, |found| found.total == 0), "{who}: {seen:?}");
    }
    let stale = Waiting { version: 9, ..waiting[0].clone() };
    assert!(matches!(world.write(&world.officer, &stale, "English").await, Err(Error::Conflict { .. })));
    let empty = world.write(&world.officer, &waiting[0], " ").await;
    let Err(Error::Invalid(problems)) = empty else { panic!("{empty:?}") };
    assert_eq!(problems[0].rule, Rule::Required);
    assert_eq!(world.waiting().await, waiting);
}

#[tokio::test(flavor = "multi_thread")]
async fn words_without_a_language_and_no_words_wait_for_nobody() {
    let world = world().await;
    let (db, now) = (&world.test.db, a_wednesday());
    let unsaid = PartnerFields { summary_language: String::new(), ..partner("Lessons on Saturdays") };
    partners::edit(db, &world.officer, world.partner, 2, parse_partner(&unsaid).unwrap(), now).await.unwrap();
    partners::edit_offer(db, &world.officer, world.offer, 1, parse_offer(&offer("")).unwrap(), now).await.unwrap();
    assert_eq!(world.waiting().await, []);
}
