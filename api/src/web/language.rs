//! The language of pages: chosen by a button at a page's foot, and remembered.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::{HttpRequest, web};
use directory::accounts::WayBack;
use serde::Deserialize;
use wording::Language;

use super::failure::Page;
use super::frame::redirect;
use super::pages::Pages;
use super::visit::Visit;
use crate::App;

/// The cookie's name where the site is reached by HTTPS.
const COOKIE: &str = "__Host-kith-language";
/// The cookie's name on one's own machine.
const PLAIN_COOKIE: &str = "kith-language";
/// How long a choice is remembered, in days.
const REMEMBERED_DAYS: i64 = 365;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.action("/language", |page| page.post(choose));
}

/// A choice, and the page it was made on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Choice {
    language: String,
    back: String,
}

/// `POST /language`: remembers a language, and goes back to where it was chosen.
pub(super) async fn choose(visit: Visit, choice: web::Form<Choice>) -> Page {
    let mut response = redirect(WayBack::parse(&choice.back).as_ref().map_or("/", WayBack::as_str));
    if let Some(language) = Language::from_tag(&choice.language) {
        let _added = response.add_cookie(&cookie(&visit.app, language));
    }
    Ok(response)
}

/// The language a request's cookie names, else English.
pub(super) fn chosen(app: &App, request: &HttpRequest) -> Language {
    let cookie = request.cookie(cookie_name(app));
    cookie.and_then(|cookie| Language::from_tag(cookie.value())).unwrap_or_default()
}

/// Whether a request's browser has a language chosen.
pub(super) fn is_chosen(app: &App, request: &HttpRequest) -> bool {
    request.cookie(cookie_name(app)).is_some()
}

/// The cookie that remembers a language.
pub(super) fn cookie(app: &App, language: Language) -> Cookie<'static> {
    Cookie::build(cookie_name(app), language.tag())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(cookie_name(app) == COOKIE)
        .max_age(Duration::days(REMEMBERED_DAYS))
        .finish()
}

/// Whether a cookie's name is that of the choice.
pub(super) fn is_cookie(name: &str) -> bool {
    [COOKIE, PLAIN_COOKIE].contains(&name)
}

fn cookie_name(app: &App) -> &'static str {
    if app.public_url.starts_with("https://") { COOKIE } else { PLAIN_COOKIE }
}
