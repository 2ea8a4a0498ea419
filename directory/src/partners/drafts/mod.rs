//! Drafts of listings: what somebody types step by step, kept as soon as it is sent.
//!
//! - A draft is raw fields, so that nothing has to be typed again. A step is kept only when it has no problem of its own.
//! - The draft of a listing that stands also keeps what the listing said when it was begun. What differs from that was
//!   typed, and only that is published: a field that somebody else changed meanwhile stays as they made it, and where both
//!   changed the same field to something else, neither is lost and a person decides.
//! - A listing that is registered by the partner itself stays unseen until a liaison officer publishes it.

mod fields;
mod merge;
mod registration;
mod rows;
mod standing;

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::codes::codes;
use crate::ids::SchoolId;
use crate::partners::{OfferFields, PartnerFields};

pub use registration::{CONSENT_WORDS, DraftToken, Registered, keep_registration, registration, send_registration};
pub use rows::purge as purge_drafts;
pub use standing::{discard_draft, draft_of, keep_step, publish_draft, settle};

/// The key of an offer that is not there yet.
pub const NEW_OFFER: &str = "new";

codes! {
    /// A part of a listing: what one step asks for.
    Part {
        /// What sort of partner.
        Kind = "kind",
        /// Its names, and what it says of itself.
        Names = "names",
        /// What is offered, about what and to whom.
        Offer = "offer",
        /// Where the partner is, where the offer takes place and how far they travel.
        Where = "where",
        /// When it meets.
        Times = "times",
        /// What it costs, how many children, how long, how much notice.
        Details = "details",
        /// The partner's languages and their use.
        Languages = "languages",
        /// How to reach the partner.
        Contact = "contact",
        /// What may be seen by whom.
        Public = "public",
    }
}

impl Part {
    /// The fields of the partner that belong to it.
    pub const fn of_partner(self) -> &'static [&'static str] {
        match self {
            Self::Kind => &["kind"],
            Self::Names => &["name", "also_known_as", "summary", "summary_language"],
            Self::Where => &["address", "postcode", "latitude", "longitude"],
            Self::Languages => &["languages"],
            Self::Contact => &["email", "phone", "website"],
            Self::Public => &["contact_public", "place_visibility", "audience"],
            Self::Offer | Self::Times | Self::Details => &[],
        }
    }

    /// The fields of an offer that belong to it.
    pub const fn of_offer(self) -> &'static [&'static str] {
        match self {
            Self::Offer => &[
                "format",
                "title",
                "title_language",
                "description",
                "description_language",
                "subjects",
                "topics",
                "key_stages",
            ],
            Self::Where => &["delivery", "travel_km"],
            Self::Times => &["sessions", "days"],
            Self::Details => &[
                "cost",
                "cost_note",
                "largest_group",
                "length_minutes",
                "notice_days",
                "age_from",
                "age_to",
                "commitment",
                "formality",
                "qualification",
            ],
            Self::Public => &["times_public"],
            Self::Kind | Self::Names | Self::Languages | Self::Contact => &[],
        }
    }

    /// The part that a field belongs to, of an offer or of the partner; none where no step asks for it.
    fn of_field(of_offer: bool, field: &str) -> Option<Self> {
        let fields = |part: Self| if of_offer { part.of_offer() } else { part.of_partner() };
        Self::ALL.iter().copied().find(|part| fields(*part).contains(&field))
    }
}

/// A whole listing as raw fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListingFields {
    /// The partner.
    pub partner: PartnerFields,
    /// Its offers by their identifiers, or [`NEW_OFFER`].
    pub offers: BTreeMap<String, OfferFields>,
    /// The school that is the contact of a partner that registers itself.
    pub school: Option<SchoolId>,
}

/// Where in a listing something stands: in a part of the partner, or of one of its offers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The offer's key; none for the partner itself.
    pub offer: Option<String>,
    /// The part.
    pub part: Part,
}

/// The draft of a listing that stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What the listing says now.
    pub current: ListingFields,
    /// What it would say: what was typed, and beside it what stands.
    pub fields: ListingFields,
    /// What would change.
    pub changes: Vec<Spot>,
    /// Where somebody else changed meanwhile what was typed here too; `fields` has what was typed.
    pub clashes: Vec<Spot>,
    /// When it was last kept; none where nothing is kept.
    pub kept_at: Option<DateTime<Utc>>,
}

/// What one step sends: of these fields only those of its part are taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The part.
    pub part: Part,
    /// The partner's fields.
    pub partner: PartnerFields,
    /// The fields of the offers it is about.
    pub offers: BTreeMap<String, OfferFields>,
}

/// Which of two that were written at the same time is to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// What was typed here.
    Yours,
    /// What stands in the listing.
    Current,
}
