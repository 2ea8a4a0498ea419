//! Words that partners wrote in another language than English, and what they say in English, by a person.
//!
//! Such a summary is of the words as they stood. Where they no longer stand so, by whatever way they were edited, they
//! wait for another; the earlier one is kept to start from, and is shown to nobody.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use diesel::prelude::{
    BoolExpressionMethods as _, ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, QueryableByName,
};
use diesel::sql_types::{Array, BigInt, Integer, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::visible::{managed_ids, visible_ids};
use super::write::lock_any_version;
use crate::actor::Actor;
use crate::codes::codes;
use crate::curriculum::LanguageCode;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{OfferId, PartnerId, SummaryId};
use crate::outbox::{Event, publish};
use crate::problem::Problems;
use crate::schema::{english_summaries, offers, partners};
use crate::text::paragraph;

codes! {
    /// Which of a listing's words.
    WordsField {
        /// What the partner says of itself.
        Summary = "summary",
        /// The headline of an offer.
        Title = "title",
        /// The description of an offer.
        Description = "description",
    }
}

/// Words that wait for a person's English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Whose they are.
    pub partner: PartnerId,
    /// Of which offer; none where they are the partner's own.
    pub offer: Option<OfferId>,
    /// Which words.
    pub field: WordsField,
    /// The words.
    pub original: String,
    /// Their language.
    pub language: LanguageCode,
    /// The English of what stood there before, to start from.
    pub earlier: Option<String>,
    /// The version of the partner or offer that has them, which a summary must name.
    pub version: i32,
}

/// What waits for a liaison officer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Awaiting {
    /// How many words wait.
    pub total: usize,
    /// The first of them, those of one listing together.
    pub first: Vec<Waiting>,
}

/// Words in English, by a person, beside the words as they were written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InEnglish {
    /// What they say.
    pub english: String,
    /// Who wrote that, by the role they are called by; none where they are gone.
    pub by: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// The longest summary, in characters.
const LONGEST: usize = 2_000;
/// The most listings that are looked through for words that wait.
const LISTINGS: i64 = 5_000;

/// Words that stand in another language than English, with what was written of them.
const WRITTEN: &str = "
    WITH words AS (
        SELECT id AS partner_id, NULL::uuid AS offer_id, 'summary' AS field, summary AS original,
            summary_language AS language, version
        FROM partners WHERE id = ANY($1) AND status <> 'withdrawn'
        UNION ALL
        SELECT partner_id, id, 'title', title, title_language, version
        FROM offers WHERE partner_id = ANY($1) AND status = 'published'
        UNION ALL
        SELECT partner_id, id, 'description', description, description_language, version
        FROM offers WHERE partner_id = ANY($1) AND status = 'published'
    )
    SELECT words.partner_id, words.offer_id, words.field, words.original, words.language, words.version,
        kept.english, kept.original = words.original AS fresh, kept.written_at, persons.display_role AS by,
        count(*) FILTER (WHERE kept.original IS DISTINCT FROM words.original) OVER () AS waiting
    FROM words
    LEFT JOIN english_summaries AS kept
        ON kept.partner_id = words.partner_id AND kept.field = words.field
        AND kept.offer_id IS NOT DISTINCT FROM words.offer_id
    LEFT JOIN persons ON persons.id = kept.written_by_id
    WHERE words.language <> 'eng' AND words.original <> ''";

#[derive(QueryableByName)]
struct WrittenRow {
    #[diesel(sql_type = SqlUuid)]
    partner_id: Uuid,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    offer_id: Option<Uuid>,
    #[diesel(sql_type = Text)]
    field: String,
    #[diesel(sql_type = Text)]
    original: String,
    #[diesel(sql_type = Text)]
    language: String,
    #[diesel(sql_type = Integer)]
    version: i32,
    #[diesel(sql_type = Nullable<Text>)]
    english: Option<String>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    written_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<Text>)]
    by: Option<String>,
    #[diesel(sql_type = BigInt)]
    waiting: i64,
}

/// Words that wait for a person's English, of the listings this liaison officer looks after; at most `limit` of them.
pub async fn awaiting_summary(db: &Db, actor: &Actor, limit: i64) -> Result<Awaiting> {
    if !actor.is_staff() {
        return Err(Error::NotFound);
    }
    let mut conn = db.conn().await?;
    let of_offers = offers::table
        .filter(offers::title_language.is_not_null().or(offers::description_language.is_not_null()))
        .select(offers::partner_id);
    let ids: Vec<Uuid> = partners::table
        .filter(partners::id.eq_any(managed_ids(actor)))
        .filter(partners::summary_language.is_not_null().or(partners::id.eq_any(of_offers)))
        .order(partners::id)
        .limit(LISTINGS)
        .select(partners::id)
        .load(&mut *conn)
        .await?;
    let rows: Vec<WrittenRow> = diesel::sql_query(format!(
        "{WRITTEN} AND kept.original IS DISTINCT FROM words.original
         ORDER BY words.partner_id, words.offer_id NULLS FIRST, words.field LIMIT $2"
    ))
    .bind::<Array<SqlUuid>, _>(ids)
    .bind::<BigInt, _>(limit)
    .load(&mut *conn)
    .await?;
    let total = rows.as_slice().first().and_then(|row| usize::try_from(row.waiting).ok()).unwrap_or(0);
    let first = rows.into_iter().map(waiting).collect::<Result<_>>()?;
    Ok(Awaiting { total, first })
}

fn waiting(row: WrittenRow) -> Result<Waiting> {
    let bad = |column: &str| Error::impossible_row("english_summaries", column, row.partner_id);
    Ok(Waiting {
        partner: PartnerId::from_uuid(row.partner_id),
        offer: row.offer_id.map(OfferId::from_uuid),
        field: WordsField::from_code(&row.field).ok_or_else(|| bad("field"))?,
        language: LanguageCode::from_code(&row.language).ok_or_else(|| bad("language"))?,
        original: row.original,
        earlier: row.english,
        version: row.version,
    })
}

/// What the words of these listings say in English, where the actor may see the listing and a person has written it of
/// the words as they stand: for staff and the listing's own people.
pub async fn in_english(
    db: &Db,
    actor: &Actor,
    ids: &[PartnerId],
) -> Result<BTreeMap<(PartnerId, Option<OfferId>, WordsField), InEnglish>> {
    let mut conn = db.conn().await?;
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let mut seen = partners::table
        .filter(partners::id.eq_any(ids))
        .filter(partners::id.eq_any(visible_ids(actor)))
        .select(partners::id)
        .into_boxed();
    if !actor.is_staff() {
        seen = seen.filter(partners::id.eq_any(managed_ids(actor)));
    }
    let seen: Vec<Uuid> = seen.load(&mut *conn).await?;
    let rows: Vec<WrittenRow> = diesel::sql_query(format!("{WRITTEN} AND kept.original = words.original"))
        .bind::<Array<SqlUuid>, _>(seen)
        .load(&mut *conn)
        .await?;
    let found = rows.into_iter().filter_map(|row| {
        let key = (
            PartnerId::from_uuid(row.partner_id),
            row.offer_id.map(OfferId::from_uuid),
            WordsField::from_code(&row.field)?,
        );
        Some((key, InEnglish { english: row.english?, by: row.by, at: row.written_at? }))
    });
    Ok(found.collect())
}

/// Writes what some words say in English: a liaison officer who looks after the listing does, of the words as they stand
/// in this version.
pub async fn write_summary(
    db: &Db,
    actor: &Actor,
    (partner, offer, field): (PartnerId, Option<OfferId>, WordsField),
    version: i32,
    english: &str,
    now: DateTime<Utc>,
) -> Result<()> {
    let mut problems = Problems::new();
    let english = problems.required("english", english, |text| paragraph(text, LONGEST));
    let english = problems.finish(english)?;
    if !actor.is_staff() {
        return Err(Error::NotFound);
    }
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        lock_any_version(conn, actor, partner).await?;
        let (original, stands) = words_of(conn, partner, offer, field).await?.ok_or(Error::NotFound)?;
        Error::check_version(version, stands)?;
        let values = (
            english_summaries::original.eq(original),
            english_summaries::english.eq(english),
            english_summaries::written_by_id.eq(actor.person().map(|person| person.id.uuid())),
            english_summaries::written_at.eq(now),
        );
        diesel::insert_into(english_summaries::table)
            .values((
                english_summaries::id.eq(SummaryId::new(now).uuid()),
                english_summaries::partner_id.eq(partner.uuid()),
                english_summaries::offer_id.eq(offer.map(OfferId::uuid)),
                english_summaries::field.eq(field.code()),
                values.clone(),
            ))
            .on_conflict((english_summaries::partner_id, english_summaries::offer_id, english_summaries::field))
            .do_update()
            .set(values)
            .execute(conn)
            .await?;
        publish(conn, &[Event::SummaryWritten(partner)], actor, now).await
    })
    .await
}

/// Some words of a listing, with the version that has them.
async fn words_of(
    conn: &mut Conn,
    partner: PartnerId,
    offer: Option<OfferId>,
    field: WordsField,
) -> Result<Option<(String, i32)>> {
    let found = match (offer, field) {
        (None, WordsField::Summary) => {
            let query = partners::table.find(partner.uuid()).select((partners::summary, partners::version));
            query.first(conn).await.optional()?
        }
        (Some(offer), WordsField::Title | WordsField::Description) => {
            let query = offers::table.find(offer.uuid()).filter(offers::partner_id.eq(partner.uuid()));
            if field == WordsField::Title {
                query.select((offers::title, offers::version)).first(conn).await.optional()?
            } else {
                query.select((offers::description, offers::version)).first(conn).await.optional()?
            }
        }
        _ => None,
    };
    Ok(found.filter(|(words, _): &(String, i32)| !words.is_empty()))
}
