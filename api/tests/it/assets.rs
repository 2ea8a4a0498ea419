//! What browsers may keep: assets for ever by the name they have now, and pages as long as they are the same.

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::test::TestRequest;
use directory::actor::Membership;

use crate::world::World;

#[tokio::test(flavor = "multi_thread")]
async fn an_asset_is_kept_for_ever_by_its_own_name_and_not_by_that_of_another_release() {
    let world = World::new().await;
    let (_, page) = world.send(TestRequest::get().uri("/")).await;
    let paths: Vec<&str> = page.split('"').filter(|text| text.starts_with("/assets/")).collect();
    assert!(paths.iter().any(|path| path.contains("/kith.") && path.contains(".css")), "{page}");
    for path in paths {
        let (status, headers, body) = world.answer(TestRequest::get().uri(path)).await;
        assert_eq!(status, StatusCode::OK, "{path}");
        assert_eq!(header(&headers, "cache-control"), "public, max-age=31536000, immutable");
        let tag = header(&headers, "etag");
        let (status, _, nothing) =
            world.answer(TestRequest::get().uri(path).insert_header(("If-None-Match", tag))).await;
        assert_eq!((status, nothing.as_str()), (StatusCode::NOT_MODIFIED, ""), "{path}");

        let mut parts = path.rsplitn(3, '.');
        let (ending, _, stem) = (parts.next().unwrap(), parts.next(), parts.next().unwrap());
        let (status, headers, same) = world.answer(TestRequest::get().uri(&format!("{stem}.0000.{ending}"))).await;
        assert_eq!((status, same == body), (StatusCode::OK, true), "{path}");
        assert_eq!(header(&headers, "cache-control"), "no-cache");
    }
    assert_eq!(world.send(TestRequest::get().uri("/assets/kith.css")).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_s_browser_is_told_that_a_page_is_the_same_and_nobody_signed_in_keeps_one() {
    let world = World::new().await;
    let partner = world.organisation("Bronze workers").await;
    let school = world.school("900001").await;
    let session = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    for path in ["/".to_owned(), format!("/partners/{partner}")] {
        let get = |headers: &[(&'static str, &str)]| {
            let bare = TestRequest::get().uri(&path);
            world.answer(headers.iter().fold(bare, |request, header| request.insert_header(*header)))
        };
        let (status, headers, _) = get(&[]).await;
        assert_eq!((status, header(&headers, "cache-control")), (StatusCode::OK, "private, no-cache"), "{path}");
        let tag = header(&headers, "etag");
        let (status, _, nothing) = get(&[("If-None-Match", tag), ("Cookie", "kith-language=en")]).await;
        assert_eq!((status, nothing.as_str()), (StatusCode::NOT_MODIFIED, ""), "{path}");
        let cookie = format!("kith={session}");
        let (status, headers, _) = get(&[("If-None-Match", tag), ("Cookie", &cookie)]).await;
        assert_eq!((status, header(&headers, "cache-control")), (StatusCode::OK, "no-store"), "{path}");
        assert!(!headers.contains_key("etag"), "{path}");
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
