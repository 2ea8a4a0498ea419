//! `kith up`: everything on this machine, in one process, until Ctrl-C.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde::Serialize;

use crate::cli::Up;
use crate::config::{Config, Secret};
use crate::output::{Output, progress};
use crate::places::{Held, Hold};
use crate::postgres::Server;
use crate::{Outcome, database, postcodes};

/// What `up` says once it serves.
#[derive(Serialize)]
struct Serving<'a> {
    address: &'a str,
    migrations: &'a [String],
}

/// Runs everything until a signal comes. From the main thread, before any runtime: see [`Server::start`].
pub(crate) fn run(config: &Config, dir: &Path, options: &Up, output: Output) -> Result<Outcome> {
    let mut held = match Held::take(dir)? {
        Hold::Ours(held) => held,
        Hold::Taken(_) => bail!(
            "the folder {} is in use: `kith up` serves from it already, or another command is at work. Stop that first, \
             or choose another folder with --dir",
            dir.display()
        ),
    };
    // Before the database: a port that is taken is said at once.
    let listener = listen(config, options)?;
    // Started last, stopped first: locals are dropped in reverse.
    let own = match &config.database_url {
        Some(_) => None,
        None => {
            progress("starting Postgres");
            Some(Server::start(held.dir())?)
        }
    };
    let database_url = match (&own, &config.database_url) {
        (Some(server), _) => server.url().clone(),
        (None, Some(url)) => url.clone(),
        (None, None) => bail!("there is no database"),
    };
    held.announce(&database_url)?;
    let secret = match &config.kith_secret {
        Some(secret) => secret.clone(),
        None => held.secret()?,
    };
    let parts = Parts {
        dir: held.dir().to_owned(),
        listener,
        database_url,
        secret,
        sample: own.is_some() && !options.no_sample,
    };

    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("starting the runtime")?;
    let result = runtime.block_on(serve(config, parts, output));
    // A reader of a file may be amid its work; it is not waited for long.
    runtime.shutdown_timeout(Duration::from_secs(5));
    progress("stopping Postgres");
    drop(own);
    result.map(|()| Outcome::Done)
}

/// What the main thread made ready for the runtime.
struct Parts {
    dir: PathBuf,
    listener: TcpListener,
    database_url: Secret,
    secret: Secret,
    sample: bool,
}

async fn serve(config: &Config, parts: Parts, output: Output) -> Result<()> {
    // Heard from here on, so that a Ctrl-C amid the migrations ends as cleanly.
    let mut stopped = std::pin::pin!(crate::stopped()?);
    tokio::select! {
        result = work(config, parts, output) => result,
        () = &mut stopped => Ok(()),
    }
}

async fn work(config: &Config, parts: Parts, output: Output) -> Result<()> {
    let migrations = directory::db::migrate(parts.database_url.expose()).await?;
    for name in &migrations {
        progress(&format!("migrated {name}"));
    }
    let db = database::pool(config, &parts.database_url, "kith up")?;
    postcodes::bring(&db, config, &parts.dir).await?;
    // To be connected here, in this order: the sample data, once, where `parts.sample`; one model for both sides, from
    // MODEL_DIR, else DIR/model; api (on `parts.listener`) and indexer, joined; the three sign-in links.
    let _ = (&parts.secret, parts.sample);
    let address = format!("http://{}", parts.listener.local_addr()?);
    output.result(&Serving { address: &address, migrations: &migrations }, &address)?;
    std::future::pending().await
}

fn listen(config: &Config, options: &Up) -> Result<TcpListener> {
    let address = SocketAddr::new(
        options.host.unwrap_or_else(|| config.listen.ip()),
        options.port.unwrap_or_else(|| config.listen.port()),
    );
    TcpListener::bind(address)
        .with_context(|| format!("cannot serve on {address}: choose another port with --port, or 0 for a free one"))
}
