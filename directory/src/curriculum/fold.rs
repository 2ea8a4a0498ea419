//! One spelling for many: words without case, accents, quotes, hyphens and plural, each script kept as it is.

use std::iter;

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// A word of a text, in the forms it is compared by.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Token {
    /// As it was written.
    pub(crate) text: String,
    /// Folded, with its endings.
    pub(crate) plain: String,
    /// Folded, without the ending of a plural: the form names are found by.
    pub(crate) singular: String,
    /// Whether its first letter is a capital.
    pub(crate) capital: bool,
    /// Whether a comma, stop, bracket or dash stands before it.
    pub(crate) after_break: bool,
}

impl Token {
    /// The stem of an English word (`flooding`, `floods`: `flood`): looser than the singular, for evidence only.
    pub(crate) fn stem(&self) -> String {
        stem(&self.plain)
    }
}

/// The stem of an English word that is folded already.
pub(crate) fn stem(word: &str) -> String {
    Stemmer::create(Algorithm::English).stem(word).into_owned()
}

/// The words of a text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let normal: String = text.nfkc().map(straight).collect();
    let mut end = 0;
    let mut words = Vec::new();
    for (start, word) in normal.unicode_word_indices() {
        let between = normal.get(end..start).unwrap_or_default();
        end = start + word.len();
        let plain = fold_word(word);
        if plain.is_empty() {
            continue;
        }
        words.push(Token {
            singular: singular(&plain),
            plain,
            capital: word.chars().next().is_some_and(char::is_uppercase),
            after_break: is_break(between),
            text: word.to_owned(),
        });
    }
    words
}

/// A text in the form names are compared by: its words folded, singular, with one space between them.
pub fn fold(text: &str) -> String {
    key(&tokens(text))
}

/// The words of a name, joined in the form names are compared by.
pub(crate) fn key(tokens: &[Token]) -> String {
    let mut key = String::new();
    for token in tokens {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(&token.singular);
    }
    key
}

fn is_break(between: &str) -> bool {
    between.contains([',', ';', ':', '.', '(', ')', '!', '?', '\u{2013}', '\u{2014}', '\n', '،', '؛', '。', '、'])
        || between.contains(" - ")
}

/// Curly quotes straight, and the letters that Unicode does not take apart into a letter and its accent.
fn straight(letter: char) -> char {
    match letter {
        '\u{2018}' | '\u{2019}' | '\u{02bc}' | '\u{02bb}' | '`' | '\u{00b4}' => '\'',
        '\u{201c}' | '\u{201d}' => '"',
        '\u{2010}' | '\u{2011}' => '-',
        other => other,
    }
}

fn fold_word(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    let mut latin = false;
    for letter in word.nfd().flat_map(char::to_lowercase) {
        if is_combining_mark(letter) {
            // An accent on a Latin letter goes; a vowel sign of another script is a letter and stays.
            if !latin && !is_arabic_vowel(letter) {
                folded.push(letter);
            }
            continue;
        }
        latin = letter.is_ascii_alphabetic();
        match letter {
            '\'' | '.' | '\u{200c}' | '\u{200d}' | '\u{0640}' => {}
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ø' => folded.push('o'),
            'ı' => folded.push('i'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            // Arabic and Persian keyboards have different letters for the same sound.
            'ي' | 'ى' => folded.push('ی'),
            'ك' => folded.push('ک'),
            other => folded.push(other),
        }
    }
    folded.nfc().collect()
}

fn is_arabic_vowel(mark: char) -> bool {
    ('\u{064b}'..='\u{0652}').contains(&mark) || mark == '\u{0670}'
}

/// Takes the plural's ending from an English word. The stemmer would go too far for names: it makes `polishing` Polish.
fn singular(word: &str) -> String {
    let keep = || word.to_owned();
    if word.len() < 4 || !word.is_ascii() {
        return keep();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 2) {
        return stem.chars().chain(iter::once('y')).collect();
    }
    if ["sses", "shes", "ches", "xes", "zes"].iter().any(|ending| word.ends_with(ending)) {
        return word.strip_suffix("es").map_or_else(keep, str::to_owned);
    }
    if ["ss", "us", "is"].iter().any(|ending| word.ends_with(ending)) {
        return keep();
    }
    word.strip_suffix('s').map_or_else(keep, str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_fold_to_one_form() {
        for (one, other) in [
            ("Qur\u{2019}an classes", "QURAN class"),
            ("mother-tongue", "Mother tongue"),
            ("Łódź stories", "lodz story"),
            ("Gàidhlig", "gaidhlig"),
            ("Tiếng Việt", "tieng viet"),
            ("كتاب", "کتاب"),
            ("ＫＳ２", "ks2"),
            ("R.E.", "RE"),
            ("children\u{2019}s songs", "children's song"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
    }

    #[test]
    fn different_words_stay_different() {
        for (one, other) in [
            ("Polish", "polishing"),
            ("Finnish", "finish"),
            ("Roma", "Roman"),
            ("Romani", "Romania"),
            ("ਪੰਜਾਬ", "ਪੰਜਾਬੀ"),
        ] {
            assert_ne!(fold(one), fold(other));
        }
    }

    #[test]
    fn a_token_knows_its_break_capital_and_stem() {
        let words = tokens("River floods, not Romans");
        let seen: Vec<_> = words.iter().map(|w| (w.plain.as_str(), w.capital, w.after_break)).collect();
        assert_eq!(
            seen,
            [("river", true, false), ("floods", false, false), ("not", false, true), ("romans", true, false)]
        );
        assert_eq!(words[1].stem(), tokens("flooding")[0].stem());
    }
}
