//! Errors: what a user can mend as data, the rest with a code, and nothing of our own faults but a reference.

use std::sync::{Arc, Mutex, PoisonError};

use async_graphql::{ErrorExtensionValues, Pos, Response, ServerError, SimpleObject};
use chrono::{DateTime, Utc};
use directory::error::{Difference, Error};
use directory::ids::FaultId;
use directory::problem;
use wording::Language;

use super::connection;
use super::loaders::Asking;
use crate::session::retry_after as retry_after_seconds;

/// The language the API answers in.
pub(super) const LANGUAGE: Language = Language::English;

/// What an error is, for programs: a closed set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Code {
    Unauthenticated,
    Forbidden,
    NotFound,
    Conflict,
    RateLimited,
    BadRequest,
    Internal,
}

impl Code {
    /// Its name in `extensions.code`.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Unauthenticated => "UNAUTHENTICATED",
            Self::Forbidden => "FORBIDDEN",
            Self::NotFound => "NOT_FOUND",
            Self::Conflict => "CONFLICT",
            Self::RateLimited => "RATE_LIMITED",
            Self::BadRequest => "BAD_REQUEST",
            Self::Internal => "INTERNAL",
        }
    }
}

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

/// Somebody else changed the record meanwhile: read it again, then make your change.
#[derive(Clone, Debug, SimpleObject)]
pub(super) struct Conflict {
    /// The version that stands now.
    version: i32,
    /// Where what you wrote is not what stands. None, where the two say the same or nothing was to be written.
    #[graphql(complexity = "connection::few(child_complexity)")]
    fields: Vec<ConflictField>,
}

/// A field with the values of both writers, as text that can be given again.
#[derive(Clone, Debug, SimpleObject)]
struct ConflictField {
    /// The input's field.
    field: String,
    /// What you wrote.
    yours: String,
    /// What stands.
    current: String,
}

impl From<&Difference> for ConflictField {
    fn from(difference: &Difference) -> Self {
        let Difference { field, yours, current } = difference;
        Self { field: camel_case(field), yours: yours.clone(), current: current.clone() }
    }
}

/// Why a command that names a version did nothing: its input, or another writer.
#[derive(Default)]
pub(super) struct Refused {
    pub(super) problems: Vec<Problem>,
    pub(super) conflict: Option<Conflict>,
}

/// [`outcome`] of a command that names a version. A conflict is data in the payload, and an error too, so that nobody
/// who looks for errors alone takes it for done.
pub(super) fn edited<T>(asking: &Asking, result: Result<T, Error>) -> Result<Result<T, Refused>, Error> {
    if let Err(Error::Conflict { current, differences, .. }) = &result {
        let fields = differences.iter().map(ConflictField::from).collect();
        let conflict = Some(Conflict { version: *current, fields });
        asking.noted.note(result.err());
        return Ok(Err(Refused { conflict, ..Refused::default() }));
    }
    Ok(outcome(result)?.map_err(|problems| Refused { problems, ..Refused::default() }))
}

/// Errors that come beside the data of a field, kept until the answer is made.
#[derive(Clone, Default)]
pub(super) struct Noted(Arc<Mutex<Vec<ServerError>>>);

impl Noted {
    fn note(&self, error: Option<Error>) {
        let errors = error.map(|error| async_graphql::Error::from(error).into_server_error(Pos::default()));
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend(errors);
    }

    /// What was noted so far.
    pub(super) fn take(&self) -> Vec<ServerError> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
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

impl BadRequest {
    /// The error of a request that was not even begun.
    pub(super) fn into_server_error(self) -> ServerError {
        async_graphql::Error::from(self).into_server_error(Pos::default())
    }
}

/// An answer with every error told as it may be.
pub(super) struct Masked {
    /// The answer.
    pub(super) response: Response,
    /// For how many seconds whoever asked should stay away.
    pub(super) retry_after: Option<i64>,
    /// Whether this service could not answer at all.
    pub(super) busy: bool,
}

/// Gives every error its code. Whatever is not known to be the caller's to mend is a fault of ours: it is logged once,
/// and the answer tells nothing of it but a reference.
pub(super) fn masked(mut response: Response, now: DateTime<Utc>) -> Masked {
    let (mut retry_after, mut busy) = (None, false);
    for error in &mut response.errors {
        // What was refused before a field was reached stands nowhere in the text.
        error.locations.retain(|place| place.line > 0);
        let domain = error.source::<Error>().or_else(|| error.source::<Arc<Error>>().map(AsRef::as_ref));
        retry_after = retry_after.max(domain.and_then(retry_after_seconds));
        busy |= matches!(domain, Some(Error::Busy));
        if let Some(known) = domain
            && let Some(code) = code(known)
        {
            let message = LANGUAGE.refusal(known);
            say(error, code, message);
        } else if let Some(BadRequest(message)) = error.source::<BadRequest>() {
            let message = message.clone();
            say(error, Code::BadRequest, message);
        } else if error.source.is_none() {
            // The request itself: not GraphQL, not of this schema, or over a limit.
            let message = std::mem::take(&mut error.message);
            say(error, Code::BadRequest, message);
        } else {
            let cause = domain.map_or_else(|| error.message.clone(), |error| chain(error));
            let told = match domain {
                Some(known @ (Error::Busy | Error::TooSlow(_))) => LANGUAGE.refusal(known),
                _ => "internal error".to_owned(),
            };
            mask(error, &told, &cause, now);
        }
    }
    Masked { response, retry_after, busy }
}

fn mask(error: &mut ServerError, told: &str, cause: &str, now: DateTime<Utc>) {
    let reference = FaultId::new(now).to_string();
    tracing::error!(%reference, error = cause, path = ?error.path, "a request failed by a fault of ours");
    say(error, Code::Internal, format!("{told} (reference {reference})"));
    if let Some(extensions) = &mut error.extensions {
        extensions.set("reference", reference);
    }
}

fn say(error: &mut ServerError, code: Code, message: String) {
    crate::metrics::refusal(code.name());
    error.message = message;
    let mut extensions = ErrorExtensionValues::default();
    extensions.set("code", code.name());
    error.extensions = Some(extensions);
}

/// The code of an error that is the caller's to mend.
const fn code(error: &Error) -> Option<Code> {
    match error {
        Error::Invalid(_) => Some(Code::BadRequest),
        Error::Conflict { .. } => Some(Code::Conflict),
        Error::Unauthenticated => Some(Code::Unauthenticated),
        Error::Forbidden => Some(Code::Forbidden),
        Error::NotFound => Some(Code::NotFound),
        Error::RateLimited { .. } => Some(Code::RateLimited),
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
