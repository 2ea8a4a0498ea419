//! Lists from outside: files of partners, offers, schools, memberships and needs, row by row through the commands.
//!
//! - A dry run does all that an applied import does, in the same transaction, and takes it back.
//! - Each row is accepted whole or listed with line, field, value and rule; nothing is half-saved or lost in silence.
//! - Records are recognised by (source, reference). The same row again changes nothing, even where the partner has
//!   edited the record since.
//! - An import sends no mail to the partners in it.

mod keep;
pub mod lists;
mod partners;
mod people;
pub mod reading;
mod save;
mod table;

use crate::problem::Problem;

pub use partners::{PartnerFiles, import_partners, offer_references};
pub use people::{FileNeed, import_memberships, import_schools, open_read_need, read_needs};

/// Whether an import is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Everything is tried and taken back.
    DryRun,
    /// What is accepted is kept.
    Apply,
}

/// What became of a file's rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Report {
    /// Rows read.
    pub rows: usize,
    /// Rows that made a new record.
    pub added: usize,
    /// Rows that changed a record.
    pub changed: usize,
    /// Rows that were there already, just so.
    pub unchanged: usize,
    /// Of the added and changed, listings that stay hidden until consent is recorded.
    pub hidden: usize,
    /// Rows that were refused.
    #[serde(skip)]
    pub refused: Vec<Refusal>,
}

/// A row that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Which file: `partners`, `offers` …
    pub file: &'static str,
    /// The line in it, counted from 1 with the header.
    pub line: u64,
    /// Everything wrong with it.
    pub problems: Vec<Problem>,
}

impl Report {
    fn add(&mut self, other: Self) {
        self.rows += other.rows;
        self.added += other.added;
        self.changed += other.changed;
        self.unchanged += other.unchanged;
        self.hidden += other.hidden;
        self.refused.extend(other.refused);
    }
}
