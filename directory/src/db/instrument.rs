//! Every statement sent to the database, counted for its pool and timed for the metrics.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use diesel::connection::{Instrumentation, InstrumentationEvent};

use super::Db;

/// The histogram's name: seconds a statement took, by `outcome` (`ok`, `error`).
pub const STATEMENT_SECONDS: &str = "kith_sql_statement_duration_seconds";

/// How many statements the connections of this pool have been sent so far, `BEGIN` and `COMMIT` among them.
///
/// Counted by pool, not by task: a query that another task sends, as a data loader does, counts too, and what other
/// tests do on their own databases does not.
pub fn statements(db: &Db) -> u64 {
    db.statements.load(Ordering::Relaxed)
}

/// Counts and times the statements of one connection.
pub(super) struct Stopwatch {
    statements: Arc<AtomicU64>,
    started: Option<Instant>,
}

impl Stopwatch {
    pub(super) fn new(statements: Arc<AtomicU64>) -> Self {
        Self { statements, started: None }
    }
}

impl Instrumentation for Stopwatch {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartQuery { .. } => {
                self.statements.fetch_add(1, Ordering::Relaxed);
                self.started = Some(Instant::now());
            }
            InstrumentationEvent::FinishQuery { error, .. } => {
                // A connection has one statement at a time, so the latest start is this one's.
                if let Some(started) = self.started.take() {
                    let outcome = if error.is_some() { "error" } else { "ok" };
                    metrics::histogram!(STATEMENT_SECONDS, "outcome" => outcome).record(started.elapsed());
                }
            }
            _ => {}
        }
    }
}
