//! Whom an officer keeps contact for.

use diesel::prelude::{
    BoolExpressionMethods as _, ExpressionMethods as _, PgTextExpressionMethods as _, QueryDsl as _,
};
use diesel_async::RunQueryDsl as _;
use uuid::Uuid;

use crate::actor::{Actor, AuthorityCode, Membership};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::ids::SchoolId;
use crate::schema::schools;
use crate::schools::{School, SchoolStatus, by_ids};

/// Whom an officer keeps contact for: schools, authorities with the schools in them, or everybody.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    pub(super) schools: Vec<SchoolId>,
    pub(super) authorities: Vec<AuthorityCode>,
    pub(super) all: bool,
}

impl Scope {
    /// Whether the school is in this scope.
    pub(super) fn has(&self, school: &School) -> bool {
        self.keeps(school.id) || school.authority_code.is_some_and(|code| self.authorities.contains(&code))
    }

    /// Whether this keeps contact for the school itself, rather than for its authority.
    pub(super) fn keeps(&self, school: SchoolId) -> bool {
        self.all || self.schools.contains(&school)
    }

    /// The authorities' codes as they stand in columns.
    pub(super) fn authority_codes(&self) -> Vec<String> {
        self.authorities.iter().map(|code| code.as_str().to_owned()).collect()
    }
}

/// Whether this is a liaison officer, or an administrator.
pub fn is_officer(actor: &Actor) -> bool {
    scope(actor).is_ok()
}

/// The officer's scope. To a stranger it says to sign in; for everybody else there is nothing here.
pub(super) fn scope(actor: &Actor) -> Result<Scope> {
    if matches!(actor, Actor::Anonymous) {
        return Err(Error::Unauthenticated);
    }
    let found =
        Scope { schools: actor.liaison_schools(), authorities: actor.liaison_authorities(), all: actor.sees_all() };
    if found.all || !found.schools.is_empty() || !found.authorities.is_empty() {
        Ok(found)
    } else {
        Err(Error::NotFound)
    }
}

/// A school of the officer's scope; one that is not is not found.
pub(super) async fn school_in_scope(db: &Db, actor: &Actor, id: SchoolId) -> Result<(Scope, School)> {
    let scope = scope(actor)?;
    let school = crate::schools::find(db, id).await?.filter(|school| scope.has(school)).ok_or(Error::NotFound)?;
    Ok((scope, school))
}

/// At most `limit` open schools of the officer's scope whose name has `words` in it, by name.
pub async fn schools(db: &Db, actor: &Actor, words: &str, limit: i64) -> Result<Vec<School>> {
    let scope = scope(actor)?;
    let own: Vec<Uuid> = scope.schools.iter().map(|school| school.uuid()).collect();
    let mut query = schools::table
        .filter(schools::status.eq(SchoolStatus::Open.code()))
        .order((schools::name, schools::id))
        .limit(limit)
        .select(schools::id)
        .into_boxed();
    if !scope.all {
        let in_area = schools::authority_code.eq_any(scope.authority_codes());
        query = query.filter(schools::id.eq_any(own).or(in_area));
    }
    let words = words.trim();
    if !words.is_empty() {
        query = query.filter(schools::name.ilike(pattern(words)));
    }
    let ids: Vec<Uuid> = query.load(&mut *db.conn().await?).await?;
    let ids: Vec<SchoolId> = ids.into_iter().map(SchoolId::from_uuid).collect();
    let mut found = by_ids(db, &ids).await?;
    found.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
    Ok(found)
}

/// The schools whose staff this is, and the authorities': who may read about what is around a school.
pub(super) fn is_of_school(actor: &Actor, school: &School) -> bool {
    let teaches = |held: &Membership| matches!(held, Membership::Teacher { school: own, .. } if *own == school.id);
    actor.memberships().iter().any(teaches) || scope(actor).is_ok_and(|scope| scope.has(school))
}

/// The pattern by which SQL finds text that has `words` in it, whatever signs stand in them.
pub(super) fn pattern(words: &str) -> String {
    let plain = words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{plain}%")
}
