//! Where an enquiry goes, and how it stands on a day.

use chrono::{Days, NaiveDate, TimeDelta};

use super::{EnquiryOutcome, EnquiryRoute, EnquiryStatus};
use crate::codes::PartnerKind;

/// After how many days an enquiry that nobody spoke of has no answer yet.
const PATIENCE: Days = Days::new(7);

/// Within how long the same enquiry of the same person is taken for a second press of the button.
pub(super) const SAME_WITHIN: TimeDelta = TimeDelta::minutes(10);

/// Where an enquiry goes: about a person never straight to them.
pub(super) const fn route(kind: PartnerKind, has_address: bool) -> EnquiryRoute {
    if kind.is_person() || !has_address { EnquiryRoute::Liaison } else { EnquiryRoute::Partner }
}

/// How an enquiry stands. What staff said comes first: they may have heard by telephone.
pub(super) fn status(
    outcome: Option<EnquiryOutcome>,
    undelivered: bool,
    asked_on: NaiveDate,
    today: NaiveDate,
) -> EnquiryStatus {
    match outcome {
        Some(EnquiryOutcome::Answered) => EnquiryStatus::Answered,
        Some(EnquiryOutcome::DidNotWorkOut) => EnquiryStatus::DidNotWorkOut,
        None if undelivered => EnquiryStatus::NotDelivered,
        None if asked_on + PATIENCE <= today => EnquiryStatus::NoAnswerYet,
        None => EnquiryStatus::Asked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn persons_and_who_has_no_address_are_asked_through_liaison() {
        assert_eq!(route(PartnerKind::Madrasah, true), EnquiryRoute::Partner);
        assert_eq!(route(PartnerKind::Madrasah, false), EnquiryRoute::Liaison);
        for kind in [PartnerKind::Parent, PartnerKind::Volunteer, PartnerKind::Interpreter] {
            assert_eq!(route(kind, true), EnquiryRoute::Liaison, "{kind:?}");
        }
    }

    #[test]
    fn a_week_without_a_word_is_no_answer_yet() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let on = |outcome, undelivered, today| status(outcome, undelivered, day("2027-01-13"), day(today));
        assert_eq!(on(None, false, "2027-01-19"), EnquiryStatus::Asked);
        assert_eq!(on(None, false, "2027-01-20"), EnquiryStatus::NoAnswerYet);
        assert_eq!(on(None, true, "2027-01-13"), EnquiryStatus::NotDelivered);
        assert_eq!(on(Some(EnquiryOutcome::Answered), true, "2027-02-20"), EnquiryStatus::Answered);
        assert_eq!(on(Some(EnquiryOutcome::DidNotWorkOut), false, "2027-01-13"), EnquiryStatus::DidNotWorkOut);
    }
}
