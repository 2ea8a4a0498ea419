//! Sessions through GraphQL and on the pages: given field by field, shown to whom, and unknown where unknown.

use actix_web::test::TestRequest;
use directory::actor::Membership;
use directory::ids::PartnerId;
use serde_json::{Value, json};

use crate::world::World;

const ADD: &str = "mutation($partner: ID!, $sessions: [SessionInput!]) {
    addOffer(partner: $partner, input: { title: \"Yoruba on Saturdays\", format: \"CLASS\",
        delivery: [\"AT_OUR_PLACE\"], sessions: $sessions }) {
        problems { field code message }
        offer { days timesPublic endsOn
            sessions { day starts ends runsPastMidnight termTime note validTo closed { on note } text } } } }";

/// The page of a partner as whoever has this session.
async fn page(world: &World, partner: PartnerId, session: Option<&str>) -> String {
    let mut request = TestRequest::get().uri(&format!("/partners/{partner}"));
    if let Some(session) = session {
        request = request.insert_header(("Cookie", format!("kith={session}")));
    }
    world.send(request).await.1
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_come_back_as_they_were_given_and_the_days_follow_from_them() {
    let world = World::new().await;
    let partner = world.organisation("Benin Society").await;
    let editor = world.signed_in("editor@example.org", Membership::PartnerEditor { partner }).await;
    let sessions = json!([
        { "day": "Saturday", "starts": "10:00", "ends": "12:00", "termTime": "YES", "validTo": "2027-07-31",
          "closed": [{ "on": "2027-02-20", "note": "half-term" }] },
        { "day": "Fri", "starts": "10pm", "ends": "1am", "note": "a festival" },
        { "day": "wed" },
    ]);
    let data = world.data(Some(&editor), ADD, json!({ "partner": partner.to_string(), "sessions": sessions })).await;
    let added = &data["addOffer"];
    assert_eq!(added["problems"], json!([]));
    assert_eq!(added["offer"]["days"], json!(["WED", "FRI", "SAT"]));
    assert_eq!((&added["offer"]["timesPublic"], &added["offer"]["endsOn"]), (&json!(false), &Value::Null));
    let known = |field: &str| {
        added["offer"]["sessions"].as_array().map(|all| all.iter().map(|one| one[field].clone()).collect())
    };
    let column = |field: &str| -> Vec<Value> { known(field).unwrap_or_default() };
    assert_eq!(column("starts"), [json!("10:00"), json!("22:00"), Value::Null]);
    assert_eq!(column("ends"), [json!("12:00"), json!("01:00"), Value::Null]);
    assert_eq!(column("runsPastMidnight"), [false, true, false]);
    assert_eq!(column("termTime"), ["YES", "UNKNOWN", "UNKNOWN"]);
    assert_eq!(
        column("text"),
        [
            "Saturdays 10:00–12:00, term time",
            "Fridays 22:00–01:00 (past midnight) (a festival)",
            "Wednesdays, ask them for times"
        ]
    );
    assert_eq!(column("closed")[0], json!([{ "on": "2027-02-20", "note": "half-term" }]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_that_cannot_be_is_a_problem_of_its_session() {
    let world = World::new().await;
    let partner = world.organisation("Benin Society").await;
    let editor = world.signed_in("editor@example.org", Membership::PartnerEditor { partner }).await;
    let sessions = json!([{ "day": "Sat" }, { "day": "Sun", "starts": "25:00" }]);
    let data = world.data(Some(&editor), ADD, json!({ "partner": partner.to_string(), "sessions": sessions })).await;
    let problem = &data["addOffer"]["problems"][0];
    assert_eq!((&problem["field"], &problem["code"]), (&json!("sessions.2.starts"), &json!("not_a_time")));
    assert!(
        problem["message"].as_str().is_some_and(|text| text.starts_with("Session 2, Start, “25:00”: ")),
        "{problem}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_says_the_times_to_staff_asks_strangers_to_ask_and_never_says_24_hours() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let partner = world.organisation("Benin Society").await;
    let editor = world.signed_in("editor@example.org", Membership::PartnerEditor { partner }).await;
    let teacher = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let sessions =
        json!([{ "day": "Sat", "starts": "10:00", "ends": "12:00", "validTo": "2027-07-31" }, { "day": "Sun" }]);
    world.data(Some(&editor), ADD, json!({ "partner": partner.to_string(), "sessions": sessions })).await;
    for (session, shown, hidden) in [
        (Some(&teacher), "Saturdays 10:00–12:00; until 31 July 2027", "Saturday, Sunday: ask them for times"),
        (None, "Saturday, Sunday: ask them for times", "10:00"),
    ] {
        let page = page(&world, partner, session.map(String::as_str)).await;
        assert!(page.contains(shown) && !page.contains(hidden), "{page}");
        assert!(!page.contains("24 hours") && !page.contains("null"), "{page}");
    }
}
