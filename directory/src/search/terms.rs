//! The terms of a question: what a few of its words mean, and what stands beside that without being the same.

use crate::codes::{KeyStage, codes};
use crate::curriculum::{Meaning, NameKind, Token, Vocabulary};

use super::name_words::NameWord;

codes! {
    /// What sort of thing a term is.
    TermKind {
        /// A topic of the vocabulary.
        Topic = "topic",
        /// A language, by its ISO 639-3 code.
        Language = "language",
        /// A subject.
        Subject = "subject",
        /// A kind of partner.
        Kind = "kind",
        /// A form of help.
        Format = "format",
        /// A key stage.
        KeyStage = "key_stage",
        /// A word of names that is written in several ways.
        NameWord = "name_word",
        /// A word that names nothing itself and points to something.
        Word = "word",
    }
}

codes! {
    /// How another term stands to one that was understood. It is never the same.
    TermRelation {
        /// A variety or dialect of it.
        Variety = "variety",
        /// What it is a variety or dialect of.
        VarietyOf = "variety_of",
        /// Beside it.
        Related = "related",
        /// What it is part of.
        Broader = "broader",
        /// A part of it.
        Narrower = "narrower",
        /// The script it is written in, or what is written in this script.
        Script = "script",
        /// Another role, often taken for it.
        Role = "role",
    }
}

/// A term that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// What sort of thing it is.
    pub kind: TermKind,
    /// Its code: of the vocabulary, of a closed list, or the word in small letters.
    pub code: String,
    /// Its preferred name.
    pub name: String,
    /// The words of the question that mean it, as they were typed.
    pub typed: String,
    /// What stands beside it. Whoever has only this is not found by it.
    pub related: Vec<RelatedTerm>,
}

/// A term beside one that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelatedTerm {
    /// What sort of thing it is.
    pub kind: TermKind,
    /// Its code.
    pub code: String,
    /// Its preferred name.
    pub name: String,
    /// How it stands to the term that was understood.
    pub relation: TermRelation,
}

/// A few words of a question that belong together, all of which or what they mean must be found.
#[derive(Clone, Debug, Default)]
pub(super) struct Term {
    /// The words.
    pub(super) words: Vec<Token>,
    /// What they mean; any of it will do.
    pub(super) meanings: Vec<Meaning>,
    /// What they point to without meaning it.
    pub(super) pointed: Vec<Meaning>,
    /// The key stages they mean.
    pub(super) key_stages: Vec<KeyStage>,
    /// The word of names they are.
    pub(super) name_word: Option<&'static NameWord>,
    /// Words that may have been meant by a slip, as lexemes.
    pub(super) slips: Vec<String>,
    /// Whether the last word may be the beginning of one.
    pub(super) unfinished: bool,
}

impl Term {
    /// The words as they were typed.
    pub(super) fn typed(&self) -> String {
        self.words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Whether these are words and nothing else.
    pub(super) fn is_plain(&self) -> bool {
        self.meanings.is_empty() && self.key_stages.is_empty() && self.name_word.is_none()
    }
}

/// A name as the vocabulary has it, in the order of how surely it means a thing.
pub(super) fn means(kind: NameKind) -> bool {
    kind != NameKind::RelatedWord
}

/// The sort, code and preferred name of a meaning.
pub(super) fn term_of(vocabulary: &Vocabulary, meaning: &Meaning) -> (TermKind, String, String) {
    match meaning {
        Meaning::Topic(id) => (TermKind::Topic, id.code().to_owned(), vocabulary.topic_name(id).to_owned()),
        Meaning::Language(code) => {
            (TermKind::Language, code.code().to_owned(), vocabulary.language_name(code).to_owned())
        }
        Meaning::Subject(subject) => {
            (TermKind::Subject, subject.code().to_owned(), vocabulary.subject_name(*subject).to_owned())
        }
        // `wording` has the names of the closed lists; a code without its underscores says enough here.
        Meaning::Kind(kind) => (TermKind::Kind, kind.code().to_owned(), kind.code().replace('_', " ")),
        Meaning::Format(format) => (TermKind::Format, format.code().to_owned(), format.code().replace('_', " ")),
    }
}
