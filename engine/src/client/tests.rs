//! The client against what a real server said, replayed.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use directory::geography::Point;
use serde_json::Value;
use testing::{Recorded, Replay};

use super::*;

/// What was recorded of a real server, beside the project; none where it is not there.
fn recorded() -> Result<Option<Vec<Recorded>>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/meilisearch/recorded.json");
    if let Ok(text) = std::fs::read_to_string(&file) {
        return Ok(Some(testing::recorded(&text)?));
    }
    println!("skipped: {} is not there", file.display());
    Ok(None)
}

/// A client of a server that says what was recorded, from the answer with this note on.
async fn replay(note: &str) -> Result<Option<(Client, Arc<Replay>)>> {
    let Some(recorded) = recorded()? else { return Ok(None) };
    let start = recorded.iter().position(|one| one.note.contains(note)).with_context(|| note.to_owned())?;
    let replay = Arc::new(Replay::start(recorded.into_iter().skip(start).collect()).await?);
    Ok(Some((Client::new(&replay.url, Some("any-key"), Duration::from_mins(2))?, replay)))
}

fn asked<'a>(words: &'a str, filter: &'a [String]) -> Asked<'a> {
    Asked { words, filter, sort: &[], limit: 20 }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_key_is_an_outage_and_a_missing_index_is_said() -> Result<()> {
    for (note, code) in [("no key: refused", "missing_authorization_header"), ("wrong key", "invalid_api_key")] {
        let Some((client, _)) = replay(note).await? else { return Ok(()) };
        let failed = within(CALLING, client.kit.get_stats()).await;
        let Err(Failure::Away(why)) = failed else { panic!("{note}: {:?}", failed.err()) };
        assert!(why.starts_with(code), "{why}");
    }
    let Some((client, _)) = replay("an index that does not exist").await? else { return Ok(()) };
    assert!(!client.has("partners").await?);
    let searched = client.search("partners", &asked("x", &[])).await;
    assert!(matches!(searched, Err(Failure::NoIndex)), "{searched:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_is_done_only_when_its_status_says_so() -> Result<()> {
    let Some((client, _)) = replay("create index: only enqueued").await? else { return Ok(()) };
    client.create("partners").await?;
    let Err(Failure::Task { code, .. }) = client.create("partners").await else { panic!("it failed after its 202") };
    assert_eq!(code, "index_already_exists");
    for (note, code) in
        [("a document with an id that is not allowed", "invalid_document_id"), ("drop it again", "index_not_found")]
    {
        let Some((client, _)) = replay(note).await? else { return Ok(()) };
        let failed = if code == "index_not_found" {
            client.drop_index("partners_new").await
        } else {
            let (index, bad) = (client.kit.index("partners"), [Id { id: "bad id!".into() }]);
            let task = within(CALLING, index.add_or_replace(&bad, None)).await?;
            client.done(task).await
        };
        let Err(Failure::Task { code: said, .. }) = failed else { panic!("{note}: {failed:?}") };
        assert_eq!(said, code);
    }
    for note in ["settings: enqueued", "delete two ids", "swap: enqueued", "drop the old one"] {
        let Some((client, replay)) = replay(note).await? else { return Ok(()) };
        match note {
            "settings: enqueued" => {
                let settings = IndexSettings::new(directory::curriculum::Vocabulary::shipped());
                client.configure("partners", &settings).await?;
            }
            "delete two ids" => client.remove("partners", &["p1".to_owned(), "never".to_owned()]).await?,
            "swap: enqueued" => client.swap("partners", "partners_new").await?,
            _ => client.drop_index("partners_new").await?,
        }
        assert_eq!(replay.said(), 2, "{note}: the write and its task");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn hits_are_read_in_the_order_in_which_they_are_said() -> Result<()> {
    let Some((client, _)) = replay("filter by circle and kind").await? else { return Ok(()) };
    assert_eq!(client.search("partners", &asked("", &[])).await?, ["p1"]);
    let Some((client, _)) = replay("sort by distance").await? else { return Ok(()) };
    assert_eq!(client.search("partners", &asked("", &[])).await?.get(..3).context("three hits")?, ["p1", "p2", "p4"]);
    let Some((client, _)) = replay("several searches in one call").await? else { return Ok(()) };
    let each = client.search_each("partners", &["madrasah".to_owned(), "bronze".to_owned()], &asked("", &[])).await?;
    assert_eq!(each, [["p1"], ["p2"]]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_does_not_take_is_a_refusal_and_no_empty_list() -> Result<()> {
    for (note, code) in [
        ("not filterable", "invalid_search_filter"),
        ("a quote that is not escaped", "invalid_search_filter"),
        ("broken JSON", "malformed_payload"),
        ("a negative limit", "invalid_search_limit"),
    ] {
        let Some((client, _)) = replay(note).await? else { return Ok(()) };
        let refused = client.search("partners", &asked("x", &[])).await;
        let Err(Failure::Refused { code: said, .. }) = refused else { panic!("{note}: {refused:?}") };
        assert_eq!(said, code, "{note}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_servers_distances_are_metres_and_ours_agree() -> Result<()> {
    let Some(recorded) = recorded()? else { return Ok(()) };
    let sorted = recorded.iter().find(|one| one.note.starts_with("sort by distance")).context("the note")?;
    let from = Point::new(52.6386, -1.1317).context("a point")?;
    let mut compared = 0;
    for hit in sorted.body["hits"].as_array().context("hits")? {
        let point = hit.get("_geo").and_then(|geo| Point::new(geo["lat"].as_f64()?, geo["lng"].as_f64()?));
        let metres = hit.get("_geoDistance").and_then(Value::as_f64);
        if let Some(point) = point {
            let ours = from.distance_km(point) * 1000.0;
            assert!((ours - metres.context("a distance")?).abs() < 5.0, "{ours} and {metres:?}");
            compared += 1;
        }
        assert_eq!(hit.get("_geo").is_some(), metres.is_some(), "no point, no distance: {hit}");
    }
    assert!(compared >= 2);
    Ok(())
}
