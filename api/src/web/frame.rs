//! What is around every page: its title, its language, and who is looking at it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use askama::Template;
use directory::error::Error;
use wording::{Label, Language};

use super::failure::Page;
use crate::session::Session;

/// What is around a page.
pub(super) struct Frame {
    /// The page's own part of its title.
    pub(super) title: String,
    /// The language it is in.
    pub(super) lang: Language,
    /// Whether the menu is shown: not where nobody knows who is looking.
    pub(super) menu: bool,
    /// Whether somebody is signed in.
    pub(super) signed_in: bool,
    /// Whether they are staff of a school, who have needs.
    pub(super) has_needs: bool,
}

impl Frame {
    /// The frame of a page that `visitor` looks at.
    pub(super) fn new(title: impl Into<String>, visitor: &Session) -> Self {
        Self {
            title: title.into(),
            lang: Language::English,
            menu: true,
            signed_in: visitor.actor.person().is_some(),
            has_needs: !visitor.actor.schools().is_empty(),
        }
    }

    /// A frame without a menu.
    pub(super) fn bare(title: String) -> Self {
        Self { title, lang: Language::English, menu: false, signed_in: false, has_needs: false }
    }

    /// A fixed word or sentence.
    pub(super) fn say(&self, label: Label) -> String {
        self.lang.label(label)
    }

    /// The same frame with a title that says the form has problems.
    pub(super) fn with_problems(mut self, any: bool) -> Self {
        if any {
            self.title = format!("{}: {}", self.lang.label(Label::ErrorPrefix), self.title);
        }
        self
    }
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
