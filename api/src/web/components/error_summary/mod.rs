//! What was wrong with a form, at the top of its page, each with a link to its field.

use askama::Template;

super::markup!(ErrorSummary);

/// What was wrong with a form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "error_summary/error_summary.html")]
pub(crate) struct ErrorSummary {
    /// The head of the list.
    pub(crate) heading: String,
    /// The field's id and the sentence of each problem; an empty id where no field of the page has it.
    pub(crate) items: Vec<(String, String)>,
}

impl ErrorSummary {
    /// Whether nothing was wrong.
    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<ErrorSummary> {
    let items = vec![
        ("name".to_owned(), "Name: give a name.".to_owned()),
        (String::new(), "Something else is wrong: \"<script>\"".to_owned()),
    ];
    vec![ErrorSummary { heading: "There are 2 problems".to_owned(), items }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_an_alert_that_links_to_the_fields() {
        let html = examples().remove(0).to_string();
        assert!(html.contains("role=\"alert\""), "{html}");
        assert!(html.contains("<a href=\"#name\">Name: give a name.</a>"), "{html}");
        assert_eq!(ErrorSummary::default().to_string().trim(), "");
    }
}
