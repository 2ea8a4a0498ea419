//! The filters that are set, each removed by one press.

use askama::Template;

super::markup!(Chosen);

/// The filters that are set.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "chosen/chosen.html")]
pub(crate) struct Chosen {
    /// What the list is called.
    pub(crate) label: String,
    /// What pressing one does, said before each: `Remove`.
    pub(crate) remove: String,
    /// The words of each, and where the list without it is.
    pub(crate) filters: Vec<(String, String)>,
    /// The words and the place of the list without any; none where there is one filter.
    pub(crate) all: Option<(String, String)>,
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Chosen> {
    let filters = vec![
        ("Key stage 2".to_owned(), "/components?a".to_owned()),
        ("Bengali".to_owned(), "/components?b".to_owned()),
    ];
    let all = Some(("Remove all".to_owned(), "/components".to_owned()));
    vec![Chosen { label: "Filters that are set".to_owned(), remove: "Remove".to_owned(), filters, all }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_a_link_that_says_what_it_removes() {
        let html = examples().remove(0).to_string();
        assert!(
            html.contains("<a href=\"/components?a\"><span class=\"unseen\">Remove </span>Key stage 2</a>"),
            "{html}"
        );
    }
}
