//! A listing changed in small steps in the browser: kept, looked over, saved, and decided where two wrote.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::test::TestRequest;
use directory::accounts::listing_link_token;
use directory::actor::Membership;
use directory::clock::london_day;
use directory::ids::{OfferId, PartnerId};
use directory::partners::{self, MadeFor, Offer, OfferFields, PartnerFields, parse_offer, parse_partner};
use testing::a_wednesday;

use crate::world::{IMPORT, World, secret};

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The text of the page, without its markup.
    pub(crate) fn text(&self) -> String {
        let pieces = self.body.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
        pieces.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

pub(crate) async fn get(world: &World, path: &str, cookie: &str) -> Answer {
    let request = TestRequest::get().uri(path).insert_header(("Cookie", cookie));
    let (status, headers, body) = world.answer(request).await;
    Answer { status, headers, body }
}

pub(crate) async fn post(world: &World, path: &str, cookie: &str, form: &[(&str, &str)]) -> Answer {
    let ours = ("Sec-Fetch-Site", "same-origin");
    let request = TestRequest::post().uri(path).insert_header(("Cookie", cookie)).insert_header(ours).set_form(form);
    let (status, headers, body) = world.answer(request).await;
    Answer { status, headers, body }
}

/// The cookie of a browser that followed a link to a listing.
async fn followed(world: &World, id: PartnerId) -> String {
    let link = partners::make_listing_link(&world.test.db, &IMPORT, id, MadeFor::Text, a_wednesday()).await.unwrap();
    format!("kith-listing={}", listing_link_token(&secret(), link).unwrap())
}

async fn only_offer(world: &World, id: PartnerId) -> Offer {
    let found = partners::offers_of(&world.test.db, &IMPORT, &[id], london_day(a_wednesday())).await.unwrap();
    found.into_iter().next().unwrap()
}

const TIMES: [(&str, &str); 5] = [
    ("sessions.1.day", "Sat"),
    ("sessions.1.starts", "۱۰:۰۰"),
    ("sessions.1.ends", "۱۲:۳۰"),
    ("sessions.1.term_time", "yes"),
    ("then", "save"),
];

#[tokio::test(flavor = "multi_thread")]
async fn times_are_changed_from_a_link_in_one_step_with_the_digits_of_any_script() {
    let world = World::new().await;
    let id = world.organisation("Benin Society").await;
    let cookie = followed(&world, id).await;
    let path = format!("/listings/{id}/edit/times");
    let page = get(&world, &path, &cookie).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("name=\"sessions.1.starts\""), "{}", page.body);
    let saved = post(&world, &path, &cookie, &TIMES).await;
    assert_eq!((saved.status, saved.header("location")), (StatusCode::SEE_OTHER, format!("/listings/{id}").as_str()));
    let offer = only_offer(&world, id).await;
    let session = offer.details.sessions.first().unwrap();
    assert_eq!(session.starts().unwrap().to_string(), "10:00:00");
    assert_eq!(session.ends().unwrap().to_string(), "12:30:00");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_with_a_problem_says_it_in_title_summary_and_field_and_nothing_is_retyped() {
    let world = World::new().await;
    let id = world.organisation("Benin Society").await;
    let cookie = followed(&world, id).await;
    let form = [
        ("sessions.1.day", "Sat"),
        ("sessions.1.starts", "4:30"),
        ("sessions.2.day", "Sun"),
        ("sessions.2.starts", "11am"),
        ("then", "save"),
    ];
    let refused = post(&world, &format!("/listings/{id}/edit/times"), &cookie, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "<title>Problem: When",
        "href=\"#sessions.1.starts\"",
        "id=\"sessions.1.starts-error\"",
        "value=\"4:30\"",
        "value=\"11am\"",
        "<option value=\"Sun\" selected>",
    ] {
        assert!(refused.body.contains(part), "{part}: {}", refused.body);
    }
    assert_eq!(only_offer(&world, id).await.version, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_time_more_is_a_row_more_and_what_a_form_does_not_ask_for_stays() {
    let world = World::new().await;
    let id = world.organisation("Benin Society").await;
    let cookie = followed(&world, id).await;
    let offer = only_offer(&world, id).await;
    let session = "Sat 10:00-12:00 (beginners) until 2027-07-31 closed 2027-02-20 (half-term)";
    let fields = OfferFields {
        title: "Lessons".into(),
        format: "class".into(),
        delivery: vec!["at_our_place".into()],
        sessions: vec![partners::SessionFields::Line(session.into())],
        ..OfferFields::default()
    };
    let input = parse_offer(&fields).unwrap();
    partners::edit_offer(&world.test.db, &IMPORT, offer.id, 1, input.clone(), a_wednesday()).await.unwrap();
    let path = format!("/listings/{id}/edit/times");
    let page = get(&world, &path, &cookie).await;
    let rest = page.body.split_once("name=\"sessions.1.rest\" value=\"").unwrap().1.split('"').next().unwrap();
    let rest = rest.replace("&#34;", "\"").replace("&quot;", "\"");
    let row = [("sessions.1.day", "Sat"), ("sessions.1.starts", "10:00"), ("sessions.1.ends", "13:00")];
    let sent = |then| [row.as_slice(), &[("sessions.1.rest", rest.as_str()), ("then", then)]].concat();
    let more = post(&world, &path, &cookie, &sent("more")).await;
    assert_eq!(more.status, StatusCode::OK);
    assert!(more.body.contains("name=\"sessions.2.day\"") && more.body.contains("value=\"13:00\""), "{}", more.body);
    assert_eq!(post(&world, &path, &cookie, &sent("save")).await.status, StatusCode::SEE_OTHER);
    let stands = only_offer(&world, id).await.details.sessions;
    let expected = partners::Session {
        times: partners::Times::Between { starts: "10:00:00".parse().unwrap(), ends: "13:00:00".parse().unwrap() },
        ..input.sessions[0].clone()
    };
    assert_eq!(stands, [expected]);
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_that_are_kept_are_looked_over_and_saved_together() {
    let world = World::new().await;
    let id = world.organisation("Benin Society").await;
    let cookie = followed(&world, id).await;
    let edit = |page: &str| format!("/listings/{id}/edit{page}");
    let kept = post(&world, &edit("/contact"), &cookie, &[("phone", "০৭৭০০ ৯০০১২৩"), ("then", "keep")]).await;
    assert_eq!((kept.status, kept.header("location")), (StatusCode::SEE_OTHER, edit("").as_str()));
    let list = get(&world, &edit(""), &cookie).await;
    assert!(list.text().contains("You have changes that are not saved yet."), "{}", list.text());
    // What is saved now goes with what was kept: looked over first.
    let next = post(&world, &edit("/times"), &cookie, &TIMES).await;
    assert_eq!(next.header("location"), edit("/check"));
    let check = get(&world, &edit("/check"), &cookie).await.text();
    for part in ["Telephone number", "Not said yet", "07700 900123", "Saturdays 10:00–12:30, term time"] {
        assert!(check.contains(part), "{part}: {check}");
    }
    let saved = post(&world, &edit("/publish"), &cookie, &[]).await;
    assert_eq!(saved.header("location"), format!("/listings/{id}"));
    let partner = partners::find(&world.test.db, &IMPORT, id).await.unwrap().unwrap();
    assert_eq!(partner.contact.unwrap().phone.unwrap().as_str(), "+447700900123");
    assert_eq!(only_offer(&world, id).await.details.sessions.len(), 1);
    assert!(get(&world, &edit("/check"), &cookie).await.text().contains("Nothing is changed."));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_two_wrote_both_are_shown_and_a_person_decides() {
    let world = World::new().await;
    let id = world.organisation("Benin Society").await;
    let cookie = followed(&world, id).await;
    let edit = |page: &str| format!("/listings/{id}/edit{page}");
    post(&world, &edit("/contact"), &cookie, &[("phone", "07700 900001"), ("then", "keep")]).await;
    let fields = PartnerFields {
        kind: "community_organisation".into(),
        name: "Benin Society".into(),
        phone: "07700 900002".into(),
        audience: "everyone".into(),
        ..PartnerFields::default()
    };
    partners::edit(&world.test.db, &IMPORT, id, 2, parse_partner(&fields).unwrap(), a_wednesday()).await.unwrap();
    let refused = post(&world, &edit("/publish"), &cookie, &[]).await;
    assert_eq!(refused.header("location"), edit("/check"));
    let check = get(&world, &edit("/check"), &cookie).await.text();
    for part in ["What you wrote: 07700 900001", "What stands now: 07700 900002"] {
        assert!(check.contains(part), "{part}: {check}");
    }
    post(&world, &edit("/settle"), &cookie, &[("clash.contact.", "current")]).await;
    let check = get(&world, &edit("/check"), &cookie).await.text();
    assert!(check.contains("Nothing is changed."), "{check}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_headline_that_nobody_wrote_is_made_of_what_was_chosen() {
    let world = World::new().await;
    let id = world.organisation("Benin Society").await;
    let cookie = followed(&world, id).await;
    let form = [
        ("format", "talk"),
        ("subjects", "history"),
        ("subjects", "music"),
        ("topics", ""),
        ("key_stages", "KS2"),
        ("title", ""),
        ("description", "کہانیاں اور گیت"),
        ("words_language", "urd"),
        ("then", "save"),
    ];
    let saved = post(&world, &format!("/listings/{id}/edit/offer"), &cookie, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let details = only_offer(&world, id).await.details;
    assert_eq!(details.title, "Talk: History, Music");
    assert_eq!(details.title_language.unwrap().code(), "eng");
    assert_eq!(details.description_language.unwrap().code(), "urd");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_several_offers_one_is_picked_and_who_does_not_look_after_a_listing_finds_nothing() {
    let world = World::new().await;
    let id = world.organisation("Benin Society").await;
    let cookie = followed(&world, id).await;
    let talk = OfferFields {
        title: "A second thing".into(),
        format: "talk".into(),
        delivery: vec!["online".into()],
        ..OfferFields::default()
    };
    let input = parse_offer(&talk).unwrap();
    let second: OfferId = partners::add_offer(&world.test.db, &IMPORT, id, input, a_wednesday()).await.unwrap();
    let path = format!("/listings/{id}/edit/times");
    let pick = get(&world, &path, &cookie).await;
    assert!(pick.text().contains("Which one do you want to change?"), "{}", pick.text());
    assert!(pick.body.contains(&format!("{path}?offer={second}")), "{}", pick.body);
    let saved = post(&world, &format!("{path}?offer={second}"), &cookie, &TIMES).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let nothing = get(&world, &format!("{path}?offer={id}"), &cookie).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);

    let school = world.school("100001").await;
    let teacher = world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await;
    let other = followed(&world, world.parent().await).await;
    for (who, cookie) in [("a stranger", ""), ("a teacher", &format!("kith={teacher}")), ("another's link", &other)] {
        for page in ["", "/times", "/check"] {
            let answer = get(&world, &format!("/listings/{id}/edit{page}"), cookie).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{who} {page}");
        }
        let answer = post(&world, &path, cookie, &TIMES).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{who}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_wait_are_put_in_english_on_a_page_of_the_liaison_officer() {
    let world = World::new().await;
    let id = world.organisation("Benin Society").await;
    let school = world.school("100001").await;
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute(&format!(
        "UPDATE partners SET brought_in_school_id = '{school}', summary = 'کہانیاں', summary_language = 'urd'
         WHERE id = '{id}'"
    ))
    .await
    .unwrap();
    let held = Membership::LiaisonSchool { school, authority: None };
    let officer = format!("kith={}", world.signed_in("officer@example.org", held).await);
    let page = get(&world, "/summaries", &officer).await;
    assert!(page.body.contains("<bdi lang=\"ur\" dir=\"rtl\">کہانیاں</bdi>"), "{}", page.body);
    let id = id.to_string();
    let form = |english| {
        [
            ("partner", id.as_str()),
            ("offer", ""),
            ("field", "summary"),
            ("version", "2"),
            ("number", "1"),
            ("english.1", english),
        ]
    };
    let refused = post(&world, "/summaries", &officer, &form(" ")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#english.1\""), "{}", refused.body);
    assert_eq!(post(&world, "/summaries", &officer, &form("Stories")).await.status, StatusCode::SEE_OTHER);
    assert!(get(&world, "/summaries", &officer).await.text().contains("No words wait for English."));
    let stranger = get(&world, "/summaries", "").await;
    assert_eq!(stranger.header("location"), "/sign-in?next=%2Fsummaries");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_description_as_long_as_may_be_is_taken_in_a_script_of_three_bytes_a_letter() {
    let world = World::new().await;
    let id = world.organisation("Benin Society").await;
    let cookie = followed(&world, id).await;
    let long = "ক".repeat(4_000);
    let form = [("name", "Benin Society"), ("summary", &long), ("words_language", "ben"), ("then", "save")];
    let saved = post(&world, &format!("/listings/{id}/edit/names"), &cookie, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert_eq!(partners::find(&world.test.db, &IMPORT, id).await.unwrap().unwrap().summary, long);
}
