//! The log: lines for a person at a terminal, JSON for whatever collects them, both on standard error.

use std::io::IsTerminal as _;

use anyhow::Result;
use tracing_subscriber::EnvFilter;

use crate::config::Config;

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// For a person.
    Text,
    /// One object a line; the request's id stands in its `span`.
    Json,
}

/// Begins to log, as `KITH_LOG` and `KITH_LOG_FORMAT` say; JSON unless at a terminal.
pub(crate) fn begin(config: &Config) -> Result<()> {
    let terminal = std::io::stderr().is_terminal();
    let lines =
        tracing_subscriber::fmt().with_env_filter(EnvFilter::try_new(&config.log)?).with_writer(std::io::stderr);
    match config.log_format.unwrap_or(if terminal { Format::Text } else { Format::Json }) {
        Format::Text => lines.with_ansi(terminal).init(),
        Format::Json => lines.json().flatten_event(true).with_current_span(true).with_span_list(false).init(),
    }
    Ok(())
}
