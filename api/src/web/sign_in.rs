//! Signing in by a mailed link: opening the link only shows a button, since mail scanners open links too. The link
//! itself knows where to go after it, so no address in a mail holds what somebody asked.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;
use directory::accounts::{self, SignedIn, WayBack};
use directory::problem::Problems;
use directory::text::EmailAddress;
use serde::Deserialize;
use url::form_urlencoded;
use wording::Label;

use super::components::{Field, Form};
use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::pages::Pages;
use super::visit::Visit;
use crate::session;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.family("/sign-in", |page| page.get(form).post(request));
    pages.family("/sign-in/{token}", |page| page.get(confirm).post(enter));
    pages.action("/sign-out", |page| page.post(leave));
}

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    email: String,
    next: String,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    frame: Frame,
    form: Form,
    /// Where to go after signing in.
    next: String,
}

/// `GET /sign-in`: where to send the link.
pub(super) async fn form(visit: Visit, asked: web::Query<Asked>) -> Page {
    sign_in_page(StatusCode::OK, &visit, &asked, Problems::new())
}

fn sign_in_page(status: StatusCode, visit: &Visit, asked: &Asked, problems: Problems) -> Page {
    let lang = visit.lang;
    let email = Field::text("email", lang.label(Label::EmailLabel), &asked.email).hint(lang.label(Label::EmailHint));
    let form = Form::new(lang, vec![email.kind("email").autocomplete("email").required()]).with(&problems.into_vec());
    let frame = Frame::family(visit, lang.label(Label::SignIn)).problems(&form);
    let next = WayBack::parse(&asked.next).map(|back| back.as_str().to_owned()).unwrap_or_default();
    show(status, &SignInPage { frame, form, next })
}

#[derive(Template)]
#[template(path = "sign_in_sent.html")]
struct SentPage {
    frame: Frame,
}

/// `POST /sign-in`: sends the link, and says the same whether or not the address is known.
pub(super) async fn request(visit: Visit, asked: web::Form<Asked>) -> Page {
    let mut problems = Problems::new();
    let Some(email) = problems.required("email", &asked.email, EmailAddress::parse) else {
        return sign_in_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &asked, problems);
    };
    let back = WayBack::parse(&asked.next);
    accounts::request_sign_in(visit.db(), &visit.app.secret, &email, visit.session.network, back.as_ref(), visit.now())
        .await?;
    let frame = Frame::family(&visit, visit.lang.label(Label::LinkSentHeading));
    show(StatusCode::OK, &SentPage { frame })
}

#[derive(Template)]
#[template(path = "sign_in_confirm.html")]
struct ConfirmPage {
    frame: Frame,
}

/// `GET /sign-in/{token}`: a button. The token stays in the address and is not repeated on the page.
pub(super) async fn confirm(visit: Visit) -> Page {
    let frame = Frame::family(&visit, visit.lang.label(Label::SignIn));
    show(StatusCode::OK, &ConfirmPage { frame })
}

/// `POST /sign-in/{token}`: signs in, once.
pub(super) async fn enter(visit: Visit, token: web::Path<String>) -> Page {
    let SignedIn { session, back } = accounts::sign_in(visit.db(), &visit.app.secret, &token, visit.now()).await?;
    let mut response = redirect(back.as_ref().map_or("/", WayBack::as_str));
    let _added = response.add_cookie(&session::cookie(&visit.app, &session));
    Ok(response)
}

/// `POST /sign-out`: ends the session, and takes the cookie back.
pub(super) async fn leave(visit: Visit) -> Page {
    if let Some(token) = &visit.session.token {
        accounts::sign_out(visit.db(), token, visit.now()).await?;
    }
    let mut response = redirect("/");
    let _added = response.add_cookie(&session::removal(&visit.app));
    Ok(response)
}

/// The way to sign in for who is not, and back to `path` after it.
pub(super) fn first(visit: &Visit, path: &str) -> Option<HttpResponse> {
    visit.actor().person().is_none().then(|| redirect(&way(path)))
}

/// The way to sign in, and back to `path` after it.
pub(super) fn way(path: &str) -> String {
    let path: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
    format!("/sign-in?next={path}")
}
