//! Mails that were given up, for administrators: why, and another try. For everyone else there is nothing here.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::MailId;
use directory::mail::{self, DeadMail};
use serde::Deserialize;
use wording::{Label, Language};

use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::pages::Pages;
use super::visit::Visit;

/// The most mails on one page.
const PAGE: usize = 50;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/operate/mails", |page| page.get(list));
    pages.action("/operate/mails/{id}/requeue", |page| page.post(requeue));
}

struct Line {
    id: MailId,
    kind: String,
    why: String,
    day: String,
    tries: i32,
    last_error: String,
}

#[derive(Template)]
#[template(path = "operate_mails.html")]
struct MailsPage {
    frame: Frame,
    /// Why no mail goes out, if none does.
    paused: Option<String>,
    lines: Vec<Line>,
    /// Where the next page begins, if there is one.
    before: Option<MailId>,
}

/// Which page of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Before {
    before: Option<String>,
}

/// `GET /operate/mails`.
pub(super) async fn list(visit: Visit, query: web::Query<Before>) -> Page {
    let before = query.before.as_deref().map(str::parse::<MailId>).transpose().map_err(|_| Error::NotFound)?;
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut dead = mail::dead(visit.db(), visit.actor(), before, limit).await?;
    let more = dead.len() > PAGE;
    dead.truncate(PAGE);
    let before = dead.last().filter(|_| more).map(|mail| mail.id);
    let lang = Language::English;
    let line = |mail: DeadMail| Line {
        id: mail.id,
        kind: lang.name(mail.kind),
        why: lang.label(if mail.refused { Label::OperateRefused } else { Label::OperateFailed }),
        day: lang.day(london_day(mail.dead_at)),
        tries: mail.tries,
        last_error: mail.last_error,
    };
    let page = MailsPage {
        frame: Frame::staff(&visit, lang.label(Label::OperateMailsHeading)),
        paused: mail::paused(visit.db()).await?.map(|pause| lang.name(pause.fault)),
        lines: dead.into_iter().map(line).collect(),
        before,
    };
    show(StatusCode::OK, &page)
}

/// `POST /operate/mails/{id}/requeue`.
pub(super) async fn requeue(visit: Visit, id: web::Path<String>) -> Page {
    let id: MailId = id.parse().map_err(|_| Error::NotFound)?;
    mail::requeue(visit.db(), visit.actor(), id, visit.now()).await?;
    Ok(redirect("/operate/mails"))
}
