//! What every page goes through: unsafe requests must come from our own pages, and answers carry security headers.

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, HeaderMap, HeaderValue, ORIGIN, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use actix_web::middleware::Next;
use actix_web::web;

use super::{failure, language, visit};
use crate::App;

const POLICY: &str =
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Refuses unsafe requests from elsewhere, and sets the headers of every page's answer.
pub(super) async fn guard(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let app = request.app_data::<web::Data<App>>().cloned();
    let own = app.as_ref().map_or("", |app| app.public_url.as_str());
    let lang = app.as_ref().map(|app| language::chosen(app, request.request())).unwrap_or_default();
    let mut response = if request.method().is_safe() || is_same_origin(request.headers(), own) {
        failure::speaking(lang, next.call(request)).await?.map_into_boxed_body()
    } else {
        request.into_response(failure::cross_site(lang))
    };
    set_headers(response.headers_mut());
    // What was said once is said.
    let told = response.status().is_success() && visit::has_something_to_say(response.request());
    if let Some(app) = app.filter(|_| told) {
        let _added = response.response_mut().add_cookie(&visit::said_already(&app));
    }
    Ok(response)
}

/// Sets the headers of every page's answer, and lets requests from anywhere through: for stopping mails, which mail
/// programs do by posting from wherever they are, and which nobody's session has a part in.
pub(super) async fn open_to_all(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let mut response = next.call(request).await?.map_into_boxed_body();
    set_headers(response.headers_mut());
    Ok(response)
}

/// The headers of a page. A page that must have a policy of its own keeps it. What depends on who is signed in must not stay in a cache.
pub(super) fn set_headers(headers: &mut HeaderMap) {
    if !headers.contains_key(CONTENT_SECURITY_POLICY) {
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    }
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // A page whose address holds a token says that no page is told where its reader came from.
    if !headers.contains_key(REFERRER_POLICY) {
        headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    }
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

/// Whether a browser says that a page of ours made this request, or, where it does not say, whether its origin is us.
/// Neither said is not enough: every browser in use says one of them with a form.
pub(crate) fn is_same_origin(headers: &HeaderMap, public_url: &str) -> bool {
    let text = |value: &HeaderValue| value.to_str().map(str::to_ascii_lowercase).unwrap_or_default();
    if let Some(site) = headers.get("sec-fetch-site") {
        return matches!(text(site).as_str(), "same-origin" | "none");
    }
    let Some(origin) = headers.get(ORIGIN).map(text) else { return false };
    let Some((_, host)) = origin.split_once("://") else { return false };
    let public = public_url.trim_end_matches('/').to_ascii_lowercase();
    headers.get(HOST).map(text).as_deref() == Some(host) || origin == public
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HeaderName;

    use super::*;

    #[test]
    fn only_our_own_pages_may_change_something() {
        let check = |given: &[(&'static str, &'static str)], expected: bool| {
            let mut headers = HeaderMap::new();
            for (name, value) in given {
                headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
            }
            assert_eq!(is_same_origin(&headers, "https://kith.example.org/"), expected, "{given:?}");
        };
        check(&[], false);
        check(&[("sec-fetch-site", "same-origin")], true);
        check(&[("sec-fetch-site", "none")], true);
        check(&[("sec-fetch-site", "same-site")], false);
        check(&[("sec-fetch-site", "cross-site"), ("origin", "http://here:80"), ("host", "here:80")], false);
        check(&[("origin", "http://127.0.0.1:8080"), ("host", "127.0.0.1:8080")], true);
        check(&[("origin", "http://127.0.0.1:8081"), ("host", "127.0.0.1:8080")], false);
        check(&[("origin", "https://kith.example.org"), ("host", "inside:8080")], true);
        check(&[("origin", "https://kith.example.org.evil.example"), ("host", "inside:8080")], false);
        check(&[("origin", "null"), ("host", "here")], false);
    }
}
