//! Reading a CSV file into rows with named fields, and saying exactly what cannot be read.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use super::Refusal;
use super::reading::line_of;
use crate::problem::{Problem, Rule};

/// A file's rows, and those that could not be read.
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    pub(super) refused: Vec<Refusal>,
}

/// One row: its line and its fields by column.
pub(super) struct Row {
    pub(super) line: u64,
    fields: HashMap<&'static str, String>,
}

impl Row {
    /// A row with these fields.
    pub(super) const fn new(line: u64, fields: HashMap<&'static str, String>) -> Self {
        Self { line, fields }
    }

    /// Adds values to a field that holds a list.
    pub(super) fn extend_list(&mut self, column: &'static str, more: &[String]) {
        let mut values = self.list(column);
        values.extend(more.iter().cloned());
        self.fields.insert(column, values.join(";"));
    }

    /// A field, trimmed; empty where the file has no such column.
    pub(super) fn get(&self, column: &str) -> String {
        self.fields.get(column).cloned().unwrap_or_default()
    }

    /// Whether the file has this column, filled or not.
    pub(super) fn has(&self, column: &str) -> bool {
        self.fields.contains_key(column)
    }

    /// A field that holds a list split by `;`.
    pub(super) fn list(&self, column: &str) -> Vec<String> {
        let field = self.get(column);
        field.split(';').map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned).collect()
    }

    /// A hash over all fields: the same row under the same columns has the same. A column that is there and empty says
    /// something else than one that is not there.
    pub(super) fn hash(&self) -> Vec<u8> {
        let mut columns: Vec<_> = self.fields.iter().collect();
        columns.sort_unstable();
        let mut hash = Sha256::new();
        for (column, value) in columns {
            hash.update(column.len().to_be_bytes());
            hash.update(column);
            hash.update(value.len().to_be_bytes());
            hash.update(value);
        }
        hash.finalize().to_vec()
    }
}

/// Reads a UTF-8 CSV with a header row. A byte-order mark is taken off; a row of a wrong length is refused with its
/// line; a missing or unknown column refuses the file.
pub(super) fn read(
    file: &'static str,
    bytes: &[u8],
    needed: &[&'static str],
    known: &[&'static str],
) -> Result<Table, Vec<Problem>> {
    let refuse = |field: &str, value: &str, rule: Rule| Problem {
        field: format!("{file}.{field}"),
        value: value.chars().take(80).collect(),
        rule,
    };
    let text = std::str::from_utf8(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes))
        .map_err(|_| vec![refuse("file", "", Rule::NotUtf8)])?;
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let header = reader.headers().cloned().unwrap_or_default();
    let mut problems = Vec::new();
    let mut columns: Vec<Option<&'static str>> = Vec::with_capacity(header.len());
    for name in &header {
        let column = known.iter().find(|known| known.eq_ignore_ascii_case(name)).copied();
        if column.is_none() {
            let known = known.iter().map(|&known| known.to_owned()).collect();
            problems.push(refuse("header", name, Rule::ColumnUnknown { known }));
        } else if columns.contains(&column) {
            problems.push(refuse("header", name, Rule::Duplicate { first_line: 1 }));
        }
        columns.push(column);
    }
    for &name in needed.iter().filter(|name| !columns.contains(&Some(name))) {
        problems.push(refuse("header", name, Rule::ColumnMissing));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut table = Table { rows: Vec::new(), refused: Vec::new() };
    for record in reader.records() {
        let Ok(record) = record else {
            return Err(vec![refuse("file", "", Rule::NotUtf8)]);
        };
        let line = line_of(text, &record);
        if record.len() == columns.len() {
            let fields = columns.iter().zip(&record);
            let fields = fields.filter_map(|(column, value)| column.map(|column| (column, value.to_owned()))).collect();
            table.rows.push(Row { line, fields });
        } else if record.iter().any(|value| !value.is_empty()) {
            let rule = Rule::WrongFieldCount { expected: columns.len(), found: record.len() };
            let first = record.get(0).unwrap_or_default();
            table.refused.push(Refusal { file, line, problems: vec![refuse("row", first, rule)] });
        }
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_below_blank_lines_is_said_to_stand_where_it_does() {
        let table = read("partners", b"name,kind\r\n\r\n\r\nSaturday School\r\n", &["name"], &["name", "kind"]);
        assert_eq!(table.unwrap().refused[0].line, 4);
    }
}
