//! Where a sheet's names of columns stand: below titles, in one row or in two.

use serde::{Deserialize, Serialize};

use super::{MOST_ABOVE, Sheet, SheetRow};
use crate::imports::lists::Field;

/// Which rows of a sheet name its columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// The first of them, counted from nought among the rows with anything in them.
    pub first: usize,
    /// One or two: two where a row of groups stands above.
    pub rows: usize,
}

impl Header {
    /// Where they seem to stand: in the row that has the most names of columns we know, else in the first of several
    /// cells.
    pub fn find(sheet: &Sheet) -> Self {
        let known = |row: &SheetRow| row.cells.iter().filter(|cell| Field::guess(cell).is_some()).count();
        let above = || sheet.rows.iter().enumerate().take(MOST_ABOVE);
        let best = above().map(|(at, row)| (known(row), std::cmp::Reverse(at))).max();
        let first = match best {
            Some((names, std::cmp::Reverse(at))) if names > 0 => at,
            _ => above().find(|(_, row)| row.filled() > 1).map_or(0, |(at, _)| at),
        };
        let groups = |at: usize| {
            sheet.rows.get(at).zip(sheet.rows.get(at + 1)).is_some_and(|(top, below)| are_groups(top, below))
        };
        if groups(first) {
            Self { first, rows: 2 }
        } else if let Some(above) = first.checked_sub(1).filter(|above| groups(*above)) {
            Self { first: above, rows: 2 }
        } else {
            Self { first, rows: 1 }
        }
    }

    /// The names of the columns, as many as the header and the records under it have cells. One without a name is empty.
    pub fn names(self, sheet: &Sheet) -> Vec<String> {
        let empty = SheetRow::default();
        let top = sheet.rows.get(self.first).unwrap_or(&empty);
        let below = if self.rows > 1 { sheet.rows.get(self.first + 1) } else { None }.unwrap_or(&empty);
        let width = top.cells.len().max(below.cells.len());
        let mut group = String::new();
        let name = |column: usize| {
            let (own, sub) = (top.cell(column), below.cell(column));
            if !own.is_empty() {
                own.clone_into(&mut group);
            }
            match (group.as_str(), sub) {
                _ if self.rows == 1 => own.to_owned(),
                (_, "") => own.to_owned(),
                ("", sub) => sub.to_owned(),
                (group, sub) => format!("{group}: {sub}"),
            }
        };
        let mut names: Vec<String> = (0..width).map(name).map(|name| clean(&name)).collect();
        while names.last().is_some_and(String::is_empty) {
            names.pop();
        }
        names
    }

    /// The records: the rows below.
    pub fn records(self, sheet: &Sheet) -> &[SheetRow] {
        sheet.rows.get(self.first + self.rows..).unwrap_or_default()
    }
}

/// A name on one line, without what cannot be kept.
fn clean(name: &str) -> String {
    let words = name.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a row names groups of columns and the one below it the columns: where the upper is empty the lower is not, and
/// nothing in the lower looks like a value.
fn are_groups(top: &SheetRow, below: &SheetRow) -> bool {
    let width = top.cells.len().max(below.cells.len());
    let under_gaps =
        (1..width).filter(|column| top.cell(*column).is_empty() && !below.cell(*column).is_empty()).count();
    let is_value = |cell: &String| {
        cell.chars().count() > 30 || cell.contains('@') || cell.chars().filter(char::is_ascii_digit).count() > 2
    };
    under_gaps >= 2 && top.filled() >= 2 && !below.cells.iter().any(is_value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::reading::read_sheets;

    fn header(text: &str) -> (Header, Vec<String>) {
        let sheets = read_sheets(text.as_bytes()).unwrap();
        let found = Header::find(&sheets[0]);
        (found, found.names(&sheets[0]))
    }

    #[test]
    fn titles_above_the_names_of_columns_are_passed_over() {
        let (found, names) =
            header("Our list - updated March,,\n,,\nName,Postcode,Colour\nSaturday School,LE5 4PH,red\n");
        assert_eq!(found, Header { first: 1, rows: 1 });
        assert_eq!(names, ["Name", "Postcode", "Colour"]);
    }

    #[test]
    fn two_rows_of_names_are_one_name_a_column() {
        let text =
            "Organisation,Languages,,,Contact,\n,1st,2nd,3rd,Phone,Email\nSaturday School,Urdu,,,01632 960123,\n";
        let (found, names) = header(text);
        assert_eq!(found, Header { first: 0, rows: 2 });
        let expected =
            ["Organisation", "Languages: 1st", "Languages: 2nd", "Languages: 3rd", "Contact: Phone", "Contact: Email"];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_first_record_with_gaps_above_is_no_row_of_names() {
        let (found, _) = header("Name,,,Postcode\nSaturday School,Hall,01632 960123,LE5 4PH\n");
        assert_eq!(found, Header { first: 0, rows: 1 });
    }
}
