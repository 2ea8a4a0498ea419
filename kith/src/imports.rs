//! `kith import schools` and `kith import partners`: files in, and each row accepted or listed with its remedy.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use directory::actor::{Actor, System};
use directory::clock::Clock;
use directory::db::Db;
use directory::imports::{Mode, PartnerFiles, Refusal, Report, import_partners, import_schools};
use directory::partners::PartnerFields;
use serde::Serialize;
use wording::Language;

use crate::Outcome;
use crate::output::{Bar, Output};

/// What an import did, for a program.
#[derive(Serialize)]
struct Document<'a> {
    applied: bool,
    #[serde(flatten)]
    report: &'a Report,
    refused: Vec<Refused<'a>>,
}

/// One thing wrong with one row.
#[derive(Serialize)]
struct Refused<'a> {
    file: &'a str,
    line: u64,
    field: &'a str,
    value: &'a str,
    message: String,
}

/// Saves the schools of a file.
pub(crate) async fn schools(db: &Db, file: &Path, output: Output) -> Result<Outcome> {
    let report = import_schools(db, &Actor::System(System::Import), &read(file)?, Clock::System.now()).await?;
    say(&report, true, output)
}

/// Tries the partners and offers of two files, and keeps what is accepted where `mode` says so.
pub(crate) async fn partners(
    db: &Db,
    file: &Path,
    offers: Option<&Path>,
    source: Option<&str>,
    mode: Mode,
    output: Output,
) -> Result<Outcome> {
    let partners = read(file)?;
    let offers = offers.map(read).transpose()?;
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let files = PartnerFiles {
        partners: &partners,
        offers: offers.as_deref(),
        source: source.unwrap_or(&stem),
        defaults: PartnerFields::default(),
    };
    let mut bar = Bar::new();
    let mut progress = |done, of| bar.at("importing", to_u64(done), to_u64(of));
    let report =
        import_partners(db, &Actor::System(System::Import), &files, mode, Clock::System.now(), &mut progress).await?;
    drop(bar);
    say(&report, mode == Mode::Apply, output)
}

/// The rows that were refused, a line for each thing that is wrong.
pub(crate) fn listed(refusals: &[Refusal]) -> Vec<String> {
    refused(refusals).into_iter().map(|one| format!("{}, line {}: {}", one.file, one.line, one.message)).collect()
}

fn say(report: &Report, applied: bool, output: Output) -> Result<Outcome> {
    let mut lines = vec![format!(
        "{} rows: {} added, {} changed, {} unchanged, {} refused; {} hidden until consent is recorded",
        report.rows,
        report.added,
        report.changed,
        report.unchanged,
        report.refused.len(),
        report.hidden
    )];
    lines.extend(listed(&report.refused));
    if !applied {
        lines.push("This was a dry run: nothing is saved. Add --apply to save what is accepted.".to_owned());
    }
    output.result(&Document { applied, report, refused: refused(&report.refused) }, &lines.join("\n"))?;
    Ok(if report.refused.is_empty() { Outcome::Done } else { Outcome::SomethingRefused })
}

fn refused(refusals: &[Refusal]) -> Vec<Refused<'_>> {
    refusals
        .iter()
        .flat_map(|refusal| {
            refusal.problems.iter().map(|problem| Refused {
                file: refusal.file,
                line: refusal.line,
                field: &problem.field,
                value: &problem.value,
                message: Language::English.problem(problem),
            })
        })
        .collect()
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("reading {}", file.display()))
}

fn to_u64(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
