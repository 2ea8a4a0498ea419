//! Where somebody comes to who has just signed in.

use directory::accounts::WayBack;
use directory::actor::{Actor, Membership};

/// The way on after signing in: back to where they came from; else to what they have most to do with. Who keeps contact or
/// runs the service comes home, a partner to its listing (to a choice where there are several), a teacher to the question.
pub(super) fn after_signing_in(actor: &Actor, back: Option<&WayBack>) -> String {
    if let Some(back) = back {
        return back.as_str().to_owned();
    }
    let at_home = |held: &Membership| {
        matches!(
            held,
            Membership::LiaisonSchool { .. } | Membership::LiaisonAuthority { .. } | Membership::Administrator
        )
    };
    if actor.memberships().iter().any(at_home) {
        return HOME.to_owned();
    }
    match (actor.partners().as_slice(), actor.schools().is_empty()) {
        (_, false) | ([], true) => "/".to_owned(),
        ([listing], true) => format!("/listings/{listing}"),
        _ => "/account".to_owned(),
    }
}

/// Where who keeps contact or runs the service begins.
const HOME: &str = "/home";

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use directory::actor::{AuthorityCode, Person};
    use directory::ids::{PartnerId, PersonId, SchoolId};

    use super::*;

    #[test]
    fn each_comes_to_what_they_have_most_to_do_with() {
        let now = DateTime::UNIX_EPOCH;
        let (school, one, other) = (SchoolId::new(now), PartnerId::new(now), PartnerId::new(now));
        let teacher = Membership::Teacher { school, authority: None };
        let liaison = Membership::LiaisonSchool { school, authority: None };
        let authority = Membership::LiaisonAuthority { authority: AuthorityCode::parse("E06000016").unwrap() };
        let editor = |partner| Membership::PartnerEditor { partner };
        let check = |memberships: &[Membership], expected: &str| {
            let person = Person { id: PersonId::new(now), memberships: memberships.to_vec(), token: None };
            let actor = Actor::Person(person);
            assert_eq!(after_signing_in(&actor, None), expected, "{memberships:?}");
            let back = WayBack::parse("/needs?x=1");
            assert_eq!(after_signing_in(&actor, back.as_ref()), "/needs?x=1", "{memberships:?}");
        };
        check(&[], "/");
        check(&[teacher], "/");
        check(&[teacher, editor(one)], "/");
        check(&[teacher, liaison], HOME);
        check(&[authority], HOME);
        check(&[Membership::Administrator], HOME);
        check(&[editor(one)], &format!("/listings/{one}"));
        check(&[editor(one), editor(other)], "/account");
    }
}
