//! One filter of a list: its values as links, each with how many it would leave.

use askama::Template;

super::markup!(Filter);

/// One value of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FilterOption {
    /// Its words.
    pub(crate) label: String,
    /// How many it would leave.
    pub(crate) count: u64,
    /// The list with this value set, or without it where it is set.
    pub(crate) link: String,
    /// Whether it is set.
    pub(crate) chosen: bool,
}

/// One filter.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "filter/filter.html")]
pub(crate) struct Filter {
    /// What it filters by.
    pub(crate) legend: String,
    /// Its values.
    pub(crate) options: Vec<FilterOption>,
}

impl Filter {
    /// Whether one of its values is set.
    fn is_set(&self) -> bool {
        self.options.iter().any(|option| option.chosen)
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Filter> {
    let option = |label: &str, count, chosen| FilterOption {
        label: label.to_owned(),
        count,
        link: "/components".to_owned(),
        chosen,
    };
    let options = vec![option("Madrasah", 3, false), option("Parent or carer", 1, true)];
    vec![Filter { legend: "Kind".to_owned(), options }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_that_is_set_is_told_to_everyone() {
        let html = examples().remove(0).to_string();
        assert!(html.contains("<a href=\"/components\">Madrasah <span class=\"count\">3</span></a>"), "{html}");
        assert!(html.contains("<a href=\"/components\" aria-current=\"true\">Parent or carer"), "{html}");
    }
}
