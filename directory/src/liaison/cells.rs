//! Writing a list as CSV that a spreadsheet opens and does not run.

/// A cell that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it. A
/// telephone number with its country begins with a plus and is left, since nothing but a number can come of it.
pub(super) fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let number = text
        .strip_prefix('+')
        .is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || c == ' '));
    if formula && !number { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_not_one_and_a_telephone_number_stays_as_it_is() {
        for (text, safe) in [
            ("=HYPERLINK(\"https://example.org\")", "'=HYPERLINK(\"https://example.org\")"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2+3", "'-2+3"),
            ("+44+1", "'+44+1"),
            ("\t=1", "'\t=1"),
            ("+447700900123", "+447700900123"),
            ("Saturday School", "Saturday School"),
            ("", ""),
        ] {
            assert_eq!(cell(text), safe, "{text:?}");
        }
    }
}
