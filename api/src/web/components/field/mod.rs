//! A field of a form: its label, hint and errors round one control. Each kind of control has a folder of its own.

use askama::Template;
use wording::{Label, Language};

use super::area::Area;
use super::checkboxes::Checkboxes;
use super::date::Date;
use super::file::File;
use super::radios::Radios;
use super::select::Select;
use super::text::Text;
use super::{Own, markup};

markup!(Field);

/// One value to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Choice {
    /// The value that is sent.
    pub(crate) value: String,
    /// Its words.
    pub(crate) label: String,
    /// More about it; empty for nothing.
    pub(crate) hint: String,
    /// Its words in a language of their own, beside the others.
    pub(crate) own: Option<Own>,
}

impl Choice {
    /// A value and its words.
    pub(crate) fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }
}

/// What a field is filled in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Control {
    /// A line of text.
    Text(Text),
    /// Some lines of text.
    Area(Area),
    /// One of a few values.
    Radios(Radios),
    /// Any of a few values.
    Checkboxes(Checkboxes),
    /// One of many values.
    Select(Select),
    /// A day.
    Date(Date),
    /// A file.
    File(File),
    /// A value that is carried along and not shown.
    Hidden(String),
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "field/field.html")]
pub(crate) struct Field {
    /// Its name in the request, and the id of its first control.
    pub(crate) name: String,
    /// Its label.
    pub(crate) label: String,
    /// A hint below the label; empty for none.
    pub(crate) hint: String,
    /// What was wrong with it.
    pub(crate) errors: Vec<String>,
    /// Whether it must be given.
    pub(crate) required: bool,
    /// What is said beside the label of a field that may be left empty; empty where nothing is.
    pub(crate) optional: String,
    /// What it is filled in with.
    pub(crate) control: Control,
}

impl Field {
    fn new(name: impl Into<String>, label: impl Into<String>, control: Control) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            hint: String::new(),
            errors: Vec::new(),
            required: false,
            optional: String::new(),
            control,
        }
    }

    /// A line of text.
    pub(crate) fn text(name: impl Into<String>, label: impl Into<String>, value: impl Into<String>) -> Self {
        Self::new(name, label, Control::Text(Text::new(value)))
    }

    /// Some lines of text.
    pub(crate) fn area(name: impl Into<String>, label: impl Into<String>, value: impl Into<String>) -> Self {
        Self::new(name, label, Control::Area(Area::new(value)))
    }

    /// One of a few values.
    pub(crate) fn radios(
        name: impl Into<String>,
        label: impl Into<String>,
        choices: Vec<Choice>,
        chosen: impl Into<String>,
    ) -> Self {
        Self::new(name, label, Control::Radios(Radios { choices, chosen: chosen.into() }))
    }

    /// Any of a few values.
    pub(crate) fn checkboxes(
        name: impl Into<String>,
        label: impl Into<String>,
        choices: Vec<Choice>,
        chosen: Vec<String>,
    ) -> Self {
        Self::new(name, label, Control::Checkboxes(Checkboxes { choices, chosen }))
    }

    /// One box to tick, sent as `yes`.
    pub(crate) fn tick(name: impl Into<String>, label: impl Into<String>, ticked: bool) -> Self {
        let (name, label) = (name.into(), label.into());
        let chosen = if ticked { vec!["yes".to_owned()] } else { Vec::new() };
        Self::checkboxes(name, "", vec![Choice::new("yes", label)], chosen)
    }

    /// One of many values.
    pub(crate) fn select(
        name: impl Into<String>,
        label: impl Into<String>,
        choices: Vec<Choice>,
        chosen: impl Into<String>,
    ) -> Self {
        Self::new(name, label, Control::Select(Select { choices, chosen: chosen.into() }))
    }

    /// A day, in three fields named `NAME_day`, `NAME_month` and `NAME_year`.
    pub(crate) fn date(lang: Language, name: impl Into<String>, label: impl Into<String>, parts: [String; 3]) -> Self {
        Self::new(name, label, Control::Date(Date::new(lang, parts)))
    }

    /// A file; `accept` as in HTML.
    pub(crate) fn file(name: impl Into<String>, label: impl Into<String>, accept: &'static str) -> Self {
        Self::new(name, label, Control::File(File { accept }))
    }

    /// A value that is carried along and not shown.
    #[expect(clippy::needless_pass_by_value, reason = "ids, numbers and words are handed over as they are")]
    pub(crate) fn hidden(name: impl Into<String>, value: impl ToString) -> Self {
        Self::new(name, "", Control::Hidden(value.to_string()))
    }

    /// This field with a hint.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// This field as one that must be given.
    pub(crate) fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// This line of text as of an HTML type: `email`, `tel`, `url`, `search`.
    pub(crate) fn kind(self, kind: &'static str) -> Self {
        self.line(|text| text.kind = kind)
    }

    /// This line of text with what a browser may fill in.
    pub(crate) fn autocomplete(self, autocomplete: &'static str) -> Self {
        self.line(|text| text.autocomplete = autocomplete)
    }

    /// This line of text with a keyboard of digits.
    pub(crate) fn numeric(self) -> Self {
        self.line(|text| text.numeric = true)
    }

    /// This line of text as wide as some characters: 5, 10 or 20.
    pub(crate) fn width(self, width: u8) -> Self {
        self.line(|text| text.width = width)
    }

    /// This line of text with suggestions from an address, where script runs.
    pub(crate) fn suggests(self, from: &'static str) -> Self {
        self.line(|text| text.suggests = from)
    }

    /// This field with the direction its words have, whatever the page's.
    pub(crate) fn dir_auto(mut self) -> Self {
        match &mut self.control {
            Control::Text(text) => text.dir_auto = true,
            Control::Area(area) => area.dir_auto = true,
            _ => {}
        }
        self
    }

    fn line(mut self, change: impl FnOnce(&mut Text)) -> Self {
        if let Control::Text(text) = &mut self.control {
            change(text);
        }
        self
    }

    /// This field with the word for what may be left empty, where that is worth saying.
    pub(super) fn saying_optional(mut self, lang: Language) -> Self {
        let plain = matches!(
            self.control,
            Control::Text(_) | Control::Area(_) | Control::Select(_) | Control::Date(_) | Control::File(_)
        );
        if plain && !self.required {
            self.optional = lang.label(Label::Optional);
        }
        self
    }

    /// The id of one of its controls: the first has the field's own, so that a link to the field comes to it.
    fn id_of(&self, index: usize) -> String {
        if index == 0 { self.name.clone() } else { format!("{}-{}", self.name, index + 1) }
    }

    /// Whether it is a group of controls, which a legend names.
    fn is_group(&self) -> bool {
        match &self.control {
            Control::Radios(_) | Control::Date(_) => true,
            Control::Checkboxes(_) => !self.label.is_empty(),
            _ => false,
        }
    }

    /// The ids of what describes it, for `aria-describedby`; empty where nothing does.
    fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("{}-hint", self.name));
        }
        if !self.errors.is_empty() {
            ids.push(format!("{}-error", self.name));
        }
        ids.join(" ")
    }
}

/// As `/components` shows it.
pub(crate) fn examples() -> Vec<Field> {
    let mut wrong = Field::text("f-wrong", "Postcode", "sw1a").hint("For example: LE5 4PH").width(10).required();
    wrong.errors.push("Postcode: \"sw1a\" is only the first half. Give the whole of it.".to_owned());
    vec![wrong, Field::tick("f-tick", "This device is mine", true)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_and_an_error_describe_the_control() {
        let html = examples().remove(0).to_string();
        assert!(html.contains("aria-describedby=\"f-wrong-hint f-wrong-error\""), "{html}");
        assert!(html.contains("aria-invalid=\"true\""), "{html}");
        assert!(html.contains("id=\"f-wrong-error\""), "{html}");
    }

    #[test]
    fn only_what_may_be_left_empty_says_so() {
        let optional = Field::text("a", "A", "").saying_optional(Language::English).to_string();
        assert!(optional.contains("(optional)"), "{optional}");
        let required = Field::text("a", "A", "").required().saying_optional(Language::English).to_string();
        assert!(!required.contains("(optional)") && required.contains("aria-required=\"true\""), "{required}");
    }
}
