//! Pages that a stranger's browser may keep: it asks each time whether what it has still holds, and is spared the rest.
//!
//! Only what comes without a cookie is the same for all. Who is signed in, or has begun to fill in a form, leaves nothing
//! of it on a computer that others use too.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CACHE_CONTROL, ETAG, EntityTag, Header as _, HeaderMap, HeaderValue, IfNoneMatch, SET_COOKIE, VARY,
};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;

use super::{assets, language};

/// Lets strangers keep the page, and tells who has it that it is the same.
pub(super) async fn by_strangers(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let stranger = request.method() == Method::GET && has_no_cookie(&request);
    let known = IfNoneMatch::parse(&request).ok();
    let response = next.call(request).await?.map_into_boxed_body();
    if !stranger || response.status() != StatusCode::OK || response.headers().contains_key(SET_COOKIE) {
        return Ok(response);
    }
    let (request, response) = response.into_parts();
    let (mut response, body) = response.into_parts();
    let response = match body.try_into_bytes() {
        Ok(page) => {
            let tag = EntityTag::new_weak(assets::fingerprint(&page));
            let holds = assets::is_known(known.as_ref(), &tag);
            mark(response.headers_mut(), &tag);
            if holds {
                *response.status_mut() = StatusCode::NOT_MODIFIED;
                response.set_body(BoxBody::new(()))
            } else {
                response.set_body(BoxBody::new(page))
            }
        }
        Err(body) => response.set_body(body),
    };
    Ok(ServiceResponse::new(request, response))
}

/// Whether a request comes without a cookie, but for the choice of a language.
fn has_no_cookie(request: &ServiceRequest) -> bool {
    request.cookies().is_ok_and(|all| all.iter().all(|cookie| language::is_cookie(cookie.name())))
}

fn mark(headers: &mut HeaderMap, tag: &EntityTag) {
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    headers.append(VARY, HeaderValue::from_static("cookie"));
    if let Ok(tag) = HeaderValue::from_str(&tag.to_string()) {
        headers.insert(ETAG, tag);
    }
}
