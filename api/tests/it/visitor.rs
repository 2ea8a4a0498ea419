//! Somebody who looks at pages: opens one, sends a form, and sees what comes of it.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderMap, SET_COOKIE};
use actix_web::test::TestRequest;

use crate::world::World;

/// An answer with what matters of its headers.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    /// Where it sends on to; empty for nowhere.
    pub(crate) fn to(&self) -> &str {
        self.headers.get("location").map_or("", |to| to.to_str().unwrap())
    }

    /// The cookie of a name with its attributes.
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        let set = self.headers.get_all(SET_COOKIE).map(|cookie| cookie.to_str().unwrap());
        set.filter(|cookie| cookie.starts_with(&format!("{name}="))).map(str::to_owned).next()
    }

    /// A cookie as the browser sends it back.
    pub(crate) fn sent(&self, name: &str) -> String {
        self.cookie(name).unwrap().split(';').next().unwrap().to_owned()
    }
}

/// Opens a page.
pub(crate) async fn get(world: &World, path: &str, cookies: &str) -> Answer {
    let (status, headers, body) = world.answer(TestRequest::get().uri(path).insert_header(("Cookie", cookies))).await;
    Answer { status, headers, body }
}

/// Sends a form from one of our own pages.
pub(crate) async fn post(world: &World, path: &str, cookies: &str, form: &[(&str, &str)]) -> Answer {
    let request = TestRequest::post()
        .uri(path)
        .insert_header(("Cookie", cookies))
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .set_form(form);
    let (status, headers, body) = world.answer(request).await;
    Answer { status, headers, body }
}
