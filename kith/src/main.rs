//! The one program of Kith: `up` for everything on one machine, and each part by itself for real servers.

mod back;
mod cli;
mod config;
mod database;
#[cfg(test)]
mod deployment;
mod evaluate;
mod front;
mod health;
mod import;
mod logging;
mod metrics;
mod model;
mod output;
mod places;
mod postcodes;
mod postgres;
mod refusals;
mod reindex;
mod routes;
mod sample;
mod up;
mod vocabulary;

use std::future::Future;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use clap::Parser as _;
use directory::clock::Clock;
use directory::{mail, outbox};
use serde::Serialize;
use tokio::runtime::Runtime;
use wording::Language;

use cli::{Cli, Command, Import};
use config::{Config, Refused};
use database::{Database, pool_on_our_schema};
use output::Output;

/// How a command ended that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All of it was done.
    Done,
    /// It was done, but for what was refused and listed.
    SomethingRefused,
}

const DONE: u8 = 0;
const FAILED_OR_REFUSED: u8 = 1;
const WRONG_USE: u8 = 2;

fn main() -> ExitCode {
    // Ends the program itself on wrong options, with 2, and on --help, with 0.
    let cli = Cli::parse();
    let result = Config::from_environment().map_err(anyhow::Error::from).and_then(|config| run(&cli, &config));
    ExitCode::from(match result {
        Ok(Outcome::Done) => DONE,
        Ok(Outcome::SomethingRefused) => FAILED_OR_REFUSED,
        Err(error) => {
            output::progress(&format!("kith: {}", explain(&error)));
            if error.is::<Refused>() { WRONG_USE } else { FAILED_OR_REFUSED }
        }
    })
}

/// An error in a person's words: what the domain found wrong with the input, or the chain of causes.
fn explain(error: &anyhow::Error) -> String {
    match error.downcast_ref() {
        Some(directory::error::Error::Invalid(problems)) => {
            let sentences: Vec<String> = problems.iter().map(|problem| Language::English.problem(problem)).collect();
            sentences.join("\n")
        }
        _ => format!("{error:#}"),
    }
}

fn run(cli: &Cli, config: &Config) -> Result<Outcome> {
    logging::begin(config)?;
    let output = Output::new(cli.json);
    match &cli.command {
        Command::Up(options) => up::run(config, &cli.dir, options, output),
        Command::Import(what) => import(config, &Database::open(config, &cli.dir)?, what, output),
        Command::Migrate => migrate(&Database::open(config, &cli.dir)?, output),
        Command::Indexer => runtime()?.block_on(back::indexer(config, &cli.dir)),
        Command::Api => runtime()?.block_on(front::api(config, &cli.dir)),
        Command::Health { part } => health::ask(config, *part),
        Command::Requeue => requeue(config, &Database::open(config, &cli.dir)?, output),
        Command::Reindex => {
            let database = Database::open(config, &cli.dir)?;
            in_runtime(async {
                let db = pool_on_our_schema(config, database.url(), "kith reindex").await?;
                reindex::run(&db, reindex::index(config)?.as_ref(), output).await
            })
        }
        Command::Evaluate(options) => {
            let database = Database::open(config, &cli.dir)?;
            in_runtime(async {
                let embedder = model::load(config, &cli.dir);
                evaluate::run(database.url(), embedder.as_ref(), options, output).await
            })
        }
        Command::Vocabulary(what) => vocabulary::run(config, &cli.dir, what, output),
        Command::Routes => routes::list(output),
        Command::Schema => {
            let sdl = api::graphql::sdl();
            output.result(&sdl, sdl.trim_end())?;
            Ok(Outcome::Done)
        }
    }
}

/// What `migrate` did.
#[derive(Serialize)]
struct Migrated {
    migrations: Vec<String>,
}

fn migrate(database: &Database, output: Output) -> Result<Outcome> {
    let migrations = in_runtime(async { Ok(directory::db::migrate(database.url().expose()).await?) })?;
    let sentence = match migrations.len() {
        0 => "the database is at this program's schema already".to_owned(),
        count => format!("{count} migrations were run: {}", migrations.join(", ")),
    };
    output.result(&Migrated { migrations }, &sentence)?;
    Ok(Outcome::Done)
}

fn import(config: &Config, database: &Database, what: &Import, output: Output) -> Result<Outcome> {
    in_runtime(async {
        let db = pool_on_our_schema(config, database.url(), "kith import").await?;
        match what {
            Import::Postcodes { file } => postcodes::import(&db, file, output).await,
            Import::Schools { file } => import::schools(&db, file, output).await,
            Import::Memberships { file, source } => import::memberships(&db, file, source, output).await,
            Import::Partners { file, offers, source, apply } => {
                import::partners(&db, file, offers.as_deref(), source, *apply, output).await
            }
        }
    })
}

/// What `requeue` did.
#[derive(Serialize)]
struct Requeued {
    deliveries: usize,
    mails: usize,
}

fn requeue(config: &Config, database: &Database, output: Output) -> Result<Outcome> {
    let now = Clock::System.now();
    let requeued = in_runtime(async {
        let db = pool_on_our_schema(config, database.url(), "kith requeue").await?;
        let deliveries = outbox::requeue_dead(&db, None, now).await?;
        Ok(Requeued { deliveries, mails: mail::requeue_dead(&db, now).await? })
    })?;
    let sentence = format!("{} deliveries and {} mails are due again", requeued.deliveries, requeued.mails);
    output.result(&requeued, &sentence)?;
    Ok(Outcome::Done)
}

/// Runs a command's work to its end, or to a signal.
fn in_runtime<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    runtime()?.block_on(async {
        let stopped = stopped()?;
        tokio::select! {
            result = work => result,
            () = stopped => bail!("stopped before it was done"),
        }
    })
}

fn runtime() -> Result<Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().context("starting the runtime")
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
