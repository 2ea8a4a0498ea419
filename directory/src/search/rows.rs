//! A search row that was found, with what it counts.

use chrono::{DateTime, Utc};
use diesel::Queryable;
use uuid::Uuid;

use crate::codes::KeyStage;
use crate::curriculum::{LanguageCode, TopicId};
use crate::search::Question;

#[derive(Queryable)]
pub(super) struct Found {
    pub(super) id: Uuid,
    pub(super) kind: String,
    pub(super) subjects: Vec<String>,
    pub(super) topics: Vec<String>,
    pub(super) key_stages: Vec<String>,
    pub(super) any_key_stage: bool,
    pub(super) languages: Vec<String>,
    pub(super) formats: Vec<String>,
    pub(super) delivery: Vec<String>,
    pub(super) days: Vec<String>,
    pub(super) sort_name: String,
    pub(super) updated_at: DateTime<Utc>,
    /// How well it fits the words.
    pub(super) rank: f32,
    /// How many of the terms it has, where any will do.
    pub(super) terms: i32,
}

impl Found {
    /// What it has that can be filtered by, by filter. An offer for any key stage is for each.
    pub(super) fn values(&self) -> [(&'static str, Vec<&str>); 8] {
        fn texts(values: &[String]) -> Vec<&str> {
            values.iter().map(String::as_str).collect()
        }
        let stages = if self.any_key_stage {
            KeyStage::ALL.iter().map(|stage| stage.code()).collect()
        } else {
            texts(&self.key_stages)
        };
        [
            ("kind", vec![&self.kind]),
            ("subject", texts(&self.subjects)),
            ("topic", texts(&self.topics)),
            ("key_stage", stages),
            ("language", texts(&self.languages)),
            ("format", texts(&self.formats)),
            ("delivery", texts(&self.delivery)),
            ("day", texts(&self.days)),
        ]
    }

    /// The filters of a question that do not let it through.
    pub(super) fn missed(&self, question: &Question) -> Vec<&'static str> {
        fn has<T>(own: &[String], wanted: &[T], code: impl Fn(&T) -> &str) -> bool {
            wanted.is_empty() || wanted.iter().any(|value| own.iter().any(|own| own == code(value)))
        }
        [
            ("kind", has(std::slice::from_ref(&self.kind), &question.kind, |kind| kind.code())),
            ("subject", has(&self.subjects, &question.subject, |subject| subject.code())),
            ("topic", has(&self.topics, &question.topic, TopicId::code)),
            ("key_stage", self.any_key_stage || has(&self.key_stages, &question.key_stage, |stage| stage.code())),
            ("language", has(&self.languages, &question.language, LanguageCode::code)),
            ("format", has(&self.formats, &question.format, |format| format.code())),
            ("delivery", has(&self.delivery, &question.delivery, |way| way.code())),
            ("day", has(&self.days, &question.day, |day| day.code())),
        ]
        .into_iter()
        .filter_map(|(filter, has)| (!has).then_some(filter))
        .collect()
    }
}
