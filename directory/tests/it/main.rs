//! The domain against a real database.

mod geography;
mod mail;
mod outbox;
