//! Keeping the queues small and watched, and the search index whole: purges what is long done, says aloud what is stuck.

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use directory::db::Db;
use directory::imports::lists;
use directory::{accounts, curriculum, limits, mail, outbox, partners, search};
use engine::{Failure, Index, Written};

use crate::outcome::chain;

/// How many rows one statement deletes.
const BATCH: i64 = 1000;

/// How many uploaded lists one statement deletes: they are large.
const LISTS: i64 = 50;

/// How long something may be due before it is worth a line in the log.
const STUCK: TimeDelta = TimeDelta::minutes(15);

/// Writes search rows anew that are no longer right. Often: an offer leaves on the day after its last one, not some time
/// later.
pub(crate) async fn renew_rows(db: &Db, now: DateTime<Utc>) -> Result<()> {
    let rows = search::renew_rows(db, now).await?;
    if rows > 0 {
        tracing::info!(rows, "search rows were written anew");
    }
    Ok(())
}

/// Does it once.
pub(crate) async fn tidy(db: &Db, now: DateTime<Utc>) -> Result<()> {
    let before = now - outbox::KEPT;
    while outbox::purge_finished(db, before, BATCH).await? > 0 {}
    while mail::purge_sent(db, before, BATCH).await? > 0 {}
    while limits::purge(db, now, BATCH).await? > 0 {}
    while partners::purge_drafts(db, now, BATCH).await? > 0 {}
    while lists::purge(db, before, LISTS).await? > 0 {}
    while accounts::purge(db, before, BATCH).await? > 0 {}
    if let Some(pause) = mail::paused(db).await? {
        let minutes = (now - pause.since).num_minutes();
        tracing::error!(fault = pause.fault.code(), minutes, "no mail goes out: our mail server takes nothing from us");
    }
    let mut queues = outbox::stats(db, now).await?;
    queues.push(mail::stats(db, now).await?);
    for stats in queues {
        let queue = stats.queue;
        if stats.dead > 0 {
            tracing::warn!(queue, dead = stats.dead, "given up: see why, then requeue");
        }
        if let Some(oldest) = stats.oldest_due
            && now - oldest > STUCK
        {
            tracing::error!(queue, due = stats.due, minutes = (now - oldest).num_minutes(), "falling behind");
        }
    }
    Ok(())
}

/// Compares the search index with the database once, and mends what the deliveries have missed.
pub(crate) async fn sweep(db: &Db, index: &Index) {
    let swept = async {
        curriculum::refresh(db).await?;
        index.sweep(db).await
    };
    match swept.await {
        Ok(Written { put: 0, removed: 0 }) => {}
        Ok(Written { put, removed }) => {
            tracing::warn!(put, removed, "the search index was not as the database: mended");
        }
        // Said by readiness, and here too, since this process may have no page for it.
        Err(failure @ (Failure::NoIndex | Failure::OtherShape)) => tracing::warn!("search: {failure}"),
        Err(failure) => tracing::error!(error = chain(&failure), "cannot compare the search index now"),
    }
}
