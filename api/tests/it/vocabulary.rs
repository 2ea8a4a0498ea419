//! Editing the vocabulary through GraphQL: the same refusals as everywhere, and effects at once.

use directory::actor::Membership;
use directory::curriculum::apart;
use serde_json::{Value, json};

use crate::world::World;

const ADD: &str = "mutation($id: ID!, $version: Int!, $input: NameInput!) {
    addTopicName(id: $id, version: $version, input: $input) {
        version change topic { name names { name kind } } problems { field code message } } }";
const RENAME: &str = "mutation($version: Int!, $name: String!) {
    renameTopic(id: \"ancient_benin\", version: $version, name: $name) {
        version change topic { name } problems { field code message } } }";

async fn officer(world: &World) -> String {
    let school = world.school("100001").await;
    world.signed_in("officer@example.org", Membership::LiaisonSchool { school, authority: None }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_liaison_officer_adds_a_name_and_it_is_understood_at_once() {
    apart(async {
        let world = World::new().await;
        let officer = officer(&world).await;
        let version = world.data(None, "{ vocabularyVersion }", json!({})).await["vocabularyVersion"].clone();
        assert_eq!(version, 0);
        let edo = json!({ "id": "ancient_benin", "version": 0, "input": { "name": "Edo bronzes", "why": "said so" } });
        let data = world.data(Some(&officer), ADD, edo).await;
        let added = &data["addTopicName"];
        assert_eq!((&added["version"], &added["problems"]), (&json!(1), &json!([])));
        let names = added["topic"]["names"].as_array().unwrap();
        assert_eq!(names[0], json!({ "name": "Ancient Benin", "kind": "PREFERRED" }));
        assert!(names.contains(&json!({ "name": "Edo bronzes", "kind": "SYNONYM" })), "{added}");

        let found = "{ topics(text: \"edo bronzes\") { nodes { id } } find(need: { text: \"Edo bronzes\" }) {
            understood { topics { id name } } problems { code } } }";
        let data = world.data(None, found, json!({})).await;
        assert_eq!(data["topics"]["nodes"], json!([{ "id": "ancient_benin" }]));
        let understood = json!([{ "id": "ancient_benin", "name": "Ancient Benin" }]);
        assert_eq!(data["find"]["understood"]["topics"], understood);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_history_tells_who_by_role_what_and_why_and_only_to_staff() {
    apart(async {
        let world = World::new().await;
        let officer = officer(&world).await;
        let renamed =
            world.data(Some(&officer), RENAME, json!({ "version": 0, "name": "Kingdom of Benin in Edo" })).await;
        let change = renamed["renameTopic"]["change"].clone();
        let undo = "mutation($id: ID!) { undoVocabularyChange(id: $id, version: 1, why: \"a slip\") {
            topic { name } problems { message } } }";
        let undone = world.data(Some(&officer), undo, json!({ "id": change })).await;
        assert_eq!(undone["undoVocabularyChange"]["topic"]["name"], "Ancient Benin");

        let history = "query($first: Int, $after: String) { topic(id: \"ancient_benin\") {
            history(first: $first, after: $after) { pageInfo { hasNextPage endCursor }
                nodes { version by what name before why undoes } } } }";
        let data = world.data(Some(&officer), history, json!({ "first": 1 })).await;
        let page = &data["topic"]["history"];
        assert_eq!(
            page["nodes"],
            json!([{ "version": 2, "by": "Colleague", "what": "TOPIC_RENAMED", "name": "Ancient Benin",
                "before": ["Kingdom of Benin in Edo"], "why": "a slip", "undoes": change }])
        );
        assert_eq!(page["pageInfo"]["hasNextPage"], true);
        let next = json!({ "after": page["pageInfo"]["endCursor"] });
        let data = world.data(Some(&officer), history, next).await;
        assert_eq!(data["topic"]["history"]["nodes"][0]["version"], 1);
        assert_eq!(world.error(None, history, json!({})).await.0, "UNAUTHENTICATED");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_an_edit_is_a_problem_with_its_remedy() {
    apart(async {
        let world = World::new().await;
        let officer = officer(&world).await;
        let problem = async |query: &str, field: &str, variables: Value| {
            let data = world.data(Some(&officer), query, variables).await;
            let problems = data[field]["problems"].as_array().unwrap().clone();
            assert_eq!(problems.len(), 1, "{data}");
            let text = |name: &str| problems[0][name].as_str().unwrap_or_default().to_owned();
            (text("field"), text("code"), text("message"))
        };
        let taken = json!({ "id": "rivers", "version": 0, "input": { "name": "Sylheti" } });
        let (field, code, message) = problem(ADD, "addTopicName", taken).await;
        assert_eq!((field.as_str(), code.as_str()), ("name", "name_taken"));
        assert_eq!(
            message,
            "Name, “Sylheti”: this is a name of Sylheti already. Give another name, or mark it as ambiguous on purpose \
             and say why."
        );
        let add = "mutation { addTopic(input: { name: \"Corner shops\", broader: [\"no such topic\"], subjects: [\"History\"] }) {
            topic { id } problems { field code message } } }";
        let (field, code, _) = problem(add, "addTopic", json!({})).await;
        assert_eq!((field.as_str(), code.as_str()), ("broader.1", "unknown_topic"));
        let circle = "mutation { setBroaderTopics(id: \"rivers\", version: 0, broader: [\"flooding\"]) {
            problems { field code message } } }";
        let (field, code, _) = problem(circle, "setBroaderTopics", json!({})).await;
        assert_eq!((field.as_str(), code.as_str()), ("broader", "part_of_itself"));

        world.data(Some(&officer), RENAME, json!({ "version": 0, "name": "Benin before 1897" })).await;
        let second = json!({ "version": 0, "name": "Kingdom of Edo" });
        let (_, code, message) = problem(RENAME, "renameTopic", second).await;
        assert_eq!(code, "changed_meanwhile");
        assert!(message.contains("“Kingdom of Edo”") && message.contains("Benin before 1897"), "{message}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn teachers_and_strangers_do_not_edit_the_vocabulary() {
    apart(async {
        let world = World::new().await;
        let school = world.school("100001").await;
        let teacher = world.signed_in("one@example.org", Membership::Teacher { school, authority: None }).await;
        let name = json!({ "id": "rivers", "version": 0, "input": { "name": "word" } });
        assert_eq!(world.error(Some(&teacher), ADD, name.clone()).await.0, "FORBIDDEN");
        assert_eq!(world.error(None, ADD, name).await.0, "UNAUTHENTICATED");
        let officer = officer(&world).await;
        let nowhere = json!({ "id": "no_such_topic", "version": 0, "input": { "name": "word" } });
        assert_eq!(world.error(Some(&officer), ADD, nowhere).await.0, "NOT_FOUND");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_local_topic_has_its_place_and_a_retired_one_leaves_the_list() {
    apart(async {
        let world = World::new().await;
        let officer = officer(&world).await;
        let add = "mutation { addTopic(input: { name: \"Corner shops\", broader: [\"Rivers\"], subjects: [\"History\"],
            keyStages: [\"Year 3\"] }) { version topic { id subjects keyStages broader { id } } problems { message } } }";
        let data = world.data(Some(&officer), add, json!({})).await;
        assert_eq!(
            data["addTopic"],
            json!({ "version": 1, "problems": [], "topic": { "id": "corner_shops", "subjects": ["HISTORY"],
                "keyStages": ["KS2"], "broader": [{ "id": "rivers" }] } })
        );
        let listed = "{ topics(text: \"corner shops\") { nodes { id } } topic(id: \"corner_shops\") { retired }
            rivers: topic(id: \"rivers\") { narrower { id } } }";
        let data = world.data(None, listed, json!({})).await;
        assert_eq!(data["topics"]["nodes"], json!([{ "id": "corner_shops" }]));
        assert!(data["rivers"]["narrower"].as_array().unwrap().contains(&json!({ "id": "corner_shops" })));
        let retire = "mutation { retireTopic(id: \"corner_shops\", version: 1) { problems { message } } }";
        world.data(Some(&officer), retire, json!({})).await;
        let data = world.data(None, listed, json!({})).await;
        assert_eq!(data["topics"]["nodes"], json!([]));
        assert_eq!(data["topic"]["retired"], true);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_shows_the_own_name_it_was_given() {
    apart(async {
        let world = World::new().await;
        let officer = officer(&world).await;
        let add =
            "mutation { addLanguageName(id: \"guj\", version: 0, input: { name: \"ગુજરાતી બોલી\", kind: \"OWN_NAME\",
            language: \"Gujarati\" }) { language { ownNames } problems { message } } }";
        let data = world.data(Some(&officer), add, json!({})).await;
        let own = data["addLanguageName"]["language"]["ownNames"].as_array().unwrap();
        assert!(own.contains(&json!("ગુજરાતી બોલી")), "{data}");
        let found = "{ languages(text: \"ગુજરાતી બોલી\") { nodes { id } } }";
        let data = world.data(None, found, json!({})).await;
        assert_eq!(data["languages"]["nodes"], json!([{ "id": "guj" }]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_takes_up_what_another_process_changed() {
    let world = World::new().await;
    let officer = officer(&world).await;
    apart(async {
        let edo = json!({ "id": "ancient_benin", "version": 0, "input": { "name": "Edo bronzes" } });
        world.data(Some(&officer), ADD, edo).await;
    })
    .await;
    apart(async {
        let data = world.data(None, "{ topics(text: \"edo bronzes\") { nodes { id } } }", json!({})).await;
        assert_eq!(data["topics"]["nodes"], json!([{ "id": "ancient_benin" }]));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_with_a_token_sees_what_was_changed_elsewhere() {
    apart(Box::pin(async {
        let world = World::new().await;
        let officer = officer(&world).await;
        let create = "mutation { createApiToken(input: { name: \"Website\", scopes: [\"READ\"],
            expiresOn: \"2027-06-30\" }) { token } }";
        let token = world.data(Some(&officer), create, json!({})).await["createApiToken"]["token"].clone();
        let edo = json!({ "id": "ancient_benin", "version": 0, "input": { "name": "Edo bronzes" } });
        // Another process, with a vocabulary of its own.
        apart(world.data(Some(&officer), ADD, edo)).await;

        world.app.clock.set(testing::a_wednesday() + chrono::TimeDelta::minutes(1));
        let found = "{ topics(text: \"edo bronzes\") { nodes { id } } }";
        let data = world.data(token.as_str(), found, json!({})).await;
        assert_eq!(data["topics"]["nodes"], json!([{ "id": "ancient_benin" }]));
    }))
    .await;
}
