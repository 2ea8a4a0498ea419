//! Choosing the sheet of a workbook, and the row in which its names of columns stand.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::error::Error;
use directory::imports::lists;
use directory::imports::reading::{Header, SheetRow};
use serde::Deserialize;
use wording::{Label, Language};

use super::{Sent, address, found, hidden, sent};
use crate::web::components::field::Choice;
use crate::web::components::{Field, Form};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

/// How many rows there are to choose from, and how much of each is shown.
const ROWS: usize = 12;
const CELLS: usize = 6;
const LONGEST: usize = 24;

#[derive(Template)]
#[template(path = "import_sheet.html")]
struct SheetPage {
    frame: Frame,
    /// Which sheet; none where there is one only.
    sheets: Option<Form>,
    form: Form,
    address: String,
}

/// Which sheet is looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Shown {
    sheet: Option<usize>,
}

/// `GET /imports/{id}/sheet`.
pub(super) async fn form(visit: Visit, id: web::Path<String>, shown: web::Query<Shown>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let file = found(&visit, &id).await?;
    let sheets = lists::sheets(visit.db(), visit.actor(), file.id).await?;
    let number = shown.sheet.unwrap_or(file.mapping.sheet);
    let sheet = sheets.get(number).ok_or(Error::NotFound)?;
    let header = if number == file.mapping.sheet { file.mapping.header } else { Header::find(sheet) };
    let lang = Language::English;
    let of_sheet = |(at, sheet): (usize, &directory::imports::reading::Sheet)| {
        Choice::new(at.to_string(), lang.say_imports_sheet_name(sheet.rows.len(), sheet.name.as_str()))
    };
    let choices: Vec<Choice> = sheets.iter().enumerate().map(of_sheet).collect();
    let select = Field::select("sheet", lang.label(Label::ImportsSheet), choices, number.to_string()).required();
    let rows = sheet.rows.iter().take(ROWS).enumerate();
    let of_row = |(at, row): (usize, &SheetRow)| {
        let line = usize::try_from(row.line).unwrap_or(0);
        Choice::new(at.to_string(), lang.say_imports_header_choice(beginning(row), line))
    };
    let first =
        Field::radios("first", lang.label(Label::ImportsHeader), rows.map(of_row).collect(), header.first.to_string());
    let fields = vec![
        Field::hidden("sheet", number),
        first.required(),
        Field::tick("two", lang.label(Label::ImportsHeaderTwo), header.rows == 2),
    ];
    let crumbs = vec![("/imports".to_owned(), lang.label(Label::ImportsTitle))];
    let page = SheetPage {
        frame: Frame::staff(&visit, lang.label(Label::ImportsSheetTitle)).crumbs(crumbs),
        sheets: (sheets.len() > 1).then(|| Form::new(lang, vec![select])),
        form: Form::new(lang, fields),
        address: format!("{}/sheet", address(&file)),
    };
    show(StatusCode::OK, &page)
}

/// The first cells of a row that have something in them.
fn beginning(row: &SheetRow) -> String {
    let cells = row.cells.iter().filter(|cell| !cell.is_empty()).take(CELLS);
    cells.map(|cell| cell.chars().take(LONGEST).collect::<String>()).collect::<Vec<_>>().join(" · ")
}

/// `POST /imports/{id}/sheet`.
pub(super) async fn choose(visit: Visit, id: web::Path<String>, form: Sent) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let file = found(&visit, &id).await?;
    let number = |name| sent(&form, name).parse::<usize>().map_err(|_| Error::NotFound);
    let header = Header { first: number("first")?, rows: if sent(&form, "two") == "yes" { 2 } else { 1 } };
    hidden(lists::choose_header(visit.db(), visit.actor(), file.id, number("sheet")?, Some(header)).await)?;
    Ok(redirect(&format!("{}/columns", address(&file))))
}
