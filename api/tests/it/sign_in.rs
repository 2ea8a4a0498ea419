//! Signing in on pages: by the code of a mail in the browser that asked, on one's own device, and one's own account.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use chrono::TimeDelta;
use directory::accounts::{Device, link_code, link_token, make_reusable_link, register_person};
use directory::actor::{Actor, Membership, System};
use directory::ids::SignInLinkId;
use directory::text::EmailAddress;
use testing::a_wednesday;

use crate::visitor::{get, post};
use crate::world::{World, secret};

async fn teacher(world: &World) {
    let school = world.school("100001").await;
    let (email, import) = (EmailAddress::parse("teacher@example.org").unwrap(), Actor::System(System::Import));
    let membership = Some(Membership::Teacher { school, authority: None });
    register_person(&world.test.db, &import, &email, "Teacher", membership, a_wednesday()).await.unwrap();
}

/// The newest link.
async fn link(world: &World) -> SignInLinkId {
    let sql = world.test.sql().await.unwrap();
    let newest = "SELECT id::text FROM sign_in_links WHERE tab_hash IS NOT NULL AND used_at IS NULL";
    sql.query_one(newest, &[]).await.unwrap().get::<_, &str>(0).parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_of_the_mail_signs_in_in_the_browser_that_asked() {
    let world = World::new().await;
    teacher(&world).await;
    let asked = post(&world, "/sign-in", "", &[("email", "teacher@example.org"), ("next", "/needs?x=1")]).await;
    assert_eq!((asked.status, asked.to()), (StatusCode::SEE_OTHER, "/sign-in/code"));
    let tab = asked.cookie("kith-asking").unwrap();
    for part in ["HttpOnly", "SameSite=Lax", "Max-Age=900", "Path=/"] {
        assert!(tab.contains(part), "{tab}");
    }
    let tab = asked.sent("kith-asking");
    let page = get(&world, "/sign-in/code", &tab).await;
    for part in ["autocomplete=\"one-time-code\"", "inputmode=\"numeric\"", "15 minutes", "30 days"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let code = link_code(&secret(), link(&world).await).unwrap();
    let code = code.reveal();

    let elsewhere = post(&world, "/sign-in/code", &format!("kith-asking={}", "0".repeat(64)), &[("code", code)]).await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(elsewhere.body.contains("this code does not work") && !elsewhere.body.contains(code));

    let urdu: String = code.chars().map(|digit| char::from_u32(u32::from(digit) - 48 + 0x06F0).unwrap()).collect();
    let entered = post(&world, "/sign-in/code", &tab, &[("code", &urdu)]).await;
    assert_eq!((entered.status, entered.to()), (StatusCode::SEE_OTHER, "/needs?x=1"));
    assert!(!entered.cookie("kith").unwrap().contains("Max-Age"), "a shared device forgets with its browser");
    assert!(entered.cookie("kith-asking").unwrap().contains("Max-Age=0"));
    assert!(get(&world, "/", &entered.sent("kith")).await.body.contains("Sign out"));

    let again = post(&world, "/sign-in/code", &tab, &[("code", code)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "once");
    assert!(again.cookie("kith").is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_is_none_is_told_and_counts_as_no_try() {
    let world = World::new().await;
    teacher(&world).await;
    let tab = post(&world, "/sign-in", "", &[("email", "teacher@example.org")]).await.sent("kith-asking");
    for code in ["", "12345", "12345a", "1234567", "1 2", "abc"] {
        let told = post(&world, "/sign-in/code", &tab, &[("code", code)]).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{code}");
        assert!(told.body.contains("id=\"code-error\"") && told.body.contains("<title>Problem: "), "{}", told.body);
    }
    let code = link_code(&secret(), link(&world).await).unwrap();
    let entered = post(&world, "/sign-in/code", &tab, &[("code", code.reveal()), ("own", "yes")]).await;
    assert_eq!((entered.status, entered.to()), (StatusCode::SEE_OTHER, "/"));
    let cookie = entered.cookie("kith").unwrap();
    assert!(cookie.contains(&format!("Max-Age={}", Device::Own.lasts().num_seconds())), "{cookie}");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_five_wrong_codes_the_page_says_what_still_works_whoever_asked() {
    let world = World::new().await;
    teacher(&world).await;
    let mut told = Vec::new();
    for address in ["teacher@example.org", "nobody@example.org"] {
        let tab = post(&world, "/sign-in", "", &[("email", address)]).await.sent("kith-asking");
        let code = link_code(&secret(), link(&world).await).unwrap();
        let number: u32 = code.reveal().parse().unwrap();
        let wrong = format!("{:06}", (number + 1) % 1_000_000);
        let mut pages = Vec::new();
        for _ in 0..6 {
            let page = post(&world, "/sign-in/code", &tab, &[("code", &wrong)]).await;
            pages.push((page.status, page.body));
        }
        assert_eq!(pages[4].0, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(pages[5].0, StatusCode::TOO_MANY_REQUESTS);
        assert!(pages[5].1.contains("too many wrong codes") && pages[5].1.contains("action=\"/sign-in\""));
        told.push(pages);
    }
    assert_eq!(told[0], told[1], "an unknown address is answered like a known one");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_did_not_ask_here_is_sent_to_ask() {
    let world = World::new().await;
    for cookie in ["", "kith-asking=x", "kith-asking="] {
        let page = get(&world, "/sign-in/code", cookie).await;
        assert_eq!((page.status, page.to()), (StatusCode::SEE_OTHER, "/sign-in"), "{cookie}");
        let sent = post(&world, "/sign-in/code", cookie, &[("code", "123456")]).await;
        assert_eq!((sent.status, sent.to()), (StatusCode::SEE_OTHER, "/sign-in"), "{cookie}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_of_ones_own_is_said_beside_the_links_button_too() {
    let world = World::new().await;
    teacher(&world).await;
    let email = EmailAddress::parse("teacher@example.org").unwrap();
    let link = make_reusable_link(&world.test.db, &email, TimeDelta::hours(1), a_wednesday()).await.unwrap();
    let path = format!("/sign-in/{}", link_token(&secret(), link).unwrap());
    let page = get(&world, &path, "").await;
    assert!(page.body.contains("name=\"own\" value=\"yes\">"), "not ticked: {}", page.body);
    let referrer = page.headers.get("referrer-policy").unwrap();
    assert_eq!(referrer, "strict-origin", "the address with the token is told to nobody");
    let own = post(&world, &path, "", &[("own", "yes")]).await;
    assert!(own.cookie("kith").unwrap().contains("Max-Age=2592000"));
    let shared = post(&world, &path, "", &[]).await;
    assert!(!shared.cookie("kith").unwrap().contains("Max-Age"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_shows_where_one_is_signed_in_and_ends_it() {
    let world = World::new().await;
    assert_eq!(get(&world, "/account", "").await.to(), "/sign-in?next=%2Faccount");
    teacher(&world).await;
    let email = EmailAddress::parse("teacher@example.org").unwrap();
    let link = make_reusable_link(&world.test.db, &email, TimeDelta::hours(1), a_wednesday()).await.unwrap();
    let path = format!("/sign-in/{}", link_token(&secret(), link).unwrap());
    let phone = post(&world, &path, "", &[("own", "yes")]).await.sent("kith");
    let desk = post(&world, &path, "", &[]).await.sent("kith");
    let page = get(&world, "/account", &desk).await;
    for part in ["teacher@example.org", "Teacher", "This one", "Your own", "href=\"/mail\"", "School 100001"] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let ends: Vec<&str> = page.body.split("action=\"/account/sessions/").skip(1).collect();
    let ends: Vec<&str> = ends.iter().filter_map(|rest| rest.split('/').next()).filter(|id| id.len() == 36).collect();
    assert_eq!(ends.len(), 2);
    let sql = world.test.sql().await.unwrap();
    let own = sql.query_one("SELECT id::text FROM sessions WHERE own_device", &[]).await.unwrap();
    let ended = post(&world, &format!("/account/sessions/{}/end", own.get::<_, &str>(0)), &desk, &[]).await;
    assert_eq!((ended.status, ended.to()), (StatusCode::SEE_OTHER, "/account"));
    assert!(!get(&world, "/", &phone).await.body.contains("Sign out"));
    let all = post(&world, "/account/sessions/end", &desk, &[]).await;
    assert_eq!((all.status, all.to()), (StatusCode::SEE_OTHER, "/"));
    assert!(!get(&world, "/", &desk).await.body.contains("Sign out"));
    let nobodys = post(&world, "/account/sessions/nothing/end", &desk, &[]).await;
    assert_eq!(nobodys.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_is_remembered_by_the_browser_and_by_the_account() {
    let world = World::new().await;
    teacher(&world).await;
    let session = world.signed_in("colleague@example.org", Membership::Administrator).await;
    let session = format!("kith={session}");
    let chosen = post(&world, "/language", &session, &[("language", "en"), ("back", "/privacy")]).await;
    assert_eq!((chosen.status, chosen.to()), (StatusCode::SEE_OTHER, "/privacy"));
    let cookie = chosen.cookie("kith-language").unwrap();
    assert!(cookie.contains("Max-Age=31536000") && cookie.contains("HttpOnly"), "{cookie}");
    let account = get(&world, "/account", &session).await;
    assert!(account.body.contains("<dt>Language</dt><dd>English</dd>"), "{}", account.body);

    // Another browser of theirs gets it with signing in; one that has chosen keeps its own.
    let email = EmailAddress::parse("colleague@example.org").unwrap();
    let link = make_reusable_link(&world.test.db, &email, TimeDelta::hours(1), a_wednesday()).await.unwrap();
    let path = format!("/sign-in/{}", link_token(&secret(), link).unwrap());
    assert!(post(&world, &path, "", &[]).await.cookie("kith-language").is_some());
    assert!(post(&world, &path, "kith-language=en-GB", &[]).await.cookie("kith-language").is_none());
    let stranger = post(&world, "/language", "", &[("language", "xx"), ("back", "//evil.example")]).await;
    assert_eq!((stranger.status, stranger.to()), (StatusCode::SEE_OTHER, "/"));
    assert!(stranger.cookie("kith-language").is_none());
}
