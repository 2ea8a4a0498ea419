//! A card: one thing in a list of things to choose from, with what decides the choice.

use askama::Template;

use super::{Button, Details, Facts, Own, Tag};

super::markup!(Card);

/// A card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "card/card.html")]
pub(crate) struct Card {
    /// What it is.
    pub(crate) heading: Own,
    /// Where it leads.
    pub(crate) link: String,
    /// Whose it is, with the word before it: `From`.
    pub(crate) from: Option<(String, Own)>,
    /// What sort of thing it is.
    pub(crate) kind: String,
    /// What is said of it, in words of its own.
    pub(crate) body: Option<Own>,
    /// What those words say in English, where a person wrote that.
    pub(crate) english: Vec<String>,
    /// Its states.
    pub(crate) tags: Vec<Tag>,
    /// Why it is shown, in one line.
    pub(crate) why: String,
    /// What to ask about before relying on it.
    pub(crate) cautions: Vec<String>,
    /// More about why.
    pub(crate) more: Option<Details>,
    /// What is known of it.
    pub(crate) facts: Facts,
    /// Ways on: address and words.
    pub(crate) links: Vec<(String, String)>,
    /// What can be done with it.
    pub(crate) buttons: Vec<Button>,
}

impl Default for Own {
    fn default() -> Self {
        Self::unknown("")
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Card> {
    let name = Own { text: "مدرسہ".to_owned(), tag: "ur".to_owned(), direction: "rtl" };
    vec![Card {
        heading: Own::unknown("Bronze heads of Ancient Benin"),
        link: "/components".to_owned(),
        from: Some(("From".to_owned(), name)),
        kind: "Workshop · Madrasah".to_owned(),
        why: "Ancient Benin is part of what they offer".to_owned(),
        cautions: vec!["Worth asking: they do not say which key stage".to_owned()],
        more: super::details::examples().pop(),
        facts: Facts::default().and("Cost", "Free").and("Length", "ask"),
        links: vec![("/components".to_owned(), "Ask them".to_owned())],
        ..Card::default()
    }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heading_leads_on_and_the_reason_stands_in_one_line() {
        let html = examples().remove(0).to_string();
        assert!(
            html.contains("<h3><a href=\"/components\"><bdi dir=\"auto\">Bronze heads of Ancient Benin</bdi></a></h3>"),
            "{html}"
        );
        assert!(html.contains("<p class=\"why\">Ancient Benin is part of what they offer</p>"), "{html}");
    }
}
