//! The mails to be sent: one row a mail and recipient, written once however often its cause is handled.
//!
//! - A row's key says what it is about; a second row with that key is refused, and so nobody is told twice.
//! - Each match is told of once ever. The first match mail of a London day goes at once, with whatever fits by
//!   then; what else is found that day goes in one mail at seven next morning.
//! - The address, and everything said, is read when the mail is sent: what was withdrawn meanwhile is not in it.
//! - A mail is claimed (committed), sent, then settled. A crash between the last two sends it a second time, with
//!   the same Message-ID.

mod outcomes;
mod queue;
mod read;
mod rules;
mod write;

use chrono::{DateTime, Utc};

use crate::codes::OfferFormat;
use crate::ids::{MailId, NeedId, OfferId, SignInLinkId};

pub use outcomes::{Outcome, outcomes};
pub use queue::{Claimed, claim, discard, give_up, purge_sent, refused, requeue_dead, retry, sent, stats};
pub use read::letter;
pub use write::{queue_match_mail, queue_sign_in};

/// What a mail says, to whom, as things are now.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// The mail.
    pub id: MailId,
    /// The recipient's address.
    pub address: String,
    /// What it is about.
    pub body: Body,
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
    },
    /// What was found for the recipient's needs: never empty.
    Matches(Vec<NeedNews>),
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
    /// The matches this letter tells of.
    pub fn told(&self) -> Vec<(NeedId, OfferId)> {
        match &self.body {
            Body::SignIn { .. } => Vec::new(),
            Body::Matches(needs) => {
                needs.iter().flat_map(|news| news.matches.iter().map(|found| (news.need, found.offer))).collect()
            }
        }
    }
}
