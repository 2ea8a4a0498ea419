//! What somebody gets by mail: seen and changed by who is signed in.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::error::Error;
use directory::ids::NeedId;
use directory::mail::{self, MailKind, NeedPreference};
use serde::Deserialize;
use wording::Label;

use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::pages::Pages;
use super::sign_in;
use super::visit::Visit;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.family("/mail", |page| page.get(form).post(change));
    pages.action("/mail/address", |page| page.post(try_address_again));
}

/// A kind of mail on the page.
struct Kind {
    code: &'static str,
    name: String,
    wanted: bool,
    can_be_stopped: bool,
}

#[derive(Template)]
#[template(path = "mail_preferences.html")]
struct PreferencesPage {
    frame: Frame,
    /// The code with which the address refuses mail, if it does.
    refusal: Option<String>,
    kinds: Vec<Kind>,
    matches: &'static str,
    /// Whether the kind that the needs' mails are of is wanted.
    matches_wanted: bool,
    needs: Vec<NeedPreference>,
}

/// `GET /mail`.
pub(super) async fn form(visit: Visit) -> Page {
    if let Some(first) = sign_in::first(&visit, "/mail") {
        return Ok(first);
    }
    let preferences = mail::preferences(visit.db(), visit.actor()).await?;
    let lang = visit.lang;
    let kind = |held: &mail::KindPreference| Kind {
        code: held.kind.code(),
        name: lang.name(held.kind),
        wanted: held.wanted,
        can_be_stopped: held.kind.can_be_stopped(),
    };
    let wanted = |held: &mail::KindPreference| held.kind == MailKind::Matches && held.wanted;
    let page = PreferencesPage {
        frame: Frame::family(&visit, lang.label(Label::MailPreferencesTitle)),
        refusal: preferences.refusal.map(|refusal| refusal.code),
        kinds: preferences.kinds.iter().map(kind).collect(),
        matches: MailKind::Matches.code(),
        matches_wanted: preferences.kinds.iter().any(wanted),
        needs: preferences.needs,
    };
    show(StatusCode::OK, &page)
}

/// One button of the page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    kind: String,
    need: Option<String>,
    wanted: bool,
}

/// `POST /mail`: stops a kind of mail or starts it, for one need or for all.
pub(super) async fn change(visit: Visit, chosen: web::Form<Chosen>) -> Page {
    let kind = MailKind::from_code(&chosen.kind).ok_or(Error::NotFound)?;
    let need = chosen.need.as_deref().map(str::parse::<NeedId>).transpose().map_err(|_| Error::NotFound)?;
    mail::set_preference(visit.db(), visit.actor(), kind, need, chosen.wanted, visit.now()).await?;
    Ok(redirect("/mail"))
}

/// `POST /mail/address`: takes back that the address takes no mail.
pub(super) async fn try_address_again(visit: Visit) -> Page {
    mail::try_address_again(visit.db(), visit.actor(), visit.now()).await?;
    Ok(redirect("/mail"))
}
