//! The schema is the one in the repository, and the explorer can read it within the limits.

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
    let of_type = (0..8).fold("kind name".to_owned(), |inner, _| format!("kind name ofType {{ {inner} }}"));
    let query = format!(
        "{{ __schema {{ queryType {{ name }} mutationType {{ name }} types {{ kind name description
            fields(includeDeprecated: true) {{ name description args {{ name description type {{ {of_type} }} defaultValue }}
                type {{ {of_type} }} isDeprecated deprecationReason }}
            inputFields {{ name type {{ {of_type} }} defaultValue }} interfaces {{ {of_type} }}
            enumValues(includeDeprecated: true) {{ name description }} possibleTypes {{ {of_type} }} }}
            directives {{ name description locations args {{ name type {{ {of_type} }} }} }} }} }}"
    );
    let data = world.data(None, &query, json!({})).await;
    assert_eq!(data["__schema"]["queryType"]["name"], "Query");
}
