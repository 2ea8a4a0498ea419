//! Reading schools: the register is public, so everyone may.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::actor::AuthorityCode;
use crate::codes::Exactness;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::geography::Point;
use crate::ids::SchoolId;
use crate::schema::schools;
use crate::schools::{School, SchoolStatus};
use crate::text::Urn;

#[derive(PartialEq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = schools, treat_none_as_null = true)]
pub(super) struct SchoolRow {
    pub(super) id: Uuid,
    pub(super) urn: String,
    pub(super) name: String,
    pub(super) phase: String,
    pub(super) authority: String,
    pub(super) authority_code: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) latitude: Option<f64>,
    pub(super) longitude: Option<f64>,
    pub(super) exactness: Option<String>,
    pub(super) status: String,
    pub(super) successor_urn: Option<String>,
    pub(super) version: i32,
}

/// One school.
pub async fn find(db: &Db, id: SchoolId) -> Result<Option<School>> {
    Ok(by_ids(db, &[id]).await?.pop())
}

/// The schools with these identifiers, in any order.
pub async fn by_ids(db: &Db, ids: &[SchoolId]) -> Result<Vec<School>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows: Vec<SchoolRow> =
        schools::table.filter(schools::id.eq_any(ids)).select(SchoolRow::as_select()).load(&mut *conn).await?;
    rows.into_iter().map(school).collect()
}

/// The school with this URN.
pub async fn by_urn(db: &Db, urn: &Urn) -> Result<Option<School>> {
    row_by_urn(&mut *db.conn().await?, urn).await?.map(school).transpose()
}

/// The row of the school with this URN, on a connection that is held already.
pub(super) async fn row_by_urn(conn: &mut Conn, urn: &Urn) -> Result<Option<SchoolRow>> {
    let row = schools::table.filter(schools::urn.eq(urn.as_str())).select(SchoolRow::as_select());
    Ok(row.first(conn).await.optional()?)
}

/// The school of a row.
pub(super) fn school(row: SchoolRow) -> Result<School> {
    let id = row.id;
    let bad = |column: &str| Error::impossible_row("schools", column, id);
    let exactness = row.exactness.as_deref().map(|code| Exactness::from_code(code).ok_or_else(|| bad("exactness")));
    let point = row.latitude.zip(row.longitude).and_then(|(north, east)| Point::new(north, east));
    let urn = |text: &str, column: &str| Urn::parse(text).map_err(|_| bad(column));
    Ok(School {
        id: SchoolId::from_uuid(id),
        version: row.version,
        urn: urn(&row.urn, "urn")?,
        name: row.name,
        phase: row.phase,
        authority: row.authority,
        authority_code: row.authority_code.as_deref().and_then(AuthorityCode::parse),
        postcode: row.postcode,
        point: point.zip(exactness.transpose()?),
        status: SchoolStatus::from_code(&row.status).ok_or_else(|| bad("status"))?,
        successor_urn: row.successor_urn.as_deref().map(|text| urn(text, "successor_urn")).transpose()?,
    })
}
