//! Raw text into values that cannot be wrong: addresses, numbers, days and cleaned sentences.
//!
//! Parsing forgives what people and spreadsheets do to a value (invisible characters, other scripts' digits, odd
//! spacing) and refuses what could not be used later, such as an address no mail can reach.

mod csv_out;
mod email;
mod numbers;
mod phone;
mod web;

use unicode_normalization::UnicodeNormalization as _;

use crate::problem::Rule;

pub use csv_out::csv_file;
pub(crate) use csv_out::without_mark;
pub use email::EmailAddress;
pub use numbers::{Urn, date, number, whole_number};
pub(crate) use numbers::{ascii_digit, ascii_digits};
pub use phone::Phone;
pub use web::WebAddress;

/// Cleans one line of at most `max` characters: composed (NFC), nothing invisible, single spaces.
pub fn line(raw: &str, max: usize) -> Result<String, Rule> {
    let composed: String = raw.nfc().filter(|c| !is_invisible(*c)).collect();
    if composed.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return Err(Rule::BadCharacter);
    }
    let clean = composed.split_whitespace().collect::<Vec<_>>().join(" ");
    within(clean, max)
}

/// Cleans text of several lines and at most `max` characters: as [`line()`], keeping line breaks and single blank lines.
pub fn paragraph(raw: &str, max: usize) -> Result<String, Rule> {
    let composed: String = raw.nfc().filter(|c| !is_invisible(*c)).collect();
    if composed.chars().any(|c| c.is_control() && !c.is_whitespace()) {
        return Err(Rule::BadCharacter);
    }
    let one_break = composed.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut lines: Vec<String> = Vec::new();
    for line in one_break.split('\n') {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if !(line.is_empty() && lines.last().is_none_or(String::is_empty)) {
            lines.push(line);
        }
    }
    within(lines.join("\n").trim_end().to_owned(), max)
}

fn within(clean: String, max: usize) -> Result<String, Rule> {
    match clean.chars().count() {
        0 => Err(Rule::Required),
        length if length > max => Err(Rule::TooLong { max }),
        _ => Ok(clean),
    }
}

/// Characters that show nothing and change nothing a reader sees, or turn the direction of what follows.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}'
    )
}

/// Zero-width joiners: part of the spelling in Persian and the scripts of India, never of an address or number.
const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Vowel signs and accents that stand within a word: not letters to Rust, and part of host names all the same.
fn is_mark_within_word(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || is_joiner(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn check<T: std::fmt::Debug>(
        parse: impl Fn(&str) -> Result<T, Rule>,
        show: impl Fn(&T) -> String,
        cases: &[(&str, Result<&str, Rule>)],
    ) {
        for (raw, expected) in cases {
            let found = parse(raw).map(|value| show(&value));
            assert_eq!(found, expected.clone().map(str::to_owned), "for {raw:?}");
        }
    }

    #[test]
    fn lines_are_composed_and_single_spaced() {
        check(
            |raw| line(raw, 10),
            Clone::clone,
            &[
                ("  a \t b\nc ", Ok("a b c")),
                ("cafe\u{301}", Ok("caf\u{E9}")),
                ("a\u{200B}b\u{202E}c\u{FEFF}", Ok("abc")),
                ("می\u{200C}خواهم", Ok("می\u{200C}خواهم")),
                ("ten letter", Ok("ten letter")),
                ("eleven char", Err(Rule::TooLong { max: 10 })),
                ("ਪੰਜਾਬੀ", Ok("ਪੰਜਾਬੀ")),
                ("a\0b", Err(Rule::BadCharacter)),
                ("a\u{1B}b", Err(Rule::BadCharacter)),
                ("a\u{93}b", Err(Rule::BadCharacter)),
                ("\u{200B}", Err(Rule::Required)),
            ],
        );
    }

    #[test]
    fn paragraphs_keep_their_lines() {
        check(
            |raw| paragraph(raw, 20),
            Clone::clone,
            &[
                ("\n\n a  b \r\nc\r\n\r\n\r\n\td\n\n", Ok("a b\nc\n\nd")),
                ("a\u{2028}b\rc", Ok("a\nb\nc")),
                ("a\0", Err(Rule::BadCharacter)),
                ("twenty-one characters", Err(Rule::TooLong { max: 20 })),
                (" \n ", Err(Rule::Required)),
            ],
        );
    }
}
