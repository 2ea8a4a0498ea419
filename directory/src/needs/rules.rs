//! When a need is over, and what it becomes a year later: pure arithmetic over days in London.

use chrono::{Datelike as _, Months, NaiveDate};

/// A school term, as month and day: plain defaults, since every authority has its own.
struct Term {
    first: (u32, u32),
    last: (u32, u32),
}

/// The terms of a year, in its order. August is between two of them.
const TERMS: [Term; 3] = [
    Term { first: (1, 1), last: (4, 30) },
    Term { first: (5, 1), last: (7, 31) },
    Term { first: (9, 1), last: (12, 31) },
];

/// The last day on which a need waits: its own last day; where none was said, the end of the first term that begins after
/// `today`, or after the first day it is wanted, if that is later.
pub(super) fn lasts_until(starts_on: Option<NaiveDate>, ends_on: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    ends_on.unwrap_or_else(|| end_of_next_term(starts_on.map_or(today, |first| first.max(today))))
}

fn end_of_next_term(day: NaiveDate) -> NaiveDate {
    let date = |year, (month, day)| NaiveDate::from_ymd_opt(year, month, day);
    let terms = [day.year(), day.year() + 1].into_iter().flat_map(|year| TERMS.iter().map(move |term| (year, term)));
    let next = terms.into_iter().find(|(year, term)| date(*year, term.first).is_some_and(|first| first > day));
    // There always is one, but for the last days that the calendar can count.
    next.and_then(|(year, term)| date(year, term.last)).unwrap_or(day)
}

/// The days of a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NeedDays {
    /// The first day it is wanted.
    pub(super) starts_on: Option<NaiveDate>,
    /// The last day it is wanted.
    pub(super) ends_on: Option<NaiveDate>,
    /// The last day it waits.
    pub(super) lasts_until: NaiveDate,
}

impl NeedDays {
    /// The same days in the first year in which the last of them is not past on `today`.
    pub(super) fn next_year(self, today: NaiveDate) -> Self {
        let behind = u32::try_from(today.year() - self.lasts_until.year()).unwrap_or(0);
        let moved = |years: u32| {
            let on = |day: NaiveDate| day.checked_add_months(Months::new(12 * years)).unwrap_or(day);
            Self { starts_on: self.starts_on.map(on), ends_on: self.ends_on.map(on), lasts_until: on(self.lasts_until) }
        };
        let (this, next) = (moved(behind.max(1)), moved(behind.max(1) + 1));
        if this.lasts_until >= today { this } else { next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_need_without_a_last_day_waits_until_the_end_of_next_term() {
        for (today, last) in [
            ("2026-11-25", "2027-04-30"),
            ("2026-12-31", "2027-04-30"),
            ("2027-01-01", "2027-07-31"),
            ("2027-04-30", "2027-07-31"),
            ("2027-05-01", "2027-12-31"),
            ("2027-07-31", "2027-12-31"),
            // The holidays are no term: the next one is that to come.
            ("2027-08-15", "2027-12-31"),
            ("2027-09-01", "2028-04-30"),
        ] {
            assert_eq!(lasts_until(None, None, day(today)), day(last), "{today}");
        }
    }

    #[test]
    fn its_own_last_day_comes_first_and_a_later_first_day_counts_for_today() {
        let (today, june) = (day("2026-11-25"), day("2027-06-01"));
        assert_eq!(lasts_until(None, Some(day("2026-12-04")), today), day("2026-12-04"));
        assert_eq!(lasts_until(Some(june), None, today), day("2027-12-31"));
        assert_eq!(lasts_until(Some(day("2026-09-01")), None, today), day("2027-04-30"));
    }

    #[test]
    fn a_year_later_is_the_same_day_of_the_first_year_that_is_not_past() {
        for (last, today, expected) in [
            ("2027-07-31", "2027-08-01", "2028-07-31"),
            ("2027-12-31", "2028-01-01", "2028-12-31"),
            // Asked again only years later.
            ("2024-07-31", "2027-06-01", "2027-07-31"),
            ("2024-05-31", "2027-06-01", "2028-05-31"),
            // There is no 29 February a year later.
            ("2028-02-29", "2028-03-01", "2029-02-28"),
        ] {
            let days = NeedDays { starts_on: None, ends_on: Some(day(last)), lasts_until: day(last) };
            let moved = days.next_year(day(today));
            assert_eq!((moved.ends_on, moved.lasts_until), (Some(day(expected)), day(expected)), "{last} on {today}");
        }
        let days = NeedDays { starts_on: Some(day("2027-05-03")), ends_on: None, lasts_until: day("2027-07-31") };
        let expected = NeedDays { starts_on: Some(day("2028-05-03")), ends_on: None, lasts_until: day("2028-07-31") };
        assert_eq!(days.next_year(day("2027-09-20")), expected);
    }
}
