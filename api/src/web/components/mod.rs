//! The components that pages are made of: a folder each with its contract, its template, its examples and its test.
//!
//! A component is a value that writes itself into a page, escaped: `{{ card }}`. A page holds no markup of a component's
//! kind. What a component says it was given; it chooses no words.

pub(super) mod area;
pub(super) mod button;
pub(super) mod card;
pub(super) mod checkboxes;
pub(super) mod chosen;
pub(super) mod crumbs;
pub(super) mod date;
pub(super) mod details;
pub(super) mod error_summary;
pub(super) mod facts;
pub(super) mod field;
pub(super) mod file;
pub(super) mod filter;
pub(super) mod form;
pub(super) mod notice;
pub(super) mod own;
pub(super) mod pagination;
pub(super) mod radios;
pub(super) mod select;
pub(super) mod slip;
pub(super) mod table;
pub(super) mod tag;
pub(super) mod text;

pub(super) use button::Button;
pub(super) use card::Card;
pub(super) use chosen::Chosen;
pub(super) use crumbs::Crumbs;
pub(super) use details::Details;
pub(super) use error_summary::ErrorSummary;
pub(super) use facts::{Fact, Facts};
pub(super) use field::{Choice, Field};
pub(super) use filter::{Filter, FilterOption};
pub(super) use form::Form;
pub(super) use notice::Notice;
pub(super) use own::Own;
pub(super) use pagination::Pagination;
pub(super) use table::{Cell, Head, Table};
pub(super) use tag::{Tag, Tone};

/// A component with the pieces of a page it is shown by.
pub(super) struct Shown {
    /// Its folder's name.
    pub(super) name: &'static str,
    /// Its examples, as they stand in a page.
    pub(super) examples: Vec<String>,
}

/// Every component with its examples.
pub(super) fn all() -> Vec<Shown> {
    fn shown<T: std::fmt::Display>(name: &'static str, examples: &[T]) -> Shown {
        Shown { name, examples: examples.iter().map(ToString::to_string).collect() }
    }
    vec![
        shown("area", &area::examples()),
        shown("button", &button::examples()),
        shown("card", &card::examples()),
        shown("checkboxes", &checkboxes::examples()),
        shown("chosen", &chosen::examples()),
        shown("crumbs", &crumbs::examples()),
        shown("date", &date::examples()),
        shown("details", &details::examples()),
        shown("error_summary", &error_summary::examples()),
        shown("facts", &facts::examples()),
        shown("field", &field::examples()),
        shown("file", &file::examples()),
        shown("filter", &filter::examples()),
        shown("notice", &notice::examples()),
        shown("own", &own::examples()),
        shown("pagination", &pagination::examples()),
        shown("radios", &radios::examples()),
        shown("select", &select::examples()),
        shown("slip", &slip::examples()),
        shown("table", &table::examples()),
        shown("tag", &tag::examples()),
        shown("text", &text::examples()),
    ]
}

/// Lets a component stand in a template as the markup it is.
macro_rules! markup {
    ($($component:ident),+) => { $(impl askama::filters::HtmlSafe for $component {})+ };
}
use markup;

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_folder_is_shown_with_examples() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/web/components");
        let folders: HashSet<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap())
            .filter(|entry| entry.path().is_dir())
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        let shown: HashSet<String> = all().iter().map(|shown| shown.name.to_owned()).collect();
        assert_eq!(folders, shown);
        for component in all() {
            assert!(!component.examples.is_empty(), "{}", component.name);
        }
    }

    #[test]
    fn what_people_typed_is_escaped_in_every_component() {
        for component in all() {
            for example in component.examples {
                assert!(!example.contains("<script"), "{}: {example}", component.name);
            }
        }
    }

    #[test]
    fn no_example_has_an_id_twice_or_a_style_or_script_of_its_own() {
        for component in all() {
            for example in component.examples {
                let mut ids = HashSet::new();
                for part in example.split(" id=\"").skip(1) {
                    let id = part.split('"').next().unwrap_or_default();
                    assert!(ids.insert(id.to_owned()), "{}: {id} stands twice in {example}", component.name);
                }
                let is_attribute =
                    |rest: &str| rest.trim_start_matches(|c: char| c.is_ascii_lowercase()).starts_with("=\"");
                let scripted = example.split(" on").skip(1).any(is_attribute);
                assert!(!example.contains(" style=") && !scripted, "{}: {example}", component.name);
            }
        }
    }
}
