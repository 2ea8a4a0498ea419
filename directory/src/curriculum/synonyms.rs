//! All the names of one thing, for whoever writes or searches words outside the database.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::fold::fold;
use super::{LanguageCode, TopicId, Vocabulary};

impl Vocabulary {
    /// Every name of a topic, in all spellings and scripts.
    pub fn topic_names(&self, id: &TopicId) -> Vec<&str> {
        self.topic_names.written_names_of(id)
    }

    /// Every name of a language, in all spellings and scripts.
    pub fn language_names(&self, code: &LanguageCode) -> Vec<&str> {
        self.language_names.written_names_of(code)
    }

    /// Groups of names that mean one and the same: of a topic, a language or a kind of partner.
    ///
    /// A name that means several things is in none, since it would make them one. What is only related (a dialect, a
    /// broader topic) is another thing and has a group of its own.
    pub fn synonyms(&self) -> Vec<Vec<String>> {
        let topics = self.topic_names.all_names().map(|(name, id)| (name, format!("topic {id}")));
        let languages = self.language_names.all_names().map(|(name, code)| (name, format!("language {code}")));
        let kinds = self.setting_names.all_names().map(|(name, kind)| (name, format!("kind {}", kind.code())));
        let named: Vec<(&str, String)> = topics.chain(languages).chain(kinds).collect();
        let mut meanings: HashMap<String, BTreeSet<&str>> = HashMap::new();
        for (name, meaning) in &named {
            meanings.entry(fold(name)).or_default().insert(meaning);
        }
        let mut groups: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (name, meaning) in &named {
            if meanings.get(&fold(name)).is_some_and(|meanings| meanings.len() == 1) {
                groups.entry(meaning).or_default().insert(name.to_lowercase());
            }
        }
        groups.into_values().filter(|names| names.len() > 1).map(|names| names.into_iter().collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(name: &str) -> Vec<String> {
        let groups = Vocabulary::shipped().synonyms();
        let mut having = groups.into_iter().filter(|names| names.iter().any(|known| known == name));
        let group = having.next().unwrap_or_default();
        assert_eq!(having.next(), None, "{name} is in two groups");
        group
    }

    #[test]
    fn names_of_one_thing_are_one_group() {
        assert!(group("panjabi").contains(&"punjabi".to_owned()));
        assert!(group("panjabi").contains(&"ਪੰਜਾਬੀ".to_owned()));
        assert!(group("diwali").contains(&"deepavali".to_owned()));
        assert!(group("madrasah").contains(&"madrassa".to_owned()));
    }

    #[test]
    fn a_dialect_is_never_a_synonym() {
        assert!(!group("bengali").contains(&"sylheti".to_owned()));
        assert!(!group("farsi").contains(&"dari".to_owned()));
        assert!(group("bengali").contains(&"bangla".to_owned()));
    }
}
