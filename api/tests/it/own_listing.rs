//! A partner's own listing in the browser: by a link, with others' eyes, from state to state, and what liaison does.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::test::TestRequest;
use directory::accounts::listing_link_token;
use directory::actor::Membership;
use directory::ids::{ListingLinkId, OfferId, PartnerId, SchoolId};
use directory::partners::{self, MadeFor, OfferFields, PartnerFields, Status, parse_offer, parse_partner};
use testing::a_wednesday;

use crate::world::{IMPORT, World, secret};

/// An answer, read to its end.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// What stands between the heading with this id and the next one.
    fn section(&self, id: &str) -> &str {
        let rest = self.body.split_once(&format!("<h2 id=\"{id}\">")).map_or("", |(_, rest)| rest);
        rest.split_once("</section>").map_or("", |(section, _)| section)
    }
}

async fn get(world: &World, path: &str, cookie: &str) -> Answer {
    let request = TestRequest::get().uri(path).insert_header(("Cookie", cookie));
    let (status, headers, body) = world.answer(request).await;
    Answer { status, headers, body }
}

async fn post(world: &World, path: &str, cookie: &str, form: &[(&str, &str)]) -> Answer {
    let ours = ("Sec-Fetch-Site", "same-origin");
    let request = TestRequest::post().uri(path).insert_header(("Cookie", cookie)).insert_header(ours).set_form(form);
    let (status, headers, body) = world.answer(request).await;
    Answer { status, headers, body }
}

/// A school's own madrasah, published for everyone, with what only some may see.
async fn madrasah(world: &World, school: SchoolId) -> PartnerId {
    let fields = PartnerFields {
        kind: "madrasah".to_owned(),
        name: "Lantern Madrasah".to_owned(),
        also_known_as: vec!["مدرسہ چراغ".to_owned()],
        postcode: "LE5 4AB".to_owned(),
        address: "1 Example Street".to_owned(),
        place_visibility: "masked".to_owned(),
        email: "madrasah@example.org".to_owned(),
        phone: "07700 900123".to_owned(),
        audience: "everyone".to_owned(),
        ..PartnerFields::default()
    };
    let id = world.listed(fields).await;
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute(&format!("UPDATE partners SET brought_in_school_id = '{school}' WHERE id = '{id}'"))
        .await
        .unwrap();
    id
}

/// A link to a listing, and the cookie of a browser that followed it.
async fn followed(world: &World, id: PartnerId) -> (ListingLinkId, String) {
    let link = partners::make_listing_link(&world.test.db, &IMPORT, id, MadeFor::Text, a_wednesday()).await.unwrap();
    let token = listing_link_token(&secret(), link).unwrap();
    (link, format!("kith-listing={token}"))
}

async fn officer(world: &World, school: SchoolId) -> String {
    let held = Membership::LiaisonSchool { school, authority: None };
    format!("kith={}", world.signed_in("officer@example.org", held).await)
}

async fn status(world: &World, id: PartnerId) -> Status {
    partners::find(&world.test.db, &IMPORT, id).await.unwrap().unwrap().status
}

async fn count(world: &World, table: &str) -> i64 {
    let sql = world.test.sql().await.unwrap();
    sql.query_one(&format!("SELECT count(*) FROM {table}"), &[]).await.unwrap().get(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_the_listing_in_this_browser_and_changes_nothing() {
    let world = World::new().await;
    let id = madrasah(&world, world.school("100001").await).await;
    let (link, _) = followed(&world, id).await;
    let token = listing_link_token(&secret(), link).unwrap();
    let before = count(&world, "events").await;
    let answer = get(&world, &format!("/listing-link/{token}"), "").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, format!("/listings/{id}").as_str()));
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    let cookie = answer.header("set-cookie");
    for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000"] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    let cookie = cookie.split(';').next().unwrap();
    let page = get(&world, &format!("/listings/{id}"), cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Lantern Madrasah") && page.body.contains("Nothing has changed"), "{}", page.body);
    assert!(!page.body.contains(&token), "the token is not repeated on the page");
    assert_eq!(count(&world, "events").await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cookie_of_a_link_counts_for_its_listing_and_nowhere_else() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let id = madrasah(&world, school).await;
    let other = world.parent().await;
    let (_, cookie) = followed(&world, id).await;
    partners::pause(&world.test.db, &IMPORT, id, a_wednesday()).await.unwrap();
    let teacher = Membership::Teacher { school, authority: None };
    let teacher = format!("kith={}", world.signed_in("teacher@example.org", teacher).await);
    for (path, cookie, expected) in [
        (format!("/listings/{id}"), cookie.clone(), StatusCode::OK),
        (format!("/listings/{id}/withdraw"), cookie.clone(), StatusCode::OK),
        // Who is signed in and does not look after it comes by the link all the same.
        (format!("/listings/{id}"), format!("{teacher}; {cookie}"), StatusCode::OK),
        (format!("/listings/{id}"), teacher, StatusCode::NOT_FOUND),
        (format!("/listings/{id}"), String::new(), StatusCode::NOT_FOUND),
        (format!("/listings/{other}"), cookie.clone(), StatusCode::NOT_FOUND),
        ("/listings/nonsense".to_owned(), cookie.clone(), StatusCode::NOT_FOUND),
        (format!("/listings/{id}/care"), cookie.clone(), StatusCode::NOT_FOUND),
        (format!("/partners/{id}"), cookie.clone(), StatusCode::NOT_FOUND),
        ("/needs".to_owned(), cookie.clone(), StatusCode::SEE_OTHER),
    ] {
        assert_eq!(get(&world, &path, &cookie).await.status, expected, "{path} with {cookie:?}");
    }
    let revoked = format!("/listings/{other}/pause");
    assert_eq!(post(&world, &revoked, &cookie, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_link_offers_a_new_one_and_says_the_same_whatever_is_true() {
    let world = World::new().await;
    let id = madrasah(&world, world.school("100001").await).await;
    let (link, cookie) = followed(&world, id).await;
    let token = listing_link_token(&secret(), link).unwrap();
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute("UPDATE listing_links SET expires_at = created_at").await.unwrap();
    let mut pages = Vec::new();
    for token in [token.as_str(), "nonsense"] {
        let path = format!("/listing-link/{token}");
        let opened = get(&world, &path, "").await;
        assert_eq!((opened.status, opened.header("set-cookie")), (StatusCode::GONE, ""));
        assert!(!opened.body.contains(token), "the token is not repeated on the page");
        let sent = post(&world, &path, "", &[]).await;
        assert_eq!((sent.status, sent.header("referrer-policy")), (StatusCode::OK, "no-referrer"));
        pages.push((opened.body, sent.body));
    }
    assert_eq!(pages[0], pages[1]);
    assert!(pages[0].1.contains("ask the liaison officer"), "{}", pages[0].1);
    assert_eq!(count(&world, "listing_links WHERE made_for = 'mail'").await, 1);
    assert_eq!(get(&world, &format!("/listings/{id}"), &cookie).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_listing_says_what_everyone_what_staff_and_what_nobody_sees() {
    let world = World::new().await;
    let id = madrasah(&world, world.school("100001").await).await;
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute(
        "INSERT INTO offer_sessions (offer_id, position, day, starts, ends, term_time)
         SELECT id, 0, 'Sat', '10:00', '12:00', 'yes' FROM offers",
    )
    .await
    .unwrap();
    let (_, cookie) = followed(&world, id).await;
    let page = get(&world, &format!("/listings/{id}"), &cookie).await;
    let (everyone, staff, us) = (page.section("everyone"), page.section("staff"), page.section("us"));
    assert!(everyone.contains("Lantern Madrasah") && everyone.contains("مدرسہ چراغ"), "{everyone}");
    assert!(
        everyone.contains("Bronze heads of Ancient Benin") && everyone.contains("LE5 (only the area"),
        "{everyone}"
    );
    assert!(!everyone.contains("10:00") && !everyone.contains("4AB") && !everyone.contains("07700"), "{everyone}");
    assert!(staff.contains("10:00") && !staff.contains("Lantern"), "only what is more: {staff}");
    for own in ["madrasah@example.org", "07700 900123", "1 Example Street, LE5 4AB"] {
        assert!(us.contains(own), "{own}: {us}");
    }
    assert!(
        staff.contains(&format!("href=\"/listings/{id}/edit/times?offer=")),
        "each leads to where it is changed: {staff}"
    );

    let as_everyone = get(&world, &format!("/listings/{id}?as=everyone"), &cookie).await;
    assert!(as_everyone.body.contains("This is how everyone sees it"));
    assert!(!as_everyone.body.contains("07700") && !as_everyone.body.contains("10:00"), "{}", as_everyone.body);
    let as_staff = get(&world, &format!("/listings/{id}?as=staff"), &cookie).await;
    assert!(as_staff.body.contains("10:00") && !as_staff.body.contains("07700"), "{}", as_staff.body);
    assert!(!as_staff.body.contains("/edit"), "looking changes nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_listing_says_that_strangers_see_nothing_of_it() {
    let world = World::new().await;
    let id = world.parent().await;
    let (_, cookie) = followed(&world, id).await;
    let page = get(&world, &format!("/listings/{id}"), &cookie).await;
    assert!(page.section("everyone").contains("sees nothing of this listing"), "{}", page.body);
    assert!(page.section("staff").contains("Parent: bronze caster"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_confirms_pauses_resumes_and_withdraws_with_one_press_each() {
    let world = World::new().await;
    let id = madrasah(&world, world.school("100001").await).await;
    let (_, cookie) = followed(&world, id).await;
    let own = format!("/listings/{id}");
    let press = async |command: &str, form: &[(&str, &str)], said: &str| {
        let answer = post(&world, &format!("{own}/{command}"), &cookie, form).await;
        assert_eq!(
            (answer.status, answer.header("location")),
            (StatusCode::SEE_OTHER, own.as_str()),
            "{}",
            answer.body
        );
        let told = answer.header("set-cookie").split(';').next().unwrap().to_owned();
        let page = get(&world, &own, &format!("{cookie}; {told}")).await;
        assert!(page.body.contains(said), "{command}: {}", page.body);
        page
    };
    let version = partners::find(&world.test.db, &IMPORT, id).await.unwrap().unwrap().version.to_string();
    press("confirm", &[("version", version.as_str())], "written down that nothing has changed").await;
    press("confirm", &[("version", "1")], "was changed while you were looking").await;
    let paused = press("pause", &[], "is paused since").await;
    assert!(
        paused.body.contains("Others see none of this now") && !paused.body.contains("/pause\""),
        "{}",
        paused.body
    );
    assert_eq!(get(&world, &format!("/partners/{id}"), "").await.status, StatusCode::NOT_FOUND);
    press("resume", &[], "Your listing is back").await;
    assert_eq!(get(&world, &format!("/partners/{id}"), "").await.status, StatusCode::OK);
    let asked = get(&world, &format!("{own}/withdraw"), &cookie).await;
    assert!(
        asked.body.contains("Yes, withdraw it")
            && asked.body.contains(&format!("name=\"version\" value=\"{version}\""))
    );
    assert_eq!(status(&world, id).await, Status::Published, "asking withdraws nothing");
    press("withdraw", &[("version", version.as_str())], "This listing was withdrawn on").await;
    // What cannot be done in this state says why.
    let refused = post(&world, &format!("{own}/pause"), &cookie, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("withdrawn"), "{}", refused.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn liaison_records_consent_and_publishes_and_nobody_else_does() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let cookie = officer(&world, school).await;
    let fields = PartnerFields {
        kind: "parent".to_owned(),
        name: "Parent: potter".to_owned(),
        audience: "school_staff".to_owned(),
        ..PartnerFields::default()
    };
    let id = partners::register(&world.test.db, &IMPORT, parse_partner(&fields).unwrap(), a_wednesday()).await.unwrap();
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute(&format!("UPDATE partners SET brought_in_school_id = '{school}'")).await.unwrap();
    let (own, care) = (format!("/listings/{id}"), format!("/listings/{id}/care"));
    let refused = post(&world, &format!("{own}/publish"), &cookie, &[("version", "1")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("consent is not recorded") && refused.body.contains("<title>Problem: "),
        "{}",
        refused.body
    );
    let typed = [
        ("consent_date_day", "30"),
        ("consent_date_month", "2"),
        ("consent_date_year", "2027"),
        ("consent_how", "paper slip"),
    ];
    let wrong = post(&world, &format!("{own}/consent"), &cookie, &typed).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains("value=\"paper slip\"") && wrong.body.contains("value=\"30\""),
        "nothing is typed again"
    );
    let right =
        [typed[0], ("consent_date_month", "12"), ("consent_date_year", "2026"), typed[3], ("consent_words", "2026-11")];
    let saved = post(&world, &format!("{own}/consent"), &cookie, &right).await;
    assert_eq!((saved.status, saved.header("location")), (StatusCode::SEE_OTHER, care.as_str()), "{}", saved.body);
    let page = get(&world, &care, &cookie).await;
    assert!(page.body.contains("30 December 2026: paper slip, to our words of 2026-11"), "{}", page.body);

    let (_, by_link) = followed(&world, id).await;
    assert_eq!(
        post(&world, &format!("{own}/publish"), &by_link, &[("version", "2")]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(post(&world, &format!("{own}/consent"), &by_link, &right).await.status, StatusCode::NOT_FOUND);
    assert_eq!(status(&world, id).await, Status::Draft);
    let published = post(&world, &format!("{own}/publish"), &cookie, &[("version", "2")]).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.body);
    assert_eq!(status(&world, id).await, Status::Published);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_agrees_on_the_page_that_their_link_opens() {
    let world = World::new().await;
    let id = world.parent().await;
    let sql = world.test.sql().await.unwrap();
    sql.batch_execute("UPDATE partners SET status = 'draft', consent_on = NULL, consent_how = NULL").await.unwrap();
    let (_, cookie) = followed(&world, id).await;
    let own = format!("/listings/{id}");
    assert!(get(&world, &own, &cookie).await.body.contains("I agree that this listing is shown"));
    assert_eq!(post(&world, &format!("{own}/agree"), &cookie, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let agreed = post(&world, &format!("{own}/agree"), &cookie, &[("agree", "yes")]).await;
    assert_eq!(agreed.status, StatusCode::SEE_OTHER, "{}", agreed.body);
    let page = get(&world, &own, &cookie).await;
    assert!(!page.body.contains("I agree that") && page.body.contains("on the page of the listing"), "{}", page.body);
    assert_eq!(status(&world, id).await, Status::Draft, "an agreement publishes nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_to_pass_on_is_shown_once_and_listed_without_its_token() {
    let world = World::new().await;
    let school = world.school("100001").await;
    let id = madrasah(&world, school).await;
    let cookie = officer(&world, school).await;
    let links = format!("/listings/{id}/links");
    for (made_for, has_code) in [("text", false), ("qr", true)] {
        let shown = post(&world, &links, &cookie, &[("made_for", made_for)]).await;
        assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
        assert_eq!((shown.header("cache-control"), shown.header("referrer-policy")), ("no-store", "no-referrer"));
        assert_eq!(shown.body.contains("<svg class=\"qr\""), has_code);
        assert_eq!(shown.body.contains("href=\"sms:"), !has_code);
        let token = shown.body.split("/listing-link/").nth(1).unwrap().get(..64).unwrap().to_owned();
        assert_eq!(get(&world, &format!("/listing-link/{token}"), "").await.status, StatusCode::SEE_OTHER);
        let care = get(&world, &format!("/listings/{id}/care"), &cookie).await;
        assert!(!care.body.contains(&token), "a token is shown once");
    }
    let care = get(&world, &format!("/listings/{id}/care"), &cookie).await;
    assert!(care.body.contains("As a text") && care.body.contains("As a QR code"), "{}", care.body);
    let mailed = post(&world, &links, &cookie, &[("made_for", "mail")]).await;
    assert_eq!(
        (mailed.status, count(&world, "listing_links WHERE made_for = 'mail'").await),
        (StatusCode::SEE_OTHER, 1)
    );

    let revoke = care.body.split(&format!("action=\"{links}/")).nth(1).unwrap();
    let revoke = format!("{links}/{}", revoke.split('"').next().unwrap());
    assert_eq!(post(&world, &revoke, &cookie, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(count(&world, "listing_links WHERE revoked_at IS NOT NULL").await, 1);

    let (_, by_link) = followed(&world, id).await;
    let held = Membership::Teacher { school, authority: None };
    let teacher = format!("kith={}", world.signed_in("teacher@example.org", held).await);
    for (who, cookie) in [("a link", by_link.as_str()), ("a teacher", teacher.as_str()), ("a stranger", "")] {
        let made = post(&world, &links, cookie, &[("made_for", "qr")]).await;
        assert!(matches!(made.status.as_u16(), 401 | 403 | 404), "{who}: {}", made.status);
    }
    assert_eq!(count(&world, "listing_links WHERE made_for = 'qr'").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_edits_one_listing_comes_to_it_and_who_edits_several_chooses() {
    let world = World::new().await;
    let (one, two) = (world.organisation("Benin Society").await, world.organisation("Lantern House").await);
    let held = |partner| Membership::PartnerEditor { partner };
    let cookie = format!("kith={}", world.signed_in("editor@example.org", held(one)).await);
    let only = get(&world, "/listings", &cookie).await;
    assert_eq!((only.status, only.header("location")), (StatusCode::SEE_OTHER, format!("/listings/{one}").as_str()));
    let cookie = format!("kith={}", world.signed_in("editor@example.org", held(two)).await);
    let several = get(&world, "/listings", &cookie).await;
    assert_eq!(several.status, StatusCode::OK);
    for (id, name) in [(one, "Benin Society"), (two, "Lantern House")] {
        assert!(several.body.contains(&format!("href=\"/listings/{id}\"")) && several.body.contains(name));
        assert_eq!(get(&world, &format!("/listings/{id}"), &cookie).await.status, StatusCode::OK);
    }
    assert_eq!(get(&world, "/listings", "").await.header("location"), "/sign-in?next=%2Flistings");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_several_offers_leads_straight_to_its_own_times() {
    let world = World::new().await;
    let id = madrasah(&world, world.school("100001").await).await;
    let (_, cookie) = followed(&world, id).await;
    let to = |offer: OfferId| format!("href=\"/listings/{id}/edit/times?offer={offer}\"");
    let first = partners::offers_of(&world.test.db, &IMPORT, &[id], a_wednesday().date_naive()).await.unwrap()[0].id;
    let one = get(&world, &format!("/listings/{id}"), &cookie).await;
    assert!(one.body.contains(&to(first)), "{}", one.body);

    let fields = OfferFields {
        title: "Stories of brass and ivory".to_owned(),
        format: "talk".to_owned(),
        topics: vec!["Ancient Benin".to_owned()],
        delivery: vec!["online".to_owned()],
        ..OfferFields::default()
    };
    let second = parse_offer(&fields).unwrap();
    let second = partners::add_offer(&world.test.db, &IMPORT, id, second, a_wednesday()).await.unwrap();
    let several = get(&world, &format!("/listings/{id}"), &cookie).await;
    let (_, times) = several.body.split_once("<h2 id=\"times\">").unwrap();
    let (times, _) = times.split_once("</nav>").unwrap();
    assert!(times.contains(&to(first)) && times.contains(&to(second)), "{times}");
    assert!(times.contains("Stories of brass and ivory"), "{times}");
    assert!(!several.body.contains("/edit/times\""), "nothing asks once more which offer is meant");
}
