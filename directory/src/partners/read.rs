//! Reading partners and offers: always as somebody, and only what they may see.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::rows::{OfferRow, PartnerRow, offers_from_rows, partners_from_rows};
use super::visible::{is_in_audience, managed_ids, offer_is_shown, scope_ids, visible_ids};
use crate::actor::Actor;
use crate::codes::PartnerKind;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{OfferId, PartnerId};
use crate::partners::{Care, Offer, Partner, SourceReference, Viewer};
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

/// How the actor looks after a listing; none where they do not, or there is none.
pub async fn care_of(db: &Db, actor: &Actor, id: PartnerId) -> Result<Option<Care>> {
    // Nobody's own and in nobody's scope: strangers are not worth a question.
    if matches!(actor, Actor::Anonymous) {
        return Ok(None);
    }
    let mut conn = db.conn().await?;
    let in_scope: Option<bool> = partners::table
        .filter(partners::id.eq(id.uuid()))
        .filter(partners::id.eq_any(managed_ids(actor)))
        .select(partners::id.eq_any(scope_ids(actor)))
        .first(&mut *conn)
        .await
        .optional()?;
    Ok(in_scope.map(|in_scope| if in_scope { Care::Liaison } else { Care::Own }))
}

/// The language in which a partner is written to, as a BCP 47 tag, for who looks after its listing.
pub async fn contact_language(db: &Db, actor: &Actor, id: PartnerId) -> Result<Option<String>> {
    let mut conn = db.conn().await?;
    let language: Option<Option<String>> = partners::table
        .filter(partners::id.eq(id.uuid()))
        .filter(partners::id.eq_any(managed_ids(actor)))
        .select(partners::contact_language)
        .first(&mut *conn)
        .await
        .optional()?;
    Ok(language.flatten())
}

/// What others see of a listing that the actor looks after, with the offers they see; none where they see nothing of it.
/// Of a listing that is not up it is what they would see if it were.
///
/// Read and masked by the same code as for the others themselves, so that it cannot say something else.
pub async fn as_seen_by(
    db: &Db,
    actor: &Actor,
    id: PartnerId,
    viewer: Viewer,
    today: NaiveDate,
) -> Result<Option<(Partner, Vec<Offer>)>> {
    let mut conn = db.conn().await?;
    let managed: Option<PartnerRow> = partners::table
        .filter(partners::id.eq(id.uuid()))
        .filter(partners::id.eq_any(managed_ids(actor)))
        .select(PartnerRow::as_select())
        .first(&mut *conn)
        .await
        .optional()?;
    let Some(row) = managed else { return Err(Error::NotFound) };
    let (id, whole) = (row.id, partners_from_rows(&mut conn, vec![(row, true)]).await?);
    let eyes = viewer.eyes(whole.as_slice().first().map(|partner| &partner.audience));
    let seen: Option<PartnerRow> = partners::table
        .filter(partners::id.eq(id))
        .filter(is_in_audience(&eyes))
        .select(PartnerRow::as_select())
        .first(&mut *conn)
        .await
        .optional()?;
    let Some(seen) = seen else { return Ok(None) };
    let rows: Vec<(OfferRow, bool)> = offers::table
        .filter(offers::partner_id.eq(id))
        .filter(offer_is_shown(today))
        .order(offers::id)
        .select((OfferRow::as_select(), false.into_sql::<Bool>()))
        .load(&mut *conn)
        .await?;
    let offers = offers_from_rows(&mut conn, knowing_times(&eyes, rows), Some(today)).await?;
    Ok(partners_from_rows(&mut conn, vec![(seen, false)]).await?.pop().map(|partner| (partner, offers)))
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
