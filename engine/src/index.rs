//! The index as a copy of the database: written partner by partner, compared as a whole, and made anew.
//!
//! Whoever writes reads the database again afterwards and writes what has changed since. So of two that write at once,
//! the last one leaves what the database says, whichever had read first.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use directory::curriculum::Vocabulary;
use directory::db::Db;
use directory::ids::PartnerId;
use directory::search::{self, Document};

use crate::client::Client;
use crate::failure::{Failure, WrongServer};
use crate::settings::{IndexSettings, Told};
use crate::standing::Standing;

/// How many partners are read and written at once.
const PAGE: i64 = 500;

/// How often one call writes the same partner anew. Who edits it more often than that brings deliveries of their own.
const ROUNDS: usize = 5;

/// How long a server that does not answer is left alone.
const LEFT_ALONE: Duration = Duration::from_secs(10);

/// How long a task may take. Shorter than a worker's lease.
const PATIENCE: Duration = Duration::from_mins(2);

/// A fresh index that a run left behind is dropped after this.
const LEFT_BEHIND: TimeDelta = TimeDelta::days(1);

/// Where the index is.
#[derive(Clone)]
pub struct Server {
    /// The server's address, such as `http://127.0.0.1:7700`.
    pub url: String,
    /// Its master key, if it has one.
    pub master_key: Option<String>,
    /// The index's name; several directories can share a server.
    pub index: String,
    /// How long it is left alone when it does not answer: meanwhile nobody waits for it.
    pub left_alone: Duration,
    /// How long a task may take.
    pub patience: Duration,
}

impl Server {
    /// A server with an index of the usual name.
    pub fn new(url: impl Into<String>, master_key: Option<String>) -> Self {
        Self { url: url.into(), master_key, index: "partners".to_owned(), left_alone: LEFT_ALONE, patience: PATIENCE }
    }
}

/// The search index outside the database.
#[derive(Clone)]
pub struct Index {
    pub(crate) client: Client,
    pub(crate) name: String,
    pub(crate) left_alone: Duration,
    /// The settings for a vocabulary, made once for each.
    settings: Arc<Mutex<Option<Made>>>,
}

struct Made {
    vocabulary: Arc<Vocabulary>,
    settings: Arc<IndexSettings>,
}

/// What writing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Documents that were put in.
    pub put: usize,
    /// Documents that were taken out, or were not in.
    pub removed: usize,
}

/// What making the index anew did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// Documents the fresh index was filled with.
    pub filled: usize,
    /// What had changed meanwhile, and was written once the fresh index answered.
    pub mended: Written,
}

/// What became of a swap.
enum Swap {
    Done,
    /// The server has taken it and is not done with it.
    Late(Failure),
}

impl Index {
    /// The index of a server. Nothing is connected until the first use.
    pub fn new(server: &Server) -> Result<Self, WrongServer> {
        let client = Client::new(&server.url, server.master_key.as_deref(), server.patience)?;
        let settings = Arc::default();
        Ok(Self { client, name: server.index.clone(), left_alone: server.left_alone, settings })
    }

    /// The settings for the vocabulary in force.
    fn settings(&self) -> Arc<IndexSettings> {
        let vocabulary = Vocabulary::current();
        let mut held = self.settings.lock().unwrap_or_else(PoisonError::into_inner);
        match &*held {
            Some(made) if Arc::ptr_eq(&made.vocabulary, &vocabulary) => Arc::clone(&made.settings),
            _ => {
                let settings = Arc::new(IndexSettings::new(&vocabulary));
                *held = Some(Made { vocabulary, settings: Arc::clone(&settings) });
                settings
            }
        }
    }

    /// Whether the index has the words of the vocabulary in force. One that is not there, or that another version of the
    /// program filled, is a failure: only `kith reindex` may change it.
    async fn has_our_words(&self) -> Result<bool, Failure> {
        let stop_words = self.client.stop_words(&self.name).await?.ok_or(Failure::NoIndex)?;
        match self.settings().told(&stop_words) {
            Told::Ours => Ok(true),
            Told::OtherWords => Ok(false),
            Told::OtherShape => Err(Failure::OtherShape),
        }
    }

    /// Gives the index the synonyms of the vocabulary in force, where it has other ones.
    pub async fn renew_words(&self) -> Result<(), Failure> {
        if !self.has_our_words().await? {
            self.client.configure(&self.name, &self.settings()).await?;
        }
        Ok(())
    }

    /// How the index stands now. Waits no longer than a person would.
    pub async fn standing(&self) -> Standing {
        match self.client.stop_words(&self.name).await {
            Ok(Some(stop_words)) => match self.settings().told(&stop_words) {
                Told::Ours => Standing::Ready,
                Told::OtherWords => Standing::OtherWords,
                Told::OtherShape => Standing::OtherShape,
            },
            Ok(None) => Standing::Missing,
            Err(failure) => Standing::Away(failure.to_string()),
        }
    }

    /// Makes the documents of these partners what the database says, and takes out those of partners that are not
    /// published. Fails with [`Failure::NoIndex`] or [`Failure::OtherShape`] where `kith reindex` is to fill it first.
    pub async fn refresh(&self, db: &Db, ids: &[PartnerId]) -> Result<Written, Failure> {
        // The server would make an index that is not there, without our settings.
        self.has_our_words().await?;
        self.write(db, ids).await
    }

    /// Compares words and documents with those of the database, and writes what differs. Fails as [`Self::refresh`] does.
    pub async fn sweep(&self, db: &Db) -> Result<Written, Failure> {
        self.renew_words().await?;
        let mut found = self.client.versions(&self.name).await?;
        let mut written = Written::default();
        let mut after = None;
        loop {
            let ids = search::published_ids(db, after, PAGE).await?;
            let Some(last) = ids.last() else { break };
            after = Some(*last);
            let documents = search::documents(db, &ids).await?;
            let differs =
                |document: &Document| found.remove(&document.id.to_string()).as_ref() != Some(&document.version);
            let stale: Vec<Document> = documents.into_iter().filter(differs).collect();
            let stale: Vec<PartnerId> = stale.iter().map(|document| document.id).collect();
            written += self.write(db, &stale).await?;
        }
        // What is left in the index has no published partner, unless it was published just now.
        let (ours, strange): (Vec<_>, Vec<_>) =
            found.into_keys().map(|id| id.parse::<PartnerId>().map_err(|_| id)).partition(Result::is_ok);
        let ours: Vec<PartnerId> = ours.into_iter().filter_map(Result::ok).collect();
        written += self.write(db, &ours).await?;
        let strange: Vec<String> = strange.into_iter().filter_map(Result::err).collect();
        self.client.remove(&self.name, &strange).await?;
        written.removed += strange.len();
        Ok(written)
    }

    /// Fills a fresh index, swaps it in, writes what has changed meanwhile, and drops the old one. `progress` is told
    /// how many documents of how many are in. Where it fails before the swap, the index is as it was.
    pub async fn rebuild(
        &self,
        db: &Db,
        now: DateTime<Utc>,
        progress: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Result<Rebuilt, Failure> {
        self.drop_left_behind(now).await?;
        let fresh = self.fresh_name(now);
        let swapped = match self.fill(db, &fresh, progress).await {
            Ok(filled) => self.swap_in(&fresh).await.map(|swap| (filled, swap)),
            Err(failure) => Err(failure),
        };
        // By now the fresh name is the old index's, or the swap was not done. Where the swap is late, the server does it
        // before this, or fails at it: it does tasks in the order it took them.
        let dropped = self.client.drop_index(&fresh).await;
        let (filled, swap) = swapped?;
        if let Swap::Late(late) = swap
            && (dropped.is_err() || self.has_our_words().await.is_err())
        {
            return Err(late);
        }
        // Whoever wrote before the swap wrote into the old index. All of that is in the database by now.
        let mended = self.sweep(db).await?;
        dropped?;
        Ok(Rebuilt { filled, mended })
    }

    async fn fill(
        &self,
        db: &Db,
        fresh: &str,
        progress: &mut (dyn FnMut(usize, usize) + Send),
    ) -> Result<usize, Failure> {
        let of = search::counts(db).await?.published;
        self.client.create(fresh).await?;
        self.client.configure(fresh, &self.settings()).await?;
        let mut filled = 0;
        let mut after = None;
        loop {
            progress(filled, of.max(filled));
            let ids = search::published_ids(db, after, PAGE).await?;
            let Some(last) = ids.last() else { break };
            after = Some(*last);
            let documents = search::documents(db, &ids).await?;
            self.client.put(fresh, &documents).await?;
            filled += documents.len();
        }
        Ok(filled)
    }

    async fn swap_in(&self, fresh: &str) -> Result<Swap, Failure> {
        let first = !self.client.has(&self.name).await?;
        if first {
            // Only what is there can be swapped.
            self.client.create(&self.name).await?;
        }
        match self.client.swap(&self.name, fresh).await {
            Ok(()) => Ok(Swap::Done),
            Err(late @ Failure::Late(_)) => Ok(Swap::Late(late)),
            Err(failure) => {
                if first {
                    self.client.drop_index(&self.name).await?;
                }
                Err(failure)
            }
        }
    }

    fn fresh_name(&self, at: DateTime<Utc>) -> String {
        format!("{}_{}", self.name, at.format("%Y%m%d%H%M%S%3f"))
    }

    /// Drops what runs that were killed have left; a run of today may still be under way.
    async fn drop_left_behind(&self, now: DateTime<Utc>) -> Result<(), Failure> {
        let newest = self.fresh_name(now - LEFT_BEHIND);
        for index in self.client.indexes().await? {
            let of_ours = index.strip_prefix(&self.name).and_then(|rest| rest.strip_prefix('_'));
            let fresh = of_ours.is_some_and(|rest| rest.len() == 17 && rest.bytes().all(|byte| byte.is_ascii_digit()));
            if fresh && index < newest {
                self.client.drop_index(&index).await?;
            }
        }
        Ok(())
    }

    async fn write(&self, db: &Db, ids: &[PartnerId]) -> Result<Written, Failure> {
        let mut written = Written::default();
        for page in ids.chunks(usize::try_from(PAGE).unwrap_or(usize::MAX)) {
            written += self.write_page(db, page).await?;
        }
        Ok(written)
    }

    async fn write_page(&self, db: &Db, ids: &[PartnerId]) -> Result<Written, Failure> {
        // The version of each as it was written; none for what was taken out.
        let mut done: BTreeMap<PartnerId, Option<String>> = BTreeMap::new();
        let mut written = Written::default();
        for _ in 0..ROUNDS {
            let documents = search::documents(db, ids).await?;
            let published: BTreeSet<PartnerId> = documents.iter().map(|document| document.id).collect();
            let differs = |document: &Document| done.get(&document.id) != Some(&Some(document.version.clone()));
            let put: Vec<Document> = documents.into_iter().filter(differs).collect();
            let gone = |id: &&PartnerId| !published.contains(id) && done.get(id) != Some(&None);
            let removed: Vec<PartnerId> = ids.iter().filter(gone).copied().collect();
            if put.is_empty() && removed.is_empty() {
                break;
            }
            self.client.put(&self.name, &put).await?;
            let removed_ids: Vec<String> = removed.iter().map(PartnerId::to_string).collect();
            self.client.remove(&self.name, &removed_ids).await?;
            written.put += put.len();
            written.removed += removed.len();
            done.extend(put.into_iter().map(|document| (document.id, Some(document.version))));
            done.extend(removed.into_iter().map(|id| (id, None)));
        }
        Ok(written)
    }
}

impl std::ops::AddAssign for Written {
    fn add_assign(&mut self, more: Self) {
        self.put += more.put;
        self.removed += more.removed;
    }
}
