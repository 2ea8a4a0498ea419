//! What a listing's own people do with it, one press each: nothing has changed, pause, put back, withdraw.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::error::{Error, Result};
use directory::partners::{self, ConsentFields, parse_consent};
use serde::Deserialize;
use wording::{Label, Language};

use super::opened::Opened;
use super::path;
use crate::web::components::Button;
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect_saying, show};

/// The version that was looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    version: i32,
}

/// `POST /listings/{id}/confirm`: what the listing says in this version is still so.
pub(super) async fn confirm(visit: Opened, seen: web::Form<Seen>) -> Page {
    let done = partners::confirm(visit.db(), visit.actor(), visit.id, seen.version, visit.now()).await;
    said(&visit, done, Label::ListingSaidConfirmed)
}

/// `POST /listings/{id}/pause`.
pub(super) async fn pause(visit: Opened) -> Page {
    let done = partners::pause(visit.db(), visit.actor(), visit.id, visit.now()).await;
    said(&visit, done, Label::ListingSaidPaused)
}

/// `POST /listings/{id}/resume`.
pub(super) async fn resume(visit: Opened) -> Page {
    let done = partners::resume(visit.db(), visit.actor(), visit.id, visit.now()).await;
    said(&visit, done, Label::ListingSaidResumed)
}

#[derive(Template)]
#[template(path = "listing_withdraw.html")]
struct WithdrawPage {
    frame: Frame,
    yes: Button,
    back: String,
}

/// `GET /listings/{id}/withdraw`: says what it means, and asks.
pub(super) async fn ask_withdraw(visit: Opened) -> Page {
    visit.care()?;
    let partner = partners::find(visit.db(), visit.actor(), visit.id).await?.ok_or(Error::NotFound)?;
    let (lang, back) = (visit.lang, path(visit.id));
    let yes = Button::grave(format!("{back}/withdraw"), lang.label(Label::ListingWithdrawYes));
    let frame = Frame::family(&visit, lang.label(Label::ListingWithdrawHeading))
        .crumbs(vec![(back.clone(), partner.name().to_owned())]);
    show(StatusCode::OK, &WithdrawPage { frame, yes: yes.with("version", partner.version), back })
}

/// `POST /listings/{id}/withdraw`.
pub(super) async fn withdraw(visit: Opened, seen: web::Form<Seen>) -> Page {
    let done = partners::withdraw(visit.db(), visit.actor(), visit.id, seen.version, visit.now()).await;
    said(&visit, done.map(|_| ()), Label::ListingSaidWithdrawn)
}

/// The tick.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Agreed {
    agree: String,
}

/// `POST /listings/{id}/agree`: the listing's own people agree to be listed, today and here.
pub(super) async fn agree(visit: Opened, agreed: web::Form<Agreed>) -> Page {
    let how = if agreed.agree == "yes" { Language::English.label(Label::ListingAgreeHow) } else { String::new() };
    let fields = ConsentFields { day: visit.today().to_string(), how, words: String::new() };
    let consent = parse_consent(&fields, visit.now())?;
    let done = partners::record_consent(visit.db(), visit.actor(), visit.id, consent, visit.now()).await;
    said(&visit, done.map(|_| ()), Label::ListingSaidAgreed)
}

/// A language, by its tag.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Spoken {
    language: String,
}

/// `POST /listings/{id}/language`: the language in which the partner is written to.
pub(super) async fn language(visit: Opened, spoken: web::Form<Spoken>) -> Page {
    let language = Language::from_tag(&spoken.language).ok_or(Error::NotFound)?;
    let done = partners::set_contact_language(visit.db(), visit.actor(), visit.id, language.tag(), visit.now()).await;
    said(&visit, done, Label::ListingSaidLanguage)
}

/// Back to the listing, which says what was done, or that it was changed meanwhile and is to be read again.
fn said(visit: &Opened, done: Result<()>, label: Label) -> Page {
    let label = match done {
        Ok(()) => label,
        Err(Error::Conflict { .. }) => Label::ListingSaidChanged,
        Err(error) => return Err(error.into()),
    };
    Ok(redirect_saying(&visit.app, &path(visit.id), label))
}
