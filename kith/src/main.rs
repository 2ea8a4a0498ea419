//! The one program of Kith: `up` for everything on one machine, and each part by itself for real servers.

mod cli;
mod config;
mod database;
mod output;
mod places;
mod postgres;
mod up;

use std::future::Future;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::Parser as _;
use serde::Serialize;

use cli::{Cli, Command};
use config::{Config, Refused};
use database::Database;
use output::Output;

/// Done.
const DONE: u8 = 0;
/// Failed, or something was refused.
const FAILED: u8 = 1;
/// Wrong use: an option or a setting.
const WRONG_USE: u8 = 2;

fn main() -> ExitCode {
    // Ends the program itself on wrong options, with 2, and on --help, with 0.
    let cli = Cli::parse();
    let result = Config::from_environment().map_err(anyhow::Error::from).and_then(|config| run(&cli, &config));
    ExitCode::from(match result {
        Ok(()) => DONE,
        Err(error) => {
            output::progress(&format!("kith: {error:#}"));
            if error.is::<Refused>() { WRONG_USE } else { FAILED }
        }
    })
}

fn run(cli: &Cli, config: &Config) -> Result<()> {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::try_new(&config.log)?)
        .with_writer(std::io::stderr)
        .init();
    let output = Output::new(cli.json);
    match &cli.command {
        Command::Up(options) => up::run(config, &cli.dir, options, output),
        Command::Migrate => migrate(&Database::open(config, &cli.dir)?, output),
        Command::Api | Command::Indexer => {
            config.server()?;
            bail!("not connected yet")
        }
        Command::Schema | Command::Import(_) | Command::Requeue | Command::Evaluate(_) => bail!("not connected yet"),
    }
}

/// What `migrate` did.
#[derive(Serialize)]
struct Migrated {
    migrations: Vec<String>,
}

fn migrate(database: &Database, output: Output) -> Result<()> {
    let migrations = in_runtime(async { Ok(directory::db::migrate(database.url().expose()).await?) })?;
    let sentence = match migrations.len() {
        0 => "the database is at this program's schema already".to_owned(),
        count => format!("{count} migrations were run: {}", migrations.join(", ")),
    };
    output.result(&Migrated { migrations }, &sentence)
}

/// Runs a command's work to its end, or to a signal.
fn in_runtime<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("starting the runtime")?;
    runtime.block_on(async {
        let stopped = stopped()?;
        tokio::select! {
            result = work => result,
            () = stopped => bail!("stopped before it was done"),
        }
    })
}

/// Resolves when Ctrl-C or TERM asks the program to end.
fn stopped() -> Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt()).context("listening for Ctrl-C")?;
    let mut terminate = signal(SignalKind::terminate()).context("listening for TERM")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
