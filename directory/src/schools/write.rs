//! Saving a school from the register: the same URN is the same row, however often it is read.

use chrono::{DateTime, Utc};
use diesel_async::RunQueryDsl;

use super::read::{SchoolRow, row_by_urn};
use crate::actor::Actor;
use crate::codes::Exactness;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::geography::{Point, Postcode, locate_in};
use crate::ids::SchoolId;
use crate::partners::{parse_code, parse_point};
use crate::problem::{Problem, Problems};
use crate::schema::schools;
use crate::schools::SchoolStatus;
use crate::text::{Urn, line};

/// The raw fields of a school. Blank means not given.
#[derive(Clone, Debug, Default)]
pub struct SchoolFields {
    /// The unique reference number.
    pub urn: String,
    /// The name.
    pub name: String,
    /// The phase.
    pub phase: String,
    /// The local authority's name.
    pub authority: String,
    /// The postcode.
    pub postcode: String,
    /// Degrees north.
    pub latitude: String,
    /// Degrees east.
    pub longitude: String,
    /// `open` or `closed`.
    pub status: String,
    /// The URN of the school that followed it.
    pub successor_urn: String,
}

/// A school, parsed.
pub(super) struct SchoolInput {
    pub(super) urn: Urn,
    name: String,
    phase: String,
    authority: String,
    postcode: Option<Postcode>,
    given: Option<Point>,
    status: SchoolStatus,
    successor: Option<Urn>,
}

impl SchoolInput {
    /// Reads the fields, or says everything that is wrong.
    pub(super) fn parse(fields: &SchoolFields) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::new();
        let urn = problems.required("urn", &fields.urn, Urn::parse);
        let name = problems.required("name", &fields.name, |text| line(text, 200)).unwrap_or_default();
        let phase = problems.optional("phase", &fields.phase, |text| line(text, 100)).unwrap_or_default();
        let authority = problems.optional("authority", &fields.authority, |text| line(text, 100)).unwrap_or_default();
        let postcode = problems.optional("postcode", &fields.postcode, Postcode::parse);
        let given = parse_point(&mut problems, &fields.latitude, &fields.longitude);
        let status = problems
            .optional("status", &fields.status, |text| parse_code(text, SchoolStatus::ALL, SchoolStatus::code))
            .unwrap_or(SchoolStatus::Open);
        let successor = problems.optional("successor_urn", &fields.successor_urn, Urn::parse);
        let input = urn.map(|urn| Self { urn, name, phase, authority, postcode, given, status, successor });
        problems.finish(input)
    }

    /// The row that says so.
    pub(super) async fn row(self, conn: &mut Conn, id: SchoolId, version: i32) -> Result<SchoolRow> {
        let located = match &self.postcode {
            // A school whose postcode is not known is still a school: it is saved without a point.
            Some(postcode) => locate_in(conn, postcode).await?.ok(),
            None => None,
        };
        let point = self
            .given
            .map(|point| (point, Exactness::Given))
            .or_else(|| located.as_ref().map(|located| (located.point, located.exactness)));
        Ok(SchoolRow {
            id: id.uuid(),
            urn: self.urn.as_str().to_owned(),
            name: self.name,
            phase: self.phase,
            authority: self.authority,
            authority_code: located.and_then(|located| located.authority_code),
            postcode: self.postcode.map(|postcode| postcode.to_string()),
            latitude: point.map(|(point, _)| point.latitude()),
            longitude: point.map(|(point, _)| point.longitude()),
            exactness: point.map(|(_, exactness)| exactness.code().to_owned()),
            status: self.status.code().to_owned(),
            successor_urn: self.successor.map(|urn| urn.as_str().to_owned()),
            version,
        })
    }
}

/// Saves a school as the register has it. Only the program itself and administrators keep the register.
pub async fn save(db: &Db, actor: &Actor, fields: &SchoolFields, now: DateTime<Utc>) -> Result<SchoolId> {
    if !actor.sees_all() {
        return Err(Error::Forbidden);
    }
    let input = SchoolInput::parse(fields)?;
    let mut conn = db.conn().await?;
    let conn = &mut *conn;
    let before = row_by_urn(conn, &input.urn).await?;
    let (id, version) = match &before {
        Some(before) => (SchoolId::from_uuid(before.id), before.version),
        None => (SchoolId::new(now), 1),
    };
    let mut row = input.row(conn, id, version).await?;
    // The register read again is no change: who edits meanwhile is not disturbed.
    if before.is_some_and(|before| before != row) {
        row.version += 1;
    }
    diesel::insert_into(schools::table)
        .values(&row)
        .on_conflict(schools::id)
        .do_update()
        .set(&row)
        .execute(conn)
        .await?;
    Ok(id)
}
