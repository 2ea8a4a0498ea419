//! Answering a search: every word must begin a word of the document, without typing errors or synonyms.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::filter;
use super::store::Index;

/// The code and the message of a refusal.
pub(super) type Refused = (&'static str, String);

pub(super) fn ask(index: &Index, body: &Value) -> Result<Value, Refused> {
    let words = words(body.get("q").and_then(Value::as_str).unwrap_or_default());
    let stopped = strings(index.settings.get("stopWords"));
    let words: Vec<String> = words.into_iter().filter(|word| !stopped.contains(&word.as_str())).collect();
    let filterable = strings(index.settings.get("filterableAttributes"));
    let filters = match body.get("filter") {
        Some(Value::String(text)) => vec![text.as_str()],
        filters => strings(filters),
    };
    let conditions: Vec<_> = filters.iter().map(|text| filter::parse(text, &filterable)).collect::<Result<_, _>>()?;
    let searchable = strings(index.settings.get("searchableAttributes"));
    let fits = |document: &&Value| {
        let has = text_words(document, &searchable);
        words.iter().all(|word| has.iter().any(|own| own.starts_with(word.as_str())))
            && conditions.iter().all(|condition| condition.holds(document))
    };
    let mut found: Vec<&Value> = index.documents.values().filter(fits).collect();
    let sort = strings(body.get("sort"));
    found.sort_by(|one, other| compare(one, other, &sort));
    let mut facets: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    for name in strings(body.get("facets")) {
        let counts = facets.entry(name).or_default();
        for value in found.iter().flat_map(|document| filter::values(document.get(name))) {
            *counts.entry(value).or_default() += 1;
        }
    }
    let number = |name: &str, usual| body.get(name).and_then(Value::as_u64).unwrap_or(usual);
    let (size, page) = (number("hitsPerPage", 20), number("page", 1));
    let skipped = usize::try_from(size * page.saturating_sub(1)).unwrap_or(usize::MAX);
    let hits = found.iter().skip(skipped).take(usize::try_from(size).unwrap_or(usize::MAX));
    let hits: Vec<Value> = hits.map(|document| json!({ "id": document.get("id") })).collect();
    Ok(json!({
        "hits": hits, "query": body.get("q"), "processingTimeMs": 0, "hitsPerPage": size, "page": page,
        "totalPages": found.len().div_ceil(usize::try_from(size.max(1)).unwrap_or(1)), "totalHits": found.len(),
        "facetDistribution": facets, "facetStats": {}, "indexUid": body.get("indexUid").cloned().unwrap_or_default(),
    }))
}

fn compare(one: &Value, other: &Value, sort: &[&str]) -> Ordering {
    sort.iter().fold(Ordering::Equal, |order, rule| {
        order.then_with(|| {
            let (rule, descending) = match rule.strip_suffix(":desc") {
                Some(rule) => (rule, true),
                None => (rule.trim_end_matches(":asc"), false),
            };
            let order = match rule.strip_prefix("_geoPoint").and_then(filter::numbers) {
                // Who has no point comes last.
                Some(from) => {
                    let far = |document: &Value| filter::metres(document, &from).unwrap_or(f64::INFINITY);
                    far(one).total_cmp(&far(other))
                }
                None => text(one.get(rule)).cmp(&text(other.get(rule))),
            };
            if descending { order.reverse() } else { order }
        })
    })
}

fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.to_lowercase(),
        other => other.map(Value::to_string).unwrap_or_default(),
    }
}

fn text_words(document: &Value, searchable: &[&str]) -> Vec<String> {
    searchable.iter().flat_map(|name| filter::values(document.get(*name))).flat_map(|text| words(&text)).collect()
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn strings(value: Option<&Value>) -> Vec<&str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}
