//! Pure decisions: what is long unconfirmed, and what is near.

use chrono::{DateTime, Months, Utc};

use crate::problem::{Problem, Problems, Rule};
use crate::text::whole_number;

/// After how many months without a confirmation a listing waits for the officer.
pub const UNCONFIRMED_MONTHS: u32 = 9;
/// How near a school is near, where nothing else was asked for, in kilometres.
pub const NEAR_KM: f64 = 8.0;
/// The radii to choose from, in kilometres.
pub const RADII_KM: &[u16] = &[2, 5, 8, 16, 32];

/// The moment before which a listing must have been confirmed to wait now.
pub(super) fn unconfirmed_before(now: DateTime<Utc>) -> DateTime<Utc> {
    now.checked_sub_months(Months::new(UNCONFIRMED_MONTHS)).unwrap_or(now)
}

/// The radius that was chosen, in kilometres; [`NEAR_KM`] where none was.
pub fn parse_radius(text: &str) -> Result<f64, Vec<Problem>> {
    let mut problems = Problems::new();
    let radius = problems.optional("within_km", text, |text| {
        let chosen = whole_number(text, 1, 1_000)?;
        let allowed = || Rule::NotOneOf { allowed: RADII_KM.iter().map(ToString::to_string).collect() };
        RADII_KM.iter().copied().find(|radius| i64::from(*radius) == chosen).ok_or_else(allowed)
    });
    problems.finish(Some(radius.map_or(NEAR_KM, f64::from)))
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone as _;

    use super::*;

    #[test]
    fn a_radius_is_one_of_those_to_choose_from() {
        assert_eq!(parse_radius(""), Ok(NEAR_KM));
        assert_eq!(parse_radius("16"), Ok(16.0));
        assert!(parse_radius("17").is_err());
        assert!(parse_radius("NaN").is_err());
        assert!(RADII_KM.iter().any(|radius| (f64::from(*radius) - NEAR_KM).abs() < f64::EPSILON));
    }

    #[test]
    fn nine_months_are_counted_by_the_calendar() {
        let at = |month, day| Utc.with_ymd_and_hms(2027, month, day, 10, 0, 0).single().unwrap();
        assert_eq!(unconfirmed_before(at(11, 30)), at(2, 28));
    }
}
