//! One step: its form, what is wrong with it, and keeping or saving it.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::error::Error;
use directory::partners::{self, Draft, ListingFields, NEW_OFFER, Part, Spot};
use directory::problem::Problem;
use wording::Label;

use super::posted::{self, Sent};
use super::{At, draft, form, list, path};
use crate::web::components::Form;
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect, redirect_saying, show};
use crate::web::listings::Opened;

#[derive(Template)]
#[template(path = "edit_step.html")]
struct StepPage {
    frame: Frame,
    form: Form,
    action: String,
    /// The word of a button that asks for one row more; empty where there are no rows.
    more: String,
    back: String,
}

/// Which offer a step is about.
enum About {
    /// None: it is about the partner.
    Partner,
    /// This one.
    Offer(String),
    /// One of several: which is still to be said.
    Several,
}

fn about(part: Part, draft: &Draft, at: &At) -> Result<About, Error> {
    if part == Part::Public || part.of_offer().is_empty() {
        return Ok(About::Partner);
    }
    let offers = &draft.fields.offers;
    match (&at.offer, offers.keys().next()) {
        (Some(key), _) if key == NEW_OFFER || offers.contains_key(key) => Ok(About::Offer(key.clone())),
        (Some(_), _) => Err(Error::NotFound),
        (None, Some(only)) if offers.len() == 1 => Ok(About::Offer(only.clone())),
        (None, Some(_)) => Ok(About::Several),
        (None, None) => Ok(About::Offer(NEW_OFFER.to_owned())),
    }
}

/// `GET /listings/{id}/edit/PART`.
pub(super) async fn show_step(part: Part, visit: Opened, at: web::Query<At>) -> Page {
    let draft = draft(&visit).await?;
    match about(part, &draft, &at)? {
        About::Several => list::pick(&visit, &draft, part),
        About::Partner => page(&visit, part, &draft.fields, None, false, &[]),
        About::Offer(key) => page(&visit, part, &draft.fields, Some(&key), false, &[]),
    }
}

/// `POST /listings/{id}/edit/PART`: keeps the step, and saves it where it is all that changes.
pub(super) async fn take_step(part: Part, visit: Opened, at: web::Query<At>, sent: Sent) -> Page {
    let before = draft(&visit).await?;
    let offer = match about(part, &before, &at)? {
        About::Several => return list::pick(&visit, &before, part),
        About::Partner => None,
        About::Offer(key) => Some(key),
    };
    let step = posted::step(visit.lang, part, &sent, &before.fields, offer.as_deref());
    let mut typed = before.fields.clone();
    typed.partner.clone_from(&step.partner);
    typed.offers.extend(step.offers.clone());
    if posted::one(&sent, "then") == "more" {
        return page(&visit, part, &typed, offer.as_deref(), true, &[]);
    }
    match partners::keep_step(visit.db(), visit.actor(), visit.id, step, visit.now()).await {
        Err(Error::Invalid(problems)) => return page(&visit, part, &typed, offer.as_deref(), false, &problems),
        kept => kept?,
    }
    if posted::one(&sent, "then") == "keep" {
        return Ok(redirect(&format!("/listings/{}/edit", visit.id)));
    }
    let after = draft(&visit).await?;
    let this = |spot: &Spot| spot.part == part && (spot.offer.is_none() || spot.offer == offer || part == Part::Public);
    if !after.clashes.is_empty() || !after.changes.iter().all(this) {
        // What else was typed before is looked over first: nothing is shown to others unseen.
        return Ok(redirect(&path(&visit, "check")));
    }
    match partners::publish_draft(visit.db(), visit.actor(), visit.id, visit.now()).await {
        Ok(_) => Ok(redirect_saying(&visit.app, &format!("/listings/{}", visit.id), Label::EditSaved)),
        Err(Error::Conflict { .. } | Error::Invalid(_)) => Ok(redirect(&path(&visit, "check"))),
        Err(error) => Err(error.into()),
    }
}

fn page(
    visit: &Opened,
    part: Part,
    fields: &ListingFields,
    offer: Option<&str>,
    more: bool,
    problems: &[Problem],
) -> Page {
    let lang = visit.lang;
    let form = Form::new(lang, form::fields(lang, part, fields, offer, more)).with(problems);
    let action = path(visit, part.code());
    let page = StepPage {
        frame: Frame::family(visit, lang.say_edit_part(part.code())).problems(&form),
        form,
        action: offer.map_or_else(|| action.clone(), |key| format!("{action}?offer={key}")),
        more: more_label(part).map(|label| lang.label(label)).unwrap_or_default(),
        back: format!("/listings/{}/edit", visit.id),
    };
    show(if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }, &page)
}

/// The word of the button that asks for one row more.
pub(in crate::web) fn more_label(part: Part) -> Option<Label> {
    match part {
        Part::Times => Some(Label::EditMoreTimes),
        Part::Languages => Some(Label::EditMoreLanguages),
        _ => None,
    }
}
