//! Where things are: points, distances, and the directory of postcodes.
//!
//! A place without a known point has none: never 0,0, and never a guess that does not say how exact it is.

pub mod grid;
mod load;
mod postcode;
mod read;
mod rows;
mod source;

pub use load::{Loaded, Progress, Stage, load};
pub use postcode::{Outward, PlaceSought, Postcode};
pub use read::{Load, Located, centre_of_outward, latest_load, locate, locate_all, locate_sought};
pub(crate) use read::{any_loaded_in, centre_of_outward_in, locate_in, locate_sought_in};

/// A point on the ground, in WGS84 degrees. It cannot be off the map of the British Isles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    latitude: f64,
    longitude: f64,
}

impl Point {
    /// The point at these degrees; none outside the box around the British Isles (so never 0,0).
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        ((49.0..=61.5).contains(&latitude) && (-9.0..=2.5).contains(&longitude)).then_some(Self { latitude, longitude })
    }

    /// Degrees north.
    pub const fn latitude(self) -> f64 {
        self.latitude
    }

    /// Degrees east.
    pub const fn longitude(self) -> f64 {
        self.longitude
    }

    /// The great-circle distance in kilometres, on a sphere of radius 6,371 km.
    pub fn distance_km(self, other: Self) -> f64 {
        const EARTH_RADIUS_KM: f64 = 6371.0;
        let half_lat = (other.latitude - self.latitude).to_radians() / 2.0;
        let half_lon = (other.longitude - self.longitude).to_radians() / 2.0;
        let chord = half_lat.sin().powi(2)
            + self.latitude.to_radians().cos() * other.latitude.to_radians().cos() * half_lon.sin().powi(2);
        2.0 * EARTH_RADIUS_KM * chord.sqrt().min(1.0).asin()
    }
}
