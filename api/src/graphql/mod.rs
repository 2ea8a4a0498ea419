//! The GraphQL API: one file a slice, each a thin skin over the domain's functions.
//!
//! - What a user can mend is data (`problems`), the rest an error with a code of a closed set.
//! - Permission is decided in the domain's functions, never here.

#![expect(clippy::unused_async, reason = "a GraphQL field is an async function, also where it awaits nothing")]

mod accounts;
mod api_tokens;
mod connection;
mod curriculum;
mod enums;
mod errors;
mod http;
mod imports;
mod limits;
mod loaders;
mod mail_preferences;
mod needs;
mod offers;
mod partners;
mod schools;
mod search;
mod sessions;
mod vocabulary;
mod vocabulary_history;

use async_graphql::http::GraphiQLSource;
use async_graphql::{EmptySubscription, MergedObject, Response, SDLExportOptions};

use errors::Masked;
use loaders::Asking;

pub(crate) use errors::chain;
pub(crate) use http::routes;

/// What may be asked.
#[derive(MergedObject, Default)]
struct Query(
    accounts::AccountsQuery,
    api_tokens::ApiTokensQuery,
    partners::PartnersQuery,
    search::SearchQuery,
    needs::NeedsQuery,
    curriculum::CurriculumQuery,
    schools::SchoolsQuery,
    mail_preferences::MailQuery,
);

/// What may be done.
#[derive(MergedObject, Default)]
struct Mutation(
    accounts::AccountsMutation,
    api_tokens::ApiTokensMutation,
    partners::PartnersMutation,
    offers::OffersMutation,
    needs::NeedsMutation,
    imports::ImportsMutation,
    mail_preferences::MailMutation,
    vocabulary::VocabularyMutation,
);

/// Everything that can be asked and done, ready to answer.
pub struct Schema(async_graphql::Schema<Query, Mutation, EmptySubscription>);

impl Schema {
    /// The schema, with its limits.
    pub(crate) fn new() -> Self {
        let schema = async_graphql::Schema::build(Query::default(), Mutation::default(), EmptySubscription)
            .limit_directives(limits::DIRECTIVES)
            .extension(limits::Costs)
            .finish();
        Self(schema)
    }

    /// Answers one request, with our own faults masked.
    async fn answer(&self, mut request: async_graphql::Request, asking: Asking) -> Masked {
        let (now, noted) = (asking.now, asking.noted.clone());
        let refused = match request.parsed_query() {
            Ok(document) => limits::check(document).err().map(errors::BadRequest::into_server_error),
            Err(error) => Some(error),
        };
        let mut response = match refused {
            Some(error) => Response::from_errors(vec![error]),
            None => self.0.execute(request.data(asking)).await,
        };
        response.errors.extend(noted.take());
        errors::masked(response, now)
    }
}

/// The page of an explorer that asks this API.
pub(crate) fn explorer() -> String {
    GraphiQLSource::build().endpoint("/graphql").title("Kith: explore the API").finish()
}

/// The schema in GraphQL's own language, sorted so that a change of it is a small difference.
pub fn sdl() -> String {
    let options = SDLExportOptions::new().sorted_fields().sorted_arguments().sorted_enum_items();
    Schema::new().0.sdl_with_options(options)
}
