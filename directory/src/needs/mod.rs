//! Needs: what a class is learning and wants help with. An open need is also a watch.
//!
//! - A need is read by the staff of its own school; an authority sees topics and counts, not needs.
//! - What fits at the moment of opening is shown to the asker at once and never mailed as news.
//! - A need is over after its last day; with none said, after the next term. It is then asked once whether it comes again
//!   next year.
//! - What was dismissed for a need is neither shown nor mailed for it again.

mod ask;
mod dismiss;
mod parse;
mod read;
mod rows;
mod rules;
mod write;

use chrono::NaiveDate;

use crate::codes::{Day, Delivery, Exactness, KeyStage, OfferFormat, Subject, codes};
use crate::curriculum::{LanguageCode, TopicId};
use crate::geography::{Point, Postcode};
use crate::ids::{NeedId, PersonId, SchoolId};

pub use ask::{Answer, Whereabouts, ask, words};
pub use dismiss::{
    DismissReason, Dismissal, DismissalFields, DismissalInput, dismiss, dismissed, parse_dismissal, take_back,
};
pub use parse::{DEFAULT_WITHIN_KM, NeedFields, parse_need};
pub use read::{Counts, Wanted, askers, by_ids, counts, find, list, matches, matches_of};
pub(crate) use read::{facts, open_facts_near};
pub(crate) use write::open_in;
pub use write::{Opened, change, close, may_change, may_open, open, reopen_next_year};

codes! {
    /// Whether a need still waits.
    NeedStatus {
        /// It waits, and watches.
        Open = "open",
        /// Its last day is past, and nobody has said yet whether it comes again. Never in the column: it follows from
        /// the day.
        Ended = "ended",
        /// Somebody closed it.
        Closed = "closed",
    }
}

/// What a class wants, parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedInput {
    /// The asker's own words.
    pub text: String,
    /// The subject, if picked.
    pub subject: Option<Subject>,
    /// The key stage, if picked.
    pub key_stage: Option<KeyStage>,
    /// The topics that were picked.
    pub topics: Vec<TopicId>,
    /// The languages that were picked.
    pub languages: Vec<LanguageCode>,
    /// The form, if picked.
    pub format: Option<OfferFormat>,
    /// The ways of working; empty means any.
    pub delivery: Vec<Delivery>,
    /// The days; empty means any.
    pub days: Vec<Day>,
    /// Where the class is; none means: at its school.
    pub postcode: Option<Postcode>,
    /// Coordinates, where given: they beat the postcode.
    pub given: Option<Point>,
    /// How far the class would travel, in kilometres.
    pub within_km: f64,
    /// The first day it is wanted.
    pub starts_on: Option<NaiveDate>,
    /// The last day it is wanted.
    pub ends_on: Option<NaiveDate>,
}

/// A need.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// Its identifier.
    pub id: NeedId,
    /// The version an edit must name.
    pub version: i32,
    /// Who asked.
    pub person: PersonId,
    /// For which school.
    pub school: SchoolId,
    /// Whether somebody closed it.
    pub closed: bool,
    /// The last day on which it waits, in London.
    pub lasts_until: NaiveDate,
    /// What is wanted.
    pub details: NeedInput,
    /// Where the class is, and how exactly that is known.
    pub point: Option<(Point, Exactness)>,
}

impl Need {
    /// Whether it still waits on a day.
    pub fn status(&self, today: NaiveDate) -> NeedStatus {
        if self.closed {
            NeedStatus::Closed
        } else if self.lasts_until < today {
            NeedStatus::Ended
        } else {
            NeedStatus::Open
        }
    }
}

/// A stored match of a need.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// What fits, how well and why.
    pub fit: crate::matching::Fit,
    /// When it was found.
    pub found_at: chrono::DateTime<chrono::Utc>,
}
