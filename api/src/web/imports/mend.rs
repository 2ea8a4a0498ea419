//! The refused rows of a list as a file to be mended: its own columns, and what is wrong with each row before them.

use actix_web::HttpResponse;
use actix_web::web;
use directory::imports::lists::{self, REMEDY};
use directory::text::csv_file;
use wording::Language;

use super::{found, hidden};
use crate::web::failure::Page;
use crate::web::sign_in;
use crate::web::visit::Visit;

/// `GET /imports/{id}/refused.csv`.
pub(super) async fn download(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let file = found(&visit, &id).await?;
    let (names, refused) = hidden(lists::refused_rows(visit.db(), visit.actor(), file.id).await)?;
    let lang = Language::English;
    let width = names.len();
    let mut rows = vec![[vec![REMEDY.to_owned()], names].concat()];
    for refused in refused {
        let wrong: Vec<String> = refused.problems.iter().map(|problem| lang.problem(problem)).collect();
        let mut cells = refused.row.cells;
        if cells.len() < width {
            cells.resize(width, String::new());
        }
        rows.push([vec![wrong.join(" ")], cells].concat());
    }
    let name: String = file.source.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header(("Content-Disposition", format!("attachment; filename=\"{name}-to-mend.csv\"")))
        .body(csv_file(&rows)))
}
