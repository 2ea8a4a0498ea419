//! Being told of new work at once: a hint that saves waiting, never the only way to find out.

use std::time::Duration;

use futures_util::{FutureExt, StreamExt};
use tokio::sync::watch;
use tokio_postgres::{AsyncMessage, NoTls};

use crate::db::Db;
use crate::error::{Error, Result};

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_mins(1);

/// Bumps `signal` whenever work was written. Never ends: a lost connection is made again, more slowly each time.
///
/// Has a connection of its own, outside the pool, since it holds it for good. Arm a receiver
/// (`borrow_and_update`) before looking for work and no signal is missed in between.
pub async fn listen(db: &Db, signal: &watch::Sender<u64>) {
    let mut pause = FIRST_PAUSE;
    loop {
        let mut heard = false;
        let ended = listen_once(db, || {
            heard = true;
            signal.send_modify(|count| *count = count.wrapping_add(1));
        })
        .await;
        if let Err(error) = ended {
            tracing::warn!(error = &error as &dyn std::error::Error, "lost the connection that listens for work");
        }
        pause = if heard { FIRST_PAUSE } else { (pause * 2).min(LONGEST_PAUSE) };
        tokio::time::sleep(pause).await;
    }
}

/// Listens until the connection ends. Wakes once at the start too: something may have been missed before.
async fn listen_once(db: &Db, mut wake: impl FnMut()) -> Result<()> {
    let failed = |source| Error::internal("listening for work", source);
    let (client, mut connection) = tokio_postgres::connect(db.url(), NoTls).await.map_err(failed)?;
    let messages = futures_util::stream::poll_fn(move |context| connection.poll_message(context));
    // A connection only moves while it is polled, so the command runs beside the stream of messages.
    let listening = client
        .batch_execute("SET application_name = 'kith wake-up'; LISTEN work")
        .into_stream()
        .map(|done| done.map(|()| None));
    let mut both = futures_util::stream::select(Box::pin(listening), messages.map(|message| message.map(Some)));
    while let Some(next) = both.next().await {
        match next.map_err(failed)? {
            None | Some(AsyncMessage::Notification(_)) => wake(),
            Some(_) => {}
        }
    }
    Ok(())
}
