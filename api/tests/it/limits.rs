//! What strangers may do, how often and from where: rates, origins, cookies, and time limits.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::test::TestRequest;
use directory::actor::Membership;
use directory::db::{Db, Settings};
use directory::limits::{Limit, Network, take};
use embedding::Embedder;
use serde_json::{Value, json};
use testing::a_wednesday;

use crate::world::{World, answer_of, front, operation, secret};

const FIND: &str = r#"{ find(need: { text: "Ancient Benin" }) { matches { score } problems { code } } }"#;

fn peer(address: &str) -> SocketAddr {
    SocketAddr::new(address.parse().unwrap(), 50_000)
}

/// Uses up what a limit lets through.
async fn use_up(world: &World, limit: Limit, whom: impl std::fmt::Display) {
    for _ in 0..limit.burst() {
        take(&world.test.db, &secret(), limit, &whom, a_wednesday()).await.unwrap();
    }
}

fn network(address: &str) -> Network {
    Network::of(address.parse().unwrap())
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// The code and message of an answer's only error.
fn error(body: &str) -> (String, String) {
    let body: Value = serde_json::from_str(body).unwrap();
    let error = &body["errors"][0];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    (text(&error["extensions"]["code"]), text(&error["message"]))
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_questions_are_limited_by_network_and_nobody_elses() {
    let world = World::new().await;
    use_up(&world, Limit::Questions, network("192.0.2.7")).await;
    let ask = |query: &str, from: &str| operation(query, &json!({})).peer_addr(peer(from));
    let search = r#"{ search(question: { words: "benin" }) { total } }"#;
    let filters = r#"{ search(question: { near: "LE5", sort: DISTANCE }) { total } }"#;
    for query in [FIND, search, filters] {
        let (status, headers, body) = world.answer(ask(query, "192.0.2.7")).await;
        assert_eq!(status, StatusCode::OK);
        let (code, message) = error(&body);
        assert_eq!(code, "RATE_LIMITED");
        assert!(message.contains("Try again in 1 second."), "{message}");
        assert_eq!(header(&headers, "Retry-After"), Some("1"));
        let (_, _, body) = world.answer(ask(query, "192.0.2.8")).await;
        assert!(!body.contains("errors"), "{body}");
    }
    // What costs little is not counted.
    let (_, _, body) = world.answer(ask("{ partners { nodes { id } } }", "192.0.2.7")).await;
    assert!(!body.contains("errors"), "{body}");
    let school = world.school("100001").await;
    let teacher = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let signed_in = ask(FIND, "192.0.2.7").insert_header(("Authorization", format!("Bearer {teacher}")));
    let (_, _, body) = world.answer(signed_in).await;
    assert!(!body.contains("errors"), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_says_so_with_its_status_and_when_to_come_back() {
    let world = World::new().await;
    use_up(&world, Limit::Questions, network("192.0.2.7")).await;
    let page = TestRequest::get().uri("/?text=Ancient+Benin").peer_addr(peer("192.0.2.7"));
    let (status, headers, body) = world.answer(page).await;
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(header(&headers, "Retry-After"), Some("1"));
    assert!(body.contains("Try again in 1 second."), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_made_up_header_gives_nobody_a_new_network_and_a_trusted_proxys_is_believed() {
    let world = World::new().await;
    use_up(&world, Limit::Questions, network("192.0.2.7")).await;
    let ask = |from: &str, said: &str| {
        operation(FIND, &json!({})).peer_addr(peer(from)).insert_header(("X-Forwarded-For", said.to_owned()))
    };
    let (_, _, body) = world.answer(ask("192.0.2.7", "198.51.100.1")).await;
    assert_eq!(error(&body).0, "RATE_LIMITED");
    let (_, _, body) = world.answer(ask("10.0.0.1", "198.51.100.1, 192.0.2.7")).await;
    assert_eq!(error(&body).0, "RATE_LIMITED");
    let (_, _, body) = world.answer(ask("10.0.0.1", "192.0.2.7, 198.51.100.1")).await;
    assert!(!body.contains("errors"), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn links_that_sign_in_are_limited_alike_on_the_page_and_in_graphql() {
    let world = World::new().await;
    use_up(&world, Limit::SignInAddress, "teacher@example.org").await;
    let ask = "mutation { requestSignIn(email: \"Teacher@example.org\") { message } }";
    let (_, headers, body) = world.answer(operation(ask, &json!({}))).await;
    let (code, message) = error(&body);
    assert_eq!((code.as_str(), header(&headers, "Retry-After")), ("RATE_LIMITED", Some("720")));
    assert!(message.contains("720 seconds"), "{message}");
    let form = TestRequest::post()
        .uri("/sign-in")
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .set_form([("email", "teacher@example.org")]);
    let (status, headers, _) = world.answer(form).await;
    assert_eq!((status, header(&headers, "Retry-After")), (StatusCode::TOO_MANY_REQUESTS, Some("720")));
}

#[tokio::test(flavor = "multi_thread")]
async fn any_origin_may_ask_without_credentials() {
    let world = World::new().await;
    let preflight = TestRequest::with_uri("/graphql")
        .method(actix_web::http::Method::OPTIONS)
        .insert_header(("Origin", "https://council.example.org"))
        .insert_header(("Access-Control-Request-Method", "POST"))
        .insert_header(("Access-Control-Request-Headers", "authorization, content-type"));
    let (status, headers, body) = world.answer(preflight).await;
    assert!(status.is_success(), "{status} {body}");
    assert_eq!(header(&headers, "Access-Control-Allow-Origin"), Some("*"));
    let allowed = header(&headers, "Access-Control-Allow-Headers").unwrap().to_ascii_lowercase();
    assert!(allowed.contains("authorization") && allowed.contains("content-type"), "{allowed}");
    assert_eq!(header(&headers, "Access-Control-Allow-Methods"), Some("POST"));
    assert_eq!(header(&headers, "Access-Control-Allow-Credentials"), None);

    let ask = operation("{ me { id } }", &json!({})).insert_header(("Origin", "https://council.example.org"));
    let (status, headers, _) = world.answer(ask).await;
    assert_eq!((status, header(&headers, "Access-Control-Allow-Origin")), (StatusCode::OK, Some("*")));
    assert_eq!(header(&headers, "Access-Control-Allow-Credentials"), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cookie_counts_only_where_our_own_page_sent_it() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let teacher = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let me = |name: &'static str, value: &'static str| {
        operation("{ me { id } }", &json!({}))
            .insert_header(("Cookie", format!("kith={teacher}")))
            .insert_header((name, value))
    };
    for (name, value, known) in [
        ("Sec-Fetch-Site", "same-origin", true),
        ("Origin", "http://127.0.0.1:8080", true),
        ("Sec-Fetch-Site", "cross-site", false),
        ("Sec-Fetch-Site", "same-site", false),
        ("Origin", "https://elsewhere.example.org", false),
        ("Origin", "null", false),
        ("Accept", "application/json", false),
    ] {
        let (status, _, body) = world.answer(me(name, value)).await;
        assert_eq!(status, StatusCode::OK);
        let body: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["data"]["me"].is_object(), known, "{name}: {value}: {body}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_statement_is_given_up_and_said_with_a_reference() {
    let world = World::new().await;
    world.school("100001").await;
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute(
        "ALTER TABLE schools RENAME TO kept;
         CREATE VIEW schools AS SELECT * FROM kept WHERE pg_sleep(60) IS NOT NULL;",
    )
    .await
    .unwrap();
    let app = front(pool(&world, Duration::from_millis(100), Duration::from_secs(30)));
    let ask = operation("{ school(urn: \"100001\") { name } }", &json!({}));
    let (status, _, body) = answer_of(&app, ask).await;
    assert_eq!(status, StatusCode::OK);
    let (code, message) = error(&body);
    assert_eq!(code, "INTERNAL");
    assert!(message.starts_with("This took too long and was stopped.") && message.contains("(reference "), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_connection_is_free_in_time_the_answer_is_to_come_back_later() {
    // A server that takes the connection and says nothing: none is ever free.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let app = front(
        Db::new(&Settings {
            url: format!("postgres://kith@{}/kith", silent.local_addr().unwrap()),
            connections: 2,
            application: "kith tests",
            statement_timeout: Duration::from_secs(10),
            pool_wait: Duration::from_millis(50),
        })
        .unwrap(),
    );
    let (status, headers, body) = answer_of(&app, operation("{ partners { nodes { id } } }", &json!({}))).await;
    assert_eq!((status, header(&headers, "Retry-After")), (StatusCode::SERVICE_UNAVAILABLE, Some("5")));
    assert_eq!(error(&body).0, "INTERNAL", "{body}");
    let page = TestRequest::get().uri("/partners/018f0000-0000-7000-8000-000000000001");
    let (status, headers, _) = answer_of(&app, page).await;
    assert_eq!((status, header(&headers, "Retry-After")), (StatusCode::SERVICE_UNAVAILABLE, Some("5")));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_keep_a_need_open_does_not_reach_the_model() {
    let reached = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&reached);
    let embedder = Embedder::answering(move |texts| {
        counted.fetch_add(texts.len(), Ordering::SeqCst);
        Ok(vec![vec![0; embedding::DIMENSIONS]; texts.len()])
    });
    let world = World::new().await.meaning(embedder.unwrap());
    let (own, other) = (world.school("100001").await, world.school("100002").await);
    let teacher = world.signed_in("one@example.org", Membership::Teacher { school: own, authority: None }).await;
    let stranger = world.signed_in("two@example.org", Membership::Teacher { school: other, authority: None }).await;
    let open = r#"mutation { openNeed(input: { text: "Ancient Benin" }, school: "100001") { need { id } } }"#;
    let opened = world.data(Some(&teacher), open, json!({})).await;
    assert_eq!(reached.load(Ordering::SeqCst), 1, "whose need it is reaches it");
    let create =
        "mutation { createApiToken(input: { name: \"Website\", scopes: [\"READ\"], expiresOn: \"2027-06-30\" }) {
        token } }";
    let reader = world.data(Some(&teacher), create, json!({})).await["createApiToken"]["token"].clone();

    let change = r#"mutation($id: ID!) {
        changeNeed(id: $id, version: 1, input: { text: "something long" }) { need { id } } }"#;
    let id = json!({ "id": opened["openNeed"]["need"]["id"] });
    for (session, codes) in [
        (None, ["UNAUTHENTICATED", "NOT_FOUND"]),
        (Some(stranger.as_str()), ["FORBIDDEN", "NOT_FOUND"]),
        (reader.as_str(), ["FORBIDDEN", "FORBIDDEN"]),
    ] {
        let refused = [world.error(session, open, json!({})).await.0, world.error(session, change, id.clone()).await.0];
        assert_eq!(refused, codes);
    }
    let form = || {
        let form = [("text", "Ancient Benin"), ("school", &own.to_string())];
        TestRequest::post().uri("/needs").insert_header(("Sec-Fetch-Site", "same-origin")).set_form(form)
    };
    let (status, _) = world.send(form()).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "to sign in");
    let (status, _) = world.send(form().insert_header(("Cookie", format!("kith={stranger}")))).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(reached.load(Ordering::SeqCst), 1);
}

fn pool(world: &World, statement_timeout: Duration, pool_wait: Duration) -> Db {
    let url = world.test.url.clone();
    Db::new(&Settings { url, connections: 2, application: "kith tests", statement_timeout, pool_wait }).unwrap()
}
