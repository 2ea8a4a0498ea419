//! Raw fields of a question, as a page or GraphQL gives them, into a question that cannot be wrong.

use crate::codes::{Delivery, OfferFormat};
use crate::curriculum::key_stage_by_name;
use crate::geography::PlaceSought;
use crate::partners::{day, language, parse_code, partner_kind, subject};
use crate::problem::{Problem, Problems, Rule};
use crate::search::Question;
use crate::text::{number, paragraph};

/// The raw fields of a question. Blank means any.
#[derive(Clone, Debug, Default)]
pub struct QuestionFields {
    /// Words.
    pub words: String,
    /// `supplementary_school`, `madrasah` …, or a word people use for one.
    pub kind: String,
    /// A subject, by any of its names.
    pub subject: String,
    /// A key stage or year group.
    pub key_stage: String,
    /// A language, by any of its names or its code.
    pub language: String,
    /// `class`, `talk`, `workshop` …
    pub format: String,
    /// `in_school`, `at_our_place` or `online`.
    pub delivery: String,
    /// A day of the week.
    pub day: String,
    /// A postcode, or its beginning.
    pub near: String,
    /// The farthest, in kilometres; only with `near`.
    pub within_km: String,
}

/// Parses a question's fields; every problem at once.
pub fn parse_question(fields: &QuestionFields) -> Result<Question, Vec<Problem>> {
    let mut problems = Problems::new();
    let question = Question {
        words: problems.optional("words", &fields.words, |text| paragraph(text, 1_000)),
        kind: problems.optional("kind", &fields.kind, partner_kind),
        subject: problems.optional("subject", &fields.subject, subject),
        key_stage: problems.optional("key_stage", &fields.key_stage, key_stage_by_name),
        language: problems.optional("language", &fields.language, language),
        format: problems
            .optional("format", &fields.format, |text| parse_code(text, OfferFormat::ALL, OfferFormat::code)),
        delivery: problems
            .optional("delivery", &fields.delivery, |text| parse_code(text, Delivery::ALL, Delivery::code)),
        day: problems.optional("day", &fields.day, day),
        near: problems.optional("near", &fields.near, PlaceSought::parse),
        within_km: problems.optional("within_km", &fields.within_km, |text| number(text, 0, 1_000)),
    };
    if fields.near.trim().is_empty() && question.within_km.is_some() {
        problems.add("within_km", &fields.within_km, Rule::OnlyWith { other: "near".into() });
    }
    problems.finish(Some(question))
}
