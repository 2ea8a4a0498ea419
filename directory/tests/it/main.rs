//! The domain against a real database.

mod accounts;
mod geography;
mod instrument;
mod mail;
mod migrations;
mod outbox;
mod partners;
mod rules;
mod schema;
mod vocabulary;
mod vocabulary_effects;
