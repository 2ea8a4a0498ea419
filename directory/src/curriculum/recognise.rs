//! The names of the vocabulary inside a text, misspelt ones too.

use std::collections::{HashMap, HashSet};

use crate::codes::{OfferFormat, PartnerKind, Subject};

use super::fold::{Token, stem, tokens};
pub(crate) use super::names::Mention;
use super::{LanguageCode, TopicId, Vocabulary};

/// A text as the vocabulary reads it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Read {
    /// Its words, misspelt names mended.
    pub(crate) words: Vec<Token>,
    pub(crate) topics: Vec<Mention<TopicId>>,
    pub(crate) languages: Vec<Mention<LanguageCode>>,
    pub(crate) subjects: Vec<Mention<Subject>>,
    pub(crate) settings: Vec<Mention<PartnerKind>>,
    pub(crate) formats: Vec<Mention<OfferFormat>>,
}

/// Languages whose names are ordinary words too: in small letters they need a word about language beside them.
const ALSO_ORDINARY: &[&str] =
    &["polish", "fur", "ga", "men", "mende", "ewe", "tem", "tiv", "luo", "edo", "twi", "kon", "lao"];

/// Languages whose names are better known as something else: they need a word about language beside them in any letters.
const BETTER_KNOWN: &[&str] = &["balti"];

/// Words that stand beside a language's name.
const BESIDE_A_LANGUAGE: &[&str] = &[
    "interpreter",
    "interpreting",
    "interpret",
    "translator",
    "translation",
    "translate",
    "language",
    "speaker",
    "speaking",
    "speak",
    "spoken",
    "lesson",
    "class",
    "classe",
    "school",
    "gcse",
    "mum",
    "dad",
    "mother",
    "father",
    "parent",
    "family",
    "child",
    "children",
    "pupil",
    "teacher",
    "tutor",
    "reading",
    "into",
    "in",
    "and",
    "or",
];

/// Words with fewer letters are never taken for misspelt.
const LEAST_LETTERS: usize = 5;

/// From so many letters on, two slips are forgiven instead of one.
const LONG_WORD: usize = 8;

/// The words of all names, to mend misspelt ones by.
#[derive(Clone, Debug, Default)]
pub(super) struct Spelling {
    known: HashSet<String>,
    /// The stems of what is known: `debated` is no slip of `debate`.
    stems: HashSet<String>,
    by_first: HashMap<char, Vec<String>>,
}

impl Vocabulary {
    /// Reads a text somebody typed, mending misspelt names.
    pub(crate) fn read_mending(&self, text: &str) -> Read {
        let mut words = tokens(text);
        for word in &mut words {
            let nearest = self.spelling.nearest(&word.singular, &self.plain_words);
            let mended = nearest.first().filter(|one| nearest.iter().all(|other| self.mean_the_same(one, other)));
            if let Some(&mended) = mended {
                word.singular = mended.to_owned();
                word.plain = mended.to_owned();
                word.text = mended.to_owned();
            }
        }
        self.find_names(words)
    }

    /// Whether a folded word is one that is met anyhow: of a name, or an ordinary one.
    pub(super) fn is_a_word(&self, word: &str) -> bool {
        self.plain_words.contains(word)
            || self.spelling.known.contains(word)
            || self.spelling.stems.contains(&stem(word))
    }

    /// Whether two words are names of one thing: Somali and Soomaali.
    fn mean_the_same(&self, one: &str, other: &str) -> bool {
        let language = self.language_names.named(one);
        let topic = self.topic_names.named(one);
        one == other
            || language.is_some() && language == self.language_names.named(other)
            || topic.is_some() && topic == self.topic_names.named(other)
    }

    /// Reads a text as it stands: quicker, for texts of which there are many.
    pub(crate) fn read(&self, text: &str) -> Read {
        self.find_names(tokens(text))
    }

    fn find_names(&self, words: Vec<Token>) -> Read {
        let mut languages = self.language_names.mentions(&words);
        languages.retain(|mention| means_a_language(&words, mention));
        let named = self.topic_names.mentions(&words);
        // Where a name of a retired topic went to another, it means the other.
        let passed_on = |mention: &Mention<TopicId>| {
            self.is_retired(&mention.value)
                && named.iter().any(|other| other.start == mention.start && !self.is_retired(&other.value))
        };
        let topics = named.iter().filter(|mention| !passed_on(mention)).cloned().collect();
        Read {
            topics,
            languages,
            subjects: self.subject_names.mentions(&words),
            settings: self.setting_names.mentions(&words),
            formats: self.role_names.mentions(&words),
            words,
        }
    }

    /// Notes the words of all names, once they are all there.
    pub(super) fn learn_words(&mut self) {
        let mut known: HashSet<String> = HashSet::new();
        known.extend(self.topic_names.words().map(str::to_owned));
        known.extend(self.language_names.words().map(str::to_owned));
        known.extend(self.subject_names.words().map(str::to_owned));
        known.extend(self.setting_names.words().map(str::to_owned));
        known.extend(self.role_names.words().map(str::to_owned));
        let mut by_first: HashMap<char, Vec<String>> = HashMap::new();
        for word in known.iter().filter(|word| is_mendable(word)) {
            if let Some(first) = word.chars().next() {
                by_first.entry(first).or_default().push(word.clone());
            }
        }
        for words in by_first.values_mut() {
            words.sort();
        }
        let stems = known.iter().map(|word| stem(word)).collect();
        self.spelling = Spelling { known, stems, by_first };
    }
}

impl Spelling {
    /// The words of the vocabulary that this one may be a slip of: the first letter right, one slip (two in a long
    /// word), and none nearer. None where it is a word itself.
    fn nearest(&self, word: &str, plain_words: &HashSet<String>) -> Vec<&str> {
        let known = || self.known.contains(word) || plain_words.contains(word) || self.stems.contains(&stem(word));
        if !is_mendable(word) || known() {
            return Vec::new();
        }
        let length = word.len();
        let mut least = (usize::MAX, usize::MAX);
        let mut nearest = Vec::new();
        let beginning_alike = word.chars().next().and_then(|first| self.by_first.get(&first));
        for candidate in beginning_alike.into_iter().flatten() {
            let slips = if length >= LONG_WORD && candidate.len() >= LONG_WORD { 2 } else { 1 };
            let longer = candidate.len().abs_diff(length);
            if longer > slips {
                continue;
            }
            let distance = strsim::osa_distance(word, candidate);
            if distance > slips || (distance, longer) > least {
                continue;
            }
            if (distance, longer) < least {
                least = (distance, longer);
                nearest.clear();
            }
            nearest.push(candidate.as_str());
        }
        nearest
    }
}

fn is_mendable(word: &str) -> bool {
    word.len() >= LEAST_LETTERS && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// A name that is also an ordinary word names a language only with a capital, or beside a word about language.
fn means_a_language(words: &[Token], mention: &Mention<LanguageCode>) -> bool {
    let Some(word) = words.get(mention.start) else { return false };
    let name = word.singular.as_str();
    let sure = !BETTER_KNOWN.contains(&name) && (word.capital || !ALSO_ORDINARY.contains(&name));
    if sure || mention.end > mention.start + 1 {
        return true;
    }
    let beside = |place: Option<usize>| {
        place.and_then(|place| words.get(place)).is_some_and(|word| BESIDE_A_LANGUAGE.contains(&word.singular.as_str()))
    };
    beside(Some(mention.end)) || beside(mention.start.checked_sub(1))
}
