//! `kith import`: lists of schools and partners, with a report of every row.

use std::path::Path;

use anyhow::{Context as _, Result};
use directory::actor::{Actor, System};
use directory::clock::Clock;
use directory::db::Db;
use directory::error::Error;
use directory::imports::{Mode, PartnerFiles, Refusal, Report, import_memberships, import_partners, import_schools};
use directory::partners::PartnerFields;
use serde::Serialize;

use crate::Outcome;
use crate::output::{Bar, Output};
use crate::refusals::{self, Refused};

const ACTOR: Actor = Actor::System(System::Import);

/// What an import answers.
#[derive(Serialize)]
struct Imported {
    applied: bool,
    #[serde(flatten)]
    report: Report,
    refused: Vec<Refused>,
}

/// Imports schools.
pub(crate) async fn schools(db: &Db, file: &Path, output: Output) -> Result<Outcome> {
    let bytes = read(file)?;
    let report = import_schools(db, &ACTOR, &bytes, Clock::System.now()).await;
    settle(readable("schools", report)?, true, output)
}

/// Registers persons with what they belong to.
pub(crate) async fn memberships(db: &Db, file: &Path, source: &str, output: Output) -> Result<Outcome> {
    let bytes = read(file)?;
    let report = import_memberships(db, &ACTOR, &bytes, source, Clock::System.now()).await;
    settle(readable("memberships", report)?, true, output)
}

/// Imports partners and their offers: a dry run, unless `apply`.
pub(crate) async fn partners(
    db: &Db,
    file: &Path,
    offers: Option<&Path>,
    source: &str,
    apply: bool,
    output: Output,
) -> Result<Outcome> {
    let partners = read(file)?;
    let offers = offers.map(read).transpose()?;
    let files =
        PartnerFiles { partners: &partners, offers: offers.as_deref(), source, defaults: PartnerFields::default() };
    let mode = if apply { Mode::Apply } else { Mode::DryRun };
    let mut bar = Bar::new();
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let mut at = |done, of| bar.at("rows", count(done), count(of));
    let report = import_partners(db, &ACTOR, &files, mode, Clock::System.now(), &mut at).await;
    settle(readable("partners", report)?, apply, output)
}

/// A file that cannot be read at all is a report with one refusal, of its first line.
fn readable(file: &'static str, report: directory::error::Result<Report>) -> Result<Report> {
    match report {
        Err(Error::Invalid(problems)) => {
            Ok(Report { refused: vec![Refusal { file, line: 1, problems }], ..Report::default() })
        }
        other => Ok(other?),
    }
}

fn settle(report: Report, applied: bool, output: Output) -> Result<Outcome> {
    refusals::list(&report.refused);
    let sentence = format!(
        "{} rows: {} added, {} changed, {} unchanged, {} hidden until consent is recorded, {} refused{}",
        report.rows,
        report.added,
        report.changed,
        report.unchanged,
        report.hidden,
        report.refused.len(),
        if applied { "" } else { ". Nothing was saved: this was a dry run. Add --apply to save" }
    );
    let refused = refusals::lines(&report.refused);
    let outcome = if refused.is_empty() { Outcome::Done } else { Outcome::SomethingRefused };
    output.result(&Imported { applied, report, refused }, &sentence)?;
    Ok(outcome)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("reading {}", file.display()))
}
