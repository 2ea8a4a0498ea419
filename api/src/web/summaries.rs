//! Words that partners wrote in other languages, and the place to write what they say in English.

use actix_web::http::StatusCode;
use askama::Template;
use directory::error::Error;
use directory::ids::{OfferId, PartnerId};
use directory::partners::{self, Awaiting, Waiting, WordsField};
use directory::problem::Problem;
use wording::{Label, Language};

use super::components::{ErrorSummary, Field, Form, Own};
use super::edit::posted::{Sent, one};
use super::failure::Page;
use super::frame::{Frame, redirect_saying, show};
use super::pages::Pages;
use super::visit::Visit;
use super::{shown, sign_in};

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/summaries", |page| page.get(list).post(write));
}

/// The most texts on one page.
const PAGE: i64 = 20;

/// Words that wait, with the form for their English.
struct Block {
    heading: String,
    partner: PartnerId,
    words: Own,
    form: Form,
}

#[derive(Template)]
#[template(path = "summaries.html")]
struct SummariesPage {
    frame: Frame,
    /// What was wrong with the one that was sent.
    summary: ErrorSummary,
    count: String,
    blocks: Vec<Block>,
}

/// What was written.
struct Written {
    partner: String,
    offer: String,
    field: String,
    version: i32,
    english: String,
}

/// `GET /summaries`.
pub(super) async fn list(visit: Visit) -> Page {
    if let Some(first) = sign_in::first(&visit, "/summaries") {
        return Ok(first);
    }
    page(&visit, None).await
}

async fn page(visit: &Visit, refused: Option<(&Written, &[Problem])>) -> Page {
    let lang = Language::English;
    let Awaiting { total, first } = partners::awaiting_summary(visit.db(), visit.actor(), PAGE).await?;
    let blocks: Vec<Block> =
        first.iter().zip(1_usize..).map(|(waiting, number)| block(lang, waiting, number, refused)).collect();
    let wrong = blocks.iter().find(|block| block.form.has_problems());
    let summary = wrong.map(|block| block.form.summary.clone()).unwrap_or_default();
    let mut frame = Frame::staff(visit, lang.label(Label::SummariesTitle));
    if let Some(block) = wrong {
        frame = frame.problems(&block.form);
    }
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let count = if total == 0 { lang.label(Label::SummariesNone) } else { lang.say_summaries_count(total) };
    show(status, &SummariesPage { frame, summary, count, blocks })
}

fn block(lang: Language, waiting: &Waiting, number: usize, refused: Option<(&Written, &[Problem])>) -> Block {
    let offer = waiting.offer.map(|offer| offer.to_string()).unwrap_or_default();
    let here = refused.filter(|(written, _)| {
        written.partner == waiting.partner.to_string()
            && written.offer == offer
            && written.field == waiting.field.code()
    });
    let value =
        here.map_or_else(|| waiting.earlier.clone().unwrap_or_default(), |(written, _)| written.english.clone());
    let id = format!("english.{number}");
    let mut english = Field::area(&id, lang.label(Label::SummariesEnglish), value).required();
    if waiting.earlier.is_some() {
        english = english.hint(lang.label(Label::SummariesEarlier));
    }
    let fields = vec![
        Field::hidden("partner", waiting.partner),
        Field::hidden("offer", &offer),
        Field::hidden("field", waiting.field.code()),
        Field::hidden("version", waiting.version),
        Field::hidden("number", number),
        english,
    ];
    let problems: Vec<Problem> = here
        .map(|(_, problems)| problems.iter().map(|problem| Problem { field: id.clone(), ..problem.clone() }).collect())
        .unwrap_or_default();
    Block {
        heading: format!("{}: {}", lang.say_summaries_field(waiting.field.code()), lang.language(&waiting.language)),
        partner: waiting.partner,
        words: shown::words(&waiting.original, Some(&waiting.language)),
        form: Form::new(lang, fields).with(&problems),
    }
}

/// `POST /summaries`.
pub(super) async fn write(visit: Visit, sent: Sent) -> Page {
    let number = one(&sent, "number");
    let written = Written {
        partner: one(&sent, "partner"),
        offer: one(&sent, "offer"),
        field: one(&sent, "field"),
        version: one(&sent, "version").parse().map_err(|_| Error::NotFound)?,
        english: one(&sent, &format!("english.{number}")),
    };
    let partner: PartnerId = written.partner.parse().map_err(|_| Error::NotFound)?;
    let offer: Option<OfferId> = match written.offer.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| Error::NotFound)?),
    };
    let field = WordsField::from_code(&written.field).ok_or(Error::NotFound)?;
    let words = (partner, offer, field);
    match partners::write_summary(visit.db(), visit.actor(), words, written.version, &written.english, visit.now())
        .await
    {
        Ok(()) => Ok(redirect_saying(&visit.app, "/summaries", Label::SummariesSaved)),
        Err(Error::Invalid(problems)) => page(&visit, Some((&written, &problems))).await,
        Err(error) => Err(error.into()),
    }
}
