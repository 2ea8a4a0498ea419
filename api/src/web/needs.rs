//! A school's needs: opened from what was asked, listed, shown with what fits, and closed.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::error::Error;
use directory::ids::NeedId;
use directory::mail;
use directory::matching::Fit;
use directory::needs::{self, Need, NeedStatus, parse_need};
use serde::Deserialize;
use wording::{Label, Language};

use super::ask::{self, Asked};
use super::cards::{self, Card};
use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::pages::Pages;
use super::sign_in;
use super::visit::Visit;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/needs", |page| page.get(list).post(open));
    pages.staff("/needs/{id}", |page| page.get(show_by_id));
    pages.action("/needs/{id}/close", |page| page.post(close));
}

/// The most needs on one page.
const PAGE: usize = 20;

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

/// One line of the list.
struct Line {
    id: NeedId,
    text: String,
    state: String,
}

#[derive(Template)]
#[template(path = "needs.html")]
struct NeedsPage {
    frame: Frame,
    lines: Vec<Line>,
    /// Where the next page begins, if there is one.
    before: Option<NeedId>,
}

/// Which page of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Before {
    before: Option<String>,
}

/// `GET /needs`: those of the actor's own schools, newest first.
pub(super) async fn list(visit: Visit, query: web::Query<Before>) -> Page {
    if let Some(first) = sign_in::first(&visit, "/needs") {
        return Ok(first);
    }
    let before = match &query.before {
        Some(text) => Some(text.parse::<NeedId>().map_err(|_| Error::NotFound)?),
        None => None,
    };
    let mut found = needs::list(visit.db(), visit.actor(), None, before, PAGE + 1).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let before = found.last().filter(|_| more).map(|need| need.id);
    let lang = Language::English;
    let line = |need: Need| Line { id: need.id, text: need.details.text.clone(), state: state(lang, &need) };
    let frame = Frame::staff(&visit, lang.label(Label::NeedsTitle));
    show(StatusCode::OK, &NeedsPage { frame, lines: found.into_iter().map(line).collect(), before })
}

#[derive(Template)]
#[template(path = "need.html")]
struct NeedPage {
    frame: Frame,
    id: NeedId,
    version: i32,
    text: String,
    state: String,
    open: bool,
    /// Whether the visitor asked it: who decides about the mails.
    own: bool,
    /// What was understood of it; empty where nothing was.
    understood: String,
    heading: String,
    cards: Vec<Card>,
}

/// `GET /needs/{id}`: what was asked, and what fits it now.
pub(super) async fn show_need(visit: &Visit, need: Need) -> Page {
    let lang = Language::English;
    let today = visit.today();
    let matches = needs::matches(visit.db(), visit.actor(), need.id, today).await?;
    let fits: Vec<Fit> = matches.into_iter().map(|found| found.fit).collect();
    let cards = cards::of_fits(lang, visit.db(), visit.actor(), &fits, today).await?;
    let open = need.status == NeedStatus::Open;
    let heading = match cards.len() {
        0 if open => lang.label(Label::NobodyNearby),
        count => lang.say_found(count),
    };
    // Whoever asked and has stopped mails is not told that we write.
    let own = visit.actor().person().is_some_and(|person| person.id == need.person);
    let silent = own && open && !mail::is_written_to(visit.db(), need.id).await?;
    let mut understood = lang.understood(&need.details.understood());
    understood.extend(need.point.map(|_| ask::near(lang, &need.details)));
    let page = NeedPage {
        frame: Frame::staff(visit, title(lang, &need.details.text)),
        id: need.id,
        version: need.version,
        state: if silent { lang.label(Label::NeedOpenSilent) } else { state(lang, &need) },
        own,
        text: need.details.text,
        open,
        understood: understood.join(ask::SEPARATOR),
        heading,
        cards,
    };
    show(StatusCode::OK, &page)
}

/// `GET /needs/{id}`.
pub(super) async fn show_by_id(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let id: NeedId = id.parse().map_err(|_| Error::NotFound)?;
    let need = needs::find(visit.db(), visit.actor(), id).await?.ok_or(Error::NotFound)?;
    show_need(&visit, need).await
}

/// The version that the page was made from.
#[derive(Debug, Deserialize)]
pub(super) struct Version {
    version: i32,
}

/// `POST /needs/{id}/close`.
pub(super) async fn close(visit: Visit, id: web::Path<String>, form: web::Form<Version>) -> Page {
    let id: NeedId = id.parse().map_err(|_| Error::NotFound)?;
    needs::close(visit.db(), visit.actor(), id, form.version, visit.now()).await?;
    Ok(redirect(&format!("/needs/{id}")))
}

/// A need in a title: its first words.
fn title(lang: Language, text: &str) -> String {
    const LONGEST: usize = 60;
    let words: String = text.chars().take(LONGEST).collect();
    let more = if words.len() < text.len() { "…" } else { "" };
    format!("{}: {}{more}", lang.label(Label::NeedHeading), words.trim_end())
}

fn state(lang: Language, need: &Need) -> String {
    lang.label(match need.status {
        NeedStatus::Open => Label::NeedOpen,
        NeedStatus::Closed => Label::NeedClosed,
    })
}
