//! Any list of partners by upload: its columns are chosen, it is looked over, and then it is taken, row by row through the
//! commands.
//!
//! ```text
//!   uploaded ──columns chosen──▶ looking ──▶ looked ──do it──▶ doing ──▶ done
//!                                  ▲            │                          │
//!                                  └── decided, words explained, columns ──┘
//! ```
//!
//! - Looking over does all that doing does, in one transaction that is taken back. Both run where events are acted on,
//!   since a list may have thousands of rows.
//! - Every row is counted once: taken, refused, left out, or waiting for a person to decide.
//! - A list is known by its name within a school, an authority or the service: what was chosen and decided for it before
//!   is chosen and decided again.
//! - Persons in a list become drafts, whatever it says. Organisations go up where nothing holds them back.

mod cells;
mod fields;
mod read;
mod rows;
mod run;
mod same;
mod take;
mod times;
mod write;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::codes::{PartnerKind, codes};
use crate::ids::{ImportFileId, PartnerId};
use crate::imports::reading::Header;
use crate::partners::Lack;
use crate::problem::Problem;

pub use fields::{Field, REMEDY};
pub use read::{Refused, find, list, refused_rows, sheets};
pub use run::work;
pub use same::Candidate;
pub use write::{Upload, choose_columns, choose_header, decide, do_it, explain_kinds, purge, upload};

codes! {
    /// How far an uploaded list has come.
    State {
        /// Its columns are to be chosen.
        Uploaded = "uploaded",
        /// It is being looked over.
        Looking = "looking",
        /// It was looked over, and nothing of it is taken.
        Looked = "looked",
        /// It is being taken.
        Doing = "doing",
        /// What could be taken of it is taken.
        Done = "done",
    }
}

/// What was chosen for a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// Which sheet, counted from nought.
    pub sheet: usize,
    /// Where its names of columns stand.
    pub header: Header,
    /// The names of its columns.
    pub names: Vec<String>,
    /// What each of them is.
    pub fields: Vec<Field>,
    /// The kind of who is in the list, where a row does not say it; none where each row must.
    pub kind: Option<PartnerKind>,
    /// What this list's own words for kinds mean, in small letters.
    pub kinds: BTreeMap<String, PartnerKind>,
}

/// An uploaded list.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportFile {
    /// Its identifier.
    pub id: ImportFileId,
    /// The name of the file.
    pub name: String,
    /// What the list is called.
    pub source: String,
    /// How far it has come.
    pub state: State,
    /// What was chosen for it.
    pub mapping: Mapping,
    /// What was found when it was last looked over or taken; none before.
    pub report: Option<Look>,
    /// Rows done of what is going on.
    pub done: usize,
    /// Rows there are to do; nought where nothing goes on.
    pub total: usize,
    /// When it was uploaded.
    pub created_at: DateTime<Utc>,
}

/// What became, or would become, of a list's rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// Rows read: the sum of the next seven.
    pub rows: usize,
    /// Rows that make a new record.
    pub added: usize,
    /// Rows that change a record.
    pub changed: usize,
    /// Rows that are there already, just so.
    pub unchanged: usize,
    /// Rows that say the same as another of one day more, and are one with it.
    pub joined: usize,
    /// Rows that a person left out.
    pub left_out: usize,
    /// Rows that are refused.
    pub refused: usize,
    /// Rows that wait for a person to decide.
    pub to_decide: usize,
    /// Of the added and changed, listings that stay drafts.
    pub drafts: usize,
    /// Rows whose days and times stayed words.
    pub times_as_words: usize,
    /// The rows that there is something to say of.
    pub told: Vec<Told>,
}

/// A row that there is something to say of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Its line.
    pub line: u64,
    /// Its name, as it would be shown; empty where it has none.
    pub name: String,
    /// What there is to say.
    pub what: What,
}

/// What there is to say of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// It is refused: everything wrong with it.
    Refused(Vec<Problem>),
    /// It may be a record that is there: a person decides which.
    ToDecide {
        /// By what the row is recognised again.
        key: String,
        /// The records it may be.
        candidates: Vec<Candidate>,
    },
    /// It stays a draft.
    Draft {
        /// The partner, once it is taken.
        partner: Option<PartnerId>,
        /// What it lacks.
        lacks: Vec<Lack>,
    },
}

codes! {
    /// What a person decided about a row that may be a record that is there.
    Decision {
        /// It is that one: what the row says is written to it.
        Same = "same",
        /// It is another one.
        New = "new",
        /// It is not taken.
        LeaveOut = "leave_out",
    }
}

/// A row's decision, with the record it is where it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The row's line.
    pub line: u64,
    /// What was decided.
    pub decision: Decision,
    /// The partner it is; none for the first it may be.
    pub partner: Option<PartnerId>,
}
