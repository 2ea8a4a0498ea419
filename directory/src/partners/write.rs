//! Commands on partners: register and edit. Each one transaction, with its events in it.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncConnection, RunQueryDsl};
use uuid::Uuid;

use super::permission::{BroughtIn, default_audience, may_register};
use super::place::place_row;
use super::rows::{NameRow, PartnerLanguageRow, PartnerRow, partners_from_rows};
use super::said;
use super::visible::{managed_ids, visible_ids};
use crate::actor::Actor;
use crate::clock::london_day;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::PartnerId;
use crate::outbox::{Event, publish as publish_events};
use crate::partners::{Audience, Consent, PartnerInput, SourceReference, Status};
use crate::problem::{Problem, Rule};
use crate::schema::{partner_audience_schools, partner_languages, partner_names, partners, places};
use crate::search;
use crate::text::EmailAddress;

/// Brings a partner in, as a draft.
pub async fn register(db: &Db, actor: &Actor, input: PartnerInput, now: DateTime<Utc>) -> Result<PartnerId> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| register_in(conn, actor, input, None, now).await).await
}

/// [`register`], in a transaction that is open already; `from` says which outside record it is.
pub(crate) async fn register_in(
    conn: &mut Conn,
    actor: &Actor,
    input: PartnerInput,
    from: Option<&SourceReference>,
    now: DateTime<Utc>,
) -> Result<PartnerId> {
    let brought_in = may_register(actor)?;
    insert_partner(conn, actor, &input, &brought_in, from, now).await
}

/// Writes a new partner, as a draft. Who may do that was decided before.
pub(super) async fn insert_partner(
    conn: &mut Conn,
    actor: &Actor,
    input: &PartnerInput,
    brought_in: &BroughtIn,
    from: Option<&SourceReference>,
    now: DateTime<Utc>,
) -> Result<PartnerId> {
    let id = PartnerId::new(now);
    let audience = input.audience.clone().unwrap_or_else(|| default_audience(input.kind.is_person(), brought_in));
    diesel::insert_into(partners::table).values(row(id, input, &audience, brought_in, from, now)).execute(conn).await?;
    write_parts(conn, id, input, &audience, now).await?;
    publish_events(conn, &[Event::PartnerRegistered(id)], actor, now).await?;
    Ok(id)
}

/// Replaces what a partner says, made from version `version` of it.
pub async fn edit(
    db: &Db,
    actor: &Actor,
    id: PartnerId,
    version: i32,
    input: PartnerInput,
    now: DateTime<Utc>,
) -> Result<i32> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| edit_in(conn, actor, id, version, input, now).await).await
}

/// [`edit`], in a transaction that is open already. Answers the new version.
pub(crate) async fn edit_in(
    conn: &mut Conn,
    actor: &Actor,
    id: PartnerId,
    version: i32,
    input: PartnerInput,
    now: DateTime<Utc>,
) -> Result<i32> {
    let before = lock_any_version(conn, actor, id).await?;
    if let Err(conflict) = Error::check_version(version, before.version) {
        let current = partners_from_rows(conn, vec![(before, true)]).await?;
        let current = current.iter().flat_map(said::by_partner).collect();
        return Err(conflict.with_differences(said::in_partner_input(&input), &current));
    }
    if input.kind.is_person() && before.status == Status::Published.code() && input.consent.is_none() {
        return Err(consent_missing());
    }
    let brought_in = BroughtIn {
        school: before.brought_in_school_id.map(crate::ids::SchoolId::from_uuid),
        authority: before.brought_in_authority_code.clone(),
    };
    let audience = input.audience.clone().unwrap_or_else(|| default_audience(input.kind.is_person(), &brought_in));
    let next = version + 1;
    diesel::update(partners::table.find(id.uuid()))
        .set((
            partners::version.eq(next),
            partners::kind.eq(input.kind.code()),
            partners::summary.eq(&input.summary),
            partners::summary_language.eq(input.summary_language.as_ref().map(|language| language.code().to_owned())),
            partners::audience.eq(audience.code()),
            partners::audience_authority_code.eq(authority_code(&audience)),
            partners::email.eq(input.contact.email.as_ref().map(|email| email.key().to_owned())),
            partners::phone.eq(input.contact.phone.as_ref().map(|phone| phone.as_str().to_owned())),
            partners::website.eq(input.contact.website.as_ref().map(|website| website.as_str().to_owned())),
            partners::contact_public.eq(input.contact.public),
            partners::consent_on.eq(input.consent.as_ref().map(|consent| consent.on)),
            partners::consent_how.eq(input.consent.as_ref().map(|consent| consent.how.clone())),
            partners::consent_words.eq(consent_words(&before, input.consent.as_ref())),
            partners::updated_at.eq(now),
        ))
        .execute(conn)
        .await?;
    if before.email.as_deref() != input.contact.email.as_ref().map(EmailAddress::key) {
        // What is known against the address was known of the other one.
        diesel::update(partners::table.find(id.uuid()))
            .set((partners::mail_refused_at.eq(None::<DateTime<Utc>>), partners::mail_refusal.eq(None::<String>)))
            .execute(conn)
            .await?;
    }
    diesel::delete(partner_names::table.filter(partner_names::partner_id.eq(id.uuid()))).execute(conn).await?;
    diesel::delete(partner_languages::table.filter(partner_languages::partner_id.eq(id.uuid()))).execute(conn).await?;
    diesel::delete(places::table.filter(places::partner_id.eq(id.uuid()))).execute(conn).await?;
    diesel::delete(partner_audience_schools::table.filter(partner_audience_schools::partner_id.eq(id.uuid())))
        .execute(conn)
        .await?;
    write_parts(conn, id, &input, &audience, now).await?;
    search::write_row(conn, id, london_day(now)).await?;
    publish_events(conn, &[Event::PartnerEdited(id)], actor, now).await?;
    Ok(next)
}

/// Says in which language the partner is written to, by its BCP 47 tag.
pub async fn set_contact_language(
    db: &Db,
    actor: &Actor,
    id: PartnerId,
    language: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        lock_any_version(conn, actor, id).await?;
        diesel::update(partners::table.find(id.uuid()))
            .set(partners::contact_language.eq(Some(language)))
            .execute(conn)
            .await?;
        publish_events(conn, &[Event::PartnerEdited(id)], actor, now).await
    })
    .await
}

/// Locks a partner that the actor looks after, and checks the version they read. A partner they may see and not edit
/// is forbidden; one they may not see is not found.
pub(super) async fn lock_managed(conn: &mut Conn, actor: &Actor, id: PartnerId, version: i32) -> Result<PartnerRow> {
    let row = lock_any_version(conn, actor, id).await?;
    Error::check_version(version, row.version)?;
    Ok(row)
}

/// [`lock_managed`] for a change of an offer, which has a version of its own.
pub(super) async fn lock_any_version(conn: &mut Conn, actor: &Actor, id: PartnerId) -> Result<PartnerRow> {
    let row: Option<PartnerRow> = partners::table
        .filter(partners::id.eq(id.uuid()))
        .filter(partners::id.eq_any(managed_ids(actor)))
        .select(PartnerRow::as_select())
        .for_update()
        .first(conn)
        .await
        .optional()?;
    if let Some(row) = row {
        return Ok(row);
    }
    let seen: Option<Uuid> = partners::table
        .filter(partners::id.eq(id.uuid()))
        .filter(partners::id.eq_any(visible_ids(actor)))
        .select(partners::id)
        .first(conn)
        .await
        .optional()?;
    Err(match (seen, actor) {
        (None, _) => Error::NotFound,
        (Some(_), Actor::Anonymous) => Error::Unauthenticated,
        (Some(_), _) => Error::Forbidden,
    })
}

/// Names, languages, place and audience: the parts an edit writes anew.
async fn write_parts(
    conn: &mut Conn,
    id: PartnerId,
    input: &PartnerInput,
    audience: &Audience,
    now: DateTime<Utc>,
) -> Result<()> {
    let names: Vec<NameRow> = (0_i16..)
        .zip(&input.names)
        .map(|(position, name)| NameRow {
            partner_id: id.uuid(),
            position,
            name: name.name.clone(),
            language: name.language.as_ref().map(|language| language.code().to_owned()),
            script: name.script.clone(),
        })
        .collect();
    diesel::insert_into(partner_names::table).values(names).execute(conn).await?;
    let languages: Vec<PartnerLanguageRow> = input
        .languages
        .iter()
        .map(|(language, language_use)| PartnerLanguageRow {
            partner_id: id.uuid(),
            language: language.code().to_owned(),
            language_use: language_use.code().to_owned(),
        })
        .collect();
    diesel::insert_into(partner_languages::table).values(languages).execute(conn).await?;
    if let Some(place) = &input.place {
        let row = place_row(conn, id, place, now).await?;
        diesel::insert_into(places::table).values(row).execute(conn).await?;
    }
    if let Audience::Schools(schools) = audience {
        let rows: Vec<_> = schools
            .iter()
            .map(|school| {
                (
                    partner_audience_schools::partner_id.eq(id.uuid()),
                    partner_audience_schools::school_id.eq(school.uuid()),
                )
            })
            .collect();
        diesel::insert_into(partner_audience_schools::table).values(rows).execute(conn).await?;
    }
    Ok(())
}

fn row(
    id: PartnerId,
    input: &PartnerInput,
    audience: &Audience,
    brought_in: &BroughtIn,
    from: Option<&SourceReference>,
    now: DateTime<Utc>,
) -> PartnerRow {
    PartnerRow {
        id: id.uuid(),
        version: 1,
        kind: input.kind.code().to_owned(),
        status: Status::Draft.code().to_owned(),
        summary: input.summary.clone(),
        audience: audience.code().to_owned(),
        audience_authority_code: authority_code(audience),
        email: input.contact.email.as_ref().map(|email| email.key().to_owned()),
        phone: input.contact.phone.as_ref().map(|phone| phone.as_str().to_owned()),
        website: input.contact.website.as_ref().map(|website| website.as_str().to_owned()),
        contact_public: input.contact.public,
        consent_on: input.consent.as_ref().map(|consent| consent.on),
        consent_how: input.consent.as_ref().map(|consent| consent.how.clone()),
        consent_words: input.consent.as_ref().and_then(|consent| consent.words.clone()),
        source: from.map(|from| from.source.clone()),
        reference: from.map(|from| from.reference.clone()),
        brought_in_school_id: brought_in.school.map(crate::ids::SchoolId::uuid),
        brought_in_authority_code: brought_in.authority.clone(),
        created_at: now,
        updated_at: now,
        published_at: None,
        confirmed_at: None,
        withdrawn_at: None,
        summary_language: input.summary_language.as_ref().map(|language| language.code().to_owned()),
        paused_at: None,
    }
}

/// The version of the words that a consent was given to. An edit that says nothing new of the consent leaves it.
fn consent_words(before: &PartnerRow, consent: Option<&Consent>) -> Option<String> {
    let consent = consent?;
    let same = before.consent_on == Some(consent.on) && before.consent_how.as_ref() == Some(&consent.how);
    consent.words.clone().or_else(|| before.consent_words.clone().filter(|_| same))
}

fn authority_code(audience: &Audience) -> Option<String> {
    match audience {
        Audience::Authority(code) => Some(code.as_str().to_owned()),
        _ => None,
    }
}

pub(super) fn consent_missing() -> Error {
    Error::Invalid(vec![Problem { field: "consent_date".into(), value: String::new(), rule: Rule::ConsentMissing }])
}
