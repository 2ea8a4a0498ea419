//! What liaison officers work with: who sees what of it, slips, lists, coverage, a school's surroundings.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

mod officers;
mod reading;
mod slips;
mod world;
