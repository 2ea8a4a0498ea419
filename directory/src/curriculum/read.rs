//! Reading the vocabulary's changes: all of them for the vocabulary in force, those of one term for its history.

use std::sync::Arc;

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::Vocabulary;
use super::change::{Change, Entry, Term};
use super::rows::ChangeRow;
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::VocabularyChangeId;
use crate::schema::{persons, vocabulary_changes};

/// The changes of a term, newest first: at most `limit`, from before version `before`. For staff of schools and
/// authorities.
pub async fn history(db: &Db, actor: &Actor, term: &Term, before: Option<i32>, limit: usize) -> Result<Vec<Entry>> {
    if matches!(actor, Actor::Anonymous) {
        return Err(Error::Unauthenticated);
    }
    if !actor.is_staff() {
        return Err(Error::Forbidden);
    }
    let mut conn = db.conn().await?;
    let rows: Vec<(ChangeRow, Option<String>)> = vocabulary_changes::table
        .left_join(persons::table)
        .filter(vocabulary_changes::term_kind.eq(term.kind()))
        .filter(vocabulary_changes::term.eq(term.code()))
        .filter(vocabulary_changes::version.lt(before.unwrap_or(i32::MAX)))
        .order(vocabulary_changes::version.desc())
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((ChangeRow::as_select(), persons::display_role.nullable()))
        .load(&mut *conn)
        .await?;
    rows.into_iter().map(|(row, role)| row.into_entry(role)).collect()
}

/// The vocabulary as the database has it: what this process holds, where that is the newest.
pub(crate) async fn in_force(conn: &mut Conn) -> Result<Arc<Vocabulary>> {
    let held = Vocabulary::current();
    let last: Option<Uuid> = vocabulary_changes::table
        .order(vocabulary_changes::version.desc())
        .select(vocabulary_changes::id)
        .first(conn)
        .await
        .optional()?;
    if last == held.head.map(VocabularyChangeId::uuid) {
        return Ok(held);
    }
    Ok(Arc::new(Vocabulary::with_changes(&changes(conn).await?)))
}

/// Every change, the first one first.
pub(super) async fn changes(conn: &mut Conn) -> Result<Vec<Change>> {
    let rows: Vec<ChangeRow> =
        vocabulary_changes::table.order(vocabulary_changes::version).select(ChangeRow::as_select()).load(conn).await?;
    rows.into_iter().map(ChangeRow::into_change).collect()
}

/// One change, if it is there.
pub(crate) async fn change(conn: &mut Conn, id: VocabularyChangeId) -> Result<Option<Change>> {
    let row: Option<ChangeRow> =
        vocabulary_changes::table.find(id.uuid()).select(ChangeRow::as_select()).first(conn).await.optional()?;
    row.map(ChangeRow::into_change).transpose()
}
