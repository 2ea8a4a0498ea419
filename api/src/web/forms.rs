//! Forms: fields with the values that were given and what was wrong with them, and the list of it all.

use directory::problem::Problem;
use wording::{Label, Language, Sentence};

/// One field of a form.
pub(super) struct Field {
    /// Its name in the request, and its id on the page.
    pub(super) name: &'static str,
    /// Its label.
    pub(super) label: String,
    /// A hint below the label; empty for none.
    pub(super) hint: String,
    /// What was given.
    pub(super) value: String,
    /// The HTML type: `text`, `email`, or `textarea`.
    pub(super) kind: &'static str,
    /// What browsers may fill in, or `off`.
    pub(super) autocomplete: &'static str,
    /// Whether it must be given.
    pub(super) required: bool,
    /// What was wrong with it; empty for nothing.
    pub(super) errors: Vec<String>,
}

impl Field {
    /// A line of text that may be left empty.
    pub(super) fn line(name: &'static str, label: Label, hint: Label, value: &str) -> Self {
        let lang = Language::English;
        Self {
            name,
            label: lang.label(label),
            hint: lang.label(hint),
            value: value.to_owned(),
            kind: "text",
            autocomplete: "off",
            required: false,
            errors: Vec::new(),
        }
    }

    /// The ids of what describes it, for `aria-describedby`.
    pub(super) fn described_by(&self) -> String {
        let error = if self.errors.is_empty() { String::new() } else { format!(" {}-error", self.name) };
        format!("{}-hint{error}", self.name)
    }
}

/// What was wrong with a form.
#[derive(Default)]
pub(super) struct Summary {
    /// The head of the list; empty where nothing was wrong.
    pub(super) heading: String,
    /// The field and the sentence of each problem.
    pub(super) items: Vec<(String, String)>,
}

impl Summary {
    /// Puts each problem beside its field, and all of them into the list. A field's part (`languages.1`) is its field.
    pub(super) fn put(lang: Language, problems: &[Problem], fields: &mut [Field]) -> Self {
        let mut items = Vec::new();
        for problem in problems {
            let sentence = lang.problem(problem);
            let found = fields.iter_mut().find(|field| is_of(&problem.field, field.name));
            let name = found.as_ref().map_or("", |field| field.name).to_owned();
            if let Some(field) = found {
                field.errors.push(sentence.clone());
            }
            items.push((name, sentence));
        }
        let count = u64::try_from(items.len()).unwrap_or(u64::MAX);
        let heading = if items.is_empty() { String::new() } else { lang.sentence(Sentence::Problems { count }) };
        Self { heading, items }
    }
}

/// Whether a problem's field is shown as `name`: `languages.1` and `languages` are both shown as `language`.
fn is_of(problem: &str, name: &str) -> bool {
    let head = problem.split('.').next().unwrap_or(problem);
    head == name || head.strip_suffix('s') == Some(name)
}
