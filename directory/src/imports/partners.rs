//! Importing partners and their offers.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, OptionalExtension as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};

use super::table::{Row, Table, read};
use super::{Mode, Refusal, Report, keep};
use crate::actor::Actor;
use crate::codes::PartnerKind;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{OfferId, PartnerId};
use crate::partners::{
    LanguageFields, OfferFields, PartnerFields, SessionFields, SourceReference, add_offer_in, by_source, edit_in,
    edit_offer_in, may_register, offer_by_source, offers_from_rows, parse_offer, parse_partner, partners_from_rows,
    place_as_given, publish_in, register_in,
};
use crate::problem::{Problem, Rule};
use crate::schema::{imported_rows, offers};

const PARTNER_COLUMNS: &[&str] = &[
    "partner_id",
    "kind",
    "name",
    "also_known_as",
    "summary",
    "postcode",
    "latitude",
    "longitude",
    "languages",
    "address",
    "place_visibility",
    "email",
    "phone",
    "website",
    "contact_public",
    "consent_date",
    "consent_how",
    "audience",
];

const OFFER_COLUMNS: &[&str] = &[
    "offer_id",
    "partner_id",
    "title",
    "description",
    "format",
    "subjects",
    "topics",
    "key_stages",
    "languages",
    "delivery",
    "travel_km",
    "days",
    "sessions",
    "times_public",
    "cost",
    "cost_note",
    "largest_group",
    "length_minutes",
    "notice_days",
    "age_from",
    "age_to",
    "commitment",
    "formality",
    "qualification",
];

/// The files of an import of partners.
#[derive(Clone, Debug)]
pub struct PartnerFiles<'a> {
    /// The partners.
    pub partners: &'a [u8],
    /// Their offers, if there is a file of them.
    pub offers: Option<&'a [u8]>,
    /// What the list is called: with each row's own reference it recognises a record again.
    pub source: &'a str,
    /// What a column means that is blank or not there: for a list whose rows are known to state it.
    pub defaults: PartnerFields,
}

/// Imports partners and their offers, and tells `progress` how many rows of how many are done.
pub async fn import_partners(
    db: &Db,
    actor: &Actor,
    files: &PartnerFiles<'_>,
    mode: Mode,
    now: DateTime<Utc>,
    progress: &mut (dyn FnMut(usize, usize) + Send),
) -> Result<Report> {
    // Before anything is read: what is known of a row tells nothing to who may not import.
    may_register(actor)?;
    let actor = &actor.importing().ok_or(Error::Forbidden)?;
    let partners = read("partners", files.partners, &["partner_id", "kind", "name"], PARTNER_COLUMNS)?;
    let offers = match files.offers {
        Some(bytes) => {
            read("offers", bytes, &["offer_id", "partner_id", "title", "format", "delivery"], OFFER_COLUMNS)?
        }
        None => Table { rows: Vec::new(), refused: Vec::new() },
    };
    let total = partners.rows.len() + offers.rows.len();
    let mut report = Report { refused: partners.refused, ..Report::default() };
    report.refused.extend(offers.refused);
    report.rows = total + report.refused.len();
    let mut conn = db.conn().await?;
    let outcome = conn
        .transaction(async |conn| {
            let mut report = report;
            let mut done = 0;
            let mut seen = HashMap::new();
            for (record, rows) in [("partner", &partners.rows), ("offer", &offers.rows)] {
                for row in rows {
                    let one = import_row(conn, actor, files, record, row, &mut seen, now).await?;
                    report.add(one);
                    done += 1;
                    progress(done, total);
                }
            }
            match mode {
                Mode::Apply => Ok(report),
                Mode::DryRun => Err(Stop::TakeBack(report)),
            }
        })
        .await;
    match outcome {
        Ok(report) | Err(Stop::TakeBack(report)) => Ok(report),
        Err(Stop::Failed(error)) => Err(error),
    }
}

/// Why the transaction of an import ends without being kept.
pub(super) enum Stop {
    TakeBack(Report),
    Failed(Error),
}

impl From<diesel::result::Error> for Stop {
    fn from(error: diesel::result::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

/// Imports one row in a savepoint of its own: what is refused leaves no trace.
async fn import_row(
    conn: &mut Conn,
    actor: &Actor,
    files: &PartnerFiles<'_>,
    record: &'static str,
    row: &Row,
    seen: &mut HashMap<(&'static str, String), u64>,
    now: DateTime<Utc>,
) -> Result<Report> {
    let file = if record == "partner" { "partners" } else { "offers" };
    let reference = row.get(if record == "partner" { "partner_id" } else { "offer_id" });
    if let Some(first_line) = seen.insert((record, reference.clone()), row.line) {
        let rule = Rule::Duplicate { first_line };
        let problem = Problem { field: format!("{record}_id"), value: reference, rule };
        return Ok(refused(file, row.line, vec![problem]));
    }
    let from = SourceReference { source: files.source.to_owned(), reference };
    if from.reference.is_empty() {
        let problem = Problem { field: format!("{record}_id"), value: String::new(), rule: Rule::Required };
        return Ok(refused(file, row.line, vec![problem]));
    }
    let hash = row.hash();
    if known_hash(conn, record, &from).await?.as_ref() == Some(&hash) {
        return Ok(Report { unchanged: 1, ..Report::default() });
    }
    let outcome = conn
        .transaction(async |conn| {
            let report = if record == "partner" {
                save_partner(conn, actor, &from, row, &files.defaults, now).await?
            } else {
                save_offer(conn, actor, &from, row, now).await?
            };
            remember(conn, record, &from, &hash, now).await?;
            Ok::<_, Error>(report)
        })
        .await;
    match outcome {
        Err(Error::Invalid(problems)) => Ok(refused(file, row.line, problems)),
        other => other,
    }
}

fn refused(file: &'static str, line: u64, problems: Vec<Problem>) -> Report {
    Report { refused: vec![Refusal { file, line, problems }], ..Report::default() }
}

async fn save_partner(
    conn: &mut Conn,
    actor: &Actor,
    from: &SourceReference,
    row: &Row,
    defaults: &PartnerFields,
    now: DateTime<Utc>,
) -> Result<Report> {
    let mut input = parse_partner(&partner_fields(row, defaults))?;
    let before = by_source(conn, from).await?;
    if let Some(before) = &before {
        let id = PartnerId::from_uuid(before.id);
        let place = place_as_given(conn, id).await?;
        // Read for the command, which decides whether this actor may write it.
        if let Some(stands) = partners_from_rows(conn, vec![(before.clone(), true)]).await?.pop() {
            input = keep::in_partner(row, input, stands, place);
        }
    }
    // Shown to everyone only with the partner's own yes on record.
    if input.audience == Some(crate::partners::Audience::Everyone) && input.consent.is_none() {
        let problem = Problem { field: "audience".into(), value: "everyone".into(), rule: Rule::AudienceTooWide };
        return Err(Error::Invalid(vec![problem]));
    }
    let hidden = input.kind.is_person() && input.consent.is_none();
    let (id, version, report) = if let Some(before) = before {
        let id = PartnerId::from_uuid(before.id);
        let version = edit_in(conn, actor, id, before.version, input, now).await?;
        (id, version, Report { changed: 1, ..Report::default() })
    } else {
        let id = register_in(conn, actor, input, Some(from), now).await?;
        (id, 1, Report { added: 1, ..Report::default() })
    };
    if hidden {
        return Ok(Report { hidden: 1, ..report });
    }
    publish_in(conn, actor, id, version, now).await?;
    Ok(report)
}

async fn save_offer(
    conn: &mut Conn,
    actor: &Actor,
    from: &SourceReference,
    row: &Row,
    now: DateTime<Utc>,
) -> Result<Report> {
    let partner = SourceReference { source: from.source.clone(), reference: row.get("partner_id") };
    let Some(partner) = by_source(conn, &partner).await? else {
        let problem = Problem { field: "partner_id".into(), value: partner.reference, rule: Rule::NotFound };
        return Err(Error::Invalid(vec![problem]));
    };
    let input = parse_offer(&offer_fields(row))?;
    if let Some(before) = offer_by_source(conn, from).await? {
        let stands = offers_from_rows(conn, vec![(before.clone(), true)], None).await?.pop();
        let input = match stands {
            Some(stands) => keep::in_offer(row, input, stands.details),
            None => input,
        };
        edit_offer_in(conn, actor, OfferId::from_uuid(before.id), before.version, input, now).await?;
        return Ok(Report { changed: 1, ..Report::default() });
    }
    add_offer_in(conn, actor, PartnerId::from_uuid(partner.id), input, Some(from), now).await?;
    Ok(Report { added: 1, ..Report::default() })
}

/// The reference in its list of every offer that came from `source`.
pub async fn offer_references(db: &Db, source: &str) -> Result<HashMap<OfferId, String>> {
    let mut conn = db.conn().await?;
    let rows: Vec<(uuid::Uuid, Option<String>)> = offers::table
        .filter(offers::source.eq(source))
        .select((offers::id, offers::reference))
        .load(&mut *conn)
        .await?;
    let known = rows.into_iter().filter_map(|(id, reference)| Some((OfferId::from_uuid(id), reference?)));
    Ok(known.collect())
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
