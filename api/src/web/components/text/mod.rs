//! A line of text: a control of a field.

use super::Field;

/// A line of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Text {
    /// What was given.
    pub(crate) value: String,
    /// The HTML type.
    pub(crate) kind: &'static str,
    /// What a browser may fill in, or `off`.
    pub(crate) autocomplete: &'static str,
    /// Whether a keyboard of digits is best.
    pub(crate) numeric: bool,
    /// How many characters it is wide: 5, 10 or 20; 0 for the whole line.
    pub(crate) width: u8,
    /// Whether its words choose their direction.
    pub(crate) dir_auto: bool,
    /// Where suggestions come from; empty for nowhere.
    pub(crate) suggests: &'static str,
}

impl Text {
    /// A line of text of the whole width.
    pub(crate) fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            kind: "text",
            autocomplete: "off",
            numeric: false,
            width: 0,
            dir_auto: false,
            suggests: "",
        }
    }

    /// Whether what stands in it runs from left to right in every language.
    pub(super) fn is_left_to_right(&self) -> bool {
        matches!(self.kind, "email" | "tel" | "url")
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Field> {
    let name = Field::text("t-name", "Name of your group", "\"Saturday\" <script>").dir_auto();
    vec![name, Field::text("t-year", "Year", "2027").numeric().width(5)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_stands_in_it_again() {
        let html = Field::text("name", "Name", "a \"b\"").to_string();
        assert!(html.contains("value=\"a &#34;b&#34;\""), "{html}");
        assert!(html.contains("<label for=\"name\">Name</label>"), "{html}");
    }
}
