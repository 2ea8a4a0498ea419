//! A partner registers itself in the browser: step by step, looked over, sent, and seen by nobody else yet.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use directory::ids::PartnerId;
use directory::partners::{self, Audience, Status};

use crate::edit::{Answer, get, post};
use crate::world::{IMPORT, World};

/// The cookie that keeps what was typed.
fn cookie(answer: &Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

type Form = &'static [(&'static str, &'static str)];

/// Each step with what is sent there, and where it leads.
const STEPS: [(&str, Form, &str); 8] = [
    ("/register", &[("kind", "volunteer")], "/register/names"),
    ("/register/names", &[("name", "بنین کی کہانیاں"), ("words_language", "urd")], "/register/offer"),
    (
        "/register/offer",
        &[("format", "talk"), ("topics", "Ancient Benin"), ("words_language", "urd")],
        "/register/where",
    ),
    ("/register/where", &[("delivery", "in_school"), ("travel_km", "16"), ("postcode", "LE۵ ۴AB")], "/register/times"),
    ("/register/times", &[("sessions.1.day", "Sat"), ("sessions.1.starts", "۱۰:۰۰")], "/register/languages"),
    ("/register/languages", &[("languages.1.language", "urd"), ("languages.1.use", "spoken")], "/register/contact"),
    ("/register/contact", &[("email", "newcomer@example.org"), ("school", "100001")], "/register/public"),
    ("/register/public", &[("audience", ""), ("place_visibility", "masked")], "/register/check"),
];

/// Goes through every step; the cookie that keeps it all.
async fn through(world: &World) -> String {
    let mut kept = String::new();
    for (path, form, next) in STEPS {
        let answer = post(world, path, &kept, form).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, next), "{}", answer.text());
        kept = cookie(&answer);
    }
    kept
}

async fn only_partner(world: &World) -> PartnerId {
    let sql = world.test.sql().await.unwrap();
    sql.query_one("SELECT id::text FROM partners", &[]).await.unwrap().get::<_, &str>(0).parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_volunteer_registers_alone_in_urdu_and_is_matched_without_english() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let kept = through(&world).await;
    let check = get(&world, "/register/check", &kept).await.text();
    for part in
        ["بنین کی کہانیاں", "Ancient Benin", "LE5 4AB", "Saturdays from 10:00", "School 100001", "Up to 10 miles"]
    {
        assert!(check.contains(part), "{part}: {check}");
    }
    let refused = post(&world, "/register/check", &kept, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("<title>Problem: "), "{}", refused.body);
    let sent = post(&world, "/register/check", &kept, &[("consent", "yes")]).await;
    assert_eq!(sent.header("location"), "/register/sent?mailed=yes", "{}", sent.text());
    assert!(sent.header("set-cookie").contains("Max-Age=0"), "{}", sent.header("set-cookie"));
    let id = only_partner(&world).await;
    let partner = partners::find(&world.test.db, &IMPORT, id).await.unwrap().unwrap();
    assert_eq!((partner.status, partner.audience), (Status::Draft, Audience::Schools(vec![school])));
    assert_eq!(get(&world, &format!("/partners/{id}"), "").await.status, StatusCode::NOT_FOUND);
    assert!(get(&world, "/register/check", &kept).await.text().contains("Nothing is kept here"));

    // Published, it is found by what was picked.
    partners::publish(&world.test.db, &IMPORT, id, 1, testing::a_wednesday()).await.unwrap();
    let held = directory::actor::Membership::Teacher { school, authority: None };
    let teacher = format!("kith={}", world.signed_in("teacher@example.org", held).await);
    let found = get(&world, "/?text=Ancient+Benin", &teacher).await.text();
    assert!(found.contains("Talk: Ancient Benin"), "{found}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_is_there_again_on_every_page_and_on_no_other_device() {
    let world = World::new().await;
    world.school("100001").await;
    let kept = through(&world).await;
    for (path, part) in [
        ("/register", "value=\"volunteer\" checked"),
        ("/register/names", "value=\"بنین کی کہانیاں\""),
        ("/register/contact", "value=\"School 100001 (100001)\""),
    ] {
        assert!(get(&world, path, &kept).await.body.contains(part), "{path}");
        assert!(!get(&world, path, "").await.body.contains(part), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_with_a_problem_is_shown_again_with_what_was_typed() {
    let world = World::new().await;
    for (path, form, field, value) in [
        ("/register", vec![("kind", "")], "kind", ""),
        ("/register/where", vec![("delivery", "online"), ("postcode", "ZE1 0AA")], "postcode", "ZE1 0AA"),
        ("/register/contact", vec![("email", "nobody")], "email", "nobody"),
        ("/register/contact", vec![("school", "No Such School")], "school", "No Such School"),
        (
            "/register/offer",
            vec![("format", "talk"), ("topics", "Nothing of the kind")],
            "topics",
            "Nothing of the kind",
        ),
    ] {
        let refused = post(&world, path, "", &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(refused.body.contains(&format!("href=\"#{field}\"")), "{path}: {}", refused.body);
        assert!(value.is_empty() || refused.body.contains(&format!("value=\"{value}\"")), "{path}: {}", refused.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_several_schools_have_is_asked_about() {
    let world = World::new().await;
    let first = world.school("100001").await;
    world.school("100002").await;
    let form = [("email", "newcomer@example.org"), ("school", "School")];
    let which = post(&world, "/register/contact", "", &form).await;
    assert_eq!(which.status, StatusCode::OK);
    assert!(which.body.contains("name=\"school_id\"") && which.body.contains("newcomer@example.org"), "{}", which.body);
    let id = first.to_string();
    let picked = post(&world, "/register/contact", "", &[form.as_slice(), &[("school_id", &id)]].concat()).await;
    assert_eq!(picked.header("location"), "/register/public");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_without_a_school_is_not_asked_to_be_seen_by_its_staff_alone() {
    let world = World::new().await;
    let kept = cookie(&post(&world, "/register", "", &[("kind", "parent")]).await);
    let page = get(&world, "/register/public", &kept).await;
    assert!(!page.text().contains("Only staff of the school"), "{}", page.text());
    assert!(page.body.contains("value=\"school_staff\" checked"), "{}", page.body);
}
