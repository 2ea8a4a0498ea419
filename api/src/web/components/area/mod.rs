//! Some lines of text: a control of a field.

use super::Field;

/// Some lines of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Area {
    /// What was given.
    pub(crate) value: String,
    /// How many lines are shown.
    pub(crate) rows: u8,
    /// Whether its words choose their direction.
    pub(crate) dir_auto: bool,
}

impl Area {
    /// Some lines of text.
    pub(crate) fn new(value: impl Into<String>) -> Self {
        Self { value: value.into(), rows: 3, dir_auto: false }
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Field> {
    vec![Field::area("a-about", "About you", "Two lines\n</textarea>").hint("In your own language").dir_auto()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_given_cannot_end_the_control() {
        let html = examples().remove(0).to_string();
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
    }
}
