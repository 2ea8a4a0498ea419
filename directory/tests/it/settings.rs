//! What is said of this installation: by administrators, to everyone.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use directory::accounts::register_person;
use directory::actor::{Actor, Membership, Person, System};
use directory::error::Error;
use directory::settings::{Settings, SettingsFields, change, current, kept};
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};

async fn administrator(test: &TestDb) -> Actor {
    let email = EmailAddress::parse("administrator@example.org").unwrap();
    let membership = Membership::Administrator;
    let import = Actor::System(System::Import);
    let id =
        register_person(&test.db, &import, &email, "Administrator", Some(membership), a_wednesday()).await.unwrap();
    Actor::Person(Person { id, memberships: vec![membership], token: None })
}

fn fields(name: &str, email: &str) -> SettingsFields {
    SettingsFields { controller_name: name.into(), controller_email: email.into(), ..SettingsFields::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_administrators_say_stands_until_they_say_otherwise() {
    let test = TestDb::new().await.unwrap();
    let administrator = administrator(&test).await;
    assert_eq!((current(&test.db).await.unwrap(), kept(&test.db).await.unwrap().version), (Settings::default(), 0));
    let say = async |version: i32, fields: SettingsFields| {
        change(&test.db, &administrator, version, &fields, a_wednesday()).await
    };
    say(0, fields(" A   council ", "office@Example.org")).await.unwrap();
    let settings = current(&test.db).await.unwrap();
    assert_eq!(settings.controller_name.as_deref(), Some("A council"));
    assert!(settings.controller_email.is_some());
    say(1, fields("A council", "office@Example.org")).await.unwrap();
    assert_eq!(kept(&test.db).await.unwrap().version, 1, "what stays as it is is no change");
    say(1, fields("", "office@Example.org")).await.unwrap();
    assert_eq!(current(&test.db).await.unwrap().controller_name, None);
    let sql = test.sql().await.unwrap();
    let events = "SELECT count(*) FROM events WHERE kind = 'setting_changed'";
    assert_eq!(sql.query_one(events, &[]).await.unwrap().get::<_, i64>(0), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_of_two_who_edit_the_settings_gets_both_values() {
    let test = TestDb::new().await.unwrap();
    let administrator = administrator(&test).await;
    let say = async |name: &str| change(&test.db, &administrator, 0, &fields(name, ""), a_wednesday()).await;
    let (one, two) = tokio::join!(say("One"), say("Two"));
    let (won, lost) = if one.is_ok() { ("One", two) } else { ("Two", one) };
    let Err(Error::Conflict { given: 0, current: 1, differences }) = lost else { panic!("{lost:?}") };
    assert_eq!(differences.len(), 1);
    assert_eq!((differences[0].field, differences[0].current.as_str()), ("controller_name", won));
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_changed_by_administrators_alone() {
    let test = TestDb::new().await.unwrap();
    let administrator = administrator(&test).await;
    let Actor::Person(person) = administrator.clone() else { panic!("no person") };
    let nobody = Actor::Person(Person { memberships: Vec::new(), ..person });
    let name = fields("A council", "");
    assert!(matches!(change(&test.db, &nobody, 0, &name, a_wednesday()).await, Err(Error::NotFound)));
    assert!(matches!(change(&test.db, &Actor::Anonymous, 0, &name, a_wednesday()).await, Err(Error::Unauthenticated)));
    let wrong = change(&test.db, &administrator, 0, &fields("", "nowhere"), a_wednesday()).await;
    assert!(matches!(wrong, Err(Error::Invalid(problems)) if problems[0].field == "controller_email"));
}
