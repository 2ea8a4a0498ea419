//! Reads the vocabulary's files, which are compiled in.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::codes::{KeyStage, OfferFormat, PartnerKind, Subject};

use super::names::NameKind;
use super::vocabulary::{Fault, Language, Topic, Vocabulary};
use super::{LanguageCode, TopicId};

macro_rules! file {
    ($name:literal) => {
        ($name, include_str!(concat!("data/", $name)))
    };
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

/// The shipped vocabulary, and everything that is wrong with its files.
pub(super) fn read() -> (Vocabulary, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut vocabulary = Vocabulary::default();
    read_subjects(&mut vocabulary, &mut faults);
    read_languages(&mut vocabulary, &mut faults);
    read_topics(&mut vocabulary, &mut faults);
    read_practice(&mut vocabulary, &mut faults);
    vocabulary.plain_words = include_str!("data/plain_words.txt").split_whitespace().collect();
    vocabulary.connect(&mut faults);
    vocabulary.learn_words();
    (vocabulary, faults)
}

fn read_subjects(vocabulary: &mut Vocabulary, faults: &mut Vec<Fault>) {
    let file = file!("subjects.csv");
    for row in rows::<SubjectRow>(file, faults) {
        let Some(subject) = known(Subject::from_code(&row.code), file.0, &row.code, faults) else { continue };
        vocabulary.subject_names.add(&row.name, &subject, NameKind::Preferred);
        for name in list(&row.other_names) {
            vocabulary.subject_names.add(name, &subject, NameKind::Synonym);
        }
        vocabulary.subject_titles.insert(subject, row.name);
    }
}

fn read_languages(vocabulary: &mut Vocabulary, faults: &mut Vec<Fault>) {
    for row in rows::<LanguageRow>(file!("languages.csv"), faults) {
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
    let file = file!("language_names.csv");
    for row in rows::<LanguageNameRow>(file, faults) {
        let found = vocabulary.languages.get_mut(&row.language);
        let Some(language) = known(found, file.0, &row.language, faults) else { continue };
        vocabulary.language_names.add(&row.name, &language.code, row.kind);
        if row.kind == NameKind::OwnName {
            language.own_names.push(row.name);
        }
    }
    let file = file!("language_relations.csv");
    for row in rows::<RelationRow>(file, faults) {
        for code in [&row.language, &row.related] {
            known(vocabulary.languages.get(code), file.0, code, faults);
        }
        if row.relation == "variety_of" {
            vocabulary.varieties.insert((row.language, row.related));
        } else {
            vocabulary.akin.insert((row.related.clone(), row.language.clone()));
            vocabulary.akin.insert((row.language, row.related));
        }
    }
}

fn read_topics(vocabulary: &mut Vocabulary, faults: &mut Vec<Fault>) {
    let file = file!("topics.csv");
    for row in rows::<TopicRow>(file, faults) {
        let topics = |codes: &str| list(codes).map(|code| TopicId(code.to_owned())).collect();
        let topic = Topic {
            id: TopicId(row.topic.clone()),
            name: String::new(),
            subjects: codes(&row.subjects, Subject::from_code, file.0, faults),
            key_stages: codes(&row.key_stages, KeyStage::from_code, file.0, faults),
            broader: topics(&row.broader),
            related: topics(&row.related),
        };
        vocabulary.topics.insert(row.topic, topic);
    }
    let file = file!("topic_names.csv");
    for row in rows::<NameRow>(file, faults) {
        let found = vocabulary.topics.get_mut(&row.code);
        let Some(topic) = known(found, file.0, &row.code, faults) else { continue };
        vocabulary.topic_names.add(&row.name, &topic.id, row.kind);
        if row.kind == NameKind::Preferred {
            topic.name = row.name;
        }
    }
}

/// The names of kinds of partner and of forms of help.
fn read_practice(vocabulary: &mut Vocabulary, faults: &mut Vec<Fault>) {
    let file = file!("setting_names.csv");
    for row in rows::<NameRow>(file, faults) {
        if let Some(kind) = known(PartnerKind::from_code(&row.code), file.0, &row.code, faults) {
            vocabulary.setting_names.add(&row.name, &kind, row.kind);
        }
    }
    let file = file!("role_names.csv");
    for row in rows::<NameRow>(file, faults) {
        if let Some(format) = known(OfferFormat::from_code(&row.code), file.0, &row.code, faults) {
            vocabulary.role_names.add(&row.name, &format, row.kind);
        }
    }
}

fn rows<T: DeserializeOwned>((file, text): (&'static str, &str), faults: &mut Vec<Fault>) -> Vec<T> {
    let mut rows = Vec::new();
    for row in csv::Reader::from_reader(text.as_bytes()).deserialize() {
        match row {
            Ok(row) => rows.push(row),
            Err(error) => faults.push(Fault::Unreadable { file, reason: error.to_string() }),
        }
    }
    rows
}

fn list(field: &str) -> impl Iterator<Item = &str> {
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
    fn the_shipped_files_hang_together() {
        assert_eq!(read().1, []);
    }

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
