//! Reads the vocabulary's files: those that are compiled in, or others of the same form.

use std::io;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::codes::{KeyStage, OfferFormat, PartnerKind, Subject};

use super::check::Fault;
use super::fold::{fold, tokens};
use super::meanings::{InSearch, Meaning};
use super::names::{Index, NameKind};
use super::vocabulary::{Language, Topic, Vocabulary};
use super::{LanguageCode, TopicId};

/// Gives the text of a file by its name.
pub type ReadFile<'a> = dyn Fn(&'static str) -> io::Result<String> + 'a;

macro_rules! compiled_in {
    ($name:expr, $($file:literal),+ $(,)?) => {
        match $name {
            $($file => Ok(include_str!(concat!("data/", $file)).to_owned()),)+
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    };
}

/// The files that come with this program.
pub(crate) fn compiled_in(name: &'static str) -> io::Result<String> {
    compiled_in!(
        name,
        "subjects.csv",
        "topics.csv",
        "topic_names.csv",
        "languages.csv",
        "language_names.csv",
        "language_relations.csv",
        "setting_names.csv",
        "role_names.csv",
        "ambiguous_names.csv",
        "name_words.csv",
        "term_relations.csv",
        "plain_words.txt",
    )
}

#[derive(Deserialize)]
struct SubjectRow {
    code: String,
    name: String,
    other_names: String,
    parts: String,
}

#[derive(Deserialize)]
struct TopicRow {
    topic: String,
    subjects: String,
    key_stages: String,
    broader: String,
    related: String,
}

#[derive(Deserialize)]
struct LanguageRow {
    code: String,
    name: String,
    dfe_census: String,
    bcp47: String,
    scripts: String,
}

#[derive(Deserialize)]
struct RelationRow {
    language: String,
    related: String,
    relation: String,
}

#[derive(Deserialize)]
struct NameRow {
    topic: String,
    name: String,
    kind: NameKind,
}

#[derive(Deserialize)]
struct PracticeRow {
    #[serde(alias = "partner_kind", alias = "role")]
    code: String,
    name: String,
    #[serde(default = "synonym")]
    kind: NameKind,
    in_search: Option<Said>,
    /// The words at its end that say the kind of partner, where it says more than the kind.
    #[serde(default)]
    kind_words: String,
}

/// What a row says its name is to a search.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
enum Said {
    PointsTo,
    MoreThanTheKind,
    Phrase,
}

#[derive(Deserialize)]
struct LanguageNameRow {
    language: String,
    name: String,
    kind: NameKind,
}

const fn synonym() -> NameKind {
    NameKind::Synonym
}

/// A vocabulary, and what does not hang together in its files.
pub(super) fn read(files: &ReadFile<'_>) -> (Vocabulary, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut vocabulary = Vocabulary::default();
    read_subjects(files, &mut vocabulary, &mut faults);
    read_languages(files, &mut vocabulary, &mut faults);
    read_topics(files, &mut vocabulary, &mut faults);
    read_practice(files, &mut vocabulary, &mut faults, &KINDS);
    read_practice(files, &mut vocabulary, &mut faults, &FORMATS);
    vocabulary.plain_words =
        text(files, "plain_words.txt", &mut faults).split_whitespace().map(str::to_owned).collect();
    vocabulary.connect(&mut faults);
    vocabulary.learn_words();
    (vocabulary, faults)
}

fn read_subjects(files: &ReadFile<'_>, vocabulary: &mut Vocabulary, faults: &mut Vec<Fault>) {
    let file = "subjects.csv";
    for row in rows::<SubjectRow>(files, file, faults) {
        let Some(subject) = known(Subject::from_code(&row.code), file, &row.code, faults) else { continue };
        vocabulary.subject_names.add(&row.name, &subject, NameKind::Preferred);
        for name in list(&row.other_names) {
            vocabulary.subject_names.add(name, &subject, NameKind::Synonym);
        }
        for part in list(&row.parts) {
            vocabulary.subject_names.add(part, &subject, NameKind::Synonym);
            vocabulary.note_in_search(part, &Meaning::Subject(subject), Some(InSearch::PointsTo));
        }
        vocabulary.subject_titles.insert(subject, row.name);
    }
}

fn read_languages(files: &ReadFile<'_>, vocabulary: &mut Vocabulary, faults: &mut Vec<Fault>) {
    for row in rows::<LanguageRow>(files, "languages.csv", faults) {
        let language = Language {
            code: LanguageCode(row.code.clone()),
            name: row.name,
            own_names: Vec::new(),
            census: list(&row.dfe_census).map(str::to_owned).collect(),
            tag: Some(row.bcp47).filter(|tag| !tag.is_empty()),
            scripts: list(&row.scripts).map(str::to_owned).collect(),
        };
        vocabulary.languages.insert(row.code, language);
    }
    let file = "language_names.csv";
    for row in rows::<LanguageNameRow>(files, file, faults) {
        let found = vocabulary.languages.get_mut(&row.language);
        let Some(language) = known(found, file, &row.language, faults) else { continue };
        vocabulary.language_names.add(&row.name, &language.code, row.kind);
        if row.kind == NameKind::OwnName {
            language.own_names.push(row.name);
        }
    }
    let file = "language_relations.csv";
    for row in rows::<RelationRow>(files, file, faults) {
        for code in [&row.language, &row.related] {
            known(vocabulary.languages.get(code), file, code, faults);
        }
        if row.relation == "variety_of" {
            vocabulary.varieties.insert((row.language, row.related));
        } else {
            vocabulary.akin.insert((row.related.clone(), row.language.clone()));
            vocabulary.akin.insert((row.language, row.related));
        }
    }
}

fn read_topics(files: &ReadFile<'_>, vocabulary: &mut Vocabulary, faults: &mut Vec<Fault>) {
    let file = "topics.csv";
    for row in rows::<TopicRow>(files, file, faults) {
        let topics = |codes: &str| list(codes).map(|code| TopicId(code.to_owned())).collect();
        let topic = Topic {
            id: TopicId(row.topic.clone()),
            name: String::new(),
            subjects: codes(&row.subjects, Subject::from_code, file, faults),
            key_stages: codes(&row.key_stages, KeyStage::from_code, file, faults),
            broader: topics(&row.broader),
            related: topics(&row.related),
            retired: false,
        };
        vocabulary.topics.insert(row.topic, topic);
    }
    let file = "topic_names.csv";
    for row in rows::<NameRow>(files, file, faults) {
        let found = vocabulary.topics.get_mut(&row.topic);
        let Some(topic) = known(found, file, &row.topic, faults) else { continue };
        vocabulary.topic_names.add(&row.name, &topic.id, row.kind);
        if row.kind == NameKind::Preferred {
            topic.name = row.name;
        }
    }
}

/// A file with names of the values of a closed list.
struct Practice<T> {
    file: &'static str,
    from_code: fn(&str) -> Option<T>,
    meaning: fn(T) -> Meaning,
    names: fn(&mut Vocabulary) -> &mut Index<T>,
}

const KINDS: Practice<PartnerKind> = Practice {
    file: "setting_names.csv",
    from_code: PartnerKind::from_code,
    meaning: Meaning::Kind,
    names: |vocabulary| &mut vocabulary.setting_names,
};

const FORMATS: Practice<OfferFormat> = Practice {
    file: "role_names.csv",
    from_code: OfferFormat::from_code,
    meaning: Meaning::Format,
    names: |vocabulary| &mut vocabulary.role_names,
};

/// The names of kinds of partner or of forms of help.
fn read_practice<T: Copy + PartialEq>(
    files: &ReadFile<'_>,
    vocabulary: &mut Vocabulary,
    faults: &mut Vec<Fault>,
    practice: &Practice<T>,
) {
    let file = practice.file;
    let mut full: Vec<(String, T)> = Vec::new();
    for row in rows::<PracticeRow>(files, file, faults) {
        let Some(value) = known((practice.from_code)(&row.code), file, &row.code, faults) else { continue };
        (practice.names)(vocabulary).add(&row.name, &value, row.kind);
        match in_search(&row, file, faults) {
            None if row.kind == NameKind::RelatedWord => {}
            None => full.push((row.name, value)),
            said => vocabulary.note_in_search(&row.name, &(practice.meaning)(value), said),
        }
    }
    // One spelling of several that are compared alike may be a full name, of another language: then all are.
    for (name, value) in full {
        vocabulary.note_in_search(&name, &(practice.meaning)(value), None);
    }
}

/// What a row's name is to a search. The words that say the kind are the end of a name that says more.
fn in_search(row: &PracticeRow, file: &'static str, faults: &mut Vec<Fault>) -> Option<InSearch> {
    let ends = fold(&row.name).ends_with(&format!(" {}", fold(&row.kind_words)));
    let says_more = row.in_search == Some(Said::MoreThanTheKind);
    if says_more == row.kind_words.is_empty() || (says_more && !ends) {
        let (name, words) = (row.name.clone(), row.kind_words.clone());
        faults.push(Fault::NotItsEnd { file, name, words });
    }
    row.in_search.map(|said| match said {
        Said::PointsTo => InSearch::PointsTo,
        Said::MoreThanTheKind => InSearch::MoreThanTheKind(tokens(&row.kind_words).len()),
        Said::Phrase => InSearch::Phrase,
    })
}

/// The text of a file; nothing where it cannot be read.
pub(super) fn text(files: &ReadFile<'_>, file: &'static str, faults: &mut Vec<Fault>) -> String {
    files(file).unwrap_or_else(|error| {
        faults.push(Fault::Unreadable { file, reason: error.to_string() });
        String::new()
    })
}

/// The rows of a file, with a fault for each that cannot be read.
pub(crate) fn rows<T: DeserializeOwned>(files: &ReadFile<'_>, file: &'static str, faults: &mut Vec<Fault>) -> Vec<T> {
    let text = text(files, file, faults);
    let mut rows = Vec::new();
    for row in csv::Reader::from_reader(text.as_bytes()).deserialize() {
        match row {
            Ok(row) => rows.push(row),
            Err(error) => faults.push(Fault::Unreadable { file, reason: error.to_string() }),
        }
    }
    rows
}

/// The values of a field that holds several.
pub(crate) fn list(field: &str) -> impl Iterator<Item = &str> {
    field.split(';').map(str::trim).filter(|item| !item.is_empty())
}

fn codes<T>(field: &str, parse: fn(&str) -> Option<T>, file: &'static str, faults: &mut Vec<Fault>) -> Vec<T> {
    list(field).filter_map(|code| known(parse(code), file, code, faults)).collect()
}

fn known<T>(found: Option<T>, file: &'static str, code: &str, faults: &mut Vec<Fault>) -> Option<T> {
    if found.is_none() {
        faults.push(Fault::Orphan { file, code: code.to_owned() });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orphans_cycles_and_names_missing_are_found() {
        let mut vocabulary = Vocabulary::default();
        for (code, broader) in [("reef", "sea"), ("sea", "reef"), ("shell", "beach")] {
            let topic = Topic {
                id: TopicId(code.into()),
                name: code.into(),
                subjects: vec![],
                key_stages: vec![],
                broader: vec![TopicId(broader.into())],
                related: vec![],
                retired: false,
            };
            vocabulary.topic_names.add(code, &topic.id, NameKind::Preferred);
            vocabulary.topics.insert(code.into(), topic);
        }
        vocabulary.topic_names.add("seashell", &TopicId("shell".into()), NameKind::Preferred);
        let mut faults = Vec::new();
        vocabulary.connect(&mut faults);
        assert!(faults.contains(&Fault::Cycle { topic: "reef".into() }));
        assert!(faults.contains(&Fault::Orphan { file: "topics.csv", code: "beach".into() }));
        assert!(faults.contains(&Fault::NotOnePreferredName { code: "shell".into(), found: 2 }));
    }
}
