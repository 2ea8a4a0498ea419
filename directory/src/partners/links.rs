//! Links that open one listing without signing in: made, opened, asked for anew, and taken back.
//!
//! - A link works until it expires or is revoked, for whoever has it, and opens that listing alone.
//! - One by mail goes to the listing's own address and nowhere else; a liaison officer passes others on by hand.
//! - Whoever came by a link makes no other: only the listing's address gets a new one.

use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::{
    BoolExpressionMethods as _, ExpressionMethods as _, Insertable, JoinOnDsl as _, NullableExpressionMethods as _,
    OptionalExtension as _, QueryDsl as _,
};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::states::must_be_in_scope;
use super::visible::managed_ids;
use super::write::lock_any_version;
use crate::accounts::{Secret, parse_listing_token};
use crate::actor::{Actor, Link};
use crate::codes::codes;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{ListingLinkId, PartnerId};
use crate::limits::{Limit, Network, take_in};
use crate::outbox::{Event, publish};
use crate::partners::Status;
use crate::schema::{listing_links, partners, persons};

/// For how many days a link works.
pub const LISTING_LINK_DAYS: i64 = 30;
/// The most links that are listed.
const SHOWN: i64 = 20;

codes! {
    /// The way a link goes to the partner.
    MadeFor {
        /// By mail, to the listing's address.
        Mail = "mail",
        /// As a text, from the liaison officer's own phone.
        Text = "text",
        /// As a QR code, on a screen or on paper.
        Qr = "qr",
    }
}

/// A link as those see it who look after the listing. Its token is in no list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListingLink {
    /// The link.
    pub id: ListingLinkId,
    /// The role of who made it; none where the listing's own people asked for it.
    pub made_by: Option<String>,
    /// The way it went.
    pub made_for: MadeFor,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it stops working.
    pub expires_at: DateTime<Utc>,
    /// When it was taken back.
    pub revoked_at: Option<DateTime<Utc>>,
}

impl ListingLink {
    /// Whether it works at a moment.
    pub fn works(&self, now: DateTime<Utc>) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }
}

#[derive(Insertable)]
#[diesel(table_name = listing_links)]
struct NewLink {
    id: Uuid,
    partner_id: Uuid,
    made_by_id: Option<Uuid>,
    made_for: &'static str,
    created_at: DateTime<Utc>,
    expires_at: DateTime<Utc>,
}

/// Makes a link that a liaison officer passes on by hand. For liaison in whose scope the partner is.
pub async fn make_listing_link(
    db: &Db,
    actor: &Actor,
    partner: PartnerId,
    made_for: MadeFor,
    now: DateTime<Utc>,
) -> Result<ListingLinkId> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        lock_any_version(conn, actor, partner).await?;
        must_be_in_scope(conn, actor, partner).await?;
        make(conn, actor, partner, made_for, now).await
    })
    .await
}

/// Has a link mailed to the listing's address, on the word of a liaison officer in whose scope it is. Says whether there
/// is an address to mail it to.
pub async fn mail_listing_link(db: &Db, actor: &Actor, partner: PartnerId, now: DateTime<Utc>) -> Result<bool> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        lock_any_version(conn, actor, partner).await?;
        must_be_in_scope(conn, actor, partner).await?;
        mail_listing_link_in(conn, actor, partner, now).await
    })
    .await
}

/// Has a link mailed to the listing's address, if it has one and is not withdrawn; says whether it did. Who may ask for
/// it was decided before.
pub(super) async fn mail_listing_link_in(
    conn: &mut Conn,
    actor: &Actor,
    partner: PartnerId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let reachable: Option<Uuid> = partners::table
        .filter(partners::id.eq(partner.uuid()))
        .filter(partners::email.is_not_null().and(partners::status.ne(Status::Withdrawn.code())))
        .select(partners::id)
        .first(conn)
        .await
        .optional()?;
    if reachable.is_none() {
        return Ok(false);
    }
    make(conn, actor, partner, MadeFor::Mail, now).await?;
    Ok(true)
}

/// Has a new link mailed to the address of the listing that an old one opened. The answer is the same whatever the token
/// is, and whether there is an address or not; how often it may be asked for is counted `from` where, and by listing.
pub async fn renew_listing_link(
    db: &Db,
    secret: &Secret,
    token: &str,
    from: Option<Network>,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut conn = db.conn().await?;
    // Apart from the rest: who asks with a token that is none has asked nonetheless.
    if let Some(network) = from {
        take_in(&mut conn, secret, Limit::SignInNetwork, network, now).await?;
    }
    let Some(link) = parse_listing_token(secret, token) else { return Ok(()) };
    conn.transaction(async |conn| {
        let partner: Option<Uuid> = listing_links::table
            .find(link.uuid())
            .filter(listing_links::revoked_at.is_null())
            .select(listing_links::partner_id)
            .first(conn)
            .await
            .optional()?;
        let Some(partner) = partner.map(PartnerId::from_uuid) else { return Ok(()) };
        take_in(conn, secret, Limit::ListingLinks, partner, now).await?;
        mail_listing_link_in(conn, &Actor::Link(Link { id: link, partner }), partner, now).await?;
        Ok(())
    })
    .await
}

/// Who has this token: the listing's own people while the link works, nobody otherwise.
pub async fn actor_of_listing_link(db: &Db, secret: &Secret, token: &str, now: DateTime<Utc>) -> Result<Actor> {
    let Some(link) = parse_listing_token(secret, token) else { return Ok(Actor::Anonymous) };
    let mut conn = db.conn().await?;
    let partner: Option<Uuid> = listing_links::table
        .find(link.uuid())
        .filter(listing_links::expires_at.gt(now))
        .filter(listing_links::revoked_at.is_null())
        .select(listing_links::partner_id)
        .first(&mut *conn)
        .await
        .optional()?;
    Ok(match partner {
        Some(partner) => Actor::Link(Link { id: link, partner: PartnerId::from_uuid(partner) }),
        None => Actor::Anonymous,
    })
}

/// The newest links to a listing, newest first, twenty at most. For who looks after it.
pub async fn links_of(db: &Db, actor: &Actor, partner: PartnerId) -> Result<Vec<ListingLink>> {
    type Row = (Uuid, Option<String>, String, DateTime<Utc>, DateTime<Utc>, Option<DateTime<Utc>>);
    let mut conn = db.conn().await?;
    let rows: Vec<Row> = listing_links::table
        .left_join(persons::table.on(listing_links::made_by_id.eq(persons::id.nullable())))
        .filter(listing_links::partner_id.eq(partner.uuid()))
        .filter(listing_links::partner_id.eq_any(managed_ids(actor)))
        .order(listing_links::id.desc())
        .limit(SHOWN)
        .select((
            listing_links::id,
            persons::display_role.nullable(),
            listing_links::made_for,
            listing_links::created_at,
            listing_links::expires_at,
            listing_links::revoked_at,
        ))
        .load(&mut *conn)
        .await?;
    rows.into_iter()
        .map(|(id, made_by, made_for, created_at, expires_at, revoked_at)| {
            let made_for =
                MadeFor::from_code(&made_for).ok_or_else(|| Error::impossible_row("listing_links", "made_for", id))?;
            let id = ListingLinkId::from_uuid(id);
            Ok(ListingLink { id, made_by, made_for, created_at, expires_at, revoked_at })
        })
        .collect()
}

/// Takes a link back. For who looks after the listing; one that is taken back stays so.
pub async fn revoke_listing_link(
    db: &Db,
    actor: &Actor,
    partner: PartnerId,
    link: ListingLinkId,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        lock_any_version(conn, actor, partner).await?;
        let of_partner = listing_links::table
            .filter(listing_links::id.eq(link.uuid()))
            .filter(listing_links::partner_id.eq(partner.uuid()));
        let revoked: Option<Option<DateTime<Utc>>> =
            of_partner.select(listing_links::revoked_at).first(conn).await.optional()?;
        match revoked {
            None => Err(Error::NotFound),
            Some(Some(_)) => Ok(()),
            Some(None) => {
                diesel::update(listing_links::table.find(link.uuid()))
                    .set(listing_links::revoked_at.eq(Some(now)))
                    .execute(conn)
                    .await?;
                publish(conn, &[Event::ListingLinkRevoked { partner, link }], actor, now).await
            }
        }
    })
    .await
}

/// Writes a link down, with its event.
async fn make(
    conn: &mut Conn,
    actor: &Actor,
    partner: PartnerId,
    made_for: MadeFor,
    now: DateTime<Utc>,
) -> Result<ListingLinkId> {
    let link = ListingLinkId::new(now);
    let row = NewLink {
        id: link.uuid(),
        partner_id: partner.uuid(),
        made_by_id: actor.person().map(|person| person.id.uuid()),
        made_for: made_for.code(),
        created_at: now,
        expires_at: now + TimeDelta::days(LISTING_LINK_DAYS),
    };
    diesel::insert_into(listing_links::table).values(row).execute(conn).await?;
    publish(conn, &[Event::ListingLinkMade { partner, link }], actor, now).await?;
    Ok(link)
}
