//! Persons and what they belong to: seen and changed by administrators, and by nobody else.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::TimeDelta;
use directory::accounts::{
    Device, Secret, SessionToken, account, actor_of_session, end_membership, link_token, make_reusable_link, people,
    person, register_person, set_language, sign_in,
};
use directory::actor::{Actor, AuthorityCode, Membership, Person, System, TokenScope};
use directory::error::Error;
use directory::ids::{MembershipId, PersonId, SchoolId};
use directory::partners::{self, PartnerFields, parse_partner};
use directory::problem::Rule;
use directory::schools::{self, SchoolFields};
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

/// A database with a school, an administrator and a teacher.
struct World {
    test: TestDb,
    school: SchoolId,
    administrator: Actor,
    teacher: Actor,
    session: SessionToken,
}

/// Whether an error is what somebody is to be told.
type Told = fn(&Error) -> bool;

impl World {
    async fn new() -> Self {
        let test = TestDb::new().await.unwrap();
        let school = SchoolFields { urn: "900001".into(), name: "A primary school".into(), ..SchoolFields::default() };
        let school = schools::save(&test.db, &IMPORT, &school, a_wednesday()).await.unwrap();
        let (administrator, _) = signed_in(&test, "administrator", Membership::Administrator).await;
        let (teacher, session) = signed_in(&test, "teacher", Membership::Teacher { school, authority: None }).await;
        Self { test, school, administrator, teacher, session }
    }

    /// Who may not look: with what each is told.
    fn others(&self) -> [(Actor, Told); 3] {
        let person = self.administrator.person().unwrap().clone();
        let token = Actor::Person(Person { token: Some(vec![TokenScope::Write]), ..person });
        [
            (Actor::Anonymous, |error| matches!(error, Error::Unauthenticated)),
            (self.teacher.clone(), |error| matches!(error, Error::NotFound)),
            (token, |error| matches!(error, Error::NotFound)),
        ]
    }

    async fn membership(&self, of: &Actor) -> MembershipId {
        let of = of.person().unwrap().id;
        person(&self.test.db, &self.administrator, of).await.unwrap().memberships.first().unwrap().id
    }
}

async fn signed_in(test: &TestDb, name: &str, membership: Membership) -> (Actor, SessionToken) {
    let (email, now) = (EmailAddress::parse(&format!("{name}@example.org")).unwrap(), a_wednesday());
    register_person(&test.db, &IMPORT, &email, "Colleague", Some(membership), now).await.unwrap();
    let link = make_reusable_link(&test.db, &email, TimeDelta::hours(1), now).await.unwrap();
    let secret = Secret::new("a secret of the tests, long enough").unwrap();
    let token = link_token(&secret, link).unwrap();
    let entered = sign_in(&test.db, &secret, &token, Device::Shared, now).await.unwrap();
    (entered.actor, entered.session)
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_see_people_by_address_page_by_page() {
    let world = World::new().await;
    for name in ["colleague_1", "colleague_2", "colleagues"] {
        let email = EmailAddress::parse(&format!("{name}@example.org")).unwrap();
        register_person(&world.test.db, &IMPORT, &email, "Office", None, a_wednesday()).await.unwrap();
    }
    let seen = async |part: &str, after: Option<&str>, limit: i64| -> Vec<String> {
        let found = people(&world.test.db, &world.administrator, part, after, limit).await.unwrap();
        found.into_iter().map(|person| person.email.trim_end_matches("@example.org").to_owned()).collect()
    };
    assert_eq!(seen("", None, 2).await, ["administrator", "colleague_1"]);
    assert_eq!(seen("", Some("colleague_1@example.org"), 2).await, ["colleague_2", "colleagues"]);
    assert_eq!(seen(" COLLEAGUE_", None, 9).await, ["colleague_1", "colleague_2"], "a wildcard is a letter");
    assert_eq!(seen("%", None, 9).await, [""; 0]);
    assert_eq!(seen("", Some("z"), 9).await, [""; 0], "over the last page");
}

#[tokio::test(flavor = "multi_thread")]
async fn memberships_are_told_with_the_names_of_what_they_are_of() {
    let world = World::new().await;
    let madrasah =
        PartnerFields { kind: "madrasah".into(), name: "Evening madrasah".into(), ..PartnerFields::default() };
    let madrasah = parse_partner(&madrasah).unwrap();
    let partner = partners::register(&world.test.db, &IMPORT, madrasah, a_wednesday()).await.unwrap();
    let authority = AuthorityCode::parse("E06000016").unwrap();
    let email = EmailAddress::parse("teacher@example.org").unwrap();
    for membership in [Membership::PartnerEditor { partner }, Membership::LiaisonAuthority { authority }] {
        register_person(&world.test.db, &IMPORT, &email, "Teacher", Some(membership), a_wednesday()).await.unwrap();
    }
    let own = account(&world.test.db, &world.teacher).await.unwrap();
    let of: Vec<&str> = own.memberships.iter().map(|held| held.of.as_str()).collect();
    assert_eq!(of, ["A primary school", "Evening madrasah", "E06000016"]);
    assert_eq!(own, person(&world.test.db, &world.administrator, own.id).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn ending_a_membership_signs_out_and_is_written_down() {
    let world = World::new().await;
    let id = world.membership(&world.teacher).await;
    end_membership(&world.test.db, &world.administrator, id, a_wednesday()).await.unwrap();
    assert_eq!(actor_of_session(&world.test.db, &world.session, a_wednesday()).await.unwrap(), Actor::Anonymous);
    let teacher = world.teacher.person().unwrap().id;
    assert_eq!(person(&world.test.db, &world.administrator, teacher).await.unwrap().memberships, []);
    let again = end_membership(&world.test.db, &world.administrator, id, a_wednesday()).await;
    assert!(matches!(again, Err(Error::NotFound)));
    let sql = world.test.sql().await.unwrap();
    let kinds = "SELECT kind FROM events WHERE actor_id IS NOT NULL ORDER BY id";
    let kinds: Vec<String> = sql.query(kinds, &[]).await.unwrap().iter().map(|row| row.get(0)).collect();
    assert_eq!(kinds, ["membership_ended", "sessions_ended"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_membership_given_is_written_down_once() {
    let world = World::new().await;
    let email = EmailAddress::parse("office@example.org").unwrap();
    let teacher = Some(Membership::Teacher { school: world.school, authority: None });
    for _ in 0..2 {
        register_person(&world.test.db, &world.administrator, &email, "Office", teacher, a_wednesday()).await.unwrap();
    }
    let sql = world.test.sql().await.unwrap();
    let given = "SELECT count(*) FROM events WHERE kind = 'membership_given' AND actor_id IS NOT NULL";
    assert_eq!(sql.query_one(given, &[]).await.unwrap().get::<_, i64>(0), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_administrator_stays_one() {
    let world = World::new().await;
    let own = world.membership(&world.administrator).await;
    let ended = end_membership(&world.test.db, &world.administrator, own, a_wednesday()).await;
    assert!(matches!(ended, Err(Error::Invalid(problems)) if problems[0].rule == Rule::LastAdministrator));
    let (second, _) = signed_in(&world.test, "second", Membership::Administrator).await;
    end_membership(&world.test.db, &second, own, a_wednesday()).await.unwrap();
    assert!(matches!(people(&world.test.db, &second, "", None, 9).await, Ok(found) if found.len() == 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_the_last_two_administrators_who_end_each_other_one_stays() {
    let world = World::new().await;
    let (second, _) = signed_in(&world.test, "second", Membership::Administrator).await;
    let (own, others) = (world.membership(&world.administrator).await, world.membership(&second).await);
    let (one, two) = tokio::join!(
        end_membership(&world.test.db, &world.administrator, others, a_wednesday()),
        end_membership(&world.test.db, &second, own, a_wednesday()),
    );
    assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|ended| **ended).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_there_for_administrators_alone() {
    let world = World::new().await;
    let (db, teacher) = (&world.test.db, world.teacher.person().unwrap().id);
    let membership = world.membership(&world.teacher).await;
    for (actor, as_expected) in world.others() {
        let answers = [
            people(db, &actor, "", None, 9).await.err(),
            person(db, &actor, teacher).await.err(),
            end_membership(db, &actor, membership, a_wednesday()).await.err(),
        ];
        for answer in answers {
            assert!(answer.as_ref().is_some_and(as_expected), "{actor:?}: {answer:?}");
        }
    }
    let missing = person(db, &world.administrator, PersonId::new(a_wednesday())).await;
    assert!(matches!(missing, Err(Error::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_chooses_their_language() {
    let world = World::new().await;
    let language = async || account(&world.test.db, &world.teacher).await.unwrap().language;
    assert_eq!(language().await, None);
    for tag in ["ur", "en-GB"] {
        set_language(&world.test.db, &world.teacher, tag).await.unwrap();
        assert_eq!(language().await.as_deref(), Some(tag));
    }
    for wrong in ["", "U", "ur_PK", "en-", "e-GB", "ur; drop"] {
        let refused = set_language(&world.test.db, &world.teacher, wrong).await;
        assert!(matches!(refused, Err(Error::Invalid(_))), "{wrong}: {refused:?}");
    }
    let stranger = set_language(&world.test.db, &Actor::Anonymous, "ur").await;
    assert!(matches!(stranger, Err(Error::Unauthenticated)));
}
