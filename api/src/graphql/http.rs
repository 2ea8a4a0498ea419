//! GraphQL over HTTP: one operation in the JSON body of a POST, and nothing else, so that no plain form can forge a call.

use actix_web::http::StatusCode;
use actix_web::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE};
use actix_web::web::{self, Bytes, PayloadConfig, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use async_graphql::http::GraphiQLSource;
use serde_json::json;

use super::loaders::Asking;
use crate::App;
use crate::session::Session;

/// The longest body.
const BODY: usize = 64 * 1024;

/// The API and its explorer.
pub(crate) fn routes(cfg: &mut ServiceConfig) {
    cfg.service(
        web::resource("/graphql")
            .app_data(PayloadConfig::new(BODY))
            .route(web::post().to(graphql))
            .default_service(web::to(only_post)),
    )
    .route("/graphiql", web::get().to(graphiql));
}

async fn graphql(app: web::Data<App>, request: HttpRequest, body: Result<Bytes, actix_web::Error>) -> HttpResponse {
    if !is_json(&request) {
        let message = "send the operation as JSON, with Content-Type: application/json";
        return refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, message);
    }
    let body = match body {
        Ok(body) => body,
        Err(error) if error.as_response_error().status_code() == StatusCode::PAYLOAD_TOO_LARGE => {
            return refuse(StatusCode::PAYLOAD_TOO_LARGE, "the body is longer than 64 KiB");
        }
        Err(_) => return refuse(StatusCode::BAD_REQUEST, "the body could not be read"),
    };
    let asked: async_graphql::Request = match serde_json::from_slice(&body) {
        Ok(asked) => asked,
        Err(error) => {
            let message = format!("the body is not one operation, {{\"query\": …, \"variables\": …}}: {error}");
            return refuse(StatusCode::BAD_REQUEST, &message);
        }
    };
    let session = match Session::of(&app, &request).await {
        Ok(session) => session,
        Err(error) => {
            // Nobody can be told apart while the database is away; the answer is that of any other fault of ours.
            let fault = async_graphql::Error::from(error).into_server_error(async_graphql::Pos::default());
            let response = async_graphql::Response::from_errors(vec![fault]);
            return answer(&super::errors::masked(response, app.clock.now()));
        }
    };
    let asking = Asking::new(app.clone(), session);
    let now = asking.now;
    answer(&app.schema.answer(asked.data(asking), now).await)
}

fn answer(response: &async_graphql::Response) -> HttpResponse {
    HttpResponse::Ok().insert_header((CACHE_CONTROL, "no-store")).json(response)
}

fn is_json(request: &HttpRequest) -> bool {
    let given = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    given.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

async fn only_post() -> HttpResponse {
    let mut response = refuse(StatusCode::METHOD_NOT_ALLOWED, "send the operation by POST");
    response.headers_mut().insert(ALLOW, actix_web::http::header::HeaderValue::from_static("POST"));
    response
}

fn refuse(status: StatusCode, message: &str) -> HttpResponse {
    HttpResponse::build(status)
        .json(json!({ "errors": [{ "message": message, "extensions": { "code": "BAD_REQUEST" } }] }))
}

/// The explorer. Its script comes from a public CDN, so it needs the internet; the API itself does not.
async fn graphiql() -> HttpResponse {
    let page = GraphiQLSource::build().endpoint("/graphql").title("Kith: explore the API").finish();
    HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page)
}
