//! The curriculum vocabulary: subjects, topics and languages, by all the names people use for them.
//!
//! - It is shipped as CSV files beside this module; what liaison staff change is kept in the database, one row a change,
//!   for ever. The vocabulary in force is the files with the changes made to them in order ([`Vocabulary::current`]).
//! - A term is never deleted: what was kept under its code stays readable. A topic can be retired.
//! - Names are matched without regard to case, accents, hyphens and plural; names in their own script are names like any
//!   other. Census codes and ISO codes are different things: PRS is Persian to the census and Dari to ISO, so each has
//!   its own look-up.

mod change;
mod check;
mod current;
mod find;
mod fold;
mod key_stages;
mod lookup;
mod meanings;
mod names;
mod parse;
mod read;
mod recognise;
mod rows;
mod rules;
mod script;
mod shipped;
mod suggest;
mod synonyms;
mod vocabulary;
mod write;

pub use change::{Author, Change, Entry, Term, What};
pub use check::{Checked, Fault, check, check_shipped};
pub use current::{apart, refresh, refresh_if_due};
pub use fold::fold;
pub(crate) use fold::{Token, stem, tokens};
pub use key_stages::key_stage_by_name;
pub(crate) use key_stages::{key_stages_at, number_of};
pub(crate) use lookup::{language, subject, topic};
pub(crate) use meanings::{InSearch, Meaning};
pub use names::NameKind;
pub use parse::{NameFields, NameInput, TopicFields, TopicInput, parse_links, parse_name, parse_topic, parse_why};
pub(crate) use read::change;
pub use read::history;
pub(crate) use recognise::{Mention, Read};
pub use rules::may_edit;
pub use shipped::ReadFile;
pub(crate) use shipped::{compiled_in, list, rows};
pub use suggest::{Meant, Suggestion};
pub use vocabulary::{Language, Relation, Topic, Vocabulary};
pub use write::{add_name, add_topic, remove_name, rename_topic, retire_topic, set_broader, set_related, undo};

/// A topic of the vocabulary, by its stable code (`ancient_benin`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct TopicId(String);

impl TopicId {
    /// The topic with this code, if the vocabulary in force has it.
    pub fn from_code(code: &str) -> Option<Self> {
        Vocabulary::current().topic_by_code(code).map(|topic| topic.id.clone())
    }

    /// The topic of a code that was kept. Topics are never deleted, so it is not looked up: this process may not have
    /// heard of a new one yet.
    pub(crate) fn kept(code: &str) -> Self {
        Self(code.to_owned())
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
    /// The language with this ISO 639-3 code. The list of languages is the shipped one; only their names are edited.
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
