//! The register as a list, for who keeps it.

use diesel::prelude::*;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::School;
use super::read::{SchoolRow, school};
use crate::accounts::administers;
use crate::actor::Actor;
use crate::db::Db;
use crate::error::Result;
use crate::ids::SchoolId;
use crate::schema::schools;
use crate::text::{ascii_digit, is_invisible};

/// The longest words that are looked for.
const LONGEST_SOUGHT: usize = 200;

/// At most `limit` schools, by name, after the school `after`: those whose name has each of the `words` in it, or whose
/// URN or postcode begins with them. For administrators; to others there is nothing here.
pub async fn list(db: &Db, actor: &Actor, words: &str, after: Option<SchoolId>, limit: i64) -> Result<Vec<School>> {
    administers(actor)?;
    let words: String =
        words.chars().filter(|letter| !is_invisible(*letter)).map(ascii_digit).take(LONGEST_SOUGHT).collect();
    let words = words.trim().to_lowercase().replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    let mut conn = db.conn().await?;
    let mut found = schools::table.select(SchoolRow::as_select()).into_boxed();
    for word in words.split_whitespace() {
        let starts = format!("{word}%");
        found = found.filter(
            schools::name
                .ilike(format!("%{word}%"))
                .or(schools::urn.like(starts.clone()))
                .or(schools::postcode.ilike(starts).is_not_distinct_from(true)),
        );
    }
    if let Some(after) = after {
        let last: Option<(String, Uuid)> = schools::table
            .find(after.uuid())
            .select((schools::name, schools::id))
            .first(&mut *conn)
            .await
            .optional()?;
        // A place in the list that is not there is its beginning.
        if let Some((name, id)) = last {
            let later = schools::name.gt(name.clone()).or(schools::name.eq(name).and(schools::id.gt(id)));
            found = found.filter(later);
        }
    }
    let rows: Vec<SchoolRow> = found.order((schools::name, schools::id)).limit(limit).load(&mut *conn).await?;
    rows.into_iter().map(school).collect()
}
