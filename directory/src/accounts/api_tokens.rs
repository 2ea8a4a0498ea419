//! Tokens for programs: made and taken back by the person they act for, and recognised when they are shown.

use chrono::{DateTime, Days, NaiveDate, Utc};
use diesel::prelude::{BoolExpressionMethods as _, SelectableHelper as _};
use diesel::prelude::{
    ExpressionMethods as _, Insertable, OptionalExtension as _, QueryDsl as _, Queryable, Selectable,
};
use diesel_async::{AsyncConnection as _, RunQueryDsl as _};
use uuid::Uuid;

use super::read::memberships_of;
use super::token::{ApiToken, Secret};
use crate::actor::{Actor, Membership, Person, TokenScope};
use crate::clock::london_day;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::ids::{ApiTokenId, PersonId};
use crate::limits::{Limit, take_in};
use crate::outbox::{Event, publish};
use crate::problem::{Problem, Problems, Rule};
use crate::schema::api_tokens;
use crate::text::{date, line};

/// The longest name of a token.
const NAME_MAX: usize = 80;
/// The most days a token works: a year. One that is forgotten ends by itself.
pub const MOST_DAYS: u64 = 366;

/// The raw fields of a token. Blank means not given.
#[derive(Clone, Debug, Default)]
pub struct ApiTokenFields {
    /// What it is for.
    pub name: String,
    /// `read`, `write`, `import`.
    pub scopes: Vec<String>,
    /// The last day it works.
    pub expires_on: String,
}

/// A token to be made, parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiTokenInput {
    name: String,
    scopes: Vec<TokenScope>,
    expires_on: NaiveDate,
}

/// What is known of a token: everything but itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiTokenDetails {
    /// Its identifier.
    pub id: ApiTokenId,
    /// What it is for.
    pub name: String,
    /// What it allows.
    pub scopes: Vec<TokenScope>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// The last day it works.
    pub expires_on: NaiveDate,
    /// The last day it was used; none means never.
    pub last_used_on: Option<NaiveDate>,
    /// When it was taken back.
    pub revoked_at: Option<DateTime<Utc>>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = api_tokens)]
struct Row {
    id: Uuid,
    person_id: Uuid,
    token_hash: Vec<u8>,
    name: String,
    scopes: Vec<String>,
    created_at: DateTime<Utc>,
    expires_on: NaiveDate,
    last_used_on: Option<NaiveDate>,
    revoked_at: Option<DateTime<Utc>>,
}

impl Row {
    fn scopes(&self) -> Result<Vec<TokenScope>> {
        let scopes: Option<Vec<_>> = self.scopes.iter().map(|code| TokenScope::from_code(code)).collect();
        scopes.ok_or_else(|| Error::impossible_row("api_tokens", "scopes", self.id))
    }

    fn details(self) -> Result<ApiTokenDetails> {
        let scopes = self.scopes()?;
        let Self { id, name, created_at, expires_on, last_used_on, revoked_at, .. } = self;
        let id = ApiTokenId::from_uuid(id);
        Ok(ApiTokenDetails { id, name, scopes, created_at, expires_on, last_used_on, revoked_at })
    }
}

/// Parses a token's fields; every problem at once. It must end, at most a year from `now`.
pub fn parse_api_token(fields: &ApiTokenFields, now: DateTime<Utc>) -> Result<ApiTokenInput, Vec<Problem>> {
    let mut problems = Problems::new();
    let name = problems.required("name", &fields.name, |raw| line(raw, NAME_MAX));
    if fields.scopes.is_empty() {
        problems.add("scopes", "", Rule::Required);
    }
    let mut scopes = Vec::new();
    for raw in &fields.scopes {
        let allowed = || TokenScope::ALL.iter().map(|scope| scope.code().to_owned()).collect();
        let scope = TokenScope::from_code(&raw.trim().to_ascii_lowercase());
        scopes.extend(problems.keep("scopes", raw, scope.ok_or_else(|| Rule::NotOneOf { allowed: allowed() })));
    }
    scopes.sort_unstable_by_key(|scope| scope.code());
    scopes.dedup();
    let earliest = london_day(now);
    let latest = earliest.checked_add_days(Days::new(MOST_DAYS)).unwrap_or(earliest);
    let expires_on = problems.required("expires_on", &fields.expires_on, |raw| match date(raw)? {
        day if day < earliest => Err(Rule::DateBefore { earliest }),
        day if day > latest => Err(Rule::DateAfter { latest }),
        day => Ok(day),
    });
    let input = name.zip(expires_on).map(|(name, expires_on)| ApiTokenInput { name, scopes, expires_on });
    problems.finish(input)
}

/// Makes a token for the actor themselves. It is answered here and never again.
pub async fn create_api_token(
    db: &Db,
    secret: &Secret,
    actor: &Actor,
    input: ApiTokenInput,
    now: DateTime<Utc>,
) -> Result<(ApiToken, ApiTokenDetails)> {
    let person = signed_in_themselves(actor)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        take_in(conn, secret, Limit::ApiTokens, person, now).await?;
        let token = ApiToken::random();
        let row = Row {
            id: ApiTokenId::new(now).uuid(),
            person_id: person.uuid(),
            token_hash: token.hash(),
            name: input.name,
            scopes: input.scopes.iter().map(|scope| scope.code().to_owned()).collect(),
            created_at: now,
            expires_on: input.expires_on,
            last_used_on: None,
            revoked_at: None,
        };
        diesel::insert_into(api_tokens::table).values(&row).execute(conn).await?;
        let details = row.details()?;
        publish(conn, &[Event::ApiTokenCreated(details.id)], actor, now).await?;
        Ok((token, details))
    })
    .await
}

/// The actor's own tokens, newest first, also those that work no longer.
pub async fn api_tokens(db: &Db, actor: &Actor) -> Result<Vec<ApiTokenDetails>> {
    let person = signed_in_themselves(actor)?;
    let mut conn = db.conn().await?;
    let rows: Vec<Row> = api_tokens::table
        .filter(api_tokens::person_id.eq(person.uuid()))
        .order(api_tokens::id.desc())
        .select(Row::as_select())
        .load(&mut *conn)
        .await?;
    rows.into_iter().map(Row::details).collect()
}

/// Takes back a token of the actor's own. One that was taken back stays so.
pub async fn revoke_api_token(db: &Db, actor: &Actor, id: ApiTokenId, now: DateTime<Utc>) -> Result<ApiTokenDetails> {
    let person = signed_in_themselves(actor)?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        let own = || api_tokens::table.find(id.uuid()).filter(api_tokens::person_id.eq(person.uuid()));
        let revoked = diesel::update(own().filter(api_tokens::revoked_at.is_null()))
            .set(api_tokens::revoked_at.eq(now))
            .execute(conn)
            .await?;
        let row: Option<Row> = own().select(Row::as_select()).first(conn).await.optional()?;
        let details = row.ok_or(Error::NotFound)?.details()?;
        if revoked > 0 {
            publish(conn, &[Event::ApiTokenRevoked(id)], actor, now).await?;
        }
        Ok(details)
    })
    .await
}

/// Whom a token acts for, cut down to what it was made for. One that is wrong, has ended or was taken back is refused
/// all the same.
pub async fn actor_of_api_token(db: &Db, token: &ApiToken, now: DateTime<Utc>) -> Result<Actor> {
    let today = london_day(now);
    let mut conn = db.conn().await?;
    let row: Option<Row> = api_tokens::table
        .filter(api_tokens::token_hash.eq(token.hash()))
        .filter(api_tokens::expires_on.ge(today))
        .filter(api_tokens::revoked_at.is_null())
        .select(Row::as_select())
        .first(&mut *conn)
        .await
        .optional()?;
    let row = row.ok_or(Error::Unauthenticated)?;
    if row.last_used_on.is_none_or(|last| last < today) {
        diesel::update(api_tokens::table.find(row.id))
            .filter(api_tokens::last_used_on.is_null().or(api_tokens::last_used_on.lt(today)))
            .set(api_tokens::last_used_on.eq(today))
            .execute(&mut *conn)
            .await?;
    }
    let id = PersonId::from_uuid(row.person_id);
    let mut memberships = memberships_of(&mut conn, id).await?;
    memberships.retain(|held| *held != Membership::Administrator);
    Ok(Actor::Person(Person { id, memberships, token: Some(row.scopes()?) }))
}

/// The person who is asking, if they signed in themselves: a token neither makes nor sees tokens.
fn signed_in_themselves(actor: &Actor) -> Result<PersonId> {
    let person = actor.person().ok_or(Error::Unauthenticated)?;
    if person.token.is_some() { Err(Error::Forbidden) } else { Ok(person.id) }
}
