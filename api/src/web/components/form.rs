//! A form's fields with what was wrong with them, and the list of it all.

use directory::problem::Problem;
use wording::Language;

use super::{ErrorSummary, Field};

/// The fields of a form and what was wrong.
pub(crate) struct Form {
    /// The language it speaks.
    lang: Language,
    /// What was wrong, for the top of the page.
    pub(crate) summary: ErrorSummary,
    /// The fields in their order.
    pub(crate) fields: Vec<Field>,
}

impl Form {
    /// A form with nothing wrong.
    pub(crate) fn new(lang: Language, fields: Vec<Field>) -> Self {
        let fields = fields.into_iter().map(|field| field.saying_optional(lang)).collect();
        Self { lang, summary: ErrorSummary::default(), fields }
    }

    /// A form of filters: that any may be left alone goes without saying.
    pub(crate) fn filters(lang: Language, fields: Vec<Field>) -> Self {
        Self { lang, summary: ErrorSummary::default(), fields }
    }

    /// Puts each problem beside its field, and all of them into the list, in the order of the fields. A field's part
    /// (`languages.1`) is its field.
    pub(crate) fn put(&mut self, problems: &[Problem]) {
        for problem in problems {
            let sentence = self.lang.problem(problem);
            let found = self.fields.iter_mut().find(|field| is_of(&problem.field, &field.name));
            let name = found.as_ref().map(|field| field.name.clone()).unwrap_or_default();
            if let Some(field) = found {
                field.errors.push(sentence.clone());
            }
            self.summary.items.push((name, sentence));
        }
        let place = |name: &str| self.fields.iter().position(|field| field.name == name).unwrap_or(self.fields.len());
        self.summary.items.sort_by_key(|(name, _)| place(name));
        if !self.summary.is_empty() {
            self.summary.heading = self.lang.say_problems(self.summary.items.len());
        }
    }

    /// This form with problems put.
    pub(crate) fn with(mut self, problems: &[Problem]) -> Self {
        self.put(problems);
        self
    }

    /// Whether something was wrong.
    pub(crate) fn has_problems(&self) -> bool {
        !self.summary.is_empty()
    }
}

/// Whether a problem's field is shown as `name`: `languages.1` and `languages` are both shown as `language`.
fn is_of(problem: &str, name: &str) -> bool {
    let head = problem.split('.').next().unwrap_or(problem);
    problem == name || head == name || head.strip_suffix('s') == Some(name)
}

#[cfg(test)]
mod tests {
    use directory::problem::Rule;

    use super::*;

    #[test]
    fn a_problem_stands_beside_its_field_and_in_the_list() {
        let fields = vec![Field::text("language", "Language", ""), Field::text("name", "Name", "")];
        let problem = |field: &str| Problem { field: field.to_owned(), value: String::new(), rule: Rule::Required };
        let form = Form::new(Language::English, fields).with(&[problem("languages.1"), problem("elsewhere")]);
        assert_eq!(form.fields.iter().map(|field| field.errors.len()).collect::<Vec<_>>(), [1, 0]);
        let links: Vec<&str> = form.summary.items.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(links, ["language", ""]);
    }

    #[test]
    fn what_is_wrong_is_told_in_the_order_of_the_fields() {
        let fields = vec![Field::text("text", "Words", ""), Field::text("place", "Place", "")];
        let problem = |field: &str| Problem { field: field.to_owned(), value: String::new(), rule: Rule::Required };
        let found = ["elsewhere", "place", "text"].map(problem);
        let form = Form::new(Language::English, fields).with(&found);
        let links: Vec<&str> = form.summary.items.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(links, ["text", "place", ""]);
    }
}
