//! Who may bring a listing in.

use crate::actor::{Actor, Membership};
use crate::error::{Error, Result};
use crate::ids::SchoolId;
use crate::partners::Audience;

/// On whose behalf a listing is brought in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct BroughtIn {
    /// The school, where a school's liaison officer did it.
    pub(crate) school: Option<SchoolId>,
    /// The authority's code, where an authority's did.
    pub(crate) authority: Option<String>,
}

/// Lets liaison officers, administrators and the program itself bring listings in.
pub(crate) fn may_register(actor: &Actor) -> Result<BroughtIn> {
    if matches!(actor, Actor::Anonymous) {
        return Err(Error::Unauthenticated);
    }
    for held in actor.memberships() {
        match held {
            Membership::LiaisonSchool { school, .. } => {
                return Ok(BroughtIn { school: Some(*school), authority: None });
            }
            Membership::LiaisonAuthority { authority } => {
                return Ok(BroughtIn { school: None, authority: Some(authority.as_str().to_owned()) });
            }
            _ => {}
        }
    }
    if actor.sees_all() { Ok(BroughtIn::default()) } else { Err(Error::Forbidden) }
}

/// The audience of a listing where none was said: a person's is the school that took the offer, and whatever staff
/// bring in is for school staff until the partner's own yes is recorded.
pub(crate) fn default_audience(person: bool, brought_in: &BroughtIn) -> Audience {
    match brought_in.school {
        Some(school) if person => Audience::Schools(vec![school]),
        _ => Audience::SchoolStaff,
    }
}
