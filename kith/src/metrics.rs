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
    let Some(metrics) = metrics else { return work.await };
    let mut work = std::pin::pin!(work);
    tokio::select! {
        ended = &mut work => ended,
        served = metrics.serve(db, stopping) => {
            served?;
            work.await
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    /// What the text of a program names in quotes, or a table in its first column.
    fn names(text: &str, before: &str, after: char) -> BTreeSet<String> {
        let name = |rest: &str| rest.split_once(after).map(|(name, _)| name.to_owned());
        let is_name =
            |name: &String| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        text.split(before).skip(1).filter_map(name).filter(is_name).map(|name| format!("kith_{name}")).collect()
    }

    /// The source text of every crate, without tests' own folders.
    fn sources(folder: &Path, text: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, text);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn every_number_is_described_and_stands_in_the_table_of_docs() {
        let mut text = String::new();
        for name in ["api", "directory", "embedding", "engine", "indexer"] {
            sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name).join("src"), &mut text);
        }
        let recorded = names(&text, "\"kith_", '"');
        let explained = names(include_str!("../../docs/operate.md"), "\n| `kith_", '`');
        assert!(recorded.len() > 15, "{recorded:?}");
        assert_eq!(recorded, explained);

        let recorder = PrometheusBuilder::new().build_recorder();
        let scrape = metrics::with_local_recorder(&recorder, || {
            api::describe(Clock::System.now());
            for name in &recorded {
                metrics::gauge!(name.clone()).set(1.0);
            }
            recorder.handle().render()
        });
        for name in &recorded {
            assert!(scrape.contains(&format!("# HELP {name} ")), "{name} is not described");
        }
    }
}
