//! Words and codes as lexemes: what a search row holds, and what a question asks it for.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::curriculum::{Token, stem, tokens};

use super::letters::search_form;

/// The last position a `tsvector` can hold.
const LAST_POSITION: usize = 16_383;

/// The most letters of a word that are kept; longer ones are no words.
const LONGEST_WORD: usize = 60;

/// Words that hold a phrase together and are in every text. They have no place of their own in a row of words, so that
/// "art & design" is "art and design".
const SMALL_WORDS: &[&str] = &[
    "a", "an", "and", "any", "are", "as", "at", "be", "by", "can", "for", "from", "i", "in", "is", "it", "me", "my",
    "near", "of", "on", "or", "our", "that", "the", "their", "to", "us", "we", "with", "who", "you", "your",
];

/// How much a word counts.
#[derive(Clone, Copy)]
pub(super) enum Weight {
    /// In a partner's name.
    Name,
    /// In a headline, or as a code.
    Headline,
    /// In anything else that is said.
    Text,
}

/// The words of a text. A stop with no space behind it parts words too ("St.John's"), but not single letters ("R.E.");
/// so does an underscore. Signs of pointing that stand alone are no words: nothing of them is searched.
pub(super) fn words_of(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let is_letter =
        |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| letter.is_alphanumeric());
    let apart: String = letters
        .iter()
        .enumerate()
        .map(|(at, letter)| match letter {
            '_' => ' ',
            '.' if is_letter(at.checked_sub(2)) && is_letter(at.checked_sub(1)) => ' ',
            letter => *letter,
        })
        .collect();
    tokens(&apart).into_iter().filter(|word| lexeme(word).chars().any(char::is_alphanumeric)).collect()
}

/// Whether this is a small word. `IT` in capitals is a subject.
pub(super) fn is_small(word: &Token) -> bool {
    word.text != "IT" && SMALL_WORDS.contains(&word.text.to_lowercase().as_str())
}

/// The form in which a word is searched.
pub(super) fn lexeme(word: &Token) -> String {
    search_form(&word.singular).chars().take(LONGEST_WORD).collect()
}

/// Where a row's codes begin with the list they are of, and its stems with a tilde, no word can be taken for one.
pub(super) fn code_lexeme(list: &str, code: &str) -> String {
    format!("{list}:{code}")
}

pub(super) fn stem_lexeme(stem: &str) -> String {
    format!("~{stem}")
}

/// A row's words and codes as the text of a `tsvector`.
#[derive(Default)]
pub(super) struct Row {
    text: String,
    headwords: BTreeSet<String>,
    position: usize,
}

impl Row {
    /// Adds a text.
    pub(super) fn words(&mut self, text: &str, weight: Weight) {
        for word in words_of(text) {
            let lexeme = lexeme(&word);
            if !is_small(&word) {
                self.position += 1;
            }
            if let Some(stem) = stem_of(&word).filter(|stem| *stem != lexeme) {
                self.add(&stem_lexeme(&stem), weight);
            }
            self.add(&lexeme, weight);
            if !matches!(weight, Weight::Text) {
                self.headwords.insert(lexeme);
            }
        }
        // No phrase reaches from one text into the next.
        self.position += 2;
    }

    /// Adds a code.
    pub(super) fn code(&mut self, list: &str, code: &str) {
        self.position += 2;
        self.add(&code_lexeme(list, code), Weight::Headline);
    }

    /// The text of the `tsvector`, and the words of names and headlines.
    pub(super) fn finish(self) -> (String, Vec<String>) {
        (self.text, self.headwords.into_iter().collect())
    }

    fn add(&mut self, lexeme: &str, weight: Weight) {
        let weight = match weight {
            Weight::Name => 'A',
            Weight::Headline => 'B',
            Weight::Text => 'C',
        };
        let position = self.position.clamp(1, LAST_POSITION);
        // Writing to a string cannot fail.
        let _ = write!(self.text, "{}:{position}{weight} ", quoted(lexeme));
    }
}

/// The stem of an English word.
pub(super) fn stem_of(word: &Token) -> Option<String> {
    word.plain.bytes().all(|byte| byte.is_ascii_lowercase()).then(|| stem(&word.plain))
}

/// A lexeme as both `tsvector` and `tsquery` read it.
pub(super) fn quoted(lexeme: &str) -> String {
    format!("'{}'", lexeme.replace('\\', "\\\\").replace('\'', "''"))
}

/// Words that must follow each other, as a `tsquery`; none where there are none.
pub(super) fn phrase(lexemes: impl IntoIterator<Item = String>) -> Option<String> {
    let words: Vec<String> = lexemes.into_iter().map(|lexeme| quoted(&lexeme)).collect();
    match words.as_slice() {
        [] => None,
        [word] => Some(word.clone()),
        words => Some(format!("({})", words.join(" <-> "))),
    }
}

/// The lexemes of words that must follow each other: without the small ones, unless there are no others.
pub(super) fn phrase_of(words: &[Token]) -> Vec<String> {
    let large: Vec<String> = words.iter().filter(|word| !is_small(word)).map(lexeme).collect();
    if large.is_empty() { words.iter().map(lexeme).collect() } else { large }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_holds_words_stems_and_codes_and_small_words_take_no_place() {
        let mut row = Row::default();
        row.words("Art & Design; art and floods", Weight::Name);
        row.code("topic", "rivers");
        let (text, headwords) = row.finish();
        assert_eq!(headwords, ["and", "art", "design", "flood"]);
        assert_eq!(text, "'art':1A 'design':2A 'art':3A 'and':3A 'flood':4A 'topic:rivers':8B ");
    }

    #[test]
    fn a_stop_ends_a_word_but_not_between_single_letters() {
        let plain = |text: &str| words_of(text).iter().map(|word| word.plain.clone()).collect::<Vec<_>>().join(" ");
        assert_eq!(plain("st.johns, R.E. and ancient_benin"), "st johns re and ancient benin");
    }

    #[test]
    fn a_word_of_pointing_alone_is_no_word() {
        for mark in ["\u{05b8}", "\u{05b0}\u{05bd}", "\u{0a71}", "\u{0653}", "\u{0654}\u{0a71}"] {
            assert!(words_of(mark).is_empty(), "{mark:?}");
            let mut row = Row::default();
            row.words(&format!("{mark} lantern {mark}"), Weight::Name);
            assert_eq!(row.finish(), ("'lantern':1A ".to_owned(), vec!["lantern".to_owned()]), "{mark:?}");
        }
    }

    #[test]
    fn quotes_and_backslashes_stay_text() {
        assert_eq!(quoted("a'b\\c"), "'a''b\\\\c'");
        assert_eq!(phrase(["a".into(), "b".into()]).as_deref(), Some("('a' <-> 'b')"));
        assert_eq!(phrase([]), None);
    }
}
