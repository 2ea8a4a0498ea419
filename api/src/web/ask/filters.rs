//! What was found, narrowed down: every state is an address, and what is set is taken away by one press.

use directory::matching::{Facets, Narrowing, NarrowingFields};
use serde::Deserialize;
use wording::{Label, Language};

use super::form::Asked;
use crate::web::components::{Chosen, Filter, FilterOption};

/// Languages shown at most: the commonest, and those that are set.
const MOST_LANGUAGES: usize = 15;

/// The filters and the page as the address has them; of one filter several values, with commas between.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_field_names, reason = "they are named as in the address")]
pub(super) struct Only {
    only_kind: String,
    only_key_stage: String,
    only_language: String,
    only_format: String,
    only_day: String,
    within: String,
    pub(super) page: String,
}

impl Only {
    /// As the fields of a narrowing.
    pub(super) fn fields(&self) -> NarrowingFields {
        let list = |value: &str| -> Vec<String> {
            value.split(',').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
        };
        NarrowingFields {
            kind: list(&self.only_kind),
            key_stage: list(&self.only_key_stage),
            language: list(&self.only_language),
            format: list(&self.only_format),
            day: list(&self.only_day),
            within_miles: self.within.clone(),
        }
    }
}

/// The address of what was asked, narrowed down, and of a page of it; the first is 1.
pub(super) fn address(asked: &Asked, narrowing: &Narrowing, page: usize) -> String {
    let mut query = asked.query();
    let lists = [
        ("only_kind", codes(&narrowing.kind, |kind| kind.code())),
        ("only_key_stage", codes(&narrowing.key_stage, |stage| stage.code())),
        ("only_language", codes(&narrowing.language, |language| language.code())),
        ("only_format", codes(&narrowing.format, |format| format.code())),
        ("only_day", codes(&narrowing.day, |day| day.code())),
        ("within", narrowing.within_miles.map(|miles| miles.to_string()).unwrap_or_default()),
        ("page", if page > 1 { page.to_string() } else { String::new() }),
    ];
    for (name, value) in lists.iter().filter(|(_, value)| !value.is_empty()) {
        query.append_pair(name, value);
    }
    format!("/?{}#results", query.finish())
}

fn codes<'a, T>(values: &'a [T], code: impl Fn(&'a T) -> &'a str) -> String {
    values.iter().map(code).collect::<Vec<_>>().join(",")
}

/// The same narrowing with one value set, or taken away where it is set.
fn toggled<T: Clone + PartialEq>(narrowing: &Narrowing, of: fn(&mut Narrowing) -> &mut Vec<T>, value: &T) -> Narrowing {
    let mut other = narrowing.clone();
    let values = of(&mut other);
    if values.contains(value) {
        values.retain(|known| known != value);
    } else {
        values.push(value.clone());
    }
    other
}

/// What writes the filters of one question.
struct Writer<'a> {
    lang: Language,
    asked: &'a Asked,
    narrowing: &'a Narrowing,
    chosen: Vec<(String, String)>,
}

impl Writer<'_> {
    fn filter<T: Clone + PartialEq>(
        &mut self,
        legend: Label,
        counts: &[(T, usize)],
        of: fn(&mut Narrowing) -> &mut Vec<T>,
        name: impl Fn(&T) -> String,
    ) -> Filter {
        let mut set = self.narrowing.clone();
        let set = of(&mut set).clone();
        let mut options = Vec::new();
        for (value, count) in counts {
            let other = toggled(self.narrowing, of, value);
            options.push(self.option(name(value), *count, set.contains(value), &other));
        }
        Filter { legend: self.lang.label(legend), options }
    }

    fn option(&mut self, label: String, count: usize, chosen: bool, other: &Narrowing) -> FilterOption {
        let link = address(self.asked, other, 1);
        if chosen {
            self.chosen.push((label.clone(), link.clone()));
        }
        FilterOption { label, count: u64::try_from(count).unwrap_or(u64::MAX), link, chosen }
    }

    /// The farthest distance: one of them, where the others set any.
    fn distance(&mut self, facets: &Facets) -> Filter {
        let set = self.narrowing.within_miles;
        let mut options = Vec::new();
        for (miles, count) in &facets.within_miles {
            let chosen = set == Some(f64::from(*miles));
            let within_miles = if chosen { None } else { Some(f64::from(*miles)) };
            let other = Narrowing { within_miles, ..self.narrowing.clone() };
            options.push(self.option(self.lang.say_ask_within(*miles), *count, chosen, &other));
        }
        // A distance that is not among those counted came by the address: it is taken away like any other.
        if let Some(miles) = set.filter(|_| !options.iter().any(|option| option.chosen)) {
            let without = Narrowing { within_miles: None, ..self.narrowing.clone() };
            self.chosen.push((self.lang.say_ask_within(miles), address(self.asked, &without, 1)));
        }
        Filter { legend: self.lang.label(Label::AskByDistance), options }
    }
}

/// The filters, and those that are set.
pub(super) fn written(lang: Language, asked: &Asked, narrowing: &Narrowing, facets: &Facets) -> (Vec<Filter>, Chosen) {
    let mut writer = Writer { lang, asked, narrowing, chosen: Vec::new() };
    let common = facets.language.iter().enumerate();
    let common = common.filter(|(at, (code, _))| *at < MOST_LANGUAGES || narrowing.language.contains(code));
    let languages: Vec<_> = common.map(|(_, counted)| counted.clone()).collect();
    let mut filters = vec![
        writer.filter(Label::AskByKind, &facets.kind, |only| &mut only.kind, |kind| lang.name(*kind)),
        writer.filter(Label::AskByKeyStage, &facets.key_stage, |only| &mut only.key_stage, |stage| lang.name(*stage)),
        writer.filter(Label::AskByLanguage, &languages, |only| &mut only.language, |code| lang.language(code)),
        writer.filter(Label::AskByFormat, &facets.format, |only| &mut only.format, |format| lang.name(*format)),
        writer.filter(Label::AskByDay, &facets.day, |only| &mut only.day, |day| lang.name(*day)),
        writer.distance(facets),
    ];
    filters.retain(|filter| !filter.options.is_empty());
    let all =
        (writer.chosen.len() > 1).then(|| (lang.label(Label::AskRemoveAll), address(asked, &Narrowing::default(), 1)));
    let label = lang.label(Label::AskFiltersSet);
    let remove = lang.label(Label::AskRemove);
    (filters, Chosen { label, remove, filters: writer.chosen, all })
}
