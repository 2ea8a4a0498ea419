//! Any list as people keep it, into sheets of cells: CSV in any usual encoding and separator, and Excel workbooks.
//!
//! Nothing is judged here and nothing is lost: a row that is longer or shorter than its neighbours comes out as it is.

mod encoding;
mod header;
mod separated;
mod workbook;

use crate::problem::{Problem, Rule};

pub use header::Header;
pub(super) use separated::line_of;

/// The most bytes of a file.
pub const MOST_BYTES: usize = 2 * 1024 * 1024;
/// The most rows of a sheet.
pub const MOST_ROWS: usize = 5_000;
/// The most columns of a sheet.
pub const MOST_COLUMNS: usize = 100;
/// Rows that may stand above the first record: titles, notes, names of columns.
const MOST_ABOVE: usize = 20;

/// One sheet of a file. A CSV file is one sheet without a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name in the workbook.
    pub name: String,
    /// Its rows with anything in them, each no longer than it is in the file.
    pub rows: Vec<SheetRow>,
    /// Whether every row says how long it is, as in CSV: one that is too short is then in doubt.
    pub ragged: bool,
}

/// One row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetRow {
    /// Its line in the file, or its number in the sheet, counted from 1.
    pub line: u64,
    /// Its cells, trimmed.
    pub cells: Vec<String>,
}

impl SheetRow {
    /// A cell; empty where the row has none.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// How many cells have something in them.
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// The sheets of a file that have anything in them. Refused are files that are too large, that cannot be read as a list,
/// and that have nothing in them.
pub fn read_sheets(bytes: &[u8]) -> Result<Vec<Sheet>, Problem> {
    if bytes.len() > MOST_BYTES {
        return Err(problem("file", Rule::FileTooLarge { megabytes: MOST_BYTES / 1024 / 1024 }));
    }
    let mut sheets = if workbook::is_workbook(bytes) {
        workbook::read(bytes)?
    } else {
        vec![separated::read(&encoding::decode(bytes).ok_or_else(|| problem("file", Rule::NotATable))?)?]
    };
    for sheet in &mut sheets {
        sheet.rows.retain(|row| row.filled() > 0);
        if sheet.rows.len() > MOST_ROWS + MOST_ABOVE {
            return Err(problem("rows", Rule::TooMany { max: MOST_ROWS }));
        }
        if sheet.rows.iter().any(|row| row.cells.iter().skip(MOST_COLUMNS).any(|cell| !cell.is_empty())) {
            return Err(problem("columns", Rule::TooMany { max: MOST_COLUMNS }));
        }
    }
    sheets.retain(|sheet| !sheet.rows.is_empty());
    if sheets.is_empty() { Err(problem("file", Rule::Required)) } else { Ok(sheets) }
}

fn problem(field: &str, rule: Rule) -> Problem {
    Problem { field: field.to_owned(), value: String::new(), rule }
}
