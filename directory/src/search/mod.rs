//! Browsing with words and filters: `search(question)`.
//!
//! - All words before any word: only where nobody has all of them does the answer hold those that have some, and it
//!   says so.
//! - Rows are written in the partner's own transaction, so that an answer is never behind.
//! - A place that is not recognised is an error, never an unfiltered list.

mod parse;
mod read;
mod write;

use std::collections::BTreeMap;

use crate::codes::{Day, Delivery, KeyStage, OfferFormat, PartnerKind, Subject};
use crate::curriculum::LanguageCode;
use crate::geography::PlaceSought;
use crate::ids::PartnerId;

pub use parse::{QuestionFields, parse_question};
pub use read::search;
pub use write::rewrite_rows_touched_by;
pub(crate) use write::write_row;

/// What is looked for. Everything is optional; what is given must all hold.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Words.
    pub words: Option<String>,
    /// The kind of partner.
    pub kind: Option<PartnerKind>,
    /// A subject one of its offers has.
    pub subject: Option<Subject>,
    /// A key stage one of its offers has, or that has an offer for any.
    pub key_stage: Option<KeyStage>,
    /// A language it has.
    pub language: Option<LanguageCode>,
    /// What one of its offers is.
    pub format: Option<OfferFormat>,
    /// A way one of its offers works.
    pub delivery: Option<Delivery>,
    /// A day one of its offers has.
    pub day: Option<Day>,
    /// Where to measure distances from.
    pub near: Option<PlaceSought>,
    /// The farthest a partner may be, in kilometres; only with `near`.
    pub within_km: Option<f64>,
}

/// What was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// One page of partners, best first.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
    /// Whether these have only some of the words, since nobody has all.
    pub some_words_only: bool,
    /// How many of them have each value, by filter and code.
    pub facets: BTreeMap<&'static str, BTreeMap<String, usize>>,
}

/// A partner that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The partner.
    pub partner: PartnerId,
    /// How far it is, in kilometres; none without `near` or where it has no point.
    pub distance_km: Option<f64>,
}
