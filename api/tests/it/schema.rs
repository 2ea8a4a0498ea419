//! The schema is the one in the repository, and the explorer can read it within the limits.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use serde_json::json;

use crate::world::World;

#[test]
fn the_schema_is_the_one_in_the_repository() {
    let kept = include_str!("../../../schema.graphql");
    assert_eq!(api::graphql::sdl(), kept, "the schema has changed: write it anew with `kith schema > schema.graphql`");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_explorers_introspection_passes_the_limits() {
    let world = World::new().await;
    // Seven lists and non-nulls around a type is what the explorer asks for; newer ones ask for nine.
    assert_eq!(introspected(&world, 7).await, (13, 174));
    introspected(&world, 9).await;
}

/// Depth and cost of describing the whole schema, with so many types of types.
async fn introspected(world: &World, levels: usize) -> (u64, u64) {
    let of_type = (0..levels).fold("kind name".to_owned(), |inner, _| format!("kind name ofType {{ {inner} }}"));
    let query = format!(
        "{{ __schema {{ queryType {{ name }} mutationType {{ name }} types {{ kind name description
            fields(includeDeprecated: true) {{ name description args {{ name description type {{ {of_type} }} defaultValue }}
                type {{ {of_type} }} isDeprecated deprecationReason }}
            inputFields {{ name type {{ {of_type} }} defaultValue }} interfaces {{ {of_type} }}
            enumValues(includeDeprecated: true) {{ name description }} possibleTypes {{ {of_type} }} }}
            directives {{ name description locations args {{ name type {{ {of_type} }} }} }} }} }}"
    );
    let answer = world.ask(None, &query, json!({})).await;
    assert_eq!(answer["data"]["__schema"]["queryType"]["name"], "Query", "{answer}");
    let cost = &answer["extensions"]["cost"];
    (cost["depth"].as_u64().unwrap(), cost["asked"].as_u64().unwrap())
}
