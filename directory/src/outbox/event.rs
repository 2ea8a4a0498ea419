//! The events, how each is written down, and who wants it.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::ids::{
    ApiTokenId, EnquiryId, ImportFileId, ListingLinkId, MembershipId, NeedId, OfferId, PartnerId, PersonId, SchoolId,
    SettingId, SignInLinkId, VocabularyChangeId,
};

/// Something that happened. Holds ids only: whoever acts on it reads how things are now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A partner was entered, not yet shown to anyone.
    PartnerRegistered(PartnerId),
    /// A partner's listing went up.
    PartnerPublished(PartnerId),
    /// A partner's listing changed.
    PartnerEdited(PartnerId),
    /// A partner's listing was taken down.
    PartnerWithdrawn(PartnerId),
    /// A draft that nobody was ever shown was thrown away.
    PartnerDiscarded(PartnerId),
    /// A partner's listing was taken out of sight for a while.
    PartnerPaused(PartnerId),
    /// A listing that was paused went up again.
    PartnerResumed(PartnerId),
    /// Its own people said that what a listing says is still so.
    PartnerConfirmed(PartnerId),
    /// A yes to being listed was written down.
    ConsentRecorded(PartnerId),
    /// A link that opens a listing was made.
    ListingLinkMade {
        /// The partner.
        partner: PartnerId,
        /// The link.
        link: ListingLinkId,
    },
    /// A link that opens a listing was taken back.
    ListingLinkRevoked {
        /// The partner.
        partner: PartnerId,
        /// The link.
        link: ListingLinkId,
    },
    /// An offer went up.
    OfferPublished(OfferId),
    /// An offer changed.
    OfferEdited(OfferId),
    /// An offer was taken down.
    OfferWithdrawn(OfferId),
    /// A person wrote in English what a listing's own words say.
    SummaryWritten(PartnerId),
    /// The last day of an offer is past.
    OfferEnded(OfferId),
    /// A class asked for something.
    NeedOpened(NeedId),
    /// What a class asks for changed.
    NeedChanged(NeedId),
    /// A class needs it no longer.
    NeedClosed(NeedId),
    /// A class wants again, a year on, what it wanted before.
    NeedReopened(NeedId),
    /// Somebody said that an offer is not right for a need.
    MatchDismissed {
        /// The need.
        need: NeedId,
        /// The offer.
        offer: OfferId,
    },
    /// Somebody took that back.
    DismissalTakenBack {
        /// The need.
        need: NeedId,
        /// The offer.
        offer: OfferId,
    },
    /// School staff wrote about an offer.
    EnquiryMade(EnquiryId),
    /// Somebody said what became of an enquiry.
    EnquirySettled(EnquiryId),
    /// An offer was found to fit a need.
    MatchFound {
        /// The need.
        need: NeedId,
        /// The offer.
        offer: OfferId,
    },
    /// Somebody asked for a link that signs them in.
    SignInRequested {
        /// The link.
        link: SignInLinkId,
    },
    /// Somebody changed the vocabulary.
    VocabularyChanged(VocabularyChangeId),
    /// A change of the vocabulary touches an offer.
    OfferTouched(OfferId),
    /// A change of the vocabulary touches a need.
    NeedTouched(NeedId),
    /// Somebody made a token for a program.
    ApiTokenCreated(ApiTokenId),
    /// A program's token was taken back.
    ApiTokenRevoked(ApiTokenId),
    /// A school said which languages its pupils speak.
    SchoolLanguagesSet(SchoolId),
    /// Somebody took a list of listings away as a file.
    ListExported {
        /// Who.
        by: PersonId,
        /// How many listings were in it.
        rows: u32,
    },
    /// Somebody asked for a list to be looked over, or to be taken.
    ImportAsked(ImportFileId),
    /// Somebody belongs to something from now on.
    MembershipGiven(MembershipId),
    /// Somebody belongs to something no longer.
    MembershipEnded(MembershipId),
    /// Somebody was signed out of devices from afar.
    SessionsEnded(PersonId),
    /// A school was edited by hand.
    SchoolEdited(SchoolId),
    /// What this installation says of itself changed.
    SettingChanged(SettingId),
}

/// Who acts on events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Consumer {
    /// Finds what fits what.
    Matcher,
    /// Writes the mails that tell people.
    Notifier,
    /// Keeps the search index outside the database.
    Search,
    /// Looks uploaded lists over and takes them.
    Importer,
}

impl Consumer {
    /// Every consumer.
    pub const ALL: &'static [Self] = &[Self::Matcher, Self::Notifier, Self::Search, Self::Importer];

    /// The code in the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Matcher => "matcher",
            Self::Notifier => "notifier",
            Self::Search => "search",
            Self::Importer => "importer",
        }
    }

    /// The consumer of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|consumer| consumer.code() == code)
    }
}

/// Who wants an event. Exhaustive, so that a new event cannot be forgotten.
///
/// The search consumer always gets its delivery: who writes an event need not know whether there is an index. Without
/// one its deliveries are done at once, and `kith reindex` fills an index that is added later.
pub const fn consumers(event: &Event) -> &'static [Consumer] {
    match event {
        // Nobody sees a draft, so it fits nothing yet; a closed need keeps the matches it had, and its mails
        // are read again before they go.
        // What is dismissed is asked wherever matches are read. What becomes of enquiries and tokens is kept as a record
        // alone.
        Event::PartnerRegistered(_)
        | Event::SummaryWritten(_)
        | Event::PartnerDiscarded(_)
        | Event::ConsentRecorded(_)
        | Event::ListingLinkRevoked { .. }
        | Event::NeedClosed(_)
        | Event::MatchDismissed { .. }
        | Event::DismissalTakenBack { .. }
        | Event::EnquirySettled(_)
        | Event::ApiTokenCreated(_)
        | Event::ApiTokenRevoked(_)
        | Event::MembershipGiven(_)
        | Event::MembershipEnded(_)
        | Event::SessionsEnded(_)
        | Event::SchoolEdited(_)
        | Event::SettingChanged(_)
        | Event::SchoolLanguagesSet(_)
        | Event::ListExported { .. } => &[],
        Event::PartnerPublished(_)
        | Event::PartnerEdited(_)
        | Event::PartnerWithdrawn(_)
        | Event::PartnerPaused(_)
        | Event::PartnerResumed(_)
        | Event::OfferPublished(_)
        | Event::OfferEdited(_)
        | Event::OfferWithdrawn(_)
        | Event::VocabularyChanged(_) => &[Consumer::Matcher, Consumer::Search],
        // Its day is looked at wherever matches are read.
        Event::OfferEnded(_) => &[Consumer::Search],
        // The search consumer has the change itself, by partner.
        Event::NeedOpened(_)
        | Event::NeedChanged(_)
        | Event::NeedReopened(_)
        | Event::OfferTouched(_)
        | Event::NeedTouched(_)
        // How fresh a listing is, is a reason; no index says it.
        | Event::PartnerConfirmed(_) => &[Consumer::Matcher],
        Event::MatchFound { .. }
        | Event::SignInRequested { .. }
        | Event::ListingLinkMade { .. }
        | Event::EnquiryMade(_) => &[Consumer::Notifier],
        Event::ImportAsked(_) => &[Consumer::Importer],
    }
}

/// An event this program cannot read: written by a newer one, or by hand.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no event of kind \"{kind}\" with payload {payload} is known to this version of the program")]
pub struct UnknownEvent {
    /// Its kind.
    pub kind: String,
    /// Its payload.
    pub payload: Value,
}

/// The version of the payloads written here.
const VERSION: u8 = 1;

impl Event {
    /// The code of its kind.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::PartnerRegistered(_) => "partner_registered",
            Self::PartnerPublished(_) => "partner_published",
            Self::PartnerEdited(_) => "partner_edited",
            Self::PartnerWithdrawn(_) => "partner_withdrawn",
            Self::PartnerPaused(_) => "partner_paused",
            Self::PartnerResumed(_) => "partner_resumed",
            Self::PartnerConfirmed(_) => "partner_confirmed",
            Self::ConsentRecorded(_) => "consent_recorded",
            Self::ListingLinkMade { .. } => "listing_link_made",
            Self::ListingLinkRevoked { .. } => "listing_link_revoked",
            Self::OfferPublished(_) => "offer_published",
            Self::OfferEdited(_) => "offer_edited",
            Self::OfferWithdrawn(_) => "offer_withdrawn",
            Self::SummaryWritten(_) => "summary_written",
            Self::OfferEnded(_) => "offer_ended",
            Self::NeedOpened(_) => "need_opened",
            Self::NeedChanged(_) => "need_changed",
            Self::NeedClosed(_) => "need_closed",
            Self::NeedReopened(_) => "need_reopened",
            Self::MatchDismissed { .. } => "match_dismissed",
            Self::DismissalTakenBack { .. } => "dismissal_taken_back",
            Self::EnquiryMade(_) => "enquiry_made",
            Self::EnquirySettled(_) => "enquiry_settled",
            Self::MatchFound { .. } => "match_found",
            Self::SignInRequested { .. } => "sign_in_requested",
            Self::VocabularyChanged(_) => "vocabulary_changed",
            Self::OfferTouched(_) => "offer_touched",
            Self::NeedTouched(_) => "need_touched",
            Self::ApiTokenCreated(_) => "api_token_created",
            Self::ApiTokenRevoked(_) => "api_token_revoked",
            Self::PartnerDiscarded(_) => "partner_discarded",
            Self::SchoolLanguagesSet(_) => "school_languages_set",
            Self::ListExported { .. } => "list_exported",
            Self::ImportAsked(_) => "import_asked",
            Self::MembershipGiven(_) => "membership_given",
            Self::MembershipEnded(_) => "membership_ended",
            Self::SessionsEnded(_) => "sessions_ended",
            Self::SchoolEdited(_) => "school_edited",
            Self::SettingChanged(_) => "setting_changed",
        }
    }

    /// What it is about.
    pub const fn subject(&self) -> Uuid {
        match self {
            Self::PartnerRegistered(id)
            | Self::PartnerPublished(id)
            | Self::PartnerEdited(id)
            | Self::PartnerDiscarded(id)
            | Self::PartnerWithdrawn(id)
            | Self::SummaryWritten(id)
            | Self::PartnerPaused(id)
            | Self::PartnerResumed(id)
            | Self::PartnerConfirmed(id)
            | Self::ConsentRecorded(id)
            | Self::ListingLinkMade { partner: id, .. }
            | Self::ListingLinkRevoked { partner: id, .. } => id.uuid(),
            Self::OfferPublished(id)
            | Self::OfferEdited(id)
            | Self::OfferWithdrawn(id)
            | Self::OfferEnded(id)
            | Self::OfferTouched(id) => id.uuid(),
            Self::NeedOpened(id)
            | Self::NeedChanged(id)
            | Self::NeedClosed(id)
            | Self::NeedReopened(id)
            | Self::NeedTouched(id) => id.uuid(),
            Self::MatchFound { need, .. }
            | Self::MatchDismissed { need, .. }
            | Self::DismissalTakenBack { need, .. } => need.uuid(),
            Self::EnquiryMade(id) | Self::EnquirySettled(id) => id.uuid(),
            Self::SignInRequested { link } => link.uuid(),
            Self::VocabularyChanged(change) => change.uuid(),
            Self::ApiTokenCreated(id) | Self::ApiTokenRevoked(id) => id.uuid(),
            Self::ImportAsked(id) => id.uuid(),
            Self::MembershipGiven(id) | Self::MembershipEnded(id) => id.uuid(),
            Self::SessionsEnded(person) | Self::ListExported { by: person, .. } => person.uuid(),
            Self::SchoolLanguagesSet(school) | Self::SchoolEdited(school) => school.uuid(),
            Self::SettingChanged(setting) => setting.uuid(),
        }
    }

    /// What stands beside its kind and subject.
    pub(crate) fn payload(&self) -> Value {
        match self {
            Self::MatchFound { offer, .. }
            | Self::MatchDismissed { offer, .. }
            | Self::DismissalTakenBack { offer, .. } => json!({ "version": VERSION, "offer": offer }),
            Self::ListExported { rows, .. } => json!({ "version": VERSION, "rows": rows }),
            Self::ListingLinkMade { link, .. } | Self::ListingLinkRevoked { link, .. } => {
                json!({ "version": VERSION, "link": link })
            }
            _ => json!({ "version": VERSION }),
        }
    }

    /// The event as it was written down.
    pub(crate) fn read(kind: &str, subject: Uuid, payload: &Value) -> Result<Self, UnknownEvent> {
        let unknown = || UnknownEvent { kind: kind.to_owned(), payload: payload.clone() };
        if payload.get("version").and_then(Value::as_u64) != Some(u64::from(VERSION)) {
            return Err(unknown());
        }
        let partner = PartnerId::from_uuid(subject);
        let offer = OfferId::from_uuid(subject);
        let need = NeedId::from_uuid(subject);
        let beside = |field: &str| payload.get(field).and_then(Value::as_str).and_then(|text| text.parse().ok());
        let named_offer = || beside("offer").map(OfferId::from_uuid);
        let link = || beside("link").map(ListingLinkId::from_uuid).ok_or_else(unknown);
        Ok(match kind {
            "partner_registered" => Self::PartnerRegistered(partner),
            "partner_published" => Self::PartnerPublished(partner),
            "partner_edited" => Self::PartnerEdited(partner),
            "partner_withdrawn" => Self::PartnerWithdrawn(partner),
            "partner_paused" => Self::PartnerPaused(partner),
            "partner_resumed" => Self::PartnerResumed(partner),
            "partner_confirmed" => Self::PartnerConfirmed(partner),
            "consent_recorded" => Self::ConsentRecorded(partner),
            "listing_link_made" => Self::ListingLinkMade { partner, link: link()? },
            "listing_link_revoked" => Self::ListingLinkRevoked { partner, link: link()? },
            "offer_published" => Self::OfferPublished(offer),
            "offer_edited" => Self::OfferEdited(offer),
            "offer_withdrawn" => Self::OfferWithdrawn(offer),
            "summary_written" => Self::SummaryWritten(partner),
            "offer_ended" => Self::OfferEnded(offer),
            "need_opened" => Self::NeedOpened(need),
            "need_changed" => Self::NeedChanged(need),
            "need_closed" => Self::NeedClosed(need),
            "need_reopened" => Self::NeedReopened(need),
            "match_found" => Self::MatchFound { need, offer: named_offer().ok_or_else(unknown)? },
            "match_dismissed" => Self::MatchDismissed { need, offer: named_offer().ok_or_else(unknown)? },
            "dismissal_taken_back" => Self::DismissalTakenBack { need, offer: named_offer().ok_or_else(unknown)? },
            "enquiry_made" => Self::EnquiryMade(EnquiryId::from_uuid(subject)),
            "enquiry_settled" => Self::EnquirySettled(EnquiryId::from_uuid(subject)),
            "sign_in_requested" => Self::SignInRequested { link: SignInLinkId::from_uuid(subject) },
            "vocabulary_changed" => Self::VocabularyChanged(VocabularyChangeId::from_uuid(subject)),
            "offer_touched" => Self::OfferTouched(offer),
            "need_touched" => Self::NeedTouched(need),
            "api_token_created" => Self::ApiTokenCreated(ApiTokenId::from_uuid(subject)),
            "api_token_revoked" => Self::ApiTokenRevoked(ApiTokenId::from_uuid(subject)),
            "partner_discarded" => Self::PartnerDiscarded(partner),
            "school_languages_set" => Self::SchoolLanguagesSet(SchoolId::from_uuid(subject)),
            "list_exported" => {
                let rows = payload.get("rows").and_then(Value::as_u64).and_then(|rows| u32::try_from(rows).ok());
                Self::ListExported { by: PersonId::from_uuid(subject), rows: rows.ok_or_else(unknown)? }
            }
            "import_asked" => Self::ImportAsked(ImportFileId::from_uuid(subject)),
            "membership_given" => Self::MembershipGiven(MembershipId::from_uuid(subject)),
            "membership_ended" => Self::MembershipEnded(MembershipId::from_uuid(subject)),
            "sessions_ended" => Self::SessionsEnded(PersonId::from_uuid(subject)),
            "school_edited" => Self::SchoolEdited(SchoolId::from_uuid(subject)),
            "setting_changed" => Self::SettingChanged(SettingId::from_uuid(subject)),
            _ => return Err(unknown()),
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[test]
    fn an_event_reads_back_as_it_was_written() {
        let now = DateTime::UNIX_EPOCH;
        let (partner, offer, need) = (PartnerId::new(now), OfferId::new(now), NeedId::new(now));
        for event in [
            Event::PartnerRegistered(partner),
            Event::PartnerPublished(partner),
            Event::PartnerEdited(partner),
            Event::PartnerWithdrawn(partner),
            Event::PartnerPaused(partner),
            Event::PartnerResumed(partner),
            Event::PartnerConfirmed(partner),
            Event::ConsentRecorded(partner),
            Event::ListingLinkMade { partner, link: ListingLinkId::new(now) },
            Event::ListingLinkRevoked { partner, link: ListingLinkId::new(now) },
            Event::OfferPublished(offer),
            Event::OfferEdited(offer),
            Event::OfferWithdrawn(offer),
            Event::OfferEnded(offer),
            Event::SummaryWritten(partner),
            Event::NeedOpened(need),
            Event::NeedChanged(need),
            Event::NeedClosed(need),
            Event::NeedReopened(need),
            Event::MatchFound { need, offer },
            Event::MatchDismissed { need, offer },
            Event::DismissalTakenBack { need, offer },
            Event::EnquiryMade(EnquiryId::new(now)),
            Event::EnquirySettled(EnquiryId::new(now)),
            Event::SignInRequested { link: SignInLinkId::new(now) },
            Event::VocabularyChanged(VocabularyChangeId::new(now)),
            Event::OfferTouched(offer),
            Event::NeedTouched(need),
            Event::ApiTokenCreated(ApiTokenId::new(now)),
            Event::ApiTokenRevoked(ApiTokenId::new(now)),
            Event::PartnerDiscarded(partner),
            Event::SchoolLanguagesSet(SchoolId::new(now)),
            Event::ListExported { by: PersonId::new(now), rows: 3 },
            Event::ImportAsked(ImportFileId::new(now)),
            Event::MembershipGiven(MembershipId::new(now)),
            Event::MembershipEnded(MembershipId::new(now)),
            Event::SessionsEnded(PersonId::new(now)),
            Event::SchoolEdited(SchoolId::new(now)),
            Event::SettingChanged(SettingId::new(now)),
        ] {
            assert_eq!(Event::read(event.kind(), event.subject(), &event.payload()), Ok(event));
        }
    }

    #[test]
    fn whatever_changes_what_is_found_is_for_the_search_consumer() {
        let now = DateTime::UNIX_EPOCH;
        let (partner, offer, need) = (PartnerId::new(now), OfferId::new(now), NeedId::new(now));
        for (event, wanted) in [
            (Event::PartnerRegistered(partner), false),
            (Event::PartnerPublished(partner), true),
            (Event::PartnerEdited(partner), true),
            (Event::PartnerWithdrawn(partner), true),
            (Event::PartnerPaused(partner), true),
            (Event::PartnerResumed(partner), true),
            (Event::PartnerConfirmed(partner), false),
            (Event::ConsentRecorded(partner), false),
            (Event::OfferPublished(offer), true),
            (Event::OfferEdited(offer), true),
            (Event::OfferWithdrawn(offer), true),
            (Event::OfferEnded(offer), true),
            (Event::NeedOpened(need), false),
            (Event::MatchFound { need, offer }, false),
            (Event::OfferTouched(offer), false),
        ] {
            assert_eq!(consumers(&event).contains(&Consumer::Search), wanted, "{event:?}");
        }
    }

    #[test]
    fn an_unknown_kind_or_version_says_which() {
        let subject = PartnerId::new(DateTime::UNIX_EPOCH).uuid();
        let unknown = Event::read("partner_praised", subject, &json!({ "version": 1 })).unwrap_err();
        assert!(unknown.to_string().contains("partner_praised"), "{unknown}");
        assert!(Event::read("partner_edited", subject, &json!({ "version": 2 })).is_err());
        assert!(Event::read("match_found", subject, &json!({ "version": 1, "offer": "?" })).is_err());
    }
}
