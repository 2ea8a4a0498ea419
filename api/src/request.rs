//! Around every request: its id, its one line in the log, and its numbers.
//!
//! Neither the line nor the numbers hold a path, a query or a header: only the route's pattern, the method and the status.

use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::{Error, web};
use directory::ids::RequestId;
use directory::trace;
use uuid::Uuid;

use crate::{App, metrics};

/// The header with a request's id: in every answer, and believed of a request that a proxy of ours hands on.
const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// Answers a request within its id.
pub(crate) async fn around(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let id = id(&request);
    let method = method(request.method());
    let started = Instant::now();
    let span = tracing::info_span!("request", request.id = %id);
    trace::within(Some(id), span, async move {
        let answer = next.call(request).await.map(|mut response| {
            mark(response.headers_mut(), id);
            response
        });
        let answer: Result<_, Error> = answer.map_err(|error| {
            let mut response = error.error_response();
            mark(response.headers_mut(), id);
            InternalError::from_response(error, response).into()
        });
        let (route, status) = match &answer {
            Ok(response) => (response.request().match_pattern(), response.status()),
            Err(error) => (None, error.error_response().status()),
        };
        tell(method, route.as_deref().unwrap_or("none"), status, started);
        answer
    })
    .await
}

/// The id a proxy of ours gave, if it is one of ours in kind; else a new one.
fn id(request: &ServiceRequest) -> RequestId {
    let app = request.app_data::<web::Data<App>>();
    let trusted = app.is_some_and(|app| app.proxies.trust(request.peer_addr().map(|peer| peer.ip())));
    let given = request.headers().get(HEADER).filter(|_| trusted).and_then(|value| value.to_str().ok());
    let given = given.and_then(|text| Uuid::try_parse(text).ok()).filter(|uuid| uuid.get_version_num() == 7);
    let now = app.map(|app| app.clock.now()).unwrap_or_default();
    given.map_or_else(|| RequestId::new(now), RequestId::from_uuid)
}

fn mark(headers: &mut HeaderMap, id: RequestId) {
    if let Ok(value) = HeaderValue::from_str(&id.to_string()) {
        headers.insert(HEADER, value);
    }
}

fn tell(method: &'static str, route: &str, status: StatusCode, started: Instant) {
    let (took, status) = (started.elapsed(), status.as_u16());
    // Checks come every few seconds and would drown what people do.
    if matches!(route, "/healthz" | "/readyz") {
        tracing::debug!(method, route, status, duration_ms = took.as_secs_f64() * 1000.0, "answered");
    } else {
        tracing::info!(method, route, status, duration_ms = took.as_secs_f64() * 1000.0, "answered");
    }
    metrics::request(method, route, status, took);
}

/// The method as a label: a stranger can send any word as one.
fn method(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}
