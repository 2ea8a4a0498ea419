//! Terms looked for by a part of any of their names, for who keeps the vocabulary.

use std::collections::BTreeSet;

use super::{LanguageCode, Term, TopicId, Vocabulary, fold};

impl Vocabulary {
    /// The topics and languages with `text` in one of their names, in any spelling or script, by name; all of them where
    /// it is blank. Retired topics are among them.
    pub fn find(&self, text: &str) -> Vec<Term> {
        let sought = fold(text);
        let mut found: BTreeSet<(String, TermOrder)> = BTreeSet::new();
        for (_, named) in self.topic_names.keys().filter(|(key, _)| key.contains(&sought)) {
            found.extend(named.iter().map(|(id, _)| (fold(self.topic_name(id)), TermOrder::Topic(id.clone()))));
        }
        for (_, named) in self.language_names.keys().filter(|(key, _)| key.contains(&sought)) {
            let language = |code: &LanguageCode| (fold(self.language_name(code)), TermOrder::Language(code.clone()));
            found.extend(named.iter().map(|(code, _)| language(code)));
        }
        let term = |term| match term {
            TermOrder::Topic(id) => Term::Topic(id),
            TermOrder::Language(code) => Term::Language(code),
        };
        found.into_iter().map(|(_, found)| term(found)).collect()
    }

    /// The name a term is shown by.
    pub fn term_name<'a>(&'a self, term: &'a Term) -> &'a str {
        match term {
            Term::Topic(id) => self.topic_name(id),
            Term::Language(code) => self.language_name(code),
            Term::PartnerKind(kind) => kind.code(),
            Term::Format(format) => format.code(),
        }
    }
}

/// Topics and languages in an order of their own, for two of one name.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum TermOrder {
    Topic(TopicId),
    Language(LanguageCode),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let vocabulary = Vocabulary::shipped();
        vocabulary.find(text).iter().map(|term| vocabulary.term_name(term).to_owned()).collect()
    }

    #[test]
    fn terms_are_found_by_a_part_of_any_of_their_names() {
        assert!(names("PANJAB").contains(&"Panjabi".to_owned()), "{:?}", names("PANJAB"));
        assert!(names("ਪੰਜਾਬੀ").contains(&"Panjabi".to_owned()));
        assert!(names("ancient beni").contains(&"Ancient Benin".to_owned()));
        assert_eq!(names("xyzzyx"), [""; 0]);
    }

    #[test]
    fn a_blank_search_finds_every_term_once_in_order() {
        let vocabulary = Vocabulary::shipped();
        let all = vocabulary.find(" ");
        assert_eq!(all.len(), vocabulary.topics().count() + vocabulary.languages().count());
        let folded: Vec<String> = all.iter().map(|term| fold(vocabulary.term_name(term))).collect();
        assert!(folded.is_sorted());
    }
}
