//! Who is asking and what they have asked for so far: the batches of one request, never shared between two.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use actix_web::web;
use async_graphql::Context;
use async_graphql::dataloader::{DataLoader, Loader};
use chrono::{DateTime, NaiveDate, Utc};
use directory::actor::Actor;
use directory::clock::london_day;
use directory::db::Db;
use directory::error::Error;
use directory::ids::{NeedId, OfferId, PartnerId, SchoolId};
use directory::{needs, partners, schools};
use futures_util::future::BoxFuture;

use super::errors::Noted;
use crate::App;
use crate::session::Session;

/// One request: who asks, when, and its batches.
pub(super) struct Asking {
    pub(super) app: web::Data<App>,
    pub(super) session: Session,
    pub(super) now: DateTime<Utc>,
    pub(super) loader: DataLoader<Batches>,
    pub(super) noted: Noted,
}

impl Asking {
    pub(super) fn new(app: web::Data<App>, session: Session) -> Self {
        let batches = Batches { db: app.db.clone(), actor: session.actor.clone(), today: london_day(app.clock.now()) };
        let loader = DataLoader::new(batches, once_all_have_asked).delay(Duration::ZERO);
        let now = app.clock.now();
        Self { app, session, now, loader, noted: Noted::default() }
    }

    /// The request a field is resolved for.
    pub(super) fn of<'a>(ctx: &Context<'a>) -> Result<&'a Self, Error> {
        ctx.data_opt()
            .ok_or_else(|| Error::Internal { doing: "resolving a field without a request".into(), source: None })
    }

    pub(super) fn db(&self) -> &Db {
        &self.app.db
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.session.actor
    }
}

/// How often a batch lets the fields go on asking before it is loaded: a list of more than thirty is resolved two rows at
/// a time, and a page has a hundred rows at most.
const ROUNDS: usize = 100;

/// Starts the loading of a batch once every row of a page has asked for its part. Counted in rounds and not in time: so
/// it waits no longer than it must, and a page always takes the same number of statements.
fn once_all_have_asked(load: BoxFuture<'static, ()>) {
    #[expect(clippy::disallowed_methods, reason = "a batch is awaited by the fields of its own request")]
    tokio::spawn(async move {
        for _ in 0..ROUNDS {
            tokio::task::yield_now().await;
        }
        load.await;
    });
}

/// Loads what many fields ask for in one query each, as the one who asks.
pub(super) struct Batches {
    db: Db,
    actor: Actor,
    today: NaiveDate,
}

/// The key of a partner's offers.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct OffersOf(pub(super) PartnerId);

/// The key of what fits a need.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct MatchesOf(pub(super) NeedId);

impl Loader<MatchesOf> for Batches {
    type Value = Vec<needs::Match>;
    type Error = Arc<Error>;

    async fn load(&self, keys: &[MatchesOf]) -> Result<HashMap<MatchesOf, Self::Value>, Self::Error> {
        let ids: Vec<NeedId> = keys.iter().map(|key| key.0).collect();
        let mut found: HashMap<MatchesOf, Self::Value> = HashMap::new();
        for one in needs::matches_of(&self.db, &self.actor, &ids, self.today).await? {
            found.entry(MatchesOf(one.fit.need)).or_default().push(one);
        }
        Ok(found)
    }
}

impl Loader<PartnerId> for Batches {
    type Value = partners::Partner;
    type Error = Arc<Error>;

    async fn load(&self, ids: &[PartnerId]) -> Result<HashMap<PartnerId, Self::Value>, Self::Error> {
        let found = partners::by_ids(&self.db, &self.actor, ids).await?;
        Ok(found.into_iter().map(|partner| (partner.id, partner)).collect())
    }
}

impl Loader<OffersOf> for Batches {
    type Value = Vec<partners::Offer>;
    type Error = Arc<Error>;

    async fn load(&self, keys: &[OffersOf]) -> Result<HashMap<OffersOf, Self::Value>, Self::Error> {
        let ids: Vec<PartnerId> = keys.iter().map(|key| key.0).collect();
        let mut found: HashMap<OffersOf, Self::Value> = HashMap::new();
        for offer in partners::offers_of(&self.db, &self.actor, &ids, self.today).await? {
            found.entry(OffersOf(offer.partner)).or_default().push(offer);
        }
        Ok(found)
    }
}

impl Loader<OfferId> for Batches {
    type Value = partners::Offer;
    type Error = Arc<Error>;

    async fn load(&self, ids: &[OfferId]) -> Result<HashMap<OfferId, Self::Value>, Self::Error> {
        let found = partners::offers_by_ids(&self.db, &self.actor, ids, self.today).await?;
        Ok(found.into_iter().map(|offer| (offer.id, offer)).collect())
    }
}

impl Loader<SchoolId> for Batches {
    type Value = schools::School;
    type Error = Arc<Error>;

    async fn load(&self, ids: &[SchoolId]) -> Result<HashMap<SchoolId, Self::Value>, Self::Error> {
        let found = schools::by_ids(&self.db, ids).await?;
        Ok(found.into_iter().map(|school| (school.id, school)).collect())
    }
}
