//! Importing any list by upload: choose its columns, look it over, decide, take it, and mend what was refused.

mod columns;
mod mend;
mod report;
mod sheet;
mod upload;

use actix_multipart::form::MultipartFormConfig;
use actix_web::web;
use directory::error::{Error, Result};
use directory::ids::ImportFileId;
use directory::imports::lists::{self, ImportFile};
use directory::imports::reading::MOST_BYTES;

use super::pages::Pages;
use super::visit::Visit;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/imports", |page| {
        // A little more than the file: the other fields, and what is around them.
        let most = MOST_BYTES + 64 * 1024;
        let limits = MultipartFormConfig::default().total_limit(most).memory_limit(most);
        page.app_data(limits).get(upload::list).post(upload::upload)
    });
    pages.staff("/imports/{id}", |page| page.get(report::show_report));
    pages.staff("/imports/{id}/columns", |page| page.get(columns::form).post(columns::choose));
    pages.staff("/imports/{id}/sheet", |page| page.get(sheet::form).post(sheet::choose));
    pages.action("/imports/{id}/decisions", |page| page.post(report::decide));
    pages.action("/imports/{id}/kinds", |page| page.post(report::explain_kinds));
    pages.action("/imports/{id}/take", |page| page.post(report::take));
    pages.action("/imports/{id}/refused.csv", |page| page.get(mend::download));
}

/// The fields of a form of any number of fields, as they were sent.
type Sent = web::Form<Vec<(String, String)>>;

/// A field's value; empty where it was not sent.
fn sent<'a>(form: &'a Sent, name: &str) -> &'a str {
    form.iter().find(|(sent, _)| sent == name).map_or("", |(_, value)| value.as_str())
}

/// The list that an address names.
async fn found(visit: &Visit, id: &str) -> Result<ImportFile> {
    let id: ImportFileId = id.parse().map_err(|_| Error::NotFound)?;
    hidden(lists::find(visit.db(), visit.actor(), id).await)?.ok_or(Error::NotFound)
}

/// Who may not import finds nothing here.
fn hidden<T>(result: Result<T>) -> Result<T> {
    result.map_err(|error| if matches!(error, Error::Forbidden) { Error::NotFound } else { error })
}

fn address(file: &ImportFile) -> String {
    format!("/imports/{}", file.id)
}
