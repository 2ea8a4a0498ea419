//! The identifiers of the domain: one type each over a UUIDv7, made here and nowhere else.

use chrono::{DateTime, Utc};
use uuid::{NoContext, Timestamp, Uuid};

/// Defines an identifier type over a UUIDv7: ordered by the time it was made.
macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident,)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub struct $name(Uuid);

        impl $name {
            /// A new identifier, made at `now`.
            pub fn new(now: DateTime<Utc>) -> Self {
                Self(new_uuid(now))
            }

            /// The identifier with this value.
            pub const fn from_uuid(value: Uuid) -> Self {
                Self(value)
            }

            /// Its bare value.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// A partner.
    PartnerId,
    /// One thing a partner will do.
    OfferId,
    /// Where a partner is.
    PlaceId,
    /// A mainstream school.
    SchoolId,
    /// What a class is learning and wants help with.
    NeedId,
    /// A message from school staff about an offer.
    EnquiryId,
    /// Whoever signs in.
    PersonId,
    /// What ties a person to a school, an authority or a partner.
    MembershipId,
    /// A link that signs in.
    SignInLinkId,
    /// What somebody is typing of a listing.
    DraftId,
    /// What a partner's own words say, in English.
    SummaryId,
    /// A time that somebody is signed in on a device.
    SessionId,
    /// Something that administrators say of this installation.
    SettingId,
    /// A link that opens one listing.
    ListingLinkId,
    /// What a program signs in with.
    ApiTokenId,
    /// A mail to be sent.
    MailId,
    /// A list of partners that was uploaded.
    ImportFileId,
    /// A note on a partner.
    PartnerNoteId,
    /// A change of the vocabulary.
    VocabularyChangeId,
    /// A fault of ours, as it is told to whom it befell and found again in the log.
    FaultId,
    /// A request, as it is found again in answers, logs, events and mails.
    RequestId,
}

/// A UUIDv7 of the moment `now`.
fn new_uuid(now: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos()))
}
