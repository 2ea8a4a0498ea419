//! When to try again: soon at first, ever later, and not for ever.

use chrono::{DateTime, TimeDelta, Utc};

/// The most times a row is tried before it is dead; with the pauses between, about a day.
pub const MAX_TRIES: i32 = 12;

const FIRST_SECONDS: f64 = 10.0;
const FACTOR: f64 = 3.0;
const CAP_SECONDS: f64 = 5.0 * 60.0 * 60.0;
const JITTER_SHARE: f64 = 0.1;

/// A number between -1 and 1 that spreads retries, so that what failed together is not tried again together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Jitter(f64);

impl Jitter {
    /// No spreading.
    pub const NONE: Self = Self(0.0);

    /// The jitter of `share`, a number from 0 to 1 such as a generator of random numbers gives.
    pub fn new(share: f64) -> Self {
        Self(share.mul_add(2.0, -1.0).clamp(-1.0, 1.0))
    }
}

/// What follows a failed try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// Try again then.
    At(DateTime<Utc>),
    /// That was the last try.
    Dead,
}

/// What follows when the `tries`th try (from 1) failed at `now`.
pub(crate) fn next(tries: i32, jitter: Jitter, now: DateTime<Utc>) -> Next {
    if tries >= MAX_TRIES {
        return Next::Dead;
    }
    let pause = (FIRST_SECONDS * FACTOR.powi(tries.max(1) - 1)).min(CAP_SECONDS);
    let spread = pause * jitter.0.mul_add(JITTER_SHARE, 1.0);
    #[expect(clippy::cast_possible_truncation, reason = "bounded by the cap")]
    let milliseconds = (spread * 1000.0) as i64;
    Next::At(now + TimeDelta::milliseconds(milliseconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pause(tries: i32, jitter: Jitter) -> Option<i64> {
        match next(tries, jitter, DateTime::UNIX_EPOCH) {
            Next::At(at) => Some(at.timestamp()),
            Next::Dead => None,
        }
    }

    #[test]
    fn pauses_grow_from_seconds_to_hours_and_end() {
        let pauses: Vec<_> = (1..=13).map(|tries| pause(tries, Jitter::NONE)).collect();
        let expected = [10, 30, 90, 270, 810, 2430, 7290, 18000, 18000, 18000, 18000];
        let expected: Vec<_> = expected.into_iter().map(Some).chain([None, None]).collect();
        assert_eq!(pauses, expected);
    }

    #[test]
    fn twelve_tries_take_about_a_day() {
        let seconds: i64 = (1..MAX_TRIES).filter_map(|tries| pause(tries, Jitter::NONE)).sum();
        assert!((22 * 3600..26 * 3600).contains(&seconds), "{seconds} seconds");
    }

    #[test]
    fn jitter_is_a_tenth_either_way() {
        assert_eq!(pause(3, Jitter::new(0.0)), Some(81));
        assert_eq!(pause(3, Jitter::new(0.5)), Some(90));
        assert_eq!(pause(3, Jitter::new(1.0)), Some(99));
    }
}
