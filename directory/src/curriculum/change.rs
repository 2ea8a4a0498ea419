//! A change of the vocabulary as data, and what it does to the vocabulary.

use chrono::{DateTime, Utc};

use super::check::Fault;
use super::{LanguageCode, Meaning, NameKind, Topic, TopicId, Vocabulary};
use crate::actor::System;
use crate::codes::{KeyStage, OfferFormat, PartnerKind, Subject};
use crate::ids::VocabularyChangeId;

/// Something of the vocabulary that has names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// A topic.
    Topic(TopicId),
    /// A language.
    Language(LanguageCode),
    /// A kind of partner.
    PartnerKind(PartnerKind),
    /// A form of help.
    Format(OfferFormat),
}

impl Term {
    /// The topic with this code, whether or not there is one: the commands look.
    pub fn topic(code: &str) -> Self {
        Self::Topic(TopicId::kept(code))
    }

    /// The code of its kind.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Topic(_) => "topic",
            Self::Language(_) => "language",
            Self::PartnerKind(_) => "partner_kind",
            Self::Format(_) => "format",
        }
    }

    /// Its own code.
    pub fn code(&self) -> &str {
        match self {
            Self::Topic(id) => id.code(),
            Self::Language(code) => code.code(),
            Self::PartnerKind(kind) => kind.code(),
            Self::Format(format) => format.code(),
        }
    }

    /// The term of a kind with a code.
    pub(super) fn from_codes(kind: &str, code: &str) -> Option<Self> {
        Some(match kind {
            "topic" => Self::topic(code),
            "language" => Self::Language(LanguageCode::from_code(code)?),
            "partner_kind" => Self::PartnerKind(PartnerKind::from_code(code)?),
            "format" => Self::Format(OfferFormat::from_code(code)?),
            _ => return None,
        })
    }
}

/// What was done to a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A topic was added.
    TopicAdded {
        /// Its preferred name.
        name: String,
        /// The subjects it is taught in.
        subjects: Vec<Subject>,
        /// The key stages it is usual in.
        key_stages: Vec<KeyStage>,
        /// The topics it is part of.
        broader: Vec<TopicId>,
    },
    /// A topic got another preferred name.
    TopicRenamed {
        /// The name from then on.
        name: String,
        /// The name until then.
        before: String,
        /// What the former name is left as; none where it is dropped.
        left_as: Option<NameKind>,
    },
    /// A name was added.
    NameAdded {
        /// The name.
        name: String,
        /// What sort of name.
        kind: NameKind,
        /// The language it is in.
        language: LanguageCode,
    },
    /// A name was taken away.
    NameRemoved {
        /// The name.
        name: String,
    },
    /// The topics it is part of were set.
    BroaderSet {
        /// From then on.
        topics: Vec<TopicId>,
        /// Until then.
        before: Vec<TopicId>,
    },
    /// The topics beside it were set.
    RelatedSet {
        /// From then on.
        topics: Vec<TopicId>,
        /// Until then.
        before: Vec<TopicId>,
    },
    /// A topic was retired.
    TopicRetired,
    /// A retired topic was taken up again.
    TopicRestored,
}

impl What {
    /// Its code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TopicAdded { .. } => "topic_added",
            Self::TopicRenamed { .. } => "topic_renamed",
            Self::NameAdded { .. } => "name_added",
            Self::NameRemoved { .. } => "name_removed",
            Self::BroaderSet { .. } => "broader_set",
            Self::RelatedSet { .. } => "related_set",
            Self::TopicRetired => "topic_retired",
            Self::TopicRestored => "topic_restored",
        }
    }

    /// The name it is about, if it is about one.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::TopicAdded { name, .. }
            | Self::TopicRenamed { name, .. }
            | Self::NameAdded { name, .. }
            | Self::NameRemoved { name } => Some(name),
            Self::BroaderSet { .. } | Self::RelatedSet { .. } | Self::TopicRetired | Self::TopicRestored => None,
        }
    }
}

/// One change of the vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its identifier.
    pub id: VocabularyChangeId,
    /// The version of the vocabulary it made.
    pub version: i32,
    /// The term it is about.
    pub term: Term,
    /// What was done.
    pub what: What,
    /// Whether its name was said to be ambiguous on purpose.
    pub ambiguous: bool,
    /// Why, in the words of who did it.
    pub why: Option<String>,
    /// The change it takes back, if it takes one back.
    pub undoes: Option<VocabularyChangeId>,
}

/// A change as its history tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What was done.
    pub change: Change,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Author,
}

/// Who made a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Author {
    /// A person, by the role they are called by; never by a name.
    Person {
        /// The role.
        role: String,
    },
    /// A person whose record is here no longer.
    Gone,
    /// The program itself.
    Program(System),
}

impl Vocabulary {
    /// The shipped vocabulary with these changes made to it in order.
    pub(super) fn with_changes<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Self {
        let mut vocabulary = Self::clone(Self::shipped());
        for change in changes {
            vocabulary.apply(change);
        }
        vocabulary.settle();
        vocabulary
    }

    /// This vocabulary with one more change, and what hangs together no longer.
    pub(super) fn changed_by(&self, change: &Change) -> (Self, Vec<Fault>) {
        let mut vocabulary = self.clone();
        vocabulary.apply(change);
        let faults = vocabulary.settle();
        (vocabulary, faults)
    }

    fn settle(&mut self) -> Vec<Fault> {
        let mut faults = Vec::new();
        self.connect(&mut faults);
        self.learn_words();
        faults
    }

    /// Makes one change. A later program may come with files that a kept change no longer fits (its name is in them, its
    /// topic is gone): what cannot be done is left undone.
    fn apply(&mut self, change: &Change) {
        self.version = change.version;
        self.head = Some(change.id);
        match (&change.term, &change.what) {
            (Term::Topic(id), What::TopicAdded { name, subjects, key_stages, broader })
                if !self.topics.contains_key(id.code()) =>
            {
                let topic = Topic {
                    id: id.clone(),
                    name: name.clone(),
                    subjects: subjects.clone(),
                    key_stages: key_stages.clone(),
                    broader: broader.clone(),
                    related: Vec::new(),
                    retired: false,
                };
                self.topics.insert(id.code().to_owned(), topic);
                self.topic_names.add(name, id, NameKind::Preferred);
            }
            (Term::Topic(id), What::TopicRenamed { name, left_as, .. }) => self.rename(id, name, *left_as),
            (term, What::NameAdded { name, kind, .. }) if self.has(term) && self.kind_of(term, name).is_none() => {
                self.add_to(term, name, *kind);
                // A name that is only put back is what it was.
                if let Some(meaning) =
                    meaning(term).filter(|_| *kind != NameKind::RelatedWord && change.undoes.is_none())
                {
                    self.note_in_search(name, &meaning, None);
                }
            }
            (term, What::NameRemoved { name }) => self.remove_from(term, name),
            (Term::Topic(id), what) => {
                let Some(topic) = self.topics.get_mut(id.code()) else { return };
                match what {
                    What::BroaderSet { topics, .. } => topic.broader.clone_from(topics),
                    What::RelatedSet { topics, .. } => topic.related.clone_from(topics),
                    What::TopicRetired => topic.retired = true,
                    What::TopicRestored => topic.retired = false,
                    _ => {}
                }
            }
            // Only topics are added, renamed, linked and retired.
            _ => {}
        }
    }

    /// Whether the vocabulary has a term.
    pub(super) fn has(&self, term: &Term) -> bool {
        match term {
            Term::Topic(id) => self.topics.contains_key(id.code()),
            Term::Language(code) => self.languages.contains_key(code.code()),
            Term::PartnerKind(_) | Term::Format(_) => true,
        }
    }

    /// What sort of name a term has this as, exactly as it is written.
    pub(super) fn kind_of(&self, term: &Term, name: &str) -> Option<NameKind> {
        let found = |(written, kind): (&str, NameKind)| (written == name).then_some(kind);
        match term {
            Term::Topic(id) => self.topic_names.of(id).find_map(found),
            Term::Language(code) => self.language_names.of(code).find_map(found),
            Term::PartnerKind(kind) => self.setting_names.of(kind).find_map(found),
            Term::Format(format) => self.role_names.of(format).find_map(found),
        }
    }

    fn rename(&mut self, id: &TopicId, name: &str, left_as: Option<NameKind>) {
        let Some(topic) = self.topics.get_mut(id.code()) else { return };
        let former = std::mem::replace(&mut topic.name, name.to_owned());
        self.topic_names.remove(&former, id);
        self.topic_names.remove(name, id);
        if let Some(kind) = left_as.filter(|_| former != name) {
            self.topic_names.add(&former, id, kind);
        }
        self.topic_names.add(name, id, NameKind::Preferred);
    }

    fn add_to(&mut self, term: &Term, name: &str, kind: NameKind) {
        match term {
            Term::Topic(id) => self.topic_names.add(name, id, kind),
            Term::Language(code) => {
                self.language_names.add(name, code, kind);
                self.note_own_names(code);
            }
            Term::PartnerKind(partner_kind) => self.setting_names.add(name, partner_kind, kind),
            Term::Format(format) => self.role_names.add(name, format, kind),
        }
    }

    fn remove_from(&mut self, term: &Term, name: &str) {
        match term {
            Term::Topic(id) => self.topic_names.remove(name, id),
            Term::Language(code) => {
                self.language_names.remove(name, code);
                self.note_own_names(code);
            }
            Term::PartnerKind(kind) => self.setting_names.remove(name, kind),
            Term::Format(format) => self.role_names.remove(name, format),
        }
    }

    fn note_own_names(&mut self, code: &LanguageCode) {
        let own = self.language_names.of(code).filter(|(_, kind)| *kind == NameKind::OwnName);
        let own = own.map(|(name, _)| name.to_owned()).collect();
        if let Some(language) = self.languages.get_mut(code.code()) {
            language.own_names = own;
        }
    }
}

/// What names of a kind of partner or a form of help mean: the files say of those what they are to a search.
const fn meaning(term: &Term) -> Option<Meaning> {
    match term {
        Term::PartnerKind(kind) => Some(Meaning::Kind(*kind)),
        Term::Format(format) => Some(Meaning::Format(*format)),
        Term::Topic(_) | Term::Language(_) => None,
    }
}
