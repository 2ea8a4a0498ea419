//! A partner's own listing: opened by signing in or by a link, looked at as others see it, and moved from state to state.

mod care;
mod links;
pub(super) mod opened;
mod seen;
mod states;
mod view;

use actix_web::http::header::HeaderValue;
use directory::ids::PartnerId;

use super::pages::Pages;
pub(super) use opened::Opened;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.family("/listings", |page| page.get(view::own));
    pages.family("/listing-link/{token}", |page| page.get(links::open).post(links::renew));
    pages.family("/listings/{id}", |page| page.get(view::show));
    pages.action("/listings/{id}/confirm", |page| page.post(states::confirm));
    pages.action("/listings/{id}/pause", |page| page.post(states::pause));
    pages.action("/listings/{id}/resume", |page| page.post(states::resume));
    pages.family("/listings/{id}/withdraw", |page| page.get(states::ask_withdraw).post(states::withdraw));
    pages.action("/listings/{id}/agree", |page| page.post(states::agree));
    pages.action("/listings/{id}/language", |page| page.post(states::language));
    pages.staff("/listings/{id}/care", |page| page.get(care::show_page));
    pages.action("/listings/{id}/publish", |page| page.post(care::publish));
    pages.action("/listings/{id}/consent", |page| page.post(care::consent));
    pages.action("/listings/{id}/links", |page| page.post(links::make));
    pages.action("/listings/{id}/links/{link}/revoke", |page| page.post(links::revoke));
}

/// Where a listing's own page is.
fn path(id: PartnerId) -> String {
    format!("/listings/{id}")
}

/// Where liaison looks after it.
fn care_path(id: PartnerId) -> String {
    format!("/listings/{id}/care")
}

/// What has a browser tell no other page where it came from: the address holds a token, or the page does.
fn no_referrer() -> HeaderValue {
    HeaderValue::from_static("no-referrer")
}
