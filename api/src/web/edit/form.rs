//! The form of each part of a listing: few questions, picked from lists before they are typed.

use directory::codes::{
    Commitment, Cost, Day, Delivery, Formality, KeyStage, LanguageUse, OfferFormat, PartnerKind, Subject,
};
use directory::curriculum::Vocabulary;
use directory::partners::{ListingFields, OfferFields, Part, PartnerFields, SessionFields, SessionParts, TermTime};
use wording::{Coded, Label, Language};

use super::posted::ROWS;
use super::title;
use crate::web::components::{Choice, Field};

/// The fields of a part, filled in. `offer` is the offer it is about; `more` has one row more of times or languages.
pub(in crate::web) fn fields(
    lang: Language,
    part: Part,
    of: &ListingFields,
    offer: Option<&str>,
    more: bool,
) -> Vec<Field> {
    let partner = &of.partner;
    let unsaid = OfferFields::default();
    let about = offer.and_then(|key| of.offers.get(key)).unwrap_or(&unsaid);
    match part {
        Part::Kind => vec![
            Field::radios("kind", lang.field("kind"), named(lang, PartnerKind::ALL, PartnerKind::code), &partner.kind)
                .required(),
        ],
        Part::Names => names(lang, partner),
        Part::Offer => offered(lang, about),
        Part::Where => place(lang, partner, about),
        Part::Times => times(lang, about, more),
        Part::Details => details(lang, about),
        Part::Languages => languages(lang, partner, more),
        Part::Contact => vec![
            Field::text("email", lang.field("email"), &partner.email).kind("email").autocomplete("email"),
            Field::text("phone", lang.field("phone"), &partner.phone)
                .kind("tel")
                .autocomplete("tel")
                .hint(lang.label(Label::EditPhoneHint)),
            Field::text("website", lang.field("website"), &partner.website).kind("url").autocomplete("url"),
        ],
        Part::Public => public(lang, of),
    }
}

fn names(lang: Language, partner: &PartnerFields) -> Vec<Field> {
    let hint = if is_person(partner) { Label::EditNamePersonHint } else { Label::EditNameHint };
    let others = partner.also_known_as.join("\n");
    vec![
        Field::text("name", lang.field("name"), &partner.name).hint(lang.label(hint)).required().dir_auto(),
        Field::area("also_known_as", lang.field("also_known_as"), others)
            .hint(lang.label(Label::EditOtherNamesHint))
            .dir_auto(),
        Field::area("summary", lang.field("summary"), &partner.summary)
            .hint(lang.label(Label::EditSummaryHint))
            .dir_auto(),
        words_language(lang, &partner.summary_language, &[&partner.summary]),
    ]
}

fn offered(lang: Language, offer: &OfferFields) -> Vec<Field> {
    let topics = offer.topics.iter().map(|text| title::topic(text).map_or_else(|| text.clone(), |id| lang.topic(&id)));
    let topics: Vec<String> = topics.collect();
    let written = if offer.title == title::made(Language::English, offer) { "" } else { &offer.title };
    let language = if written.is_empty() { &offer.description_language } else { &offer.title_language };
    vec![
        Field::radios(
            "format",
            lang.field("format"),
            OfferFormat::ALL.iter().map(|of| Choice::new(of.code(), format(lang, *of))).collect(),
            &offer.format,
        )
        .required(),
        Field::checkboxes(
            "subjects",
            lang.field("subjects"),
            named(lang, Subject::ALL, Subject::code),
            offer.subjects.clone(),
        )
        .hint(lang.label(Label::EditSubjectsHint)),
        Field::text("topics", lang.field("topics"), topics.join(", "))
            .hint(lang.label(Label::EditTopicsHint))
            .suggests("/suggest/topics")
            .dir_auto(),
        Field::checkboxes(
            "key_stages",
            lang.field("key_stages"),
            named(lang, KeyStage::ALL, KeyStage::code),
            offer.key_stages.clone(),
        )
        .hint(lang.label(Label::EditKeyStagesHint)),
        Field::text("title", lang.field("title"), written).hint(lang.label(Label::EditTitleHint)).dir_auto(),
        Field::area("description", lang.field("description"), &offer.description)
            .hint(lang.label(Label::EditSummaryHint))
            .dir_auto(),
        words_language(lang, language, &[written, &offer.description]),
    ]
}

/// What will be done, as the partner says it.
pub(super) fn format(lang: Language, of: OfferFormat) -> String {
    if of == OfferFormat::HostVisit { lang.label(Label::EditFormatVisit) } else { lang.name(of) }
}

/// How far most partners travel, in kilometres: what is chosen where nothing was said. With "not at all" whoever comes to
/// schools would be found by none.
const USUAL_TRAVEL_KM: &str = "8";

fn place(lang: Language, partner: &PartnerFields, offer: &OfferFields) -> Vec<Field> {
    let travels = if offer.travel_km.is_empty() { USUAL_TRAVEL_KM } else { &offer.travel_km };
    vec![
        Field::checkboxes(
            "delivery",
            lang.field("delivery"),
            Delivery::ALL.iter().map(|way| Choice::new(way.code(), lang.say_edit_delivery(way.code()))).collect(),
            offer.delivery.clone(),
        )
        .required(),
        Field::select("travel_km", lang.label(Label::EditTravel), travel(lang, &offer.travel_km), travels).required(),
        Field::text("postcode", lang.field("postcode"), &partner.postcode)
            .hint(lang.label(Label::EditPostcodeHint))
            .autocomplete("postal-code")
            .width(10),
        Field::area("address", lang.field("address"), &partner.address).dir_auto(),
    ]
}

/// Distances in miles, as people in England know them, kept in kilometres; what stands is among them.
pub(super) fn travel(lang: Language, stands: &str) -> Vec<Choice> {
    const MILES_AND_KM: [(u32, &str); 9] =
        [(1, "1.6"), (2, "3.2"), (3, "4.8"), (5, "8"), (10, "16"), (15, "24"), (20, "32"), (30, "48"), (50, "80")];
    const KM_IN_MILE: f64 = 1.609_344;
    let mut choices = vec![Choice::new("0", lang.label(Label::EditTravelNone))];
    choices.extend(MILES_AND_KM.iter().map(|(miles, km)| Choice::new(*km, lang.say_edit_travel_miles(*miles))));
    if let Ok(km) = stands.trim().parse::<f64>()
        && choices.iter().all(|choice| choice.value != stands)
    {
        choices.push(Choice::new(stands, lang.say_edit_travel_miles((km / KM_IN_MILE * 10.0).round() / 10.0)));
    }
    choices
}

fn times(lang: Language, offer: &OfferFields, more: bool) -> Vec<Field> {
    let of_day = |day: &String| SessionParts { day: day.clone(), ..SessionParts::default() };
    let mut rows: Vec<SessionParts> = offer
        .sessions
        .iter()
        .filter_map(|session| match session {
            SessionFields::Parts(parts) => Some(parts.clone()),
            SessionFields::Line(_) => None,
        })
        .chain(offer.days.iter().map(of_day))
        .collect();
    if rows.is_empty() || more {
        rows.push(SessionParts::default());
    }
    rows.truncate(ROWS);
    rows.iter().zip(1_usize..).flat_map(|(row, number)| time(lang, row, number)).collect()
}

/// The fields of one time.
fn time(lang: Language, row: &SessionParts, number: usize) -> Vec<Field> {
    let name = |part: &str| format!("sessions.{number}.{part}");
    let mut days = vec![Choice::new("", lang.label(Label::EditTimeNone))];
    days.extend(named(lang, Day::ALL, Day::code));
    let term = |term: &TermTime| Choice::new(term.code(), lang.say_edit_term(term.code()));
    let terms: Vec<Choice> = TermTime::ALL.iter().map(term).collect();
    let chosen = if row.term_time.is_empty() { TermTime::Unknown.code() } else { &row.term_time };
    let rest = SessionParts {
        day: String::new(),
        starts: String::new(),
        ends: String::new(),
        term_time: String::new(),
        ..row.clone()
    };
    let mut fields = vec![
        Field::select(name("day"), lang.say_edit_time_day(number), days, &row.day).hint(if number == 1 {
            lang.label(Label::EditTimesHint)
        } else {
            String::new()
        }),
        Field::text(name("starts"), lang.say_edit_time_starts(number), &row.starts).width(10),
        Field::text(name("ends"), lang.say_edit_time_ends(number), &row.ends).width(10),
        Field::select(name("term_time"), lang.say_edit_time_term(number), terms, chosen).required(),
    ];
    if rest != SessionParts::default() {
        fields.push(Field::hidden(name("rest"), serde_json::to_string(&rest).unwrap_or_default()));
    }
    fields
}

fn details(lang: Language, offer: &OfferFields) -> Vec<Field> {
    let number = |name: &str, value: &String| Field::text(name, lang.field(name), value).numeric().width(5);
    let mut fields = vec![
        Field::radios("cost", lang.field("cost"), named(lang, Cost::ALL, Cost::code), &offer.cost),
        Field::text("cost_note", lang.field("cost_note"), &offer.cost_note).dir_auto(),
        number("largest_group", &offer.largest_group),
        number("length_minutes", &offer.length_minutes),
        number("notice_days", &offer.notice_days),
        number("age_from", &offer.age_from),
        number("age_to", &offer.age_to),
        Field::radios(
            "commitment",
            lang.field("commitment"),
            named(lang, Commitment::ALL, Commitment::code),
            &offer.commitment,
        ),
    ];
    if matches!(OfferFormat::from_code(&offer.format), Some(OfferFormat::Interpreting | OfferFormat::Translation)) {
        fields.push(Field::radios(
            "formality",
            lang.field("formality"),
            named(lang, Formality::ALL, Formality::code),
            &offer.formality,
        ));
        fields.push(Field::text("qualification", lang.field("qualification"), &offer.qualification).dir_auto());
    }
    fields
}

fn languages(lang: Language, partner: &PartnerFields, more: bool) -> Vec<Field> {
    let known = by_own_name(lang);
    let mut rows: Vec<(String, String)> =
        partner.languages.iter().map(|held| (held.language.clone(), held.language_use.clone())).collect();
    if rows.is_empty() || more {
        rows.push((String::new(), LanguageUse::Spoken.code().to_owned()));
    }
    rows.truncate(ROWS);
    let mut none = vec![Choice::new("", lang.label(Label::EditLanguageNone))];
    none.extend(known);
    let row = |((language, language_use), number): (&(String, String), usize)| {
        [
            Field::select(
                format!("languages.{number}.language"),
                lang.say_edit_language_numbered(number),
                none.clone(),
                language,
            ),
            Field::select(
                format!("languages.{number}.use"),
                lang.say_edit_language_use(number),
                named(lang, LanguageUse::ALL, LanguageUse::code),
                language_use,
            )
            .required(),
        ]
    };
    rows.iter().zip(1_usize..).flat_map(row).collect()
}

/// Every language by its name in itself and in the page's language, those with an own name first.
pub(super) fn by_own_name(lang: Language) -> Vec<Choice> {
    let vocabulary = Vocabulary::current();
    let mut known: Vec<(String, Choice)> = vocabulary
        .languages()
        .map(|language| {
            let here = lang.language(&language.code);
            let label = match language.own_names.first() {
                Some(own) if *own != here => format!("{own} · {here}"),
                _ => here.clone(),
            };
            (here, Choice::new(language.code.code(), label))
        })
        .collect();
    known.sort_by(|(one, _), (other, _)| one.cmp(other));
    known.into_iter().map(|(_, choice)| choice).collect()
}

fn public(lang: Language, of: &ListingFields) -> Vec<Field> {
    let partner = &of.partner;
    let person = is_person(partner);
    let yes_or_no =
        || vec![Choice::new("yes", lang.label(Label::EditYes)), Choice::new("no", lang.label(Label::EditNo))];
    let place = vec![
        Choice::new("masked", lang.label(Label::EditPlaceMasked)),
        Choice::new("public", lang.label(Label::EditPlaceShown)),
    ];
    let chosen_place = match partner.place_visibility.as_str() {
        "" if person => "masked",
        "" => "public",
        stands => stands,
    };
    let mut fields = Vec::new();
    let mut audiences = Vec::new();
    if person {
        audiences.push(Choice::new("", lang.label(Label::EditAudienceSchool)));
    }
    audiences.push(Choice::new("school_staff", lang.label(Label::EditAudienceStaff)));
    let mut audience = partner.audience.as_str();
    if !person {
        audiences.push(Choice::new("everyone", lang.label(Label::EditAudienceEveryone)));
        if audience.is_empty() {
            audience = "everyone";
        }
        let public = if partner.contact_public.is_empty() { "no" } else { &partner.contact_public };
        fields.push(Field::radios("contact_public", lang.label(Label::EditContactPublic), yes_or_no(), public));
    }
    if audiences.iter().all(|choice| choice.value != audience) {
        audiences.push(Choice::new(audience, lang.label(Label::EditAudienceAsItIs)));
    }
    fields.insert(0, Field::radios("audience", lang.label(Label::EditAudience), audiences, audience));
    fields.push(Field::radios("place_visibility", lang.label(Label::EditPlacePublic), place, chosen_place));
    if !person {
        let open = !of.offers.is_empty() && of.offers.values().all(|offer| offer.times_public == "yes");
        fields.push(
            Field::radios(
                "times_public",
                lang.label(Label::EditTimesPublic),
                yes_or_no(),
                if open { "yes" } else { "no" },
            )
            .hint(lang.label(Label::EditTimesPublicHint)),
        );
    }
    fields
}

/// In which language somebody wrote: the page's where nothing is written yet. Words that stand and whose language nobody
/// said are not said to be in it.
fn words_language(lang: Language, chosen: &str, words: &[&str]) -> Field {
    let mut languages = by_own_name(lang);
    let mut chosen = chosen.to_owned();
    if chosen.is_empty() && words.iter().all(|text| text.trim().is_empty()) {
        chosen = page_language(lang);
    } else if chosen.is_empty() {
        languages.insert(0, Choice::new("", lang.label(Label::EditNotSaid)));
    }
    Field::select("words_language", lang.label(Label::EditWordsLanguage), languages, chosen).required()
}

/// The code (ISO 639-3) of the language a page is in.
pub(super) fn page_language(lang: Language) -> String {
    let tag = lang.tag().split('-').next().unwrap_or_default();
    let vocabulary = Vocabulary::shipped();
    let tagged = |of: Option<&String>| of.is_some_and(|of| of.split('-').next() == Some(tag));
    let found = vocabulary.languages().filter(|language| tagged(language.tag.as_ref()));
    found.map(|language| language.code.code().to_owned()).min().unwrap_or_else(|| "eng".to_owned())
}

fn named<T: Coded>(lang: Language, all: &[T], code: impl Fn(T) -> &'static str) -> Vec<Choice> {
    all.iter().map(|value| Choice::new(code(*value), lang.name(*value))).collect()
}

/// Whether a listing is of a person.
pub(in crate::web) fn is_person(partner: &PartnerFields) -> bool {
    PartnerKind::from_code(&partner.kind).is_some_and(PartnerKind::is_person)
}
