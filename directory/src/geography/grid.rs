//! From the British national grid (OSGB36 eastings and northings) to WGS84, by the Ordnance Survey's OSTN15.

use super::Point;

/// The point at a grid reference in metres; none where the grid does not reach.
///
/// Simpler formulas (a seven-parameter shift) are off by up to five metres; OSTN15 is the definition itself.
pub fn point_of(easting: f64, northing: f64) -> Option<Point> {
    // The transformation panics far off the grid. Its origin stands for "no grid reference" in several files.
    let is_on_grid = (0.0..=700_000.0).contains(&easting) && (0.0..=1_300_000.0).contains(&northing);
    if !is_on_grid || (easting == 0.0 && northing == 0.0) {
        return None;
    }
    let (longitude, latitude) = lonlat_bng::convert_osgb36_to_ll(easting, northing).ok()?;
    Point::new(latitude, longitude)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metres_apart(easting: f64, northing: f64, latitude: f64, longitude: f64) -> f64 {
        let expected = Point::new(latitude, longitude).expect("a point in Britain");
        point_of(easting, northing).expect("a point on the grid").distance_km(expected) * 1000.0
    }

    #[test]
    fn published_coordinates_agree_within_ten_centimetres() {
        // A worked example and three check points that the Ordnance Survey publishes with its transformation.
        let known = [
            (651_409.804, 313_177.450, 52.658_007_83, 1.716_073_97),
            (91_492.146, 11_318.804, 49.922_263_94, -6.299_777_52),
            (438_710.920, 114_792.250, 50.931_279_38, -1.450_514_34),
            (422_242.186, 433_818.701, 53.800_215_20, -1.663_791_68),
        ];
        for (easting, northing, latitude, longitude) in known {
            let apart = metres_apart(easting, northing, latitude, longitude);
            assert!(apart < 0.1, "{easting},{northing} is {apart} m away from what is published");
        }
    }

    #[test]
    fn a_postcode_service_agrees_within_five_metres() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/postcodes_io_200.json");
        let Ok(text) = std::fs::read_to_string(path) else {
            println!("skipped: there are no answers of a postcode service at {path}");
            return;
        };
        let answers: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let answers = answers["result"].as_array().expect("a list of answers");
        let apart = answers.iter().map(|answer| {
            let number = |name: &str| answer[name].as_f64().expect("a number");
            metres_apart(number("eastings"), number("northings"), number("latitude"), number("longitude"))
        });
        let furthest = apart.fold(0.0, f64::max);
        println!("{} answers, the furthest {furthest:.2} m away", answers.len());
        assert!(!answers.is_empty() && furthest < 5.0, "{furthest} m");
    }

    #[test]
    fn no_grid_reference_is_no_point() {
        assert_eq!(point_of(0.0, 0.0), None);
        assert_eq!(point_of(f64::NAN, f64::NAN), None);
        assert_eq!(point_of(-1.0e6, 9.0e9), None);
        assert_eq!(point_of(f64::INFINITY, 1.0), None);
    }
}
