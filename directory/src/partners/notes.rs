//! Notes on a partner that liaison officers keep for themselves: what a list said that has no field of its own.

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::visible::scope_ids;
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{PartnerId, PartnerNoteId, PersonId};
use crate::problem::{Problem, Rule};
use crate::schema::partner_notes;
use crate::text::paragraph;

/// The most characters of a note.
const NOTE: usize = 8_000;

/// A note on a partner. Neither the partner nor anyone outside its liaison sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its identifier.
    pub id: PartnerNoteId,
    /// Who wrote it, or imported the list; none where they were erased since, and for the program itself.
    pub by: Option<PersonId>,
    /// When.
    pub at: DateTime<Utc>,
    /// The list it is from.
    pub source: String,
    /// What it says.
    pub text: String,
}

/// A note: its id, who wrote it, when, the list it is from, and what it says.
type NoteRow = (Uuid, Option<Uuid>, DateTime<Utc>, String, String);

/// The notes on a partner, newest first; none for who is not its liaison.
pub async fn notes(db: &Db, actor: &Actor, partner: PartnerId) -> Result<Vec<Note>> {
    let mut conn = db.conn().await?;
    let rows: Vec<NoteRow> = partner_notes::table
        .filter(partner_notes::partner_id.eq(partner.uuid()))
        .filter(partner_notes::partner_id.eq_any(scope_ids(actor)))
        .order(partner_notes::id.desc())
        .select((
            partner_notes::id,
            partner_notes::person_id,
            partner_notes::written_at,
            partner_notes::source,
            partner_notes::text,
        ))
        .load(&mut *conn)
        .await?;
    let note = |(id, by, at, source, text): NoteRow| Note {
        id: PartnerNoteId::from_uuid(id),
        by: by.map(PersonId::from_uuid),
        at,
        source,
        text,
    };
    Ok(rows.into_iter().map(note).collect())
}

/// Adds a note from a list, in a transaction that is open already; the same one twice is one.
pub(crate) async fn add_note_in(
    conn: &mut Conn,
    actor: &Actor,
    partner: PartnerId,
    source: &str,
    text: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let text = paragraph(text, NOTE).map_err(|rule| {
        let value = if rule == Rule::Required { String::new() } else { text.chars().take(80).collect() };
        Error::Invalid(vec![Problem { field: "note".into(), value, rule }])
    })?;
    let known: Option<Uuid> = partner_notes::table
        .filter(partner_notes::partner_id.eq(partner.uuid()))
        .filter(partner_notes::source.eq(source))
        .filter(partner_notes::text.eq(&text))
        .select(partner_notes::id)
        .first(conn)
        .await
        .optional()?;
    if known.is_some() {
        return Ok(());
    }
    diesel::insert_into(partner_notes::table)
        .values((
            partner_notes::id.eq(PartnerNoteId::new(now).uuid()),
            partner_notes::partner_id.eq(partner.uuid()),
            partner_notes::person_id.eq(actor.person().map(|person| person.id.uuid())),
            partner_notes::written_at.eq(now),
            partner_notes::source.eq(source),
            partner_notes::text.eq(text),
        ))
        .execute(conn)
        .await?;
    Ok(())
}
