//! The explorer of the API, on one's own machine only: its script comes from the internet and may change there, and would
//! act as whoever is signed in.

use actix_web::http::header::CONTENT_SECURITY_POLICY;
use actix_web::{HttpResponse, web};
use directory::error::Error;

use super::failure::Page;
use super::pages::Pages;
use crate::{App, graphql};

/// What the explorer's page loads: its script and style from the internet, and nothing else. It is in no other page's
/// frame.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' https:; style-src 'unsafe-inline' https:; \
    font-src https: data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.action("/graphiql", |page| page.get(show));
}

/// `GET /graphiql`: where the development mailbox is, else nothing.
pub(super) async fn show(app: web::Data<App>) -> Page {
    if app.mailbox.is_none() {
        return Err(Error::NotFound.into());
    }
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((CONTENT_SECURITY_POLICY, POLICY))
        .body(graphql::explorer()))
}
