//! Stopping mails by the link that stands in them: opening it changes nothing, since mail scanners open links too.
//!
//! Mail programs post here from anywhere, without a cookie, so this one page is not guarded against other sites. All
//! that can be done by it is to stop the mails that its token names.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::mail;
use wording::Label;

use super::failure::Page;
use super::frame::{Frame, show};
use super::pages::Pages;
use super::visit::Visit;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.open_to_all("/mail/stop/{token}", |page| page.get(confirm).post(stop));
}

#[derive(Template)]
#[template(path = "mail_stop.html")]
struct StopPage {
    frame: Frame,
    stopped: bool,
}

/// `GET /mail/stop/{token}`: a button, whatever the token. It stays in the address and is not repeated on the page.
pub(super) async fn confirm(visit: Visit) -> Page {
    page(&visit, Label::StopHeading, false)
}

/// `POST /mail/stop/{token}`: stops, and says so whatever the token. What the request's body says does not matter.
pub(super) async fn stop(visit: Visit, token: web::Path<String>) -> Page {
    mail::stop(visit.db(), &visit.app.secret, &token, visit.now()).await?;
    page(&visit, Label::StoppedHeading, true)
}

fn page(visit: &Visit, title: Label, stopped: bool) -> Page {
    show(StatusCode::OK, &StopPage { frame: Frame::bare(visit.lang, visit.lang.label(title)), stopped })
}
