//! The one place that decides in SQL which listings an actor sees, and which are theirs to look after.
//!
//! `search/seen_by.rs` says the same in tokens for a search index, which only narrows down what is asked here again.
//! Change both together: `the_index_and_the_database_agree_on_who_sees_what` compares them.

use chrono::NaiveDate;
use diesel::pg::Pg;
use diesel::sql_types::{Array, Bool, Text, Uuid as SqlUuid};
use diesel::{BoolExpressionMethods as _, BoxableExpression, ExpressionMethods as _, QueryDsl as _, dsl::sql};
use uuid::Uuid;

use crate::actor::{Actor, AuthorityCode, Membership, Person, TokenScope};
use crate::ids::{PartnerId, PersonId, SchoolId};
use crate::partners::Audience;
use crate::schema::{offers, partners};

/// The ids of some partners, as a sub-query.
pub(crate) type Ids = partners::BoxedQuery<'static, Pg, SqlUuid>;

/// A condition on `partners`.
pub(crate) type Condition = Box<dyn BoxableExpression<partners::table, Pg, SqlType = Bool>>;

/// Listings the actor may see: published to an audience they are in, or theirs to look after.
pub(crate) fn visible_ids(actor: &Actor) -> Ids {
    managed_ids(actor).or_filter(partners::status.eq("published").and(is_in_audience(actor)))
}

/// Whether the actor is in a listing's audience, as a condition on `partners`: they see it once it is published.
pub(super) fn is_in_audience(actor: &Actor) -> Condition {
    let schools: Vec<Uuid> = actor.schools().into_iter().map(SchoolId::uuid).collect();
    let condition = sql::<Bool>(
        "((partners.audience = 'everyone' AND partners.kind NOT IN ('volunteer', 'parent', 'interpreter')) OR (",
    )
    .bind::<Bool, _>(actor.is_staff())
    .sql(" AND (partners.audience IN ('school_staff', 'everyone') OR partners.audience_authority_code = ANY(")
    .bind::<Array<Text>, _>(codes(&actor.authorities()))
    .sql(
        ") OR EXISTS (SELECT FROM partner_audience_schools pas \
            WHERE pas.partner_id = partners.id AND pas.school_id = ANY(",
    )
    .bind::<Array<SqlUuid>, _>(schools)
    .sql(")))))");
    Box::new(condition)
}

/// Listings that are the actor's own or in their liaison scope: those they may edit and see whole.
pub(crate) fn managed_ids(actor: &Actor) -> Ids {
    let own: Vec<Uuid> = actor.partners().into_iter().map(PartnerId::uuid).collect();
    scope_ids(actor).or_filter(partners::id.eq_any(own))
}

/// Listings in the actor's liaison scope: those they may also publish.
///
/// A school's liaison officer looks after what the school brought in; an authority's after what it brought in and
/// what lies in its area, but never persons whom a school brought in.
pub(crate) fn scope_ids(actor: &Actor) -> Ids {
    let schools: Vec<Uuid> = actor.liaison_schools().into_iter().map(SchoolId::uuid).collect();
    let authorities = codes(&actor.liaison_authorities());
    let managed = sql::<Bool>("(")
        .bind::<Bool, _>(actor.sees_all())
        .sql(" OR partners.brought_in_school_id = ANY(")
        .bind::<Array<SqlUuid>, _>(schools)
        .sql(") OR partners.brought_in_authority_code = ANY(")
        .bind::<Array<Text>, _>(authorities.clone())
        .sql(
            ") OR ((partners.kind NOT IN ('volunteer', 'parent', 'interpreter') \
                OR partners.brought_in_school_id IS NULL) \
              AND EXISTS (SELECT FROM places p WHERE p.partner_id = partners.id AND p.authority_code = ANY(",
        )
        .bind::<Array<Text>, _>(authorities)
        .sql("))))");
    partners::table.select(partners::id).into_boxed().filter(managed)
}

/// How an actor looks after a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    /// It is their own.
    Own,
    /// It is in their liaison scope.
    Liaison,
}

/// With whose eyes a listing is looked at by those who look after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// Anybody, signed in or not.
    Everyone,
    /// A teacher of a school that the listing is meant for.
    SchoolStaff,
}

impl Viewer {
    /// Somebody of this sort whom a listing with this audience is meant for, who may change nothing.
    pub(super) fn eyes(self, audience: Option<&Audience>) -> Actor {
        if self == Self::Everyone {
            return Actor::Anonymous;
        }
        let (school, authority) = match audience {
            Some(Audience::Schools(schools)) => (schools.first().copied(), None),
            Some(Audience::Authority(code)) => (None, Some(*code)),
            _ => (None, None),
        };
        let membership = Membership::Teacher { school: school.unwrap_or(SchoolId::from_uuid(Uuid::nil())), authority };
        let token = Some(vec![TokenScope::Read]);
        Actor::Person(Person { id: PersonId::from_uuid(Uuid::nil()), memberships: vec![membership], token })
    }
}

/// Offers that are shown with their partner: published, and not ended. One whose last session is past has ended.
#[diesel::dsl::auto_type]
pub(crate) fn offer_is_shown(today: NaiveDate) -> _ {
    offers::status.eq("published").and(offers::ends_on.is_null().or(offers::ends_on.ge(today)))
}

fn codes(authorities: &[AuthorityCode]) -> Vec<String> {
    authorities.iter().map(|code| code.as_str().to_owned()).collect()
}
