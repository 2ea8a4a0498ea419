//! Answering a search: every word must begin a word of the document, without typing errors or synonyms.

use std::cmp::Ordering;

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
    let limit = body.get("limit").and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok()).unwrap_or(20);
    let hits: Vec<Value> = found.iter().take(limit).map(|document| json!({ "id": document.get("id") })).collect();
    Ok(json!({
        "hits": hits, "query": body.get("q"), "processingTimeMs": 0, "limit": limit, "offset": 0,
        "estimatedTotalHits": found.len(), "indexUid": body.get("indexUid").cloned().unwrap_or_default(),
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
