//! One school edited by hand, where the register is late or wrong.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncConnection as _, RunQueryDsl};

use super::SchoolFields;
use super::read::SchoolRow;
use super::write::SchoolInput;
use crate::accounts::administers;
use crate::actor::Actor;
use crate::db::Db;
use crate::error::{Error, Result, Said};
use crate::ids::SchoolId;
use crate::outbox::{Event, publish};
use crate::schema::schools;

/// Edits a school, from version `version`. For administrators; to others there is nothing here. Its URN stays: a school
/// that converts is closed, and names its successor. The next reading of the register says again what the register says.
pub async fn edit(
    db: &Db,
    actor: &Actor,
    id: SchoolId,
    version: i32,
    fields: &SchoolFields,
    now: DateTime<Utc>,
) -> Result<()> {
    administers(actor)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before: Option<SchoolRow> =
            schools::table.find(id.uuid()).select(SchoolRow::as_select()).for_update().first(conn).await.optional()?;
        let before = before.ok_or(Error::NotFound)?;
        let input = SchoolInput::parse(&SchoolFields { urn: before.urn.clone(), ..fields.clone() })?;
        let mut row = input.row(conn, id, before.version).await?;
        Error::check_version(version, before.version)
            .map_err(|conflict| conflict.with_differences(said(&row), &said(&before)))?;
        if row == before {
            return Ok(());
        }
        row.version += 1;
        diesel::update(schools::table.find(id.uuid())).set(&row).execute(conn).await?;
        publish(conn, &[Event::SchoolEdited(id)], actor, now).await
    })
    .await
}

fn said(row: &SchoolRow) -> Said {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let degrees = |value: Option<f64>| value.map(|degrees| degrees.to_string()).unwrap_or_default();
    vec![
        ("name", row.name.clone()),
        ("phase", row.phase.clone()),
        ("authority", row.authority.clone()),
        ("postcode", text(&row.postcode)),
        ("latitude", degrees(row.latitude)),
        ("longitude", degrees(row.longitude)),
        ("status", row.status.clone()),
        ("successor_urn", text(&row.successor_urn)),
    ]
}
