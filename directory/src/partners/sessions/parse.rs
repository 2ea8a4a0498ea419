//! The raw fields of sessions, as a file or GraphQL gives them, into sessions that cannot be wrong.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::{Closure, Session, TermTime, Times, line};
use crate::partners::parse::{code, day};
use crate::problem::{Problems, Rule};
use crate::text::{ascii_digits, date, line as text_line};

/// The raw fields of one session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionFields {
    /// As people write it: `Sat 10:00-12:00 term time`. Several days in one are several sessions.
    Line(String),
    /// Field by field.
    Parts(SessionParts),
}

/// The raw fields of one session, one by one. Blank means not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SessionParts {
    /// The day of the week.
    pub day: String,
    /// When it starts: `10:00`, `10am`.
    pub starts: String,
    /// When it ends; before the start means on the next day.
    pub ends: String,
    /// Whether it meets in term time only: `yes`, `no` or `unknown`.
    pub term_time: String,
    /// A word about it.
    pub note: String,
    /// The first day it can be.
    pub valid_from: String,
    /// The last day it can be.
    pub valid_to: String,
    /// The days on which it does not meet.
    pub closed: Vec<ClosureFields>,
}

/// The raw fields of a day on which a session does not meet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClosureFields {
    /// The day.
    pub on: String,
    /// Why.
    pub note: String,
}

/// The most sessions of one offer.
const SESSIONS: usize = 40;
/// The most days one session does not meet.
const CLOSURES: usize = 60;
/// The most characters of a note.
const NOTE: usize = 200;

/// Parses the sessions of an offer; the same one twice is one.
pub(in crate::partners) fn sessions(problems: &mut Problems, fields: &[SessionFields]) -> Vec<Session> {
    let mut found: Vec<Session> = Vec::new();
    for (number, given) in (1..=SESSIONS).zip(fields) {
        let parts = match given {
            SessionFields::Parts(parts) => vec![parts.clone()],
            SessionFields::Line(text) if text.trim().is_empty() => continue,
            SessionFields::Line(text) => line::read(text).unwrap_or_else(|| {
                problems.add("sessions", text, Rule::NotASession);
                Vec::new()
            }),
        };
        for parts in &parts {
            let session = problems.within(&format!("sessions.{number}"), |problems| session(problems, parts));
            found.extend(session.filter(|session| !found.contains(session)));
        }
    }
    if fields.len() > SESSIONS || found.len() > SESSIONS {
        problems.add("sessions", "", Rule::TooMany { max: SESSIONS });
    }
    found
}

/// A session, if its fields are right: for showing what was typed.
pub fn session_of(parts: &SessionParts) -> Option<Session> {
    let mut problems = Problems::new();
    session(&mut problems, parts).filter(|_| problems.is_empty())
}

fn session(problems: &mut Problems, parts: &SessionParts) -> Option<Session> {
    let day = problems.required("day", &parts.day, day);
    let starts = problems.optional("starts", &parts.starts, time);
    let ends = problems.optional("ends", &parts.ends, time);
    if parts.starts.trim().is_empty() && !parts.ends.trim().is_empty() {
        problems.add("ends", &parts.ends, Rule::OnlyWith { other: "starts".into() });
    }
    if starts.is_some() && starts == ends {
        problems.add("ends", &parts.ends, Rule::EndsAsItStarts);
    }
    let term_time = problems
        .optional("term_time", &parts.term_time, |text| code(text, TermTime::ALL, TermTime::code))
        .unwrap_or(TermTime::Unknown);
    let note = problems.optional("note", &parts.note, |text| text_line(text, NOTE));
    let valid_from = problems.optional("valid_from", &parts.valid_from, date);
    let valid_to = problems.optional("valid_to", &parts.valid_to, date);
    if let Some((earliest, last)) = valid_from.zip(valid_to)
        && last < earliest
    {
        problems.add("valid_to", &parts.valid_to, Rule::DateBefore { earliest });
    }
    let mut closed: Vec<Closure> = Vec::new();
    for given in parts.closed.iter().take(CLOSURES) {
        let on = problems.required("closed", &given.on, date);
        let note = problems.optional("closed", &given.note, |text| text_line(text, NOTE));
        closed.extend(on.filter(|on| closed.iter().all(|known| known.on != *on)).map(|on| Closure { on, note }));
    }
    if parts.closed.len() > CLOSURES {
        problems.add("closed", "", Rule::TooMany { max: CLOSURES });
    }
    closed.sort_by_key(|closure| closure.on);
    let times = match (starts, ends) {
        (None, _) => Times::Unknown,
        (Some(starts), None) => Times::From(starts),
        (Some(starts), Some(ends)) => Times::Between { starts, ends },
    };
    day.map(|day| Session { day, times, term_time, note, valid_from, valid_to, closed })
}

/// A time of day: `10:00`, `10.30am`, `9pm`, `noon`. What might be morning or afternoon (`4:30`, `10`) is refused.
pub(super) fn time(text: &str) -> Result<NaiveTime, Rule> {
    // Nobody's lessons begin at four in the morning: who writes 4:30 means the afternoon, and should say so.
    const SURELY_MORNING: u32 = 7;
    let text: String = ascii_digits(text).to_lowercase().replace("a.m.", "am").replace("p.m.", "pm");
    let text: String = text.split_whitespace().collect();
    match text.as_str() {
        "noon" | "midday" => return NaiveTime::from_hms_opt(12, 0, 0).ok_or(Rule::NotATime),
        "midnight" => return NaiveTime::from_hms_opt(0, 0, 0).ok_or(Rule::NotATime),
        _ => {}
    }
    let half = ["am", "pm"].into_iter().find(|half| text.ends_with(half));
    let clock = half.and_then(|half| text.strip_suffix(half)).unwrap_or(&text);
    let (hour, minute) = match clock.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, digits(minute).ok_or(Rule::NotATime)?),
        None if half.is_some() => (clock, 0),
        _ => return Err(Rule::NotATime),
    };
    let is_short = hour.len() == 1;
    let hour = digits(hour).ok_or(Rule::NotATime)?;
    let hour = match half {
        Some("am") if (1..=12).contains(&hour) => hour % 12,
        Some(_) if (1..=12).contains(&hour) => hour % 12 + 12,
        None if !is_short || hour >= SURELY_MORNING => hour,
        _ => return Err(Rule::NotATime),
    };
    NaiveTime::from_hms_opt(hour, minute, 0).ok_or(Rule::NotATime)
}

/// A number of one or two digits.
fn digits(text: &str) -> Option<u32> {
    let good = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if good { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them_and_never_guessed() {
        for (text, time_of_day) in [
            ("10:00", Some("10:00")),
            ("9.15", Some("09:15")),
            ("04:30", Some("04:30")),
            ("22:05", Some("22:05")),
            ("10am", Some("10:00")),
            ("12.30 pm", Some("12:30")),
            ("12am", Some("00:00")),
            ("1:45 P.M.", Some("13:45")),
            ("noon", Some("12:00")),
            ("Midnight", Some("00:00")),
            ("١٠:٣٠", Some("10:30")),
            ("\u{200F}۱۷:۴۵", Some("17:45")),
            ("১০:৩০", Some("10:30")),
            ("੧੦.੩੦", Some("10:30")),
            ("१०:३०", Some("10:30")),
            ("૧૦:૩૦", Some("10:30")),
            ("۴:۳۰", None),
            ("4:30", None),
            ("10", None),
            ("24:00", None),
            ("24 hours", None),
            ("13pm", None),
            ("10:5", None),
            ("25:61", None),
            ("half four", None),
        ] {
            let expected = time_of_day.map(|text| NaiveTime::parse_from_str(text, "%H:%M").unwrap());
            assert_eq!(time(text).ok(), expected, "{text}");
        }
    }

    #[test]
    fn each_problem_of_a_session_names_its_field_and_value() {
        let parts = |set: fn(&mut SessionParts)| {
            let mut parts = SessionParts { day: "Sat".into(), ..SessionParts::default() };
            set(&mut parts);
            SessionFields::Parts(parts)
        };
        let line = |text: &str| SessionFields::Line(text.to_owned());
        for (given, field, value) in [
            (parts(|parts| parts.day = "Caturday".into()), "sessions.1.day", "Caturday"),
            (parts(|parts| parts.day = String::new()), "sessions.1.day", ""),
            (parts(|parts| parts.starts = "10".into()), "sessions.1.starts", "10"),
            (parts(|parts| parts.ends = "10:00".into()), "sessions.1.ends", "10:00"),
            (parts(|parts| parts.term_time = "maybe".into()), "sessions.1.term_time", "maybe"),
            (parts(|parts| parts.valid_to = "31/02/2027".into()), "sessions.1.valid_to", "31/02/2027"),
            (
                parts(|parts| {
                    parts.valid_from = "2027-07-31".into();
                    parts.valid_to = "2027-01-01".into();
                }),
                "sessions.1.valid_to",
                "2027-01-01",
            ),
            (line("Sat 10:00-10:00"), "sessions.1.ends", "10:00"),
            (line("Sat 10-12"), "sessions.1.starts", "10"),
            (line("Sat 10:00-12:00 closed 2027-02-30"), "sessions.1.closed", "2027-02-30"),
            (line("whenever"), "sessions", "whenever"),
            (line("Sat 10:00-12:00 in the hall"), "sessions", "Sat 10:00-12:00 in the hall"),
        ] {
            let mut problems = Problems::new();
            sessions(&mut problems, std::slice::from_ref(&given));
            let found = problems.into_vec();
            let first = found.first().unwrap_or_else(|| panic!("{given:?} has no problem"));
            assert_eq!((first.field.as_str(), first.value.as_str()), (field, value), "{given:?}");
        }
    }
}
