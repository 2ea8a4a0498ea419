//! Administration, in English: people, schools, the vocabulary, and what this installation says of itself. To who may not,
//! nothing of it is there: the domain decides.

mod people;
mod person;
mod schools;
mod settings;
mod term;
mod term_forms;
mod vocabulary;

use actix_web::http::StatusCode;
use askama::Template;
use directory::error::Difference;
use directory::settings as kept;
use url::form_urlencoded;
use wording::{Label, Language};

use super::components::{Button, Cell, Facts, Field, Form, Head, Notice, Pagination, Table, Tone};
use super::failure::Page;
use super::frame::{Frame, show};
use super::pages::Pages;
use super::sign_in;
use super::visit::Visit;

/// The language of these pages.
const LANG: Language = Language::English;
/// The most lines of a list on one page.
const PAGE: usize = 50;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/admin", |page| page.get(index));
    people::routes(pages);
    person::routes(pages);
    schools::routes(pages);
    vocabulary::routes(pages);
    term::routes(pages);
    settings::routes(pages);
}

#[derive(Template)]
#[template(path = "admin_index.html")]
struct IndexPage {
    frame: Frame,
    /// Addresses and their words.
    ways: Vec<(&'static str, String)>,
}

/// `GET /admin`.
async fn index(visit: Visit) -> Page {
    if let Some(first) = sign_in::first(&visit, "/admin") {
        return Ok(first);
    }
    kept::check_editor(visit.actor())?;
    let ways = [
        ("/admin/people", Label::AdminPeopleTitle),
        ("/admin/schools", Label::AdminSchoolsTitle),
        ("/admin/vocabulary", Label::AdminVocabularyTitle),
        ("/admin/settings", Label::AdminSettingsTitle),
        ("/operate/mails", Label::OperateMailsHeading),
    ];
    let ways = ways.map(|(to, label)| (to, LANG.label(label))).into();
    show(StatusCode::OK, &IndexPage { frame: Frame::staff(&visit, LANG.label(Label::AdminTitle)), ways })
}

/// A list that is searched and paged, and may be added to.
#[derive(Template)]
#[template(path = "admin_list.html")]
struct ListPage {
    frame: Frame,
    heading: Label,
    lead: Label,
    /// Where the list is.
    path: &'static str,
    find: Field,
    /// What was found; none where there is nothing.
    table: Option<Table>,
    /// What is said where there is nothing.
    none: Label,
    pages: Pagination,
    /// What adds to the list.
    add: Option<(String, Work)>,
}

/// One record with what can be done to it.
#[derive(Template)]
#[template(path = "admin_record.html")]
struct RecordPage {
    frame: Frame,
    /// What it is called.
    heading: String,
    notice: Option<Notice>,
    parts: Vec<Part>,
}

/// A part of a record's page.
#[derive(Default)]
struct Part {
    /// Its heading; empty for none.
    heading: String,
    /// What is said first; empty for nothing.
    lead: String,
    facts: Option<Facts>,
    table: Option<Table>,
    work: Option<Work>,
    buttons: Vec<Button>,
}

/// A form with where it goes and the words of its button.
struct Work {
    action: String,
    form: Form,
    button: String,
}

impl Work {
    fn new(action: impl Into<String>, fields: Vec<Field>, button: Label) -> Self {
        Self { action: action.into(), form: Form::new(LANG, fields), button: LANG.label(button) }
    }
}

/// The frame of a page of the administration.
fn frame(visit: &Visit, title: impl Into<String>, above: &[(&str, Label)]) -> Frame {
    // Liaison officers look after the vocabulary alone.
    let home = visit.actor().sees_all().then_some(("/admin", Label::AdminTitle));
    let crumbs = home.iter().chain(above).map(|(to, label)| ((*to).to_owned(), LANG.label(*label))).collect();
    Frame::staff(visit, title).crumbs(crumbs)
}

/// The ways on from a page of a list: to its beginning, if this is not it, and to what comes after `last`, if there is more.
fn ways(path: &str, find: &str, begun: bool, last: Option<&str>) -> Pagination {
    let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let first = format!("{path}?find={}", encoded(find));
    Pagination {
        label: LANG.label(Label::AdminPages),
        next: last.map(|last| (format!("{first}&after={}", encoded(last)), LANG.label(Label::AdminNext))),
        before: (!begun).then(|| (first, LANG.label(Label::AdminFirst))),
    }
}

/// What is said of an empty list: that nothing fits, or that it ended before.
const fn nothing(begun: bool) -> Label {
    if begun { Label::AdminNone } else { Label::AdminOver }
}

fn heads<const N: usize>(labels: [Label; N]) -> Vec<Head> {
    labels.map(|label| Head::new(LANG.label(label))).into()
}

/// What stands and what was to be written, side by side.
fn both(differences: &[Difference]) -> (Notice, Part) {
    let row = |difference: &Difference| {
        vec![Cell::new(LANG.field(difference.field)), Cell::new(&difference.yours), Cell::new(&difference.current)]
    };
    let table = Table {
        caption: LANG.label(Label::AdminConflictCaption),
        heads: heads([Label::ConflictField, Label::ConflictYours, Label::ConflictCurrent]),
        rows: differences.iter().map(row).collect(),
    };
    let notice = Notice::new(Tone::Warm, LANG.label(Label::AdminConflict));
    (notice, Part { table: Some(table), ..Part::default() })
}
