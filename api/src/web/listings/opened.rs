//! Who opened a listing: by their session where that looks after it, else by the link they came by.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use directory::actor::Actor;
use directory::error::Error;
use directory::ids::PartnerId;
use directory::partners::{self, Care};

use crate::App;
use crate::web::failure::Failure;
use crate::web::visit::Visit;

/// The cookie's name where the site is reached by HTTPS.
pub(in crate::web) const COOKIE: &str = "__Host-kith-listing";
/// The cookie's name on one's own machine.
const PLAIN_COOKIE: &str = "kith-listing";
/// How long the cookie is kept, in days: as long as a link works. Each request asks whether it still does.
pub(in crate::web) const DAYS: i64 = 30;

/// A visit below `/listings/{id}`. Its actor is whoever is signed in where they look after that listing, else whoever
/// came by a link to it; a link's cookie counts nowhere else.
pub(in crate::web) struct Opened {
    /// The visit, with that actor.
    visit: Visit,
    /// The listing.
    pub(in crate::web) id: PartnerId,
    /// How the actor looks after it; none where they do not.
    care: Option<Care>,
}

impl Opened {
    /// How the actor looks after the listing. Where they do not, there is nothing here.
    pub(in crate::web) fn care(&self) -> Result<Care, Error> {
        self.care.ok_or(Error::NotFound)
    }

    /// Lets liaison through in whose scope the listing is. For others there is nothing here.
    pub(in crate::web) fn must_be_liaison(&self) -> Result<(), Error> {
        if self.care()? == Care::Liaison { Ok(()) } else { Err(Error::NotFound) }
    }
}

impl Deref for Opened {
    type Target = Visit;

    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl FromRequest for Opened {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Failure>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let visit = Visit::from_request(request, payload);
        let id = request.match_info().get("id").and_then(|id| id.parse().ok());
        let token =
            request.cookie(PLAIN_COOKIE).or_else(|| request.cookie(COOKIE)).map(|cookie| cookie.value().to_owned());
        Box::pin(async move {
            let (mut visit, id): (Visit, PartnerId) = (visit.await?, id.ok_or(Error::NotFound)?);
            let mut care = partners::care_of(visit.db(), visit.actor(), id).await?;
            if let (None, Some(token)) = (care, token) {
                let link = partners::actor_of_listing_link(visit.db(), &visit.app.secret, &token, visit.now()).await?;
                if matches!(link, Actor::Link(link) if link.partner == id) {
                    visit.session.actor = link;
                    care = Some(Care::Own);
                }
            }
            Ok(Self { visit, id, care })
        })
    }
}

/// The cookie that keeps a listing open in the browser that followed a link.
pub(super) fn cookie(app: &App, token: &str) -> Cookie<'static> {
    let secure = app.public_url.starts_with("https://");
    Cookie::build(if secure { COOKIE } else { PLAIN_COOKIE }, token.to_owned())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(secure)
        .max_age(Duration::days(DAYS))
        .finish()
}
