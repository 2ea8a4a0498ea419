//! Sessions: when an offer meets, by day of the week, with what is known of its times.
//!
//! - Times are local in England. What is not known is none: never midnight, never the whole day.
//! - A session that ends before it starts runs past midnight, and belongs to the day it starts on.
//! - An offer's days are those of its sessions where it has any. A day without a session is a day whose times are not
//!   known.

mod line;
mod parse;
mod rows;
mod rules;

use chrono::{NaiveDate, NaiveTime};

use crate::codes::{Day, codes};

pub(super) use parse::sessions as parse_sessions;
pub use parse::{ClosureFields, SessionFields, SessionParts, session_of};
pub(super) use rows::{of_offers, write};
pub(super) use rules::{days, days_that_are_over, last_day};

codes! {
    /// Whether a session meets in term time only.
    TermTime {
        /// In term time only.
        Only = "yes",
        /// In the holidays too.
        AllYear = "no",
        /// Not said.
        Unknown = "unknown",
    }
}

/// When an offer meets: one day of the week. Two sessions in one day are two of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The day it starts on.
    pub day: Day,
    /// From when to when.
    pub times: Times,
    /// Whether it meets in term time only.
    pub term_time: TermTime,
    /// A word about it ("beginners").
    pub note: Option<String>,
    /// The first day it can be; none where it has begun or that is not said.
    pub valid_from: Option<NaiveDate>,
    /// The last day it can be, the whole of it; none where no end is known.
    pub valid_to: Option<NaiveDate>,
    /// The days on which it does not meet, in their order.
    pub closed: Vec<Closure>,
}

/// What is known of a session's times, local in England.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Nothing.
    Unknown,
    /// When it starts.
    From(NaiveTime),
    /// When it starts and ends, which are never the same.
    Between {
        /// The start.
        starts: NaiveTime,
        /// The end; before the start where it is on the next day.
        ends: NaiveTime,
    },
}

/// A day on which a session does not meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// The day.
    pub on: NaiveDate,
    /// Why ("half-term").
    pub note: Option<String>,
}
