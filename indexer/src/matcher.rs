//! The matcher: reads words that have no meaning yet, and finds what fits what, as things are now.

use chrono::{DateTime, Utc};
use directory::curriculum;
use directory::db::Db;
use directory::error::Error;
use directory::ids::{NeedId, OfferId};
use directory::matching::{self, Unread, Vector};
use directory::outbox::Event;
use embedding::{Embedder, model_name};

use crate::outcome::{Outcome, chain};

/// Acts on one event. With the model away, or failing, matching goes by words: late is worse than rough.
pub(crate) async fn handle(db: &Db, embedder: Option<&Embedder>, event: &Event, now: DateTime<Utc>) -> Outcome {
    match read_and_rematch(db, embedder, event, now).await {
        Ok(Ok(())) => Outcome::Done,
        Ok(Err(reading)) => Outcome::Retry(format!("matched by words only: {reading}")),
        Err(error) => Outcome::of::<()>(Err(error)),
    }
}

/// The outer result is the matching's, the inner one the model's: the second does not stop the first.
async fn read_and_rematch(
    db: &Db,
    embedder: Option<&Embedder>,
    event: &Event,
    now: DateTime<Utc>,
) -> Result<Result<(), String>, Error> {
    // What was changed before this event happened must be known when it is acted on.
    curriculum::refresh(db).await?;
    match *event {
        Event::PartnerPublished(partner)
        | Event::PartnerEdited(partner)
        | Event::PartnerWithdrawn(partner)
        | Event::PartnerPaused(partner)
        | Event::PartnerResumed(partner)
        | Event::PartnerConfirmed(partner) => {
            let unread = unread(embedder, matching::unread_offers(db, partner, model_name())).await?;
            let reading = read(db, embedder, unread).await;
            matching::rematch_partner(db, partner, now).await?;
            Ok(reading)
        }
        Event::OfferPublished(offer)
        | Event::OfferEdited(offer)
        | Event::OfferWithdrawn(offer)
        | Event::OfferTouched(offer) => rematch_offer(db, embedder, offer, now).await,
        Event::NeedOpened(need) | Event::NeedChanged(need) | Event::NeedReopened(need) | Event::NeedTouched(need) => {
            rematch_need(db, embedder, need, now).await
        }
        // Thousands may be touched: matching them here would outlast the lease, and begin anew each time.
        Event::VocabularyChanged(change) => matching::deal_out(db, change, now).await.map(Ok),
        Event::PartnerRegistered(_)
        | Event::ConsentRecorded(_)
        | Event::ListingLinkMade { .. }
        | Event::ListingLinkRevoked { .. }
        | Event::OfferEnded(_)
        | Event::NeedClosed(_)
        | Event::MatchDismissed { .. }
        | Event::DismissalTakenBack { .. }
        | Event::EnquiryMade(_)
        | Event::EnquirySettled(_)
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
        | Event::ListExported { .. } => Ok(Ok(())),
    }
}

async fn rematch_offer(
    db: &Db,
    embedder: Option<&Embedder>,
    offer: OfferId,
    now: DateTime<Utc>,
) -> Result<Result<(), String>, Error> {
    let Some(partner) = matching::partner_of(db, offer).await? else { return Ok(Ok(())) };
    let unread = unread(embedder, matching::unread_offers(db, partner, model_name())).await?;
    let reading = read(db, embedder, unread).await;
    matching::rematch_offer(db, offer, now).await?;
    Ok(reading)
}

async fn rematch_need(
    db: &Db,
    embedder: Option<&Embedder>,
    need: NeedId,
    now: DateTime<Utc>,
) -> Result<Result<(), String>, Error> {
    let unread = unread(embedder, matching::unread_need(db, need, model_name(), now)).await?;
    let reading = read(db, embedder, unread).await;
    matching::rematch_need(db, need, now).await?;
    Ok(reading)
}

/// What is still to be read, if there is a model to read it.
async fn unread<U: IntoIterator<Item = Unread>>(
    embedder: Option<&Embedder>,
    unread: impl Future<Output = Result<U, Error>>,
) -> Result<Vec<Unread>, Error> {
    if embedder.is_none() {
        return Ok(Vec::new());
    }
    Ok(unread.await?.into_iter().collect())
}

/// Reads words and keeps their vectors.
async fn read(db: &Db, embedder: Option<&Embedder>, unread: Vec<Unread>) -> Result<(), String> {
    let Some(embedder) = embedder else { return Ok(()) };
    for words in unread {
        let texts = match &words {
            Unread::Offer { whole, title, .. } => vec![whole.clone(), title.clone()],
            Unread::Need { whole, .. } => vec![whole.clone()],
        };
        let vectors = embedder.embed(texts).await.map_err(|error| chain(&error))?;
        let vectors: Result<Vec<Vector>, _> = vectors.into_iter().map(Vector::try_from).collect();
        let vectors = vectors.map_err(|error| chain(&error))?;
        matching::keep_vectors(db, &words, model_name(), &vectors).await.map_err(|error| chain(&error))?;
    }
    Ok(())
}
