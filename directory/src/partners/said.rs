//! What a partner or an offer says, field by field as text, so that two writers can be shown where they differ.

use chrono::NaiveTime;

use crate::actor::AuthorityCode;
use crate::codes::LanguageUse;
use crate::curriculum::{LanguageCode, TopicId, Vocabulary};
use crate::error::Said;
use crate::partners::{Audience, Consent, Contact, Name, OfferInput, Partner, PartnerInput, Session, TermTime, Times};

/// What an input says of a partner. An audience that it leaves open is not named.
pub(super) fn in_partner_input(input: &PartnerInput) -> Said {
    let mut said =
        of_partner(&input.names, &input.summary, &input.languages, Some(&input.contact), input.consent.as_ref());
    said.push(("kind", input.kind.code().to_owned()));
    if let Some(place) = &input.place {
        said.push(("address", place.address.clone().unwrap_or_default()));
        said.push(("postcode", place.postcode.as_ref().map(ToString::to_string).unwrap_or_default()));
        said.push(("place_visibility", place.visibility.code().to_owned()));
    } else {
        said.extend(["address", "postcode", "place_visibility"].map(|field| (field, String::new())));
    }
    said.extend(input.audience.as_ref().map(|wanted| ("audience", audience(wanted))));
    said
}

/// What a partner says, as who looks after it may read it.
pub(super) fn by_partner(partner: &Partner) -> Said {
    let Partner { names, summary, languages, contact, consent, .. } = partner;
    let mut said = of_partner(names, summary, languages, contact.as_ref(), consent.as_ref());
    said.push(("kind", partner.kind.code().to_owned()));
    if let Some(place) = partner.places.first() {
        said.push(("address", place.address.clone().unwrap_or_default()));
        said.push(("postcode", place.postcode.clone().unwrap_or_default()));
        said.push(("place_visibility", place.visibility.code().to_owned()));
    }
    said.push(("audience", audience(&partner.audience)));
    said
}

fn of_partner(
    names: &[Name],
    summary: &str,
    languages: &[(LanguageCode, LanguageUse)],
    contact: Option<&Contact>,
    consent: Option<&Consent>,
) -> Said {
    let mut names = names.iter().map(|name| name.name.as_str());
    let email = contact.and_then(|contact| contact.email.as_ref()).map(|email| email.key().to_owned());
    let phone = contact.and_then(|contact| contact.phone.as_ref()).map(|phone| phone.as_str().to_owned());
    let website = contact.and_then(|contact| contact.website.as_ref()).map(|website| website.as_str().to_owned());
    let public = contact.is_some_and(|contact| contact.public);
    vec![
        ("name", names.next().unwrap_or_default().to_owned()),
        ("also_known_as", names.collect::<Vec<_>>().join(", ")),
        ("summary", summary.to_owned()),
        ("languages", skills(languages)),
        ("email", email.unwrap_or_default()),
        ("phone", phone.unwrap_or_default()),
        ("website", website.unwrap_or_default()),
        ("contact_public", yes_or_no(public)),
        ("consent_date", consent.map(|consent| consent.on.to_string()).unwrap_or_default()),
        ("consent_how", consent.map(|consent| consent.how.clone()).unwrap_or_default()),
    ]
}

fn audience(audience: &Audience) -> String {
    match audience {
        Audience::Authority(code) => AuthorityCode::as_str(code).to_owned(),
        other => other.code().to_owned(),
    }
}

/// What an offer says.
pub(super) fn in_offer(input: &OfferInput) -> Said {
    let (scope, practical) = (&input.scope, &input.practicalities);
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let number = |value: Option<i32>| value.map(|value| value.to_string()).unwrap_or_default();
    vec![
        ("title", input.title.clone()),
        ("description", input.description.clone()),
        ("format", input.format.code().to_owned()),
        ("subjects", list(&scope.subjects, |value| value.code())),
        ("topics", topics(&scope.topics)),
        ("key_stages", list(&scope.key_stages, |value| value.code())),
        ("languages", skills(&scope.languages)),
        ("delivery", list(&scope.delivery, |value| value.code())),
        ("travel_km", scope.travel_km.to_string()),
        ("days", list(&scope.days, |value| value.code())),
        ("sessions", input.sessions.iter().map(session).collect::<Vec<_>>().join("; ")),
        ("times_public", yes_or_no(input.times_public)),
        ("cost", practical.cost.code().to_owned()),
        ("cost_note", text(&practical.cost_note)),
        ("largest_group", number(practical.largest_group)),
        ("length_minutes", number(practical.length_minutes)),
        ("notice_days", number(practical.notice_days)),
        ("age_from", number(practical.age_from)),
        ("age_to", number(practical.age_to)),
        ("commitment", practical.commitment.map(|value| value.code().to_owned()).unwrap_or_default()),
        ("formality", practical.formality.map(|value| value.code().to_owned()).unwrap_or_default()),
        ("qualification", text(&practical.qualification)),
    ]
}

/// A session in the codes of its parts, in the order in which sessions are typed.
fn session(session: &Session) -> String {
    let time = |time: NaiveTime| time.format("%H:%M").to_string();
    let times = match session.times {
        Times::Unknown => String::new(),
        Times::From(starts) => time(starts),
        Times::Between { starts, ends } => format!("{}–{}", time(starts), time(ends)),
    };
    let term_time = match session.term_time {
        TermTime::Only => "term time",
        TermTime::AllYear => "all year",
        TermTime::Unknown => "",
    };
    let from = session.valid_from.map(|day| format!("from {day}")).unwrap_or_default();
    let to = session.valid_to.map(|day| format!("to {day}")).unwrap_or_default();
    let closed: Vec<String> = session.closed.iter().map(|closure| format!("closed {}", closure.on)).collect();
    let note = session.note.as_deref().unwrap_or_default();
    let parts = [session.day.code(), &times, term_time, &from, &to, &closed.join(", "), note];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn yes_or_no(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}

/// Values by their codes, in an order of their own: the order they were given in is no difference.
pub(crate) fn list<T>(values: &[T], code: impl Fn(&T) -> &str) -> String {
    let mut codes: Vec<&str> = values.iter().map(code).collect();
    codes.sort_unstable();
    codes.join(", ")
}

/// Topics by name, which an input takes as well.
pub(crate) fn topics(ids: &[TopicId]) -> String {
    let vocabulary = Vocabulary::current();
    let mut names: Vec<&str> = ids.iter().map(|id| vocabulary.topic_name(id)).collect();
    names.sort_unstable();
    names.join(", ")
}

/// A language by name.
pub(crate) fn language(code: &LanguageCode) -> String {
    Vocabulary::current().language(code).map_or_else(|| code.code().to_owned(), |language| language.name.clone())
}

fn skills(skills: &[(LanguageCode, LanguageUse)]) -> String {
    let mut skills: Vec<String> =
        skills.iter().map(|(code, language_use)| format!("{} ({})", language(code), language_use.code())).collect();
    skills.sort_unstable();
    skills.join(", ")
}
