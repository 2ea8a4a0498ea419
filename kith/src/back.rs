//! The indexer, started with its settings: by `kith indexer`, and beside the service by `kith up`.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};
use directory::accounts;
use directory::clock::Clock;
use directory::db::Db;
use embedding::Embedder;
use indexer::{HandOver, Settings};
use tokio::sync::watch;

use crate::config::{Config, Secret};
use crate::database::pool_on_our_schema;
use crate::metrics::{self, Metrics};
use crate::{Outcome, model, reindex};

/// A mail server that is silent for longer is given up for now.
const TIME_LIMIT: Duration = Duration::from_secs(30);

/// `kith indexer`: works until a signal comes, then finishes what is in hand.
pub(crate) async fn indexer(config: &Config, dir: &Path) -> Result<Outcome> {
    let (server, mail) = (config.server()?, config.mail()?);
    let hand_over = HandOver::Smtp(mail.smtp_url.expose().to_owned());
    let settings = settings(config, hand_over, mail.from, server.public_url, server.secret)?;
    let metrics = Metrics::begin(config)?;
    let db = pool_on_our_schema(config, server.database_url, "kith indexer").await?;
    let stopped = crate::stopped()?;
    let (stop, stopping) = watch::channel(false);
    let working = run(&settings, db.clone(), model::load(config, dir), stopping.clone());
    let mut working = std::pin::pin!(metrics::beside(metrics, db, stopping, working));
    tokio::select! {
        ended = &mut working => ended?,
        () = stopped => {
            stop.send_replace(true);
            working.await?;
        }
    }
    Ok(Outcome::Done)
}

/// The indexer's settings beside a service at `public_url`. Without a mail server, mails go to `mailbox`.
pub(crate) fn settings_beside(config: &Config, public_url: &str, secret: &Secret, mailbox: &Path) -> Result<Settings> {
    if let Ok(mail) = config.mail() {
        return settings(config, HandOver::Smtp(mail.smtp_url.expose().to_owned()), mail.from, public_url, secret);
    }
    let from = config.mail_from.as_deref().unwrap_or("Kith <kith@localhost>");
    settings(config, HandOver::Folder(mailbox.to_owned()), from, public_url, secret)
}

/// Works until `stopping` says true.
pub(crate) async fn run(
    settings: &Settings,
    db: Db,
    embedder: Option<Embedder>,
    stopping: watch::Receiver<bool>,
) -> Result<()> {
    indexer::run(settings, db, embedder, Clock::System, stopping).await
}

fn settings(config: &Config, hand_over: HandOver, from: &str, public_url: &str, secret: &Secret) -> Result<Settings> {
    Ok(Settings {
        hand_over,
        from: from.to_owned(),
        public_url: public_url.to_owned(),
        secret: accounts::Secret::new(secret.expose()).context("KITH_SECRET is too short")?,
        time_limit: TIME_LIMIT,
        index: reindex::index(config)?,
    })
}
