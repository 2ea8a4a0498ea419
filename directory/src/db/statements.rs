//! Counting statements: so that a test can tell that a list costs as many for a hundred rows as for ten.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diesel::connection::{Instrumentation, InstrumentationEvent};

/// The statements sent by the connections of one pool.
#[derive(Clone, Default)]
pub(super) struct Statements(Arc<AtomicU64>);

impl Statements {
    /// How many so far.
    pub(super) fn so_far(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Instrumentation for Statements {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
            self.0.fetch_add(1, Ordering::Relaxed);
            metrics::counter!("kith_sql_statements_total").increment(1);
        }
    }
}
