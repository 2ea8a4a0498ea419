//! The front through HTTP, in process: one binary, one module a concern.

mod http;
mod listings;
mod needs;
mod problems;
mod schema;
mod world;
