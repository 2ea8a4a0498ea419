//! A button that does one thing: a form of its own, with the values it sends.

use askama::Template;

super::markup!(Button);

/// A button that posts.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "button/button.html")]
pub(crate) struct Button {
    /// Its words.
    pub(crate) text: String,
    /// Where it posts to.
    pub(crate) action: String,
    /// The names and values it sends.
    pub(crate) values: Vec<(String, String)>,
    /// Its look: `""` the page's main deed, `quiet` another, `grave` one that takes something away.
    pub(crate) look: &'static str,
    /// What it acts on, said to who cannot see where it stands; empty where its words say all.
    pub(crate) about: String,
}

impl Button {
    /// The page's main deed.
    pub(crate) fn new(action: impl Into<String>, text: impl Into<String>) -> Self {
        Self { text: text.into(), action: action.into(), values: Vec::new(), look: "", about: String::new() }
    }

    /// A lesser deed.
    pub(crate) fn quiet(action: impl Into<String>, text: impl Into<String>) -> Self {
        Self { look: "quiet", ..Self::new(action, text) }
    }

    /// A deed that takes something away.
    pub(crate) fn grave(action: impl Into<String>, text: impl Into<String>) -> Self {
        Self { look: "grave", ..Self::new(action, text) }
    }

    /// This button with one value more.
    #[expect(clippy::needless_pass_by_value, reason = "ids, numbers and words are handed over as they are")]
    pub(crate) fn with(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.values.push((name.into(), value.to_string()));
        self
    }

    /// This button with what it acts on, where a page has several alike.
    pub(crate) fn about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Button> {
    vec![
        Button::new("/components", "Save"),
        Button::quiet("/components", "Close").with("version", 3).about("Romans for year 4"),
        Button::grave("/components", "Withdraw"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_it_acts_on_and_sends_its_values() {
        let html = examples().remove(1).to_string();
        assert!(html.contains("<input type=\"hidden\" name=\"version\" value=\"3\">"), "{html}");
        assert!(html.contains("Close<span class=\"unseen\"> Romans for year 4</span></button>"), "{html}");
    }
}
