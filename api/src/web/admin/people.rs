//! Everyone who may sign in: found by address, and added with what they belong to.

use actix_web::http::StatusCode;
use actix_web::web;
use directory::accounts::{self, HeldMembership, MembershipFields, PersonDetails, PersonFields, ROLES};
use directory::error::Error;
use directory::ids::PartnerId;
use directory::partners;
use directory::problem::Problem;
use serde::Deserialize;
use wording::Label;

use super::{LANG, ListPage, PAGE, Work, frame, heads, nothing, ways};
use crate::web::account::role;
use crate::web::components::{Cell, Choice, Field, Table};
use crate::web::failure::Page;
use crate::web::frame::{redirect_saying, show};
use crate::web::pages::Pages;
use crate::web::sign_in;
use crate::web::visit::Visit;

const PATH: &str = "/admin/people";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff(PATH, |page| page.get(list).post(add));
}

/// Which part of a list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    pub(super) find: String,
    pub(super) after: String,
}

/// `GET /admin/people`.
async fn list(visit: Visit, wanted: web::Query<Wanted>) -> Page {
    if let Some(first) = sign_in::first(&visit, PATH) {
        return Ok(first);
    }
    people_page(StatusCode::OK, &visit, &wanted, &Given::default(), &[]).await
}

async fn people_page(status: StatusCode, visit: &Visit, wanted: &Wanted, given: &Given, problems: &[Problem]) -> Page {
    let begun = wanted.after.is_empty();
    let after = (!begun).then_some(wanted.after.as_str());
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut people = accounts::people(visit.db(), visit.actor(), &wanted.find, after, limit).await?;
    let more = people.len() > PAGE;
    people.truncate(PAGE);
    let last = people.last().filter(|_| more).map(|person| person.email.as_str());
    let row = |person: &PersonDetails| {
        let held: Vec<String> = person.memberships.iter().map(belonging).collect();
        let held = if held.is_empty() { LANG.label(Label::AdminPeopleNothing) } else { held.join("; ") };
        let link = Cell::link(format!("{PATH}/{}", person.id), &person.email);
        vec![link, Cell::new(&person.display_role), Cell::new(held)]
    };
    let table = Table {
        caption: LANG.say_admin_people_count(people.len()),
        heads: heads([Label::AdminPeopleEmail, Label::AdminPeopleRole, Label::AdminPeopleMemberships]),
        rows: people.iter().map(row).collect(),
    };
    let email = Field::text("email", LANG.label(Label::AdminPeopleEmail), &given.email).kind("email").required();
    let called = Field::text("display_role", LANG.label(Label::AdminPeopleRole), &given.display_role).required();
    let fields = [email, called].into_iter().chain(membership_fields(given)).collect();
    let mut add = Work::new(PATH, fields, Label::AdminPeopleAdd);
    add.form.put(problems);
    let page = ListPage {
        frame: frame(visit, LANG.label(Label::AdminPeopleTitle), &[]).problems(&add.form),
        heading: Label::AdminPeopleTitle,
        lead: Label::AdminPeopleLead,
        path: PATH,
        find: Field::text("find", LANG.label(Label::AdminPeopleFind), &wanted.find).kind("search"),
        pages: ways(PATH, &wanted.find, begun, last),
        table: (!table.rows.is_empty()).then_some(table),
        none: nothing(begun),
        add: Some((LANG.label(Label::AdminPeopleAddHeading), add)),
    };
    show(status, &page)
}

/// A role with what it is of.
pub(super) fn belonging(held: &HeldMembership) -> String {
    let role = role(LANG, held.membership);
    if held.of.is_empty() { role } else { format!("{role}: {}", held.of) }
}

/// The form of a person or of a membership as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    email: String,
    display_role: String,
    role: String,
    school_urn: String,
    authority: String,
    partner_id: String,
}

impl Given {
    /// The fields of a membership, with the partner that is meant. It may be pasted as the address of its page.
    async fn membership(&self, visit: &Visit) -> Result<MembershipFields, Error> {
        let id = self.partner_id.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let partner = match id.parse::<PartnerId>() {
            Ok(id) => partners::find(visit.db(), visit.actor(), id).await?.map(|_| id),
            Err(_) => None,
        };
        Ok(MembershipFields {
            role: self.role.clone(),
            school_urn: self.school_urn.clone(),
            authority: self.authority.clone(),
            partner_id: self.partner_id.clone(),
            partner,
        })
    }

    /// The person with this address, given this membership.
    pub(super) async fn register(&self, visit: &Visit, email: &str, called: &str) -> Result<(), Error> {
        let membership = self.membership(visit).await?;
        let fields = PersonFields { email: email.to_owned(), display_role: called.to_owned(), membership };
        accounts::register_by_fields(visit.db(), visit.actor(), &fields, visit.now()).await?;
        Ok(())
    }
}

/// The fields of a membership.
pub(super) fn membership_fields(given: &Given) -> Vec<Field> {
    let labels = [
        Label::AccountRoleTeacher,
        Label::AccountRoleLiaisonSchool,
        Label::AccountRoleLiaisonAuthority,
        Label::AccountRolePartnerEditor,
        Label::AccountRoleAdministrator,
    ];
    let roles = ROLES.iter().zip(labels).map(|(code, label)| Choice::new(*code, LANG.label(label))).collect();
    let line =
        |name: &str, label, hint, value: &str| Field::text(name, LANG.label(label), value).hint(LANG.label(hint));
    vec![
        Field::radios("role", LANG.label(Label::AdminMembershipRole), roles, &given.role).required(),
        line("school_urn", Label::AdminMembershipSchoolUrn, Label::AdminMembershipSchoolHint, &given.school_urn)
            .numeric()
            .width(10),
        line("authority", Label::AdminMembershipAuthority, Label::AdminMembershipAuthorityHint, &given.authority)
            .width(10),
        line("partner_id", Label::AdminMembershipPartner, Label::AdminMembershipPartnerHint, &given.partner_id),
    ]
}

/// `POST /admin/people`.
async fn add(visit: Visit, given: web::Form<Given>) -> Page {
    // Who may not look learns nothing of what stands here either.
    accounts::people(visit.db(), visit.actor(), "", None, 1).await?;
    match given.register(&visit, &given.email, &given.display_role).await {
        Ok(()) => Ok(redirect_saying(&visit.app, PATH, Label::AdminPeopleAdded)),
        Err(Error::Invalid(problems)) => {
            let wanted = Wanted::default();
            people_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &wanted, &given, &problems).await
        }
        Err(other) => Err(other.into()),
    }
}
