//! The domain against a real database.

mod accounts;
mod geography;
mod mail;
mod mail_consents;
mod outbox;
mod partners;
mod schema;
