//! Signing in by a mailed link: opening the link only shows a button, since mail scanners open links too. The link
//! itself knows where to go after it, so no address in a mail holds what somebody asked.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use directory::accounts::{self, Device, SignedIn, WayBack};
use directory::problem::Problems;
use directory::text::EmailAddress;
use serde::Deserialize;
use url::form_urlencoded;
use wording::{Label, Language, Sentence};

use super::failure::Page;
use super::forms::{Field, Summary};
use super::frame::{Frame, redirect, show};
use crate::App;
use crate::session::{self, Session};

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
    fields: Vec<Field>,
    summary: Summary,
    /// Where to go after signing in.
    next: String,
}

/// `GET /sign-in`: where to send the link.
pub(super) async fn form(request: HttpRequest, app: web::Data<App>, asked: web::Query<Asked>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    sign_in_page(StatusCode::OK, &visitor, &asked, Problems::new())
}

fn sign_in_page(status: StatusCode, visitor: &Session, asked: &Asked, problems: Problems) -> Page {
    let lang = Language::English;
    let mut fields = [Field {
        kind: "email",
        autocomplete: "email",
        required: true,
        ..Field::line("email", Label::EmailLabel, Label::EmailHint, &asked.email)
    }];
    let problems = problems.into_vec();
    let summary = Summary::put(lang, &problems, &mut fields);
    let frame = Frame::new(lang.label(Label::SignIn), visitor).with_problems(!problems.is_empty());
    let next = WayBack::parse(&asked.next).map(|back| back.as_str().to_owned()).unwrap_or_default();
    show(status, &SignInPage { frame, fields: fields.into(), summary, next })
}

#[derive(Template)]
#[template(path = "sign_in_sent.html")]
struct SentPage {
    frame: Frame,
    sentence: String,
}

/// `POST /sign-in`: sends the link, and says the same whether or not the address is known.
pub(super) async fn request(request: HttpRequest, app: web::Data<App>, asked: web::Form<Asked>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    let mut problems = Problems::new();
    let Some(email) = problems.required("email", &asked.email, EmailAddress::parse) else {
        return sign_in_page(StatusCode::UNPROCESSABLE_ENTITY, &visitor, &asked, problems);
    };
    let back = WayBack::parse(&asked.next);
    accounts::request_sign_in(&app.db, &app.secret, &email, visitor.network, back.as_ref(), None, app.clock.now())
        .await?;
    let lang = Language::English;
    let frame = Frame::new(lang.label(Label::LinkSentHeading), &visitor);
    show(StatusCode::OK, &SentPage { frame, sentence: lang.sentence(Sentence::LinkSent) })
}

#[derive(Template)]
#[template(path = "sign_in_confirm.html")]
struct ConfirmPage {
    frame: Frame,
}

/// `GET /sign-in/{token}`: a button. The token stays in the address and is not repeated on the page.
pub(super) async fn confirm(request: HttpRequest, app: web::Data<App>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    let frame = Frame::new(Language::English.label(Label::SignIn), &visitor);
    show(StatusCode::OK, &ConfirmPage { frame })
}

/// `POST /sign-in/{token}`: signs in, once.
pub(super) async fn enter(app: web::Data<App>, token: web::Path<String>) -> Page {
    let SignedIn { session, back, .. } =
        accounts::sign_in(&app.db, &app.secret, &token, Device::Shared, app.clock.now()).await?;
    let mut response = redirect(back.as_ref().map_or("/", WayBack::as_str));
    let _added = response.add_cookie(&session::cookie(&app, &session));
    Ok(response)
}

/// `POST /sign-out`: ends the session, and takes the cookie back.
pub(super) async fn leave(request: HttpRequest, app: web::Data<App>) -> Page {
    if let Some(token) = Session::of(&app, &request).await?.token {
        accounts::sign_out(&app.db, &token, app.clock.now()).await?;
    }
    let mut response = redirect("/");
    let _added = response.add_cookie(&session::removal(&app));
    Ok(response)
}

/// The way to sign in for who is not, and back to `path` after it.
pub(super) fn first(visitor: &Session, path: &str) -> Option<HttpResponse> {
    visitor.actor.person().is_none().then(|| redirect(&way(path)))
}

/// The way to sign in, and back to `path` after it.
pub(super) fn way(path: &str) -> String {
    let path: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
    format!("/sign-in?next={path}")
}
