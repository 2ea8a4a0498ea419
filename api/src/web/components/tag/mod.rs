//! A tag: one or two words about the state of a thing, told apart by the words and not by colour alone.

use askama::Template;

super::markup!(Tag);

/// How much something asks to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Nothing to do.
    Plain,
    /// All is well.
    Good,
    /// Worth a look.
    Warm,
    /// Something is wrong.
    Bad,
}

impl Tone {
    /// Its class in the style sheet.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Good => "good",
            Self::Warm => "warm",
            Self::Bad => "bad",
        }
    }
}

/// A tag.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "tag/tag.html")]
pub(crate) struct Tag {
    /// Its words.
    pub(crate) text: String,
    /// Its tone.
    pub(crate) tone: Tone,
}

impl Tag {
    /// A tag.
    pub(crate) fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { text: text.into(), tone }
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Tag> {
    vec![
        Tag::new(Tone::Plain, "Draft"),
        Tag::new(Tone::Good, "Shown"),
        Tag::new(Tone::Warm, "Paused"),
        Tag::new(Tone::Bad, "Refused"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_its_words_and_tone() {
        assert_eq!(Tag::new(Tone::Warm, "Paused").to_string(), "<span class=\"tag warm\">Paused</span>");
    }
}
