//! The teacher's journey: sign in, ask, keep the question, close it.

use actix_web::http::StatusCode;
use directory::actor::Membership;
use serde_json::json;

use crate::world::{World, operation};

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_signs_in_opens_a_need_and_reads_what_fits_and_why() {
    let world = World::new().await;
    let school = world.school("100001").await;
    world.organisation("Benin Society").await;
    world.parent().await;
    let link = world.link("teacher@example.org", Membership::Teacher { school, authority: None }).await;

    let sign_in = "mutation($token: String!) { signIn(token: $token) { session } }";
    let data = world.data(None, sign_in, json!({ "token": link })).await;
    let session = data["signIn"]["session"].as_str().unwrap();
    let me = "{ me { memberships { role school { name urn } } } }";
    let data = world.data(Some(session), me, json!({})).await;
    assert_eq!(
        data["me"]["memberships"],
        json!([{ "role": "TEACHER", "school": { "name": "School 100001", "urn": "100001" } }])
    );

    let open = r#"mutation { openNeed(input: { text: "Year 5 start Ancient Benin after half-term", keyStage: "Year 5" }) {
        wordsOnly problems { message }
        need { id version keyStage understood { topics { name } } school { urn }
            matches { score distance ways reasons { code message } offer { title partner { name } } } } } }"#;
    let data = world.data(Some(session), open, json!({})).await;
    let opened = &data["openNeed"];
    assert_eq!(opened["wordsOnly"], true);
    assert_eq!(opened["need"]["keyStage"], "KS2");
    assert_eq!(opened["need"]["understood"]["topics"], json!([{ "name": "Ancient Benin" }]));
    let matches = opened["need"]["matches"].as_array().unwrap();
    let mut names: Vec<&str> =
        matches.iter().map(|found| found["offer"]["partner"]["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Benin Society", "Parent: bronze caster"]);
    let reason = json!({ "code": "SAME_TOPIC", "message": "about Ancient Benin" });
    assert!(matches.iter().all(|found| found["reasons"].as_array().unwrap().contains(&reason)), "{opened}");
    assert!(matches.iter().all(|found| found["ways"] == json!(["IN_SCHOOL"])));

    let close =
        "mutation($id: ID!) { closeNeed(id: $id, version: 1) { need { status version } problems { message } } }";
    let id = json!({ "id": opened["need"]["id"] });
    let data = world.data(Some(session), close, id.clone()).await;
    assert_eq!(data["closeNeed"], json!({ "need": { "status": "CLOSED", "version": 2 }, "problems": [] }));
    assert_eq!(world.error(Some(session), close, id).await.0, "CONFLICT");

    world.data(Some(session), "mutation { signOut { signedOut } }", json!({})).await;
    let ended = operation(me, &json!({})).insert_header(("Authorization", format!("Bearer {session}")));
    let (status, _, body) = world.answer(ended).await;
    assert_eq!(status, StatusCode::UNAUTHORIZED, "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_understood_of_a_request_is_said_to_the_asker() {
    let world = World::new().await;
    let find = r#"{ find(need: { text: "Year 5: kingdom of Benin, not Romans, a Yoruba speaker on Friday", postcode: "le5 4ab" }) {
        exactness understood { languageUse ruledOut { name } phrases } } }"#;
    let found = &world.data(None, find, json!({})).await["find"];
    assert_eq!(found["exactness"], "UNIT");
    assert_eq!(
        (&found["understood"]["languageUse"], &found["understood"]["ruledOut"][0]["name"]),
        (&json!("SPOKEN"), &json!("Romans"))
    );
    let phrases = json!(["Ancient Benin", "Key stage 2 (years 3 to 6)", "Yoruba spoken", "Friday", "not Romans"]);
    assert_eq!(found["understood"]["phrases"], phrases);
    let asked = "/?text=Year+5:+kingdom+of+Benin,+not+Romans,+a+Yoruba+speaker+on+Friday&postcode=le5+4ab";
    let (_, page) = world.send(actix_web::test::TestRequest::get().uri(asked)).await;
    let line = "We understood: Ancient Benin · Key stage 2 (years 3 to 6) · Yoruba spoken · Friday · not Romans · near LE5 4AB";
    assert!(page.contains(line), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_is_for_its_own_school_alone() {
    let world = World::new().await;
    let (own, other) = (world.school("100001").await, world.school("100002").await);
    let teacher = world.signed_in("one@example.org", Membership::Teacher { school: own, authority: None }).await;
    let stranger = world.signed_in("two@example.org", Membership::Teacher { school: other, authority: None }).await;
    let open =
        r#"mutation($school: String) { openNeed(input: { text: "Ancient Benin" }, school: $school) { need { id } } }"#;
    let data = world.data(Some(&teacher), open, json!({})).await;
    let id = json!({ "id": data["openNeed"]["need"]["id"] });

    let need = "query($id: ID!) { need(id: $id) { text } needs { nodes { text } } }";
    let seen = json!({ "need": { "text": "Ancient Benin" }, "needs": { "nodes": [{ "text": "Ancient Benin" }] } });
    assert_eq!(world.data(Some(&teacher), need, id.clone()).await, seen);
    let nothing = json!({ "need": null, "needs": { "nodes": [] } });
    assert_eq!(world.data(Some(&stranger), need, id.clone()).await, nothing);
    assert_eq!(world.data(None, need, id).await, nothing);
    assert_eq!(world.error(Some(&stranger), open, json!({ "school": "100001" })).await.0, "FORBIDDEN");
    assert_eq!(world.error(None, open, json!({})).await.0, "UNAUTHENTICATED");
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_for_a_link_tells_nobody_whether_an_address_is_known() {
    let world = World::new().await;
    let school = world.school("100001").await;
    world.link("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let ask = "mutation($email: String!) { requestSignIn(email: $email) { message problems { code } } }";
    let known = world.ask(None, ask, json!({ "email": "teacher@example.org" })).await;
    assert!(known["data"]["requestSignIn"]["message"].is_string(), "{known}");
    assert_eq!(known, world.ask(None, ask, json!({ "email": "nobody@example.org" })).await);
    let wrong = "mutation { signIn(token: \"00\") { session } }";
    assert_eq!(world.error(None, wrong, json!({})).await.0, "UNAUTHENTICATED");
}
