//! How far a listing has come: publishing, pausing, resuming, withdrawing; confirming it; and the consent it needs.
//!
//! - A draft is seen by its own people and liaison alone, until a liaison officer publishes it.
//! - Its own people pause a listing and resume it; one that is withdrawn goes up again by a liaison officer.
//! - Only a confirmation says that a listing is still right: no edit and no import does.

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::rows::PartnerRow;
use super::visible::scope_ids;
use super::write::{consent_missing, lock_any_version, lock_managed};
use crate::actor::Actor;
use crate::clock::london_day;
use crate::codes::PartnerKind;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::PartnerId;
use crate::outbox::{Event, publish as publish_events};
use crate::partners::{Consent, Status};
use crate::problem::{Problem, Problems, Rule};
use crate::schema::partners;
use crate::search;
use crate::text::{date, line};

/// The longest description of how consent was given, in characters.
const HOW_MAX: usize = 200;
/// The longest name of a version of the words, in characters.
const WORDS_MAX: usize = 40;

/// Shows a draft, or a listing that is withdrawn or paused, to its audience. For liaison in whose scope it is.
pub async fn publish(db: &Db, actor: &Actor, id: PartnerId, version: i32, now: DateTime<Utc>) -> Result<i32> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| publish_in(conn, actor, id, version, now).await).await
}

/// [`publish`], in a transaction that is open already. Answers the new version.
pub(crate) async fn publish_in(
    conn: &mut Conn,
    actor: &Actor,
    id: PartnerId,
    version: i32,
    now: DateTime<Utc>,
) -> Result<i32> {
    let before = lock_managed(conn, actor, id, version).await?;
    must_be_in_scope(conn, actor, id).await?;
    if status(&before)? == Status::Published {
        return Ok(version);
    }
    may_be_up(&before)?;
    move_to(conn, actor, &before, Status::Published, now).await
}

/// Takes a listing back: it leaves every search, match and mail.
pub async fn withdraw(db: &Db, actor: &Actor, id: PartnerId, version: i32, now: DateTime<Utc>) -> Result<i32> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = lock_managed(conn, actor, id, version).await?;
        if status(&before)? == Status::Withdrawn {
            return Ok(version);
        }
        move_to(conn, actor, &before, Status::Withdrawn, now).await
    })
    .await
}

/// Takes a published listing out of every search, match and mail, until it is resumed. It may be said from any version:
/// it overwrites nothing.
pub async fn pause(db: &Db, actor: &Actor, id: PartnerId, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = lock_any_version(conn, actor, id).await?;
        if once_published(&before)? == Status::Published {
            move_to(conn, actor, &before, Status::Paused, now).await?;
        }
        Ok(())
    })
    .await
}

/// Shows a paused listing to its audience again.
pub async fn resume(db: &Db, actor: &Actor, id: PartnerId, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = lock_any_version(conn, actor, id).await?;
        if once_published(&before)? == Status::Paused {
            may_be_up(&before)?;
            move_to(conn, actor, &before, Status::Published, now).await?;
        }
        Ok(())
    })
    .await
}

/// Says that what a listing says in this version is still so. Nothing else makes a listing fresh.
pub async fn confirm(db: &Db, actor: &Actor, id: PartnerId, version: i32, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = lock_managed(conn, actor, id, version).await?;
        once_published(&before)?;
        diesel::update(partners::table.find(id.uuid())).set(partners::confirmed_at.eq(Some(now))).execute(conn).await?;
        publish_events(conn, &[Event::PartnerConfirmed(id)], actor, now).await
    })
    .await
}

/// The raw fields of a consent. Blank means not given.
#[derive(Clone, Debug, Default)]
pub struct ConsentFields {
    /// The day it was given.
    pub day: String,
    /// How it was given (`paper slip`, `by telephone`).
    pub how: String,
    /// The version of the words that were agreed to, where they were words of ours.
    pub words: String,
}

/// Parses a consent; every problem at once. None is given in the future.
pub fn parse_consent(fields: &ConsentFields, now: DateTime<Utc>) -> Result<Consent, Vec<Problem>> {
    let mut problems = Problems::new();
    let today = london_day(now);
    let on = problems.required("consent_date", &fields.day, |text| match date(text)? {
        day if day > today => Err(Rule::DateAfter { latest: today }),
        day => Ok(day),
    });
    let how = problems.required("consent_how", &fields.how, |text| line(text, HOW_MAX));
    let words = problems.optional("consent_words", &fields.words, |text| line(text, WORDS_MAX));
    problems.finish(on.zip(how).map(|(on, how)| Consent { on, how, words }))
}

/// Writes down that a yes to being listed was given. Answers the new version.
pub async fn record_consent(
    db: &Db,
    actor: &Actor,
    id: PartnerId,
    consent: Consent,
    now: DateTime<Utc>,
) -> Result<i32> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = lock_any_version(conn, actor, id).await?;
        let next = before.version + 1;
        diesel::update(partners::table.find(id.uuid()))
            .set((
                partners::version.eq(next),
                partners::consent_on.eq(Some(consent.on)),
                partners::consent_how.eq(Some(consent.how)),
                partners::consent_words.eq(consent.words),
                partners::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        publish_events(conn, &[Event::ConsentRecorded(id)], actor, now).await?;
        Ok(next)
    })
    .await
}

/// Lets those through in whose liaison scope the partner is, and the program itself: others who look after it, its own
/// people, may not.
pub(super) async fn must_be_in_scope(conn: &mut Conn, actor: &Actor, id: PartnerId) -> Result<()> {
    let found: Option<Uuid> = scope_ids(actor).filter(partners::id.eq(id.uuid())).first(conn).await.optional()?;
    found.map(|_| ()).ok_or(Error::Forbidden)
}

/// A person's listing is shown only with consent.
fn may_be_up(row: &PartnerRow) -> Result<()> {
    let person = PartnerKind::from_code(&row.kind).is_some_and(PartnerKind::is_person);
    if person && row.consent_on.is_none() { Err(consent_missing()) } else { Ok(()) }
}

/// How a listing stands that has gone up and was not withdrawn; a problem where it is no such.
fn once_published(row: &PartnerRow) -> Result<Status> {
    let status = status(row)?;
    let rule = match status {
        Status::Published | Status::Paused => return Ok(status),
        Status::Draft => Rule::StillADraft,
        Status::Withdrawn => Rule::Withdrawn,
    };
    Err(Error::Invalid(vec![Problem { field: "status".into(), value: status.code().into(), rule }]))
}

fn status(row: &PartnerRow) -> Result<Status> {
    Status::from_code(&row.status).ok_or_else(|| Error::impossible_row("partners", "status", row.id))
}

/// Writes a listing's new state with all that follows from it. Answers the new version.
async fn move_to(conn: &mut Conn, actor: &Actor, before: &PartnerRow, to: Status, now: DateTime<Utc>) -> Result<i32> {
    let id = PartnerId::from_uuid(before.id);
    // Pausing and resuming change nothing that an edit writes: whoever edits meanwhile is in nobody's way.
    let pausing = to == Status::Paused || before.status == Status::Paused.code() && to == Status::Published;
    let next = if pausing { before.version } else { before.version + 1 };
    let since = |status: Status| (to == status).then_some(now);
    diesel::update(partners::table.find(before.id))
        .set((
            partners::version.eq(next),
            partners::status.eq(to.code()),
            partners::published_at.eq(before.published_at.or(since(Status::Published))),
            partners::paused_at.eq(since(Status::Paused)),
            partners::withdrawn_at.eq(since(Status::Withdrawn)),
            partners::updated_at.eq(now),
        ))
        .execute(conn)
        .await?;
    search::write_row(conn, id, london_day(now)).await?;
    let event = match to {
        Status::Published if before.status == Status::Paused.code() => Event::PartnerResumed(id),
        Status::Published => Event::PartnerPublished(id),
        Status::Paused => Event::PartnerPaused(id),
        Status::Withdrawn => Event::PartnerWithdrawn(id),
        Status::Draft => {
            return Err(Error::Internal { doing: format!("making partner {id} a draft again"), source: None });
        }
    };
    publish_events(conn, &[event], actor, now).await?;
    Ok(next)
}
