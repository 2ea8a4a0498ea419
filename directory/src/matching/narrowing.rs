//! Narrowing an answer down by filters, with the counts of every value.

use crate::codes::{Day, KeyStage, OfferFormat, PartnerKind};
use crate::curriculum::{LanguageCode, key_stage_by_name, language};
use crate::partners::{day, each, parse_code, partner_kind};
use crate::problem::{Problem, Problems};
use crate::text::number;

use super::{Fit, OfferFacts};

/// What an answer is narrowed down to. Of several values of one filter any will do; of all filters each must hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Narrowing {
    /// Kinds of partner.
    pub kind: Vec<PartnerKind>,
    /// Key stages the offer lists, or it is for any.
    pub key_stage: Vec<KeyStage>,
    /// Languages the offer has.
    pub language: Vec<LanguageCode>,
    /// What the offer is.
    pub format: Vec<OfferFormat>,
    /// Days the offer says it can be.
    pub day: Vec<Day>,
    /// The farthest its partner may be, in miles. A partner whose distance is not known is left out.
    pub within_miles: Option<f64>,
}

/// The raw fields of a narrowing. Blank means not narrowed.
#[derive(Clone, Debug, Default)]
pub struct NarrowingFields {
    /// Kinds of partner.
    pub kind: Vec<String>,
    /// Key stages or year groups.
    pub key_stage: Vec<String>,
    /// Languages, by any of their names or their codes.
    pub language: Vec<String>,
    /// `class`, `talk`, `workshop` …
    pub format: Vec<String>,
    /// Days of the week.
    pub day: Vec<String>,
    /// Miles.
    pub within_miles: String,
}

/// Parses a narrowing's fields; every problem at once. The fields of problems begin with `only_`, save `within_miles`.
pub fn parse_narrowing(fields: &NarrowingFields) -> Result<Narrowing, Vec<Problem>> {
    let mut problems = Problems::new();
    let problem = &mut problems;
    let narrowing = Narrowing {
        kind: each(problem, "only_kind", &fields.kind, partner_kind),
        key_stage: each(problem, "only_key_stage", &fields.key_stage, key_stage_by_name),
        language: each(problem, "only_language", &fields.language, language),
        format: each(problem, "only_format", &fields.format, |text| {
            parse_code(text, OfferFormat::ALL, OfferFormat::code)
        }),
        day: each(problem, "only_day", &fields.day, day),
        within_miles: problem.optional("within_miles", &fields.within_miles, |text| number(text, 0, MOST_MILES)),
    };
    problems.finish(Some(narrowing))
}

/// The most miles that may be asked for: nothing in England is farther.
const MOST_MILES: i32 = 500;
/// The distances that are counted, in miles.
const MILES: [u32; 5] = [1, 3, 5, 10, 25];
const KM_IN_MILE: f64 = 1.609_344;

/// One filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    Kind,
    KeyStage,
    Language,
    Format,
    Day,
    Within,
}

/// What filters look at in one offer that fits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Traits {
    kind: PartnerKind,
    /// Empty means any.
    key_stages: Vec<KeyStage>,
    languages: Vec<LanguageCode>,
    format: OfferFormat,
    /// Empty means not said.
    days: Vec<Day>,
    miles: Option<f64>,
}

impl Traits {
    /// Those of an offer, as far from the class as its fit says.
    pub(crate) fn of(offer: &OfferFacts, fit: &Fit) -> Self {
        let mut languages: Vec<LanguageCode> = Vec::new();
        for (code, _) in &offer.languages {
            if !languages.contains(code) {
                languages.push(code.clone());
            }
        }
        Self {
            kind: offer.partner_kind,
            key_stages: offer.key_stages.clone(),
            languages,
            format: offer.format,
            days: offer.days.clone(),
            miles: fit.distance_km.map(|km| km / KM_IN_MILE),
        }
    }

    fn is_for(&self, stage: KeyStage) -> bool {
        self.key_stages.is_empty() || self.key_stages.contains(&stage)
    }

    fn is_within(&self, miles: f64) -> bool {
        self.miles.is_some_and(|away| away <= miles)
    }
}

impl Narrowing {
    /// Whether it leaves everything in.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an offer stays.
    pub(crate) fn keeps(&self, offer: &Traits) -> bool {
        self.keeps_but_for(None, offer)
    }

    /// Whether an offer stays where one filter is not looked at.
    fn keeps_but_for(&self, not: Option<Filter>, offer: &Traits) -> bool {
        let any = |filter: Filter, empty: bool, holds: bool| not == Some(filter) || empty || holds;
        any(Filter::Kind, self.kind.is_empty(), self.kind.contains(&offer.kind))
            && any(Filter::KeyStage, self.key_stage.is_empty(), self.key_stage.iter().any(|stage| offer.is_for(*stage)))
            && any(
                Filter::Language,
                self.language.is_empty(),
                self.language.iter().any(|code| offer.languages.contains(code)),
            )
            && any(Filter::Format, self.format.is_empty(), self.format.contains(&offer.format))
            && any(Filter::Day, self.day.is_empty(), self.day.iter().any(|day| offer.days.contains(day)))
            && self.within_miles.is_none_or(|miles| not == Some(Filter::Within) || offer.is_within(miles))
    }
}

/// How many offers there are for each value of each filter: as many as are found with this value alone of its filter, and
/// with all other filters as they are. Values that nobody has are left out, save those that are chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facets {
    /// By kind of partner, in the order of the kinds.
    pub kind: Vec<(PartnerKind, usize)>,
    /// By key stage, the youngest first. An offer for any counts for each that is listed.
    pub key_stage: Vec<(KeyStage, usize)>,
    /// By language, the commonest first.
    pub language: Vec<(LanguageCode, usize)>,
    /// By format, in the order of the formats.
    pub format: Vec<(OfferFormat, usize)>,
    /// By day, Monday first.
    pub day: Vec<(Day, usize)>,
    /// By the farthest distance in miles, the nearest first; each holds those before it.
    pub within_miles: Vec<(u32, usize)>,
}

/// Counts the values of these offers.
pub(crate) fn facets(offers: &[Traits], narrowing: &Narrowing) -> Facets {
    let left = |filter: Filter| -> Vec<&Traits> {
        offers.iter().filter(|offer| narrowing.keeps_but_for(Some(filter), offer)).collect()
    };
    let (kinds, stages, formats) = (left(Filter::Kind), left(Filter::KeyStage), left(Filter::Format));
    let (days, near) = (left(Filter::Day), left(Filter::Within));
    let listed = |stage: KeyStage| {
        narrowing.key_stage.contains(&stage) || offers.iter().any(|offer| offer.key_stages.contains(&stage))
    };
    let stage_values: Vec<KeyStage> = KeyStage::ALL.iter().copied().filter(|stage| listed(*stage)).collect();
    let mut within = counted(&MILES, &[], |miles| count(&near, |offer| offer.is_within(f64::from(*miles))));
    // A distance that holds as many as the one before it tells nothing.
    within.dedup_by(|farther, nearer| farther.1 == nearer.1);
    Facets {
        kind: counted(PartnerKind::ALL, &narrowing.kind, |kind| count(&kinds, |offer| offer.kind == *kind)),
        key_stage: counted(&stage_values, &narrowing.key_stage, |stage| count(&stages, |offer| offer.is_for(*stage))),
        language: languages(&left(Filter::Language), &narrowing.language),
        format: counted(OfferFormat::ALL, &narrowing.format, |format| count(&formats, |offer| offer.format == *format)),
        day: counted(Day::ALL, &narrowing.day, |day| count(&days, |offer| offer.days.contains(day))),
        within_miles: within,
    }
}

fn count(offers: &[&Traits], has: impl Fn(&Traits) -> bool) -> usize {
    offers.iter().filter(|offer| has(offer)).count()
}

/// The values that somebody has or that are chosen, with their counts.
fn counted<T: Clone + PartialEq>(values: &[T], chosen: &[T], count: impl Fn(&T) -> usize) -> Vec<(T, usize)> {
    let counts = values.iter().map(|value| (value.clone(), count(value)));
    counts.filter(|(value, count)| *count > 0 || chosen.contains(value)).collect()
}

fn languages(offers: &[&Traits], chosen: &[LanguageCode]) -> Vec<(LanguageCode, usize)> {
    let mut values: Vec<LanguageCode> = offers.iter().flat_map(|offer| offer.languages.iter().cloned()).collect();
    values.extend(chosen.iter().cloned());
    values.sort();
    values.dedup();
    let mut counts = counted(&values, chosen, |code| count(offers, |offer| offer.languages.contains(code)));
    counts.sort_by(|(one, more), (other, less)| less.cmp(more).then_with(|| one.cmp(other)));
    counts
}
