//! What can be wrong with the vocabulary's files, and finding all of it.

use std::collections::HashSet;

use serde::Deserialize;

use super::names::{Index, NameKind};
use super::script::is_written_in;
use super::shipped::{self, ReadFile, compiled_in, rows, text};
use super::{TopicId, Vocabulary, fold};
use crate::search::{check_name_words, check_relations};
use crate::text::line;

/// Something wrong with the vocabulary's files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A file or row that cannot be read.
    #[error("{file}: {reason}")]
    Unreadable {
        /// The file.
        file: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// A code that no row defines.
    #[error("{file}: nothing has the code {code}")]
    Orphan {
        /// The file it stands in.
        file: &'static str,
        /// The code.
        code: String,
    },
    /// A topic that is part of itself.
    #[error("topics.csv: {topic} is part of itself")]
    Cycle {
        /// The topic.
        topic: String,
    },
    /// A topic or language without exactly one preferred name.
    #[error("{code} has {found} preferred names and needs one")]
    NotOnePreferredName {
        /// Its code.
        code: String,
        /// How many it has.
        found: usize,
    },
    /// Two rows about the same.
    #[error("{file}: two rows say {row}")]
    DuplicateRow {
        /// The file.
        file: &'static str,
        /// The fields they share.
        row: String,
    },
    /// A value with space around it or invisible characters, or not composed (NFC).
    #[error("{file}: “{value}” has stray or invisible characters, or is not composed")]
    NotClean {
        /// The file.
        file: &'static str,
        /// The value.
        value: String,
    },
    /// A name of two things that have nothing to do with each other, not listed as ambiguous on purpose.
    #[error(
        "“{name}” is a name of {one} and of {other}: list it in ambiguous_names.csv with the reason, or remove one"
    )]
    Ambiguous {
        /// The name, folded.
        name: String,
        /// A code it stands for.
        one: String,
        /// The other.
        other: String,
    },
    /// A name that is listed as ambiguous and is not.
    #[error("ambiguous_names.csv: “{name}” is not ambiguous")]
    NotAmbiguous {
        /// The name.
        name: String,
    },
    /// A name in its own script with letters of another.
    #[error("{file}: “{name}” is not in a script of its language {language}")]
    WrongScript {
        /// The file.
        file: &'static str,
        /// The name.
        name: String,
        /// Its language.
        language: String,
    },
    /// A name that says more than a kind of partner, and whose end does not say the kind; or the other way round.
    #[error("{file}: “{name}” says more than the kind and must end in its kind_words, which are “{words}”")]
    NotItsEnd {
        /// The file.
        file: &'static str,
        /// The name.
        name: String,
        /// The words that would say the kind.
        words: String,
    },
    /// A word of names without another spelling, or with a spelling that is not one word.
    #[error("name_words.csv: “{name}” needs other spellings, each of one word")]
    NotSpellings {
        /// The word.
        name: String,
    },
    /// A topic that is listed as beside itself, or beside what it is part of.
    #[error("topics.csv: {topic} cannot be beside {other}: one is the other, or part of it")]
    RelatedToItsOwn {
        /// The topic.
        topic: String,
        /// The other.
        other: String,
    },
}

/// What a check of the files found.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What is wrong.
    pub faults: Vec<Fault>,
    /// How many topics there are.
    pub topics: usize,
    /// How many names they have.
    pub topic_names: usize,
    /// How many languages there are.
    pub languages: usize,
    /// How many names they have.
    pub language_names: usize,
}

/// The files, each with how many of its first fields tell a row from every other.
const FILES: &[(&str, usize)] = &[
    ("subjects.csv", 1),
    ("topics.csv", 1),
    ("topic_names.csv", 2),
    ("languages.csv", 1),
    ("language_names.csv", 2),
    ("language_relations.csv", 2),
    ("setting_names.csv", 2),
    ("role_names.csv", 2),
    ("ambiguous_names.csv", 1),
    ("name_words.csv", 1),
    ("term_relations.csv", 5),
];

/// Checks the files that come with this program.
pub fn check_shipped() -> Checked {
    check(&compiled_in)
}

/// Checks a vocabulary's files, given by their names.
pub fn check(files: &ReadFile<'_>) -> Checked {
    let (vocabulary, mut faults) = shipped::read(files);
    for (file, key) in FILES {
        check_rows(file, *key, &text(files, file, &mut Vec::new()), &mut faults);
    }
    let topic_names = names::<TopicName>(files, "topic_names.csv");
    let language_names = names::<LanguageName>(files, "language_names.csv");
    check_scripts(&vocabulary, "topic_names.csv", topic_names.iter().map(|row| &row.0), &mut faults);
    check_scripts(&vocabulary, "language_names.csv", language_names.iter().map(|row| &row.0), &mut faults);
    check_related(&vocabulary, &mut faults);
    check_ambiguous(&vocabulary, files, &mut faults);
    check_name_words(files, &mut faults);
    check_relations(files, &vocabulary, &mut faults);
    Checked {
        faults,
        topics: vocabulary.topics.len(),
        topic_names: topic_names.len(),
        languages: vocabulary.languages.len(),
        language_names: language_names.len(),
    }
}

/// A name with the language it is in.
struct Written {
    name: String,
    kind: NameKind,
    language: String,
}

#[derive(Deserialize)]
#[serde(from = "TopicNameRow")]
struct TopicName(Written);

#[derive(Deserialize)]
struct TopicNameRow {
    name: String,
    kind: NameKind,
    language: String,
}

impl From<TopicNameRow> for TopicName {
    fn from(row: TopicNameRow) -> Self {
        Self(Written { name: row.name, kind: row.kind, language: row.language })
    }
}

#[derive(Deserialize)]
#[serde(from = "LanguageNameRow")]
struct LanguageName(Written);

#[derive(Deserialize)]
struct LanguageNameRow {
    name: String,
    kind: NameKind,
    name_language: String,
}

impl From<LanguageNameRow> for LanguageName {
    fn from(row: LanguageNameRow) -> Self {
        Self(Written { name: row.name, kind: row.kind, language: row.name_language })
    }
}

/// The names of a file; what cannot be read was noted when the vocabulary was.
fn names<T: serde::de::DeserializeOwned>(files: &ReadFile<'_>, file: &'static str) -> Vec<T> {
    rows(files, file, &mut Vec::new())
}

fn check_rows(file: &'static str, key: usize, text: &str, faults: &mut Vec<Fault>) {
    const LONGEST: usize = 2_000;
    let mut seen = HashSet::new();
    for record in csv::Reader::from_reader(text.as_bytes()).records().flatten() {
        for value in record.iter().filter(|value| !value.is_empty()) {
            if line(value, LONGEST).as_deref() != Ok(value) {
                faults.push(Fault::NotClean { file, value: value.to_owned() });
            }
        }
        let row = record.iter().take(key).collect::<Vec<_>>().join(", ");
        if !seen.insert(row.clone()) {
            faults.push(Fault::DuplicateRow { file, row });
        }
    }
}

fn check_scripts<'a>(
    vocabulary: &Vocabulary,
    file: &'static str,
    names: impl Iterator<Item = &'a Written>,
    faults: &mut Vec<Fault>,
) {
    for Written { name, kind, language } in names {
        match vocabulary.language_by_code(language) {
            None => faults.push(Fault::Orphan { file, code: language.clone() }),
            Some(known) if kind.is_own() && !is_written_in(name, &known.scripts) => {
                faults.push(Fault::WrongScript { file, name: name.clone(), language: language.clone() });
            }
            Some(_) => {}
        }
    }
}

fn check_related(vocabulary: &Vocabulary, faults: &mut Vec<Fault>) {
    for topic in vocabulary.topics() {
        for other in &topic.related {
            if vocabulary.is_own(&topic.id, other) {
                faults
                    .push(Fault::RelatedToItsOwn { topic: topic.id.code().to_owned(), other: other.code().to_owned() });
            }
        }
    }
}

#[derive(Deserialize)]
struct AmbiguousRow {
    name: String,
    reason: String,
}

fn check_ambiguous(vocabulary: &Vocabulary, files: &ReadFile<'_>, faults: &mut Vec<Fault>) {
    let file = "ambiguous_names.csv";
    let listed: Vec<AmbiguousRow> = rows(files, file, faults);
    let on_purpose: HashSet<String> = listed.iter().map(|row| fold(&row.name)).collect();
    let mut ambiguous: HashSet<&str> = HashSet::new();
    let mut found = |name, one: &str, other: &str| {
        ambiguous.insert(name);
        if !on_purpose.contains(name) {
            faults.push(Fault::Ambiguous { name: name.to_owned(), one: one.to_owned(), other: other.to_owned() });
        }
    };
    for (name, values) in vocabulary.topic_names.keys() {
        if let Some((one, other)) = pair(values, |one, other| vocabulary.are_unrelated(one, other)) {
            found(name, one.code(), other.code());
        }
        // A country's word often points to its language as well: only names in the full sense can be mistaken.
        let language = vocabulary.language_names.all_named(name).iter().find(|named| named.1 != NameKind::RelatedWord);
        let topic = values.iter().find(|named| named.1 != NameKind::RelatedWord);
        if let Some(((topic, _), (language, _))) = topic.zip(language) {
            found(name, topic.code(), language.code());
        }
    }
    for (name, values) in vocabulary.language_names.keys() {
        if let Some((one, other)) = pair(values, |one, other| vocabulary.are_unrelated_languages(one, other)) {
            found(name, one.code(), other.code());
        }
    }
    practice(&vocabulary.setting_names, |one, other, name| found(name, one.code(), other.code()));
    practice(&vocabulary.role_names, |one, other, name| found(name, one.code(), other.code()));
    for row in listed {
        if row.reason.trim().is_empty() {
            faults.push(Fault::Unreadable { file, reason: format!("“{}” has no reason", row.name) });
        }
        if !ambiguous.contains(fold(&row.name).as_str()) {
            faults.push(Fault::NotAmbiguous { name: row.name });
        }
    }
}

/// Kinds of partner and forms of help have no relations: two of them with one name are ambiguous.
fn practice<'a, T: Copy + PartialEq>(index: &'a Index<T>, mut found: impl FnMut(T, T, &'a str)) {
    for (name, values) in index.keys() {
        if let [(one, _), (other, _), ..] = values {
            found(*one, *other, name);
        }
    }
}

/// Two of the things a name stands for that `are_apart`.
fn pair<T>(values: &[(T, NameKind)], are_apart: impl Fn(&T, &T) -> bool) -> Option<(&T, &T)> {
    values
        .iter()
        .enumerate()
        .find_map(|(at, (one, _))| Some((one, &values.iter().skip(at + 1).find(|(other, _)| are_apart(one, other))?.0)))
}

impl Vocabulary {
    /// Whether two topics are the same, or one is part of the other.
    pub(super) fn is_own(&self, one: &TopicId, other: &TopicId) -> bool {
        use super::Relation::{Broader, Narrower, Same};
        matches!(self.relation(one, other), Same | Narrower(_) | Broader(_))
    }
}

#[cfg(test)]
mod tests;
