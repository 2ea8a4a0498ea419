//! Answering a question from the search rows.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Array, Bool, Float, Integer, Text};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::mend::mend;
use super::order::order;
use super::query::{Query, all_of, any_of, counting, queries};
use super::rows::Found;
use super::understand::{terms, understood};
use crate::actor::Actor;
use crate::codes::KeyStage;
use crate::curriculum::{Token, Vocabulary, tokens};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::geography::{Point, locate_sought_in};
use crate::ids::PartnerId;
use crate::partners::visible_ids;
use crate::problem::{Problem, Rule};
use crate::schema::{partners, places, search_rows};
use crate::search::{Answer, Hit, Question, Understood};

/// What of a question's terms must be found.
enum Wanted {
    Anything,
    All(Vec<Query>),
    Any(Vec<Query>),
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
    let from = origin(&mut conn, question).await?;
    let words = question.words.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let reading = match words {
        None => Reading { found: matching(&mut conn, actor, question, Wanted::Anything).await?, ..Reading::default() },
        Some(words) => by_words(&mut conn, actor, question, &tokens(words)).await?,
    };
    let mut found = reading.found;
    let distances = match from {
        Some(from) => distances(&mut conn, &found, from).await?,
        None => HashMap::new(),
    };
    if let Some(within) = question.within_km.filter(|_| from.is_some()) {
        found.retain(|one| distances.get(&one.id).is_some_and(|km| *km <= within));
    }
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
        facets: facets(&found),
        understood: reading.understood,
    })
}

/// Where distances are measured from. A place that is not known is said, never passed over.
async fn origin(conn: &mut Conn, question: &Question) -> Result<Option<Point>> {
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
    let vocabulary = &*Vocabulary::current();
    let asked = terms(vocabulary, words);
    let queries_asked = queries(vocabulary, &asked);
    // Signs alone name nobody.
    if asked.is_empty() {
        return Ok(Reading::default());
    }
    let meant = understood(vocabulary, &asked);
    let found = matching(conn, actor, question, Wanted::All(queries_asked.clone())).await?;
    if !found.is_empty() {
        return Ok(Reading { found, some_words_only: false, understood: meant });
    }
    let mut best = (queries_asked, meant);
    if let Some(mended) = mend(conn, actor, vocabulary, words, &asked, &best.0).await? {
        best = (queries(vocabulary, &mended), understood(vocabulary, &mended));
        let found = matching(conn, actor, question, Wanted::All(best.0.clone())).await?;
        if !found.is_empty() {
            return Ok(Reading { found, some_words_only: false, understood: best.1 });
        }
    }
    let (queries, understood) = best;
    if queries.len() < 2 {
        return Ok(Reading { found: vec![], some_words_only: false, understood });
    }
    let mut found = matching(conn, actor, question, Wanted::Any(queries)).await?;
    let most = found.iter().map(|one| one.terms).max().unwrap_or_default();
    found.retain(|one| one.terms == most);
    Ok(Reading { some_words_only: !found.is_empty(), found, understood })
}

/// Every partner the actor may see that the filters let through and that has what is wanted of the words.
async fn matching(conn: &mut Conn, actor: &Actor, question: &Question, wanted: Wanted) -> Result<Vec<Found>> {
    let (has, counts, terms) = match wanted {
        Wanted::Anything => (None, String::new(), vec![]),
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
    let mut query = search_rows::table
        .inner_join(partners::table)
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
    if !question.kind.is_empty() {
        query = query.filter(partners::kind.eq_any(codes(&question.kind, |kind| kind.code())));
    }
    if !question.subject.is_empty() {
        query = query.filter(search_rows::subjects.overlaps_with(codes(&question.subject, |subject| subject.code())));
    }
    if !question.topic.is_empty() {
        query = query.filter(search_rows::topics.overlaps_with(codes(&question.topic, |topic| topic.code())));
    }
    if !question.key_stage.is_empty() {
        let stages = codes(&question.key_stage, |stage| stage.code());
        query = query.filter(search_rows::key_stages.overlaps_with(stages).or(search_rows::any_key_stage.eq(true)));
    }
    if !question.language.is_empty() {
        query = query.filter(search_rows::languages.overlaps_with(codes(&question.language, |code| code.code())));
    }
    if !question.format.is_empty() {
        query = query.filter(search_rows::formats.overlaps_with(codes(&question.format, |format| format.code())));
    }
    if !question.delivery.is_empty() {
        query = query.filter(search_rows::delivery.overlaps_with(codes(&question.delivery, |way| way.code())));
    }
    if !question.day.is_empty() {
        query = query.filter(search_rows::days.overlaps_with(codes(&question.day, |day| day.code())));
    }
    Ok(query.load(conn).await?)
}

fn codes<T>(values: &[T], code: impl Fn(&T) -> &str) -> Vec<String> {
    values.iter().map(|value| code(value).to_owned()).collect()
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

fn facets(found: &[Found]) -> BTreeMap<&'static str, BTreeMap<String, usize>> {
    let all_stages: Vec<String> = KeyStage::ALL.iter().map(|stage| stage.code().to_owned()).collect();
    let mut facets: BTreeMap<&'static str, BTreeMap<String, usize>> = BTreeMap::new();
    for one in found {
        let lists = [
            ("subject", &one.subjects),
            ("topic", &one.topics),
            ("key_stage", if one.any_key_stage { &all_stages } else { &one.key_stages }),
            ("language", &one.languages),
            ("format", &one.formats),
            ("delivery", &one.delivery),
            ("day", &one.days),
        ];
        *facets.entry("kind").or_default().entry(one.kind.clone()).or_default() += 1;
        for (name, values) in lists {
            for value in values {
                let counts = facets.entry(name).or_default();
                match counts.get_mut(value) {
                    Some(count) => *count += 1,
                    None => {
                        counts.insert(value.clone(), 1);
                    }
                }
            }
        }
    }
    facets
}
