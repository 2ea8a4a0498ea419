//! What requests say, and what fits them, in invented examples.

mod narrowing;
mod near_misses;
mod ranking;
mod times;
mod understanding;

use chrono::{NaiveDate, TimeZone, Utc};

use super::{NeedFacts, OfferFacts, Vector};
use crate::codes::{Day, Delivery, KeyStage, LanguageUse, OfferFormat, PartnerKind, Subject};
use crate::curriculum::{LanguageCode, Vocabulary};
use crate::geography::Point;
use crate::ids::{NeedId, OfferId};

fn language(name: &str) -> LanguageCode {
    Vocabulary::shipped().language_by_name(name).unwrap()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 3, 1).unwrap()
}

/// Degrees of latitude that are so many kilometres.
fn north(km: f64) -> Option<Point> {
    Point::new(52.0 + km / 111.195, -1.0)
}

fn need(text: &str) -> NeedFacts {
    NeedFacts {
        id: NeedId::new(Utc.with_ymd_and_hms(2027, 3, 1, 9, 0, 0).unwrap()),
        text: text.into(),
        subject: None,
        key_stage: None,
        languages: vec![],
        topics: vec![],
        format: None,
        delivery: vec![],
        days: vec![],
        starts_on: None,
        ends_on: None,
        point: north(0.0),
        within_km: 5.0,
        vector: None,
    }
}

fn offer(title: &str, description: &str, format: OfferFormat) -> OfferFacts {
    OfferFacts {
        id: OfferId::new(Utc.with_ymd_and_hms(2027, 1, 1, 9, 0, 0).unwrap()),
        partner_kind: PartnerKind::CommunityOrganisation,
        partner_names: vec!["Riverside Neighbours".into()],
        partner_summary: String::new(),
        title: title.into(),
        description: description.into(),
        format,
        subjects: vec![],
        topics: vec![],
        key_stages: vec![],
        languages: vec![],
        delivery: vec![Delivery::InSchool],
        travel_km: 10.0,
        days: vec![],
        sessions: vec![],
        points: north(2.0).into_iter().collect(),
        confirmed_on: None,
        vector: None,
        title_vector: None,
    }
}

/// A vector that stands at this angle, in degrees, to the one at 0.
fn meaning(degrees: f32) -> Option<Vector> {
    let mut numbers = vec![0_i8; Vector::DIMENSIONS];
    let radians = degrees.to_radians();
    #[expect(clippy::cast_possible_truncation, reason = "at most 127")]
    for (place, value) in [(0, radians.cos()), (1, radians.sin())] {
        numbers[place] = (value * 127.0).round() as i8;
    }
    numbers.try_into().ok()
}
