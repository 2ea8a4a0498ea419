//! What an index found, read again in the database: the index is never the last word on who sees what.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
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
use crate::schema::{partners, places, search_rows};
use crate::search::{Hit, Question, Sort};

/// Where a question measures distances from. A place that is not found is a problem, never passed over.
pub async fn from_where(db: &Db, question: &Question) -> Result<Option<Point>> {
    let Some(sought) = &question.near else { return Ok(None) };
    match locate_sought(db, sought).await? {
        Ok(located) => Ok(Some(located.point)),
        Err(rule) => Err(Error::Invalid(vec![Problem { field: "near".into(), value: sought.to_string(), rule }])),
    }
}

/// One that was found: how far its nearest shown place is, and what it is put in order by.
struct Read {
    hit: Hit,
    sort_name: String,
    updated_at: DateTime<Utc>,
}

/// Of these partners those that are published and that the actor may see, each with how far its nearest shown place is
/// from a point. By relevance they stay in the order given; any other order is made here, so that it is the same
/// whoever found them.
pub async fn reread(db: &Db, actor: &Actor, ids: &[PartnerId], from: Option<Point>, sort: Sort) -> Result<Vec<Hit>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let mut conn = db.conn().await?;
    let asked: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows: Vec<(Uuid, String, DateTime<Utc>, Option<f64>, Option<f64>)> = partners::table
        .inner_join(search_rows::table.on(search_rows::partner_id.eq(partners::id)))
        .left_join(places::table.on(places::partner_id.eq(partners::id)))
        .filter(partners::id.eq_any(asked).and(partners::id.eq_any(visible_ids(actor))))
        .filter(partners::status.eq("published"))
        .select((
            partners::id,
            search_rows::sort_name,
            search_rows::updated_at,
            places::latitude.nullable(),
            places::longitude.nullable(),
        ))
        .load(&mut *conn)
        .await?;
    let mut read: HashMap<Uuid, Read> = HashMap::new();
    for (id, sort_name, updated_at, latitude, longitude) in rows {
        let hit = Hit { partner: PartnerId::from_uuid(id), distance_km: None };
        let nearest = &mut read.entry(id).or_insert(Read { hit, sort_name, updated_at }).hit.distance_km;
        let point = latitude.zip(longitude).and_then(|(north, east)| Point::new(north, east));
        if let Some((from, point)) = from.zip(point) {
            let km = from.distance_km(point);
            *nearest = Some(nearest.map_or(km, |known: f64| known.min(km)));
        }
    }
    let mut found: Vec<Read> = ids.iter().filter_map(|id| read.remove(&id.uuid())).collect();
    let far = |one: &Read| one.hit.distance_km.unwrap_or(f64::INFINITY);
    let by_id = |one: &Read, other: &Read| one.hit.partner.cmp(&other.hit.partner);
    match sort {
        Sort::Relevance => {}
        // Stable: who is as far stays in the order of relevance.
        Sort::Distance => found.sort_by(|one, other| far(one).total_cmp(&far(other))),
        Sort::Name => found.sort_by(|one, other| one.sort_name.cmp(&other.sort_name).then(by_id(one, other))),
        Sort::Updated => found.sort_by(|one, other| other.updated_at.cmp(&one.updated_at).then(by_id(one, other))),
    }
    Ok(found.into_iter().map(|read| read.hit).collect())
}
