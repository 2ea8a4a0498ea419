//! In which order partners are found: always the same one, so that no page repeats or skips anybody.

use std::cmp::Ordering;
use std::collections::HashMap;

use uuid::Uuid;

use super::rows::Found;
use crate::search::Sort;

/// Puts what was found in order. Whoever has no distance comes after those who have; ids settle what is equal.
pub(super) fn order(found: &mut [Found], sort: Sort, distances: &HashMap<Uuid, f64>) {
    let far = |one: &Found| distances.get(&one.id).copied().unwrap_or(f64::INFINITY);
    let by_rank = |one: &Found, other: &Found| other.rank.total_cmp(&one.rank);
    let by_distance = |one: &Found, other: &Found| far(one).total_cmp(&far(other));
    let compare = |one: &Found, other: &Found| -> Ordering {
        match sort {
            Sort::Relevance => by_rank(one, other).then_with(|| by_distance(one, other)),
            Sort::Distance => by_distance(one, other).then_with(|| by_rank(one, other)),
            Sort::Name => one.sort_name.cmp(&other.sort_name),
            Sort::Updated => other.updated_at.cmp(&one.updated_at),
        }
    };
    found.sort_by(|one, other| compare(one, other).then_with(|| one.id.cmp(&other.id)));
}
