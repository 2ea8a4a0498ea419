//! What stands beside a term of the vocabulary: parts and wholes, dialects, scripts, other roles.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::curriculum::{Fault, LanguageCode, Meaning, ReadFile, Relation, TopicId, Vocabulary, compiled_in, rows};

use super::name_words::name_word;
use super::terms::{RelatedTerm, Term, TermKind, TermRelation, Understood, term_of};

/// The most related terms that are told of one term.
const MOST: usize = 24;

const FILE: &str = "term_relations.csv";

/// A relation between things of different sorts, which no other file can hold.
#[derive(Deserialize)]
struct Row {
    kind: TermKind,
    code: String,
    relation: TermRelation,
    other_kind: TermKind,
    other_code: String,
}

impl Row {
    fn one(&self) -> (TermKind, &str) {
        (self.kind, &self.code)
    }

    fn other(&self) -> (TermKind, &str) {
        (self.other_kind, &self.other_code)
    }
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| rows(&compiled_in, FILE, &mut Vec::new()));

/// Notes what is wrong with the file of these relations.
pub(crate) fn check_relations(files: &ReadFile<'_>, vocabulary: &Vocabulary, faults: &mut Vec<Fault>) {
    for row in rows::<Row>(files, FILE, faults) {
        for (kind, code) in [row.one(), row.other()] {
            let is_name_word = kind == TermKind::NameWord && name_word(code).is_some_and(|word| word.code == code);
            if !is_name_word && meaning_of(vocabulary, (kind, code)).is_none() {
                faults.push(Fault::Orphan { file: FILE, code: code.to_owned() });
            }
        }
    }
}

/// What a term's words mean, each with what stands beside it.
pub(super) fn understood(vocabulary: &Vocabulary, term: &Term) -> Vec<Understood> {
    let mut found: Vec<Understood> = Vec::new();
    for meaning in &term.meanings {
        let (kind, code, name) = term_of(vocabulary, meaning);
        found.push(Understood { kind, code, name, typed: term.typed(), related: beside(vocabulary, meaning) });
    }
    for stage in &term.key_stages {
        let (code, typed) = (stage.code().to_owned(), term.typed());
        found.push(Understood { kind: TermKind::KeyStage, name: code.clone(), code, typed, related: vec![] });
    }
    if let Some(word) = term.name_word.filter(|_| found.is_empty()) {
        let (code, name) = (word.code.clone(), word.name.clone());
        found.push(Understood { kind: TermKind::NameWord, code, name, typed: term.typed(), related: vec![] });
    }
    if found.is_empty() && !term.pointed.is_empty() {
        let typed = term.typed();
        let (code, name) = (typed.to_lowercase(), typed.clone());
        found.push(Understood { kind: TermKind::Word, code, name, typed, related: vec![] });
    }
    let meant: Vec<(TermKind, String)> = found.iter().map(|one| (one.kind, one.code.clone())).collect();
    for one in &mut found {
        for (relation, (kind, code, name)) in
            written(vocabulary, one.kind, &one.code).chain(pointed(vocabulary, term)).collect::<Vec<_>>()
        {
            let known = one.related.iter().any(|known| known.kind == kind && known.code == code);
            let retired = kind == TermKind::Topic && vocabulary.topic_by_code(&code).is_some_and(|topic| topic.retired);
            if !known && !retired && !meant.contains(&(kind, code.clone())) {
                one.related.push(RelatedTerm { kind, code, name, relation });
            }
        }
        one.related.truncate(MOST);
    }
    found
}

type Other = (TermRelation, (TermKind, String, String));

fn pointed(vocabulary: &Vocabulary, term: &Term) -> impl Iterator<Item = Other> {
    term.pointed.iter().map(|meaning| (TermRelation::Related, term_of(vocabulary, meaning)))
}

/// The relations of the file, which hold both ways.
fn written(vocabulary: &Vocabulary, kind: TermKind, code: &str) -> impl Iterator<Item = Other> {
    let of = (kind, code);
    ROWS.iter().filter_map(move |row| {
        let other = if row.one() == of { row.other() } else { Some(row.one()).filter(|_| row.other() == of)? };
        let meaning = meaning_of(vocabulary, other)?;
        Some((row.relation, term_of(vocabulary, &meaning)))
    })
}

/// The thing with this code; none of the sorts that have no row beside them.
fn meaning_of(vocabulary: &Vocabulary, (kind, code): (TermKind, &str)) -> Option<Meaning> {
    use crate::codes::{OfferFormat, PartnerKind, Subject};
    Some(match kind {
        TermKind::Topic => Meaning::Topic(vocabulary.topic_by_code(code)?.id.clone()),
        TermKind::Language => Meaning::Language(vocabulary.language_by_code(code)?.code.clone()),
        TermKind::Subject => Meaning::Subject(Subject::from_code(code)?),
        TermKind::Kind => Meaning::Kind(PartnerKind::from_code(code)?),
        TermKind::Format => Meaning::Format(OfferFormat::from_code(code)?),
        TermKind::KeyStage | TermKind::NameWord | TermKind::Word => return None,
    })
}

fn beside(vocabulary: &Vocabulary, meaning: &Meaning) -> Vec<RelatedTerm> {
    match meaning {
        Meaning::Topic(id) => beside_topic(vocabulary, id),
        Meaning::Language(code) => beside_language(vocabulary, code),
        Meaning::Subject(_) | Meaning::Kind(_) | Meaning::Format(_) => Vec::new(),
    }
}

/// The topics part of this one, one step down or more.
pub(super) fn narrower<'a>(vocabulary: &'a Vocabulary, id: &'a TopicId) -> impl Iterator<Item = &'a TopicId> {
    let below = move |other: &&TopicId| matches!(vocabulary.relation(other, id), Relation::Narrower(_));
    vocabulary.topics().map(|topic| &topic.id).filter(below)
}

fn beside_topic(vocabulary: &Vocabulary, id: &TopicId) -> Vec<RelatedTerm> {
    let mut others: Vec<(TermRelation, &TopicId)> = Vec::new();
    for topic in vocabulary.topics().filter(|topic| !topic.retired) {
        let relation = match vocabulary.relation(&topic.id, id) {
            Relation::Related => TermRelation::Related,
            Relation::Broader(1) => TermRelation::Broader,
            Relation::Narrower(1) => TermRelation::Narrower,
            _ => continue,
        };
        others.push((relation, &topic.id));
    }
    let mut named: Vec<RelatedTerm> = others
        .into_iter()
        .map(|(relation, id)| {
            let (kind, code, name) = term_of(vocabulary, &Meaning::Topic(id.clone()));
            RelatedTerm { kind, code, name, relation }
        })
        .collect();
    named.sort_by(|one, other| (one.relation, &one.name).cmp(&(other.relation, &other.name)));
    named
}

fn beside_language(vocabulary: &Vocabulary, code: &LanguageCode) -> Vec<RelatedTerm> {
    let mut named: Vec<RelatedTerm> = Vec::new();
    for language in vocabulary.languages() {
        let relation = if vocabulary.is_variety(&language.code, code) {
            TermRelation::Variety
        } else if vocabulary.is_variety(code, &language.code) {
            TermRelation::VarietyOf
        } else if vocabulary.language_relation(&language.code, code) == Relation::Related {
            TermRelation::Related
        } else {
            continue;
        };
        let (kind, code, name) = term_of(vocabulary, &Meaning::Language(language.code.clone()));
        named.push(RelatedTerm { kind, code, name, relation });
    }
    named.sort_by(|one, other| (one.relation, &one.name).cmp(&(other.relation, &other.name)));
    named
}
