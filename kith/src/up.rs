//! `kith up`: everything on this machine, in one process, until Ctrl-C.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow, bail};
use directory::db::Db;
use embedding::Embedder;
use serde::Serialize;
use tokio::sync::watch;

use crate::cli::Up;
use crate::config::{Config, Secret};
use crate::metrics::{self, Metrics};
use crate::output::{Output, progress};
use crate::places::{Held, Hold};
use crate::postgres::Server;
use crate::sample::SignIn;
use crate::{Outcome, back, database, front, model, postcodes, reindex, sample};

/// How long what is in hand may take once Kith is asked to end.
const FINISH: Duration = Duration::from_secs(20);

/// What `up` says once it serves.
#[derive(Serialize)]
struct Serving<'a> {
    address: &'a str,
    migrations: &'a [String],
    sign_in: &'a [SignIn],
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
    let metrics = Metrics::begin(config)?;
    // Started last, stopped first: locals are dropped in reverse.
    let mut own = None;
    let database_url = if let Some(url) = &config.database_url {
        progress("DATABASE_URL is set: it is used as it is, without sample data");
        url.clone()
    } else {
        progress("starting Postgres");
        own.insert(Server::start(held.dir())?).url().clone()
    };
    held.announce(&database_url)?;
    let secret = match &config.kith_secret {
        Some(secret) => secret.clone(),
        None => held.secret()?,
    };
    let parts = Parts {
        dir: held.dir().to_owned(),
        listener,
        metrics,
        database_url,
        secret,
        sample: own.is_some() && !options.no_sample,
    };

    let runtime = crate::runtime()?;
    let result = runtime.block_on(serve(config, parts, own.as_mut(), output));
    // A reader of a file may be amid its work; it is not waited for long.
    runtime.shutdown_timeout(Duration::from_secs(5));
    if own.is_some() {
        progress("stopping Postgres");
    }
    drop(own);
    result.map(|()| Outcome::Done)
}

/// What the main thread made ready for the runtime.
struct Parts {
    dir: PathBuf,
    listener: TcpListener,
    metrics: Option<Metrics>,
    database_url: Secret,
    secret: Secret,
    sample: bool,
}

impl Parts {
    /// Where this is reached.
    fn address(&self) -> Result<String> {
        Ok(format!("http://{}", self.listener.local_addr()?))
    }

    /// What mails are made with.
    fn mails(&self, config: &Config) -> Result<indexer::Settings> {
        let public_url = match &config.public_url {
            Some(url) => url.clone(),
            None => self.address()?,
        };
        back::settings_beside(config, &public_url, &self.secret, &self.dir.join("mailbox"))
    }
}

/// The folder mails go into, where they are not sent.
fn mailbox(settings: &indexer::Settings) -> Option<PathBuf> {
    match &settings.hand_over {
        indexer::HandOver::Folder(folder) => Some(folder.clone()),
        indexer::HandOver::Smtp(_) => None,
    }
}

async fn serve(config: &Config, parts: Parts, own: Option<&mut Server>, output: Output) -> Result<()> {
    // Heard from here on, so that a Ctrl-C amid the migrations ends as cleanly.
    let mut stopped = std::pin::pin!(crate::stopped()?);
    let mut lost = std::pin::pin!(lost(own));
    let ready = tokio::select! {
        ready = prepare(config, &parts) => ready?,
        error = &mut lost => return Err(error),
        () = &mut stopped => return Ok(()),
    };
    let (stop, stopping) = watch::channel(false);
    let mut working = std::pin::pin!(work(config, parts, ready, stopping, output));
    tokio::select! {
        ended = &mut working => return ended,
        error = &mut lost => return Err(error),
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

/// Resolves when the database of ours ends by itself: without it nothing can be served.
async fn lost(own: Option<&mut Server>) -> anyhow::Error {
    let Some(server) = own else { return std::future::pending().await };
    let mut seconds = tokio::time::interval(Duration::from_secs(1));
    loop {
        seconds.tick().await;
        match server.ended() {
            Ok(None) => {}
            Ok(Some(status)) => return anyhow!("Postgres ended by itself ({status}); postgres.log says why"),
            Err(error) => return error,
        }
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
    directory::curriculum::refresh(&db).await?;
    postcodes::bring(&db, config, &parts.dir).await?;
    let embedder = model::load(config, &parts.dir);
    if parts.sample {
        let mails = parts.mails(config)?;
        sample::bring(&db, embedder.as_ref(), &mails, &parts.dir).await?;
    }
    if let Some(index) = reindex::index(config)? {
        reindex::bring(&db, &index).await;
    }
    Ok(Ready { migrations, db, embedder })
}

/// Works until `stopping` says true.
async fn work(
    config: &Config,
    parts: Parts,
    ready: Ready,
    stopping: watch::Receiver<bool>,
    output: Output,
) -> Result<()> {
    let address = parts.address()?;
    let settings = parts.mails(config)?;
    let public_url = &settings.public_url;
    // A link that works for a day and for whoever has it is for this machine alone.
    let sign_in = if parts.sample && parts.listener.local_addr()?.ip().is_loopback() {
        sample::sign_in_links(&ready.db, &settings.secret, public_url).await?
    } else {
        Vec::new()
    };
    let mut lines = vec![address.clone()];
    lines.extend(sign_in.iter().map(|SignIn { role, link }| format!("  sign in as {role}: {link}")));
    output
        .result(&Serving { address: &address, migrations: &ready.migrations, sign_in: &sign_in }, &lines.join("\n"))?;
    let answers = database::pool_for_answers(config, &parts.database_url, "kith up")?;
    let search = reindex::search(answers.clone(), settings.index.clone());
    let (db, embedder, secret) = (ready.db.clone(), ready.embedder.clone(), &settings.secret);
    let app = front::app(config, answers, embedder, search, secret, public_url, mailbox(&settings));
    let both = async {
        let (front, back) = tokio::join!(
            front::run(app, parts.listener, stopping.clone()),
            back::run(&settings, ready.db, ready.embedder, stopping.clone())
        );
        front.and(back)
    };
    metrics::beside(parts.metrics, db, stopping.clone(), Box::pin(both)).await
}

fn listen(config: &Config, options: &Up) -> Result<TcpListener> {
    let address = SocketAddr::new(
        options.host.unwrap_or_else(|| config.listen.ip()),
        options.port.unwrap_or_else(|| config.listen.port()),
    );
    TcpListener::bind(address)
        .with_context(|| format!("cannot serve on {address}: choose another port with --port, or 0 for a free one"))
}
