//! One of a few values: a control of a field.

use super::{Choice, Field};

/// One of a few values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Radios {
    /// The values.
    pub(crate) choices: Vec<Choice>,
    /// The one that is chosen; empty for none.
    pub(crate) chosen: String,
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Field> {
    let online = Choice { hint: "By a video call".to_owned(), ..Choice::new("online", "Online") };
    vec![Field::radios(
        "r-where",
        "Where would you do it?",
        vec![Choice::new("in_school", "In school"), online],
        "online",
    )]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_legend_names_the_group_and_one_is_checked() {
        let html = examples().remove(0).to_string();
        assert!(html.contains("<legend>Where would you do it?</legend>"), "{html}");
        assert_eq!(html.matches(" checked").count(), 1, "{html}");
        assert!(html.contains("id=\"r-where\"") && html.contains("id=\"r-where-2\""), "{html}");
    }
}
