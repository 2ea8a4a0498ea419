//! What a step's form sent, taken into the fields of its part.

use std::collections::BTreeMap;

use actix_web::web;
use directory::partners::{LanguageFields, ListingFields, OfferFields, Part, SessionFields, SessionParts, Step};
use wording::Language;

use super::{form, title};

/// The names and values of a form, in their order.
pub(in crate::web) type Sent = web::Form<Vec<(String, String)>>;

/// The first value of this name; empty where it was not sent.
pub(in crate::web) fn one(sent: &[(String, String)], name: &str) -> String {
    sent.iter().find(|(sent, _)| sent == name).map(|(_, value)| value.clone()).unwrap_or_default()
}

/// Every value of this name.
fn all(sent: &[(String, String)], name: &str) -> Vec<String> {
    sent.iter()
        .filter(|(sent, value)| sent == name && !value.trim().is_empty())
        .map(|(_, value)| value.clone())
        .collect()
}

/// The step: what was sent of its part on a page in this language, beside all else as it was.
pub(in crate::web) fn step(
    lang: Language,
    part: Part,
    sent: &[(String, String)],
    of: &ListingFields,
    offer: Option<&str>,
) -> Step {
    let one = |name: &str| one(sent, name);
    let mut partner = of.partner.clone();
    match part {
        Part::Kind => partner.kind = one("kind"),
        Part::Names => {
            partner.name = one("name");
            partner.also_known_as =
                one("also_known_as").lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
            let written = one("summary");
            partner.summary_language = language(lang, sent, written != partner.summary);
            partner.summary = written;
        }
        Part::Where => {
            partner.address = one("address");
            let postcode = one("postcode");
            // A point that was given with the old postcode is not that of the new one.
            if postcode.trim() != partner.postcode {
                partner.latitude.clear();
                partner.longitude.clear();
            }
            partner.postcode = postcode;
        }
        Part::Languages => partner.languages = languages(sent),
        Part::Contact => {
            partner.email = one("email");
            partner.phone = one("phone");
            partner.website = one("website");
        }
        Part::Public => {
            partner.contact_public = one("contact_public");
            partner.place_visibility = one("place_visibility");
            partner.audience = one("audience");
        }
        Part::Offer | Part::Times | Part::Details => {}
    }
    let mut offers = BTreeMap::new();
    if part == Part::Public {
        let opened = |fields: &OfferFields| OfferFields { times_public: one("times_public"), ..fields.clone() };
        offers.extend(of.offers.iter().map(|(key, fields)| (key.clone(), opened(fields))));
    } else if let Some(key) = offer.filter(|_| !part.of_offer().is_empty()) {
        let fields = of.offers.get(key).cloned().unwrap_or_default();
        offers.insert(key.to_owned(), offer_of(lang, part, sent, fields));
    }
    Step { part, partner, offers }
}

fn offer_of(lang: Language, part: Part, sent: &[(String, String)], mut offer: OfferFields) -> OfferFields {
    let one = |name: &str| one(sent, name);
    match part {
        Part::Offer => {
            let before = title::made(Language::English, &offer);
            offer.format = one("format");
            offer.subjects = all(sent, "subjects");
            offer.topics = one("topics").split([',', '،', '、', ';']).map(|name| name.trim().to_owned()).collect();
            offer.topics.retain(|name| !name.is_empty());
            offer.key_stages = all(sent, "key_stages");
            let (headline, description) = (one("title"), one("description"));
            offer.description_language = language(lang, sent, description != offer.description);
            offer.description = description;
            offer.title_language = language(lang, sent, headline != offer.title);
            offer.title = headline;
            // A headline that nobody wrote is made of what was chosen, in English, and shown in any language.
            if offer.title.trim().is_empty() || offer.title == before {
                offer.title = title::made(Language::English, &offer);
                "eng".clone_into(&mut offer.title_language);
            }
        }
        Part::Where => {
            offer.delivery = all(sent, "delivery");
            offer.travel_km = one("travel_km");
        }
        Part::Times => {
            offer.sessions = sessions(sent);
            offer.days.clear();
        }
        Part::Details => {
            offer.cost = one("cost");
            offer.cost_note = one("cost_note");
            offer.largest_group = one("largest_group");
            offer.length_minutes = one("length_minutes");
            offer.notice_days = one("notice_days");
            offer.age_from = one("age_from");
            offer.age_to = one("age_to");
            offer.commitment = one("commitment");
            offer.formality = one("formality");
            offer.qualification = one("qualification");
        }
        Part::Kind | Part::Names | Part::Languages | Part::Contact | Part::Public => {}
    }
    offer
}

/// The language of words: as it was said, else the page's where they were written here.
fn language(lang: Language, sent: &[(String, String)], written: bool) -> String {
    let said = one(sent, "words_language");
    if said.is_empty() && written { form::page_language(lang) } else { said }
}

/// The most rows of times or languages that a form has.
pub(in crate::web) const ROWS: usize = 40;

/// The rows of times, without those in which nothing stands.
fn sessions(sent: &[(String, String)]) -> Vec<SessionFields> {
    let row = |number: usize| {
        let one = |name: &str| one(sent, &format!("sessions.{number}.{name}"));
        // What the form does not ask for is carried along: days off, a note, the first and the last day.
        let carried: SessionParts = serde_json::from_str(&one("rest")).unwrap_or_default();
        SessionParts {
            day: one("day"),
            starts: one("starts"),
            ends: one("ends"),
            term_time: one("term_time"),
            ..carried
        }
    };
    let rows = (1..=ROWS).map(row);
    // No day and no time means: not any more, or never.
    let said = rows.filter(|row| [&row.day, &row.starts, &row.ends].iter().any(|text| !text.trim().is_empty()));
    said.map(SessionFields::Parts).collect()
}

fn languages(sent: &[(String, String)]) -> Vec<LanguageFields> {
    let row = |number: usize| LanguageFields {
        language: one(sent, &format!("languages.{number}.language")),
        language_use: one(sent, &format!("languages.{number}.use")),
    };
    (1..=ROWS).map(row).filter(|row| !row.language.trim().is_empty()).collect()
}
