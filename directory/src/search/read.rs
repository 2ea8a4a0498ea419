//! Answering a question from the search rows.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use diesel::sql_types::{Bool, Float, Text};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::geography::{Point, locate_sought_in};
use crate::ids::PartnerId;
use crate::partners::visible_ids;
use crate::problem::Problem;
use crate::schema::{partners, places, search_rows};
use crate::search::{Answer, Hit, Question};

/// The most partners one question ranks; a question that finds more is too wide to be of use.
const MOST: i64 = 5_000;

#[derive(Queryable)]
struct Found {
    id: Uuid,
    kind: String,
    subjects: Vec<String>,
    key_stages: Vec<String>,
    languages: Vec<String>,
    formats: Vec<String>,
    delivery: Vec<String>,
    days: Vec<String>,
    rank: f32,
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
    let from = match &question.near {
        Some(sought) => match locate_sought_in(&mut conn, sought).await? {
            Ok(located) => Some(located.point),
            Err(rule) => {
                let problem = Problem { field: "near".into(), value: sought.to_string(), rule };
                return Err(Error::Invalid(vec![problem]));
            }
        },
        None => None,
    };
    let words = question.words.as_deref().map(str::trim).filter(|words| !words.is_empty());
    let mut found = matching(&mut conn, actor, question, words, true).await?;
    let mut some_words_only = false;
    if found.is_empty() && words.is_some() {
        found = matching(&mut conn, actor, question, words, false).await?;
        some_words_only = !found.is_empty();
    }
    let distances = match from {
        Some(from) => distances(&mut conn, &found, from).await?,
        None => HashMap::new(),
    };
    if let Some(within) = question.within_km.filter(|_| from.is_some()) {
        found.retain(|one| distances.get(&one.id).is_some_and(|km| *km <= within));
    }
    found.sort_by(|one, other| {
        let far = |found: &Found| distances.get(&found.id).copied().unwrap_or(f64::INFINITY);
        let by_rank = other.rank.partial_cmp(&one.rank).unwrap_or(Ordering::Equal);
        by_rank.then(far(one).total_cmp(&far(other))).then(one.id.cmp(&other.id))
    });
    let facets = facets(&found);
    let total = found.len();
    let start =
        after.map_or(0, |after| found.iter().position(|one| one.id == after.uuid()).map_or(found.len(), |at| at + 1));
    let hits = found
        .iter()
        .skip(start)
        .take(limit)
        .map(|one| Hit { partner: PartnerId::from_uuid(one.id), distance_km: distances.get(&one.id).copied() })
        .collect();
    Ok(Answer { hits, total, some_words_only, facets })
}

async fn matching(
    conn: &mut Conn,
    actor: &Actor,
    question: &Question,
    words: Option<&str>,
    all: bool,
) -> Result<Vec<Found>> {
    let tsquery = if all {
        "websearch_to_tsquery('english', unaccent("
    } else {
        "(SELECT to_tsquery('english', coalesce(nullif(replace(plainto_tsquery('english', v)::text, ' & ', ' | '), ''), \
         '''''')) FROM unaccent("
    };
    let close = if all { "))" } else { ") v)" };
    let rank =
        diesel::dsl::sql::<Float>(if words.is_some() { "ts_rank(search_rows.words, " } else { "(0::real + length(" })
            .sql(if words.is_some() { tsquery } else { "" })
            .bind::<Text, _>(words.unwrap_or_default().to_owned())
            .sql(if words.is_some() { close } else { "" })
            .sql(if words.is_some() { ")" } else { "))::real" });
    let mut query = search_rows::table
        .inner_join(partners::table)
        .filter(partners::id.eq_any(visible_ids(actor)))
        .filter(partners::status.eq("published"))
        .limit(MOST)
        .select((
            search_rows::partner_id,
            partners::kind,
            search_rows::subjects,
            search_rows::key_stages,
            search_rows::languages,
            search_rows::formats,
            search_rows::delivery,
            search_rows::days,
            rank,
        ))
        .into_boxed();
    if let Some(words) = words {
        query = query.filter(
            diesel::dsl::sql::<Bool>("(search_rows.words @@ ")
                .sql(tsquery)
                .bind::<Text, _>(words.to_owned())
                .sql(close)
                .sql(" OR search_rows.names LIKE '%' || lower(unaccent(")
                .bind::<Text, _>(words.replace(['%', '_', '\\'], " "))
                .sql(")) || '%')"),
        );
    }
    if let Some(kind) = question.kind {
        query = query.filter(partners::kind.eq(kind.code()));
    }
    if let Some(subject) = question.subject {
        query = query.filter(search_rows::subjects.contains(vec![subject.code()]));
    }
    if let Some(key_stage) = question.key_stage {
        query = query
            .filter(search_rows::key_stages.contains(vec![key_stage.code()]).or(search_rows::any_key_stage.eq(true)));
    }
    if let Some(language) = &question.language {
        query = query.filter(search_rows::languages.contains(vec![language.code().to_owned()]));
    }
    if let Some(format) = question.format {
        query = query.filter(search_rows::formats.contains(vec![format.code()]));
    }
    if let Some(delivery) = question.delivery {
        query = query.filter(search_rows::delivery.contains(vec![delivery.code()]));
    }
    if let Some(day) = question.day {
        query = query.filter(search_rows::days.contains(vec![day.code()]));
    }
    Ok(query.load(conn).await?)
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
    let mut facets: BTreeMap<&'static str, BTreeMap<String, usize>> = BTreeMap::new();
    for one in found {
        let lists = [
            ("subject", &one.subjects),
            ("key_stage", &one.key_stages),
            ("language", &one.languages),
            ("format", &one.formats),
            ("delivery", &one.delivery),
            ("day", &one.days),
        ];
        *facets.entry("kind").or_default().entry(one.kind.clone()).or_default() += 1;
        for (name, values) in lists {
            for value in values {
                *facets.entry(name).or_default().entry(value.clone()).or_default() += 1;
            }
        }
    }
    facets
}
