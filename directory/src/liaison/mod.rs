//! What liaison officers work with: what waits for them, lists, slips of paper, coverage, and what is around a school.
//!
//! - Everything here is read as an officer, within their scope; for everybody else there is nothing here.
//! - Listings are always read through `partners`, so that masks and audiences hold here as anywhere.
//! - An authority's officer sees topics and counts of needs, never the needs.
//! - What is typed in from a slip is a draft: seen by its author and liaison alone until an officer publishes it.

mod around;
mod coverage;
mod export;
mod lacks;
mod list;
mod near;
mod publish;
mod record;
mod rules;
mod school_languages;
mod scope;
mod slips;
mod waiting;

pub use around::{Around, Colleague, MOST_AROUND, Neighbour, around};
pub use coverage::{Coverage, Row, coverage};
pub use export::{Export, MOST_EXPORTED, export};
pub use list::{ListFields, ListSort, Listed, Only, Page, PartnerFilter, list, parse_list};
pub use publish::{MOST_AT_ONCE, Published, publish_drafts};
pub use record::{By, Editor, Happened, Record, record};
pub use rules::{NEAR_KM, RADII_KM, UNCONFIRMED_MONTHS, parse_radius};
pub use school_languages::{languages_of, parse_languages, set_languages};
pub use scope::{is_officer, schools};
pub use slips::{
    CONSENT_WORDS, ConsentWords, Entered, PAPER_SLIP, Slip, SlipFields, SlipInput, Typed, enter_slip, parse_slip,
    takes_slips, typed_today, undo_slip,
};
pub use waiting::{Few, TopicCount, Waiting, waiting};
