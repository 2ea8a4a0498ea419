//! The search engines through the one door, the same behaviours asked of each, and a search server that can misbehave.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy lets test functions do this, not the functions they share"
)]

mod contract;
mod meilisearch;
mod meilisearch_index;
mod meilisearch_world;
mod outage;
mod variants;
mod world;
