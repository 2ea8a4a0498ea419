//! The mail that carries an enquiry: to the partner's own address, or to who puts the two in touch.

use chrono::{DateTime, Utc};
use diesel::sql_types::{Date, Nullable, Text, Uuid as SqlUuid};
use diesel::{OptionalExtension as _, QueryableByName};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use serde_json::json;
use uuid::Uuid;

use super::rules::enquiry_key;
use super::write::{Mail, insert};
use super::{Body, EnquiryNews, MailKind, Recipient};
use crate::clock::london_day;
use crate::codes::{OfferFormat, PartnerKind};
use crate::db::{Conn, Db};
use crate::enquiries::EnquiryInput;
use crate::error::{Error, Result};
use crate::ids::{EnquiryId, OfferId, PartnerId, PersonId};

#[derive(QueryableByName)]
struct ToRow {
    #[diesel(sql_type = Nullable<SqlUuid>)]
    person_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    partner_id: Option<Uuid>,
}

/// Writes the mails of an enquiry, each unless it is there already; says how many.
pub async fn queue_enquiry(db: &Db, id: EnquiryId, now: DateTime<Utc>) -> Result<usize> {
    let mut conn = db.conn().await?;
    conn.transaction::<_, Error, _>(async |conn| {
        let rows: Vec<ToRow> = diesel::sql_query(
            "SELECT NULL AS person_id, offers.partner_id
             FROM enquiries JOIN offers ON offers.id = offer_id WHERE enquiries.id = $1 AND route = 'partner'
             UNION ALL
             SELECT person_id, NULL FROM enquiry_recipients WHERE enquiry_id = $1",
        )
        .bind::<SqlUuid, _>(id.uuid())
        .load(conn)
        .await?;
        let mut written = 0;
        for row in rows {
            let to = match (row.person_id, row.partner_id) {
                (Some(person), _) => Recipient::Person(PersonId::from_uuid(person)),
                (None, Some(partner)) => Recipient::Partner(PartnerId::from_uuid(partner)),
                (None, None) => continue,
            };
            let payload = json!({ "enquiry": id });
            let mail = Mail { key: enquiry_key(id, to), kind: MailKind::Enquiry, to, payload, run_at: now };
            written += usize::from(insert(conn, &mail, now).await?);
        }
        Ok(written)
    })
    .await
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = SqlUuid)]
    offer_id: Uuid,
    #[diesel(sql_type = Text)]
    format: String,
    #[diesel(sql_type = Text)]
    title: String,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    partner: String,
    #[diesel(sql_type = Text)]
    school: String,
    #[diesel(sql_type = Text)]
    asked_by: String,
    #[diesel(sql_type = Text)]
    answer_to: String,
    #[diesel(sql_type = Text)]
    what: String,
    #[diesel(sql_type = Nullable<Text>)]
    class: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    dates: Option<String>,
}

/// What an enquiry says, while the offer it is about is up.
pub(super) async fn enquiry(conn: &mut Conn, id: EnquiryId, now: DateTime<Utc>) -> Result<Option<Body>> {
    let row: Option<Row> = diesel::sql_query(
        "SELECT enquiries.offer_id, offers.format, offers.title, partners.kind, schools.name AS school,
             persons.display_role AS asked_by, persons.email AS answer_to,
             enquiries.what, enquiries.class, enquiries.dates,
             coalesce((SELECT name FROM partner_names WHERE partner_id = partners.id ORDER BY position LIMIT 1), '')
                 AS partner
         FROM enquiries
         JOIN persons ON persons.id = enquiries.person_id
         JOIN schools ON schools.id = enquiries.school_id
         JOIN offers ON offers.id = enquiries.offer_id
         JOIN partners ON partners.id = offers.partner_id
         WHERE enquiries.id = $1 AND partners.status = 'published' AND offers.status = 'published'
             AND (offers.ends_on IS NULL OR offers.ends_on >= $2)",
    )
    .bind::<SqlUuid, _>(id.uuid())
    .bind::<Date, _>(london_day(now))
    .get_result(conn)
    .await
    .optional()?;
    let Some(row) = row else { return Ok(None) };
    let bad = |column| Error::impossible_row("offers", column, row.offer_id);
    let kind = PartnerKind::from_code(&row.kind).ok_or_else(|| bad("kind of partner"))?;
    Ok(Some(Body::Enquiry(EnquiryNews {
        enquiry: id,
        offer: OfferId::from_uuid(row.offer_id),
        format: OfferFormat::from_code(&row.format).ok_or_else(|| bad("format"))?,
        listing: (!kind.is_person()).then_some((row.partner, row.title)),
        school: row.school,
        asked_by: row.asked_by,
        answer_to: row.answer_to,
        input: EnquiryInput { what: row.what, class: row.class, dates: row.dates },
    })))
}
