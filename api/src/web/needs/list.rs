//! The list of a school's needs, with the question for those that have ended and what was asked for each.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::enquiries::{self, Enquiry};
use directory::error::Error;
use directory::ids::NeedId;
use directory::needs::{self, Counts, Need, NeedStatus, Wanted};
use directory::schools::{self, School};
use serde::Deserialize;
use url::form_urlencoded;
use wording::Label;

use super::{LANG, need_id, next_year, state};
use crate::web::components::{Card, Chosen, Facts, Filter, FilterOption, Own, Pagination};
use crate::web::enquiries::{Abouts, asked_on, status};
use crate::web::failure::Page;
use crate::web::frame::{Frame, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

/// The most needs on one page.
const PAGE: usize = 20;

/// Which needs, and which page of them.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Query {
    mine: String,
    status: String,
    before: String,
}

#[derive(Template)]
#[template(path = "needs.html")]
struct NeedsPage {
    frame: Frame,
    /// The pages of the reader's schools: address and words.
    schools: Vec<(String, String)>,
    filters: Vec<Filter>,
    chosen: Chosen,
    cards: Vec<Card>,
    /// Whether the school has no needs at all.
    empty: bool,
    pages: Pagination,
}

/// `GET /needs`: those of the actor's own schools, newest first.
pub(super) async fn list(visit: Visit, query: web::Query<Query>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let (db, actor, today) = (visit.db(), visit.actor(), visit.today());
    let wanted = Wanted { mine: query.mine == "yes", status: NeedStatus::from_code(&query.status) };
    let before = match query.before.as_str() {
        "" => None,
        text => Some(need_id(text)?),
    };
    let mut found = needs::list(db, actor, wanted, before, PAGE + 1, today).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let next = found.last().filter(|_| more).map(|last| address(wanted, Some(last.id)));
    let (mine, all) = (needs::counts(db, actor, true, today).await?, needs::counts(db, actor, false, today).await?);
    let pages = Pagination {
        label: LANG.label(Label::NeedsPages),
        before: before.map(|_| (address(wanted, None), LANG.label(Label::NeedsNewest))),
        next: next.map(|to| (to, LANG.label(Label::NeedsOlder))),
    };
    let way = |school: School| (format!("/schools/{}", school.id), LANG.say_home_way_school(school.name));
    let page = NeedsPage {
        frame: Frame::staff(&visit, LANG.label(Label::NeedsTitle)),
        schools: schools::by_ids(db, &actor.schools()).await?.into_iter().map(way).collect(),
        filters: vec![whose(wanted, mine, all), states(wanted, mine, all)],
        chosen: chosen(wanted),
        cards: cards(&visit, &found).await?,
        empty: all == Counts::default(),
        pages,
    };
    show(StatusCode::OK, &page)
}

async fn cards(visit: &Visit, found: &[Need]) -> Result<Vec<Card>, Error> {
    let ids: Vec<NeedId> = found.iter().map(|need| need.id).collect();
    let askers = needs::askers(visit.db(), visit.actor(), &ids).await?;
    let asked = enquiries::of_needs(visit.db(), visit.actor(), &ids).await?;
    let abouts = Abouts::of(visit, &asked).await?;
    let mut by_need: HashMap<NeedId, Vec<&Enquiry>> = HashMap::new();
    for enquiry in &asked {
        if let Some(need) = enquiry.need {
            by_need.entry(need).or_default().push(enquiry);
        }
    }
    let today = visit.today();
    let card = |need: &Need| {
        let lines = by_need.get(&need.id).into_iter().flatten();
        let line = |enquiry: &&Enquiry| {
            LANG.say_enquiries_asked_whom(asked_on(enquiry), abouts.name(enquiry), status(enquiry, today))
        };
        let lines: Vec<String> = lines.map(line).collect();
        let facts = Facts::default();
        let question = next_year(need, today);
        Card {
            heading: Own::unknown(need.details.text.clone()),
            link: format!("/needs/{}", need.id),
            kind: askers.get(&need.id).map(|role| LANG.say_needs_asked_by(role.as_str())).unwrap_or_default(),
            tags: vec![state(need, today)],
            cautions: question.iter().map(|(words, _)| words.clone()).collect(),
            facts: if lines.is_empty() { facts } else { facts.and_lines(LANG.label(Label::EnquiriesTitle), lines) },
            buttons: question.map(|(_, buttons)| buttons).unwrap_or_default(),
            ..Card::default()
        }
    };
    Ok(found.iter().map(card).collect())
}

/// The list's address.
fn address(wanted: Wanted, before: Option<NeedId>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if wanted.mine {
        query.append_pair("mine", "yes");
    }
    if let Some(status) = wanted.status {
        query.append_pair("status", status.code());
    }
    if let Some(before) = before {
        query.append_pair("before", &before.to_string());
    }
    match query.finish().as_str() {
        "" => "/needs".to_owned(),
        query => format!("/needs?{query}"),
    }
}

const fn of_status(counts: Counts, status: NeedStatus) -> i64 {
    match status {
        NeedStatus::Open => counts.open,
        NeedStatus::Ended => counts.ended,
        NeedStatus::Closed => counts.closed,
    }
}

fn state_words(status: NeedStatus) -> String {
    LANG.label(match status {
        NeedStatus::Open => Label::NeedsStateOpen,
        NeedStatus::Ended => Label::NeedsStateEnded,
        NeedStatus::Closed => Label::NeedsStateClosed,
    })
}

fn count(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

/// Mine or everybody's, each counted with the other filter.
fn whose(wanted: Wanted, mine: Counts, all: Counts) -> Filter {
    let sum = |counts: Counts| match wanted.status {
        Some(status) => of_status(counts, status),
        None => counts.open + counts.ended + counts.closed,
    };
    let option = |label, counts, mine| FilterOption {
        label: LANG.label(label),
        count: count(sum(counts)),
        link: address(Wanted { mine: mine && !wanted.mine, ..wanted }, None),
        chosen: mine && wanted.mine,
    };
    let options = vec![option(Label::NeedsWhoseMine, mine, true), option(Label::NeedsWhoseAll, all, false)];
    Filter { legend: LANG.label(Label::NeedsWhose), options }
}

/// How they stand, each counted with the other filter.
fn states(wanted: Wanted, mine: Counts, all: Counts) -> Filter {
    let counts = if wanted.mine { mine } else { all };
    let option = |status: &NeedStatus| {
        let chosen = wanted.status == Some(*status);
        let link = address(Wanted { status: (!chosen).then_some(*status), ..wanted }, None);
        FilterOption { label: state_words(*status), count: count(of_status(counts, *status)), link, chosen }
    };
    Filter { legend: LANG.label(Label::NeedsState), options: NeedStatus::ALL.iter().map(option).collect() }
}

/// The filters that are set, each with the way to be rid of it.
fn chosen(wanted: Wanted) -> Chosen {
    let mut filters = Vec::new();
    if wanted.mine {
        filters.push((LANG.label(Label::NeedsWhoseMine), address(Wanted { mine: false, ..wanted }, None)));
    }
    if let Some(status) = wanted.status {
        filters.push((state_words(status), address(Wanted { status: None, ..wanted }, None)));
    }
    let (label, remove) = (LANG.label(Label::NeedsFilters), LANG.label(Label::NeedsFilterRemove));
    Chosen { label, remove, filters, all: None }
}
