//! Browsing with words and filters: `search(question)`.
//!
//! - A question is understood first: each of its terms is found by its own words, by the code it means, or by another
//!   name of that. What only stands beside it is told, and never found in its place.
//! - All terms before any: only where nobody has all of them does the answer hold those that have most, and it says so.
//! - A word that stands nowhere may be the beginning of one, or a slip of a word of the vocabulary, a name or a headline:
//!   one letter from five on, two from nine.
//! - Rows are written in the partner's own transaction, so that an answer is never behind.
//! - A place that is not recognised is an error, never an unfiltered list.

mod document;
mod letters;
mod lexemes;
mod mend;
mod name_words;
mod order;
mod parse;
mod query;
mod read;
mod related;
mod renew;
mod rewrite;
mod rows;
mod seen_by;
mod sought;
mod terms;
mod touched;
mod typos;
mod understand;
mod write;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::codes::{Day, Delivery, KeyStage, OfferFormat, PartnerKind, Subject, codes};
use crate::curriculum::{LanguageCode, TopicId};
use crate::geography::PlaceSought;
use crate::ids::PartnerId;

pub use document::{Document, DocumentPoint, documents};
pub(crate) use name_words::check_name_words;
pub use parse::{QuestionFields, parse_question};
pub use read::{origin, search, search_among};
pub(crate) use related::check_relations;
pub use renew::renew_rows;
pub use rewrite::{Counts, counts, published_ids, rewrite_rows};
pub use seen_by::tokens_of;
pub use sought::sought_terms;
pub use terms::{RelatedTerm, TermKind, TermRelation, Understood};
pub use touched::partners_touched_by;
pub use understand::understand;
pub(crate) use write::write_row;

/// What is looked for. Everything is optional; what is given must all hold. Of several values of one filter any will do.
#[derive(Clone, Debug, Default)]
pub struct Question {
    /// Words.
    pub words: Option<String>,
    /// Kinds of partner.
    pub kind: Vec<PartnerKind>,
    /// Subjects one of its offers has.
    pub subject: Vec<Subject>,
    /// Topics one of its offers has.
    pub topic: Vec<TopicId>,
    /// Key stages one of its offers has, or that has an offer for any.
    pub key_stage: Vec<KeyStage>,
    /// Languages it has.
    pub language: Vec<LanguageCode>,
    /// What one of its offers is.
    pub format: Vec<OfferFormat>,
    /// Ways one of its offers works.
    pub delivery: Vec<Delivery>,
    /// Days one of its offers has.
    pub day: Vec<Day>,
    /// Where to measure distances from.
    pub near: Option<PlaceSought>,
    /// The farthest a partner may be, in kilometres; only with `near`.
    pub within_km: Option<f64>,
    /// What comes first.
    pub sort: Sort,
}

codes! {
    /// What comes first in an answer.
    Sort {
        /// What fits the words best, then what is nearest.
        Relevance = "relevance",
        /// What is nearest; what has no point comes last. Only with a place.
        Distance = "distance",
        /// By the first name, in the order of its letters.
        Name = "name",
        /// What changed last.
        Updated = "updated",
    }
}

#[expect(clippy::derivable_impls, reason = "the enum is made by a macro, which marks no default")]
impl Default for Sort {
    fn default() -> Self {
        Self::Relevance
    }
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// One page of partners, best first.
    pub hits: Vec<Hit>,
    /// How many there are in all. A question without words looks at the first 20,000 listings only.
    pub total: usize,
    /// Whether these have only some of the terms, since nobody has all.
    pub some_words_only: bool,
    /// How many there are for each value, by filter and code: as many as are found with this value alone of its filter, and
    /// with all other filters as they are.
    pub facets: BTreeMap<&'static str, BTreeMap<String, usize>>,
    /// What the words were understood to mean.
    pub understood: Vec<Understood>,
}

/// A partner that an index found by a question's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The partner.
    pub partner: PartnerId,
    /// How many of the terms it has.
    pub terms: i32,
}

/// A partner that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// The partner.
    pub partner: PartnerId,
    /// How far it is, in kilometres; none without `near` or where it has no point.
    pub distance_km: Option<f64>,
}
