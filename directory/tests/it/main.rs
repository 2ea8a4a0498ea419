//! The domain against a real database.

mod accounts;
mod api_tokens;
mod conflicts;
mod connections;
mod enquiries;
mod drafts;
mod geography;
mod liaison;
mod limits;
mod listing_links;
mod mail;
mod mail_consents;
mod mail_to_partners;
mod migrations;
mod needs;
mod outbox;
mod partners;
mod rules;
mod schema;
mod schools;
mod search;
mod sessions;
mod states;
mod vocabulary;
mod vocabulary_effects;
mod words;
