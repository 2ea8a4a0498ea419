//! Pages of lists that can grow: keyset cursors that mean nothing to a reader, twenty at a time, a hundred at most.

use async_graphql::connection::{CursorType, OpaqueCursor};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::errors::BadRequest;

/// How many, where nothing is said.
const DEFAULT: i32 = 20;
/// The most at once.
const MOST: i32 = 100;

/// How many are asked for. More than there may be is an error and not a shorter page, so that nobody takes a part for the
/// whole.
pub(super) fn size(first: Option<i32>) -> Result<usize, BadRequest> {
    let first = first.unwrap_or(DEFAULT);
    match usize::try_from(first) {
        Ok(size) if (1..=MOST).contains(&first) => Ok(size),
        _ => Err(BadRequest(format!("first is {first}: ask for 1 to {MOST} at a time, and go on after endCursor"))),
    }
}

/// The key a cursor stands for.
pub(super) fn key<K: Serialize + DeserializeOwned>(after: Option<&str>) -> Result<Option<K>, BadRequest> {
    let decode = |cursor| OpaqueCursor::<K>::decode_cursor(cursor).map(|cursor| cursor.0);
    after.map(decode).transpose().map_err(|_| BadRequest("after is not a cursor of this list".to_owned()))
}

/// What a page costs: its size times what is asked of each.
pub(super) fn cost(first: Option<i32>, each: usize) -> usize {
    let size = first.unwrap_or(DEFAULT).max(1);
    usize::try_from(size).unwrap_or(usize::MAX).saturating_mul(each).saturating_add(1)
}

/// What a short list costs that is never paged, such as the names or topics of one record.
pub(super) const fn few(each: usize) -> usize {
    each.saturating_mul(3).saturating_add(1)
}

/// What a list costs that is never paged and may be longer, such as a partner's offers.
pub(super) const fn several(each: usize) -> usize {
    each.saturating_mul(5).saturating_add(1)
}

/// Cuts a list that holds one more than was asked for, which tells whether there is a next page.
pub(super) fn cut<T>(mut items: Vec<T>, size: usize) -> (Vec<T>, bool) {
    let more = items.len() > size;
    items.truncate(size);
    (items, more)
}
