//! One person: what they belong to, given and ended.

use actix_web::http::StatusCode;
use actix_web::web;
use directory::accounts::{self, HeldMembership};
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::{MembershipId, PersonId};
use directory::problem::Problem;
use serde::Deserialize;
use wording::Label;

use super::people::{Given, belonging, membership_fields};
use super::{LANG, Part, RecordPage, Work, frame, heads};
use crate::web::account::role;
use crate::web::components::{Button, Cell, Facts, Table};
use crate::web::failure::Page;
use crate::web::frame::{redirect_saying, show};
use crate::web::pages::Pages;
use crate::web::sign_in;
use crate::web::visit::Visit;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/admin/people/{id}", |page| page.get(one));
    pages.action("/admin/people/{id}/memberships", |page| page.post(give));
    pages.action("/admin/people/{id}/memberships/end", |page| page.post(end));
}

/// `GET /admin/people/{id}`.
async fn one(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let id: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    person_page(StatusCode::OK, &visit, id, &Given::default(), &[]).await
}

async fn person_page(status: StatusCode, visit: &Visit, id: PersonId, given: &Given, problems: &[Problem]) -> Page {
    let person = accounts::person(visit.db(), visit.actor(), id).await?;
    let facts = Facts::default()
        .and(LANG.label(Label::AccountCalled), &person.display_role)
        .and(LANG.label(Label::AccountSince), LANG.day(london_day(person.since)));
    let path = format!("/admin/people/{id}/memberships");
    let row = |held: &HeldMembership| {
        let end = Button::grave(format!("{path}/end"), LANG.label(Label::AdminPersonEnd));
        let end = end.with("membership", held.id).about(belonging(held));
        let buttons = Cell { buttons: vec![end], ..Cell::default() };
        vec![Cell::new(role(LANG, held.membership)), Cell::new(&held.of), buttons]
    };
    let held = Table {
        caption: LANG.label(Label::AdminPersonMemberships),
        heads: heads([Label::AccountRole, Label::AccountOf, Label::AdminDo]),
        rows: person.memberships.iter().map(row).collect(),
    };
    let nothing = held.rows.is_empty();
    let mut work = Work::new(path, membership_fields(given), Label::AdminPersonGive);
    work.form.put(problems);
    let lead = if nothing { LANG.label(Label::AdminPeopleNothing) } else { String::new() };
    let page = RecordPage {
        frame: frame(visit, &person.email, &[("/admin/people", Label::AdminPeopleTitle)]).problems(&work.form),
        heading: person.email,
        notice: None,
        parts: vec![
            Part { facts: Some(facts), ..Part::default() },
            Part {
                heading: LANG.label(Label::AdminPersonMemberships),
                lead,
                table: (!nothing).then_some(held),
                ..Part::default()
            },
            Part { heading: LANG.label(Label::AdminPersonGiveHeading), work: Some(work), ..Part::default() },
        ],
    };
    show(status, &page)
}

/// `POST /admin/people/{id}/memberships`.
async fn give(visit: Visit, id: web::Path<String>, given: web::Form<Given>) -> Page {
    let id: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    let person = accounts::person(visit.db(), visit.actor(), id).await?;
    match given.register(&visit, &person.email, &person.display_role).await {
        Ok(()) => Ok(redirect_saying(&visit.app, &format!("/admin/people/{id}"), Label::AdminPersonGiven)),
        Err(Error::Invalid(problems)) => {
            person_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, id, &given, &problems).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Which membership.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Ending {
    membership: String,
}

/// `POST /admin/people/{id}/memberships/end`.
async fn end(visit: Visit, id: web::Path<String>, ending: web::Form<Ending>) -> Page {
    let id: PersonId = id.parse().map_err(|_| Error::NotFound)?;
    let membership: MembershipId = ending.membership.parse().map_err(|_| Error::NotFound)?;
    match accounts::end_membership(visit.db(), visit.actor(), membership, visit.now()).await {
        Ok(()) => Ok(redirect_saying(&visit.app, &format!("/admin/people/{id}"), Label::AdminPersonEnded)),
        Err(Error::Invalid(problems)) => {
            person_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, id, &Given::default(), &problems).await
        }
        Err(other) => Err(other.into()),
    }
}
