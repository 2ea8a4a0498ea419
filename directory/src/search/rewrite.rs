//! Writing every search row anew, and walking through all partners in pages: for `kith reindex` and for sweeps.

use chrono::NaiveDate;
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl};
use uuid::Uuid;

use crate::db::Db;
use crate::error::Result;
use crate::ids::PartnerId;
use crate::schema::partners;
use crate::search::write_row;

/// How many partners there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// In all.
    pub all: usize,
    /// Published ones: those that are found by searching.
    pub published: usize,
}

/// How many partners there are, to say how far a long job is.
pub async fn counts(db: &Db) -> Result<Counts> {
    let mut conn = db.conn().await?;
    let count = |rows: i64| usize::try_from(rows).unwrap_or_default();
    let all: i64 = partners::table.count().get_result(&mut *conn).await?;
    let published: i64 =
        partners::table.filter(partners::status.eq("published")).count().get_result(&mut *conn).await?;
    Ok(Counts { all: count(all), published: count(published) })
}

/// Up to `limit` published partners after `after`, in the order of their ids; none at the end.
pub async fn published_ids(db: &Db, after: Option<PartnerId>, limit: i64) -> Result<Vec<PartnerId>> {
    ids(db, after, limit, true).await
}

/// Writes the search rows of up to `limit` partners after `after` anew, removes those of partners that are not
/// published, and says which partners these were; none at the end.
///
/// Each is written in a transaction of its own, under the lock that commands take: an edit at the same time comes
/// before or after, and a long job holds up nobody.
pub async fn rewrite_rows(db: &Db, after: Option<PartnerId>, limit: i64, today: NaiveDate) -> Result<Vec<PartnerId>> {
    let page = ids(db, after, limit, false).await?;
    let mut conn = db.conn().await?;
    for id in &page {
        conn.transaction(async |conn| {
            let locked: Option<Uuid> =
                partners::table.find(id.uuid()).select(partners::id).for_update().first(conn).await.optional()?;
            if locked.is_some() { write_row(conn, *id, today).await } else { Ok(()) }
        })
        .await?;
    }
    Ok(page)
}

async fn ids(db: &Db, after: Option<PartnerId>, limit: i64, published: bool) -> Result<Vec<PartnerId>> {
    let mut conn = db.conn().await?;
    let mut query = partners::table.select(partners::id).order(partners::id).limit(limit).into_boxed();
    if published {
        query = query.filter(partners::status.eq("published"));
    }
    if let Some(after) = after {
        query = query.filter(partners::id.gt(after.uuid()));
    }
    let page: Vec<Uuid> = query.load(&mut *conn).await?;
    Ok(page.into_iter().map(PartnerId::from_uuid).collect())
}
