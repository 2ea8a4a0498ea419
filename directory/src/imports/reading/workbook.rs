//! Excel workbooks into sheets: dates and numbers as people read them, merged cells filled downwards.

use std::io::{Cursor, Read as _};

use calamine::{Data, DataRef, ExcelDateTime, Reader as _, SheetType, SheetVisible, Xlsx};

use super::{MOST_ABOVE, MOST_COLUMNS, MOST_ROWS, Sheet, SheetRow, problem};
use crate::problem::{Problem, Rule};

/// The most bytes that a workbook may unpack to: far more than its rows can hold, far less than would hurt.
const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
/// The most sheets.
const MOST_SHEETS: usize = 40;

/// Whether a file is packed as newer Excel packs its workbooks.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Reads the sheets that are not hidden.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Problem> {
    let unreadable = || problem("file", Rule::NotATable);
    unpacks_to_little(bytes)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
    let listed = workbook.sheets_metadata().iter();
    let listed = listed.filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == SheetType::WorkSheet);
    let names: Vec<String> = listed.map(|sheet| sheet.name.clone()).take(MOST_SHEETS).collect();
    let mut sheets = Vec::new();
    for name in names {
        let merged = workbook.merge_cells_by_sheet_name(&name).unwrap_or_default();
        // Cell by cell: a sheet as a rectangle would be as large as its furthest cell says.
        let mut cells = workbook.worksheet_cells_reader(&name).map_err(|_| unreadable())?;
        let mut rows: Vec<SheetRow> = Vec::new();
        while let Some(cell) = cells.next_cell().map_err(|_| unreadable())? {
            let (row, column) = cell.get_position();
            let text = shown(cell.get_value());
            if !text.is_empty() {
                put(&mut rows, row, column, text)?;
            }
        }
        for region in merged {
            fill_down(&mut rows, region.start, region.end.0);
        }
        sheets.push(Sheet { name, rows, ragged: false });
    }
    Ok(sheets)
}

/// Says what a merged cell says in each row it stands in that has something of its own.
fn fill_down(rows: &mut [SheetRow], (top, left): (u32, u32), bottom: u32) {
    let (first, last) = (u64::from(top) + 1, u64::from(bottom) + 1);
    let column = usize::try_from(left).unwrap_or(usize::MAX);
    let Some(said) = rows.iter().find(|row| row.line == first).map(|row| row.cell(column).to_owned()) else { return };
    for row in rows.iter_mut().filter(|row| row.line > first && row.line <= last && column < MOST_COLUMNS) {
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        if let Some(cell) = row.cells.get_mut(column) {
            cell.clone_from(&said);
        }
    }
}

fn put(rows: &mut Vec<SheetRow>, row: u32, column: u32, text: String) -> Result<(), Problem> {
    let column = usize::try_from(column).unwrap_or(usize::MAX);
    if column >= MOST_COLUMNS {
        return Err(problem("columns", Rule::TooMany { max: MOST_COLUMNS }));
    }
    let line = u64::from(row) + 1;
    let at = match rows.binary_search_by_key(&line, |row| row.line) {
        Ok(at) => at,
        Err(at) => {
            if rows.len() >= MOST_ROWS + MOST_ABOVE {
                return Err(problem("rows", Rule::TooMany { max: MOST_ROWS }));
            }
            rows.insert(at, SheetRow { line, cells: Vec::new() });
            at
        }
    };
    if let Some(row) = rows.get_mut(at) {
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        if let Some(cell) = row.cells.get_mut(column) {
            *cell = text;
        }
    }
    Ok(())
}

/// A small file can unpack to one that fills the memory: what its directory says is not believed, but counted.
fn unpacks_to_little(bytes: &[u8]) -> Result<(), Problem> {
    let unreadable = || problem("file", Rule::NotATable);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
    let mut left = MOST_UNPACKED;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(|_| unreadable())?;
        let unpacked = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink()).map_err(|_| unreadable())?;
        left = left.checked_sub(unpacked).ok_or_else(|| problem("rows", Rule::TooMany { max: MOST_ROWS }))?;
    }
    Ok(())
}

/// A cell as its reader sees it: whole numbers without decimals, days as days.
fn shown(value: &DataRef<'_>) -> String {
    match Data::from(value.clone()) {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.trim().to_owned(),
        Data::Bool(yes) => if yes { "yes" } else { "no" }.to_owned(),
        Data::DateTime(moment) => moment_shown(moment),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

fn moment_shown(moment: ExcelDateTime) -> String {
    let (year, month, day, hour, minute, _, _) = moment.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}");
    let whole = moment.as_f64().fract() == 0.0;
    // Less than one day is a time of day.
    if moment.as_f64() < 1.0 {
        time
    } else if whole {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {time}")
    }
}
