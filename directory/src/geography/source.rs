//! The files that directories of postcodes are published as, read row by row.

use std::borrow::Cow;
use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;

use chrono::NaiveDate;
use csv::ByteRecord;
use serde::Deserialize;
use zip::ZipArchive;

use super::postcode::is_off_the_grid_key;
use super::{Point, grid};
use crate::error::{Error, Result};
use crate::problem::{Problem, Rule};

/// One postcode of a file.
pub(super) struct Row {
    /// Upper case, without its space.
    pub(super) postcode: String,
    pub(super) point: Option<Point>,
    pub(super) authority_code: Option<String>,
    pub(super) ended_on: Option<NaiveDate>,
}

/// What reading a file meets.
pub(super) enum Found {
    /// A postcode.
    Row(Row),
    /// A row that has none: where it stands and what stands there.
    Refused(String),
    /// So many bytes of so many have been read.
    Read { done: u64, of: u64 },
}

/// Receives what is found; its error ends the reading.
pub(super) type Take<'a> = &'a mut dyn FnMut(Found) -> Result<()>;

/// Reads a directory of postcodes: the ONS Postcode Directory (zip or CSV), OS Code-Point Open (zip), or a package that
/// carries the former as one `.msgpack.br` for each first letter.
pub(super) fn read(path: &Path, take: Take) -> Result<()> {
    let file = File::open(path).map_err(|source| unreadable(path, source))?;
    let size = file.metadata().map_err(|source| unreadable(path, source))?.len();
    let mut file = BufReader::new(file);
    let mut magic = [0; 2];
    let is_zip = file.read_exact(&mut magic).is_ok() && &magic == b"PK";
    file.rewind().map_err(|source| unreadable(path, source))?;
    if !is_zip {
        let recognised = Csv::read(file, "line", 0, size, take).map_err(|fault| fault.at(path))?;
        return if recognised { Ok(()) } else { Err(no_postcodes(path)) };
    }
    let mut zip = ZipArchive::new(file).map_err(|source| unreadable(path, source))?;
    let names: Result<Vec<String>, _> = zip.file_names().map(|name| name.map(Cow::into_owned)).collect();
    let names = names.map_err(|source| unreadable(path, source))?;
    let (wanted, is_packed) = wanted(names);
    let mut of = 0;
    for name in &wanted {
        of += zip.by_name(name).map_err(|source| unreadable(path, source))?.size();
    }
    let (mut done, mut recognised) = (0, false);
    for name in &wanted {
        let mut entry = zip.by_name(name).map_err(|source| unreadable(path, source))?;
        let size = entry.size();
        if is_packed {
            read_packed(&mut entry, name, take).map_err(|fault| fault.at(path))?;
            recognised = true;
        } else {
            recognised |= Csv::read(entry, name, done, of, take).map_err(|fault| fault.at(path))?;
        }
        done += size;
        take(Found::Read { done, of })?;
    }
    if recognised { Ok(()) } else { Err(no_postcodes(path)) }
}

/// The entries of a zip that hold postcodes, and whether they are packed.
fn wanted(mut names: Vec<String>) -> (Vec<String>, bool) {
    names.sort();
    let packed: Vec<String> = names.iter().filter(|name| name.ends_with(".msgpack.br")).cloned().collect();
    if !packed.is_empty() {
        return (packed, true);
    }
    names.retain(|name| Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")));
    let is_in = |folder: &str, name: &str| name.split('/').rev().skip(1).any(|part| part.eq_ignore_ascii_case(folder));
    let data: Vec<String> = names.iter().filter(|name| is_in("data", name)).cloned().collect();
    // The same rows stand once in one file and once more in a file for each area.
    let whole: Vec<String> = data.iter().filter(|name| !is_in("multi_csv", name)).cloned().collect();
    let found = [whole, data].into_iter().find(|some| !some.is_empty());
    (found.unwrap_or(names), false)
}

/// Why reading ended early.
enum Fault {
    /// The file cannot be read.
    File(Box<dyn std::error::Error + Send + Sync>),
    /// Nobody takes what is read any more, or the file is not what it should be.
    Ours(Error),
}

impl Fault {
    fn file(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::File(source.into())
    }

    fn at(self, path: &Path) -> Error {
        match self {
            Self::File(source) => unreadable(path, source),
            Self::Ours(error) => error,
        }
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Ours(error)
    }
}

fn unreadable(path: &Path, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::internal(format!("reading the postcodes of {}", path.display()), source)
}

/// What a file says that has no column of postcodes, nor any row.
pub(super) fn no_postcodes(path: &Path) -> Error {
    let value = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Error::Invalid(vec![Problem { field: "pcds".into(), value, rule: Rule::ColumnMissing }])
}

/// The columns of a CSV, by their places.
struct Csv {
    postcode: usize,
    easting: usize,
    northing: usize,
    authority: Option<usize>,
    ended: Option<usize>,
}

/// How many rows are read between two words on how far reading has come.
const ROWS_BETWEEN_NEWS: u64 = 10_000;

impl Csv {
    /// Reads one CSV; false if it is not about postcodes.
    fn read(file: impl Read, name: &str, done: u64, of: u64, take: Take) -> Result<bool, Fault> {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(file);
        let mut record = ByteRecord::new();
        if !reader.read_byte_record(&mut record).map_err(Fault::file)? {
            return Ok(false);
        }
        let columns = if let Some(columns) = Self::named_by(&record) {
            columns
        } else if Self::CODE_POINT.has_postcode(&record) {
            Self::CODE_POINT.take(&record, name, take)?;
            Self::CODE_POINT
        } else {
            return Ok(false);
        };
        let mut rows: u64 = 0;
        while reader.read_byte_record(&mut record).map_err(Fault::file)? {
            columns.take(&record, name, take)?;
            rows += 1;
            if rows.is_multiple_of(ROWS_BETWEEN_NEWS) {
                take(Found::Read { done: done + reader.position().byte(), of })?;
            }
        }
        Ok(true)
    }

    /// Code-Point Open has no header; its columns are published beside it.
    const CODE_POINT: Self = Self { postcode: 0, easting: 2, northing: 3, authority: Some(8), ended: None };

    /// The columns by their names, which change with the years.
    fn named_by(header: &ByteRecord) -> Option<Self> {
        let names: Vec<String> = header
            .iter()
            .map(|cell| String::from_utf8_lossy(cell).trim().trim_start_matches('\u{feff}').to_ascii_lowercase())
            .collect();
        let place = |wanted: &[&str]| wanted.iter().find_map(|name| names.iter().position(|found| found == name));
        // `lad23cd`, `lad25cd`: the year of the boundaries.
        let dated = || {
            names.iter().position(|name| {
                name.strip_prefix("lad").and_then(|rest| rest.strip_suffix("cd")).is_some_and(|year| year.len() == 2)
            })
        };
        Some(Self {
            postcode: place(&["pcds", "pcd", "pcd8", "pcd7", "pcd2", "postcode"])?,
            easting: place(&["oseast1m", "east1m", "easting", "eastings"])?,
            northing: place(&["osnrth1m", "north1m", "northing", "northings"])?,
            authority: place(&["laua", "oslaua"]).or_else(dated),
            ended: place(&["doterm"]),
        })
    }

    fn has_postcode(&self, record: &ByteRecord) -> bool {
        let number = |place| cell(record, place).parse::<f64>().is_ok();
        key(cell(record, self.postcode)).is_some() && number(self.easting) && number(self.northing)
    }

    fn take(&self, record: &ByteRecord, name: &str, take: Take) -> Result<()> {
        let number = |place| cell(record, place).parse().ok();
        let text = cell(record, self.postcode);
        let row = row(
            text,
            number(self.easting).zip(number(self.northing)),
            self.authority.map(|place| cell(record, place)),
            self.ended.and_then(|place| month(cell(record, place))),
        );
        take(row.map_or_else(
            || Found::Refused(format!("{name} {}: {text:?}", record.position().map_or(0, csv::Position::line))),
            Found::Row,
        ))
    }
}

/// A cell, or nothing where the row is too short or the cell is not text.
fn cell(record: &ByteRecord, place: usize) -> &str {
    record.get(place).and_then(|cell| std::str::from_utf8(cell).ok()).unwrap_or_default().trim()
}

/// The month a postcode ended, as its first day: `201304`.
fn month(text: &str) -> Option<NaiveDate> {
    let (year, month) = text.split_at_checked(4)?;
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, 1)
}

/// One row, if it has a postcode.
fn row(
    text: &str,
    grid_reference: Option<(f64, f64)>,
    authority: Option<&str>,
    ended_on: Option<NaiveDate>,
) -> Option<Row> {
    let postcode = key(text)?;
    let authority_code = authority.filter(|code| !code.is_empty()).map(str::to_owned);
    // Northern Ireland's grid references are on Ireland's grid: read as Britain's they would fall into the sea.
    let is_off = is_off_the_grid_key(&postcode) || authority_code.as_deref().is_some_and(|code| code.starts_with('N'));
    let point =
        if is_off { None } else { grid_reference.and_then(|(easting, northing)| grid::point_of(easting, northing)) };
    Some(Row { postcode, point, authority_code, ended_on })
}

/// A postcode as published files write it, without its spaces. Published files do not need the patience that
/// [`super::Postcode::parse`] has with people, and two and a half million rows do not have the time.
fn key(text: &str) -> Option<String> {
    let key = text.replace(' ', "");
    let (outward, inward) = key.as_bytes().split_last_chunk::<3>()?;
    let [digit, first, second] = inward;
    let fits = (2..=4).contains(&outward.len())
        && outward.first()?.is_ascii_uppercase()
        && outward.iter().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
        && digit.is_ascii_digit()
        && first.is_ascii_uppercase()
        && second.is_ascii_uppercase();
    fits.then_some(key)
}

/// A letter's postcodes in columns, as the package has them.
#[derive(Deserialize)]
struct Packed<'a> {
    #[serde(borrow)]
    data: PackedColumns<'a>,
}

#[derive(Deserialize)]
struct PackedColumns<'a> {
    #[serde(borrow)]
    pcd: Vec<Cell<'a>>,
    #[serde(borrow)]
    laua: Vec<Cell<'a>>,
    #[serde(borrow)]
    oseast1m: Vec<Cell<'a>>,
    #[serde(borrow)]
    osnrth1m: Vec<Cell<'a>>,
}

/// A text or a number; what is missing is written as a number that is none, in columns of texts too.
#[derive(Clone, Copy)]
enum Cell<'a> {
    Text(&'a str),
    Number(f64),
}

impl<'a> Cell<'a> {
    const fn text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Number(_) => None,
        }
    }

    const fn number(self) -> Option<f64> {
        match self {
            Self::Number(number) if !number.is_nan() => Some(number),
            _ => None,
        }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Cell<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Cell<'de>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a text or a number")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Cell::Text(text))
            }

            fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
                Ok(Cell::Number(number))
            }

            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
                u32::try_from(number).map(|number| Cell::Number(number.into())).map_err(E::custom)
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Cell::Number(f64::NAN))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

/// Reads one letter. A whole letter is held at once, some forty megabytes for the largest.
fn read_packed(entry: &mut impl Read, name: &str, take: Take) -> Result<(), Fault> {
    let mut bytes = vec![];
    brotli::Decompressor::new(entry, 1 << 16).read_to_end(&mut bytes).map_err(Fault::file)?;
    let Packed { data } = rmp_serde::from_slice(&bytes).map_err(Fault::file)?;
    let grid_references = data.oseast1m.into_iter().zip(data.osnrth1m);
    for ((postcode, authority), (easting, northing)) in data.pcd.into_iter().zip(data.laua).zip(grid_references) {
        let text = postcode.text().unwrap_or_default();
        let row = row(text, easting.number().zip(northing.number()), authority.text(), None);
        take(row.map_or_else(|| Found::Refused(format!("{name}: {text:?}")), Found::Row))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_csv(text: &str) -> (bool, Vec<Row>, Vec<String>) {
        let (mut rows, mut refused) = (vec![], vec![]);
        let mut take = |found| {
            match found {
                Found::Row(row) => rows.push(row),
                Found::Refused(place) => refused.push(place),
                Found::Read { .. } => {}
            }
            Ok(())
        };
        let Ok(recognised) = Csv::read(text.as_bytes(), "line", 0, 0, &mut take) else { panic!("a readable file") };
        (recognised, rows, refused)
    }

    #[test]
    fn columns_are_found_under_their_names_of_every_year() {
        for header in [
            "pcd,pcd2,pcds,dointr,doterm,oseast1m,osnrth1m,oslaua",
            "\u{feff}PCD,PCD2,PCDS,DOINTR,DOTERM,OSEAST1M,OSNRTH1M,LAUA",
            "pcd7,pcd8,pcds,dointr,doterm,east1m,north1m,lad25cd",
        ] {
            let (recognised, rows, refused) = read_csv(&format!(
                "{header}\nNW1 2AU,NW1  2AU,NW1 2AU,198001,201304,529884,182639,E09000007\nx,,,,,,,\n"
            ));
            assert!(recognised, "{header}");
            assert_eq!(refused, ["line 3: \"\""]);
            let [row] = rows.as_slice() else { panic!("one row: {header}") };
            assert_eq!(row.postcode, "NW12AU");
            assert_eq!(row.ended_on, NaiveDate::from_ymd_opt(2013, 4, 1));
            assert_eq!(row.authority_code.as_deref(), Some("E09000007"));
            let apart = row.point.expect("a point").distance_km(Point::new(51.527_733, -0.129_053).expect("a point"));
            assert!(apart < 0.005, "{apart} km");
        }
    }

    #[test]
    fn code_point_open_needs_no_header() {
        let line = r#""LE5 4PH",10,460000,305000,"E92000001","","","","E06000016","E05010464""#;
        let no_reference = r#""LE5 4PJ",90,0,0,"E92000001","","","","E06000016","""#;
        let (recognised, rows, refused) = read_csv(&format!("{line}\n{no_reference}\n"));
        assert!(recognised && refused.is_empty());
        let [row, none] = rows.as_slice() else { panic!("two rows") };
        assert_eq!((row.postcode.as_str(), row.authority_code.as_deref()), ("LE54PH", Some("E06000016")));
        assert!(row.point.is_some() && none.point.is_none());
    }

    #[test]
    fn a_file_about_something_else_is_not_recognised() {
        assert!(!read_csv("code,name\nE06000016,Leicester\n").0);
        assert!(!read_csv("").0);
    }

    #[test]
    fn grid_references_on_another_grid_give_no_point() {
        let (_, rows, _) =
            read_csv("pcds,oseast1m,osnrth1m,laua\nBT1 1AA,334316,374675,N09000003\nJE2 4ST,,,L93000001\n");
        assert_eq!(rows.iter().map(|row| row.point).collect::<Vec<_>>(), [None, None]);
    }

    #[test]
    fn the_rows_of_a_zip_are_read_once() {
        let names = |names: &[&str]| wanted(names.iter().map(|name| (*name).to_owned()).collect()).0;
        assert_eq!(
            names(&["Data/ONSPD_UK.csv", "Data/multi_csv/ONSPD_UK_AB.csv", "Documents/names.csv"]),
            ["Data/ONSPD_UK.csv"]
        );
        assert_eq!(
            names(&["Data/multi_csv/B.csv", "Data/multi_csv/A.csv"]),
            ["Data/multi_csv/A.csv", "Data/multi_csv/B.csv"]
        );
        assert_eq!(names(&["Doc/headers.csv", "Data/CSV/ab.csv"]), ["Data/CSV/ab.csv"]);
        assert_eq!(names(&["x/a.msgpack.br", "x/reader.py"]), ["x/a.msgpack.br"]);
    }
}
