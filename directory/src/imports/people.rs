//! Importing schools, memberships and needs: what a place has before anybody signs in.

use chrono::{DateTime, Utc};
use diesel_async::AsyncConnection as _;

use super::save::{known_hash, remember};
use super::table::{Row, read};
use super::{Refusal, Report};
use crate::accounts::{self, MembershipFields, PersonFields};
use crate::actor::Actor;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::ids::{PartnerId, PersonId};
use crate::mail::{ConsentHow, ask_for_mails};
use crate::matching::Meaning;
use crate::needs::{self, NeedFields, NeedInput, parse_need};
use crate::partners::{SourceReference, by_source, yes_or_no};
use crate::problem::{Problem, Problems, Rule};
use crate::schools::{self, SchoolFields};
use crate::text::{EmailAddress, Urn};

const SCHOOL_COLUMNS: &[&str] =
    &["urn", "name", "phase", "authority", "postcode", "latitude", "longitude", "status", "successor_urn"];
const MEMBERSHIP_COLUMNS: &[&str] = &["email", "display_role", "role", "school_urn", "authority", "partner_id"];
const NEED_COLUMNS: &[&str] = &[
    "need_id",
    "email",
    "school_urn",
    "text",
    "subject",
    "key_stage",
    "topics",
    "postcode",
    "latitude",
    "longitude",
    "within_km",
    "languages",
    "starts_on",
    "ends_on",
    "format",
    "delivery",
    "days",
    "write_to_me",
];

/// A need of a file, parsed and not yet opened.
#[derive(Clone, Debug)]
pub struct FileNeed {
    /// Its line.
    pub line: u64,
    /// Its own reference in the file.
    pub reference: String,
    /// Who asks.
    pub email: String,
    /// For which school.
    pub school_urn: String,
    /// What is wanted.
    pub input: NeedInput,
    /// Whether the file says that the asker wants mails about it: nothing said is no.
    pub write_to_me: bool,
}

/// Saves the schools of a file. A school that is there already is brought up to date.
pub async fn import_schools(db: &Db, actor: &Actor, bytes: &[u8], now: DateTime<Utc>) -> Result<Report> {
    let table = read("schools", bytes, &["urn", "name"], SCHOOL_COLUMNS)?;
    let mut report =
        Report { rows: table.rows.len() + table.refused.len(), refused: table.refused, ..Report::default() };
    for row in &table.rows {
        let fields = SchoolFields {
            urn: row.get("urn"),
            name: row.get("name"),
            phase: row.get("phase"),
            authority: row.get("authority"),
            postcode: row.get("postcode"),
            latitude: row.get("latitude"),
            longitude: row.get("longitude"),
            status: row.get("status"),
            successor_urn: row.get("successor_urn"),
        };
        let saved = schools::save(db, actor, &fields, now).await;
        settle(&mut report, "schools", row, saved.map(|_| ()))?;
    }
    Ok(report)
}

/// Registers the persons of a file and what they belong to. `source` is the list that `partner_id` refers to.
pub async fn import_memberships(
    db: &Db,
    actor: &Actor,
    bytes: &[u8],
    source: &str,
    now: DateTime<Utc>,
) -> Result<Report> {
    let table = read("memberships", bytes, &["email", "display_role", "role"], MEMBERSHIP_COLUMNS)?;
    let mut report =
        Report { rows: table.rows.len() + table.refused.len(), refused: table.refused, ..Report::default() };
    for row in &table.rows {
        let saved = register(db, actor, row, source, now).await;
        settle(&mut report, "memberships", row, saved)?;
    }
    Ok(report)
}

async fn register(db: &Db, actor: &Actor, row: &Row, source: &str, now: DateTime<Utc>) -> Result<()> {
    let (role, partner_id) = (row.get("role"), row.get("partner_id"));
    let partner = if role == "partner_editor" {
        let from = SourceReference { source: source.to_owned(), reference: partner_id.clone() };
        by_source(&mut *db.conn().await?, &from).await?.map(|partner| PartnerId::from_uuid(partner.id))
    } else {
        None
    };
    let membership = MembershipFields {
        role,
        school_urn: row.get("school_urn"),
        authority: row.get("authority"),
        partner_id,
        partner,
    };
    let fields = PersonFields { email: row.get("email"), display_role: row.get("display_role"), membership };
    accounts::register_by_fields(db, actor, &fields, now).await?;
    Ok(())
}

/// Reads the needs of a file: those that can be opened, and what is wrong with the others.
pub fn read_needs(bytes: &[u8]) -> Result<(Vec<FileNeed>, Vec<Refusal>)> {
    let table = read("needs", bytes, &["need_id", "text"], NEED_COLUMNS)?;
    let mut needs = Vec::new();
    let mut refused = table.refused;
    for row in &table.rows {
        let fields = NeedFields {
            text: row.get("text"),
            subject: row.get("subject"),
            key_stage: row.get("key_stage"),
            topics: row.list("topics"),
            languages: row.list("languages"),
            format: row.get("format"),
            delivery: row.list("delivery"),
            days: row.list("days"),
            postcode: row.get("postcode"),
            latitude: row.get("latitude"),
            longitude: row.get("longitude"),
            within_km: row.get("within_km"),
            starts_on: row.get("starts_on"),
            ends_on: row.get("ends_on"),
        };
        let mut problems = Problems::new();
        let write_to_me = problems.optional("write_to_me", &row.get("write_to_me"), yes_or_no).unwrap_or(false);
        let found = problems.into_vec();
        let parsed = match parse_need(&fields) {
            Ok(input) if found.is_empty() => Ok(input),
            Ok(_) => Err(found),
            Err(others) => Err([others, found].concat()),
        };
        match parsed {
            Ok(input) => needs.push(FileNeed {
                line: row.line,
                reference: row.get("need_id"),
                email: row.get("email"),
                school_urn: row.get("school_urn"),
                input,
                write_to_me,
            }),
            Err(problems) => refused.push(Refusal { file: "needs", line: row.line, problems }),
        }
    }
    Ok((needs, refused))
}

/// Opens a need that was read from a file, as the person it names; once, however often the file is read. They are
/// written to about it only if the file says that they want to be.
pub async fn open_read_need(
    db: &Db,
    need: &FileNeed,
    source: &str,
    meaning: Option<Meaning>,
    now: DateTime<Utc>,
) -> Result<Option<needs::Opened>> {
    let invalid = |field: &str, value: &str| {
        let problem = Problem { field: field.to_owned(), value: value.to_owned(), rule: Rule::NotFound };
        Error::Invalid(vec![problem])
    };
    let email = EmailAddress::parse(&need.email).map_err(|_| invalid("email", &need.email))?;
    let urn = Urn::parse(&need.school_urn).map_err(|_| invalid("school_urn", &need.school_urn))?;
    let school = schools::by_urn(db, &urn).await?.ok_or_else(|| invalid("school_urn", &need.school_urn))?;
    let from = SourceReference { source: source.to_owned(), reference: need.reference.clone() };
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        if known_hash(conn, "need", &from).await?.is_some() {
            return Ok(None);
        }
        let person: Option<PersonId> = accounts::person_by_email(conn, &email).await?;
        let person = person.ok_or_else(|| invalid("email", &need.email))?;
        let actor = accounts::actor_of_person(conn, person).await?;
        let input = need.input.clone();
        let opened = needs::open_in(conn, &actor, person, school.id, input, meaning, Some(&from), now).await?;
        if need.write_to_me {
            ask_for_mails(conn, person, opened.id, ConsentHow::Imported, None, now).await?;
        }
        // Recognised by its reference alone: the asker may have changed it since.
        remember(conn, "need", &from, &[0; 32], now).await?;
        Ok(Some(opened))
    })
    .await
}

/// Counts a saved row, lists a refused one, and stops at a fault of ours.
fn settle(report: &mut Report, file: &'static str, row: &Row, saved: Result<()>) -> Result<()> {
    match saved {
        Ok(()) => report.changed += 1,
        Err(Error::Invalid(problems)) => report.refused.push(Refusal { file, line: row.line, problems }),
        Err(other) => return Err(other),
    }
    Ok(())
}
