//! The search engines through the one door, and the same behaviours asked of each.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

mod contract;
mod variants;
mod world;
