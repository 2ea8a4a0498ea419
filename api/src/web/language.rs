//! The language of pages: chosen by a button at a page's foot, and remembered by the browser and, for who is signed in, with
//! their account, so that mails to them are in it too.
//!
//! What a browser prefers (`Accept-Language`) is offered at the first visit and never taken: many a family's phone speaks
//! English, many a school's computer is used by all, and a translation that nobody has checked should be somebody's choice.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::{HttpRequest, web};
use directory::accounts::{self, WayBack};
use directory::actor::Actor;
use directory::error::Result;
use serde::Deserialize;
use wording::Language;

use super::failure::Page;
use super::frame::redirect;
use super::pages::Pages;
use super::visit::Visit;
use crate::{App, session};

/// The cookie's name where the site is reached by HTTPS.
pub(super) const COOKIE: &str = "__Host-kith-language";
/// The cookie's name on one's own machine.
const PLAIN_COOKIE: &str = "kith-language";
/// How long a choice is remembered, in days.
pub(super) const REMEMBERED_DAYS: i64 = 365;
/// The longest list of preferences that is read, in bytes.
const LONGEST_LIST: usize = 400;

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
        if visit.actor().person().is_some() {
            accounts::set_language(visit.db(), visit.actor(), language.tag()).await?;
        }
        let _added = response.add_cookie(&cookie(&visit.app, language));
    }
    Ok(response)
}

/// The language a request's cookie names, else English.
pub(super) fn chosen(app: &App, request: &HttpRequest) -> Language {
    remembered(app, request).unwrap_or_default()
}

/// Whether a request's browser has a language chosen.
pub(super) fn is_chosen(app: &App, request: &HttpRequest) -> bool {
    remembered(app, request).is_some()
}

fn remembered(app: &App, request: &HttpRequest) -> Option<Language> {
    Language::from_tag(request.cookie(cookie_name(app))?.value())
}

/// The language to offer at a first visit: the one the browser prefers, where there are pages in it and nobody chose yet.
pub(super) fn to_offer(app: &App, request: &HttpRequest) -> Option<Language> {
    if is_chosen(app, request) {
        return None;
    }
    let preferred = request.headers().get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    first_known(preferred, Language::from_tag).filter(|language| *language != Language::English)
}

/// The language an account has chosen, for a browser that has none.
pub(super) async fn of_account(visit: &Visit, request: &HttpRequest, actor: &Actor) -> Result<Option<Language>> {
    if is_chosen(&visit.app, request) {
        return Ok(None);
    }
    let tag = accounts::account(visit.db(), actor).await?.language;
    Ok(tag.as_deref().and_then(Language::from_tag))
}

/// Of the tags that a browser prefers, the most preferred that is known.
fn first_known<L>(preferred: &str, known: impl Fn(&str) -> Option<L>) -> Option<L> {
    if preferred.len() > LONGEST_LIST {
        return None;
    }
    let weighed = preferred.split(',').filter_map(|part| {
        let (tag, weight) = part.split_once(';').unwrap_or((part, "q=1"));
        let weight: f32 = weight.trim().strip_prefix("q=")?.trim().parse().ok()?;
        (weight > 0.0).then_some((tag.trim(), weight))
    });
    let mut weighed: Vec<(&str, f32)> = weighed.collect();
    // Equals stay in their order, as browsers mean it.
    weighed.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    weighed.into_iter().find_map(|(tag, _)| known(tag))
}

/// The cookie that remembers a language.
pub(super) fn cookie(app: &App, language: Language) -> Cookie<'static> {
    Cookie::build(cookie_name(app), language.tag())
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(session::is_secure(app))
        .max_age(Duration::days(REMEMBERED_DAYS))
        .finish()
}

/// Whether a cookie's name is that of the choice.
pub(super) fn is_cookie(name: &str) -> bool {
    [COOKIE, PLAIN_COOKIE].contains(&name)
}

fn cookie_name(app: &App) -> &'static str {
    if session::is_secure(app) { COOKIE } else { PLAIN_COOKIE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_preferred_language_that_is_known_is_found() {
        let known = |tag: &str| ["en-GB", "ur", "pl"].into_iter().find(|known| tag.starts_with(&known[..2]));
        for (preferred, expected) in [
            ("ur", Some("ur")),
            ("ur-PK,en;q=0.8", Some("ur")),
            ("en;q=0.5, pl;q=0.9", Some("pl")),
            ("de, ur;q=0.2", Some("ur")),
            ("pl;q=0, en", Some("en-GB")),
            ("*", None),
            ("", None),
            ("ur;q=high", None),
        ] {
            assert_eq!(first_known(preferred, known), expected, "{preferred}");
        }
        assert_eq!(first_known(&"ur,".repeat(200), known), None, "nobody's browser says so much");
    }
}
