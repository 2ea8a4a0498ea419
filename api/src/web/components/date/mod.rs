//! A day in three parts, since nobody has to pick what they know: a control of a field.

use wording::{Label, Language};

use super::Field;

/// One part of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// The end of its name in the request.
    pub(crate) name: &'static str,
    /// Its label.
    pub(crate) label: String,
    /// What was given.
    pub(crate) value: String,
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Date {
    /// Day, month and year.
    pub(crate) parts: [Part; 3],
}

impl Date {
    /// A day in parts as they were given.
    pub(crate) fn new(lang: Language, [day, month, year]: [String; 3]) -> Self {
        let part = |name, label, value| Part { name, label: lang.label(label), value };
        Self {
            parts: [
                part("day", Label::DateDay, day),
                part("month", Label::DateMonth, month),
                part("year", Label::DateYear, year),
            ],
        }
    }
}

/// The parts of a day as one text for the domain to read; empty where none was given.
pub(crate) fn joined(day: &str, month: &str, year: &str) -> String {
    let [day, month, year] = [day, month, year].map(str::trim);
    if day.is_empty() && month.is_empty() && year.is_empty() { String::new() } else { format!("{day}/{month}/{year}") }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Field> {
    let parts = ["31", "1", "2027"].map(str::to_owned);
    vec![Field::date(Language::English, "d-last", "Last day", parts).hint("For example: 31 1 2027")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_has_a_label_and_the_value_it_was_given() {
        let html = examples().remove(0).to_string();
        for (id, name, value) in [("d-last", "day", "31"), ("d-last-2", "month", "1"), ("d-last-3", "year", "2027")] {
            assert!(html.contains(&format!("<label for=\"{id}\">")), "{html}");
            assert!(html.contains(&format!("name=\"d-last_{name}\"")), "{html}");
            assert!(html.contains(&format!("value=\"{value}\"")), "{html}");
        }
        assert_eq!(joined(" 31", "1", "2027"), "31/1/2027");
        assert_eq!(joined("", " ", ""), "");
    }
}
