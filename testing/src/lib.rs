//! For tests only: a database per test, times to test at, and what else several crates' tests need.

mod database;
mod logs;
mod meilisearch;
pub mod redact;
mod smtp;
mod world;

pub use database::TestDb;
pub use logs::Log;
pub use meilisearch::{Answering, Recorded, Replay, SearchServer, recorded};
pub use smtp::{Behaviour, Received, SmtpSink, Stage};
pub use world::{World, publish};

use chrono::{DateTime, TimeZone, Utc};

/// A fixed moment: Wednesday 13 January 2027, 10:00 in London.
pub fn a_wednesday() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 1, 13, 10, 0, 0).single().unwrap_or_default()
}
