//! Publishing several drafts at once, from the officer's home.

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};

use super::scope::scope;
use crate::actor::Actor;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::ids::PartnerId;
use crate::partners::{Status, publish_in, scope_ids};
use crate::problem::{Problem, Rule};
use crate::schema::partners;

/// The most drafts that are published at once.
pub const MOST_AT_ONCE: usize = 50;

/// What became of drafts that were to be published.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// How many are published now.
    pub done: usize,
    /// Those that stay drafts, with what is wrong with them.
    pub refused: Vec<(PartnerId, Vec<Problem>)>,
}

/// Publishes the drafts among these that in the officer's scope, in one transaction. One that may not be published
/// stays as it is and does not hold up the others; one that is no draft any more is passed over.
pub async fn publish_drafts(db: &Db, actor: &Actor, ids: &[PartnerId], now: DateTime<Utc>) -> Result<Published> {
    scope(actor)?;
    if ids.len() > MOST_AT_ONCE {
        let rule = Rule::TooMany { max: MOST_AT_ONCE };
        return Err(Error::Invalid(vec![Problem { field: "drafts".into(), value: String::new(), rule }]));
    }
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let mut outcome = Published::default();
        for id in ids {
            let version: Option<i32> = partners::table
                .filter(partners::id.eq(id.uuid()))
                .filter(partners::id.eq_any(scope_ids(actor)))
                .filter(partners::status.eq(Status::Draft.code()))
                .select(partners::version)
                .for_update()
                .first(conn)
                .await
                .optional()?;
            let Some(version) = version else { continue };
            match publish_in(conn, actor, *id, version, now).await {
                Ok(_) => outcome.done += 1,
                Err(Error::Invalid(problems)) => outcome.refused.push((*id, problems)),
                Err(other) => return Err(other),
            }
        }
        Ok(outcome)
    })
    .await
}
