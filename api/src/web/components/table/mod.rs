//! A table with a caption, heads that may sort, and on a narrow screen each row as a block with its heads beside.

use askama::Template;

use super::{Button, Own, Tag};

super::markup!(Table);

/// The head of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Head {
    /// Its words.
    pub(crate) text: String,
    /// The list sorted by it, if it sorts.
    pub(crate) sort: Option<String>,
    /// `ascending` or `descending` where the list is sorted by it, else empty.
    pub(crate) sorted: &'static str,
    /// Whether it holds numbers.
    pub(crate) numeric: bool,
}

impl Head {
    /// A head that does not sort.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A head of numbers.
    pub(crate) fn numeric(text: impl Into<String>) -> Self {
        Self { numeric: true, ..Self::new(text) }
    }
}

/// One cell: any of these, in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Words.
    pub(crate) text: String,
    /// Where the words lead, those in a language of their own too.
    pub(crate) link: Option<String>,
    /// Words in a language of their own.
    pub(crate) own: Option<Own>,
    /// A tag.
    pub(crate) tag: Option<Tag>,
    /// Buttons.
    pub(crate) buttons: Vec<Button>,
}

impl Cell {
    /// Words.
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Words that lead somewhere.
    pub(crate) fn link(to: impl Into<String>, text: impl Into<String>) -> Self {
        Self { link: Some(to.into()), ..Self::new(text) }
    }

    /// A tag.
    pub(crate) fn tag(tag: Tag) -> Self {
        Self { tag: Some(tag), ..Self::default() }
    }
}

/// A table. The first cell of a row is its head.
#[derive(Clone, Debug, Default, PartialEq, Eq, Template)]
#[template(path = "table/table.html")]
pub(crate) struct Table {
    /// What it shows.
    pub(crate) caption: String,
    /// The heads of its columns.
    pub(crate) heads: Vec<Head>,
    /// Its rows, each as long as the heads.
    pub(crate) rows: Vec<Vec<Cell>>,
}

impl Table {
    fn head(&self, column: usize) -> Head {
        self.heads.get(column).cloned().unwrap_or_default()
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Table> {
    let name = Head { sort: Some("/components?sort=name".to_owned()), sorted: "ascending", ..Head::new("Name") };
    let own = Cell {
        own: Some(Own { text: "মেলা".to_owned(), tag: "bn".to_owned(), direction: "ltr" }),
        ..Cell::default()
    };
    let rows = vec![
        vec![
            Cell::link("/components", "Saturday school"),
            Cell::tag(Tag::new(super::Tone::Good, "Shown")),
            Cell::new("12"),
        ],
        vec![own, Cell::tag(Tag::new(super::Tone::Plain, "Draft")), Cell::new("0")],
    ];
    let heads = vec![name, Head::new("State"), Head::numeric("Offers")];
    vec![Table { caption: "Partners".to_owned(), heads, rows }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_and_rows_are_told_to_a_screen_reader() {
        let html = examples().remove(0).to_string();
        assert!(
            html.contains("<th scope=\"col\" aria-sort=\"ascending\"><a href=\"/components?sort=name\">Name</a></th>"),
            "{html}"
        );
        assert!(
            html.contains("<th scope=\"row\" data-head=\"Name\"><a href=\"/components\">Saturday school</a></th>"),
            "{html}"
        );
        assert!(html.contains("<td class=\"number\" data-head=\"Offers\">12</td>"), "{html}");
    }

    #[test]
    fn a_link_holds_the_words_of_a_language_of_their_own() {
        let cell =
            Cell { link: Some("/components".to_owned()), own: Some(Own::unknown("মেলা")), ..Cell::default() };
        let heads = vec![Head::new("Name")];
        let html = Table { caption: "Partners".to_owned(), heads, rows: vec![vec![cell]] }.to_string();
        assert!(html.contains("<a href=\"/components\"><bdi dir=\"auto\">মেলা</bdi></a>"), "{html}");
    }
}
