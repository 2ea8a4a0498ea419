//! The first page: what a stranger and a teacher find, filter and are told where nobody fits; suggestions; a partner's page.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use actix_web::test::TestRequest;
use directory::actor::Membership;
use directory::ids::PartnerId;
use directory::limits::{self, Limit, Network};
use directory::partners::{self, OfferFields, PartnerFields, SessionFields, parse_offer, parse_partner};
use serde_json::Value;
use testing::a_wednesday;

use crate::world::{IMPORT, World, secret};

const BENIN: &str = "/?text=Ancient+Benin&place=LE5+4AB";

fn text(text: &str) -> String {
    text.to_owned()
}

/// A community organisation for everyone, at a latitude on the meridian of the test's postcode.
fn organisation(latitude: &str) -> PartnerFields {
    PartnerFields {
        kind: text("community_organisation"),
        name: text("Riverside Neighbours"),
        latitude: text(latitude),
        longitude: text("-1.10"),
        audience: text("everyone"),
        ..PartnerFields::default()
    }
}

/// A workshop about Ancient Benin that comes to schools within 20 km.
fn workshop() -> OfferFields {
    OfferFields {
        title: text("Bronze heads of Ancient Benin"),
        format: text("workshop"),
        topics: vec![text("Ancient Benin")],
        delivery: vec![text("in_school")],
        travel_km: text("20"),
        ..OfferFields::default()
    }
}

async fn add(world: &World, partner: PartnerFields, offers: &[OfferFields]) -> PartnerId {
    let (db, now) = (&world.test.db, a_wednesday());
    let id = partners::register(db, &IMPORT, parse_partner(&partner).unwrap(), now).await.unwrap();
    for offer in offers {
        partners::add_offer(db, &IMPORT, id, parse_offer(offer).unwrap(), now).await.unwrap();
    }
    partners::publish(db, &IMPORT, id, 1, now).await.unwrap();
    id
}

async fn get(world: &World, path: &str, session: Option<&str>) -> (StatusCode, String) {
    let mut request = TestRequest::get().uri(path).peer_addr("192.0.2.7:50000".parse().unwrap());
    if let Some(session) = session {
        request = request.insert_header(("Cookie", format!("kith={session}")));
    }
    world.send(request).await
}

/// A page that is there.
async fn page(world: &World, path: &str, session: Option<&str>) -> String {
    let (status, body) = get(world, path, session).await;
    assert_eq!(status, StatusCode::OK, "{path}: {body}");
    body
}

async fn teacher(world: &World) -> String {
    let school = world.school("900001").await;
    world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await
}

/// The addresses of the links with these words somewhere in them, as a browser would follow them.
fn links(body: &str, words: &str) -> Vec<String> {
    let with_words =
        body.split("<a ").skip(1).filter(|rest| rest.split("</a>").next().is_some_and(|a| a.contains(words)));
    let address =
        |rest: &str| Some(rest.split("href=\"").nth(1)?.split('"').next()?.replace("&#38;", "&").replace("&amp;", "&"));
    with_words.filter_map(address).collect()
}

fn link(body: &str, words: &str) -> String {
    let found = links(body, words);
    assert_eq!(found.len(), 1, "links with {words}: {found:?} in {body}");
    found.into_iter().next().unwrap()
}

/// How often a headline stands in cards.
fn cards(body: &str) -> usize {
    body.matches("<div class=\"card\">").count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teachers_own_school_stands_in_the_form_and_a_strangers_form_is_empty() {
    let world = World::new().await;
    let teacher = teacher(&world).await;
    assert!(page(&world, "/", Some(&teacher)).await.contains("value=\"School 900001 (900001)\""));
    assert!(!page(&world, "/", None).await.contains("900001"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_reads_the_same_line_whether_or_not_anyone_fits() {
    let world = World::new().await;
    world.organisation("Riverside Neighbours").await;
    world.parent().await;
    let line = "School staff who are signed in also see volunteers, parents and interpreters.";
    for (path, found) in [(BENIN, 1), ("/?text=Volcanoes&place=LE5+4AB", 0), ("/?text=Volcanoes", 0)] {
        let body = page(&world, path, None).await;
        assert_eq!((body.matches(line).count(), cards(&body)), (1, found), "{path}");
    }
    let teacher = teacher(&world).await;
    let body = page(&world, BENIN, Some(&teacher)).await;
    assert!(!body.contains(line));
    assert_eq!(cards(&body), 2, "a teacher sees the parent too: {body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_says_what_a_teacher_asks_first_and_only_staff_can_ask() {
    let world = World::new().await;
    world.organisation("Riverside Neighbours").await;
    let body = page(&world, BENIN, None).await;
    for words in
        ["About Ancient Benin", "Riverside Neighbours", "Workshop · ", "away: comes to school", "<dt>Cost</dt><dd>ask"]
    {
        assert!(body.contains(words), "{words}: {body}");
    }
    assert_eq!(links(&body, "Ask them"), [""; 0]);
    let teacher = teacher(&world).await;
    let body = page(&world, BENIN, Some(&teacher)).await;
    assert!(link(&body, "Ask them").starts_with("/enquiries/new?offer="));
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_stand_in_the_address_with_true_counts_and_each_is_taken_away_by_one_press() {
    let world = World::new().await;
    let talk = OfferFields { format: text("talk"), key_stages: vec![text("KS3")], ..workshop() };
    let on_friday = OfferFields { days: vec![text("fri")], ..workshop() };
    add(&world, organisation("52.645"), &[talk, on_friday]).await;
    add(&world, PartnerFields { kind: text("madrasah"), ..organisation("52.72") }, &[workshop()]).await;
    let body = page(&world, BENIN, None).await;
    assert_eq!(cards(&body), 3);
    for (value, count) in [("Talk", 1), ("Workshop", 2), ("Madrasah", 1), ("Friday", 1), ("up to 1 mile", 2)] {
        let set = page(&world, &link(&body, &format!("{value} <span class=\"count\">{count}</span>")), None).await;
        assert_eq!(cards(&set), count, "{value}");
        let without = page(&world, &link(&set, &format!("</span>{value}")), None).await;
        assert_eq!(cards(&without), 3, "{value} taken away");
    }
    let two = page(&world, &format!("{BENIN}&only_format=workshop&only_kind=madrasah"), None).await;
    assert_eq!(cards(&two), 1);
    assert!(two.contains("1 of 3"), "{two}");
    assert_eq!(cards(&page(&world, &link(&two, "Take all filters away"), None).await), 3);
    let none = page(&world, &format!("{BENIN}&only_format=talk&only_kind=madrasah"), None).await;
    assert_eq!(cards(&none), 0);
    assert!(none.contains("none with all these filters"), "{none}");
    let nought = page(&world, &format!("{BENIN}&within=0"), None).await;
    assert_eq!(cards(&nought), 0, "nought miles is a distance");
    assert_eq!(cards(&page(&world, &link(&nought, "up to 0 miles"), None).await), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn counts_are_over_what_the_asker_may_see() {
    let world = World::new().await;
    world.organisation("Riverside Neighbours").await;
    world.parent().await;
    let stranger = page(&world, BENIN, None).await;
    assert!(!stranger.contains("Parent or carer <span"), "{stranger}");
    assert!(stranger.contains("Workshop <span class=\"count\">1</span>"), "{stranger}");
    let teacher = teacher(&world).await;
    assert!(page(&world, BENIN, Some(&teacher)).await.contains("Workshop <span class=\"count\">2</span>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_school_is_a_place_and_of_several_one_is_picked_by_one_press() {
    let world = World::new().await;
    world.organisation("Riverside Neighbours").await;
    for urn in ["900001", "900002"] {
        world.school(urn).await;
    }
    let one = page(&world, "/?text=Ancient+Benin&place=School+900002", None).await;
    assert_eq!(cards(&one), 1);
    assert!(one.contains("near School 900002"), "{one}");
    let several = page(&world, "/?text=Ancient+Benin&key_stage=Year+5&place=school", None).await;
    assert!(several.contains("Which school did you mean?") && several.contains("900001"), "{several}");
    let picked = page(&world, &link(&several, "School 900001"), None).await;
    assert_eq!(cards(&picked), 1);
    assert!(picked.contains("value=\"Year 5\"") && picked.contains("near School 900001"), "{picked}");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_that_is_wrong_with_a_question_is_told_at_once_and_nothing_is_lost() {
    let world = World::new().await;
    let path = "/?text=&key_stage=Year+14&place=Qwertz+Xyzzy&language=Gujarrathi&only_kind=spaceship";
    let (status, body) = get(&world, path, None).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["text", "key_stage", "place", "language"] {
        assert!(
            body.contains(&format!("href=\"#{field}\"")) && body.contains(&format!("id=\"{field}-error\"")),
            "{field}"
        );
    }
    assert!(body.contains("value=\"Qwertz Xyzzy\"") && body.contains("Gujarati"), "{body}");
    for (path, words) in [
        (format!("/?text={}", "a".repeat(1_001)), "1000"),
        (text("/?text=Benin&place=M1+1AA"), "postcode"),
        (text("/?text=Benin&place=LE5"), "postcode"),
    ] {
        let (status, body) = get(&world, &path, None).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(body.contains(words), "{words}: {body}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_fits_the_nearest_that_almost_does_is_told_with_what_is_in_its_way() {
    let world = World::new().await;
    // 33 km away, and comes 20 km: nine miles farther than they travel, less the decimals.
    add(&world, organisation("52.94"), &[workshop()]).await;
    let secret = PartnerFields {
        kind: text("parent"),
        name: text("Parent: bronze caster"),
        audience: text("school_staff"),
        consent_date: text("2027-01-02"),
        consent_how: text("paper slip"),
        place_visibility: text("public"),
        ..organisation("52.93")
    };
    add(&world, secret, &[OfferFields { title: text("Lost wax casting of Ancient Benin"), ..workshop() }]).await;
    let body = page(&world, BENIN, None).await;
    assert!(body.contains("Nobody fits yet") && body.contains("The nearest that almost fit"), "{body}");
    assert!(body.contains("But: 8.3 miles farther than they travel"), "{body}");
    assert!(!body.contains("comes to school") && !body.contains("Lost wax"), "{body}");
    let teacher = teacher(&world).await;
    let body = page(&world, BENIN, Some(&teacher)).await;
    assert!(body.contains("Lost wax") && body.contains("action=\"/needs\""), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_close_to_a_topic_bring_a_question_with_the_topic() {
    let world = World::new().await;
    world.organisation("Riverside Neighbours").await;
    let body = page(&world, "/?text=the+Anglow+Saksons&place=LE5+4AB&key_stage=Year+5", None).await;
    let meant = links(&body, "Did you mean Anglo");
    let found = page(&world, meant.first().unwrap_or_else(|| panic!("{body}")), None).await;
    assert!(found.contains("We understood: Anglo") && found.contains("value=\"Year 5\""), "{found}");
    assert!(!found.contains("Did you mean"), "{found}");
    assert!(!page(&world, BENIN, None).await.contains("Did you mean"));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_are_shown_twenty_at_a_time_and_there_is_a_page_for_no_page() {
    let world = World::new().await;
    let offers: Vec<_> = (0..21).map(|_| workshop()).collect();
    add(&world, organisation("52.645"), &offers).await;
    let first = page(&world, BENIN, None).await;
    assert_eq!(cards(&first), 20);
    assert!(first.contains("21 offers fit"), "{first}");
    let second = page(&world, &link(&first, "Next page"), None).await;
    assert_eq!(cards(&second), 1);
    assert_eq!(cards(&page(&world, &link(&second, "Page before"), None).await), 20);
    for beyond in ["3", "99999999999999999999"] {
        let (status, body) = get(&world, &format!("{BENIN}&page={beyond}"), None).await;
        let known = if beyond == "3" { StatusCode::NOT_FOUND } else { StatusCode::OK };
        assert_eq!(status, known, "{beyond}");
        if known == StatusCode::NOT_FOUND {
            assert!(body.contains("There is no page 3"), "{body}");
            assert_eq!(cards(&page(&world, &link(&body, "Go to the first page"), None).await), 20);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn suggestions_are_by_the_beginning_of_a_name_and_fill_the_field() {
    let world = World::new().await;
    world.school("900001").await;
    let options = async |path: &str| -> Vec<Value> {
        let body = page(&world, path, None).await;
        let answer: Value = serde_json::from_str(&body).unwrap();
        assert!(answer["told"].as_str().is_some_and(|told| told.contains("suggestion")), "{answer}");
        answer["options"].as_array().unwrap().clone()
    };
    let topics = options("/suggest/topics?q=year+5+ancient+ben").await;
    assert_eq!(topics[0]["value"], "year 5 Ancient Benin");
    let languages = options("/suggest/languages?q=Urdu,+punj").await;
    assert_eq!(languages[0]["value"], "Urdu, Panjabi");
    let schools = options("/suggest/schools?q=scho+9000").await;
    assert_eq!((schools.len(), &schools[0]["value"]), (1, &Value::from("School 900001 (900001)")));
    assert_eq!(options("/suggest/topics").await, Vec::<Value>::new());
    assert_eq!(options("/suggest/topics?q=%25").await, Vec::<Value>::new());
    assert_eq!(options(&format!("/suggest/schools?q={}", "a+".repeat(500))).await, Vec::<Value>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_who_asks_for_too_many_suggestions_waits_and_can_still_ask() {
    let world = World::new().await;
    let network = Network::of("192.0.2.7".parse().unwrap());
    for _ in 0..Limit::Suggestions.burst() {
        limits::take(&world.test.db, &secret(), Limit::Suggestions, network, a_wednesday()).await.unwrap();
    }
    assert_eq!(get(&world, "/suggest/topics?q=benin", None).await.0, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(get(&world, BENIN, None).await.0, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partners_page_may_be_listed_by_search_engines_only_where_it_chose_everyone() {
    let world = World::new().await;
    let open = add(&world, organisation("52.645"), &[workshop()]).await;
    let staff = PartnerFields { audience: text("school_staff"), ..organisation("52.645") };
    let staff = add(&world, staff, &[workshop()]).await;
    let teacher = teacher(&world).await;
    assert!(!page(&world, &format!("/partners/{open}"), None).await.contains("noindex"));
    assert!(page(&world, &format!("/partners/{staff}"), Some(&teacher)).await.contains("noindex"));
    assert_eq!(get(&world, &format!("/partners/{staff}"), None).await.0, StatusCode::NOT_FOUND);
    assert!(page(&world, BENIN, None).await.contains("noindex"), "what was found is nobody's else");
    assert!(!page(&world, "/", None).await.contains("noindex"));
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_times_are_to_be_asked_for_and_a_session_past_midnight_says_so() {
    let world = World::new().await;
    let line = |line: &str| vec![SessionFields::Line(text(line))];
    let late = OfferFields { sessions: line("Fri 22:00-01:00"), times_public: text("yes"), ..workshop() };
    let id = add(&world, organisation("52.645"), &[workshop(), late]).await;
    let body = page(&world, &format!("/partners/{id}"), None).await;
    assert!(body.contains("Contact them for times"), "{body}");
    assert!(body.contains("22:00–01:00 (past midnight)"), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_looks_after_a_listing_has_a_way_to_it_and_staff_have_one_to_ask() {
    let world = World::new().await;
    let id = add(&world, organisation("52.645"), &[workshop()]).await;
    let own = world.signed_in("partner@example.org", Membership::PartnerEditor { partner: id }).await;
    let (path, listing) = (format!("/partners/{id}"), format!("href=\"/listings/{id}\""));
    let body = page(&world, &path, Some(&own)).await;
    assert!(body.contains(&listing) && links(&body, "Ask them").is_empty(), "{body}");
    let teacher = teacher(&world).await;
    let body = page(&world, &path, Some(&teacher)).await;
    assert!(!body.contains(&listing) && links(&body, "Ask them").len() == 1, "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_cards_take_as_many_statements_as_two() {
    let world = World::new().await;
    let mut counts = Vec::new();
    for partners in [2, 18] {
        for _ in 0..partners {
            add(&world, organisation("52.645"), &[workshop()]).await;
        }
        let before = world.test.db.statements();
        assert!(cards(&page(&world, BENIN, None).await) >= 2);
        counts.push(world.test.db.statements() - before);
    }
    assert_eq!(counts[0], counts[1], "{counts:?}");
}
