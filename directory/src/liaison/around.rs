//! What is around a school: partners by kind and distance, its people, what it needs.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::QueryableByName;
use diesel::prelude::{ExpressionMethods as _, NullableExpressionMethods as _, QueryDsl as _, SelectableHelper as _};
use diesel::sql_types::{BigInt, Date, Uuid as SqlUuid};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::near::near;
use super::scope::is_of_school;
use super::waiting::{TopicCount, TopicRow};
use crate::actor::Actor;
use crate::clock::london_day;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{NeedId, SchoolId};
use crate::needs::{self, Need};
use crate::partners::{Partner, PartnerRow, managed_ids, partners_from_rows};
use crate::schema::{memberships, partners, persons};
use crate::schools::School;

/// The most partners that are told.
pub const MOST_AROUND: usize = 200;

/// What is around a school.
#[derive(Clone, Debug, PartialEq)]
pub struct Around {
    /// The school.
    pub school: School,
    /// The nearest partners, nearest first; at most [`MOST_AROUND`].
    pub partners: Vec<Neighbour>,
    /// How many there are.
    pub total: usize,
    /// Its people.
    pub people: Vec<Colleague>,
    /// Its open needs, the newest first; none for an authority's officer.
    pub needs: Vec<Need>,
    /// How many open needs it has by topic; for an authority's officer, who sees no needs.
    pub topics: Vec<TopicCount>,
}

/// A partner near a school.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbour {
    /// The partner, as its reader may see it.
    pub partner: Partner,
    /// How far it is, in kilometres; none where that is not known.
    pub distance_km: Option<f64>,
}

/// Somebody who works for a school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// How they are called.
    pub role: String,
    /// Whether they keep contact with partners.
    pub liaison: bool,
    /// Their address; for the school's own officer alone.
    pub email: Option<String>,
}

/// What is within `within_km` of a school, for its own staff and its authority's officers; to others there is nothing
/// here. How many statements it takes does not grow with what is around.
pub async fn around(db: &Db, actor: &Actor, school: SchoolId, within_km: f64, now: DateTime<Utc>) -> Result<Around> {
    if matches!(actor, Actor::Anonymous) {
        return Err(Error::Unauthenticated);
    }
    let school = crate::schools::find(db, school).await?;
    let school = school.filter(|school| is_of_school(actor, school)).ok_or(Error::NotFound)?;
    let own = actor.schools().contains(&school.id);
    let mut conn = db.conn().await?;
    let held = &mut *conn;
    let near = near(held, actor, &school, within_km).await?;
    let total = near.len();
    let mut order: Vec<(f64, Uuid)> =
        near.iter().map(|(id, (_, distance))| (distance.unwrap_or(f64::INFINITY), *id)).collect();
    order.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    order.truncate(MOST_AROUND);
    let ids: Vec<Uuid> = order.iter().map(|(_, id)| *id).collect();
    let rows: Vec<(PartnerRow, bool)> = partners::table
        .filter(partners::id.eq_any(ids))
        .select((PartnerRow::as_select(), partners::id.eq_any(managed_ids(actor))))
        .load(held)
        .await?;
    let partners = partners_from_rows(held, rows).await?;
    let mut partners: Vec<Neighbour> = partners
        .into_iter()
        .map(|partner| {
            let distance_km = near.get(&partner.id.uuid()).and_then(|(_, distance)| *distance);
            Neighbour { partner, distance_km }
        })
        .collect();
    let far = |one: &Neighbour| one.distance_km.unwrap_or(f64::INFINITY);
    partners.sort_by(|one, other| far(one).total_cmp(&far(other)).then(one.partner.id.cmp(&other.partner.id)));
    let reads_addresses = actor.sees_all() || actor.liaison_schools().contains(&school.id);
    let people = people(held, school.id, reads_addresses).await?;
    let today = london_day(now);
    let ids = if own { open_needs(held, school.id, today).await? } else { vec![] };
    let topics = if own { vec![] } else { topics(held, school.id, today).await? };
    drop(conn);
    let mut needs = needs::by_ids(db, actor, &ids).await?;
    needs.sort_by_key(|need| std::cmp::Reverse(need.id));
    Ok(Around { school, partners, total, people, needs, topics })
}

async fn people(conn: &mut Conn, school: SchoolId, reads_addresses: bool) -> Result<Vec<Colleague>> {
    let rows: Vec<(String, String, String)> = memberships::table
        .inner_join(persons::table)
        .filter(memberships::school_id.eq(school.uuid()).assume_not_null())
        .order((memberships::role, persons::display_role, persons::id))
        .select((memberships::role, persons::display_role, persons::email))
        .load(conn)
        .await?;
    let colleague = |(membership, role, email): (String, String, String)| Colleague {
        role,
        liaison: membership == "liaison_school",
        email: reads_addresses.then_some(email),
    };
    Ok(rows.into_iter().map(colleague).collect())
}

/// The SQL of an open need of the school `$1` that is wanted still on the day `$2`.
const OPEN: &str = "school_id = $1 AND needs.status = 'open' AND needs.lasts_until >= $2";

#[derive(QueryableByName)]
struct OpenNeed {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

async fn open_needs(conn: &mut Conn, school: SchoolId, today: NaiveDate) -> Result<Vec<NeedId>> {
    /// The most that are told; all of them are under the school's own list of needs.
    const MOST: i64 = 20;
    let rows: Vec<OpenNeed> = diesel::sql_query(format!("SELECT id FROM needs WHERE {OPEN} ORDER BY id DESC LIMIT $3"))
        .bind::<SqlUuid, _>(school.uuid())
        .bind::<Date, _>(today)
        .bind::<BigInt, _>(MOST)
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|row| NeedId::from_uuid(row.id)).collect())
}

async fn topics(conn: &mut Conn, school: SchoolId, today: NaiveDate) -> Result<Vec<TopicCount>> {
    let rows: Vec<TopicRow> = diesel::sql_query(format!(
        "SELECT topic, count(*) AS count FROM needs LEFT JOIN LATERAL unnest(topics) AS topic ON true
         WHERE {OPEN} GROUP BY topic ORDER BY count DESC, topic"
    ))
    .bind::<SqlUuid, _>(school.uuid())
    .bind::<Date, _>(today)
    .load(conn)
    .await?;
    Ok(rows.into_iter().map(TopicRow::into_count).collect())
}
