//! Key stages by the many ways schools say them: KS2, Year 4, reception, juniors, six-year-olds.

use crate::codes::KeyStage;
use crate::problem::Rule;
use crate::text::ascii_digits;

use super::fold::{Token, tokens};

use KeyStage::{Eyfs, Ks1, Ks2, Ks3, Ks4, Ks5};

/// The key stage somebody named.
pub fn key_stage_by_name(name: &str) -> Result<KeyStage, Rule> {
    // A code is itself, whatever its letters look like as a word ("EYFS" would lose its s as a plural).
    if let Some(stage) = KeyStage::from_code(&name.trim().to_uppercase()) {
        return Ok(stage);
    }
    let words = tokens(&ascii_digits(name));
    match key_stages_at(&words, 0) {
        Some((stages, used)) if used == words.len() => match stages.as_slice() {
            [stage] => Ok(*stage),
            _ => Err(Rule::NotAKeyStage),
        },
        _ => Err(Rule::NotAKeyStage),
    }
}

/// The key stages named from the word `start` on, and how many words name them. An age on the border of two key stages
/// means both.
pub(crate) fn key_stages_at(words: &[Token], start: usize) -> Option<(Vec<KeyStage>, usize)> {
    let word = |ahead: usize| words.get(start + ahead).map(|word| word.singular.as_str());
    let first = word(0)?;
    let (stage, used): (fn(u32) -> Vec<KeyStage>, usize) = match (first, word(1), word(2)) {
        ("key", Some("stage"), Some(_)) => (numbered, 2),
        ("ks" | "keystage", Some(_), _) => (numbered, 1),
        ("year" | "yr" | "y", Some("r"), _) => return Some((vec![Eyfs], 2)),
        ("year" | "yr", Some("group"), Some(_)) => (of_year, 2),
        ("year" | "yr", Some(_), _) => (of_year, 1),
        // "Age 7 to 10" and "aged six".
        ("age" | "aged", Some(_), _) => (of_age, 1),
        _ => match stuck_together(first) {
            Some(("ks" | "keystage", _)) => (numbered, 0),
            Some(("y" | "yr" | "year", _)) => (of_year, 0),
            _ => return named(first, word(1)).or_else(|| old(words, start)),
        },
    };
    let mut stages: Vec<KeyStage> = Vec::new();
    let mut end = used;
    // "Years 3 and 4", "KS1-3", "Y5/6": numbers go on while they follow each other, and mean all between them.
    let mut at = used;
    while let Some(number) = word(at).and_then(|word| number_of(word).or(stuck_together(word).map(|found| found.1))) {
        let found = stage(number);
        let Some(next) = found.first() else { break };
        if let Some(last) = stages.last().copied() {
            stages.extend(KeyStage::ALL.iter().filter(|stage| **stage > last && *stage < next));
        }
        stages.extend(found);
        end = at + 1;
        at = if matches!(word(end), Some("and" | "to" | "or" | "until")) { end + 1 } else { end };
        if words.get(start + at).is_some_and(|word| word.after_break) {
            break;
        }
    }
    stages.sort_unstable();
    stages.dedup();
    (!stages.is_empty()).then_some((stages, end))
}

fn named(first: &str, second: Option<&str>) -> Option<(Vec<KeyStage>, usize)> {
    Some(match (first, second) {
        ("early", Some("year")) | ("foundation", Some("stage")) | ("pre", Some("school")) => (vec![Eyfs], 2),
        ("sixth", Some("form" | "former")) | ("post", Some("16")) | ("a", Some("level")) => (vec![Ks5], 2),
        ("upper" | "lower", Some("junior")) => (vec![Ks2], 2),
        // The singular of a word is looked at, and that of "EYFS" looks so.
        ("eyf" | "reception" | "nursery" | "preschool" | "preschooler" | "toddler", _) => (vec![Eyfs], 1),
        ("infant", _) => (vec![Ks1], 1),
        ("junior", _) => (vec![Ks2], 1),
        ("gcse", _) => (vec![Ks4], 1),
        ("primary", _) => (vec![Ks1, Ks2], 1),
        ("secondary", _) => (vec![Ks3, Ks4], 1),
        _ => return None,
    })
}

/// The letters and the number of `ks2`, `y4`, `yr4`.
fn stuck_together(word: &str) -> Option<(&str, u32)> {
    let (letters, number) = word.split_at_checked(word.find(|letter: char| letter.is_ascii_digit())?)?;
    Some((letters, number.parse().ok()?))
}

/// "six year old", "7-year-olds".
fn old(words: &[Token], start: usize) -> Option<(Vec<KeyStage>, usize)> {
    let word = |ahead: usize| words.get(start + ahead).map(|word| word.singular.as_str());
    let age = word(0).and_then(number_of)?;
    (word(1) == Some("year") && word(2) == Some("old")).then(|| (of_age(age), 3)).filter(|found| !found.0.is_empty())
}

fn numbered(number: u32) -> Vec<KeyStage> {
    match number {
        1 => vec![Ks1],
        2 => vec![Ks2],
        3 => vec![Ks3],
        4 => vec![Ks4],
        5 => vec![Ks5],
        _ => vec![],
    }
}

fn of_year(year: u32) -> Vec<KeyStage> {
    match year {
        1..=2 => vec![Ks1],
        3..=6 => vec![Ks2],
        7..=9 => vec![Ks3],
        10..=11 => vec![Ks4],
        12..=13 => vec![Ks5],
        _ => vec![],
    }
}

/// A child of this age is in one of these: the border years belong to both.
fn of_age(age: u32) -> Vec<KeyStage> {
    match age {
        2..=4 => vec![Eyfs],
        5 => vec![Eyfs, Ks1],
        6 => vec![Ks1],
        7 => vec![Ks1, Ks2],
        8..=10 => vec![Ks2],
        11 => vec![Ks2, Ks3],
        12..=13 => vec![Ks3],
        14 => vec![Ks3, Ks4],
        15 => vec![Ks4],
        16 => vec![Ks4, Ks5],
        17..=18 => vec![Ks5],
        _ => vec![],
    }
}

/// A whole number in digits or in a word.
pub(crate) fn number_of(word: &str) -> Option<u32> {
    const WORDS: &[&str] = &[
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
    ];
    word.parse().ok().or_else(|| WORDS.iter().position(|name| *name == word).and_then(|at| u32::try_from(at).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stage_has_many_names() {
        for (name, stage) in [
            ("KS2", Ks2),
            ("ks 3", Ks3),
            ("Key Stage 2", Ks2),
            ("key-stage two", Ks2),
            ("Year 4", Ks2),
            ("yr 4", Ks2),
            ("Yr4", Ks2),
            ("Y6", Ks2),
            ("Year 1", Ks1),
            ("years 3 and 4", Ks2),
            ("Y5/6", Ks2),
            ("Year ৫", Ks2),
            ("KS۲", Ks2),
            ("reception", Eyfs),
            ("EYFS", Eyfs),
            ("Year R", Eyfs),
            ("nursery", Eyfs),
            ("Early years", Eyfs),
            ("infants", Ks1),
            ("juniors", Ks2),
            ("Year 9", Ks3),
            ("sixth form", Ks5),
            ("six-year-olds", Ks1),
        ] {
            assert_eq!(key_stage_by_name(name), Ok(stage), "{name}");
        }
    }

    #[test]
    fn what_is_no_key_stage_is_refused() {
        for name in ["Year 14", "KS7", "year", "", "Year 4 or so", "pupils", "Year 0", "primary"] {
            assert_eq!(key_stage_by_name(name), Err(Rule::NotAKeyStage), "{name}");
        }
    }

    #[test]
    fn ranges_and_border_ages_mean_several() {
        for (text, stages) in [
            ("KS1-3", vec![Ks1, Ks2, Ks3]),
            ("years 5 to 8", vec![Ks2, Ks3]),
            ("KS1 to KS3", vec![Ks1, Ks2, Ks3]),
            ("age 7, 30 pupils", vec![Ks1, Ks2]),
            ("aged 11", vec![Ks2, Ks3]),
            ("years 1 to 9", vec![Ks1, Ks2, Ks3]),
            ("primary", vec![Ks1, Ks2]),
            ("EYFS and infants", vec![Eyfs]),
        ] {
            assert_eq!(key_stages_at(&tokens(text), 0).unwrap().0, stages, "{text}");
        }
    }
}
