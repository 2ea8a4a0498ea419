//! Partners: organisations and persons in the catalogue, with their offers, places and languages.
//!
//! - Names are not unique: two partners may both be "Saturday School".
//! - Every listing has an audience, and every read here honours it; hidden and missing look alike.
//! - A person's listing (volunteer, parent, interpreter) is never for everyone, and is published only with consent.
//! - A masked place is the centre of its outward code in everything that leaves this slice, save for the partner
//!   itself and its liaison officer.
//! - Every edit names the version it was made from; the second of two writers gets a conflict.

mod drafts;
mod lacks;
mod links;
mod notes;
mod offers;
mod parse;
mod permission;
mod place;
mod read;
mod rows;
pub(crate) mod said;
mod sessions;
mod states;
mod visible;
mod words;
mod write;

use chrono::{DateTime, NaiveDate, Utc};

use crate::actor::AuthorityCode;
use crate::codes::{
    Commitment, Cost, Day, Delivery, Exactness, Formality, KeyStage, LanguageUse, PartnerKind, PlaceVisibility,
    Subject, codes,
};
use crate::curriculum::{LanguageCode, TopicId};
use crate::geography::Point;
use crate::ids::{OfferId, PartnerId, SchoolId};
use crate::text::{EmailAddress, Phone, WebAddress};

pub use drafts::{
    CONSENT_WORDS, Draft, DraftToken, Keep, ListingFields, NEW_OFFER, Part, Registered, Spot, Step, discard_draft,
    draft_of, keep_registration, keep_step, publish_draft, purge_drafts, registration, send_registration, settle,
};
pub use lacks::Lack;
pub(crate) use lacks::lacks_of;
pub use links::{
    LISTING_LINK_DAYS, ListingLink, MadeFor, actor_of_listing_link, links_of, mail_listing_link, make_listing_link,
    renew_listing_link, revoke_listing_link,
};
pub(crate) use notes::add_note_in;
pub use notes::{Note, notes};
pub use offers::{add_offer, edit_offer, withdraw_offer};
pub(crate) use offers::{add_offer_in, edit_offer_in};
pub use parse::{
    LanguageFields, OfferFields, OfferInput, PartnerFields, PartnerInput, PlaceInput, parse_offer, parse_partner,
};
pub(crate) use parse::{code as parse_code, day, each, partner_kind, point as parse_point, script_of, yes_or_no};
pub(crate) use permission::{BroughtIn, may_register};
pub(crate) use place::place_as_given;
pub use read::{as_seen_by, by_ids, care_of, contact_language, find, find_offer, list, offers_by_ids, offers_of};
pub(crate) use read::{by_source, managed_row, offer_by_source};
pub(crate) use rows::{
    OfferRow, PartnerRow, all as all_codes, contact_of, offers_from_rows, partners_from_rows, some as some_code,
};
pub use sessions::{Closure, ClosureFields, Session, SessionFields, SessionParts, TermTime, Times, session_of};
pub(crate) use states::publish_in;
pub use states::{ConsentFields, confirm, parse_consent, pause, publish, record_consent, resume, withdraw};
pub use visible::{Care, Viewer};
pub(crate) use visible::{managed_ids, offer_is_shown, visible_ids};
pub use words::{Awaiting, InEnglish, Waiting, WordsField, awaiting_summary, in_english, write_summary};
pub use write::{edit, register, set_contact_language};
pub(crate) use write::{edit_in, register_in};

pub(crate) use visible::scope_ids;

codes! {
    /// How far a listing has come.
    Status {
        /// Not yet shown to anybody but its own people and liaison.
        Draft = "draft",
        /// Shown to its audience.
        Published = "published",
        /// Out of sight for a while, until its own people put it back.
        Paused = "paused",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// How far an offer has come; it is shown only while its partner is.
    OfferStatus {
        /// Shown with its partner.
        Published = "published",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

/// Who may see a published listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Staff of these schools.
    Schools(Vec<SchoolId>),
    /// Staff of this authority and its schools.
    Authority(AuthorityCode),
    /// Staff of any school.
    SchoolStaff,
    /// Everyone, signed in or not.
    Everyone,
}

impl Audience {
    /// The code kept in the column.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Schools(_) => "schools",
            Self::Authority(_) => "authority",
            Self::SchoolStaff => "school_staff",
            Self::Everyone => "everyone",
        }
    }
}

/// A partner, as its reader may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Partner {
    /// Its identifier.
    pub id: PartnerId,
    /// The version an edit must name.
    pub version: i32,
    /// What sort of body or person.
    pub kind: PartnerKind,
    /// How far the listing has come.
    pub status: Status,
    /// Its names, the first one first; never empty.
    pub names: Vec<Name>,
    /// What it says of itself.
    pub summary: String,
    /// The language of that, where said.
    pub summary_language: Option<LanguageCode>,
    /// Its languages and their use.
    pub languages: Vec<(LanguageCode, LanguageUse)>,
    /// Where it is.
    pub places: Vec<Place>,
    /// Who may see it.
    pub audience: Audience,
    /// How to reach it; none where this reader may not know.
    pub contact: Option<Contact>,
    /// The consent that was recorded; none where this reader may not know.
    pub consent: Option<Consent>,
    /// When it was first published.
    pub published_at: Option<DateTime<Utc>>,
    /// When its partner last confirmed it.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// Whether this reader looks after it: its own people, and liaison in whose scope it is.
    pub looked_after: bool,
    /// Since when it is paused.
    pub paused_at: Option<DateTime<Utc>>,
    /// Since when it is withdrawn.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

impl Partner {
    /// The first of its names.
    pub fn name(&self) -> &str {
        self.names.first().map_or("", |first| first.name.as_str())
    }
}

/// A name of a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name.
    pub name: String,
    /// Its language, where said.
    pub language: Option<LanguageCode>,
    /// Its script (ISO 15924), as read from its letters.
    pub script: Option<String>,
}

/// Where a partner is, as its reader may see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The address; none where masked.
    pub address: Option<String>,
    /// The postcode; the outward code alone where masked.
    pub postcode: Option<String>,
    /// Whether it is shown or masked.
    pub visibility: PlaceVisibility,
    /// The point, and how exactly it is known; none where the postcode has no point.
    pub point: Option<(Point, Exactness)>,
}

/// How to reach a partner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Mail.
    pub email: Option<EmailAddress>,
    /// Telephone.
    pub phone: Option<Phone>,
    /// Web.
    pub website: Option<WebAddress>,
    /// Whether the partner made these public.
    pub public: bool,
}

/// A consent to be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The day it was given.
    pub on: NaiveDate,
    /// How it was given (`paper slip`, `by e-mail`).
    pub how: String,
    /// The version of the words that were agreed to, where they were words of ours.
    pub words: Option<String>,
}

/// Where a record came from: the name of the outside list and the reference it has there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SourceReference {
    /// The outside list.
    pub source: String,
    /// The record's own reference in it.
    pub reference: String,
}

/// One thing a partner will do.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Its identifier.
    pub id: OfferId,
    /// Its partner.
    pub partner: PartnerId,
    /// The version an edit must name.
    pub version: i32,
    /// How far it has come.
    pub status: OfferStatus,
    /// What it is.
    pub details: OfferInput,
    /// The last day of its last session; none where no end is known. After it the offer has ended, and only who looks
    /// after it still sees it.
    pub ends_on: Option<NaiveDate>,
}

impl Offer {
    /// Whether it is shown with its partner on a day, as `offer_is_shown` says it in SQL.
    pub fn is_shown(&self, today: NaiveDate) -> bool {
        self.status == OfferStatus::Published && self.ends_on.is_none_or(|last| last >= today)
    }
}

/// What an offer costs, lasts and needs: what a teacher asks first. Unknown is none, never zero.
#[derive(Clone, Debug, PartialEq)]
pub struct Practicalities {
    /// What it costs the school.
    pub cost: Cost,
    /// More about the cost.
    pub cost_note: Option<String>,
    /// The most children at once.
    pub largest_group: Option<i32>,
    /// How long it takes, in minutes.
    pub length_minutes: Option<i32>,
    /// How many days' notice is needed.
    pub notice_days: Option<i32>,
    /// The youngest age.
    pub age_from: Option<i32>,
    /// The oldest age.
    pub age_to: Option<i32>,
    /// How often.
    pub commitment: Option<Commitment>,
    /// For interpreting and translation: by someone trained?
    pub formality: Option<Formality>,
    /// With what qualification.
    pub qualification: Option<String>,
}

/// What an offer is about and where it can be.
#[derive(Clone, Debug, PartialEq)]
pub struct Scope {
    /// Its subjects; empty means not said.
    pub subjects: Vec<Subject>,
    /// Its topics; empty means not said.
    pub topics: Vec<TopicId>,
    /// Its key stages; empty means any.
    pub key_stages: Vec<KeyStage>,
    /// Its languages with their use; empty means the partner's.
    pub languages: Vec<(LanguageCode, LanguageUse)>,
    /// Where it can take place; never empty.
    pub delivery: Vec<Delivery>,
    /// How far the partner travels to a school, in kilometres.
    pub travel_km: f64,
    /// The days it can be, those of its sessions where it has any; empty means not said.
    pub days: Vec<Day>,
}
