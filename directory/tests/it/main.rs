//! The domain against a real database.

mod accounts;
mod api_tokens;
mod conflicts;
mod connections;
mod geography;
mod limits;
mod mail;
mod mail_consents;
mod mail_to_partners;
mod migrations;
mod outbox;
mod partners;
mod people;
mod rules;
mod schema;
mod schools;
mod search;
mod sessions;
mod settings;
mod sign_in_codes;
mod vocabulary;
mod vocabulary_effects;
