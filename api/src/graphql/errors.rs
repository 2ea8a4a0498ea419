//! Errors: what a user can mend as data, the rest with a code, and nothing of our own faults but a reference.

use std::sync::Arc;

use async_graphql::{ErrorExtensionValues, Response, ServerError, SimpleObject};
use chrono::{DateTime, Utc};
use directory::error::Error;
use directory::ids::FaultId;
use directory::problem;
use wording::Language;

/// The language the API answers in.
pub(super) const LANGUAGE: Language = Language::English;

/// Something wrong with one field of an input.
#[derive(Clone, Debug, SimpleObject)]
pub(super) struct Problem {
    /// The input's field.
    field: String,
    /// The rule it broke, for programs: it never changes.
    code: &'static str,
    /// What is wrong and what to do about it, for people.
    message: String,
}

impl From<&problem::Problem> for Problem {
    fn from(problem: &problem::Problem) -> Self {
        let message = LANGUAGE.problem(problem);
        Self { field: camel_case(&problem.field), code: problem.rule.code(), message }
    }
}

/// The domain names fields as files do (`key_stage`), the API as its inputs do (`keyStage`).
fn camel_case(field: &str) -> String {
    let mut up = false;
    let mut name = String::with_capacity(field.len());
    for letter in field.chars() {
        if letter == '_' {
            up = true;
        } else {
            name.push(if up { letter.to_ascii_uppercase() } else { letter });
            up = false;
        }
    }
    name
}

/// What a command came to: what it made, or what was wrong with its input. Everything else is an error.
pub(super) fn outcome<T>(result: Result<T, Error>) -> Result<Result<T, Vec<Problem>>, Error> {
    match result {
        Ok(made) => Ok(Ok(made)),
        Err(Error::Invalid(problems)) => Ok(Err(problems.iter().map(Problem::from).collect())),
        Err(other) => Err(other),
    }
}

/// A request that cannot be meant: a page that is too long, a cursor that is none of ours.
#[derive(Debug)]
pub(super) struct BadRequest(pub(super) String);

impl std::fmt::Display for BadRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Gives every error its code. Whatever is not known to be the caller's to mend is a fault of ours: it is logged once,
/// and the answer tells nothing of it but a reference.
pub(super) fn masked(mut response: Response, now: DateTime<Utc>) -> Response {
    for error in &mut response.errors {
        let domain = error.source::<Error>().or_else(|| error.source::<Arc<Error>>().map(AsRef::as_ref));
        if let Some(known) = domain
            && let Some(code) = code(known)
        {
            let message = LANGUAGE.refusal(known);
            say(error, code, message);
        } else if let Some(BadRequest(message)) = error.source::<BadRequest>() {
            let message = message.clone();
            say(error, "BAD_REQUEST", message);
        } else if error.source.is_none() {
            // The request itself: not GraphQL, not of this schema, or over a limit.
            let message = std::mem::take(&mut error.message);
            say(error, "BAD_REQUEST", message);
        } else {
            let cause = domain.map_or_else(|| error.message.clone(), |error| chain(error));
            mask(error, &cause, now);
        }
    }
    response
}

fn mask(error: &mut ServerError, cause: &str, now: DateTime<Utc>) {
    let reference = FaultId::new(now).to_string();
    tracing::error!(%reference, error = cause, path = ?error.path, "a request failed by a fault of ours");
    say(error, "INTERNAL", format!("internal error (reference {reference})"));
    if let Some(extensions) = &mut error.extensions {
        extensions.set("reference", reference);
    }
}

fn say(error: &mut ServerError, code: &'static str, message: String) {
    crate::metrics::refusal(code);
    error.message = message;
    let mut extensions = ErrorExtensionValues::default();
    extensions.set("code", code);
    error.extensions = Some(extensions);
}

/// The code of an error that is the caller's to mend.
const fn code(error: &Error) -> Option<&'static str> {
    match error {
        Error::Invalid(_) => Some("BAD_REQUEST"),
        Error::Conflict { .. } => Some("CONFLICT"),
        Error::Unauthenticated => Some("UNAUTHENTICATED"),
        Error::Forbidden => Some("FORBIDDEN"),
        Error::NotFound => Some("NOT_FOUND"),
        Error::RateLimited => Some("RATE_LIMITED"),
        _ => None,
    }
}

/// An error with all its causes, for the log.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}
