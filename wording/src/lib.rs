//! What the domain decided, said to a person: problems, reasons and codes into sentences of a language.
//!
//! - Everything said is in `locales/LANGUAGE/*.ftl`; the code here only chooses a sentence and hands it its values.
//! - The same problem reads the same on a page, in GraphQL, in a mail and in an import's report.

mod bundle;
mod codes;
mod labels;
mod language;
mod mails;
mod problems;
mod reasons;
mod refusals;
mod sessions;
mod understood;

pub use codes::Coded;
pub use labels::Label;
pub use language::Language;
pub use mails::{Links, MailText};

/// A value that stands in a sentence: a text, or a number that may decide its plural.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;
