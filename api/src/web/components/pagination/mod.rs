//! The ways to the next page of a list and back to the one before.

use askama::Template;

super::markup!(Pagination);

/// The ways on from a page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "pagination/pagination.html")]
pub(crate) struct Pagination {
    /// What the ways are called together.
    pub(crate) label: String,
    /// The page before: its address and the link's words.
    pub(crate) before: Option<(String, String)>,
    /// The next page: its address and the link's words.
    pub(crate) next: Option<(String, String)>,
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Pagination> {
    let way = |to: &str, words: &str| Some((to.to_owned(), words.to_owned()));
    let label = "Pages".to_owned();
    vec![Pagination { label, before: way("/components?p=1", "Newer"), next: way("/components?p=3", "Older") }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_one_page_has_no_ways() {
        assert_eq!(Pagination::default().to_string().trim(), "");
        let html = examples().remove(0).to_string();
        assert!(html.contains("rel=\"prev\"") && html.contains("rel=\"next\""), "{html}");
    }
}
