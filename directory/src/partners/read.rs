//! Reading partners and offers: always as somebody, and only what they may see.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::rows::{OfferRow, PartnerRow, offers_from_rows, partners_from_rows};
use super::visible::{managed_ids, offer_is_shown, visible_ids};
use crate::actor::Actor;
use crate::codes::PartnerKind;
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::ids::{OfferId, PartnerId};
use crate::partners::{Offer, Partner, SourceReference};
use crate::schema::{offers, partners};

/// One partner, if it is there and the actor may see it.
pub async fn find(db: &Db, actor: &Actor, id: PartnerId) -> Result<Option<Partner>> {
    Ok(by_ids(db, actor, &[id]).await?.pop())
}

/// The partners among `ids` that the actor may see, in any order.
pub async fn by_ids(db: &Db, actor: &Actor, ids: &[PartnerId]) -> Result<Vec<Partner>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows = partners::table
        .filter(partners::id.eq_any(ids))
        .filter(partners::id.eq_any(visible_ids(actor)))
        .select((PartnerRow::as_select(), partners::id.eq_any(managed_ids(actor))))
        .load(&mut *conn)
        .await?;
    partners_from_rows(&mut conn, rows).await
}

/// At most `limit` partners after `after`, oldest listing first.
pub async fn list(
    db: &Db,
    actor: &Actor,
    kind: Option<PartnerKind>,
    after: Option<PartnerId>,
    limit: usize,
) -> Result<Vec<Partner>> {
    let mut conn = db.conn().await?;
    let mut query = partners::table
        .filter(partners::id.eq_any(visible_ids(actor)))
        .order(partners::id)
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((PartnerRow::as_select(), partners::id.eq_any(managed_ids(actor))))
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(partners::id.gt(after.uuid()));
    }
    if let Some(kind) = kind {
        query = query.filter(partners::kind.eq(kind.code()));
    }
    let rows = query.load(&mut *conn).await?;
    partners_from_rows(&mut conn, rows).await
}

/// The offers of these partners, where the actor may see them; withdrawn and ended ones only for who looks after the listing.
pub async fn offers_of(db: &Db, actor: &Actor, ids: &[PartnerId], today: NaiveDate) -> Result<Vec<Offer>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows: Vec<(OfferRow, bool)> = offers::table
        .inner_join(partners::table)
        .filter(partners::id.eq_any(ids))
        .filter(offer_is_shown(today).or(partners::id.eq_any(managed_ids(actor))))
        .filter(partners::id.eq_any(visible_ids(actor)))
        .order(offers::id)
        .select((OfferRow::as_select(), partners::id.eq_any(managed_ids(actor))))
        .load(&mut *conn)
        .await?;
    offers_from_rows(&mut conn, knowing_times(actor, rows), Some(today)).await
}

/// The offers among `ids` that the actor may see, as with [`offers_of`].
pub async fn offers_by_ids(db: &Db, actor: &Actor, ids: &[OfferId], today: NaiveDate) -> Result<Vec<Offer>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows: Vec<(OfferRow, bool)> = offers::table
        .inner_join(partners::table)
        .filter(offers::id.eq_any(ids))
        .filter(offer_is_shown(today).or(partners::id.eq_any(managed_ids(actor))))
        .filter(partners::id.eq_any(visible_ids(actor)))
        .select((OfferRow::as_select(), partners::id.eq_any(managed_ids(actor))))
        .load(&mut *conn)
        .await?;
    offers_from_rows(&mut conn, knowing_times(actor, rows), Some(today)).await
}

/// Beside each offer, instead of whether the actor looks after it, whether they may know when it meets: staff may too.
fn knowing_times(actor: &Actor, rows: Vec<(OfferRow, bool)>) -> Vec<(OfferRow, bool)> {
    rows.into_iter().map(|(row, managed)| (row, managed || actor.is_staff())).collect()
}

/// One offer, if it is there and the actor may see it.
pub async fn find_offer(db: &Db, actor: &Actor, id: OfferId, today: NaiveDate) -> Result<Option<Offer>> {
    Ok(offers_by_ids(db, actor, &[id], today).await?.pop())
}

/// The partner that came from an outside list, whoever may see it.
pub(crate) async fn by_source(conn: &mut Conn, from: &SourceReference) -> Result<Option<PartnerRow>> {
    let row = partners::table
        .filter(partners::source.eq(&from.source))
        .filter(partners::reference.eq(&from.reference))
        .select(PartnerRow::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row)
}

/// The row of a partner that the actor looks after; none where they do not, or it is not there.
pub(crate) async fn managed_row(conn: &mut Conn, actor: &Actor, id: PartnerId) -> Result<Option<PartnerRow>> {
    let row = partners::table
        .filter(partners::id.eq(id.uuid()))
        .filter(partners::id.eq_any(managed_ids(actor)))
        .select(PartnerRow::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row)
}

/// The offer that came from an outside list.
pub(crate) async fn offer_by_source(conn: &mut Conn, from: &SourceReference) -> Result<Option<OfferRow>> {
    let row = offers::table
        .filter(offers::source.eq(&from.source))
        .filter(offers::reference.eq(&from.reference))
        .select(OfferRow::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row)
}
