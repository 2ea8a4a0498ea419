//! Tokens for programs: made, listed and taken back by the person they act for.

use async_graphql::{Context, ID, InputObject, Object, Result, SimpleObject};
use chrono::{DateTime, NaiveDate, Utc};
use directory::accounts::{self, ApiTokenDetails, ApiTokenFields, parse_api_token};
use directory::error::Error;
use directory::ids::ApiTokenId;

use super::connection;
use super::enums::{TokenScope, mirrored};
use super::errors::{Problem, outcome};
use super::loaders::Asking;

/// A token that a program signs in with: everything but the token itself.
struct ApiToken(ApiTokenDetails);

#[Object]
impl ApiToken {
    /// Its identifier.
    async fn id(&self) -> ID {
        self.0.id.to_string().into()
    }

    /// What it is for.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// What it allows.
    async fn scopes(&self) -> Vec<TokenScope> {
        mirrored(&self.0.scopes)
    }

    /// When it was made.
    async fn created_at(&self) -> DateTime<Utc> {
        self.0.created_at
    }

    /// The last day it works.
    async fn expires_on(&self) -> NaiveDate {
        self.0.expires_on
    }

    /// The last day it was used; null means never.
    async fn last_used_on(&self) -> Option<NaiveDate> {
        self.0.last_used_on
    }

    /// When it was taken back; null where it was not.
    async fn revoked_at(&self) -> Option<DateTime<Utc>> {
        self.0.revoked_at
    }
}

/// A token to be made. Everything is text as people write it; what is wrong comes back as problems.
#[derive(InputObject)]
struct ApiTokenInput {
    /// What it is for, so that you know it again.
    name: Option<String>,
    /// `READ`, `WRITE`, `IMPORT`: no more than the program needs.
    scopes: Option<Vec<String>>,
    /// The last day it works; at most a year from now.
    expires_on: Option<String>,
}

impl From<ApiTokenInput> for ApiTokenFields {
    fn from(input: ApiTokenInput) -> Self {
        Self {
            name: input.name.unwrap_or_default(),
            scopes: input.scopes.unwrap_or_default(),
            expires_on: input.expires_on.unwrap_or_default(),
        }
    }
}

/// The new token, or what was wrong with the input.
#[derive(SimpleObject)]
struct CreateApiTokenPayload {
    /// The token, shown this once: send it as `Authorization: Bearer`.
    token: Option<String>,
    /// What is known of it from now on.
    api_token: Option<ApiToken>,
    /// What was wrong; empty where it was made.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
}

/// What became of taking a token back.
#[derive(SimpleObject)]
struct RevokeApiTokenPayload {
    /// The token as it is now.
    api_token: ApiToken,
}

/// Reading one's own tokens.
#[derive(Default)]
pub(super) struct ApiTokensQuery;

#[Object]
impl ApiTokensQuery {
    /// Your own tokens, newest first, also those that work no longer. Not for a token itself.
    #[graphql(complexity = "connection::cost(None, child_complexity)")]
    async fn api_tokens(&self, ctx: &Context<'_>) -> Result<Vec<ApiToken>> {
        let asking = Asking::of(ctx)?;
        let found = accounts::api_tokens(asking.db(), asking.actor()).await?;
        Ok(found.into_iter().map(ApiToken).collect())
    }
}

/// Commands on one's own tokens.
#[derive(Default)]
pub(super) struct ApiTokensMutation;

#[Object]
impl ApiTokensMutation {
    /// Makes a token with which a program acts as you, for what its scopes allow. A token cannot make another.
    async fn create_api_token(&self, ctx: &Context<'_>, input: ApiTokenInput) -> Result<CreateApiTokenPayload> {
        let asking = Asking::of(ctx)?;
        let created = async {
            let input = parse_api_token(&input.into(), asking.now)?;
            accounts::create_api_token(asking.db(), &asking.app.secret, asking.actor(), input, asking.now).await
        };
        Ok(match outcome(created.await)? {
            Ok((token, details)) => CreateApiTokenPayload {
                token: Some(token.reveal()),
                api_token: Some(ApiToken(details)),
                problems: vec![],
            },
            Err(problems) => CreateApiTokenPayload { token: None, api_token: None, problems },
        })
    }

    /// Takes one of your own tokens back: it works no longer, at once.
    async fn revoke_api_token(&self, ctx: &Context<'_>, id: ID) -> Result<RevokeApiTokenPayload> {
        let asking = Asking::of(ctx)?;
        let id: ApiTokenId = id.parse().map_err(|_| Error::NotFound)?;
        let details = accounts::revoke_api_token(asking.db(), asking.actor(), id, asking.now).await?;
        Ok(RevokeApiTokenPayload { api_token: ApiToken(details) })
    }
}
