//! The notice on privacy and the statement on accessibility against what the program does.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::collections::BTreeSet;
use std::path::Path;

use actix_web::http::StatusCode;
use directory::accounts::{LINK_LASTS, OWN_DEVICE_LASTS, SESSION_LASTS, register_person};
use directory::actor::{Actor, Membership, Person};
use directory::outbox::KEPT;
use directory::settings::{self, SettingsFields};
use directory::text::EmailAddress;
use testing::a_wednesday;

use crate::visitor::get;
use crate::world::{IMPORT, World};

/// Every name of a cookie that stands in a folder of source files. One that is used by HTTPS has its prefix; the one that is
/// not needs none.
fn cookies_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            cookies_in(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            let names = source.split("\"__Host-").skip(1).filter_map(|rest| rest.split('"').next());
            found.extend(names.map(|name| format!("__Host-{name}")));
            if source.contains("\"kith-said\"") {
                found.insert("kith-said".to_owned());
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_cookie_is_told_with_what_it_is_for_and_how_long_it_stays() {
    let world = World::new().await;
    let page = get(&world, "/privacy", "").await;
    assert_eq!(page.status, StatusCode::OK);
    let mut cookies = BTreeSet::new();
    cookies_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut cookies);
    assert!(cookies.len() >= 4, "{cookies:?}");
    for cookie in cookies {
        assert!(page.body.contains(&format!(">{cookie}<")), "{cookie} is told nowhere");
    }
    let session =
        format!("at most {} hours; on your own device {} days", SESSION_LASTS.num_hours(), OWN_DEVICE_LASTS.num_days());
    for lasts in
        [session, format!("{} minutes", LINK_LASTS.num_minutes()), "365 days".to_owned(), "1 minute".to_owned()]
    {
        assert!(page.body.contains(&lasts), "{lasts} is not in {}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_purged_is_told_with_its_days() {
    let world = World::new().await;
    let page = get(&world, "/privacy", "").await.body;
    let days = KEPT.num_days();
    for said in [
        format!("It is deleted {days} days after it ended"),
        format!("It is deleted after {days} days"),
        "at the latest after 30 hours".to_owned(),
    ] {
        assert!(page.contains(&said), "{said} is not in {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_statements_name_who_runs_this_kith_once_they_said_so() {
    let world = World::new().await;
    for (path, said) in [("/privacy", "has not said yet who they are"), ("/accessibility", "has not given an address")]
    {
        let page = get(&world, path, "").await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(said), "{}", page.body);
        for other in ["/privacy", "/accessibility"] {
            assert!(page.body.contains(&format!("href=\"{other}\"")), "{other} is at the foot of every page");
        }
    }
    let email = EmailAddress::parse("administrator@example.org").unwrap();
    let role = Membership::Administrator;
    let id = register_person(&world.test.db, &IMPORT, &email, "Office", Some(role), a_wednesday()).await.unwrap();
    let administrator = Actor::Person(Person { id, memberships: vec![role], token: None });
    let fields = SettingsFields {
        controller_name: "The council of <Nowhere>".into(),
        controller_email: "data@example.org".into(),
        accessibility_email: "access@example.org".into(),
    };
    settings::change(&world.test.db, &administrator, 0, &fields, a_wednesday()).await.unwrap();
    let privacy = get(&world, "/privacy", "").await.body;
    assert!(privacy.contains("The council of &#60;Nowhere&#62;") && privacy.contains("data@example.org"), "{privacy}");
    assert!(get(&world, "/accessibility", "").await.body.contains("access@example.org"));
}
