//! Administration on pages: what administrators see and change, and that for everyone else there is nothing there.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use actix_web::web;
use api::{App, Deployed, Parts, Told};
use directory::actor::Membership;
use directory::clock::Clock;
use directory::curriculum::apart;
use directory::schools;
use testing::a_wednesday;

use crate::visitor::{get, post};
use crate::world::{World, secret};

async fn administrator(world: &World) -> String {
    format!("kith={}", world.signed_in("administrator@example.org", Membership::Administrator).await)
}

/// The value of a field that is carried along.
fn carried(body: &str, name: &str) -> String {
    let found = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {name}: {body}"));
    found.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn for_who_may_not_administer_there_is_nothing_there() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = Membership::Teacher { school, authority: None };
    let teacher = format!("kith={}", world.signed_in("teacher@example.org", teacher).await);
    let administrator = administrator(&world).await;
    let school = format!("/admin/schools/{school}");
    let person = get(&world, "/admin/people?find=teacher", &administrator).await.body;
    let person = person.split("href=\"/admin/people/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let person = format!("/admin/people/{person}");
    let missing = get(&world, "/admin/nothing", &teacher).await;
    for path in [
        "/admin",
        "/admin/people",
        &person,
        "/admin/schools",
        &school,
        "/admin/vocabulary",
        "/admin/vocabulary/topic/rivers",
        "/admin/settings",
    ] {
        assert_eq!(get(&world, path, &administrator).await.status, StatusCode::OK, "{path}");
        let hidden = get(&world, path, &teacher).await;
        assert_eq!((hidden.status, &hidden.body), (StatusCode::NOT_FOUND, &missing.body), "{path}");
        let stranger = get(&world, path, "").await;
        assert_eq!(stranger.status, StatusCode::SEE_OTHER, "{path}");
        assert!(stranger.to().starts_with("/sign-in?next=%2Fadmin"), "{path}: {}", stranger.to());
    }
    for path in [
        "/admin/people",
        &format!("{person}/memberships"),
        &format!("{person}/memberships/end"),
        &school,
        "/admin/vocabulary",
        "/admin/vocabulary/topic/rivers",
        "/admin/settings",
    ] {
        let hidden = post(&world, path, &teacher, &[("what", "retire"), ("membership", &person[14..])]).await;
        assert_eq!((hidden.status, &hidden.body), (StatusCode::NOT_FOUND, &missing.body), "{path}");
        let form = [("what", "retire"), ("membership", &person[14..])];
        assert_eq!(post(&world, path, "", &form).await.status, StatusCode::UNAUTHORIZED, "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_was_not_chosen_is_missing_and_no_wrong_value() {
    let world = World::new().await;
    let session = administrator(&world).await;
    let refused = post(&world, "/admin/people", &session, &[("email", "office@example.org")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Role: this is missing"), "{}", refused.body);
    assert!(!refused.body.contains("liaison_school,"), "{}", refused.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_added_given_a_role_and_has_it_ended() {
    let world = World::new().await;
    world.school("100001").await;
    let session = administrator(&world).await;
    let path = "/admin/people";
    let wrong = [("email", "office@"), ("role", "teacher"), ("school_urn", "123456")];
    let refused = post(&world, path, &session, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in
        ["value=\"office@\"", "value=\"123456\"", "id=\"email-error\"", "id=\"display_role-error\"", "<title>Problem"]
    {
        assert!(refused.body.contains(part), "{part} is not in {}", refused.body);
    }
    let right =
        [("email", "office@example.org"), ("display_role", "Office"), ("role", "teacher"), ("school_urn", "100001")];
    let added = post(&world, path, &session, &right).await;
    assert_eq!((added.status, added.to()), (StatusCode::SEE_OTHER, path));
    let list = get(&world, "/admin/people?find=OFFICE", &session).await.body;
    assert!(list.contains("Teacher: School 100001") && list.contains("One person"), "{list}");
    let person = list.split("href=\"/admin/people/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let person = format!("/admin/people/{person}");

    let partner = world.organisation("Lantern").await;
    let editor = [("role", "partner_editor"), ("partner_id", &*format!("http://127.0.0.1:8080/partners/{partner}"))];
    let given = post(&world, &format!("{person}/memberships"), &session, &editor).await;
    assert_eq!((given.status, given.to()), (StatusCode::SEE_OTHER, &*person));
    let unknown = post(&world, &format!("{person}/memberships"), &session, &[("role", "partner_editor")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = get(&world, &person, &session).await.body;
    assert!(page.contains("Lantern") && page.contains("School 100001"), "{page}");
    let membership = carried(&page, "membership");
    let ended = post(&world, &format!("{person}/memberships/end"), &session, &[("membership", &membership)]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    let left = get(&world, &person, &session).await.body.matches("name=\"membership\"").count();
    assert_eq!((page.matches("name=\"membership\"").count(), left), (2, 1));

    let own = get(&world, "/admin/people?find=administrator", &session).await.body;
    let own = own.split("href=\"/admin/people/").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let own = format!("/admin/people/{own}");
    let membership = carried(&get(&world, &own, &session).await.body, "membership");
    let refused = post(&world, &format!("{own}/memberships/end"), &session, &[("membership", &membership)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("this is the last administrator"), "{}", refused.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_edit_a_school_the_second_sees_both_and_types_nothing_again() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let session = administrator(&world).await;
    let list = get(&world, "/admin/schools?find=1000", &session).await.body;
    assert!(list.contains("School 100001") && list.contains("kith import schools"), "{list}");
    let path = format!("/admin/schools/{school}");
    let seen = get(&world, &path, &session).await.body;
    assert!(seen.contains("value=\"School 100001\"") && carried(&seen, "version") == "1", "{seen}");
    let first =
        [("version", "1"), ("name", "Hill School"), ("status", "open"), ("latitude", "52.64"), ("longitude", "-1.1")];
    assert_eq!(post(&world, &path, &session, &first).await.status, StatusCode::SEE_OTHER);
    let second = [("version", "1"), ("name", "Mill School"), ("status", "closed"), ("successor_urn", "100002")];
    let conflict = post(&world, &path, &session, &second).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    for part in ["Mill School</td>", "Hill School</td>", "value=\"Mill School\"", "value=\"100002\"", "What you wrote"]
    {
        assert!(conflict.body.contains(part), "{part} is not in {}", conflict.body);
    }
    assert_eq!(carried(&conflict.body, "version"), "2");
    let meant = [("version", "2"), ("name", "Mill School"), ("status", "closed"), ("successor_urn", "100002")];
    assert_eq!(post(&world, &path, &session, &meant).await.status, StatusCode::SEE_OTHER);
    assert_eq!(schools::find(&world.test.db, school).await.unwrap().unwrap().name, "Mill School");
    let wrong = post(&world, &path, &session, &[("version", "3"), ("name", ""), ("postcode", "x")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"name-error\"") && wrong.body.contains("id=\"postcode-error\""), "{}", wrong.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_are_said_on_a_page_and_secrets_are_not_shown() {
    let world = World::new().await;
    let session = administrator(&world).await;
    let page = get(&world, "/admin/settings", &session).await.body;
    assert_eq!(carried(&page, "version"), "0");
    let first = [("version", "0"), ("controller_name", "One council"), ("controller_email", "one@example.org")];
    assert_eq!(post(&world, "/admin/settings", &session, &first).await.status, StatusCode::SEE_OTHER);
    let second = [("version", "0"), ("controller_name", "Other council")];
    let conflict = post(&world, "/admin/settings", &session, &second).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    for part in ["value=\"Other council\"", "One council</td>", "one@example.org</td>", "Who runs this Kith"] {
        assert!(conflict.body.contains(part), "{part} is not in {}", conflict.body);
    }
    assert_eq!(carried(&conflict.body, "version"), "1");
    let wrong = post(&world, "/admin/settings", &session, &[("version", "1"), ("controller_email", "nowhere")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"nowhere\""));

    let parts = Parts {
        db: world.test.db.clone(),
        clock: Clock::fixed(a_wednesday()),
        embedder: None,
        search: engine::Search::postgres(world.test.db.clone()),
        secret: secret(),
        public_url: "http://127.0.0.1:8080".to_owned(),
        mailbox: None,
        trusted_proxies: vec![],
    };
    let told = vec![
        Deployed { name: "SMTP_URL", told: Told::Hidden },
        Deployed { name: "MEILI_URL", told: Told::NotSet },
        Deployed { name: "KITH_LOG", told: Told::Value("info".to_owned()) },
    ];
    let world = World { app: web::Data::new(App::new(parts).deployed(told)), ..world };
    let page = get(&world, "/admin/settings", &session).await.body;
    for part in ["set, not shown", "not set", ">info<"] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_vocabulary_is_edited_term_by_term_and_taken_back() {
    let world = World::new().await;
    apart(edit_the_vocabulary(&world)).await;
}

async fn edit_the_vocabulary(world: &World) {
    let session = administrator(world).await;
    let all = get(world, "/admin/vocabulary", &session).await.body;
    assert!(all.contains("Next page") && !all.contains("First page"), "{all}");
    let found = get(world, "/admin/vocabulary?find=panj%C4%81b", &session).await.body;
    assert!(found.contains("href=\"/admin/vocabulary/language/pan\""), "{found}");
    let path = "/admin/vocabulary/topic/rivers";
    let page = get(world, path, &session).await.body;
    let version = carried(&page, "version");
    let add = |name: &'static str| vec![("what", "add_name"), ("version", "0"), ("name", name), ("kind", "synonym")];
    assert_eq!(version, "0");
    assert_eq!(post(world, path, &session, &add("wandering water")).await.status, StatusCode::SEE_OTHER);
    let page = get(world, path, &session).await.body;
    assert!(page.contains("wandering water") && page.contains("Name “wandering water” added"), "{page}");
    let meanwhile = post(world, path, &session, &add("wild water")).await;
    assert_eq!(meanwhile.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(meanwhile.body.contains("somebody else changed this meanwhile, to: wandering water"), "{}", meanwhile.body);
    assert!(meanwhile.body.contains("value=\"wild water\"") && carried(&meanwhile.body, "version") == "1");
    let taken = post(world, path, &session, &[("what", "rename"), ("version", "1"), ("new_name", "Mountains")]).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.body.contains("id=\"new_name-error\""), "{}", taken.body);
    let change = carried(&page, "change");
    let undo = [("what", "undo"), ("version", "1"), ("change", change.as_str())];
    assert_eq!(post(world, path, &session, &undo).await.status, StatusCode::SEE_OTHER);
    assert!(get(world, path, &session).await.body.contains("Taken back"));
    let nothing = post(world, path, &session, &[("what", "praise")]).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);

    let topic = [("name", "Bonsai"), ("subjects", "Art and design; History"), ("broader", "Rivers")];
    let added = post(world, "/admin/vocabulary", &session, &topic).await;
    assert_eq!((added.status, added.to()), (StatusCode::SEE_OTHER, "/admin/vocabulary/topic/bonsai"));
    assert!(get(world, added.to(), &session).await.body.contains("value=\"Rivers\""));
    let wrong = post(world, "/admin/vocabulary", &session, &[("name", "★"), ("subjects", "Alchemy")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("id=\"name-error\"") && wrong.body.contains("id=\"subjects-error\""), "{}", wrong.body);
}
