//! Links that open one listing: what they open, how long, and who makes them.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::{DateTime, TimeDelta, Utc};
use directory::accounts::{Secret, listing_link_token};
use directory::actor::{Actor, Link, Membership, Person, System};
use directory::error::Error;
use directory::ids::{ListingLinkId, OfferId, PartnerId, SchoolId};
use directory::limits::Network;
use directory::needs;
use directory::partners::{self, MadeFor, OfferInput, PartnerFields, parse_partner};
use testing::{TestDb, World, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

fn now() -> DateTime<Utc> {
    a_wednesday()
}

fn secret() -> Secret {
    Secret::new("0123456789abcdef0123456789abcdef").unwrap()
}

/// Two listings, a school that brought in the first, and a link to that one.
struct Case {
    test: TestDb,
    world: World,
    ours: PartnerId,
    offer: OfferId,
    theirs: PartnerId,
    link: ListingLinkId,
}

impl Case {
    async fn new() -> Self {
        let test = TestDb::new().await.unwrap();
        let world = World::new(&test).await.unwrap();
        let (ours, offer) = world.offer("madrasah", "school_staff", "Calligraphy").await.unwrap();
        let (theirs, _) = world.offer("parent", "school_staff", "Parent: structural engineer").await.unwrap();
        let school = world.school;
        world
            .sql
            .batch_execute(&format!(
                "UPDATE partners SET brought_in_school_id = '{school}', email = 'us@example.org' WHERE id = '{ours}'"
            ))
            .await
            .unwrap();
        let link = partners::make_listing_link(&test.db, &IMPORT, ours, MadeFor::Text, now()).await.unwrap();
        Self { test, world, ours, offer, theirs, link }
    }

    fn officer(&self) -> Actor {
        let held = Membership::LiaisonSchool { school: self.world.school, authority: None };
        Actor::Person(Person { id: self.world.teacher, memberships: vec![held], token: None })
    }

    fn by_link(&self) -> Actor {
        Actor::Link(Link { id: self.link, partner: self.ours })
    }

    async fn opened(&self, token: &str, at: DateTime<Utc>) -> Actor {
        partners::actor_of_listing_link(&self.test.db, &secret(), token, at).await.unwrap()
    }

    async fn count(&self, what: &str) -> i64 {
        self.world.sql.query_one(&format!("SELECT count(*) FROM {what}"), &[]).await.unwrap().get(0)
    }

    async fn renew(&self, token: &str) -> Result<(), Error> {
        partners::renew_listing_link(&self.test.db, &secret(), token, None, now()).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_its_listing_as_often_as_wanted_until_it_expires_or_is_revoked() {
    let case = Case::new().await;
    let token = listing_link_token(&secret(), case.link).unwrap();
    let last = now() + TimeDelta::days(30) - TimeDelta::seconds(1);
    for at in [now(), now() + TimeDelta::days(1), last] {
        assert_eq!(case.opened(&token, at).await, case.by_link(), "{at}");
    }
    assert_eq!(case.opened(&token, now() + TimeDelta::days(30)).await, Actor::Anonymous);
    partners::revoke_listing_link(&case.test.db, &case.by_link(), case.ours, case.link, now()).await.unwrap();
    partners::revoke_listing_link(&case.test.db, &case.officer(), case.ours, case.link, now()).await.unwrap();
    assert_eq!(case.opened(&token, now()).await, Actor::Anonymous);
    assert_eq!(case.count("events WHERE kind = 'listing_link_revoked'").await, 1, "taken back once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_was_tampered_with_opens_nothing() {
    let case = Case::new().await;
    let token = listing_link_token(&secret(), case.link).unwrap();
    assert!(token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{token}");
    let elsewhere = Secret::new("ffffffffffffffffffffffffffffffff").unwrap();
    let of_another = listing_link_token(&elsewhere, case.link).unwrap();
    for at in [0, 31, 32, 63] {
        let mut changed = token.clone().into_bytes();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        let changed = String::from_utf8(changed).unwrap();
        assert_eq!(case.opened(&changed, now()).await, Actor::Anonymous, "changed at {at}");
    }
    for wrong in ["", "0", &token[1..], &format!("{token}0"), of_another.as_str(), &"é".repeat(32)] {
        assert_eq!(case.opened(wrong, now()).await, Actor::Anonymous, "{wrong:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_that_listing_and_nothing_else() {
    let case = Case::new().await;
    let (db, link) = (&case.test.db, case.by_link());
    let seen = partners::find(db, &link, case.ours).await.unwrap().unwrap();
    assert!(seen.contact.is_some(), "its own people see it whole");
    assert_eq!(partners::find(db, &link, case.theirs).await.unwrap(), None);
    assert_eq!(partners::list(db, &link, None, None, 10).await.unwrap().len(), 1);
    let need = case.world.need("Ancient Benin").await.unwrap();
    assert_eq!(needs::find(db, &link, need).await.unwrap(), None, "no need of any school");
    let note = format!(
        "INSERT INTO partner_notes (id, partner_id, written_at, source, text)
         VALUES (gen_random_uuid(), '{}', '{}', 'list', 'for liaison alone')",
        case.ours,
        now()
    );
    case.world.sql.batch_execute(&note).await.unwrap();
    assert_eq!(partners::notes(db, &link, case.ours).await.unwrap(), [], "not what liaison notes of it");
    assert_eq!(partners::notes(db, &case.officer(), case.ours).await.unwrap().len(), 1);
    let fields = PartnerFields { kind: "madrasah".to_owned(), name: "Another".to_owned(), ..PartnerFields::default() };
    let registered = partners::register(db, &link, parse_partner(&fields).unwrap(), now()).await;
    assert!(matches!(registered, Err(Error::Forbidden)), "{registered:?}");
    let of_another = partners::pause(db, &link, case.theirs, now()).await;
    assert!(matches!(of_another, Err(Error::NotFound)), "{of_another:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_came_by_a_link_edits_the_listing_and_is_written_down_by_it() {
    let case = Case::new().await;
    let (db, link) = (&case.test.db, case.by_link());
    let offer =
        partners::find_offer(db, &link, case.offer, directory::clock::london_day(now())).await.unwrap().unwrap();
    let details = OfferInput { times_public: true, ..offer.details };
    partners::edit_offer(db, &link, case.offer, 1, details, now()).await.unwrap();
    let events = format!("events WHERE kind = 'offer_edited' AND actor_id IS NULL AND link_id = '{}'", case.link);
    assert_eq!(case.count(&events).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn links_are_made_by_liaison_in_scope_alone_and_are_in_the_history() {
    let case = Case::new().await;
    let person = |held| Actor::Person(Person { id: case.world.teacher, memberships: vec![held], token: None });
    let refused = [
        ("a teacher", person(Membership::Teacher { school: case.world.school, authority: None })),
        ("its own editor", person(Membership::PartnerEditor { partner: case.ours })),
        (
            "another school's officer",
            person(Membership::LiaisonSchool { school: SchoolId::new(now()), authority: None }),
        ),
        ("a link", case.by_link()),
        ("a stranger", Actor::Anonymous),
    ];
    for (who, actor) in refused {
        let made = partners::make_listing_link(&case.test.db, &actor, case.ours, MadeFor::Qr, now()).await;
        assert!(made.is_err(), "{who} made a link");
        assert!(partners::mail_listing_link(&case.test.db, &actor, case.ours, now()).await.is_err(), "{who}");
    }
    let made =
        partners::make_listing_link(&case.test.db, &case.officer(), case.ours, MadeFor::Qr, now()).await.unwrap();
    let links = partners::links_of(&case.test.db, &case.by_link(), case.ours).await.unwrap();
    let link = links.iter().find(|link| link.id == made).unwrap();
    assert_eq!((link.made_for, link.made_by.as_deref()), (MadeFor::Qr, Some("Year 5 teacher")));
    assert!(link.works(now()) && !link.works(link.expires_at));
    let history = format!(
        "events WHERE kind = 'listing_link_made' AND subject_id = '{}' AND actor_id = '{}' AND payload ->> 'link' = '{made}'",
        case.ours, case.world.teacher
    );
    assert_eq!(case.count(&history).await, 1);
    assert_eq!(partners::links_of(&case.test.db, &Actor::Anonymous, case.ours).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_link_gets_a_new_one_to_the_address_on_record_and_nowhere_else() {
    let case = Case::new().await;
    let token = listing_link_token(&secret(), case.link).unwrap();
    case.world.sql.batch_execute("UPDATE listing_links SET expires_at = created_at").await.unwrap();
    case.renew(&token).await.unwrap();
    assert_eq!(case.count("listing_links WHERE made_for = 'mail' AND made_by_id IS NULL").await, 1);
    let event = format!("events WHERE kind = 'listing_link_made' AND link_id = '{}'", case.link);
    assert_eq!(case.count(&event).await, 1, "it is known which link asked");
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_anew_is_answered_the_same_whatever_is_true() {
    let case = Case::new().await;
    let token = listing_link_token(&secret(), case.link).unwrap();
    for change in [
        "UPDATE partners SET email = NULL",
        "UPDATE partners SET email = 'us@example.org', status = 'withdrawn', withdrawn_at = '2027-01-01'",
        "UPDATE listing_links SET revoked_at = '2027-01-01'",
        "DELETE FROM listing_links",
    ] {
        case.world.sql.batch_execute(change).await.unwrap();
        case.renew(&token).await.unwrap();
        assert_eq!(case.count("listing_links WHERE made_for = 'mail'").await, 0, "{change}");
    }
    case.renew("nonsense").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn nobodys_mailbox_is_flooded_by_asking_anew() {
    let case = Case::new().await;
    let token = listing_link_token(&secret(), case.link).unwrap();
    for _ in 0..5 {
        case.renew(&token).await.unwrap();
    }
    assert!(matches!(case.renew(&token).await, Err(Error::RateLimited { .. })));
    // A stranger with any token is counted by where they ask from.
    let from = Some(Network::of("192.0.2.1".parse().unwrap()));
    for _ in 0..60 {
        partners::renew_listing_link(&case.test.db, &secret(), "nonsense", from, now()).await.unwrap();
    }
    let more = partners::renew_listing_link(&case.test.db, &secret(), "nonsense", from, now()).await;
    assert!(matches!(more, Err(Error::RateLimited { .. })), "{more:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_token_of_a_link_stands_in_the_database() {
    let case = Case::new().await;
    let token = listing_link_token(&secret(), case.link).unwrap();
    let rows = "SELECT string_agg(row, ' ') FROM (
        SELECT listing_links::text AS row FROM listing_links UNION ALL SELECT events::text FROM events) AS rows";
    let all: String = case.world.sql.query_one(rows, &[]).await.unwrap().get(0);
    assert!(!all.contains(&token) && !all.contains(&token[32..]), "{all}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_that_is_erased_takes_its_links_along() {
    let case = Case::new().await;
    let token = listing_link_token(&secret(), case.link).unwrap();
    case.world.sql.batch_execute(&format!("DELETE FROM partners WHERE id = '{}'", case.ours)).await.unwrap();
    assert_eq!(case.opened(&token, now()).await, Actor::Anonymous);
    assert_eq!(case.count("listing_links").await, 0);
}
