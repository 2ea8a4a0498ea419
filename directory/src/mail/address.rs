//! Addresses that take no mail: marked when their server says so, and mended by the first mail that gets through.
//!
//! A person's address stands with the person, a partner's with its listing, and changing the listing's address takes its
//! mark away. While an address refuses, what can be stopped is not sent there: each try would harm the name we have with its
//! server. A sign-in mail is still tried, since somebody asks for it at that moment; if it is taken, the address works.

use chrono::{DateTime, Utc};
use diesel::OptionalExtension;
use diesel::QueryableByName;
use diesel::sql_types::{Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncConnection, RunQueryDsl};
use uuid::Uuid;

use super::write;
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::{MailId, PersonId};

/// That an address takes no mail.
#[derive(Clone, Debug, PartialEq, Eq, QueryableByName)]
pub struct AddressRefusal {
    /// Since when.
    #[diesel(sql_type = Timestamptz)]
    pub since: DateTime<Utc>,
    /// The code its server said so with, such as `550 5.1.1`.
    #[diesel(sql_type = Text)]
    pub code: String,
}

/// How a person's address stands; none where nothing is known against it.
pub(super) async fn refusal_of(conn: &mut Conn, person: PersonId) -> Result<Option<AddressRefusal>> {
    Ok(diesel::sql_query(
        "SELECT mail_refused_at AS since, mail_refusal AS code
         FROM persons WHERE id = $1 AND mail_refused_at IS NOT NULL",
    )
    .bind::<SqlUuid, _>(person.uuid())
    .get_result(conn)
    .await
    .optional()?)
}

/// Marks the address of a mail's recipient as refusing. Since when stays as it was first said.
pub(super) async fn mark(conn: &mut Conn, mail: MailId, code: &str, now: DateTime<Utc>) -> Result<()> {
    diesel::sql_query(
        "WITH marked AS (
             UPDATE persons SET mail_refused_at = coalesce(mail_refused_at, $2), mail_refusal = $3
             WHERE id = (SELECT person_id FROM mails WHERE id = $1)
         )
         UPDATE partners SET mail_refused_at = coalesce(mail_refused_at, $2), mail_refusal = $3
         WHERE id = (SELECT partner_id FROM mails WHERE id = $1)",
    )
    .bind::<SqlUuid, _>(mail.uuid())
    .bind::<Timestamptz, _>(now)
    .bind::<Text, _>(code)
    .execute(conn)
    .await?;
    Ok(())
}

#[derive(QueryableByName)]
struct RecipientRow {
    #[diesel(sql_type = Nullable<SqlUuid>)]
    person_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    partner_id: Option<Uuid>,
}

/// A mail was taken: its recipient's address works. In a transaction of its own, after the mail is settled as sent:
/// should it fail, the next mail that is taken makes up for it, and none goes twice.
pub async fn address_works(db: &Db, mail: MailId, now: DateTime<Utc>) -> Result<()> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let row: Option<RecipientRow> = diesel::sql_query("SELECT person_id, partner_id FROM mails WHERE id = $1")
            .bind::<SqlUuid, _>(mail.uuid())
            .get_result(conn)
            .await
            .optional()?;
        let Some(row) = row else { return Ok(()) };
        if let Some(partner) = row.partner_id {
            diesel::sql_query(
                "UPDATE partners SET mail_refused_at = NULL, mail_refusal = NULL
                 WHERE id = $1 AND mail_refused_at IS NOT NULL",
            )
            .bind::<SqlUuid, _>(partner)
            .execute(conn)
            .await?;
        }
        match row.person_id {
            Some(person) => mend(conn, PersonId::from_uuid(person), now).await,
            None => Ok(()),
        }
    })
    .await
}

/// Tries the actor's own address again, because they say that it works.
pub async fn try_address_again(db: &Db, actor: &Actor, now: DateTime<Utc>) -> Result<()> {
    let person = actor.person().ok_or(Error::Unauthenticated)?.id;
    if !actor.may_write() {
        return Err(Error::Forbidden);
    }
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| mend(conn, person, now).await).await
}

#[derive(QueryableByName)]
struct SinceRow {
    #[diesel(sql_type = Timestamptz)]
    since: DateTime<Utc>,
}

/// Takes the mark from an address, if it has one; frees what the mails that it refused were to tell of, and writes the
/// one mail that tells of all that was held.
async fn mend(conn: &mut Conn, person: PersonId, now: DateTime<Utc>) -> Result<()> {
    let mended: Option<SinceRow> = diesel::sql_query(
        "UPDATE persons SET mail_refused_at = NULL, mail_refusal = NULL
         FROM (
             SELECT id, mail_refused_at FROM persons WHERE id = $1 AND mail_refused_at IS NOT NULL FOR NO KEY UPDATE
         ) AS before
         WHERE persons.id = before.id
         RETURNING before.mail_refused_at AS since",
    )
    .bind::<SqlUuid, _>(person.uuid())
    .get_result(conn)
    .await
    .optional()?;
    let Some(SinceRow { since }) = mended else { return Ok(()) };
    diesel::sql_query(
        "WITH given_up AS (
             SELECT id FROM mails
             WHERE person_id = $1 AND kind = 'matches' AND outcome = 'refused' AND dead_at >= $2
         ), freed AS (
             DELETE FROM mail_matches USING given_up WHERE mail_id = given_up.id
         )
         DELETE FROM mails USING given_up WHERE mails.id = given_up.id",
    )
    .bind::<SqlUuid, _>(person.uuid())
    .bind::<Timestamptz, _>(since)
    .execute(conn)
    .await?;
    write::queue_untold(conn, person, now).await
}
