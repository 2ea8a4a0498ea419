//! What somebody is to belong to, from raw fields: the same from a page as from a file.

use super::rows::{ADMINISTRATOR, LIAISON_AUTHORITY, LIAISON_SCHOOL, PARTNER_EDITOR, TEACHER};
use crate::actor::{AuthorityCode, Membership};
use crate::db::Db;
use crate::error::Result;
use crate::ids::PartnerId;
use crate::problem::{Problems, Rule};
use crate::schools;
use crate::text::Urn;

/// The roles, as files and forms name them.
pub const ROLES: [&str; 5] = [TEACHER, LIAISON_SCHOOL, LIAISON_AUTHORITY, PARTNER_EDITOR, ADMINISTRATOR];

/// The raw fields of what somebody is to belong to. Blank means not given; what its role does not need is not read.
#[derive(Clone, Debug, Default)]
pub struct MembershipFields {
    /// `teacher`, `liaison_school`, `liaison_authority`, `partner_editor` or `administrator`.
    pub role: String,
    /// The school's URN.
    pub school_urn: String,
    /// The authority's code.
    pub authority: String,
    /// The partner, as it was written.
    pub partner_id: String,
    /// The partner that is meant by that, if there is one.
    pub partner: Option<PartnerId>,
}

impl MembershipFields {
    /// Reads them with the register of schools; notes what is wrong.
    pub(crate) async fn read(&self, db: &Db, problems: &mut Problems) -> Result<Option<Membership>> {
        Ok(match self.role.trim() {
            TEACHER => {
                let school = self.school(db, problems).await?;
                school.map(|school| Membership::Teacher { school: school.id, authority: school.authority_code })
            }
            LIAISON_SCHOOL => {
                let school = self.school(db, problems).await?;
                school.map(|school| Membership::LiaisonSchool { school: school.id, authority: school.authority_code })
            }
            LIAISON_AUTHORITY => {
                let parse = |text: &str| AuthorityCode::parse(text).ok_or(Rule::NotFound);
                let code = problems.required("authority", &self.authority, parse);
                code.map(|authority| Membership::LiaisonAuthority { authority })
            }
            PARTNER_EDITOR => {
                if self.partner.is_none() {
                    problems.add("partner_id", &self.partner_id, Rule::NotFound);
                }
                self.partner.map(|partner| Membership::PartnerEditor { partner })
            }
            ADMINISTRATOR => Some(Membership::Administrator),
            "" => {
                problems.add("role", "", Rule::Required);
                None
            }
            other => {
                problems.add("role", other, Rule::NotOneOf { allowed: ROLES.map(str::to_owned).to_vec() });
                None
            }
        })
    }

    async fn school(&self, db: &Db, problems: &mut Problems) -> Result<Option<schools::School>> {
        let Some(urn) = problems.required("school_urn", &self.school_urn, Urn::parse) else { return Ok(None) };
        let school = schools::by_urn(db, &urn).await?;
        if school.is_none() {
            problems.add("school_urn", &self.school_urn, Rule::NotFound);
        }
        Ok(school)
    }
}
