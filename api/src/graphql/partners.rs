//! Partners: reading listings, and registering, editing, publishing and withdrawing them.

use async_graphql::connection::{Connection, Edge, OpaqueCursor};
use async_graphql::{Context, ID, InputObject, Object, Result, SimpleObject};
use chrono::{DateTime, NaiveDate, Utc};
use directory::error::Error;
use directory::ids::PartnerId;
use directory::partners::{self, PartnerFields, parse_partner};

use super::connection;
use super::curriculum::{Language, LanguageSkill};
use super::enums::{Audience, Exactness, PartnerKind, PartnerStatus, PlaceVisibility};
use super::errors::{Conflict, Problem, Refused, edited};
use super::loaders::{Asking, OffersOf};
use super::offers::{LanguageInput, Offer};

/// An organisation or a person in the catalogue, as you may see it.
pub(super) struct Partner(pub(super) partners::Partner);

#[Object]
impl Partner {
    /// Its identifier.
    async fn id(&self) -> ID {
        self.0.id.to_string().into()
    }

    /// The version an edit must name.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// What sort of body or person.
    async fn kind(&self) -> PartnerKind {
        self.0.kind.into()
    }

    /// How far the listing has come.
    async fn status(&self) -> PartnerStatus {
        self.0.status.into()
    }

    /// The first of its names; of a person, what they offer.
    async fn name(&self) -> &str {
        self.0.name()
    }

    /// All its names, the first one first.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn names(&self) -> Vec<Name<'_>> {
        self.0.names.iter().map(Name).collect()
    }

    /// What it says of itself.
    async fn summary(&self) -> &str {
        &self.0.summary
    }

    /// The language of that, where said.
    async fn summary_language(&self) -> Option<Language> {
        self.0.summary_language.as_ref().and_then(Language::of)
    }

    /// Its languages and their use.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn languages(&self) -> Vec<LanguageSkill> {
        LanguageSkill::all(&self.0.languages)
    }

    /// Where it is.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn places(&self) -> Vec<Place<'_>> {
        self.0.places.iter().map(Place).collect()
    }

    /// Who may see it.
    async fn audience(&self) -> Audience {
        (&self.0.audience).into()
    }

    /// How to reach it; null where you may not know.
    async fn contact(&self) -> Option<Contact<'_>> {
        self.0.contact.as_ref().map(Contact)
    }

    /// The consent that was recorded; null where you may not know.
    async fn consent(&self) -> Option<Consent> {
        self.0.consent.as_ref().map(|consent| Consent { on: consent.on, how: consent.how.clone() })
    }

    /// When it was first published.
    async fn published_at(&self) -> Option<DateTime<Utc>> {
        self.0.published_at
    }

    /// When its partner last confirmed it; null means never.
    async fn confirmed_at(&self) -> Option<DateTime<Utc>> {
        self.0.confirmed_at
    }

    /// What it will do.
    #[graphql(complexity = "connection::several(child_complexity)")]
    async fn offers(&self, ctx: &Context<'_>) -> Result<Vec<Offer>> {
        let found = Asking::of(ctx)?.loader.load_one(OffersOf(self.0.id)).await?;
        Ok(found.unwrap_or_default().into_iter().map(Offer).collect())
    }
}

/// A name of a partner.
struct Name<'a>(&'a partners::Name);

#[Object]
impl Name<'_> {
    /// The name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Its language, where said.
    async fn language(&self) -> Option<Language> {
        self.0.language.as_ref().and_then(Language::of)
    }

    /// Its script (ISO 15924), as read from its letters.
    async fn script(&self) -> Option<&str> {
        self.0.script.as_deref()
    }
}

/// Where a partner is, as you may see it. Of a masked place only the beginning of the postcode and the middle of that
/// area are known, to everyone but those who look after the listing.
struct Place<'a>(&'a partners::Place);

#[Object]
impl Place<'_> {
    /// The address.
    async fn address(&self) -> Option<&str> {
        self.0.address.as_deref()
    }

    /// The postcode, or the beginning of it.
    async fn postcode(&self) -> Option<&str> {
        self.0.postcode.as_deref()
    }

    /// Whether it is shown or masked.
    async fn visibility(&self) -> PlaceVisibility {
        self.0.visibility.into()
    }

    /// Degrees north.
    async fn latitude(&self) -> Option<f64> {
        self.0.point.map(|(point, _)| point.latitude())
    }

    /// Degrees east.
    async fn longitude(&self) -> Option<f64> {
        self.0.point.map(|(point, _)| point.longitude())
    }

    /// How exactly the point is known.
    async fn exactness(&self) -> Option<Exactness> {
        self.0.point.map(|(_, exactness)| exactness.into())
    }
}

/// How to reach a partner.
struct Contact<'a>(&'a partners::Contact);

#[Object]
impl Contact<'_> {
    /// Mail.
    async fn email(&self) -> Option<&str> {
        self.0.email.as_ref().map(directory::text::EmailAddress::as_str)
    }

    /// Telephone, as it is written in England.
    async fn phone(&self) -> Option<String> {
        self.0.phone.as_ref().map(directory::text::Phone::shown)
    }

    /// Web.
    async fn website(&self) -> Option<&str> {
        self.0.website.as_ref().map(directory::text::WebAddress::as_str)
    }

    /// Whether the partner made these public.
    async fn public(&self) -> bool {
        self.0.public
    }
}

/// A consent to be listed.
#[derive(SimpleObject)]
struct Consent {
    /// The day it was given.
    on: NaiveDate,
    /// How it was given.
    how: String,
}

/// What a partner says of itself. Everything is text as people write it; what is wrong comes back as problems.
#[derive(InputObject)]
pub(super) struct PartnerInput {
    /// `SUPPLEMENTARY_SCHOOL`, `MADRASAH` …, or a word people use for one.
    kind: Option<String>,
    /// The first name; of a person, what they offer and never their name.
    name: Option<String>,
    /// Further names, in any language and script.
    also_known_as: Option<Vec<String>>,
    /// What it says of itself.
    summary: Option<String>,
    /// The language of that, by any of its names or its code.
    summary_language: Option<String>,
    /// Where it is.
    postcode: Option<String>,
    /// Degrees north; wins over the postcode.
    latitude: Option<String>,
    /// Degrees east.
    longitude: Option<String>,
    /// The address.
    address: Option<String>,
    /// `PUBLIC` or `MASKED`. A person's place is masked unless it says otherwise.
    place_visibility: Option<String>,
    /// Its languages.
    languages: Option<Vec<LanguageInput>>,
    /// Mail.
    email: Option<String>,
    /// Telephone.
    phone: Option<String>,
    /// Web.
    website: Option<String>,
    /// Whether those three are public.
    contact_public: Option<bool>,
    /// The day consent was given.
    consent_date: Option<String>,
    /// How it was given.
    consent_how: Option<String>,
    /// `SCHOOL_STAFF`, `EVERYONE`, or an authority's code.
    audience: Option<String>,
}

impl From<PartnerInput> for PartnerFields {
    fn from(input: PartnerInput) -> Self {
        let text = Option::unwrap_or_default;
        Self {
            kind: text(input.kind),
            name: text(input.name),
            also_known_as: input.also_known_as.unwrap_or_default(),
            summary: text(input.summary),
            summary_language: text(input.summary_language),
            postcode: text(input.postcode),
            latitude: text(input.latitude),
            longitude: text(input.longitude),
            address: text(input.address),
            place_visibility: text(input.place_visibility),
            languages: input.languages.unwrap_or_default().into_iter().map(Into::into).collect(),
            email: text(input.email),
            phone: text(input.phone),
            website: text(input.website),
            contact_public: input.contact_public.map_or("", |public| if public { "yes" } else { "no" }).to_owned(),
            consent_date: text(input.consent_date),
            consent_how: text(input.consent_how),
            audience: text(input.audience),
        }
    }
}

/// The partner as it is now, or what was wrong with the input.
#[derive(SimpleObject)]
pub(super) struct PartnerPayload {
    /// The partner; null where something was wrong.
    partner: Option<Partner>,
    /// What was wrong; empty where it was done.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
    /// What somebody else wrote meanwhile; null where nobody did.
    conflict: Option<Conflict>,
}

impl PartnerPayload {
    async fn of(asking: &Asking, result: Result<PartnerId, Error>) -> Result<Self, Error> {
        match edited(asking, result)? {
            Ok(id) => {
                let partner = partners::find(asking.db(), asking.actor(), id).await?.map(Partner);
                Ok(Self { partner, problems: vec![], conflict: None })
            }
            Err(Refused { problems, conflict }) => Ok(Self { partner: None, problems, conflict }),
        }
    }
}

/// The partner an identifier means. One that cannot be read is of nobody, like one that is not there.
pub(super) fn partner_id(id: &ID) -> Result<PartnerId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

/// Reading partners.
#[derive(Default)]
pub(super) struct PartnersQuery;

#[Object]
impl PartnersQuery {
    /// One partner; null if it is not there or not for you.
    async fn partner(&self, ctx: &Context<'_>, id: ID) -> Result<Option<Partner>> {
        let Ok(id) = partner_id(&id) else { return Ok(None) };
        Ok(Asking::of(ctx)?.loader.load_one(id).await?.map(Partner))
    }

    /// The partners you may see, the first listed first.
    #[graphql(complexity = "connection::cost(first, child_complexity)")]
    async fn partners(
        &self,
        ctx: &Context<'_>,
        kind: Option<PartnerKind>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<OpaqueCursor<PartnerId>, Partner>> {
        let asking = Asking::of(ctx)?;
        let size = connection::size(first)?;
        let after: Option<PartnerId> = connection::key(after.as_deref())?;
        let found = partners::list(asking.db(), asking.actor(), kind.map(Into::into), after, size + 1).await?;
        let (found, more) = connection::cut(found, size);
        let mut page = Connection::new(after.is_some(), more);
        page.edges.extend(found.into_iter().map(|partner| Edge::new(OpaqueCursor(partner.id), Partner(partner))));
        Ok(page)
    }
}

/// Commands on partners.
#[derive(Default)]
pub(super) struct PartnersMutation;

#[Object]
impl PartnersMutation {
    /// Brings a partner in, as a draft.
    async fn register_partner(&self, ctx: &Context<'_>, input: PartnerInput) -> Result<PartnerPayload> {
        let asking = Asking::of(ctx)?;
        let registered = async {
            let input = parse_partner(&input.into())?;
            partners::register(asking.db(), asking.actor(), input, asking.now).await
        };
        Ok(PartnerPayload::of(asking, registered.await).await?)
    }

    /// Replaces what a partner says of itself, made from `version` of it.
    async fn edit_partner(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        input: PartnerInput,
    ) -> Result<PartnerPayload> {
        let asking = Asking::of(ctx)?;
        let edited = async {
            let id = partner_id(&id)?;
            let input = parse_partner(&input.into())?;
            partners::edit(asking.db(), asking.actor(), id, version, input, asking.now).await?;
            Ok(id)
        };
        Ok(PartnerPayload::of(asking, edited.await).await?)
    }

    /// Shows a draft, or a withdrawn listing again, to its audience.
    async fn publish_partner(&self, ctx: &Context<'_>, id: ID, version: i32) -> Result<PartnerPayload> {
        let asking = Asking::of(ctx)?;
        let published = async {
            let id = partner_id(&id)?;
            partners::publish(asking.db(), asking.actor(), id, version, asking.now).await?;
            Ok(id)
        };
        Ok(PartnerPayload::of(asking, published.await).await?)
    }

    /// Takes a listing back: it leaves every search and match.
    async fn withdraw_partner(&self, ctx: &Context<'_>, id: ID, version: i32) -> Result<PartnerPayload> {
        let asking = Asking::of(ctx)?;
        let withdrawn = async {
            let id = partner_id(&id)?;
            partners::withdraw(asking.db(), asking.actor(), id, version, asking.now).await?;
            Ok(id)
        };
        Ok(PartnerPayload::of(asking, withdrawn.await).await?)
    }
}
