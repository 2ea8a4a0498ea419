//! A search row that was found, with what it counts.

use chrono::{DateTime, Utc};
use diesel::Queryable;
use uuid::Uuid;

#[derive(Queryable)]
pub(super) struct Found {
    pub(super) id: Uuid,
    pub(super) kind: String,
    pub(super) subjects: Vec<String>,
    pub(super) topics: Vec<String>,
    pub(super) key_stages: Vec<String>,
    pub(super) any_key_stage: bool,
    pub(super) languages: Vec<String>,
    pub(super) formats: Vec<String>,
    pub(super) delivery: Vec<String>,
    pub(super) days: Vec<String>,
    pub(super) sort_name: String,
    pub(super) updated_at: DateTime<Utc>,
    /// How well it fits the words.
    pub(super) rank: f32,
    /// How many of the terms it has, where any will do.
    pub(super) terms: i32,
}
