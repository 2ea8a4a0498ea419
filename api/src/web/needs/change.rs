//! Changing a need: its words, year, place, language and days. Of two who change it, the second sees both versions and
//! retypes nothing.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use chrono::{Datelike as _, NaiveDate};
use directory::error::{Difference, Error};
use directory::needs::{self, Need, NeedFields, NeedInput, parse_need};
use directory::problem::Problem;
use serde::Deserialize;
use wording::Label;

use super::{LANG, found, title};
use crate::web::components::date::joined;
use crate::web::components::{Facts, Field, Form, Notice, Tone};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect_saying, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Changed {
    version: i32,
    text: String,
    key_stage: String,
    postcode: String,
    language: String,
    starts_on_day: String,
    starts_on_month: String,
    starts_on_year: String,
    ends_on_day: String,
    ends_on_month: String,
    ends_on_year: String,
}

impl Changed {
    /// A need as the form shows it.
    fn of(need: &Need) -> Self {
        let details = &need.details;
        let languages: Vec<String> = details.languages.iter().map(|code| LANG.language(code)).collect();
        let [starts_on_day, starts_on_month, starts_on_year] = parts(details.starts_on);
        let [ends_on_day, ends_on_month, ends_on_year] = parts(details.ends_on);
        Self {
            version: need.version,
            text: details.text.clone(),
            key_stage: details.key_stage.map(|stage| stage.code().to_owned()).unwrap_or_default(),
            postcode: details.postcode.as_ref().map(ToString::to_string).unwrap_or_default(),
            language: languages.join(", "),
            starts_on_day,
            starts_on_month,
            starts_on_year,
            ends_on_day,
            ends_on_month,
            ends_on_year,
        }
    }

    /// The form as a need's details; what the form does not show stays as it is.
    fn input(&self, before: &NeedInput) -> Result<NeedInput, Vec<Problem>> {
        let languages = self.language.split(',').map(str::trim).filter(|name| !name.is_empty());
        let fields = NeedFields {
            text: self.text.clone(),
            key_stage: self.key_stage.clone(),
            postcode: self.postcode.clone(),
            languages: languages.map(str::to_owned).collect(),
            starts_on: joined(&self.starts_on_day, &self.starts_on_month, &self.starts_on_year),
            ends_on: joined(&self.ends_on_day, &self.ends_on_month, &self.ends_on_year),
            ..NeedFields::default()
        };
        let input = parse_need(&fields)?;
        Ok(NeedInput {
            subject: before.subject,
            topics: before.topics.clone(),
            format: before.format,
            delivery: before.delivery.clone(),
            days: before.days.clone(),
            given: if input.postcode.is_none() { before.given } else { None },
            within_km: before.within_km,
            ..input
        })
    }

    fn form(&self) -> Form {
        let text = |label| LANG.label(label);
        let line = |name, label, hint, value: &str| Field::text(name, text(label), value).hint(text(hint));
        let date = |name, label, parts: [&String; 3]| Field::date(LANG, name, text(label), parts.map(Clone::clone));
        let first = [&self.starts_on_day, &self.starts_on_month, &self.starts_on_year];
        let last = [&self.ends_on_day, &self.ends_on_month, &self.ends_on_year];
        let fields = vec![
            Field::hidden("version", self.version),
            Field::area("text", text(Label::TextLabel), self.text.as_str())
                .hint(text(Label::TextHint))
                .required()
                .dir_auto(),
            date("starts_on", Label::NeedEditStarts, first),
            date("ends_on", Label::NeedEditEnds, last).hint(text(Label::NeedEditEndsHint)),
            line("key_stage", Label::KeyStageLabel, Label::KeyStageHint, &self.key_stage),
            line("postcode", Label::NeedPostcodeLabel, Label::NeedPostcodeHint, &self.postcode),
            line("language", Label::LanguageLabel, Label::LanguageHint, &self.language),
        ];
        Form::new(LANG, fields)
    }
}

/// A day in parts.
fn parts(day: Option<NaiveDate>) -> [String; 3] {
    day.map(|day| [day.day().to_string(), day.month().to_string(), day.year().to_string()]).unwrap_or_default()
}

#[derive(Template)]
#[template(path = "need_change.html")]
struct ChangePage {
    frame: Frame,
    form: Form,
    action: String,
    /// Why it was not kept, where somebody else changed it meanwhile.
    conflict: Option<Notice>,
    /// What stands now, where it differs.
    stands: Facts,
}

/// `GET /needs/{id}/change`.
pub(super) async fn form(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let need = found(&visit, &id).await?;
    page(StatusCode::OK, &visit, &need, Changed::of(&need).form(), &[])
}

/// `POST /needs/{id}/change`.
pub(super) async fn change(visit: Visit, id: web::Path<String>, changed: web::Form<Changed>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let need = found(&visit, &id).await?;
    let kept = match changed.input(&need.details) {
        Ok(input) => {
            needs::may_change(visit.db(), visit.actor(), need.id).await?;
            let meaning = visit.app.meaning(&input).await;
            needs::change(visit.db(), visit.actor(), need.id, changed.version, input, meaning, visit.now()).await
        }
        Err(problems) => Err(Error::Invalid(problems)),
    };
    match kept {
        Ok(_) => Ok(redirect_saying(&visit.app, &format!("/needs/{}", need.id), Label::NeedEditDone)),
        Err(Error::Invalid(problems)) => {
            page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &need, changed.form().with(&problems), &[])
        }
        // Sent again, it is made from what stands, which its writer has now seen.
        Err(Error::Conflict { current, differences, .. }) => {
            let again = Changed { version: current, ..changed.into_inner() };
            page(StatusCode::CONFLICT, &visit, &need, again.form(), &differences)
        }
        Err(error) => Err(error.into()),
    }
}

fn page(status: StatusCode, visit: &Visit, need: &Need, form: Form, stands: &[Difference]) -> Page {
    let text = |label| LANG.label(label);
    let crumbs = vec![
        ("/needs".to_owned(), text(Label::NeedsTitle)),
        (format!("/needs/{}", need.id), title(&need.details.text)),
    ];
    let conflict = status == StatusCode::CONFLICT;
    let stands = stands.iter().fold(Facts::default(), |facts, difference| {
        facts.and(LANG.field(difference.field), difference.current.as_str())
    });
    let page = ChangePage {
        frame: Frame::staff(visit, text(Label::NeedEditTitle)).problems(&form).crumbs(crumbs),
        form,
        action: format!("/needs/{}/change", need.id),
        conflict: conflict.then(|| Notice::new(Tone::Warm, text(Label::NeedEditConflict))),
        stands,
    };
    show(status, &page)
}
