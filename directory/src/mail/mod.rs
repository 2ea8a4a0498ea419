//! The mails to be sent: one row a mail and recipient, written once however often its cause is handled.
//!
//! - A row's key says what it is about; a second row with that key is refused, and so nobody is told twice.
//! - Each match is told of once ever. The first match mail of a London day goes at once, with whatever fits by
//!   then; what else is found that day goes in one mail at seven next morning.
//! - A mail goes to a person, or to a partner at the address of its listing; none goes to one that is withdrawn.
//! - The address, and everything said, is read when the mail is sent: what was withdrawn meanwhile is not in it.
//! - A mail is claimed (committed), sent, then settled. A crash between the last two sends it a second time, with
//!   the same Message-ID.
//! - What is no service is sent only to who wants it and whose address takes mail, read at sending as well.

mod address;
mod consents;
mod dead;
mod enquiry;
mod pause;
mod queue;
mod read;
mod rules;
mod sample;
mod token;
mod write;

use chrono::{DateTime, Utc};

use crate::codes::{OfferFormat, codes};
use crate::enquiries::EnquiryInput;
use crate::ids::{EnquiryId, ListingLinkId, MailId, NeedId, OfferId, PartnerId, PersonId, SignInLinkId};

pub use address::{AddressRefusal, address_works, try_address_again};
pub(crate) use consents::ask_for_mails;
pub use consents::{
    ConsentHow, KindPreference, NEEDS_SHOWN, NeedPreference, Preferences, is_written_to, preferences, set_preference,
    stop,
};
pub use dead::{DeadMail, dead, requeue, requeue_dead};
pub use enquiry::queue_enquiry;
pub use pause::{Fault, Pause, pause, paused};
pub use queue::{
    Claimed, Outcomes, address_refused, claim, discard, give_up, outcomes, purge_sent, refused, retry, sent, stats,
};
pub use read::letter;
pub use token::{Stop, stop_token};
pub use write::{queue_listing_link, queue_match_mail, queue_sign_in};

codes! {
    /// The kinds of mail.
    MailKind {
        /// A link that signs in: a service, for who asked.
        SignIn = "sign_in",
        /// What was found for open needs.
        Matches = "matches",
        /// A link that opens a listing, to the listing's own address: a service, for who asked.
        ListingLink = "listing_link",
        /// A message from school staff: a service, to the partner or to who puts the two in touch.
        Enquiry = "enquiry",
    }
}

impl MailKind {
    /// Whether a mail of this kind is sent only to who wants it.
    pub const fn can_be_stopped(self) -> bool {
        match self {
            Self::SignIn | Self::ListingLink | Self::Enquiry => false,
            Self::Matches => true,
        }
    }

    /// Whether persons look after mails of this kind themselves; the others go to partners, or to officers as their work.
    pub const fn is_for_persons(self) -> bool {
        match self {
            Self::SignIn | Self::Matches => true,
            Self::ListingLink | Self::Enquiry => false,
        }
    }
}

/// What a mail says, to whom, as things are now.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// The mail.
    pub id: MailId,
    /// The recipient.
    pub to: Recipient,
    /// Their address.
    pub address: String,
    /// The language they are written to in, as a BCP 47 tag; none where nobody said.
    pub language: Option<String>,
    /// What it is about.
    pub body: Body,
}

/// To whom a mail goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// A person, at the address they sign in with.
    Person(PersonId),
    /// A partner, at the address of its listing.
    Partner(PartnerId),
}

/// What a mail is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// A link that signs in.
    SignIn {
        /// The link; its secret is made at sending.
        link: SignInLinkId,
        /// When it stops working.
        expires_at: DateTime<Utc>,
        /// Whether its code is said too: a browser waits for it.
        with_code: bool,
    },
    /// What was found for the recipient's needs: never empty.
    Matches(Vec<NeedNews>),
    /// A link that opens a listing.
    ListingLink {
        /// The link; its secret is made at sending.
        link: ListingLinkId,
        /// When it stops working.
        expires_at: DateTime<Utc>,
        /// The organisation's name; none for a person's listing, of which no word stands in a mail.
        partner: Option<String>,
    },
    /// A message from school staff.
    Enquiry(EnquiryNews),
}

/// A message from school staff, as it is passed on.
#[derive(Clone, Debug, PartialEq)]
pub struct EnquiryNews {
    /// The enquiry.
    pub enquiry: EnquiryId,
    /// About which offer.
    pub offer: OfferId,
    /// What would be done.
    pub format: OfferFormat,
    /// The partner's name and the offer's headline; none for a person's listing, of which no word stands in a mail.
    pub listing: Option<(String, String)>,
    /// The asker's school.
    pub school: String,
    /// The role the asker is called by.
    pub asked_by: String,
    /// Where the answer goes: the asker's own address.
    pub answer_to: String,
    /// What they say.
    pub input: EnquiryInput,
}

/// What was found for one need.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedNews {
    /// The need.
    pub need: NeedId,
    /// The asker's own words.
    pub text: String,
    /// What was found, best first: never empty.
    pub matches: Vec<MatchNews>,
}

/// One offer that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct MatchNews {
    /// The offer.
    pub offer: OfferId,
    /// What would be done.
    pub format: OfferFormat,
    /// What may be said of who offers it.
    pub listing: Listing,
}

/// What a mail may say of a listing.
#[derive(Clone, Debug, PartialEq)]
pub enum Listing {
    /// An organisation's.
    Organisation {
        /// The partner's name.
        partner: String,
        /// The offer's headline.
        title: String,
        /// Why it fits, as it was stored with the match.
        reasons: serde_json::Value,
    },
    /// One person's: mails are forwarded and printed, so no word of the listing stands in one, only the kind of
    /// offer and a link to where the recipient's permission is checked.
    Person,
}

impl Letter {
    /// Its kind.
    pub const fn kind(&self) -> MailKind {
        match self.body {
            Body::SignIn { .. } => MailKind::SignIn,
            Body::Matches(_) => MailKind::Matches,
            Body::ListingLink { .. } => MailKind::ListingLink,
            Body::Enquiry(_) => MailKind::Enquiry,
        }
    }

    /// Where an answer to it goes, where it is not for us.
    pub fn answer_to(&self) -> Option<&str> {
        match &self.body {
            Body::Enquiry(news) => Some(&news.answer_to),
            Body::SignIn { .. } | Body::Matches(_) | Body::ListingLink { .. } => None,
        }
    }

    /// The matches this letter tells of.
    pub fn told(&self) -> Vec<(NeedId, OfferId)> {
        match &self.body {
            Body::SignIn { .. } | Body::ListingLink { .. } | Body::Enquiry(_) => Vec::new(),
            Body::Matches(needs) => {
                needs.iter().flat_map(|news| news.matches.iter().map(|found| (news.need, found.offer))).collect()
            }
        }
    }
}
