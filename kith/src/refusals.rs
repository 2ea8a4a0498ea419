//! Refused rows of an import, for a person and for a program.

use directory::imports::Refusal;
use serde::Serialize;
use wording::Language;

use crate::output::progress;

/// One thing wrong with one row.
#[derive(Debug, Serialize)]
pub(crate) struct Refused {
    file: &'static str,
    line: u64,
    field: String,
    value: String,
    code: &'static str,
    message: String,
}

/// Every problem of every refused row, with its sentence.
pub(crate) fn lines(refused: &[Refusal]) -> Vec<Refused> {
    let line = |refusal: &Refusal, problem: &directory::problem::Problem| Refused {
        file: refusal.file,
        line: refusal.line,
        field: problem.field.clone(),
        value: problem.value.clone(),
        code: problem.rule.code(),
        message: Language::English.problem(problem),
    };
    refused.iter().flat_map(|refusal| refusal.problems.iter().map(move |problem| line(refusal, problem))).collect()
}

/// Lists them on standard error.
pub(crate) fn list(refused: &[Refusal]) {
    for line in lines(refused) {
        progress(&format!("{} line {}: {}", line.file, line.line, line.message));
    }
}
