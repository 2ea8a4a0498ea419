//! What matching keeps: vectors with the hash of what they mean, and one match row a pair.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncConnection, RunQueryDsl};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::candidates::{facts_of, find_for_need, offer_facts};
use super::{Fit, Meaning, NeedFacts, Vector, need_words, offer_words, rank, title_words};
use crate::accounts;
use crate::actor::{Actor, System};
use crate::clock::london_day;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{NeedId, OfferId, PartnerId};
use crate::needs;
use crate::outbox::{Event, publish};
use crate::partners::OfferRow;
use crate::schema::{matches, need_vectors, offer_vectors, offers};

/// The program itself, as the consumers act.
pub(super) const INDEXER: Actor = Actor::System(System::Indexer);

/// Words that still need a vector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// An offer's.
    Offer {
        /// The offer.
        id: OfferId,
        /// Everything it says.
        whole: String,
        /// Its title alone.
        title: String,
    },
    /// A need's.
    Need {
        /// The need.
        id: NeedId,
        /// What it asks.
        whole: String,
    },
}

/// The offers of a partner whose vector is missing, of another model, or of words that have changed.
pub async fn unread_offers(db: &Db, partner: PartnerId, model: &str) -> Result<Vec<Unread>> {
    let mut conn = db.conn().await?;
    let rows: Vec<OfferRow> = offers::table
        .filter(offers::partner_id.eq(partner.uuid()))
        .filter(offers::status.eq("published"))
        .select(OfferRow::as_select())
        .load(&mut *conn)
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let known: Vec<(Uuid, Vec<u8>)> = offer_vectors::table
        .filter(offer_vectors::offer_id.eq_any(ids))
        .filter(offer_vectors::model.eq(model))
        .select((offer_vectors::offer_id, offer_vectors::text_hash))
        .load(&mut *conn)
        .await?;
    let known: HashMap<Uuid, Vec<u8>> = known.into_iter().collect();
    let facts = facts_of(&mut conn, &INDEXER, rows, None).await?;
    Ok(facts
        .into_iter()
        .filter_map(|offer| {
            let (whole, title) = (offer_words(&offer), title_words(&offer));
            let stale = known.get(&offer.id.uuid()).is_none_or(|hash| *hash != text_hash(&[&whole, &title]));
            stale.then_some(Unread::Offer { id: offer.id, whole, title })
        })
        .collect())
}

/// A need that waits, whose vector is missing, of another model, or of words that have changed.
pub async fn unread_need(db: &Db, id: NeedId, model: &str, now: DateTime<Utc>) -> Result<Option<Unread>> {
    let mut conn = db.conn().await?;
    let Some((_, need)) = needs::facts(&mut conn, id, london_day(now)).await? else { return Ok(None) };
    let known: Option<Vec<u8>> = need_vectors::table
        .filter(need_vectors::need_id.eq(id.uuid()))
        .filter(need_vectors::model.eq(model))
        .select(need_vectors::text_hash)
        .first(&mut *conn)
        .await
        .optional()?;
    let whole = need_words(&need);
    let stale = known.is_none_or(|hash| hash != text_hash(&[&whole]));
    Ok(stale.then_some(Unread::Need { id, whole }))
}

/// Keeps the vectors of words that were read: an offer's whole and title, or a need's whole.
pub async fn keep_vectors(db: &Db, read: &Unread, model: &str, vectors: &[Vector]) -> Result<()> {
    let mut conn = db.conn().await?;
    let missing = || Error::Internal { doing: "keeping vectors: too few were given".into(), source: None };
    match read {
        Unread::Offer { id, whole, title } => {
            let [of_whole, of_title] = vectors else { return Err(missing()) };
            let values = (
                offer_vectors::model.eq(model),
                offer_vectors::text_hash.eq(text_hash(&[whole, title])),
                offer_vectors::whole.eq(of_whole.as_bytes()),
                offer_vectors::title.eq(of_title.as_bytes()),
            );
            diesel::insert_into(offer_vectors::table)
                .values((offer_vectors::offer_id.eq(id.uuid()), values.clone()))
                .on_conflict(offer_vectors::offer_id)
                .do_update()
                .set(values)
                .execute(&mut *conn)
                .await?;
        }
        Unread::Need { id, whole } => {
            let [of_whole] = vectors else { return Err(missing()) };
            put_need_vector(&mut conn, *id, whole, model, of_whole).await?;
        }
    }
    Ok(())
}

/// Keeps the vector that came with a need's command.
pub(crate) async fn store_need_vector(conn: &mut Conn, need: &NeedFacts, meaning: &Meaning) -> Result<()> {
    put_need_vector(conn, need.id, &need_words(need), &meaning.model, &meaning.vector).await
}

async fn put_need_vector(conn: &mut Conn, id: NeedId, words: &str, model: &str, vector: &Vector) -> Result<()> {
    let values = (
        need_vectors::model.eq(model),
        need_vectors::text_hash.eq(text_hash(&[words])),
        need_vectors::whole.eq(vector.as_bytes()),
    );
    diesel::insert_into(need_vectors::table)
        .values((need_vectors::need_id.eq(id.uuid()), values.clone()))
        .on_conflict(need_vectors::need_id)
        .do_update()
        .set(values)
        .execute(conn)
        .await?;
    Ok(())
}

/// Compares an open need with every offer in reach that its asker may see, and keeps what fits.
pub async fn rematch_need(db: &Db, id: NeedId, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let Some((person, need)) = needs::facts(conn, id, london_day(now)).await? else { return Ok(()) };
        let asker = accounts::actor_of_person(conn, person).await?;
        let fits = find_for_need(conn, &asker, &need, now).await?;
        keep_matches(conn, &INDEXER, id, &fits, false, now).await
    })
    .await
}

/// Compares an offer with every open need in its reach whose asker may see it, and keeps what fits.
pub async fn rematch_offer(db: &Db, id: OfferId, now: DateTime<Utc>) -> Result<()> {
    let today = london_day(now);
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let Some(offer) = offer_facts(conn, &INDEXER, id, today).await? else {
            return lose(conn, id, &HashSet::new(), now).await;
        };
        let online = offer.delivery.contains(&crate::codes::Delivery::Online);
        let offer = offer.prepare();
        let facts = &offer.facts;
        let needs = needs::open_facts_near(conn, &facts.points, facts.travel_km, online, today).await?;
        let mut askers: HashMap<_, bool> = HashMap::new();
        let mut kept = HashSet::new();
        for (person, need) in needs {
            let Some(fit) = rank(&need, std::slice::from_ref(&offer), today).pop() else {
                continue;
            };
            let sees = if let Some(known) = askers.get(&person) {
                *known
            } else {
                let asker = accounts::actor_of_person(conn, person).await?;
                let sees = offer_facts(conn, &asker, id, today).await?.is_some();
                askers.insert(person, sees);
                sees
            };
            if sees {
                kept.insert(need.id.uuid());
                keep(conn, &INDEXER, &fit, false, now).await?;
            }
        }
        lose(conn, id, &kept, now).await
    })
    .await
}

/// Compares every offer of a partner with the open needs.
pub async fn rematch_partner(db: &Db, id: PartnerId, now: DateTime<Utc>) -> Result<()> {
    let ids: Vec<Uuid> = {
        let mut conn = db.conn().await?;
        offers::table
            .filter(offers::partner_id.eq(id.uuid()))
            .order(offers::id)
            .select(offers::id)
            .load(&mut *conn)
            .await?
    };
    for offer in ids {
        rematch_offer(db, OfferId::from_uuid(offer), now).await?;
    }
    Ok(())
}

/// The partner of an offer, if the offer is there.
pub async fn partner_of(db: &Db, id: OfferId) -> Result<Option<PartnerId>> {
    let mut conn = db.conn().await?;
    let partner: Option<Uuid> =
        offers::table.find(id.uuid()).select(offers::partner_id).first(&mut *conn).await.optional()?;
    Ok(partner.map(PartnerId::from_uuid))
}

/// Keeps what fits a need, and marks as lost what no longer does.
pub(crate) async fn keep_matches(
    conn: &mut Conn,
    actor: &Actor,
    need: NeedId,
    fits: &[Fit],
    seen_by_asker: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    for fit in fits {
        keep(conn, actor, fit, seen_by_asker, now).await?;
    }
    let kept: Vec<Uuid> = fits.iter().map(|fit| fit.offer.uuid()).collect();
    diesel::update(
        matches::table
            .filter(matches::need_id.eq(need.uuid()))
            .filter(matches::offer_id.ne_all(kept))
            .filter(matches::lost_at.is_null()),
    )
    .set(matches::lost_at.eq(Some(now)))
    .execute(conn)
    .await?;
    Ok(())
}

/// Marks the matches of an offer as lost, but for those with the needs in `kept`.
async fn lose(conn: &mut Conn, offer: OfferId, kept: &HashSet<Uuid>, now: DateTime<Utc>) -> Result<()> {
    let kept: Vec<Uuid> = kept.iter().copied().collect();
    diesel::update(
        matches::table
            .filter(matches::offer_id.eq(offer.uuid()))
            .filter(matches::need_id.ne_all(kept))
            .filter(matches::lost_at.is_null()),
    )
    .set(matches::lost_at.eq(Some(now)))
    .execute(conn)
    .await?;
    Ok(())
}

/// Writes one match. Only a pair that never fitted before is news, and causes an event.
async fn keep(conn: &mut Conn, actor: &Actor, fit: &Fit, seen_by_asker: bool, now: DateTime<Utc>) -> Result<()> {
    let reasons =
        serde_json::to_value(&fit.reasons).map_err(|source| Error::internal("writing a match's reasons", source))?;
    let ways: Vec<&str> = fit.ways.iter().map(|way| way.code()).collect();
    let values = (
        matches::score.eq(fit.score),
        matches::reasons.eq(&reasons),
        matches::distance_km.eq(fit.distance_km),
        matches::ways.eq(&ways),
    );
    let inserted = diesel::insert_into(matches::table)
        .values((
            matches::need_id.eq(fit.need.uuid()),
            matches::offer_id.eq(fit.offer.uuid()),
            values,
            matches::seen_by_asker.eq(seen_by_asker),
            matches::found_at.eq(now),
        ))
        .on_conflict_do_nothing()
        .execute(conn)
        .await?;
    if inserted == 0 {
        diesel::update(matches::table.find((fit.need.uuid(), fit.offer.uuid())))
            .set((values, matches::lost_at.eq(None::<DateTime<Utc>>)))
            .execute(conn)
            .await?;
    } else if !seen_by_asker {
        publish(conn, &[Event::MatchFound { need: fit.need, offer: fit.offer }], actor, now).await?;
    }
    Ok(())
}

fn text_hash(texts: &[&str]) -> Vec<u8> {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.len().to_be_bytes());
        hash.update(text.as_bytes());
    }
    hash.finalize().to_vec()
}
