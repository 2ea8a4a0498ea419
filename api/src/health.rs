//! Whether this process lives, and whether it can do its work.

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use chrono::{DateTime, TimeDelta, Utc};
use directory::db::{SchemaState, schema_state};
use directory::{mail, outbox};
use serde::Serialize;

use crate::App;

/// How long work may be overdue before it is said.
const LATE: TimeDelta = TimeDelta::minutes(15);

/// The routes of both checks.
pub(crate) fn routes(cfg: &mut ServiceConfig) {
    cfg.route("/healthz", web::get().to(healthz)).route("/readyz", web::get().to(readyz));
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Ok,
    /// It works, with less.
    Degraded,
    /// Nothing works without it.
    Down,
}

/// How one part stands, and what that means for people.
#[derive(Debug, Serialize)]
struct Check {
    part: &'static str,
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<String>,
}

#[derive(Debug, Serialize)]
struct Ready {
    ready: bool,
    checks: Vec<Check>,
}

pub(crate) async fn healthz() -> impl Responder {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

async fn readyz(app: web::Data<App>) -> impl Responder {
    let checks = checks(&app).await;
    let ready = checks.iter().all(|check| check.state != State::Down);
    let mut response = if ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.insert_header(("Cache-Control", "no-store")).json(Ready { ready, checks })
}

async fn checks(app: &App) -> Vec<Check> {
    let now = app.clock.now();
    let database = match app.db.ping().await {
        Ok(()) => check("database", State::Ok, None),
        Err(error) => {
            tracing::warn!(error = %crate::graphql::chain(&error), "the database does not answer");
            check("database", State::Down, Some("nothing can be read or kept".to_owned()))
        }
    };
    let model = match &app.embedder {
        Some(_) => check("model", State::Ok, None),
        None => check("model", State::Degraded, Some("needs are matched by words only, not by meaning".to_owned())),
    };
    if database.state == State::Down {
        return vec![database, model];
    }
    vec![database, migrations(app).await, model, search(app).await, queues(app, now).await, mails(app, now).await]
}

const fn check(part: &'static str, state: State, effect: Option<String>) -> Check {
    Check { part, state, effect }
}

/// Whatever the index does, the database answers.
async fn search(app: &App) -> Check {
    match app.search.standing().await.effect() {
        None => check("search", State::Ok, None),
        Some(effect) => check("search", State::Degraded, Some(effect)),
    }
}

async fn migrations(app: &App) -> Check {
    match schema_state(&app.db).await {
        Ok(SchemaState::Ours) => check("migrations", State::Ok, None),
        Ok(SchemaState::Ahead) => {
            check("migrations", State::Degraded, Some("the database is newer than this program: update it".to_owned()))
        }
        Ok(SchemaState::Behind { missing }) => {
            let effect = format!("{missing} migration(s) have not run: run `kith migrate`");
            check("migrations", State::Down, Some(effect))
        }
        Err(error) => unknown("migrations", &error),
    }
}

async fn queues(app: &App, now: DateTime<Utc>) -> Check {
    match outbox::stats(&app.db, now).await {
        Ok(all) => queue("work", "new matches, mails and the search index are behind", &all, now),
        Err(error) => unknown("work", &error),
    }
}

async fn mails(app: &App, now: DateTime<Utc>) -> Check {
    match mail::paused(&app.db).await {
        Ok(None) => {}
        Ok(Some(pause)) => {
            let (fault, since) = (pause.fault.code(), pause.since.format("%Y-%m-%dT%H:%MZ"));
            let effect = format!("no mail goes out since {since}, also none that signs people in ({fault})");
            return check("mail", State::Degraded, Some(effect));
        }
        Err(error) => return unknown("mail", &error),
    }
    match mail::stats(&app.db, now).await {
        Ok(one) => queue("mail", "mails, also those that sign people in, are late", &[one], now),
        Err(error) => unknown("mail", &error),
    }
}

fn queue(part: &'static str, effect: &str, all: &[outbox::Stats], now: DateTime<Utc>) -> Check {
    let dead: i64 = all.iter().map(|one| one.dead).sum();
    let due: i64 = all.iter().map(|one| one.due).sum();
    let late = all.iter().filter_map(|one| one.oldest_due).any(|oldest| now - oldest > LATE);
    if !late && dead == 0 {
        return check(part, State::Ok, None);
    }
    let effect = if late { effect } else { "some were given up" };
    check(part, State::Degraded, Some(format!("{effect} ({due} due, {dead} given up)")))
}

fn unknown(part: &'static str, error: &directory::error::Error) -> Check {
    tracing::warn!(error = %crate::graphql::chain(error), part, "the readiness check could not look");
    check(part, State::Degraded, Some("it cannot be told how this stands".to_owned()))
}
