//! What a file has no column for stays as it stands: a list cannot take back what it does not speak of.

use super::table::Row;
use crate::curriculum::LanguageCode;
use crate::partners::{Contact, Name, OfferInput, Partner, PartnerInput, PlaceInput, Practicalities, Scope};

/// A row's partner, with what its file does not speak of taken from the partner as it stands.
pub(super) fn in_partner(row: &Row, input: PartnerInput, before: Partner, place: Option<PlaceInput>) -> PartnerInput {
    let spoken_of = |columns: &[&str]| columns.iter().any(|column| row.has(column));
    let contact = before.contact.unwrap_or_else(|| input.contact.clone());
    PartnerInput {
        kind: input.kind,
        names: names(row, input.names, before.names),
        summary_language: language_of(row, "summary", (&input.summary, &before.summary), before.summary_language),
        summary: if row.has("summary") { input.summary } else { before.summary },
        languages: if row.has("languages") { input.languages } else { before.languages },
        place: if spoken_of(&PLACE) { input.place } else { place },
        contact: Contact {
            email: if row.has("email") { input.contact.email } else { contact.email },
            phone: if row.has("phone") { input.contact.phone } else { contact.phone },
            website: if row.has("website") { input.contact.website } else { contact.website },
            public: if row.has("contact_public") { input.contact.public } else { contact.public },
        },
        consent: if spoken_of(&["consent_date", "consent_how"]) { input.consent } else { before.consent },
        audience: if row.has("audience") { input.audience } else { Some(before.audience) },
    }
}

/// The language of words, which a file does not say: it stays while the words do.
fn language_of(
    row: &Row,
    column: &str,
    (now, before): (&str, &str),
    language: Option<LanguageCode>,
) -> Option<LanguageCode> {
    language.filter(|_| !row.has(column) || now == before)
}

/// The columns of a place, which is one thing: a file that has one of them speaks of all.
const PLACE: [&str; 5] = ["address", "postcode", "latitude", "longitude", "place_visibility"];

fn names(row: &Row, mut given: Vec<Name>, before: Vec<Name>) -> Vec<Name> {
    if row.has("also_known_as") {
        return given;
    }
    given.extend(before.into_iter().skip(1));
    given
}

/// A row's offer, with what its file does not speak of taken from the offer as it stands. Where sessions stay, the days
/// stay with them.
pub(super) fn in_offer(row: &Row, input: OfferInput, before: OfferInput) -> OfferInput {
    let (scope, practical) = (input.scope, input.practicalities);
    let sessions_stay = !row.has("sessions") && !before.sessions.is_empty();
    OfferInput {
        title_language: language_of(row, "title", (&input.title, &before.title), before.title_language),
        title: input.title,
        description_language: language_of(
            row,
            "description",
            (&input.description, &before.description),
            before.description_language,
        ),
        description: if row.has("description") { input.description } else { before.description },
        format: input.format,
        scope: Scope {
            subjects: if row.has("subjects") { scope.subjects } else { before.scope.subjects },
            topics: if row.has("topics") { scope.topics } else { before.scope.topics },
            key_stages: if row.has("key_stages") { scope.key_stages } else { before.scope.key_stages },
            languages: if row.has("languages") { scope.languages } else { before.scope.languages },
            delivery: scope.delivery,
            travel_km: if row.has("travel_km") { scope.travel_km } else { before.scope.travel_km },
            days: if row.has("sessions") || row.has("days") && !sessions_stay { scope.days } else { before.scope.days },
        },
        practicalities: practicalities(row, practical, before.practicalities),
        sessions: if row.has("sessions") { input.sessions } else { before.sessions },
        times_public: if row.has("times_public") { input.times_public } else { before.times_public },
    }
}

fn practicalities(row: &Row, input: Practicalities, before: Practicalities) -> Practicalities {
    Practicalities {
        cost: if row.has("cost") { input.cost } else { before.cost },
        cost_note: if row.has("cost_note") { input.cost_note } else { before.cost_note },
        largest_group: if row.has("largest_group") { input.largest_group } else { before.largest_group },
        length_minutes: if row.has("length_minutes") { input.length_minutes } else { before.length_minutes },
        notice_days: if row.has("notice_days") { input.notice_days } else { before.notice_days },
        age_from: if row.has("age_from") { input.age_from } else { before.age_from },
        age_to: if row.has("age_to") { input.age_to } else { before.age_to },
        commitment: if row.has("commitment") { input.commitment } else { before.commitment },
        formality: if row.has("formality") { input.formality } else { before.formality },
        qualification: if row.has("qualification") { input.qualification } else { before.qualification },
    }
}
