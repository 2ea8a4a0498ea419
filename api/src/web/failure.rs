//! Pages for what did not work: one for each kind of refusal; of our own faults only a reference is shown.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};

use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::{HttpResponse, ResponseError};
use askama::Template;
use directory::error::{Difference, Error};
use wording::{Label, Language};

use super::{frame::Frame, guard};
use crate::session;

tokio::task_local! {
    /// The language of the request that is being answered: a failure is answered where the request is not at hand.
    static SPOKEN: Language;
}

/// Answers within a language.
pub(super) async fn speaking<F: Future>(lang: Language, answering: F) -> F::Output {
    SPOKEN.scope(lang, answering).await
}

fn spoken() -> Language {
    SPOKEN.try_with(|lang| *lang).unwrap_or_default()
}

/// Why a page could not be shown.
#[derive(Debug)]
pub(super) struct Failure(Error);

/// What a page's handler answers.
pub(super) type Page = Result<HttpResponse, Failure>;

impl<E: Into<Error>> From<E> for Failure {
    /// What is somebody else's looks on pages like what is not there: a refusal would say that it is.
    fn from(error: E) -> Self {
        match error.into() {
            Error::Forbidden => Self(Error::NotFound),
            other => Self(other),
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl ResponseError for Failure {
    fn status_code(&self) -> StatusCode {
        match self.0 {
            Error::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Error::Conflict { .. } => StatusCode::CONFLICT,
            Error::Unauthenticated => StatusCode::UNAUTHORIZED,
            Error::Forbidden | Error::NotFound => StatusCode::NOT_FOUND,
            Error::RateLimited { .. } => StatusCode::TOO_MANY_REQUESTS,
            Error::Busy => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn error_response(&self) -> HttpResponse {
        let status = self.status_code();
        let reference = status.is_server_error().then(|| {
            let reference = reference();
            let cause = std::error::Error::source(&self.0).map(ToString::to_string).unwrap_or_default();
            tracing::error!(error.reference = %reference, error = %self.0, cause, "a page failed");
            reference
        });
        let lang = spoken();
        let title = if status == StatusCode::NOT_FOUND { Label::NotFoundTitle } else { Label::FailedTitle };
        let differences = match &self.0 {
            Error::Conflict { differences, .. } => {
                differences.iter().map(|difference| line(lang, difference)).collect()
            }
            _ => Vec::new(),
        };
        let sentence = match &self.0 {
            // There is no form to show them beside.
            Error::Invalid(problems) if !problems.is_empty() => {
                problems.iter().map(|problem| lang.problem(problem)).collect::<Vec<_>>().join(" ")
            }
            error => lang.refusal(error),
        };
        let mut response = page(lang, status, title, sentence, reference, differences);
        if let Some(wait) = session::retry_after(&self.0) {
            response.headers_mut().insert(RETRY_AFTER, wait.into());
        }
        response
    }
}

/// The answer where no route is.
pub(super) async fn nothing_here() -> HttpResponse {
    let mut response = Failure(Error::NotFound).error_response();
    guard::set_headers(response.headers_mut());
    response
}

/// The answer to a form or an address that cannot be read at all: none of our pages sends one.
pub(super) fn unreadable() -> HttpResponse {
    let lang = spoken();
    page(lang, StatusCode::BAD_REQUEST, Label::FailedTitle, lang.label(Label::Unreadable), None, vec![])
}

/// The answer to a form of somebody else's page.
pub(super) fn cross_site(lang: Language) -> HttpResponse {
    page(lang, StatusCode::FORBIDDEN, Label::FailedTitle, lang.label(Label::CrossSite), None, vec![])
}

#[derive(Template)]
#[template(path = "failure.html")]
struct FailurePage {
    frame: Frame,
    heading: Label,
    sentence: String,
    reference: Option<String>,
    /// Whether signing in may help.
    sign_in: bool,
    /// Where somebody else wrote something else meanwhile.
    differences: Vec<Line>,
}

/// One field of a conflict, with both values.
struct Line {
    field: String,
    yours: String,
    current: String,
}

fn line(lang: Language, difference: &Difference) -> Line {
    let Difference { field, yours, current } = difference;
    Line { field: lang.field(field), yours: yours.clone(), current: current.clone() }
}

fn page(
    lang: Language,
    status: StatusCode,
    heading: Label,
    sentence: String,
    reference: Option<String>,
    differences: Vec<Line>,
) -> HttpResponse {
    let frame = Frame::bare(lang, lang.label(heading));
    let sign_in = status == StatusCode::UNAUTHORIZED;
    let page = FailurePage { frame, heading, sentence: sentence.clone(), reference, sign_in, differences };
    let html = page.render().unwrap_or(sentence);
    HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html)
}

/// Something to find one failure in the log by: it only has to differ from the others.
fn reference() -> String {
    format!("{:016x}", RandomState::new().build_hasher().finish())
}

#[cfg(test)]
mod tests {
    use actix_web::body::MessageBody as _;

    use super::*;

    #[test]
    fn the_page_of_a_conflict_shows_both_values() {
        let difference = Difference { field: "key_stage", yours: "KS3".to_owned(), current: "KS2".to_owned() };
        let failure = Failure(Error::Conflict { given: 1, current: 2, differences: vec![difference] });
        let response = failure.error_response();
        assert_eq!(response.status(), StatusCode::CONFLICT);
        let body = response.into_body().try_into_bytes().unwrap_or_default();
        let html = String::from_utf8(body.to_vec()).unwrap();
        for part in ["Key stage", "What you wrote", "<td>KS3</td>", "What stands now", "<td>KS2</td>"] {
            assert!(html.contains(part), "{part}: {html}");
        }
    }
}
