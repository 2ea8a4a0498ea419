//! What the index is told about its documents, in this one place, with a mark by which an index says what it was told.

use std::collections::BTreeMap;

use directory::curriculum::Vocabulary;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// The attributes that are counted, each also a filter.
pub(crate) const FACETS: &[&str] = &["kind", "subjects", "key_stages", "languages", "formats", "delivery", "days"];

/// The most partners one question finds, as in the database.
pub(crate) const MOST_HITS: usize = 5_000;

/// Raised whenever what stands in a document changes its meaning.
const DOCUMENT: u32 = 1;

/// The server looks a row of at most three words up among the synonyms.
const LONGEST_SYNONYM: usize = 3;

/// Words that say nothing about what is sought.
const SAY_NOTHING: &[&str] = &[
    "a", "about", "an", "and", "are", "at", "by", "can", "could", "do", "for", "from", "has", "have", "in", "is",
    "near", "of", "on", "or", "our", "some", "that", "the", "their", "to", "us", "we", "who", "with",
];

/// The settings of the index.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct IndexSettings {
    /// Searched for words, the weightiest first.
    pub(crate) searchable: &'static [&'static str],
    pub(crate) filterable: &'static [&'static str],
    pub(crate) sortable: &'static [&'static str],
    /// What the index gives out. It is asked for ids, and compared by versions.
    pub(crate) displayed: &'static [&'static str],
    pub(crate) ranking: &'static [&'static str],
    /// From how many letters on a word may have one typing error.
    pub(crate) one_typo_from: u8,
    pub(crate) two_typos_from: u8,
    pub(crate) most_hits: usize,
    pub(crate) most_facet_values: usize,
    document: u32,
    /// Each name with the others of the same thing.
    #[serde(skip)]
    pub(crate) synonyms: BTreeMap<String, Vec<String>>,
}

/// How the settings of an index stand to ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// They are ours.
    Ours,
    /// It knows other synonyms: it answers, if not quite as it should.
    OtherWords,
    /// Its documents or attributes are others: it cannot be asked our questions.
    OtherShape,
}

impl IndexSettings {
    /// The settings for a vocabulary.
    pub(crate) fn new(vocabulary: &Vocabulary) -> Self {
        Self {
            searchable: &["names", "own_script_names", "titles", "terms", "summary", "descriptions"],
            filterable: &[
                "_geo",
                "any_key_stage",
                "days",
                "delivery",
                "formats",
                "id",
                "key_stages",
                "kind",
                "languages",
                "seen_by",
                "subjects",
                "topics",
            ],
            sortable: &["_geo", "id", "name", "updated_at"],
            displayed: &["id", "version"],
            // The order that is asked for (distance, then id) decides last, among what fits equally well.
            ranking: &["words", "typo", "proximity", "attribute", "exactness", "sort"],
            one_typo_from: 5,
            two_typos_from: 9,
            most_hits: MOST_HITS,
            // There are more languages than the server's hundred.
            most_facet_values: 500,
            document: DOCUMENT,
            synonyms: synonyms(vocabulary.synonyms()),
        }
    }

    /// The words that say nothing, and the mark among them: it goes where the index goes, also through a swap.
    pub(crate) fn stop_words(&self) -> Vec<String> {
        let words = SAY_NOTHING.iter().map(|word| (*word).to_owned());
        words.chain([self.mark()]).collect()
    }

    /// What an index was told, by its stop words.
    pub(crate) fn told(&self, stop_words: &[String]) -> Told {
        let (shape, words) = self.hashes();
        let Some((its_shape, its_words)) = stop_words.iter().find_map(|word| word.strip_prefix(MARK)?.split_once('-'))
        else {
            return Told::OtherShape;
        };
        match (its_shape == shape, its_words == words) {
            (true, true) => Told::Ours,
            (true, false) => Told::OtherWords,
            (false, _) => Told::OtherShape,
        }
    }

    fn mark(&self) -> String {
        let (shape, words) = self.hashes();
        format!("{MARK}{shape}-{words}")
    }

    fn hashes(&self) -> (String, String) {
        (hash(self), hash(&(SAY_NOTHING, &self.synonyms)))
    }
}

/// A word that nobody searches for.
const MARK: &str = "kithsettings-";

/// Whether a word of a question says nothing about what is sought.
pub(crate) fn says_nothing(word: &str) -> bool {
    SAY_NOTHING.contains(&word.to_lowercase().as_str())
}

fn synonyms(groups: Vec<Vec<String>>) -> BTreeMap<String, Vec<String>> {
    let mut synonyms = BTreeMap::new();
    for group in groups {
        for name in &group {
            if name.split_whitespace().count() <= LONGEST_SYNONYM {
                let others = group.iter().filter(|other| *other != name).cloned().collect();
                synonyms.insert(name.clone(), others);
            }
        }
    }
    synonyms
}

fn hash(value: &impl Serialize) -> String {
    let said = serde_json::to_vec(value).unwrap_or_default();
    Sha256::digest(said).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours() -> IndexSettings {
        IndexSettings::new(Vocabulary::shipped())
    }

    #[test]
    fn an_index_says_by_its_mark_what_it_was_told() {
        let other_words = IndexSettings { synonyms: BTreeMap::new(), ..ours() };
        let other_shape = IndexSettings { sortable: &["id"], ..ours() };
        assert_eq!(ours().told(&ours().stop_words()), Told::Ours);
        assert_eq!(ours().told(&other_words.stop_words()), Told::OtherWords);
        assert_eq!(ours().told(&other_shape.stop_words()), Told::OtherShape);
        assert_eq!(ours().told(&["the".to_owned()]), Told::OtherShape, "an index that was told nothing");
    }

    #[test]
    fn a_dialect_and_what_is_related_are_no_synonyms() {
        let settings = ours();
        let same = |name: &str| settings.synonyms.get(name).cloned().unwrap_or_default();
        assert!(same("panjabi").contains(&"punjabi".to_owned()));
        assert!(same("madrasah").contains(&"madrassa".to_owned()));
        assert!(!same("bengali").contains(&"sylheti".to_owned()));
        assert!(!same("farsi").contains(&"dari".to_owned()));
        assert!(!same("diwali").contains(&"hinduism".to_owned()));
        assert!(settings.synonyms.iter().all(|(name, others)| !others.contains(name)));
    }

    #[test]
    fn codes_and_tokens_are_not_searched_for_words() {
        let settings = ours();
        for hidden in ["id", "version", "seen_by", "topics", "languages", "kind"] {
            assert!(!settings.searchable.contains(&hidden), "{hidden}");
        }
        assert!(!settings.displayed.contains(&"seen_by"));
    }
}
