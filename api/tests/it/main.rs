//! The front through HTTP, in process: one binary, one module a concern.

#![expect(clippy::indexing_slicing, reason = "a JSON answer that lacks what is asked of it fails the test")]

mod http;
mod listings;
mod needs;
mod pages;
mod problems;
mod schema;
mod search;
mod vocabulary;
mod world;
