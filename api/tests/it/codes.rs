//! Every code of an error, each by a request that leads to it; and both sides of a conflict.

use std::collections::BTreeSet;

use directory::actor::Membership;
use directory::limits::{Limit, take};
use serde_json::json;
use testing::a_wednesday;

use crate::world::{World, secret};

/// The codes in the program: the set is closed, and what stands in it must be reached here.
fn in_the_program() -> BTreeSet<String> {
    let source = include_str!("../../src/graphql/errors.rs");
    let names = source.split("const fn name(self)").nth(1).unwrap_or_default().split("    }\n}").next();
    let names: BTreeSet<String> = names.unwrap_or_default().split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert!(names.len() >= 7, "the codes were not found: {names:?}");
    names
}

#[tokio::test(flavor = "multi_thread")]
async fn every_code_is_reached_and_says_what_to_do() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let open = r#"mutation { openNeed(input: { text: "Ancient Benin" }) { need { id } } }"#;
    let opened = world.data(Some(&teacher), open, json!({})).await;
    let id = json!({ "id": opened["openNeed"]["need"]["id"] });
    for _ in 0..Limit::SignInAddress.burst() {
        let address = "teacher@example.org";
        take(&world.test.db, &secret(), Limit::SignInAddress, address, a_wednesday()).await.unwrap();
    }
    let register = r#"mutation { registerPartner(input: { kind: "MADRASAH", name: "Lantern" }) { partner { id } } }"#;
    let close = "mutation($id: ID!) { closeNeed(id: $id, version: 7) { need { id } } }";
    let missing = json!({ "id": "018f0000-0000-7000-8000-000000000001" });
    let link = r#"mutation { requestSignIn(email: "teacher@example.org") { message } }"#;
    let mut reached = BTreeSet::new();
    for (session, query, variables, expected) in [
        (None, open, json!({}), "UNAUTHENTICATED"),
        (Some(&teacher), register, json!({}), "FORBIDDEN"),
        (Some(&teacher), close, missing, "NOT_FOUND"),
        (Some(&teacher), close, id, "CONFLICT"),
        (None, link, json!({}), "RATE_LIMITED"),
        (None, "{ partners(first: 0) { nodes { id } } }", json!({}), "BAD_REQUEST"),
    ] {
        let (code, message) = world.error(session.map(String::as_str), query, variables).await;
        assert_eq!(code, expected, "{message}");
        assert!(message.len() > 20, "{message}");
        reached.insert(code);
    }
    world.test.sql().await.unwrap().batch_execute("ALTER TABLE needs RENAME TO gone").await.unwrap();
    reached.insert(world.error(Some(&teacher), "{ needs { nodes { id } } }", json!({})).await.0);
    assert_eq!(reached, in_the_program());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conflict_is_an_error_and_both_values_are_data() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let open = r#"mutation { openNeed(input: { text: "Ancient Benin", keyStage: "KS2" }) { need { id } } }"#;
    let opened = world.data(Some(&teacher), open, json!({})).await;
    let change = "mutation($id: ID!, $input: NeedInput!) { changeNeed(id: $id, version: 1, input: $input) {
        need { text } problems { code } conflict { version fields { field yours current } } } }";
    let id = &opened["openNeed"]["need"]["id"];
    let first = json!({ "id": id, "input": { "text": "Benin bronzes", "keyStage": "KS2" } });
    let data = world.data(Some(&teacher), change, first).await;
    let done = json!({ "need": { "text": "Benin bronzes" }, "problems": [], "conflict": null });
    assert_eq!(data["changeNeed"], done);

    let second = json!({ "id": id, "input": { "text": "Ancient Benin", "keyStage": "Year 7" } });
    let answer = world.ask(Some(&teacher), change, second).await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "CONFLICT", "{answer}");
    let fields = json!([
        { "field": "text", "yours": "Ancient Benin", "current": "Benin bronzes" },
        { "field": "keyStage", "yours": "KS3", "current": "KS2" },
    ]);
    let conflict = json!({ "version": 2, "fields": fields });
    assert_eq!(answer["data"]["changeNeed"], json!({ "need": null, "problems": [], "conflict": conflict }));
}
