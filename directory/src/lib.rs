//! The domain of Kith: what a partner, an offer, a need and a match are, and every SQL statement.
//!
//! No HTTP, GraphQL, HTML, SMTP, sentence model or sentences: those are the other crates' work.
//! A command is one function, one transaction, and the events it caused.

pub mod accounts;
pub mod actor;
pub mod clock;
pub mod codes;
pub mod curriculum;
pub mod db;
pub mod enquiries;
pub mod error;
pub mod geography;
pub mod ids;
pub mod imports;
pub mod liaison;
pub mod limits;
pub mod mail;
pub mod matching;
pub mod needs;
pub mod outbox;
pub mod partners;
pub mod problem;
mod schema;
pub mod schools;
pub mod search;
pub mod settings;
pub mod text;
pub mod trace;
