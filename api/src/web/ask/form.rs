//! The form of the first page as it was sent, and as it is shown.

use directory::needs::NeedFields;
use directory::schools::School;
use serde::Deserialize;
use url::form_urlencoded;
use wording::{Label, Language};

use crate::web::components::{Choice, Field, Form};
use crate::web::visit::Visit;

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    /// Absent where the page is opened for the first time.
    pub(in crate::web) text: Option<String>,
    pub(super) key_stage: String,
    /// A postcode, or a school's name or number. Addresses from before there was one field for both say `postcode`.
    #[serde(alias = "postcode")]
    pub(super) place: String,
    pub(super) language: String,
    /// For which school, where the asker has several.
    pub(in crate::web) school: Option<String>,
}

impl Asked {
    /// The form as the fields of a need, whose place is a postcode.
    pub(in crate::web) fn fields(&self) -> NeedFields {
        let languages = self.language.split(',').map(str::trim).filter(|name| !name.is_empty());
        NeedFields {
            text: self.text.clone().unwrap_or_default(),
            key_stage: self.key_stage.clone(),
            postcode: self.place.clone(),
            languages: languages.map(str::to_owned).collect(),
            ..NeedFields::default()
        }
    }

    /// The way to what was found: the form, filled in the same way.
    pub(in crate::web) fn path(&self) -> String {
        format!("/?{}", self.query().finish())
    }

    /// What is asked as the beginning of a query, without what was left empty.
    pub(super) fn query(&self) -> form_urlencoded::Serializer<'static, String> {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("text", self.text.as_deref().unwrap_or_default());
        for (name, value) in [("key_stage", &self.key_stage), ("place", &self.place), ("language", &self.language)] {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        query
    }

    /// The same with other words.
    pub(super) fn with_text(&self, text: &str) -> Self {
        Self { text: Some(text.to_owned()), ..self.copy() }
    }

    /// The same at another place.
    pub(super) fn at(&self, place: &str) -> Self {
        Self { place: place.to_owned(), ..self.copy() }
    }

    fn copy(&self) -> Self {
        let Self { text, key_stage, place, language, school } = self;
        let (text, school) = (text.clone(), school.clone());
        Self { text, key_stage: key_stage.clone(), place: place.clone(), language: language.clone(), school }
    }

    /// The form to fill in. The asker's own school stands in it from the beginning.
    pub(super) fn form(&self, visit: &Visit, own: Option<&School>) -> Form {
        let lang = visit.lang;
        let place = match (own, &self.text) {
            (Some(school), None) => named(school),
            _ => self.place.clone(),
        };
        let of_a_school = !visit.actor().schools().is_empty();
        let hint = if of_a_school { Label::AskPlaceHintOwn } else { Label::AskPlaceHint };
        let field = |name: &'static str, label, hint, value: &str| {
            Field::text(name, lang.label(label), value).hint(lang.label(hint)).dir_auto()
        };
        let text = self.text.as_deref().unwrap_or_default();
        let fields = vec![
            field("text", Label::TextLabel, Label::TextHint, text).required().suggests("/suggest/topics"),
            field("key_stage", Label::KeyStageLabel, Label::KeyStageHint, &self.key_stage),
            field("place", Label::AskPlaceLabel, hint, &place).suggests("/suggest/schools"),
            field("language", Label::LanguageLabel, Label::LanguageHint, &self.language).suggests("/suggest/languages"),
        ];
        Form::new(lang, fields)
    }

    /// The form that keeps the need open: what was asked, at a postcode or else at the school, for one of these schools.
    pub(super) fn keeping(&self, lang: Language, postcode: &str, schools: &[School], at: Option<&School>) -> Form {
        let text = self.text.as_deref().unwrap_or_default();
        let sent = [("text", text), ("key_stage", &self.key_stage), ("place", postcode), ("language", &self.language)];
        let mut fields: Vec<Field> = sent.map(|(name, value)| Field::hidden(name, value)).into();
        if let [_, _, ..] = schools {
            let choices = schools.iter().map(|school| Choice::new(school.id.to_string(), &*school.name)).collect();
            let chosen = at.map(|school| school.id.to_string()).unwrap_or_default();
            fields.push(Field::select("school", lang.label(Label::KeepSchool), choices, chosen).required());
        }
        Form::new(lang, fields)
    }
}

/// A school as the field has it: its name for people, its number for us.
pub(in crate::web) fn named(school: &School) -> String {
    format!("{} ({})", school.name, school.urn)
}
