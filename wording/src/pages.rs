//! Sentences of pages that the domain's answers lead to.

use chrono::NaiveDate;
use directory::codes::Delivery;
use directory::error::Error;

use crate::Language;

/// A sentence of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sentence {
    /// Nothing fits a need yet.
    NobodyNearby,
    /// How many were found.
    Found {
        /// How many.
        count: u64,
    },
    /// The sentence model was away.
    WordsOnly,
    /// A link was asked for; the same whether or not the address is known.
    LinkSent,
    /// A listing its partner has never confirmed.
    NeverConfirmed,
    /// The day a listing was confirmed.
    Confirmed {
        /// The day.
        day: NaiveDate,
    },
    /// A way an offer can take place for this class.
    Way {
        /// The way.
        way: Delivery,
    },
    /// The most children at once.
    Children {
        /// How many.
        count: i32,
    },
    /// How long something takes.
    Minutes {
        /// How many.
        count: i32,
    },
    /// How much notice is needed.
    DaysNotice {
        /// How many days.
        count: i32,
    },
    /// The head of a form's list of problems.
    Problems {
        /// How many.
        count: u64,
    },
}

impl Language {
    /// A sentence of a page.
    pub fn sentence(self, sentence: Sentence) -> String {
        match sentence {
            Sentence::NobodyNearby => self.say("page-nobody-nearby", []),
            Sentence::Found { count } => self.say("page-found", [("count", count.into())]),
            Sentence::WordsOnly => self.say("page-words-only", []),
            Sentence::LinkSent => self.say("page-link-sent", []),
            Sentence::NeverConfirmed => self.say("page-never-confirmed", []),
            Sentence::Confirmed { day } => self.say("page-confirmed", [("day", self.day(day).into())]),
            Sentence::Way { way } => self.say("page-way", [("way", way.code().into())]),
            Sentence::Children { count } => self.say("page-children", [("count", count.into())]),
            Sentence::Minutes { count } => self.say("page-minutes", [("count", count.into())]),
            Sentence::DaysNotice { count } => self.say("page-days-notice", [("count", count.into())]),
            Sentence::Problems { count } => self.say("page-problems", [("count", count.into())]),
        }
    }

    /// Why something was not done, and what to do next. Of our own faults it tells nothing more.
    pub fn refusal(self, error: &Error) -> String {
        let id = match error {
            Error::Invalid(_) => "refusal-invalid",
            Error::Conflict { .. } => "refusal-conflict",
            Error::Unauthenticated => "refusal-unauthenticated",
            Error::Forbidden => "refusal-forbidden",
            Error::NotFound => "refusal-not-found",
            Error::RateLimited { wait } => {
                return self.say("refusal-rate-limited", [("seconds", wait.num_seconds().into())]);
            }
            Error::Busy => "refusal-busy",
            Error::TooSlow(_) => "refusal-too-slow",
            _ => "refusal-internal",
        };
        self.say(id, [])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::assert_whole;

    /// The sentence after `last`: the match has no rest, so a new one does not build until it stands here.
    fn next(last: &Sentence) -> Option<Sentence> {
        Some(match last {
            Sentence::NobodyNearby => Sentence::Found { count: 0 },
            Sentence::Found { count: 0 } => Sentence::Found { count: 1 },
            Sentence::Found { .. } => Sentence::WordsOnly,
            Sentence::WordsOnly => Sentence::LinkSent,
            Sentence::LinkSent => Sentence::NeverConfirmed,
            Sentence::NeverConfirmed => Sentence::Confirmed { day: NaiveDate::from_ymd_opt(2027, 1, 31)? },
            Sentence::Confirmed { .. } => Sentence::Way { way: Delivery::InSchool },
            Sentence::Way { way: Delivery::InSchool } => Sentence::Way { way: Delivery::AtOurPlace },
            Sentence::Way { way: Delivery::AtOurPlace } => Sentence::Way { way: Delivery::Online },
            Sentence::Way { way: Delivery::Online } => Sentence::Children { count: 30 },
            Sentence::Children { .. } => Sentence::Minutes { count: 60 },
            Sentence::Minutes { .. } => Sentence::DaysNotice { count: 0 },
            Sentence::DaysNotice { count: 0 } => Sentence::DaysNotice { count: 7 },
            Sentence::DaysNotice { .. } => Sentence::Problems { count: 1 },
            Sentence::Problems { count: 1 } => Sentence::Problems { count: 2 },
            Sentence::Problems { .. } => return None,
        })
    }

    #[test]
    fn every_sentence_is_whole() {
        let sentences: Vec<Sentence> = std::iter::successors(Some(Sentence::NobodyNearby), next).collect();
        assert_eq!(sentences.len(), 16);
        for sentence in sentences {
            assert_whole(&Language::English.sentence(sentence));
        }
        assert_eq!(Language::English.sentence(Sentence::Found { count: 0 }), "Nothing found");
    }

    #[test]
    fn every_refusal_says_what_to_do_next() {
        for error in [
            Error::Invalid(Vec::new()),
            Error::Conflict { given: 1, current: 2, differences: Vec::new() },
            Error::Unauthenticated,
            Error::Forbidden,
            Error::NotFound,
            Error::RateLimited { wait: chrono::TimeDelta::seconds(1) },
            Error::RateLimited { wait: chrono::TimeDelta::seconds(90) },
            Error::Busy,
            Error::TooSlow("reading a secret table".into()),
            Error::internal("reading a secret table", "a detail"),
        ] {
            let sentence = Language::English.refusal(&error);
            assert_whole(&sentence);
            assert!(!sentence.contains("secret table") && !sentence.contains("detail"), "{sentence}");
        }
    }
}
