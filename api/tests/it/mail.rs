//! Stopping and starting mails through HTTP, mails that were given up, and the previews.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use directory::actor::Membership;
use directory::ids::PersonId;
use directory::mail::{MailKind, Stop, stop_token};
use serde_json::json;

use crate::world::World;

const PREFERENCES: &str =
    "{ mailPreferences { addressRefusedSince kinds { kind wanted canBeStopped } needs { text wanted } } }";
const SET: &str = "mutation($kind: MailKind!, $need: ID, $wanted: Boolean!) {
    setMailPreference(kind: $kind, needId: $need, wanted: $wanted) {
        preferences { kinds { kind wanted } needs { wanted } } problems { field code }
    }
}";

/// Somebody who has asked for something: their session, themselves, and their need.
async fn asker(world: &World) -> (String, PersonId, String) {
    let school = world.school("900001").await;
    let session = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let open = r#"mutation { openNeed(input: { text: "Ancient Benin" }) { need { id } } }"#;
    let need = world.data(Some(&session), open, json!({})).await["openNeed"]["need"]["id"].as_str().unwrap().to_owned();
    let me = world.data(Some(&session), "{ me { id } }", json!({})).await["me"]["id"].as_str().unwrap().to_owned();
    (session, me.parse().unwrap(), need)
}

fn token(world: &World, person: PersonId) -> String {
    stop_token(&world.app.secret, &Stop { person, kind: MailKind::Matches, need: None }).unwrap()
}

async fn wants_matches(world: &World, session: &str) -> bool {
    let found = world.data(Some(session), PREFERENCES, json!({})).await;
    found["mailPreferences"]["kinds"][1]["wanted"].as_bool().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_program_stops_mails_by_posting_from_anywhere_and_opening_the_link_stops_nothing() {
    let world = World::new().await;
    let (session, person, _) = asker(&world).await;
    let path = format!("/mail/stop/{}", token(&world, person));
    let (status, known) = world.send(TestRequest::get().uri(&path)).await;
    assert_eq!(status, StatusCode::OK);
    assert!(known.contains("<form method=\"post\">"), "{known}");
    assert!(wants_matches(&world, &session).await, "opening it changes nothing");
    let one_click = || {
        TestRequest::post()
            .insert_header(("Content-Type", "application/x-www-form-urlencoded"))
            .set_payload("List-Unsubscribe=One-Click")
    };
    let (status, stopped) = world.send(one_click().uri(&path)).await;
    assert_eq!(status, StatusCode::OK, "{stopped}");
    assert!(!wants_matches(&world, &session).await);
    let again = world.send(one_click().uri(&path).insert_header(("Origin", "https://mail.example.com"))).await;
    assert_eq!(again, (StatusCode::OK, stopped.clone()));
    // A token that is none looks the same, before and after.
    assert_eq!(world.send(TestRequest::get().uri("/mail/stop/abc")).await, (StatusCode::OK, known));
    assert_eq!(world.send(one_click().uri("/mail/stop/abc")).await, (StatusCode::OK, stopped));
    // Nothing else may be posted to from elsewhere.
    let (status, _) = world.send(one_click().uri("/mail").insert_header(cookie(&session))).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_are_stopped_and_started_on_a_page() {
    let world = World::new().await;
    let (session, _, need) = asker(&world).await;
    let page = async || {
        let (status, body) = world.send(TestRequest::get().uri("/mail").insert_header(cookie(&session))).await;
        assert_eq!(status, StatusCode::OK, "{body}");
        body
    };
    let post = async |form: &[(&str, &str)]| {
        let request = TestRequest::post().uri("/mail").insert_header(cookie(&session)).set_form(form);
        world.send(request.insert_header(("Sec-Fetch-Site", "same-origin"))).await.0
    };
    let body = page().await;
    assert!(body.contains("Ancient Benin") && !body.contains("Stopped"), "{body}");
    let one = [("kind", "matches"), ("need", need.as_str()), ("wanted", "false")];
    assert_eq!(post(&one).await, StatusCode::SEE_OTHER);
    assert_eq!(page().await.matches(">Stopped<").count(), 1);
    let (_, shown) =
        world.send(TestRequest::get().uri(&format!("/needs/{need}")).insert_header(cookie(&session))).await;
    assert!(shown.contains("You have stopped mails about this."), "{shown}");
    assert_eq!(post(&[("kind", "matches"), ("wanted", "false")]).await, StatusCode::SEE_OTHER);
    assert_eq!(page().await.matches(">Stopped<").count(), 2);
    assert_eq!(post(&[("kind", "sign_in"), ("wanted", "false")]).await, StatusCode::UNPROCESSABLE_ENTITY);
    let (status, _) = world.send(TestRequest::get().uri("/mail")).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "signing in comes first");
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_are_stopped_and_started_through_graphql() {
    let world = World::new().await;
    let (session, _, need) = asker(&world).await;
    let before = world.data(Some(&session), PREFERENCES, json!({})).await;
    assert_eq!(
        before["mailPreferences"],
        json!({
            "addressRefusedSince": null,
            "kinds": [
                { "kind": "SIGN_IN", "wanted": true, "canBeStopped": false },
                { "kind": "MATCHES", "wanted": true, "canBeStopped": true },
            ],
            "needs": [{ "text": "Ancient Benin", "wanted": true }],
        })
    );
    let set = |kind: &str, need: Option<&str>, wanted: bool| json!({ "kind": kind, "need": need, "wanted": wanted });
    let one = world.data(Some(&session), SET, set("MATCHES", Some(&need), false)).await;
    assert_eq!(one["setMailPreference"]["preferences"]["needs"], json!([{ "wanted": false }]));
    let all = world.data(Some(&session), SET, set("MATCHES", None, false)).await;
    assert_eq!(all["setMailPreference"]["preferences"]["kinds"][1]["wanted"], json!(false));
    let service = world.data(Some(&session), SET, set("SIGN_IN", None, false)).await;
    assert_eq!(service["setMailPreference"]["problems"], json!([{ "field": "kind", "code": "not_one_of" }]));
    let stranger = world.error(None, PREFERENCES, json!({})).await;
    assert_eq!(stranger.0, "UNAUTHENTICATED");
    let school = world.school("900002").await;
    let other = world.signed_in("other@example.org", Membership::Teacher { school, authority: None }).await;
    assert_eq!(world.error(Some(&other), SET, set("MATCHES", Some(&need), false)).await.0, "NOT_FOUND");
}

#[tokio::test(flavor = "multi_thread")]
async fn mails_that_were_given_up_are_for_administrators_and_say_no_address() {
    let world = World::new().await;
    let (session, person, _) = asker(&world).await;
    let administrator = world.signed_in("administrator@example.org", Membership::Administrator).await;
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute(&format!(
        "INSERT INTO mails (id, key, kind, person_id, payload, created_at, attempts, run_at, last_error, dead_at, outcome)
         VALUES ('{person}', 'one', 'matches', '{person}', '{{}}', '2027-01-13', 1, '2027-01-13', '550 no such mailbox',
             '2027-01-13', 'refused')"
    ))
    .await
    .unwrap();
    let get =
        async |session: &str| world.send(TestRequest::get().uri("/operate/mails").insert_header(cookie(session))).await;
    let requeue = async |session: &str| {
        let request = TestRequest::post().uri(&format!("/operate/mails/{person}/requeue"));
        world.send(request.insert_header(cookie(session)).insert_header(("Sec-Fetch-Site", "same-origin"))).await.0
    };
    assert_eq!(get(&session).await.0, StatusCode::NOT_FOUND);
    assert_eq!(requeue(&session).await, StatusCode::NOT_FOUND);
    let (status, page) = get(&administrator).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("550 no such mailbox") && page.contains("13 January 2027"), "{page}");
    assert!(!page.contains("teacher@"), "{page}");
    assert_eq!(requeue(&administrator).await, StatusCode::SEE_OTHER);
    assert_eq!(requeue(&administrator).await, StatusCode::NOT_FOUND, "due already");
    assert!(!get(&administrator).await.1.contains("no such mailbox"));
}

#[tokio::test(flavor = "multi_thread")]
async fn readiness_says_that_no_mail_goes_out_and_not_why() {
    let world = World::new().await;
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute(
        "INSERT INTO mail_pause (fault, since, until, times) VALUES ('password', '2027-01-13', '2027-01-14', 1)",
    )
    .await
    .unwrap();
    let (_, body) = world.send(TestRequest::get().uri("/readyz")).await;
    assert!(body.contains("no mail goes out, also none that signs people in"), "{body}");
    assert!(!body.contains("password") && !body.contains("2027"), "why is not the public's: {body}");
}

/// The session as pages take it.
fn cookie(session: &str) -> (&'static str, String) {
    ("Cookie", format!("kith={session}"))
}
