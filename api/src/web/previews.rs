//! Every kind of mail with invented contents, where the development mailbox is shown.

use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_SECURITY_POLICY;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use directory::error::Error;
use directory::mail::{Letter, MailKind};
use wording::{Label, Language, Links, MailText};

use super::failure::Page;
use super::frame::{Frame, show};
use super::mailbox::folder;
use super::pages::Pages;
use super::visit::Visit;
use crate::App;

/// What a mail's page may do: be styled by itself, as in a mail program, and nothing else.
const MAIL_POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.development("/mailbox/previews", |page| page.get(list));
    pages.action("/mailbox/previews/{kind}", |page| page.get(show_page));
}

struct Preview {
    code: &'static str,
    name: String,
    mail: MailText,
}

#[derive(Template)]
#[template(path = "previews.html")]
struct PreviewsPage {
    frame: Frame,
    previews: Vec<Preview>,
}

/// `GET /mailbox/previews`: each kind as plain text, with a link to its page.
pub(super) async fn list(visit: Visit, request: HttpRequest) -> Page {
    folder(&request, &visit.app)?;
    let lang = Language::English;
    let preview =
        |kind: &MailKind| Ok(Preview { code: kind.code(), name: lang.name(*kind), mail: sample(&visit.app, *kind)? });
    let previews = MailKind::ALL.iter().map(preview).collect::<Result<_, Error>>()?;
    show(StatusCode::OK, &PreviewsPage { frame: Frame::staff(&visit, lang.label(Label::PreviewsHeading)), previews })
}

/// `GET /mailbox/previews/{kind}`: one kind as the page that mail programs show.
pub(super) async fn show_page(visit: Visit, request: HttpRequest, kind: web::Path<String>) -> Page {
    folder(&request, &visit.app)?;
    let kind = MailKind::from_code(&kind).ok_or(Error::NotFound)?;
    let html = sample(&visit.app, kind)?.html;
    let mut response = HttpResponse::Ok();
    Ok(response
        .content_type("text/html; charset=utf-8")
        .insert_header((CONTENT_SECURITY_POLICY, MAIL_POLICY))
        .body(html))
}

fn sample(app: &App, kind: MailKind) -> Result<MailText, Error> {
    let now = app.clock.now();
    Language::English.mail(&Letter::sample(kind, now), &Links::new(&app.public_url, &app.secret), now)
}
