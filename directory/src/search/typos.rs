//! Slips of the finger: which words may have been meant, counted in letters.

/// Words with fewer letters are taken as they stand.
const SHORTEST: usize = 5;
/// From so many letters on, two slips are forgiven.
const LONG: usize = 9;
/// The most words that one may have been meant for.
const MOST: usize = 12;

/// How many slips a word may have: one from five letters on, two from nine.
pub(super) fn slips_allowed(word: &str) -> usize {
    match word.chars().count() {
        _ if word.chars().any(|letter| letter.is_ascii_digit()) => 0,
        0..SHORTEST => 0,
        SHORTEST..LONG => 1,
        _ => 2,
    }
}

/// How many slips lie between two words: a letter more, less, another, or two that changed places. The first letter is
/// seldom missed, so a slip there counts as two.
fn slips(one: &str, other: &str) -> usize {
    let first = usize::from(one.chars().next() != other.chars().next());
    strsim::osa_distance(one, other) + first
}

/// The words nearest to this one that it may be a slip of, in order of the alphabet, and how many slips away they are.
pub(super) fn nearest<'a>(word: &str, words: impl Iterator<Item = &'a str>) -> Option<(usize, Vec<String>)> {
    let allowed = slips_allowed(word);
    let length = word.chars().count();
    let mut best = allowed;
    let mut found: Vec<&str> = Vec::new();
    for other in words {
        let longer = other.chars().count().abs_diff(length);
        if longer > best || other == word || allowed == 0 {
            continue;
        }
        let far = slips(word, other);
        if far > best {
            continue;
        }
        if far < best {
            found.clear();
            best = far;
        }
        found.push(other);
    }
    found.sort_unstable();
    found.dedup();
    found.truncate(MOST);
    (!found.is_empty()).then(|| (best, found.into_iter().map(str::to_owned).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_count_letters_and_not_bytes() {
        for (word, allowed) in [
            ("noor", 0),
            ("ghosi", 1),
            ("gujarati", 1),
            ("supplementary", 2),
            ("نور", 0),
            ("মসজিদ", 1),
            ("مدرسه", 1),
            ("ਪੰਜਾਬੀ", 1),
            ("школа", 1),
            ("українська", 2),
            ("ks2ks", 0),
        ] {
            assert_eq!(slips_allowed(word), allowed, "{word}");
        }
    }

    #[test]
    fn the_nearest_words_are_found_and_no_farther_ones() {
        let words = ["ghosia", "ghousia", "gurdwara", "arabic", "école", "школа", "مدرسه", "bengali"];
        let near = |word: &str| nearest(word, words.into_iter()).map(|(far, found)| (far, found.join(" ")));
        let found = |far, words: &str| Some((far, words.to_owned()));
        assert_eq!(near("ghouria"), found(1, "ghousia"));
        assert_eq!(near("benagli"), found(1, "bengali"));
        assert_eq!(near("gurdwarra"), found(1, "gurdwara"));
        assert_eq!(near("gurrdwarra"), found(2, "gurdwara"));
        assert_eq!(near("gurrdwa"), None);
        assert_eq!(near("arubik"), None);
        // Two slips of a five-letter word are too many, in any script.
        assert_eq!(near("шклоа"), found(1, "школа"));
        assert_eq!(near("шкалы"), None);
        assert_eq!(near("مدرشه"), found(1, "مدرسه"));
        assert_eq!(near("مدشسا"), None);
        // The first letter counts double.
        assert_eq!(near("arabik"), found(1, "arabic"));
        assert_eq!(near("orabic"), None);
    }
}
