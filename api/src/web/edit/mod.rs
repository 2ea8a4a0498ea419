//! Changing a listing in small steps: each page asks little, and keeps it as soon as it is sent. Registering asks the same.

mod check;
pub(super) mod form;
mod list;
pub(super) mod posted;
pub(super) mod said;
mod step;
pub(super) mod title;

use actix_web::web;
use directory::partners::{Draft, Part, draft_of};
use serde::Deserialize;

pub(super) use step::more_label;

use super::failure::Failure;
use super::listings::Opened;
use super::pages::Pages;

/// The parts with the addresses of their pages.
const STEPS: [(&str, Part); 9] = [
    ("/listings/{id}/edit/kind", Part::Kind),
    ("/listings/{id}/edit/names", Part::Names),
    ("/listings/{id}/edit/offer", Part::Offer),
    ("/listings/{id}/edit/where", Part::Where),
    ("/listings/{id}/edit/times", Part::Times),
    ("/listings/{id}/edit/details", Part::Details),
    ("/listings/{id}/edit/languages", Part::Languages),
    ("/listings/{id}/edit/contact", Part::Contact),
    ("/listings/{id}/edit/public", Part::Public),
];

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.family("/listings/{id}/edit", |page| page.get(list::show_list));
    for (path, part) in STEPS {
        pages.family(path, move |page| {
            page.get(move |visit: Opened, at: web::Query<At>| step::show_step(part, visit, at)).post(
                move |visit: Opened, at: web::Query<At>, sent: posted::Sent| step::take_step(part, visit, at, sent),
            )
        });
    }
    pages.family("/listings/{id}/edit/check", |page| page.get(check::show_check));
    pages.action("/listings/{id}/edit/settle", |page| page.post(check::settle));
    pages.action("/listings/{id}/edit/publish", |page| page.post(check::publish));
    pages.action("/listings/{id}/edit/discard", |page| page.post(check::discard));
}

/// Which of a listing's offers a page is about.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct At {
    offer: Option<String>,
}

/// The draft of the listing that was opened. For who does not look after it there is nothing here.
async fn draft(visit: &Opened) -> Result<Draft, Failure> {
    Ok(draft_of(visit.db(), visit.actor(), visit.id, visit.now()).await?)
}

/// The address of a page below the one that lists the parts.
fn path(visit: &Opened, page: &str) -> String {
    format!("/listings/{}/edit/{page}", visit.id)
}
