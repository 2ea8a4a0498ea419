//! The domain against a real database.

mod accounts;
mod geography;
mod mail;
mod outbox;
mod partners;
mod schema;
mod sessions;
