//! The first page: what a class is learning in, who could help out, on one page whose address can be kept.

mod filters;
mod form;
mod results;
mod which_school;

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::actor::Actor;
use directory::error::{Error, Result};
use directory::ids::SchoolId;
use directory::needs::NeedInput;
use directory::problem::Problem;
use directory::schools;
use wording::{Label, Language};

use super::components::Form;
use super::failure::Page;
use super::frame::{Frame, show};
use super::pages::Pages;
use super::visit::Visit;
use filters::Only;
pub(super) use form::{Asked, named};
use results::{Found, Results};

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.public("/", |page| page.get(ask));
}

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage {
    frame: Frame,
    form: Form,
    results: Option<Box<Results>>,
}

/// `GET /`: the form, and what was found if it was filled in.
async fn ask(visit: Visit, asked: web::Query<Asked>, only: web::Query<Only>) -> Page {
    if asked.text.is_none() {
        let own = visit.actor().schools();
        let own = schools::by_ids(visit.db(), own.get(..1).unwrap_or_default()).await?.pop();
        return page(StatusCode::OK, &visit, asked.form(&visit, own.as_ref()), None);
    }
    match results::find(&visit, &asked, &only).await {
        Ok(Found::Results(results)) => page(results.status, &visit, asked.form(&visit, None), Some(results)),
        Ok(Found::Schools { schools, more }) => which_school::page(&visit, &asked, &schools, more),
        Err(Error::Invalid(problems)) => refused(&visit, &asked, &problems),
        Err(error) => Err(error.into()),
    }
}

/// The form once more, with what was wrong.
pub(super) fn refused(visit: &Visit, asked: &Asked, problems: &[Problem]) -> Page {
    // The one field for a place is a postcode to the domain.
    let field =
        |problem: &Problem| if problem.field == "postcode" { "place".to_owned() } else { problem.field.clone() };
    let problems: Vec<Problem> =
        problems.iter().map(|problem| Problem { field: field(problem), ..problem.clone() }).collect();
    page(StatusCode::UNPROCESSABLE_ENTITY, visit, asked.form(visit, None).with(&problems), None)
}

fn page(status: StatusCode, visit: &Visit, form: Form, results: Option<Box<Results>>) -> Page {
    let title = results.as_ref().map_or_else(|| visit.lang.label(Label::AskTitle), |results| results.title.clone());
    let frame = Frame::family(visit, title).problems(&form);
    // The question is for everyone to find; what was found is not.
    let frame = if status == StatusCode::OK && results.is_none() { frame.index() } else { frame };
    show(status, &AskPage { frame, form, results })
}

/// What stands between the things that were understood.
pub(super) const SEPARATOR: &str = " · ";

/// Where a need was taken to be, by its postcode or its school.
pub(super) fn near(lang: Language, input: &NeedInput) -> String {
    lang.near(input.postcode.as_ref().map(ToString::to_string).as_deref())
}

/// The school a need is for: the one that was picked, else the only one the asker has.
pub(super) fn school(actor: &Actor, asked: &Asked) -> Result<SchoolId> {
    let own = actor.schools();
    match (&asked.school, own.as_slice()) {
        (Some(picked), _) => picked.parse().map_err(|_| Error::NotFound),
        (None, [only]) => Ok(*only),
        (None, _) if actor.person().is_none() => Err(Error::Unauthenticated),
        (None, _) => Err(Error::Forbidden),
    }
}
