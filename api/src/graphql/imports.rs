//! Importing a list of partners: the function behind `kith import partners`.

use async_graphql::{Context, Object, Result, SimpleObject};
use directory::imports::{Mode, PartnerFiles, import_partners};
use directory::partners::PartnerFields;

use super::connection;
use super::errors::{self, Problem};
use super::loaders::Asking;

/// What became of a list's rows.
#[derive(Default, SimpleObject)]
struct ImportPayload {
    /// Whether what was accepted was saved.
    applied: bool,
    /// Rows read.
    rows: usize,
    /// Rows that made a new record.
    added: usize,
    /// Rows that changed a record.
    changed: usize,
    /// Rows that were there already, just so.
    unchanged: usize,
    /// Of the added and changed, listings that stay hidden until consent is recorded.
    hidden: usize,
    /// Rows that were refused, each with all that is wrong with it.
    #[graphql(complexity = "connection::cost(None, child_complexity)")]
    refused: Vec<RefusedRow>,
    /// What is wrong with a file as a whole; then nothing of it was read.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
}

/// A row that was refused.
#[derive(SimpleObject)]
struct RefusedRow {
    /// Which file: `partners` or `offers`.
    file: &'static str,
    /// Its line, counted from 1 with the header.
    line: u64,
    /// What is wrong with it.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
}

#[derive(Default)]
pub(super) struct ImportsMutation;

#[Object]
impl ImportsMutation {
    /// Imports partners and their offers from CSV text. A dry run, unless `apply` is true; `source` is what the list is
    /// called: with each row's own reference it recognises a record again.
    async fn import_partners(
        &self,
        ctx: &Context<'_>,
        partners: String,
        offers: Option<String>,
        source: String,
        #[graphql(default)] apply: bool,
    ) -> Result<ImportPayload> {
        let asking = Asking::of(ctx)?;
        let files = PartnerFiles {
            partners: partners.as_bytes(),
            offers: offers.as_deref().map(str::as_bytes),
            source: &source,
            defaults: PartnerFields::default(),
        };
        let mode = if apply { Mode::Apply } else { Mode::DryRun };
        let imported = import_partners(asking.db(), asking.actor(), &files, mode, asking.now, &mut |_, _| {}).await;
        Ok(match errors::outcome(imported)? {
            Ok(report) => ImportPayload {
                applied: apply,
                rows: report.rows,
                added: report.added,
                changed: report.changed,
                unchanged: report.unchanged,
                hidden: report.hidden,
                refused: report
                    .refused
                    .into_iter()
                    .map(|row| RefusedRow {
                        file: row.file,
                        line: row.line,
                        problems: row.problems.iter().map(Problem::from).collect(),
                    })
                    .collect(),
                problems: Vec::new(),
            },
            Err(problems) => ImportPayload { problems, ..ImportPayload::default() },
        })
    }
}
