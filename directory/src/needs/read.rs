//! Reading needs and their matches: the staff of a need's own school may, and nobody else.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::rows::{MatchRow, NeedRow};
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::geography::Point;
use crate::ids::{NeedId, PersonId, SchoolId};
use crate::matching::{NeedFacts, Vector};
use crate::needs::{Match, Need, NeedStatus};
use crate::partners::{offer_is_shown, visible_ids};
use crate::schema::{matches, need_vectors, needs, offers, partners};

/// One need, if it is there and the actor may see it.
pub async fn find(db: &Db, actor: &Actor, id: NeedId) -> Result<Option<Need>> {
    Ok(by_ids(db, actor, &[id]).await?.pop())
}

/// The needs among `ids` that the actor may see.
pub async fn by_ids(db: &Db, actor: &Actor, ids: &[NeedId]) -> Result<Vec<Need>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows: Vec<NeedRow> =
        own(actor).filter(needs::id.eq_any(ids)).select(NeedRow::as_select()).load(&mut *conn).await?;
    rows.into_iter().map(NeedRow::into_need).collect()
}

/// At most `limit` needs before `before`, newest first.
pub async fn list(
    db: &Db,
    actor: &Actor,
    status: Option<NeedStatus>,
    before: Option<NeedId>,
    limit: usize,
) -> Result<Vec<Need>> {
    let mut conn = db.conn().await?;
    let mut query =
        own(actor).order(needs::id.desc()).limit(i64::try_from(limit).unwrap_or(i64::MAX)).select(NeedRow::as_select());
    if let Some(status) = status {
        query = query.filter(needs::status.eq(status.code()));
    }
    if let Some(before) = before {
        query = query.filter(needs::id.lt(before.uuid()));
    }
    let rows: Vec<NeedRow> = query.load(&mut *conn).await?;
    rows.into_iter().map(NeedRow::into_need).collect()
}

/// The matches of a need that stand now, best first: those whose offer has not ended and the actor may still see.
pub async fn matches(db: &Db, actor: &Actor, id: NeedId, today: NaiveDate) -> Result<Vec<Match>> {
    if find(db, actor, id).await?.is_none() {
        return Err(Error::NotFound);
    }
    matches_of(db, actor, &[id], today).await
}

/// The matches of these needs that stand now, best first: of the needs that the actor may see, those whose offer has
/// not ended and they may still see.
pub async fn matches_of(db: &Db, actor: &Actor, ids: &[NeedId], today: NaiveDate) -> Result<Vec<Match>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows: Vec<MatchRow> = matches::table
        .inner_join(offers::table.on(offers::id.eq(matches::offer_id)))
        .filter(matches::need_id.eq_any(own(actor).filter(needs::id.eq_any(ids)).select(needs::id)))
        .filter(matches::lost_at.is_null())
        .filter(offer_is_shown(today))
        .filter(offers::partner_id.eq_any(visible_ids(actor).filter(partners::status.eq("published"))))
        .order((matches::score.desc(), matches::offer_id))
        .select(MatchRow::as_select())
        .load(&mut *conn)
        .await?;
    rows.into_iter().map(MatchRow::into_match).collect()
}

/// The needs of the actor's own schools.
fn own(actor: &Actor) -> needs::BoxedQuery<'static, diesel::pg::Pg> {
    let query = needs::table.into_boxed();
    if matches!(actor, Actor::System(_)) {
        return query;
    }
    let schools: Vec<Uuid> = actor.schools().into_iter().map(SchoolId::uuid).collect();
    query.filter(needs::school_id.eq_any(schools))
}

/// What an open need is judged by, and who asked; none where it is closed or gone.
pub(crate) async fn facts(conn: &mut Conn, id: NeedId) -> Result<Option<(PersonId, NeedFacts)>> {
    let rows = with_vectors(needs::table.filter(needs::id.eq(id.uuid())).into_boxed(), conn).await?;
    Ok(rows.into_iter().next())
}

/// What the open needs are judged by that lie within `reach_km` of one of `points`; all of them where `anywhere`.
pub(crate) async fn open_facts_near(
    conn: &mut Conn,
    points: &[Point],
    reach_km: f64,
    anywhere: bool,
) -> Result<Vec<(PersonId, NeedFacts)>> {
    let mut found = with_vectors(needs::table.into_boxed(), conn).await?;
    if !anywhere {
        found.retain(|(_, need)| {
            let Some(at) = need.point else { return false };
            points.iter().any(|point| point.distance_km(at) <= reach_km.max(need.within_km))
        });
    }
    Ok(found)
}

async fn with_vectors(
    query: needs::BoxedQuery<'_, diesel::pg::Pg>,
    conn: &mut Conn,
) -> Result<Vec<(PersonId, NeedFacts)>> {
    let rows: Vec<NeedRow> = query
        .filter(needs::status.eq(NeedStatus::Open.code()))
        .order(needs::id)
        .select(NeedRow::as_select())
        .load(conn)
        .await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let vectors: Vec<(Uuid, Vec<u8>)> = need_vectors::table
        .filter(need_vectors::need_id.eq_any(ids))
        .select((need_vectors::need_id, need_vectors::whole))
        .load(conn)
        .await?;
    let mut vectors: std::collections::HashMap<Uuid, Vec<u8>> = vectors.into_iter().collect();
    rows.into_iter()
        .map(|row| {
            let vector = vectors.remove(&row.id).and_then(|bytes| Vector::try_from(bytes.as_slice()).ok());
            let person = PersonId::from_uuid(row.person_id);
            Ok((person, row.into_need()?.facts(vector)))
        })
        .collect()
}
