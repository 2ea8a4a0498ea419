//! The importer: looks uploaded lists over and takes them, away from anybody who waits for a page.

use chrono::{DateTime, Utc};
use directory::curriculum;
use directory::db::Db;
use directory::imports::lists;
use directory::outbox::Event;

use crate::outcome::Outcome;

/// Acts on one event.
pub(crate) async fn handle(db: &Db, event: &Event, now: DateTime<Utc>) -> Outcome {
    let Event::ImportAsked(list) = *event else { return Outcome::Done };
    // A list names languages and kinds as they are called now.
    if let Err(error) = curriculum::refresh(db).await {
        return Outcome::of::<()>(Err(error));
    }
    Outcome::of(lists::work(db, list, now).await)
}
