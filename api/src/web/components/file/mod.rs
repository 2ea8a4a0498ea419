//! A file to send: a control of a field.

use super::Field;

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct File {
    /// The kinds of file that are taken, as in HTML.
    pub(crate) accept: &'static str,
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Field> {
    vec![Field::file("u-list", "Your list", ".csv,.xlsx").hint("A spreadsheet, as it is")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_which_files_are_taken() {
        let html = examples().remove(0).to_string();
        assert!(html.contains("type=\"file\" accept=\".csv,.xlsx\""), "{html}");
    }
}
