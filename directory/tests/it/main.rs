//! The domain against a real database.

mod accounts;
mod connections;
mod geography;
mod mail;
mod migrations;
mod outbox;
mod partners;
mod rules;
mod schema;
mod vocabulary;
mod vocabulary_effects;
