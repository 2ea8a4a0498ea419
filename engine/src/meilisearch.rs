//! Asking the index: it finds candidates, and the database says which of them this actor may see.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;
use std::time::Instant;

use directory::actor::Actor;
use directory::db::Db;
use directory::error::Result;
use directory::geography::Point;
use directory::ids::PartnerId;
use directory::search::{self, Answer, Hit, Question};

use crate::client::{Asked, Found};
use crate::failure::Failure;
use crate::filter::{among, filter, not_among, sort};
use crate::index::Index;
use crate::settings::{MOST_HITS, says_nothing};
use crate::standing::{Go, Known, Standing};

/// The most partners that are found by some of the words only.
const MOST_BY_SOME: usize = 1_000;

/// An index beside the database it is a copy of.
#[derive(Clone)]
pub(crate) struct Meilisearch {
    db: Db,
    pub(crate) index: Index,
    known: Arc<Known>,
}

impl Meilisearch {
    pub(crate) fn new(db: Db, index: Index) -> Self {
        let known = Arc::new(Known::new(index.left_alone));
        Self { db, index, known }
    }

    /// Answers from the index, and from the database whenever the index cannot: never an empty list for an error.
    pub(crate) async fn ask(
        &self,
        actor: &Actor,
        question: &Question,
        after: Option<PartnerId>,
        limit: usize,
    ) -> Result<Answer> {
        if self.standing().await.answers() {
            match self.answer(actor, question, after, limit).await {
                Ok(answer) => return Ok(answer),
                Err(Failure::Database(error)) => return Err(error),
                Err(Failure::NoIndex) => self.known.keep(Standing::Missing, Instant::now()),
                // One question that is not taken does not shut the index to the others.
                Err(failure @ (Failure::Refused { .. } | Failure::Task { .. })) => {
                    tracing::error!(%failure, "the database answers a question that the index does not take");
                }
                Err(failure @ (Failure::Away(_) | Failure::Late(_))) => {
                    self.known.keep(Standing::Away(failure.to_string()), Instant::now());
                }
            }
        }
        search::search(&self.db, actor, question, after, limit).await
    }

    /// How the index stands, looked at where that was long ago.
    pub(crate) async fn standing(&self) -> Standing {
        match self.known.go(Instant::now()) {
            Go::Trust(standing) => standing,
            Go::Look => {
                let standing = self.index.standing().await;
                self.known.keep(standing.clone(), Instant::now());
                standing
            }
        }
    }

    async fn answer(
        &self,
        actor: &Actor,
        question: &Question,
        after: Option<PartnerId>,
        limit: usize,
    ) -> Result<Answer, Failure> {
        let from = search::from_where(&self.db, question).await?;
        let mut filter = filter(question, from, actor);
        let sort = sort(from);
        let understood = search::understand(question.words.as_deref().unwrap_or_default());
        let words = words(question.words.as_deref().unwrap_or_default());
        let all = words.join(" ");
        let asked = Asked { words: &all, filter: &filter, sort: &sort, limit: MOST_HITS };
        let found = self.index.client.search(&self.index.name, &asked).await?;
        let hits = self.reread(actor, question, from, &found.ids).await?;
        if !hits.is_empty() || words.is_empty() {
            let Found { ids, mut total, mut facets } = found;
            let seen: HashSet<PartnerId> = hits.iter().map(|hit| hit.partner).collect();
            let unseen: Vec<PartnerId> =
                ids.iter().filter_map(|id| id.parse().ok()).filter(|id| !seen.contains(id)).collect();
            // What the index still has and this actor does not see is in no count either.
            if !unseen.is_empty() {
                filter.push(not_among(&unseen));
                Found { total, facets, .. } = self.counts(&all, &filter).await?;
            }
            return Ok(Answer {
                total,
                facets: by_filter(facets),
                some_words_only: false,
                hits: page(hits, after, limit),
                understood,
            });
        }
        let asked = Asked { limit: MOST_BY_SOME, ..asked };
        let each = self.index.client.search_each(&self.index.name, &words, &asked).await?;
        let hits = self.reread(actor, question, from, &most_words_first(&each)).await?;
        let ids: Vec<PartnerId> = hits.iter().map(|hit| hit.partner).collect();
        let facets = if ids.is_empty() {
            HashMap::new()
        } else {
            filter.push(among(&ids));
            self.counts("", &filter).await?.facets
        };
        Ok(Answer {
            total: hits.len(),
            some_words_only: !hits.is_empty(),
            facets: by_filter(facets),
            hits: page(hits, after, limit),
            understood,
        })
    }

    /// How many there are in all and of each value.
    async fn counts(&self, words: &str, filter: &[String]) -> Result<Found, Failure> {
        let asked = Asked { words, filter, sort: &[], limit: 1 };
        self.index.client.search(&self.index.name, &asked).await
    }

    /// What was found, as the database has it now: without what this actor does not see, measured, and within reach.
    async fn reread(
        &self,
        actor: &Actor,
        question: &Question,
        from: Option<Point>,
        found: &[String],
    ) -> Result<Vec<Hit>, Failure> {
        let ids: Vec<PartnerId> = found.iter().filter_map(|id| id.parse().ok()).collect();
        let mut hits = search::reread(&self.db, actor, &ids, from, question.sort).await?;
        if let Some(within) = question.within_km.filter(|_| from.is_some()) {
            hits.retain(|hit| hit.distance_km.is_some_and(|km| km <= within));
        }
        Ok(hits)
    }
}

/// The words of a question that say something. Quotes and a dash before a word mean something to the server, and
/// nothing to people: they are left out.
fn words(text: &str) -> Vec<&str> {
    let words = text.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    words.filter(|word| !word.is_empty() && !says_nothing(word)).collect()
}

/// Merges what was found for each word: who has most of the words first, among those who stood higher.
fn most_words_first(each: &[Vec<String>]) -> Vec<String> {
    let mut standing: HashMap<&String, (usize, usize)> = HashMap::new();
    for found in each {
        for (place, id) in found.iter().enumerate() {
            let (words, places) = standing.entry(id).or_default();
            *words += 1;
            *places += place;
        }
    }
    let mut ids: Vec<(&String, (usize, usize))> = standing.into_iter().collect();
    ids.sort_by_key(|(id, (words, places))| (Reverse(*words), *places / *words, *id));
    ids.truncate(MOST_BY_SOME);
    ids.into_iter().map(|(id, _)| id.clone()).collect()
}

/// The hits after one of them; none where it is no longer among them.
fn page(hits: Vec<Hit>, after: Option<PartnerId>, limit: usize) -> Vec<Hit> {
    let start = after.map_or(0, |after| {
        hits.iter().position(|hit| hit.partner == after).map_or(hits.len(), |position| position + 1)
    });
    hits.into_iter().skip(start).take(limit).collect()
}

/// The index counts by attribute, an answer by filter.
fn by_filter(facets: HashMap<String, HashMap<String, usize>>) -> BTreeMap<&'static str, BTreeMap<String, usize>> {
    let filter = |attribute: &str| {
        Some(match attribute {
            "kind" => "kind",
            "subjects" => "subject",
            "topics" => "topic",
            "key_stages" => "key_stage",
            "languages" => "language",
            "formats" => "format",
            "delivery" => "delivery",
            "days" => "day",
            _ => return None,
        })
    };
    let counted = facets.into_iter().filter(|(_, values)| !values.is_empty());
    counted.filter_map(|(attribute, values)| Some((filter(&attribute)?, values.into_iter().collect()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_characters_mean_nothing() {
        assert_eq!(words(r#"Children's "Rising Stars" Club"#), ["Children's", "Rising", "Stars", "Club"]);
        assert_eq!(words("-Benin and the % bronzes!"), ["Benin", "bronzes"]);
        assert_eq!(words(" \\ :* <-> ' "), Vec::<&str>::new());
    }

    #[test]
    fn who_has_most_words_comes_first() {
        let found = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        let each = [found(&["a", "b", "c"]), found(&["c", "b"]), found(&["d"])];
        assert_eq!(most_words_first(&each), ["b", "c", "a", "d"]);
    }
}
