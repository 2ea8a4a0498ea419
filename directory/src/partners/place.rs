//! Where a partner's place is, decided once when it is written: the exact point, and the one that is used and shown.

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, SelectableHelper as _};
use diesel_async::RunQueryDsl as _;

use super::parse::PlaceInput;
use super::rows::PlaceRow;
use crate::codes::{Exactness, PlaceVisibility};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::geography::{Point, Postcode, any_loaded_in, centre_of_outward_in, locate_in};
use crate::ids::{PartnerId, PlaceId};
use crate::problem::{Problem, Rule};
use crate::schema::places;

/// The row of a place. Coordinates given with the record beat its postcode; a postcode the directory does not know is
/// refused, unless coordinates were given or no directory was loaded.
pub(super) async fn place_row(
    conn: &mut Conn,
    partner: PartnerId,
    place: &PlaceInput,
    now: DateTime<Utc>,
) -> Result<PlaceRow> {
    let (exact, authority_code) = exact_point(conn, place).await?;
    let shown = match place.visibility {
        PlaceVisibility::Public => exact,
        // Never the exact point: where the outward code's centre is not known, there is no point at all.
        PlaceVisibility::Masked => match &place.postcode {
            Some(postcode) => {
                centre_of_outward_in(conn, postcode.outward()).await?.map(|centre| (centre, Exactness::Outward))
            }
            None => None,
        },
    };
    Ok(PlaceRow {
        id: PlaceId::new(now).uuid(),
        partner_id: partner.uuid(),
        position: 0,
        address: place.address.clone(),
        postcode: place.postcode.as_ref().map(ToString::to_string),
        visibility: place.visibility.code().to_owned(),
        latitude: shown.map(|(point, _)| point.latitude()),
        longitude: shown.map(|(point, _)| point.longitude()),
        exactness: shown.map(|(_, exactness)| exactness.code().to_owned()),
        exact_latitude: exact.map(|(point, _)| point.latitude()),
        exact_longitude: exact.map(|(point, _)| point.longitude()),
        authority_code,
    })
}

/// A partner's place as an input that would write it again; none where it has none.
pub(crate) async fn place_as_given(conn: &mut Conn, partner: PartnerId) -> Result<Option<PlaceInput>> {
    let row: Option<PlaceRow> = places::table
        .filter(places::partner_id.eq(partner.uuid()))
        .order(places::position)
        .select(PlaceRow::as_select())
        .first(conn)
        .await
        .optional()?;
    Ok(row.map(|row| {
        let visibility = PlaceVisibility::from_code(&row.visibility).unwrap_or(PlaceVisibility::Masked);
        let postcode = row.postcode.as_deref().and_then(|text| Postcode::parse(text).ok());
        // A point that was found by the postcode is found again by it; any other is kept.
        let found = visibility == PlaceVisibility::Public
            && postcode.is_some()
            && row.exactness.as_deref() != Some(Exactness::Given.code());
        let exact = row.exact_latitude.zip(row.exact_longitude).filter(|_| !found);
        let given = exact.and_then(|(latitude, longitude)| Point::new(latitude, longitude));
        PlaceInput { address: row.address, postcode, given, visibility }
    }))
}

/// Refuses a postcode that the directory does not know, as [`place_row`] would. A blank one is none.
pub(super) async fn known(conn: &mut Conn, postcode: &str) -> Result<()> {
    if let Ok(postcode) = Postcode::parse(postcode) {
        let visibility = PlaceVisibility::Masked;
        exact_point(conn, &PlaceInput { address: None, postcode: Some(postcode), given: None, visibility }).await?;
    }
    Ok(())
}

async fn exact_point(conn: &mut Conn, place: &PlaceInput) -> Result<(Option<(Point, Exactness)>, Option<String>)> {
    let given = place.given.map(|point| (point, Exactness::Given));
    let Some(postcode) = &place.postcode else {
        return Ok((given, None));
    };
    match locate_in(conn, postcode).await? {
        Ok(located) => Ok((given.or(Some((located.point, located.exactness))), located.authority_code)),
        // Valid, and without a point: kept, with no distance.
        Err(Rule::PostcodeOutsideEngland) => Ok((given, None)),
        Err(_) if given.is_some() || !any_loaded_in(conn).await? => Ok((given, None)),
        Err(rule) => {
            let problem = Problem { field: "postcode".into(), value: postcode.to_string(), rule };
            Err(Error::Invalid(vec![problem]))
        }
    }
}
