//! A small world in plain rows: a school with a teacher, partners with offers, and needs they fit.

use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use directory::ids::{NeedId, OfferId, PartnerId, PersonId, SchoolId, SignInLinkId};
use tokio_postgres::Client;

use crate::{TestDb, a_wednesday};

/// A school, a teacher of it, and a connection to add rows with, past every command's rules.
pub struct World {
    /// The connection.
    pub sql: Client,
    /// The school.
    pub school: SchoolId,
    /// The teacher, `teacher@example.org`.
    pub teacher: PersonId,
    now: DateTime<Utc>,
    made: AtomicI64,
}

impl World {
    /// Adds the school and the teacher to a database.
    pub async fn new(db: &TestDb) -> Result<Self> {
        let now = a_wednesday();
        let (school, teacher) = (SchoolId::new(now), PersonId::new(now));
        let sql = db.sql().await?;
        sql.batch_execute(&format!(
            "INSERT INTO schools (id, urn, name, phase, authority, authority_code, status)
             VALUES ('{school}', '900001', 'Primary School One', 'Primary', 'Leicester', 'E06000016', 'open');
             INSERT INTO persons (id, email, display_role, created_at)
             VALUES ('{teacher}', 'teacher@example.org', 'Year 5 teacher', '{now}');
             INSERT INTO memberships (id, person_id, role, school_id)
             VALUES ('{teacher}', '{teacher}', 'teacher', '{school}');"
        ))
        .await?;
        Ok(Self { sql, school, teacher, now, made: AtomicI64::new(0) })
    }

    /// A moment for the next id, so that ids sort in the order in which they were made.
    fn next(&self) -> DateTime<Utc> {
        self.now + TimeDelta::milliseconds(self.made.fetch_add(1, Ordering::Relaxed))
    }

    /// Adds an open need of the teacher's, who wants mails about it.
    pub async fn need(&self, text: &str) -> Result<NeedId> {
        let (id, person, school, now) = (NeedId::new(self.next()), self.teacher, self.school, self.now);
        let insert = "WITH opened AS (
                 INSERT INTO needs (id, version, person_id, school_id, status, text, topics, languages, delivery,
                     days, within_km, lasts_until, created_at, updated_at)
                 VALUES ($1::text::uuid, 1, $2::text::uuid, $3::text::uuid, 'open', $4, '{}', '{}', '{}', '{}', 10, '2099-12-31',
                     $5::text::timestamptz, $5::text::timestamptz)
                 RETURNING id, person_id, created_at
             )
             INSERT INTO mail_consents (person_id, kind, need_id, given, how, by_id, said_at)
             SELECT person_id, 'matches', id, true, 'need_opened', person_id, created_at FROM opened";
        self.sql
            .execute(insert, &[&id.to_string(), &person.to_string(), &school.to_string(), &text, &now.to_string()])
            .await?;
        Ok(id)
    }

    /// Adds a published partner of a kind, `audience` being `everyone` or `school_staff`, with one offer.
    pub async fn offer(&self, kind: &str, audience: &str, title: &str) -> Result<(PartnerId, OfferId)> {
        let (partner, offer, now) = (PartnerId::new(self.next()), OfferId::new(self.next()), self.now);
        let insert = format!(
            "WITH partner AS (
                 INSERT INTO partners (id, version, kind, status, summary, audience, contact_public, consent_on,
                     consent_how, created_at, updated_at, published_at)
                 VALUES ('{partner}', 1, '{kind}', 'published', '', '{audience}', false, '2027-01-01', 'in writing',
                     '{now}', '{now}', '{now}')
             ), named AS (
                 INSERT INTO partner_names (partner_id, position, name) VALUES ('{partner}', 0, $2)
             )
             INSERT INTO offers (id, partner_id, version, status, title, description, format, subjects, topics,
                 key_stages, delivery, travel_km, days, cost, created_at, updated_at)
             VALUES ('{offer}', '{partner}', 1, 'published', $1, '', 'talk', '{{}}', '{{}}', '{{}}', '{{in_school}}',
                 5, '{{}}', 'free', '{now}', '{now}')"
        );
        self.sql.execute(&insert, &[&title, &format!("Partner of: {title}")]).await?;
        Ok((partner, offer))
    }

    /// Adds a match that the asker has not seen.
    pub async fn fit(&self, need: NeedId, offer: OfferId) -> Result<()> {
        let (now, reasons) = (self.now, r#"[{"reason": "online"}]"#);
        self.sql
            .batch_execute(&format!(
                "INSERT INTO matches (need_id, offer_id, score, reasons, ways, seen_by_asker, found_at)
                 VALUES ('{need}', '{offer}', 0.5, '{reasons}', '{{online}}', false, '{now}')"
            ))
            .await?;
        Ok(())
    }

    /// Adds a link that signs the teacher in until `expires_at`.
    pub async fn sign_in_link(&self, expires_at: DateTime<Utc>) -> Result<SignInLinkId> {
        let (id, teacher, now) = (SignInLinkId::new(self.next()), self.teacher, self.now);
        self.sql
            .batch_execute(&format!(
                "INSERT INTO sign_in_links (id, person_id, created_at, expires_at, reusable)
                 VALUES ('{id}', '{teacher}', '{now}', '{expires_at}', false)"
            ))
            .await?;
        Ok(id)
    }

    /// Adds an event of a kind about a subject, with a delivery to a consumer due at `at`; says its number.
    pub async fn event(
        &self,
        kind: &str,
        subject: impl std::fmt::Display,
        payload: &str,
        consumer: &str,
        at: DateTime<Utc>,
    ) -> Result<i64> {
        publish(&self.sql, kind, subject, payload, consumer, at).await
    }
}

/// Adds an event of a kind about a subject, with a delivery to a consumer due at `at`, on a connection that may be
/// in a transaction; says its number.
pub async fn publish(
    sql: &impl tokio_postgres::GenericClient,
    kind: &str,
    subject: impl std::fmt::Display,
    payload: &str,
    consumer: &str,
    at: DateTime<Utc>,
) -> Result<i64> {
    let row = sql
        .query_one(
            &format!(
                "WITH written AS (
                     INSERT INTO events (kind, subject_id, payload, occurred_at)
                     VALUES ('{kind}', '{subject}', '{payload}', '{at}') RETURNING id
                 )
                 INSERT INTO deliveries (event_id, consumer, run_at) SELECT id, '{consumer}', '{at}' FROM written
                 RETURNING event_id"
            ),
            &[],
        )
        .await?;
    Ok(row.get(0))
}
