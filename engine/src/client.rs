//! The one file that talks to Meilisearch: each call with a time limit, each task waited for and its status read.
//!
//! Meilisearch answers a write with 202 and does it later. The kit's own waiting says `Ok` for a task that *failed* and
//! gives up after five seconds, so waiting is done here.

use std::collections::HashMap;
use std::time::Duration;

use directory::search::Document;
use meilisearch_sdk::client::{Client as Kit, SwapIndexes};
use meilisearch_sdk::documents::DocumentsQuery;
use meilisearch_sdk::errors::{Error, ErrorCode, ErrorType};
use meilisearch_sdk::indexes::IndexesQuery;
use meilisearch_sdk::search::{MatchingStrategies, MultiSearchQuery, SearchQuery, SearchResults, Selectors};
use meilisearch_sdk::settings::{
    FilterableAttribute, MinWordSizeForTypos, PaginationSetting, Settings, TypoToleranceSettings,
};
use meilisearch_sdk::task_info::TaskInfo;
use meilisearch_sdk::tasks::Task;
use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use crate::failure::{Failure, WrongServer};
use crate::settings::IndexSettings;

/// How long a person waits for the index before the database answers instead.
const ASKING: Duration = Duration::from_millis(1_500);
/// How long one call of a worker may take; a page of documents is some megabytes.
const CALLING: Duration = Duration::from_secs(30);
/// How often a task is looked at: soon at first, then less often.
const FIRST_LOOK: Duration = Duration::from_millis(10);
const LONGEST_PAUSE: Duration = Duration::from_millis(500);
/// How many documents one call lists.
const LISTED: usize = 1_000;
/// How many terms are asked for one by one.
const MOST_TERMS: usize = 10;

/// A connection to a Meilisearch server.
#[derive(Clone)]
pub(crate) struct Client {
    kit: Kit,
    /// How long a task may take.
    patience: Duration,
}

/// What the index is asked.
#[derive(Clone, Debug)]
pub(crate) struct Asked<'a> {
    /// All of them must be in a document. The server passes over those after the tenth.
    pub(crate) words: &'a str,
    /// Each must hold.
    pub(crate) filter: &'a [String],
    /// The order among equals.
    pub(crate) sort: &'a [String],
    /// The most ids in the answer.
    pub(crate) limit: usize,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Id {
    id: String,
}

#[derive(Clone, Debug, Deserialize)]
struct Versioned {
    id: String,
    // A document that is not ours may have none.
    #[serde(default)]
    version: String,
}

impl Client {
    /// Connects to nothing yet.
    pub(crate) fn new(url: &str, master_key: Option<&str>, patience: Duration) -> Result<Self, WrongServer> {
        // The kit would panic on a key that cannot stand in a header.
        if master_key.is_some_and(|key| !key.chars().all(|letter| letter.is_ascii_graphic())) {
            return Err(WrongServer("its key has characters that no key has".to_owned()));
        }
        let kit = Kit::new(url, master_key).map_err(|error| WrongServer(error.to_string()))?;
        Ok(Self { kit, patience })
    }

    /// The words the index leaves out, among them the mark of its settings; none where there is no index.
    pub(crate) async fn stop_words(&self, index: &str) -> Result<Option<Vec<String>>, Failure> {
        let index = self.kit.index(index);
        there(within(ASKING, index.get_stop_words()).await)
    }

    /// Whether there is such an index.
    pub(crate) async fn has(&self, index: &str) -> Result<bool, Failure> {
        Ok(there(within(CALLING, self.kit.get_raw_index(index)).await)?.is_some())
    }

    /// The names of all indexes.
    pub(crate) async fn indexes(&self) -> Result<Vec<String>, Failure> {
        let mut query = IndexesQuery::new(&self.kit);
        query.with_limit(LISTED);
        let found = within(CALLING, self.kit.list_all_indexes_with(&query)).await?;
        Ok(found.results.into_iter().map(|index| index.uid).collect())
    }

    /// Makes an empty index.
    pub(crate) async fn create(&self, index: &str) -> Result<(), Failure> {
        let task = within(CALLING, self.kit.create_index(index, Some("id"))).await?;
        self.done(task).await
    }

    /// Gives an index its settings.
    pub(crate) async fn configure(&self, index: &str, wanted: &IndexSettings) -> Result<(), Failure> {
        let index = self.kit.index(index);
        let settings = kit_settings(wanted);
        let task = within(CALLING, index.set_settings(&settings)).await?;
        self.done(task).await
    }

    /// Puts documents into an index, in place of those with the same ids.
    pub(crate) async fn put(&self, index: &str, documents: &[Document]) -> Result<(), Failure> {
        if documents.is_empty() {
            return Ok(());
        }
        let index = self.kit.index(index);
        let task = within(CALLING, index.add_or_replace(documents, Some("id"))).await?;
        self.done(task).await
    }

    /// Takes documents out of an index; those that are not in it are no fault.
    pub(crate) async fn remove(&self, index: &str, ids: &[String]) -> Result<(), Failure> {
        if ids.is_empty() {
            return Ok(());
        }
        let index = self.kit.index(index);
        let task = within(CALLING, index.delete_documents(ids)).await?;
        self.done(task).await
    }

    /// The version of each document of an index, by id.
    pub(crate) async fn versions(&self, index: &str) -> Result<HashMap<String, String>, Failure> {
        let index = self.kit.index(index);
        let mut versions = HashMap::new();
        let mut offset = 0;
        loop {
            let mut query = DocumentsQuery::new(&index);
            query.with_fields(["id", "version"]).with_offset(offset).with_limit(LISTED);
            let page = within(CALLING, index.get_documents_with::<Versioned>(&query)).await?;
            if page.results.is_empty() {
                return Ok(versions);
            }
            offset += page.results.len();
            versions.extend(page.results.into_iter().map(|document| (document.id, document.version)));
        }
    }

    /// Makes each of two indexes the other, documents and settings, at one moment.
    pub(crate) async fn swap(&self, one: &str, other: &str) -> Result<(), Failure> {
        let swap = SwapIndexes { indexes: (one.to_owned(), other.to_owned()), rename: None };
        let task = within(CALLING, self.kit.swap_indexes([&swap])).await?;
        self.done(task).await
    }

    /// Drops an index.
    pub(crate) async fn drop_index(&self, index: &str) -> Result<(), Failure> {
        let task = within(CALLING, self.kit.delete_index(index)).await?;
        self.done(task).await
    }

    /// The ids of the documents that have all the words, best first.
    pub(crate) async fn search(&self, index: &str, asked: &Asked<'_>) -> Result<Vec<String>, Failure> {
        let index = self.kit.index(index);
        let (filter, sort) = (texts(asked.filter), texts(asked.sort));
        let query = query(&index, asked.words, filter, &sort, asked.limit);
        Ok(ids(within(ASKING, index.execute_query(&query)).await?))
    }

    /// For each term the ids of the documents that have it, best first, in one call.
    pub(crate) async fn search_each(
        &self,
        index: &str,
        terms: &[String],
        asked: &Asked<'_>,
    ) -> Result<Vec<Vec<String>>, Failure> {
        let index = self.kit.index(index);
        let (filter, sort) = (texts(asked.filter), texts(asked.sort));
        let mut queries = MultiSearchQuery::new(&self.kit);
        for term in terms.iter().take(MOST_TERMS) {
            queries.with_search_query(query(&index, term, filter.clone(), &sort, asked.limit));
        }
        let answer = within(ASKING, self.kit.execute_multi_search_query(&queries)).await?;
        Ok(answer.results.into_iter().map(ids).collect())
    }

    /// Waits until a task is done, and fails if it failed.
    async fn done(&self, task: TaskInfo) -> Result<(), Failure> {
        let until = Instant::now() + self.patience;
        let mut pause = FIRST_LOOK;
        loop {
            match within(CALLING, self.kit.get_task(&task)).await? {
                Task::Succeeded { .. } => return Ok(()),
                Task::Failed { content } => {
                    return Err(Failure::Task {
                        code: content.error.error_code.to_string(),
                        message: content.error.error_message,
                    });
                }
                Task::Enqueued { .. } | Task::Processing { .. } if Instant::now() >= until => {
                    return Err(Failure::Late(self.patience));
                }
                Task::Enqueued { .. } | Task::Processing { .. } => {}
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }
}

/// The kit has no time limits of its own; a call that is given up is cut off.
async fn within<T>(limit: Duration, call: impl Future<Output = Result<T, Error>>) -> Result<T, Failure> {
    match tokio::time::timeout(limit, call).await {
        Ok(answer) => answer.map_err(|error| failure(&error)),
        Err(_) => Err(Failure::Away(format!("no answer within {limit:?}"))),
    }
}

/// None where there is no index.
fn there<T>(answer: Result<T, Failure>) -> Result<Option<T>, Failure> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(Failure::NoIndex) => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// What an error means for us. Neither the address nor the key is in it.
fn failure(error: &Error) -> Failure {
    match error {
        Error::Meilisearch(error) if error.error_code == ErrorCode::IndexNotFound => Failure::NoIndex,
        // A server with another key, or that is broken, is as good as none; so is a proxy's error page, below.
        Error::Meilisearch(error) => match error.error_type {
            ErrorType::InvalidRequest => {
                Failure::Refused { code: error.error_code.to_string(), message: error.error_message.clone() }
            }
            _ => Failure::Away(format!("{}: {}", error.error_code, error.error_message)),
        },
        Error::MeilisearchCommunication(error) => Failure::Away(format!("status {}", error.status_code)),
        Error::HttpError(error) => {
            let what = if error.is_connect() { "no connection" } else { "the connection broke off" };
            Failure::Away(what.to_owned())
        }
        other => Failure::Away(other.to_string()),
    }
}

fn query<'a>(
    index: &'a meilisearch_sdk::indexes::Index,
    words: &'a str,
    filter: Vec<&'a str>,
    sort: &'a [&'a str],
    limit: usize,
) -> SearchQuery<'a, meilisearch_sdk::DefaultHttpClient> {
    let mut query = SearchQuery::new(index);
    query
        .with_query(words)
        .with_matching_strategy(MatchingStrategies::ALL)
        .with_array_filter(filter)
        .with_sort(sort)
        .with_attributes_to_retrieve(Selectors::Some(&["id"]))
        .with_limit(limit);
    query
}

fn ids(results: SearchResults<Id>) -> Vec<String> {
    results.hits.into_iter().map(|hit| hit.result.id).collect()
}

fn texts(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

fn kit_settings(wanted: &IndexSettings) -> Settings {
    let texts = |texts: &[&str]| Some(texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
    Settings {
        searchable_attributes: texts(wanted.searchable),
        filterable_attributes: Some(wanted.filterable.iter().map(|name| FilterableAttribute::from(*name)).collect()),
        sortable_attributes: texts(wanted.sortable),
        displayed_attributes: texts(wanted.displayed),
        ranking_rules: texts(wanted.ranking),
        stop_words: Some(wanted.stop_words()),
        synonyms: Some(wanted.synonyms.iter().map(|(name, same)| (name.clone(), same.clone())).collect()),
        typo_tolerance: Some(TypoToleranceSettings {
            enabled: Some(true),
            disable_on_attributes: None,
            disable_on_words: None,
            min_word_size_for_typos: Some(MinWordSizeForTypos {
                one_typo: Some(wanted.one_typo_from),
                two_typos: Some(wanted.two_typos_from),
            }),
            disable_on_numbers: Some(true),
        }),
        pagination: Some(PaginationSetting { max_total_hits: wanted.most_hits }),
        ..Settings::new()
    }
}

#[cfg(test)]
mod tests;
