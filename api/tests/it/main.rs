//! The front through HTTP, in process: one binary, one module a concern.

#![expect(clippy::indexing_slicing, reason = "a JSON answer that lacks what is asked of it fails the test")]

mod admin;
mod api_docs;
mod codes;
mod http;
mod limits;
mod listings;
mod mail;
mod needs;
mod pages;
mod privacy;
mod problems;
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
