//! What was wrong with an input, as data: which field, which value, which rule. `wording` makes the sentence.

use chrono::NaiveDate;

/// One thing wrong with one field of an input.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Problem {
    /// The field, named as in a file's header and in GraphQL (`postcode`, `offers.2.title`).
    pub field: String,
    /// The value as it was given, shortened if long; empty where nothing was given.
    pub value: String,
    /// The rule it broke.
    pub rule: Rule,
}

/// The rules an input can break. Each has one code and one sentence with a remedy.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Nothing was given where something is needed.
    Required,
    /// Longer than the most characters allowed.
    TooLong {
        /// The most characters allowed.
        max: usize,
    },
    /// A character that cannot be kept (control characters).
    BadCharacter,
    /// Not one of the values of a closed list.
    NotOneOf {
        /// The values that are allowed.
        allowed: Vec<String>,
    },
    /// More values than are kept.
    TooMany {
        /// The most values allowed.
        max: usize,
    },
    /// Not written as a postcode.
    NotAPostcode,
    /// A valid outward code where a whole postcode is needed.
    PostcodeIncomplete,
    /// Written as a postcode, and unknown to the directory of postcodes, with its sector and outward code.
    PostcodeUnknown,
    /// A postcode of a place outside England, which has no distance here.
    PostcodeOutsideEngland,
    /// Only one of latitude and longitude, or outside the British Isles.
    NotAPointInEngland,
    /// Not a mail address.
    NotAnEmailAddress {
        /// What exactly is wrong.
        fault: EmailFault,
    },
    /// Not a telephone number.
    NotAPhoneNumber,
    /// Not a web address beginning with `https://` or `http://`.
    NotAWebAddress,
    /// Not a day written as `2027-01-31` or `31/01/2027`.
    NotADate,
    /// A day before another that must come first.
    DateBefore {
        /// The earliest day allowed.
        earliest: NaiveDate,
    },
    /// A day after the last one allowed.
    DateAfter {
        /// The latest day allowed.
        latest: NaiveDate,
    },
    /// Not a year group or key stage.
    NotAKeyStage,
    /// A name that no language of the vocabulary has; the closest names, if any.
    UnknownLanguage {
        /// Names that are nearly the same.
        suggestions: Vec<String>,
    },
    /// A name that no topic of the vocabulary has; the closest names, if any.
    UnknownTopic {
        /// Names that are nearly the same.
        suggestions: Vec<String>,
    },
    /// A name that no subject has.
    UnknownSubject,
    /// Words that are in no school's name, or the number of none.
    UnknownSchool,
    /// Not a number.
    NotANumber,
    /// A number outside its bounds.
    OutOfRange {
        /// The least allowed.
        min: i64,
        /// The most allowed.
        max: i64,
    },
    /// Not a URN: six digits (older ones five).
    NotAUrn,
    /// A reference to a record that is not there, or that the actor may not see.
    NotFound,
    /// A person's listing without a recorded consent.
    ConsentMissing,
    /// A person's listing, or an imported one, that would be shown to everyone.
    AudienceTooWide,
    /// Something that only a listing can have which was published before.
    StillADraft,
    /// Something that a withdrawn listing cannot have.
    Withdrawn,
    /// The same reference stands twice in a file.
    Duplicate {
        /// The line of the first one.
        first_line: u64,
    },
    /// A row with more or fewer fields than the header.
    WrongFieldCount {
        /// Fields of the header.
        expected: usize,
        /// Fields of the row.
        found: usize,
    },
    /// A column that a file must have and has not.
    ColumnMissing,
    /// A field that no column of a list was chosen to be, and that the list must have.
    ColumnNotChosen,
    /// A column that is not known; the closest known one, if any.
    ColumnUnknown {
        /// The known columns.
        known: Vec<String>,
    },
    /// A file that is not UTF-8.
    NotUtf8,
    /// A file that cannot be read as a list: neither CSV nor an Excel workbook.
    NotATable,
    /// A file that is larger than is taken.
    FileTooLarge {
        /// The most megabytes.
        megabytes: usize,
    },
    /// Not a time of day, or one that may be morning or afternoon.
    NotATime,
    /// Not a day of the week with its times.
    NotASession,
    /// A session that ends when it starts.
    EndsAsItStarts,
    /// Something only the partner itself may open.
    PartnersOwnChoice,
    /// A field that only goes with something else.
    OnlyWith {
        /// What it goes with.
        other: String,
    },
    /// A name that stands for something else already.
    NameTaken {
        /// What it stands for.
        other: String,
    },
    /// A change to what is so already.
    AlreadySo,
    /// A topic that would be part of itself.
    PartOfItself,
    /// A topic that would stand beside what it is part of, or what is part of it.
    BroaderAndRelated,
    /// A name that cannot be taken away: the term is shown by it.
    PreferredName,
    /// A name with letters that its language is not written in.
    WrongScript {
        /// The scripts of the language (ISO 15924).
        scripts: Vec<String>,
    },
    /// A name without a letter or digit, which nothing could be found by.
    WithoutWords,
    /// A change that has been taken back, or overwritten by a later one.
    StandsNoLonger,
    /// Nobody who could pass something on: no liaison officer and no administrator.
    NobodyToPassOn,
    /// Not the six digits of a code that signs in.
    NotACode,
    /// A code that signs in nobody: wrong, late, used, or for another browser.
    CodeWorksNotHere,
    /// The last administrator, without whom nobody could make another.
    LastAdministrator,
    /// Something that somebody else changed since it was read.
    ChangedMeanwhile {
        /// What they made of it; empty where nothing is left.
        current: Vec<String>,
    },
}

/// What is wrong with a mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmailFault {
    /// No `@`, or more than one.
    AtSign,
    /// The part before the `@` is wrong: dots in a wrong place or characters that are not allowed.
    LocalPart,
    /// The part after the `@` is not a domain name.
    Domain,
    /// Letters beyond English ones.
    NotAscii,
    /// Too long to be delivered.
    TooLong,
}

impl Rule {
    /// The code of this rule: stable, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::TooLong { .. } => "too_long",
            Self::BadCharacter => "bad_character",
            Self::NotOneOf { .. } => "not_one_of",
            Self::TooMany { .. } => "too_many",
            Self::NotAPostcode => "not_a_postcode",
            Self::PostcodeIncomplete => "postcode_incomplete",
            Self::PostcodeUnknown => "postcode_unknown",
            Self::PostcodeOutsideEngland => "postcode_outside_england",
            Self::NotAPointInEngland => "not_a_point_in_england",
            Self::NotAnEmailAddress { .. } => "not_an_email_address",
            Self::NotAPhoneNumber => "not_a_phone_number",
            Self::NotAWebAddress => "not_a_web_address",
            Self::NotADate => "not_a_date",
            Self::DateBefore { .. } => "date_before",
            Self::DateAfter { .. } => "date_after",
            Self::NotAKeyStage => "not_a_key_stage",
            Self::UnknownLanguage { .. } => "unknown_language",
            Self::UnknownTopic { .. } => "unknown_topic",
            Self::UnknownSubject => "unknown_subject",
            Self::UnknownSchool => "unknown_school",
            Self::NotANumber => "not_a_number",
            Self::OutOfRange { .. } => "out_of_range",
            Self::NotAUrn => "not_a_urn",
            Self::NotFound => "not_found",
            Self::ConsentMissing => "consent_missing",
            Self::AudienceTooWide => "audience_too_wide",
            Self::StillADraft => "still_a_draft",
            Self::Withdrawn => "withdrawn",
            Self::Duplicate { .. } => "duplicate",
            Self::WrongFieldCount { .. } => "wrong_field_count",
            Self::ColumnMissing => "column_missing",
            Self::ColumnNotChosen => "column_not_chosen",
            Self::ColumnUnknown { .. } => "column_unknown",
            Self::NotUtf8 => "not_utf8",
            Self::NotATable => "not_a_table",
            Self::FileTooLarge { .. } => "file_too_large",
            Self::NotATime => "not_a_time",
            Self::NotASession => "not_a_session",
            Self::EndsAsItStarts => "ends_as_it_starts",
            Self::PartnersOwnChoice => "partners_own_choice",
            Self::OnlyWith { .. } => "only_with",
            Self::NameTaken { .. } => "name_taken",
            Self::AlreadySo => "already_so",
            Self::PartOfItself => "part_of_itself",
            Self::BroaderAndRelated => "broader_and_related",
            Self::PreferredName => "preferred_name",
            Self::WrongScript { .. } => "wrong_script",
            Self::WithoutWords => "without_words",
            Self::StandsNoLonger => "stands_no_longer",
            Self::NobodyToPassOn => "nobody_to_pass_on",
            Self::NotACode => "not_a_code",
            Self::CodeWorksNotHere => "code_works_not_here",
            Self::LastAdministrator => "last_administrator",
            Self::ChangedMeanwhile { .. } => "changed_meanwhile",
        }
    }
}

/// Collects everything wrong with an input, so that a person hears it all at once.
#[derive(Debug, Default)]
pub struct Problems {
    prefix: String,
    found: Vec<Problem>,
}

/// The most characters of a refused value that are repeated to the person.
const SHOWN_VALUE: usize = 80;

impl Problems {
    /// A collector with nothing in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes that `field` with `value` broke `rule`.
    pub fn add(&mut self, field: &str, value: &str, rule: Rule) {
        let shown: String = value.chars().take(SHOWN_VALUE).collect();
        self.found.push(Problem { field: format!("{}{field}", self.prefix), value: shown, rule });
    }

    /// Keeps a parsed value, or notes the rule it broke.
    pub fn keep<T>(&mut self, field: &str, value: &str, parsed: Result<T, Rule>) -> Option<T> {
        match parsed {
            Ok(value) => Some(value),
            Err(rule) => {
                self.add(field, value, rule);
                None
            }
        }
    }

    /// Parses `value` unless it is blank; a blank one is no value and no problem.
    pub fn optional<T>(&mut self, field: &str, value: &str, parse: impl FnOnce(&str) -> Result<T, Rule>) -> Option<T> {
        if value.trim().is_empty() { None } else { self.keep(field, value, parse(value)) }
    }

    /// Parses `value`; a blank one is noted as missing.
    pub fn required<T>(&mut self, field: &str, value: &str, parse: impl FnOnce(&str) -> Result<T, Rule>) -> Option<T> {
        let parsed = if value.trim().is_empty() { Err(Rule::Required) } else { parse(value) };
        self.keep(field, value, parsed)
    }

    /// Runs `parse` with every field name below it beginning with `prefix` and a dot.
    pub fn within<T>(&mut self, prefix: &str, parse: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.prefix.len();
        self.prefix.push_str(prefix);
        self.prefix.push('.');
        let result = parse(self);
        self.prefix.truncate(before);
        result
    }

    /// Takes up what was found elsewhere.
    pub fn extend(&mut self, found: Vec<Problem>) {
        let prefix = &self.prefix;
        self.found.extend(
            found.into_iter().map(|problem| Problem { field: format!("{prefix}{}", problem.field), ..problem }),
        );
    }

    /// Whether nothing was wrong so far.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The value, or everything that was wrong.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Vec<Problem>> {
        match value {
            Some(value) if self.found.is_empty() => Ok(value),
            _ => Err(self.found),
        }
    }

    /// What was found.
    pub fn into_vec(self) -> Vec<Problem> {
        self.found
    }
}
