//! Saving one row of a list through the commands: a partner, an offer, and the memory of what was imported.

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::RunQueryDsl as _;

use super::keep;
use super::table::Row;
use crate::actor::Actor;
use crate::codes::PartnerKind;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::ids::{OfferId, PartnerId};
use crate::partners::{
    Audience, LanguageFields, OfferFields, PartnerFields, PartnerInput, PartnerRow, SessionFields, SourceReference,
    Status, add_offer_in, edit_in, edit_offer_in, offer_by_source, offers_from_rows, parse_offer, parse_partner,
    partners_from_rows, place_as_given, publish_in, register_in,
};
use crate::problem::{Problem, Rule};
use crate::schema::imported_rows;

/// A partner that a row was saved to.
pub(super) struct Saved {
    pub(super) id: PartnerId,
    /// What was written.
    pub(super) input: PartnerInput,
    /// Whether nobody but its own people and liaison see it yet.
    pub(super) is_draft: bool,
}

/// Saves a row to the partner that `before` is, or to a new one. It goes up where `may_go_up` lets it; one that was taken
/// back stays so, whatever a list says.
#[expect(clippy::too_many_arguments, reason = "each is one thing, and both kinds of import say all of them")]
pub(super) async fn save_partner(
    conn: &mut Conn,
    actor: &Actor,
    from: &SourceReference,
    before: Option<PartnerRow>,
    row: &Row,
    defaults: &PartnerFields,
    may_go_up: &(dyn Fn(&PartnerInput) -> bool + Sync),
    now: DateTime<Utc>,
) -> Result<Saved> {
    let mut input = parse_partner(&partner_fields(row, defaults))?;
    if let Some(before) = &before {
        let id = PartnerId::from_uuid(before.id);
        let place = place_as_given(conn, id).await?;
        // Read for the command, which decides whether this actor may write it.
        if let Some(stands) = partners_from_rows(conn, vec![(before.clone(), true)]).await?.pop() {
            input = keep::in_partner(row, input, stands, place);
        }
    }
    // Shown to everyone only with the partner's own yes on record.
    if input.audience == Some(Audience::Everyone) && input.consent.is_none() {
        let problem = Problem { field: "audience".into(), value: "everyone".into(), rule: Rule::AudienceTooWide };
        return Err(Error::Invalid(vec![problem]));
    }
    let status = before.as_ref().map_or(Status::Draft.code(), |before| before.status.as_str()).to_owned();
    let (id, version) = match before {
        Some(before) => {
            let id = PartnerId::from_uuid(before.id);
            (id, edit_in(conn, actor, id, before.version, input.clone(), now).await?)
        }
        None => (register_in(conn, actor, input.clone(), Some(from), now).await?, 1),
    };
    let is_draft = status == Status::Draft.code() && !may_go_up(&input);
    if status == Status::Draft.code() && !is_draft {
        publish_in(conn, actor, id, version, now).await?;
    }
    Ok(Saved { id, input, is_draft })
}

/// Saves a row to the offer that has its reference, or to a new one of the partner. Answers whether it is new.
pub(super) async fn save_offer(
    conn: &mut Conn,
    actor: &Actor,
    from: &SourceReference,
    partner: PartnerId,
    row: &Row,
    now: DateTime<Utc>,
) -> Result<bool> {
    let input = parse_offer(&offer_fields(row))?;
    if let Some(before) = offer_by_source(conn, from).await? {
        let stands = offers_from_rows(conn, vec![(before.clone(), true)], None).await?.pop();
        let input = match stands {
            Some(stands) => keep::in_offer(row, input, stands.details),
            None => input,
        };
        edit_offer_in(conn, actor, OfferId::from_uuid(before.id), before.version, input, now).await?;
        return Ok(false);
    }
    add_offer_in(conn, actor, partner, input, Some(from), now).await?;
    Ok(true)
}

/// The hash of the last row that was imported for this record.
pub(super) async fn known_hash(conn: &mut Conn, record: &str, from: &SourceReference) -> Result<Option<Vec<u8>>> {
    let hash = imported_rows::table
        .find((record, &from.source, &from.reference))
        .select(imported_rows::row_hash)
        .first(conn)
        .await
        .optional()?;
    Ok(hash)
}

/// Remembers the row that was imported for this record.
pub(super) async fn remember(
    conn: &mut Conn,
    record: &str,
    from: &SourceReference,
    hash: &[u8],
    now: DateTime<Utc>,
) -> Result<()> {
    let values = (imported_rows::row_hash.eq(hash), imported_rows::imported_at.eq(now));
    diesel::insert_into(imported_rows::table)
        .values((
            imported_rows::record.eq(record),
            imported_rows::source.eq(&from.source),
            imported_rows::reference.eq(&from.reference),
            values,
        ))
        .on_conflict((imported_rows::record, imported_rows::source, imported_rows::reference))
        .do_update()
        .set(values)
        .execute(conn)
        .await?;
    Ok(())
}

fn partner_fields(row: &Row, defaults: &PartnerFields) -> PartnerFields {
    let or = |column: &str, default: &String| {
        let field = row.get(column);
        if field.is_empty() { default.clone() } else { field }
    };
    let kind = row.get("kind");
    // What is assumed of a list's rows about consent is assumed of the persons in it only.
    let person = PartnerKind::from_code(&kind).is_some_and(PartnerKind::is_person);
    let consent = |column: &str, default: &String| if person { or(column, default) } else { row.get(column) };
    PartnerFields {
        name: row.get("name"),
        also_known_as: row.list("also_known_as"),
        summary: row.get("summary"),
        summary_language: String::new(),
        postcode: row.get("postcode"),
        latitude: row.get("latitude"),
        longitude: row.get("longitude"),
        address: row.get("address"),
        place_visibility: or("place_visibility", &defaults.place_visibility),
        languages: row.list("languages").iter().map(|text| language_fields(text)).collect(),
        email: row.get("email"),
        phone: row.get("phone"),
        website: row.get("website"),
        contact_public: row.get("contact_public"),
        consent_date: consent("consent_date", &defaults.consent_date),
        consent_how: consent("consent_how", &defaults.consent_how),
        audience: or("audience", &defaults.audience),
        kind,
    }
}

fn offer_fields(row: &Row) -> OfferFields {
    OfferFields {
        title: row.get("title"),
        title_language: String::new(),
        description: row.get("description"),
        description_language: String::new(),
        format: row.get("format"),
        subjects: row.list("subjects"),
        topics: row.list("topics"),
        key_stages: row.list("key_stages"),
        languages: row.list("languages").iter().map(|text| language_fields(text)).collect(),
        delivery: row.list("delivery"),
        travel_km: row.get("travel_km"),
        days: row.list("days"),
        sessions: row.list("sessions").into_iter().map(SessionFields::Line).collect(),
        times_public: row.get("times_public"),
        cost: row.get("cost"),
        cost_note: row.get("cost_note"),
        largest_group: row.get("largest_group"),
        length_minutes: row.get("length_minutes"),
        notice_days: row.get("notice_days"),
        age_from: row.get("age_from"),
        age_to: row.get("age_to"),
        commitment: row.get("commitment"),
        formality: row.get("formality"),
        qualification: row.get("qualification"),
    }
}

/// `Bengali (taught)` as a language and its use.
fn language_fields(text: &str) -> LanguageFields {
    match text.trim().strip_suffix(')').and_then(|text| text.rsplit_once('(')) {
        Some((language, language_use)) => {
            LanguageFields { language: language.trim().to_owned(), language_use: language_use.trim().to_owned() }
        }
        None => LanguageFields { language: text.trim().to_owned(), language_use: String::new() },
    }
}
