//! Signing in by the code of a mail, and staying signed in on a device of one's own.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::{DateTime, TimeDelta, Utc};
use directory::accounts::{
    Device, SESSION_LASTS, Secret, SessionDetails, SessionToken, SignInCode, SignedIn, Tab, WayBack, actor_of_session,
    end_session, end_sessions, link_code, link_token, purge, register_person, request_sign_in, sessions, sign_in,
    sign_in_by_code,
};
use directory::actor::{Actor, System};
use directory::error::Error;
use directory::ids::{SessionId, SignInLinkId};
use directory::limits::Network;
use directory::mail::{self, Body};
use directory::problem::Rule;
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};
use tokio_postgres::Client;

const IMPORT: Actor = Actor::System(System::Import);

/// A database with one person.
struct World {
    test: TestDb,
    sql: Client,
}

impl World {
    async fn new() -> Self {
        let test = TestDb::new().await.unwrap();
        let sql = test.sql().await.unwrap();
        register_person(&test.db, &IMPORT, &email("teacher"), "Year 5 teacher", None, minutes(0)).await.unwrap();
        Self { test, sql }
    }

    /// Asks for a mail in a new tab.
    async fn ask(&self, whose: &str, now: DateTime<Utc>) -> Tab {
        let tab = Tab::random();
        let back = WayBack::parse("/needs");
        request_sign_in(&self.test.db, &secret(), &email(whose), None, back.as_ref(), Some(&tab), now).await.unwrap();
        tab
    }

    /// The newest link.
    async fn link(&self) -> SignInLinkId {
        let newest = "SELECT id::text FROM sign_in_links ORDER BY id DESC LIMIT 1";
        self.sql.query_one(newest, &[]).await.unwrap().get::<_, &str>(0).parse().unwrap()
    }

    /// The code that is mailed with the newest link.
    async fn code(&self) -> SignInCode {
        link_code(&secret(), self.link().await).unwrap()
    }

    async fn enter(&self, tab: &Tab, code: &SignInCode, now: DateTime<Utc>) -> Result<SignedIn, Error> {
        sign_in_by_code(&self.test.db, &secret(), tab, code, None, Device::Shared, now).await
    }

    async fn by_link(&self, token: &str, device: Device, now: DateTime<Utc>) -> Result<SignedIn, Error> {
        sign_in(&self.test.db, &secret(), token, device, now).await
    }

    async fn actor(&self, session: &SessionToken, now: DateTime<Utc>) -> Actor {
        actor_of_session(&self.test.db, session, now).await.unwrap()
    }

    async fn sessions(&self, of: &SignedIn, now: DateTime<Utc>) -> Vec<SessionDetails> {
        sessions(&self.test.db, &of.actor, Some(&of.session), now).await.unwrap()
    }

    /// Signs in by a fresh link.
    async fn signed_in(&self, device: Device, now: DateTime<Utc>) -> SignedIn {
        self.ask("teacher", now).await;
        self.by_link(&link_token(&secret(), self.link().await).unwrap(), device, now).await.unwrap()
    }
}

fn email(name: &str) -> EmailAddress {
    EmailAddress::parse(&format!("{name}@example.org")).unwrap()
}

fn secret() -> Secret {
    Secret::new("a secret of the tests, long enough").unwrap()
}

fn minutes(minutes: i64) -> DateTime<Utc> {
    a_wednesday() + TimeDelta::minutes(minutes)
}

/// A code that is not this one.
fn other_than(code: &SignInCode) -> SignInCode {
    let number: u32 = code.reveal().parse().unwrap();
    SignInCode::parse(&format!("{:06}", (number + 1) % 1_000_000)).unwrap()
}

fn works_not(result: &Result<SignedIn, Error>) -> bool {
    let Err(Error::Invalid(problems)) = result else { return false };
    let [problem] = problems.as_slice() else { return false };
    problem.field == "code" && problem.rule == Rule::CodeWorksNotHere
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_signs_in_once_in_the_tab_that_asked_and_leads_back() {
    let world = World::new().await;
    let tab = world.ask("teacher", minutes(0)).await;
    let code = world.code().await;
    assert!(works_not(&world.enter(&Tab::random(), &code, minutes(1)).await), "in another tab");
    let entered = world.enter(&tab, &code, minutes(14)).await.unwrap();
    assert_eq!(entered.back, WayBack::parse("/needs"));
    assert_eq!(world.actor(&entered.session, minutes(14)).await, entered.actor);
    assert!(works_not(&world.enter(&tab, &code, minutes(14)).await), "a used code opens nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn using_either_the_link_or_the_code_uses_up_both() {
    let world = World::new().await;
    let tab = world.ask("teacher", minutes(0)).await;
    let token = link_token(&secret(), world.link().await).unwrap();
    world.by_link(&token, Device::Shared, minutes(1)).await.unwrap();
    assert!(works_not(&world.enter(&tab, &world.code().await, minutes(1)).await));

    let tab = world.ask("teacher", minutes(2)).await;
    let token = link_token(&secret(), world.link().await).unwrap();
    world.enter(&tab, &world.code().await, minutes(3)).await.unwrap();
    assert!(matches!(world.by_link(&token, Device::Shared, minutes(3)).await, Err(Error::Unauthenticated)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_code_works_not() {
    let world = World::new().await;
    let tab = world.ask("teacher", minutes(0)).await;
    assert!(works_not(&world.enter(&tab, &world.code().await, minutes(15)).await));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_use_a_code_at_once_one_gets_in() {
    let world = World::new().await;
    let tab = world.ask("teacher", minutes(0)).await;
    let code = world.code().await;
    let (one, two) = tokio::join!(world.enter(&tab, &code, minutes(1)), world.enter(&tab, &code, minutes(1)));
    assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|entered| **entered).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_dead_after_five_wrong_ones_and_the_link_still_works() {
    let world = World::new().await;
    let tab = world.ask("teacher", minutes(0)).await;
    let code = world.code().await;
    for _ in 0..5 {
        assert!(works_not(&world.enter(&tab, &other_than(&code), minutes(0)).await));
    }
    for minute in 0..15 {
        let sixth = world.enter(&tab, &code, minutes(minute)).await;
        assert!(matches!(sixth, Err(Error::RateLimited { .. })), "{minute}: {sixth:?}");
    }
    let token = link_token(&secret(), world.link().await).unwrap();
    world.by_link(&token, Device::Shared, minutes(14)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_for_an_unknown_address_are_answered_like_those_for_a_known_one() {
    let world = World::new().await;
    let known = world.ask("teacher", minutes(0)).await;
    let wrong = other_than(&world.code().await);
    let unknown = world.ask("nobody", minutes(0)).await;
    for tab in [known, unknown] {
        for _ in 0..5 {
            assert!(works_not(&world.enter(&tab, &wrong, minutes(1)).await));
        }
        let sixth = world.enter(&tab, &wrong, minutes(1)).await;
        assert!(matches!(sixth, Err(Error::RateLimited { wait }) if wait == TimeDelta::minutes(15)), "{sixth:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_persons_codes_cannot_be_guessed_by_asking_again_and_again() {
    let world = World::new().await;
    for _ in 0..3 {
        let tab = world.ask("teacher", minutes(0)).await;
        let wrong = other_than(&world.code().await);
        for _ in 0..5 {
            assert!(works_not(&world.enter(&tab, &wrong, minutes(0)).await));
        }
    }
    let tab = world.ask("teacher", minutes(1)).await;
    let code = world.code().await;
    assert!(works_not(&world.enter(&tab, &code, minutes(1)).await), "even the right one, and nothing tells why");
    let token = link_token(&secret(), world.link().await).unwrap();
    world.by_link(&token, Device::Shared, minutes(2)).await.unwrap();
    let tab = world.ask("teacher", minutes(125)).await;
    world.enter(&tab, &world.code().await, minutes(125)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_tried_from_one_network_are_counted() {
    let world = World::new().await;
    let home = Some(Network::of("192.0.2.7".parse().unwrap()));
    let code = SignInCode::parse("123456").unwrap();
    let mut refused = 0;
    for _ in 0..31 {
        let tried =
            sign_in_by_code(&world.test.db, &secret(), &Tab::random(), &code, home, Device::Shared, minutes(0)).await;
        refused += i32::from(matches!(tried, Err(Error::RateLimited { .. })));
    }
    assert_eq!(refused, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn neither_the_code_nor_the_tab_stands_in_the_table() {
    let world = World::new().await;
    let tab = world.ask("teacher", minutes(0)).await;
    let code = world.code().await;
    let row = world.sql.query_one("SELECT sign_in_links::text FROM sign_in_links", &[]).await.unwrap();
    let row: &str = row.get(0);
    assert!(!row.contains(&tab.reveal()) && !row.contains(code.reveal()), "{row}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_has_a_code_where_a_browser_waits_for_it() {
    let world = World::new().await;
    let with_code = async || {
        let link = world.link().await;
        mail::queue_sign_in(&world.test.db, link, minutes(1)).await.unwrap();
        let mail = "SELECT id::text FROM mails WHERE payload ->> 'link' = $1";
        let mail = world.sql.query_one(mail, &[&link.to_string()]).await.unwrap();
        let mail = mail.get::<_, &str>(0).parse().unwrap();
        let letter = mail::letter(&world.test.db, mail, minutes(1)).await.unwrap().unwrap();
        matches!(letter.body, Body::SignIn { with_code: true, .. })
    };
    world.ask("teacher", minutes(0)).await;
    assert!(with_code().await);
    request_sign_in(&world.test.db, &secret(), &email("teacher"), None, None, None, minutes(1)).await.unwrap();
    assert!(!with_code().await, "a program that asks has no tab");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_of_ones_own_stays_signed_in_for_thirty_days() {
    let world = World::new().await;
    let own = world.signed_in(Device::Own, minutes(-1)).await;
    let shared = world.signed_in(Device::Shared, minutes(0)).await;
    let lasts = |signed_in: &SignedIn| signed_in.device.lasts();
    assert_eq!((lasts(&own), lasts(&shared)), (TimeDelta::days(30), SESSION_LASTS));
    assert_eq!(world.actor(&shared.session, minutes(12 * 60)).await, Actor::Anonymous);
    assert!(world.actor(&own.session, minutes(30 * 24 * 60 - 2)).await.person().is_some());
    assert_eq!(world.actor(&own.session, minutes(30 * 24 * 60 - 1)).await, Actor::Anonymous);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_signed_in_sees_where_and_ends_it_from_afar() {
    let world = World::new().await;
    let phone = world.signed_in(Device::Own, minutes(0)).await;
    let desk = world.signed_in(Device::Shared, minutes(1)).await;
    let day = TimeDelta::days(1);
    world.actor(&phone.session, minutes(0) + day).await;
    let seen = world.sessions(&phone, minutes(2)).await;
    let told: Vec<_> = seen.iter().map(|session| (session.own_device, session.is_this)).collect();
    assert_eq!(told, [(false, false), (true, true)]);
    assert_eq!(seen[1].last_used_on, (minutes(0) + day).date_naive());
    assert_eq!(seen[0].last_used_on, minutes(1).date_naive());

    end_session(&world.test.db, &phone.actor, seen[0].id, minutes(3)).await.unwrap();
    end_session(&world.test.db, &phone.actor, seen[0].id, minutes(3)).await.unwrap();
    assert_eq!(world.actor(&desk.session, minutes(3)).await, Actor::Anonymous);
    assert_eq!(world.sessions(&phone, minutes(3)).await.len(), 1);
    end_sessions(&world.test.db, &phone.actor, minutes(4)).await.unwrap();
    assert_eq!(world.actor(&phone.session, minutes(4)).await, Actor::Anonymous);
    let events = "SELECT count(*) FROM events WHERE kind = 'sessions_ended'";
    assert_eq!(world.sql.query_one(events, &[]).await.unwrap().get::<_, i64>(0), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_ends_the_session_of_another() {
    let world = World::new().await;
    let teacher = world.signed_in(Device::Own, minutes(0)).await;
    register_person(&world.test.db, &IMPORT, &email("other"), "Colleague", None, minutes(0)).await.unwrap();
    world.ask("other", minutes(1)).await;
    let token = link_token(&secret(), world.link().await).unwrap();
    let other = world.by_link(&token, Device::Shared, minutes(1)).await.unwrap();
    let id = world.sessions(&teacher, minutes(2)).await[0].id;
    for (actor, id) in [(&other.actor, id), (&teacher.actor, SessionId::new(minutes(1)))] {
        assert!(matches!(end_session(&world.test.db, actor, id, minutes(2)).await, Err(Error::NotFound)));
    }
    let stranger = end_session(&world.test.db, &Actor::Anonymous, id, minutes(2)).await;
    assert!(matches!(stranger, Err(Error::Unauthenticated)));
    assert!(world.actor(&teacher.session, minutes(2)).await.person().is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn links_and_sessions_that_are_long_over_are_deleted() {
    let world = World::new().await;
    let kept = world.signed_in(Device::Own, minutes(-1)).await;
    world.signed_in(Device::Shared, minutes(0)).await;
    assert_eq!(purge(&world.test.db, minutes(14), 10).await.unwrap(), 0);
    assert_eq!(purge(&world.test.db, minutes(16), 10).await.unwrap(), 2, "the links");
    assert_eq!(purge(&world.test.db, minutes(13 * 60), 10).await.unwrap(), 1, "the session of a shared device");
    assert!(world.actor(&kept.session, minutes(13 * 60)).await.person().is_some());
}
