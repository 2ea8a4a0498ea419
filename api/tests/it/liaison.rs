//! The officer's pages, each as the school's own officer, another school's, a teacher and a stranger.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::test::TestRequest;
use directory::actor::Membership;
use directory::ids::{PartnerId, SchoolId};
use testing::a_wednesday;

use crate::world::World;

/// A school with an officer and a teacher, another school's officer, and cookies of all of them.
struct Office {
    world: World,
    school: SchoolId,
    officer: String,
    other: String,
    teacher: String,
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn to(&self) -> &str {
        self.headers.get("Location").map_or("", |value| value.to_str().unwrap())
    }
}

impl Office {
    async fn new() -> Self {
        let world = World::new().await;
        let (school, next_door) = (world.school("900001").await, world.school("900002").await);
        // Listings of slips stand at their school.
        world.test.sql().await.unwrap().execute("UPDATE schools SET postcode = 'LE5 4AB'", &[]).await.unwrap();
        let liaison = |school| Membership::LiaisonSchool { school, authority: None };
        let cookie = |token: String| format!("kith={token}");
        let officer = cookie(world.signed_in("officer@example.org", liaison(school)).await);
        let other = cookie(world.signed_in("other@example.org", liaison(next_door)).await);
        let membership = Membership::Teacher { school, authority: None };
        let teacher = cookie(world.signed_in("teacher@example.org", membership).await);
        Self { world, school, officer, other, teacher }
    }

    async fn get(&self, path: &str, cookie: &str) -> Answer {
        let (status, headers, body) =
            self.world.answer(TestRequest::get().uri(path).insert_header(("Cookie", cookie))).await;
        Answer { status, headers, body }
    }

    async fn post(&self, path: &str, cookie: &str, form: &[(&str, &str)]) -> Answer {
        let request = TestRequest::post()
            .uri(path)
            .insert_header(("Cookie", cookie))
            .insert_header(("Sec-Fetch-Site", "same-origin"));
        let (status, headers, body) = self.world.answer(request.set_form(form)).await;
        Answer { status, headers, body }
    }

    /// Types a slip in and says which listing it became.
    async fn slip(&self, title: &str, phone: &str) -> PartnerId {
        let school = self.school.to_string();
        let answer = self.post("/slips/new", &self.officer, &slip(&school, title, phone)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let sql = self.world.test.sql().await.unwrap();
        let named = "SELECT partner_id::text FROM partner_names WHERE name = $1";
        sql.query_one(named, &[&title]).await.unwrap().get::<_, &str>(0).parse().unwrap()
    }
}

fn slip<'a>(school: &'a str, title: &'a str, phone: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("title", title),
        ("format", "talk"),
        ("format", "workshop"),
        ("languages", "Yoruba, Urdu"),
        ("days", "Mon"),
        ("phone", phone),
        ("consent_date", "12/01/2027"),
        ("slip_language", "en-GB"),
        ("consent_words", "2026-11"),
        ("school", school),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_officers_pages_are_for_officers_and_look_like_nothing_to_others() {
    let office = Office::new().await;
    let (school, id) = (office.school, office.slip("How bronze is cast", "07700 900123").await);
    let pages = [
        ("/home".to_owned(), false),
        ("/partners".to_owned(), false),
        (format!("/partners/{id}/record"), true),
        ("/slips".to_owned(), false),
        ("/slips/print?lang=ur".to_owned(), false),
        ("/slips/new".to_owned(), false),
        (format!("/coverage/{school}"), true),
        (format!("/coverage/{school}/languages"), true),
    ];
    for (path, of_one_school) in pages {
        assert_eq!(office.get(&path, &office.officer).await.status, StatusCode::OK, "{path}");
        let other = office.get(&path, &office.other).await.status;
        assert_eq!(other, if of_one_school { StatusCode::NOT_FOUND } else { StatusCode::OK }, "{path}");
        assert_eq!(office.get(&path, &office.teacher).await.status, StatusCode::NOT_FOUND, "{path}");
        let stranger = office.get(&path, "").await;
        assert_eq!(stranger.status, StatusCode::SEE_OTHER, "{path}");
        assert!(stranger.to().starts_with("/sign-in?next="), "{path}: {}", stranger.to());
    }
    let undo = format!("/slips/{id}/undo");
    let languages = format!("/coverage/{school}/languages");
    for path in ["/home/publish", "/partners/export", "/slips/new", &undo, &languages] {
        let refused = office.post(path, &office.teacher, &[]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{path}");
        let stranger = office.post(path, "", &[]).await.status;
        assert!(matches!(stranger, StatusCode::UNAUTHORIZED | StatusCode::NOT_FOUND), "{path}: {stranger}");
    }
    assert_eq!(office.post(&undo, &office.other, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(office.post(&languages, &office.other, &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_slip_the_next_form_is_empty_save_for_what_a_heap_has_alike() {
    let office = Office::new().await;
    let school = office.school.to_string();
    let answer = office.post("/slips/new", &office.officer, &slip(&school, "Bronze", "07700 900123")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    assert!(answer.to().ends_with("#title"), "{}", answer.to());
    let next = office.get(answer.to().trim_end_matches("#title"), &office.officer).await.body;
    assert!(next.contains("value=\"12/01/2027\""), "{next}");
    assert!(!next.contains("07700") && !next.contains(" checked"), "{next}");
    assert!(next.contains("You have typed in 1 slip today."), "{next}");
    assert!(next.contains("/undo"), "{next}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_slip_is_said_and_nothing_has_to_be_typed_again() {
    let office = Office::new().await;
    let school = office.school.to_string();
    let mut wrong = slip(&school, "Bronze", "12");
    wrong.retain(|(name, _)| *name != "format");
    let answer = office.post("/slips/new", &office.officer, &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in
        ["href=\"#format\"", "href=\"#phone\"", "value=\"Bronze\"", "value=\"Yoruba, Urdu\"", "value=\"Mon\" checked"]
    {
        assert!(answer.body.contains(part), "{part}: {}", answer.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_telephone_number_is_pointed_out_before_a_slip_is_saved_twice() {
    let office = Office::new().await;
    let first = office.slip("How bronze is cast", "07700 900123").await;
    let school = office.school.to_string();
    let mut again = slip(&school, "Cooking", "+447700900123");
    let answer = office.post("/slips/new", &office.officer, &again).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [&format!("/partners/{first}/record"), "How bronze is cast", "value=\"Cooking\"", "name=\"another\""] {
        assert!(answer.body.contains(part), "{part}: {}", answer.body);
    }
    again.push(("another", "yes"));
    assert_eq!(office.post("/slips/new", &office.officer, &again).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_is_taken_back_by_one_press() {
    let office = Office::new().await;
    let id = office.slip("How bronze is cast", "07700 900123").await;
    let undone = office.post(&format!("/slips/{id}/undo"), &office.officer, &[]).await;
    assert_eq!((undone.status, undone.to()), (StatusCode::SEE_OTHER, "/slips/new#title"));
    assert_eq!(office.get(&format!("/partners/{id}/record"), &office.officer).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn slips_wait_on_the_home_and_are_published_together_from_there() {
    let office = Office::new().await;
    let first = office.slip("How bronze is cast", "07700 900123").await.to_string();
    let second = office.slip("Growing vegetables", "07700 900124").await.to_string();
    let home = office.get("/home", &office.officer).await.body;
    assert!(home.contains("2 new listings to publish"), "{home}");
    assert!(home.contains(&format!("/partners/{first}/record")), "{home}");
    assert!(!office.get("/home", &office.other).await.body.contains("bronze"));
    let drafts = [("drafts", first.as_str()), ("drafts", second.as_str())];
    let elsewhere = office.post("/home/publish", &office.other, &drafts).await;
    assert_eq!(elsewhere.status, StatusCode::SEE_OTHER, "another officer publishes none of these");
    let published = office.post("/home/publish", &office.officer, &drafts).await;
    assert_eq!((published.status, published.to()), (StatusCode::SEE_OTHER, "/home"));
    assert!(office.get("/home", &office.officer).await.body.contains("Nothing waits for you now."));
    assert_eq!(office.get(&format!("/partners/{first}"), &office.teacher).await.status, StatusCode::OK);
    assert_eq!(office.get(&format!("/partners/{first}"), &office.other).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_may_not_be_published_says_why_on_the_home() {
    let office = Office::new().await;
    let id = office.slip("How bronze is cast", "07700 900123").await.to_string();
    let sql = office.world.test.sql().await.unwrap();
    sql.execute("UPDATE partners SET consent_on = NULL, consent_how = NULL, consent_words = NULL", &[]).await.unwrap();
    let answer = office.post("/home/publish", &office.officer, &[("drafts", &id)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("consent is not recorded"), "{}", answer.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_keeps_every_state_in_its_address_and_each_filter_is_removed_by_one_press() {
    let office = Office::new().await;
    office.slip("How bronze is cast", "07700 900123").await;
    office.world.organisation("Bronze Society").await;
    let all = office.get("/partners", &office.officer).await.body;
    assert!(all.contains("2 partners") && all.contains("Bronze Society"), "{all}");
    let some = office.get("/partners?words=bronze&kind=parent&sort=newest", &office.officer).await.body;
    assert!(some.contains("1 partner<") && !some.contains("Bronze Society"), "{some}");
    assert!(some.contains("href=\"/partners?words=bronze&#38;sort=newest\""), "{some}");
    let none = office.get("/partners?words=zzz", &office.officer).await.body;
    assert!(none.contains("No partner is like that."), "{none}");
    let other = office.get("/partners", &office.other).await.body;
    assert!(!other.contains("How bronze is cast"), "another school's parents are nowhere: {other}");
    let wrong = office.get("/partners?language=Klingonish", &office.officer).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("href=\"#language\""), "{}", wrong.body);
    let gone = format!("/partners?after={}", PartnerId::new(a_wednesday()));
    assert!(office.get(&gone, &office.officer).await.body.contains("Go back to the beginning of the list."));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_list_is_taken_away_as_a_file_with_the_filters_that_are_set() {
    let office = Office::new().await;
    office.slip("=1+1", "07700 900123").await;
    office.world.organisation("Bronze Society").await;
    let file = office.post("/partners/export", &office.officer, &[("kind", "parent")]).await;
    assert_eq!(file.status, StatusCode::OK, "{}", file.body);
    assert_eq!(file.headers.get("Content-Type").unwrap(), "text/csv; charset=utf-8");
    let told = file.headers.get("Content-Disposition").unwrap().to_str().unwrap();
    assert_eq!(told, "attachment; filename=\"partners-2027-01-13.csv\"");
    assert!(file.body.contains("'=1+1") && file.body.contains("+447700900123"), "{}", file.body);
    assert!(!file.body.contains("Bronze Society"), "{}", file.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_record_has_everything_and_the_history_says_who_by_role() {
    let office = Office::new().await;
    let id = office.slip("How bronze is cast", "07700 900123").await;
    let record = office.get(&format!("/partners/{id}/record"), &office.officer).await.body;
    for part in
        ["07700 900123", "12 January 2027: paper slip", "version 2026-11", "Colleague", "Offer added", "A paper slip"]
    {
        assert!(record.contains(part), "{part}: {record}");
    }
    assert!(!record.contains("officer@example.org"), "{record}");
}

#[tokio::test(flavor = "multi_thread")]
async fn gaps_of_the_pupils_languages_come_first_in_the_coverage() {
    let office = Office::new().await;
    let id = office.slip("How bronze is cast", "07700 900123").await.to_string();
    office.post("/home/publish", &office.officer, &[("drafts", &id)]).await;
    let path = format!("/coverage/{}", office.school);
    let languages = format!("{path}/languages");
    let form = [("ticked", "yor"), ("ticked", "som"), ("languages", "Polski")];
    assert_eq!(office.post(&languages, &office.officer, &form).await.status, StatusCode::SEE_OTHER);
    let page = office.get(&format!("{path}?within_km=8"), &office.officer).await.body;
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    assert!(at(">Somali<") < at(">Yoruba<") && at(">Polish<") < at(">Yoruba<"), "{page}");
    assert!(page.contains("none"), "{page}");
    let wrong = office.post(&languages, &office.officer, &[("ticked", "yor"), ("languages", "Klingonish")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("Klingonish</textarea>"), "{}", wrong.body);
    let choice = office.get("/coverage", &office.officer).await;
    assert_eq!((choice.status, choice.to()), (StatusCode::SEE_OTHER, path.as_str()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schools_page_tells_its_officer_addresses_and_its_teachers_roles() {
    let office = Office::new().await;
    office.world.organisation("Bronze Society").await;
    let path = format!("/schools/{}", office.school);
    let officer = office.get(&path, &office.officer).await;
    assert!(
        officer.body.contains("Bronze Society") && officer.body.contains("teacher@example.org"),
        "{}",
        officer.body
    );
    let teacher = office.get(&path, &office.teacher).await;
    assert!(teacher.body.contains("Bronze Society") && !teacher.body.contains("@example.org"), "{}", teacher.body);
    assert_eq!(office.get(&path, &office.other).await.status, StatusCode::NOT_FOUND);
    assert_eq!(office.get(&path, "").await.status, StatusCode::SEE_OTHER);
    let wrong = office.get(&format!("{path}?within_km=7"), &office.officer).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}
