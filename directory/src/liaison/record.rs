//! What stands behind a listing, for whoever keeps contact with it: where it came from, what happened, who edits it.

use chrono::{DateTime, Utc};
use diesel::dsl::sql;
use diesel::prelude::{
    ExpressionMethods as _, NullableExpressionMethods as _, OptionalExtension as _, QueryDsl as _, QueryableByName,
    SelectableHelper as _,
};
use diesel::sql_types::{Array, BigInt, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use super::lacks::{LACKS, lacks};
use super::scope::scope;
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{OfferId, PartnerId, SchoolId};
use crate::partners::{Lack, Partner, PartnerRow, SourceReference, partners_from_rows, scope_ids};
use crate::schema::{memberships, partners, persons, slips};

/// What stands behind a listing.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The listing, whole.
    pub partner: Partner,
    /// What it lacks.
    pub lacks: Vec<Lack>,
    /// The school that brought it in.
    pub school: Option<SchoolId>,
    /// The code of the authority that brought it in.
    pub authority: Option<String>,
    /// The outside list it came from.
    pub source: Option<SourceReference>,
    /// When it was entered.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<DateTime<Utc>>,
    /// The language of the slip it came from, by its tag on the web.
    pub slip: Option<String>,
    /// Who signs in to edit it.
    pub editors: Vec<Editor>,
    /// What happened, the latest first; the last 100.
    pub history: Vec<Happened>,
}

/// Somebody who signs in to edit a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    /// Their address.
    pub email: String,
    /// How they are called.
    pub role: String,
    /// Since when their address takes no mail.
    pub refused_at: Option<DateTime<Utc>>,
}

/// One thing that happened to a listing or an offer of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// The event's code (`partner_published`).
    pub what: String,
    /// The offer it happened to.
    pub offer: Option<OfferId>,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub by: By,
}

/// Who did something to a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// A person, as they are called.
    Person(String),
    /// Whoever had a link that opens the listing.
    Link,
    /// The program, or somebody erased since.
    Nobody,
}

/// What stands behind a listing that the officer looks after. One of somebody else's is not found.
pub async fn record(db: &Db, actor: &Actor, id: PartnerId) -> Result<Record> {
    scope(actor)?;
    let mut conn = db.conn().await?;
    let conn = &mut *conn;
    let found: Option<(PartnerRow, Vec<String>)> = partners::table
        .filter(partners::id.eq(id.uuid()))
        .filter(partners::id.eq_any(scope_ids(actor)))
        .select((PartnerRow::as_select(), sql::<Array<Text>>(LACKS)))
        .first(conn)
        .await
        .optional()?;
    let (row, codes) = found.ok_or(Error::NotFound)?;
    let (school, authority) = (row.brought_in_school_id, row.brought_in_authority_code.clone());
    let source = row.source.clone().zip(row.reference.clone());
    let (created_at, updated_at, withdrawn_at) = (row.created_at, row.updated_at, row.withdrawn_at);
    let partner = partners_from_rows(conn, vec![(row, true)]).await?.pop().ok_or(Error::NotFound)?;
    let slip = slips::table.find(id.uuid()).select(slips::language).first(conn).await.optional()?;
    Ok(Record {
        partner,
        lacks: lacks(&codes),
        school: school.map(SchoolId::from_uuid),
        authority,
        source: source.map(|(source, reference)| SourceReference { source, reference }),
        created_at,
        updated_at,
        withdrawn_at,
        slip,
        editors: editors(conn, id).await?,
        history: history(conn, id).await?,
    })
}

async fn editors(conn: &mut Conn, id: PartnerId) -> Result<Vec<Editor>> {
    let rows: Vec<(String, String, Option<DateTime<Utc>>)> = memberships::table
        .inner_join(persons::table)
        .filter(memberships::partner_id.eq(id.uuid()))
        .order(persons::email)
        .select((persons::email, persons::display_role, persons::mail_refused_at.nullable()))
        .load(conn)
        .await?;
    Ok(rows.into_iter().map(|(email, role, refused_at)| Editor { email, role, refused_at }).collect())
}

#[derive(QueryableByName)]
struct EventRow {
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = SqlUuid)]
    subject_id: Uuid,
    #[diesel(sql_type = Timestamptz)]
    occurred_at: DateTime<Utc>,
    #[diesel(sql_type = Nullable<Text>)]
    display_role: Option<String>,
    #[diesel(sql_type = Bool)]
    by_link: bool,
}

async fn history(conn: &mut Conn, id: PartnerId) -> Result<Vec<Happened>> {
    /// The most that is told.
    const MOST: i64 = 100;
    let rows: Vec<EventRow> = diesel::sql_query(
        "SELECT kind, subject_id, occurred_at, display_role, link_id IS NOT NULL AS by_link
         FROM events LEFT JOIN persons ON persons.id = events.actor_id
         WHERE (subject_id = $1 OR subject_id IN (SELECT id FROM offers WHERE partner_id = $1))
             AND kind <> 'offer_touched'
         ORDER BY events.id DESC LIMIT $2",
    )
    .bind::<SqlUuid, _>(id.uuid())
    .bind::<BigInt, _>(MOST)
    .load(conn)
    .await?;
    let happened = |row: EventRow| Happened {
        offer: (row.subject_id != id.uuid()).then(|| OfferId::from_uuid(row.subject_id)),
        what: row.kind,
        at: row.occurred_at,
        by: match row.display_role {
            Some(role) => By::Person(role),
            None if row.by_link => By::Link,
            None => By::Nobody,
        },
    };
    Ok(rows.into_iter().map(happened).collect())
}
