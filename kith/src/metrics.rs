//! The recorder of this process's numbers, and the listener they are read from: only where `METRICS_LISTEN` is set.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use directory::clock::Clock;
use directory::db::Db;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use tokio::sync::watch;

use crate::config::Config;
use crate::front;

/// The bounds of every histogram, in seconds: from a cached statement to the model's longest work.
const BUCKETS: [f64; 13] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

/// How often what was recorded is folded together, whether or not anybody reads it.
const FOLD_EVERY: Duration = Duration::from_secs(5);

/// A recorder that is installed, and a socket that listens.
pub(crate) struct Metrics {
    handle: PrometheusHandle,
    listener: TcpListener,
}

impl Metrics {
    /// Listens and records, if the settings ask for it. Before anything that is to be recorded.
    pub(crate) fn begin(config: &Config) -> Result<Option<Self>> {
        let Some(address) = config.metrics_listen else { return Ok(None) };
        let listener = TcpListener::bind(address).with_context(|| {
            format!("cannot serve metrics on {address}: choose another address with METRICS_LISTEN")
        })?;
        let builder = PrometheusBuilder::new().set_buckets(&BUCKETS).context("setting the histograms' bounds")?;
        let handle = builder.install_recorder().context("installing the recorder of metrics")?;
        api::describe(Clock::System.now());
        Ok(Some(Self { handle, listener }))
    }

    /// Serves them until `stopping` says true.
    async fn serve(self, db: Db, stopping: watch::Receiver<bool>) -> Result<()> {
        let Self { handle, listener } = self;
        let rendered = handle.clone();
        let numbers = api::Numbers { db, clock: Clock::System, render: Arc::new(move || rendered.render()) };
        let server = api::serve_numbers(numbers, listener).context("starting the server of metrics")?;
        let folding = async {
            let mut seconds = tokio::time::interval(FOLD_EVERY);
            loop {
                seconds.tick().await;
                handle.run_upkeep();
            }
        };
        tokio::select! {
            ended = front::until(server, stopping) => ended,
            () = folding => Ok(()),
        }
    }
}

/// Does `work`, and serves the numbers beside it as long as it lasts.
pub(crate) async fn beside(
    metrics: Option<Metrics>,
    db: Db,
    stopping: watch::Receiver<bool>,
    work: impl Future<Output = Result<()>>,
) -> Result<()> {
    match metrics {
        Some(metrics) => outlasting(metrics.serve(db, stopping), work).await,
        None => work.await,
    }
}

/// Does `work` to its end, whatever becomes of the numbers: a mail that was dropped in mid-flight would go twice.
async fn outlasting(served: impl Future<Output = Result<()>>, work: impl Future<Output = Result<()>>) -> Result<()> {
    let mut work = std::pin::pin!(work);
    tokio::select! {
        ended = &mut work => ended,
        served = served => {
            if let Err(error) = served {
                tracing::error!(error = format!("{error:#}"), "metrics are served no longer");
            }
            work.await
        }
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[tokio::test]
    async fn work_goes_on_where_the_numbers_fail() {
        let (told, served) = tokio::sync::oneshot::channel();
        let failing = async move {
            told.send(()).unwrap();
            bail!("the listener is gone")
        };
        let work = async move {
            served.await.unwrap();
            tokio::task::yield_now().await;
            Ok(())
        };
        outlasting(failing, work).await.unwrap();
    }
}
