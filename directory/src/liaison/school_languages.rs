//! The languages that a school says its pupils speak: a list, without numbers and without names.

use chrono::{DateTime, Utc};
use diesel::prelude::{ExpressionMethods as _, QueryDsl as _};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};

use super::scope::school_in_scope;
use crate::actor::Actor;
use crate::curriculum::{LanguageCode, language};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::SchoolId;
use crate::outbox::{Event, publish};
use crate::partners::each;
use crate::problem::{Problem, Problems, Rule};
use crate::schema::school_languages;

/// The most languages of one school.
const MOST: usize = 100;

/// Parses languages by any of their names: those that were ticked, and others written one a line or split by commas.
pub fn parse_languages(ticked: &[String], others: &str) -> Result<Vec<LanguageCode>, Vec<Problem>> {
    let mut problems = Problems::new();
    let mut all: Vec<LanguageCode> = ticked.iter().filter_map(|code| LanguageCode::from_code(code)).collect();
    let written: Vec<String> = others.split([',', ';', '،', '\n']).map(str::to_owned).collect();
    all.extend(each(&mut problems, "languages", &written, language));
    all.sort();
    all.dedup();
    if all.len() > MOST {
        problems.add("languages", "", Rule::TooMany { max: MOST });
    }
    problems.finish(Some(all))
}

/// The languages that a school of the officer's scope ticked, by code.
pub async fn languages_of(db: &Db, actor: &Actor, school: SchoolId) -> Result<Vec<LanguageCode>> {
    school_in_scope(db, actor, school).await?;
    read(&mut *db.conn().await?, school).await
}

/// [`languages_of`], on a connection that is held already.
pub(super) async fn read(conn: &mut Conn, school: SchoolId) -> Result<Vec<LanguageCode>> {
    let codes: Vec<String> = school_languages::table
        .filter(school_languages::school_id.eq(school.uuid()))
        .order(school_languages::language)
        .select(school_languages::language)
        .load(conn)
        .await?;
    Ok(codes.iter().filter_map(|code| LanguageCode::from_code(code)).collect())
}

/// Says which languages a school's pupils speak, in place of what was said before. The school's own officer may.
pub async fn set_languages(
    db: &Db,
    actor: &Actor,
    school: SchoolId,
    languages: &[LanguageCode],
    now: DateTime<Utc>,
) -> Result<()> {
    let (scope, _) = school_in_scope(db, actor, school).await?;
    if !scope.keeps(school) {
        return Err(Error::Forbidden);
    }
    let rows: Vec<_> = languages
        .iter()
        .map(|language| {
            (school_languages::school_id.eq(school.uuid()), school_languages::language.eq(language.code().to_owned()))
        })
        .collect();
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        diesel::delete(school_languages::table.filter(school_languages::school_id.eq(school.uuid())))
            .execute(conn)
            .await?;
        diesel::insert_into(school_languages::table).values(rows).execute(conn).await?;
        publish(conn, &[Event::SchoolLanguagesSet(school)], actor, now).await
    })
    .await
}
