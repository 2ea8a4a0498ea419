//! The api, started with its settings: by `kith api`, and beside the indexer by `kith up`.

use std::net::TcpListener;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use directory::accounts;
use directory::clock::Clock;
use directory::db::Db;
use embedding::Embedder;
use engine::Search;
use tokio::sync::watch;

use crate::config::Config;
use crate::database::{pool_for_answers, pool_on_our_schema};
use crate::{Outcome, model};

/// `kith api`: serves until a signal comes, then finishes what is in hand.
pub(crate) async fn api(config: &Config, dir: &Path) -> Result<Outcome> {
    let server = config.server()?;
    let listener = TcpListener::bind(config.listen)
        .with_context(|| format!("cannot serve on {}: choose another address with LISTEN", config.listen))?;
    // Looked at by a pool that ends again: the one that answers keeps its own time limit.
    pool_on_our_schema(config, server.database_url, "kith api").await?;
    let db = pool_for_answers(config, server.database_url, "kith api")?;
    let secret = accounts::Secret::new(server.secret.expose()).context("KITH_SECRET needs 32 bytes or more")?;
    let app = app(config, db, model::load(config, dir), &secret, server.public_url, None);
    let stopped = crate::stopped()?;
    let (stop, stopping) = watch::channel(false);
    let mut serving = std::pin::pin!(run(app, listener, stopping));
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
    secret: &accounts::Secret,
    public_url: &str,
    mailbox: Option<PathBuf>,
) -> api::App {
    api::App::new(api::Parts {
        search: Search::postgres(db.clone()),
        db,
        clock: Clock::System,
        embedder,
        secret: secret.clone(),
        public_url: public_url.to_owned(),
        mailbox,
        trusted_proxies: config.trusted_proxies.clone(),
    })
}

/// Serves until `stopping` says true, then lets requests under way end.
pub(crate) async fn run(app: api::App, listener: TcpListener, mut stopping: watch::Receiver<bool>) -> Result<()> {
    let server = api::serve(app, listener).context("starting the server")?;
    let handle = server.handle();
    let mut serving = std::pin::pin!(server);
    tokio::select! {
        ended = &mut serving => return ended.context("serving"),
        _ = stopping.wait_for(|stop| *stop) => {}
    }
    let (ended, ()) = tokio::join!(serving, handle.stop(true));
    ended.context("serving")
}
