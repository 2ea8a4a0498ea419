//! Asking a partner on pages: where it goes is said first, nothing typed is lost, and what came of it is one press.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use directory::actor::Membership;
use directory::ids::{PartnerId, SchoolId};
use directory::limits::Limit;

use crate::world::World;

/// The offer of a partner, whose address is set or taken away.
async fn offer_of(world: &World, partner: PartnerId, address: Option<&str>) -> String {
    let sql = world.test.sql().await.unwrap();
    let set = "UPDATE partners SET email = $1, phone = '07700 900123' WHERE id = $2::text::uuid";
    sql.execute(set, &[&address, &partner.to_string()]).await.unwrap();
    let offer = "SELECT id::text FROM offers WHERE partner_id = $1::text::uuid";
    sql.query_one(offer, &[&partner.to_string()]).await.unwrap().get(0)
}

async fn teacher(world: &World, school: SchoolId) -> String {
    world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await
}

fn form<'a>(offer: &'a str, what: &'a str) -> [(&'a str, &'a str); 4] {
    [("offer", offer), ("what", what), ("class", "Year 5"), ("dates", "a Tuesday in March")]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_asks_and_says_what_came_of_it() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let organisation = world.organisation("Benin Society").await;
    let offer = offer_of(&world, organisation, Some("partner@example.org")).await;
    let teacher = teacher(&world, school).await;
    let page = world.page(Some(&teacher), &format!("/enquiries/new?offer={offer}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("We send this to Benin Society by mail."), "{}", page.body);
    assert!(!page.body.contains("partner@example.org"), "the address is the partner's own");

    let sent = world.post(Some(&teacher), "/enquiries/new", &form(&offer, "Could you come?")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let again = world.post(Some(&teacher), "/enquiries/new", &form(&offer, "Could you come?")).await;
    assert_eq!(again.location, sent.location, "a second press of the button");
    let page = world.page(Some(&teacher), &sent.location).await;
    for part in
        ["Bronze heads of Ancient Benin", "Could you come?", "a Tuesday in March", "<span class=\"tag plain\">Asked"]
    {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let outcome = format!("{}/outcome", sent.location);
    let settled = world.post(Some(&teacher), &outcome, &[("outcome", "answered"), ("back", "/enquiries")]).await;
    assert_eq!((settled.status, settled.location.as_str()), (StatusCode::SEE_OTHER, "/enquiries"));
    let list = world.page(Some(&teacher), "/enquiries?mine=yes").await;
    assert!(list.body.contains("<span class=\"tag good\">Answered"), "{}", list.body);
    let elsewhere = world.post(Some(&teacher), &outcome, &[("outcome", "answered"), ("back", "//evil.example")]).await;
    assert_eq!(elsewhere.location, sent.location, "there is no way to another site");
    let results = world.page(Some(&teacher), "/?text=Ancient+Benin").await;
    assert!(results.body.contains("Your school asked on 13 January 2027: Answered"), "{}", results.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_survives_signing_in_problems_and_limits() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let organisation = world.organisation("Benin Society").await;
    let offer = offer_of(&world, organisation, Some("partner@example.org")).await;
    let first = world.post(None, "/enquiries/new", &form(&offer, "Could you come?")).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    assert!(first.location.starts_with("/sign-in?next=%2Fenquiries%2Fnew%3F"), "{}", first.location);
    assert!(first.location.contains("Could%2Byou%2Bcome"), "{}", first.location);
    let back = format!("/enquiries/new?offer={offer}&what=Could+you+come%3F&dates=a+Tuesday");
    let teacher = teacher(&world, school).await;
    let page = world.page(Some(&teacher), &back).await;
    assert!(
        page.body.contains("\nCould you come?</textarea>") && page.body.contains("value=\"a Tuesday\""),
        "{}",
        page.body
    );

    let refused = world.post(Some(&teacher), "/enquiries/new", &form(&offer, " ")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("<title>Problem: ") && refused.body.contains("value=\"Year 5\""), "{}", refused.body);
    for number in 0..=Limit::Enquiries.burst() {
        let what = format!("Asked for the {number}th time");
        let sent = world.post(Some(&teacher), "/enquiries/new", &form(&offer, &what)).await;
        let limited = number == Limit::Enquiries.burst();
        assert_eq!(
            sent.status,
            if limited { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::SEE_OTHER },
            "{number}"
        );
        assert_eq!(sent.body.contains(&format!("\n{what}</textarea>")), limited, "{}", sent.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_enquiry_about_a_parent_is_passed_to_liaison_who_alone_is_told_how_to_reach_them() {
    let world = World::new().await;
    let (own, other) = (world.school("100001").await, world.school("100002").await);
    let parent = world.parent().await;
    let offer = offer_of(&world, parent, Some("parent@example.org")).await;
    let teacher = teacher(&world, own).await;
    let unheard = world.post(Some(&teacher), "/enquiries/new", &form(&offer, "Could you come?")).await;
    assert_eq!(unheard.status, StatusCode::UNPROCESSABLE_ENTITY, "there is no liaison officer yet");
    assert!(unheard.body.contains("nobody can pass this on yet"), "{}", unheard.body);

    let liaison = Membership::LiaisonSchool { school: own, authority: None };
    let liaison = world.signed_in("liaison@example.org", liaison).await;
    let page = world.page(Some(&teacher), &format!("/enquiries/new?offer={offer}")).await;
    assert!(page.body.contains("We send this to the liaison officer"), "{}", page.body);
    let sent = world.post(Some(&teacher), "/enquiries/new", &form(&offer, "Could you come?")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let seen = world.page(Some(&teacher), &sent.location).await;
    assert!(!seen.body.contains("900123") && !seen.body.contains("parent@example.org"), "{}", seen.body);
    let seen = world.page(Some(&liaison), &sent.location).await;
    assert!(seen.body.contains("900123") && seen.body.contains("parent@example.org"), "{}", seen.body);

    let stranger = world.signed_in("other@example.org", Membership::Teacher { school: other, authority: None }).await;
    let hidden = world.page(Some(&stranger), &sent.location).await;
    let missing = world.page(Some(&stranger), "/enquiries/019bd3c8-1a2b-7000-8000-000000000001").await;
    assert_eq!((hidden.status, missing.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(world.page(None, &sent.location).await.status, StatusCode::SEE_OTHER, "sign in first");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_belongs_to_no_school_asks_nobody() {
    let world = World::new().await;
    let organisation = world.organisation("Benin Society").await;
    let offer = offer_of(&world, organisation, Some("partner@example.org")).await;
    let editor = world.signed_in("editor@example.org", Membership::PartnerEditor { partner: organisation }).await;
    for path in [format!("/enquiries/new?offer={offer}"), "/enquiries".to_owned()] {
        assert_eq!(world.page(Some(&editor), &path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let sent = world.post(Some(&editor), "/enquiries/new", &form(&offer, "Could you come?")).await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
    let school = world.school("100001").await;
    let teacher = teacher(&world, school).await;
    for offer in ["nothing", "019bd3c8-1a2b-7000-8000-000000000001"] {
        let page = world.page(Some(&teacher), &format!("/enquiries/new?offer={offer}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{offer}");
    }
    let empty = world.page(Some(&teacher), "/enquiries").await;
    assert!(empty.body.contains("Nobody has been asked yet."), "{}", empty.body);
}
