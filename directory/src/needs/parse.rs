//! Raw fields of a need, as a page, GraphQL or a file gives them, into an input that cannot be wrong.

use crate::codes::{Delivery, OfferFormat};
use crate::curriculum::{key_stage_by_name, language, subject, topic};
use crate::geography::Postcode;
use crate::needs::NeedInput;
use crate::partners::{day, each, parse_code, parse_point};
use crate::problem::{Problem, Problems, Rule};
use crate::text::{date, number, paragraph};

/// How far a class travels where nothing is said, in kilometres.
pub const DEFAULT_WITHIN_KM: f64 = 8.0;

/// The raw fields of a need. Blank means not given.
#[derive(Clone, Debug, Default)]
pub struct NeedFields {
    /// What the class is learning and wants, in the asker's words.
    pub text: String,
    /// The subject, by any of its names.
    pub subject: String,
    /// The key stage or year group.
    pub key_stage: String,
    /// Topics, by any of their names.
    pub topics: Vec<String>,
    /// Languages, by any of their names.
    pub languages: Vec<String>,
    /// `class`, `talk`, `workshop` …
    pub format: String,
    /// `in_school`, `at_our_place`, `online`; none means any.
    pub delivery: Vec<String>,
    /// Days of the week; none means any.
    pub days: Vec<String>,
    /// Where the class is; blank means: at its school.
    pub postcode: String,
    /// Degrees north; wins over the postcode.
    pub latitude: String,
    /// Degrees east.
    pub longitude: String,
    /// How far the class would travel, in kilometres.
    pub within_km: String,
    /// The first day it is wanted.
    pub starts_on: String,
    /// The last day it is wanted.
    pub ends_on: String,
}

/// Parses a need's fields; every problem at once.
pub fn parse_need(fields: &NeedFields) -> Result<NeedInput, Vec<Problem>> {
    let mut problems = Problems::new();
    let text = problems.required("text", &fields.text, |text| paragraph(text, 1_000));
    let subject = problems.optional("subject", &fields.subject, subject);
    let key_stage = problems.optional("key_stage", &fields.key_stage, key_stage_by_name);
    let topics = each(&mut problems, "topics", &fields.topics, topic);
    let languages = each(&mut problems, "languages", &fields.languages, language);
    let format =
        problems.optional("format", &fields.format, |text| parse_code(text, OfferFormat::ALL, OfferFormat::code));
    let delivery =
        each(&mut problems, "delivery", &fields.delivery, |text| parse_code(text, Delivery::ALL, Delivery::code));
    let days = each(&mut problems, "days", &fields.days, day);
    let postcode = problems.optional("postcode", &fields.postcode, Postcode::parse);
    let given = parse_point(&mut problems, &fields.latitude, &fields.longitude);
    let within_km = problems
        .optional("within_km", &fields.within_km, |text| {
            number(text, 0, 200)
                .and_then(|km| if km > 0.0 { Ok(km) } else { Err(Rule::OutOfRange { min: 1, max: 200 }) })
        })
        .unwrap_or(DEFAULT_WITHIN_KM);
    let starts_on = problems.optional("starts_on", &fields.starts_on, date);
    let ends_on = problems.optional("ends_on", &fields.ends_on, date);
    if let Some((earliest, last)) = starts_on.zip(ends_on)
        && last < earliest
    {
        problems.add("ends_on", &fields.ends_on, Rule::DateBefore { earliest });
    }
    let input = text.map(|text| NeedInput {
        text,
        subject,
        key_stage,
        topics,
        languages,
        format,
        delivery,
        days,
        postcode,
        given,
        within_km,
        starts_on,
        ends_on,
    });
    problems.finish(input)
}
