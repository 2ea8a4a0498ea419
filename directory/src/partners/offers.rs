//! Commands on offers: add, edit, withdraw. Each one transaction, with its events in it.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncConnection, RunQueryDsl};

use super::rows::{OfferLanguageRow, OfferRow, offers_from_rows};
use super::said;
use super::write::lock_any_version;
use crate::actor::Actor;
use crate::clock::london_day;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{OfferId, PartnerId};
use crate::outbox::{Event, publish};
use crate::partners::{OfferInput, OfferStatus, SourceReference, sessions};
use crate::problem::{Problem, Rule};
use crate::schema::{offer_languages, offers};
use crate::search;

/// Adds an offer to a partner.
pub async fn add_offer(
    db: &Db,
    actor: &Actor,
    partner: PartnerId,
    input: OfferInput,
    now: DateTime<Utc>,
) -> Result<OfferId> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| add_offer_in(conn, actor, partner, input, None, now).await).await
}

/// [`add_offer`], in a transaction that is open already; `from` says which outside record it is.
pub(crate) async fn add_offer_in(
    conn: &mut Conn,
    actor: &Actor,
    partner: PartnerId,
    input: OfferInput,
    from: Option<&SourceReference>,
    now: DateTime<Utc>,
) -> Result<OfferId> {
    lock_any_version(conn, actor, partner).await?;
    may_open_times(actor, partner, false, &input)?;
    insert_offer(conn, actor, partner, &input, from, now).await
}

/// Writes a new offer. Who may do that was decided before.
pub(super) async fn insert_offer(
    conn: &mut Conn,
    actor: &Actor,
    partner: PartnerId,
    input: &OfferInput,
    from: Option<&SourceReference>,
    now: DateTime<Utc>,
) -> Result<OfferId> {
    let id = OfferId::new(now);
    let row = OfferRow {
        source: from.map(|from| from.source.clone()),
        reference: from.map(|from| from.reference.clone()),
        ..row(id, partner, input, now)
    };
    diesel::insert_into(offers::table).values(row).execute(conn).await?;
    write_languages(conn, id, input).await?;
    sessions::write(conn, id, &input.sessions).await?;
    search::write_row(conn, partner, london_day(now)).await?;
    publish(conn, &[Event::OfferPublished(id)], actor, now).await?;
    Ok(id)
}

/// Replaces what an offer says, made from version `version` of it. Answers the new version.
pub async fn edit_offer(
    db: &Db,
    actor: &Actor,
    id: OfferId,
    version: i32,
    input: OfferInput,
    now: DateTime<Utc>,
) -> Result<i32> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| edit_offer_in(conn, actor, id, version, input, now).await).await
}

/// [`edit_offer`], in a transaction that is open already. A withdrawn offer that is edited is published again.
pub(crate) async fn edit_offer_in(
    conn: &mut Conn,
    actor: &Actor,
    id: OfferId,
    version: i32,
    input: OfferInput,
    now: DateTime<Utc>,
) -> Result<i32> {
    let before = lock_offer(conn, actor, id).await?;
    if let Err(conflict) = Error::check_version(version, before.version) {
        let current = offers_from_rows(conn, vec![(before, true)], None).await?;
        let current = current.iter().flat_map(|offer| said::in_offer(&offer.details)).collect();
        return Err(conflict.with_differences(said::in_offer(&input), &current));
    }
    let partner = PartnerId::from_uuid(before.partner_id);
    may_open_times(actor, partner, before.times_public, &input)?;
    let after = OfferRow {
        version: version + 1,
        source: before.source,
        reference: before.reference,
        created_at: before.created_at,
        ..row(id, partner, &input, now)
    };
    diesel::update(offers::table.find(id.uuid())).set(&after).execute(conn).await?;
    diesel::delete(offer_languages::table.filter(offer_languages::offer_id.eq(id.uuid()))).execute(conn).await?;
    write_languages(conn, id, &input).await?;
    sessions::write(conn, id, &input.sessions).await?;
    search::write_row(conn, partner, london_day(now)).await?;
    publish(conn, &[Event::OfferEdited(id)], actor, now).await?;
    Ok(after.version)
}

/// Takes an offer back.
pub async fn withdraw_offer(db: &Db, actor: &Actor, id: OfferId, version: i32, now: DateTime<Utc>) -> Result<i32> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = lock_offer(conn, actor, id).await?;
        Error::check_version(version, before.version)?;
        if before.status == OfferStatus::Withdrawn.code() {
            return Ok(version);
        }
        diesel::update(offers::table.find(id.uuid()))
            .set((
                offers::version.eq(version + 1),
                offers::status.eq(OfferStatus::Withdrawn.code()),
                offers::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        search::write_row(conn, PartnerId::from_uuid(before.partner_id), london_day(now)).await?;
        publish(conn, &[Event::OfferWithdrawn(id)], actor, now).await?;
        Ok(version + 1)
    })
    .await
}

/// Locks an offer and its partner, which the actor must look after.
async fn lock_offer(conn: &mut Conn, actor: &Actor, id: OfferId) -> Result<OfferRow> {
    let row: Option<OfferRow> =
        offers::table.find(id.uuid()).select(OfferRow::as_select()).first(conn).await.optional()?;
    let row = row.ok_or(Error::NotFound)?;
    lock_any_version(conn, actor, PartnerId::from_uuid(row.partner_id)).await?;
    // Read again under the partner's lock: the first reading may be of a moment before another writer's commit.
    let row: OfferRow = offers::table.find(id.uuid()).select(OfferRow::as_select()).first(conn).await?;
    Ok(row)
}

/// When children meet is shown to strangers only once the partner itself opened it; whoever looks after the listing may
/// close it again.
fn may_open_times(actor: &Actor, partner: PartnerId, open: bool, input: &OfferInput) -> Result<()> {
    let own = matches!(actor, Actor::System(_)) || actor.partners().contains(&partner);
    if !input.times_public || open || own {
        return Ok(());
    }
    let problem = Problem { field: "times_public".into(), value: "yes".into(), rule: Rule::PartnersOwnChoice };
    Err(Error::Invalid(vec![problem]))
}

async fn write_languages(conn: &mut Conn, id: OfferId, input: &OfferInput) -> Result<()> {
    let rows: Vec<OfferLanguageRow> = input
        .scope
        .languages
        .iter()
        .map(|(language, language_use)| OfferLanguageRow {
            offer_id: id.uuid(),
            language: language.code().to_owned(),
            language_use: language_use.code().to_owned(),
        })
        .collect();
    diesel::insert_into(offer_languages::table).values(rows).execute(conn).await?;
    Ok(())
}

fn row(id: OfferId, partner: PartnerId, input: &OfferInput, now: DateTime<Utc>) -> OfferRow {
    let (scope, practical) = (&input.scope, &input.practicalities);
    OfferRow {
        id: id.uuid(),
        partner_id: partner.uuid(),
        version: 1,
        status: OfferStatus::Published.code().to_owned(),
        title: input.title.clone(),
        description: input.description.clone(),
        format: input.format.code().to_owned(),
        subjects: scope.subjects.iter().map(|value| value.code().to_owned()).collect(),
        topics: scope.topics.iter().map(|value| value.code().to_owned()).collect(),
        key_stages: scope.key_stages.iter().map(|value| value.code().to_owned()).collect(),
        delivery: scope.delivery.iter().map(|value| value.code().to_owned()).collect(),
        travel_km: scope.travel_km,
        days: scope.days.iter().map(|value| value.code().to_owned()).collect(),
        cost: practical.cost.code().to_owned(),
        cost_note: practical.cost_note.clone(),
        largest_group: practical.largest_group,
        length_minutes: practical.length_minutes,
        notice_days: practical.notice_days,
        age_from: practical.age_from,
        age_to: practical.age_to,
        commitment: practical.commitment.map(|value| value.code().to_owned()),
        formality: practical.formality.map(|value| value.code().to_owned()),
        qualification: practical.qualification.clone(),
        ends_on: sessions::last_day(&input.sessions),
        times_public: input.times_public,
        source: None,
        reference: None,
        created_at: now,
        updated_at: now,
        title_language: input.title_language.as_ref().map(|language| language.code().to_owned()),
        description_language: input.description_language.as_ref().map(|language| language.code().to_owned()),
    }
}
