//! When an offer meets, as people are shown it.

use chrono::{NaiveDate, NaiveTime};
use directory::codes::Day;
use directory::partners::{Session, TermTime, Times};

use crate::Language;
use crate::bundle::id_of;

impl Language {
    /// A session in short: `Saturdays 10:00–12:00, term time`.
    pub fn session(self, session: &Session) -> String {
        let mut said = vec![self.session_times(session)];
        if session.term_time != TermTime::Unknown {
            said.push(self.say(&id_of("session-term", session.term_time.code()), []));
        }
        with_note(&self.listed(&said), session.note.as_deref())
    }

    /// A session in full: in short, and from when until when it is, and the days to come on which it is not.
    pub fn session_in_full(self, session: &Session, today: NaiveDate) -> String {
        let mut said = vec![self.session(session)];
        if let Some(first) = session.valid_from.filter(|first| *first > today) {
            said.push(self.say("session-first-day", [("day", self.day(first).into())]));
        }
        if let Some(last) = session.valid_to {
            said.push(self.say("session-last-day", [("day", self.day(last).into())]));
        }
        let closed: Vec<String> = session
            .closed
            .iter()
            .filter(|closure| closure.on >= today)
            .map(|closure| with_note(&self.day(closure.on), closure.note.as_deref()))
            .collect();
        if !closed.is_empty() {
            said.push(self.say("session-closed", [("days", self.listed(&closed).into())]));
        }
        said.join(if self.is_right_to_left() { "؛ " } else { "; " })
    }

    /// Days whose times are not known: `Monday, Friday: ask them for times`.
    pub fn days_without_times(self, days: &[Day]) -> String {
        let days: Vec<String> = days.iter().map(|day| self.name(*day)).collect();
        self.say("days-without-times", [("days", self.listed(&days).into())])
    }

    fn session_times(self, session: &Session) -> String {
        let clock = |time: NaiveTime| time.format("%H:%M").to_string();
        let (kind, starts, ends) = match session.times {
            Times::Unknown => ("unknown", String::new(), String::new()),
            Times::From(starts) => ("from", clock(starts), String::new()),
            Times::Between { starts, ends } if session.runs_past_midnight() && ends != NaiveTime::MIN => {
                ("past-midnight", clock(starts), clock(ends))
            }
            Times::Between { starts, ends } => ("between", clock(starts), clock(ends)),
        };
        let days = self.say(&id_of("session-days", session.day.code()), []);
        let values = [("kind", kind.into()), ("days", days.into()), ("starts", starts.into()), ("ends", ends.into())];
        self.say("session-times", values)
    }
}

fn with_note(said: &str, note: Option<&str>) -> String {
    note.map_or_else(|| said.to_owned(), |note| format!("{said} ({note})"))
}

#[cfg(test)]
mod tests {
    use directory::partners::Closure;

    use super::*;
    use crate::bundle::assert_whole;

    fn session(times: &str) -> Session {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        let times = match times.split_once('-') {
            Some((starts, ends)) => Times::Between { starts: time(starts), ends: time(ends) },
            None if times.is_empty() => Times::Unknown,
            None => Times::From(time(times)),
        };
        Session {
            day: Day::Sat,
            times,
            term_time: TermTime::Unknown,
            note: None,
            valid_from: None,
            valid_to: None,
            closed: vec![],
        }
    }

    #[test]
    fn times_are_said_plainly_and_what_is_unknown_is_to_be_asked() {
        for (times, said) in [
            ("10:00-12:00", "Saturdays 10:00–12:00"),
            ("22:00-01:00", "Saturdays 22:00–01:00 (past midnight)"),
            ("22:00-00:00", "Saturdays 22:00–00:00"),
            ("10:00", "Saturdays from 10:00"),
            ("", "Saturdays, ask them for times"),
        ] {
            assert_eq!(Language::English.session(&session(times)), said);
        }
        let days = Language::English.days_without_times(&[Day::Mon, Day::Fri]);
        assert_eq!(days, "Monday, Friday: ask them for times");
        for day in Day::ALL {
            for term_time in TermTime::ALL {
                let session = Session { day: *day, term_time: *term_time, ..session("10:00") };
                assert_whole(&Language::English.session(&session));
            }
        }
    }

    #[test]
    fn a_session_in_full_says_its_term_its_last_day_and_the_closed_days_to_come() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let closed = |on: &str, note: Option<&str>| Closure { on: day(on), note: note.map(str::to_owned) };
        let session = Session {
            term_time: TermTime::Only,
            note: Some("beginners".into()),
            valid_from: Some(day("2027-01-09")),
            valid_to: Some(day("2027-07-31")),
            closed: vec![closed("2027-02-20", Some("half-term")), closed("2027-04-03", None)],
            ..session("10:00-12:00")
        };
        assert_eq!(Language::English.session(&session), "Saturdays 10:00–12:00, term time (beginners)");
        assert_eq!(
            Language::English.session_in_full(&session, day("2027-01-01")),
            "Saturdays 10:00–12:00, term time (beginners); from 9 January 2027; until 31 July 2027; \
             not on 20 February 2027 (half-term), 3 April 2027"
        );
        assert_eq!(
            Language::English.session_in_full(&session, day("2027-03-01")),
            "Saturdays 10:00–12:00, term time (beginners); until 31 July 2027; not on 3 April 2027"
        );
    }
}
