//! How long links and sessions last, and who may register whom.

use chrono::TimeDelta;

use crate::actor::{Actor, AuthorityCode, Membership};
use crate::error::{Error, Result};

/// How long a link from a mail works.
pub const LINK_LASTS: TimeDelta = TimeDelta::minutes(15);
/// How long a person stays signed in on a device that others use too.
pub const SESSION_LASTS: TimeDelta = TimeDelta::hours(12);
/// How long a person stays signed in on a device of their own.
pub const OWN_DEVICE_LASTS: TimeDelta = TimeDelta::days(30);

/// Whether `actor` may give somebody `wanted`; `authority` is that of the school named in it, as the register has it.
///
/// Liaison staff register colleagues within their scope. Who edits a partner's listing is for administrators: a
/// liaison officer's word about that goes through the partner's own invitation.
pub(super) fn may_register(actor: &Actor, wanted: Membership, authority: Option<AuthorityCode>) -> Result<()> {
    if actor.sees_all() {
        return Ok(());
    }
    if matches!(actor, Actor::Anonymous) {
        return Err(Error::Unauthenticated);
    }
    if actor.token().is_some() {
        return Err(Error::Forbidden);
    }
    let allowed = match wanted {
        Membership::Teacher { school, .. } | Membership::LiaisonSchool { school, .. } => {
            actor.liaison_schools().contains(&school)
                || authority.is_some_and(|authority| actor.liaison_authorities().contains(&authority))
        }
        Membership::LiaisonAuthority { authority } => actor.liaison_authorities().contains(&authority),
        Membership::PartnerEditor { .. } | Membership::Administrator => false,
    };
    if allowed { Ok(()) } else { Err(Error::Forbidden) }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::actor::{Person, System};
    use crate::ids::{PartnerId, PersonId, SchoolId};

    fn person(memberships: &[Membership]) -> Actor {
        let id = PersonId::new(DateTime::UNIX_EPOCH);
        Actor::Person(Person { id, memberships: memberships.to_vec(), token: None })
    }

    #[test]
    fn liaison_staff_register_colleagues_within_their_scope_only() {
        let (own, other) = (SchoolId::new(DateTime::UNIX_EPOCH), SchoolId::new(DateTime::UNIX_EPOCH));
        let here = AuthorityCode::parse("E06000016");
        let there = AuthorityCode::parse("E08000025");
        let authority = here.unwrap();
        let teacher = |school| Membership::Teacher { school, authority: None };
        let liaison = |school| Membership::LiaisonSchool { school, authority: None };
        let of_authority = Membership::LiaisonAuthority { authority };
        let editor = Membership::PartnerEditor { partner: PartnerId::new(DateTime::UNIX_EPOCH) };

        let check = |actor: &Actor, wanted, of: Option<AuthorityCode>, expected: &str| {
            let found = match may_register(actor, wanted, of) {
                Ok(()) => "yes",
                Err(Error::Unauthenticated) => "sign in",
                Err(Error::Forbidden) => "no",
                Err(_) => "other",
            };
            assert_eq!(found, expected, "{actor:?} registering {wanted:?}");
        };
        check(&Actor::System(System::Import), Membership::Administrator, None, "yes");
        check(&person(&[Membership::Administrator]), editor, None, "yes");
        check(&Actor::Anonymous, teacher(own), here, "sign in");
        check(&person(&[]), teacher(own), here, "no");
        check(&person(&[teacher(own)]), teacher(own), here, "no");
        check(&person(&[liaison(own)]), teacher(own), here, "yes");
        check(&person(&[liaison(own)]), liaison(own), here, "yes");
        check(&person(&[liaison(own)]), teacher(other), here, "no");
        check(&person(&[liaison(own)]), of_authority, None, "no");
        check(&person(&[liaison(own)]), Membership::Administrator, None, "no");
        check(&person(&[of_authority]), teacher(other), here, "yes");
        check(&person(&[of_authority]), teacher(other), there, "no");
        check(&person(&[of_authority]), teacher(other), None, "no");
        check(&person(&[of_authority]), of_authority, None, "yes");
        check(&person(&[of_authority]), editor, None, "no");
        check(&person(&[editor]), editor, None, "no");
    }
}
