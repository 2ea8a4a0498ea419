//! A sheet's rows as the commands' fields, by what its columns were chosen to be.

use std::collections::HashMap;

use super::{Field, Mapping, cells, same, times};
use crate::codes::PartnerKind;
use crate::imports::reading::{Sheet, SheetRow};
use crate::imports::table::Row;
use crate::partners::partner_kind;
use crate::problem::{Problem, Rule};
use crate::text::Phone;

/// A row that is ready for the commands, or refused before them.
pub(super) struct Ready {
    /// Its line in the file.
    pub(super) line: u64,
    /// By what it is recognised again: the list's own reference, else its name and postcode.
    pub(super) key: String,
    /// Whether the list itself says the reference.
    pub(super) referenced: bool,
    /// The name, as it will be shown.
    pub(super) name: String,
    /// The postcode, as it was written.
    pub(super) postcode: String,
    /// The fields of the partner, those with something in them.
    pub(super) partner: Row,
    /// The fields of its offer, where it has one.
    pub(super) offer: Option<Row>,
    /// What is kept for liaison alone, a line each.
    pub(super) notes: Vec<String>,
    /// Whether days and times stayed words.
    pub(super) times_as_words: bool,
    /// What is wrong with the row as a whole.
    pub(super) problems: Vec<Problem>,
    /// Lines that say the same of another day, and were joined to this one.
    pub(super) joined: Vec<u64>,
}

/// Every record of the sheet, in order.
pub(super) fn ready(sheet: &Sheet, mapping: &Mapping) -> Vec<Ready> {
    let mut rows: Vec<Ready> = Vec::new();
    let mut first_of: HashMap<String, usize> = HashMap::new();
    let mut count_of: HashMap<String, usize> = HashMap::new();
    let mut without_times: HashMap<String, String> = HashMap::new();
    for record in mapping.header.records(sheet) {
        let mut row = one(sheet, record, mapping);
        let rest = all_but_times(record, mapping);
        if let Some(first) = first_of.get(&row.key).and_then(|at| rows.get_mut(*at)) {
            let more = row.offer.as_ref().map(|offer| offer.list("sessions")).unwrap_or_default();
            if without_times.get(&row.key) == Some(&rest)
                && let Some(offer) = &mut first.offer
                && row.problems.is_empty()
                && !more.is_empty()
            {
                // The same service on another day.
                offer.extend_list("sessions", &more);
                first.joined.push(row.line);
                continue;
            }
            if row.referenced {
                let rule = Rule::Duplicate { first_line: first.line };
                row.problems.push(Problem { field: "reference".into(), value: row.key.clone(), rule });
            } else {
                // Another row of the same name and postcode: which it is, a person decides.
                let count = count_of.entry(row.key.clone()).or_insert(1);
                *count += 1;
                row.key = format!("{}#{count}", row.key);
            }
        } else {
            first_of.insert(row.key.clone(), rows.len());
            without_times.insert(row.key.clone(), rest);
        }
        rows.push(row);
    }
    rows
}

/// What a record says beside its days and times.
fn all_but_times(record: &SheetRow, mapping: &Mapping) -> String {
    let is_time =
        |field: &Field| matches!(field, Field::Times | Field::Day | Field::Starts | Field::Ends | Field::LeaveOut);
    let said = mapping.fields.iter().enumerate().filter(|(_, field)| !is_time(field));
    said.map(|(column, _)| record.cell(column)).collect::<Vec<_>>().join("\u{1f}")
}

fn one(sheet: &Sheet, record: &SheetRow, mapping: &Mapping) -> Ready {
    let columns = mapping.fields.len();
    let mut problems = Vec::new();
    let beyond = record.cells.iter().skip(columns).any(|cell| !cell.is_empty());
    if beyond || sheet.ragged && record.cells.len() < columns {
        let rule = Rule::WrongFieldCount { expected: columns, found: record.cells.len() };
        problems.push(Problem { field: "row".into(), value: shortened(record.cell(0)), rule });
    }
    // Neither a column of text nor a report takes it: refused before anything is asked of the database.
    if record.cells.iter().any(|cell| cell.contains('\0')) {
        problems.push(Problem { field: "row".into(), value: String::new(), rule: Rule::BadCharacter });
    }
    let cells = Cells { record, mapping };
    let as_written = cells.first(Field::Name).replace('\0', "");
    let name = cells::decent(&as_written);
    let mut notes = cells.notes();
    if name != as_written {
        notes.push(cells.labelled(Field::Name, &as_written));
    }
    let mut partner = HashMap::new();
    let mut put = |column: &'static str, value: String| {
        if !value.is_empty() {
            partner.insert(column, value);
        }
    };
    put("name", name.clone());
    put("kind", cells.kind());
    put("also_known_as", cells.many(Field::AlsoKnownAs, cells::several).join(";"));
    put("summary", cells.all(Field::Summary).join("\n"));
    put("postcode", cells.first(Field::Postcode));
    put("address", cells.all(Field::Address).join(", "));
    put("latitude", cells.first(Field::Latitude));
    put("longitude", cells.first(Field::Longitude));
    let taught =
        cells.many(Field::LanguagesTaught, cells::languages).into_iter().map(|name| format!("{name} (taught)"));
    let spoken = cells.many(Field::Languages, cells::languages);
    put("languages", taught.chain(spoken).collect::<Vec<_>>().join(";"));
    put("email", cells::email(&cells.first(Field::Email)));
    put("phone", cells.phone(&mut notes));
    put("website", cells::website(&cells.first(Field::Website)));
    put("consent_date", cells.first(Field::ConsentDate));
    put("consent_how", cells.first(Field::ConsentHow));
    let kind = partner.get("kind").and_then(|kind| partner_kind(kind).ok());
    let (sessions, times_as_words) = cells.sessions(&mut notes);
    let offer = cells.offer(kind, &name, &sessions);
    if offer.is_none() {
        // What there is no offer to carry.
        let columns = [
            Field::Offer,
            Field::Format,
            Field::Delivery,
            Field::Times,
            Field::Subjects,
            Field::Topics,
            Field::KeyStages,
        ];
        notes.extend(
            columns.iter().flat_map(|field| cells.all(*field).into_iter().map(|cell| cells.labelled(*field, &cell))),
        );
        notes.dedup();
    }
    let postcode = cells.first(Field::Postcode);
    let reference = cells.first(Field::Reference);
    let referenced = !reference.is_empty();
    let key =
        if referenced { reference } else { format!("{}|{}", same::plain_name(&name), same::plain_postcode(&postcode)) };
    Ready {
        line: record.line,
        key,
        referenced,
        name,
        postcode,
        partner: Row::new(record.line, partner),
        offer: offer.map(|fields| Row::new(record.line, fields)),
        notes,
        times_as_words,
        problems,
        joined: Vec::new(),
    }
}

/// A record's cells by what their columns are.
struct Cells<'a> {
    record: &'a SheetRow,
    mapping: &'a Mapping,
}

impl Cells<'_> {
    fn columns(&self, wanted: Field) -> impl Iterator<Item = (usize, &str)> {
        let fields = self.mapping.fields.iter().enumerate().filter(move |(_, field)| **field == wanted);
        fields.map(|(column, _)| (column, cells::said(self.record.cell(column)))).filter(|(_, cell)| !cell.is_empty())
    }

    /// What the columns of a field say, those that say anything.
    fn all(&self, wanted: Field) -> Vec<String> {
        self.columns(wanted).map(|(_, cell)| cell.to_owned()).collect()
    }

    /// What the first of them says.
    fn first(&self, wanted: Field) -> String {
        self.columns(wanted).next().map(|(_, cell)| cell.to_owned()).unwrap_or_default()
    }

    fn many(&self, wanted: Field, apart: fn(&str) -> Vec<String>) -> Vec<String> {
        self.columns(wanted).flat_map(|(_, cell)| apart(cell)).collect()
    }

    /// A value with the name that the list gives its column.
    fn labelled(&self, field: Field, value: &str) -> String {
        let column = self.mapping.fields.iter().position(|known| *known == field);
        let name = column.and_then(|column| self.mapping.names.get(column)).map_or("", String::as_str);
        label(name, value)
    }

    /// The columns that are kept as notes, and what a second column of a thing says that can have one only.
    fn notes(&self) -> Vec<String> {
        let mut seen = Vec::new();
        let mut notes = Vec::new();
        for (column, field) in self.mapping.fields.iter().enumerate() {
            let cell = cells::said(self.record.cell(column));
            if cell.is_empty() {
                continue;
            }
            let second = seen.contains(field) && !field.takes_many();
            seen.push(*field);
            if *field == Field::Note || second {
                notes.push(label(self.mapping.names.get(column).map_or("", String::as_str), cell));
            }
        }
        notes
    }

    /// The kind: as the row says it, as the words of this list were explained, or as the whole list is.
    fn kind(&self) -> String {
        let said = self.first(Field::Kind);
        let explained = self.mapping.kinds.get(&said.to_lowercase()).copied();
        let known = explained.or_else(|| partner_kind(&said).ok());
        match (known, said.is_empty(), self.mapping.kind) {
            (Some(kind), ..) | (None, true, Some(kind)) => kind.code().to_owned(),
            _ => said,
        }
    }

    /// The first number that can be dialled. What else the cell says is kept as a note.
    fn phone(&self, notes: &mut Vec<String>) -> String {
        let said = self.first(Field::Phone);
        if said.is_empty() || Phone::parse(&said).is_ok() {
            return said;
        }
        match cells::phones(&said).into_iter().find(|number| Phone::parse(number).is_ok()) {
            Some(number) => {
                notes.push(self.labelled(Field::Phone, &said));
                number
            }
            None => said,
        }
    }

    /// The lines of sessions, and whether any days and times stayed words.
    fn sessions(&self, notes: &mut Vec<String>) -> (Vec<String>, bool) {
        let mut lines = Vec::new();
        let mut words = Vec::new();
        for cell in self.all(Field::Times) {
            match times::read(&cell) {
                Some(read) => lines.extend(read),
                None => words.push(cell),
            }
        }
        let (day, starts, ends) = (self.first(Field::Day), self.first(Field::Starts), self.first(Field::Ends));
        let parts = [day.as_str(), starts.as_str(), ends.as_str()];
        if parts.iter().any(|part| !part.is_empty()) {
            let of_days = times::read(&day).filter(|_| starts.is_empty() && ends.is_empty());
            match times::from_parts(&day, &cells::time(&starts), &cells::time(&ends)) {
                Some(line) => lines.push(line),
                None => match of_days {
                    Some(read) => lines.extend(read),
                    None => {
                        words.push(parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" "));
                    }
                },
            }
        }
        let stayed = !words.is_empty();
        let field = if self.all(Field::Times).is_empty() { Field::Day } else { Field::Times };
        notes.extend(words.into_iter().map(|words| self.labelled(field, &words)));
        (lines, stayed)
    }

    /// The offer that a row speaks of: what it names one, or the lessons of a school that says when it meets. Of other
    /// bodies it is not known what they would do.
    fn offer(
        &self,
        kind: Option<PartnerKind>,
        name: &str,
        sessions: &[String],
    ) -> Option<HashMap<&'static str, String>> {
        let is_school = matches!(
            kind,
            Some(PartnerKind::SupplementarySchool | PartnerKind::Madrasah | PartnerKind::CommunitySchool)
        );
        let title = self.first(Field::Offer);
        let (format, delivery) = (self.first(Field::Format), self.many(Field::Delivery, cells::several).join(";"));
        let (usual_format, usual_delivery) = match kind {
            Some(PartnerKind::Interpreter) => ("interpreting", "in_school"),
            _ if is_school => ("class", "at_our_place"),
            _ => ("", ""),
        };
        let format = if format.is_empty() { usual_format.to_owned() } else { format };
        let delivery = if delivery.is_empty() { usual_delivery.to_owned() } else { delivery };
        let scoped =
            [Field::Subjects, Field::Topics, Field::KeyStages].iter().any(|field| !self.all(*field).is_empty());
        let nothing_said = title.is_empty() && !(is_school && (!sessions.is_empty() || scoped));
        if nothing_said || format.is_empty() || delivery.is_empty() {
            return None;
        }
        let mut offer = HashMap::new();
        let mut put = |column: &'static str, value: String| {
            if !value.is_empty() {
                offer.insert(column, value);
            }
        };
        put("title", if title.is_empty() { name.to_owned() } else { title });
        put("format", format);
        put("delivery", delivery);
        put("subjects", self.many(Field::Subjects, cells::several).join(";"));
        put("topics", self.many(Field::Topics, cells::several).join(";"));
        put("key_stages", self.many(Field::KeyStages, cells::several).join(";"));
        put("sessions", sessions.join(";"));
        Some(offer)
    }
}

fn label(name: &str, value: &str) -> String {
    if name.is_empty() { value.to_owned() } else { format!("{name}: {value}") }
}

fn shortened(value: &str) -> String {
    value.chars().filter(|c| *c != '\0').take(80).collect()
}
