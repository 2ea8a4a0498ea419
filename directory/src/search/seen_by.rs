//! Who may see a listing, as tokens that a search index can filter by: `partners/visible.rs` said once more.

use uuid::Uuid;

use crate::actor::Actor;

/// What decides who sees a published listing.
pub(super) struct Listing<'a> {
    pub(super) id: Uuid,
    pub(super) is_person: bool,
    /// `schools`, `authority`, `school_staff` or `everyone`.
    pub(super) audience: &'a str,
    pub(super) audience_authority: Option<&'a str>,
    pub(super) audience_schools: &'a [Uuid],
    pub(super) brought_in_school: Option<Uuid>,
    pub(super) brought_in_authority: Option<&'a str>,
    /// The authorities its places lie in.
    pub(super) areas: Vec<&'a str>,
}

/// The tokens an actor holds: of published listings they see those that carry one of them. None: they see all.
pub fn tokens_of(actor: &Actor) -> Option<Vec<String>> {
    if actor.sees_all() {
        return None;
    }
    let mut tokens = vec!["everyone".to_owned()];
    if actor.is_staff() {
        tokens.push("school_staff".to_owned());
    }
    tokens.extend(actor.authorities().iter().map(|code| authority(code.as_str())));
    tokens.extend(actor.schools().iter().map(|id| school(id.uuid())));
    tokens.extend(actor.partners().iter().map(|id| own(id.uuid())));
    tokens.extend(actor.liaison_schools().iter().map(|id| liaison_school(id.uuid())));
    tokens.extend(actor.liaison_authorities().iter().map(|code| liaison_authority(code.as_str())));
    tokens.sort();
    tokens.dedup();
    Some(tokens)
}

/// The tokens a published listing carries.
pub(super) fn tokens_for(listing: &Listing<'_>) -> Vec<String> {
    let mut tokens = vec![own(listing.id)];
    match listing.audience {
        // A person's listing is never for strangers, whatever its row says.
        "everyone" if !listing.is_person => tokens.push("everyone".to_owned()),
        "everyone" | "school_staff" => tokens.push("school_staff".to_owned()),
        _ => {}
    }
    tokens.extend(listing.audience_authority.map(authority));
    tokens.extend(listing.audience_schools.iter().copied().map(school));
    tokens.extend(listing.brought_in_school.map(liaison_school));
    tokens.extend(listing.brought_in_authority.map(liaison_authority));
    if !listing.is_person || listing.brought_in_school.is_none() {
        tokens.extend(listing.areas.iter().copied().map(liaison_authority));
    }
    tokens.sort();
    tokens.dedup();
    tokens
}

fn authority(code: &str) -> String {
    format!("authority:{code}")
}

fn school(id: Uuid) -> String {
    format!("school:{id}")
}

fn own(id: Uuid) -> String {
    format!("partner:{id}")
}

fn liaison_school(id: Uuid) -> String {
    format!("liaison_school:{id}")
}

fn liaison_authority(code: &str) -> String {
    format!("liaison_authority:{code}")
}
