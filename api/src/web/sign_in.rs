//! Signing in by a mailed link: opening the link only shows a button, since mail scanners open links too.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use directory::accounts;
use directory::problem::Problems;
use directory::text::EmailAddress;
use serde::Deserialize;
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
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    frame: Frame,
    fields: Vec<Field>,
    summary: Summary,
}

/// `GET /sign-in`: where to send the link.
pub(super) async fn form(request: HttpRequest, app: web::Data<App>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    sign_in_page(StatusCode::OK, &visitor, "", Problems::new())
}

fn sign_in_page(status: StatusCode, visitor: &Session, email: &str, problems: Problems) -> Page {
    let lang = Language::English;
    let mut fields = [Field {
        kind: "email",
        autocomplete: "email",
        required: true,
        ..Field::line("email", Label::EmailLabel, Label::EmailHint, email)
    }];
    let problems = problems.into_vec();
    let summary = Summary::put(lang, &problems, &mut fields);
    let frame = Frame::new(lang.label(Label::SignIn), visitor).with_problems(!problems.is_empty());
    show(status, &SignInPage { frame, fields: fields.into(), summary })
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
        return sign_in_page(StatusCode::UNPROCESSABLE_ENTITY, &visitor, &asked.email, problems);
    };
    accounts::request_sign_in(&app.db, &app.secret, &email, visitor.network, app.clock.now()).await?;
    let lang = Language::English;
    let frame = Frame::new(lang.label(Label::LinkSentHeading), &visitor);
    show(StatusCode::OK, &SentPage { frame, sentence: lang.sentence(Sentence::LinkSent) })
}

/// Where to go after signing in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Next {
    next: String,
}

#[derive(Template)]
#[template(path = "sign_in_confirm.html")]
struct ConfirmPage {
    frame: Frame,
    next: String,
}

/// `GET /sign-in/{token}`: a button. The token stays in the address and is not repeated on the page.
pub(super) async fn confirm(request: HttpRequest, app: web::Data<App>, next: web::Query<Next>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    let frame = Frame::new(Language::English.label(Label::SignIn), &visitor);
    show(StatusCode::OK, &ConfirmPage { frame, next: safe(&next.next).to_owned() })
}

/// `POST /sign-in/{token}`: signs in, once.
pub(super) async fn enter(app: web::Data<App>, token: web::Path<String>, form: web::Form<Next>) -> Page {
    let token = accounts::sign_in(&app.db, &app.secret, &token, app.clock.now()).await?;
    Ok(HttpResponse::SeeOther()
        .insert_header(("Location", safe(&form.next)))
        .cookie(session::cookie(&app, &token))
        .finish())
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

/// A way to a page of ours, else to the first one: `//elsewhere`, `/\elsewhere` and control characters lead away.
fn safe(next: &str) -> &str {
    let local = next.starts_with('/')
        && !next.starts_with("//")
        && next.chars().all(|letter| letter.is_ascii_graphic() && letter != '\\');
    if local { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_leads_nowhere_else() {
        for (next, expected) in [
            ("/needs", "/needs"),
            ("/needs/1?a=b", "/needs/1?a=b"),
            ("", "/"),
            ("//evil.example", "/"),
            ("/\\evil.example", "/"),
            ("/\t/evil.example", "/"),
            ("https://evil.example", "/"),
            ("needs", "/"),
            ("/a\r\nSet-Cookie: x=y", "/"),
        ] {
            assert_eq!(safe(next), expected, "{next:?}");
        }
    }
}
