//! A school's needs: opened from what was asked, listed, shown with what fits, and closed.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::NeedId;
use directory::mail;
use directory::matching::Fit;
use directory::needs::{self, Need, NeedStatus, parse_need};
use serde::Deserialize;
use wording::{Label, Language, Sentence};

use super::ask::{self, Asked};
use super::cards::{self, Card};
use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::sign_in;
use crate::App;
use crate::session::Session;

/// The most needs on one page.
const PAGE: usize = 20;

/// `POST /needs`: keeps what was asked open.
pub(super) async fn open(request: HttpRequest, app: web::Data<App>, asked: web::Form<Asked>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    // A session may have ended since the question was asked: its words are not lost.
    if let Some(first) = sign_in::first(&visitor, &asked.path()) {
        return Ok(first);
    }
    let school = ask::school(&visitor.actor, &asked)?;
    let now = app.clock.now();
    let opened = match parse_need(&asked.fields()) {
        Ok(input) => {
            needs::may_open(&visitor.actor, school)?;
            let meaning = app.meaning(&input).await;
            needs::open(&app.db, &visitor.actor, school, input, meaning, now).await
        }
        Err(problems) => Err(Error::Invalid(problems)),
    };
    match opened {
        Ok(opened) => Ok(redirect(&format!("/needs/{}", opened.id))),
        Err(Error::Invalid(problems)) => ask::refused(&visitor, &asked, &problems),
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
pub(super) async fn list(request: HttpRequest, app: web::Data<App>, query: web::Query<Before>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    if let Some(first) = sign_in::first(&visitor, "/needs") {
        return Ok(first);
    }
    let before = match &query.before {
        Some(text) => Some(text.parse::<NeedId>().map_err(|_| Error::NotFound)?),
        None => None,
    };
    let mut found = needs::list(&app.db, &visitor.actor, None, before, PAGE + 1).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let before = found.last().filter(|_| more).map(|need| need.id);
    let lang = Language::English;
    let line = |need: Need| Line { id: need.id, text: need.details.text.clone(), state: state(lang, &need) };
    let frame = Frame::new(lang.label(Label::NeedsTitle), &visitor);
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
pub(super) async fn show_need(app: &App, visitor: &Session, need: Need) -> Page {
    let lang = Language::English;
    let today = london_day(app.clock.now());
    let matches = needs::matches(&app.db, &visitor.actor, need.id, today).await?;
    let fits: Vec<Fit> = matches.into_iter().map(|found| found.fit).collect();
    let cards = cards::of_fits(&app.db, &visitor.actor, &fits, today).await?;
    let open = need.status == NeedStatus::Open;
    let heading = match cards.len() {
        0 if open => lang.sentence(Sentence::NobodyNearby),
        count => lang.sentence(Sentence::Found { count: u64::try_from(count).unwrap_or(u64::MAX) }),
    };
    // Whoever asked and has stopped mails is not told that we write.
    let own = visitor.actor.person().is_some_and(|person| person.id == need.person);
    let silent = own && open && !mail::is_written_to(&app.db, need.id).await?;
    let mut understood = lang.understood(&need.details.understood());
    understood.extend(need.point.map(|_| ask::near(lang, &need.details)));
    let page = NeedPage {
        frame: Frame::new(title(lang, &need.details.text), visitor),
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
pub(super) async fn show_by_id(request: HttpRequest, app: web::Data<App>, id: web::Path<String>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    if let Some(first) = sign_in::first(&visitor, request.path()) {
        return Ok(first);
    }
    let id: NeedId = id.parse().map_err(|_| Error::NotFound)?;
    let need = needs::find(&app.db, &visitor.actor, id).await?.ok_or(Error::NotFound)?;
    show_need(&app, &visitor, need).await
}

/// The version that the page was made from.
#[derive(Debug, Deserialize)]
pub(super) struct Version {
    version: i32,
}

/// `POST /needs/{id}/close`.
pub(super) async fn close(
    request: HttpRequest,
    app: web::Data<App>,
    id: web::Path<String>,
    form: web::Form<Version>,
) -> Page {
    let visitor = Session::of(&app, &request).await?;
    let id: NeedId = id.parse().map_err(|_| Error::NotFound)?;
    needs::close(&app.db, &visitor.actor, id, form.version, app.clock.now()).await?;
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
