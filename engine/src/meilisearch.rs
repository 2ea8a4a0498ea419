//! Asking the index: by a question's words it finds candidates, and the database says which of them are an answer.
//!
//! Filters narrow down what the index looks at, to those that miss one of them at most; they, who sees what, counts, order and pages are read in the database
//! again, by the same code for both engines. A question without words is the database's alone.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use directory::actor::Actor;
use directory::db::Db;
use directory::error::Result;
use directory::ids::PartnerId;
use directory::search::{self, Answer, Candidate, Question, search_among, sought_terms, understand};

use crate::answered_by;
use crate::client::Asked;
use crate::failure::Failure;
use crate::filter::{filter, sort};
use crate::index::Index;
use crate::settings::MOST_HITS;
use crate::standing::{Go, Known, Standing};

/// An index beside the database it is a copy of.
#[derive(Clone)]
pub(crate) struct Meilisearch {
    db: Db,
    index: Index,
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
        let words = question.words.as_deref().map(str::trim).filter(|words| !words.is_empty());
        if let Some(words) = words
            && self.standing().await.answers()
        {
            match self.answer(actor, question, words, after, limit).await {
                Ok(Some(answer)) => {
                    answered_by("meilisearch");
                    return Ok(answer);
                }
                // More than the index says.
                Ok(None) => {}
                Err(Failure::Database(error)) => return Err(error),
                Err(Failure::NoIndex) => self.known.keep(Standing::Missing, Instant::now()),
                Err(Failure::OtherShape) => self.known.keep(Standing::OtherShape, Instant::now()),
                // One question that is not taken does not shut the index to the others.
                Err(failure @ (Failure::Refused { .. } | Failure::Task { .. })) => {
                    tracing::error!(%failure, "the database answers a question that the index does not take");
                }
                Err(failure @ (Failure::Away(_) | Failure::Late(_))) => {
                    self.known.keep(Standing::Away(failure.to_string()), Instant::now());
                }
            }
        }
        answered_by("postgres");
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

    /// None where more is found than the index says: counts and orders would be of the first ones only.
    async fn answer(
        &self,
        actor: &Actor,
        question: &Question,
        words: &str,
        after: Option<PartnerId>,
        limit: usize,
    ) -> Result<Option<Answer>, Failure> {
        let from = search::origin(&self.db, question).await?;
        let terms = sought_terms(words);
        // Signs alone name nobody.
        if terms.is_empty() {
            return Ok(Some(Answer::default()));
        }
        let (all, filter, sort) = (terms.join(" "), filter(question, from, actor), sort(from));
        let asked = Asked { words: &all, filter: &filter, sort: &sort, limit: MOST_HITS };
        let found = self.index.client.search(&self.index.name, &asked).await?;
        if found.len() >= MOST_HITS {
            return Ok(None);
        }
        let found: Vec<Candidate> = found.iter().filter_map(|id| candidate(id, terms.len())).collect();
        if let Some(answer) = search_among(&self.db, actor, question, &found, false, after, limit).await? {
            return Ok(Some(answer));
        }
        if terms.len() > 1 {
            let each = self.index.client.search_each(&self.index.name, &terms, &asked).await?;
            if each.iter().any(|found| found.len() >= MOST_HITS) {
                return Ok(None);
            }
            let found = by_terms(&each);
            if let Some(answer) = search_among(&self.db, actor, question, &found, true, after, limit).await? {
                return Ok(Some(answer));
            }
        }
        Ok(Some(Answer { understood: understand(words), ..Answer::default() }))
    }
}

/// The index has partners only; whatever else got into it is passed over.
fn candidate(id: &str, terms: usize) -> Option<Candidate> {
    Some(Candidate { partner: id.parse().ok()?, terms: i32::try_from(terms).ok()? })
}

/// What was found for each term: the more of them found somebody the earlier, then the higher they stood.
fn by_terms(each: &[Vec<String>]) -> Vec<Candidate> {
    let mut standing: HashMap<&String, (usize, usize)> = HashMap::new();
    for found in each {
        for (place, id) in found.iter().enumerate() {
            let (terms, places) = standing.entry(id).or_default();
            *terms += 1;
            *places += place;
        }
    }
    let mut best: Vec<(Reverse<usize>, usize, &String)> =
        standing.into_iter().map(|(id, (terms, places))| (Reverse(terms), places, id)).collect();
    best.sort_unstable();
    best.into_iter().filter_map(|(Reverse(terms), _, id)| candidate(id, terms)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_has_most_terms_comes_first_then_who_stood_higher() {
        let id = |digit: &str| format!("018f0000-0000-7000-8000-00000000000{digit}");
        let found = |digits: &[&str]| digits.iter().map(|digit| id(digit)).collect::<Vec<_>>();
        let ordered = |each: &[Vec<String>]| {
            by_terms(each).into_iter().map(|one| (one.partner.to_string(), one.terms)).collect::<Vec<_>>()
        };
        let each = [found(&["a", "b", "c"]), found(&["b", "c"]), found(&["d"])];
        assert_eq!(ordered(&each), [(id("b"), 2), (id("c"), 2), (id("a"), 1), (id("d"), 1)]);
        assert_eq!(ordered(&[vec![], vec!["not-one-of-ours".to_owned()]]), []);
    }
}
