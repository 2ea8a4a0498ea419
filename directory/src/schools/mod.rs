//! Mainstream schools, as the register of schools (GIAS) knows them.
//!
//! A URN is text and never a key: it changes when a school converts, and the closed one points to its successor.

mod edit;
mod list;
mod read;
mod sought;
mod write;

use crate::actor::AuthorityCode;
use crate::codes::{Exactness, codes};
use crate::geography::Point;
use crate::ids::SchoolId;
use crate::text::Urn;

pub use edit::edit;
pub use list::list;
pub use read::{by_ids, by_urn, find};
pub use sought::{Sought, beginning, sought};
pub use write::{SchoolFields, save};

codes! {
    /// Whether a school is open.
    SchoolStatus {
        /// Open.
        Open = "open",
        /// Closed; its successor, if any, is named.
        Closed = "closed",
    }
}

/// A mainstream school.
#[derive(Clone, Debug, PartialEq)]
pub struct School {
    /// Its identifier here.
    pub id: SchoolId,
    /// The version an edit is made from.
    pub version: i32,
    /// Its unique reference number in the register.
    pub urn: Urn,
    /// Its name.
    pub name: String,
    /// Its phase, in the register's words.
    pub phase: String,
    /// Its local authority's name.
    pub authority: String,
    /// Its local authority's code, where its postcode is known.
    pub authority_code: Option<AuthorityCode>,
    /// Its postcode.
    pub postcode: Option<String>,
    /// Where it is, and how exactly that is known.
    pub point: Option<(Point, Exactness)>,
    /// Whether it is open.
    pub status: SchoolStatus,
    /// The URN of the school that followed it.
    pub successor_urn: Option<Urn>,
}
