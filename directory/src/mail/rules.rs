//! Which mail a match goes into, and when that mail goes.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::London;

use super::Recipient;
use crate::ids::{EnquiryId, ListingLinkId, PersonId, SignInLinkId};

/// Hour of the morning, in London, at which the rest of the day before goes out.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(7, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// Seven in the morning, London time, of the day after `day`.
pub(crate) fn next_morning(day: NaiveDate) -> DateTime<Utc> {
    let morning = (day + Days::new(1)).and_time(MORNING);
    // Clocks change at one or two in the night, so seven is always there, once.
    London.from_local_datetime(&morning).earliest().map_or_else(|| morning.and_utc(), |local| local.to_utc())
}

/// The key of the first match mail a person gets on a day.
pub(crate) fn first_key(person: PersonId, day: NaiveDate) -> String {
    format!("matches/{person}/{day}/first")
}

/// The key of the mail with the rest of a day's matches.
pub(crate) fn rest_key(person: PersonId, day: NaiveDate) -> String {
    format!("matches/{person}/{day}/rest")
}

/// The key of the mail that carries a sign-in link.
pub(crate) fn sign_in_key(link: SignInLinkId) -> String {
    format!("sign_in/{link}")
}

/// The key of the mail that carries a link to a listing.
pub(crate) fn listing_link_key(link: ListingLinkId) -> String {
    format!("listing_link/{link}")
}

/// The key of the mail that carries an enquiry to somebody.
pub(crate) fn enquiry_key(enquiry: EnquiryId, to: Recipient) -> String {
    match to {
        Recipient::Person(person) => format!("enquiry/{enquiry}/{person}"),
        Recipient::Partner(partner) => format!("enquiry/{enquiry}/{partner}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::london_day;

    fn check(now: &str, expected_day: &str, expected_morning: &str) {
        let now: DateTime<Utc> = now.parse().unwrap();
        assert_eq!(london_day(now).to_string(), expected_day, "day of {now}");
        assert_eq!(
            next_morning(london_day(now)),
            expected_morning.parse::<DateTime<Utc>>().unwrap(),
            "morning after {now}"
        );
    }

    #[test]
    fn the_next_morning_is_seven_in_london() {
        check("2026-11-25T10:00:00Z", "2026-11-25", "2026-11-26T07:00:00Z");
        // Summer time: seven in London is six in UTC, and the day begins at 23:00 UTC.
        check("2026-07-01T22:59:59Z", "2026-07-01", "2026-07-02T06:00:00Z");
        check("2026-07-01T23:00:00Z", "2026-07-02", "2026-07-03T06:00:00Z");
        // The nights in which the clocks change.
        check("2026-03-28T12:00:00Z", "2026-03-28", "2026-03-29T06:00:00Z");
        check("2026-10-24T12:00:00Z", "2026-10-24", "2026-10-25T07:00:00Z");
        // The small hours belong to their own day, not the one before.
        check("2026-11-25T00:30:00Z", "2026-11-25", "2026-11-26T07:00:00Z");
    }
}
