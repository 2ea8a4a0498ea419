//! Dismissing what is not right for a need: said by the staff of its school, for all of them, with why.

use chrono::{DateTime, Utc};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};
use diesel_async::{AsyncConnection as _, RunQueryDsl};
use uuid::Uuid;

use super::read::own;
use super::write::lock;
use crate::actor::Actor;
use crate::codes::codes;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::ids::{NeedId, OfferId};
use crate::outbox::{Event, publish};
use crate::partners::{parse_code, visible_ids};
use crate::problem::{Problem, Problems};
use crate::schema::{dismissals, matches, needs, offers};
use crate::text::paragraph;

codes! {
    /// Why an offer is not right for a need.
    DismissReason {
        /// It is about something else.
        OtherTopic = "other_topic",
        /// It is for another age.
        OtherAge = "other_age",
        /// It is too far.
        TooFar = "too_far",
        /// Its days or times do not suit.
        OtherTimes = "other_times",
        /// It costs too much.
        TooDear = "too_dear",
        /// The school has somebody already.
        HaveSomebody = "have_somebody",
        /// Something else: the note may say what.
        Other = "other",
    }
}

/// The raw fields of a dismissal.
#[derive(Clone, Debug, Default)]
pub struct DismissalFields {
    /// The code of the reason.
    pub reason: String,
    /// More about it; blank means nothing.
    pub note: String,
}

/// Why something is dismissed, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DismissalInput {
    /// The reason.
    pub reason: DismissReason,
    /// More about it.
    pub note: Option<String>,
}

/// What was dismissed for a need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dismissal {
    /// The offer.
    pub offer: OfferId,
    /// What it is called, for who dismissed it must know which one to take back.
    pub title: String,
    /// Why.
    pub input: DismissalInput,
    /// Who said so, by their role; none where they are gone.
    pub by: Option<String>,
    /// When.
    pub dismissed_at: DateTime<Utc>,
}

/// Parses a dismissal's fields; every problem at once.
pub fn parse_dismissal(fields: &DismissalFields) -> Result<DismissalInput, Vec<Problem>> {
    let mut problems = Problems::new();
    let reason =
        problems.required("reason", &fields.reason, |text| parse_code(text, DismissReason::ALL, DismissReason::code));
    let note = problems.optional("note", &fields.note, |text| paragraph(text, 500));
    problems.finish(reason.map(|reason| DismissalInput { reason, note }))
}

/// Dismisses an offer for a need it fits: neither shown nor mailed for that need again. Saying it again changes the why.
pub async fn dismiss(
    db: &Db,
    actor: &Actor,
    need: NeedId,
    offer: OfferId,
    input: &DismissalInput,
    now: DateTime<Utc>,
) -> Result<()> {
    let by = actor.person().ok_or(Error::Unauthenticated)?.id;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        lock(conn, actor, need).await?;
        let fits: Option<Uuid> = matches::table
            .inner_join(offers::table.on(offers::id.eq(matches::offer_id)))
            .filter(matches::need_id.eq(need.uuid()))
            .filter(matches::offer_id.eq(offer.uuid()))
            .filter(offers::partner_id.eq_any(visible_ids(actor)))
            .select(matches::offer_id)
            .first(conn)
            .await
            .optional()?;
        if fits.is_none() {
            return Err(Error::NotFound);
        }
        let values = (
            dismissals::reason.eq(input.reason.code()),
            dismissals::note.eq(&input.note),
            dismissals::by_id.eq(by.uuid()),
            dismissals::dismissed_at.eq(now),
        );
        diesel::insert_into(dismissals::table)
            .values((dismissals::need_id.eq(need.uuid()), dismissals::offer_id.eq(offer.uuid()), values))
            .on_conflict((dismissals::need_id, dismissals::offer_id))
            .do_update()
            .set(values)
            .execute(conn)
            .await?;
        publish(conn, &[Event::MatchDismissed { need, offer }], actor, now).await
    })
    .await
}

/// Takes a dismissal back: the offer is shown for the need again, where it still fits. Done twice, it changes nothing.
pub async fn take_back(db: &Db, actor: &Actor, need: NeedId, offer: OfferId, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        lock(conn, actor, need).await?;
        let gone = diesel::delete(dismissals::table.find((need.uuid(), offer.uuid()))).execute(conn).await?;
        if gone == 0 {
            return Ok(());
        }
        publish(conn, &[Event::DismissalTakenBack { need, offer }], actor, now).await
    })
    .await
}

/// A dismissal: the offer, its title, the reason, the words beside it, the role of who did it, and when.
type DismissalRow = (Uuid, String, String, Option<String>, Option<String>, DateTime<Utc>);

/// What was dismissed for a need, last first: of what the actor may still see.
pub async fn dismissed(db: &Db, actor: &Actor, need: NeedId) -> Result<Vec<Dismissal>> {
    let mut conn = db.conn().await?;
    let rows: Vec<DismissalRow> = dismissals::table
        .inner_join(offers::table.on(offers::id.eq(dismissals::offer_id)))
        .filter(dismissals::need_id.eq_any(own(actor).filter(needs::id.eq(need.uuid())).select(needs::id)))
        .filter(offers::partner_id.eq_any(visible_ids(actor)))
        .order((dismissals::dismissed_at.desc(), dismissals::offer_id))
        .select((
            dismissals::offer_id,
            offers::title,
            dismissals::reason,
            dismissals::note,
            sql::<Nullable<Text>>("(SELECT display_role FROM persons WHERE persons.id = dismissals.by_id)"),
            dismissals::dismissed_at,
        ))
        .load(&mut *conn)
        .await?;
    let dismissal = |(offer, title, reason, note, by, dismissed_at): DismissalRow| {
        let reason = DismissReason::from_code(&reason)
            .ok_or_else(|| Error::impossible_row("dismissals", "reason", format!("{need}/{offer}")))?;
        let input = DismissalInput { reason, note };
        Ok(Dismissal { offer: OfferId::from_uuid(offer), title, input, by, dismissed_at })
    };
    rows.into_iter().map(dismissal).collect()
}
