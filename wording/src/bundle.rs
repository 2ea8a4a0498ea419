//! The sentences of each language, read once from the files that come with the program.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::Language;

type Bundle = FluentBundle<FluentResource>;

/// Says that a sentence runs from right to left, also where all its words are values, as a date's are: those are isolated
/// and say nothing of the whole, which inside another sentence would then be turned round.
const RIGHT_TO_LEFT: char = '\u{200f}';

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// Whether a language's sentences stand in the program: the build has seen that they are whole.
pub(crate) fn is_written(language: Language) -> bool {
    files(language).is_some()
}

fn files(language: Language) -> Option<&'static [&'static str]> {
    FILES.iter().find(|(folder, _)| *folder == language.folder()).map(|(_, files)| *files)
}

/// A language's sentences; English where it has none, or for what staff alone are told.
fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: OnceLock<HashMap<Language, Bundle>> = OnceLock::new();
    static EMPTY: OnceLock<Bundle> = OnceLock::new();
    let bundles = BUNDLES.get_or_init(|| {
        Language::offered().map(|language| (language, read(language, files(language).unwrap_or_default()))).collect()
    });
    bundles.get(&language).unwrap_or_else(|| EMPTY.get_or_init(|| read(language, &[])))
}

/// Reads what can be read: a test keeps the files free of faults, so that nothing is left out.
fn read(language: Language, files: &[&str]) -> Bundle {
    let locale: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // Isolating marks keep a right-to-left value in its place; in English they only get in the way of copying.
    bundle.set_use_isolating(language.is_right_to_left());
    for file in files {
        let resource = match FluentResource::try_new((*file).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Language {
    /// The sentence `id` with its values; none if there is no such sentence.
    pub(crate) fn find<const N: usize>(self, id: &str, values: [(&str, FluentValue<'_>); N]) -> Option<String> {
        let (language, bundle, pattern) = [self, Self::English].into_iter().find_map(|language| {
            let bundle = bundle(language);
            Some((language, bundle, bundle.get_message(id)?.value()?))
        })?;
        let args: FluentArgs<'_> = values.into_iter().collect();
        // A value that was forgotten stays as `{$name}`, which a test of every sentence looks for.
        let sentence = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        Some(if N > 0 && language.is_right_to_left() {
            format!("{RIGHT_TO_LEFT}{sentence}")
        } else {
            sentence.into_owned()
        })
    }

    /// The sentence `id` with its values, or its id in brackets: a reader can at least tell us what is missing.
    pub(crate) fn say<const N: usize>(self, id: &str, values: [(&str, FluentValue<'_>); N]) -> String {
        self.find(id, values).unwrap_or_else(|| format!("[{id}]"))
    }
}

/// The id's form of a code: `too_long` is `too-long` there.
pub(crate) fn id_of(kind: &str, code: &str) -> String {
    format!("{kind}-{}", code.to_ascii_lowercase().replace('_', "-"))
}

#[cfg(test)]
pub(crate) fn assert_whole(sentence: &str) {
    let broken = sentence.is_empty() || sentence.contains(['{', '}', '[', ']', '\u{2068}', '\u{2069}']);
    assert!(!broken, "not a whole sentence: {sentence:?}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_its_order_inside_a_sentence_from_right_to_left() {
        let day = chrono::NaiveDate::from_ymd_opt(2027, 1, 31).unwrap();
        for language in Language::offered().filter(|language| language.is_right_to_left()) {
            assert!(language.day(day).starts_with(RIGHT_TO_LEFT), "{language:?}");
        }
        assert_eq!(Language::English.day(day), "31 January 2027");
    }

    #[test]
    fn a_sentence_that_is_missing_says_which() {
        assert_eq!(Language::English.say("no-such-sentence", []), "[no-such-sentence]");
    }
}
