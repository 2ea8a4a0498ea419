//! Who is asking, by the session a request carries: in its cookie, or as `Authorization: Bearer`.

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::AUTHORIZATION;
use directory::accounts::{SessionToken, actor_of_session};
use directory::actor::Actor;
use directory::curriculum;
use directory::error::Result;

use crate::App;

/// The cookie's name where the site is reached by HTTPS: the prefix makes browsers refuse it from anywhere else.
const COOKIE: &str = "__Host-kith";
/// The cookie's name on one's own machine, where there is no HTTPS.
const PLAIN_COOKIE: &str = "kith";

/// Who is asking, and the session that says so.
#[derive(Clone, Debug)]
pub struct Session {
    /// Who.
    pub actor: Actor,
    /// The token that was shown, whether or not it is worth anything.
    pub token: Option<SessionToken>,
}

impl Session {
    /// The session of a request. A token that is worth nothing is nobody's.
    pub async fn of(app: &App, request: &HttpRequest) -> Result<Self> {
        // Here since every request that says who asks comes by, so that none works with an old vocabulary.
        if let Err(error) = curriculum::refresh_if_due(&app.db, app.clock.now()).await {
            tracing::warn!(error = &error as &dyn std::error::Error, "cannot look for a newer vocabulary now");
        }
        let Some(token) = token(app, request) else { return Ok(Self { actor: Actor::Anonymous, token: None }) };
        let actor = actor_of_session(&app.db, &token, app.clock.now()).await?;
        Ok(Self { actor, token: Some(token) })
    }
}

/// The cookie that keeps somebody signed in until the browser is closed or the session ends.
pub fn cookie(app: &App, token: &SessionToken) -> Cookie<'static> {
    named(app, token.reveal())
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

fn token(app: &App, request: &HttpRequest) -> Option<SessionToken> {
    if let Some(header) = request.headers().get(AUTHORIZATION) {
        let (scheme, token) = header.to_str().ok()?.split_once(' ')?;
        return if scheme.eq_ignore_ascii_case("bearer") { SessionToken::parse(token.trim()) } else { None };
    }
    SessionToken::parse(request.cookie(cookie_name(app))?.value())
}

fn cookie_name(app: &App) -> &'static str {
    if is_secure(app) { COOKIE } else { PLAIN_COOKIE }
}

fn is_secure(app: &App) -> bool {
    app.public_url.starts_with("https://")
}
