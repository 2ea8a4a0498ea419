//! Choosing what each column of a list is, and who is in it.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::codes::PartnerKind;
use directory::error::Error;
use directory::imports::lists::{self, Field as Column, ImportFile, Mapping};
use directory::imports::reading::Sheet;
use directory::problem::Problem;
use wording::{Label, Language};

use super::{Sent, address, found, hidden, sent};
use crate::web::components::field::Choice;
use crate::web::components::{Field, Form};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

/// How many values of a column are shown, and how long each.
const VALUES: usize = 3;
const LONGEST: usize = 40;

#[derive(Template)]
#[template(path = "import_columns.html")]
struct ColumnsPage {
    frame: Frame,
    form: Form,
    /// Where this is sent.
    action: String,
    /// Where the names of the columns were found.
    header: String,
    /// Where another row is chosen.
    sheet: String,
}

/// `GET /imports/{id}/columns`.
pub(super) async fn form(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let file = found(&visit, &id).await?;
    let mapping = file.mapping.clone();
    page(StatusCode::OK, &visit, &file, &mapping, &[]).await
}

async fn page(status: StatusCode, visit: &Visit, file: &ImportFile, mapping: &Mapping, problems: &[Problem]) -> Page {
    let sheets = lists::sheets(visit.db(), visit.actor(), file.id).await?;
    let sheet = sheets.get(mapping.sheet).ok_or(Error::NotFound)?;
    let lang = Language::English;
    let mut fields: Vec<Field> =
        (0..mapping.names.len()).map(|column| column_field(lang, sheet, mapping, column)).collect();
    let mut kinds = vec![Choice::new("", lang.label(Label::ImportsKindEach))];
    kinds.extend(PartnerKind::ALL.iter().map(|kind| Choice::new(kind.code(), lang.name(*kind))));
    let kind = mapping.kind.map_or("", PartnerKind::code);
    fields.push(Field::select("kind", lang.label(Label::ImportsKind), kinds, kind).required());
    let form = Form::new(lang, fields).with(problems);
    let row = sheet.rows.get(mapping.header.first).map_or(0, |row| usize::try_from(row.line).unwrap_or(0));
    let header = if sheet.name.is_empty() {
        lang.say_imports_header_row(row)
    } else {
        lang.say_imports_sheet_row(row, sheet.name.as_str())
    };
    let crumbs = vec![("/imports".to_owned(), lang.label(Label::ImportsTitle))];
    let page = ColumnsPage {
        frame: Frame::staff(visit, lang.label(Label::ImportsColumnsTitle)).problems(&form).crumbs(crumbs),
        form,
        action: format!("{}/columns", address(file)),
        header,
        sheet: format!("{}/sheet", address(file)),
    };
    show(status, &page)
}

fn column_field(lang: Language, sheet: &Sheet, mapping: &Mapping, column: usize) -> Field {
    let name = mapping.names.get(column).map_or("", String::as_str);
    let label = if name.is_empty() {
        lang.say_imports_column_without_name(column + 1)
    } else {
        lang.say_imports_column(name, column + 1)
    };
    let mut values: Vec<String> = Vec::new();
    for row in mapping.header.records(sheet) {
        let value: String = row.cell(column).chars().take(LONGEST).collect();
        if values.len() < VALUES && !value.is_empty() && !values.contains(&value) {
            values.push(value);
        }
    }
    let hint = if values.is_empty() {
        lang.label(Label::ImportsColumnEmpty)
    } else {
        lang.say_imports_column_values(values.join(" · "))
    };
    let choices = Column::ALL.iter().map(|field| Choice::new(field.code(), lang.label(label_of(*field)))).collect();
    let chosen = mapping.fields.get(column).map_or("", |field| field.code());
    Field::select(format!("column-{column}"), label, choices, chosen).hint(hint).required()
}

/// `POST /imports/{id}/columns`.
pub(super) async fn choose(visit: Visit, id: web::Path<String>, form: Sent) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let file = found(&visit, &id).await?;
    let field = |column: usize| Column::from_code(sent(&form, &format!("column-{column}"))).unwrap_or(Column::Note);
    let fields: Vec<Column> = (0..file.mapping.names.len()).map(field).collect();
    let kind = PartnerKind::from_code(sent(&form, "kind"));
    let chosen = lists::choose_columns(visit.db(), visit.actor(), file.id, fields.clone(), kind, visit.now()).await;
    match hidden(chosen) {
        Ok(()) => Ok(redirect(&address(&file))),
        Err(Error::Invalid(problems)) => {
            let mapping = Mapping { fields, kind, ..file.mapping.clone() };
            page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &file, &mapping, &problems).await
        }
        Err(error) => Err(error.into()),
    }
}

const fn label_of(field: Column) -> Label {
    match field {
        Column::Name => Label::ImportsFieldName,
        Column::AlsoKnownAs => Label::ImportsFieldAlsoKnownAs,
        Column::Reference => Label::ImportsFieldReference,
        Column::Kind => Label::ImportsFieldKind,
        Column::Languages => Label::ImportsFieldLanguages,
        Column::LanguagesTaught => Label::ImportsFieldLanguagesTaught,
        Column::Summary => Label::ImportsFieldSummary,
        Column::Address => Label::ImportsFieldAddress,
        Column::Postcode => Label::ImportsFieldPostcode,
        Column::Latitude => Label::ImportsFieldLatitude,
        Column::Longitude => Label::ImportsFieldLongitude,
        Column::Email => Label::ImportsFieldEmail,
        Column::Phone => Label::ImportsFieldPhone,
        Column::Website => Label::ImportsFieldWebsite,
        Column::Offer => Label::ImportsFieldOffer,
        Column::Format => Label::ImportsFieldFormat,
        Column::Delivery => Label::ImportsFieldDelivery,
        Column::Times => Label::ImportsFieldTimes,
        Column::Day => Label::ImportsFieldDay,
        Column::Starts => Label::ImportsFieldStarts,
        Column::Ends => Label::ImportsFieldEnds,
        Column::Subjects => Label::ImportsFieldSubjects,
        Column::Topics => Label::ImportsFieldTopics,
        Column::KeyStages => Label::ImportsFieldKeyStages,
        Column::ConsentDate => Label::ImportsFieldConsentDate,
        Column::ConsentHow => Label::ImportsFieldConsentHow,
        Column::Note => Label::ImportsFieldNote,
        Column::LeaveOut => Label::ImportsFieldLeaveOut,
    }
}
