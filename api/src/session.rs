//! Who is asking, and from where: by the cookie on pages; in GraphQL also by `Authorization: Bearer`, a session's token or
//! a program's.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header::AUTHORIZATION;
use directory::accounts::{ApiToken, Device, SessionToken, actor_of_api_token, actor_of_session};
use directory::actor::Actor;
use directory::curriculum;
use directory::error::{Error, Result};
use directory::limits::Network;

use crate::{App, proxies, web};

/// The cookie's name where the site is reached by HTTPS: the prefix makes browsers refuse it from anywhere else.
pub(crate) const COOKIE: &str = "__Host-kith";
/// The cookie's name on one's own machine, where there is no HTTPS.
const PLAIN_COOKIE: &str = "kith";
/// How long to stay away from a service that is busy, in seconds.
pub(crate) const BUSY_WAIT: i64 = 5;

/// Who is asking, from where, and the session that says so.
#[derive(Clone, Debug)]
pub struct Session {
    /// Who.
    pub actor: Actor,
    /// The session's token that was shown, whether or not it is worth anything.
    pub token: Option<SessionToken>,
    /// From where; none where that cannot be told.
    pub network: Option<Network>,
}

impl Session {
    /// Who looks at a page, by its cookie. A cookie that is worth nothing is nobody's.
    pub async fn of(app: &App, request: &HttpRequest) -> Result<Self> {
        refresh_vocabulary(app).await;
        Self::by_token(app, request, cookie_token(app, request)).await
    }

    /// Who sends an operation. The header wins over the cookie, and the cookie counts only where one of our own pages
    /// sent the request: what other pages have a browser send is nobody's. A header that names nobody is refused, so that
    /// no program goes on as a stranger without noticing.
    pub(crate) async fn of_operation(app: &App, request: &HttpRequest) -> Result<Self> {
        refresh_vocabulary(app).await;
        let Some(header) = request.headers().get(AUTHORIZATION) else {
            let ours = web::is_same_origin(request.headers(), &app.public_url);
            return Self::by_token(app, request, cookie_token(app, request).filter(|_| ours)).await;
        };
        let (scheme, token) = header.to_str().ok().and_then(|text| text.split_once(' ')).unwrap_or_default();
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(Error::Unauthenticated);
        }
        let token = token.trim();
        if ApiToken::is_meant(token) {
            let token = ApiToken::parse(token).ok_or(Error::Unauthenticated)?;
            let actor = actor_of_api_token(&app.db, &token, app.clock.now()).await?;
            return Ok(Self { actor, token: None, network: network(app, request) });
        }
        let token = SessionToken::parse(token).ok_or(Error::Unauthenticated)?;
        let session = Self::by_token(app, request, Some(token)).await?;
        if session.actor.person().is_some() { Ok(session) } else { Err(Error::Unauthenticated) }
    }

    async fn by_token(app: &App, request: &HttpRequest, token: Option<SessionToken>) -> Result<Self> {
        let actor = match &token {
            Some(token) => actor_of_session(&app.db, token, app.clock.now()).await?,
            None => Actor::Anonymous,
        };
        Ok(Self { actor, token, network: network(app, request) })
    }
}

/// Takes up what was changed in the vocabulary elsewhere. Before anything else of a request, whoever asks, so that none
/// works with an old one.
async fn refresh_vocabulary(app: &App) {
    if let Err(error) = curriculum::refresh_if_due(&app.db, app.clock.now()).await {
        tracing::warn!(error = &error as &dyn std::error::Error, "cannot look for a newer vocabulary now");
    }
}

/// For how many seconds whoever met this error should stay away; none where waiting does not help.
pub(crate) fn retry_after(error: &Error) -> Option<i64> {
    match error {
        Error::RateLimited { wait } => Some(wait.num_seconds()),
        Error::Busy => Some(BUSY_WAIT),
        _ => None,
    }
}

/// The cookie that keeps somebody signed in: on a device of their own until the session ends, else at the longest until
/// the browser is closed.
pub fn cookie(app: &App, token: &SessionToken, device: Device) -> Cookie<'static> {
    let mut cookie = named(app, token.reveal());
    if device == Device::Own {
        cookie.set_max_age(Duration::seconds(device.lasts().num_seconds()));
    }
    cookie
}

/// The cookie that takes [`cookie`] back.
pub fn removal(app: &App) -> Cookie<'static> {
    let mut cookie = named(app, String::new());
    cookie.make_removal();
    cookie
}

fn named(app: &App, value: String) -> Cookie<'static> {
    Cookie::build(cookie_name(app), value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(is_secure(app))
        .finish()
}

fn cookie_token(app: &App, request: &HttpRequest) -> Option<SessionToken> {
    SessionToken::parse(request.cookie(cookie_name(app))?.value())
}

fn network(app: &App, request: &HttpRequest) -> Option<Network> {
    let peer = request.peer_addr()?.ip();
    Some(Network::of(proxies::client(peer, request.headers(), &app.trusted_proxies)))
}

fn cookie_name(app: &App) -> &'static str {
    if is_secure(app) { COOKIE } else { PLAIN_COOKIE }
}

/// Whether the site is reached by HTTPS, and so may set cookies that go by nothing else.
pub(crate) fn is_secure(app: &App) -> bool {
    app.public_url.starts_with("https://")
}
