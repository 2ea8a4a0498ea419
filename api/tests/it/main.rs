//! The front through HTTP, in process: one binary, one module a concern.

#![expect(clippy::indexing_slicing, reason = "a JSON answer that lacks what is asked of it fails the test")]

mod admin;
mod api_docs;
mod ask;
mod assets;
mod codes;
mod edit;
mod enquiries;
mod http;
mod imports;
mod liaison;
mod limits;
mod listings;
mod mail;
mod needs;
mod needs_pages;
mod own_listing;
mod pages;
mod privacy;
mod problems;
mod register;
mod schema;
mod search;
mod sessions;
mod sign_in;
mod statements;
mod states;
mod tokens;
mod visitor;
mod vocabulary;
mod world;
