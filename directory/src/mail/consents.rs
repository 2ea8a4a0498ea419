//! Whether somebody wants a kind of mail: asked for, kept as history, and read again when a mail is sent.
//!
//! Mails about matches are opt-in, need by need: opening a need with "write to me" is the yes, or a list's own word that
//! the asker said so. They are stopped for one need or for all; what was stopped for all stays so until its reader starts it again, whatever they open meanwhile.

use chrono::{DateTime, Utc};
use diesel::QueryableByName;
use diesel::sql_types::{BigInt, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel::{OptionalExtension, QueryResult};
use diesel_async::{AsyncConnection, RunQueryDsl};
use uuid::Uuid;

use super::address::{AddressRefusal, refusal_of};
use super::token::{Stop, parse_stop};
use super::{MailKind, write};
use crate::accounts::Secret;
use crate::actor::{Actor, Person};
use crate::codes::codes;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{NeedId, PersonId};
use crate::problem::{Problem, Rule};

codes! {
    /// How somebody said whether they want mails.
    ConsentHow {
        /// They kept a need open, with "write to me".
        NeedOpened = "need_opened",
        /// The list that the need came with says so.
        Imported = "imported",
        /// On the page of their mails, or through GraphQL.
        Preferences = "preferences",
        /// By the link in a mail.
        MailLink = "mail_link",
    }
}

/// What somebody gets by mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// Where their address takes no mail: since when.
    pub refusal: Option<AddressRefusal>,
    /// Each kind of mail.
    pub kinds: Vec<KindPreference>,
    /// Their open needs, newest first; at most [`NEEDS_SHOWN`].
    pub needs: Vec<NeedPreference>,
}

/// Whether somebody wants a kind of mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindPreference {
    /// The kind.
    pub kind: MailKind,
    /// Whether it is wanted; always so where it cannot be stopped.
    pub wanted: bool,
}

/// Whether somebody wants mails about one of their needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedPreference {
    /// The need.
    pub need: NeedId,
    /// Its words.
    pub text: String,
    /// Whether they are wanted; none come, even so, while the kind is stopped.
    pub wanted: bool,
}

/// The most needs in [`Preferences`].
pub const NEEDS_SHOWN: i64 = 100;

/// Whether the asker wants mails about matches of a need, as a condition on `needs`: the last word counts.
pub(super) fn wanted() -> String {
    let said = |need| last_word("needs.person_id", "'matches'", need);
    format!("{} AND {}", said("needs.id"), said("NULL"))
}

/// The last word of a person on a kind of mail, about a need or, where that is NULL, about all of it: each is SQL. Where
/// nothing was said yet it is no for a need, and no objection to the kind.
fn last_word(person: &str, kind: &str, need: &str) -> String {
    format!(
        "coalesce((
             SELECT given FROM mail_consents
             WHERE mail_consents.person_id = {person} AND mail_consents.kind = {kind}
                 AND mail_consents.need_id IS NOT DISTINCT FROM {need}
             ORDER BY mail_consents.id DESC LIMIT 1
         ), {need} IS NULL)"
    )
}

/// Writes down that the asker of a need wants to be written to, in the transaction that opens it: who said so, and how.
pub(crate) async fn ask_for_mails(
    conn: &mut Conn,
    person: PersonId,
    need: NeedId,
    how: ConsentHow,
    by: Option<PersonId>,
    now: DateTime<Utc>,
) -> Result<()> {
    say(conn, &Stop { person, kind: MailKind::Matches, need: Some(need) }, true, how, by, now).await?;
    Ok(())
}

/// What the actor gets by mail.
pub async fn preferences(db: &Db, actor: &Actor) -> Result<Preferences> {
    let person = signed_in(actor)?.id;
    let mut conn = db.conn().await?;
    let mut kinds = Vec::new();
    for kind in MailKind::ALL.iter().filter(|kind| kind.is_for_persons()) {
        let wanted = !kind.can_be_stopped() || last(&mut conn, &Stop { person, kind: *kind, need: None }).await?;
        kinds.push(KindPreference { kind: *kind, wanted });
    }
    let rows: Vec<NeedRow> = diesel::sql_query(format!(
        "SELECT id, text, {} AS wanted
         FROM needs WHERE person_id = $1 AND status = 'open' ORDER BY id DESC LIMIT $2",
        last_word("needs.person_id", "'matches'", "needs.id")
    ))
    .bind::<SqlUuid, _>(person.uuid())
    .bind::<BigInt, _>(NEEDS_SHOWN)
    .load(&mut *conn)
    .await?;
    let need = |row: NeedRow| NeedPreference { need: NeedId::from_uuid(row.id), text: row.text, wanted: row.wanted };
    Ok(Preferences {
        refusal: refusal_of(&mut conn, person).await?,
        kinds,
        needs: rows.into_iter().map(need).collect(),
    })
}

/// Whether the asker of a need is written to about it, as things are now.
pub async fn is_written_to(db: &Db, need: NeedId) -> Result<bool> {
    let mut conn = db.conn().await?;
    let row: Option<GivenRow> =
        diesel::sql_query(format!("SELECT {} AS given FROM needs WHERE needs.id = $1 AND status = 'open'", wanted()))
            .bind::<SqlUuid, _>(need.uuid())
            .get_result(&mut *conn)
            .await
            .optional()?;
    Ok(row.is_some_and(|row| row.given))
}

/// Says whether the actor wants a kind of mail, or those of it about one of their own needs. Saying the same twice is
/// kept once. What was found while they were stopped is told of when they start again.
pub async fn set_preference(
    db: &Db,
    actor: &Actor,
    kind: MailKind,
    need: Option<NeedId>,
    wanted: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    let person = signed_in(actor)?.id;
    if !actor.may_write() {
        return Err(Error::Forbidden);
    }
    if !kind.can_be_stopped() {
        let allowed: Vec<String> =
            MailKind::ALL.iter().filter(|kind| kind.can_be_stopped()).map(|kind| kind.code().to_owned()).collect();
        let rule = Rule::NotOneOf { allowed };
        return Err(vec![Problem { field: "kind".into(), value: kind.code().into(), rule }].into());
    }
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        lock(conn, person).await?;
        if let Some(need) = need
            && !is_own(conn, person, need).await?
        {
            return Err(Error::NotFound);
        }
        let changed =
            say(conn, &Stop { person, kind, need }, wanted, ConsentHow::Preferences, Some(person), now).await?;
        if changed && wanted {
            write::queue_untold(conn, person, now).await?;
        }
        Ok(())
    })
    .await
}

/// Stops the mails a token names; doing it twice changes nothing. A token that is none of ours is answered the same.
pub async fn stop(db: &Db, secret: &Secret, token: &str, now: DateTime<Utc>) -> Result<()> {
    let Some(stop) = parse_stop(secret, token) else { return Ok(()) };
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        // Whoever it was may be gone, and their needs.
        let there = lock(conn, stop.person).await?;
        let own = match stop.need {
            Some(need) => is_own(conn, stop.person, need).await?,
            None => true,
        };
        if there && own {
            say(conn, &stop, false, ConsentHow::MailLink, None, now).await?;
        }
        Ok(())
    })
    .await
}

fn signed_in(actor: &Actor) -> Result<&Person> {
    actor.person().ok_or(Error::Unauthenticated)
}

/// Holds a person until the transaction ends, so that what is said last is also written last; says whether they are
/// there.
pub(super) async fn lock(conn: &mut Conn, person: PersonId) -> Result<bool> {
    let locked = diesel::sql_query("SELECT FROM persons WHERE id = $1 FOR NO KEY UPDATE")
        .bind::<SqlUuid, _>(person.uuid())
        .execute(conn)
        .await?;
    Ok(locked == 1)
}

async fn is_own(conn: &mut Conn, person: PersonId, need: NeedId) -> QueryResult<bool> {
    let own = diesel::sql_query("SELECT FROM needs WHERE id = $1 AND person_id = $2")
        .bind::<SqlUuid, _>(need.uuid())
        .bind::<SqlUuid, _>(person.uuid())
        .execute(conn)
        .await?;
    Ok(own == 1)
}

/// Writes down what was said, unless that is how it stands already; says whether it did.
async fn say(
    conn: &mut Conn,
    about: &Stop,
    given: bool,
    how: ConsentHow,
    by: Option<PersonId>,
    now: DateTime<Utc>,
) -> Result<bool> {
    if last(conn, about).await? == given {
        return Ok(false);
    }
    diesel::sql_query(
        "INSERT INTO mail_consents (person_id, kind, need_id, given, how, by_id, said_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind::<SqlUuid, _>(about.person.uuid())
    .bind::<Text, _>(about.kind.code())
    .bind::<Nullable<SqlUuid>, _>(about.need.map(NeedId::uuid))
    .bind::<Bool, _>(given)
    .bind::<Text, _>(how.code())
    .bind::<Nullable<SqlUuid>, _>(by.map(PersonId::uuid))
    .bind::<Timestamptz, _>(now)
    .execute(conn)
    .await?;
    Ok(true)
}

#[derive(QueryableByName)]
struct GivenRow {
    #[diesel(sql_type = Bool)]
    given: bool,
}

#[derive(QueryableByName)]
struct NeedRow {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Text)]
    text: String,
    #[diesel(sql_type = Bool)]
    wanted: bool,
}

/// How it stands.
async fn last(conn: &mut Conn, about: &Stop) -> Result<bool> {
    let row: GivenRow = diesel::sql_query(format!("SELECT {} AS given", last_word("$1", "$2", "$3")))
        .bind::<SqlUuid, _>(about.person.uuid())
        .bind::<Text, _>(about.kind.code())
        .bind::<Nullable<SqlUuid>, _>(about.need.map(NeedId::uuid))
        .get_result(conn)
        .await?;
    Ok(row.given)
}
