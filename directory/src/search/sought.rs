//! A question's terms for a search index: each as the name by which documents call what it means.

use crate::codes::{KeyStage, OfferFormat, PartnerKind, Subject};
use crate::curriculum::{LanguageCode, Meaning, TopicId, Vocabulary};

use super::lexemes::words_of;
use super::terms::{Term, term_of};
use super::understand::terms;

/// What an index must find of a question's words, term by term; empty where they are signs only.
///
/// A document has all the names of its topics and languages, and the one name of each other thing that it is about. So a
/// term that means one thing is that thing's name, unless it is a topic's or language's in plain letters: as typed it is
/// found in a partner's own words too.
pub fn sought_terms(words: &str) -> Vec<String> {
    let vocabulary = &*Vocabulary::current();
    terms(vocabulary, &words_of(words)).iter().map(|term| sought(vocabulary, term)).collect()
}

fn sought(vocabulary: &Vocabulary, term: &Term) -> String {
    match (term.meanings.as_slice(), term.key_stages.as_slice(), term.name_word) {
        ([Meaning::Topic(_) | Meaning::Language(_)], _, _) if term.typed().is_ascii() => term.typed(),
        ([meaning], _, _) => term_of(vocabulary, meaning).2,
        ([], [stage], _) => stage.code().to_owned(),
        ([], [], Some(word)) => word.name.clone(),
        _ => term.typed(),
    }
}

/// What a document calls the codes it has: topics and languages by all their names, everything else by its own.
#[derive(Default)]
pub(super) struct Codes<'a> {
    pub(super) kind: &'a str,
    pub(super) subjects: &'a [String],
    pub(super) topics: &'a [String],
    pub(super) key_stages: &'a [String],
    pub(super) any_key_stage: bool,
    pub(super) languages: &'a [String],
    pub(super) formats: &'a [String],
}

impl Codes<'_> {
    /// The names of what the codes mean.
    pub(super) fn names(&self, vocabulary: &Vocabulary) -> Vec<String> {
        let topics = self.topics.iter().filter_map(|code| TopicId::from_code(code)).map(Meaning::Topic);
        let languages = self.languages.iter().filter_map(|code| LanguageCode::from_code(code)).map(Meaning::Language);
        let mut names: Vec<String> = Vec::new();
        for meaning in topics.chain(languages) {
            let own = vocabulary.written_names(&meaning);
            names.extend(own.into_iter().filter(|name| !names_another(vocabulary, &meaning, name)).map(str::to_owned));
        }
        let kind = PartnerKind::from_code(self.kind).map(Meaning::Kind);
        let subjects = self.subjects.iter().filter_map(|code| Subject::from_code(code)).map(Meaning::Subject);
        let formats = self.formats.iter().filter_map(|code| OfferFormat::from_code(code)).map(Meaning::Format);
        let others = kind.into_iter().chain(subjects).chain(formats);
        names.extend(others.map(|meaning| term_of(vocabulary, &meaning).2));
        let stages = KeyStage::ALL.iter().map(|stage| stage.code());
        names.extend(stages.filter(|code| self.has_stage(code)).map(str::to_owned));
        names
    }

    fn has_stage(&self, stage: &str) -> bool {
        self.any_key_stage || self.key_stages.iter().any(|code| code == stage)
    }

    /// The names of the topics that its topics are a part of.
    pub(super) fn broader_names(&self, vocabulary: &Vocabulary) -> Vec<String> {
        let mut above: Vec<TopicId> = self.topics.iter().filter_map(|code| TopicId::from_code(code)).collect();
        let own = above.len();
        let mut at = 0;
        while let Some(topic) = above.get(at).and_then(|id| vocabulary.topic(id)) {
            for id in &topic.broader {
                if !above.contains(id) {
                    above.push(id.clone());
                }
            }
            at += 1;
        }
        above.iter().skip(own).map(|id| vocabulary.topic_name(id).to_owned()).collect()
    }
}

/// Whether a word of a language's name is another language's: "Sylheti Bengali" would be found by whoever asks for Bengali.
fn names_another(vocabulary: &Vocabulary, meaning: &Meaning, name: &str) -> bool {
    let Meaning::Language(own) = meaning else { return false };
    let words = words_of(name);
    words.len() > 1
        && words.iter().any(|word| {
            let named = vocabulary.meanings(std::slice::from_ref(word));
            let other = |(meant, _): &(Meaning, _)| matches!(meant, Meaning::Language(code) if code != own);
            named.iter().any(other)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_sought_by_the_name_that_documents_have() {
        for (words, sought) in [
            ("maths", vec!["Mathematics"]),
            ("RE in Punjabi", vec!["Religious Education", "Punjabi"]),
            ("ਪੰਜਾਬੀ", vec!["Panjabi"]),
            ("deepavali workshop", vec!["deepavali", "workshop"]),
            ("interpreter", vec!["interpreting"]),
            ("St John's", vec!["Saint", "John's"]),
            ("st.johns", vec!["Saint", "johns"]),
            ("ancient_benin", vec!["ancient benin"]),
            ("\u{05b8} lantern", vec!["lantern"]),
            ("Year 5 umbrellas", vec!["KS2", "umbrellas"]),
            (":* <-> '", vec![]),
        ] {
            let found: Vec<String> = sought_terms(words).iter().map(|term| term.to_lowercase()).collect();
            let sought: Vec<String> = sought.into_iter().map(str::to_lowercase).collect();
            assert_eq!(found, sought, "{words}");
        }
    }

    #[test]
    fn a_document_has_all_names_of_its_topics_and_none_of_what_is_beside_them() {
        let topics = ["diwali".to_owned()];
        let languages = ["ben".to_owned(), "syl".to_owned()];
        let codes = Codes { kind: "madrasah", topics: &topics, languages: &languages, ..Codes::default() };
        let names = codes.names(Vocabulary::shipped());
        let has = |name: &str| names.iter().any(|own| own == name);
        assert!(has("Diwali") && has("Deepavali") && has("Bengali") && has("Bangla") && has("madrasah"), "{names:?}");
        assert!(has("Sylheti") && !has("Sylheti Bengali") && !has("KS2"), "{names:?}");
    }
}
