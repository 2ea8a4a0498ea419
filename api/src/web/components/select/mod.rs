//! One of many values: a control of a field.

use super::{Choice, Field};

/// One of many values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Select {
    /// The values.
    pub(crate) choices: Vec<Choice>,
    /// The one that is chosen.
    pub(crate) chosen: String,
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Field> {
    let choices =
        vec![Choice::new("", "Not said"), Choice::new("ks1", "Key stage 1"), Choice::new("ks2", "Key stage 2")];
    vec![Field::select("s-stage", "Key stage", choices, "ks2")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_that_was_chosen_is_chosen_again() {
        let html = examples().remove(0).to_string();
        assert!(html.contains("<option value=\"ks2\" selected>Key stage 2</option>"), "{html}");
    }
}
