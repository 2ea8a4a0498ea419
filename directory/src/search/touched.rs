//! The partners whose words in an index a change of the vocabulary touches.

use diesel::PgArrayExpressionMethods as _;
use diesel::prelude::QueryDsl as _;
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use crate::curriculum::{self, Term, What};
use crate::db::Db;
use crate::error::Result;
use crate::ids::{PartnerId, VocabularyChangeId};
use crate::schema::search_rows;

/// The published partners whose document holds the names of the term that was changed. In the database's own search
/// rows stand codes, which no change touches.
pub async fn partners_touched_by(db: &Db, id: VocabularyChangeId) -> Result<Vec<PartnerId>> {
    let mut conn = db.conn().await?;
    let Some(change) = curriculum::change(&mut conn, id).await? else { return Ok(Vec::new()) };
    let named = matches!(change.what, What::TopicRenamed { .. } | What::NameAdded { .. } | What::NameRemoved { .. });
    let query = search_rows::table.select(search_rows::partner_id).order(search_rows::partner_id).into_boxed();
    let query = match &change.term {
        Term::Topic(topic) if named => query.filter(search_rows::topics.contains(vec![topic.code().to_owned()])),
        Term::Language(language) => query.filter(search_rows::languages.contains(vec![language.code().to_owned()])),
        _ => return Ok(Vec::new()),
    };
    let partners: Vec<Uuid> = query.load(&mut *conn).await?;
    Ok(partners.into_iter().map(PartnerId::from_uuid).collect())
}
