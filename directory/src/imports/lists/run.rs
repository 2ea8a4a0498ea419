//! Looking a list over and taking it: the work behind both, done where events are acted on.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};

use super::same::Known;
use super::take::{Taken, take};
use super::write::source_key;
use super::{Decision, Look, Mapping, State, Told, What, rows};
use crate::accounts::actor_of_person;
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{ImportFileId, PartnerId, PersonId};
use crate::imports::reading::read_sheets;
use crate::partners::may_register;
use crate::schema::{import_decisions, import_files};

/// After how many rows it is told how far it is.
const TOLD_EVERY: usize = 50;

/// What stands in the way of keeping what was done.
enum Stop {
    /// It was only looked over.
    TakeBack(Look),
    /// Another worker has done it meanwhile.
    Overtaken,
    Failed(Error),
}

impl From<diesel::result::Error> for Stop {
    fn from(error: diesel::result::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// Who asks, the list's name, what is in it, what was chosen, how far it is.
type FileRow = (Option<uuid::Uuid>, String, Vec<u8>, serde_json::Value, String);

/// Does what is asked of a list: looks it over or takes it, as the person who asked. Nothing where it was done already.
pub async fn work(db: &Db, id: ImportFileId, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    let row: Option<FileRow> = import_files::table
        .find(id.uuid())
        .select((
            import_files::asked_by_id,
            import_files::source_key,
            import_files::bytes,
            import_files::mapping,
            import_files::state,
        ))
        .first(&mut *conn)
        .await
        .optional()?;
    let Some((person, source, bytes, mapping, state)) = row else { return Ok(()) };
    let apply = match State::from_code(&state) {
        Some(State::Looking) => false,
        Some(State::Doing) => true,
        _ => return Ok(()),
    };
    let mapping: Mapping = serde_json::from_value(mapping)
        .map_err(|source| Error::internal("reading the mapping of an import", source))?;
    let actor = match person {
        Some(person) => actor_of_person(&mut conn, PersonId::from_uuid(person)).await?,
        None => Actor::Anonymous,
    };
    // Who may not import any more, or for somebody else, has nothing done.
    if !may_register(&actor).is_ok_and(|scope| source.starts_with(&source_key(&scope, ""))) {
        settle(&mut conn, id, if apply { State::Doing } else { State::Looking }, State::Uploaded, &Look::default())
            .await?;
        return Ok(());
    }
    let sheets = read_sheets(&bytes).map_err(|problem| Error::Invalid(vec![problem]))?;
    let sheet = sheets.get(mapping.sheet).ok_or(Error::NotFound)?;
    let ready = rows::ready(sheet, &mapping);
    let total = ready.len();
    let mut list = List {
        actor: &actor,
        source: &source,
        now,
        apply,
        known: Known::read(&mut conn, &actor).await?,
        decided: decisions(&mut conn, &source).await?,
    };
    let next = if apply { State::Done } else { State::Looked };
    let outcome = conn
        .transaction(async |conn| {
            let mut look = Look::default();
            for (at, row) in ready.iter().enumerate() {
                if at % TOLD_EVERY == 0 {
                    tell(db, id, at, total).await?;
                }
                let taken = take(conn, &mut list, row).await?;
                count(&mut look, row, taken);
            }
            if !apply {
                return Err(Stop::TakeBack(look));
            }
            if settle(conn, id, State::Doing, next, &look).await? { Ok(()) } else { Err(Stop::Overtaken) }
        })
        .await;
    match outcome {
        Ok(()) | Err(Stop::Overtaken) => Ok(()),
        Err(Stop::TakeBack(look)) => settle(&mut conn, id, State::Looking, next, &look).await.map(|_| ()),
        Err(Stop::Failed(error)) => Err(error),
    }
}

/// What taking each row needs to know of the list.
pub(super) struct List<'a> {
    pub(super) actor: &'a Actor,
    pub(super) source: &'a str,
    pub(super) now: DateTime<Utc>,
    /// Whether it is kept.
    pub(super) apply: bool,
    pub(super) known: Known,
    /// What was decided before, by a row's key.
    pub(super) decided: HashMap<String, (Decision, Option<PartnerId>)>,
}

async fn decisions(conn: &mut Conn, source: &str) -> Result<HashMap<String, (Decision, Option<PartnerId>)>> {
    let rows: Vec<(String, String, Option<uuid::Uuid>)> = import_decisions::table
        .filter(import_decisions::source_key.eq(source))
        .select((import_decisions::reference, import_decisions::decision, import_decisions::partner_id))
        .load(conn)
        .await?;
    let read = |(key, decision, partner): (String, String, Option<uuid::Uuid>)| {
        Some((key, (Decision::from_code(&decision)?, partner.map(PartnerId::from_uuid))))
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Says how far it is, on another connection, since what is done is not yet to be seen. Where none comes free it is not
/// said: nobody waits for it.
async fn tell(db: &Db, id: ImportFileId, done: usize, total: usize) -> Result<()> {
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    let Ok(mut conn) = db.conn().await else { return Ok(()) };
    diesel::update(import_files::table.find(id.uuid()))
        .set((import_files::rows_done.eq(count(done)), import_files::rows_total.eq(count(total))))
        .execute(&mut *conn)
        .await?;
    Ok(())
}

/// Keeps what was found. False where another worker has settled it.
async fn settle(conn: &mut Conn, id: ImportFileId, from: State, to: State, look: &Look) -> Result<bool> {
    let report = serde_json::to_value(look).map_err(|source| Error::internal("writing an import's report", source))?;
    let updated = diesel::update(
        import_files::table.filter(import_files::id.eq(id.uuid())).filter(import_files::state.eq(from.code())),
    )
    .set((
        import_files::state.eq(to.code()),
        import_files::report.eq(Some(report)),
        import_files::rows_done.eq(0),
        import_files::rows_total.eq(0),
    ))
    .execute(conn)
    .await?;
    Ok(updated == 1)
}

fn count(look: &mut Look, row: &rows::Ready, taken: Taken) {
    look.rows += 1 + row.joined.len();
    // What is joined shares the fate of the row it is joined to.
    let mut whole = 1;
    match &taken {
        Taken::Refused(_) | Taken::ToDecide(_) | Taken::LeftOut => whole += row.joined.len(),
        Taken::Added { .. } | Taken::Changed { .. } | Taken::Unchanged => look.joined += row.joined.len(),
    }
    let took = matches!(taken, Taken::Added { .. } | Taken::Changed { .. });
    look.times_as_words += usize::from(took && row.times_as_words);
    let what = match taken {
        Taken::Refused(problems) => {
            look.refused += whole;
            Some(What::Refused(problems))
        }
        Taken::ToDecide(candidates) => {
            look.to_decide += whole;
            Some(What::ToDecide { key: row.key.clone(), candidates })
        }
        Taken::LeftOut => {
            look.left_out += whole;
            None
        }
        Taken::Unchanged => {
            look.unchanged += whole;
            None
        }
        Taken::Added { draft } => {
            look.added += whole;
            draft
        }
        Taken::Changed { draft } => {
            look.changed += whole;
            draft
        }
    };
    look.drafts += usize::from(matches!(what, Some(What::Draft { .. })));
    look.told.extend(what.map(|what| Told { line: row.line, name: row.name.clone(), what }));
}
