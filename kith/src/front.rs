//! The api, started with its settings: by `kith api`, and beside the indexer by `kith up`.

use std::net::TcpListener;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use api::Server;
use directory::accounts;
use directory::clock::Clock;
use directory::db::Db;
use embedding::Embedder;
use engine::Search;
use tokio::sync::watch;

use crate::config::Config;
use crate::database::{pool_for_answers, pool_on_our_schema};
use crate::metrics::{self, Metrics};
use crate::{Outcome, model, reindex};

/// `kith api`: serves until a signal comes, then finishes what is in hand.
pub(crate) async fn api(config: &Config, dir: &Path) -> Result<Outcome> {
    let server = config.server()?;
    let listener = TcpListener::bind(config.listen)
        .with_context(|| format!("cannot serve on {}: choose another address with LISTEN", config.listen))?;
    let metrics = Metrics::begin(config)?;
    // Looked at by a pool that ends again: the one that answers keeps its own time limit.
    pool_on_our_schema(config, server.database_url, "kith api").await?;
    let db = pool_for_answers(config, server.database_url, "kith api")?;
    let secret = accounts::Secret::new(server.secret.expose()).context("KITH_SECRET needs 32 bytes or more")?;
    let search = reindex::search(db.clone(), reindex::index(config)?);
    // An index that cannot be used is said at the start, not only to who asks.
    search.standing().await;
    let app = app(config, db.clone(), model::load(config, dir), search, &secret, server.public_url, None);
    let stopped = crate::stopped()?;
    let (stop, stopping) = watch::channel(false);
    let serving = run(app, listener, stopping.clone());
    let mut serving = std::pin::pin!(metrics::beside(metrics, db, stopping, serving));
    tokio::select! {
        ended = &mut serving => ended?,
        () = stopped => {
            stop.send_replace(true);
            serving.await?;
        }
    }
    Ok(Outcome::Done)
}

/// The front; `mailbox` is shown where mails are not sent.
pub(crate) fn app(
    config: &Config,
    db: Db,
    embedder: Option<Embedder>,
    search: Search,
    secret: &accounts::Secret,
    public_url: &str,
    mailbox: Option<PathBuf>,
) -> api::App {
    api::App::new(api::Parts {
        db,
        clock: Clock::System,
        embedder,
        search,
        secret: secret.clone(),
        public_url: public_url.to_owned(),
        mailbox,
        trusted_proxies: config.trusted_proxies.clone(),
    })
    .deployed(config.told())
}

/// Serves until `stopping` says true, then lets requests under way end.
pub(crate) async fn run(app: api::App, listener: TcpListener, stopping: watch::Receiver<bool>) -> Result<()> {
    until(api::serve(app, listener).context("starting the server")?, stopping).await
}

/// Runs a server until `stopping` says true, and lets requests under way end.
pub(crate) async fn until(server: Server, mut stopping: watch::Receiver<bool>) -> Result<()> {
    let handle = server.handle();
    let mut serving = std::pin::pin!(server);
    tokio::select! {
        ended = &mut serving => return ended.context("serving"),
        _ = stopping.wait_for(|stop| *stop) => {}
    }
    let (ended, ()) = tokio::join!(serving, handle.stop(true));
    ended.context("serving")
}
