//! Many names, one thing: an index of names that finds the longest ones in a row of words.

use std::collections::HashMap;

use super::fold::{Token, key, tokens};

crate::codes::codes! {
    /// What sort of name a name is, the surest first.
    NameKind {
        /// The English name shown to people.
        Preferred = "preferred",
        /// Another name for the same.
        Synonym = "synonym",
        /// A language's name in itself.
        OwnName = "own_name",
        /// A name in another script or language.
        OwnScript = "own_script",
        /// A spelling that is met and not recommended.
        Spelling = "spelling",
        /// A word that points to it without naming it.
        RelatedWord = "related_word",
    }
}

impl NameKind {
    /// Whether names of this kind are in the script of their language.
    pub const fn is_own(self) -> bool {
        matches!(self, Self::OwnName | Self::OwnScript)
    }
}

/// A name found in a row of words, from the word `start` up to the word before `end`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mention<T> {
    pub(crate) value: T,
    pub(crate) kind: NameKind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct Index<T> {
    by_key: HashMap<String, Vec<(T, NameKind)>>,
    /// The most words of any name that begins with this word.
    longest: HashMap<String, usize>,
    /// Names as they are written, in the order in which they came.
    written: Vec<(String, T, NameKind)>,
}

impl<T> Default for Index<T> {
    fn default() -> Self {
        Self { by_key: HashMap::new(), longest: HashMap::new(), written: Vec::new() }
    }
}

impl<T: Clone + PartialEq> Index<T> {
    pub(crate) fn add(&mut self, name: &str, value: &T, kind: NameKind) {
        let words = tokens(name);
        let Some(first) = words.first() else { return };
        let longest = self.longest.entry(first.singular.clone()).or_default();
        *longest = words.len().max(*longest);
        let values = self.by_key.entry(key(&words)).or_default();
        match values.iter_mut().find(|(known, _)| known == value) {
            Some(known) => known.1 = known.1.min(kind),
            None => values.push((value.clone(), kind)),
        }
        values.sort_by_key(|(_, kind)| *kind);
        self.written.push((name.to_owned(), value.clone(), kind));
    }

    /// Takes a name from a thing, exactly as it is written. Other spellings of it stay.
    pub(crate) fn remove(&mut self, name: &str, value: &T) {
        self.written.retain(|(written, named, _)| written != name || named != value);
        let folded = key(&tokens(name));
        let left = self.written.iter().filter(|(written, named, _)| named == value && key(&tokens(written)) == folded);
        let left = left.map(|(_, _, kind)| *kind).min();
        let Some(values) = self.by_key.get_mut(&folded) else { return };
        values.retain(|(named, _)| named != value);
        values.extend(left.map(|kind| (value.clone(), kind)));
        values.sort_by_key(|(_, kind)| *kind);
        if values.is_empty() {
            self.by_key.remove(&folded);
        }
    }

    /// The names of a thing, exactly as they are written.
    pub(crate) fn of(&self, value: &T) -> impl Iterator<Item = (&str, NameKind)> {
        self.written.iter().filter(move |(_, named, _)| named == value).map(|(name, _, kind)| (name.as_str(), *kind))
    }

    /// What a name, in any spelling, stands for: the surest first.
    pub(crate) fn all_named(&self, name: &str) -> &[(T, NameKind)] {
        self.by_key.get(&key(&tokens(name))).map_or(&[], Vec::as_slice)
    }

    /// Every name in the form names are compared by, with what it stands for.
    pub(crate) fn keys(&self) -> impl Iterator<Item = (&str, &[(T, NameKind)])> {
        self.by_key.iter().map(|(key, values)| (key.as_str(), values.as_slice()))
    }

    /// How many names of this kind a thing has.
    pub(crate) fn count(&self, value: &T, kind: NameKind) -> usize {
        self.by_key.values().flatten().filter(|named| named.0 == *value && named.1 == kind).count()
    }

    /// The thing this whole text names; where it names several, the one named most surely.
    pub(crate) fn named(&self, text: &str) -> Option<&T> {
        self.by_key.get(&key(&tokens(text)))?.first().map(|(value, _)| value)
    }

    /// Every name in a row of words; of names that overlap, the longest from the left.
    pub(crate) fn mentions(&self, words: &[Token]) -> Vec<Mention<T>> {
        let mut mentions = Vec::new();
        let mut start = 0;
        while let Some(rest) = words.get(start..).filter(|rest| !rest.is_empty()) {
            let longest = rest.first().and_then(|first| self.longest.get(&first.singular)).copied().unwrap_or(0);
            let found = (1..=longest.min(rest.len())).rev().find_map(|length| {
                let name = rest.get(..length)?;
                // A name does not reach over a comma or a full stop.
                if name.iter().skip(1).any(|word| word.after_break) && length > 1 {
                    return None;
                }
                self.by_key.get(&key(name)).map(|values| (values, length))
            });
            let Some((values, length)) = found else {
                start += 1;
                continue;
            };
            mentions.extend(values.iter().map(|(value, kind)| Mention {
                value: value.clone(),
                kind: *kind,
                start,
                end: start + length,
            }));
            start += length;
        }
        mentions
    }

    /// The things that exactly these words name, the surest first.
    pub(crate) fn named_by(&self, words: &[Token]) -> &[(T, NameKind)] {
        // A name does not reach over a comma or a full stop.
        let broken = words.iter().skip(1).any(|word| word.after_break);
        self.by_key.get(&key(words)).filter(|_| !broken).map_or(&[], Vec::as_slice)
    }

    /// The names that mean a thing, in the form names are compared by; not the words that only point to it.
    pub(crate) fn names_of(&self, value: &T) -> impl Iterator<Item = &str> {
        let means = |named: &(T, NameKind)| named.0 == *value && named.1 != NameKind::RelatedWord;
        self.by_key.iter().filter(move |(_, values)| values.iter().any(means)).map(|(key, _)| key.as_str())
    }

    /// Every word of every name, in the form names are compared by.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        self.by_key.keys().flat_map(|key| key.split(' '))
    }

    /// The names of a thing as they are written, without the words that only point to it.
    pub(crate) fn written_names_of(&self, value: &T) -> Vec<&str> {
        let own = self.written.iter().filter(|(name, named, _)| named == value && self.kind(name, value).is_some());
        own.map(|(name, ..)| name.as_str()).collect()
    }

    /// Every name as it is written with what it names, without the words that only point to something.
    pub(crate) fn all_names(&self) -> impl Iterator<Item = (&str, &T)> {
        let named = |(name, value, _): &(String, T, NameKind)| self.kind(name, value).is_some();
        self.written.iter().filter(move |written| named(written)).map(|(name, value, _)| (name.as_str(), value))
    }

    /// As what sort of name a name stands for a thing, if it names it.
    fn kind(&self, name: &str, value: &T) -> Option<NameKind> {
        let values = self.by_key.get(&key(&tokens(name)))?;
        let (_, kind) = values.iter().find(|(named, _)| named == value)?;
        (*kind != NameKind::RelatedWord).then_some(*kind)
    }

    /// The things whose names are spelt most like this text, at most three of those that may be suggested, the likest
    /// first.
    pub(crate) fn like(&self, text: &str, suggested: impl Fn(&T) -> bool) -> Vec<&T> {
        const LIKE_ENOUGH: f64 = 0.6;
        let asked = key(&tokens(text));
        if asked.is_empty() {
            return Vec::new();
        }
        let mut like: Vec<(f64, &T)> = self
            .written
            .iter()
            .filter(|(_, value, _)| suggested(value))
            .map(|(name, value, _)| (strsim::normalized_damerau_levenshtein(&key(&tokens(name)), &asked), value))
            .filter(|(likeness, _)| *likeness >= LIKE_ENOUGH)
            .collect();
        like.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut best: Vec<&T> = Vec::new();
        for (_, value) in like {
            if best.len() < 3 && !best.contains(&value) {
                best.push(value);
            }
        }
        best
    }
}
