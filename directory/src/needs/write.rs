//! Commands on needs: open, change, close, open again a year later. Each one transaction, with its events in it.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncConnection, RunQueryDsl};
use uuid::Uuid;

use super::rows::NeedRow;
use super::rules::{NeedDays, lasts_until};
use crate::actor::Actor;
use crate::clock::london_day;
use crate::codes::{Exactness, KeyStage, OfferFormat, Subject};
use crate::curriculum::LanguageCode;
use crate::db::{Conn, Db};
use crate::error::{Error, Result, Said};
use crate::geography::{Point, any_loaded_in, locate_in};
use crate::ids::{NeedId, PersonId, SchoolId};
use crate::mail::{ConsentHow, ask_for_mails};
use crate::matching::{Fit, Meaning, find_for_need, keep_matches, store_need_vector};
use crate::needs::{NeedInput, NeedStatus, facts};
use crate::outbox::{Event, publish};
use crate::partners::{SourceReference, said};
use crate::problem::{Problem, Rule};
use crate::schema::{needs, schools};

/// A need that was opened, with what fits it now.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The need.
    pub id: NeedId,
    /// What fits, best first; it has been shown to the asker and is never mailed as news.
    pub fits: Vec<Fit>,
}

/// Opens a need for one of the actor's schools, which is also the yes to mails about what fits it later. `meaning` is that of its words; none where the model is away.
pub async fn open(
    db: &Db,
    actor: &Actor,
    school: SchoolId,
    input: NeedInput,
    meaning: Option<Meaning>,
    now: DateTime<Utc>,
) -> Result<Opened> {
    let person = person_at(actor, school)?;
    check_last_day(&input, now)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let opened = open_in(conn, actor, person, school, input, meaning, None, now).await?;
        ask_for_mails(conn, person, opened.id, ConsentHow::NeedOpened, Some(person), now).await?;
        Ok(opened)
    })
    .await
}

/// [`open`] on behalf of `person`, in a transaction that is open already; `from` says which outside record it is. Whether
/// they want mails is the caller's to know.
#[expect(clippy::too_many_arguments, reason = "the one signature behind the command, the import and the evaluation")]
pub(crate) async fn open_in(
    conn: &mut Conn,
    actor: &Actor,
    person: PersonId,
    school: SchoolId,
    input: NeedInput,
    meaning: Option<Meaning>,
    from: Option<&SourceReference>,
    now: DateTime<Utc>,
) -> Result<Opened> {
    let id = NeedId::new(now);
    let point = point_of(conn, Some(school), &input).await?;
    let row = NeedRow {
        source: from.map(|from| from.source.clone()),
        reference: from.map(|from| from.reference.clone()),
        ..row(id, person, school, &input, point, now)
    };
    diesel::insert_into(needs::table).values(&row).execute(conn).await?;
    let facts = row.into_need()?.facts(meaning.as_ref().map(|meaning| meaning.vector.clone()));
    if let Some(meaning) = &meaning {
        store_need_vector(conn, &facts, meaning).await?;
    }
    let fits = find_for_need(conn, actor, &facts, now).await?;
    keep_matches(conn, actor, id, &fits, true, now).await?;
    publish(conn, &[Event::NeedOpened(id)], actor, now).await?;
    Ok(Opened { id, fits })
}

/// Changes a need, made from version `version` of it, and answers the new version.
pub async fn change(
    db: &Db,
    actor: &Actor,
    id: NeedId,
    version: i32,
    input: NeedInput,
    meaning: Option<Meaning>,
    now: DateTime<Utc>,
) -> Result<i32> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = lock(conn, actor, id).await?;
        if let Err(conflict) = Error::check_version(version, before.version) {
            let current = said(&before.into_need()?.details);
            return Err(conflict.with_differences(said(&input), &current));
        }
        if input.ends_on != before.ends_on {
            check_last_day(&input, now)?;
        }
        let (person, school) = (PersonId::from_uuid(before.person_id), SchoolId::from_uuid(before.school_id));
        let point = point_of(conn, Some(school), &input).await?;
        let after = NeedRow {
            version: version + 1,
            status: before.status,
            closed_at: before.closed_at,
            source: before.source,
            reference: before.reference,
            created_at: before.created_at,
            ..row(id, person, school, &input, point, now)
        };
        diesel::update(needs::table.find(id.uuid())).set(&after).execute(conn).await?;
        let need = after.into_need()?;
        let facts = need.facts(meaning.as_ref().map(|meaning| meaning.vector.clone()));
        if let Some(meaning) = &meaning {
            store_need_vector(conn, &facts, meaning).await?;
        }
        if need.status(london_day(now)) == NeedStatus::Open {
            let fits = find_for_need(conn, actor, &facts, now).await?;
            keep_matches(conn, actor, id, &fits, true, now).await?;
        }
        publish(conn, &[Event::NeedChanged(id)], actor, now).await?;
        Ok(version + 1)
    })
    .await
}

/// Closes a need: it watches no longer.
pub async fn close(db: &Db, actor: &Actor, id: NeedId, version: i32, now: DateTime<Utc>) -> Result<i32> {
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = lock(conn, actor, id).await?;
        Error::check_version(version, before.version)?;
        if before.status == NeedStatus::Closed.code() {
            return Ok(version);
        }
        diesel::update(needs::table.find(id.uuid()))
            .set((
                needs::version.eq(version + 1),
                needs::status.eq(NeedStatus::Closed.code()),
                needs::closed_at.eq(Some(now)),
                needs::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        publish(conn, &[Event::NeedClosed(id)], actor, now).await?;
        Ok(version + 1)
    })
    .await
}

/// Opens a need that has ended again, with its days in the next year, and answers its version. One that has not ended
/// stays as it is.
pub async fn reopen_next_year(db: &Db, actor: &Actor, id: NeedId, version: i32, now: DateTime<Utc>) -> Result<i32> {
    let today = london_day(now);
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let before = lock(conn, actor, id).await?;
        Error::check_version(version, before.version)?;
        let days = NeedDays { starts_on: before.starts_on, ends_on: before.ends_on, lasts_until: before.lasts_until };
        if before.into_need()?.status(today) != NeedStatus::Ended {
            return Ok(version);
        }
        let days = days.next_year(today);
        diesel::update(needs::table.find(id.uuid()))
            .set((
                needs::version.eq(version + 1),
                needs::starts_on.eq(days.starts_on),
                needs::ends_on.eq(days.ends_on),
                needs::lasts_until.eq(days.lasts_until),
                needs::updated_at.eq(now),
            ))
            .execute(conn)
            .await?;
        if let Some((_, facts)) = facts(conn, id, today).await? {
            let fits = find_for_need(conn, actor, &facts, now).await?;
            keep_matches(conn, actor, id, &fits, true, now).await?;
        }
        publish(conn, &[Event::NeedReopened(id)], actor, now).await?;
        Ok(version + 1)
    })
    .await
}

/// Whether the actor may open a need for `school`: to be asked before the model reads its words, which is dear.
pub fn may_open(actor: &Actor, school: SchoolId) -> Result<()> {
    person_at(actor, school)?;
    if actor.may_write() { Ok(()) } else { Err(Error::Forbidden) }
}

/// Whether the actor may change this need: to be asked before the model reads its words, which is dear.
pub async fn may_change(db: &Db, actor: &Actor, id: NeedId) -> Result<()> {
    let mut conn = db.conn().await?;
    let school = needs::table.find(id.uuid()).select(needs::school_id).first(&mut *conn).await.optional()?;
    check_own(actor, school.ok_or(Error::NotFound)?)?;
    if actor.may_write() { Ok(()) } else { Err(Error::Forbidden) }
}

/// The person, who must be staff of `school`.
fn person_at(actor: &Actor, school: SchoolId) -> Result<PersonId> {
    let person = actor.person().ok_or(Error::Unauthenticated)?;
    if actor.schools().contains(&school) { Ok(person.id) } else { Err(Error::Forbidden) }
}

/// Locks a need of the actor's own school.
pub(super) async fn lock(conn: &mut Conn, actor: &Actor, id: NeedId) -> Result<NeedRow> {
    let row: Option<NeedRow> =
        needs::table.find(id.uuid()).select(NeedRow::as_select()).for_update().first(conn).await.optional()?;
    let row = row.ok_or(Error::NotFound)?;
    check_own(actor, row.school_id)?;
    Ok(row)
}

/// A need whose last day is past would be over before it waits.
fn check_last_day(input: &NeedInput, now: DateTime<Utc>) -> Result<()> {
    let earliest = london_day(now);
    match input.ends_on.filter(|last| *last < earliest) {
        Some(last) => {
            let rule = Rule::DateBefore { earliest };
            Err(vec![Problem { field: "ends_on".into(), value: last.to_string(), rule }].into())
        }
        None => Ok(()),
    }
}

/// A need of another school is like one that is not there.
fn check_own(actor: &Actor, school: Uuid) -> Result<()> {
    let own = actor.schools().contains(&SchoolId::from_uuid(school)) || matches!(actor, Actor::System(_));
    if own { Ok(()) } else { Err(Error::NotFound) }
}

/// What a need says, field by field. A row does not tell given coordinates from its school's, so they are not compared.
fn said(input: &NeedInput) -> Said {
    let optional = |value: Option<&str>| value.unwrap_or_default().to_owned();
    let names = |codes: &[LanguageCode]| codes.iter().map(said::language).collect::<Vec<_>>().join(", ");
    vec![
        ("text", input.text.clone()),
        ("subject", optional(input.subject.map(Subject::code))),
        ("key_stage", optional(input.key_stage.map(KeyStage::code))),
        ("topics", said::topics(&input.topics)),
        ("languages", names(&input.languages)),
        ("format", optional(input.format.map(OfferFormat::code))),
        ("delivery", said::list(&input.delivery, |way| way.code())),
        ("days", said::list(&input.days, |day| day.code())),
        ("postcode", input.postcode.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("within_km", input.within_km.to_string()),
        ("starts_on", input.starts_on.map(|day| day.to_string()).unwrap_or_default()),
        ("ends_on", input.ends_on.map(|day| day.to_string()).unwrap_or_default()),
    ]
}

/// Where the class is: as given, else its postcode, else its school.
pub(super) async fn point_of(
    conn: &mut Conn,
    school: Option<SchoolId>,
    input: &NeedInput,
) -> Result<Option<(Point, Exactness)>> {
    if let Some(point) = input.given {
        return Ok(Some((point, Exactness::Given)));
    }
    let Some(postcode) = &input.postcode else {
        let Some(school) = school else { return Ok(None) };
        let at: (Option<f64>, Option<f64>, Option<String>) = schools::table
            .find(school.uuid())
            .select((schools::latitude, schools::longitude, schools::exactness))
            .first(conn)
            .await?;
        let point = at.0.zip(at.1).and_then(|(north, east)| Point::new(north, east));
        return Ok(point.zip(at.2.as_deref().and_then(Exactness::from_code)));
    };
    match locate_in(conn, postcode).await? {
        Ok(located) => Ok(Some((located.point, located.exactness))),
        Err(Rule::PostcodeUnknown) if !any_loaded_in(conn).await? => Ok(None),
        // A place that is not found is said: matching from nowhere would look like an answer.
        Err(rule) => {
            let problem = Problem { field: "postcode".into(), value: postcode.to_string(), rule };
            Err(Error::Invalid(vec![problem]))
        }
    }
}

fn row(
    id: NeedId,
    person: PersonId,
    school: SchoolId,
    input: &NeedInput,
    point: Option<(Point, Exactness)>,
    now: DateTime<Utc>,
) -> NeedRow {
    NeedRow {
        id: id.uuid(),
        version: 1,
        person_id: person.uuid(),
        school_id: school.uuid(),
        status: NeedStatus::Open.code().to_owned(),
        text: input.text.clone(),
        subject: input.subject.map(|value| value.code().to_owned()),
        key_stage: input.key_stage.map(|value| value.code().to_owned()),
        topics: input.topics.iter().map(|value| value.code().to_owned()).collect(),
        languages: input.languages.iter().map(|value| value.code().to_owned()).collect(),
        format: input.format.map(|value| value.code().to_owned()),
        delivery: input.delivery.iter().map(|value| value.code().to_owned()).collect(),
        days: input.days.iter().map(|value| value.code().to_owned()).collect(),
        postcode: input.postcode.as_ref().map(ToString::to_string),
        latitude: point.map(|(point, _)| point.latitude()),
        longitude: point.map(|(point, _)| point.longitude()),
        exactness: point.map(|(_, exactness)| exactness.code().to_owned()),
        within_km: input.within_km,
        starts_on: input.starts_on,
        ends_on: input.ends_on,
        lasts_until: lasts_until(input.starts_on, input.ends_on, london_day(now)),
        source: None,
        reference: None,
        created_at: now,
        updated_at: now,
        closed_at: None,
    }
}
