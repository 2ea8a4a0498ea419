//! The curriculum vocabulary: subjects, topics and languages, by all the names people use for them.
//!
//! It is shipped as CSV files beside this module. Names are matched without regard to case, accents, hyphens and plural;
//! names in their own script are names like any other. Census codes and ISO codes are different things: PRS is Persian
//! to the census and Dari to ISO, so each has its own look-up.

mod fold;
mod key_stages;
mod lookup;
mod meanings;
mod names;
mod recognise;
mod shipped;
mod synonyms;
mod vocabulary;

pub use fold::fold;
pub(crate) use fold::{Token, stem, tokens};
pub use key_stages::key_stage_by_name;
pub(crate) use key_stages::{key_stages_at, number_of};
pub(crate) use meanings::Meaning;
pub(crate) use names::NameKind;
pub(crate) use recognise::{Mention, Read};
pub use vocabulary::{Fault, Language, Relation, Topic, Vocabulary};

/// A topic of the vocabulary, by its stable code (`ancient_benin`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct TopicId(String);

impl TopicId {
    /// The topic with this code, if the shipped vocabulary has it.
    pub fn from_code(code: &str) -> Option<Self> {
        Vocabulary::shipped().topic_by_code(code).map(|topic| topic.id.clone())
    }

    /// Its code.
    pub fn code(&self) -> &str {
        &self.0
    }
}

/// A language of the vocabulary, by its ISO 639-3 code.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct LanguageCode(String);

impl LanguageCode {
    /// The language with this ISO 639-3 code, if the shipped vocabulary has it.
    pub fn from_code(code: &str) -> Option<Self> {
        Vocabulary::shipped().language_by_code(code).map(|language| language.code.clone())
    }

    /// Its code.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for TopicId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
