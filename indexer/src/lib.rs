//! The back of Kith: takes events in; finds matches, keeps the search index and sends mails. No SQL and no HTTP.

mod housekeeping;
mod importer;
mod mailer;
mod matcher;
mod notifier;
mod outcome;
mod search;
mod worker;

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use directory::clock::Clock;
use directory::db::Db;
use embedding::Embedder;
use tokio::sync::watch;
use tokio::task::JoinSet;

pub use mailer::{HandOver, Settings};

use crate::mailer::Mailer;
use crate::outcome::chain;
use crate::worker::{Job, Workshop};

/// How often it is looked for search rows that are no longer right.
const RENEW_EVERY: Duration = Duration::from_mins(1);

/// How often the queues are tidied.
const TIDY_EVERY: Duration = Duration::from_hours(1);

/// Works until `stop` says true, or whoever could say so is gone; then finishes what is in hand.
///
/// Without a model, matching goes by words only.
pub async fn run(
    settings: &Settings,
    db: Db,
    embedder: Option<Embedder>,
    clock: Clock,
    mut stop: watch::Receiver<bool>,
) -> Result<()> {
    let (mailer, index) = (Mailer::new(settings)?, settings.index.clone());
    let workshop = Arc::new(Workshop { db, embedder, mailer, index, clock });
    let (signal, woken) = watch::channel(0);
    let mut workers = JoinSet::new();
    for job in Job::ALL {
        let (workshop, woken, stop) = (Arc::clone(&workshop), woken.clone(), stop.clone());
        workers.spawn(async move { workshop.work(job, woken, stop).await });
    }
    tokio::select! {
        () = directory::outbox::listen(&workshop.db, &signal) => {}
        () = tidy(&workshop) => {}
        () = renew_rows(&workshop) => {}
        _ = stop.wait_for(|stop| *stop) => {}
        // A worker ends before it is told to only by a panic of ours outside any handler.
        Some(ended) = workers.join_next() => ended.context("a worker ended")?,
    }
    while let Some(ended) = workers.join_next().await {
        ended.context("a worker ended")?;
    }
    Ok(())
}

async fn renew_rows(workshop: &Workshop) {
    let mut minutes = tokio::time::interval(RENEW_EVERY);
    loop {
        minutes.tick().await;
        if let Err(error) = housekeeping::renew_rows(&workshop.db, workshop.clock.now()).await {
            tracing::error!(error = chain(error.as_ref()), "cannot write search rows anew now");
        }
    }
}

async fn tidy(workshop: &Workshop) {
    let mut hours = tokio::time::interval(TIDY_EVERY);
    loop {
        hours.tick().await;
        if let Err(error) = housekeeping::tidy(&workshop.db, workshop.clock.now()).await {
            tracing::error!(error = chain(error.as_ref()), "cannot tidy the queues now");
        }
        if let Some(index) = &workshop.index {
            housekeeping::sweep(&workshop.db, index).await;
        }
    }
}

/// Does everything that is due at `now`, and what that brings about, until nothing is due; says how much it was.
pub async fn drain(settings: &Settings, db: &Db, embedder: Option<&Embedder>, now: DateTime<Utc>) -> Result<usize> {
    let workshop = Workshop {
        db: db.clone(),
        embedder: embedder.cloned(),
        mailer: Mailer::new(settings)?,
        index: settings.index.clone(),
        clock: Clock::fixed(now),
    };
    housekeeping::renew_rows(db, now).await?;
    let mut total = 0;
    loop {
        let mut handled = 0;
        for job in Job::ALL {
            handled += workshop.round(job).await?;
        }
        if handled == 0 {
            return Ok(total);
        }
        total += handled;
    }
}
