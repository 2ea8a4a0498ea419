//! The GraphQL API: one file a slice, each a thin skin over the domain's functions.
//!
//! - What a user can mend is data (`problems`), the rest an error with a code of a closed set.
//! - Permission is decided in the domain's functions, never here.

#![expect(clippy::unused_async, reason = "a GraphQL field is an async function, also where it awaits nothing")]

mod accounts;
mod connection;
mod curriculum;
mod enums;
mod errors;
mod http;
mod imports;
mod loaders;
mod needs;
mod offers;
mod partners;
mod schools;
mod search;
mod vocabulary;
mod vocabulary_history;

use async_graphql::{EmptySubscription, MergedObject, SDLExportOptions};
use chrono::{DateTime, Utc};

pub(crate) use errors::chain;
pub(crate) use http::routes;

/// The deepest a query may nest.
const DEPTH: usize = 15;
/// The most a query may cost: every field one, a list `first` times what is asked of each.
const COMPLEXITY: usize = 5_000;
/// The most directives on one field.
const DIRECTIVES: usize = 10;

/// What may be asked.
#[derive(MergedObject, Default)]
struct Query(
    accounts::AccountsQuery,
    partners::PartnersQuery,
    search::SearchQuery,
    needs::NeedsQuery,
    curriculum::CurriculumQuery,
    schools::SchoolsQuery,
);

/// What may be done.
#[derive(MergedObject, Default)]
struct Mutation(
    accounts::AccountsMutation,
    partners::PartnersMutation,
    offers::OffersMutation,
    needs::NeedsMutation,
    imports::ImportsMutation,
    vocabulary::VocabularyMutation,
);

/// Everything that can be asked and done, ready to answer.
pub struct Schema(async_graphql::Schema<Query, Mutation, EmptySubscription>);

impl Schema {
    /// The schema, with its limits.
    pub(crate) fn new() -> Self {
        let schema = async_graphql::Schema::build(Query::default(), Mutation::default(), EmptySubscription)
            .limit_depth(DEPTH)
            .limit_complexity(COMPLEXITY)
            .limit_directives(DIRECTIVES)
            .finish();
        Self(schema)
    }

    /// Answers one request, with our own faults masked.
    async fn answer(&self, request: async_graphql::Request, now: DateTime<Utc>) -> async_graphql::Response {
        errors::masked(self.0.execute(request).await, now)
    }
}

/// The schema in GraphQL's own language, sorted so that a change of it is a small difference.
pub fn sdl() -> String {
    let options = SDLExportOptions::new().sorted_fields().sorted_arguments().sorted_enum_items();
    Schema::new().0.sdl_with_options(options)
}
