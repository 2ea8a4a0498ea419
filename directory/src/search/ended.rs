//! Taking out of searches what has ended: the rows whose last right day is past are written anew.

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl};
use uuid::Uuid;

use crate::actor::{Actor, System};
use crate::clock::london_day;
use crate::db::Db;
use crate::error::Result;
use crate::ids::{OfferId, PartnerId};
use crate::outbox::{Event, publish};
use crate::schema::{partners, search_rows};
use crate::search::write_row;

/// Writes up to `limit` rows anew that hold an offer whose last day, in London, is past, and says how many there were.
/// Each offer that ended is an event, so that an index outside the database follows.
pub async fn leave_out_ended(db: &Db, now: DateTime<Utc>, limit: i64) -> Result<usize> {
    let today = london_day(now);
    let mut conn = db.conn().await?;
    let stale: Vec<Uuid> = search_rows::table
        .filter(search_rows::right_until.lt(today))
        .order(search_rows::right_until)
        .limit(limit)
        .select(search_rows::partner_id)
        .load(&mut *conn)
        .await?;
    for partner in &stale {
        conn.transaction(async |conn| {
            // The lock that commands take: whoever edits at the same time comes before or after.
            let locked: Option<Uuid> =
                partners::table.find(partner).select(partners::id).for_update().first(conn).await.optional()?;
            if locked.is_none() {
                return Ok(());
            }
            let held = async |conn: &mut _| -> Result<Vec<Uuid>> {
                let row = search_rows::table.find(partner).select(search_rows::offers);
                Ok(row.first(conn).await.optional()?.unwrap_or_default())
            };
            let before = held(conn).await?;
            write_row(conn, PartnerId::from_uuid(*partner), today).await?;
            let after = held(conn).await?;
            let ended = before.into_iter().filter(|offer| !after.contains(offer));
            let events: Vec<Event> = ended.map(|offer| Event::OfferEnded(OfferId::from_uuid(offer))).collect();
            publish(conn, &events, &Actor::System(System::Indexer), now).await
        })
        .await?;
    }
    Ok(stale.len())
}
