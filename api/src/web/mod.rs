//! The web pages: made on the server, whole without script.
//!
//! - Pages call `directory` directly: same functions, same problems, same permissions as GraphQL.
//! - A form's raw values are kept and shown again with status 422; what succeeded redirects.
//! - Every page goes through [`guard`]: unsafe requests from elsewhere are refused, security headers are set. The one
//!   page that mail programs post to has the headers only.

mod ask;
mod assets;
mod cards;
mod explorer;
mod failure;
mod forms;
mod frame;
mod guard;
mod mail_preferences;
mod mailbox;
mod needs;
mod operate_mails;
mod partners;
mod previews;
mod shown;
mod sign_in;
mod unsubscribe;

pub(crate) use guard::is_same_origin;

use actix_web::error::InternalError;
use actix_web::middleware::from_fn;
use actix_web::{Resource, web};

/// Adds every page. Reads `web::Data<App>`; whatever no route has is answered with the page for what is not there.
pub(crate) fn routes(cfg: &mut web::ServiceConfig) {
    add(cfg, web::resource("/").get(ask::ask));
    add(cfg, web::resource("/needs").get(needs::list).post(needs::open));
    add(cfg, web::resource("/needs/{id}").get(needs::show_by_id));
    add(cfg, web::resource("/needs/{id}/close").post(needs::close));
    add(cfg, web::resource("/offers/{id}").get(partners::show_offer));
    add(cfg, web::resource("/partners/{id}").get(partners::show_partner));
    add(cfg, web::resource("/sign-in").get(sign_in::form).post(sign_in::request));
    add(cfg, web::resource("/sign-in/{token}").get(sign_in::confirm).post(sign_in::enter));
    add(cfg, web::resource("/sign-out").post(sign_in::leave));
    add(cfg, web::resource("/mail").get(mail_preferences::form).post(mail_preferences::change));
    add(cfg, web::resource("/mail/address").post(mail_preferences::try_address_again));
    let stop = web::resource("/mail/stop/{token}").get(unsubscribe::confirm).post(unsubscribe::stop);
    cfg.service(stop.wrap(from_fn(guard::open_to_all)));
    add(cfg, web::resource("/operate/mails").get(operate_mails::list));
    add(cfg, web::resource("/operate/mails/{id}/requeue").post(operate_mails::requeue));
    add(cfg, web::resource("/mailbox").get(mailbox::list));
    add(cfg, web::resource("/mailbox/previews").get(previews::list));
    add(cfg, web::resource("/mailbox/previews/{kind}").get(previews::show_page));
    add(cfg, web::resource("/mailbox/{file}").get(mailbox::show_letter));
    add(cfg, web::resource("/graphiql").get(explorer::show));
    add(cfg, web::resource("/assets/kith.css").get(assets::css));
    add(cfg, web::resource("/assets/mark.svg").get(assets::mark));
    cfg.default_service(web::to(failure::nothing_here));
}

/// A page behind the guard. What cannot be read at all is answered with a page too.
fn add(cfg: &mut web::ServiceConfig, page: Resource) {
    let query = web::QueryConfig::default()
        .error_handler(|error, _| InternalError::from_response(error, failure::unreadable()).into());
    let form = web::FormConfig::default()
        .error_handler(|error, _| InternalError::from_response(error, failure::unreadable()).into());
    cfg.service(page.app_data(query).app_data(form).wrap(from_fn(guard::guard)));
}
