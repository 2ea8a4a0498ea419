//! The dearest real query sends as many statements for a hundred rows as for ten.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;

use directory::accounts::{Device, link_token, sign_in};
use serde_json::{Value, json};
use testing::{TestDb, a_wednesday};

use crate::world::{front, secret};

const PARTNERS: &str = "query($first: Int) { partners(first: $first) { nodes { id name kind status summary audience
    names { name } languages { language { name } languageUse }
    places { postcode } contact { email } offers { title format partner { name } } } } }";
const NEEDS: &str = "query($first: Int) { needs(first: $first) { nodes { id text school { name }
    understood { topics { name } } matches(first: 3) { score reasons { message } offer { title partner { name } } } } } }";

/// Sends one operation over a socket, to the server as it runs: there the batches of one request are made by one thread.
fn post(address: SocketAddr, session: &str, query: &str, first: usize) -> Value {
    let body = json!({ "query": query, "variables": { "first": first } }).to_string();
    let length = body.len();
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Authorization: Bearer {session}\r\nContent-Length: {length}\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let json = body.find('{').zip(body.rfind('}')).map(|(from, to)| &body[from..=to]).unwrap();
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{error}: {answer}"))
}

/// A hundred partners with an offer, a language and a place each, and a hundred needs with a match.
async fn full_database() -> (TestDb, String) {
    let test = TestDb::new().await.unwrap();
    let rows = testing::World::new(&test).await.unwrap();
    for number in 0..100 {
        let (_, offer) = rows.offer("madrasah", "everyone", &format!("Talk {number}")).await.unwrap();
        let need = rows.need(&format!("Ancient Benin {number}")).await.unwrap();
        rows.fit(need, offer).await.unwrap();
    }
    rows.sql
        .batch_execute(
            "INSERT INTO partner_languages SELECT id, 'ara', 'taught' FROM partners;
             INSERT INTO places (id, partner_id, position, visibility, postcode)
             SELECT gen_random_uuid(), id, 0, 'public', 'LE5 4AB' FROM partners;",
        )
        .await
        .unwrap();
    let link = rows.sign_in_link(a_wednesday() + chrono::TimeDelta::minutes(10)).await.unwrap();
    let token = link_token(&secret(), link).unwrap();
    let session = sign_in(&test.db, &secret(), &token, Device::Shared, a_wednesday()).await.unwrap().session.reveal();
    (test, session)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_rows_cost_as_many_statements_as_ten() {
    let (test, session) = full_database().await;
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let app = Arc::into_inner(front(test.db.clone()).into_inner()).unwrap();
    let server = api::serve(app, listener).unwrap();
    let handle = server.handle();
    let db = test.db.clone();
    let (ended, counts) = tokio::join!(server, async {
        let counts = tokio::task::spawn_blocking(move || {
            let mut counts = Vec::new();
            for (list, query) in [("partners", PARTNERS), ("needs", NEEDS)] {
                for first in [10, 100] {
                    let before = db.statements();
                    let answer = post(address, &session, query, first);
                    assert_eq!(answer["data"][list]["nodes"].as_array().map(Vec::len), Some(first), "{answer}");
                    counts.push((
                        list,
                        first,
                        db.statements() - before,
                        answer["extensions"]["cost"]["asked"].as_u64(),
                    ));
                }
            }
            counts
        })
        .await
        .unwrap();
        handle.stop(true).await;
        counts
    });
    ended.unwrap();
    let statements: Vec<_> = counts.iter().map(|(list, first, statements, _)| (*list, *first, *statements)).collect();
    // Two of each are for who is asking.
    let expected = [("partners", 10, 16), ("partners", 100, 16), ("needs", 10, 14), ("needs", 100, 14)];
    assert_eq!(statements, expected, "{counts:?}");
}
