//! Saying that an offer is not right for a need, with why; and taking that back.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::error::Error;
use directory::ids::OfferId;
use directory::needs::{self, DismissReason, DismissalFields, Need, parse_dismissal};
use directory::partners::{self, Offer};
use directory::problem::Problem;
use serde::Deserialize;
use wording::Label;

use super::{LANG, found, need_id, title};
use crate::web::components::{Choice, Facts, Field, Form};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect_saying, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

/// The words of a reason.
pub(super) const fn reason(reason: DismissReason) -> Label {
    match reason {
        DismissReason::OtherTopic => Label::NeedReasonOtherTopic,
        DismissReason::OtherAge => Label::NeedReasonOtherAge,
        DismissReason::TooFar => Label::NeedReasonTooFar,
        DismissReason::OtherTimes => Label::NeedReasonOtherTimes,
        DismissReason::TooDear => Label::NeedReasonTooDear,
        DismissReason::HaveSomebody => Label::NeedReasonHaveSomebody,
        DismissReason::Other => Label::NeedReasonOther,
    }
}

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Why {
    reason: String,
    note: String,
}

#[derive(Template)]
#[template(path = "need_dismiss.html")]
struct DismissPage {
    frame: Frame,
    heading: String,
    need: Facts,
    action: String,
    form: Form,
}

/// `GET /needs/{id}/dismiss/{offer}`.
pub(super) async fn form(visit: Visit, path: web::Path<(String, String)>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let (need, offer) = both(&visit, &path).await?;
    page(StatusCode::OK, &visit, &need, &offer, &Why::default(), &[])
}

/// `POST /needs/{id}/dismiss/{offer}`.
pub(super) async fn dismiss(visit: Visit, path: web::Path<(String, String)>, why: web::Form<Why>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let (need, offer) = both(&visit, &path).await?;
    let fields = DismissalFields { reason: why.reason.clone(), note: why.note.clone() };
    match parse_dismissal(&fields) {
        Ok(input) => {
            needs::dismiss(visit.db(), visit.actor(), need.id, offer.id, &input, visit.now()).await?;
            Ok(redirect_saying(&visit.app, &format!("/needs/{}", need.id), Label::NeedDismissedDone))
        }
        Err(problems) => page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &need, &offer, &why, &problems),
    }
}

/// `POST /needs/{id}/take-back/{offer}`.
pub(super) async fn take_back(visit: Visit, path: web::Path<(String, String)>) -> Page {
    let id = need_id(&path.0)?;
    let offer: OfferId = path.1.parse().map_err(|_| Error::NotFound)?;
    needs::take_back(visit.db(), visit.actor(), id, offer, visit.now()).await?;
    Ok(redirect_saying(&visit.app, &format!("/needs/{id}"), Label::NeedTakenBack))
}

async fn both(visit: &Visit, path: &(String, String)) -> Result<(Need, Offer), Error> {
    let need = found(visit, &path.0).await?;
    let id: OfferId = path.1.parse().map_err(|_| Error::NotFound)?;
    let offer = partners::find_offer(visit.db(), visit.actor(), id, visit.today()).await?;
    Ok((need, offer.ok_or(Error::NotFound)?))
}

fn page(status: StatusCode, visit: &Visit, need: &Need, offer: &Offer, why: &Why, problems: &[Problem]) -> Page {
    let text = |label| LANG.label(label);
    let choice = |value: &DismissReason| Choice::new(value.code(), text(reason(*value)));
    let choices = DismissReason::ALL.iter().map(choice).collect();
    let fields = vec![
        Field::radios("reason", text(Label::NeedDismissReason), choices, why.reason.as_str()).required(),
        Field::area("note", text(Label::NeedDismissWords), why.note.as_str())
            .hint(text(Label::NeedDismissWordsHint))
            .dir_auto(),
    ];
    let form = Form::new(LANG, fields).with(problems);
    let crumbs = vec![
        ("/needs".to_owned(), text(Label::NeedsTitle)),
        (format!("/needs/{}", need.id), title(&need.details.text)),
    ];
    let page = DismissPage {
        frame: Frame::staff(visit, text(Label::NeedDismissTitle)).problems(&form).crumbs(crumbs),
        heading: LANG.say_need_dismiss_heading(offer.details.title.as_str()),
        need: Facts::default().and(text(Label::NeedDismissNeed), need.details.text.as_str()),
        action: format!("/needs/{}/dismiss/{}", need.id, offer.id),
        form,
    };
    show(status, &page)
}
