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
        match next.call(request).await {
            Ok(mut response) => {
                mark(response.headers_mut(), id);
                let route = response.request().match_pattern();
                tell(method, route.as_deref().unwrap_or("none"), response.status(), started);
                Ok(response)
            }
            Err(error) => {
                // Made once: some errors give their response away and have none the second time.
                let mut response = error.error_response();
                mark(response.headers_mut(), id);
                tell(method, "none", response.status(), started);
                Err(InternalError::from_response(error, response).into())
            }
        }
    })
    .await
}

/// The id a proxy of ours gave, if it is one of ours in kind; else a new one.
fn id(request: &ServiceRequest) -> RequestId {
    let app = request.app_data::<web::Data<App>>();
    let peer = request.peer_addr().map(|peer| peer.ip().to_canonical());
    let trusted = app.zip(peer).is_some_and(|(app, peer)| app.trusted_proxies.iter().any(|net| net.contains(&peer)));
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

#[cfg(test)]
mod tests {
    use actix_web::body::to_bytes;
    use actix_web::dev::Service as _;
    use actix_web::middleware::from_fn;
    use actix_web::test::{TestRequest, init_service};
    use actix_web::{HttpResponse, error};

    use super::*;

    async fn fails(_: ServiceRequest, _: Next<impl MessageBody>) -> Result<ServiceResponse, Error> {
        Err(error::ErrorImATeapot("no coffee here"))
    }

    #[actix_web::test]
    async fn what_fails_on_the_way_keeps_its_status_its_words_and_has_an_id() {
        let app = actix_web::App::new().wrap(from_fn(fails)).wrap(from_fn(around));
        let service = init_service(app.default_service(web::to(HttpResponse::Ok))).await;
        let error = service.call(TestRequest::get().to_request()).await.map(|_| ()).unwrap_err();
        let response = error.error_response();
        assert_eq!(response.status(), StatusCode::IM_A_TEAPOT);
        assert!(response.headers().contains_key(HEADER));
        assert_eq!(to_bytes(response.into_body()).await.ok().as_deref(), Some(b"no coffee here".as_slice()));
    }
}
