//! The offers and needs that a change of the vocabulary touches: those whose words or topics name what was changed.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncConnection as _, RunQueryDsl};
use uuid::Uuid;

use super::store::INDEXER;
use crate::curriculum::{self, Change, Relation, Term, Token, TopicId, Vocabulary, What, fold};
use crate::db::{Conn, Db};
use crate::error::Result;
use crate::ids::{NeedId, OfferId, VocabularyChangeId};
use crate::outbox::{Event, publish};
use crate::schema::{needs, offers, partner_names, partners};

/// How many are read at a time.
const BATCH: i64 = 1_000;

/// What a change of the vocabulary touches.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Touched {
    /// Published offers.
    pub offers: Vec<OfferId>,
    /// Open needs.
    pub needs: Vec<NeedId>,
}

/// The published offers and open needs that a change touches. Reads all their words, and is bounded by how many there are;
/// what it finds is to be matched anew.
pub async fn touched_by(db: &Db, id: VocabularyChangeId) -> Result<Touched> {
    let mut conn = db.conn().await?;
    let Some(change) = curriculum::change(&mut conn, id).await? else { return Ok(Touched::default()) };
    let Some(sought) = Sought::of(&change) else { return Ok(Touched::default()) };
    Ok(Touched { offers: sought.offers(&mut conn).await?, needs: sought.needs(&mut conn).await? })
}

/// Makes an event of each offer and need that a change touches, so that each is matched anew as a piece of work of its
/// own, however many they are. Done twice, they are matched twice.
pub async fn deal_out(db: &Db, id: VocabularyChangeId, now: DateTime<Utc>) -> Result<()> {
    let Touched { offers, needs } = touched_by(db, id).await?;
    let events = offers.into_iter().map(Event::OfferTouched).chain(needs.into_iter().map(Event::NeedTouched));
    let events: Vec<Event> = events.collect();
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| publish(conn, &events, &INDEXER, now).await).await
}

/// What a change makes an offer or a need be looked at for.
struct Sought {
    vocabulary: std::sync::Arc<Vocabulary>,
    /// Names that mean something else from now on, folded.
    names: Vec<String>,
    /// Topics that stand elsewhere, or are called otherwise, from now on.
    topics: HashSet<TopicId>,
}

impl Sought {
    /// None where nothing is understood otherwise.
    fn of(change: &Change) -> Option<Self> {
        let vocabulary = Vocabulary::current();
        let mut names: Vec<String> = change.what.name().map(fold).into_iter().collect();
        let mut topics = HashSet::new();
        match (&change.term, &change.what) {
            (_, What::TopicRetired | What::TopicRestored) => return None,
            // The preferred name is among the words that are given a meaning, however the topic was named.
            (Term::Topic(id), What::TopicRenamed { before, .. }) => {
                names.push(fold(before));
                topics.insert(id.clone());
            }
            (Term::Topic(id), What::BroaderSet { .. }) => {
                let is_part = |topic: &TopicId| matches!(vocabulary.relation(topic, id), Relation::Narrower(_));
                topics.extend(vocabulary.topics().map(|topic| topic.id.clone()).filter(is_part));
                topics.insert(id.clone());
            }
            (Term::Topic(id), What::RelatedSet { .. }) => {
                topics.insert(id.clone());
            }
            _ => {}
        }
        Some(Self { vocabulary, names, topics })
    }

    /// Whether words, read by the vocabulary in force, or picked topics name what is sought.
    fn is_in(&self, words: &[Token], named: impl Iterator<Item = TopicId>, picked: &[String]) -> bool {
        let text = words.iter().map(|word| word.singular.as_str()).collect::<Vec<_>>().join(" ");
        let text = format!(" {text} ");
        self.names.iter().any(|name| text.contains(&format!(" {name} ")))
            || named.chain(picked.iter().map(|code| TopicId::kept(code))).any(|topic| self.topics.contains(&topic))
    }

    async fn offers(&self, conn: &mut Conn) -> Result<Vec<OfferId>> {
        let mut found = Vec::new();
        let mut after = Uuid::nil();
        loop {
            let rows: Vec<(Uuid, Uuid, String, String, String, Vec<String>)> = offers::table
                .inner_join(partners::table)
                .filter(offers::status.eq("published"))
                .filter(partners::status.eq("published"))
                .filter(offers::id.gt(after))
                .order(offers::id)
                .limit(BATCH)
                .select((
                    offers::id,
                    offers::partner_id,
                    offers::title,
                    offers::description,
                    partners::summary,
                    offers::topics,
                ))
                .load(conn)
                .await?;
            let Some(last) = rows.last() else { return Ok(found) };
            after = last.0;
            let names = names_of(conn, rows.iter().map(|row| row.1).collect()).await?;
            for (id, partner, title, description, summary, picked) in rows {
                let names = names.get(&partner).map_or("", String::as_str);
                let read = self.vocabulary.read(&[title.as_str(), &description, names, &summary].join("\n"));
                if self.is_in(&read.words, read.topics.into_iter().map(|mention| mention.value), &picked) {
                    found.push(OfferId::from_uuid(id));
                }
            }
        }
    }

    async fn needs(&self, conn: &mut Conn) -> Result<Vec<NeedId>> {
        let mut found = Vec::new();
        let mut after = Uuid::nil();
        loop {
            let rows: Vec<(Uuid, String, Vec<String>)> = needs::table
                .filter(needs::status.eq("open"))
                .filter(needs::id.gt(after))
                .order(needs::id)
                .limit(BATCH)
                .select((needs::id, needs::text, needs::topics))
                .load(conn)
                .await?;
            let Some(last) = rows.last() else { return Ok(found) };
            after = last.0;
            for (id, text, picked) in rows {
                let read = self.vocabulary.read_mending(&text);
                if self.is_in(&read.words, read.topics.into_iter().map(|mention| mention.value), &picked) {
                    found.push(NeedId::from_uuid(id));
                }
            }
        }
    }
}

/// All names of each of these partners as one text.
async fn names_of(conn: &mut Conn, partners: Vec<Uuid>) -> Result<HashMap<Uuid, String>> {
    let rows: Vec<(Uuid, String)> = partner_names::table
        .filter(partner_names::partner_id.eq_any(partners))
        .select((partner_names::partner_id, partner_names::name))
        .load(conn)
        .await?;
    let mut names: HashMap<Uuid, String> = HashMap::new();
    for (partner, name) in rows {
        let text = names.entry(partner).or_default();
        text.push_str(&name);
        text.push('\n');
    }
    Ok(names)
}
