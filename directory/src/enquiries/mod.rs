//! Enquiries: messages from school staff about an offer, and what became of them.
//!
//! - One goes to the partner's own address, with the asker's as where to answer. One about a person, or about a partner
//!   without an address, goes to liaison officers, who put the two in touch.
//! - The answer goes to the asker's own mail: what became of an enquiry is what the staff of its school say.
//! - An enquiry is read by the staff of its school, and by the liaison officers it was passed to.

mod parse;
mod read;
mod recipients;
mod rows;
mod rules;
mod write;

use chrono::{DateTime, NaiveDate, Utc};

use crate::codes::codes;
use crate::ids::{EnquiryId, NeedId, OfferId, PartnerId, PersonId, SchoolId};

pub use parse::{EnquiryFields, EnquiryInput, parse_enquiry};
pub use read::{contact, find, last_of_offers, list, of_needs, recipient};
pub use write::{About, ask, settle, way_to};

codes! {
    /// Where an enquiry goes.
    EnquiryRoute {
        /// To the partner's own address.
        Partner = "partner",
        /// To liaison officers, who put the two in touch.
        Liaison = "liaison",
    }
}

codes! {
    /// What became of an enquiry, as staff said.
    EnquiryOutcome {
        /// The partner answered.
        Answered = "answered",
        /// Nothing came of it.
        DidNotWorkOut = "did_not_work_out",
    }
}

/// How an enquiry about an offer would go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// Where it would go.
    pub route: EnquiryRoute,
    /// The language the partner is written to in, as a BCP 47 tag; none where nobody said.
    pub language: Option<String>,
}

/// How an enquiry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnquiryStatus {
    /// It was asked a short while ago.
    Asked,
    /// It was asked a week ago or longer, and nobody said that an answer came.
    NoAnswerYet,
    /// Its mail could not be delivered.
    NotDelivered,
    /// The partner answered.
    Answered,
    /// Nothing came of it.
    DidNotWorkOut,
}

/// A message from school staff about an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enquiry {
    /// Its identifier.
    pub id: EnquiryId,
    /// Who asked.
    pub person: PersonId,
    /// The role they are called by.
    pub asked_by: String,
    /// For which school.
    pub school: SchoolId,
    /// About which offer.
    pub offer: OfferId,
    /// Whose that is.
    pub partner: PartnerId,
    /// For which need, where for one.
    pub need: Option<NeedId>,
    /// Where it went.
    pub route: EnquiryRoute,
    /// What it says.
    pub input: EnquiryInput,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// What became of it, where somebody said so.
    pub outcome: Option<EnquiryOutcome>,
    /// Whether a mail of it was given up.
    pub undelivered: bool,
}

impl Enquiry {
    /// How it stands on a day in London.
    pub fn status(&self, today: NaiveDate) -> EnquiryStatus {
        rules::status(self.outcome, self.undelivered, crate::clock::london_day(self.asked_at), today)
    }
}
