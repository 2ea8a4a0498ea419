//! Who looks at a page, in which language, at which address: what every handler begins with.

use std::future::Future;
use std::pin::Pin;

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use chrono::{DateTime, NaiveDate, Utc};
use directory::actor::Actor;
use directory::clock::london_day;
use directory::db::Db;
use directory::error::Error;
use wording::{Label, Language};

use super::failure::Failure;
use super::language;
use crate::App;
use crate::session::Session;

/// The cookie that says what was just done, for the next page to show once.
pub(super) const SAID: &str = "kith-said";
/// How long that is worth showing, in seconds.
pub(super) const SAID_SECONDS: i64 = 60;

/// One look at a page.
pub(super) struct Visit {
    /// The front.
    pub(super) app: web::Data<App>,
    /// Who looks, and from where.
    pub(super) session: Session,
    /// The language they chose; a page for staff is in English all the same.
    pub(super) lang: Language,
    /// A language to offer to who has chosen none.
    pub(super) offer: Option<Language>,
    /// The address within the site, with its query.
    pub(super) path: String,
    /// What was just done, to be shown once.
    pub(super) said: Option<Label>,
    now: DateTime<Utc>,
}

impl Visit {
    /// Who looks.
    pub(super) fn actor(&self) -> &Actor {
        &self.session.actor
    }

    /// The database.
    pub(super) fn db(&self) -> &Db {
        &self.app.db
    }

    /// The moment of the request.
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// The day of the request in London.
    pub(super) fn today(&self) -> NaiveDate {
        london_day(self.now)
    }
}

impl FromRequest for Visit {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Failure>>>>;

    fn from_request(request: &HttpRequest, _payload: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move {
            let app = request
                .app_data::<web::Data<App>>()
                .cloned()
                .ok_or_else(|| Error::Internal { doing: "finding the front's parts".to_owned(), source: None })?;
            let session = Session::of(&app, &request).await?;
            let path = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
            let now = app.clock.now();
            let lang = language::chosen(&app, &request);
            let offer = language::to_offer(&app, &request);
            Ok(Self { session, lang, offer, path, said: said(&request), now, app })
        })
    }
}

fn said(request: &HttpRequest) -> Option<Label> {
    Label::from_id(request.cookie(SAID)?.value())
}

/// The cookie that has the next page say what was done.
pub(super) fn saying(app: &App, label: Label) -> Cookie<'static> {
    let secure = app.public_url.starts_with("https://");
    Cookie::build(SAID, label.id())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(secure)
        .max_age(Duration::seconds(SAID_SECONDS))
        .finish()
}

/// The cookie that takes [`saying`] back.
pub(super) fn said_already(app: &App) -> Cookie<'static> {
    let mut cookie = saying(app, Label::Brand);
    cookie.make_removal();
    cookie
}

/// Whether a request brought something to say.
pub(super) fn has_something_to_say(request: &HttpRequest) -> bool {
    said(request).is_some()
}
