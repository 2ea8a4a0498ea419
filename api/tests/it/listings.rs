//! What a stranger sees of persons: nothing, anywhere; and of masked places: the middle of their area.

use directory::actor::Membership;
use directory::ids::PartnerId;
use serde_json::{Value, json};
use testing::a_wednesday;

use crate::world::World;

const PARTNER: &str = "query($id: ID!) { partner(id: $id) { name contact { email }
    places { address postcode latitude longitude exactness visibility } offers { title partner { name } } } }";

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_finds_no_trace_of_a_persons_listing() {
    let world = World::new().await;
    world.organisation("Benin Society").await;
    let parent = world.parent().await;
    let missing = PartnerId::new(a_wednesday());

    let hidden = world.ask(None, PARTNER, json!({ "id": parent.to_string() })).await;
    assert_eq!(hidden["data"]["partner"], Value::Null);
    assert_eq!(hidden, world.ask(None, PARTNER, json!({ "id": missing.to_string() })).await);

    let lists = r#"{
        partners { nodes { name } }
        search(question: { words: "benin" }) { total nodes { name } facets { filter values { value count } } }
        find(need: { text: "Ancient Benin", latitude: "52.64", longitude: "-1.10" }) { matches { offer { partner { name } } } } }"#;
    let data = world.data(None, lists, json!({})).await;
    assert_eq!(data["partners"]["nodes"], json!([{ "name": "Benin Society" }]));
    assert_eq!(data["search"]["total"], 1);
    let text = data.to_string();
    assert!(text.contains("Benin Society") && !text.contains("bronze caster") && !text.contains("PARENT"), "{text}");
    assert!(!text.contains("yor"), "the language of the hidden listing is counted: {text}");

    let edit = "mutation($id: ID!) { withdrawPartner(id: $id, version: 1) { problems { message } } }";
    let of_hidden = world.error(None, edit, json!({ "id": parent.to_string() })).await;
    assert_eq!(of_hidden.0, "NOT_FOUND");
    assert_eq!(of_hidden, world.error(None, edit, json!({ "id": missing.to_string() })).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn school_staff_see_the_listing_with_its_place_masked_and_no_address_to_write_to() {
    let world = World::new().await;
    let parent = world.parent().await;
    let school = world.school("100001").await;
    let teacher = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;

    let data = world.data(Some(&teacher), PARTNER, json!({ "id": parent.to_string() })).await;
    assert_eq!(data["partner"]["name"], "Parent: bronze caster");
    assert_eq!(data["partner"]["contact"], Value::Null);
    let place = json!({ "address": null, "postcode": "LE5", "latitude": 52.63, "longitude": -1.09,
        "exactness": "OUTWARD", "visibility": "MASKED" });
    assert_eq!(data["partner"]["places"], json!([place]));

    let near = r#"{ search(question: { near: "LE5 4AB" }) { edges { distanceKm node { name } } } }"#;
    let data = world.data(Some(&teacher), near, json!({})).await;
    let distance = data["search"]["edges"][0]["distanceKm"].as_f64().unwrap();
    assert!(distance > 1.0, "measured from where they live: {distance} km");
    assert!(!data.to_string().contains("4AB"));
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_follow_each_other_and_a_page_that_is_too_long_is_refused() {
    let world = World::new().await;
    for name in ["First", "Second", "Third"] {
        world.organisation(name).await;
    }
    let query = "query($first: Int, $after: String) {
        partners(first: $first, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }";
    let mut names = Vec::new();
    let mut after = Value::Null;
    loop {
        let data = world.data(None, query, json!({ "first": 2, "after": after })).await;
        let page = &data["partners"];
        names.extend(page["nodes"].as_array().unwrap().iter().map(|node| node["name"].as_str().unwrap().to_owned()));
        if page["pageInfo"]["hasNextPage"] == false {
            break;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
    names.sort();
    assert_eq!(names, ["First", "Second", "Third"]);

    let (code, message) = world.error(None, query, json!({ "first": 101 })).await;
    assert_eq!(code, "BAD_REQUEST");
    assert!(message.contains("100"), "{message}");
    assert_eq!(world.error(None, query, json!({ "after": "nonsense" })).await.0, "BAD_REQUEST");
    world.data(None, query, json!({ "first": 100 })).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_is_told_to_everybody_as_it_was_before() {
    let world = World::new().await;
    world.organisation("Benin Heritage Group").await;
    let query = "{ partners(first: 1) { nodes {
        id version kind name summary languages { languageUse } offers { id title format delivery }
    } } }";
    let data = world.data(None, query, json!({})).await;
    let mut settings = insta::Settings::clone_current();
    settings.add_redaction(".**.id", testing::redact::id());
    settings.bind(|| insta::assert_json_snapshot!(data));
}
