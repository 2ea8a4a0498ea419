//! The vocabulary as one whole: its terms with their names, and what is broader, narrower and related.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Arc, OnceLock};

use crate::codes::{KeyStage, OfferFormat, PartnerKind, Subject};

use super::check::Fault;
use super::meanings::{InSearch, Meaning};
use super::names::{Index, NameKind};
use super::recognise::Spelling;
use super::{LanguageCode, TopicId, shipped};
use crate::ids::VocabularyChangeId;

/// A topic of the vocabulary.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Its code.
    pub id: TopicId,
    /// Its preferred English name.
    pub name: String,
    /// The subjects it is taught in.
    pub subjects: Vec<Subject>,
    /// The key stages it is usual in; empty means any.
    pub key_stages: Vec<KeyStage>,
    /// The topics it is part of.
    pub broader: Vec<TopicId>,
    /// The topics beside it.
    pub related: Vec<TopicId>,
    /// Whether it is suggested no longer. It stays where it stands, and is understood like any other.
    pub retired: bool,
}

/// A language of the vocabulary.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its ISO 639-3 code.
    pub code: LanguageCode,
    /// Its preferred English name.
    pub name: String,
    /// Its names in itself.
    pub own_names: Vec<String>,
    /// The codes of the school census that mean it.
    pub census: Vec<String>,
    /// Its tag on the web, for `lang` attributes; none where it has none.
    pub tag: Option<String>,
    /// The scripts it is written in, the usual one first.
    pub scripts: Vec<String>,
}

/// How one thing of the vocabulary stands to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// They are the same.
    Same,
    /// The first is part of the second, so many steps below it.
    Narrower(u8),
    /// The second is part of the first, so many steps below it.
    Broader(u8),
    /// They stand beside each other.
    Related,
    /// They have nothing in common that the vocabulary knows of.
    None,
}

/// Languages that ISO 639-3 calls macrolanguages: whoever asks for one is served by any of its varieties.
const MACROLANGUAGES: &[&str] =
    &["aka", "ara", "bik", "ful", "hbs", "kln", "kon", "kur", "luy", "mlg", "msa", "orm", "swa", "zho"];

/// Every name, topic, language and subject, and how they stand to each other.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// The number of the last change in it; 0 is as shipped.
    pub(super) version: i32,
    /// The last change in it. Unlike its number, no other database has it.
    pub(super) head: Option<VocabularyChangeId>,
    pub(super) topics: HashMap<String, Topic>,
    pub(super) languages: HashMap<String, Language>,
    /// The topics a topic is part of, nearest first, with the steps to each.
    ancestors: HashMap<TopicId, Vec<(TopicId, u8)>>,
    /// Pairs of (variety, language).
    pub(super) varieties: HashSet<(String, String)>,
    /// Pairs in both orders.
    pub(super) akin: HashSet<(String, String)>,
    pub(super) topic_names: Index<TopicId>,
    pub(super) language_names: Index<LanguageCode>,
    pub(super) subject_names: Index<Subject>,
    pub(super) subject_titles: HashMap<Subject, String>,
    pub(super) setting_names: Index<PartnerKind>,
    pub(super) role_names: Index<OfferFormat>,
    /// What names are to a search, where that is less than a name: by the form names are compared by.
    pub(super) in_search: HashMap<String, Vec<(Meaning, InSearch)>>,
    /// English words that look like a misspelt name and are not.
    pub(super) plain_words: HashSet<String>,
    pub(super) spelling: Spelling,
}

impl Vocabulary {
    /// The vocabulary that comes with this program, without what people changed since: see [`Vocabulary::current`].
    /// Its languages and how they stand to each other are those of any vocabulary.
    pub fn shipped() -> &'static Arc<Self> {
        static SHIPPED: OnceLock<Arc<Vocabulary>> = OnceLock::new();
        SHIPPED.get_or_init(|| Arc::new(shipped::read(&shipped::compiled_in).0))
    }

    /// The number of the last change in it, which an edit made from it names; 0 is as shipped.
    pub const fn version(&self) -> i32 {
        self.version
    }

    /// The topic itself.
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topic_by_code(id.code())
    }

    /// The topic with this code.
    pub fn topic_by_code(&self, code: &str) -> Option<&Topic> {
        self.topics.get(code)
    }

    /// Whether a topic is suggested no longer.
    pub(super) fn is_retired(&self, id: &TopicId) -> bool {
        self.topic(id).is_some_and(|topic| topic.retired)
    }

    /// Every topic, in no particular order.
    pub fn topics(&self) -> impl Iterator<Item = &Topic> {
        self.topics.values()
    }

    /// The language itself.
    pub fn language(&self, code: &LanguageCode) -> Option<&Language> {
        self.language_by_code(code.code())
    }

    /// The language with this ISO 639-3 code.
    pub fn language_by_code(&self, code: &str) -> Option<&Language> {
        self.languages.get(code)
    }

    /// Every language, in no particular order.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.values()
    }

    /// How the first topic stands to the second.
    pub fn relation(&self, one: &TopicId, other: &TopicId) -> Relation {
        if one == other {
            return Relation::Same;
        }
        if let Some(steps) = self.steps_up(one, other) {
            return Relation::Narrower(steps);
        }
        if let Some(steps) = self.steps_up(other, one) {
            return Relation::Broader(steps);
        }
        let beside = |a: &TopicId, b: &TopicId| self.topic(a).is_some_and(|topic| topic.related.contains(b));
        if beside(one, other) || beside(other, one) { Relation::Related } else { Relation::None }
    }

    /// How the first language stands to the second. A variety of a macrolanguage serves whoever asked for the
    /// macrolanguage; other varieties (Sylheti of Bengali) are only related to it, never the same.
    pub fn language_relation(&self, one: &LanguageCode, other: &LanguageCode) -> Relation {
        if one == other {
            return Relation::Same;
        }
        let has = |pairs: &HashSet<(String, String)>| pairs.contains(&(one.0.clone(), other.0.clone()));
        if has(&self.varieties) {
            return if MACROLANGUAGES.contains(&other.code()) { Relation::Narrower(1) } else { Relation::Related };
        }
        if self.varieties.contains(&(other.0.clone(), one.0.clone())) {
            return if MACROLANGUAGES.contains(&one.code()) { Relation::Broader(1) } else { Relation::Related };
        }
        if has(&self.akin) { Relation::Related } else { Relation::None }
    }

    /// Whether two topics have nothing to do with each other, so that one name for both would be ambiguous.
    pub(super) fn are_unrelated(&self, one: &TopicId, other: &TopicId) -> bool {
        self.relation(one, other) == Relation::None
    }

    /// [`Self::are_unrelated`] of languages.
    pub(super) fn are_unrelated_languages(&self, one: &LanguageCode, other: &LanguageCode) -> bool {
        self.language_relation(one, other) == Relation::None
    }

    fn steps_up(&self, from: &TopicId, to: &TopicId) -> Option<u8> {
        self.ancestors.get(from)?.iter().find(|(ancestor, _)| ancestor == to).map(|(_, steps)| *steps)
    }

    /// Works out what every topic is part of, and notes what does not hang together.
    pub(super) fn connect(&mut self, faults: &mut Vec<Fault>) {
        self.ancestors.clear();
        for topic in self.topics.values() {
            // Nearest first: whoever is found again was found by a shorter way before.
            let mut found: Vec<(TopicId, u8)> = Vec::new();
            let mut next = VecDeque::from([(topic, 0_u8)]);
            while let Some((at, steps)) = next.pop_front() {
                let steps = steps.saturating_add(1);
                for id in &at.broader {
                    if id == &topic.id {
                        faults.push(Fault::Cycle { topic: id.0.clone() });
                    } else if let Some(parent) = self.topics.get(id.code())
                        && !found.iter().any(|(known, _)| known == id)
                    {
                        found.push((id.clone(), steps));
                        next.push_back((parent, steps));
                    }
                }
            }
            self.ancestors.insert(topic.id.clone(), found);

            for id in topic.broader.iter().chain(&topic.related) {
                if !self.topics.contains_key(id.code()) {
                    faults.push(Fault::Orphan { file: "topics.csv", code: id.0.clone() });
                }
            }
        }
        let named = self
            .topics
            .keys()
            .map(|code| (code, self.topic_names.count(&TopicId(code.clone()), NameKind::Preferred)))
            .chain(
                self.languages
                    .keys()
                    .map(|code| (code, self.language_names.count(&LanguageCode(code.clone()), NameKind::Preferred))),
            );
        for (code, found) in named.filter(|(_, found)| *found != 1) {
            faults.push(Fault::NotOnePreferredName { code: code.clone(), found });
        }
    }
}
