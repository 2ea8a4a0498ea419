//! What the log tells: one id from a request to its mail, and nobody's data.

#![expect(clippy::unwrap_used, reason = "what fails in a helper fails its test")]

use std::net::TcpListener;
use std::time::Duration;

use api::{App, Parts};
use chrono::TimeDelta;
use directory::accounts::{self, Secret, link_token};
use directory::clock::Clock;
use directory::text::EmailAddress;
use indexer::{HandOver, Settings, drain};
use reqwest::Client;
use serde_json::{Value, json};
use testing::{Behaviour, Log, SmtpSink, Stage, TestDb, World, a_wednesday};
use uuid::Uuid;

/// The service over a database, at an address of its own, for as long as `using` takes.
async fn serving<T>(test: &TestDb, proxies: &str, using: impl AsyncFnOnce(Client, String) -> T) -> T {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let app = App::new(Parts {
        db: test.db.clone(),
        clock: Clock::fixed(a_wednesday()),
        embedder: None,
        search: engine::Search::postgres(test.db.clone()),
        secret: secret(),
        public_url: address.clone(),
        mailbox: None,
        trusted_proxies: proxies.parse().into_iter().collect(),
    });
    let server = api::serve(app, listener).unwrap();
    let handle = server.handle();
    let client = Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let (ended, answer) = tokio::join!(server, async {
        let answer = using(client, address).await;
        handle.stop(true).await;
        answer
    });
    ended.unwrap();
    answer
}

fn secret() -> Secret {
    Secret::new("0123456789abcdef0123456789abcdef").unwrap()
}

fn settings(sink: &SmtpSink) -> Settings {
    Settings {
        index: None,
        hand_over: HandOver::Smtp(sink.url.clone()),
        from: "Kith <kith@example.org>".to_owned(),
        public_url: "https://kith.example.org".to_owned(),
        secret: secret(),
        time_limit: Duration::from_secs(20),
    }
}

async fn ask_for_link(client: &Client, address: &str, email: &str) -> reqwest::Response {
    let form = client.post(format!("{address}/sign-in")).header("Sec-Fetch-Site", "same-origin");
    let form = form.header("Content-Type", "application/x-www-form-urlencoded");
    form.body(format!("email={}", email.replace('@', "%40"))).send().await.unwrap()
}

fn request_id(answer: &reqwest::Response) -> Uuid {
    let header = answer.headers().get("x-request-id").unwrap();
    header.to_str().unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_id_follows_a_request_to_its_event_its_delivery_and_its_mail() {
    let log = Log::caught();
    let (test, sink) = (TestDb::new().await.unwrap(), SmtpSink::start(false).await.unwrap());
    let world = World::new(&test).await.unwrap();
    let id = serving(&test, "", async |client, address| {
        request_id(&ask_for_link(&client, &address, "teacher@example.org").await)
    })
    .await;
    assert_eq!(id.get_version_num(), 7);
    drain(&settings(&sink), &test.db, None, a_wednesday()).await.unwrap();
    assert_eq!(sink.received().len(), 1);
    for table in ["events", "mails"] {
        let row = world.sql.query_one(&format!("SELECT request_id::text FROM {table}"), &[]).await.unwrap();
        assert_eq!(row.get::<_, Option<String>>(0), Some(id.to_string()), "{table}");
    }
    let lines: Vec<Value> =
        log.lines_with(&id.to_string()).iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().all(|line| line["span"]["request.id"] == json!(id.to_string())), "{lines:#?}");
    let spans: Vec<&str> = lines.iter().filter_map(|line| line["span"]["name"].as_str()).collect();
    for span in ["request", "delivery", "mail"] {
        assert!(spans.contains(&span), "no line of the {span}: {lines:#?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_id_is_taken_from_a_proxy_of_ours_alone_and_only_if_it_is_one() {
    let test = TestDb::new().await.unwrap();
    let given = "019400aa-0000-7000-8000-00000000abcd";
    let asked = async |proxies: &str, id: &str| {
        serving(&test, proxies, async |client, address| {
            let request = client.get(format!("{address}/healthz")).header("X-Request-Id", id);
            request_id(&request.send().await.unwrap()).to_string()
        })
        .await
    };
    assert_eq!(asked("127.0.0.0/8", given).await, given);
    assert_ne!(asked("", given).await, given, "anybody could write it");
    assert_ne!(asked("10.0.0.0/8", given).await, given);
    for wrong in ["7f2c5a1e-1111-4111-8111-111111111111", "x", "019400aa00007000800000000000abcd; drop"] {
        assert_eq!(asked("127.0.0.0/8", wrong).await.parse::<Uuid>().unwrap().get_version_num(), 7, "{wrong}");
    }
}

/// What must stand in no line: each is said somewhere in the day below.
const TELL_TALES: [&str; 11] = [
    "quiet.teacher",
    "quiet.stranger",
    "quiet.partner",
    "900123",
    "LE5 4AB",
    "LE5+4AB",
    "le54ab",
    "quilting",
    "Hushabye",
    "kazoo",
    "wombat",
];

#[tokio::test(flavor = "multi_thread")]
async fn a_day_of_work_leaves_nobodys_data_in_the_log() {
    let log = Log::caught();
    let (test, sink) = (TestDb::new().await.unwrap(), SmtpSink::start(false).await.unwrap());
    let test = test.leaves_work("the mail server refuses somebody, and a table is taken away");
    let world = World::new(&test).await.unwrap();
    world
        .sql
        .batch_execute(
            "UPDATE persons SET email = 'quiet.teacher@example.org';
             INSERT INTO postcodes VALUES ('LE54AB', 52.6401, -1.1001, 'E06000016', NULL);
             INSERT INTO postcode_areas VALUES ('LE5', 52.63, -1.09, 1), ('LE5 4', 52.64, -1.1, 1);",
        )
        .await
        .unwrap();
    let now = a_wednesday();
    let email = EmailAddress::parse("quiet.teacher@example.org").unwrap();
    let link = accounts::make_reusable_link(&test.db, &email, TimeDelta::hours(1), now).await.unwrap();
    let link = link_token(&secret(), link).unwrap();
    let session =
        accounts::sign_in(&test.db, &secret(), &link, accounts::Device::Shared, now).await.unwrap().session.reveal();
    let (parent, _) = world.offer("parent", "school_staff", "Hushabye lullabies").await.unwrap();

    let sink_settings = settings(&sink);
    let ids = serving(&test, "", async |client, address| {
        let mut ids = Vec::new();
        let mut seen = |answer: &reqwest::Response| ids.push((answer.status().as_u16(), request_id(answer)));
        seen(&ask_for_link(&client, &address, "quiet.teacher@example.org").await);
        seen(&ask_for_link(&client, &address, "quiet.stranger@example.org").await);
        seen(&ask_for_link(&client, &address, "quiet.stranger").await);
        let pages = [
            "/?text=quilting&postcode=LE5+4AB&language=Yoruba".to_owned(),
            "/?text=quilting&postcode=ZZ99".to_owned(),
            "/needs/quilting".to_owned(),
            "/quilting?wombat=1".to_owned(),
            format!("/partners/{parent}"),
            format!("/sign-in/{link}"),
            "/sign-in/wombat".to_owned(),
            "/sign-in?next=%2F%3Ftext%3Dkazoo".to_owned(),
        ];
        for page in pages {
            let page = client.get(format!("{address}{page}")).header("Cookie", format!("kith={session}"));
            seen(&page.send().await.unwrap());
        }
        let enter = client.post(format!("{address}/sign-in/{link}")).header("Sec-Fetch-Site", "same-origin");
        seen(&enter.send().await.unwrap());
        let ask = client.post(format!("{address}/sign-in")).header("Sec-Fetch-Site", "same-origin");
        let ask = ask.header("Content-Type", "application/x-www-form-urlencoded");
        let ask = ask.body("email=quiet.partner%40example.org&next=%2F%3Ftext%3Dkazoo");
        seen(&ask.send().await.unwrap());

        let register = "mutation($input: PartnerInput!) { registerPartner(input: $input) { problems { code } } }";
        let partner = json!({ "input": {
            "kind": "parent", "name": "Hushabye lullabies", "summary": "quilting", "postcode": "LE5 4AB",
            "email": "quiet.partner@example.org", "phone": "07700 900123", "consentDate": "2027-01-02",
            "consentHow": "kazoo",
        } });
        let open = "mutation($input: NeedInput!) { openNeed(input: $input) { need { id } problems { code } } }";
        let need = json!({ "input": { "text": "quilting with a kazoo", "postcode": "LE5 4AB" } });
        let search = "query($words: String) { search(question: { words: $words }) { nodes { id } } }";
        let operations = [
            (register, partner.clone()),
            (register, json!({ "input": { "kind": "wombat", "name": "", "phone": "900123" } })),
            (open, need.clone()),
            (open, json!({ "input": { "text": "", "postcode": "wombat" } })),
            (search, json!({ "words": "quilting" })),
            ("{ wombat(kazoo: \"quilting\") }", json!({})),
            ("{ partner(id: \"wombat\") { id } }", json!({})),
            ("{{ quilting", json!({})),
        ];
        let post = async |query: &str, variables: &Value| {
            let body = json!({ "query": query, "variables": variables }).to_string();
            let post = client.post(format!("{address}/graphql")).header("Content-Type", "application/json");
            post.header("Authorization", format!("Bearer {session}")).body(body).send().await.unwrap()
        };
        for (query, variables) in &operations {
            seen(&post(query, variables).await);
        }
        seen(&client.post(format!("{address}/graphql")).body("quilting").send().await.unwrap());

        sink.behave(Behaviour::Reply(Stage::Recipient, "550 <quiet.teacher@example.org> has no mailbox here"));
        drain(&sink_settings, &test.db, None, now).await.unwrap();
        sink.behave(Behaviour::Reply(Stage::Message, "451 quiet.teacher@example.org: later"));
        seen(&ask_for_link(&client, &address, "quiet.teacher@example.org").await);
        drain(&sink_settings, &test.db, None, now + TimeDelta::minutes(1)).await.unwrap();

        // Faults of ours: they are logged with their causes.
        world.sql.batch_execute("ALTER TABLE needs RENAME TO needs_gone").await.unwrap();
        seen(&post(open, &need).await);
        let page = client.get(format!("{address}/needs")).header("Cookie", format!("kith={session}"));
        seen(&page.send().await.unwrap());
        ids
    })
    .await;

    for (status, id) in &ids {
        let answered =
            log.lines_with(&id.to_string()).iter().any(|line| line.contains(&format!("\"status\":{status}")));
        assert!(answered, "the request {id} left no line with its status {status}");
    }
    assert!(ids.iter().any(|(status, _)| *status == 500), "no fault was met: {ids:?}");
    let lines = log.lines();
    assert!(lines.iter().any(|line| line.contains("mail")), "no mail was tried");
    for tell_tale in TELL_TALES.into_iter().chain([link.as_str(), session.as_str()]) {
        let found: Vec<&String> =
            lines.iter().filter(|line| line.to_lowercase().contains(&tell_tale.to_lowercase())).collect();
        assert!(found.is_empty(), "{tell_tale} stands in the log: {found:#?}");
    }
}
