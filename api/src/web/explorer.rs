//! The explorer of the API, on one's own machine only: its script comes from the internet and may change there, and would
//! act as whoever is signed in.

use actix_web::http::header::CONTENT_SECURITY_POLICY;
use actix_web::{HttpResponse, web};
use async_graphql::http::GraphiQLSource;
use directory::error::Error;

use super::failure::Page;
use crate::App;

/// What the explorer's page loads, and nothing else; it is in no other page's frame.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' https://unpkg.com; \
    style-src 'unsafe-inline' https://unpkg.com; font-src https://unpkg.com data:; img-src 'self' data:; \
    connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// `GET /graphiql`: where the development mailbox is, else nothing.
pub(super) async fn show(app: web::Data<App>) -> Page {
    if app.mailbox.is_none() {
        return Err(Error::NotFound.into());
    }
    let page = GraphiQLSource::build().endpoint("/graphql").title("Kith: explore the API").finish();
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((CONTENT_SECURITY_POLICY, POLICY))
        .body(page))
}
