//! The search index: where it is by the settings, and `kith reindex`, which makes anew what searches go by.

use anyhow::{Context as _, Result};
use directory::clock::{Clock, london_day};
use directory::db::Db;
use directory::search;
use engine::{Index, Search, Server, Standing};
use serde::Serialize;

use crate::Outcome;
use crate::config::{Config, Secret};
use crate::output::{Bar, Output, progress};

/// How many search rows are written between two looks at the clock.
const PAGE: i64 = 200;

/// What `reindex` did.
#[derive(Debug, Serialize)]
struct Reindexed {
    /// Partners whose search row was written anew, or removed where they are not published.
    rows: usize,
    index: Option<Filled>,
}

/// What it did to the index.
#[derive(Debug, Serialize)]
struct Filled {
    documents: usize,
    /// Written and removed since the filling began.
    changed_meanwhile: usize,
}

/// The index that is configured, if one is.
pub(crate) fn index(config: &Config) -> Result<Option<Index>> {
    let Some(url) = &config.meili_url else { return Ok(None) };
    let key = config.meili_master_key.as_ref().map(Secret::expose).map(str::to_owned);
    let index = Index::new(&Server::new(url, key)).context("MEILI_URL and MEILI_MASTER_KEY")?;
    Ok(Some(index))
}

/// What answers searches.
pub(crate) fn search(db: Db, index: Option<Index>) -> Search {
    match index {
        Some(index) => Search::meilisearch(db, index),
        None => Search::postgres(db),
    }
}

/// `kith reindex`: all search rows from the listings, then, where there is one, the index from both. What fails leaves
/// the index that answers as it was.
pub(crate) async fn run(db: &Db, index: Option<&Index>, output: Output) -> Result<Outcome> {
    let rows = rewrite(db).await?;
    let index = match index {
        Some(index) => Some(fill(db, index).await?),
        None => None,
    };
    let sentence = match &index {
        Some(Filled { documents, changed_meanwhile }) => format!(
            "{rows} partners' search rows were written anew; the index was filled with {documents} documents, and \
             {changed_meanwhile} changed meanwhile were written again"
        ),
        None => format!("{rows} partners' search rows were written anew; MEILI_URL is not set, so there is no index"),
    };
    output.result(&Reindexed { rows, index }, &sentence)?;
    Ok(Outcome::Done)
}

/// Fills an index that was never filled, or by another version of the program. A server that cannot do it holds up
/// nobody: the database answers meanwhile.
pub(crate) async fn bring(db: &Db, index: &Index) {
    match index.standing().await {
        Standing::Ready => {}
        Standing::Away(why) => progress(&format!("{why}: answers come from the database until it does")),
        Standing::Missing | Standing::OtherShape | Standing::OtherWords => match fill(db, index).await {
            Ok(Filled { documents, .. }) => progress(&format!("filled the search index with {documents} documents")),
            Err(error) => progress(&format!("{error:#}: answers come from the database")),
        },
    }
}

async fn rewrite(db: &Db) -> Result<usize> {
    let of = search::counts(db).await?.all;
    let mut bar = Bar::new();
    let mut after = None;
    let mut rows = 0;
    loop {
        bar.at("search rows", count(rows), count(of.max(rows)));
        let page = search::rewrite_rows(db, after, PAGE, london_day(Clock::System.now())).await?;
        let Some(last) = page.last() else { return Ok(rows) };
        after = Some(*last);
        rows += page.len();
    }
}

async fn fill(db: &Db, index: &Index) -> Result<Filled> {
    let mut bar = Bar::new();
    let mut at = |done, of| bar.at("search index", count(done), count(of));
    let rebuilt =
        index.rebuild(db, Clock::System.now(), &mut at).await.context("the search index was not made anew")?;
    Ok(Filled { documents: rebuilt.filled, changed_meanwhile: rebuilt.mended.put + rebuilt.mended.removed })
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
