//! The engines against a real database and a search server that can misbehave.

mod meilisearch;
mod meilisearch_index;
mod meilisearch_world;
