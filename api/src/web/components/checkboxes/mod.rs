//! Any of a few values: a control of a field.

use super::{Choice, Field};

/// Any of a few values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Checkboxes {
    /// The values.
    pub(crate) choices: Vec<Choice>,
    /// Those that are chosen.
    pub(crate) chosen: Vec<String>,
}

impl Checkboxes {
    /// Whether one is chosen.
    pub(crate) fn is_chosen(&self, choice: &Choice) -> bool {
        self.chosen.contains(&choice.value)
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Field> {
    let choices = vec![Choice::new("mon", "Monday"), Choice::new("sat", "Saturday"), Choice::new("sun", "Sunday")];
    vec![Field::checkboxes("c-days", "Which days?", choices, vec!["sat".to_owned(), "sun".to_owned()])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_may_be_checked() {
        let html = examples().remove(0).to_string();
        assert_eq!(html.matches(" checked").count(), 2, "{html}");
        assert_eq!(html.matches("name=\"c-days\"").count(), 3, "{html}");
    }
}
