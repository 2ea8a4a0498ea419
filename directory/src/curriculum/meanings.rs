//! What a few words mean in the vocabulary, whatever sort of thing that is, and by which words it is named.

use crate::codes::{OfferFormat, PartnerKind, Subject};

use super::fold::{Token, fold, key};
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

/// What a name of the files is to a search where it is less than a name, though it is understood as one in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum InSearch {
    /// It points to the thing, or names a part of it: a band performs, and is no performance.
    PointsTo,
    /// It says more than the kind of partner: its last words, so many, say the kind.
    MoreThanTheKind(usize),
    /// It says what is wanted ("help us talk to parents"), and a search goes by its words.
    Phrase,
}

impl Vocabulary {
    /// Everything that exactly these words name, each with the sort of name they are to it. Where a name of a retired
    /// topic went to another, it means the other.
    pub(crate) fn meanings(&self, words: &[Token]) -> Vec<(Meaning, NameKind)> {
        let named = self.topic_names.named_by(words);
        let passed_on = named.iter().any(|(id, _)| !self.is_retired(id));
        let topics = named.iter().filter(|(id, _)| !(passed_on && self.is_retired(id)));
        let topics = topics.map(|(id, kind)| (Meaning::Topic(id.clone()), *kind));
        let languages = self.language_names.named_by(words).iter();
        let languages = languages.map(|(code, kind)| (Meaning::Language(code.clone()), *kind));
        let subjects = self.subject_names.named_by(words).iter();
        let subjects = subjects.map(|(subject, kind)| (Meaning::Subject(*subject), *kind));
        let kinds = self.setting_names.named_by(words).iter().map(|(of, kind)| (Meaning::Kind(*of), *kind));
        let formats = self.role_names.named_by(words).iter().map(|(of, kind)| (Meaning::Format(*of), *kind));
        topics.chain(languages).chain(subjects).chain(kinds).chain(formats).collect()
    }

    /// What exactly these words are to a search for this; none where they are a name like any other. So is every name that
    /// people give.
    pub(crate) fn in_search(&self, meaning: &Meaning, words: &[Token]) -> Option<InSearch> {
        let noted = self.in_search.get(&key(words))?;
        noted.iter().find(|(of, _)| of == meaning).map(|(_, in_search)| *in_search)
    }

    /// Notes what a name is to a search; none takes back what was noted.
    pub(super) fn note_in_search(&mut self, name: &str, meaning: &Meaning, in_search: Option<InSearch>) {
        let noted = self.in_search.entry(fold(name)).or_default();
        noted.retain(|(of, _)| of != meaning);
        noted.extend(in_search.map(|in_search| (meaning.clone(), in_search)));
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
