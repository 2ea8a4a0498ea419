//! A question's terms as queries of the rows' words: what must be found, and what it counts.

use crate::codes::{OfferFormat, PartnerKind, Subject};
use crate::curriculum::{Meaning, Vocabulary};

use super::lexemes::{code_lexeme, lexeme, phrase, phrase_of, quoted, stem_lexeme, stem_of, words_of};
use super::related::narrower;
use super::terms::Term;

/// The lists whose codes stand in a row, as its lexemes begin.
pub(super) mod list {
    pub(crate) const TOPIC: &str = "topic";
    pub(crate) const LANGUAGE: &str = "language";
    pub(crate) const SUBJECT: &str = "subject";
    pub(crate) const KIND: &str = "kind";
    pub(crate) const FORMAT: &str = "format";
    pub(crate) const KEY_STAGE: &str = "key_stage";
}

/// A term as two `tsquery`s.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Query {
    /// Whoever matches this has the term.
    pub(super) has: String,
    /// What of it counts in the order: what was typed and what it means, not the other names of that.
    pub(super) counts: Vec<String>,
}

/// The queries of a question's terms.
pub(super) fn queries(vocabulary: &Vocabulary, terms: &[Term]) -> Vec<Query> {
    terms.iter().map(|term| query(vocabulary, term)).collect()
}

fn query(vocabulary: &Vocabulary, term: &Term) -> Query {
    let mut counts: Vec<String> = Vec::new();
    match term.words.as_slice() {
        [word] => {
            counts.push(quoted(&lexeme(word)));
            // A plain word goes by its stem too; a name does not: polishing is not Polish.
            if let Some(stem) = stem_of(word).filter(|_| term.is_plain()) {
                counts.extend([quoted(&stem), quoted(&stem_lexeme(&stem))]);
            }
            if term.unfinished {
                counts.push(format!("{}:*", quoted(&lexeme(word))));
            }
        }
        words => counts.extend(phrase(phrase_of(words))),
    }
    counts.extend(term.slips.iter().map(|slip| quoted(slip)));
    let stages = term.key_stages.iter().map(|stage| code(list::KEY_STAGE, stage.code()));
    counts.extend(term.meanings.iter().map(code_of).chain(stages));
    let mut all = counts.clone();
    if let Some(word) = term.name_word {
        all.extend(word.lexemes.iter().map(|lexeme| quoted(lexeme)));
    }
    for meaning in &term.meanings {
        for name in vocabulary.names_to_look_for(meaning) {
            all.extend(phrase(phrase_of(&words_of(name))));
        }
        // Who offers a part of a topic offers something of it; they come after those who name the topic itself.
        if let Meaning::Topic(id) = meaning {
            all.extend(narrower(vocabulary, id).map(|part| code(list::TOPIC, part.code())));
        }
    }
    if !term.parts.is_empty() {
        all.push(format!("({})", all_of(&queries(vocabulary, &term.parts))));
    }
    dedup(&mut counts);
    dedup(&mut all);
    Query { has: format!("({})", all.join(" | ")), counts }
}

/// All terms, as one `tsquery`.
pub(super) fn all_of(queries: &[Query]) -> String {
    queries.iter().map(|query| query.has.as_str()).collect::<Vec<_>>().join(" & ")
}

/// Any of the terms, as one `tsquery`.
pub(super) fn any_of(queries: &[Query]) -> String {
    queries.iter().map(|query| query.has.as_str()).collect::<Vec<_>>().join(" | ")
}

/// What counts in the order, as one `tsquery`.
pub(super) fn counting(queries: &[Query]) -> String {
    queries.iter().flat_map(|query| &query.counts).cloned().collect::<Vec<_>>().join(" | ")
}

fn code(list: &str, code: &str) -> String {
    quoted(&code_lexeme(list, code))
}

fn code_of(meaning: &Meaning) -> String {
    match meaning {
        Meaning::Topic(id) => code(list::TOPIC, id.code()),
        Meaning::Language(language) => code(list::LANGUAGE, language.code()),
        Meaning::Subject(subject) => code(list::SUBJECT, Subject::code(*subject)),
        Meaning::Kind(kind) => code(list::KIND, PartnerKind::code(*kind)),
        Meaning::Format(format) => code(list::FORMAT, OfferFormat::code(*format)),
    }
}

fn dedup(list: &mut Vec<String>) {
    let mut seen = std::collections::HashSet::new();
    list.retain(|item| seen.insert(item.clone()));
}
