//! GraphQL over HTTP: one operation in the JSON body of a POST, and nothing else, so that no plain form can forge a call.
//! Pages of any origin may read the answer; none of them is taken for the person whose browser it is.

use std::time::Duration;

use actix_cors::Cors;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ALLOW, AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE,
};
use actix_web::web::{self, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use async_graphql::{Pos, Response};
use directory::error::Error;
use serde_json::json;

use super::errors::{Code, Masked, masked};
use super::loaders::Asking;
use crate::App;
use crate::session::Session;

/// The longest body, in bytes.
const BODY: usize = 64 * 1024;
/// How long one request may take, its body's way here included.
const LONGEST: Duration = Duration::from_secs(30);
/// How long a browser may remember that any origin may ask, in seconds.
const REMEMBERED: usize = 24 * 60 * 60;

/// The API.
pub(crate) fn routes(cfg: &mut ServiceConfig) {
    // Any origin and no credentials: a browser then sends no cookie of ours along.
    let cors = Cors::default()
        .allow_any_origin()
        .send_wildcard()
        .allowed_methods(["POST"])
        .allowed_headers([AUTHORIZATION, CONTENT_TYPE])
        .expose_headers([RETRY_AFTER])
        .max_age(REMEMBERED);
    cfg.service(
        web::resource("/graphql").wrap(cors).route(web::post().to(graphql)).default_service(web::to(only_post)),
    );
}

async fn graphql(app: web::Data<App>, request: HttpRequest, payload: Payload) -> HttpResponse {
    match tokio::time::timeout(LONGEST, respond(&app, &request, payload)).await {
        Ok(response) => response,
        Err(late) => fault(&app, Error::TooSlow(late.into())),
    }
}

async fn respond(app: &web::Data<App>, request: &HttpRequest, payload: Payload) -> HttpResponse {
    if !is_json(request) {
        let message = "send the operation as JSON, with Content-Type: application/json";
        return refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, message);
    }
    let body = match payload.to_bytes_limited(BODY).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => return refuse(StatusCode::BAD_REQUEST, "the body could not be read"),
        Err(_) => return refuse(StatusCode::PAYLOAD_TOO_LARGE, "the body is longer than 64 KiB"),
    };
    let asked: async_graphql::Request = match serde_json::from_slice(&body) {
        Ok(asked) => asked,
        Err(error) => {
            let message = format!("the body is not one operation, {{\"query\": …, \"variables\": …}}: {error}");
            return refuse(StatusCode::BAD_REQUEST, &message);
        }
    };
    match Session::of_operation(app, request).await {
        Ok(session) => answer(app.schema.answer(asked, Asking::new(app.clone(), session)).await),
        Err(error @ Error::Unauthenticated) => {
            let mut response = fault(app, error);
            *response.status_mut() = StatusCode::UNAUTHORIZED;
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
            response
        }
        Err(error) => fault(app, error),
    }
}

/// The answer where nothing was asked yet.
fn fault(app: &App, error: Error) -> HttpResponse {
    let error = async_graphql::Error::from(error).into_server_error(Pos::default());
    answer(masked(Response::from_errors(vec![error]), app.clock.now()))
}

fn answer(masked: Masked) -> HttpResponse {
    let status = if masked.busy { StatusCode::SERVICE_UNAVAILABLE } else { StatusCode::OK };
    let mut response = HttpResponse::build(status);
    response.insert_header((CACHE_CONTROL, "no-store"));
    if let Some(seconds) = masked.retry_after {
        response.insert_header((RETRY_AFTER, seconds));
    }
    response.json(masked.response)
}

fn is_json(request: &HttpRequest) -> bool {
    let given = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    given.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

async fn only_post() -> HttpResponse {
    let mut response = refuse(StatusCode::METHOD_NOT_ALLOWED, "send the operation by POST");
    response.headers_mut().insert(ALLOW, HeaderValue::from_static("POST"));
    response
}

fn refuse(status: StatusCode, message: &str) -> HttpResponse {
    HttpResponse::build(status)
        .json(json!({ "errors": [{ "message": message, "extensions": { "code": Code::BadRequest.name() } }] }))
}
