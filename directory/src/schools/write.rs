//! Saving a school from the register: the same URN is the same row, however often it is read.

use chrono::{DateTime, Utc};
use diesel_async::RunQueryDsl;

use super::read::{SchoolRow, by_urn_in};
use crate::actor::Actor;
use crate::codes::Exactness;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::geography::{Postcode, locate_in};
use crate::ids::SchoolId;
use crate::partners::{parse_code, parse_point};
use crate::problem::Problems;
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

/// Saves a school. Only the program itself and administrators keep the register.
pub async fn save(db: &Db, actor: &Actor, fields: &SchoolFields, now: DateTime<Utc>) -> Result<SchoolId> {
    if !actor.sees_all() {
        return Err(Error::Forbidden);
    }
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
    let urn = problems.finish(urn)?;
    let mut conn = db.conn().await?;
    let conn = &mut *conn;

    let located = match &postcode {
        // A school whose postcode is not known is still a school: it is saved without a point.
        Some(postcode) => locate_in(conn, postcode).await?.ok(),
        None => None,
    };
    let point = given
        .map(|point| (point, Exactness::Given))
        .or_else(|| located.as_ref().map(|located| (located.point, located.exactness)));
    let before = by_urn_in(conn, &urn).await?;
    let id = before.map_or_else(|| SchoolId::new(now), |school| school.id);
    let row = SchoolRow {
        id: id.uuid(),
        urn: urn.as_str().to_owned(),
        name,
        phase,
        authority,
        authority_code: located.and_then(|located| located.authority_code),
        postcode: postcode.map(|postcode| postcode.to_string()),
        latitude: point.map(|(point, _)| point.latitude()),
        longitude: point.map(|(point, _)| point.longitude()),
        exactness: point.map(|(_, exactness)| exactness.code().to_owned()),
        status: status.code().to_owned(),
        successor_urn: successor.map(|urn| urn.as_str().to_owned()),
    };
    diesel::insert_into(schools::table)
        .values(&row)
        .on_conflict(schools::id)
        .do_update()
        .set(&row)
        .execute(conn)
        .await?;
    Ok(id)
}
