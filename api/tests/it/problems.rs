//! What a user can mend is data that names the field, the value and the remedy.

use directory::actor::Membership;
use serde_json::{Value, json};

use crate::world::World;

const REGISTER: &str = "mutation($input: PartnerInput!) {
    registerPartner(input: $input) { partner { id version } problems { field code message } } }";

/// The code and message of the problem of a field.
fn problem<'a>(problems: &'a Value, field: &str) -> (&'a str, &'a str) {
    let found = problems.as_array().into_iter().flatten().find(|problem| problem["field"] == field);
    let found = found.unwrap_or_else(|| panic!("no problem of {field} in {problems}"));
    (found["code"].as_str().unwrap_or_default(), found["message"].as_str().unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_problem_of_a_partner_is_told_at_once() {
    let world = World::new().await;
    let input = json!({
        "kind": "MADRASAH", "name": "Saturday school", "postcode": "blablabla", "email": "nobody",
        "consentDate": "31 Foo", "consentHow": "by mail", "languages": [{ "language": "Panjabbi" }],
    });
    let data = world.data(None, REGISTER, json!({ "input": input })).await;
    let payload = &data["registerPartner"];
    assert_eq!(payload["partner"], Value::Null);
    assert_eq!(payload["problems"].as_array().unwrap().len(), 4, "{payload}");
    for (field, code, value, remedy) in [
        ("postcode", "not_a_postcode", "blablabla", "LE"),
        ("email", "not_an_email_address", "nobody", "@"),
        ("consentDate", "not_a_date", "31 Foo", "31"),
        ("languages", "unknown_language", "Panjabbi", "Panjabi"),
    ] {
        let (found, message) = problem(&payload["problems"], field);
        assert_eq!(found, code);
        assert!(message.contains(value) && message.contains(remedy), "{message}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_year_group_that_is_none_is_told_in_asking_and_in_searching() {
    let world = World::new().await;
    let query = r#"{
        find(need: { text: "Ancient Benin", keyStage: "Year 55" }) { matches { score } problems { field code message } }
        search(question: { keyStage: "Year 55", withinKm: "3" }) { total problems { field code message } } }"#;
    let data = world.data(None, query, json!({})).await;
    for answer in ["find", "search"] {
        let (code, message) = problem(&data[answer]["problems"], "keyStage");
        assert_eq!(code, "not_a_key_stage");
        assert!(message.contains("Year 55"), "{message}");
    }
    assert_eq!(problem(&data["search"]["problems"], "withinKm").0, "only_with");
}

#[tokio::test(flavor = "multi_thread")]
async fn enum_values_are_taken_as_the_schema_spells_them() {
    let world = World::new().await;
    let query = r#"{ search(question: { kind: "COMMUNITY_ORGANISATION", subject: "ART_AND_DESIGN", keyStage: "KS2",
        format: "HOST_VISIT", delivery: "AT_OUR_PLACE", day: "SAT" }) { total problems { field message } } }"#;
    let data = world.data(None, query, json!({})).await;
    assert_eq!(data["search"], json!({ "total": 0, "problems": [] }));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_of_two_writers_gets_a_conflict() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let liaison = world.signed_in("liaison@example.org", Membership::LiaisonSchool { school, authority: None }).await;
    let input = json!({ "kind": "MADRASAH", "name": "Evening madrasah", "audience": "EVERYONE" });
    let data = world.data(Some(&liaison), REGISTER, json!({ "input": input })).await;
    let id = &data["registerPartner"]["partner"]["id"];
    let edit = "mutation($id: ID!, $input: PartnerInput!) {
        editPartner(id: $id, version: 1, input: $input) { partner { version } problems { message } } }";
    let variables = json!({ "id": id, "input": input });
    let data = world.data(Some(&liaison), edit, variables.clone()).await;
    assert_eq!(data["editPartner"], json!({ "partner": { "version": 2 }, "problems": [] }));
    assert_eq!(world.error(Some(&liaison), edit, variables).await.0, "CONFLICT");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_is_told_so_by_a_code() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let input = json!({ "input": { "kind": "MADRASAH", "name": "Evening madrasah" } });
    assert_eq!(world.error(None, REGISTER, input.clone()).await.0, "UNAUTHENTICATED");
    assert_eq!(world.error(Some(&teacher), REGISTER, input).await.0, "FORBIDDEN");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_imported_row_by_row_by_who_may_and_by_nobody_else() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let liaison = world.signed_in("liaison@example.org", Membership::LiaisonSchool { school, authority: None }).await;
    let import = "mutation($partners: String!, $apply: Boolean) {
        importPartners(partners: $partners, source: \"list\", apply: $apply) {
            applied rows added unchanged hidden problems { code }
            refused { file line problems { field code message } } } }";
    let partners = "partner_id,kind,name,postcode\np1,madrasah,Evening madrasah,LE5 4AB\np2,madrasah,Other,blablabla\n";
    let variables = json!({ "partners": partners, "apply": true });
    assert_eq!(world.error(None, import, variables.clone()).await.0, "UNAUTHENTICATED");
    assert_eq!(world.error(Some(&teacher), import, variables.clone()).await.0, "FORBIDDEN");
    let refused = json!([{ "file": "partners", "line": 3, "problems": [{
        "field": "postcode",
        "code": "not_a_postcode",
        "message": "Postcode, “blablabla”: this is not written like a postcode. Write it like LE5 4PH.",
    }] }]);
    let data = world.data(Some(&liaison), import, variables.clone()).await;
    let first = json!({ "applied": true, "rows": 2, "added": 1, "unchanged": 0, "hidden": 0, "problems": [],
        "refused": refused });
    assert_eq!(data["importPartners"], first);
    let data = world.data(Some(&liaison), import, variables).await;
    assert_eq!((&data["importPartners"]["added"], &data["importPartners"]["unchanged"]), (&json!(0), &json!(1)));
}
