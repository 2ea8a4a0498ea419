//! What somebody gets by mail: seen and changed by who is signed in.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use directory::error::Error;
use directory::ids::NeedId;
use directory::mail::{self, MailKind, NeedPreference};
use serde::Deserialize;
use wording::{Label, Language};

use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::sign_in;
use crate::App;
use crate::session::Session;

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
pub(super) async fn form(request: HttpRequest, app: web::Data<App>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    if let Some(first) = sign_in::first(&visitor, "/mail") {
        return Ok(first);
    }
    let preferences = mail::preferences(&app.db, &visitor.actor).await?;
    let lang = Language::English;
    let kind = |held: &mail::KindPreference| Kind {
        code: held.kind.code(),
        name: lang.name(held.kind),
        wanted: held.wanted,
        can_be_stopped: held.kind.can_be_stopped(),
    };
    let wanted = |held: &mail::KindPreference| held.kind == MailKind::Matches && held.wanted;
    let page = PreferencesPage {
        frame: Frame::new(lang.label(Label::MailPreferencesTitle), &visitor),
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
pub(super) async fn change(request: HttpRequest, app: web::Data<App>, chosen: web::Form<Chosen>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    let kind = MailKind::from_code(&chosen.kind).ok_or(Error::NotFound)?;
    let need = chosen.need.as_deref().map(str::parse::<NeedId>).transpose().map_err(|_| Error::NotFound)?;
    mail::set_preference(&app.db, &visitor.actor, kind, need, chosen.wanted, app.clock.now()).await?;
    Ok(redirect("/mail"))
}

/// `POST /mail/address`: takes back that the address takes no mail.
pub(super) async fn try_address_again(request: HttpRequest, app: web::Data<App>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    mail::try_address_again(&app.db, &visitor.actor, app.clock.now()).await?;
    Ok(redirect("/mail"))
}
