//! Whether a session is on at a time or meets on a day, and what sessions together say of their offer.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::{Session, Times};
use crate::codes::Day;

impl Session {
    /// When it starts, where that is known.
    pub const fn starts(&self) -> Option<NaiveTime> {
        match self.times {
            Times::Unknown => None,
            Times::From(starts) | Times::Between { starts, .. } => Some(starts),
        }
    }

    /// When it ends, where that is known.
    pub const fn ends(&self) -> Option<NaiveTime> {
        match self.times {
            Times::Between { ends, .. } => Some(ends),
            Times::Unknown | Times::From(_) => None,
        }
    }

    /// Whether it ends on the day after it starts.
    pub fn runs_past_midnight(&self) -> bool {
        matches!(self.times, Times::Between { starts, ends } if ends < starts)
    }

    /// Whether it starts on this day. Whether that is in term time nobody here knows.
    pub fn meets_on(&self, day: NaiveDate) -> bool {
        self.day == Day::of(day)
            && self.valid_from.is_none_or(|first| first <= day)
            && self.valid_to.is_none_or(|last| day <= last)
            && !self.closed.iter().any(|closure| closure.on == day)
    }

    /// The first day from `from` to `to` on which it meets; a year is looked through at most.
    pub fn meets_within(&self, from: NaiveDate, to: NaiveDate) -> Option<NaiveDate> {
        const DAYS_OF_A_YEAR: usize = 366;
        from.iter_days().take_while(|day| *day <= to).take(DAYS_OF_A_YEAR).find(|day| self.meets_on(*day))
    }

    /// Whether it is on at this time in England; none where its times do not tell.
    pub fn is_on(&self, at: NaiveDateTime) -> Option<bool> {
        let (today, time) = (at.date(), at.time());
        match self.times {
            Times::Between { starts, ends } if ends < starts => {
                let since_yesterday = time < ends && today.pred_opt().is_some_and(|yesterday| self.meets_on(yesterday));
                Some(since_yesterday || time >= starts && self.meets_on(today))
            }
            Times::Between { starts, ends } => Some(starts <= time && time < ends && self.meets_on(today)),
            Times::From(starts) if time < starts => Some(false),
            Times::From(_) | Times::Unknown => {
                if self.meets_on(today) {
                    None
                } else {
                    Some(false)
                }
            }
        }
    }

    /// Whether its last day is past.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.valid_to.is_some_and(|last| last < today)
    }
}

impl Day {
    /// The day of the week of a date.
    pub fn of(date: NaiveDate) -> Self {
        match date.weekday() {
            Weekday::Mon => Self::Mon,
            Weekday::Tue => Self::Tue,
            Weekday::Wed => Self::Wed,
            Weekday::Thu => Self::Thu,
            Weekday::Fri => Self::Fri,
            Weekday::Sat => Self::Sat,
            Weekday::Sun => Self::Sun,
        }
    }
}

/// The days of some sessions, in the order of the week.
pub(in crate::partners) fn days(sessions: &[Session]) -> Vec<Day> {
    Day::ALL.iter().copied().filter(|day| sessions.iter().any(|session| session.day == *day)).collect()
}

/// The days on which some of these sessions met and none still meets.
pub(in crate::partners) fn days_that_are_over(sessions: &[Session], today: NaiveDate) -> Vec<Day> {
    let (over, open): (Vec<Session>, Vec<Session>) =
        sessions.iter().cloned().partition(|session| session.is_over(today));
    days(&over).into_iter().filter(|day| open.iter().all(|session| session.day != *day)).collect()
}

/// The last day of the last of some sessions; none where there are none, or one has no end.
pub(in crate::partners) fn last_day(sessions: &[Session]) -> Option<NaiveDate> {
    let ends: Option<Vec<NaiveDate>> = sessions.iter().map(|session| session.valid_to).collect();
    ends?.into_iter().max()
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::clock::london_time;
    use crate::partners::{Closure, TermTime};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn session(of: Day, times: &str) -> Session {
        let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        let times = match times.split_once('-') {
            Some((starts, ends)) => Times::Between { starts: time(starts), ends: time(ends) },
            None if times.is_empty() => Times::Unknown,
            None => Times::From(time(times)),
        };
        Session {
            day: of,
            times,
            term_time: TermTime::Unknown,
            note: None,
            valid_from: None,
            valid_to: None,
            closed: vec![],
        }
    }

    #[test]
    fn a_session_is_on_from_its_start_until_its_end_and_what_is_unknown_stays_unknown() {
        use Day::{Fri, Sat};
        // 2027-03-05 is a Friday.
        for (of, times, at, on) in [
            (Fri, "10:00-12:00", "2027-03-05T09:59:59", Some(false)),
            (Fri, "10:00-12:00", "2027-03-05T10:00:00", Some(true)),
            (Fri, "10:00-12:00", "2027-03-05T12:00:00", Some(false)),
            (Fri, "10:00-12:00", "2027-03-06T11:00:00", Some(false)),
            // Past midnight it is still Friday's.
            (Fri, "22:00-01:00", "2027-03-05T22:00:00", Some(true)),
            (Fri, "22:00-01:00", "2027-03-06T00:30:00", Some(true)),
            (Fri, "22:00-01:00", "2027-03-06T01:00:00", Some(false)),
            (Fri, "22:00-01:00", "2027-03-05T00:30:00", Some(false)),
            (Sat, "22:00-01:00", "2027-03-06T00:30:00", Some(false)),
            (Fri, "22:00-00:00", "2027-03-05T23:59:59", Some(true)),
            (Fri, "22:00-00:00", "2027-03-06T00:00:00", Some(false)),
            (Fri, "10:00", "2027-03-05T09:00:00", Some(false)),
            (Fri, "10:00", "2027-03-05T11:00:00", None),
            (Fri, "", "2027-03-05T03:00:00", None),
            (Fri, "", "2027-03-06T11:00:00", Some(false)),
        ] {
            assert_eq!(session(of, times).is_on(at.parse().unwrap()), on, "{of:?} {times} at {at}");
        }
    }

    #[test]
    fn the_clock_on_the_wall_in_london_decides_and_the_last_day_counts_whole() {
        let until = |last: &str| Session { valid_to: Some(day(last)), ..session(Day::Sat, "22:00-01:00") };
        // 2027-07-31 is a Saturday, in summer time.
        for (last, at, on) in [
            ("2027-07-31", "2027-07-31T20:59:59Z", false),
            ("2027-07-31", "2027-07-31T21:00:00Z", true),
            ("2027-07-31", "2027-07-31T23:30:00Z", true),
            ("2027-07-31", "2027-08-01T00:00:00Z", false),
            ("2027-07-31", "2027-08-07T21:30:00Z", false),
            // In winter London and UTC agree; on the night the clocks go back, 01:30 comes twice and both are past.
            ("2027-12-31", "2027-10-30T23:30:00Z", true),
            ("2027-12-31", "2027-10-31T00:30:00Z", false),
            ("2027-12-31", "2027-10-31T01:30:00Z", false),
            ("2027-12-31", "2027-11-06T22:00:00Z", true),
        ] {
            let at_utc: DateTime<Utc> = at.parse().unwrap();
            assert_eq!(until(last).is_on(london_time(at_utc)), Some(on), "until {last}, at {at}");
        }
        assert!(!until("2027-07-31").is_over(day("2027-07-31")));
        assert!(until("2027-07-31").is_over(day("2027-08-01")));
    }

    #[test]
    fn on_a_closed_day_it_does_not_meet_and_neither_before_its_first() {
        let closed = Closure { on: day("2027-02-20"), note: Some("half-term".into()) };
        let held =
            Session { valid_from: Some(day("2027-01-09")), closed: vec![closed], ..session(Day::Sat, "10:00-12:00") };
        for (on, meets) in [("2027-01-02", false), ("2027-01-09", true), ("2027-02-13", true), ("2027-02-20", false)] {
            assert_eq!(held.meets_on(day(on)), meets, "{on}");
            assert_eq!(held.is_on(day(on).and_hms_opt(11, 0, 0).unwrap()), Some(meets), "{on}");
        }
        assert_eq!(held.meets_within(day("2027-02-14"), day("2027-02-26")), None);
        assert_eq!(held.meets_within(day("2027-02-14"), day("2027-02-27")), Some(day("2027-02-27")));
    }

    #[test]
    fn an_offer_ends_with_its_last_session_and_not_while_one_has_no_end() {
        let until = |last: Option<&str>| Session { valid_to: last.map(day), ..session(Day::Sat, "") };
        for (sessions, last) in [
            (vec![], None),
            (vec![until(None)], None),
            (vec![until(Some("2027-07-31")), until(None)], None),
            (vec![until(Some("2027-07-31")), until(Some("2027-03-31"))], Some("2027-07-31")),
        ] {
            assert_eq!(last_day(&sessions), last.map(day), "{sessions:?}");
        }
    }
}
