//! Breadcrumbs: the pages above this one.

use askama::Template;

super::markup!(Crumbs);

/// The pages above this one, the outermost first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "crumbs/crumbs.html")]
pub(crate) struct Crumbs {
    /// What the list is called.
    pub(crate) label: String,
    /// Each page's address and name.
    pub(crate) pages: Vec<(String, String)>,
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Crumbs> {
    let pages = vec![("/home".to_owned(), "Home".to_owned()), ("/partners".to_owned(), "Partners".to_owned())];
    vec![Crumbs { label: "You are here".to_owned(), pages }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_pages_there_is_no_list() {
        assert_eq!(Crumbs::default().to_string().trim(), "");
        assert!(examples().remove(0).to_string().contains("<a href=\"/home\">Home</a>"));
    }
}
