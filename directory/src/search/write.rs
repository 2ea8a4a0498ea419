//! Writing what people search: one row a published partner, anew with every change of it.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _, Queryable};
use diesel::sql_types::{Array, Bool, Date, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl;
use uuid::Uuid;

use super::lexemes::{Row, Weight};
use super::query::list;
use crate::codes::KeyStage;
use crate::curriculum::fold;
use crate::db::Conn;
use crate::error::Result;
use crate::ids::PartnerId;
use crate::partners::offer_is_shown;
use crate::schema::{offer_languages, offer_sessions, offers, partner_languages, partner_names, partners, search_rows};

/// Raised whenever rows hold something else of the same listing: those of a lower form are written anew.
pub(super) const FORM: i16 = 1;

#[derive(Queryable)]
struct OfferWords {
    id: Uuid,
    title: String,
    description: String,
    format: String,
    subjects: Vec<String>,
    topics: Vec<String>,
    key_stages: Vec<String>,
    delivery: Vec<String>,
    days: Vec<String>,
    updated_at: DateTime<Utc>,
}

/// Writes the search row of a partner as it is on a day, or removes it where the partner is not published. Offers that
/// have ended are not in it, nor are the days of sessions that are over.
pub(crate) async fn write_row(conn: &mut Conn, id: PartnerId, today: NaiveDate) -> Result<()> {
    diesel::delete(search_rows::table.find(id.uuid())).execute(conn).await?;
    let published: Option<(String, String, DateTime<Utc>)> = partners::table
        .find(id.uuid())
        .filter(partners::status.eq("published"))
        .select((partners::kind, partners::summary, partners::updated_at))
        .first(conn)
        .await
        .optional()?;
    let Some((kind, summary, updated_at)) = published else { return Ok(()) };
    let names: Vec<String> = partner_names::table
        .filter(partner_names::partner_id.eq(id.uuid()))
        .order(partner_names::position)
        .select(partner_names::name)
        .load(conn)
        .await?;
    let offers = offer_words(conn, id.uuid(), today).await?;
    let ids: Vec<Uuid> = offers.iter().map(|offer| offer.id).collect();
    let languages = languages(conn, id.uuid(), &ids).await?;
    let all = |of: fn(&OfferWords) -> &[String]| distinct(offers.iter().flat_map(of));
    let (subjects, topics, key_stages) =
        (all(|offer| &offer.subjects), all(|offer| &offer.topics), all(|offer| &offer.key_stages));
    let sessions = sessions(conn, &ids).await?;
    let open = || sessions.iter().filter(|session| session.last.is_none_or(|last| last >= today));
    // An offer that has sessions meets on their days and on no others.
    let unsettled = offers.iter().filter(|offer| !sessions.iter().any(|session| session.offer == offer.id));
    let days = distinct(unsettled.flat_map(|offer| &offer.days).chain(open().map(|session| &session.day)));
    let delivery = all(|offer| &offer.delivery);
    let formats = distinct(offers.iter().map(|offer| &offer.format));
    let any_key_stage = offers.iter().any(|offer| offer.key_stages.is_empty());

    // Names weigh most, then headlines and codes, then everything else that is said.
    let mut row = Row::default();
    for name in &names {
        row.words(name, Weight::Name);
    }
    for offer in &offers {
        row.words(&offer.title, Weight::Headline);
    }
    row.code(list::KIND, &kind);
    for (list, codes) in [
        (list::SUBJECT, &subjects),
        (list::TOPIC, &topics),
        (list::LANGUAGE, &languages),
        (list::FORMAT, &formats),
        (list::KEY_STAGE, &key_stages),
    ] {
        for code in codes {
            row.code(list, code);
        }
    }
    if any_key_stage {
        for stage in KeyStage::ALL {
            row.code(list::KEY_STAGE, stage.code());
        }
    }
    row.words(&summary, Weight::Text);
    for offer in &offers {
        row.words(&offer.description, Weight::Text);
    }

    let (words, headwords) = row.finish();
    diesel::sql_query(
        "INSERT INTO search_rows (partner_id, words, subjects, topics, key_stages, languages, formats, delivery, days, \
                                  any_key_stage, sort_name, headwords, updated_at, offers, right_until, form) \
         VALUES ($1, $2::tsvector, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
    )
    .bind::<SqlUuid, _>(id.uuid())
    .bind::<Text, _>(words)
    .bind::<Array<Text>, _>(subjects)
    .bind::<Array<Text>, _>(topics)
    .bind::<Array<Text>, _>(key_stages)
    .bind::<Array<Text>, _>(languages)
    .bind::<Array<Text>, _>(formats)
    .bind::<Array<Text>, _>(delivery)
    .bind::<Array<Text>, _>(days)
    .bind::<Bool, _>(any_key_stage)
    .bind::<Text, _>(names.as_slice().first().map(|name| fold(name)).unwrap_or_default())
    .bind::<Array<Text>, _>(headwords)
    .bind::<Timestamptz, _>(offers.iter().map(|offer| offer.updated_at).fold(updated_at, DateTime::max))
    .bind::<Array<SqlUuid>, _>(ids)
    // An offer ends with the last of its sessions.
    .bind::<Nullable<Date>, _>(open().filter_map(|session| session.last).min())
    .bind::<SmallInt, _>(FORM)
    .execute(conn)
    .await?;
    Ok(())
}

/// What a session says of the days of its offer.
#[derive(Queryable)]
struct SessionDay {
    offer: Uuid,
    day: String,
    last: Option<NaiveDate>,
}

async fn sessions(conn: &mut Conn, offers: &[Uuid]) -> Result<Vec<SessionDay>> {
    Ok(offer_sessions::table
        .filter(offer_sessions::offer_id.eq_any(offers))
        .select((offer_sessions::offer_id, offer_sessions::day, offer_sessions::valid_to))
        .load(conn)
        .await?)
}

async fn offer_words(conn: &mut Conn, partner: Uuid, today: NaiveDate) -> Result<Vec<OfferWords>> {
    Ok(offers::table
        .filter(offers::partner_id.eq(partner))
        .filter(offer_is_shown(today))
        .order(offers::id)
        .select((
            offers::id,
            offers::title,
            offers::description,
            offers::format,
            offers::subjects,
            offers::topics,
            offers::key_stages,
            offers::delivery,
            offers::days,
            offers::updated_at,
        ))
        .load(conn)
        .await?)
}

/// The languages of the partner and of these offers.
async fn languages(conn: &mut Conn, partner: Uuid, offers: &[Uuid]) -> Result<Vec<String>> {
    let own: Vec<String> = partner_languages::table
        .filter(partner_languages::partner_id.eq(partner))
        .select(partner_languages::language)
        .load(conn)
        .await?;
    let offered: Vec<String> = offer_languages::table
        .filter(offer_languages::offer_id.eq_any(offers))
        .select(offer_languages::language)
        .load(conn)
        .await?;
    Ok(distinct(own.iter().chain(&offered)))
}

fn distinct<'a>(values: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut values: Vec<String> = values.cloned().collect();
    values.sort_unstable();
    values.dedup();
    values
}
