//! The lists that were uploaded, and the form for another one.

use actix_multipart::form::MultipartForm;
use actix_multipart::form::bytes::Bytes;
use actix_multipart::form::text::Text;
use actix_web::http::StatusCode;
use askama::Template;
use directory::clock::london_day;
use directory::error::Error;
use directory::imports::lists::{self, ImportFile, State, Upload};
use directory::imports::reading::MOST_BYTES;
use directory::problem::{Problem, Rule};
use wording::{Label, Language};

use super::{address, hidden};
use crate::web::components::{Cell, Field, Form, Head, Table};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

/// What the form's file field takes.
const ACCEPT: &str = ".csv,.txt,.tsv,.xlsx,text/csv";

#[derive(Template)]
#[template(path = "imports.html")]
struct ImportsPage {
    frame: Frame,
    form: Form,
    /// The earlier ones; none where there is none.
    earlier: Option<Table>,
}

/// A file as it was sent.
#[derive(Debug, MultipartForm)]
pub(super) struct Sent {
    file: Option<Bytes>,
    source: Option<Text<String>>,
}

/// `GET /imports`.
pub(super) async fn list(visit: Visit) -> Page {
    if let Some(first) = sign_in::first(&visit, "/imports") {
        return Ok(first);
    }
    page(StatusCode::OK, &visit, "", &[]).await
}

async fn page(status: StatusCode, visit: &Visit, source: &str, problems: &[Problem]) -> Page {
    let earlier = hidden(lists::list(visit.db(), visit.actor()).await)?;
    let lang = Language::English;
    let form = form(lang, source).with(problems);
    let frame = Frame::staff(visit, lang.label(Label::ImportsTitle)).problems(&form);
    show(status, &ImportsPage { frame, form, earlier: table(lang, &earlier) })
}

/// The fields of an upload.
fn form(lang: Language, source: &str) -> Form {
    let file = Field::file("file", lang.label(Label::ImportsFile), ACCEPT).hint(lang.label(Label::ImportsFileHint));
    let source =
        Field::text("source", lang.label(Label::ImportsSource), source).hint(lang.label(Label::ImportsSourceHint));
    Form::new(lang, vec![file.required(), source])
}

/// The fields of an upload of what was mended, which is of the same list.
pub(super) fn mended_form(lang: Language, source: &str) -> Form {
    let file = Field::file("file", lang.label(Label::ImportsMended), ACCEPT);
    Form::new(lang, vec![file.required(), Field::hidden("source", source)])
}

fn table(lang: Language, files: &[ImportFile]) -> Option<Table> {
    let row = |file: &ImportFile| {
        vec![
            Cell::link(address(file), file.source.as_str()),
            Cell::new(file.name.as_str()),
            Cell::new(lang.label(state(file.state))),
            Cell::new(lang.day(london_day(file.created_at))),
        ]
    };
    let heads = [Label::ImportsHeadList, Label::ImportsHeadFile, Label::ImportsHeadState, Label::ImportsHeadDay];
    let heads = heads.into_iter().map(|head| Head::new(lang.label(head))).collect();
    let caption = lang.label(Label::ImportsEarlier);
    (!files.is_empty()).then(|| Table { caption, heads, rows: files.iter().map(row).collect() })
}

const fn state(state: State) -> Label {
    match state {
        State::Uploaded => Label::ImportsStateUploaded,
        State::Looking | State::Doing => Label::ImportsStateWorking,
        State::Looked => Label::ImportsStateLooked,
        State::Done => Label::ImportsStateDone,
    }
}

/// `POST /imports`.
pub(super) async fn upload(visit: Visit, sent: Result<MultipartForm<Sent>, actix_web::Error>) -> Page {
    if let Some(first) = sign_in::first(&visit, "/imports") {
        return Ok(first);
    }
    let refuse = |rule| vec![Problem { field: "file".to_owned(), value: String::new(), rule }];
    // What cannot be read as a form is a file that goes on after the most bytes.
    let Ok(MultipartForm(sent)) = sent else {
        let rule = Rule::FileTooLarge { megabytes: MOST_BYTES / 1024 / 1024 };
        return page(StatusCode::UNPROCESSABLE_ENTITY, &visit, "", &refuse(rule)).await;
    };
    let source = sent.source.map(Text::into_inner).unwrap_or_default();
    let Some(file) = sent.file.filter(|file| !file.data.is_empty()) else {
        return page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &source, &refuse(Rule::Required)).await;
    };
    let name = file.file_name.unwrap_or_default();
    let upload = Upload { name: &name, source: &source, bytes: &file.data };
    match hidden(lists::upload(visit.db(), visit.actor(), &upload, visit.now()).await) {
        Ok(id) => Ok(redirect(&format!("/imports/{id}"))),
        Err(Error::Invalid(problems)) => page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &source, &problems).await,
        Err(error) => Err(error.into()),
    }
}
