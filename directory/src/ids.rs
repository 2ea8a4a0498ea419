//! The identifiers of the domain: one type each over a UUIDv7, made here and nowhere else.

use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, Utc};
use uuid::{Timestamp, Uuid};

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

/// A UUIDv7 of the moment `now`. Those that one process makes in one moment are in the order in which it made them, as long
/// as it makes fewer than sixteen million in it.
fn new_uuid(now: DateTime<Utc>) -> Uuid {
    /// How many bits count; the other fifty stay to chance.
    const COUNTED: u8 = 24;
    static MADE: AtomicU32 = AtomicU32::new(0);
    let count = MADE.fetch_add(1, Ordering::Relaxed) % (1 << COUNTED);
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix_time(seconds, now.timestamp_subsec_nanos(), count.into(), COUNTED))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_moment_are_in_the_order_in_which_they_were_made() {
        let now = DateTime::from_timestamp(1_800_000_000, 123_000_000).unwrap();
        let made: Vec<PartnerId> = (0..1_000).map(|_| PartnerId::new(now)).collect();
        assert!(made.is_sorted_by(|one, next| one < next));
        assert!(made.iter().all(|id| id.uuid().get_version_num() == 7));
        let later = PartnerId::new(now + chrono::TimeDelta::milliseconds(1));
        assert!(made.iter().all(|id| *id < later));
    }
}
