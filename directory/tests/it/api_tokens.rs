//! Tokens for programs: shown once, ended by a day, cut down to what they are for.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::{DateTime, TimeDelta, Utc};
use directory::accounts::{
    ApiToken, ApiTokenDetails, ApiTokenFields, Secret, actor_of_api_token, api_tokens, create_api_token,
    parse_api_token, register_person, revoke_api_token,
};
use directory::actor::{Actor, Membership, Person, System};
use directory::curriculum::{self, NameFields, Term, parse_name};
use directory::error::Error;
use directory::ids::{ApiTokenId, PersonId, SchoolId};
use directory::imports::{Mode, PartnerFiles, import_partners};
use directory::needs::{self, NeedFields, parse_need};
use directory::partners::{self, PartnerFields, parse_partner};
use directory::schools::{self, SchoolFields};
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

struct World {
    test: TestDb,
    school: SchoolId,
    officer: Actor,
}

impl World {
    async fn new() -> Self {
        let test = TestDb::new().await.unwrap();
        let fields =
            SchoolFields { urn: "900001".to_owned(), name: "School One".to_owned(), ..SchoolFields::default() };
        let school = schools::save(&test.db, &IMPORT, &fields, a_wednesday()).await.unwrap();
        let mut memberships = vec![Membership::LiaisonSchool { school, authority: None }];
        let id = registered(&test, "officer@example.org", &memberships).await;
        memberships.push(Membership::Administrator);
        registered(&test, "officer@example.org", &memberships).await;
        Self { test, school, officer: Actor::Person(Person { id, memberships, token: None }) }
    }

    async fn token(&self, scopes: &[&str]) -> (ApiToken, ApiTokenDetails) {
        let input = parse_api_token(&fields(scopes, "2027-06-30"), a_wednesday()).unwrap();
        create_api_token(&self.test.db, &secret(), &self.officer, input, a_wednesday()).await.unwrap()
    }

    async fn acting(&self, token: &ApiToken, now: DateTime<Utc>) -> Result<Actor, Error> {
        actor_of_api_token(&self.test.db, token, now).await
    }

    /// The actor of a new token with these scopes.
    async fn program(&self, scopes: &[&str]) -> Actor {
        let (token, _) = self.token(scopes).await;
        self.acting(&token, a_wednesday()).await.unwrap()
    }
}

async fn registered(test: &TestDb, address: &str, memberships: &[Membership]) -> PersonId {
    let address = EmailAddress::parse(address).unwrap();
    let mut id = None;
    for held in memberships {
        let made = register_person(&test.db, &IMPORT, &address, "Officer", Some(*held), a_wednesday()).await;
        id = Some(made.unwrap());
    }
    id.unwrap()
}

fn secret() -> Secret {
    Secret::new("a secret of the tests, long enough").unwrap()
}

fn fields(scopes: &[&str], expires_on: &str) -> ApiTokenFields {
    ApiTokenFields {
        name: "Council website".to_owned(),
        scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(),
        expires_on: expires_on.to_owned(),
    }
}

fn refused(result: &Result<Actor, Error>) -> bool {
    matches!(result, Err(Error::Unauthenticated))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_does_not_hold_the_token() {
    let world = World::new().await;
    let (token, _) = world.token(&["read"]).await;
    let shown = token.reveal();
    assert!(shown.starts_with("kith_") && shown.len() == 69, "{shown}");
    assert!(!format!("{token:?}").contains(&shown[5..]));
    let sql = world.test.sql().await.unwrap();
    let row = sql.query_one("SELECT row(api_tokens.*)::text FROM api_tokens", &[]).await.unwrap();
    assert!(!row.get::<_, String>(0).contains(&shown[5..]));
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_ended_and_revoked_tokens_are_refused_alike() {
    let world = World::new().await;
    let (kept, _) = world.token(&["read"]).await;
    let (given_up, details) = world.token(&["read"]).await;
    assert!(world.acting(&kept, a_wednesday()).await.unwrap().person().is_some());
    // The last day ends at midnight in London, an hour before UTC's in summer.
    let last: DateTime<Utc> = "2027-06-30T22:59:59Z".parse().unwrap();
    assert!(world.acting(&kept, last).await.is_ok());
    assert!(refused(&world.acting(&kept, last + TimeDelta::seconds(1)).await));

    revoke_api_token(&world.test.db, &world.officer, details.id, a_wednesday()).await.unwrap();
    assert!(refused(&world.acting(&given_up, a_wednesday()).await));
    let made_up = ApiToken::parse(&format!("kith_{}", "0".repeat(64))).unwrap();
    assert!(refused(&world.acting(&made_up, a_wednesday()).await));
    assert!(ApiToken::parse("kith_00").is_none() && ApiToken::parse(&"0".repeat(64)).is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_day_of_last_use_is_written_once_a_day() {
    let world = World::new().await;
    let (token, _) = world.token(&["read"]).await;
    let version = async || -> String {
        let sql = world.test.sql().await.unwrap();
        let row = sql.query_one("SELECT last_used_on::text || ' ' || xmin::text FROM api_tokens", &[]).await.unwrap();
        row.get(0)
    };
    world.acting(&token, a_wednesday()).await.unwrap();
    let first = version().await;
    assert!(first.starts_with("2027-01-13 "), "{first}");
    world.acting(&token, a_wednesday() + TimeDelta::hours(13)).await.unwrap();
    assert_eq!(version().await, first, "the row was not written again");
    world.acting(&token, a_wednesday() + TimeDelta::days(1)).await.unwrap();
    assert!(version().await.starts_with("2027-01-14 "));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_reads_writes_nothing() {
    let world = World::new().await;
    let (db, now) = (&world.test.db, a_wednesday());
    let program = world.program(&["read"]).await;
    assert_eq!(program.schools(), [world.school]);
    let input = || {
        let fields = PartnerFields { kind: "madrasah".into(), name: "Lantern".into(), ..PartnerFields::default() };
        parse_partner(&fields).unwrap()
    };
    let registered = partners::register(db, &program, input(), now).await;
    assert!(matches!(registered, Err(Error::Forbidden)), "{registered:?}");
    let need = || parse_need(&NeedFields { text: "Ancient Benin".into(), ..NeedFields::default() }).unwrap();
    let opened = needs::open(db, &program, world.school, need(), None, now).await;
    assert!(matches!(opened, Err(Error::Forbidden)), "{opened:?}");
    let sql = world.test.sql().await.unwrap();
    let left = sql.query_one("SELECT (SELECT count(*) FROM partners) + (SELECT count(*) FROM needs)", &[]).await;
    assert_eq!(left.unwrap().get::<_, i64>(0), 0, "what was refused left nothing behind");

    let writer = world.program(&["write"]).await;
    partners::register(db, &writer, input(), now).await.unwrap();
    needs::open(db, &writer, world.school, need(), None, now).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn importing_is_a_scope_of_its_own() {
    let world = World::new().await;
    let (db, now) = (&world.test.db, a_wednesday());
    let file = "partner_id,kind,name\np1,madrasah,Lantern Madrasah\n";
    let files =
        PartnerFiles { partners: file.as_bytes(), offers: None, source: "list", defaults: PartnerFields::default() };
    let import = async |actor: &Actor| import_partners(db, actor, &files, Mode::Apply, now, &mut |_, _| {}).await;
    let writer = world.program(&["read", "write"]).await;
    assert!(matches!(import(&writer).await, Err(Error::Forbidden)));
    let importer = world.program(&["import"]).await;
    assert_eq!(import(&importer).await.unwrap().added, 1);
    let input =
        parse_partner(&PartnerFields { kind: "madrasah".into(), name: "Other".into(), ..PartnerFields::default() });
    let registered = partners::register(db, &importer, input.unwrap(), now).await;
    assert!(matches!(registered, Err(Error::Forbidden)), "importing is not writing one by one: {registered:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_never_administers_and_makes_no_tokens() {
    let world = World::new().await;
    let db = &world.test.db;
    let program = world.program(&["read", "write", "import"]).await;
    assert!(world.officer.sees_all() && !program.sees_all());
    let input = parse_api_token(&fields(&["read"], "2027-06-30"), a_wednesday()).unwrap();
    let made = create_api_token(db, &secret(), &program, input.clone(), a_wednesday()).await;
    assert!(matches!(made, Err(Error::Forbidden)), "{made:?}");
    assert!(matches!(api_tokens(db, &program).await, Err(Error::Forbidden)));
    let own = api_tokens(db, &world.officer).await.unwrap();
    let taken = revoke_api_token(db, &program, own[0].id, a_wednesday()).await;
    assert!(matches!(taken, Err(Error::Forbidden)), "{taken:?}");
    let stranger = create_api_token(db, &secret(), &Actor::Anonymous, input, a_wednesday()).await;
    assert!(matches!(stranger, Err(Error::Unauthenticated)));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_token_edits_the_vocabulary() {
    let world = World::new().await;
    let program = world.program(&["read", "write", "import"]).await;
    let name = parse_name(&NameFields { name: "wandering water".to_owned(), ..NameFields::default() }).unwrap();
    let (rivers, db) = (Term::topic("rivers"), &world.test.db);
    let added = curriculum::add_name(db, &program, &rivers, 0, name, a_wednesday()).await;
    assert!(matches!(added, Err(Error::Forbidden)), "{added:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_elses_token_is_not_there() {
    let world = World::new().await;
    let db = &world.test.db;
    let (_, details) = world.token(&["read"]).await;
    let memberships = vec![Membership::Teacher { school: world.school, authority: None }];
    let id = registered(&world.test, "teacher@example.org", &memberships).await;
    let teacher = Actor::Person(Person { id, memberships, token: None });
    assert_eq!(api_tokens(db, &teacher).await.unwrap(), []);
    for id in [details.id, ApiTokenId::new(a_wednesday())] {
        let revoked = revoke_api_token(db, &teacher, id, a_wednesday()).await;
        assert!(matches!(revoked, Err(Error::NotFound)), "{revoked:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn making_and_revoking_are_written_down_once() {
    let world = World::new().await;
    let (_, details) = world.token(&["read"]).await;
    for _ in 0..2 {
        revoke_api_token(&world.test.db, &world.officer, details.id, a_wednesday()).await.unwrap();
    }
    let sql = world.test.sql().await.unwrap();
    let rows = sql
        .query("SELECT kind, subject_id::text FROM events WHERE kind LIKE 'api_token_%' ORDER BY id", &[])
        .await
        .unwrap();
    let events: Vec<(String, String)> = rows.iter().map(|row| (row.get(0), row.get(1))).collect();
    let id = details.id.to_string();
    let expected = ["api_token_created", "api_token_revoked"].map(|kind| (kind.to_owned(), id.clone()));
    assert_eq!(events, expected);
}

#[test]
fn a_token_needs_a_name_a_scope_and_an_end_within_a_year() {
    let codes = |fields: &ApiTokenFields| -> Vec<(String, &'static str)> {
        let problems = parse_api_token(fields, a_wednesday()).expect_err("should be refused");
        problems.iter().map(|problem| (problem.field.clone(), problem.rule.code())).collect()
    };
    let all = [("name", "required"), ("scopes", "required"), ("expires_on", "required")];
    assert_eq!(codes(&ApiTokenFields::default()), all.map(|(field, code)| (field.to_owned(), code)));
    for (scope, day, field, code) in [
        ("everything", "2027-06-30", "scopes", "not_one_of"),
        ("READ", "2027-01-12", "expires_on", "date_before"),
        ("READ", "2028-01-15", "expires_on", "date_after"),
    ] {
        assert_eq!(codes(&fields(&[scope], day)), [(field.to_owned(), code)]);
    }
    assert!(parse_api_token(&fields(&["READ"], "2028-01-14"), a_wednesday()).is_ok());
}
