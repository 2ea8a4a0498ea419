//! The search consumer: makes the index what the database says about the partners that deliveries are about.

use std::collections::BTreeSet;

use directory::curriculum;
use directory::db::Db;
use directory::error::Error;
use directory::ids::PartnerId;
use directory::matching;
use directory::outbox::Event;
use directory::search::partners_touched_by;
use engine::{Failure, Index};

use crate::outcome::{Outcome, chain};

/// How many deliveries are handled together: an import brings many, and the index takes them in one call.
pub(crate) const BATCH: i64 = 200;

/// Acts on events, each partner once; says what became of each event.
pub(crate) async fn handle_all(db: &Db, index: Option<&Index>, events: &[Event]) -> Vec<Outcome> {
    let together = refresh(db, index, events).await;
    if events.len() < 2 || !matches!(together, Err(Failure::Refused { .. } | Failure::Task { .. })) {
        return vec![outcome(together); events.len()];
    }
    // It may lie in one of them: each by itself, so that it does not hold up the others.
    let mut outcomes = Vec::new();
    for event in events {
        outcomes.push(handle(db, index, event).await);
    }
    outcomes
}

/// Acts on one event.
pub(crate) async fn handle(db: &Db, index: Option<&Index>, event: &Event) -> Outcome {
    outcome(refresh(db, index, &[*event]).await)
}

/// Without an index that is this program's to write there is nothing to do: `kith reindex` fills one whole.
async fn refresh(db: &Db, index: Option<&Index>, events: &[Event]) -> Result<(), Failure> {
    let Some(index) = index else { return Ok(()) };
    let written = async {
        // Documents hold names: written by an older vocabulary they would take back what another process has renewed.
        curriculum::refresh(db).await?;
        if events.iter().any(|event| matches!(event, Event::VocabularyChanged(_))) {
            index.renew_words().await?;
        }
        index.refresh(db, &partners(db, events).await?).await
    };
    match written.await {
        Ok(_) | Err(Failure::NoIndex | Failure::OtherShape) => Ok(()),
        Err(failure) => Err(failure),
    }
}

fn outcome(refreshed: Result<(), Failure>) -> Outcome {
    match refreshed {
        Ok(()) => Outcome::Done,
        Err(failure) => Outcome::Retry(chain(&failure)),
    }
}

async fn partners(db: &Db, events: &[Event]) -> Result<Vec<PartnerId>, Error> {
    let mut partners = BTreeSet::new();
    for event in events {
        match *event {
            Event::PartnerPublished(partner)
            | Event::PartnerEdited(partner)
            | Event::PartnerWithdrawn(partner)
            | Event::PartnerPaused(partner)
            | Event::PartnerResumed(partner) => {
                partners.insert(partner);
            }
            Event::OfferPublished(offer)
            | Event::OfferEdited(offer)
            | Event::OfferWithdrawn(offer)
            | Event::OfferEnded(offer) => {
                partners.extend(matching::partner_of(db, offer).await?);
            }
            Event::VocabularyChanged(change) => partners.extend(partners_touched_by(db, change).await?),
            Event::PartnerRegistered(_)
            | Event::PartnerConfirmed(_)
            | Event::ConsentRecorded(_)
            | Event::ListingLinkMade { .. }
            | Event::ListingLinkRevoked { .. }
            | Event::NeedOpened(_)
            | Event::NeedChanged(_)
            | Event::NeedClosed(_)
            | Event::NeedReopened(_)
            | Event::MatchDismissed { .. }
            | Event::DismissalTakenBack { .. }
            | Event::EnquiryMade(_)
            | Event::EnquirySettled(_)
            | Event::OfferTouched(_)
            | Event::NeedTouched(_)
            | Event::MatchFound { .. }
            | Event::SignInRequested { .. }
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
            | Event::ListExported { .. } => {}
        }
    }
    Ok(partners.into_iter().collect())
}
