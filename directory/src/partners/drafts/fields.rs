//! A listing that stands, as the raw fields that would write it again.

use super::ListingFields;
use crate::codes::{Commitment, Formality, LanguageUse};
use crate::curriculum::{LanguageCode, TopicId};
use crate::geography::Point;
use crate::partners::{
    Audience, ClosureFields, LanguageFields, Offer, OfferFields, OfferStatus, Partner, PartnerFields, PlaceInput,
    Session, SessionFields, SessionParts,
};
use crate::text::Phone;

/// The fields of a listing, which its reader looks after. Offers that were withdrawn are left out.
pub(super) fn of_listing(partner: &Partner, place: Option<&PlaceInput>, offers: &[Offer]) -> ListingFields {
    let stand = offers.iter().filter(|offer| offer.status == OfferStatus::Published);
    ListingFields {
        partner: of_partner(partner, place),
        offers: stand.map(|offer| (offer.id.to_string(), of_offer(offer))).collect(),
        school: None,
    }
}

fn of_partner(partner: &Partner, place: Option<&PlaceInput>) -> PartnerFields {
    let contact = partner.contact.as_ref();
    let consent = partner.consent.as_ref();
    let given = place.and_then(|place| place.given);
    let mut names = partner.names.iter().map(|name| name.name.clone());
    PartnerFields {
        kind: partner.kind.code().to_owned(),
        name: names.next().unwrap_or_default(),
        also_known_as: names.collect(),
        summary: partner.summary.clone(),
        summary_language: code_of(partner.summary_language.as_ref()),
        postcode: text(place.and_then(|place| place.postcode.as_ref())),
        latitude: text(given.map(Point::latitude)),
        longitude: text(given.map(Point::longitude)),
        address: text(place.and_then(|place| place.address.as_ref())),
        place_visibility: text(place.map(|place| place.visibility.code())),
        languages: languages(&partner.languages),
        email: text(contact.and_then(|contact| contact.email.as_ref())),
        phone: contact.and_then(|contact| contact.phone.as_ref()).map(Phone::shown).unwrap_or_default(),
        website: contact
            .and_then(|contact| contact.website.as_ref())
            .map(|site| site.as_str().to_owned())
            .unwrap_or_default(),
        contact_public: yes_or_no(contact.is_some_and(|contact| contact.public)),
        consent_date: text(consent.map(|consent| consent.on)),
        consent_how: text(consent.map(|consent| consent.how.as_str())),
        // An audience of schools is the one that stands where none is said.
        audience: match &partner.audience {
            Audience::Schools(_) => String::new(),
            Audience::Authority(code) => code.as_str().to_owned(),
            other => other.code().to_owned(),
        },
    }
}

fn of_offer(offer: &Offer) -> OfferFields {
    let (details, scope, practical) = (&offer.details, &offer.details.scope, &offer.details.practicalities);
    OfferFields {
        title: details.title.clone(),
        title_language: code_of(details.title_language.as_ref()),
        description: details.description.clone(),
        description_language: code_of(details.description_language.as_ref()),
        format: details.format.code().to_owned(),
        subjects: codes(&scope.subjects, |value| value.code()),
        topics: codes(&scope.topics, TopicId::code),
        key_stages: codes(&scope.key_stages, |value| value.code()),
        languages: languages(&scope.languages),
        delivery: codes(&scope.delivery, |value| value.code()),
        travel_km: scope.travel_km.to_string(),
        // Where there are sessions, the days are theirs.
        days: if details.sessions.is_empty() { codes(&scope.days, |value| value.code()) } else { vec![] },
        sessions: details.sessions.iter().map(|session| SessionFields::Parts(of_session(session))).collect(),
        times_public: yes_or_no(details.times_public),
        cost: practical.cost.code().to_owned(),
        cost_note: text(practical.cost_note.as_ref()),
        largest_group: text(practical.largest_group),
        length_minutes: text(practical.length_minutes),
        notice_days: text(practical.notice_days),
        age_from: text(practical.age_from),
        age_to: text(practical.age_to),
        commitment: text(practical.commitment.map(Commitment::code)),
        formality: text(practical.formality.map(Formality::code)),
        qualification: text(practical.qualification.as_ref()),
    }
}

fn of_session(session: &Session) -> SessionParts {
    let time = |time: Option<chrono::NaiveTime>| text(time.map(|time| time.format("%H:%M")));
    let closed = session
        .closed
        .iter()
        .map(|closure| ClosureFields { on: closure.on.to_string(), note: text(closure.note.as_ref()) });
    SessionParts {
        day: session.day.code().to_owned(),
        starts: time(session.starts()),
        ends: time(session.ends()),
        term_time: session.term_time.code().to_owned(),
        note: text(session.note.as_ref()),
        valid_from: text(session.valid_from),
        valid_to: text(session.valid_to),
        closed: closed.collect(),
    }
}

fn languages(held: &[(LanguageCode, LanguageUse)]) -> Vec<LanguageFields> {
    let fields = |(language, language_use): &(LanguageCode, LanguageUse)| LanguageFields {
        language: language.code().to_owned(),
        language_use: language_use.code().to_owned(),
    };
    held.iter().map(fields).collect()
}

fn code_of(language: Option<&LanguageCode>) -> String {
    text(language.map(LanguageCode::code))
}

fn codes<T>(values: &[T], code: impl Fn(&T) -> &str) -> Vec<String> {
    values.iter().map(|value| code(value).to_owned()).collect()
}

fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn yes_or_no(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}
