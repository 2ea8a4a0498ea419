//! Who puts an asker and a partner in touch, where the partner is not written to itself.

use diesel::prelude::{BoolExpressionMethods as _, ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use crate::codes::PartnerKind;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::{PartnerId, SchoolId};
use crate::schema::{memberships, partners, places, schools};

/// The most people one enquiry is passed to.
const MOST: i64 = 5;

/// A level of people who may pass an enquiry on: the first that has anybody does.
enum Level {
    /// Liaison officers of a school.
    School(Uuid),
    /// Liaison officers of these authorities.
    Authorities(Vec<String>),
    /// Who runs the service.
    Administrators,
}

/// The liaison officers of the school that brought the partner in; else of the asker's school; else of the authority;
/// else the administrators. A person whom a school brought in is that school's alone, so no other school or authority is
/// told of who asks for them.
pub(super) async fn recipients(
    conn: &mut Conn,
    partner: PartnerId,
    kind: PartnerKind,
    school: SchoolId,
) -> Result<Vec<Uuid>> {
    let (brought_in, by_authority): (Option<Uuid>, Option<String>) = partners::table
        .find(partner.uuid())
        .select((partners::brought_in_school_id, partners::brought_in_authority_code))
        .first(conn)
        .await?;
    let mut levels: Vec<Level> = brought_in.map(Level::School).into_iter().collect();
    if brought_in.is_none() || !kind.is_person() {
        levels.push(Level::School(school.uuid()));
        levels.push(Level::Authorities(authorities(conn, partner, by_authority, school).await?));
    }
    levels.push(Level::Administrators);
    for level in levels {
        let found = people(conn, level).await?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// The authority that brought the partner in; else those it lies in, and that of the asker's school.
async fn authorities(
    conn: &mut Conn,
    partner: PartnerId,
    brought_in: Option<String>,
    school: SchoolId,
) -> Result<Vec<String>> {
    if let Some(code) = brought_in {
        return Ok(vec![code]);
    }
    let own: Option<Option<String>> =
        schools::table.find(school.uuid()).select(schools::authority_code).first(conn).await.optional()?;
    let around: Vec<Option<String>> =
        places::table.filter(places::partner_id.eq(partner.uuid())).select(places::authority_code).load(conn).await?;
    Ok(own.into_iter().chain(around).flatten().collect())
}

async fn people(conn: &mut Conn, level: Level) -> Result<Vec<Uuid>> {
    let query = memberships::table
        .select(memberships::person_id)
        .distinct()
        .order(memberships::person_id)
        .limit(MOST)
        .into_boxed();
    let query = match level {
        Level::School(school) => {
            query.filter(memberships::role.eq("liaison_school").and(memberships::school_id.eq(school)))
        }
        Level::Authorities(codes) => {
            query.filter(memberships::role.eq("liaison_authority").and(memberships::authority_code.eq_any(codes)))
        }
        Level::Administrators => query.filter(memberships::role.eq("administrator")),
    };
    Ok(query.load(conn).await?)
}
