//! The front through HTTP, in process: one binary, one module a concern.

#![expect(clippy::indexing_slicing, reason = "a JSON answer that lacks what is asked of it fails the test")]

mod api_docs;
mod codes;
mod http;
mod limits;
mod listings;
mod needs;
mod pages;
mod problems;
mod schema;
mod statements;
mod tokens;
mod world;
