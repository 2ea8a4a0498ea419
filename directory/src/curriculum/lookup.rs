//! Look-ups by name and by code, with the likest names where nothing has the name.

use crate::codes::{PartnerKind, Subject};

use super::{LanguageCode, NameKind, TopicId, Vocabulary};
use crate::problem::Rule;

/// A topic by any of its names or its code.
pub(crate) fn topic(text: &str) -> Result<TopicId, Rule> {
    let vocabulary = Vocabulary::current();
    let by_code = |code: &str| vocabulary.topic_by_code(code).map(|topic| topic.id.clone());
    by_code_or_name(text, by_code, || vocabulary.topic_by_name(text))
        .map_err(|suggestions| Rule::UnknownTopic { suggestions })
}

/// A language by any of its names or its ISO 639-3 code.
pub(crate) fn language(text: &str) -> Result<LanguageCode, Rule> {
    by_code_or_name(text, LanguageCode::from_code, || Vocabulary::current().language_by_name(text))
        .map_err(|suggestions| Rule::UnknownLanguage { suggestions })
}

/// A subject by any of its names or its code.
pub(crate) fn subject(text: &str) -> Result<Subject, Rule> {
    let by_name = || Vocabulary::current().subject_by_name(text).ok_or(());
    by_code_or_name(text, Subject::from_code, by_name).map_err(|()| Rule::UnknownSubject)
}

/// What a text means: a code exactly as it is written, a name, or a code in other letters (GraphQL has some in capitals).
/// The names stand between, since `ISL` is Irish Sign Language and `isl` the code of Icelandic.
fn by_code_or_name<T, E>(
    text: &str,
    by_code: impl Fn(&str) -> Option<T>,
    by_name: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let text = text.trim();
    if let Some(value) = by_code(text) {
        return Ok(value);
    }
    by_name().or_else(|unknown| by_code(&text.to_lowercase().replace([' ', '-'], "_")).ok_or(unknown))
}

impl Vocabulary {
    /// The language with this name in any spelling or script, else the names most like it.
    pub fn language_by_name(&self, name: &str) -> Result<LanguageCode, Vec<String>> {
        self.language_names.named(name).cloned().ok_or_else(|| {
            let like = self.language_names.like(name, |_| true);
            like.into_iter().map(|code| self.language_name(code).to_owned()).collect()
        })
    }

    /// The topic with this name in any spelling or script, else the names most like it.
    pub fn topic_by_name(&self, name: &str) -> Result<TopicId, Vec<String>> {
        let named = self.topic_names.all_named(name);
        // Where a name of a retired topic went to another, it means the other.
        let named = named.iter().find(|(id, _)| !self.is_retired(id)).or(named.first());
        named.map(|(id, _)| id.clone()).ok_or_else(|| {
            let like = self.topic_names.like(name, |id| !self.is_retired(id));
            like.into_iter().map(|id| self.topic_name(id).to_owned()).collect()
        })
    }

    /// The subject with this name (`RE`, `maths`, `biology`).
    pub fn subject_by_name(&self, name: &str) -> Option<Subject> {
        self.subject_names.named(name).copied()
    }

    /// The kind of partner with this name (`madrassa`, `Saturday school`).
    pub fn partner_kind_by_name(&self, name: &str) -> Option<PartnerKind> {
        self.setting_names.named(name).copied()
    }

    /// The English name of a language; its code where the vocabulary has lost it.
    pub fn language_name<'a>(&'a self, code: &'a LanguageCode) -> &'a str {
        self.language(code).map_or(code.code(), |language| &language.name)
    }

    /// The names of a language in itself, the first the usual one.
    pub fn own_names(&self, code: &LanguageCode) -> &[String] {
        self.language(code).map_or(&[], |language| &language.own_names)
    }

    /// The English name of a topic; its code where the vocabulary has lost it.
    pub fn topic_name<'a>(&'a self, id: &'a TopicId) -> &'a str {
        self.topic(id).map_or(id.code(), |topic| &topic.name)
    }

    /// The names of a topic, as they are written, in the order in which they came.
    pub fn written_topic_names(&self, id: &TopicId) -> Vec<(String, NameKind)> {
        self.topic_names.of(id).map(|(name, kind)| (name.to_owned(), kind)).collect()
    }

    /// The names of a language, as they are written, in the order in which they came.
    pub fn written_language_names(&self, code: &LanguageCode) -> Vec<(String, NameKind)> {
        self.language_names.of(code).map(|(name, kind)| (name.to_owned(), kind)).collect()
    }

    /// The topics that are directly part of a topic, by their codes.
    pub fn narrower(&self, id: &TopicId) -> Vec<TopicId> {
        let mut found: Vec<TopicId> =
            self.topics().filter(|topic| topic.broader.contains(id)).map(|topic| topic.id.clone()).collect();
        found.sort();
        found
    }

    /// The name of a subject.
    pub fn subject_name(&self, subject: Subject) -> &str {
        self.subject_titles.get(&subject).map_or(subject.code(), String::as_str)
    }

    /// The languages a school census code means, in the order of their ISO codes.
    pub fn languages_by_census(&self, census: &str) -> Vec<LanguageCode> {
        let has = |codes: &[String]| codes.iter().any(|code| code.eq_ignore_ascii_case(census.trim()));
        let mut found: Vec<_> =
            self.languages().filter(|language| has(&language.census)).map(|language| language.code.clone()).collect();
        found.sort();
        found
    }

    /// The census codes of a language, the most general first.
    pub fn census_codes(&self, code: &LanguageCode) -> &[String] {
        self.language(code).map_or(&[], |language| &language.census)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::OfferFormat;
    use crate::curriculum::Relation;

    fn language(name: &str) -> Option<&'static str> {
        let code = Vocabulary::shipped().language_by_name(name).ok()?;
        Vocabulary::shipped().language(&code).map(|language| language.code.code())
    }

    #[test]
    fn languages_are_found_by_any_of_their_names() {
        for (name, code) in [
            ("Panjabi", "pan"),
            ("punjabi", "pan"),
            ("ਪੰਜਾਬੀ", "pan"),
            ("Bangla", "ben"),
            ("Sylheti", "syl"),
            ("Farsi", "pes"),
            ("Persian", "pes"),
            ("Dari", "prs"),
            ("język polski", "pol"),
            ("TIGRINYA", "tir"),
        ] {
            assert_eq!(language(name), Some(code), "{name}");
        }
    }

    #[test]
    fn a_topic_language_or_subject_is_read_by_its_code_or_by_any_name() {
        let code = |found: Result<TopicId, Rule>| found.map(|topic| topic.code().to_owned());
        for text in ["ancient_benin", "Ancient Benin", " ANCIENT_BENIN ", "ancient-benin"] {
            assert_eq!(code(topic(text)), Ok("ancient_benin".to_owned()), "{text}");
        }
        let code = |found: Result<LanguageCode, Rule>| found.map(|language| language.code().to_owned());
        for (text, language_code) in
            [("pan", "pan"), ("PAN", "pan"), ("Punjabi", "pan"), ("isl", "isl"), ("ISL", "isg")]
        {
            assert_eq!(code(super::language(text)), Ok(language_code.to_owned()), "{text}");
        }
        for text in ["religious_education", "RELIGIOUS_EDUCATION", "religious education", "RE"] {
            assert_eq!(subject(text), Ok(Subject::ReligiousEducation), "{text}");
        }
        assert!(matches!(topic("no_such_topic"), Err(Rule::UnknownTopic { .. })));
        assert_eq!(subject("no_such_subject"), Err(Rule::UnknownSubject));
    }

    #[test]
    fn an_unknown_name_brings_the_likest_ones() {
        let suggestions = Vocabulary::shipped().language_by_name("Gujarrathi").unwrap_err();
        assert_eq!(suggestions.first().map(String::as_str), Some("Gujarati"));
        assert_eq!(Vocabulary::shipped().language_by_name("qqqqqqqq"), Err(vec![]));
        assert!(!Vocabulary::shipped().topic_by_name("Anglo Saxans").unwrap_err().is_empty());
    }

    #[test]
    fn census_and_iso_codes_are_different_things() {
        let vocabulary = Vocabulary::shipped();
        let named = |codes: Vec<LanguageCode>| -> Vec<String> {
            codes.iter().map(|code| vocabulary.language_name(code).to_owned()).collect()
        };
        assert_eq!(vocabulary.language_by_code("prs").unwrap().name, "Dari");
        assert_eq!(named(vocabulary.languages_by_census("PRS")), ["Farsi"]);
        assert_eq!(named(vocabulary.languages_by_census("prsd")), ["Dari"]);
    }

    #[test]
    fn subjects_and_settings_have_everyday_names() {
        let vocabulary = Vocabulary::shipped();
        for (name, subject) in [
            ("RE", Subject::ReligiousEducation),
            ("R.E.", Subject::ReligiousEducation),
            ("maths", Subject::Mathematics),
            ("PE", Subject::PhysicalEducation),
            ("biology", Subject::Science),
            ("D&T", Subject::DesignAndTechnology),
            ("Religious education", Subject::ReligiousEducation),
        ] {
            assert_eq!(vocabulary.subject_by_name(name), Some(subject), "{name}");
        }
        for name in ["madrasah", "madrassa", "Madressah", "maktab"] {
            assert_eq!(vocabulary.partner_kind_by_name(name), Some(PartnerKind::Madrasah), "{name}");
        }
        assert_eq!(vocabulary.partner_kind_by_name("spaceship"), None);
    }

    #[test]
    fn relations_know_direction_depth_and_what_is_only_related() {
        let vocabulary = Vocabulary::shipped();
        let topic = |name: &str| vocabulary.topic_by_name(name).unwrap();
        let relation = |one: &str, other: &str| vocabulary.relation(&topic(one), &topic(other));
        assert_eq!(relation("Diwali", "Deepavali"), Relation::Same);
        assert_eq!(relation("flooding", "rivers"), Relation::Narrower(1));
        assert_eq!(relation("rivers", "flooding"), Relation::Broader(1));
        assert_eq!(relation("Ancient Benin", "electricity"), Relation::None);

        let code = |name: &str| vocabulary.language_by_name(name).unwrap();
        let languages = |one: &str, other: &str| vocabulary.language_relation(&code(one), &code(other));
        assert_eq!(languages("Mandarin", "Chinese"), Relation::Narrower(1));
        assert_eq!(languages("Sylheti", "Bengali"), Relation::Related);
        assert_eq!(languages("Farsi", "Dari"), Relation::Related);
        assert_eq!(languages("Farsi", "Welsh"), Relation::None);
    }

    #[test]
    fn sylheti_is_related_to_bengali_and_not_equal() {
        let vocabulary = Vocabulary::shipped();
        let code = |name: &str| vocabulary.language_by_name(name).unwrap();
        assert_ne!(code("Sylheti"), code("Bengali"));
        assert_eq!(vocabulary.language_relation(&code("Sylheti"), &code("Bengali")), Relation::Related);
        assert_eq!(vocabulary.language_relation(&code("Bengali"), &code("Sylheti")), Relation::Related);
    }

    #[test]
    fn farsi_is_not_dari() {
        let vocabulary = Vocabulary::shipped();
        assert_ne!(vocabulary.language_by_name("Farsi"), vocabulary.language_by_name("Dari"));
    }

    #[test]
    fn a_translator_is_not_an_interpreter() {
        let formats = |text: &str| -> Vec<OfferFormat> {
            Vocabulary::shipped().read(text).formats.into_iter().map(|mention| mention.value).collect()
        };
        assert_eq!(formats("translator"), [OfferFormat::Translation]);
        assert_eq!(formats("interpreter"), [OfferFormat::Interpreting]);
    }

    #[test]
    fn eid_al_fitr_is_not_eid_al_adha() {
        let vocabulary = Vocabulary::shipped();
        let topic = |name: &str| vocabulary.topic_by_name(name).unwrap();
        let relation = vocabulary.relation(&topic("Eid al-Fitr"), &topic("Eid al-Adha"));
        assert!(!matches!(relation, Relation::Same | Relation::Narrower(_) | Relation::Broader(_)), "{relation:?}");
    }
}
