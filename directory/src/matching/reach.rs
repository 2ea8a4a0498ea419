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
    let distance_km = distance_km(need, offer);
    let within_km = within_km(need, max_km);
    let within = |limit: f64| distance_km.is_some_and(|distance| distance <= limit);
    let mut ways = offer.delivery.clone();
    ways.retain(|way| match way {
        Delivery::InSchool => within(offer.travel_km),
        Delivery::AtOurPlace => within(within_km),
        Delivery::Online => true,
    });
    (!ways.is_empty()).then_some(Reach { distance_km, ways })
}

/// A way in which two sides would come together if they were nearer to each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct TooFar {
    pub(super) distance_km: f64,
    /// In school, or at the partner's place.
    pub(super) way: Delivery,
    /// How much farther one of them would have to travel, in kilometres.
    pub(super) by_km: f64,
}

/// The way that lacks least, for an offer that [`reach`] says none of; none where it is not known how far it is.
pub(super) fn too_far(need: &NeedFacts, max_km: Option<f64>, offer: &OfferFacts) -> Option<TooFar> {
    let distance_km = distance_km(need, offer)?;
    let ways = offer.delivery.iter().filter_map(|way| match way {
        // Whoever travels to nobody would not travel a little farther either.
        Delivery::InSchool => (offer.travel_km > 0.0).then_some((*way, offer.travel_km)),
        Delivery::AtOurPlace => Some((*way, within_km(need, max_km))),
        Delivery::Online => None,
    });
    ways.map(|(way, limit)| TooFar { distance_km, way, by_km: distance_km - limit })
        .min_by(|a, b| a.by_km.total_cmp(&b.by_km))
}

fn distance_km(need: &NeedFacts, offer: &OfferFacts) -> Option<f64> {
    need.point.and_then(|here| offer.points.iter().map(|there| here.distance_km(*there)).min_by(f64::total_cmp))
}

fn within_km(need: &NeedFacts, max_km: Option<f64>) -> f64 {
    max_km.map_or(need.within_km, |max| max.min(need.within_km))
}
