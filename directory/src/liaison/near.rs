//! The published listings near a school that an actor may see.

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::prelude::{ExpressionMethods as _, NullableExpressionMethods as _, QueryDsl as _};
use diesel::sql_types::{Bool, Double, Uuid as SqlUuid};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use crate::actor::Actor;
use crate::codes::PartnerKind;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::geography::Point;
use crate::partners::{Status, visible_ids};
use crate::schema::{partners, places};
use crate::schools::School;

/// A degree of latitude is never shorter than this, in kilometres.
const KM_IN_A_DEGREE: f64 = 110.5;

/// A listing near a school, and how far its nearest shown place is; none for one without a place that the school itself
/// brought in.
pub(super) type Near = HashMap<Uuid, (PartnerKind, Option<f64>)>;

/// The listings within a radius of a school, and those without a place that the school itself brought in. Nobody is near
/// a school that is nowhere, save these.
pub(super) async fn near(conn: &mut Conn, actor: &Actor, school: &School, within_km: f64) -> Result<Near> {
    let at = school.point.map(|(point, _)| point);
    let (north, east) = at.map_or((0.0, 0.0), |point| (point.latitude(), point.longitude()));
    let high = within_km / KM_IN_A_DEGREE;
    let wide = high / north.to_radians().cos().max(0.1);
    let in_the_box = sql::<Bool>("(abs(places.latitude - ")
        .bind::<Double, _>(north)
        .sql(") <= ")
        .bind::<Double, _>(high)
        .sql(" AND abs(places.longitude - ")
        .bind::<Double, _>(east)
        .sql(") <= ")
        .bind::<Double, _>(wide)
        .sql(" OR places.latitude IS NULL AND partners.brought_in_school_id = ")
        .bind::<SqlUuid, _>(school.id.uuid())
        .sql(")");
    let rows: Vec<(Uuid, String, Option<f64>, Option<f64>)> = partners::table
        .left_join(places::table)
        .filter(partners::id.eq_any(visible_ids(actor)))
        .filter(partners::status.eq(Status::Published.code()))
        .filter(in_the_box)
        .select((partners::id, partners::kind, places::latitude.nullable(), places::longitude.nullable()))
        .load(conn)
        .await?;
    let mut found = Near::new();
    for (id, kind, latitude, longitude) in rows {
        let kind = PartnerKind::from_code(&kind).ok_or_else(|| Error::impossible_row("partners", "kind", id))?;
        let there = latitude.zip(longitude).and_then(|(north, east)| Point::new(north, east));
        let distance = at.zip(there).map(|(here, there)| here.distance_km(there));
        if there.is_some() && distance.is_none_or(|km| km > within_km) {
            continue;
        }
        let known = found.entry(id).or_insert((kind, distance));
        known.1 = match (known.1, distance) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    }
    Ok(found)
}
