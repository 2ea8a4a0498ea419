//! Slips of paper on which parents say what they could share, typed in one after the other.
//!
//! A slip asks for no name and no address: the listing is headed by what is offered, and stands where the school is.

mod typing;

use chrono::NaiveDate;

use crate::actor::Actor;
use crate::codes::{Day, Delivery, OfferFormat};
use crate::curriculum::{LanguageCode, language};
use crate::ids::{PartnerId, SchoolId};
use crate::partners::{day, each, parse_code};
use crate::problem::{Problem, Problems, Rule};
use crate::text::{EmailAddress, Phone, date, line};

pub use typing::{enter_slip, typed_today, undo_slip};

/// One version of the words that a parent agrees to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConsentWords {
    /// Its name, as it stands on the slip and with the record.
    pub version: &'static str,
    /// The first day it was printed: year, month, day.
    since: (i32, u32, u32),
}

impl ConsentWords {
    /// The first day it was printed.
    pub fn since(&self) -> NaiveDate {
        let (year, month, day) = self.since;
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }
}

/// Every version of the consent words, the newest first. The words themselves stand with all other words; when they
/// change, a version is added here, and records keep saying which one was agreed to.
pub const CONSENT_WORDS: &[ConsentWords] = &[ConsentWords { version: "2026-11", since: (2026, 11, 1) }];

/// How consent was given that came with a slip.
pub const PAPER_SLIP: &str = "paper slip";

/// The most that a parent would say in one line, in characters.
const LONGEST: usize = 200;

/// The raw fields of a slip, in its order. Blank means not given.
#[derive(Clone, Debug, Default)]
pub struct SlipFields {
    /// What they could share.
    pub title: String,
    /// The forms of it that were ticked.
    pub formats: Vec<String>,
    /// Their languages, split by commas.
    pub languages: String,
    /// The days that were ticked.
    pub days: Vec<String>,
    /// Telephone.
    pub phone: String,
    /// Mail.
    pub email: String,
    /// The day it was signed.
    pub consent_date: String,
    /// The language beside English on the slip, by its tag on the web.
    pub slip_language: String,
    /// The version of the consent words on it.
    pub consent_words: String,
}

/// A slip, parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct SlipInput {
    pub(super) title: String,
    pub(super) formats: Vec<OfferFormat>,
    pub(super) languages: Vec<LanguageCode>,
    pub(super) days: Vec<Day>,
    pub(super) phone: Option<Phone>,
    pub(super) email: Option<EmailAddress>,
    pub(super) consent_on: NaiveDate,
    pub(super) slip_language: String,
    pub(super) consent_words: &'static str,
}

/// What became of a slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    /// It is a draft now.
    Saved(PartnerId),
    /// It was not saved: the telephone number or address is that of these listings, of the officer's scope, already.
    Known(Vec<PartnerId>),
}

/// How an officer's typing goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// How many slips they typed in today.
    pub count: usize,
    /// The last of them, while it can be taken back.
    pub last: Option<Slip>,
}

/// A slip that was typed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Its listing.
    pub partner: PartnerId,
    /// What it offers.
    pub title: String,
}

/// The schools that this officer takes slips for. Slips are a school's own: an authority takes none.
pub fn takes_slips(actor: &Actor) -> Vec<SchoolId> {
    actor.liaison_schools()
}

/// Parses a slip; every problem at once.
pub fn parse_slip(fields: &SlipFields, today: NaiveDate) -> Result<SlipInput, Vec<Problem>> {
    let mut problems = Problems::new();
    let title = problems.required("title", &fields.title, |text| line(text, LONGEST));
    let formats =
        each(&mut problems, "format", &fields.formats, |text| parse_code(text, OfferFormat::ALL, OfferFormat::code));
    if fields.formats.iter().all(|value| value.trim().is_empty()) {
        problems.add("format", "", Rule::Required);
    }
    let spoken: Vec<String> = fields.languages.split([',', ';', '،', '\n']).map(str::to_owned).collect();
    let languages = each(&mut problems, "languages", &spoken, language);
    let days = each(&mut problems, "days", &fields.days, day);
    let phone = problems.optional("phone", &fields.phone, Phone::parse);
    let email = problems.optional("email", &fields.email, EmailAddress::parse);
    let words = problems.required("consent_words", &fields.consent_words, consent_words);
    let consent_on = problems.required("consent_date", &fields.consent_date, date);
    if let Some((on, words)) = consent_on.zip(words) {
        if on > today {
            problems.add("consent_date", &fields.consent_date, Rule::DateAfter { latest: today });
        } else if on < words.since() {
            problems.add("consent_date", &fields.consent_date, Rule::DateBefore { earliest: words.since() });
        }
    }
    let slip_language = problems.required("slip_language", &fields.slip_language, tag);
    let input = (|| {
        Some(SlipInput {
            title: title?,
            formats,
            languages,
            days,
            phone,
            email,
            consent_on: consent_on?,
            slip_language: slip_language?,
            consent_words: words?.version,
        })
    })();
    problems.finish(input)
}

fn consent_words(text: &str) -> Result<ConsentWords, Rule> {
    let known = CONSENT_WORDS.iter().find(|words| words.version == text.trim());
    known
        .copied()
        .ok_or_else(|| Rule::NotOneOf { allowed: CONSENT_WORDS.iter().map(|one| one.version.into()).collect() })
}

/// A language's tag on the web: letters, and parts behind hyphens.
fn tag(text: &str) -> Result<String, Rule> {
    let text = text.trim();
    let written = text.len() <= 20
        && text.split('-').all(|part| (2..=8).contains(&part.len()))
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    if written { Ok(text.to_owned()) } else { Err(Rule::BadCharacter) }
}

/// The ways in which a form of help takes place for the school that took the slip.
pub(super) fn delivery(format: OfferFormat) -> Vec<Delivery> {
    match format {
        OfferFormat::HostVisit => vec![Delivery::AtOurPlace],
        _ => vec![Delivery::InSchool],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        date(text).unwrap()
    }

    fn slip() -> SlipFields {
        SlipFields {
            title: "Bronze casting".to_owned(),
            formats: vec!["talk".to_owned()],
            languages: "Yoruba, اردو".to_owned(),
            consent_date: "۱۲/۰۱/۲۰۲۷".to_owned(),
            slip_language: "ur".to_owned(),
            consent_words: "2026-11".to_owned(),
            ..SlipFields::default()
        }
    }

    #[test]
    fn a_slip_is_read_with_languages_and_digits_of_any_script() {
        let read = parse_slip(&slip(), day("2027-01-13")).unwrap();
        let codes: Vec<&str> = read.languages.iter().map(LanguageCode::code).collect();
        assert_eq!(codes, ["yor", "urd"]);
        assert_eq!(read.consent_on, day("2027-01-12"));
    }

    #[test]
    fn consent_is_not_of_tomorrow_nor_older_than_its_words() {
        for given in ["14/01/2027", "31/10/2026", ""] {
            let fields = SlipFields { consent_date: given.to_owned(), ..slip() };
            let problems = parse_slip(&fields, day("2027-01-13")).unwrap_err();
            assert_eq!(problems.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["consent_date"], "{given}");
        }
    }

    #[test]
    fn versions_of_the_consent_words_are_days_and_differ() {
        let mut versions: Vec<_> = CONSENT_WORDS.iter().map(|words| words.version).collect();
        versions.dedup();
        assert_eq!(versions.len(), CONSENT_WORDS.len());
        assert!(CONSENT_WORDS.is_sorted_by(|newer, older| newer.since() > older.since()));
        assert!(CONSENT_WORDS.iter().all(|words| words.since() > day("2026-01-01")));
    }
}
