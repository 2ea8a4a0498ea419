//! The style sheet, the script and the mark, served from the program itself.

use actix_web::HttpResponse;
use actix_web::http::header::{CacheControl, CacheDirective};

use super::pages::Pages;

/// Where the style sheet is.
pub(super) const CSS: &str = "/assets/kith.css";
/// Where the script is.
pub(super) const SCRIPT: &str = "/assets/kith.js";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.action(CSS, |page| page.get(css));
    pages.action(SCRIPT, |page| page.get(script));
    pages.action("/assets/mark.svg", |page| page.get(mark));
}

/// The script, which only makes pages more comfortable.
async fn script() -> HttpResponse {
    asset("text/javascript; charset=utf-8", include_str!("../../templates/assets/kith.js"))
}

/// The style sheet.
pub(super) async fn css() -> HttpResponse {
    asset("text/css; charset=utf-8", include_str!("../../templates/assets/kith.css"))
}

/// The mark, as the page's icon.
pub(super) async fn mark() -> HttpResponse {
    asset("image/svg+xml", include_str!("../../templates/assets/mark.svg"))
}

/// Short enough that a new release is seen, long enough for one visit.
fn asset(content_type: &'static str, body: &'static str) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(content_type)
        .insert_header(CacheControl(vec![CacheDirective::Public, CacheDirective::MaxAge(300)]))
        .body(body)
}
