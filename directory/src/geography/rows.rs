//! The tables of postcodes, and their rows.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;

diesel::table! {
    /// Every postcode, without its space.
    postcodes (postcode) {
        /// `LE54PH`
        postcode -> Text,
        /// Degrees north.
        latitude -> Nullable<Double>,
        /// Degrees east.
        longitude -> Nullable<Double>,
        /// The local authority's code of nine characters; those of England begin with E.
        authority_code -> Nullable<Text>,
        /// The first day of the month it went out of use, where the source knows.
        ended_on -> Nullable<Date>,
    }
}

diesel::table! {
    /// The centres of sectors, outward codes and areas.
    postcode_areas (code) {
        /// `LE5 4`, `LE5` or `LE`
        code -> Text,
        /// Degrees north.
        latitude -> Double,
        /// Degrees east.
        longitude -> Double,
        /// How many postcodes the centre is the mean of.
        units -> Integer,
    }
}

diesel::table! {
    /// What was loaded and when.
    postcode_loads (id) {
        /// Counted upwards.
        id -> BigInt,
        /// The file's name.
        source -> Text,
        /// How many postcodes it had.
        postcodes -> BigInt,
        /// When.
        loaded_at -> Timestamptz,
    }
}

#[derive(HasQuery)]
#[diesel(table_name = postcodes)]
pub(super) struct UnitRow {
    pub(super) postcode: String,
    pub(super) latitude: Option<f64>,
    pub(super) longitude: Option<f64>,
    pub(super) authority_code: Option<String>,
    pub(super) ended_on: Option<NaiveDate>,
}

#[derive(HasQuery)]
#[diesel(table_name = postcode_areas)]
pub(super) struct AreaRow {
    pub(super) code: String,
    pub(super) latitude: f64,
    pub(super) longitude: f64,
}

#[derive(HasQuery)]
#[diesel(table_name = postcode_loads)]
pub(super) struct LoadRow {
    pub(super) source: String,
    pub(super) postcodes: i64,
    pub(super) loaded_at: DateTime<Utc>,
}
