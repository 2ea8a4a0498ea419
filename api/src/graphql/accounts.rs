//! Signing in and out, and who is signed in.

use async_graphql::{Context, ID, Object, Result, SimpleObject};
use directory::accounts::{self, Device};
use directory::actor::{Membership as DomainMembership, Person};
use directory::ids::{PartnerId, SchoolId};
use directory::problem::Problems;
use directory::text::EmailAddress;
use wording::Label;

use super::connection;
use super::enums::Role;
use super::errors::{LANGUAGE, Problem};
use super::loaders::Asking;
use super::partners::Partner;
use super::schools::School;

/// The person who is signed in.
struct Me<'a>(&'a Person);

#[Object]
impl Me<'_> {
    /// Their identifier.
    async fn id(&self) -> ID {
        self.0.id.to_string().into()
    }

    /// What they belong to.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn memberships(&self) -> Vec<Membership> {
        self.0.memberships.iter().copied().map(Membership).collect()
    }
}

/// What somebody belongs to, and as what.
struct Membership(DomainMembership);

impl Membership {
    const fn school(&self) -> Option<SchoolId> {
        match self.0 {
            DomainMembership::Teacher { school, .. } | DomainMembership::LiaisonSchool { school, .. } => Some(school),
            _ => None,
        }
    }

    const fn partner(&self) -> Option<PartnerId> {
        match self.0 {
            DomainMembership::PartnerEditor { partner } => Some(partner),
            _ => None,
        }
    }
}

#[Object]
impl Membership {
    /// As what.
    async fn role(&self) -> Role {
        match self.0 {
            DomainMembership::Teacher { .. } => Role::Teacher,
            DomainMembership::LiaisonSchool { .. } => Role::LiaisonSchool,
            DomainMembership::LiaisonAuthority { .. } => Role::LiaisonAuthority,
            DomainMembership::PartnerEditor { .. } => Role::PartnerEditor,
            DomainMembership::Administrator => Role::Administrator,
        }
    }

    /// The school, where it is one.
    #[graphql(name = "school")]
    async fn school_field(&self, ctx: &Context<'_>) -> Result<Option<School>> {
        let Some(id) = self.school() else { return Ok(None) };
        Ok(Asking::of(ctx)?.loader.load_one(id).await?.map(School))
    }

    /// The partner, where it is one.
    #[graphql(name = "partner")]
    async fn partner_field(&self, ctx: &Context<'_>) -> Result<Option<Partner>> {
        let Some(id) = self.partner() else { return Ok(None) };
        Ok(Asking::of(ctx)?.loader.load_one(id).await?.map(Partner))
    }

    /// The code of the authority: its own, or its school's.
    async fn authority_code(&self) -> Option<String> {
        let authority = match self.0 {
            DomainMembership::Teacher { authority, .. } | DomainMembership::LiaisonSchool { authority, .. } => {
                authority
            }
            DomainMembership::LiaisonAuthority { authority } => Some(authority),
            _ => None,
        };
        authority.map(|code| code.as_str().to_owned())
    }
}

/// What became of asking for a link.
#[derive(SimpleObject)]
struct RequestSignInPayload {
    /// What happens next, for people: the same whether or not the address is known.
    message: Option<String>,
    /// What was wrong with the address.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
}

/// What became of signing in.
#[derive(SimpleObject)]
struct SignInPayload {
    /// The session, shown this once: send it as `Authorization: Bearer`.
    session: String,
}

/// What became of signing out.
#[derive(SimpleObject)]
struct SignOutPayload {
    /// Whether a session was given, which is over now.
    signed_out: bool,
}

/// Who is asking.
#[derive(Default)]
pub(super) struct AccountsQuery;

#[Object]
impl AccountsQuery {
    /// Who is signed in; null where nobody is.
    async fn me<'a>(&self, ctx: &Context<'a>) -> Result<Option<Me<'a>>> {
        Ok(Asking::of(ctx)?.session.actor.person().map(Me))
    }
}

/// Signing in and out.
#[derive(Default)]
pub(super) struct AccountsMutation;

#[Object]
impl AccountsMutation {
    /// Has a link mailed that signs in, once and within 15 minutes.
    async fn request_sign_in(&self, ctx: &Context<'_>, email: String) -> Result<RequestSignInPayload> {
        let asking = Asking::of(ctx)?;
        let mut problems = Problems::new();
        let Some(address) = problems.required("email", &email, EmailAddress::parse) else {
            let problems = problems.into_vec().iter().map(Problem::from).collect();
            return Ok(RequestSignInPayload { message: None, problems });
        };
        let (secret, network) = (&asking.app.secret, asking.session.network);
        accounts::request_sign_in(asking.db(), secret, &address, network, None, None, asking.now).await?;
        Ok(RequestSignInPayload { message: Some(LANGUAGE.label(Label::LinkSent)), problems: vec![] })
    }

    /// Signs in with the token of a mailed link. One that is wrong, late or used is refused all the same.
    async fn sign_in(&self, ctx: &Context<'_>, token: String) -> Result<SignInPayload> {
        let asking = Asking::of(ctx)?;
        let entered =
            accounts::sign_in(asking.db(), &asking.app.secret, token.trim(), Device::Shared, asking.now).await?;
        Ok(SignInPayload { session: entered.session.reveal() })
    }

    /// Ends the session this request was made with.
    async fn sign_out(&self, ctx: &Context<'_>) -> Result<SignOutPayload> {
        let asking = Asking::of(ctx)?;
        let Some(token) = &asking.session.token else { return Ok(SignOutPayload { signed_out: false }) };
        accounts::sign_out(asking.db(), token, asking.now).await?;
        Ok(SignOutPayload { signed_out: true })
    }
}
