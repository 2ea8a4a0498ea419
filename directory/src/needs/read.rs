//! Reading needs and their matches: the staff of a need's own school may, and nobody else.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Date, Nullable, Uuid as SqlUuid};
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
use crate::schema::{dismissals, matches, need_vectors, needs, offers, partners, persons};

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

/// Which needs are wanted of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only those that the actor asked themselves.
    pub mine: bool,
    /// Only those of this status.
    pub status: Option<NeedStatus>,
}

/// At most `limit` needs before `before`, newest first.
pub async fn list(
    db: &Db,
    actor: &Actor,
    wanted: Wanted,
    before: Option<NeedId>,
    limit: usize,
    today: NaiveDate,
) -> Result<Vec<Need>> {
    let mut conn = db.conn().await?;
    let mut query =
        own(actor).order(needs::id.desc()).limit(i64::try_from(limit).unwrap_or(i64::MAX)).select(NeedRow::as_select());
    if wanted.mine {
        query = query.filter(is_mine(actor));
    }
    query = match wanted.status {
        Some(NeedStatus::Open) => query.filter(is_open(today)),
        Some(NeedStatus::Ended) => query.filter(needs::status.eq("open")).filter(needs::lasts_until.lt(today)),
        Some(NeedStatus::Closed) => query.filter(needs::status.eq("closed")),
        None => query,
    };
    if let Some(before) = before {
        query = query.filter(needs::id.lt(before.uuid()));
    }
    let rows: Vec<NeedRow> = query.load(&mut *conn).await?;
    rows.into_iter().map(NeedRow::into_need).collect()
}

/// How many needs there are of each status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, QueryableByName)]
pub struct Counts {
    /// Those that wait.
    #[diesel(sql_type = BigInt)]
    pub open: i64,
    /// Those whose last day is past.
    #[diesel(sql_type = BigInt)]
    pub ended: i64,
    /// Those that somebody closed.
    #[diesel(sql_type = BigInt)]
    pub closed: i64,
}

/// How many needs of the actor's own schools there are; of `mine` only those that the actor asked themselves.
pub async fn counts(db: &Db, actor: &Actor, mine: bool, today: NaiveDate) -> Result<Counts> {
    let mut conn = db.conn().await?;
    let schools: Vec<Uuid> = actor.schools().into_iter().map(SchoolId::uuid).collect();
    let counts = diesel::sql_query(
        "SELECT count(*) FILTER (WHERE status = 'open' AND lasts_until >= $2) AS open,
             count(*) FILTER (WHERE status = 'open' AND lasts_until < $2) AS ended,
             count(*) FILTER (WHERE status = 'closed') AS closed
         FROM needs WHERE school_id = ANY($1) AND (NOT $3 OR person_id = $4)",
    )
    .bind::<Array<SqlUuid>, _>(schools)
    .bind::<Date, _>(today)
    .bind::<Bool, _>(mine)
    .bind::<Nullable<SqlUuid>, _>(actor.person().map(|person| person.id.uuid()))
    .get_result(&mut *conn)
    .await?;
    Ok(counts)
}

/// Who asked these needs, by the role they are called by: of those that the actor may see.
pub async fn askers(db: &Db, actor: &Actor, ids: &[NeedId]) -> Result<HashMap<NeedId, String>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let seen = own(actor).filter(needs::id.eq_any(ids)).select(needs::id);
    let rows: Vec<(Uuid, String)> = needs::table
        .inner_join(persons::table)
        .filter(needs::id.eq_any(seen))
        .select((needs::id, persons::display_role))
        .load(&mut *conn)
        .await?;
    Ok(rows.into_iter().map(|(id, role)| (NeedId::from_uuid(id), role)).collect())
}

/// The matches of a need that stand now, best first: those whose offer has not ended and the actor may still see.
pub async fn matches(db: &Db, actor: &Actor, id: NeedId, today: NaiveDate) -> Result<Vec<Match>> {
    if find(db, actor, id).await?.is_none() {
        return Err(Error::NotFound);
    }
    matches_of(db, actor, &[id], today).await
}

/// The matches of these needs that stand now, best first: of the needs that the actor may see, those whose offer has
/// not ended, nobody dismissed and they may still see.
pub async fn matches_of(db: &Db, actor: &Actor, ids: &[NeedId], today: NaiveDate) -> Result<Vec<Match>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows: Vec<MatchRow> = matches::table
        .inner_join(offers::table.on(offers::id.eq(matches::offer_id)))
        .filter(matches::need_id.eq_any(own(actor).filter(needs::id.eq_any(ids)).select(needs::id)))
        .filter(matches::lost_at.is_null())
        .filter(not(exists(dismissal_of_match())))
        .filter(offer_is_shown(today))
        .filter(offers::partner_id.eq_any(visible_ids(actor).filter(partners::status.eq("published"))))
        .order((matches::score.desc(), matches::offer_id))
        .select(MatchRow::as_select())
        .load(&mut *conn)
        .await?;
    rows.into_iter().map(MatchRow::into_match).collect()
}

/// What was dismissed of the match a query is about.
#[diesel::dsl::auto_type]
fn dismissal_of_match() -> _ {
    dismissals::table
        .filter(dismissals::need_id.eq(matches::need_id))
        .filter(dismissals::offer_id.eq(matches::offer_id))
}

/// Needs that wait on a day: not closed, and their last day is not past.
#[diesel::dsl::auto_type]
fn is_open(today: NaiveDate) -> _ {
    needs::status.eq("open").and(needs::lasts_until.ge(today))
}

/// Needs that the actor asked themselves.
fn is_mine(actor: &Actor) -> diesel::dsl::EqAny<needs::person_id, Option<Uuid>> {
    needs::person_id.eq_any(actor.person().map(|person| person.id.uuid()))
}

/// The needs of the actor's own schools.
pub(super) fn own(actor: &Actor) -> needs::BoxedQuery<'static, diesel::pg::Pg> {
    let query = needs::table.into_boxed();
    if matches!(actor, Actor::System(_)) {
        return query;
    }
    let schools: Vec<Uuid> = actor.schools().into_iter().map(SchoolId::uuid).collect();
    query.filter(needs::school_id.eq_any(schools))
}

/// What a need that waits on a day is judged by, and who asked; none where it is over or gone.
pub(crate) async fn facts(conn: &mut Conn, id: NeedId, today: NaiveDate) -> Result<Option<(PersonId, NeedFacts)>> {
    let rows =
        with_vectors(needs::table.filter(needs::id.eq(id.uuid())).filter(is_open(today)).into_boxed(), conn).await?;
    Ok(rows.into_iter().next())
}

/// What the needs that wait on a day are judged by that lie within `reach_km` of one of `points`; all of them where `anywhere`.
pub(crate) async fn open_facts_near(
    conn: &mut Conn,
    points: &[Point],
    reach_km: f64,
    anywhere: bool,
    today: NaiveDate,
) -> Result<Vec<(PersonId, NeedFacts)>> {
    let mut found = with_vectors(needs::table.filter(is_open(today)).into_boxed(), conn).await?;
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
    let rows: Vec<NeedRow> = query.order(needs::id).select(NeedRow::as_select()).load(conn).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let vectors: Vec<(Uuid, Vec<u8>)> = need_vectors::table
        .filter(need_vectors::need_id.eq_any(ids))
        .select((need_vectors::need_id, need_vectors::whole))
        .load(conn)
        .await?;
    let mut vectors: HashMap<Uuid, Vec<u8>> = vectors.into_iter().collect();
    rows.into_iter()
        .map(|row| {
            let vector = vectors.remove(&row.id).and_then(|bytes| Vector::try_from(bytes.as_slice()).ok());
            let person = PersonId::from_uuid(row.person_id);
            Ok((person, row.into_need()?.facts(vector)))
        })
        .collect()
}
