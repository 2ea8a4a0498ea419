//! The vocabulary in force in this process: held as one value, and read again when the database has a newer one.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use arc_swap::ArcSwap;
use chrono::{DateTime, Utc};
use tokio::sync::Mutex;

use super::Vocabulary;
use super::read::in_force;
use crate::db::Db;
use crate::error::Result;

/// How long a process may go without looking for a newer vocabulary, in milliseconds.
const LOOK_EVERY: i64 = 2_000;

struct Holder {
    held: ArcSwap<Vocabulary>,
    /// When it was last looked at, in milliseconds since 1970.
    looked: AtomicI64,
    /// Who reads it again: one after the other, so that an older one never replaces a newer one.
    turn: Mutex<()>,
}

impl Holder {
    fn new() -> Self {
        Self {
            held: ArcSwap::new(Arc::clone(Vocabulary::shipped())),
            looked: AtomicI64::new(i64::MIN),
            turn: Mutex::new(()),
        }
    }
}

static PROCESS: LazyLock<Arc<Holder>> = LazyLock::new(|| Arc::new(Holder::new()));

tokio::task_local! {
    static APART: Arc<Holder>;
}

fn holder() -> Arc<Holder> {
    APART.try_with(Arc::clone).unwrap_or_else(|_| Arc::clone(&PROCESS))
}

impl Vocabulary {
    /// The vocabulary in force: the shipped one with the changes that this process knows of. Take it once for one piece of
    /// work, so that the work sees one vocabulary.
    pub fn current() -> Arc<Self> {
        holder().held.load_full()
    }
}

/// Takes up what was changed since, by whatever process. Cheap where nothing was.
pub async fn refresh(db: &Db) -> Result<()> {
    let holder = holder();
    let _turn = holder.turn.lock().await;
    let mut conn = db.conn().await?;
    let found = in_force(&mut conn).await?;
    if !Arc::ptr_eq(&found, &holder.held.load()) {
        holder.held.store(found);
    }
    Ok(())
}

/// Takes up the vocabulary that a command of this process has made, unless a later one came first.
pub(super) async fn take_up(made: Vocabulary) {
    let holder = holder();
    let _turn = holder.turn.lock().await;
    if made.version() > holder.held.load().version() {
        holder.held.store(Arc::new(made));
    }
}

/// [`refresh`], but at most every two seconds: for whoever is asked often.
pub async fn refresh_if_due(db: &Db, now: DateTime<Utc>) -> Result<()> {
    let (holder, now) = (holder(), now.timestamp_millis());
    let looked = holder.looked.load(Ordering::Relaxed);
    // One of those who come together looks; the others go on with what is held.
    let due = now.saturating_sub(looked) >= LOOK_EVERY
        && holder.looked.compare_exchange(looked, now, Ordering::Relaxed, Ordering::Relaxed).is_ok();
    if due { refresh(db).await } else { Ok(()) }
}

/// Does `work` with a vocabulary in force of its own, which begins as the shipped one. A process serves one database and
/// has one vocabulary; this is for tests of many databases, and of many processes, within one.
pub async fn apart<T>(work: impl Future<Output = T>) -> T {
    APART.scope(Arc::new(Holder::new()), work).await
}
