//! What waits for an officer: counts, and the first few of each.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::prelude::{ExpressionMethods as _, QueryDsl as _, QueryableByName};
use diesel::sql_types::{Array, BigInt, Bool, Date, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::lacks::{LACKS, lacks};
use super::list::Listed;
use super::rules::unconfirmed_before;
use super::scope::{Scope, scope};
use crate::actor::Actor;
use crate::clock::london_day;
use crate::curriculum::TopicId;
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::ids::NeedId;
use crate::needs::{self, Need};
use crate::partners::{PartnerRow, Status, partners_from_rows, scope_ids};
use crate::schema::partners;

/// How many of each are told.
const FEW: i64 = 5;
/// How many drafts are told, which are published from the list.
const DRAFTS: i64 = 20;

/// The first few of something that waits, and how many there are.
#[derive(Clone, Debug, PartialEq)]
pub struct Few<T> {
    /// How many there are.
    pub count: usize,
    /// The first of them.
    pub first: Vec<T>,
}

/// What waits for an officer.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// Drafts that lack nothing that holds them up, the newest first.
    pub ready: Few<Listed>,
    /// Drafts that lack something, the newest first.
    pub lacking: Few<Listed>,
    /// Published listings that were not confirmed for [`super::UNCONFIRMED_MONTHS`], the longest first.
    pub unconfirmed: Few<Listed>,
    /// Listings whose people our mails do not reach.
    pub unreached: Few<Listed>,
    /// Open needs of the officer's own schools that nothing fits, the oldest first.
    pub unmet: Few<Need>,
    /// How many open needs of an authority's schools nothing fits, by topic, the most first.
    pub unmet_topics: Vec<TopicCount>,
}

/// Open needs of one topic: what an authority's officer is told of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicCount {
    /// The topic; none for needs that name none.
    pub topic: Option<TopicId>,
    /// How many needs.
    pub count: usize,
}

/// What waits for this officer. How many statements it takes does not grow with what waits.
pub async fn waiting(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<Waiting> {
    let scope = scope(actor)?;
    let today = london_day(now);
    let mut conn = db.conn().await?;
    let conn_in = &mut *conn;
    let ready = some(conn_in, drafts(actor, true), DRAFTS).await?;
    let lacking = some(conn_in, drafts(actor, false), FEW).await?;
    let unconfirmed = some(conn_in, unconfirmed(actor, now), FEW).await?;
    let unreached = some(conn_in, unreached(actor), FEW).await?;
    let unmet = unmet(conn_in, &scope, today).await?;
    let unmet_topics = unmet_topics(conn_in, &scope, today).await?;
    drop(conn);
    let ids: Vec<NeedId> = unmet.first;
    let mut first = needs::by_ids(db, actor, &ids).await?;
    first.sort_by_key(|need| need.id);
    Ok(Waiting { ready, lacking, unconfirmed, unreached, unmet: Few { count: unmet.count, first }, unmet_topics })
}

type Query = partners::BoxedQuery<'static, Pg>;

fn in_scope(actor: &Actor) -> Query {
    partners::table.filter(partners::id.eq_any(scope_ids(actor))).into_boxed()
}

fn drafts(actor: &Actor, ready: bool) -> Query {
    // What languages are spoken is worth asking, and holds nobody up.
    let lacks_nothing = sql::<Bool>("((").sql(LACKS).sql(") <@ ARRAY['languages']) = ").bind::<Bool, _>(ready);
    in_scope(actor).filter(partners::status.eq(Status::Draft.code())).filter(lacks_nothing).order(partners::id.desc())
}

/// The SQL of when a listing was last known to be right.
pub(super) const CONFIRMED: &str = "coalesce(partners.confirmed_at, partners.published_at, partners.created_at)";

fn unconfirmed(actor: &Actor, now: DateTime<Utc>) -> Query {
    let long_ago = sql::<Bool>(CONFIRMED).sql(" < ").bind::<Timestamptz, _>(unconfirmed_before(now));
    in_scope(actor)
        .filter(partners::status.eq(Status::Published.code()))
        .filter(long_ago)
        .order((sql::<Timestamptz>(CONFIRMED), partners::id))
}

/// The SQL of whether the mails to a listing's address, or to its people, come back or were given up.
const UNREACHED: &str = "partners.mail_refused_at IS NOT NULL \
    OR EXISTS (SELECT FROM mails WHERE mails.partner_id = partners.id AND mails.dead_at IS NOT NULL) \
    OR EXISTS (SELECT FROM memberships m JOIN persons p ON p.id = m.person_id \
    WHERE m.partner_id = partners.id AND (p.mail_refused_at IS NOT NULL \
        OR EXISTS (SELECT FROM mails WHERE mails.person_id = p.id AND mails.dead_at IS NOT NULL)))";

fn unreached(actor: &Actor) -> Query {
    in_scope(actor)
        .filter(partners::status.ne(Status::Withdrawn.code()))
        .filter(sql::<Bool>("(").sql(UNREACHED).sql(")"))
        .order(partners::id)
}

async fn some(conn: &mut Conn, query: Query, limit: i64) -> Result<Few<Listed>> {
    let rows: Vec<(PartnerRow, Vec<String>, i64)> = query
        .limit(limit)
        .select((
            <PartnerRow as diesel::prelude::SelectableHelper<Pg>>::as_select(),
            sql::<Array<Text>>(LACKS),
            sql::<BigInt>("count(*) OVER ()"),
        ))
        .load(conn)
        .await?;
    let count = rows.as_slice().first().map_or(0, |(_, _, count)| usize::try_from(*count).unwrap_or(usize::MAX));
    let lacking: Vec<_> = rows.iter().map(|(_, codes, _)| lacks(codes)).collect();
    let found = partners_from_rows(conn, rows.into_iter().map(|(row, _, _)| (row, true)).collect()).await?;
    let listed = |(partner, lacks)| Listed { partner, managed: true, lacks };
    Ok(Few { count, first: found.into_iter().zip(lacking).map(listed).collect() })
}

/// The SQL of an open need, wanted still, that nothing fits which could be seen.
const UNMET: &str = "needs.status = 'open' AND needs.lasts_until >= $1 AND NOT EXISTS (\
    SELECT FROM matches m JOIN offers o ON o.id = m.offer_id JOIN partners p ON p.id = o.partner_id \
    WHERE m.need_id = needs.id AND m.lost_at IS NULL AND p.status = 'published' AND o.status = 'published' \
      AND (o.ends_on IS NULL OR o.ends_on >= $1) \
      AND NOT EXISTS (SELECT FROM dismissals d WHERE d.need_id = m.need_id AND d.offer_id = m.offer_id))";

#[derive(QueryableByName)]
struct NeedCount {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

async fn unmet(conn: &mut Conn, scope: &Scope, today: NaiveDate) -> Result<Few<NeedId>> {
    let schools: Vec<Uuid> = scope.schools.iter().map(|school| school.uuid()).collect();
    let rows: Vec<NeedCount> = diesel::sql_query(format!(
        "SELECT id, count(*) OVER () AS count FROM needs WHERE school_id = ANY($2) AND {UNMET} ORDER BY id LIMIT $3"
    ))
    .bind::<Date, _>(today)
    .bind::<Array<SqlUuid>, _>(schools)
    .bind::<BigInt, _>(FEW)
    .load(conn)
    .await?;
    let count = rows.as_slice().first().map_or(0, |row| usize::try_from(row.count).unwrap_or(usize::MAX));
    Ok(Few { count, first: rows.into_iter().map(|row| NeedId::from_uuid(row.id)).collect() })
}

#[derive(QueryableByName)]
pub(super) struct TopicRow {
    #[diesel(sql_type = Nullable<Text>)]
    topic: Option<String>,
    #[diesel(sql_type = BigInt)]
    count: i64,
}

impl TopicRow {
    /// The count that this row is.
    pub(super) fn into_count(self) -> TopicCount {
        let count = usize::try_from(self.count).unwrap_or(usize::MAX);
        TopicCount { topic: self.topic.as_deref().map(TopicId::kept), count }
    }
}

async fn unmet_topics(conn: &mut Conn, scope: &Scope, today: NaiveDate) -> Result<Vec<TopicCount>> {
    let rows: Vec<TopicRow> = diesel::sql_query(format!(
        "SELECT topic, count(*) AS count
         FROM needs JOIN schools ON schools.id = needs.school_id LEFT JOIN LATERAL unnest(topics) AS topic ON true
         WHERE ($2 OR schools.authority_code = ANY($3)) AND {UNMET}
         GROUP BY topic ORDER BY count DESC, topic LIMIT 20"
    ))
    .bind::<Date, _>(today)
    .bind::<Bool, _>(scope.all)
    .bind::<Array<Text>, _>(scope.authority_codes())
    .load(conn)
    .await?;
    Ok(rows.into_iter().map(TopicRow::into_count).collect())
}
