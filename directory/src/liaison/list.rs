//! The list of all listings that an officer may see: filtered, sorted, a page at a time.

use chrono::{DateTime, Utc};
use diesel::dsl::sql;
use diesel::pg::Pg;
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, SelectableHelper as _};
use diesel::sql_types::{Array, Bool, Date, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl as _;

use super::lacks::{LACKS, lacks};
use super::rules::unconfirmed_before;
use super::scope::{pattern, scope};
use super::waiting::CONFIRMED;
use crate::actor::Actor;
use crate::clock::london_day;
use crate::codes::{PartnerKind, codes};
use crate::curriculum::{LanguageCode, language};
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::geography::{Outward, Postcode};
use crate::ids::{PartnerId, SchoolId};
use crate::partners::{
    Lack, Partner, PartnerRow, Status, each, managed_ids, parse_code, partner_kind, partners_from_rows, scope_ids,
    visible_ids,
};
use crate::problem::{Problem, Problems, Rule};
use crate::schema::partners;
use crate::text::line;

codes! {
    /// The order of the list.
    ListSort {
        /// By name.
        Name = "name",
        /// The newest first.
        Newest = "newest",
        /// Those first that were not confirmed for the longest time.
        Unconfirmed = "unconfirmed",
    }
}

/// The raw fields of the list's filters, as they stand in its address. Blank means not set.
#[derive(Clone, Debug, Default)]
pub struct ListFields {
    /// Words of a name or a headline.
    pub words: String,
    /// Kinds of partner.
    pub kinds: Vec<String>,
    /// How far the listing has come.
    pub status: Vec<String>,
    /// A language, by any of its names.
    pub language: String,
    /// The first half of a postcode (`LE5`).
    pub area: String,
    /// The school that brought it in.
    pub school: String,
    /// What must be so: `own`, `unconfirmed`, `no_email`.
    pub only: Vec<String>,
    /// What it lacks.
    pub lacks: Vec<String>,
    /// The order.
    pub sort: String,
}

codes! {
    /// What else a listing of the list must be.
    Only {
        /// Looked after by the officer.
        Own = "own",
        /// Published and long unconfirmed.
        Unconfirmed = "unconfirmed",
        /// Without a mail address.
        NoEmail = "no_email",
    }
}

/// What the list is narrowed down to, and its order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartnerFilter {
    words: Vec<String>,
    kinds: Vec<PartnerKind>,
    status: Vec<Status>,
    language: Option<LanguageCode>,
    area: Option<String>,
    school: Option<SchoolId>,
    only: Vec<Only>,
    lacks: Vec<Lack>,
    sort: Option<ListSort>,
}

/// Parses the list's filters; every problem at once.
pub fn parse_list(fields: &ListFields) -> Result<PartnerFilter, Vec<Problem>> {
    /// The most words that are looked for.
    const MOST_WORDS: usize = 8;
    let mut problems = Problems::new();
    let words = problems.optional("words", &fields.words, |text| line(text, 100)).unwrap_or_default();
    let area = problems.optional("area", &fields.area, outward);
    let school = problems.optional("school", &fields.school, |text| text.trim().parse().map_err(|_| Rule::NotFound));
    let filter = PartnerFilter {
        words: words.split_whitespace().take(MOST_WORDS).map(str::to_owned).collect(),
        kinds: each(&mut problems, "kind", &fields.kinds, partner_kind),
        status: each(&mut problems, "status", &fields.status, |text| parse_code(text, Status::ALL, Status::code)),
        language: problems.optional("language", &fields.language, language),
        area,
        school,
        only: each(&mut problems, "only", &fields.only, |text| parse_code(text, Only::ALL, Only::code)),
        lacks: each(&mut problems, "lacks", &fields.lacks, |text| parse_code(text, Lack::ALL, Lack::code)),
        sort: problems.optional("sort", &fields.sort, |text| parse_code(text, ListSort::ALL, ListSort::code)),
    };
    problems.finish(Some(filter))
}

/// The first half of a postcode, of which a whole one may have been given.
fn outward(text: &str) -> Result<String, Rule> {
    match Postcode::parse(text) {
        Ok(whole) => Ok(whole.outward().as_str().to_owned()),
        Err(_) => Outward::parse(text).map(|outward| outward.as_str().to_owned()),
    }
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    /// The partner, as the officer may see it.
    pub partner: Partner,
    /// Whether it is in the officer's scope.
    pub managed: bool,
    /// What it lacks; nothing is told of those that others look after.
    pub lacks: Vec<Lack>,
}

/// A page of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its lines.
    pub lines: Vec<Listed>,
    /// How many the filters let through, on all pages.
    pub total: usize,
    /// Behind which line the next page begins; none on the last.
    pub next: Option<PartnerId>,
}

/// One page of the list: at most `limit` lines, after `after`.
pub async fn list(
    db: &Db,
    actor: &Actor,
    filter: &PartnerFilter,
    after: Option<PartnerId>,
    limit: usize,
    now: DateTime<Utc>,
) -> Result<Page> {
    scope(actor)?;
    let mut conn = db.conn().await?;
    let total: i64 = filtered(actor, filter, now).count().get_result(&mut *conn).await?;
    let mut lines = lines(&mut conn, actor, filter, after, limit.saturating_add(1), now).await?;
    let more = lines.len() > limit;
    lines.truncate(limit);
    let next = lines.last().filter(|_| more).map(|line| line.partner.id);
    Ok(Page { lines, total: usize::try_from(total).unwrap_or(usize::MAX), next })
}

/// At most `limit` lines of the list, after `after`.
pub(super) async fn lines(
    conn: &mut Conn,
    actor: &Actor,
    filter: &PartnerFilter,
    after: Option<PartnerId>,
    limit: usize,
    now: DateTime<Utc>,
) -> Result<Vec<Listed>> {
    let mut query = filtered(actor, filter, now);
    let (key, descending) = match filter.sort.unwrap_or(ListSort::Name) {
        ListSort::Name => (SORT_NAME, false),
        ListSort::Newest => ("partners.created_at", true),
        ListSort::Unconfirmed => (CONFIRMED, false),
    };
    // Where the page begins is read again from the row it begins behind. One that this officer may not see begins nothing.
    if let Some(after) = after {
        let seen: Option<uuid::Uuid> = partners::table
            .filter(partners::id.eq(after.uuid()))
            .filter(partners::id.eq_any(visible_ids(actor)))
            .select(partners::id)
            .first(conn)
            .await
            .optional()?;
        if seen.is_none() {
            return Ok(vec![]);
        }
        let here = key.replace("partners.", "behind.");
        let sign = if descending { "<" } else { ">" };
        let behind = sql::<Bool>(&format!(
            "({key}, partners.id) {sign} (SELECT {here}, behind.id FROM partners behind WHERE behind.id = "
        ))
        .bind::<SqlUuid, _>(after.uuid())
        .sql(")");
        query = query.filter(behind);
    }
    query = if descending {
        query.order((sql::<Timestamptz>(key).desc(), partners::id.desc()))
    } else {
        query.order((sql::<Text>(key), partners::id))
    };
    let rows: Vec<(PartnerRow, bool, bool, Vec<String>)> = query
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((
            PartnerRow::as_select(),
            partners::id.eq_any(managed_ids(actor)),
            partners::id.eq_any(scope_ids(actor)),
            sql::<Array<Text>>(LACKS),
        ))
        .load(conn)
        .await?;
    let beside: Vec<_> = rows.iter().map(|(_, _, kept, codes)| (*kept, lacks(codes))).collect();
    let found = partners_from_rows(conn, rows.into_iter().map(|(row, managed, _, _)| (row, managed)).collect()).await?;
    let listed = |(partner, (managed, lacks))| Listed { partner, managed, lacks: if managed { lacks } else { vec![] } };
    Ok(found.into_iter().zip(beside).map(listed).collect())
}

/// The SQL of a listing's name as it is sorted by.
const SORT_NAME: &str = "coalesce((SELECT lower(unaccent(n.name)) FROM partner_names n \
    WHERE n.partner_id = partners.id AND n.position = 0), '')";

type Query = partners::BoxedQuery<'static, Pg>;

/// What the filters let through. Whoever asks for what is told of one's own listings alone is asked of those alone, so
/// that no filter tells what a listing does not.
fn filtered(actor: &Actor, filter: &PartnerFilter, now: DateTime<Utc>) -> Query {
    let today = london_day(now);
    let private = !filter.only.is_empty() || !filter.lacks.is_empty() || filter.school.is_some();
    let ids = if private { scope_ids(actor) } else { visible_ids(actor) };
    let mut query = partners::table.filter(partners::id.eq_any(ids)).into_boxed();
    for word in &filter.words {
        // A name or a headline has these letters, whatever marks and case they are written with.
        query = query.filter(
            sql::<Bool>(
                "(EXISTS (SELECT FROM partner_names n WHERE n.partner_id = partners.id \
                    AND unaccent(n.name) ILIKE unaccent(",
            )
            .bind::<Text, _>(pattern(word))
            .sql(
                ")) OR EXISTS (SELECT FROM offers o WHERE o.partner_id = partners.id AND o.status = 'published' \
                    AND (o.ends_on IS NULL OR o.ends_on >= ",
            )
            .bind::<Date, _>(today)
            .sql(") AND unaccent(o.title) ILIKE unaccent(")
            .bind::<Text, _>(pattern(word))
            .sql(")))"),
        );
    }
    if !filter.kinds.is_empty() {
        query = query.filter(partners::kind.eq_any(filter.kinds.iter().map(|kind| kind.code()).collect::<Vec<_>>()));
    }
    if !filter.status.is_empty() {
        query = query.filter(partners::status.eq_any(filter.status.iter().map(|one| one.code()).collect::<Vec<_>>()));
    }
    if let Some(language) = &filter.language {
        query = query.filter(
            sql::<Bool>("(EXISTS (SELECT FROM partner_languages l WHERE l.partner_id = partners.id AND l.language = ")
                .bind::<Text, _>(language.code().to_owned())
                .sql(
                    ") OR EXISTS (SELECT FROM offers o JOIN offer_languages l ON l.offer_id = o.id \
                        WHERE o.partner_id = partners.id AND o.status = 'published' \
                          AND (o.ends_on IS NULL OR o.ends_on >= ",
                )
                .bind::<Date, _>(today)
                .sql(") AND l.language = ")
                .bind::<Text, _>(language.code().to_owned())
                .sql("))"),
        );
    }
    if let Some(area) = &filter.area {
        // The first half of a postcode is told of a masked place too.
        query = query.filter(
            sql::<Bool>("EXISTS (SELECT FROM places p WHERE p.partner_id = partners.id AND p.postcode LIKE ")
                .bind::<Text, _>(format!("{area} %"))
                .sql(")"),
        );
    }
    if let Some(school) = filter.school {
        query = query.filter(partners::brought_in_school_id.eq(school.uuid()));
    }
    for only in &filter.only {
        query = match only {
            Only::Own => query,
            Only::NoEmail => query.filter(partners::email.is_null()),
            Only::Unconfirmed => query
                .filter(partners::status.eq(Status::Published.code()))
                .filter(sql::<Bool>(CONFIRMED).sql(" < ").bind::<Timestamptz, _>(unconfirmed_before(now))),
        };
    }
    for lack in &filter.lacks {
        query = query.filter(sql::<Bool>("").bind::<Text, _>(lack.code()).sql(" = ANY(").sql(LACKS).sql(")"));
    }
    query
}
