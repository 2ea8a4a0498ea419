//! The search engines through the one door, and the same behaviours asked of each.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy lets test functions do this, not the functions they share"
)]

mod contract;
mod outage;
mod variants;
mod world;
