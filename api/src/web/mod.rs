//! The web pages: made on the server, whole without script.
//!
//! - Pages call `directory` directly: same functions, same problems, same permissions as GraphQL.
//! - A form's raw values are kept and shown again with status 422; what succeeded redirects.
//! - Every page goes through [`guard`]: unsafe requests from elsewhere are refused, security headers are set. The one
//!   page that mail programs post to has the headers only.
//! - Every page is registered with [`pages::Pages`], which lists them, and is made of [`components`].

mod account;
mod admin;
mod ask;
mod assets;
mod cards;
mod components;
mod coverage;
mod edit;
mod enquiries;
mod explorer;
mod failure;
mod frame;
mod gallery;
mod guard;
mod home;
mod imports;
mod kept;
mod landing;
mod language;
mod listings;
mod mail_preferences;
mod mailbox;
mod needs;
mod operate_mails;
mod pages;
mod partner_lists;
mod partners;
mod previews;
mod qr;
mod record;
mod register;
mod schools;
mod sent;
mod shown;
mod sign_in;
mod slips;
mod statements;
mod suggest;
mod summaries;
mod unsubscribe;
mod visit;

use actix_web::web::{self, ServiceConfig};

pub(crate) use guard::is_same_origin;
pub use pages::{PageRoute, Who, page_routes};

/// Adds every page. Reads `web::Data<App>`; whatever no route has is answered with the page for what is not there.
pub(crate) fn routes(cfg: &mut ServiceConfig) {
    register(&mut pages::Pages::new(cfg, &mut Vec::new()));
    cfg.default_service(web::to(failure::nothing_here));
}

fn register(pages: &mut pages::Pages<'_>) {
    ask::routes(pages);
    needs::routes(pages);
    suggest::routes(pages);
    enquiries::routes(pages);
    home::routes(pages);
    // Before a partner's page, whose id any word could be.
    partner_lists::routes(pages);
    partners::routes(pages);
    record::routes(pages);
    slips::routes(pages);
    coverage::routes(pages);
    schools::routes(pages);
    listings::routes(pages);
    edit::routes(pages);
    register::routes(pages);
    summaries::routes(pages);
    sign_in::routes(pages);
    account::routes(pages);
    admin::routes(pages);
    statements::routes(pages);
    mail_preferences::routes(pages);
    unsubscribe::routes(pages);
    operate_mails::routes(pages);
    imports::routes(pages);
    language::routes(pages);
    // Before the letters, which any name could be.
    previews::routes(pages);
    mailbox::routes(pages);
    explorer::routes(pages);
    gallery::routes(pages);
    assets::routes(pages);
}
