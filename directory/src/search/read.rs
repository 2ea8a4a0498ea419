//! Answering a question from the search rows.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Array, Bool, Float, Integer, Nullable, Text};
use diesel_async::{AsyncConnection as _, RunQueryDsl};
use uuid::Uuid;

use super::lexemes::words_of;
use super::mend::mend;
use super::order::order;
use super::query::{Query, all_of, any_of, counting, queries};
use super::rows::Found;
use super::understand::{terms, understand, understood};
use crate::actor::Actor;
use crate::curriculum::{Token, Vocabulary};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::geography::{Point, locate_sought_in};
use crate::ids::PartnerId;
use crate::partners::visible_ids;
use crate::problem::{Problem, Rule};
use crate::schema::{partners, places, search_rows};
use crate::search::{Answer, Candidate, Hit, Question, Sort, Understood};

/// The most listings that are read for a question without words: the first in its order, or by name where distances
/// decide it. Words read all that have them.
const MOST_BROWSED: i64 = 20_000;

/// What of a question's terms must be found.
enum Wanted {
    Anything,
    All(Vec<Query>),
    Any(Vec<Query>),
    /// Nothing of the words: an index has found these by them.
    Among(Vec<Uuid>),
}

/// The partners with what was asked, and how that was read.
#[derive(Default)]
struct Reading {
    found: Vec<Found>,
    some_words_only: bool,
    understood: Vec<Understood>,
}

/// One page of the partners that answer a question and that the actor may see: at most `limit`, after `after`.
pub async fn search(
    db: &Db,
    actor: &Actor,
    question: &Question,
    after: Option<PartnerId>,
    limit: usize,
) -> Result<Answer> {
    let mut conn = db.conn().await?;
    let from = origin_in(&mut conn, question).await?;
    let words = question.words.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let reading = match words {
        None => Reading { found: matching(&mut conn, actor, question, Wanted::Anything).await?, ..Reading::default() },
        Some(words) => {
            let words = words_of(words);
            conn.transaction(async |conn| by_words(conn, actor, question, &words).await).await?
        }
    };
    answer(&mut conn, question, from, reading, after, limit).await
}

/// [`search`] among partners that an index found by the question's words, the likeliest first. Who sees them, every filter,
/// counts, distances, order and pages are read here, as for any answer. None where nobody is left. Takes some thousands.
pub async fn search_among(
    db: &Db,
    actor: &Actor,
    question: &Question,
    candidates: &[Candidate],
    some_words_only: bool,
    after: Option<PartnerId>,
    limit: usize,
) -> Result<Option<Answer>> {
    if candidates.is_empty() {
        return Ok(None);
    }
    let mut conn = db.conn().await?;
    let from = origin_in(&mut conn, question).await?;
    let ids: Vec<Uuid> = candidates.iter().map(|one| one.partner.uuid()).collect();
    let ranks = candidates.iter().rev().zip((1_u16..).map(f32::from));
    let known: HashMap<Uuid, (f32, i32)> = ranks.map(|(one, rank)| (one.partner.uuid(), (rank, one.terms))).collect();
    let mut found = matching(&mut conn, actor, question, Wanted::Among(ids)).await?;
    for one in &mut found {
        (one.rank, one.terms) = known.get(&one.id).copied().unwrap_or_default();
    }
    if some_words_only {
        keep_most_terms(&mut found, question);
    }
    if !has_answer(&found, question) {
        return Ok(None);
    }
    let understood = understand(question.words.as_deref().unwrap_or_default());
    let reading = Reading { found, some_words_only, understood };
    Ok(Some(answer(&mut conn, question, from, reading, after, limit).await?))
}

/// The answer to a question, made of whom its words and filters found.
async fn answer(
    conn: &mut Conn,
    question: &Question,
    from: Option<Point>,
    reading: Reading,
    after: Option<PartnerId>,
    limit: usize,
) -> Result<Answer> {
    let mut found = reading.found;
    let distances = match from {
        Some(from) => distances(conn, &found, from).await?,
        None => HashMap::new(),
    };
    if let Some(within) = question.within_km.filter(|_| from.is_some()) {
        found.retain(|one| distances.get(&one.id).is_some_and(|km| *km <= within));
    }
    let facets = facets(&found, question);
    found.retain(|one| one.missed(question).is_empty());
    order(&mut found, question.sort, &distances);
    let start = match after {
        Some(after) => place_after(&found, after)?,
        None => 0,
    };
    let hit = |one: &Found| Hit { partner: PartnerId::from_uuid(one.id), distance_km: distances.get(&one.id).copied() };
    Ok(Answer {
        hits: found.iter().skip(start).take(limit).map(hit).collect(),
        total: found.len(),
        some_words_only: reading.some_words_only,
        facets,
        understood: reading.understood,
    })
}

/// Where distances are measured from. A place that is not known is said, never passed over.
pub async fn origin(db: &Db, question: &Question) -> Result<Option<Point>> {
    origin_in(&mut *db.conn().await?, question).await
}

async fn origin_in(conn: &mut Conn, question: &Question) -> Result<Option<Point>> {
    let Some(sought) = &question.near else { return Ok(None) };
    match locate_sought_in(conn, sought).await? {
        Ok(located) => Ok(Some(located.point)),
        Err(rule) => {
            let problem = Problem { field: "near".into(), value: sought.to_string(), rule };
            Err(Error::Invalid(vec![problem]))
        }
    }
}

/// The place behind a partner. One that is no longer in the answer is said: an empty page would pass for the end.
fn place_after(found: &[Found], after: PartnerId) -> Result<usize> {
    let at = found.iter().position(|one| one.id == after.uuid());
    at.map(|at| at + 1).ok_or_else(|| {
        let problem = Problem { field: "after".into(), value: after.to_string(), rule: Rule::NotFound };
        Error::Invalid(vec![problem])
    })
}

async fn by_words(conn: &mut Conn, actor: &Actor, question: &Question, words: &[Token]) -> Result<Reading> {
    // The planner reckons a comparison of words as cheap as one of numbers, and would rather read every row than the index.
    diesel::sql_query("SET LOCAL enable_seqscan TO off").execute(conn).await?;
    let vocabulary = &Vocabulary::current();
    let asked = terms(vocabulary, words);
    let queries_asked = queries(vocabulary, &asked);
    // Signs alone name nobody.
    if asked.is_empty() {
        return Ok(Reading::default());
    }
    let meant = understood(vocabulary, &asked);
    let found = matching(conn, actor, question, Wanted::All(queries_asked.clone())).await?;
    if has_answer(&found, question) {
        return Ok(Reading { found, some_words_only: false, understood: meant });
    }
    let mut best = (queries_asked, meant);
    if let Some(mended) = mend(conn, actor, vocabulary, words, &asked, &best.0).await? {
        best = (queries(vocabulary, &mended), understood(vocabulary, &mended));
        let found = matching(conn, actor, question, Wanted::All(best.0.clone())).await?;
        if has_answer(&found, question) {
            return Ok(Reading { found, some_words_only: false, understood: best.1 });
        }
    }
    let (queries, understood) = best;
    if queries.len() < 2 {
        return Ok(Reading { found: vec![], some_words_only: false, understood });
    }
    let mut found = matching(conn, actor, question, Wanted::Any(queries)).await?;
    keep_most_terms(&mut found, question);
    Ok(Reading { some_words_only: has_answer(&found, question), found, understood })
}

/// Whether all filters let anybody through.
fn has_answer(found: &[Found], question: &Question) -> bool {
    found.iter().any(|one| one.missed(question).is_empty())
}

/// Keeps those with as many terms as anybody has whom all filters let through.
fn keep_most_terms(found: &mut Vec<Found>, question: &Question) {
    let fitting = found.iter().filter(|one| one.missed(question).is_empty());
    let most = fitting.map(|one| one.terms).max().unwrap_or_default();
    found.retain(|one| one.terms == most);
}

/// Every partner the actor may see that has what is wanted of the words and that all filters but one let through: who
/// misses one counts in that filter's facet.
async fn matching(conn: &mut Conn, actor: &Actor, question: &Question, wanted: Wanted) -> Result<Vec<Found>> {
    let wanted_order = matches!(wanted, Wanted::Anything).then_some(question.sort);
    let mut among = None;
    let (has, counts, terms) = match wanted {
        Wanted::Anything => (None, String::new(), vec![]),
        Wanted::Among(ids) => {
            among = Some(ids);
            (None, String::new(), vec![])
        }
        Wanted::All(queries) => (Some(all_of(&queries)), counting(&queries), vec![]),
        Wanted::Any(queries) => {
            let terms: Vec<String> = queries.iter().map(|query| query.has.clone()).collect();
            (Some(any_of(&queries)), counting(&queries), terms)
        }
    };
    let rank = sql::<Float>("ts_rank(search_rows.words, ").bind::<Text, _>(counts).sql("::tsquery)");
    let terms = sql::<Integer>("(SELECT count(*)::integer FROM unnest(")
        .bind::<Array<Text>, _>(terms)
        .sql("::tsquery[]) term WHERE search_rows.words @@ term)");
    // A filter that is not set misses nobody.
    let missed = sql::<Integer>("(coalesce((NOT partners.kind = ANY(")
        .bind::<Nullable<Array<Text>>, _>(codes(&question.kind, |kind| kind.code()))
        .sql("))::integer, 0) + coalesce((NOT search_rows.subjects && ")
        .bind::<Nullable<Array<Text>>, _>(codes(&question.subject, |subject| subject.code()))
        .sql(")::integer, 0) + coalesce((NOT search_rows.topics && ")
        .bind::<Nullable<Array<Text>>, _>(codes(&question.topic, |topic| topic.code()))
        .sql(")::integer, 0) + coalesce((NOT (search_rows.any_key_stage OR search_rows.key_stages && ")
        .bind::<Nullable<Array<Text>>, _>(codes(&question.key_stage, |stage| stage.code()))
        .sql("))::integer, 0) + coalesce((NOT search_rows.languages && ")
        .bind::<Nullable<Array<Text>>, _>(codes(&question.language, |language| language.code()))
        .sql(")::integer, 0) + coalesce((NOT search_rows.formats && ")
        .bind::<Nullable<Array<Text>>, _>(codes(&question.format, |format| format.code()))
        .sql(")::integer, 0) + coalesce((NOT search_rows.delivery && ")
        .bind::<Nullable<Array<Text>>, _>(codes(&question.delivery, |way| way.code()))
        .sql(")::integer, 0) + coalesce((NOT search_rows.days && ")
        .bind::<Nullable<Array<Text>>, _>(codes(&question.day, |day| day.code()))
        .sql(")::integer, 0))");
    let mut query = search_rows::table
        .inner_join(partners::table)
        .filter(missed.le(1))
        .filter(partners::id.eq_any(visible_ids(actor)))
        .filter(partners::status.eq("published"))
        .select((
            search_rows::partner_id,
            partners::kind,
            search_rows::subjects,
            search_rows::topics,
            search_rows::key_stages,
            search_rows::any_key_stage,
            search_rows::languages,
            search_rows::formats,
            search_rows::delivery,
            search_rows::days,
            search_rows::sort_name,
            search_rows::updated_at,
            rank,
            terms,
        ))
        .into_boxed();
    if let Some(has) = has {
        query = query.filter(sql::<Bool>("search_rows.words @@ ").bind::<Text, _>(has).sql("::tsquery"));
    }
    if let Some(ids) = among {
        query = query.filter(search_rows::partner_id.eq_any(ids));
    }
    if matches!(wanted_order, Some(Sort::Updated)) {
        query = query.order((search_rows::updated_at.desc(), search_rows::partner_id)).limit(MOST_BROWSED);
    } else if wanted_order.is_some() {
        query = query.order((search_rows::sort_name, search_rows::partner_id)).limit(MOST_BROWSED);
    }
    Ok(query.load(conn).await?)
}

/// The codes of a filter; none where it is not set.
fn codes<T>(values: &[T], code: impl Fn(&T) -> &str) -> Option<Vec<String>> {
    (!values.is_empty()).then(|| values.iter().map(|value| code(value).to_owned()).collect())
}

/// How far the nearest shown place of each partner is.
async fn distances(conn: &mut Conn, found: &[Found], from: Point) -> Result<HashMap<Uuid, f64>> {
    let ids: Vec<Uuid> = found.iter().map(|one| one.id).collect();
    let rows: Vec<(Uuid, Option<f64>, Option<f64>)> = places::table
        .filter(places::partner_id.eq_any(ids))
        .select((places::partner_id, places::latitude, places::longitude))
        .load(conn)
        .await?;
    let mut nearest: HashMap<Uuid, f64> = HashMap::new();
    for (id, latitude, longitude) in rows {
        if let Some(point) = latitude.zip(longitude).and_then(|(north, east)| Point::new(north, east)) {
            let km = from.distance_km(point);
            nearest.entry(id).and_modify(|known| *known = known.min(km)).or_insert(km);
        }
    }
    Ok(nearest)
}

/// Counts for each filter those whom all others let through.
fn facets(found: &[Found], question: &Question) -> BTreeMap<&'static str, BTreeMap<String, usize>> {
    let mut facets: BTreeMap<&'static str, BTreeMap<String, usize>> = BTreeMap::new();
    for one in found {
        let missed = one.missed(question);
        for (name, values) in one.values() {
            if missed.iter().any(|filter| *filter != name) {
                continue;
            }
            for value in values {
                let counts = facets.entry(name).or_default();
                match counts.get_mut(value) {
                    Some(count) => *count += 1,
                    None => {
                        counts.insert(value.to_owned(), 1);
                    }
                }
            }
        }
    }
    facets
}
