//! What a mail says, read when it is sent: whatever was withdrawn, closed or lost meanwhile is not in it.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::OptionalExtension;
use diesel::QueryableByName;
use diesel::sql_types::{Bool, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::consents::wanted;
use super::enquiry::enquiry;
use super::{Body, Letter, Listing, MailKind, MatchNews, NeedNews, Recipient};
use crate::clock::london_day;
use crate::codes::{OfferFormat, PartnerKind};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{EnquiryId, ListingLinkId, MailId, NeedId, OfferId, PartnerId, PersonId, SignInLinkId};

/// Whether the asker is to be told of a match, as a condition on `matches`, `needs`, `offers`, `partners`.
///
/// It stands, was not dismissed, is news to the asker and is wanted; the need still waits `today`; the listing is up and its audience has the asker in it; the asker
/// still belongs where the need does; and it is not of the asker's own making: neither found by what they did, nor an
/// offer of a partner whose listing they edit, nor were they the last to publish or edit it before it was found.
/// Whether their address takes mail is asked beside it: a mail that was requeued is tried all the same.
pub(super) fn to_be_told(today: NaiveDate) -> String {
    format!("{TELLING} AND needs.lasts_until >= date '{today}' AND {}", wanted())
}

/// Whether the asker's address takes mail, as a condition on `needs`.
pub(super) const ADDRESS_TAKES_MAIL: &str =
    "EXISTS (SELECT FROM persons WHERE persons.id = needs.person_id AND persons.mail_refused_at IS NULL)";

const TELLING: &str = "
    matches.lost_at IS NULL AND NOT matches.seen_by_asker
    AND NOT EXISTS (
        SELECT FROM dismissals
        WHERE dismissals.need_id = matches.need_id AND dismissals.offer_id = matches.offer_id
    )
    AND needs.status = 'open' AND offers.status = 'published' AND partners.status = 'published'
    AND EXISTS (
        SELECT FROM memberships AS held
        WHERE held.person_id = needs.person_id AND (held.school_id = needs.school_id OR held.role = 'administrator')
    )
    AND (
        partners.audience IN ('everyone', 'school_staff')
        OR EXISTS (
            SELECT FROM memberships AS held LEFT JOIN schools ON schools.id = held.school_id
            WHERE held.person_id = needs.person_id AND (
                held.role = 'administrator'
                OR (partners.audience = 'authority'
                    AND partners.audience_authority_code IN (held.authority_code, schools.authority_code))
                OR (partners.audience = 'schools' AND EXISTS (
                    SELECT FROM partner_audience_schools AS shown
                    WHERE shown.partner_id = partners.id AND shown.school_id = held.school_id
                ))
            )
        )
    )
    AND NOT EXISTS (
        SELECT FROM memberships AS held
        WHERE held.person_id = needs.person_id AND held.partner_id = partners.id
    )
    AND NOT EXISTS (
        SELECT FROM events
        WHERE events.subject_id = matches.need_id AND events.kind = 'match_found'
            AND events.payload ->> 'offer' = matches.offer_id::text AND events.actor_id = needs.person_id
    )
    AND needs.person_id IS DISTINCT FROM (
        SELECT events.actor_id FROM events
        WHERE events.subject_id IN (matches.offer_id, offers.partner_id)
            AND events.kind IN ('partner_published', 'partner_edited', 'offer_published', 'offer_edited')
            AND events.id < (
                SELECT min(found.id) FROM events AS found
                WHERE found.subject_id = matches.need_id AND found.kind = 'match_found'
                    AND found.payload ->> 'offer' = matches.offer_id::text
            )
        ORDER BY events.id DESC LIMIT 1
    )";

#[derive(QueryableByName)]
struct MailRow {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    person_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    partner_id: Option<Uuid>,
    #[diesel(sql_type = Text)]
    email: String,
    #[diesel(sql_type = Nullable<Text>)]
    language: Option<String>,
    #[diesel(sql_type = Jsonb)]
    payload: serde_json::Value,
}

/// What a mail says now; none where there is nothing left to say, or no such mail.
pub async fn letter(db: &Db, mail: MailId, now: DateTime<Utc>) -> Result<Option<Letter>> {
    let mut conn = db.conn().await?;
    let row: Option<MailRow> = diesel::sql_query(
        "SELECT mails.kind, mails.person_id, mails.partner_id, coalesce(persons.email, partners.email) AS email,
             coalesce(persons.language, partners.contact_language) AS language, mails.payload
         FROM mails
         LEFT JOIN persons ON persons.id = mails.person_id
         LEFT JOIN partners ON partners.id = mails.partner_id AND partners.status <> 'withdrawn'
         WHERE mails.id = $1 AND coalesce(persons.email, partners.email) IS NOT NULL",
    )
    .bind::<SqlUuid, _>(mail.uuid())
    .get_result(&mut *conn)
    .await
    .optional()?;
    let Some(row) = row else { return Ok(None) };
    let kind = MailKind::from_code(&row.kind).ok_or_else(|| Error::impossible_row("mails", "kind", mail))?;
    let to = match (row.person_id, row.partner_id) {
        (Some(person), _) => Recipient::Person(PersonId::from_uuid(person)),
        (None, Some(partner)) => Recipient::Partner(PartnerId::from_uuid(partner)),
        (None, None) => return Err(Error::impossible_row("mails", "person_id", mail)),
    };
    let about = |field: &str| {
        let id = row.payload.get(field).and_then(serde_json::Value::as_str).and_then(|text| text.parse().ok());
        id.ok_or_else(|| Error::impossible_row("mails", "payload", mail))
    };
    let body = match kind {
        MailKind::SignIn => sign_in(&mut conn, SignInLinkId::from_uuid(about("link")?), now).await?,
        MailKind::ListingLink => listing_link(&mut conn, ListingLinkId::from_uuid(about("link")?), now).await?,
        MailKind::Enquiry => enquiry(&mut conn, EnquiryId::from_uuid(about("enquiry")?), now).await?,
        MailKind::Matches => {
            let news = matches(&mut conn, mail, london_day(now)).await?;
            (!news.is_empty()).then_some(Body::Matches(news))
        }
    };
    Ok(body.map(|body| Letter { id: mail, to, address: row.email, language: row.language, body }))
}

#[derive(QueryableByName)]
struct LinkRow {
    #[diesel(sql_type = Timestamptz)]
    expires_at: DateTime<Utc>,
    #[diesel(sql_type = Bool)]
    with_code: bool,
}

/// A link that still works.
async fn sign_in(conn: &mut Conn, link: SignInLinkId, now: DateTime<Utc>) -> Result<Option<Body>> {
    let row: Option<LinkRow> = diesel::sql_query(
        "SELECT expires_at, tab_hash IS NOT NULL AS with_code
         FROM sign_in_links WHERE id = $1 AND expires_at > $2 AND (reusable OR used_at IS NULL)",
    )
    .bind::<SqlUuid, _>(link.uuid())
    .bind::<Timestamptz, _>(now)
    .get_result(conn)
    .await
    .optional()?;
    Ok(row.map(|row| Body::SignIn { link, expires_at: row.expires_at, with_code: row.with_code }))
}

#[derive(QueryableByName)]
struct ListingLinkRow {
    #[diesel(sql_type = Timestamptz)]
    expires_at: DateTime<Utc>,
    #[diesel(sql_type = Nullable<Text>)]
    partner: Option<String>,
}

/// A link to a listing that still works.
async fn listing_link(conn: &mut Conn, link: ListingLinkId, now: DateTime<Utc>) -> Result<Option<Body>> {
    let row: Option<ListingLinkRow> = diesel::sql_query(
        "SELECT expires_at, (
             SELECT name FROM partner_names
             WHERE partner_names.partner_id = partners.id AND partners.kind NOT IN ('volunteer', 'parent', 'interpreter')
             ORDER BY position LIMIT 1
         ) AS partner
         FROM listing_links JOIN partners ON partners.id = partner_id
         WHERE listing_links.id = $1 AND expires_at > $2 AND revoked_at IS NULL",
    )
    .bind::<SqlUuid, _>(link.uuid())
    .bind::<Timestamptz, _>(now)
    .get_result(conn)
    .await
    .optional()?;
    Ok(row.map(|row| Body::ListingLink { link, expires_at: row.expires_at, partner: row.partner }))
}

#[derive(QueryableByName)]
struct MatchRow {
    #[diesel(sql_type = SqlUuid)]
    need_id: Uuid,
    #[diesel(sql_type = Text)]
    text: String,
    #[diesel(sql_type = SqlUuid)]
    offer_id: Uuid,
    #[diesel(sql_type = Text)]
    format: String,
    #[diesel(sql_type = Text)]
    title: String,
    #[diesel(sql_type = Text)]
    partner_kind: String,
    #[diesel(sql_type = Nullable<Text>)]
    partner_name: Option<String>,
    #[diesel(sql_type = Jsonb)]
    reasons: serde_json::Value,
}

/// What is still to be told of a mail's matches, need by need.
async fn matches(conn: &mut Conn, mail: MailId, today: NaiveDate) -> Result<Vec<NeedNews>> {
    let rows: Vec<MatchRow> = diesel::sql_query(format!(
        "SELECT matches.need_id, needs.text, matches.offer_id, offers.format, offers.title,
             partners.kind AS partner_kind, matches.reasons,
             (SELECT name FROM partner_names WHERE partner_id = partners.id ORDER BY position LIMIT 1) AS partner_name
         FROM mail_matches
         JOIN mails ON mails.id = mail_matches.mail_id
         JOIN matches ON matches.need_id = mail_matches.need_id AND matches.offer_id = mail_matches.offer_id
         JOIN needs ON needs.id = matches.need_id
         JOIN offers ON offers.id = matches.offer_id
         JOIN partners ON partners.id = offers.partner_id
         WHERE mail_matches.mail_id = $1 AND (mails.requeued OR {ADDRESS_TAKES_MAIL}) AND {}
         ORDER BY needs.id, matches.score DESC, matches.offer_id",
        to_be_told(today)
    ))
    .bind::<SqlUuid, _>(mail.uuid())
    .load(conn)
    .await?;
    let mut news: Vec<NeedNews> = Vec::new();
    for row in rows {
        let need = NeedId::from_uuid(row.need_id);
        let text = row.text.clone();
        let found = match_news(row)?;
        match news.last_mut() {
            Some(last) if last.need == need => last.matches.push(found),
            _ => news.push(NeedNews { need, text, matches: vec![found] }),
        }
    }
    Ok(news)
}

fn match_news(row: MatchRow) -> Result<MatchNews> {
    let offer = OfferId::from_uuid(row.offer_id);
    let format = OfferFormat::from_code(&row.format);
    let kind = PartnerKind::from_code(&row.partner_kind);
    let kind = kind.ok_or_else(|| Error::impossible_row("partners", "kind of offer", offer))?;
    let listing = if kind.is_person() {
        Listing::Person
    } else {
        let partner = row.partner_name.unwrap_or_default();
        Listing::Organisation { partner, title: row.title, reasons: row.reasons }
    };
    Ok(MatchNews { offer, format: format.ok_or_else(|| Error::impossible_row("offers", "format", offer))?, listing })
}
