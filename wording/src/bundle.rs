//! The sentences of each language, read once from the files that come with the program.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::Language;

type Bundle = FluentBundle<FluentResource>;

/// The files of English.
pub(crate) const ENGLISH: &[&str] = &[
    include_str!("../locales/en/problems.ftl"),
    include_str!("../locales/en/reasons.ftl"),
    include_str!("../locales/en/codes.ftl"),
    include_str!("../locales/en/sessions.ftl"),
    include_str!("../locales/en/understood.ftl"),
    include_str!("../locales/en/mails.ftl"),
    include_str!("../locales/en/pages.ftl"),
];

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: OnceLock<Bundle> = OnceLock::new();
    match language {
        Language::English => BUNDLES.get_or_init(|| read(language, ENGLISH)),
    }
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
        let bundle = bundle(self);
        let pattern = bundle.get_message(id)?.value()?;
        let args: FluentArgs<'_> = values.into_iter().collect();
        // A value that was forgotten stays as `{$name}`, which a test of every sentence looks for.
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
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
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_files_read_without_fault_and_say_nothing_twice() {
        let mut seen = HashSet::new();
        for file in ENGLISH {
            if let Err((_, faults)) = FluentResource::try_new((*file).to_owned()) {
                panic!("{faults:?}");
            }
            for line in file.lines() {
                if let Some((id, _)) = line.split_once(" =")
                    && line.starts_with(|c: char| c.is_ascii_lowercase())
                {
                    assert!(seen.insert(id.to_owned()), "{id} stands twice");
                }
            }
        }
        assert!(seen.len() > 100, "the files were read at all");
    }

    #[test]
    fn a_sentence_that_is_missing_says_which() {
        assert_eq!(Language::English.say("no-such-sentence", []), "[no-such-sentence]");
    }
}
