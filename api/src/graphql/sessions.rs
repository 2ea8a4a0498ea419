//! Sessions: when an offer meets.

use async_graphql::{InputObject, Object, SimpleObject};
use chrono::{NaiveDate, NaiveTime};
use directory::partners::{self, ClosureFields, SessionFields, SessionParts};

use super::connection;
use super::enums::{Day, TermTime};
use super::errors::LANGUAGE;

/// When an offer meets: one day of the week. Times are those of clocks in England.
pub(super) struct Session<'a>(pub(super) &'a partners::Session);

#[Object]
impl Session<'_> {
    /// The day it starts on.
    async fn day(&self) -> Day {
        self.0.day.into()
    }

    /// When it starts, like `10:00`; null means not known.
    async fn starts(&self) -> Option<String> {
        self.0.starts().map(clock)
    }

    /// When it ends, like `12:00`; null means not known.
    async fn ends(&self) -> Option<String> {
        self.0.ends().map(clock)
    }

    /// Whether it ends on the day after it starts.
    async fn runs_past_midnight(&self) -> bool {
        self.0.runs_past_midnight()
    }

    /// Whether it meets in term time only.
    async fn term_time(&self) -> TermTime {
        self.0.term_time.into()
    }

    /// A word about it.
    async fn note(&self) -> Option<&str> {
        self.0.note.as_deref()
    }

    /// The first day it can be; null means that it has begun or that is not said.
    async fn valid_from(&self) -> Option<NaiveDate> {
        self.0.valid_from
    }

    /// The last day it can be, the whole of it; null means that no end is known.
    async fn valid_to(&self) -> Option<NaiveDate> {
        self.0.valid_to
    }

    /// The days on which it does not meet.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn closed(&self) -> Vec<Closure> {
        self.0.closed.iter().map(|closure| Closure { on: closure.on, note: closure.note.clone() }).collect()
    }

    /// The same for people: `Saturdays 10:00–12:00, term time`.
    async fn text(&self) -> String {
        LANGUAGE.session(self.0)
    }
}

fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// A day on which a session does not meet.
#[derive(SimpleObject)]
struct Closure {
    /// The day.
    on: NaiveDate,
    /// Why.
    note: Option<String>,
}

/// When an offer meets. Leave out what is not known.
#[derive(InputObject)]
pub(super) struct SessionInput {
    /// The day of the week it starts on.
    day: Option<String>,
    /// When it starts: `10:00`, `4.30pm`.
    starts: Option<String>,
    /// When it ends; before the start means on the next day.
    ends: Option<String>,
    /// Whether it meets in term time only.
    term_time: Option<TermTime>,
    /// A word about it.
    note: Option<String>,
    /// The first day it can be.
    valid_from: Option<String>,
    /// The last day it can be.
    valid_to: Option<String>,
    /// The days on which it does not meet.
    closed: Option<Vec<ClosureInput>>,
}

/// A day on which a session does not meet.
#[derive(InputObject)]
struct ClosureInput {
    /// The day.
    on: Option<String>,
    /// Why.
    note: Option<String>,
}

impl From<SessionInput> for SessionFields {
    fn from(input: SessionInput) -> Self {
        let text = Option::<String>::unwrap_or_default;
        let closure = |given: ClosureInput| ClosureFields { on: text(given.on), note: text(given.note) };
        let term_time = input.term_time.map(partners::TermTime::from);
        Self::Parts(SessionParts {
            day: text(input.day),
            starts: text(input.starts),
            ends: text(input.ends),
            term_time: term_time.map_or("", partners::TermTime::code).to_owned(),
            note: text(input.note),
            valid_from: text(input.valid_from),
            valid_to: text(input.valid_to),
            closed: input.closed.unwrap_or_default().into_iter().map(closure).collect(),
        })
    }
}
