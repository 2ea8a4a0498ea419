//! Why an offer fits a need, each reason as one short phrase.

use chrono::NaiveDate;
use directory::matching::{Reason, Unmet};

use crate::Language;
use crate::codes::Coded as _;

impl Language {
    /// One reason: `1.2 miles away: comes to school`. `today` is the day in London.
    pub fn reason(self, reason: &Reason, today: NaiveDate) -> String {
        match reason {
            Reason::SameTopic { topic } => self.say("reason-same-topic", [("topic", self.topic(topic).into())]),
            Reason::NarrowerTopic { topic, asked } => self.say(
                "reason-narrower-topic",
                [("topic", self.topic(topic).into()), ("asked", self.topic(asked).into())],
            ),
            Reason::BroaderTopic { topic, asked } => self.say(
                "reason-broader-topic",
                [("topic", self.topic(topic).into()), ("asked", self.topic(asked).into())],
            ),
            Reason::RelatedTopic { topic, asked } => self.say(
                "reason-related-topic",
                [("topic", self.topic(topic).into()), ("asked", self.topic(asked).into())],
            ),
            Reason::Meaning => self.say("reason-meaning", []),
            Reason::Words { words } => {
                let words: Vec<String> = words.iter().map(|word| format!("“{word}”")).collect();
                self.say("reason-words", [("words", self.listed(&words).into())])
            }
            Reason::Subject { subject } => self.say("reason-subject", [("subject", self.name(*subject).into())]),
            Reason::KeyStage { key_stage } => self.say("reason-key-stage", [("stage", self.name(*key_stage).into())]),
            Reason::Language { language, language_use } => self.say(
                "reason-language",
                [("language", self.language(language).into()), ("use", language_use.code_of().into())],
            ),
            Reason::Format { format } => {
                self.say("reason-format", [("format", self.name(*format).to_lowercase().into())])
            }
            Reason::Day { day } => self.say("reason-day", [("day", self.name(*day).into())]),
            Reason::ComesToSchool { distance_km } => {
                self.say("reason-comes-to-school", [("distance", self.distance(*distance_km).into())])
            }
            Reason::AtTheirPlace { distance_km } => {
                self.say("reason-at-their-place", [("distance", self.distance(*distance_km).into())])
            }
            Reason::Online => self.say("reason-online", []),
            Reason::ConfirmedOn { day } => {
                let (ago, count) = ago((today - *day).num_days());
                self.say("reason-confirmed-on", [("ago", ago.into()), ("count", count.into())])
            }
            Reason::Unmet { unmet } => self.unmet(unmet),
        }
    }

    fn unmet(self, unmet: &Unmet) -> String {
        match unmet {
            Unmet::KeyStage { key_stage } => self.say("unmet-key-stage", [("stage", self.name(*key_stage).into())]),
            Unmet::Language { language } => self.say("unmet-language", [("language", self.language(language).into())]),
            Unmet::Day { day } => self.say("unmet-day", [("day", self.name(*day).into())]),
            Unmet::Dates { from, to } => {
                let kind = match to {
                    None => "open",
                    Some(to) if to == from => "one-day",
                    Some(_) => "between",
                };
                let last = to.map(|to| self.day(to)).unwrap_or_default();
                self.say("unmet-dates", [("kind", kind.into()), ("from", self.day(*from).into()), ("to", last.into())])
            }
            Unmet::TermTimeOnly => self.say("unmet-term-time-only", []),
            Unmet::Delivery { delivery } => self.say("unmet-delivery", [("delivery", delivery.code_of().into())]),
        }
    }
}

/// How long ago a day was, as exactly as a person would say it. A day to come is today: clocks differ.
const fn ago(days: i64) -> (&'static str, i64) {
    match days {
        ..=0 => ("today", 0),
        1 => ("yesterday", 1),
        2..=13 => ("days", days),
        14..=62 => ("weeks", days / 7),
        // The average month has 30.44 days.
        63..=730 => ("months", days * 100 / 3044),
        _ => ("years", days * 100 / 36525),
    }
}

#[cfg(test)]
mod tests {
    use directory::codes::{Day, Delivery, KeyStage, LanguageUse, OfferFormat, Subject};
    use directory::curriculum::{LanguageCode, TopicId};

    use super::*;
    use crate::bundle::assert_whole;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 31).unwrap()
    }

    fn topic(code: &str) -> TopicId {
        TopicId::from_code(code).unwrap()
    }

    fn language(code: &str) -> LanguageCode {
        LanguageCode::from_code(code).unwrap()
    }

    fn say(reason: &Reason) -> String {
        Language::English.reason(reason, today())
    }

    /// The reason after `last`: the match has no rest, so a new reason does not build until it stands here.
    fn next(last: &Reason) -> Option<Reason> {
        let benin = || topic("ancient_benin");
        let bengali = || language("ben");
        Some(match last {
            Reason::SameTopic { .. } => Reason::NarrowerTopic { topic: benin(), asked: benin() },
            Reason::NarrowerTopic { .. } => Reason::BroaderTopic { topic: benin(), asked: benin() },
            Reason::BroaderTopic { .. } => Reason::RelatedTopic { topic: benin(), asked: benin() },
            Reason::RelatedTopic { .. } => Reason::Meaning,
            Reason::Meaning => Reason::Words { words: vec!["drum".to_owned(), "song".to_owned()] },
            Reason::Words { .. } => Reason::Subject { subject: Subject::History },
            Reason::Subject { .. } => Reason::KeyStage { key_stage: KeyStage::Ks2 },
            Reason::KeyStage { .. } => Reason::Language { language: bengali(), language_use: LanguageUse::Taught },
            Reason::Language { language_use, .. } => {
                let following = LanguageUse::ALL.iter().skip_while(|at| *at != language_use).nth(1);
                match following {
                    Some(language_use) => Reason::Language { language: bengali(), language_use: *language_use },
                    None => Reason::Format { format: OfferFormat::Talk },
                }
            }
            Reason::Format { .. } => Reason::Day { day: Day::Sat },
            Reason::Day { .. } => Reason::ComesToSchool { distance_km: 2.0 },
            Reason::ComesToSchool { .. } => Reason::AtTheirPlace { distance_km: 2.0 },
            Reason::AtTheirPlace { .. } => Reason::Online,
            Reason::Online => Reason::ConfirmedOn { day: today() },
            Reason::ConfirmedOn { .. } => Reason::Unmet { unmet: Unmet::KeyStage { key_stage: KeyStage::Eyfs } },
            Reason::Unmet { unmet } => Reason::Unmet {
                unmet: match unmet {
                    Unmet::KeyStage { .. } => Unmet::Language { language: bengali() },
                    Unmet::Language { .. } => Unmet::Day { day: Day::Mon },
                    Unmet::Day { .. } => Unmet::Dates { from: today(), to: None },
                    Unmet::Dates { to: None, .. } => Unmet::Dates { from: today(), to: Some(today()) },
                    Unmet::Dates { from, to: Some(to) } if from == to => {
                        Unmet::Dates { from: today(), to: today().succ_opt() }
                    }
                    Unmet::Dates { .. } => Unmet::TermTimeOnly,
                    Unmet::TermTimeOnly => Unmet::Delivery { delivery: Delivery::InSchool },
                    Unmet::Delivery { delivery } => {
                        let following = Delivery::ALL.iter().skip_while(|at| *at != delivery).nth(1)?;
                        Unmet::Delivery { delivery: *following }
                    }
                },
            },
        })
    }

    #[test]
    fn every_reason_has_a_phrase() {
        let first = Reason::SameTopic { topic: topic("ancient_benin") };
        let reasons: Vec<Reason> = std::iter::successors(Some(first), next).collect();
        assert_eq!(reasons.len(), 29, "the chain of reasons is broken");
        let mut said = std::collections::HashSet::new();
        for reason in reasons {
            let phrase = say(&reason);
            assert_whole(&phrase);
            assert!(said.insert(phrase.clone()), "two reasons read {phrase:?}");
        }
    }

    #[test]
    fn reasons_read_like_something_a_person_would_say() {
        for (reason, expected) in [
            (Reason::SameTopic { topic: topic("ancient_benin") }, "about Ancient Benin"),
            (Reason::ComesToSchool { distance_km: 1.931 }, "1.2 miles away: comes to school"),
            (Reason::AtTheirPlace { distance_km: 0.0 }, "less than 0.1 miles away: your class goes to them"),
            (
                Reason::Language { language: language("syl"), language_use: LanguageUse::Interpreted },
                "interprets Sylheti",
            ),
            (Reason::Format { format: OfferFormat::Workshop }, "workshop, as you asked"),
            (Reason::Words { words: vec!["drum".to_owned(), "song".to_owned()] }, "mentions “drum”, “song”"),
            (
                Reason::Unmet { unmet: Unmet::Dates { from: today(), to: today().succ_opt() } },
                "has no session between 31 January 2027 and 1 February 2027",
            ),
            (
                Reason::Unmet { unmet: Unmet::Delivery { delivery: Delivery::InSchool } },
                "does not say they come to school",
            ),
        ] {
            assert_eq!(say(&reason), expected);
        }
    }

    #[test]
    fn the_age_of_a_confirmation_is_said_as_people_say_it() {
        for (days, expected) in [
            (-1, "confirmed today"),
            (0, "confirmed today"),
            (1, "confirmed yesterday"),
            (2, "confirmed 2 days ago"),
            (13, "confirmed 13 days ago"),
            (14, "confirmed 2 weeks ago"),
            (21, "confirmed 3 weeks ago"),
            (62, "confirmed 8 weeks ago"),
            (63, "confirmed 2 months ago"),
            (365, "confirmed 11 months ago"),
            (366, "confirmed 12 months ago"),
            (730, "confirmed 23 months ago"),
            (731, "confirmed 2 years ago"),
        ] {
            let day = today() - chrono::TimeDelta::days(days);
            assert_eq!(say(&Reason::ConfirmedOn { day }), expected, "after {days} days");
        }
    }
}
