//! The list of what a school has asked partners.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use chrono::NaiveDate;
use directory::enquiries::{self, Enquiry};
use directory::error::Error;
use directory::ids::EnquiryId;
use serde::Deserialize;
use wording::Label;

use super::{Abouts, LANG, asked_on, outcome_buttons, tag};
use crate::web::components::{Card, Chosen, Own, Pagination};
use crate::web::failure::Page;
use crate::web::frame::{Frame, show};
use crate::web::shown;
use crate::web::sign_in;
use crate::web::visit::Visit;

/// The most enquiries on one page.
const PAGE: usize = 20;

/// Which enquiries, and which page of them.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Query {
    mine: String,
    before: String,
}

#[derive(Template)]
#[template(path = "enquiries.html")]
struct EnquiriesPage {
    frame: Frame,
    mine: bool,
    chosen: Chosen,
    cards: Vec<Card>,
    pages: Pagination,
}

/// `GET /enquiries`.
pub(super) async fn list(visit: Visit, query: web::Query<Query>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    if !visit.actor().is_staff() {
        return Err(Error::Forbidden.into());
    }
    let mine = query.mine == "yes";
    let before = match query.before.as_str() {
        "" => None,
        text => Some(text.parse::<EnquiryId>().map_err(|_| Error::NotFound)?),
    };
    let mut found = enquiries::list(visit.db(), visit.actor(), mine, before, PAGE + 1).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let here = if mine { "/enquiries?mine=yes" } else { "/enquiries" };
    let join = if mine { "&" } else { "?" };
    let next = found.last().filter(|_| more).map(|last| format!("{here}{join}before={}", last.id));
    let abouts = Abouts::of(&visit, &found).await?;
    let cards = found.iter().map(|enquiry| card(&visit, &abouts, enquiry, visit.today())).collect();
    let filters = if mine { vec![(LANG.label(Label::EnquiriesWhoseMine), "/enquiries".to_owned())] } else { vec![] };
    let page = EnquiriesPage {
        frame: Frame::staff(&visit, LANG.label(Label::EnquiriesTitle)),
        mine,
        chosen: Chosen {
            label: LANG.label(Label::NeedsFilters),
            remove: LANG.label(Label::NeedsFilterRemove),
            filters,
            all: None,
        },
        cards,
        pages: Pagination {
            label: LANG.label(Label::EnquiriesPages),
            before: before.map(|_| (here.to_owned(), LANG.label(Label::EnquiriesNewest))),
            next: next.map(|to| (to, LANG.label(Label::EnquiriesOlder))),
        },
    };
    show(StatusCode::OK, &page)
}

fn card(visit: &Visit, abouts: &Abouts, enquiry: &Enquiry, today: NaiveDate) -> Card {
    let own = visit.actor().schools().contains(&enquiry.school);
    let title = abouts.title(enquiry).map_or_else(|| LANG.label(Label::EnquiriesGone), str::to_owned);
    let name = abouts.partner(enquiry).and_then(|partner| partner.names.first()).map(shown::name);
    Card {
        link: format!("/enquiries/{}", enquiry.id),
        from: name.map(|name| (LANG.label(Label::From), name)),
        kind: LANG.say_enquiries_asked_on(asked_on(enquiry), enquiry.asked_by.as_str()),
        tags: vec![tag(enquiry, today)],
        buttons: if own { outcome_buttons(enquiry, &title, &visit.path, today) } else { Vec::new() },
        heading: Own::unknown(title),
        ..Card::default()
    }
}
