//! What a column of a list can be, and what it seems to be by its name and its values.

use crate::codes::codes;
use crate::curriculum::language;
use crate::geography::Postcode;
use crate::imports::reading::SheetRow;
use crate::partners::partner_kind;
use crate::text::Phone;

use super::cells;

codes! {
    /// What a column is taken as.
    Field {
        /// The partner's name, or for a person the headline of what they offer.
        Name = "name",
        /// A further name.
        AlsoKnownAs = "also_known_as",
        /// The list's own reference of the record.
        Reference = "reference",
        /// What sort of body or person.
        Kind = "kind",
        /// Languages that are spoken.
        Languages = "languages",
        /// Languages that are taught.
        LanguagesTaught = "languages_taught",
        /// What it says of itself.
        Summary = "summary",
        /// The address, or a part of it.
        Address = "address",
        /// The postcode.
        Postcode = "postcode",
        /// Degrees north.
        Latitude = "latitude",
        /// Degrees east.
        Longitude = "longitude",
        /// Mail.
        Email = "email",
        /// Telephone.
        Phone = "phone",
        /// Web.
        Website = "website",
        /// The headline of what is offered.
        Offer = "offer",
        /// What will be done: class, talk, workshop and so on.
        Format = "format",
        /// Where it takes place: in school, at their place, online.
        Delivery = "delivery",
        /// Days and times, as people write them.
        Times = "times",
        /// A day of the week.
        Day = "day",
        /// When it starts.
        Starts = "starts",
        /// When it ends.
        Ends = "ends",
        /// Subjects of the curriculum.
        Subjects = "subjects",
        /// Topics of the curriculum.
        Topics = "topics",
        /// Key stages or year groups.
        KeyStages = "key_stages",
        /// The day consent was given.
        ConsentDate = "consent_date",
        /// How consent was given.
        ConsentHow = "consent_how",
        /// Kept with the partner, for liaison alone.
        Note = "note",
        /// Not taken at all.
        LeaveOut = "leave_out",
    }
}

/// The name of the column that says in a file of refused rows what is wrong with each. It is left out when the file comes
/// back.
pub const REMEDY: &str = "What to mend";

/// Names of columns as people write them, in small letters and words only. The first that fits counts.
const NAMES: &[(Field, &[&str])] = &[
    (
        Field::Name,
        &[
            "name",
            "partner",
            "organisation",
            "organization",
            "organisation name",
            "organization name",
            "group",
            "group name",
            "charity name",
            "school name",
            "service name",
            "name of organisation",
            "name of group",
            "name of school",
            "community hub",
            "recipient org name",
            "provider",
            "headline",
            "supplementary school",
        ],
    ),
    (
        Field::Reference,
        &[
            "reference",
            "ref",
            "id",
            "partner id",
            "import id",
            "registered charity number",
            "charity number",
            "our ref",
            "record id",
        ],
    ),
    (Field::Kind, &["kind", "type", "partner kind", "partner type", "organisation type", "type of organisation"]),
    (Field::AlsoKnownAs, &["also known as", "other name", "other names", "known as", "own name"]),
    (Field::LanguagesTaught, &["languages taught", "language taught", "teaches"]),
    (Field::Languages, &["languages", "language", "languages spoken", "language s", "spoken languages"]),
    (
        Field::Postcode,
        &[
            "postcode",
            "post code",
            "postal code",
            "charity contact postcode",
            "location postcode",
            "recipient org postal code",
        ],
    ),
    (
        Field::Address,
        &[
            "address",
            "street",
            "venue",
            "building",
            "road",
            "town",
            "city",
            "address line 1",
            "address line 2",
            "address 1",
            "address 2",
            "location name",
            "location address 1",
            "location city",
            "street address",
            "recipient org street address",
            "recipient org city",
            "where",
        ],
    ),
    (Field::Latitude, &["latitude", "lat", "location latitude"]),
    (Field::Longitude, &["longitude", "lon", "lng", "long", "location longitude"]),
    (Field::Email, &["email", "e mail", "mail", "email address", "contact email"]),
    (
        Field::Phone,
        &[
            "phone",
            "tel",
            "telephone",
            "tel no",
            "phone no",
            "mobile",
            "phone number",
            "telephone number",
            "contact phone",
            "contact number",
            "telephone no",
        ],
    ),
    (
        Field::Website,
        &["website", "web", "url", "web address", "web site", "charity contact web", "recipient org web address"],
    ),
    (
        Field::Summary,
        &["summary", "description", "about", "activities", "charity activities", "service info", "what they do"],
    ),
    (Field::Offer, &["offer", "offers", "what they offer", "what is offered", "offer title"]),
    (Field::Format, &["format", "offer format"]),
    (Field::Delivery, &["delivery", "where it takes place"]),
    (
        Field::Times,
        &[
            "days times",
            "day time",
            "days and times",
            "day and time",
            "opening hours",
            "opening times",
            "times",
            "hours",
            "when",
            "session times",
            "meeting times",
            "sessions",
        ],
    ),
    (Field::Day, &["day", "weekday", "day of the week", "scheduled weekday", "days"]),
    (Field::Starts, &["start time", "starts", "start", "opens", "opens at", "from", "schedules opens at"]),
    (Field::Ends, &["end time", "ends", "end", "finish", "closes", "closes at", "until", "to", "schedules closes at"]),
    (Field::Subjects, &["subject", "subjects"]),
    (Field::Topics, &["topic", "topics"]),
    (Field::KeyStages, &["key stage", "key stages", "year group", "year groups", "years"]),
    (Field::ConsentDate, &["consent date", "date of consent"]),
    (Field::ConsentHow, &["consent how", "how consent was given"]),
    (Field::LeaveOut, &["what to mend"]),
];

impl Field {
    /// What a column of this name seems to be; none where the name is not known.
    pub fn guess(name: &str) -> Option<Self> {
        let whole = words(name);
        let known = |name: &str| NAMES.iter().find(|(_, names)| names.contains(&name)).map(|(field, _)| *field);
        if let Some(field) = known(&whole) {
            return Some(field);
        }
        // `Contact: Phone` by its last part, `Languages: 1st` by its group.
        let (group, own) = name.split_once(": ")?;
        known(&words(own)).or_else(|| known(&words(group)))
    }

    /// Whether several columns of a list can be this together.
    pub const fn takes_many(self) -> bool {
        matches!(
            self,
            Self::AlsoKnownAs
                | Self::Languages
                | Self::LanguagesTaught
                | Self::Summary
                | Self::Address
                | Self::Times
                | Self::Delivery
                | Self::Subjects
                | Self::Topics
                | Self::KeyStages
                | Self::Note
                | Self::LeaveOut
        )
    }
}

/// What the columns of a list seem to be, by their names and then by their values. What is not recognised is a note, so that
/// nothing is lost.
pub(super) fn guess(names: &[String], records: &[SheetRow]) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::with_capacity(names.len());
    for (column, name) in names.iter().enumerate() {
        let values: Vec<&str> =
            records.iter().take(200).map(|row| row.cell(column)).filter(|cell| !cells::is_nothing(cell)).collect();
        let most = |is: &dyn Fn(&str) -> bool| {
            let fitting = values.iter().filter(|value| is(value)).count();
            !values.is_empty() && fitting * 2 > values.len()
        };
        let by_values = || {
            if values.is_empty() {
                Field::LeaveOut
            } else if most(&|value| Postcode::parse(value).is_ok()) {
                Field::Postcode
            } else if most(&|value| value.contains('@') && !value.contains(' ')) {
                Field::Email
            } else if most(&|value| {
                value.chars().filter(char::is_ascii_digit).count() > 9 && Phone::parse(value).is_ok()
            }) {
                Field::Phone
            } else if most(&|value| value.starts_with("http") || value.starts_with("www.")) {
                Field::Website
            } else {
                Field::Note
            }
        };
        let field = match Field::guess(name) {
            // A word for kinds that we do not know is no reason to refuse each row.
            Some(Field::Kind) if !values.iter().any(|value| partner_kind(value).is_ok()) => Field::Note,
            Some(Field::Languages)
                if !values.iter().any(|value| cells::languages(value).iter().any(|name| language(name).is_ok())) =>
            {
                Field::Note
            }
            Some(field) => field,
            None => by_values(),
        };
        let taken = fields.contains(&field) && !field.takes_many();
        fields.push(if taken { Field::Note } else { field });
    }
    // A list of names alone needs no name above them.
    if !fields.contains(&Field::Name)
        && let Some(first) = fields.iter_mut().find(|field| **field == Field::Note)
    {
        *first = Field::Name;
    }
    fields
}

/// A name in small letters, its words alone.
fn words(name: &str) -> String {
    let apart: String = name.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    apart.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_known_by_their_names_and_then_by_their_values() {
        let names =
            ["Organisation Name", "Type", "Contact: Phone", "Languages: 1st", "Colour", "Where to write", "DBS?", ""];
        let names = names.map(str::to_owned);
        let row = |cells: [&str; 8]| SheetRow { line: 2, cells: cells.map(str::to_owned).to_vec() };
        let records = [
            row(["Saturday School", "madrasah", "", "Urdu", "red", "office@example.org", "Yes", ""]),
            row(["Sunday School", "n/a", "", "Polish", "blue", "", "", ""]),
        ];
        let expected = [
            Field::Name,
            Field::Kind,
            Field::Phone,
            Field::Languages,
            Field::Note,
            Field::Email,
            Field::Note,
            Field::LeaveOut,
        ];
        assert_eq!(guess(&names, &records), expected);
    }

    #[test]
    fn the_second_column_of_one_thing_is_a_note() {
        let names = ["Name", "Email", "E-mail", "Street", "Town"].map(str::to_owned);
        let expected = [Field::Name, Field::Email, Field::Note, Field::Address, Field::Address];
        let records = [SheetRow { line: 2, cells: vec!["x".into(); 5] }];
        assert_eq!(guess(&names, &records), expected);
    }
}
