//! Whether an offer can be when it is wanted: the days and dates of a need against an offer's days and sessions.

use chrono::{Datelike as _, Days, NaiveDate};

use super::features::{Asked, lacks};
use super::{OfferFacts, Unmet};
use crate::codes::Day;
use crate::partners::{Session, TermTime};

/// What an offer's times say to when it is wanted. What is not known says nothing.
#[derive(Debug, Default, PartialEq)]
pub(super) struct When {
    /// A day that suits.
    pub(super) day: Option<Day>,
    /// What does not suit, and counts against it.
    pub(super) unmet: Option<Unmet>,
    /// What is only worth a note.
    pub(super) note: Option<Unmet>,
}

/// The first and last day from today on that a need names; none where it names none, or they are past.
type Period = Option<(NaiveDate, NaiveDate)>;

pub(super) fn when(asked: &Asked<'_>, offer: &OfferFacts, today: NaiveDate) -> When {
    let period = period(asked, today);
    let days = days(asked, period);
    if offer.sessions.is_empty() {
        let day = days.iter().find(|day| offer.days.contains(day)).copied();
        let unmet = days.first().filter(|_| lacks(&days, &offer.days)).map(|day| Unmet::Day { day: *day });
        return When { day, unmet, note: None };
    }
    let on_a_day = |session: &&Session| asked.days.is_empty() || asked.days.contains(&session.day);
    let open: Vec<&Session> = offer.sessions.iter().filter(|session| !session.is_over(today)).collect();
    let suiting: Vec<&Session> = open.into_iter().filter(on_a_day).collect();
    if let Some(day) = asked.days.first().filter(|_| suiting.is_empty()) {
        return When { unmet: Some(Unmet::Day { day: *day }), ..When::default() };
    }
    let met: Vec<&Session> = match period {
        Some((from, to)) => suiting.into_iter().filter(|session| session.meets_within(from, to).is_some()).collect(),
        None => suiting,
    };
    if let Some((from, _)) = period.filter(|_| met.is_empty()) {
        return When { unmet: Some(Unmet::Dates { from, to: asked.need.ends_on }), ..When::default() };
    }
    let term_time_only = !met.is_empty() && met.iter().all(|session| session.term_time == TermTime::Only);
    let in_holidays = asked.said.holidays || period.is_some_and(is_in_august);
    When {
        day: met.iter().map(|session| session.day).find(|day| days.contains(day)),
        unmet: None,
        note: (term_time_only && in_holidays).then_some(Unmet::TermTimeOnly),
    }
}

/// A need with one of the two days is open to the other side.
fn period(asked: &Asked<'_>, today: NaiveDate) -> Period {
    let (first, last) = (asked.need.starts_on, asked.need.ends_on);
    let from = first.map_or(today, |first| first.max(today));
    let to = last.unwrap_or(NaiveDate::MAX);
    (from <= to && (first.is_some() || last.is_some())).then_some((from, to))
}

/// The days of the week that are asked for: those picked or named, else those of dates that are less than a week.
fn days(asked: &Asked<'_>, period: Period) -> Vec<Day> {
    const LESS_THAN_A_WEEK: Days = Days::new(6);
    match period {
        Some((from, to))
            if asked.days.is_empty() && from.checked_add_days(LESS_THAN_A_WEEK).is_some_and(|end| to < end) =>
        {
            from.iter_days().take_while(|day| *day <= to).map(Day::of).collect()
        }
        _ => asked.days.clone(),
    }
}

/// Schools in England are closed in August. Their other holidays differ from place to place.
fn is_in_august((from, to): (NaiveDate, NaiveDate)) -> bool {
    const AUGUST: u32 = 8;
    (from.month(), to.month()) == (AUGUST, AUGUST) && from.year() == to.year()
}
