//! Writing mails down, each once.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::OptionalExtension;
use diesel::QueryableByName;
use diesel::sql_types::{Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncConnection, RunQueryDsl};
use serde_json::json;
use uuid::Uuid;

use super::read::{ADDRESS_TAKES_MAIL, to_be_told};
use super::rules::{first_key, listing_link_key, next_morning, rest_key, sign_in_key};
use super::{MailKind, Recipient};
use crate::clock::london_day;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{ListingLinkId, MailId, NeedId, OfferId, PartnerId, PersonId, RequestId, SignInLinkId};
use crate::trace;

#[derive(QueryableByName)]
struct PersonRow {
    #[diesel(sql_type = SqlUuid)]
    person_id: Uuid,
}

/// Writes the mail with a sign-in link, unless it is there already or the link is gone. Says whether it did.
pub async fn queue_sign_in(db: &Db, link: SignInLinkId, now: DateTime<Utc>) -> Result<bool> {
    let mut conn = db.conn().await?;
    let person: Option<PersonRow> = diesel::sql_query("SELECT person_id FROM sign_in_links WHERE id = $1")
        .bind::<SqlUuid, _>(link.uuid())
        .get_result(&mut *conn)
        .await
        .optional()?;
    let Some(person) = person else { return Ok(false) };
    let to = Recipient::Person(PersonId::from_uuid(person.person_id));
    let mail =
        Mail { key: sign_in_key(link), kind: MailKind::SignIn, to, payload: json!({ "link": link }), run_at: now };
    insert(&mut conn, &mail, now).await
}

#[derive(QueryableByName)]
struct PartnerRow {
    #[diesel(sql_type = SqlUuid)]
    partner_id: Uuid,
}

/// Writes the mail with a link to a listing, unless it is there already, the link is gone, or it goes another way. Says
/// whether it did.
pub async fn queue_listing_link(db: &Db, link: ListingLinkId, now: DateTime<Utc>) -> Result<bool> {
    let mut conn = db.conn().await?;
    let partner: Option<PartnerRow> =
        diesel::sql_query("SELECT partner_id FROM listing_links WHERE id = $1 AND made_for = 'mail'")
            .bind::<SqlUuid, _>(link.uuid())
            .get_result(&mut *conn)
            .await
            .optional()?;
    let Some(partner) = partner else { return Ok(false) };
    let to = Recipient::Partner(PartnerId::from_uuid(partner.partner_id));
    let (key, payload) = (listing_link_key(link), json!({ "link": link }));
    insert(&mut conn, &Mail { key, kind: MailKind::ListingLink, to, payload, run_at: now }, now).await
}

/// Sees to it that the asker is told of a match, if there still is something to tell, and says whether it did.
///
/// Safe to repeat: reads how things are now, and a match that is in a mail stays in that one.
pub async fn queue_match_mail(db: &Db, need: NeedId, offer: OfferId, now: DateTime<Utc>) -> Result<bool> {
    let mut conn = db.conn().await?;
    conn.transaction::<_, Error, _>(async |conn| {
        // Locked, so that two workers with two matches for one person do not both write the day's first mail.
        let person: Option<PersonRow> = diesel::sql_query(
            "SELECT id AS person_id FROM persons
             WHERE id = (SELECT person_id FROM needs WHERE id = $1)
             FOR NO KEY UPDATE",
        )
        .bind::<SqlUuid, _>(need.uuid())
        .get_result(conn)
        .await
        .optional()?;
        let Some(person) = person else { return Ok(false) };
        let person = PersonId::from_uuid(person.person_id);
        let untold = untold(conn, person, london_day(now)).await?;
        if !untold.contains(&(need, offer)) {
            return Ok(false);
        }
        put(conn, person, &untold, &[(need, offer)], now).await?;
        Ok(true)
    })
    .await
}

/// Sees to it that a person is told of all that was found while they were not to be written to. They are locked already.
pub(super) async fn queue_untold(conn: &mut Conn, person: PersonId, now: DateTime<Utc>) -> Result<()> {
    let untold = untold(conn, person, london_day(now)).await?;
    if untold.is_empty() { Ok(()) } else { put(conn, person, &untold, &untold, now).await }
}

/// Puts matches into a mail: the first of the day with all that is `untold`, or, where that is written, `found` into
/// the one of next morning.
async fn put(
    conn: &mut Conn,
    person: PersonId,
    untold: &[(NeedId, OfferId)],
    found: &[(NeedId, OfferId)],
    now: DateTime<Utc>,
) -> Result<()> {
    let today = london_day(now);
    let first = matches_mail(first_key(person, today), person, now);
    if insert(conn, &first, now).await? {
        return bind(conn, &first.key, untold).await;
    }
    let rest = matches_mail(rest_key(person, today), person, next_morning(today));
    insert(conn, &rest, now).await?;
    bind(conn, &rest.key, found).await
}

pub(super) struct Mail {
    pub(super) key: String,
    pub(super) kind: MailKind,
    pub(super) to: Recipient,
    pub(super) payload: serde_json::Value,
    pub(super) run_at: DateTime<Utc>,
}

fn matches_mail(key: String, person: PersonId, run_at: DateTime<Utc>) -> Mail {
    Mail { key, kind: MailKind::Matches, to: Recipient::Person(person), payload: json!({}), run_at }
}

/// Writes a mail down, unless one with its key is there; says whether it did.
pub(super) async fn insert(conn: &mut Conn, mail: &Mail, now: DateTime<Utc>) -> Result<bool> {
    let (person, partner) = match mail.to {
        Recipient::Person(person) => (Some(person), None),
        Recipient::Partner(partner) => (None, Some(partner)),
    };
    let inserted = diesel::sql_query(
        "INSERT INTO mails (id, key, kind, person_id, partner_id, payload, created_at, run_at, request_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (key) DO NOTHING",
    )
    .bind::<SqlUuid, _>(MailId::new(now).uuid())
    .bind::<Text, _>(&mail.key)
    .bind::<Text, _>(mail.kind.code())
    .bind::<Nullable<SqlUuid>, _>(person.map(PersonId::uuid))
    .bind::<Nullable<SqlUuid>, _>(partner.map(PartnerId::uuid))
    .bind::<Jsonb, _>(&mail.payload)
    .bind::<Timestamptz, _>(now)
    .bind::<Timestamptz, _>(mail.run_at)
    .bind::<Nullable<SqlUuid>, _>(trace::request_id().map(RequestId::uuid))
    .execute(conn)
    .await?;
    Ok(inserted == 1)
}

/// Ties matches to the mail that will tell of them.
async fn bind(conn: &mut Conn, key: &str, matches: &[(NeedId, OfferId)]) -> Result<()> {
    use diesel::sql_types::Array;

    let (needs, offers): (Vec<Uuid>, Vec<Uuid>) =
        matches.iter().map(|(need, offer)| (need.uuid(), offer.uuid())).unzip();
    diesel::sql_query(
        "INSERT INTO mail_matches (need_id, offer_id, mail_id)
         SELECT told.need_id, told.offer_id, mails.id
         FROM unnest($1, $2) AS told (need_id, offer_id) JOIN mails ON mails.key = $3
         ON CONFLICT DO NOTHING",
    )
    .bind::<Array<SqlUuid>, _>(needs)
    .bind::<Array<SqlUuid>, _>(offers)
    .bind::<Text, _>(key)
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(QueryableByName)]
struct MatchRow {
    #[diesel(sql_type = SqlUuid)]
    need_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    offer_id: Uuid,
}

/// A person's matches that are to be told and stand in no mail yet.
async fn untold(conn: &mut Conn, person: PersonId, today: NaiveDate) -> Result<Vec<(NeedId, OfferId)>> {
    let rows: Vec<MatchRow> = diesel::sql_query(format!(
        "SELECT matches.need_id, matches.offer_id
         FROM matches
         JOIN needs ON needs.id = matches.need_id
         JOIN offers ON offers.id = matches.offer_id
         JOIN partners ON partners.id = offers.partner_id
         WHERE needs.person_id = $1 AND {ADDRESS_TAKES_MAIL} AND {} AND NOT EXISTS (
             SELECT FROM mail_matches
             WHERE mail_matches.need_id = matches.need_id AND mail_matches.offer_id = matches.offer_id
         )
         ORDER BY matches.need_id, matches.score DESC, matches.offer_id",
        to_be_told(today)
    ))
    .bind::<SqlUuid, _>(person.uuid())
    .load(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (NeedId::from_uuid(row.need_id), OfferId::from_uuid(row.offer_id))).collect())
}
