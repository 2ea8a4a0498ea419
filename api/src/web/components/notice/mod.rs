//! A notification: something the reader should know before the rest of the page.

use askama::Template;

use super::Tone;

super::markup!(Notice);

/// A notification.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "notice/notice.html")]
pub(crate) struct Notice {
    /// Its tone.
    pub(crate) tone: Tone,
    /// What it says, a paragraph each.
    pub(crate) paragraphs: Vec<String>,
    /// A way on, and its words.
    pub(crate) link: Option<(String, String)>,
    /// Whether it says what was just done, and so is read out.
    pub(crate) done: bool,
}

impl Notice {
    /// A notification of one paragraph.
    pub(crate) fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self { tone, paragraphs: vec![text.into()], link: None, done: false }
    }

    /// What was just done.
    pub(crate) fn done(text: impl Into<String>) -> Self {
        Self { done: true, ..Self::new(Tone::Good, text) }
    }

    /// This notification with a way on.
    pub(crate) fn link(mut self, to: impl Into<String>, words: impl Into<String>) -> Self {
        self.link = Some((to.into(), words.into()));
        self
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Notice> {
    vec![
        Notice::done("Saved."),
        Notice::new(Tone::Warm, "Without a postcode only those who work online can be shown."),
        Notice::new(Tone::Bad, "No mail goes out.").link("/components", "See why"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_just_done_is_read_out() {
        assert!(Notice::done("Saved.").to_string().contains("role=\"status\""));
        assert!(!Notice::new(Tone::Warm, "Look").to_string().contains("role="));
    }
}
