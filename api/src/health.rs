//! Whether this process lives, and whether it can do its work. Both are public: they say how a part stands and what that
//! means for people, never why; figures are in the metrics, reasons in the log.

use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use chrono::{DateTime, TimeDelta, Utc};
use directory::db::{SchemaState, schema_state};
use directory::{mail, outbox};
use serde::Serialize;

use crate::App;

/// How long work may be overdue before it is said.
const LATE: TimeDelta = TimeDelta::minutes(15);

/// How long an answer is given again: strangers may ask as often as they like.
const FRESH: TimeDelta = TimeDelta::seconds(3);

/// How the parts stood when somebody last looked. One looks at a time; who comes meanwhile waits for the answer.
#[derive(Debug, Default)]
pub(crate) struct Standing(tokio::sync::Mutex<Option<(DateTime<Utc>, Ready)>>);

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
#[derive(Clone, Debug, Serialize)]
struct Check {
    part: &'static str,
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub(crate) struct Ready {
    ready: bool,
    checks: Vec<Check>,
}

pub(crate) async fn healthz() -> impl Responder {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

async fn readyz(app: web::Data<App>) -> impl Responder {
    let ready = standing(&app).await;
    let mut response = if ready.ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.insert_header(("Cache-Control", "no-store")).json(ready)
}

async fn standing(app: &App) -> Ready {
    let now = app.clock.now();
    let mut known = app.standing.0.lock().await;
    if let Some((looked_at, ready)) = &*known
        && (TimeDelta::zero()..FRESH).contains(&(now - *looked_at))
    {
        return ready.clone();
    }
    let checks = checks(app, now).await;
    let ready = Ready { ready: checks.iter().all(|check| check.state != State::Down), checks };
    *known = Some((now, ready.clone()));
    ready
}

async fn checks(app: &App, now: DateTime<Utc>) -> Vec<Check> {
    let database = match app.db.ping().await {
        Ok(()) => check("database", State::Ok, None),
        Err(error) => {
            tracing::warn!(error = %crate::graphql::chain(&error), "the database does not answer");
            check("database", State::Down, Some("nothing can be read or kept"))
        }
    };
    let model = match &app.embedder {
        Some(_) => check("model", State::Ok, None),
        None => check("model", State::Degraded, Some("needs are matched by words only, not by meaning")),
    };
    if database.state == State::Down {
        return vec![database, model];
    }
    vec![database, migrations(app).await, model, search(app).await, queues(app, now).await, mails(app, now).await]
}

fn check(part: &'static str, state: State, effect: Option<&str>) -> Check {
    Check { part, state, effect: effect.map(str::to_owned) }
}

/// Whatever the index does, the database answers.
async fn search(app: &App) -> Check {
    match app.search.standing().await.effect() {
        None => check("search", State::Ok, None),
        Some(effect) => check("search", State::Degraded, Some(&effect)),
    }
}

async fn migrations(app: &App) -> Check {
    match schema_state(&app.db).await {
        Ok(SchemaState::Ours) => check("migrations", State::Ok, None),
        Ok(SchemaState::Ahead) => {
            check("migrations", State::Degraded, Some("the database is newer than this program: update it"))
        }
        Ok(SchemaState::Behind { .. }) => {
            check("migrations", State::Down, Some("the database is older than this program: run `kith migrate`"))
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
        Ok(Some(_)) => {
            return check("mail", State::Degraded, Some("no mail goes out, also none that signs people in"));
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
    let late = all.iter().filter_map(|one| one.oldest_due).any(|oldest| now - oldest > LATE);
    if !late && dead == 0 {
        return check(part, State::Ok, None);
    }
    check(part, State::Degraded, Some(if late { effect } else { "some were given up" }))
}

fn unknown(part: &'static str, error: &directory::error::Error) -> Check {
    tracing::warn!(error = %crate::graphql::chain(error), part, "the readiness check could not look");
    check(part, State::Degraded, Some("it cannot be told how this stands"))
}
