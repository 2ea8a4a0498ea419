//! One enquiry: what it says, where it went, and what became of it.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::accounts::WayBack;
use directory::enquiries::{self, Enquiry, EnquiryOutcome, EnquiryRoute, EnquiryStatus};
use directory::error::Error;
use directory::ids::EnquiryId;
use directory::partners::Contact;
use serde::Deserialize;
use wording::Label;

use super::{Abouts, LANG, asked_on, outcome_buttons, tag};
use crate::web::components::{Button, Fact, Facts, Notice, Own, Tag, Tone};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect_saying, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "enquiry.html")]
struct EnquiryPage {
    frame: Frame,
    heading: Own,
    tag: Tag,
    help: Option<Notice>,
    facts: Facts,
    buttons: Vec<Button>,
    /// How to reach the partner, for who is to put the two in touch.
    reach: Option<Facts>,
}

/// `GET /enquiries/{id}`.
pub(super) async fn show_by_id(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let id: EnquiryId = id.parse().map_err(|_| Error::NotFound)?;
    let (db, actor, today) = (visit.db(), visit.actor(), visit.today());
    let enquiry = enquiries::find(db, actor, id).await?.ok_or(Error::NotFound)?;
    let abouts = Abouts::of(&visit, std::slice::from_ref(&enquiry)).await?;
    let reach = if enquiries::recipient(db, actor, id).await? {
        Some(reach(&enquiries::contact(db, actor, id).await?))
    } else {
        None
    };
    let title = abouts.title(&enquiry).map_or_else(|| LANG.label(Label::EnquiriesGone), str::to_owned);
    let own = actor.schools().contains(&enquiry.school);
    let lost = enquiry.status(today) == EnquiryStatus::NotDelivered;
    let crumbs = vec![("/enquiries".to_owned(), LANG.label(Label::EnquiriesTitle))];
    let page = EnquiryPage {
        frame: Frame::staff(&visit, title.clone()).crumbs(crumbs),
        tag: tag(&enquiry, today),
        help: lost.then(|| Notice::new(Tone::Bad, LANG.label(Label::EnquiriesNotDeliveredHelp))),
        facts: facts(&enquiry, &abouts, own),
        buttons: if own { outcome_buttons(&enquiry, "", &visit.path, today) } else { Vec::new() },
        reach,
        heading: Own::unknown(title),
    };
    show(StatusCode::OK, &page)
}

fn facts(enquiry: &Enquiry, abouts: &Abouts, own: bool) -> Facts {
    let text = |label| LANG.label(label);
    let went_to = match enquiry.route {
        EnquiryRoute::Partner => Label::EnquiriesWentToPartner,
        EnquiryRoute::Liaison => Label::EnquiriesWentToLiaison,
    };
    let mut facts = Facts::default();
    let see =
        abouts.partner(enquiry).map(|partner| (format!("/partners/{}", partner.id), text(Label::EnquiriesSeePartner)));
    facts.facts.push(Fact {
        name: text(Label::From),
        lines: vec![abouts.name(enquiry)],
        change: see,
        ..Fact::default()
    });
    let what = enquiry.input.what.lines().map(Own::unknown).collect();
    facts.facts.push(Fact { name: text(Label::EnquiriesWhatLabel), own: what, ..Fact::default() });
    if let Some(class) = &enquiry.input.class {
        facts = facts.and(text(Label::EnquiriesClassLabel), class);
    }
    if let Some(dates) = &enquiry.input.dates {
        facts = facts.and(text(Label::EnquiriesDatesLabel), dates);
    }
    facts = facts
        .and(text(Label::EnquiriesRole), &enquiry.asked_by)
        .and(text(Label::EnquiriesDay), asked_on(enquiry))
        .and(text(Label::EnquiriesWentTo), text(went_to));
    if let Some(need) = enquiry.need.filter(|_| own) {
        let change = Some((format!("/needs/{need}"), text(Label::EnquiriesSeeNeed)));
        facts.facts.push(Fact { name: text(Label::EnquiriesNeed), change, ..Fact::default() });
    }
    facts
}

fn reach(contact: &Contact) -> Facts {
    let mut facts = Facts::default();
    if let Some(email) = &contact.email {
        facts = facts.and(LANG.label(Label::Email), email.to_string());
    }
    if let Some(phone) = &contact.phone {
        facts = facts.and(LANG.label(Label::Phone), phone.to_string());
    }
    if let Some(website) = &contact.website {
        facts = facts.and(LANG.label(Label::Website), website.to_string());
    }
    facts
}

/// What became of an enquiry, and the page to come back to.
#[derive(Debug, Deserialize)]
pub(super) struct Outcome {
    outcome: String,
    #[serde(default)]
    back: String,
}

/// `POST /enquiries/{id}/outcome`.
pub(super) async fn settle(visit: Visit, id: web::Path<String>, form: web::Form<Outcome>) -> Page {
    let id: EnquiryId = id.parse().map_err(|_| Error::NotFound)?;
    let outcome = EnquiryOutcome::from_code(&form.outcome).ok_or(Error::NotFound)?;
    enquiries::settle(visit.db(), visit.actor(), id, outcome, visit.now()).await?;
    let back = WayBack::parse(&form.back);
    let to = back.as_ref().map_or_else(|| format!("/enquiries/{id}"), |back| back.as_str().to_owned());
    Ok(redirect_saying(&visit.app, &to, Label::EnquiriesSettled))
}
