//! How a need's days and dates meet an offer's days and sessions.

use super::super::{Fit, Reason, Unmet, rank, understand};
use super::*;
use crate::partners::{Closure, Session, TermTime, Times};

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn session(day: Day) -> Session {
    Session {
        day,
        times: Times::Unknown,
        term_time: TermTime::Unknown,
        note: None,
        valid_from: None,
        valid_to: None,
        closed: vec![],
    }
}

fn vikings(sessions: Vec<Session>) -> OfferFacts {
    let days = sessions.iter().map(|session| session.day).collect();
    OfferFacts { days, sessions, ..offer("Viking longships", "Build a longship.", OfferFormat::Workshop) }
}

fn fit(need: &NeedFacts, offer: OfferFacts) -> Fit {
    rank(need, &[offer.prepare()], today()).pop().unwrap()
}

/// The day that suits, and what does not.
fn said(fit: &Fit) -> (Option<Day>, Vec<Unmet>) {
    let day = fit.reasons.iter().find_map(|reason| match reason {
        Reason::Day { day } => Some(*day),
        _ => None,
    });
    let unmet = fit.reasons.iter().filter_map(|reason| match reason {
        Reason::Unmet { unmet } => Some(unmet.clone()),
        _ => None,
    });
    (day, unmet.collect())
}

#[test]
fn a_need_meets_an_offer_on_a_day_of_its_sessions() {
    let (monday, sunday) = (date("2027-03-08"), date("2027-03-14"));
    let saturdays = || vec![session(Day::Sat)];
    let closed = Session { closed: vec![Closure { on: date("2027-03-13"), note: None }], ..session(Day::Sat) };
    let ended = Session { valid_to: Some(date("2027-02-28")), ..session(Day::Sat) };
    let until_then = Session { valid_to: Some(date("2027-03-13")), ..session(Day::Sat) };
    let dates = |from, to| Unmet::Dates { from, to: Some(to) };
    let week = Some((monday, sunday));
    for (name, days, period, sessions, day, unmet) in [
        ("the day", vec![Day::Sat], None, saturdays(), Some(Day::Sat), None),
        ("another day", vec![Day::Fri], None, saturdays(), None, Some(Unmet::Day { day: Day::Fri })),
        ("no day", vec![], None, saturdays(), None, None),
        ("a day not known", vec![Day::Fri], None, vec![], None, None),
        (
            "a session that is over",
            vec![Day::Sat],
            None,
            vec![ended, session(Day::Sun)],
            None,
            Some(Unmet::Day { day: Day::Sat }),
        ),
        ("the week", vec![], week, saturdays(), None, None),
        ("the very date", vec![], Some((date("2027-03-13"), date("2027-03-13"))), saturdays(), Some(Day::Sat), None),
        (
            "the last date",
            vec![],
            Some((date("2027-03-13"), date("2027-03-13"))),
            vec![until_then.clone()],
            Some(Day::Sat),
            None,
        ),
        (
            "after the last date",
            vec![],
            Some((date("2027-03-14"), date("2027-03-27"))),
            vec![until_then],
            None,
            Some(dates(date("2027-03-14"), date("2027-03-27"))),
        ),
        ("another date", vec![], Some((monday, monday)), saturdays(), None, Some(dates(monday, monday))),
        ("a closed date", vec![], week, vec![closed.clone()], None, Some(dates(monday, sunday))),
        ("beside a closed date", vec![], Some((monday, date("2027-03-20"))), vec![closed], None, None),
    ] {
        let need = NeedFacts {
            days,
            starts_on: period.map(|(from, _)| from),
            ends_on: period.map(|(_, to)| to),
            ..need("Vikings")
        };
        let fit = fit(&need, vikings(sessions));
        assert_eq!(said(&fit), (day, unmet.into_iter().collect()), "{name}");
    }
}

#[test]
fn a_date_falls_on_a_day_that_an_offer_without_sessions_lists_or_not() {
    let saturday = date("2027-03-13");
    let need = NeedFacts { starts_on: Some(saturday), ends_on: Some(saturday), ..need("Vikings") };
    let on = |days| said(&fit(&need, OfferFacts { days, ..vikings(vec![]) }));
    assert_eq!(on(vec![Day::Sat]), (Some(Day::Sat), vec![]));
    assert_eq!(on(vec![Day::Sun]), (None, vec![Unmet::Day { day: Day::Sat }]));
    assert_eq!(on(vec![]), (None, vec![]), "not known is no reason against it");
}

#[test]
fn term_time_only_is_a_note_in_the_holidays_and_costs_nothing() {
    let term = |term_time| vikings(vec![Session { term_time, ..session(Day::Sat) }]);
    let august =
        NeedFacts { starts_on: Some(date("2027-08-02")), ends_on: Some(date("2027-08-27")), ..need("Vikings") };
    for (asked, noted) in [
        (august, true),
        (need("Vikings in the summer holidays"), true),
        (need("Vikings during half-term"), true),
        (need("Vikings after half-term"), false),
        (need("Vikings"), false),
    ] {
        let (only, unknown) = (fit(&asked, term(TermTime::Only)), fit(&asked, term(TermTime::Unknown)));
        assert_eq!(said(&only).1.contains(&Unmet::TermTimeOnly), noted, "{}", asked.text);
        assert!(!said(&unknown).1.contains(&Unmet::TermTimeOnly), "{}", asked.text);
        assert!((only.score - unknown.score).abs() < 1e-9, "{}", asked.text);
    }
    assert!(!understand("a place for the holiday of Eid").holidays);
}
