//! What a question's words mean: terms of the vocabulary, words of names, and words. Pure, and never an error.

use crate::codes::{OfferFormat, PartnerKind};
use crate::curriculum::{InSearch, Meaning, NameKind, Token, Vocabulary, key_stages_at};

use super::lexemes::{is_small, lexeme, words_of};
use super::name_words::name_word;
use super::related;
use super::terms::{Term, Understood, means};

/// The most words of one name.
const LONGEST_NAME: usize = 7;

/// The most terms of one question; the words after them are not looked for.
const MOST_TERMS: usize = 40;

/// What a question's words were understood to mean.
pub fn understand(words: &str) -> Vec<Understood> {
    let vocabulary = Vocabulary::current();
    understood(&vocabulary, &terms(&vocabulary, &words_of(words)))
}

/// What the terms of a question mean, each thing once.
pub(super) fn understood(vocabulary: &Vocabulary, terms: &[Term]) -> Vec<Understood> {
    let mut all: Vec<Understood> = Vec::new();
    for one in terms.iter().flat_map(|term| related::understood(vocabulary, term)) {
        if !all.iter().any(|known| known.kind == one.kind && known.code == one.code) {
            all.push(one);
        }
    }
    all
}

/// The terms of a question, in its order. Small words are left out, unless there are no others.
pub(super) fn terms(vocabulary: &Vocabulary, words: &[Token]) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut at = 0;
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        at += take_term(vocabulary, rest, &mut terms).max(1);
    }
    if terms.is_empty() {
        terms = words.chunks(1).map(of_words).collect();
    }
    terms.truncate(MOST_TERMS);
    terms
}

/// Takes the term that the words begin with, and says how many words it has.
fn take_term(vocabulary: &Vocabulary, words: &[Token], terms: &mut Vec<Term>) -> usize {
    if let Some((key_stages, used)) = key_stages_at(words, 0).filter(|_| numbers_a_stage(words)) {
        let words = words.get(..used).unwrap_or_default().to_vec();
        terms.push(Term { words, key_stages, ..Term::default() });
        return used;
    }
    let mut pointing: Option<Term> = None;
    for length in (1..=words.len().min(LONGEST_NAME)).rev() {
        let Some(name) = words.get(..length) else { continue };
        let small = name.iter().all(is_small);
        let named = Named::of(vocabulary, name);
        if !named.meanings.is_empty() && !small {
            let mut parts = Vec::new();
            if length > 1 {
                name.chunks(1).for_each(|word| {
                    take_term(vocabulary, word, &mut parts);
                });
            }
            terms.push(Term { parts, ..named.term(name) });
            return length;
        }
        if let Some((kind, of_kind)) = named.more_than {
            take_kind(vocabulary, name, kind, of_kind, terms);
            return length;
        }
        if !named.pointed.is_empty() && !small && pointing.is_none() {
            pointing = Some(named.term(name));
        }
    }
    let Some(first) = words.first() else { return 0 };
    if let Some(term) = pointing {
        let length = term.words.len();
        terms.push(term);
        return length;
    }
    if is_small(first) {
        return 1;
    }
    // Scripts without spaces come apart into letters here: they stay one phrase.
    let together = words.iter().take_while(|word| is_ideograph(word)).count().max(1);
    terms.extend(words.get(..together).map(of_words));
    together
}

/// "Year 5", "KS2", "Y6": not the words that only belong to an age, which partners have in their names.
fn numbers_a_stage(words: &[Token]) -> bool {
    words.first().is_some_and(|word| {
        ["ks", "key", "year", "yr", "y"].iter().any(|start| word.plain.starts_with(start)) && word.plain != "years"
    })
}

fn is_ideograph(word: &Token) -> bool {
    let mut letters = word.text.chars();
    letters.next().is_some_and(|letter| letter >= '\u{2e80}') && letters.next().is_none()
}

/// Words that mean nothing but themselves and their other spellings.
fn of_words(words: &[Token]) -> Term {
    let name_word = match words {
        [word] => name_word(&lexeme(word)),
        _ => None,
    };
    Term { words: words.to_vec(), name_word, ..Term::default() }
}

/// A name of a kind of partner that says more than the kind ("Polish Saturday school"): what it says more are terms of
/// their own, and its last words, `of_kind` of them, mean the kind.
fn take_kind(vocabulary: &Vocabulary, name: &[Token], kind: PartnerKind, of_kind: usize, terms: &mut Vec<Term>) {
    let (before, words) = name.split_at(name.len().saturating_sub(of_kind));
    let mut at = 0;
    while let Some(rest) = before.get(at..).filter(|rest| !rest.is_empty()) {
        at += take_term(vocabulary, rest, terms).max(1);
    }
    let mut named = Named::of(vocabulary, words);
    named.add(Meaning::Kind(kind));
    terms.push(named.term(words));
}

/// What a few words name.
#[derive(Default)]
struct Named {
    meanings: Vec<Meaning>,
    pointed: Vec<Meaning>,
    /// The kind of partner that these words say more than, and how many of them say the kind.
    more_than: Option<(PartnerKind, usize)>,
}

impl Named {
    fn of(vocabulary: &Vocabulary, words: &[Token]) -> Self {
        let all = vocabulary.meanings(words);
        let is_topic = all.iter().any(|(meaning, kind)| matches!(meaning, Meaning::Topic(_)) && means(*kind));
        let mut named = Self::default();
        for (meaning, kind) in all {
            let pointing = match (vocabulary.in_search(&meaning, words), &meaning) {
                _ if !means(kind) => true,
                (Some(InSearch::PointsTo), _) => true,
                (Some(InSearch::Phrase), _) => continue,
                (Some(InSearch::MoreThanTheKind(of_kind)), Meaning::Kind(kind)) => {
                    named.more_than = Some((*kind, of_kind));
                    continue;
                }
                // "Dance" is a topic, and not all of physical education.
                (_, Meaning::Subject(_)) => is_topic && kind != NameKind::Preferred,
                _ => false,
            };
            if pointing {
                named.pointed.push(meaning);
            } else {
                named.add(meaning);
            }
        }
        named.one_role();
        named
    }

    fn add(&mut self, meaning: Meaning) {
        if !self.meanings.contains(&meaning) {
            self.meanings.push(meaning);
        }
        self.one_role();
    }

    /// Of somebody who interprets or translates the form of help tells which: the kind of partner is both.
    fn one_role(&mut self) {
        let role = |meaning: &Meaning| {
            matches!(meaning, Meaning::Format(OfferFormat::Interpreting | OfferFormat::Translation))
        };
        if self.meanings.iter().any(role) {
            self.meanings.retain(|meaning| *meaning != Meaning::Kind(PartnerKind::Interpreter));
        }
    }

    fn term(self, words: &[Token]) -> Term {
        Term { meanings: self.meanings, pointed: self.pointed, ..of_words(words) }
    }
}
