//! Writing events down, in the transaction of the change that caused them.

use chrono::{DateTime, Utc};
use diesel::sql_types::{Array, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;

use super::{Event, consumers};
use crate::actor::Actor;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::RequestId;
use crate::trace;

/// Writes events and a delivery for each of their consumers, on the caller's transaction.
///
/// Every command that changes something comes by here, so here it is refused to who may only read: the transaction
/// then takes back what the command did.
pub(crate) async fn publish(conn: &mut Conn, events: &[Event], actor: &Actor, now: DateTime<Utc>) -> Result<()> {
    if !actor.may_write() {
        return Err(Error::Forbidden);
    }
    if events.is_empty() {
        return Ok(());
    }
    let kinds: Vec<&str> = events.iter().map(Event::kind).collect();
    let subjects: Vec<_> = events.iter().map(Event::subject).collect();
    let payloads: Vec<_> = events.iter().map(Event::payload).collect();
    // Who wants an event follows from its kind; each kind is named once here.
    let mut wants: Vec<(&str, &str)> = events
        .iter()
        .flat_map(|event| consumers(event).iter().map(|consumer| (event.kind(), consumer.code())))
        .collect();
    wants.sort_unstable();
    wants.dedup();
    let (wanted, wanting): (Vec<&str>, Vec<&str>) = wants.into_iter().unzip();
    diesel::sql_query(
        "WITH written AS (
             INSERT INTO events (kind, subject_id, actor_id, link_id, payload, occurred_at, request_id)
             SELECT kind, subject_id, $4, $9, payload, $5, $8
             FROM unnest($1, $2, $3) WITH ORDINALITY AS given (kind, subject_id, payload, position)
             ORDER BY position
             RETURNING id, kind
         )
         INSERT INTO deliveries (event_id, consumer, run_at)
         SELECT written.id, wants.consumer, $5
         FROM written JOIN unnest($6, $7) AS wants (kind, consumer) ON wants.kind = written.kind
         ORDER BY written.id",
    )
    .bind::<Array<Text>, _>(kinds)
    .bind::<Array<SqlUuid>, _>(subjects)
    .bind::<Array<Jsonb>, _>(payloads)
    .bind::<Nullable<SqlUuid>, _>(actor.person().map(|person| person.id.uuid()))
    .bind::<Timestamptz, _>(now)
    .bind::<Array<Text>, _>(wanted)
    .bind::<Array<Text>, _>(wanting)
    .bind::<Nullable<SqlUuid>, _>(trace::request_id().map(RequestId::uuid))
    .bind::<Nullable<SqlUuid>, _>(actor.link().map(|link| link.id.uuid()))
    .execute(conn)
    .await?;
    Ok(())
}
