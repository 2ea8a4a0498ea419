//! What a part of a listing says, in the words of the page: for the list of parts, and for looking changes over.

use directory::codes::{
    Commitment, Cost, Day, Delivery, Formality, KeyStage, LanguageUse, OfferFormat, PartnerKind, Subject,
};
use directory::curriculum::LanguageCode;
use directory::geography::Postcode;
use directory::partners::{ListingFields, OfferFields, Part, PartnerFields, SessionFields, session_of};
use directory::text::Phone;
use wording::{Coded, Label, Language};

use super::{form, title};
use crate::web::components::Own;
use crate::web::shown;

/// One line of what a part says: what it is called and what is said of it; nothing where nothing is.
pub(in crate::web) type Said = (String, Vec<Own>);

/// What a part says of the partner, or of one of its offers.
pub(in crate::web) fn of(lang: Language, part: Part, listing: &ListingFields, offer: Option<&str>) -> Vec<Said> {
    let mut said = of_partner(lang, part, &listing.partner);
    if let Some(offer) = offer.and_then(|key| listing.offers.get(key)) {
        said.extend(of_offer(lang, part, offer));
    }
    said
}

/// What a part says, in lines: a bare number or a yes says nothing without its name.
pub(in crate::web) fn lines(lang: Language, part: Part, listing: &ListingFields, offer: Option<&str>) -> Vec<Own> {
    let named = |(name, said): Said| {
        let told: Vec<String> = said.into_iter().map(|own| own.text).collect();
        let told = (!told.is_empty()).then(|| lang.listed(&told))?;
        // A question needs no colon before its answer.
        let asks = name.ends_with(['?', '؟']);
        Some(within(lang, if asks { format!("{name} {told}") } else { lang.say_edit_said_of(told, name) }))
    };
    let said = of(lang, part, listing, offer);
    match part {
        Part::Details | Part::Public => said.into_iter().filter_map(named).collect(),
        Part::Where => {
            let travel = lang.label(Label::EditTravel);
            let line =
                |(name, said): Said| if name == travel { named((name, said)).into_iter().collect() } else { said };
            said.into_iter().flat_map(line).collect()
        }
        _ => said.into_iter().flat_map(|(_, said)| said).collect(),
    }
}

fn of_partner(lang: Language, part: Part, partner: &PartnerFields) -> Vec<Said> {
    let line = |field: &str, value: &str| (lang.field(field), own(value));
    match part {
        Part::Kind => vec![coded(lang, "kind", &partner.kind, PartnerKind::from_code)],
        Part::Names => vec![
            line("name", &partner.name),
            (lang.field("also_known_as"), partner.also_known_as.iter().flat_map(|name| own(name)).collect()),
            (lang.field("summary"), words(&partner.summary, &partner.summary_language)),
        ],
        Part::Where => {
            let postcode = Postcode::parse(&partner.postcode).map(|postcode| postcode.to_string());
            vec![line("postcode", postcode.as_deref().unwrap_or(&partner.postcode)), line("address", &partner.address)]
        }
        Part::Languages => vec![(lang.field("languages"), languages(lang, partner))],
        Part::Contact => {
            let phone = Phone::parse(&partner.phone).map_or_else(|_| partner.phone.clone(), |phone| phone.shown());
            let ways = [("email", &partner.email), ("phone", &phone), ("website", &partner.website)];
            let way = |text: &str| own(text).into_iter().map(|own| Own::left_to_right(own.text)).collect();
            ways.map(|(field, text)| (lang.field(field), way(text))).into()
        }
        Part::Public => public(lang, partner),
        Part::Offer | Part::Times | Part::Details => vec![],
    }
}

fn of_offer(lang: Language, part: Part, offer: &OfferFields) -> Vec<Said> {
    let line = |field: &str, value: &str| (lang.field(field), own(value));
    match part {
        Part::Offer => {
            let topics =
                offer.topics.iter().map(|text| title::topic(text).map_or_else(|| text.clone(), |id| lang.topic(&id)));
            vec![
                (
                    lang.field("format"),
                    OfferFormat::from_code(&offer.format)
                        .map(|of| within(lang, form::format(lang, of)))
                        .into_iter()
                        .collect(),
                ),
                each(lang, "subjects", &offer.subjects, Subject::from_code),
                (lang.field("topics"), topics.map(Own::unknown).collect()),
                each(lang, "key_stages", &offer.key_stages, KeyStage::from_code),
                (lang.field("title"), headline(lang, offer)),
                (lang.field("description"), words(&offer.description, &offer.description_language)),
            ]
        }
        Part::Where => vec![
            {
                let ways = offer.delivery.iter().filter_map(|code| Delivery::from_code(code));
                (lang.field("delivery"), ways.map(|way| within(lang, lang.say_edit_delivery(way.code()))).collect())
            },
            (lang.label(Label::EditTravel), travel(lang, &offer.travel_km)),
        ],
        Part::Times => vec![(lang.field("sessions"), times(lang, offer))],
        Part::Details => vec![
            coded(lang, "cost", &offer.cost, Cost::from_code),
            line("cost_note", &offer.cost_note),
            line("largest_group", &offer.largest_group),
            line("length_minutes", &offer.length_minutes),
            line("notice_days", &offer.notice_days),
            line("age_from", &offer.age_from),
            line("age_to", &offer.age_to),
            coded(lang, "commitment", &offer.commitment, Commitment::from_code),
            coded(lang, "formality", &offer.formality, Formality::from_code),
            line("qualification", &offer.qualification),
        ],
        Part::Public => vec![(lang.label(Label::EditTimesPublic), yes_or_no(lang, &offer.times_public))],
        Part::Kind | Part::Names | Part::Languages | Part::Contact => vec![],
    }
}

/// An offer's headline: as it was written, or made of what was chosen in the page's words.
pub(in crate::web) fn headline(lang: Language, offer: &OfferFields) -> Vec<Own> {
    if !offer.title.is_empty() && offer.title == title::made(Language::English, offer) {
        return vec![Own { text: title::made(lang, offer), tag: String::new(), direction: lang.direction() }];
    }
    words(&offer.title, &offer.title_language)
}

fn public(lang: Language, partner: &PartnerFields) -> Vec<Said> {
    let audience = match partner.audience.as_str() {
        "everyone" => Label::EditAudienceEveryone,
        "school_staff" => Label::EditAudienceStaff,
        "" if form::is_person(partner) => Label::EditAudienceSchool,
        "" => Label::EditNotSaid,
        _ => Label::EditAudienceAsItIs,
    };
    let place = match partner.place_visibility.as_str() {
        "public" => Label::EditPlaceShown,
        "masked" => Label::EditPlaceMasked,
        _ => Label::EditNotSaid,
    };
    let contact = if form::is_person(partner) {
        own(&lang.label(Label::EditContactPerson))
    } else {
        yes_or_no(lang, &partner.contact_public)
    };
    vec![
        (lang.label(Label::EditAudience), own(&lang.label(audience))),
        (lang.label(Label::EditContactPublic), contact),
        (lang.label(Label::EditPlacePublic), own(&lang.label(place))),
    ]
}

fn languages(lang: Language, partner: &PartnerFields) -> Vec<Own> {
    let one = |language: &str, language_use: &str| {
        let name = LanguageCode::from_code(language).map_or_else(|| language.to_owned(), |code| lang.language(&code));
        let uses = LanguageUse::from_code(language_use).map(|of| lang.name(of)).unwrap_or_default();
        within(lang, lang.say_edit_said_of(uses, name))
    };
    partner.languages.iter().map(|held| one(&held.language, &held.language_use)).collect()
}

fn times(lang: Language, offer: &OfferFields) -> Vec<Own> {
    let session = |fields: &SessionFields| match fields {
        SessionFields::Parts(parts) => session_of(parts).map(|session| lang.session(&session)),
        SessionFields::Line(text) => Some(text.clone()),
    };
    let mut said: Vec<Own> = offer.sessions.iter().filter_map(session).map(|text| within(lang, text)).collect();
    let days: Vec<Day> = offer.days.iter().filter_map(|day| Day::from_code(day)).collect();
    if !days.is_empty() {
        said.push(within(lang, lang.days_without_times(&days)));
    }
    said
}

fn travel(lang: Language, km: &str) -> Vec<Own> {
    form::travel(lang, km)
        .into_iter()
        .find(|choice| choice.value == km)
        .map(|choice| within(lang, choice.label))
        .into_iter()
        .collect()
}

/// Words of the page itself.
fn within(lang: Language, text: String) -> Own {
    Own { text, tag: String::new(), direction: lang.direction() }
}

fn coded<T: Coded>(lang: Language, field: &str, code: &str, from_code: impl Fn(&str) -> Option<T>) -> Said {
    (lang.field(field), from_code(code).map(|value| within(lang, lang.name(value))).into_iter().collect())
}

fn each<T: Coded>(lang: Language, field: &str, codes: &[String], from_code: impl Fn(&str) -> Option<T>) -> Said {
    let names = codes.iter().filter_map(|code| from_code(code)).map(|value| within(lang, lang.name(value)));
    (lang.field(field), names.collect())
}

fn yes_or_no(lang: Language, value: &str) -> Vec<Own> {
    match value {
        "yes" => own(&lang.label(Label::EditYes)),
        "no" => own(&lang.label(Label::EditNo)),
        _ => vec![],
    }
}

fn own(text: &str) -> Vec<Own> {
    if text.trim().is_empty() { vec![] } else { vec![Own::unknown(text)] }
}

/// Words as somebody wrote them, in their language.
fn words(text: &str, language: &str) -> Vec<Own> {
    if text.trim().is_empty() { vec![] } else { vec![shown::words(text, LanguageCode::from_code(language).as_ref())] }
}
