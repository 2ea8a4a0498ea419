//! Writing CSV that a spreadsheet opens as what it says: no cell is taken as a formula.

/// The rows as CSV, with the mark by which Excel knows UTF-8.
///
/// A cell that a spreadsheet would reckon with (`=1+1`, `@SUM(A1)`) gets an apostrophe before it, which reading a list takes
/// off again. Plain numbers and telephone numbers (`-1.13`, `+44 20 7946 0123`) stay as they are: there is nothing in them
/// to be reckoned.
pub fn csv_file(rows: &[Vec<String>]) -> Vec<u8> {
    let mut file = "\u{feff}".to_owned();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| cell_of(cell)).collect();
        file.push_str(&cells.join(","));
        file.push_str("\r\n");
    }
    file.into_bytes()
}

fn cell_of(cell: &str) -> String {
    let mark = if begins_as_formula(cell) && !is_number(cell) { "'" } else { "" };
    let text = format!("{mark}{cell}");
    if text.contains(['"', ',', ';', '\n', '\r', '\t', '\'']) || text.trim() != text {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// A cell as it was before [`csv_file`] wrote it.
pub(crate) fn without_mark(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| begins_as_formula(rest)).unwrap_or(cell)
}

/// Full-width signs too: some spreadsheets take them for their narrow ones.
fn begins_as_formula(cell: &str) -> bool {
    cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

fn is_number(cell: &str) -> bool {
    let rest = cell.strip_prefix(['+', '-']).unwrap_or("=");
    rest.starts_with(|c: char| c.is_ascii_digit())
        && rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '(' | ')'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_numbers_stay_readable() {
        for (cell, written) in [
            ("Saturday School", "Saturday School"),
            ("Urdu, Bengali", "\"Urdu, Bengali\""),
            ("the \"Rising Stars\"", "\"the \"\"Rising Stars\"\"\""),
            ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
            ("@SUM(1+1)", "\"'@SUM(1+1)\""),
            ("-2+3", "\"'-2+3\""),
            ("+cmd|'/c calc'!A1", "\"'+cmd|'/c calc'!A1\""),
            ("\t=1+1", "\"'\t=1+1\""),
            (" =1+1", "\"' =1+1\""),
            ("-", "\"'-\""),
            ("+44 (0)20 7946 0123", "+44 (0)20 7946 0123"),
            ("-1.13", "-1.13"),
        ] {
            assert_eq!(cell_of(cell), written, "{cell}");
        }
        let file = csv_file(&[vec!["a".into(), "b".into()], vec!["1".into(), String::new()]]);
        assert_eq!(String::from_utf8(file).unwrap(), "\u{feff}a,b\r\n1,\r\n");
    }

    #[test]
    fn what_is_read_back_is_what_was_written() {
        for cell in ["=1+1", "@x", "-2+3", "'quoted'", "it's", "+44 20 7946 0123"] {
            let written = String::from_utf8(csv_file(&[vec![cell.to_owned()]])).unwrap();
            let read = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(written.trim_start_matches('\u{feff}').as_bytes());
            let record = read.into_records().next().unwrap().unwrap();
            assert_eq!(without_mark(&record[0]), cell);
        }
    }
}
