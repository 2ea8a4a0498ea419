//! What an index found, read again in the database: the index is never the last word on who sees what.

use std::collections::HashMap;

use diesel::prelude::{
    BoolExpressionMethods as _, ExpressionMethods as _, JoinOnDsl as _, NullableExpressionMethods as _, QueryDsl as _,
};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::actor::Actor;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::geography::{Point, locate_sought};
use crate::ids::PartnerId;
use crate::partners::visible_ids;
use crate::problem::Problem;
use crate::schema::{partners, places};
use crate::search::{Hit, Question};

/// Where a question measures distances from. A place that is not found is a problem, never passed over.
pub async fn from_where(db: &Db, question: &Question) -> Result<Option<Point>> {
    let Some(sought) = &question.near else { return Ok(None) };
    match locate_sought(db, sought).await? {
        Ok(located) => Ok(Some(located.point)),
        Err(rule) => Err(Error::Invalid(vec![Problem { field: "near".into(), value: sought.to_string(), rule }])),
    }
}

/// Of these partners those that are published and that the actor may see, in the same order, each with how far its
/// nearest shown place is from a point.
pub async fn reread(db: &Db, actor: &Actor, ids: &[PartnerId], from: Option<Point>) -> Result<Vec<Hit>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut conn = db.conn().await?;
    let asked: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows: Vec<(Uuid, Option<f64>, Option<f64>)> = partners::table
        .left_join(places::table.on(places::partner_id.eq(partners::id)))
        .filter(partners::id.eq_any(asked).and(partners::id.eq_any(visible_ids(actor))))
        .filter(partners::status.eq("published"))
        .select((partners::id, places::latitude.nullable(), places::longitude.nullable()))
        .load(&mut *conn)
        .await?;
    let mut distances: HashMap<Uuid, Option<f64>> = HashMap::new();
    for (id, latitude, longitude) in rows {
        let nearest = distances.entry(id).or_default();
        let point = latitude.zip(longitude).and_then(|(north, east)| Point::new(north, east));
        if let Some((from, point)) = from.zip(point) {
            let km = from.distance_km(point);
            *nearest = Some(nearest.map_or(km, |known: f64| known.min(km)));
        }
    }
    let hit = |id: &PartnerId| {
        let distance_km = *distances.get(&id.uuid())?;
        Some(Hit { partner: *id, distance_km })
    };
    Ok(ids.iter().filter_map(hit).collect())
}
