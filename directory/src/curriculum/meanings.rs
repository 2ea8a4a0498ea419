//! What a few words mean in the vocabulary, whatever sort of thing that is, and by which words it is named.

use crate::codes::{OfferFormat, PartnerKind, Subject};

use super::fold::Token;
use super::names::NameKind;
use super::{LanguageCode, TopicId, Vocabulary};

/// A thing of the vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Topic(TopicId),
    Language(LanguageCode),
    Subject(Subject),
    Kind(PartnerKind),
    Format(OfferFormat),
}

impl Vocabulary {
    /// Everything that exactly these words name, each with the sort of name they are to it.
    pub(crate) fn meanings(&self, words: &[Token]) -> Vec<(Meaning, NameKind)> {
        let topics = self.topic_names.named_by(words).iter().map(|(id, kind)| (Meaning::Topic(id.clone()), *kind));
        let languages = self.language_names.named_by(words).iter();
        let languages = languages.map(|(code, kind)| (Meaning::Language(code.clone()), *kind));
        let subjects = self.subject_names.named_by(words).iter();
        let subjects = subjects.map(|(subject, kind)| (Meaning::Subject(*subject), *kind));
        let kinds = self.setting_names.named_by(words).iter().map(|(of, kind)| (Meaning::Kind(*of), *kind));
        let formats = self.role_names.named_by(words).iter().map(|(of, kind)| (Meaning::Format(*of), *kind));
        topics.chain(languages).chain(subjects).chain(kinds).chain(formats).collect()
    }

    /// The names of a topic or language, each as words that are compared by; none for other things, whose names are
    /// ordinary words in a partner's own text.
    pub(crate) fn names_to_look_for(&self, meaning: &Meaning) -> Vec<&str> {
        match meaning {
            Meaning::Topic(id) => self.topic_names.names_of(id).collect(),
            Meaning::Language(code) => self.language_names.names_of(code).collect(),
            Meaning::Subject(_) | Meaning::Kind(_) | Meaning::Format(_) => Vec::new(),
        }
    }

    /// Whether the first language is a variety of the second.
    pub(crate) fn is_variety(&self, one: &LanguageCode, other: &LanguageCode) -> bool {
        self.varieties.contains(&(one.code().to_owned(), other.code().to_owned()))
    }

    /// Every word of every name.
    pub(crate) fn words_of_names(&self) -> impl Iterator<Item = &str> {
        let names = self.topic_names.words().chain(self.language_names.words()).chain(self.subject_names.words());
        names.chain(self.setting_names.words()).chain(self.role_names.words())
    }
}
