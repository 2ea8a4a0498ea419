//! What happened, and who still has to act on it: events written with the change that caused them.
//!
//! ```text
//!             claim                       finish
//!   due ───────────────▶ claimed ───────────────────▶ finished
//!    ▲                      │  │
//!    │  retry / the lease   │  │  give_up, or the last try failed
//!    └──────────────────────┘  └────────────────────▶ dead ──requeue──▶ due
//! ```
//!
//! - A delivery is handled **at least once**: handlers must be safe to repeat, and read what is true now.
//! - Settling is fenced: only the latest claim of a row may settle it.
//! - A notification is a hint; whoever works looks every few seconds anyway.

mod backoff;
mod event;
mod publish;
mod queue;
mod wake;

use chrono::{DateTime, TimeDelta, Utc};

pub use backoff::{Jitter, MAX_TRIES};
pub(crate) use backoff::{Next, next};
pub use event::{Consumer, Event, UnknownEvent, consumers};
pub(crate) use publish::publish;
pub use queue::{Claimed, claim, finish, give_up, purge_finished, requeue, requeue_dead, retry, stats};
pub use wake::listen;

/// How long deliveries, mails, links and sessions are kept that are over.
pub const KEPT: TimeDelta = TimeDelta::days(30);

/// How a queue stands, for the readiness page and the logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stats {
    /// The queue: a consumer's code, or `mailer`.
    pub queue: &'static str,
    /// Rows that are due.
    pub due: i64,
    /// Since when the oldest of them has been due.
    pub oldest_due: Option<DateTime<Utc>>,
    /// Rows that were given up.
    pub dead: i64,
}

/// What became of a row that a worker claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It stands as asked.
    Kept,
    /// It was the last try, so the row is dead.
    Dead,
    /// Another worker has claimed the row since: nothing was changed.
    Overtaken,
}
