//! The workers: each claims what is due, handles it, settles it, and waits for more.

use std::panic::AssertUnwindSafe;
use std::time::{Duration, Instant};

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use directory::clock::Clock;
use directory::curriculum;
use directory::db::Db;
use directory::outbox::{self, Claimed, Consumer, Event, Jitter, MAX_TRIES, Settled};
use directory::{mail, trace};
use embedding::Embedder;
use engine::Index;
use futures_util::{FutureExt as _, StreamExt as _};
use metrics::{counter, histogram};
use tokio::sync::watch;
use tracing::field::display;

use crate::mailer::Mailer;
use crate::outcome::{Outcome, chain};
use crate::{importer, matcher, notifier, search};

/// How long a worker waits before it looks by itself; spread by a fifth, so that many do not look together.
const POLL: Duration = Duration::from_secs(5);

/// How long a claim holds. Longer than any batch takes; a crash delays its batch by this much.
const LEASE: TimeDelta = TimeDelta::minutes(10);

/// How many deliveries are claimed together. Few: what a killed worker held waits for its lease to end.
const BATCH: i64 = 10;

/// How many mails are on their way at once: a server's answer takes its time, whatever the mail.
const MAILS_AT_ONCE: usize = 4;

/// One kind of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Job {
    /// Acting on events.
    Consume(Consumer),
    /// Sending mails.
    Mail,
}

impl Job {
    /// Every kind of work.
    pub(crate) const ALL: [Self; 5] = [
        Self::Consume(Consumer::Matcher),
        Self::Consume(Consumer::Notifier),
        Self::Consume(Consumer::Search),
        Self::Consume(Consumer::Importer),
        Self::Mail,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Consume(consumer) => consumer.code(),
            Self::Mail => "mailer",
        }
    }
}

/// What the workers work with.
pub(crate) struct Workshop {
    pub(crate) db: Db,
    pub(crate) embedder: Option<Embedder>,
    pub(crate) mailer: Mailer,
    pub(crate) index: Option<Index>,
    pub(crate) clock: Clock,
}

impl Workshop {
    /// Works until told to stop; what is in hand then is finished.
    pub(crate) async fn work(&self, job: Job, mut wake: watch::Receiver<u64>, mut stop: watch::Receiver<bool>) {
        tracing::info!(job = job.name(), "working");
        while !*stop.borrow() {
            // Armed before looking: what is written while we look wakes us afterwards.
            wake.borrow_and_update();
            match self.round(job).await {
                Ok(0) => {}
                Ok(_) => continue,
                Err(error) => tracing::error!(job = job.name(), error = chain(error.as_ref()), "cannot work now"),
            }
            let pause = POLL.mul_f64(0.8 + 0.4 * rand::random::<f64>());
            tokio::select! {
                // An error means that whoever could stop us is gone.
                changed = stop.changed() => if changed.is_err() { break },
                () = woken(&mut wake) => {}
                () = tokio::time::sleep(pause) => {}
            }
        }
        tracing::info!(job = job.name(), "stopped");
    }

    /// Handles one batch of what is due, and says how much that was.
    pub(crate) async fn round(&self, job: Job) -> Result<usize> {
        match job {
            Job::Consume(Consumer::Search) => {
                let claimed = outbox::claim(&self.db, Consumer::Search, search::BATCH, LEASE, self.now()).await?;
                for (delivery, outcome) in claimed.iter().zip(self.handle_together(&claimed).await) {
                    self.settle(delivery, outcome).await?;
                }
                Ok(claimed.len())
            }
            Job::Consume(consumer) => {
                let claimed = outbox::claim(&self.db, consumer, BATCH, LEASE, self.now()).await?;
                for delivery in &claimed {
                    let (queue, event) = (consumer.code(), delivery.event_id);
                    let request = delivery.request.map(display);
                    let span = tracing::info_span!("delivery", queue, event.id = event, request.id = request);
                    trace::within(delivery.request, span, self.deliver(delivery)).await?;
                }
                Ok(claimed.len())
            }
            Job::Mail => {
                // A mail names topics as they are called now.
                curriculum::refresh(&self.db).await?;
                let claimed = mail::claim(&self.db, BATCH, LEASE, self.now()).await?;
                let count = claimed.len();
                futures_util::stream::iter(claimed)
                    .for_each_concurrent(MAILS_AT_ONCE, |claimed| {
                        let request = claimed.request.map(display);
                        let span = tracing::info_span!("mail", mail.id = %claimed.id, request.id = request);
                        trace::within(claimed.request, span, async move { self.mail(&claimed).await })
                    })
                    .await;
                Ok(count)
            }
        }
    }

    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    async fn deliver(&self, delivery: &Claimed) -> Result<()> {
        let started = Instant::now();
        // Boxed: what matching holds would make every future around it as large.
        let outcome = Box::pin(self.handle(delivery)).await;
        let (queue, took) = (delivery.consumer.code(), started.elapsed());
        histogram!("kith_delivery_duration_seconds", "queue" => queue).record(took);
        counter!("kith_deliveries_total", "queue" => queue, "outcome" => outcome.code()).increment(1);
        tracing::debug!(outcome = outcome.code(), duration_ms = took.as_secs_f64() * 1000.0, "handled");
        self.settle(delivery, outcome).await
    }

    async fn handle(&self, delivery: &Claimed) -> Outcome {
        let event = match event(delivery) {
            Ok(event) => event,
            Err(outcome) => return outcome,
        };
        let handling = async {
            match delivery.consumer {
                Consumer::Matcher => matcher::handle(&self.db, self.embedder.as_ref(), event, self.now()).await,
                Consumer::Notifier => notifier::handle(&self.db, event, self.now()).await,
                Consumer::Search => search::handle(&self.db, self.index.as_ref(), event).await,
                Consumer::Importer => importer::handle(&self.db, event, self.now()).await,
            }
        };
        // Boxed, since what consumers do is large and is waited for by every worker.
        guarded(Box::pin(handling)).await
    }

    /// Handles what the search consumer claimed in one go.
    async fn handle_together(&self, claimed: &[Claimed]) -> Vec<Outcome> {
        let events: Vec<Event> = claimed.iter().filter_map(|delivery| event(delivery).ok().copied()).collect();
        let handling = Box::pin(search::handle_all(&self.db, self.index.as_ref(), &events));
        let handled =
            AssertUnwindSafe(handling).catch_unwind().await.unwrap_or_else(|_| vec![panicked(); events.len()]);
        let mut handled = handled.into_iter();
        let outcome = |delivery| event(delivery).err().or_else(|| handled.next()).unwrap_or_else(panicked);
        claimed.iter().map(outcome).collect()
    }

    async fn settle(&self, delivery: &Claimed, outcome: Outcome) -> Result<()> {
        let (queue, event) = (delivery.consumer.code(), delivery.event_id);
        let settled = match outcome {
            Outcome::Done => outbox::finish(&self.db, delivery, self.now()).await?,
            Outcome::Retry(reason) => {
                tracing::warn!(queue, event, tries = delivery.tries, reason, "will be tried again");
                outbox::retry(&self.db, delivery, &reason, jitter(), self.now()).await?
            }
            Outcome::GiveUp(reason) => {
                tracing::error!(queue, event, reason, "no try will help");
                outbox::give_up(&self.db, delivery, &reason, self.now()).await?
            }
        };
        match settled {
            Settled::Kept => {}
            Settled::Dead => tracing::error!(queue, event, "given up"),
            Settled::Overtaken => {
                // Another worker may have written something newer before we wrote something older.
                tracing::warn!(queue, event, "overslept: to be done again");
                outbox::requeue(&self.db, delivery, self.now()).await?;
            }
        }
        Ok(())
    }

    async fn mail(&self, claimed: &mail::Claimed) {
        if claimed.tries > MAX_TRIES {
            let reason = never_settled(claimed.tries);
            if let Err(error) = mail::give_up(&self.db, claimed, &reason, self.now()).await {
                tracing::error!(mail = %claimed.id, error = chain(&error), "cannot settle a mail");
            }
            return;
        }
        let sending = self.mailer.send(&self.db, claimed, jitter(), self.now());
        let failure = match AssertUnwindSafe(sending).catch_unwind().await {
            Ok(Ok(())) => return,
            Ok(Err(error)) => chain(error.as_ref()),
            Err(_) => "sending panicked".to_owned(),
        };
        tracing::error!(mail = %claimed.id, reason = failure, "sending failed");
        if let Err(error) = mail::retry(&self.db, claimed, &failure, jitter(), self.now()).await {
            tracing::error!(mail = %claimed.id, error = chain(&error), "cannot settle a mail: its lease will end");
        }
    }
}

/// What a delivery is about; or what becomes of it where there is nothing to handle.
fn event(delivery: &Claimed) -> Result<&Event, Outcome> {
    if delivery.tries > MAX_TRIES {
        return Err(Outcome::GiveUp(never_settled(delivery.tries)));
    }
    delivery.event.as_ref().map_err(|unknown| Outcome::GiveUp(unknown.to_string()))
}

/// Waits for a signal; for ever where nobody is left to give one, since polling goes on.
async fn woken(wake: &mut watch::Receiver<u64>) {
    if wake.changed().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// The outcome of handling. A panic is a fault of ours that may have to do with this one event: the others go on.
async fn guarded(handling: impl Future<Output = Outcome>) -> Outcome {
    AssertUnwindSafe(handling).catch_unwind().await.unwrap_or_else(|_| panicked())
}

fn panicked() -> Outcome {
    Outcome::Retry("the handler panicked".into())
}

fn jitter() -> Jitter {
    Jitter::new(rand::random())
}

/// A worker that dies of what it handles never settles it: the claims are counted instead.
fn never_settled(tries: i32) -> String {
    format!("claimed {tries} times and never settled: it may be what ends the program")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_handler_that_panics_is_tried_again() {
        let outcome = guarded(async { panic!("a fault of ours") }).await;
        assert_eq!(outcome, Outcome::Retry("the handler panicked".into()));
    }
}
