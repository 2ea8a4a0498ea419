//! Drafts of listings that stand: kept step by step, settled where two wrote, published in one transaction.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, SelectableHelper as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};

use super::{Draft, Keep, ListingFields, NEW_OFFER, Part, Spot, Step, fields, merge, rows};
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{OfferId, PartnerId};
use crate::outbox::publish;
use crate::partners::offers::{add_offer_in, edit_offer_in};
use crate::partners::place::{known, place_as_given};
use crate::partners::rows::{OfferRow, PartnerRow, offers_from_rows, partners_from_rows};
use crate::partners::visible::managed_ids;
use crate::partners::write::{edit_in, lock_any_version};
use crate::partners::{Offer, OfferInput, Partner, PartnerInput, parse_offer, parse_partner};
use crate::problem::{Problem, Problems};
use crate::schema::{offers, partners};

/// The draft of a listing that the actor looks after, begun or not.
pub async fn draft_of(db: &Db, actor: &Actor, id: PartnerId, now: DateTime<Utc>) -> Result<Draft> {
    let mut conn = db.conn().await?;
    let row: Option<PartnerRow> = partners::table
        .filter(partners::id.eq(id.uuid()))
        .filter(partners::id.eq_any(managed_ids(actor)))
        .select(PartnerRow::as_select())
        .first(&mut *conn)
        .await
        .optional()?;
    let standing = Standing::of(&mut conn, row.ok_or(Error::NotFound)?).await?;
    standing.draft(&mut conn, now).await
}

/// Keeps one step, or says what was wrong with it.
pub async fn keep_step(db: &Db, actor: &Actor, id: PartnerId, step: Step, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let standing = Standing::locked(conn, actor, id, now).await?;
        let there = |key: &String| key == NEW_OFFER || standing.fields.offers.contains_key(key);
        if !step.offers.keys().all(there) {
            return Err(Error::NotFound);
        }
        let kept = rows::of_listing(conn, id, now).await?;
        let (before, typed) =
            kept.map_or_else(|| (standing.fields.clone(), standing.fields.clone()), |kept| (kept.before, kept.typed));
        let typed = with_step(conn, &typed, &step).await?;
        rows::write_of_listing(conn, id, &before, &typed, now).await
    })
    .await
}

/// Decides what stands where two wrote.
pub async fn settle(
    db: &Db,
    actor: &Actor,
    id: PartnerId,
    decisions: &[(Spot, Keep)],
    now: DateTime<Utc>,
) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let standing = Standing::locked(conn, actor, id, now).await?;
        let Some(mut kept) = rows::of_listing(conn, id, now).await? else { return Ok(()) };
        for (spot, keep) in decisions {
            merge::settled(&mut kept.before, &mut kept.typed, &standing.fields, spot, *keep)?;
        }
        rows::write_of_listing(conn, id, &kept.before, &kept.typed, now).await
    })
    .await
}

/// Makes the listing say what its draft says, all at once; says whether that changed anything. Where somebody else
/// changed the same fields meanwhile nothing is done, and the draft tells where.
pub async fn publish_draft(db: &Db, actor: &Actor, id: PartnerId, now: DateTime<Utc>) -> Result<bool> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let standing = Standing::locked(conn, actor, id, now).await?;
        let draft = standing.draft(conn, now).await?;
        if !draft.clashes.is_empty() {
            let version = standing.partner.version;
            return Err(Error::Conflict { given: version, current: version, differences: Vec::new() });
        }
        let (partner, changed) = parsed(&draft, &standing)?;
        if let Some(input) = partner {
            edit_in(conn, actor, id, standing.partner.version, input, now).await?;
        }
        for (offer, input) in &changed {
            match offer {
                Some((offer, version)) => {
                    edit_offer_in(conn, actor, *offer, *version, input.clone(), now).await?;
                }
                None => {
                    add_offer_in(conn, actor, id, input.clone(), None, now).await?;
                }
            }
        }
        rows::forget_of_listing(conn, id).await?;
        Ok(!draft.changes.is_empty())
    })
    .await
}

/// Throws the draft of a listing away.
pub async fn discard_draft(db: &Db, actor: &Actor, id: PartnerId, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        Standing::locked(conn, actor, id, now).await?;
        rows::forget_of_listing(conn, id).await
    })
    .await
}

/// A listing as it stands.
struct Standing {
    partner: Partner,
    offers: Vec<Offer>,
    fields: ListingFields,
}

impl Standing {
    /// The listing, locked, for who looks after it and may write.
    async fn locked(conn: &mut Conn, actor: &Actor, id: PartnerId, now: DateTime<Utc>) -> Result<Self> {
        let row = lock_any_version(conn, actor, id).await?;
        publish(conn, &[], actor, now).await?;
        Self::of(conn, row).await
    }

    async fn of(conn: &mut Conn, row: PartnerRow) -> Result<Self> {
        let id = PartnerId::from_uuid(row.id);
        let offer_rows: Vec<OfferRow> = offers::table
            .filter(offers::partner_id.eq(row.id))
            .order(offers::id)
            .select(OfferRow::as_select())
            .load(conn)
            .await?;
        let offers = offers_from_rows(conn, offer_rows.into_iter().map(|row| (row, true)).collect(), None).await?;
        let partner = partners_from_rows(conn, vec![(row, true)]).await?.pop().ok_or(Error::NotFound)?;
        let place = place_as_given(conn, id).await?;
        let fields = fields::of_listing(&partner, place.as_ref(), &offers);
        Ok(Self { partner, offers, fields })
    }

    async fn draft(&self, conn: &mut Conn, now: DateTime<Utc>) -> Result<Draft> {
        match rows::of_listing(conn, self.partner.id, now).await? {
            Some(kept) => {
                let draft = merge::merged(&kept.before, &kept.typed, &self.fields)?;
                Ok(Draft { kept_at: Some(kept.at), ..draft })
            }
            None => merge::merged(&self.fields, &self.fields, &self.fields),
        }
    }
}

/// Fields with a step taken into them; the problems of that step's own fields are told.
pub(super) async fn with_step(conn: &mut Conn, typed: &ListingFields, step: &Step) -> Result<ListingFields> {
    let mut after = typed.clone();
    after.partner = merge::overlaid(&typed.partner, &step.partner, step.part.of_partner())?;
    for (key, given) in &step.offers {
        let offer = after.offers.entry(key.clone()).or_default();
        *offer = merge::overlaid(offer, given, step.part.of_offer())?;
    }
    let mut problems = own(step.part.of_partner(), parse_partner(&after.partner).err());
    for key in step.offers.keys() {
        problems.extend(own(step.part.of_offer(), after.offers.get(key).and_then(|offer| parse_offer(offer).err())));
    }
    if problems.is_empty() && step.part == Part::Where {
        known(conn, &after.partner.postcode).await?;
    }
    if problems.is_empty() { Ok(after) } else { Err(Error::Invalid(problems)) }
}

/// Problems of some fields (`sessions.1.day` is one of `sessions`).
fn own(fields: &[&str], problems: Option<Vec<Problem>>) -> Vec<Problem> {
    let head = |problem: &Problem| problem.field.split('.').next().is_some_and(|head| fields.contains(&head));
    problems.unwrap_or_default().into_iter().filter(head).collect()
}

type ChangedOffer = (Option<(OfferId, i32)>, OfferInput);

/// What a draft changes, parsed: the partner where it does, and each offer, with its version where it stands.
fn parsed(draft: &Draft, standing: &Standing) -> Result<(Option<PartnerInput>, Vec<ChangedOffer>)> {
    let mut problems = Problems::new();
    let (now, then) = (&draft.current, &draft.fields);
    let mut partner = None;
    if now.partner != then.partner {
        partner = parse_partner(&then.partner).map_err(|found| problems.extend(found)).ok().map(|mut input| {
            let stands = &standing.partner;
            // What the fields cannot say stays.
            for name in &mut input.names {
                let same = stands.names.iter().find(|known| known.name == name.name);
                name.language = same.and_then(|known| known.language.clone());
            }
            if now.partner.audience == then.partner.audience {
                input.audience = Some(stands.audience.clone());
            }
            input
        });
    }
    let versions: BTreeMap<String, (OfferId, i32)> =
        standing.offers.iter().map(|offer| (offer.id.to_string(), (offer.id, offer.version))).collect();
    let mut changed = Vec::new();
    for (key, fields) in &then.offers {
        if now.offers.get(key) == Some(fields) {
            continue;
        }
        match parse_offer(fields) {
            Ok(input) => changed.push((versions.get(key).copied(), input)),
            Err(found) => problems.within(&format!("offers.{key}"), |problems| problems.extend(found)),
        }
    }
    problems.finish(Some((partner, changed))).map_err(Error::Invalid)
}
