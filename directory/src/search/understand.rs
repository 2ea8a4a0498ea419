//! What a question's words mean: terms of the vocabulary, words of names, and words. Pure, and never an error.

use crate::codes::{OfferFormat, PartnerKind};
use crate::curriculum::{Meaning, NameKind, Token, Vocabulary, key_stages_at, tokens};

use super::lexemes::{is_small, lexeme};
use super::name_words::name_word;
use super::related;
use super::terms::{Term, Understood, means};

/// The most words of one name.
const LONGEST_NAME: usize = 7;

/// The most terms of one question; the words after them are not looked for.
const MOST_TERMS: usize = 40;

/// Words that say of a name of a kind of partner no more than the kind: "Saturday school", not "Polish Saturday school".
const OF_A_KIND: &[&str] = &[
    "school",
    "class",
    "club",
    "group",
    "centre",
    "center",
    "association",
    "organisation",
    "organization",
    "supplementary",
    "complementary",
    "saturday",
    "sunday",
    "weekend",
    "morning",
    "evening",
    "mother",
    "tongue",
    "heritage",
    "language",
    "community",
    "mosque",
    "quran",
    "koran",
    "madrasah",
    "voluntary",
    "volunteer",
    "education",
    "learning",
    "study",
    "tuition",
    "support",
    "parent",
    "teacher",
    "helper",
    "interpreter",
    "run",
    "led",
    "service",
    "interpreting",
    "local",
    "resident",
    "polska",
    "szkola",
    "sobotnia",
];

/// Words of the vocabulary that point to a form of help without naming it: a band performs, and is no performance.
const POINTS_TO_A_FORM: &[&str] = &[
    "band",
    "concert",
    "gig",
    "musician",
    "dancer",
    "drummer",
    "singer",
    "entertainer",
    "leaflet",
    "subtitle",
    "subtitling",
    "transcription",
    "transcribe",
    "testimony",
    "eyewitness",
    "assembly",
    "lecture",
    "keynote",
    "presentation",
    "demonstration",
    "demonstrate",
    "hire",
    "procession",
    "recital",
    "spectacle",
    "taller",
    "bilingual",
    "participatory",
    "befriender",
    "borrow",
    "tour",
];

/// Forms of help that are named by more than one English word.
const FORMS_OF_SEVERAL_WORDS: &[&str] = &[
    "resource loan",
    "on loan",
    "loan box",
    "host a visit",
    "hosting a visit",
    "host visit",
    "hosting visit",
    "school trip",
    "class visit to",
    "homework help",
    "homework club",
    "homework support",
    "hand on",
];

/// Names of a subject that are parts of it.
const PARTS_OF_A_SUBJECT: &[&str] = &[
    "biology",
    "chemistry",
    "physic",
    "politic",
    "arithmetic",
    "further math",
    "game",
    "dance",
    "nursery",
    "reception",
    "theology",
    "food technology",
    "food tech",
    "resistant material",
    "textile technology",
    "humanity",
    "life skill",
    "health education",
    "ancient language",
];

/// What a question's words were understood to mean.
pub fn understand(words: &str) -> Vec<Understood> {
    let vocabulary = Vocabulary::current();
    understood(&vocabulary, &terms(&vocabulary, &tokens(words)))
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
        terms = words.iter().map(plain).collect();
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
            terms.push(named.term(name));
            return length;
        }
        if let Some(kind) = named.kind_of_some
            && take_kind(vocabulary, name, kind, terms)
        {
            return length;
        }
        if !named.pointed.is_empty() && !small && pointing.is_none() {
            pointing = Some(named.term(name));
        }
    }
    let Some(first) = words.first() else { return 0 };
    if let Some(mut term) = pointing {
        let length = term.words.len();
        term.name_word = Some(first).filter(|_| length == 1).and_then(|word| name_word(&lexeme(word)));
        terms.push(term);
        return length;
    }
    if is_small(first) {
        return 1;
    }
    // Scripts without spaces come apart into letters here: they stay one phrase.
    let together = words.iter().take_while(|word| is_ideograph(word)).count().max(1);
    match words.get(..together) {
        Some([word]) => terms.push(plain(word)),
        Some(words) => terms.push(Term { words: words.to_vec(), ..Term::default() }),
        None => {}
    }
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

fn plain(word: &Token) -> Term {
    Term { words: vec![word.clone()], name_word: name_word(&lexeme(word)), ..Term::default() }
}

/// A name of a kind of partner that says more than the kind ("Polish Saturday school"): what it says more are terms of
/// their own, and the words of the kind mean the kind. False where no word of it is of the kind.
fn take_kind(vocabulary: &Vocabulary, name: &[Token], kind: PartnerKind, terms: &mut Vec<Term>) -> bool {
    let of_kind = name.iter().rev().take_while(|word| is_of_a_kind(word)).count();
    let (Some(before), Some(words)) = (name.get(..name.len() - of_kind), name.get(name.len() - of_kind..)) else {
        return false;
    };
    if words.is_empty() || before.is_empty() {
        return false;
    }
    let mut at = 0;
    while let Some(rest) = before.get(at..).filter(|rest| !rest.is_empty()) {
        at += take_term(vocabulary, rest, terms).max(1);
    }
    let mut named = Named::of(vocabulary, words);
    named.add(Meaning::Kind(kind));
    terms.push(named.term(words));
    true
}

fn is_of_a_kind(word: &Token) -> bool {
    OF_A_KIND.contains(&word.singular.as_str())
}

/// What a few words name.
#[derive(Default)]
struct Named {
    meanings: Vec<Meaning>,
    pointed: Vec<Meaning>,
    /// The kind of partner that these words name only some of.
    kind_of_some: Option<PartnerKind>,
}

impl Named {
    fn of(vocabulary: &Vocabulary, words: &[Token]) -> Self {
        let all = vocabulary.meanings(words);
        let text = words.iter().map(|word| word.singular.as_str()).collect::<Vec<_>>().join(" ");
        let english = words.iter().all(|word| word.text.is_ascii());
        let is_topic = all.iter().any(|(meaning, kind)| matches!(meaning, Meaning::Topic(_)) && means(*kind));
        let mut named = Self::default();
        for (meaning, kind) in all {
            let pointing = match &meaning {
                _ if !means(kind) => true,
                // "Dance" is a topic, and not all of physical education.
                Meaning::Subject(_) => is_topic && kind != NameKind::Preferred || PARTS_OF_A_SUBJECT.contains(&&*text),
                Meaning::Kind(of) if english && words.len() > 1 && !words.iter().all(is_of_a_kind) => {
                    named.kind_of_some = Some(*of);
                    continue;
                }
                Meaning::Format(_) if english && words.len() > 1 => {
                    if !FORMS_OF_SEVERAL_WORDS.contains(&&*text) {
                        continue;
                    }
                    false
                }
                Meaning::Format(_) => POINTS_TO_A_FORM.contains(&&*text),
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
        Term { words: words.to_vec(), meanings: self.meanings, pointed: self.pointed, ..Term::default() }
    }
}
