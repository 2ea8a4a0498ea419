//! Names that somebody may be about to write, and topics that words nobody understands may have meant.

use super::fold::{Token, key, tokens};
use super::names::{Index, NameKind};
use super::{LanguageCode, TopicId, Vocabulary};

/// A term whose name begins as somebody writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion<T> {
    /// The term.
    pub term: T,
    /// The name of it that begins so, where that is not the one it is shown by.
    pub also: Option<String>,
}

/// A topic that some words of a text may have meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// The topic.
    pub topic: TopicId,
    /// The text with the topic's name in the place of these words.
    pub text: String,
}

/// A beginning with fewer letters suggests nothing: everything begins so.
const FEWEST_LETTERS: usize = 2;
/// A beginning with more letters is no beginning of a name.
const MOST_LETTERS: usize = 60;

impl Vocabulary {
    /// The topics of which a name, or a word of it, begins like this: at most so many, those whose own name begins so
    /// first.
    pub fn topics_beginning(&self, beginning: &str, most: usize) -> Vec<Suggestion<TopicId>> {
        suggestions(&self.topic_names, beginning, most, |id| !self.is_retired(id))
    }

    /// [`Self::topics_beginning`] of languages.
    pub fn languages_beginning(&self, beginning: &str, most: usize) -> Vec<Suggestion<LanguageCode>> {
        suggestions(&self.language_names, beginning, most, |_| true)
    }

    /// The topics that are nearest in letters to words of a text that names none: at most three. Slips small enough to be
    /// mended are understood anyhow.
    pub fn may_have_meant(&self, text: &str) -> Vec<Meant> {
        const MOST: usize = 3;
        const MOST_WORDS: usize = 24;
        const LONGEST_NAME: usize = 3;
        let words = tokens(text);
        let words = words.get(..MOST_WORDS).unwrap_or(&words);
        let mut found: Vec<(f64, Meant)> = Vec::new();
        for start in 0..words.len() {
            for end in start + 1..=words.len().min(start + LONGEST_NAME) {
                let Some(part) = words.get(start..end).filter(|part| self.may_be_a_name(part)) else { continue };
                let Some((likeness, topic)) = self.topic_like(&key(part)) else { continue };
                let text = replaced(text, part, self.topic_name(topic));
                match found.iter_mut().find(|(_, known)| known.topic == *topic) {
                    Some(known) if known.0 >= likeness => {}
                    Some(known) => *known = (likeness, Meant { topic: topic.clone(), text }),
                    None => found.push((likeness, Meant { topic: topic.clone(), text })),
                }
            }
        }
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        found.into_iter().take(MOST).map(|(_, meant)| meant).collect()
    }

    /// Whether words may be a misspelt name: not where each of them is a word of its own.
    fn may_be_a_name(&self, words: &[Token]) -> bool {
        const FEWEST: usize = 5;
        let broken = words.iter().skip(1).any(|word| word.after_break);
        key(words).chars().count() >= FEWEST && !broken && words.iter().any(|word| !self.is_a_word(&word.singular))
    }

    /// The topic with the name most like this one, and how like it is.
    fn topic_like(&self, asked: &str) -> Option<(f64, &TopicId)> {
        const LIKE_ENOUGH: f64 = 0.7;
        let first = asked.chars().next()?;
        let names = self.topic_names.keys().filter(|(name, _)| name.starts_with(first));
        let near = names.filter_map(|(name, values)| {
            let (topic, _) = values.iter().find(|(id, kind)| *kind != NameKind::RelatedWord && !self.is_retired(id))?;
            // Too long or too short by a third cannot be like enough.
            if name.len().abs_diff(asked.len()) * 3 > name.len().max(asked.len()) {
                return None;
            }
            Some((strsim::normalized_damerau_levenshtein(name, asked), name, topic))
        });
        let near = near.filter(|(likeness, ..)| *likeness >= LIKE_ENOUGH);
        let best = near.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))?;
        Some((best.0, best.2))
    }
}

/// A text with these words of it replaced; the name alone where they are not found in it as they are.
fn replaced(text: &str, words: &[Token], name: &str) -> String {
    let ends = words.first().zip(words.last()).and_then(|(first, last)| {
        let start = text.find(&first.text)?;
        let end = start + text.get(start..)?.find(&last.text)? + last.text.len();
        Some((text.get(..start)?, text.get(end..)?))
    });
    ends.map_or_else(|| name.to_owned(), |(before, behind)| format!("{before}{name}{behind}"))
}

fn suggestions<T: Clone + PartialEq>(
    names: &Index<T>,
    beginning: &str,
    most: usize,
    suggested: impl Fn(&T) -> bool,
) -> Vec<Suggestion<T>> {
    let letters = beginning.chars().count();
    let asked = key(&tokens(beginning));
    if letters > MOST_LETTERS || asked.chars().count() < FEWEST_LETTERS {
        return Vec::new();
    }
    let mut found: Vec<(u8, &str, &T)> = Vec::new();
    for (name, values) in names.keys() {
        let place = if name.starts_with(&asked) {
            0
        } else if name.match_indices(&asked).any(|(at, _)| name.get(..at).is_some_and(|before| before.ends_with(' '))) {
            2
        } else {
            continue;
        };
        for (value, kind) in values.iter().filter(|(value, kind)| *kind != NameKind::RelatedWord && suggested(value)) {
            found.push((place + u8::from(*kind != NameKind::Preferred), name, value));
        }
    }
    found.sort_by(|a, b| (a.0, a.1.len(), a.1).cmp(&(b.0, b.1.len(), b.1)));
    let mut best: Vec<Suggestion<T>> = Vec::new();
    for (place, name, value) in found {
        if best.len() == most {
            break;
        }
        if best.iter().all(|known| known.term != *value) {
            let also = (place % 2 == 1).then(|| names.of(value).find(|(written, _)| key(&tokens(written)) == name));
            let also = also.flatten().map(|(written, _)| written.to_owned());
            best.push(Suggestion { term: value.clone(), also });
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn topics(beginning: &str) -> Vec<(String, Option<String>)> {
        let vocabulary = Vocabulary::shipped();
        let found = vocabulary.topics_beginning(beginning, 5);
        found.into_iter().map(|one| (vocabulary.topic_name(&one.term).to_owned(), one.also)).collect()
    }

    fn meant(text: &str) -> Vec<String> {
        Vocabulary::shipped().may_have_meant(text).into_iter().map(|meant| meant.text).collect()
    }

    #[test]
    fn a_topic_is_suggested_by_the_beginning_of_its_name_or_of_a_word_of_it() {
        assert_eq!(topics("ancient ben").first(), Some(&("Ancient Benin".to_owned(), None)));
        assert!(topics("Benin").iter().any(|(name, _)| name == "Ancient Benin"), "{:?}", topics("Benin"));
        assert_eq!(topics("Deepav").first().map(|(name, _)| name.as_str()), Some("Diwali"));
    }

    #[test]
    fn a_name_that_is_not_the_one_shown_is_told() {
        let also = topics("Deepavali").into_iter().find(|(name, _)| name == "Diwali").unwrap().1;
        assert!(also.is_some_and(|also| also.starts_with("Deepavali")));
    }

    #[test]
    fn a_language_is_suggested_in_its_own_script() {
        let vocabulary = Vocabulary::shipped();
        for (beginning, name) in [("Panj", "Panjabi"), ("punj", "Panjabi"), ("ਪੰਜਾ", "Panjabi"), ("বাং", "Bengali")]
        {
            let found = vocabulary.languages_beginning(beginning, 5);
            assert!(found.iter().any(|one| vocabulary.language_name(&one.term) == name), "{beginning}: {found:?}");
        }
    }

    #[test]
    fn too_little_and_too_much_suggest_nothing_and_no_more_is_suggested_than_asked_for() {
        assert_eq!(topics("a"), []);
        assert_eq!(topics(""), []);
        assert_eq!(topics(&"a".repeat(61)), []);
        assert_eq!(Vocabulary::shipped().topics_beginning("re", 3).len(), 3);
    }

    #[test]
    fn words_near_a_topic_bring_it_in_their_place() {
        assert!(meant("Ancient Bennyn").contains(&"Ancient Benin".to_owned()), "{:?}", meant("Ancient Bennyn"));
        let said = meant("we do the Ankient Bennin kingdom in year 5");
        assert!(said.iter().any(|text| text.contains("Benin") && text.ends_with("in year 5")), "{said:?}");
    }

    #[test]
    fn plain_words_are_no_misspelt_topics() {
        assert_eq!(meant("somebody to come in and help"), Vec::<String>::new());
        assert_eq!(meant(""), Vec::<String>::new());
        assert_eq!(meant("zzzzzzzzzz"), Vec::<String>::new());
    }
}
