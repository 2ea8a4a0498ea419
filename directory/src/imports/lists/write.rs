//! Commands on uploaded lists: upload, choose, decide, ask for the work, and purge.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};

use super::fields;
use super::read::{find_in, sheets_in};
use super::{Decided, Field, ImportFile, Mapping, State, What};
use crate::actor::Actor;
use crate::codes::PartnerKind;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{ImportFileId, PartnerId, SchoolId};
use crate::imports::reading::{Header, Sheet, read_sheets};
use crate::outbox::{Event, publish};
use crate::partners::{BroughtIn, may_register};
use crate::problem::{Problems, Rule};
use crate::schema::{import_decisions, import_files};
use crate::text::line;

/// The most characters of a file's and of a list's name.
const NAME: usize = 120;

/// A file to be imported.
#[derive(Clone, Debug)]
pub struct Upload<'a> {
    /// Its name on the computer it came from.
    pub name: &'a str,
    /// What the list is called; blank means as the file is, without its ending.
    pub source: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// Keeps a file. Where the same list was imported before with these columns, what was chosen then is chosen, and it is
/// looked over at once.
pub async fn upload(db: &Db, actor: &Actor, upload: &Upload<'_>, now: DateTime<Utc>) -> Result<ImportFileId> {
    let scope = may_register(actor)?;
    let person = actor.person().ok_or(Error::Forbidden)?.id;
    let mut problems = Problems::new();
    let stem = upload.name.rsplit_once('.').map_or(upload.name, |(stem, _)| stem);
    let source = if upload.source.trim().is_empty() { stem } else { upload.source };
    let name = problems.required("file", upload.name, |text| line(text, NAME));
    let source = problems.required("source", source, |text| line(text, NAME));
    let (name, source) = problems.finish(name.zip(source))?;
    let sheets = read_sheets(upload.bytes).map_err(|problem| Error::Invalid(vec![problem]))?;
    let source_key = source_key(&scope, &source);
    let id = ImportFileId::new(now);
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = last_mapping(conn, &source_key).await?;
        let (mapping, known) = remembered(guessed(&sheets, 0, None)?, before);
        diesel::insert_into(import_files::table)
            .values((
                import_files::id.eq(id.uuid()),
                import_files::person_id.eq(person.uuid()),
                import_files::school_id.eq(scope.school.map(SchoolId::uuid)),
                import_files::authority_code.eq(scope.authority),
                import_files::name.eq(name),
                import_files::source_key.eq(source_key),
                import_files::bytes.eq(upload.bytes),
                import_files::mapping.eq(json(&mapping)?),
                import_files::state.eq(State::Uploaded.code()),
                import_files::created_at.eq(now),
            ))
            .execute(conn)
            .await?;
        if known { ask(conn, actor, id, State::Looking, now).await } else { Ok(()) }
    })
    .await?;
    Ok(id)
}

/// Chooses the sheet and where its names of columns stand; none finds the latter. What was chosen for columns is guessed
/// anew.
pub async fn choose_header(
    db: &Db,
    actor: &Actor,
    id: ImportFileId,
    sheet: usize,
    header: Option<Header>,
) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let Some(file) = at_rest(conn, actor, id).await? else { return Ok(()) };
        let sheets = sheets_in(conn, actor, id).await?;
        let mut mapping = guessed(&sheets, sheet, header)?;
        mapping.kind = file.mapping.kind;
        mapping.kinds = file.mapping.kinds;
        keep(conn, id, &mapping).await
    })
    .await
}

/// Chooses what each column is, and the kind of who is in the list where a row does not say it; then it is looked over.
pub async fn choose_columns(
    db: &Db,
    actor: &Actor,
    id: ImportFileId,
    fields: Vec<Field>,
    kind: Option<PartnerKind>,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let Some(file) = at_rest(conn, actor, id).await? else { return Ok(()) };
        let mut problems = Problems::new();
        if !fields.contains(&Field::Name) {
            problems.add("name", "", Rule::ColumnNotChosen);
        }
        if kind.is_none() && !fields.contains(&Field::Kind) {
            problems.add("kind", "", Rule::ColumnNotChosen);
        }
        if fields.len() != file.mapping.names.len() {
            problems.add("columns", "", Rule::ChangedMeanwhile { current: Vec::new() });
        }
        problems.finish(Some(()))?;
        keep(conn, id, &Mapping { fields, kind, ..file.mapping }).await?;
        ask(conn, actor, id, State::Looking, now).await
    })
    .await
}

/// Says what this list's own words for kinds mean; then it is looked over again.
pub async fn explain_kinds(
    db: &Db,
    actor: &Actor,
    id: ImportFileId,
    words: Vec<(String, PartnerKind)>,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let Some(file) = at_rest(conn, actor, id).await? else { return Ok(()) };
        let mut mapping = file.mapping;
        mapping.kinds.extend(words.into_iter().map(|(word, kind)| (word.trim().to_lowercase(), kind)));
        keep(conn, id, &mapping).await?;
        ask(conn, actor, id, State::Looking, now).await
    })
    .await
}

/// Decides rows that may be records that are there; then the list is looked over again. The next import of the list
/// decides them alike.
pub async fn decide(db: &Db, actor: &Actor, id: ImportFileId, decided: &[Decided], now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let Some(file) = at_rest(conn, actor, id).await? else { return Ok(()) };
        let source = source_key(&may_register(actor)?, &file.source);
        let told = file.report.map(|report| report.told).unwrap_or_default();
        for one in decided {
            let found = told.iter().find(|told| told.line == one.line).map(|told| &told.what);
            let Some(What::ToDecide { key, candidates }) = found else { continue };
            // One of those that were shown.
            let partner = one.partner.filter(|id| candidates.iter().any(|candidate| candidate.partner == Some(*id)));
            let values = (
                import_decisions::decision.eq(one.decision.code()),
                import_decisions::partner_id.eq(partner.map(PartnerId::uuid)),
                import_decisions::person_id.eq(actor.person().map(|person| person.id.uuid())),
                import_decisions::decided_at.eq(now),
            );
            diesel::insert_into(import_decisions::table)
                .values((import_decisions::source_key.eq(&source), import_decisions::reference.eq(key), values))
                .on_conflict((import_decisions::source_key, import_decisions::reference))
                .do_update()
                .set(values)
                .execute(conn)
                .await?;
        }
        ask(conn, actor, id, State::Looking, now).await
    })
    .await
}

/// Takes what can be taken of a list that was looked over.
pub async fn do_it(db: &Db, actor: &Actor, id: ImportFileId, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| match at_rest(conn, actor, id).await? {
        Some(file) if file.state == State::Looked => ask(conn, actor, id, State::Doing, now).await,
        // Pressed twice.
        _ => Ok(()),
    })
    .await
}

/// Deletes lists that were uploaded before a moment, at most so many. Answers how many.
pub async fn purge(db: &Db, before: DateTime<Utc>, limit: i64) -> Result<usize> {
    let old: Vec<uuid::Uuid> = import_files::table
        .filter(import_files::created_at.lt(before))
        .order(import_files::created_at)
        .limit(limit)
        .select(import_files::id)
        .load(&mut *db.conn().await?)
        .await?;
    let deleted = diesel::delete(import_files::table.filter(import_files::id.eq_any(old)))
        .execute(&mut *db.conn().await?)
        .await?;
    Ok(deleted)
}

/// Locks a list that the actor may see and change: for the same school or authority. None while something is being done
/// with it.
async fn at_rest(conn: &mut Conn, actor: &Actor, id: ImportFileId) -> Result<Option<ImportFile>> {
    let scope: Option<(Option<uuid::Uuid>, Option<String>)> = import_files::table
        .find(id.uuid())
        .select((import_files::school_id, import_files::authority_code))
        .for_update()
        .first(conn)
        .await
        .optional()?;
    let file = find_in(conn, actor, id).await?.ok_or(Error::NotFound)?;
    let own = may_register(actor)?;
    if scope != Some((own.school.map(SchoolId::uuid), own.authority)) {
        return Err(Error::Forbidden);
    }
    Ok(Some(file).filter(|file| !matches!(file.state, State::Looking | State::Doing)))
}

/// Asks for a list to be looked over or taken.
async fn ask(conn: &mut Conn, actor: &Actor, id: ImportFileId, state: State, now: DateTime<Utc>) -> Result<()> {
    diesel::update(import_files::table.find(id.uuid()))
        .set((
            import_files::state.eq(state.code()),
            import_files::asked_by_id.eq(actor.person().map(|person| person.id.uuid())),
        ))
        .execute(conn)
        .await?;
    publish(conn, &[Event::ImportAsked(id)], actor, now).await
}

async fn keep(conn: &mut Conn, id: ImportFileId, mapping: &Mapping) -> Result<()> {
    diesel::update(import_files::table.find(id.uuid()))
        .set((
            import_files::mapping.eq(json(mapping)?),
            import_files::state.eq(State::Uploaded.code()),
            import_files::report.eq(None::<serde_json::Value>),
        ))
        .execute(conn)
        .await?;
    Ok(())
}

fn json(mapping: &Mapping) -> Result<serde_json::Value> {
    serde_json::to_value(mapping).map_err(|source| Error::internal("writing the mapping of an import", source))
}

/// A list's name within who it was brought in for: two schools may both have one called "Parents".
pub(super) fn source_key(scope: &BroughtIn, source: &str) -> String {
    match (&scope.school, &scope.authority) {
        (Some(school), _) => format!("school:{school}/{source}"),
        (None, Some(authority)) => format!("authority:{authority}/{source}"),
        (None, None) => format!("service/{source}"),
    }
}

fn guessed(sheets: &[Sheet], number: usize, header: Option<Header>) -> Result<Mapping> {
    let sheet = sheets.get(number).ok_or(Error::NotFound)?;
    let header = header.unwrap_or_else(|| Header::find(sheet));
    if header.rows == 0 || header.rows > 2 || header.first >= sheet.rows.len() {
        return Err(Error::NotFound);
    }
    let names = header.names(sheet);
    let fields = fields::guess(&names, header.records(sheet));
    let kind = Some(PartnerKind::CommunityOrganisation);
    Ok(Mapping { sheet: number, header, names, fields, kind, kinds: BTreeMap::new() })
}

async fn last_mapping(conn: &mut Conn, source_key: &str) -> Result<Option<Mapping>> {
    let chosen = [State::Looking, State::Looked, State::Doing, State::Done].map(State::code);
    let last: Option<serde_json::Value> = import_files::table
        .filter(import_files::source_key.eq(source_key))
        .filter(import_files::state.eq_any(chosen))
        .order(import_files::id.desc())
        .select(import_files::mapping)
        .first(conn)
        .await
        .optional()?;
    Ok(last.and_then(|mapping| serde_json::from_value(mapping).ok()))
}

/// A guess with what was chosen before for columns of the same names; and whether that was all of them.
fn remembered(mut guess: Mapping, before: Option<Mapping>) -> (Mapping, bool) {
    let Some(before) = before else { return (guess, false) };
    let mut all = true;
    for (name, field) in guess.names.iter().zip(&mut guess.fields) {
        match before.names.iter().position(|known| known == name).and_then(|at| before.fields.get(at)) {
            Some(chosen) => *field = *chosen,
            // The column that a file of refused rows has more.
            None => all &= Field::guess(name) == Some(Field::LeaveOut),
        }
    }
    all &= guess.fields.contains(&Field::Name);
    (Mapping { kind: before.kind, kinds: before.kinds, ..guess }, all)
}
