//! The transport: limits, content types, masked faults, health, and the server itself.

use std::io::{Read as _, Write as _};

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use chrono::TimeDelta;
use serde_json::{Value, json};
use testing::a_wednesday;

use crate::world::World;

fn post(kind: &str, body: impl Into<actix_web::web::Bytes>) -> TestRequest {
    TestRequest::post().uri("/graphql").insert_header(("Content-Type", kind)).set_payload(body)
}

#[tokio::test(flavor = "multi_thread")]
async fn only_one_operation_as_json_by_post_is_taken() {
    let world = World::new().await;
    let me = r#"{"query":"{ me { id } }"}"#;
    for (request, expected) in [
        (post("application/json; charset=utf-8", me), StatusCode::OK),
        (post("application/x-www-form-urlencoded", "query={me{id}}"), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (post("text/plain", me), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (post("application/json", format!("[{me},{me}]")), StatusCode::BAD_REQUEST),
        (post("application/json", "{"), StatusCode::BAD_REQUEST),
        (post("application/json", " ".repeat(64 * 1024 + 1)), StatusCode::PAYLOAD_TOO_LARGE),
        (TestRequest::get().uri("/graphql?query={me{id}}"), StatusCode::METHOD_NOT_ALLOWED),
    ] {
        let (status, body) = world.send(request).await;
        assert_eq!(status, expected, "{body}");
        let body: Value = serde_json::from_str(&body).unwrap();
        let code = &body["errors"][0]["extensions"]["code"];
        assert_eq!(*code, if expected == StatusCode::OK { Value::Null } else { json!("BAD_REQUEST") });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn queries_that_are_too_deep_or_too_dear_are_refused() {
    let world = World::new().await;
    let deep = (0..8).fold("name".to_owned(), |inner, _| format!("offers {{ partner {{ {inner} }} }}"));
    let dear = "nodes { offers { partner { offers { partner { offers { title } } } } } }";
    for query in [
        format!("{{ partners(first: 1) {{ nodes {{ {deep} }} }} }}"),
        format!("{{ partners(first: 100) {{ {dear} }} }}"),
    ] {
        let (code, message) = world.error(None, &query, json!({})).await;
        assert_eq!(code, "BAD_REQUEST");
        let allowed = ["15 is allowed", "5000 is allowed"];
        assert!(allowed.iter().any(|figure| message.contains(figure)), "{message}");
    }
    let dear = format!("{{ partners(first: 100) {{ {dear} }} }}");
    let answer = world.ask(None, &dear, json!({})).await;
    let cost = &answer["extensions"]["cost"];
    let asked = cost["asked"].as_u64().unwrap();
    assert!(asked > 5_000 && cost["allowed"] == 5_000, "{answer}");
    assert!(answer["errors"][0]["message"].as_str().unwrap().contains(&asked.to_string()), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_a_hundred_with_what_a_list_shows_is_not_too_dear() {
    let world = World::new().await;
    let flat = "{ partners(first: 100) { pageInfo { hasNextPage endCursor } nodes { id name kind summary confirmedAt
        languages { language { name } languageUse } places { postcode } offers { title format keyStages } } } }";
    let answer = world.ask(None, flat, json!({})).await;
    assert_eq!(answer.get("errors"), None, "{answer}");
    let cost = answer["extensions"]["cost"]["asked"].as_u64().unwrap();
    // A variable counts like a number.
    let by_variable = flat.replace("{ partners(first: 100)", "query($first: Int) { partners(first: $first)");
    let answer = world.ask(None, &by_variable, json!({ "first": 100 })).await;
    assert_eq!(answer["extensions"]["cost"]["asked"], cost);
    let answer = world.ask(None, &by_variable, json!({ "first": 10 })).await;
    assert!(answer["extensions"]["cost"]["asked"].as_u64().unwrap() * 9 < cost, "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_of_ours_tells_nothing_but_a_reference() {
    let world = World::new().await;
    world.test.sql().await.unwrap().batch_execute("ALTER TABLE needs RENAME TO gone").await.unwrap();
    let answer = world.ask(None, "{ needs { nodes { id } } }", json!({})).await;
    let error = &answer["errors"][0];
    assert_eq!(error["extensions"]["code"], "INTERNAL", "{answer}");
    let reference = error["extensions"]["reference"].as_str().unwrap();
    assert_eq!(error["message"], format!("internal error (reference {reference})"));
    assert!(!answer.to_string().contains("relation"), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn readiness_names_every_part_and_what_is_lost_without_it() {
    let world = World::new().await;
    let (status, body) = world.send(TestRequest::get().uri("/readyz")).await;
    assert_eq!(status, StatusCode::OK);
    let body: Value = serde_json::from_str(&body).unwrap();
    let parts: Vec<_> =
        body["checks"].as_array().unwrap().iter().map(|check| (&check["part"], &check["state"])).collect();
    let expected = [
        ("database", "ok"),
        ("migrations", "ok"),
        ("model", "degraded"),
        ("search", "ok"),
        ("work", "ok"),
        ("mail", "ok"),
    ];
    assert_eq!(json!(parts), json!(expected));

    world.test.sql().await.unwrap().batch_execute("DELETE FROM __diesel_schema_migrations").await.unwrap();
    let (status, _) = world.send(TestRequest::get().uri("/readyz")).await;
    assert_eq!(status, StatusCode::OK, "who asks again at once is not a reason to look again");
    world.app.clock.set(a_wednesday() + TimeDelta::seconds(3));
    let (status, body) = world.send(TestRequest::get().uri("/readyz")).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(body.contains("kith migrate"), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_that_is_away_is_said_and_holds_up_nobody() {
    let world = World::new().await;
    // Port 1 is nobody's.
    let world = world.searching(&engine::Server::new("http://127.0.0.1:1", None));
    let (status, body) = world.send(TestRequest::get().uri("/readyz")).await;
    assert_eq!(status, StatusCode::OK);
    let body: Value = serde_json::from_str(&body).unwrap();
    let search = body["checks"].as_array().unwrap().iter().find(|check| check["part"] == "search").unwrap();
    assert_eq!(search["state"], "degraded");
    assert!(search["effect"].as_str().unwrap().starts_with("answers come from the database"), "{search}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_runs_on_a_plain_runtime_and_stops_by_its_handle() {
    let world = World::new().await;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let app = std::sync::Arc::into_inner(world.app.into_inner()).unwrap();
    let server = api::serve(app, listener).unwrap();
    let handle = server.handle();
    let (ended, answer) = tokio::join!(server, async {
        let answer = tokio::task::spawn_blocking(move || {
            let mut stream = std::net::TcpStream::connect(address).unwrap();
            let body = r#"{"query":"{ partners { nodes { name offers { title } } } }"}"#;
            let length = body.len();
            write!(
                stream,
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n\
                 Content-Length: {length}\r\n\r\n{body}"
            )
            .unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        })
        .await
        .unwrap();
        handle.stop(true).await;
        answer
    });
    ended.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.contains(r#"{"data":{"partners":{"nodes":[]}}"#), "{answer}");
}
