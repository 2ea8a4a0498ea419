//! Reading uploaded lists: by who uploaded them, and by liaison of the same school or authority.

use chrono::{DateTime, Utc};
use diesel::pg::Pg;
use diesel::prelude::{
    BoolExpressionMethods as _, ExpressionMethods as _, NullableExpressionMethods as _, OptionalExtension as _,
    QueryDsl as _,
};
use diesel::sql_types::Uuid as SqlUuid;
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::{ImportFile, State, What};
use crate::actor::{Actor, Membership};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{ImportFileId, SchoolId};
use crate::imports::reading::{Sheet, SheetRow, read_sheets};
use crate::partners::may_register;
use crate::problem::Problem;
use crate::schema::import_files;

/// The most lists that are shown together.
const MOST: i64 = 50;

type FileRow = (Uuid, String, String, String, serde_json::Value, Option<serde_json::Value>, i32, i32, DateTime<Utc>);

type Columns = (
    import_files::id,
    import_files::name,
    import_files::source_key,
    import_files::state,
    import_files::mapping,
    import_files::report,
    import_files::rows_done,
    import_files::rows_total,
    import_files::created_at,
);

const COLUMNS: Columns = (
    import_files::id,
    import_files::name,
    import_files::source_key,
    import_files::state,
    import_files::mapping,
    import_files::report,
    import_files::rows_done,
    import_files::rows_total,
    import_files::created_at,
);

/// One uploaded list, if it is there and this actor may see it.
pub async fn find(db: &Db, actor: &Actor, id: ImportFileId) -> Result<Option<ImportFile>> {
    find_in(&mut *db.conn().await?, actor, id).await
}

/// [`find`], on a connection that is there already.
pub(super) async fn find_in(conn: &mut Conn, actor: &Actor, id: ImportFileId) -> Result<Option<ImportFile>> {
    may_register(actor)?;
    let row: Option<FileRow> = import_files::table
        .filter(import_files::id.eq(id.uuid()))
        .filter(import_files::id.eq_any(seen_by(actor)))
        .select(COLUMNS)
        .first(conn)
        .await
        .optional()?;
    row.map(file).transpose()
}

/// The lists this actor may see, newest first.
pub async fn list(db: &Db, actor: &Actor) -> Result<Vec<ImportFile>> {
    may_register(actor)?;
    let rows: Vec<FileRow> = import_files::table
        .filter(import_files::id.eq_any(seen_by(actor)))
        .order(import_files::id.desc())
        .limit(MOST)
        .select(COLUMNS)
        .load(&mut *db.conn().await?)
        .await?;
    rows.into_iter().map(file).collect()
}

/// The sheets of an uploaded list.
pub async fn sheets(db: &Db, actor: &Actor, id: ImportFileId) -> Result<Vec<Sheet>> {
    sheets_in(&mut *db.conn().await?, actor, id).await
}

pub(super) async fn sheets_in(conn: &mut Conn, actor: &Actor, id: ImportFileId) -> Result<Vec<Sheet>> {
    may_register(actor)?;
    let bytes: Vec<u8> = import_files::table
        .filter(import_files::id.eq(id.uuid()))
        .filter(import_files::id.eq_any(seen_by(actor)))
        .select(import_files::bytes)
        .first(conn)
        .await
        .optional()?
        .ok_or(Error::NotFound)?;
    read_sheets(&bytes).map_err(|problem| Error::Invalid(vec![problem]))
}

/// A row that was refused, as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The row.
    pub row: SheetRow,
    /// Everything wrong with it.
    pub problems: Vec<Problem>,
}

/// The names of a list's columns and its refused rows, for being mended and uploaded again.
pub async fn refused_rows(db: &Db, actor: &Actor, id: ImportFileId) -> Result<(Vec<String>, Vec<Refused>)> {
    let mut conn = db.conn().await?;
    let file = find_in(&mut conn, actor, id).await?.ok_or(Error::NotFound)?;
    let sheets = sheets_in(&mut conn, actor, id).await?;
    let sheet = sheets.get(file.mapping.sheet).ok_or(Error::NotFound)?;
    let records = file.mapping.header.records(sheet);
    let mut refused = Vec::new();
    for told in file.report.map(|report| report.told).unwrap_or_default() {
        let What::Refused(problems) = told.what else { continue };
        if let Some(row) = records.iter().find(|row| row.line == told.line) {
            refused.push(Refused { row: row.clone(), problems });
        }
    }
    Ok((file.mapping.names, refused))
}

/// The lists an actor may see: theirs, and those of the schools and authorities whose liaison they are. Of those of the
/// service itself, administrators all.
fn seen_by(actor: &Actor) -> import_files::BoxedQuery<'static, Pg, SqlUuid> {
    let schools: Vec<Uuid> = actor.liaison_schools().into_iter().map(SchoolId::uuid).collect();
    let authorities: Vec<String> = actor.liaison_authorities().iter().map(|code| code.as_str().to_owned()).collect();
    let person = actor.person().map_or(Uuid::nil(), |person| person.id.uuid());
    let query = import_files::table.select(import_files::id).into_boxed().filter(
        import_files::person_id
            .eq(person)
            .nullable()
            .or(import_files::school_id.eq_any(schools))
            .or(import_files::authority_code.eq_any(authorities)),
    );
    if actor.memberships().contains(&Membership::Administrator) {
        query.or_filter(import_files::school_id.is_null().and(import_files::authority_code.is_null()))
    } else {
        query
    }
}

fn file(row: FileRow) -> Result<ImportFile> {
    let (id, name, source_key, state, mapping, report, done, total, created_at) = row;
    let bad = |column: &str| Error::impossible_row("import_files", column, id);
    let count = |number: i32| usize::try_from(number).unwrap_or(0);
    Ok(ImportFile {
        id: ImportFileId::from_uuid(id),
        name,
        source: source_key.split_once('/').map_or(source_key.as_str(), |(_, source)| source).to_owned(),
        state: State::from_code(&state).ok_or_else(|| bad("state"))?,
        mapping: serde_json::from_value(mapping).map_err(|_| bad("mapping"))?,
        report: report.map(serde_json::from_value).transpose().map_err(|_| bad("report"))?,
        done: count(done),
        total: count(total),
        created_at,
    })
}
