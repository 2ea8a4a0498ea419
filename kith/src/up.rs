//! `kith up`: everything on this machine, in one process, until Ctrl-C.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use directory::db::Db;
use embedding::Embedder;
use serde::Serialize;
use tokio::sync::watch;

use crate::cli::Up;
use crate::config::{Config, Secret};
use crate::output::{Output, progress};
use crate::places::{Held, Hold};
use crate::postgres::Server;
use crate::{Outcome, database, model, postcodes};

/// How long what is in hand may take once Kith is asked to end.
const FINISH: Duration = Duration::from_secs(20);

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
    let ready = tokio::select! {
        ready = prepare(config, &parts) => ready?,
        () = &mut stopped => return Ok(()),
    };
    let (stop, stopping) = watch::channel(false);
    let mut working = std::pin::pin!(work(parts, ready, stopping, output));
    tokio::select! {
        ended = &mut working => return ended,
        () = &mut stopped => {}
    }
    progress("finishing what is in hand");
    stop.send_replace(true);
    match tokio::time::timeout(FINISH, working).await {
        Ok(ended) => ended,
        // What was cut off falls due again at the next start.
        Err(_) => Ok(()),
    }
}

/// What must be there before anybody is served.
struct Ready {
    migrations: Vec<String>,
    db: Db,
    embedder: Option<Embedder>,
}

async fn prepare(config: &Config, parts: &Parts) -> Result<Ready> {
    let migrations = directory::db::migrate(parts.database_url.expose()).await?;
    for name in &migrations {
        progress(&format!("migrated {name}"));
    }
    let db = database::pool(config, &parts.database_url, "kith up")?;
    postcodes::bring(&db, config, &parts.dir).await?;
    let embedder = model::load(config, &parts.dir);
    // To be connected here: the sample data, once, where `parts.sample`.
    let _ = parts.sample;
    Ok(Ready { migrations, db, embedder })
}

/// Works until `stopping` says true.
async fn work(parts: Parts, ready: Ready, mut stopping: watch::Receiver<bool>, output: Output) -> Result<()> {
    let address = format!("http://{}", parts.listener.local_addr()?);
    // To be connected here: the three sign-in links, where the address is a loopback one.
    let _ = &parts.secret;
    output.result(&Serving { address: &address, migrations: &ready.migrations }, &address)?;
    // To be connected here, joined, in place of the wait: api on `parts.listener`, and indexer.
    let _ = (&ready.db, &ready.embedder);
    stopping.wait_for(|stop| *stop).await?;
    Ok(())
}

fn listen(config: &Config, options: &Up) -> Result<TcpListener> {
    let address = SocketAddr::new(
        options.host.unwrap_or_else(|| config.listen.ip()),
        options.port.unwrap_or_else(|| config.listen.port()),
    );
    TcpListener::bind(address)
        .with_context(|| format!("cannot serve on {address}: choose another port with --port, or 0 for a free one"))
}
