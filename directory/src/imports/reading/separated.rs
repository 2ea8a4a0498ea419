//! Text with separators into rows: comma, semicolon, tab or bar, whichever makes the most even rows.

use std::collections::HashMap;

use super::{MOST_ABOVE, MOST_ROWS, Sheet, SheetRow, problem};
use crate::problem::{Problem, Rule};
use crate::text::without_mark;

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The most rows that are looked at to find the separator.
const TRIED: usize = 40;

/// Reads a file's text.
pub(super) fn read(text: &str) -> Result<Sheet, Problem> {
    // Excel's own way to say which separator follows.
    let (said, text) = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => {
            (first.as_bytes().get(4).copied(), rest)
        }
        _ => (None, text),
    };
    let separator = said.unwrap_or_else(|| best(text));
    let mut sheet = Sheet { ragged: true, ..Sheet::default() };
    for record in reader(text, separator).records() {
        let record = record.map_err(|_| problem("file", Rule::NotATable))?;
        let line = line_of(text, &record) + u64::from(said.is_some());
        sheet
            .rows
            .push(SheetRow { line, cells: record.iter().map(|cell| without_mark(cell.trim()).to_owned()).collect() });
        // Rows without anything in them count here too: they cost as much to read.
        if sheet.rows.len() > 4 * (MOST_ROWS + MOST_ABOVE) {
            return Err(problem("rows", Rule::TooMany { max: MOST_ROWS }));
        }
    }
    Ok(sheet)
}

/// The line on which a record begins, counted from 1. The reader says where the one before ended, and passes over blank
/// lines between the two.
pub(in crate::imports) fn line_of(text: &str, record: &csv::StringRecord) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
    let between =
        text.as_bytes().get(start..).unwrap_or_default().iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    let blank = between.filter(|byte| **byte == b'\n').count();
    position.line() + u64::try_from(blank).unwrap_or(0)
}

fn reader(text: &str, separator: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().flexible(true).has_headers(false).delimiter(separator).from_reader(text.as_bytes())
}

/// The separator with which most rows are equally long, and longer than one cell.
fn best(text: &str) -> u8 {
    let evenness = |separator: u8| {
        let mut lengths: HashMap<usize, usize> = HashMap::new();
        for record in reader(text, separator).records().take(TRIED).flatten().filter(|record| record.len() > 1) {
            *lengths.entry(record.len()).or_default() += 1;
        }
        lengths.into_iter().map(|(length, rows)| (rows, length)).max().unwrap_or_default()
    };
    // The first of equals: a comma.
    SEPARATORS.into_iter().rev().max_by_key(|separator| evenness(*separator)).unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        read(text).unwrap().rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn the_separator_is_found_although_cells_hold_the_others() {
        let expected = [["Name", "Languages"], ["Saturday School", "Urdu, Bengali and Somali"]];
        assert_eq!(cells("Name,Languages\r\nSaturday School,\"Urdu, Bengali and Somali\"\r\n"), expected);
        assert_eq!(cells("Name;Languages\nSaturday School;Urdu, Bengali and Somali\n"), expected);
        assert_eq!(cells("Name\tLanguages\rSaturday School\tUrdu, Bengali and Somali"), expected);
        assert_eq!(cells("sep=;\nName;Languages\nSaturday School;Urdu, Bengali and Somali"), expected);
    }

    #[test]
    fn lines_count_breaks_within_quotes_and_blank_rows() {
        let sheet = read("a,b\n\n\"one\ntwo\",c\nd,e\n").unwrap();
        let lines: Vec<u64> = sheet.rows.iter().map(|row| row.line).collect();
        assert_eq!(lines, [1, 3, 5]);
    }

    #[test]
    fn a_list_of_names_alone_is_one_column() {
        assert_eq!(cells("Name\nSaturday School\nSunday School"), [["Name"], ["Saturday School"], ["Sunday School"]]);
    }
}
