//! What pages say: fixed words as [`Label`], sentences with values as `Language::say_…`. Both are made from the files in
//! `locales/en/pages` and `locales/en/staff` by `build.rs`, so that a page cannot say what no file has.

use crate::{Language, Value};

include!(concat!(env!("OUT_DIR"), "/said.rs"));

impl Language {
    /// The words of a label.
    pub fn label(self, label: Label) -> String {
        self.say(label.id(), [])
    }
}

impl Label {
    /// The label with this id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|label| label.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::assert_whole;

    #[test]
    fn every_label_has_its_words_in_every_language() {
        for language in Language::offered() {
            for label in Label::ALL {
                assert_whole(&language.label(*label));
            }
        }
    }

    #[test]
    fn a_sentence_with_values_says_them() {
        assert_eq!(Language::English.say_found(0), "Nothing found");
        assert_eq!(Language::English.say_found(2), "2 found");
        assert_eq!(Language::English.say_children(1), "1 child");
    }
}
