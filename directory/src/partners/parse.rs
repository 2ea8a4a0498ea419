//! Raw fields of a partner and an offer, as a page, GraphQL or a file gives them, into inputs that cannot be wrong.

use serde::{Deserialize, Serialize};
use unicode_script::{Script, UnicodeScript as _};

use crate::actor::AuthorityCode;
use crate::codes::{
    Commitment, Cost, Day, Delivery, Formality, LanguageUse, OfferFormat, PartnerKind, PlaceVisibility,
};
use crate::curriculum::{LanguageCode, Vocabulary, key_stage_by_name, language, subject, topic};
use crate::geography::{Point, Postcode};
use crate::partners::sessions::{days, parse_sessions};
use crate::partners::{Audience, Consent, Contact, Name, Practicalities, Scope, Session, SessionFields};
use crate::problem::{Problem, Problems, Rule};
use crate::text::{EmailAddress, Phone, WebAddress, ascii_digits, date, line, number, paragraph, whole_number};

/// The raw fields of a partner. Blank means not given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartnerFields {
    /// `supplementary_school`, `madrasah` …, or a word people use for one.
    pub kind: String,
    /// The first name; for a person the headline of what they offer.
    pub name: String,
    /// Further names, in any language and script.
    pub also_known_as: Vec<String>,
    /// What it says of itself.
    pub summary: String,
    /// The language of that, by any of its names or its code; blank where it is not said.
    pub summary_language: String,
    /// Where it is.
    pub postcode: String,
    /// Degrees north; wins over the postcode.
    pub latitude: String,
    /// Degrees east.
    pub longitude: String,
    /// The address.
    pub address: String,
    /// `public` or `masked`.
    pub place_visibility: String,
    /// Its languages.
    pub languages: Vec<LanguageFields>,
    /// Mail.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Web.
    pub website: String,
    /// Whether those three are public: `yes` or `no`.
    pub contact_public: String,
    /// The day consent was given.
    pub consent_date: String,
    /// How it was given.
    pub consent_how: String,
    /// `school_staff`, `everyone` or `authority`.
    pub audience: String,
}

/// The raw fields of a language and its use.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LanguageFields {
    /// The language, by any of its names or its code.
    pub language: String,
    /// `taught`, `spoken`, `interpreted`, `translated` or `written`; blank means spoken.
    pub language_use: String,
}

/// The raw fields of an offer. Blank means not given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct OfferFields {
    /// The headline.
    pub title: String,
    /// The language of the headline; blank where it is not said.
    pub title_language: String,
    /// The offer in the partner's words.
    pub description: String,
    /// The language of those words; blank where it is not said.
    pub description_language: String,
    /// `class`, `talk`, `workshop` …
    pub format: String,
    /// Subjects, by any of their names.
    pub subjects: Vec<String>,
    /// Topics, by any of their names.
    pub topics: Vec<String>,
    /// Key stages or year groups; none means any.
    pub key_stages: Vec<String>,
    /// Languages where they differ from the partner's.
    pub languages: Vec<LanguageFields>,
    /// `in_school`, `at_our_place`, `online`.
    pub delivery: Vec<String>,
    /// How far they travel to a school, in kilometres.
    pub travel_km: String,
    /// Days of the week whose times are not known; blank where the sessions say them.
    pub days: Vec<String>,
    /// When it meets.
    pub sessions: Vec<SessionFields>,
    /// Whether strangers see the times: `yes` or `no`.
    pub times_public: String,
    /// `free`, `expenses`, `fee` or `ask`.
    pub cost: String,
    /// More about the cost.
    pub cost_note: String,
    /// The most children at once.
    pub largest_group: String,
    /// How long, in minutes.
    pub length_minutes: String,
    /// How many days' notice.
    pub notice_days: String,
    /// The youngest age.
    pub age_from: String,
    /// The oldest age.
    pub age_to: String,
    /// `once`, `this_term` or `standing`.
    pub commitment: String,
    /// `formal` or `informal`; for interpreting and translation only.
    pub formality: String,
    /// The qualification of a formal one.
    pub qualification: String,
}

/// A partner's input, parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerInput {
    /// What sort of body or person.
    pub kind: PartnerKind,
    /// Its names; never empty.
    pub names: Vec<Name>,
    /// What it says of itself.
    pub summary: String,
    /// The language of that, where said.
    pub summary_language: Option<LanguageCode>,
    /// Its languages with their use.
    pub languages: Vec<(LanguageCode, LanguageUse)>,
    /// Where it is, if said.
    pub place: Option<PlaceInput>,
    /// How to reach it.
    pub contact: Contact,
    /// The consent that was recorded.
    pub consent: Option<Consent>,
    /// Who may see it, where said.
    pub audience: Option<Audience>,
}

/// Where a partner is, parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceInput {
    /// The address.
    pub address: Option<String>,
    /// The postcode.
    pub postcode: Option<Postcode>,
    /// Coordinates given with the record: they beat the postcode.
    pub given: Option<Point>,
    /// Whether it is shown or masked.
    pub visibility: PlaceVisibility,
}

/// An offer's input, parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferInput {
    /// The headline.
    pub title: String,
    /// The language of the headline, where said.
    pub title_language: Option<LanguageCode>,
    /// The offer in the partner's words.
    pub description: String,
    /// The language of those words, where said.
    pub description_language: Option<LanguageCode>,
    /// What will be done.
    pub format: OfferFormat,
    /// What it is about and where it can be.
    pub scope: Scope,
    /// What it costs, lasts and needs.
    pub practicalities: Practicalities,
    /// When it meets; empty means that only the days are known, or not even those. Empty too for who may not know the
    /// times.
    pub sessions: Vec<Session>,
    /// Whether strangers see the times.
    pub times_public: bool,
}

/// The most characters of a name, of a headline, of a text.
const NAME: usize = 200;
const TEXT: usize = 4_000;
/// The most values in one list.
const LIST: usize = 40;

/// Parses a partner's fields; every problem at once.
pub fn parse_partner(fields: &PartnerFields) -> Result<PartnerInput, Vec<Problem>> {
    let mut problems = Problems::new();
    let kind = problems.required("kind", &fields.kind, partner_kind);
    let name = problems.required("name", &fields.name, |text| line(text, NAME));
    let mut names: Vec<Name> = name.map(named).into_iter().collect();
    for other in at_most(&mut problems, "also_known_as", &fields.also_known_as) {
        names.extend(problems.optional("also_known_as", other, |text| line(text, NAME)).map(named));
    }
    let summary = problems.optional("summary", &fields.summary, |text| paragraph(text, TEXT)).unwrap_or_default();
    let summary_language = language_of(&mut problems, "summary_language", &fields.summary_language, &summary);
    let languages = languages(&mut problems, &fields.languages);
    let place = place(&mut problems, fields, kind);
    let contact = Contact {
        email: problems.optional("email", &fields.email, EmailAddress::parse),
        phone: problems.optional("phone", &fields.phone, Phone::parse),
        website: problems.optional("website", &fields.website, WebAddress::parse),
        public: problems.optional("contact_public", &fields.contact_public, yes_or_no).unwrap_or(false),
    };
    let consent_on = problems.optional("consent_date", &fields.consent_date, date);
    let consent_how = problems.optional("consent_how", &fields.consent_how, |text| line(text, NAME));
    if fields.consent_date.trim().is_empty() != fields.consent_how.trim().is_empty() {
        let (missing, other) = if fields.consent_date.trim().is_empty() {
            ("consent_date", "consent_how")
        } else {
            ("consent_how", "consent_date")
        };
        problems.add(missing, "", Rule::OnlyWith { other: other.to_owned() });
    }
    let consent = consent_on.zip(consent_how).map(|(on, how)| Consent { on, how, words: None });
    let audience = problems.optional("audience", &fields.audience, audience);
    if kind.is_some_and(PartnerKind::is_person) && audience == Some(Audience::Everyone) {
        problems.add("audience", &fields.audience, Rule::AudienceTooWide);
    }
    let input = kind.map(|kind| PartnerInput {
        kind,
        names,
        summary,
        summary_language,
        languages,
        place,
        contact,
        consent,
        audience,
    });
    problems.finish(input)
}

/// Parses an offer's fields; every problem at once.
pub fn parse_offer(fields: &OfferFields) -> Result<OfferInput, Vec<Problem>> {
    let mut problems = Problems::new();
    let title = problems.required("title", &fields.title, |text| line(text, NAME));
    let description =
        problems.optional("description", &fields.description, |text| paragraph(text, TEXT)).unwrap_or_default();
    let title_language =
        language_of(&mut problems, "title_language", &fields.title_language, title.as_deref().unwrap_or_default());
    let description_language =
        language_of(&mut problems, "description_language", &fields.description_language, &description);
    let format = problems.required("format", &fields.format, |text| code(text, OfferFormat::ALL, OfferFormat::code));
    let mut scope = scope(&mut problems, fields);
    let practicalities = practicalities(&mut problems, fields, format);
    let sessions = parse_sessions(&mut problems, &fields.sessions);
    let times_public = problems.optional("times_public", &fields.times_public, yes_or_no).unwrap_or(false);
    if !sessions.is_empty() {
        scope.days = days_of_sessions(&mut problems, &scope.days, &sessions);
    }
    let input = title.zip(format).map(|(title, format)| OfferInput {
        title,
        title_language,
        description,
        description_language,
        format,
        scope,
        practicalities,
        sessions,
        times_public,
    });
    problems.finish(input)
}

fn scope(problems: &mut Problems, fields: &OfferFields) -> Scope {
    let subjects = each(problems, "subjects", &fields.subjects, subject);
    let topics = each(problems, "topics", &fields.topics, topic);
    let key_stages = each(problems, "key_stages", &fields.key_stages, key_stage_by_name);
    let languages = languages(problems, &fields.languages);
    let delivery = each(problems, "delivery", &fields.delivery, |text| code(text, Delivery::ALL, Delivery::code));
    if fields.delivery.iter().all(|value| value.trim().is_empty()) {
        problems.add("delivery", "", Rule::Required);
    }
    let travel_km =
        problems.optional("travel_km", &fields.travel_km, |text| number(text, 0, 1_000)).unwrap_or_default();
    let days = each(problems, "days", &fields.days, day);
    Scope { subjects, topics, key_stages, languages, delivery, travel_km, days }
}

/// The days of an offer that has sessions are theirs. A day given beside them that no session has is a contradiction.
fn days_of_sessions(problems: &mut Problems, given: &[Day], sessions: &[Session]) -> Vec<Day> {
    let theirs = days(sessions);
    for day in given.iter().filter(|day| !theirs.contains(day)) {
        let allowed = theirs.iter().map(|day| day.code().to_owned()).collect();
        problems.add("days", day.code(), Rule::NotOneOf { allowed });
    }
    theirs
}

fn practicalities(problems: &mut Problems, fields: &OfferFields, format: Option<OfferFormat>) -> Practicalities {
    let number = |problems: &mut Problems, field: &str, value: &str, min: i32, max: i32| {
        let parsed = problems.optional(field, value, |text| whole_number(text, min.into(), max.into()));
        parsed.and_then(|value| i32::try_from(value).ok())
    };
    let age_from = number(problems, "age_from", &fields.age_from, 0, 19);
    let age_to = number(problems, "age_to", &fields.age_to, age_from.unwrap_or(0), 19);
    let formality =
        problems.optional("formality", &fields.formality, |text| code(text, Formality::ALL, Formality::code));
    let languages_work = matches!(format, Some(OfferFormat::Interpreting | OfferFormat::Translation));
    if formality.is_some() && format.is_some() && !languages_work {
        problems.add(
            "formality",
            &fields.formality,
            Rule::OnlyWith { other: "format interpreting, translation".into() },
        );
    }
    let qualification = problems.optional("qualification", &fields.qualification, |text| line(text, NAME));
    if qualification.is_some() && formality != Some(Formality::Formal) {
        problems.add("qualification", &fields.qualification, Rule::OnlyWith { other: "formality formal".into() });
    }
    Practicalities {
        cost: problems.optional("cost", &fields.cost, |text| code(text, Cost::ALL, Cost::code)).unwrap_or(Cost::Ask),
        cost_note: problems.optional("cost_note", &fields.cost_note, |text| line(text, NAME)),
        largest_group: number(problems, "largest_group", &fields.largest_group, 1, 5_000),
        length_minutes: number(problems, "length_minutes", &fields.length_minutes, 1, 1_440),
        notice_days: number(problems, "notice_days", &fields.notice_days, 0, 365),
        age_from,
        age_to,
        commitment: problems
            .optional("commitment", &fields.commitment, |text| code(text, Commitment::ALL, Commitment::code)),
        formality,
        qualification,
    }
}

/// The language of words, where there are any.
fn language_of(problems: &mut Problems, field: &str, named: &str, words: &str) -> Option<LanguageCode> {
    problems.optional(field, named, language).filter(|_| !words.is_empty())
}

fn languages(problems: &mut Problems, fields: &[LanguageFields]) -> Vec<(LanguageCode, LanguageUse)> {
    let mut found = Vec::new();
    if fields.len() > LIST {
        problems.add("languages", "", Rule::TooMany { max: LIST });
        return found;
    }
    for given in fields {
        let language = problems.optional("languages", &given.language, language);
        let language_use = problems
            .optional("languages", &given.language_use, |text| code(text, LanguageUse::ALL, LanguageUse::code))
            .unwrap_or(LanguageUse::Spoken);
        if let Some(language) = language
            && !found.contains(&(language.clone(), language_use))
        {
            found.push((language, language_use));
        }
    }
    found
}

fn place(problems: &mut Problems, fields: &PartnerFields, kind: Option<PartnerKind>) -> Option<PlaceInput> {
    let address = problems.optional("address", &fields.address, |text| paragraph(text, NAME));
    let postcode = problems.optional("postcode", &fields.postcode, Postcode::parse);
    let given = point(problems, &fields.latitude, &fields.longitude);
    // Where a person lives is not shown unless they say so; where an organisation is, unless it says otherwise.
    let person = kind.is_some_and(PartnerKind::is_person);
    let visibility = problems
        .optional("place_visibility", &fields.place_visibility, |text| {
            code(text, PlaceVisibility::ALL, PlaceVisibility::code)
        })
        .unwrap_or(if person { PlaceVisibility::Masked } else { PlaceVisibility::Public });
    let somewhere = address.is_some() || postcode.is_some() || given.is_some();
    somewhere.then_some(PlaceInput { address, postcode, given, visibility })
}

/// Coordinates given with a record: both or neither, and on the map.
pub(crate) fn point(problems: &mut Problems, latitude: &str, longitude: &str) -> Option<Point> {
    if latitude.trim().is_empty() && longitude.trim().is_empty() {
        return None;
    }
    let degrees = |text: &str| ascii_digits(text).trim().parse::<f64>().ok();
    let found = degrees(latitude).zip(degrees(longitude)).and_then(|(north, east)| Point::new(north, east));
    if found.is_none() {
        problems.add("latitude", &format!("{latitude}, {longitude}"), Rule::NotAPointInEngland);
    }
    found
}

/// A kind of partner by its code, or by a word people use for one.
pub(crate) fn partner_kind(text: &str) -> Result<PartnerKind, Rule> {
    code(text, PartnerKind::ALL, PartnerKind::code)
        .or_else(|rule| Vocabulary::current().partner_kind_by_name(text).ok_or(rule))
}

/// A day of the week: `Mon`, `monday`, `Tues`, `Saturdays`.
pub(crate) fn day(text: &str) -> Result<Day, Rule> {
    let lower = text.trim().to_lowercase();
    let name = lower.strip_suffix('s').unwrap_or(&lower);
    let full = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let found = Day::ALL.iter().zip(full).find(|(_, full)| name.len() >= 3 && full.starts_with(name));
    found.map(|(day, _)| *day).ok_or_else(|| not_one_of(Day::ALL, Day::code))
}

/// A value of a closed list by its code, in any case.
pub(crate) fn code<T: Copy>(text: &str, all: &[T], code: impl Fn(T) -> &'static str) -> Result<T, Rule> {
    let wanted = text.trim().to_lowercase().replace([' ', '-'], "_");
    all.iter().copied().find(|value| code(*value).eq_ignore_ascii_case(&wanted)).ok_or_else(|| not_one_of(all, code))
}

/// Each value of a list, parsed, once.
pub(crate) fn each<T: PartialEq>(
    problems: &mut Problems,
    field: &str,
    values: &[String],
    parse: impl Fn(&str) -> Result<T, Rule>,
) -> Vec<T> {
    let mut found = Vec::new();
    for value in at_most(problems, field, values) {
        if let Some(value) = problems.optional(field, value, &parse)
            && !found.contains(&value)
        {
            found.push(value);
        }
    }
    found
}

fn at_most<'a>(problems: &mut Problems, field: &str, values: &'a [String]) -> &'a [String] {
    if values.len() > LIST {
        problems.add(field, "", Rule::TooMany { max: LIST });
        return &[];
    }
    values
}

fn not_one_of<T: Copy>(all: &[T], code: impl Fn(T) -> &'static str) -> Rule {
    Rule::NotOneOf { allowed: all.iter().map(|value| code(*value).to_owned()).collect() }
}

fn audience(text: &str) -> Result<Audience, Rule> {
    match text.trim().to_lowercase().as_str() {
        "everyone" => Ok(Audience::Everyone),
        "school_staff" => Ok(Audience::SchoolStaff),
        other => AuthorityCode::parse(&other.to_uppercase()).map(Audience::Authority).ok_or_else(|| Rule::NotOneOf {
            allowed: vec!["school_staff".into(), "everyone".into(), "an authority's code such as E06000016".into()],
        }),
    }
}

pub(crate) fn yes_or_no(text: &str) -> Result<bool, Rule> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "true" => Ok(true),
        "no" | "false" => Ok(false),
        _ => Err(Rule::NotOneOf { allowed: vec!["yes".into(), "no".into()] }),
    }
}

fn named(name: String) -> Name {
    let script = script_of(&name);
    Name { name, language: None, script }
}

/// The script (ISO 15924) of the first letter that has one of its own.
pub(crate) fn script_of(text: &str) -> Option<String> {
    text.chars()
        .map(|letter| letter.script())
        .find(|script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown))
        .map(|script| script.short_name().to_owned())
}
