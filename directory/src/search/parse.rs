//! Raw fields of a question, as a page or GraphQL gives them, into a question that cannot be wrong.

use crate::codes::{Delivery, OfferFormat};
use crate::curriculum::{key_stage_by_name, language, subject, topic};
use crate::geography::PlaceSought;
use crate::partners::{day, each, parse_code, partner_kind};
use crate::problem::{Problem, Problems, Rule};
use crate::search::{Question, Sort};
use crate::text::{number, paragraph};

/// The raw fields of a question. Blank means any; of several values any will do.
#[derive(Clone, Debug, Default)]
pub struct QuestionFields {
    /// Words.
    pub words: String,
    /// `supplementary_school`, `madrasah` …, or a word people use for one.
    pub kind: Vec<String>,
    /// Subjects, by any of their names.
    pub subject: Vec<String>,
    /// Topics, by any of their names.
    pub topic: Vec<String>,
    /// Key stages or year groups.
    pub key_stage: Vec<String>,
    /// Languages, by any of their names or their codes.
    pub language: Vec<String>,
    /// `class`, `talk`, `workshop` …
    pub format: Vec<String>,
    /// `in_school`, `at_our_place` or `online`.
    pub delivery: Vec<String>,
    /// Days of the week.
    pub day: Vec<String>,
    /// A postcode, or its beginning.
    pub near: String,
    /// The farthest, in kilometres; only with `near`.
    pub within_km: String,
    /// `relevance`, `distance`, `name` or `updated`; `distance` only with `near`.
    pub sort: String,
}

/// Parses a question's fields; every problem at once.
pub fn parse_question(fields: &QuestionFields) -> Result<Question, Vec<Problem>> {
    let mut problems = Problems::new();
    let problem = &mut problems;
    let question = Question {
        words: problem.optional("words", &fields.words, |text| paragraph(text, 1_000)),
        kind: each(problem, "kind", &fields.kind, partner_kind),
        subject: each(problem, "subject", &fields.subject, subject),
        topic: each(problem, "topic", &fields.topic, topic),
        key_stage: each(problem, "key_stage", &fields.key_stage, key_stage_by_name),
        language: each(problem, "language", &fields.language, language),
        format: each(problem, "format", &fields.format, |text| parse_code(text, OfferFormat::ALL, OfferFormat::code)),
        delivery: each(problem, "delivery", &fields.delivery, |text| parse_code(text, Delivery::ALL, Delivery::code)),
        day: each(problem, "day", &fields.day, day),
        near: problem.optional("near", &fields.near, PlaceSought::parse),
        within_km: problem.optional("within_km", &fields.within_km, |text| number(text, 0, 1_000)),
        sort: problem
            .optional("sort", &fields.sort, |text| parse_code(text, Sort::ALL, Sort::code))
            .unwrap_or_default(),
    };
    if fields.near.trim().is_empty() {
        if question.within_km.is_some() {
            problem.add("within_km", &fields.within_km, Rule::OnlyWith { other: "near".into() });
        }
        if question.sort == Sort::Distance {
            problem.add("sort", &fields.sort, Rule::OnlyWith { other: "near".into() });
        }
    }
    problems.finish(Some(question))
}
