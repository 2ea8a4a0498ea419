//! Every component with its examples on one page, where the development mailbox is.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use askama::Template;
use wording::Label;

use super::components::{self, Shown};
use super::failure::Page;
use super::frame::{Frame, show};
use super::mailbox::folder;
use super::pages::Pages;
use super::visit::Visit;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.development("/components", |page| page.get(list));
}

#[derive(Template)]
#[template(path = "gallery.html")]
struct GalleryPage {
    frame: Frame,
    components: Vec<Shown>,
}

/// `GET /components`.
async fn list(visit: Visit, request: HttpRequest) -> Page {
    folder(&request, &visit.app)?;
    let frame = Frame::staff(&visit, "Components");
    show(StatusCode::OK, &GalleryPage { frame, components: components::all() })
}
