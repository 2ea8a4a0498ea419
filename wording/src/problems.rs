//! What was wrong with an input: the field, its value, and what to do about it.

use directory::problem::{EmailFault, Problem, Rule};

use crate::Language;
use crate::bundle::id_of;

impl Language {
    /// One problem as a sentence that names the field, the value and the remedy.
    pub fn problem(self, problem: &Problem) -> String {
        let values = |value: &str| {
            [
                ("field", self.field(&problem.field).into()),
                ("sentence", self.rule(&problem.rule).into()),
                ("value", value.to_owned().into()),
            ]
        };
        match problem.value.trim() {
            "" => self.say("problem-without-value", values("")),
            value => self.say("problem", values(value)),
        }
    }

    /// The name of a field: `offers.2.title` is `Offer 2, Title`. One that has no name goes by its code.
    pub fn field(self, field: &str) -> String {
        let mut names: Vec<String> = Vec::new();
        let mut parts = field.split('.').peekable();
        while let Some(part) = parts.next() {
            let number = parts.next_if(|next| next.bytes().all(|byte| byte.is_ascii_digit()));
            let name = match number {
                // `offers.2` is one of the offers; other numbered fields are a list's values.
                Some(number) => self
                    .find(
                        &format!("{}-numbered", id_of("field", part.trim_end_matches('s'))),
                        [("number", number.to_owned().into())],
                    )
                    .unwrap_or_else(|| format!("{} {number}", self.field_name(part))),
                None => self.field_name(part),
            };
            names.push(name);
        }
        self.listed(&names)
    }

    fn field_name(self, part: &str) -> String {
        self.find(&id_of("field", part), []).unwrap_or_else(|| part.to_owned())
    }

    fn rule(self, rule: &Rule) -> String {
        let id = id_of("rule", rule.code());
        let list = |values: &[String]| self.listed(values);
        match rule {
            Rule::Required
            | Rule::BadCharacter
            | Rule::WithoutWords
            | Rule::NotAPostcode
            | Rule::PostcodeIncomplete
            | Rule::PostcodeUnknown
            | Rule::PostcodeOutsideEngland
            | Rule::NotAPointInEngland
            | Rule::NotAPhoneNumber
            | Rule::NotAWebAddress
            | Rule::NotADate
            | Rule::NotAKeyStage
            | Rule::UnknownSubject
            | Rule::UnknownSchool
            | Rule::NotANumber
            | Rule::NotAUrn
            | Rule::NotFound
            | Rule::ConsentMissing
            | Rule::StillADraft
            | Rule::Withdrawn
            | Rule::AudienceTooWide
            | Rule::ColumnMissing
            | Rule::ColumnNotChosen
            | Rule::NotATable
            | Rule::NotUtf8
            | Rule::AlreadySo
            | Rule::PartOfItself
            | Rule::BroaderAndRelated
            | Rule::PreferredName
            | Rule::StandsNoLonger
            | Rule::NobodyToPassOn
            | Rule::NotACode
            | Rule::CodeWorksNotHere
            | Rule::LastAdministrator
            | Rule::NotATime
            | Rule::NotASession
            | Rule::EndsAsItStarts
            | Rule::PartnersOwnChoice => self.say(&id, []),
            Rule::TooLong { max } | Rule::TooMany { max } => self.say(&id, [("max", (*max).into())]),
            Rule::NotOneOf { allowed } => self.say(&id, [("allowed", list(allowed).into())]),
            Rule::FileTooLarge { megabytes } => self.say(&id, [("megabytes", (*megabytes).into())]),
            Rule::NotAnEmailAddress { fault } => self.say(&id, [("fault", self.email_fault(*fault).into())]),
            Rule::DateBefore { earliest } => self.say(&id, [("earliest", self.day(*earliest).into())]),
            Rule::DateAfter { latest } => self.say(&id, [("latest", self.day(*latest).into())]),
            Rule::UnknownLanguage { suggestions } | Rule::UnknownTopic { suggestions } => {
                self.say(&id, [("suggested", suggestions.len().into()), ("suggestions", list(suggestions).into())])
            }
            Rule::OutOfRange { min, max } => self.say(&id, [("min", (*min).into()), ("max", (*max).into())]),
            Rule::Duplicate { first_line } => self.say(&id, [("line", (*first_line).into())]),
            Rule::WrongFieldCount { expected, found } => {
                self.say(&id, [("expected", (*expected).into()), ("found", (*found).into())])
            }
            Rule::ColumnUnknown { known } => self.say(&id, [("known", list(known).into())]),
            Rule::OnlyWith { other } => self.say(&id, [("other", self.field(other).into())]),
            Rule::NameTaken { other } => self.say(&id, [("other", other.clone().into())]),
            Rule::WrongScript { scripts } => self.say(&id, [("scripts", list(scripts).into())]),
            Rule::ChangedMeanwhile { current } => {
                self.say(&id, [("count", current.len().into()), ("current", list(current).into())])
            }
        }
    }

    fn email_fault(self, fault: EmailFault) -> String {
        let id = match fault {
            EmailFault::AtSign => "email-fault-at-sign",
            EmailFault::LocalPart => "email-fault-local-part",
            EmailFault::Domain => "email-fault-domain",
            EmailFault::NotAscii => "email-fault-not-ascii",
            EmailFault::TooLong => "email-fault-too-long",
        };
        self.say(id, [])
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::bundle::assert_whole;

    /// The rule after `last`, so that going round from the first reaches each: the match has no rest, so a new
    /// rule does not build until it stands here.
    fn next(last: &Rule) -> Option<Rule> {
        let some = || vec!["one".to_owned(), "two".to_owned()];
        Some(match last {
            Rule::Required => Rule::TooLong { max: 1 },
            Rule::TooLong { max: 1 } => Rule::TooLong { max: 200 },
            Rule::TooLong { .. } => Rule::BadCharacter,
            Rule::BadCharacter => Rule::NotOneOf { allowed: some() },
            Rule::NotOneOf { .. } => Rule::TooMany { max: 5 },
            Rule::TooMany { .. } => Rule::NotAPostcode,
            Rule::NotAPostcode => Rule::PostcodeIncomplete,
            Rule::PostcodeIncomplete => Rule::PostcodeUnknown,
            Rule::PostcodeUnknown => Rule::PostcodeOutsideEngland,
            Rule::PostcodeOutsideEngland => Rule::NotAPointInEngland,
            Rule::NotAPointInEngland => Rule::NotAnEmailAddress { fault: EmailFault::AtSign },
            Rule::NotAnEmailAddress { fault } => match fault {
                EmailFault::AtSign => Rule::NotAnEmailAddress { fault: EmailFault::LocalPart },
                EmailFault::LocalPart => Rule::NotAnEmailAddress { fault: EmailFault::Domain },
                EmailFault::Domain => Rule::NotAnEmailAddress { fault: EmailFault::NotAscii },
                EmailFault::NotAscii => Rule::NotAnEmailAddress { fault: EmailFault::TooLong },
                EmailFault::TooLong => Rule::NotAPhoneNumber,
            },
            Rule::NotAPhoneNumber => Rule::NotAWebAddress,
            Rule::NotAWebAddress => Rule::NotADate,
            Rule::NotADate => Rule::DateBefore { earliest: NaiveDate::from_ymd_opt(2027, 1, 31).unwrap() },
            Rule::DateBefore { .. } => Rule::DateAfter { latest: NaiveDate::from_ymd_opt(2027, 1, 31).unwrap() },
            Rule::DateAfter { .. } => Rule::NotAKeyStage,
            Rule::NotAKeyStage => Rule::UnknownLanguage { suggestions: Vec::new() },
            Rule::UnknownLanguage { suggestions } if suggestions.is_empty() => {
                Rule::UnknownLanguage { suggestions: some() }
            }
            Rule::UnknownLanguage { .. } => Rule::UnknownTopic { suggestions: Vec::new() },
            Rule::UnknownTopic { suggestions } if suggestions.is_empty() => Rule::UnknownTopic { suggestions: some() },
            Rule::UnknownTopic { .. } => Rule::UnknownSubject,
            Rule::UnknownSubject => Rule::UnknownSchool,
            Rule::UnknownSchool => Rule::NotANumber,
            Rule::NotANumber => Rule::OutOfRange { min: 0, max: 100 },
            Rule::OutOfRange { .. } => Rule::NotAUrn,
            Rule::NotAUrn => Rule::NotFound,
            Rule::NotFound => Rule::ConsentMissing,
            Rule::ConsentMissing => Rule::StillADraft,
            Rule::StillADraft => Rule::Withdrawn,
            Rule::Withdrawn => Rule::AudienceTooWide,
            Rule::AudienceTooWide => Rule::Duplicate { first_line: 7 },
            Rule::Duplicate { .. } => Rule::WrongFieldCount { expected: 5, found: 1 },
            Rule::WrongFieldCount { .. } => Rule::ColumnMissing,
            Rule::ColumnMissing => Rule::ColumnNotChosen,
            Rule::ColumnNotChosen => Rule::NotATable,
            Rule::NotATable => Rule::FileTooLarge { megabytes: 2 },
            Rule::FileTooLarge { .. } => Rule::ColumnUnknown { known: some() },
            Rule::ColumnUnknown { .. } => Rule::NotUtf8,
            Rule::NotUtf8 => Rule::NotATime,
            Rule::NotATime => Rule::NotASession,
            Rule::NotASession => Rule::EndsAsItStarts,
            Rule::EndsAsItStarts => Rule::PartnersOwnChoice,
            Rule::PartnersOwnChoice => Rule::OnlyWith { other: "latitude".to_owned() },
            Rule::OnlyWith { .. } => Rule::NameTaken { other: "Rivers".to_owned() },
            Rule::NameTaken { .. } => Rule::AlreadySo,
            Rule::AlreadySo => Rule::PartOfItself,
            Rule::PartOfItself => Rule::BroaderAndRelated,
            Rule::BroaderAndRelated => Rule::PreferredName,
            Rule::PreferredName => Rule::WrongScript { scripts: some() },
            Rule::WrongScript { .. } => Rule::WithoutWords,
            Rule::WithoutWords => Rule::StandsNoLonger,
            Rule::StandsNoLonger => Rule::NobodyToPassOn,
            Rule::NobodyToPassOn => Rule::NotACode,
            Rule::NotACode => Rule::CodeWorksNotHere,
            Rule::CodeWorksNotHere => Rule::LastAdministrator,
            Rule::LastAdministrator => Rule::ChangedMeanwhile { current: Vec::new() },
            Rule::ChangedMeanwhile { current } if current.is_empty() => Rule::ChangedMeanwhile { current: some() },
            Rule::ChangedMeanwhile { .. } => return None,
        })
    }

    fn problem(field: &str, value: &str, rule: Rule) -> String {
        Language::English.problem(&Problem { field: field.to_owned(), value: value.to_owned(), rule })
    }

    #[test]
    fn every_rule_names_the_field_the_value_and_a_remedy() {
        let rules: Vec<Rule> = std::iter::successors(Some(Rule::Required), next).collect();
        assert!(rules.len() >= 35, "the chain of rules is broken");
        for rule in rules {
            let sentence = problem("postcode", "a value", rule.clone());
            assert_whole(&sentence);
            assert!(sentence.starts_with("Postcode, “a value”: "), "{sentence}");
            assert!(sentence.ends_with(['.', '?']), "{sentence}");
            assert_whole(&problem("postcode", "", rule));
        }
    }

    #[test]
    fn problems_read_like_something_a_person_would_say() {
        assert_eq!(
            problem("postcode", "LE5 4P", Rule::NotAPostcode),
            "Postcode, “LE5 4P”: this is not written like a postcode. Write it like LE5 4PH."
        );
        assert_eq!(problem("offers.2.title", "", Rule::Required), "Offer 2, Title: this is missing. Fill it in.");
        assert_eq!(
            problem("sessions.1.ends", "25:00", Rule::NotATime),
            "Session 1, End, “25:00”: this is not a time of day, or it may be morning or afternoon. \
             Write it like 16:30 or 4.30pm."
        );
        assert_eq!(
            problem("languages.1", "Punjbai", Rule::UnknownLanguage { suggestions: vec!["Panjabi".to_owned()] }),
            "Languages 1, “Punjbai”: no language is known by this name. Did you mean Panjabi?"
        );
        assert_eq!(
            problem("title", "x", Rule::TooLong { max: 120 }),
            "Title, “x”: this is too long. Use at most 120 characters."
        );
        assert_eq!(
            problem("email", "user@example.org.", Rule::NotAnEmailAddress { fault: EmailFault::Domain }),
            "Email address, “user@example.org.”: this is not an email address: check the part after the @. \
             It ends in a name like .org or .sch.uk, without a dot behind it."
        );
    }

    #[test]
    fn a_value_is_repeated_as_it_was_given() {
        let sentence = problem("name", "{ $field } [x]", Rule::Required);
        assert!(sentence.contains("“{ $field } [x]”"), "{sentence}");
    }

    #[test]
    fn every_column_of_the_import_files_has_a_name() {
        for file in [
            include_str!("../../kith/sample/memberships.csv"),
            include_str!("../../kith/sample/needs.csv"),
            include_str!("../../kith/sample/offers.csv"),
            include_str!("../../kith/sample/partners.csv"),
            include_str!("../../kith/sample/schools.csv"),
        ] {
            for column in file.lines().next().unwrap().split(',') {
                assert_ne!(Language::English.field(column), column, "no name for this column");
            }
        }
    }

    #[test]
    fn an_unnamed_field_goes_by_its_code() {
        assert_eq!(Language::English.field("shoe_size"), "shoe_size");
        assert_eq!(Language::English.field("shoes.2"), "shoes 2");
    }
}
