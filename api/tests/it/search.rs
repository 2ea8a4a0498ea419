//! Searching through GraphQL: what was understood, distances, counts, problems.

use serde_json::{Value, json};

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn what_was_understood_comes_back_with_what_stands_beside_it() {
    let world = World::new().await;
    world.organisation("Benin Society").await;
    let query = "query($words: String) { search(question: { words: $words }) { total someWordsOnly
        understood { kind code name typed related { kind code name relation } } } }";
    let data = world.data(None, query, json!({ "words": "workshops on ANCIENT BENIN" })).await;
    assert_eq!(data["search"]["total"], 1);
    assert_eq!(data["search"]["someWordsOnly"], false);
    let understood = data["search"]["understood"].as_array().unwrap();
    let seen: Vec<_> = understood.iter().map(|one| [&one["kind"], &one["code"], &one["name"], &one["typed"]]).collect();
    assert_eq!(
        json!(seen),
        json!([
            ["FORMAT", "workshop", "Workshop", "workshops"],
            ["TOPIC", "ancient_benin", "Ancient Benin", "ANCIENT BENIN"]
        ])
    );
    let data = world.data(None, query, json!({ "words": "translator" })).await;
    assert_eq!(data["search"]["total"], 0);
    let related = &data["search"]["understood"][0]["related"];
    let role = json!({ "kind": "FORMAT", "code": "interpreting", "name": "Interpreting", "relation": "ROLE" });
    assert!(related.as_array().unwrap().contains(&role), "{related}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_edge_has_its_distance_as_a_number_and_in_words() {
    let world = World::new().await;
    world.organisation("Benin Society").await;
    world.organisation("Benin Players").await;
    for sort in ["RELEVANCE", "DISTANCE", "NAME", "UPDATED"] {
        let query = r#"query($sort: SearchSort) { search(question: { words: "benin", near: "LE5 4AB", sort: $sort }) {
            edges { distanceKm distance node { name } } } }"#;
        let data = world.data(None, query, json!({ "sort": sort })).await;
        let edges = data["search"]["edges"].as_array().unwrap();
        assert_eq!(edges.len(), 2);
        for edge in edges {
            assert!((0.5..0.6).contains(&edge["distanceKm"].as_f64().unwrap()), "{edge}");
            assert_eq!(edge["distance"], "0.3 miles away");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filter_takes_one_value_or_several_and_gives_back_what_it_takes() {
    let world = World::new().await;
    world.organisation("Benin Society").await;
    let query = r#"{ search(question: { kind: "COMMUNITY_ORGANISATION", topic: ["ancient_benin", "Diwali"], words: "" }) {
        total facets { filter values { value name count } } } }"#;
    let data = world.data(None, query, json!({})).await;
    assert_eq!(data["search"]["total"], 1);
    let facets = data["search"]["facets"].as_array().unwrap();
    let topics = facets.iter().find(|facet| facet["filter"] == "topic").unwrap();
    assert_eq!(topics["values"], json!([{ "value": "ancient_benin", "name": "Ancient Benin", "count": 1 }]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_is_not_known_is_a_problem_and_never_the_unfiltered_list() {
    let world = World::new().await;
    world.organisation("Benin Society").await;
    let query = "query($near: String) { search(question: { near: $near }) {
        total nodes { name } problems { field code message } } }";
    for near in ["ZZ9 9ZZ", "BT1 1AA", "somewhere"] {
        let data = world.data(None, query, json!({ "near": near })).await;
        assert_eq!(data["search"]["total"], 0, "{near}");
        assert_eq!(data["search"]["nodes"], json!([]));
        assert_eq!(data["search"]["problems"][0]["field"], "near");
        assert_ne!(data["search"]["problems"][0]["message"], Value::Null);
    }
}
