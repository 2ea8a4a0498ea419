//! Rows of the accounts' tables, and what they become.

use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::{Insertable, Queryable};
use uuid::Uuid;

use crate::actor::{AuthorityCode, Membership};
use crate::error::{Error, Result};
use crate::ids::{MembershipId, PartnerId, PersonId, SchoolId};
use crate::schema::{memberships, persons, sessions, sign_in_links};

#[derive(Insertable)]
#[diesel(table_name = persons)]
pub(super) struct NewPerson<'a> {
    pub(super) id: Uuid,
    pub(super) email: &'a str,
    pub(super) display_role: &'a str,
    pub(super) created_at: DateTime<Utc>,
}

#[derive(Insertable)]
#[diesel(table_name = sign_in_links)]
pub(super) struct NewLink<'a> {
    pub(super) id: Uuid,
    pub(super) person_id: Uuid,
    pub(super) created_at: DateTime<Utc>,
    pub(super) expires_at: DateTime<Utc>,
    pub(super) reusable: bool,
    pub(super) way_back: Option<&'a str>,
    pub(super) tab_hash: Option<Vec<u8>>,
}

#[derive(Insertable)]
#[diesel(table_name = sessions)]
pub(super) struct NewSession {
    pub(super) token_hash: Vec<u8>,
    pub(super) person_id: Uuid,
    pub(super) created_at: DateTime<Utc>,
    pub(super) expires_at: DateTime<Utc>,
    pub(super) id: Uuid,
    pub(super) own_device: bool,
    pub(super) last_used_on: NaiveDate,
}

#[derive(Insertable)]
#[diesel(table_name = memberships)]
pub(super) struct NewMembership {
    id: Uuid,
    person_id: Uuid,
    role: &'static str,
    school_id: Option<Uuid>,
    authority_code: Option<String>,
    partner_id: Option<Uuid>,
}

pub(super) const TEACHER: &str = "teacher";
pub(super) const LIAISON_SCHOOL: &str = "liaison_school";
pub(super) const LIAISON_AUTHORITY: &str = "liaison_authority";
pub(super) const PARTNER_EDITOR: &str = "partner_editor";
pub(super) const ADMINISTRATOR: &str = "administrator";

impl NewMembership {
    pub(super) const fn id(&self) -> MembershipId {
        MembershipId::from_uuid(self.id)
    }

    /// The row of a membership. A school's authority is not copied: it is read from the school each time.
    pub(super) fn new(person: PersonId, membership: Membership, now: DateTime<Utc>) -> Self {
        let bare = |role| Self {
            id: MembershipId::new(now).uuid(),
            person_id: person.uuid(),
            role,
            school_id: None,
            authority_code: None,
            partner_id: None,
        };
        match membership {
            Membership::Teacher { school, .. } => Self { school_id: Some(school.uuid()), ..bare(TEACHER) },
            Membership::LiaisonSchool { school, .. } => Self { school_id: Some(school.uuid()), ..bare(LIAISON_SCHOOL) },
            Membership::LiaisonAuthority { authority } => {
                Self { authority_code: Some(authority.as_str().to_owned()), ..bare(LIAISON_AUTHORITY) }
            }
            Membership::PartnerEditor { partner } => Self { partner_id: Some(partner.uuid()), ..bare(PARTNER_EDITOR) },
            Membership::Administrator => bare(ADMINISTRATOR),
        }
    }
}

/// A membership with the authority of its school.
#[derive(Queryable)]
pub(super) struct MembershipRow {
    id: Uuid,
    role: String,
    school_id: Option<Uuid>,
    authority_code: Option<String>,
    partner_id: Option<Uuid>,
    school_authority: Option<String>,
}

impl MembershipRow {
    pub(super) const fn partner(&self) -> Option<Uuid> {
        self.partner_id
    }

    pub(super) const fn id(&self) -> MembershipId {
        MembershipId::from_uuid(self.id)
    }

    pub(super) fn membership(&self) -> Result<Membership> {
        let wrong = |column| Error::impossible_row("memberships", column, self.id);
        let school = || self.school_id.map(SchoolId::from_uuid).ok_or_else(|| wrong("school_id"));
        // A school whose authority is not a code of nine characters simply has none that anybody could be scoped to.
        let authority = self.school_authority.as_deref().and_then(AuthorityCode::parse);
        Ok(match self.role.as_str() {
            TEACHER => Membership::Teacher { school: school()?, authority },
            LIAISON_SCHOOL => Membership::LiaisonSchool { school: school()?, authority },
            LIAISON_AUTHORITY => Membership::LiaisonAuthority {
                authority: self
                    .authority_code
                    .as_deref()
                    .and_then(AuthorityCode::parse)
                    .ok_or_else(|| wrong("authority_code"))?,
            },
            PARTNER_EDITOR => Membership::PartnerEditor {
                partner: self.partner_id.map(PartnerId::from_uuid).ok_or_else(|| wrong("partner_id"))?,
            },
            ADMINISTRATOR => Membership::Administrator,
            _ => return Err(wrong("role")),
        })
    }
}
