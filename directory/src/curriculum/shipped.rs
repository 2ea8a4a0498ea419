//! Reads the vocabulary's files: those that are compiled in, or others of the same form.

use std::io;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::codes::{KeyStage, OfferFormat, PartnerKind, Subject};

use super::check::Fault;
use super::names::NameKind;
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
pub(super) fn compiled_in(name: &'static str) -> io::Result<String> {
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
        "plain_words.txt",
    )
}

#[derive(Deserialize)]
struct SubjectRow {
    code: String,
    name: String,
    other_names: String,
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
    #[serde(alias = "topic", alias = "partner_kind", alias = "role")]
    code: String,
    name: String,
    #[serde(default = "synonym")]
    kind: NameKind,
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
    read_practice(files, &mut vocabulary, &mut faults);
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
        let found = vocabulary.topics.get_mut(&row.code);
        let Some(topic) = known(found, file, &row.code, faults) else { continue };
        vocabulary.topic_names.add(&row.name, &topic.id, row.kind);
        if row.kind == NameKind::Preferred {
            topic.name = row.name;
        }
    }
}

/// The names of kinds of partner and of forms of help.
fn read_practice(files: &ReadFile<'_>, vocabulary: &mut Vocabulary, faults: &mut Vec<Fault>) {
    let file = "setting_names.csv";
    for row in rows::<NameRow>(files, file, faults) {
        if let Some(kind) = known(PartnerKind::from_code(&row.code), file, &row.code, faults) {
            vocabulary.setting_names.add(&row.name, &kind, row.kind);
        }
    }
    let file = "role_names.csv";
    for row in rows::<NameRow>(files, file, faults) {
        if let Some(format) = known(OfferFormat::from_code(&row.code), file, &row.code, faults) {
            vocabulary.role_names.add(&row.name, &format, row.kind);
        }
    }
}

/// The text of a file; nothing where it cannot be read.
pub(super) fn text(files: &ReadFile<'_>, file: &'static str, faults: &mut Vec<Fault>) -> String {
    files(file).unwrap_or_else(|error| {
        faults.push(Fault::Unreadable { file, reason: error.to_string() });
        String::new()
    })
}

pub(super) fn rows<T: DeserializeOwned>(files: &ReadFile<'_>, file: &'static str, faults: &mut Vec<Fault>) -> Vec<T> {
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

pub(super) fn list(field: &str) -> impl Iterator<Item = &str> {
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
