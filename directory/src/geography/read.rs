//! Where a postcode is: its own point, else the centre of its sector, else of its outward code.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use diesel_async::RunQueryDsl;

use super::rows::{AreaRow, LoadRow, UnitRow, postcode_areas, postcode_loads, postcodes};
use super::{Outward, PlaceSought, Point, Postcode};
use crate::codes::Exactness;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::problem::Rule;

/// A place that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Located {
    /// What the point is the centre of: `LE5 4PH`, `LE5 4` or `LE5`.
    pub of: String,
    /// Where that is.
    pub point: Point,
    /// How exact that is for what was asked.
    pub exactness: Exactness,
    /// The local authority's code, where the postcode itself is known.
    pub authority_code: Option<String>,
    /// The first day of the month in which the postcode went out of use, where it did and the source says when.
    pub ended_on: Option<NaiveDate>,
}

/// The directory of postcodes that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load {
    /// The file's name.
    pub source: String,
    /// How many postcodes it had.
    pub postcodes: u64,
    /// When it was loaded.
    pub loaded_at: DateTime<Utc>,
}

/// Where a postcode is; or [`Rule::PostcodeOutsideEngland`] where it has no place on the grid, or
/// [`Rule::PostcodeUnknown`] where not even its outward code is known.
pub async fn locate(db: &Db, postcode: &Postcode) -> Result<Result<Located, Rule>> {
    locate_in(&mut *db.conn().await?, postcode).await
}

/// Where each of many postcodes is, in two queries. Every one asked for is in the answer.
pub async fn locate_all(db: &Db, sought: &[Postcode]) -> Result<HashMap<Postcode, Result<Located, Rule>>> {
    locate_all_in(&mut *db.conn().await?, sought).await
}

/// Where a search looks, with the same two refusals as [`locate`]. A place that is not found is said, never passed over.
pub async fn locate_sought(db: &Db, sought: &PlaceSought) -> Result<Result<Located, Rule>> {
    locate_sought_in(&mut *db.conn().await?, sought).await
}

/// The centre of an outward code, which stands for every masked place in it.
pub async fn centre_of_outward(db: &Db, outward: &Outward) -> Result<Option<Point>> {
    centre_of_outward_in(&mut *db.conn().await?, outward).await
}

/// The directory of postcodes that stands, if one was loaded.
pub async fn latest_load(db: &Db) -> Result<Option<Load>> {
    let mut conn = db.conn().await?;
    let row = LoadRow::query().order(postcode_loads::id.desc()).first(&mut *conn).await.optional()?;
    Ok(row.map(|LoadRow { source, postcodes, loaded_at }| Load {
        source,
        postcodes: postcodes.unsigned_abs(),
        loaded_at,
    }))
}

/// Whether a directory of postcodes was ever loaded.
pub(crate) async fn any_loaded_in(conn: &mut Conn) -> Result<bool> {
    let loads: Vec<i64> = postcode_loads::table.select(postcode_loads::id).limit(1).load(conn).await?;
    Ok(!loads.is_empty())
}

/// [`locate`], on a connection that is held already.
pub(crate) async fn locate_in(conn: &mut Conn, postcode: &Postcode) -> Result<Result<Located, Rule>> {
    let mut located = locate_all_in(conn, std::slice::from_ref(postcode)).await?;
    Ok(located.remove(postcode).unwrap_or(Err(Rule::PostcodeUnknown)))
}

/// [`locate_all`], on a connection that is held already.
pub(crate) async fn locate_all_in(
    conn: &mut Conn,
    sought: &[Postcode],
) -> Result<HashMap<Postcode, Result<Located, Rule>>> {
    let keys: Vec<String> = sought.iter().map(Postcode::key).collect();
    let units: Vec<UnitRow> = UnitRow::query().filter(postcodes::postcode.eq_any(&keys)).load(conn).await?;
    let units: HashMap<String, UnitRow> = units.into_iter().map(|row| (row.postcode.clone(), row)).collect();
    let mut codes: Vec<String> = vec![];
    for (postcode, key) in sought.iter().zip(&keys) {
        if units.get(key).is_none_or(|row| row.latitude.is_none()) {
            codes.extend([postcode.sector(), postcode.outward().to_string()]);
        }
    }
    let centres = centres_of(conn, &codes).await?;
    let mut located = HashMap::with_capacity(sought.len());
    for (postcode, key) in sought.iter().zip(&keys) {
        located.insert(postcode.clone(), place_of(postcode, units.get(key), &centres)?);
    }
    Ok(located)
}

/// [`locate_sought`], on a connection that is held already.
pub(crate) async fn locate_sought_in(conn: &mut Conn, sought: &PlaceSought) -> Result<Result<Located, Rule>> {
    if let PlaceSought::Unit(postcode) = sought {
        return locate_in(conn, postcode).await;
    }
    if sought.is_off_the_grid() {
        return Ok(Err(Rule::PostcodeOutsideEngland));
    }
    // A sector that is not known has an outward code that may be; never a longer code that begins alike.
    let mut codes = vec![(sought.to_string(), Exactness::Outward)];
    if let PlaceSought::Sector(outward, _) = sought {
        codes = vec![(sought.to_string(), Exactness::Sector), (outward.to_string(), Exactness::Outward)];
    }
    let centres = centres_of(conn, &codes.iter().map(|(code, _)| code.clone()).collect::<Vec<_>>()).await?;
    let found = codes.into_iter().find_map(|(of, exactness)| {
        let point = *centres.get(&of)?;
        Some(Located { of, point, exactness, authority_code: None, ended_on: None })
    });
    Ok(found.ok_or(Rule::PostcodeUnknown))
}

/// [`centre_of_outward`], on a connection that is held already.
pub(crate) async fn centre_of_outward_in(conn: &mut Conn, outward: &Outward) -> Result<Option<Point>> {
    let code = outward.to_string();
    Ok(centres_of(conn, std::slice::from_ref(&code)).await?.remove(&code))
}

async fn centres_of(conn: &mut Conn, codes: &[String]) -> Result<HashMap<String, Point>> {
    if codes.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<AreaRow> = AreaRow::query().filter(postcode_areas::code.eq_any(codes)).load(conn).await?;
    rows.into_iter()
        .map(|AreaRow { code, latitude, longitude }| match Point::new(latitude, longitude) {
            Some(point) => Ok((code, point)),
            None => Err(Error::impossible_row("postcode_areas", "latitude", code)),
        })
        .collect()
}

/// The best of what is known of a postcode: its own row, and the centres of what it is part of.
fn place_of(
    postcode: &Postcode,
    unit: Option<&UnitRow>,
    centres: &HashMap<String, Point>,
) -> Result<Result<Located, Rule>> {
    let authority_code = unit.and_then(|row| row.authority_code.clone());
    // The codes of Northern Ireland, the Channel Islands and the Isle of Man begin with N, L and M.
    let is_elsewhere = authority_code.as_deref().is_some_and(|code| code.starts_with(['N', 'L', 'M']));
    if postcode.outward().is_off_the_grid() || is_elsewhere {
        return Ok(Err(Rule::PostcodeOutsideEngland));
    }
    let ended_on = unit.and_then(|row| row.ended_on);
    if let Some((latitude, longitude)) = unit.and_then(|row| row.latitude.zip(row.longitude)) {
        let point = Point::new(latitude, longitude)
            .ok_or_else(|| Error::impossible_row("postcodes", "latitude", postcode.key()))?;
        let of = postcode.to_string();
        return Ok(Ok(Located { of, point, exactness: Exactness::Unit, authority_code, ended_on }));
    }
    let wider = [(postcode.sector(), Exactness::Sector), (postcode.outward().to_string(), Exactness::Outward)];
    let found = wider.into_iter().find_map(|(of, exactness)| {
        let point = *centres.get(&of)?;
        Some(Located { of, point, exactness, authority_code: authority_code.clone(), ended_on })
    });
    Ok(found.ok_or(Rule::PostcodeUnknown))
}
