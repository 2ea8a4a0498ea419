//! The domain against a real database.

mod accounts;
mod api_tokens;
mod conflicts;
mod geography;
mod limits;
mod mail;
mod outbox;
mod partners;
mod schema;
