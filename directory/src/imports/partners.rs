//! Importing partners and their offers.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};

use super::save::{known_hash, remember, save_offer, save_partner};
use super::table::{Row, Table, read};
use super::{Mode, Refusal, Report};
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{OfferId, PartnerId};
use crate::partners::{PartnerFields, PartnerInput, SourceReference, by_source, may_register};
use crate::problem::{Problem, Rule};
use crate::schema::offers;

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
                partner_row(conn, actor, &from, row, &files.defaults, now).await?
            } else {
                offer_row(conn, actor, &from, row, now).await?
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

async fn partner_row(
    conn: &mut Conn,
    actor: &Actor,
    from: &SourceReference,
    row: &Row,
    defaults: &PartnerFields,
    now: DateTime<Utc>,
) -> Result<Report> {
    let before = by_source(conn, from).await?;
    let is_new = before.is_none();
    let hidden = |input: &PartnerInput| input.kind.is_person() && input.consent.is_none();
    let saved = save_partner(conn, actor, from, before, row, defaults, &|input| !hidden(input), now).await?;
    Ok(Report {
        added: usize::from(is_new),
        changed: usize::from(!is_new),
        hidden: usize::from(hidden(&saved.input)),
        ..Report::default()
    })
}

async fn offer_row(
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
    let is_new = save_offer(conn, actor, from, PartnerId::from_uuid(partner.id), row, now).await?;
    Ok(Report { added: usize::from(is_new), changed: usize::from(!is_new), ..Report::default() })
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
