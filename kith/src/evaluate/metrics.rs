//! nDCG, reciprocal rank, recall, and how well "nobody" is said: of ranked lists against graded judgements.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

/// One need's answer and what was judged of it.
pub(super) struct Judged {
    /// The kind of difficulty; empty where not said.
    pub(super) kind: String,
    /// The offers that were answered, best first.
    pub(super) ranked: Vec<String>,
    /// Grades 1 to 3 of the offers that fit; an offer that is not listed has grade 0.
    pub(super) grades: HashMap<String, u8>,
}

/// What was measured.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Measures {
    engine: String,
    needs: usize,
    /// Over the needs that have a match: gain 2^grade − 1, discount log2(rank + 1).
    ndcg10: f64,
    /// The reciprocal rank of the first offer of grade 2 or 3.
    mrr: f64,
    /// The share of the offers of grade 2 or 3 among the first 20.
    recall20: f64,
    /// Of the needs left empty, the share rightly so; none where none was left empty.
    no_match_precision: Option<f64>,
    /// Of the needs nobody fits, the share left empty; none where there is no such need.
    no_match_recall: Option<f64>,
    left_empty: usize,
    rightly_left_empty: usize,
    nobody_fits: usize,
    by_kind: BTreeMap<String, Kind>,
}

/// The measures of one kind of difficulty.
#[derive(Debug, PartialEq, Serialize)]
struct Kind {
    needs: usize,
    ndcg10: f64,
    mrr: f64,
    recall20: f64,
}

impl Measures {
    /// The measures as lines for a person.
    pub(crate) fn table(&self) -> String {
        use std::fmt::Write as _;
        let mut text = format!(
            "{} needs, by {}\nnDCG@10 {:.3}  MRR {:.3}  recall@20 {:.3}\nleft empty {}, rightly {} of {} that nobody fits\n",
            self.needs,
            self.engine,
            self.ndcg10,
            self.mrr,
            self.recall20,
            self.left_empty,
            self.rightly_left_empty,
            self.nobody_fits
        );
        for (name, kind) in &self.by_kind {
            let line = writeln!(
                text,
                "  {name:<4} {:>3}  nDCG@10 {:.3}  MRR {:.3}  recall@20 {:.3}",
                kind.needs, kind.ndcg10, kind.mrr, kind.recall20
            );
            debug_assert!(line.is_ok(), "a String takes every line");
        }
        text
    }
}

/// Measures the answers to needs.
pub(super) fn measure(engine: &str, judged: &[Judged]) -> Measures {
    let answerable: Vec<&Judged> = judged.iter().filter(|one| !one.grades.is_empty()).collect();
    let all = summary(&answerable);
    let left_empty = judged.iter().filter(|one| one.ranked.is_empty()).count();
    let rightly_left_empty = judged.iter().filter(|one| one.ranked.is_empty() && one.grades.is_empty()).count();
    let nobody_fits = judged.len() - answerable.len();
    let mut groups: BTreeMap<String, Vec<&Judged>> = BTreeMap::new();
    for one in answerable.iter().filter(|one| !one.kind.is_empty()) {
        groups.entry(one.kind.clone()).or_default().push(one);
    }
    Measures {
        engine: engine.to_owned(),
        needs: judged.len(),
        ndcg10: all.ndcg10,
        mrr: all.mrr,
        recall20: all.recall20,
        no_match_precision: share(rightly_left_empty, left_empty),
        no_match_recall: share(rightly_left_empty, nobody_fits),
        left_empty,
        rightly_left_empty,
        nobody_fits,
        by_kind: groups.into_iter().map(|(name, group)| (name, summary(&group))).collect(),
    }
}

fn summary(judged: &[&Judged]) -> Kind {
    let mean = |measure: fn(&Judged) -> f64| {
        let sum: f64 = judged.iter().map(|one| measure(one)).sum();
        if judged.is_empty() { 0.0 } else { sum / count(judged.len()) }
    };
    Kind { needs: judged.len(), ndcg10: mean(ndcg10), mrr: mean(reciprocal_rank), recall20: mean(recall20) }
}

fn ndcg10(one: &Judged) -> f64 {
    let gained = gain(one.ranked.iter().map(|offer| one.grades.get(offer).copied().unwrap_or(0)));
    let mut best: Vec<u8> = one.grades.values().copied().collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    let ideal = gain(best.into_iter());
    if ideal > 0.0 { gained / ideal } else { 0.0 }
}

fn gain(grades: impl Iterator<Item = u8>) -> f64 {
    grades.take(10).zip(1..).map(|(grade, rank)| (f64::from(grade).exp2() - 1.0) / f64::from(rank + 1).log2()).sum()
}

fn reciprocal_rank(one: &Judged) -> f64 {
    let useful = |offer: &String| one.grades.get(offer).is_some_and(|grade| *grade >= 2);
    one.ranked.iter().position(useful).map_or(0.0, |at| 1.0 / count(at + 1))
}

fn recall20(one: &Judged) -> f64 {
    let useful = one.grades.values().filter(|grade| **grade >= 2).count();
    let found =
        one.ranked.iter().take(20).filter(|offer| one.grades.get(*offer).is_some_and(|grade| *grade >= 2)).count();
    // A need whose only offers are fallbacks has nothing to recall, and misses nothing.
    share(found, useful).unwrap_or(1.0)
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| count(part) / count(whole))
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::INFINITY, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(ranked: &[&str], grades: &[(&str, u8)]) -> Judged {
        Judged {
            kind: "a".into(),
            ranked: ranked.iter().map(|&id| id.to_owned()).collect(),
            grades: grades.iter().map(|&(id, grade)| (id.to_owned(), grade)).collect(),
        }
    }

    #[track_caller]
    fn near(value: f64, expected: f64) {
        assert!((value - expected).abs() < 1e-9, "{value} is not {expected}");
    }

    #[test]
    fn a_perfect_order_measures_one_and_a_reversed_one_less() {
        let grades = [("x", 3), ("y", 2), ("z", 1)];
        near(ndcg10(&judged(&["x", "y", "z"], &grades)), 1.0);
        // (1 + 3/log2(3) + 7/2) / (7 + 3/log2(3) + 1/2)
        let log3 = 3_f64.log2();
        near(ndcg10(&judged(&["z", "y", "x"], &grades)), (1.0 + 3.0 / log3 + 3.5) / (7.0 + 3.0 / log3 + 0.5));
    }

    #[test]
    fn only_grades_two_and_three_count_for_rank_and_recall() {
        let one = judged(&["z", "y"], &[("x", 3), ("y", 2), ("z", 1)]);
        near(reciprocal_rank(&one), 0.5);
        near(recall20(&one), 0.5);
    }

    #[test]
    fn an_empty_answer_is_right_only_where_nobody_fits() {
        let measures = measure("words", &[judged(&[], &[]), judged(&[], &[("x", 3)]), judged(&["q"], &[])]);
        assert_eq!(measures.left_empty, 2);
        assert_eq!(measures.rightly_left_empty, 1);
        assert_eq!(measures.no_match_precision, Some(0.5));
        assert_eq!(measures.no_match_recall, Some(0.5));
        near(measures.ndcg10, 0.0);
    }
}
