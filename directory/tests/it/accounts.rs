//! Signing in and out, and who may register whom.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::{DateTime, TimeDelta, Utc};
use directory::accounts::{
    Device, Secret, SessionToken, WayBack, actor_of_session, link_token, make_reusable_link, register_person,
    request_sign_in, sign_in, sign_out,
};
use directory::actor::{Actor, AuthorityCode, Membership, System};
use directory::error::Error;
use directory::ids::{PartnerId, PersonId, SchoolId, SignInLinkId};
use directory::limits::Network;
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};
use tokio_postgres::Client;

const IMPORT: Actor = Actor::System(System::Import);

/// A database with one teacher in one school.
struct World {
    test: TestDb,
    sql: Client,
    school: SchoolId,
    teacher: PersonId,
}

impl World {
    async fn new() -> Self {
        let test = TestDb::new().await.unwrap();
        let sql = test.sql().await.unwrap();
        let school = add_school(&sql, "100001", Some("E06000016")).await;
        let membership = Membership::Teacher { school, authority: None };
        let teacher = register_person(&test.db, &IMPORT, &email(), "Year 5 teacher", Some(membership), a_wednesday())
            .await
            .unwrap();
        Self { test, sql, school, teacher }
    }

    async fn ask(&self, address: &str, now: DateTime<Utc>) {
        self.try_asking(address, None, now).await.unwrap();
    }

    async fn try_asking(&self, address: &str, from: Option<Network>, now: DateTime<Utc>) -> Result<(), Error> {
        request_sign_in(&self.test.db, &secret(), &EmailAddress::parse(address).unwrap(), from, None, None, now).await
    }

    /// The ids of every link, oldest first.
    async fn links(&self) -> Vec<SignInLinkId> {
        let rows = self.sql.query("SELECT id::text FROM sign_in_links ORDER BY created_at, id", &[]).await.unwrap();
        rows.iter().map(|row| row.get::<_, &str>(0).parse().unwrap()).collect()
    }

    /// The token that would be mailed for the newest link.
    async fn token(&self) -> String {
        link_token(&secret(), *self.links().await.last().unwrap()).unwrap()
    }

    async fn enter(&self, token: &str, now: DateTime<Utc>) -> Result<SessionToken, Error> {
        sign_in(&self.test.db, &secret(), token, Device::Shared, now).await.map(|entered| entered.session)
    }

    async fn actor(&self, session: &SessionToken, now: DateTime<Utc>) -> Actor {
        actor_of_session(&self.test.db, session, now).await.unwrap()
    }

    /// Registers somebody with this membership and signs them in.
    async fn signed_in(&self, address: &str, membership: Membership) -> Actor {
        let address = EmailAddress::parse(address).unwrap();
        let now = a_wednesday();
        register_person(&self.test.db, &IMPORT, &address, "Colleague", Some(membership), now).await.unwrap();
        let link = make_reusable_link(&self.test.db, &address, TimeDelta::hours(1), now).await.unwrap();
        let session = self.enter(&link_token(&secret(), link).unwrap(), now).await.unwrap();
        self.actor(&session, now).await
    }

    /// How often somebody asked for a link.
    async fn asked(&self) -> i64 {
        let asked = "SELECT count(*) FROM events WHERE kind = 'sign_in_requested'";
        self.sql.query_one(asked, &[]).await.unwrap().get(0)
    }

    async fn count(&self, table: &str) -> i64 {
        self.sql.query_one(&format!("SELECT count(*) FROM {table}"), &[]).await.unwrap().get(0)
    }
}

async fn add_school(sql: &Client, urn: &str, authority: Option<&str>) -> SchoolId {
    let id = SchoolId::new(a_wednesday());
    sql.execute(
        "INSERT INTO schools (id, urn, name, phase, authority, authority_code, status)
         VALUES ($1::text::uuid, $2, 'A school', 'primary', 'An authority', $3, 'open')",
        &[&id.to_string(), &urn, &authority],
    )
    .await
    .unwrap();
    id
}

fn email() -> EmailAddress {
    EmailAddress::parse("Teacher@example.org").unwrap()
}

fn secret() -> Secret {
    Secret::new("a secret of the tests, long enough").unwrap()
}

fn authority() -> AuthorityCode {
    AuthorityCode::parse("E06000016").unwrap()
}

fn minutes(minutes: i64) -> DateTime<Utc> {
    a_wednesday() + TimeDelta::minutes(minutes)
}

fn refused(result: &Result<SessionToken, Error>) -> bool {
    matches!(result, Err(Error::Unauthenticated))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_signs_in_once_and_brings_what_the_person_belongs_to() {
    let world = World::new().await;
    world.ask("teacher@EXAMPLE.org", minutes(0)).await;
    let token = world.token().await;
    let session = world.enter(&token, minutes(14)).await.unwrap();

    let actor = world.actor(&session, minutes(15)).await;
    assert_eq!(actor.person().unwrap().id, world.teacher);
    let expected = Membership::Teacher { school: world.school, authority: Some(authority()) };
    assert_eq!(actor.memberships(), [expected]);

    assert!(refused(&world.enter(&token, minutes(14)).await), "a used link opens nothing");
    assert_eq!(world.count("sessions").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_for_a_link_leaves_an_event_for_the_mail() {
    let world = World::new().await;
    world.ask("teacher@example.org", minutes(0)).await;
    let links = world.links().await;
    let rows = world
        .sql
        .query("SELECT kind, subject_id::text, payload::text FROM events WHERE kind <> 'membership_given'", &[])
        .await
        .unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].get::<_, String>(0), "sign_in_requested");
    assert_eq!(rows[0].get::<_, String>(1), links[0].to_string());
    let token = link_token(&secret(), links[0]).unwrap();
    assert!(!rows[0].get::<_, String>(2).contains(&token), "no secret stands in the database");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_late_and_used_links_fail_alike() {
    let world = World::new().await;
    world.ask("teacher@example.org", minutes(0)).await;
    let token = world.token().await;
    assert!(refused(&world.enter(&token, minutes(15)).await), "late");
    assert!(refused(&world.enter("", minutes(1)).await), "nothing");
    assert!(refused(&world.enter(&token[1..], minutes(1)).await), "cut off");
    let nowhere = link_token(&secret(), SignInLinkId::new(minutes(0))).unwrap();
    assert!(refused(&world.enter(&nowhere, minutes(1)).await), "of a link that is not there");
    let forged = link_token(&Secret::new(&"x".repeat(40)).unwrap(), world.links().await[0]).unwrap();
    assert!(refused(&world.enter(&forged, minutes(1)).await), "signed with another secret");
    assert!(world.enter(&token, minutes(1)).await.is_ok(), "none of these used it up");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_use_a_link_at_once_one_gets_in() {
    let world = World::new().await;
    world.ask("teacher@example.org", minutes(0)).await;
    let token = world.token().await;
    let (one, two) = tokio::join!(world.enter(&token, minutes(1)), world.enter(&token, minutes(1)));
    assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|entered| **entered).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_is_answered_like_a_known_one() {
    let world = World::new().await;
    world.ask("nobody@example.org", minutes(0)).await;
    assert_eq!(world.count("sign_in_links").await, 0);
    assert_eq!(world.asked().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_hour_brings_at_most_five_links_and_says_how_long_to_wait() {
    let world = World::new().await;
    for minute in 0..5 {
        world.ask("teacher@example.org", minutes(minute)).await;
    }
    let too_often = world.try_asking("teacher@example.org", None, minutes(5)).await;
    assert!(matches!(too_often, Err(Error::RateLimited { wait }) if wait == TimeDelta::minutes(7)), "{too_often:?}");
    assert_eq!((world.links().await.len(), world.asked().await), (5, 5));
    world.ask("teacher@example.org", minutes(12)).await;
    assert!(world.try_asking("teacher@example.org", None, minutes(13)).await.is_err(), "one place came free, not five");
    world.enter(&world.token().await, minutes(13)).await.unwrap();
    assert!(world.try_asking("teacher@example.org", None, minutes(13)).await.is_err(), "signing in shows in no limit");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_is_limited_like_a_known_one() {
    let world = World::new().await;
    for address in ["teacher@example.org", "nobody@example.org"] {
        for _ in 0..5 {
            world.ask(address, minutes(0)).await;
        }
        let too_often = world.try_asking(address, None, minutes(0)).await;
        assert!(matches!(too_often, Err(Error::RateLimited { wait }) if wait == TimeDelta::minutes(12)), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_network_may_ask_for_many_addresses_but_not_for_any_number() {
    let world = World::new().await;
    let home = Some(Network::of("2001:db8:1:2::7".parse().unwrap()));
    for number in 0..60 {
        world.try_asking(&format!("person{number}@example.org"), home, minutes(0)).await.unwrap();
    }
    let next_door = Some(Network::of("2001:db8:1:2:ffff::1".parse().unwrap()));
    let too_often = world.try_asking("person60@example.org", next_door, minutes(0)).await;
    assert!(matches!(too_often, Err(Error::RateLimited { .. })), "the same half of an address is the same network");
    let elsewhere = Some(Network::of("2001:db8:1:3::7".parse().unwrap()));
    world.try_asking("person60@example.org", elsewhere, minutes(0)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_for_an_address_that_has_had_its_links_counts_against_the_network() {
    let world = World::new().await;
    let home = Some(Network::of("192.0.2.7".parse().unwrap()));
    let mut refused = 0;
    for _ in 0..60 {
        refused += i32::from(world.try_asking("teacher@example.org", home, minutes(0)).await.is_err());
    }
    assert_eq!(refused, 55);
    let other = world.try_asking("nobody@example.org", home, minutes(0)).await;
    assert!(matches!(other, Err(Error::RateLimited { wait }) if wait == TimeDelta::minutes(1)), "{other:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_remembers_where_to_go_back_to_until_another_is_asked_for_or_it_is_used() {
    let world = World::new().await;
    let back = WayBack::parse("/?text=The+Romans").unwrap();
    let kept = async || -> i64 {
        let count = "SELECT count(*) FROM sign_in_links WHERE way_back IS NOT NULL";
        world.sql.query_one(count, &[]).await.unwrap().get(0)
    };
    for minute in [0, 1] {
        let now = minutes(minute);
        request_sign_in(&world.test.db, &secret(), &email(), None, Some(&back), None, now).await.unwrap();
        assert_eq!(kept().await, 1, "only the newest remembers");
    }
    let entered = sign_in(&world.test.db, &secret(), &world.token().await, Device::Shared, minutes(2)).await.unwrap();
    assert_eq!(entered.back, Some(back));
    assert_eq!(kept().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_requests_at_once_keep_to_the_limit() {
    let world = World::new().await;
    let ask = || world.try_asking("teacher@example.org", None, minutes(0));
    let asked: [_; 7] = tokio::join!(ask(), ask(), ask(), ask(), ask(), ask(), ask()).into();
    assert_eq!(asked.iter().filter(|one| one.is_ok()).count(), 5);
    assert_eq!(world.links().await.len(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reusable_link_works_again_until_it_ends() {
    let world = World::new().await;
    let link = make_reusable_link(&world.test.db, &email(), TimeDelta::days(1), minutes(0)).await.unwrap();
    let token = link_token(&secret(), link).unwrap();
    let one = world.enter(&token, minutes(1)).await.unwrap();
    let two = world.enter(&token, minutes(2)).await.unwrap();
    assert!(one != two, "each has a session of its own");
    assert!(refused(&world.enter(&token, minutes(24 * 60)).await));

    let stranger = EmailAddress::parse("nobody@example.org").unwrap();
    let unknown = make_reusable_link(&world.test.db, &stranger, TimeDelta::days(1), minutes(0)).await;
    assert!(matches!(unknown, Err(Error::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_after_twelve_hours_or_when_signed_out() {
    let world = World::new().await;
    let link = make_reusable_link(&world.test.db, &email(), TimeDelta::days(1), minutes(0)).await.unwrap();
    let token = link_token(&secret(), link).unwrap();
    let kept = world.enter(&token, minutes(0)).await.unwrap();
    let left = world.enter(&token, minutes(0)).await.unwrap();

    sign_out(&world.test.db, &left, minutes(1)).await.unwrap();
    assert_eq!(world.actor(&left, minutes(1)).await, Actor::Anonymous);
    sign_out(&world.test.db, &left, minutes(2)).await.unwrap();
    assert!(world.actor(&kept, minutes(12 * 60 - 1)).await.person().is_some());
    assert_eq!(world.actor(&kept, minutes(12 * 60)).await, Actor::Anonymous);

    let made_up = SessionToken::parse(&"0".repeat(64)).unwrap();
    assert_eq!(world.actor(&made_up, minutes(1)).await, Actor::Anonymous);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_does_not_hold_what_signs_in() {
    let world = World::new().await;
    world.ask("teacher@example.org", minutes(0)).await;
    let session = world.enter(&world.token().await, minutes(1)).await.unwrap();
    let row = world.sql.query_one("SELECT encode(token_hash, 'hex') FROM sessions", &[]).await.unwrap();
    assert_ne!(row.get::<_, String>(0), session.reveal());
}

#[tokio::test(flavor = "multi_thread")]
async fn registering_twice_changes_nothing() {
    let world = World::new().await;
    let membership = Membership::Teacher { school: world.school, authority: None };
    let again = register_person(&world.test.db, &IMPORT, &email(), "Somebody else", Some(membership), minutes(5))
        .await
        .unwrap();
    assert_eq!(again, world.teacher);
    assert_eq!((world.count("persons").await, world.count("memberships").await), (1, 1));
    let row = world.sql.query_one("SELECT email, display_role FROM persons", &[]).await.unwrap();
    assert_eq!((row.get::<_, &str>(0), row.get::<_, &str>(1)), ("teacher@example.org", "Year 5 teacher"));

    let administrator = Some(Membership::Administrator);
    register_person(&world.test.db, &IMPORT, &email(), "Somebody else", administrator, minutes(5)).await.unwrap();
    assert_eq!((world.count("persons").await, world.count("memberships").await), (1, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_membership_comes_back_as_it_was_given() {
    let world = World::new().await;
    let (school, authority) = (world.school, authority());
    for (at, membership) in [
        Membership::Teacher { school, authority: Some(authority) },
        Membership::LiaisonSchool { school, authority: Some(authority) },
        Membership::LiaisonAuthority { authority },
        Membership::Administrator,
    ]
    .into_iter()
    .enumerate()
    {
        let actor = world.signed_in(&format!("colleague{at}@example.org"), membership).await;
        assert_eq!(actor.memberships(), [membership]);
    }
    let unknown = add_school(&world.sql, "100002", None).await;
    let membership = Membership::Teacher { school: unknown, authority: None };
    assert_eq!(world.signed_in("other@example.org", membership).await.memberships(), [membership]);
}

#[tokio::test(flavor = "multi_thread")]
async fn liaison_staff_register_colleagues_of_their_own_schools() {
    let world = World::new().await;
    let school = world.school;
    let elsewhere = add_school(&world.sql, "100003", Some("E08000025")).await;
    let nowhere = SchoolId::new(a_wednesday());
    let teacher = |school| Membership::Teacher { school, authority: Some(authority()) };
    let officer = world.signed_in("officer@example.org", Membership::LiaisonAuthority { authority: authority() }).await;
    let new = EmailAddress::parse("new@example.org").unwrap();
    let register = async |actor: &Actor, membership| {
        register_person(&world.test.db, actor, &new, "Teacher", membership, minutes(1)).await
    };

    assert!(register(&officer, Some(teacher(school))).await.is_ok());
    // The caller's own word about a school's authority is not what decides.
    assert!(matches!(register(&officer, Some(teacher(elsewhere))).await, Err(Error::Forbidden)));
    // Hidden and missing look the same.
    assert!(matches!(register(&officer, Some(teacher(nowhere))).await, Err(Error::Forbidden)));
    assert!(matches!(register(&officer, Some(Membership::Administrator)).await, Err(Error::Forbidden)));
    assert!(matches!(register(&officer, None).await, Err(Error::Forbidden)));
    assert!(matches!(register(&Actor::Anonymous, Some(teacher(school))).await, Err(Error::Unauthenticated)));
    assert!(matches!(register(&Actor::Anonymous, None).await, Err(Error::Unauthenticated)));
    assert!(matches!(register(&IMPORT, Some(teacher(nowhere))).await, Err(Error::NotFound)));
    let editor = Membership::PartnerEditor { partner: PartnerId::new(a_wednesday()) };
    assert!(matches!(register(&IMPORT, Some(editor)).await, Err(Error::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_registration_leaves_nobody_behind() {
    let world = World::new().await;
    let new = EmailAddress::parse("new@example.org").unwrap();
    let nowhere = Membership::Teacher { school: SchoolId::new(a_wednesday()), authority: None };
    let result = register_person(&world.test.db, &IMPORT, &new, "Teacher", Some(nowhere), minutes(1)).await;
    assert!(matches!(result, Err(Error::NotFound)));
    let blank = register_person(&world.test.db, &IMPORT, &new, " ", None, minutes(1)).await;
    assert!(matches!(blank, Err(Error::Invalid(problems)) if problems[0].field == "display_role"));
    assert_eq!(world.count("persons").await, 1);
}
