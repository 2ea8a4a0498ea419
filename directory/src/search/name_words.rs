//! Words of names that are written in several ways and are no terms of the vocabulary: `Ghausia`, `Ghousia`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::curriculum::tokens;

use super::lexemes::lexeme;

/// A word with all its spellings.
#[derive(Debug)]
pub(super) struct NameWord {
    /// The spelling it goes by, in small letters: its code.
    pub(super) code: String,
    /// The spelling it goes by.
    pub(super) name: &'static str,
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
static ALL: LazyLock<Vec<NameWord>> = LazyLock::new(|| {
    // The first line is the header, as in the vocabulary's files; a name is never quoted.
    include_str!("../curriculum/data/name_words.csv").lines().skip(1).filter_map(read).collect()
});

fn read(line: &'static str) -> Option<NameWord> {
    let (name, others) = line.split_once(',')?;
    let mut lexemes: Vec<String> = Vec::new();
    for spelling in std::iter::once(name).chain(others.split(';')) {
        // A spelling of several words would be a term of the vocabulary.
        if let [word] = tokens(spelling).as_slice() {
            let lexeme = lexeme(word);
            if !lexemes.contains(&lexeme) {
                lexemes.push(lexeme);
            }
        }
    }
    Some(NameWord { code: name.to_lowercase(), name, lexemes })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_line_has_several_spellings_and_none_stands_twice() {
        let mut seen = HashSet::new();
        for word in ALL.iter() {
            let (code, lexemes) = (&word.code, &word.lexemes);
            assert!(lexemes.len() > 1, "{code}");
            for lexeme in lexemes {
                assert!(seen.insert(lexeme.clone()), "{lexeme} stands twice");
            }
        }
        assert!(seen.len() > 100);
    }

    #[test]
    fn a_spelling_is_one_word() {
        let text = include_str!("../curriculum/data/name_words.csv");
        for spelling in text.lines().skip(1).flat_map(|line| line.split([',', ';'])) {
            assert_eq!(tokens(spelling).len(), 1, "{spelling}");
        }
    }
}
