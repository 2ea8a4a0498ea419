//! More about something, behind its first line.

use askama::Template;

super::markup!(Details);

/// More about something.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "details/details.html")]
pub(crate) struct Details {
    /// The line that is always shown.
    pub(crate) summary: String,
    /// What it opens, an item each.
    pub(crate) items: Vec<String>,
    /// Whether it is open at first.
    pub(crate) open: bool,
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Details> {
    let items = vec!["Ancient Benin is part of what they offer".to_owned(), "Made for Key stage 2".to_owned()];
    vec![Details { summary: "Why this fits".to_owned(), items, open: false }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_works_without_script() {
        let html = examples().remove(0).to_string();
        assert!(html.starts_with("<details>\n<summary>Why this fits</summary>"), "{html}");
    }
}
