//! What the domain decided, said to a person: problems, reasons and codes into sentences of a language.
//!
//! - Everything said is in `locales/LANGUAGE/*.ftl`; the code here only chooses a sentence and hands it its values.
//! - The same problem reads the same on a page, in GraphQL, in a mail and in an import's report.

mod bundle;
mod codes;
mod labels;
mod mails;
mod pages;
mod problems;
mod reasons;
mod sessions;
mod understood;

pub use codes::Coded;
pub use labels::Label;
pub use mails::{Links, MailText};
pub use pages::Sentence;

/// A language that pages and mails are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// British English.
    #[default]
    English,
}

impl Language {
    /// Every language there is.
    pub const ALL: &'static [Self] = &[Self::English];

    /// Its tag, for `lang` attributes and mail headers.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
        }
    }

    /// Whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        match self {
            Self::English => false,
        }
    }
}
