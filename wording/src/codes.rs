//! The closed lists' values, days and distances, as people are shown them.

use chrono::{Datelike as _, NaiveDate};
use directory::codes::{
    Commitment, Cost, Day, Delivery, Exactness, Formality, KeyStage, LanguageUse, OfferFormat, PartnerKind,
    PlaceVisibility, Subject,
};
use directory::curriculum::{Author, LanguageCode, TopicId, Vocabulary};
use directory::liaison::{ListSort, Only};
use directory::mail::{Fault, MailKind};
use directory::partners::{Lack, Status};

use crate::Language;
use crate::bundle::id_of;

/// A value of a closed list, which has a name on pages.
pub trait Coded: Copy {
    /// The list's name in the files of sentences.
    const LIST: &'static str;
    /// The value's code.
    fn code_of(self) -> &'static str;
}

macro_rules! coded {
    ($($list:ident = $id:literal,)+) => {
        $(impl Coded for $list {
            const LIST: &'static str = $id;
            fn code_of(self) -> &'static str {
                self.code()
            }
        })+

        #[cfg(test)]
        fn every_name(language: Language) -> Vec<String> {
            let mut names = Vec::new();
            $(names.extend($list::ALL.iter().map(|value| language.name(*value)));)+
            names
        }
    };
}

coded! {
    PartnerKind = "partner-kind",
    OfferFormat = "offer-format",
    Delivery = "delivery",
    KeyStage = "key-stage",
    LanguageUse = "language-use",
    Day = "day",
    Cost = "cost",
    Commitment = "commitment",
    Formality = "formality",
    Exactness = "exactness",
    PlaceVisibility = "place-visibility",
    Subject = "subject",
    Status = "status",
    Lack = "lack",
    Only = "only",
    ListSort = "list-sort",
    MailKind = "mail-kind",
    Fault = "mail-fault",
}

impl Language {
    /// The name of a value of a closed list: `Supplementary school`.
    pub fn name(self, value: impl Coded) -> String {
        named(self, value)
    }

    /// The name of a topic; its code where the vocabulary no longer has it.
    pub fn topic(self, topic: &TopicId) -> String {
        Vocabulary::current().topic(topic).map_or_else(|| topic.code().to_owned(), |topic| topic.name.clone())
    }

    /// The name of a language; its code where the vocabulary no longer has it.
    pub fn language(self, code: &LanguageCode) -> String {
        Vocabulary::current().language(code).map_or_else(|| code.code().to_owned(), |language| language.name.clone())
    }

    /// Who made a change: a person by the role they are called by, never by a name.
    pub fn author(self, author: &Author) -> String {
        match author {
            Author::Person { role } => role.clone(),
            Author::Gone => self.say("author-gone", []),
            Author::Program(system) => self.say("author-program", [("command", system.code().into())]),
        }
    }

    /// A day: `31 January 2027`.
    pub fn day(self, day: NaiveDate) -> String {
        let month = self.say(&format!("month-{}", day.month()), []);
        // As text, since a year is not a quantity to be grouped.
        let values =
            [("day", day.day().to_string().into()), ("month", month.into()), ("year", day.year().to_string().into())];
        self.say("date", values)
    }

    /// A distance, in miles as signposts in England have it: `1.2 miles away`.
    pub fn distance(self, kilometres: f64) -> String {
        const KM_IN_MILE: f64 = 1.609_344;
        const NEAREST: f64 = 0.1;
        let miles = kilometres / KM_IN_MILE;
        let near = if miles < NEAREST { "yes" } else { "no" };
        let shown = if miles < 9.95 { (miles * 10.0).round() / 10.0 } else { miles.round() };
        self.say("distance", [("near", near.into()), ("miles", shown.max(NEAREST).into())])
    }
}

fn named<T: Coded>(language: Language, value: T) -> String {
    language.say(&id_of(T::LIST, value.code_of()), [])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::assert_whole;

    #[test]
    fn every_value_of_every_list_has_a_name() {
        for language in Language::offered() {
            let names = every_name(language);
            assert!(names.len() > 60);
            for name in &names {
                assert_whole(name);
            }
        }
    }

    #[test]
    fn days_are_written_out() {
        for language in Language::offered() {
            for month in 1..=12 {
                let day = language.day(NaiveDate::from_ymd_opt(2027, month, 1).unwrap());
                assert!(day.contains('1') && day.contains("2027") && !day.contains('['), "{day}");
            }
        }
        let day = NaiveDate::from_ymd_opt(2027, 1, 31).unwrap();
        assert_eq!(Language::English.day(day), "31 January 2027");
    }

    #[test]
    fn distances_are_miles_as_exact_as_they_are_useful() {
        for (kilometres, expected) in [
            (0.0, "less than 0.1 miles away"),
            (0.15, "less than 0.1 miles away"),
            (0.17, "0.1 miles away"),
            (1.609_344, "1 mile away"),
            (1.931_213, "1.2 miles away"),
            (16.0, "9.9 miles away"),
            (16.05, "10 miles away"),
            (40.2, "25 miles away"),
        ] {
            assert_eq!(Language::English.distance(kilometres), expected, "for {kilometres} km");
        }
    }

    #[test]
    fn who_made_a_change_is_said_by_role() {
        let said = |author| Language::English.author(&author);
        assert_eq!(said(Author::Person { role: "EAL lead".to_owned() }), "EAL lead");
        assert_whole(&said(Author::Gone));
        assert_eq!(said(Author::Program(directory::actor::System::Import)), "the program (kith import)");
    }

    #[test]
    fn topics_and_languages_go_by_their_names() {
        let benin = TopicId::from_code("ancient_benin").unwrap();
        assert_eq!(Language::English.topic(&benin), "Ancient Benin");
        let sylheti = LanguageCode::from_code("syl").unwrap();
        assert_eq!(Language::English.language(&sylheti), "Sylheti");
    }
}
