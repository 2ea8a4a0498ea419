//! The numbers of a process, on a listener of their own: what it did, and how the database and the queues stand now.
//!
//! Labels come from closed lists: a route's pattern, never a path. docs/operate.md says what each number means.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::{HttpResponse, HttpServer, web};
use chrono::{DateTime, Utc};
use directory::clock::Clock;
use directory::db::{Db, instrument};
use directory::error::Result;
use directory::{mail, outbox};
use metrics::{Unit, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};

/// How long a scrape waits for the database before it says what it knows without.
const LOOK: Duration = Duration::from_secs(3);

/// What a scrape is answered with.
#[derive(Clone)]
pub struct Numbers {
    /// The database whose pool and queues are looked at.
    pub db: Db,
    /// Where the time comes from.
    pub clock: Clock,
    /// The text of everything recorded in this process.
    pub render: Arc<dyn Fn() -> String + Send + Sync>,
}

/// Serves `/metrics` and `/healthz`, and nothing else, on a socket that listens already: for whoever watches the service,
/// not for the public. Runs when awaited, and stops by its handle.
pub fn serve_numbers(numbers: Numbers, listener: TcpListener) -> std::io::Result<Server> {
    let numbers = web::Data::new(numbers);
    let server = HttpServer::new(move || {
        actix_web::App::new()
            .app_data(numbers.clone())
            .route("/metrics", web::get().to(scrape))
            .route("/healthz", web::get().to(crate::health::healthz))
    });
    Ok(server.workers(1).shutdown_timeout(1).disable_signals().listen(listener)?.run())
}

/// Says what each number is, once a recorder is there, and those that never change.
pub fn describe(now: DateTime<Utc>) {
    describe_counter!("kith_http_requests_total", "Requests answered, by route, method and status.");
    let seconds = Unit::Seconds;
    describe_histogram!("kith_http_request_duration_seconds", seconds, "Time until a request was answered, by route.");
    describe_histogram!(instrument::STATEMENT_SECONDS, seconds, "Time a statement of SQL took, by outcome.");
    describe_counter!("kith_deliveries_total", "Deliveries handled, by queue and outcome.");
    describe_histogram!("kith_delivery_duration_seconds", seconds, "Time a delivery was handled for, by queue.");
    describe_histogram!("kith_model_duration_seconds", seconds, "Time the sentence model took over one request.");
    describe_counter!("kith_model_texts_total", "Texts given to the sentence model, by outcome.");
    describe_counter!("kith_graphql_errors_total", "Errors that GraphQL answered, by code.");
    describe_counter!("kith_searches_total", "Searches, by the engine that answered.");
    describe_gauge!("kith_database_up", "Whether the database answered this scrape: 1 or 0.");
    describe_gauge!("kith_database_connections_most", "The most connections this process may have.");
    describe_gauge!("kith_database_connections_open", "Connections this process has.");
    describe_gauge!("kith_database_connections_in_use", "Connections in use.");
    describe_gauge!("kith_database_connections_waiting", "Callers waiting for a connection.");
    describe_gauge!("kith_queue_due", "Work that is due, by queue.");
    describe_gauge!("kith_queue_oldest_due_age_seconds", seconds, "How long the oldest due work has waited, by queue.");
    describe_gauge!("kith_queue_dead", "Work given up until it is requeued, by queue.");
    describe_counter!("kith_mail_attempts_total", "Tries to send a mail, by kind and outcome.");
    describe_gauge!("kith_mails", "Mails by kind and outcome; of those sent, the last 30 days.");
    describe_gauge!("kith_build_info", "Always 1; the label is the program's version.");
    describe_gauge!("process_start_time_seconds", seconds, "When this process began, as a Unix time.");
    gauge!("kith_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
    #[expect(clippy::cast_precision_loss, reason = "a time of our age in milliseconds is well below 2^52")]
    gauge!("process_start_time_seconds").set(now.timestamp_millis() as f64 / 1000.0);
}

/// Counts a request that was answered.
pub(crate) fn request(method: &'static str, route: &str, status: u16, took: Duration) {
    let (route, status) = (route.to_owned(), status.to_string());
    counter!("kith_http_requests_total", "route" => route.clone(), "method" => method, "status" => status).increment(1);
    histogram!("kith_http_request_duration_seconds", "route" => route).record(took);
}

/// Counts an error of GraphQL by its code: one of a closed list.
pub(crate) fn refusal(code: &'static str) {
    counter!("kith_graphql_errors_total", "code" => code).increment(1);
}

async fn scrape(numbers: web::Data<Numbers>) -> HttpResponse {
    let connections = numbers.db.connections();
    for (name, count) in [
        ("kith_database_connections_most", connections.most),
        ("kith_database_connections_open", connections.open),
        ("kith_database_connections_in_use", connections.in_use),
        ("kith_database_connections_waiting", connections.waiting),
    ] {
        gauge!(name).set(f64::from(u32::try_from(count).unwrap_or(u32::MAX)));
    }
    let looked = tokio::time::timeout(LOOK, look(&numbers.db, numbers.clock.now())).await;
    let up = matches!(looked, Ok(Ok(())));
    if let Ok(Err(error)) = looked {
        tracing::warn!(error = %crate::graphql::chain(&error), "the queues could not be measured");
    }
    gauge!("kith_database_up").set(if up { 1.0 } else { 0.0 });
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body((numbers.render)())
}

/// Measures how the queues stand. They are the database's: every process says the same of them.
async fn look(db: &Db, now: DateTime<Utc>) -> Result<()> {
    let mut queues = outbox::stats(db, now).await?;
    queues.push(mail::stats(db, now).await?);
    for outbox::Stats { queue, due, oldest_due, dead } in queues {
        let age = oldest_due.map_or(0.0, |oldest| (now - oldest).as_seconds_f64());
        gauge!("kith_queue_due", "queue" => queue).set(count(due));
        gauge!("kith_queue_oldest_due_age_seconds", "queue" => queue).set(age);
        gauge!("kith_queue_dead", "queue" => queue).set(count(dead));
    }
    for mail::Outcomes { kind, outcome, count: mails } in mail::outcomes(db).await? {
        gauge!("kith_mails", "kind" => kind.code(), "outcome" => outcome).set(count(mails));
    }
    Ok(())
}

fn count(rows: i64) -> f64 {
    f64::from(u32::try_from(rows).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use super::*;

    /// Every number that stands in `text` after `mark`.
    fn names(text: &str, mark: &str) -> BTreeSet<String> {
        let after = text.split(mark).skip(1).map(str::trim_start).filter_map(|rest| rest.strip_prefix('"'));
        let names = after.filter_map(|rest| rest.split('"').next());
        names.filter(|name| name.starts_with("kith_")).map(str::to_owned).collect()
    }

    /// Every file of Rust below `folder`.
    fn sources(folder: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let found = entries.map(|path| if path.is_dir() { sources(&path) } else { vec![path] });
        found.flatten().filter(|path| path.extension().is_some_and(|kind| kind == "rs")).collect()
    }

    #[test]
    fn every_number_is_described_and_stands_in_the_operators_table() {
        let own = include_str!("metrics.rs");
        let mut described: BTreeSet<String> = ["counter", "gauge", "histogram"]
            .iter()
            .flat_map(|kind| names(own, &format!("describe_{kind}!(")))
            .collect();
        described.insert(instrument::STATEMENT_SECONDS.to_owned());
        let table = include_str!("../../docs/operate.md");
        let told = table.lines().filter_map(|line| line.strip_prefix("| `kith_")?.split('`').next());
        let told: BTreeSet<String> = told.map(|name| format!("kith_{name}")).collect();
        assert_eq!(described, told);

        let mut recorded = BTreeSet::new();
        for part in ["api", "directory", "embedding", "engine", "indexer", "kith"] {
            for file in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(part).join("src")) {
                let text = std::fs::read_to_string(file).unwrap();
                recorded.extend(["counter!(", "gauge!(", "histogram!("].iter().flat_map(|mark| names(&text, mark)));
            }
        }
        assert!(recorded.contains("kith_mail_attempts_total"), "{recorded:?}");
        assert_eq!(recorded.difference(&described).collect::<Vec<_>>(), [""; 0]);
    }
}
