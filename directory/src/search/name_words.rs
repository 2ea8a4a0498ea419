//! Words of names that are written in several ways and are no terms of the vocabulary: `Ghausia`, `Ghousia`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::curriculum::{Fault, ReadFile, compiled_in, list, rows, tokens};

use super::lexemes::lexeme;

const FILE: &str = "name_words.csv";

/// A word with all its spellings.
#[derive(Debug)]
pub(super) struct NameWord {
    /// The spelling it goes by, in small letters: its code.
    pub(super) code: String,
    /// The spelling it goes by.
    pub(super) name: String,
    /// All spellings, as lexemes.
    pub(super) lexemes: Vec<String>,
}

/// The word that has this spelling, given as a lexeme.
pub(super) fn name_word(lexeme: &str) -> Option<&'static NameWord> {
    static WORDS: LazyLock<HashMap<String, &'static NameWord>> = LazyLock::new(|| {
        let all = ALL.iter();
        all.flat_map(|word| word.lexemes.iter().map(move |lexeme| (lexeme.clone(), word))).collect()
    });
    WORDS.get(lexeme).copied()
}

/// Every spelling of every word, as lexemes.
pub(super) fn spellings<'a>() -> impl Iterator<Item = &'a str> {
    ALL.iter().flat_map(|word| word.lexemes.iter().map(|lexeme| -> &'a str { lexeme }))
}

/// Every word that has several spellings.
static ALL: LazyLock<Vec<NameWord>> = LazyLock::new(|| read(&compiled_in, &mut Vec::new()));

#[derive(Deserialize)]
struct Row {
    name: String,
    spellings: String,
}

fn read(files: &ReadFile<'_>, faults: &mut Vec<Fault>) -> Vec<NameWord> {
    let mut words = Vec::new();
    for row in rows::<Row>(files, FILE, faults) {
        let mut lexemes: Vec<String> = Vec::new();
        let mut all_words = true;
        for spelling in std::iter::once(row.name.as_str()).chain(list(&row.spellings)) {
            match tokens(spelling).as_slice() {
                [word] => lexemes.push(lexeme(word)),
                // A spelling of several words would be a term of the vocabulary.
                _ => all_words = false,
            }
        }
        lexemes.sort();
        lexemes.dedup();
        if !all_words || lexemes.len() < 2 {
            faults.push(Fault::NotSpellings { name: row.name.clone() });
        }
        words.push(NameWord { code: row.name.to_lowercase(), name: row.name, lexemes });
    }
    words
}

/// Notes what is wrong with the file of these words.
pub(crate) fn check_name_words(files: &ReadFile<'_>, faults: &mut Vec<Fault>) {
    let mut seen: HashSet<String> = HashSet::new();
    for word in read(files, faults) {
        for lexeme in word.lexemes {
            if !seen.insert(lexeme.clone()) {
                faults.push(Fault::DuplicateRow { file: FILE, row: lexeme });
            }
        }
    }
}
