//! Whether a need and an offer can come together, and how.

use crate::codes::Delivery;

use super::{NeedFacts, OfferFacts};

/// How far apart they are, and the ways it can take place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Reach {
    pub(super) distance_km: Option<f64>,
    pub(super) ways: Vec<Delivery>,
}

/// The ways an offer can take place for a need; none where it cannot. The partner travels as far as the offer says, the
/// class as far as the need says (`max_km` is a tighter limit in its words). Where a point is unknown nobody can say that
/// it is near enough, so only what is online is left.
pub(super) fn reach(need: &NeedFacts, max_km: Option<f64>, offer: &OfferFacts) -> Option<Reach> {
    let distance_km =
        need.point.and_then(|here| offer.points.iter().map(|there| here.distance_km(*there)).min_by(f64::total_cmp));
    let within_km = max_km.map_or(need.within_km, |max| max.min(need.within_km));
    let within = |limit: f64| distance_km.is_some_and(|distance| distance <= limit);
    let mut ways = offer.delivery.clone();
    ways.retain(|way| match way {
        Delivery::InSchool => within(offer.travel_km),
        Delivery::AtOurPlace => within(within_km),
        Delivery::Online => true,
    });
    (!ways.is_empty()).then_some(Reach { distance_km, ways })
}
