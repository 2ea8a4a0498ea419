//! Keeping search rows right as days pass and as the program changes: those that are no longer right are written anew.

use chrono::{DateTime, Utc};
use diesel::prelude::{
    BoolExpressionMethods as _, ExpressionMethods as _, NullableExpressionMethods as _, OptionalExtension as _,
    QueryDsl as _,
};
use diesel_async::{AsyncConnection as _, RunQueryDsl};
use uuid::Uuid;

use super::write::{FORM, write_row};
use crate::actor::{Actor, System};
use crate::clock::london_day;
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::ids::{OfferId, PartnerId};
use crate::outbox::{Event, publish};
use crate::schema::{partners, search_rows};

/// How many rows are looked up at once.
const PAGE: i64 = 200;

/// Writes those rows anew whose last right day, in London, is past, or which an older program wrote in another form, and
/// says how many there were. Each offer that ended is an event, so that an index outside the database follows.
///
/// What is cut off is gone on with by the next call. A row that cannot be written is logged and holds up no other.
pub async fn renew_rows(db: &Db, now: DateTime<Utc>) -> Result<usize> {
    let today = london_day(now);
    let mut conn = db.conn().await?;
    let (mut renewed, mut after) = (0, Uuid::nil());
    loop {
        let stale: Vec<Uuid> = search_rows::table
            .filter(search_rows::right_until.lt(today).assume_not_null().or(search_rows::form.lt(FORM)))
            .filter(search_rows::partner_id.gt(after))
            .order(search_rows::partner_id)
            .limit(PAGE)
            .select(search_rows::partner_id)
            .load(&mut *conn)
            .await?;
        let Some(last) = stale.last() else { return Ok(renewed) };
        after = *last;
        for partner in stale {
            match renew(&mut conn, partner, now).await {
                Ok(()) => renewed += 1,
                Err(error) => {
                    let error: &dyn std::error::Error = &error;
                    tracing::error!(%partner, error, "a search row cannot be written anew");
                }
            }
        }
    }
}

async fn renew(conn: &mut Conn, partner: Uuid, now: DateTime<Utc>) -> Result<()> {
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
        write_row(conn, PartnerId::from_uuid(partner), london_day(now)).await?;
        let after = held(conn).await?;
        let ended = before.into_iter().filter(|offer| !after.contains(offer));
        let events: Vec<Event> = ended.map(|offer| Event::OfferEnded(OfferId::from_uuid(offer))).collect();
        publish(conn, &events, &Actor::System(System::Indexer), now).await
    })
    .await
}
