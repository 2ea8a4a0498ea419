//! Schools, as the public register has them.

use async_graphql::{Context, ID, Object, Result};
use directory::schools;
use directory::text::Urn;

use super::enums::{Exactness, SchoolStatus};
use super::loaders::Asking;

/// A mainstream school.
pub(super) struct School(pub(super) schools::School);

#[Object]
impl School {
    /// Its identifier here.
    async fn id(&self) -> ID {
        self.0.id.to_string().into()
    }

    /// Its unique reference number in the register.
    async fn urn(&self) -> &str {
        self.0.urn.as_str()
    }

    /// Its name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Its phase, in the register's words.
    async fn phase(&self) -> &str {
        &self.0.phase
    }

    /// Its local authority's name.
    async fn authority(&self) -> &str {
        &self.0.authority
    }

    /// Its local authority's code, where its postcode is known.
    async fn authority_code(&self) -> Option<&str> {
        self.0.authority_code.as_ref().map(directory::actor::AuthorityCode::as_str)
    }

    /// Its postcode.
    async fn postcode(&self) -> Option<&str> {
        self.0.postcode.as_deref()
    }

    /// Degrees north.
    async fn latitude(&self) -> Option<f64> {
        self.0.point.map(|(point, _)| point.latitude())
    }

    /// Degrees east.
    async fn longitude(&self) -> Option<f64> {
        self.0.point.map(|(point, _)| point.longitude())
    }

    /// How exactly that is known.
    async fn exactness(&self) -> Option<Exactness> {
        self.0.point.map(|(_, exactness)| exactness.into())
    }

    /// Whether it is open.
    async fn status(&self) -> SchoolStatus {
        self.0.status.into()
    }

    /// The URN of the school that followed it.
    async fn successor_urn(&self) -> Option<&str> {
        self.0.successor_urn.as_ref().map(Urn::as_str)
    }
}

/// Reading schools.
#[derive(Default)]
pub(super) struct SchoolsQuery;

#[Object]
impl SchoolsQuery {
    /// The school with this URN.
    async fn school(&self, ctx: &Context<'_>, urn: String) -> Result<Option<School>> {
        let asking = Asking::of(ctx)?;
        let Ok(urn) = Urn::parse(&urn) else { return Ok(None) };
        Ok(schools::by_urn(asking.db(), &urn).await?.map(School))
    }
}
