//! Who almost fits where nobody does, and what stands in the way: data for the page that would otherwise be empty.

use chrono::NaiveDate;

use crate::codes::Delivery;

use super::features::Asked;
use super::prepared::PreparedOffer;
use super::reach::{Reach, TooFar, reach, too_far};
use super::rules::{good, weigh};
use super::{Fit, NeedFacts, Unmet};

/// The most that are told.
const MOST: usize = 3;
/// How much farther than they travel, or than the class would, is still worth telling; in kilometres.
pub(super) const FARTHER_KM: f64 = 40.0;

/// An offer that would fit, but for what stands in the way.
#[derive(Clone, Debug, PartialEq)]
pub struct NearMiss {
    /// How it would fit. Its reasons hold no cautions: those are in the way.
    pub fit: Fit,
    /// What stands in the way; never empty.
    pub why_not: Vec<WhyNot>,
}

/// One thing that stands in the way.
#[derive(Clone, Debug, PartialEq)]
pub enum WhyNot {
    /// Something asked for that it lists others of.
    Unmet {
        /// What.
        unmet: Unmet,
    },
    /// The school is farther away than the partner travels.
    BeyondTheirTravel {
        /// How much farther, in kilometres.
        by_km: f64,
    },
    /// The partner is farther away than the class would travel.
    BeyondYourTravel {
        /// How much farther, in kilometres.
        by_km: f64,
    },
}

/// The offers that almost fit a need that none fits: those with the least in their way first, then the nearest. What is
/// about something else is no near miss, and neither is another job.
pub fn near_misses(need: &NeedFacts, offers: &[PreparedOffer], today: NaiveDate) -> Vec<NearMiss> {
    let asked = Asked::by(need);
    let mut found: Vec<NearMiss> = offers.iter().filter_map(|offer| near_miss(&asked, offer, today)).collect();
    found.sort_by(|a, b| {
        let by_way = a.why_not.len().cmp(&b.why_not.len()).then(farther(a).total_cmp(&farther(b)));
        by_way.then(b.fit.score.total_cmp(&a.fit.score)).then(a.fit.offer.cmp(&b.fit.offer))
    });
    found.truncate(MOST);
    found
}

fn farther(miss: &NearMiss) -> f64 {
    let by = |why: &WhyNot| match why {
        WhyNot::BeyondTheirTravel { by_km } | WhyNot::BeyondYourTravel { by_km } => *by_km,
        WhyNot::Unmet { .. } => 0.0,
    };
    miss.why_not.iter().map(by).fold(0.0, f64::max)
}

fn near_miss(asked: &Asked<'_>, offer: &PreparedOffer, today: NaiveDate) -> Option<NearMiss> {
    let (need, max_km) = (asked.need, asked.said.max_km);
    let mut why_not = Vec::new();
    let reach = if let Some(reach) = reach(need, max_km, &offer.facts) {
        reach
    } else {
        let too_far = too_far(need, max_km, &offer.facts).filter(|too_far| too_far.by_km <= FARTHER_KM)?;
        why_not.extend(ways_apart(asked, too_far));
        Reach { distance_km: Some(too_far.distance_km), ways: vec![] }
    };
    let weighed = weigh(asked, offer, reach, today)?;
    if !weighed.would_answer() || weighed.score_without_what_it_lacks() < good(need) {
        return None;
    }
    why_not.extend(weighed.unmet().iter().cloned().map(|unmet| WhyNot::Unmet { unmet }));
    let fit = weighed.into_fit_without_what_it_lacks();
    (!why_not.is_empty()).then_some(NearMiss { fit, why_not })
}

/// What a distance that is too far means, and that the way left is not the one asked for.
fn ways_apart(asked: &Asked<'_>, too_far: TooFar) -> Vec<WhyNot> {
    let by_km = too_far.by_km;
    let distance = match too_far.way {
        Delivery::InSchool => WhyNot::BeyondTheirTravel { by_km },
        _ => WhyNot::BeyondYourTravel { by_km },
    };
    let other = asked.deliveries.first().filter(|_| !asked.deliveries.contains(&too_far.way));
    let unmet = other.map(|delivery| WhyNot::Unmet { unmet: Unmet::Delivery { delivery: *delivery } });
    std::iter::once(distance).chain(unmet).collect()
}
