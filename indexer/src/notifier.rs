//! The notifier: turns events into mails to be sent, each once however often it is handled.

use chrono::{DateTime, Utc};
use directory::db::Db;
use directory::mail;
use directory::outbox::Event;

use crate::outcome::Outcome;

/// Acts on one event.
pub(crate) async fn handle(db: &Db, event: &Event, now: DateTime<Utc>) -> Outcome {
    match *event {
        Event::MatchFound { need, offer } => Outcome::of(mail::queue_match_mail(db, need, offer, now).await),
        Event::SignInRequested { link } => Outcome::of(mail::queue_sign_in(db, link, now).await),
        Event::ListingLinkMade { link, .. } => Outcome::of(mail::queue_listing_link(db, link, now).await),
        Event::EnquiryMade(enquiry) => Outcome::of(mail::queue_enquiry(db, enquiry, now).await),
        Event::PartnerRegistered(_)
        | Event::PartnerPublished(_)
        | Event::PartnerEdited(_)
        | Event::PartnerWithdrawn(_)
        | Event::PartnerPaused(_)
        | Event::PartnerResumed(_)
        | Event::PartnerConfirmed(_)
        | Event::ConsentRecorded(_)
        | Event::ListingLinkRevoked { .. }
        | Event::OfferPublished(_)
        | Event::OfferEdited(_)
        | Event::OfferWithdrawn(_)
        | Event::OfferEnded(_)
        | Event::NeedOpened(_)
        | Event::NeedChanged(_)
        | Event::NeedClosed(_)
        | Event::NeedReopened(_)
        | Event::MatchDismissed { .. }
        | Event::DismissalTakenBack { .. }
        | Event::EnquirySettled(_)
        | Event::VocabularyChanged(_)
        | Event::OfferTouched(_)
        | Event::NeedTouched(_)
        | Event::SummaryWritten(_)
        | Event::ApiTokenCreated(_)
        | Event::MembershipGiven(_)
        | Event::MembershipEnded(_)
        | Event::SessionsEnded(_)
        | Event::SchoolEdited(_)
        | Event::SettingChanged(_)
        | Event::ApiTokenRevoked(_)
        | Event::ImportAsked(_)
        | Event::PartnerDiscarded(_)
        | Event::SchoolLanguagesSet(_)
        | Event::ListExported { .. } => Outcome::Done,
    }
}
