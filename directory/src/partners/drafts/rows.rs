//! The rows of drafts: read, written, and purged when nobody came back for them.

use chrono::{DateTime, Days, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel::sql_types::{BigInt, Timestamptz};
use diesel_async::RunQueryDsl as _;
use serde_json::Value;

use super::ListingFields;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{DraftId, PartnerId};
use crate::schema::listing_drafts;

/// For how long a draft is kept after it was last touched.
const KEPT: Days = Days::new(30);

/// The draft of a listing that stands.
pub(super) struct Kept {
    /// What the listing said when it was begun.
    pub(super) before: ListingFields,
    /// What was typed.
    pub(super) typed: ListingFields,
    /// When it was last touched.
    pub(super) at: DateTime<Utc>,
}

/// The draft of a listing, if there is one.
pub(super) async fn of_listing(conn: &mut Conn, partner: PartnerId, now: DateTime<Utc>) -> Result<Option<Kept>> {
    let row: Option<(Option<Value>, Value, DateTime<Utc>)> = listing_drafts::table
        .filter(listing_drafts::partner_id.eq(partner.uuid()))
        .filter(listing_drafts::expires_at.gt(now))
        .select((listing_drafts::before, listing_drafts::fields, listing_drafts::kept_at))
        .first(conn)
        .await
        .optional()?;
    row.map(|(before, typed, at)| Ok(Kept { before: read(before.unwrap_or_default())?, typed: read(typed)?, at }))
        .transpose()
}

/// Writes the draft of a listing.
pub(super) async fn write_of_listing(
    conn: &mut Conn,
    partner: PartnerId,
    before: &ListingFields,
    typed: &ListingFields,
    now: DateTime<Utc>,
) -> Result<()> {
    let (before, typed) = (write(before)?, write(typed)?);
    let values = (
        listing_drafts::before.eq(Some(before)),
        listing_drafts::fields.eq(typed),
        listing_drafts::kept_at.eq(now),
        listing_drafts::expires_at.eq(now + KEPT),
    );
    diesel::insert_into(listing_drafts::table)
        .values((
            listing_drafts::id.eq(DraftId::new(now).uuid()),
            listing_drafts::partner_id.eq(Some(partner.uuid())),
            values.clone(),
        ))
        .on_conflict(listing_drafts::partner_id)
        .do_update()
        .set(values)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets the draft of a listing.
pub(super) async fn forget_of_listing(conn: &mut Conn, partner: PartnerId) -> Result<()> {
    diesel::delete(listing_drafts::table.filter(listing_drafts::partner_id.eq(partner.uuid()))).execute(conn).await?;
    Ok(())
}

/// What was typed under a token, locked.
pub(super) async fn of_token(conn: &mut Conn, hash: &[u8], now: DateTime<Utc>) -> Result<Option<ListingFields>> {
    let row: Option<Value> = listing_drafts::table
        .filter(listing_drafts::token_hash.eq(hash))
        .filter(listing_drafts::expires_at.gt(now))
        .select(listing_drafts::fields)
        .for_update()
        .first(conn)
        .await
        .optional()?;
    row.map(read).transpose()
}

/// Writes what was typed under a token.
pub(super) async fn write_of_token(
    conn: &mut Conn,
    hash: &[u8],
    fields: &ListingFields,
    now: DateTime<Utc>,
) -> Result<()> {
    let values = (
        listing_drafts::fields.eq(write(fields)?),
        listing_drafts::kept_at.eq(now),
        listing_drafts::expires_at.eq(now + KEPT),
    );
    diesel::insert_into(listing_drafts::table)
        .values((
            listing_drafts::id.eq(DraftId::new(now).uuid()),
            listing_drafts::token_hash.eq(Some(hash)),
            values.clone(),
        ))
        .on_conflict(listing_drafts::token_hash)
        .do_update()
        .set(values)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets what was typed under a token.
pub(super) async fn forget_of_token(conn: &mut Conn, hash: &[u8]) -> Result<()> {
    diesel::delete(listing_drafts::table.filter(listing_drafts::token_hash.eq(hash))).execute(conn).await?;
    Ok(())
}

/// Deletes at most `limit` drafts that nobody came back for; says how many.
pub async fn purge(db: &Db, now: DateTime<Utc>, limit: i64) -> Result<usize> {
    let mut conn = db.conn().await?;
    let purged = diesel::sql_query(
        "DELETE FROM listing_drafts WHERE id IN (
             SELECT id FROM listing_drafts WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED
         )",
    )
    .bind::<Timestamptz, _>(now)
    .bind::<BigInt, _>(limit)
    .execute(&mut *conn)
    .await?;
    Ok(purged)
}

fn read(fields: Value) -> Result<ListingFields> {
    serde_json::from_value(fields).map_err(|source| Error::internal("reading a draft", source))
}

fn write(fields: &ListingFields) -> Result<Value> {
    serde_json::to_value(fields).map_err(|source| Error::internal("writing a draft", source))
}
