//! Whose documents a change of the vocabulary touches: they hold the names of their topics and languages, and of what those
//! topics are part of. Search rows hold codes, and no name of the vocabulary.

use std::collections::BTreeSet;

use diesel::PgArrayExpressionMethods as _;
use diesel::prelude::{ExpressionMethods as _, JoinOnDsl as _, QueryDsl as _};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::related::narrower;
use crate::curriculum::{self, Term, TopicId, Vocabulary, What};
use crate::db::Db;
use crate::error::Result;
use crate::ids::{PartnerId, VocabularyChangeId};
use crate::schema::{offer_languages, offers, partner_languages};

/// The partners that have the topic or language that a change is about, or a part of a topic that stands elsewhere or is
/// called otherwise from now on.
pub async fn partners_touched_by(db: &Db, change: VocabularyChangeId) -> Result<BTreeSet<PartnerId>> {
    let mut conn = db.conn().await?;
    let Some(change) = curriculum::change(&mut conn, change).await? else { return Ok(BTreeSet::new()) };
    let partners: Vec<Uuid> = match &change.term {
        Term::Topic(topic) => {
            let mut topics = vec![topic.clone()];
            if matches!(change.what, What::TopicRenamed { .. } | What::BroaderSet { .. }) {
                let vocabulary = Vocabulary::current();
                topics.extend(narrower(&vocabulary, topic).cloned());
            }
            offers::table
                .filter(offers::topics.overlaps_with(topics.iter().map(TopicId::code).collect::<Vec<_>>()))
                .select(offers::partner_id)
                .load(&mut *conn)
                .await?
        }
        Term::Language(language) => {
            let offered = offer_languages::table.inner_join(offers::table.on(offers::id.eq(offer_languages::offer_id)));
            let offered: Vec<Uuid> = offered
                .filter(offer_languages::language.eq(language.code()))
                .select(offers::partner_id)
                .load(&mut *conn)
                .await?;
            let own: Vec<Uuid> = partner_languages::table
                .filter(partner_languages::language.eq(language.code()))
                .select(partner_languages::partner_id)
                .load(&mut *conn)
                .await?;
            own.into_iter().chain(offered).collect()
        }
        // No document holds the names of these.
        Term::PartnerKind(_) | Term::Format(_) => Vec::new(),
    };
    Ok(partners.into_iter().map(PartnerId::from_uuid).collect())
}
