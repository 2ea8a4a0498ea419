//! A school's needs: opened from what was asked, listed, shown with what fits, changed, ended and closed.

mod change;
mod dismiss;
mod list;
mod show;

use actix_web::web;
use chrono::NaiveDate;
use directory::error::{Error, Result};
use directory::ids::NeedId;
use directory::needs::{self, Need, NeedStatus, parse_need};
use serde::Deserialize;
use wording::{Label, Language};

use super::ask::{self, Asked};
use super::components::{Button, Tag, Tone};
use super::failure::Page;
use super::frame::{redirect, redirect_saying};
use super::pages::Pages;
use super::sign_in;
use super::visit::Visit;

/// The language of pages for staff.
const LANG: Language = Language::English;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/needs", |page| page.get(list::list).post(open));
    pages.staff("/needs/{id}", |page| page.get(show::show_by_id));
    pages.staff("/needs/{id}/change", |page| page.get(change::form).post(change::change));
    pages.staff("/needs/{id}/dismiss/{offer}", |page| page.get(dismiss::form).post(dismiss::dismiss));
    pages.action("/needs/{id}/take-back/{offer}", |page| page.post(dismiss::take_back));
    pages.action("/needs/{id}/close", |page| page.post(close));
    pages.action("/needs/{id}/next-year", |page| page.post(reopen));
}

/// `POST /needs`: keeps what was asked open.
pub(super) async fn open(visit: Visit, asked: web::Form<Asked>) -> Page {
    // A session may have ended since the question was asked: its words are not lost.
    if let Some(first) = sign_in::first(&visit, &asked.path()) {
        return Ok(first);
    }
    let school = ask::school(visit.actor(), &asked)?;
    let now = visit.now();
    let opened = match parse_need(&asked.fields()) {
        Ok(input) => {
            needs::may_open(visit.actor(), school)?;
            let meaning = visit.app.meaning(&input).await;
            needs::open(visit.db(), visit.actor(), school, input, meaning, now).await
        }
        Err(problems) => Err(Error::Invalid(problems)),
    };
    match opened {
        Ok(opened) => Ok(redirect(&format!("/needs/{}", opened.id))),
        Err(Error::Invalid(problems)) => ask::refused(&visit, &asked, &problems),
        Err(error) => Err(error.into()),
    }
}

/// The version that the page was made from.
#[derive(Debug, Deserialize)]
pub(super) struct Version {
    version: i32,
}

/// `POST /needs/{id}/close`: it watches no longer, and does not come again.
pub(super) async fn close(visit: Visit, id: web::Path<String>, form: web::Form<Version>) -> Page {
    let id = need_id(&id)?;
    needs::close(visit.db(), visit.actor(), id, form.version, visit.now()).await?;
    Ok(redirect_saying(&visit.app, &format!("/needs/{id}"), Label::NeedsClosedDone))
}

/// `POST /needs/{id}/next-year`: one that has ended comes again, a year later.
pub(super) async fn reopen(visit: Visit, id: web::Path<String>, form: web::Form<Version>) -> Page {
    let id = need_id(&id)?;
    needs::reopen_next_year(visit.db(), visit.actor(), id, form.version, visit.now()).await?;
    Ok(redirect_saying(&visit.app, &format!("/needs/{id}"), Label::NeedsReopened))
}

/// The need an address means. One that cannot be read is of nobody, like one that is not there.
fn need_id(text: &str) -> Result<NeedId> {
    text.parse().map_err(|_| Error::NotFound)
}

/// The need an address means, where the visitor may see it.
async fn found(visit: &Visit, text: &str) -> Result<Need> {
    needs::find(visit.db(), visit.actor(), need_id(text)?).await?.ok_or(Error::NotFound)
}

/// How a need stands.
fn state(need: &Need, today: NaiveDate) -> Tag {
    let last = || LANG.day(need.lasts_until);
    match need.status(today) {
        NeedStatus::Open => Tag::new(Tone::Good, LANG.say_need_until(last())),
        NeedStatus::Ended => Tag::new(Tone::Warm, LANG.say_need_ended(last())),
        NeedStatus::Closed => Tag::new(Tone::Plain, LANG.label(Label::NeedClosed)),
    }
}

/// The question that a need is asked once it has ended, and its two answers; none where it has not.
fn next_year(need: &Need, today: NaiveDate) -> Option<(String, Vec<Button>)> {
    if need.status(today) != NeedStatus::Ended {
        return None;
    }
    let button = |button: Button| button.with("version", need.version).about(title(&need.details.text));
    let again = Button::new(format!("/needs/{}/next-year", need.id), LANG.label(Label::NeedsAgain));
    let no_more = Button::quiet(format!("/needs/{}/close", need.id), LANG.label(Label::NeedsNoMore));
    Some((LANG.say_needs_question(LANG.day(need.lasts_until)), vec![button(again), button(no_more)]))
}

/// The first words of a need.
fn title(text: &str) -> String {
    const LONGEST: usize = 60;
    let words: String = text.chars().take(LONGEST).collect();
    let more = if words.len() < text.len() { "…" } else { "" };
    format!("{}{more}", words.trim_end())
}
