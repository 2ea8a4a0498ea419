//! The languages that pages and mails are written in.

use chrono::NaiveDate;

use crate::bundle;

/// A language that pages and mails are written in. A language is offered once every sentence stands in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// British English.
    #[default]
    English,
    /// Urdu.
    Urdu,
    /// Bengali.
    Bengali,
    /// Gujarati.
    Gujarati,
    /// Panjabi in Gurmukhi.
    Panjabi,
    /// Arabic.
    Arabic,
    /// Somali.
    Somali,
    /// Polish.
    Polish,
}

impl Language {
    /// Every language there is to be.
    const ALL: &'static [Self] = &[
        Self::English,
        Self::Urdu,
        Self::Bengali,
        Self::Gujarati,
        Self::Panjabi,
        Self::Arabic,
        Self::Somali,
        Self::Polish,
    ];

    /// The languages that pages and mails are offered in, English first.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|language| bundle::is_written(*language))
    }

    /// The offered language that a tag (`ur`, `ur-PK`) names.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        Self::offered().find(|language| language.folder() == tag)
    }

    /// Its tag (BCP 47), for `lang` attributes and mail headers.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en-GB",
            Self::Panjabi => "pa-Guru",
            _ => self.folder(),
        }
    }

    /// The folder of its sentences, which is its code (ISO 639-1).
    pub(crate) const fn folder(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Urdu => "ur",
            Self::Bengali => "bn",
            Self::Gujarati => "gu",
            Self::Panjabi => "pa",
            Self::Arabic => "ar",
            Self::Somali => "so",
            Self::Polish => "pl",
        }
    }

    /// What it is called in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Urdu => "اردو",
            Self::Bengali => "বাংলা",
            Self::Gujarati => "ગુજરાતી",
            Self::Panjabi => "ਪੰਜਾਬੀ",
            Self::Arabic => "العربية",
            Self::Somali => "Soomaali",
            Self::Polish => "Polski",
        }
    }

    /// Whether it is written from right to left.
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Urdu | Self::Arabic)
    }

    /// Several things said one after the other, with the comma of the language: `Monday, Friday`.
    pub fn listed<S: AsRef<str>>(self, things: &[S]) -> String {
        let comma = if self.is_right_to_left() { "، " } else { ", " };
        things.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(comma)
    }

    /// Its direction, for `dir` attributes.
    pub const fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// The day a native reader last checked its sentences; none where nobody has, which its pages say.
    pub const fn checked_on(self) -> Option<NaiveDate> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_a_language_with_or_without_its_region() {
        assert_eq!(Language::from_tag("en"), Some(Language::English));
        assert_eq!(Language::from_tag("EN-gb"), Some(Language::English));
        assert_eq!(Language::from_tag("tlh"), None);
        assert_eq!(Language::offered().next(), Some(Language::English));
    }

    #[test]
    fn a_list_has_the_comma_of_its_language() {
        assert_eq!(Language::English.listed(&["Mon", "Fri"]), "Mon, Fri");
        assert_eq!(Language::Urdu.listed(&["پیر", "جمعہ"]), "پیر، جمعہ");
        assert_eq!(Language::Polish.listed::<String>(&[]), "");
    }
}
