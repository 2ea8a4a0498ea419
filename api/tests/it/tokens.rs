//! Tokens for programs, through GraphQL: shown once, used as Bearer, cut down, taken back.

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use directory::actor::Membership;
use serde_json::{Value, json};

use crate::world::{World, operation};

const CREATE: &str = "mutation($scopes: [String!], $day: String) {
    createApiToken(input: { name: \"Council website\", scopes: $scopes, expiresOn: $day }) {
        token apiToken { id name scopes expiresOn lastUsedOn revokedAt } problems { field code } } }";

struct Tokens {
    world: World,
    officer: String,
}

impl Tokens {
    async fn new() -> Self {
        let world = World::new().await;
        let school = world.school("100001").await;
        let held = Membership::LiaisonSchool { school, authority: None };
        let officer = world.signed_in("officer@example.org", held).await;
        Self { world, officer }
    }

    /// A new token and its id.
    async fn token(&self, scopes: Value) -> (String, Value) {
        let variables = json!({ "scopes": scopes, "day": "2027-06-30" });
        let data = self.world.data(Some(&self.officer), CREATE, variables).await;
        let made = &data["createApiToken"];
        (made["token"].as_str().unwrap_or_default().to_owned(), made["apiToken"]["id"].clone())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_shown_once_and_listed_without_itself() {
    let Tokens { world, officer } = Tokens::new().await;
    let variables = json!({ "scopes": ["WRITE", "READ"], "day": "30/06/2027" });
    let data = world.data(Some(&officer), CREATE, variables).await;
    let made = &data["createApiToken"];
    let token = made["token"].as_str().unwrap();
    assert!(token.starts_with("kith_"), "{token}");
    assert_eq!(made["apiToken"]["scopes"], json!(["READ", "WRITE"]));
    assert_eq!(made["problems"], json!([]));

    world.data(Some(token), "{ me { id } }", json!({})).await;
    let list = "{ apiTokens { id name scopes expiresOn lastUsedOn revokedAt } }";
    let listed = world.data(Some(&officer), list, json!({})).await;
    let expected = json!([{ "id": made["apiToken"]["id"], "name": "Council website", "scopes": ["READ", "WRITE"],
        "expiresOn": "2027-06-30", "lastUsedOn": "2027-01-13", "revokedAt": null }]);
    assert_eq!(listed["apiTokens"], expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_does_what_its_scopes_say_and_makes_no_tokens() {
    let tokens = Tokens::new().await;
    let world = &tokens.world;
    let (reader, _) = tokens.token(json!(["READ"])).await;
    let (writer, _) = tokens.token(json!(["READ", "WRITE"])).await;
    let register = r#"mutation { registerPartner(input: { kind: "MADRASAH", name: "Lantern" }) { partner { name } } }"#;
    assert_eq!(world.error(Some(&reader), register, json!({})).await.0, "FORBIDDEN");
    world.data(Some(&writer), register, json!({})).await;
    let import =
        "mutation($file: String!) { importPartners(partners: $file, source: \"list\", apply: true) { added } }";
    let file = json!({ "file": "partner_id,kind,name\np1,madrasah,Lantern Madrasah\n" });
    assert_eq!(world.error(Some(&writer), import, file.clone()).await.0, "FORBIDDEN");
    let (importer, _) = tokens.token(json!(["IMPORT"])).await;
    assert_eq!(world.data(Some(&importer), import, file).await["importPartners"]["added"], 1);
    for token in [&reader, &writer, &importer] {
        let variables = json!({ "scopes": ["READ"], "day": "2027-06-30" });
        assert_eq!(world.error(Some(token), CREATE, variables).await.0, "FORBIDDEN");
        assert_eq!(world.error(Some(token), "{ apiTokens { id } }", json!({})).await.0, "FORBIDDEN");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn tokens_that_do_not_work_all_look_alike() {
    let tokens = Tokens::new().await;
    let world = &tokens.world;
    let (revoked, id) = tokens.token(json!(["READ"])).await;
    let revoke = "mutation($id: ID!) { revokeApiToken(id: $id) { apiToken { revokedAt } } }";
    let data = world.data(Some(&tokens.officer), revoke, json!({ "id": id })).await;
    assert!(data["revokeApiToken"]["apiToken"]["revokedAt"].is_string(), "{data}");
    let (ended, _) = tokens.token(json!(["READ"])).await;
    world.app.clock.set("2027-07-01T10:00:00Z".parse().unwrap());
    let made_up = format!("kith_{}", "0".repeat(64));
    let mut bodies = Vec::new();
    for token in [revoked.as_str(), &ended, &made_up, "kith_", "kith_00", "nonsense"] {
        let request = operation("{ partners { nodes { id } } }", &json!({}))
            .insert_header(("Authorization", format!("Bearer {token}")));
        let (status, headers, body) = world.answer(request).await;
        assert_eq!(status, StatusCode::UNAUTHORIZED, "{body}");
        assert_eq!(headers.get("WWW-Authenticate").unwrap(), "Bearer");
        assert!(body.contains("\"UNAUTHENTICATED\"") && !body.contains("nodes"), "{body}");
        bodies.push(body);
    }
    bodies.dedup();
    assert_eq!(bodies.len(), 1, "{bodies:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_opens_no_page_and_no_address() {
    let tokens = Tokens::new().await;
    let (token, _) = tokens.token(json!(["READ", "WRITE"])).await;
    let get = |path: &str| TestRequest::get().uri(path).insert_header(("Authorization", format!("Bearer {token}")));
    let (status, headers, _) = tokens.world.answer(get("/needs")).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(headers.get("Location").unwrap(), "/sign-in?next=%2Fneeds");
    let cookie = TestRequest::get().uri("/needs").insert_header(("Cookie", format!("kith={token}")));
    assert_eq!(tokens.world.answer(cookie).await.0, StatusCode::SEE_OTHER);
    let (status, _, body) = tokens.world.answer(get("/graphql?query={me{id}}")).await;
    assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{body}");
}
