//! What is around every page: its title, its language, its menu, and who is looking at it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use directory::actor::{Actor, Membership};
use directory::error::Error;
use directory::liaison::is_officer;
use wording::{Label, Language};

use super::components::{Crumbs, Form, Notice};
use super::failure::Page;
use super::home::HOME;
use super::partner_lists::LIST;
use super::visit::{self, Visit};
use crate::App;

/// One line of the menu.
pub(super) struct MenuLine {
    /// Where it leads.
    pub(super) to: String,
    /// Its words.
    pub(super) text: String,
    /// Whether this is the page.
    pub(super) here: bool,
}

/// What is around a page.
pub(super) struct Frame {
    /// The page's own part of its title.
    pub(super) title: String,
    /// The same as the heading of the page, which does not say that something is wrong: the summary does.
    pub(super) heading: String,
    /// The language it is in.
    pub(super) lang: Language,
    /// The menu; empty where nobody knows who is looking.
    pub(super) menu: Vec<MenuLine>,
    /// Whether somebody is signed in; none where nobody knows.
    pub(super) signed_in: Option<bool>,
    /// The pages above.
    pub(super) crumbs: Crumbs,
    /// What was just done.
    pub(super) said: Option<Notice>,
    /// Whether search engines may list the page.
    pub(super) indexed: bool,
    /// A language to offer to who has chosen none.
    pub(super) offer: Option<Language>,
    /// Where choosing a language comes back to; none on pages that are in English alone.
    pub(super) back: Option<String>,
}

impl Frame {
    /// The frame of a page for anyone, in the visitor's language.
    pub(super) fn family(visit: &Visit, title: impl Into<String>) -> Self {
        Self { back: Some(visit.path.clone()), offer: visit.offer, ..Self::of(visit, visit.lang, title) }
    }

    /// The frame of a page for staff, in English.
    pub(super) fn staff(visit: &Visit, title: impl Into<String>) -> Self {
        Self::of(visit, Language::English, title)
    }

    /// A frame without a menu, where nobody knows who is looking.
    pub(super) fn bare(lang: Language, title: impl Into<String>) -> Self {
        let heading = title.into();
        Self {
            title: heading.clone(),
            heading,
            lang,
            menu: Vec::new(),
            signed_in: None,
            crumbs: Crumbs::default(),
            said: None,
            indexed: false,
            offer: None,
            back: None,
        }
    }

    fn of(visit: &Visit, lang: Language, title: impl Into<String>) -> Self {
        let path = visit.path.split('?').next().unwrap_or_default();
        let line = |(to, label): (String, Label)| MenuLine { here: to == path, to, text: lang.label(label) };
        Self {
            menu: menu(visit.actor()).into_iter().map(line).collect(),
            signed_in: Some(visit.actor().person().is_some()),
            said: visit.said.map(|label| Notice::done(lang.label(label))),
            ..Self::bare(lang, title)
        }
    }

    /// A fixed word or sentence.
    pub(super) fn say(&self, label: Label) -> String {
        self.lang.label(label)
    }

    /// The same frame with a title that says the form has problems.
    pub(super) fn problems(mut self, form: &Form) -> Self {
        if form.has_problems() {
            self.title = format!("{}: {}", self.say(Label::ErrorPrefix), self.title);
        }
        self
    }

    /// The same frame with the pages above, the outermost first: address and name.
    pub(super) fn crumbs(mut self, pages: Vec<(String, String)>) -> Self {
        self.crumbs = Crumbs { label: self.say(Label::Crumbs), pages };
        self
    }

    /// The same frame of a page that search engines may list.
    pub(super) fn index(mut self) -> Self {
        self.indexed = true;
        self
    }

    /// Whether the page is in words that no native reader has checked.
    pub(super) fn is_unchecked(&self) -> bool {
        self.back.is_some() && self.lang != Language::English && self.lang.checked_on().is_none()
    }

    /// The languages to choose from; none where there is no choice.
    pub(super) fn languages(&self) -> Vec<Language> {
        let offered: Vec<Language> = Language::offered().collect();
        if self.back.is_some() && offered.len() > 1 { offered } else { Vec::new() }
    }
}

/// What an actor's menu has.
fn menu(actor: &Actor) -> Vec<(String, Label)> {
    let held = |of: fn(&Membership) -> bool| actor.memberships().iter().any(of);
    let mut lines = vec![("/".to_owned(), Label::NavAsk)];
    if is_officer(actor) {
        lines.push((HOME.to_owned(), Label::NavHome));
        lines.push((LIST.to_owned(), Label::NavPartners));
    }
    if !actor.schools().is_empty() {
        lines.push(("/needs".to_owned(), Label::NavNeeds));
    }
    if actor.is_staff() {
        lines.push(("/enquiries".to_owned(), Label::EnquiriesNav));
    }
    if held(|held| {
        matches!(
            held,
            Membership::LiaisonSchool { .. } | Membership::LiaisonAuthority { .. } | Membership::Administrator
        )
    }) {
        lines.push(("/imports".to_owned(), Label::ImportsTitle));
    }
    if held(|held| matches!(held, Membership::Administrator)) {
        lines.push(("/admin".to_owned(), Label::AdminTitle));
    }
    if actor.person().is_some() {
        lines.push(("/account".to_owned(), Label::AccountTitle));
    }
    lines
}

/// The page as an answer.
pub(super) fn show(status: StatusCode, page: &impl Template) -> Page {
    let html = page.render().map_err(|source| Error::internal("rendering a page", source))?;
    Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html))
}

/// The way on after something was done.
pub(super) fn redirect(to: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header(("Location", to)).finish()
}

/// The way on, where the next page says once what was done.
pub(super) fn redirect_saying(app: &App, to: &str, done: Label) -> HttpResponse {
    let mut response = redirect(to);
    let _added = response.add_cookie(&visit::saying(app, done));
    response
}
