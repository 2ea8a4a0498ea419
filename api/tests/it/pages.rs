//! The web pages, through HTTP in process: what they show to whom, and what their forms do and refuse.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::path::{Path, PathBuf};

use actix_web::body::to_bytes;
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderMap, SET_COOKIE};
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web;
use api::{App, Parts, routes};
use chrono::TimeDelta;
use directory::accounts::{Secret, link_token, make_reusable_link, register_person};
use directory::actor::{Actor, Membership, System};
use directory::clock::Clock;
use directory::ids::{PartnerId, SchoolId, SignInLinkId};
use directory::mail::MailKind;
use directory::partners::{self, LanguageFields, OfferFields, PartnerFields, parse_offer, parse_partner};
use directory::schools::{self, SchoolFields};
use directory::text::EmailAddress;
use testing::{TestDb, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);
const OURS: (&str, &str) = ("Sec-Fetch-Site", "same-origin");
const ROMANS: &str = "/?text=The+Romans,+someone+to+bring+objects";

/// Everything pages show: one school with a teacher, a supplementary school for everyone, a parent for staff.
struct World {
    test: TestDb,
    app: web::Data<App>,
    school: SchoolId,
    organisation: PartnerId,
    parent: PartnerId,
}

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
}

impl World {
    async fn new() -> Self {
        Self::with(None).await
    }

    /// The path of the only link that was not used yet.
    async fn unused_link(&self) -> String {
        let sql = self.test.sql().await.unwrap();
        let unused = "SELECT id::text FROM sign_in_links WHERE used_at IS NULL";
        let link: SignInLinkId = sql.query_one(unused, &[]).await.unwrap().get::<_, &str>(0).parse().unwrap();
        format!("/sign-in/{}", link_token(&secret(), link).unwrap())
    }

    async fn with(mailbox: Option<PathBuf>) -> Self {
        let test = TestDb::new().await.unwrap();
        let school = SchoolFields {
            urn: "900001".into(),
            name: "A primary school".into(),
            latitude: "52.64".into(),
            longitude: "-1.1".into(),
            ..SchoolFields::default()
        };
        let school = schools::save(&test.db, &IMPORT, &school, a_wednesday()).await.unwrap();
        let organisation = add(&test, "supplementary_school", "everyone", "Roman objects to handle", "masked").await;
        let parent = add(&test, "parent", "school_staff", "Roman kitchen objects from home", "public").await;
        let teacher = Membership::Teacher { school, authority: None };
        register_person(&test.db, &IMPORT, &email(), "Teacher", Some(teacher), a_wednesday()).await.unwrap();
        let parts = Parts {
            db: test.db.clone(),
            clock: Clock::fixed(a_wednesday()),
            embedder: None,
            search: engine::Search::postgres(test.db.clone()),
            secret: secret(),
            public_url: "http://127.0.0.1:8080".into(),
            mailbox,
            trusted_proxies: vec![],
        };
        Self { app: web::Data::new(App::new(parts)), test, school, organisation, parent }
    }

    async fn send(&self, request: TestRequest) -> Answer {
        let service = init_service(actix_web::App::new().app_data(self.app.clone()).configure(routes)).await;
        let response = call_service(&service, request.to_request()).await;
        let (status, headers) = (response.status(), response.headers().clone());
        let body = to_bytes(response.into_body()).await.unwrap_or_else(|_| panic!("the body ended early"));
        Answer { status, headers, body: String::from_utf8(body.to_vec()).unwrap() }
    }

    async fn get(&self, path: &str, cookie: &str) -> Answer {
        let peer = "127.0.0.1:50000".parse().unwrap();
        self.send(TestRequest::get().uri(path).peer_addr(peer).insert_header(("Cookie", cookie))).await
    }

    async fn post(&self, path: &str, cookie: &str, form: &[(&str, &str)]) -> Answer {
        let request = TestRequest::post().uri(path).insert_header(("Cookie", cookie)).insert_header(OURS);
        self.send(request.set_form(form)).await
    }

    /// The teacher's cookie.
    async fn teacher(&self) -> String {
        let link = make_reusable_link(&self.test.db, &email(), TimeDelta::hours(1), a_wednesday()).await.unwrap();
        let path = format!("/sign-in/{}", link_token(&secret(), link).unwrap());
        let answer = self.post(&path, "", &[]).await;
        let cookie = answer.header("set-cookie").split(';').next().unwrap();
        cookie.to_owned()
    }
}

/// Registers and publishes a partner with one offer about the Romans, in reach of the school.
async fn add(test: &TestDb, kind: &str, audience: &str, title: &str, visibility: &str) -> PartnerId {
    let now = a_wednesday();
    let fields = PartnerFields {
        kind: kind.into(),
        name: format!("{title}, from a {kind}"),
        also_known_as: vec!["শনিবারের স্কুল".into(), "مدرسة السبت".into()],
        latitude: "52.645".into(),
        longitude: "-1.105".into(),
        address: "The hall behind the <b>market</b>".into(),
        place_visibility: visibility.into(),
        languages: vec![LanguageFields { language: "Bengali".into(), language_use: "taught".into() }],
        email: "partner@example.org".into(),
        consent_date: "2027-01-01".into(),
        consent_how: "paper slip".into(),
        audience: audience.into(),
        ..PartnerFields::default()
    };
    let id = partners::register(&test.db, &IMPORT, parse_partner(&fields).unwrap(), now).await.unwrap();
    let offer = OfferFields {
        title: title.into(),
        description: "Roman pots, coins and tiles that children may hold.".into(),
        format: "workshop".into(),
        topics: vec!["Romans".into()],
        delivery: vec!["in_school".into(), "online".into()],
        travel_km: "20".into(),
        cost: "free".into(),
        ..OfferFields::default()
    };
    partners::add_offer(&test.db, &IMPORT, id, parse_offer(&offer).unwrap(), now).await.unwrap();
    let version = partners::find(&test.db, &IMPORT, id).await.unwrap().unwrap().version;
    partners::publish(&test.db, &IMPORT, id, version, now).await.unwrap();
    id
}

fn email() -> EmailAddress {
    EmailAddress::parse("teacher@example.org").unwrap()
}

fn secret() -> Secret {
    Secret::new("a secret of the tests, long enough").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_wrong_keeps_what_was_given_and_says_why() {
    let world = World::new().await;
    let path = "/?text=%3Cscript%3Ealert(1)%3C/script%3E&key_stage=Year+14&place=blablabla&language=Gujarrathi";
    let answer = world.get(path, "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["&#60;script&#62;alert(1)", "value=\"Year 14\"", "value=\"blablabla\"", "value=\"Gujarrathi\""] {
        assert!(answer.body.contains(kept), "{kept} is not in {}", answer.body);
    }
    assert!(!answer.body.contains("<script>"), "unescaped");
    assert!(answer.body.contains("<title>Problem: "), "the title says so");
    for field in ["key_stage", "place", "language"] {
        assert!(answer.body.contains(&format!("<a href=\"#{field}\">")), "the list leads to {field}");
        assert!(answer.body.contains(&format!("id=\"{field}-error\"")), "the problem stands beside {field}");
    }
    assert!(answer.body.contains("Did you mean Gujarati"));
    let blank = world.get("/?text=", "").await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(blank.body.contains("<a href=\"#text\">"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_sees_who_fits_and_why_and_a_stranger_sees_no_person() {
    let world = World::new().await;
    let stranger = world.get(ROMANS, "").await;
    assert_eq!(stranger.status, StatusCode::OK);
    assert!(stranger.body.contains("Roman objects to handle"));
    assert!(!stranger.body.contains("Roman kitchen objects"));
    assert!(stranger.body.contains("also see volunteers, parents and interpreters"));
    assert!(!stranger.body.contains("Keep this need open"));

    let teacher = world.get(ROMANS, &world.teacher().await).await;
    for said in
        ["Roman objects to handle", "Roman kitchen objects", "comes to school", "Free", "বাংলা", "Keep this need open"]
    {
        assert!(teacher.body.contains(said), "{said} is not in {}", teacher.body);
    }
    assert!(teacher.body.contains("Only the words themselves were compared"), "the model is away");
    assert!(!teacher.body.contains("also see volunteers"));

    let nobody = world.get("/?text=glass+blowing+of+the+moon", "").await;
    assert!(nobody.body.contains("also see volunteers"), "the line does not depend on what is found");
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_a_sign_in_link_does_not_sign_in_and_pressing_its_button_does_once() {
    let world = World::new().await;
    let asked = world.get("/sign-in?next=%2Fneeds%3Fbefore%3D1", "").await;
    assert!(asked.body.contains("name=\"next\" value=\"/needs?before=1\""), "{}", asked.body);
    world.post("/sign-in", "", &[("email", "teacher@example.org"), ("next", "/needs?before=1")]).await;
    let path = world.unused_link().await;

    let opened = world.get(&path, "").await;
    assert_eq!(opened.status, StatusCode::OK);
    assert!(opened.headers.get(SET_COOKIE).is_none());

    let pressed = world.post(&path, "", &[]).await;
    assert_eq!((pressed.status, pressed.header("location")), (StatusCode::SEE_OTHER, "/needs?before=1"));
    let cookie = pressed.header("set-cookie");
    assert!(cookie.starts_with("kith=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap();
    assert!(world.get("/", cookie).await.body.contains("Sign out"));

    let again = world.post(&path, "", &[]).await;
    assert_eq!(again.status, StatusCode::UNAUTHORIZED);
    assert!(again.body.contains("href=\"/sign-in\""), "it says where to get another link");
    assert!(again.headers.get(SET_COOKIE).is_none());

    let left = world.post("/sign-out", cookie, &[]).await;
    assert_eq!((left.status, left.header("location")), (StatusCode::SEE_OTHER, "/"));
    assert!(!world.get("/", cookie).await.body.contains("Sign out"), "the session ended, not only the cookie");
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_leads_to_no_other_site() {
    let world = World::new().await;
    for next in ["https://evil.example", "//evil.example", "/\\evil.example"] {
        let form = world.get(&format!("/sign-in?next={}", next.replace('\\', "%5C")), "").await;
        let leads = ["\"https://evil", "\"//evil", "\"/\\evil"].iter().any(|way| form.body.contains(way));
        assert!(form.body.contains("name=\"next\" value=\"\"") && !leads, "{}", form.body);
        world.post("/sign-in", "", &[("email", "teacher@example.org"), ("next", next)]).await;
        let pressed = world.post(&world.unused_link().await, "", &[]).await;
        assert_eq!((pressed.status, pressed.header("location")), (StatusCode::SEE_OTHER, "/"), "{next}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_is_there_again_after_signing_in() {
    let world = World::new().await;
    let results = world.get("/?text=The+Romans+%26+objects&place=", "").await;
    let way = "/sign-in?next=%2F%3Ftext%3DThe%2BRomans%2B%2526%2Bobjects\"";
    assert!(results.body.replace("&#38;", "&").contains(way), "{}", results.body);

    // Asked while signed in, kept after the session had ended.
    let ended = world.post("/needs", "", &[("text", "The Romans & objects"), ("key_stage", "Year 5")]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER);
    let form = world.get(ended.header("location"), "").await;
    let next = "/?text=The+Romans+%26+objects&key_stage=Year+5";
    assert!(form.body.replace("&#38;", "&").contains(&format!("value=\"{next}\"")), "{}", form.body);
    world.post("/sign-in", "", &[("email", "teacher@example.org"), ("next", next)]).await;
    let pressed = world.post(&world.unused_link().await, "", &[]).await;
    assert_eq!(pressed.header("location"), next);
    let cookie = pressed.header("set-cookie").split(';').next().unwrap();
    let back = world.get(next, cookie).await;
    assert!(
        back.body.contains("The Romans &#38; objects") && back.body.contains("Keep this need open"),
        "{}",
        back.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_explorer_is_there_on_ones_own_machine_only_and_in_no_frame() {
    assert_eq!(World::new().await.get("/graphiql", "").await.status, StatusCode::NOT_FOUND);
    let own = World::with(Some(std::env::temp_dir())).await.get("/graphiql", "").await;
    assert_eq!(own.status, StatusCode::OK);
    let policy = own.header("content-security-policy");
    assert!(policy.contains("frame-ancestors 'none'") && policy.contains("connect-src 'self'"), "{policy}");
    assert_eq!(own.header("x-content-type-options"), "nosniff");
    // Whatever the page loads, its policy lets it load.
    assert!(own.body.contains("src=\"https://") && policy.contains("script-src 'unsafe-inline' https:;"), "{policy}");
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_for_a_link_says_the_same_for_any_address() {
    let world = World::new().await;
    let known = world.post("/sign-in", "", &[("email", "teacher@example.org")]).await;
    let unknown = world.post("/sign-in", "", &[("email", "nobody@example.org")]).await;
    for asked in [&known, &unknown] {
        assert_eq!((asked.status, asked.header("location")), (StatusCode::SEE_OTHER, "/sign-in/code"));
        assert!(asked.header("set-cookie").starts_with("kith-asking=") && asked.body.is_empty());
    }
    let wrong = world.post("/sign-in", "", &[("email", "not an address")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"not an address\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_answered_with_a_page() {
    let world = World::new().await;
    let cookie = world.teacher().await;
    let twice = world.get("/?text=a&text=b", "").await;
    let no_version = world.post("/needs/x/close", &cookie, &[]).await;
    for answer in [twice, no_version] {
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        check_rules("an unreadable request", &answer);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_another_site_is_refused() {
    let world = World::new().await;
    let cookie = world.teacher().await;
    let from_elsewhere: [&[(&str, &str)]; 4] = [
        &[("Sec-Fetch-Site", "cross-site")],
        &[("Sec-Fetch-Site", "same-site"), ("Origin", "http://127.0.0.1:8080")],
        &[("Origin", "https://elsewhere.example")],
        &[],
    ];
    for path in ["/sign-out", "/sign-in", "/needs"] {
        for headers in from_elsewhere {
            let mut request = TestRequest::post().uri(path).insert_header(("Cookie", cookie.as_str()));
            for header in headers {
                request = request.insert_header(*header);
            }
            let answer = world.send(request.set_form([("text", "The Romans")])).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {headers:?}");
        }
    }
    assert!(world.get("/", &cookie).await.body.contains("Sign out"), "nothing was done");
    assert!(world.get("/needs", &cookie).await.body.contains("Nothing has been asked for yet"));
    let origin = TestRequest::post().uri("/sign-out").insert_header(("Origin", "http://127.0.0.1:8080"));
    assert_eq!(world.send(origin).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_is_kept_open_shown_with_its_matches_and_closed() {
    let world = World::new().await;
    let cookie = world.teacher().await;
    let form = [("text", "The Romans, objects to handle"), ("key_stage", ""), ("place", ""), ("language", "")];
    let opened = world.post("/needs", &cookie, &form).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    let path = opened.header("location").to_owned();
    let shown = world.get(&path, &cookie).await;
    for said in ["The Romans, objects to handle", "Roman objects to handle", "Roman kitchen objects", "Close this need"]
    {
        assert!(shown.body.contains(said), "{said} is not in {}", shown.body);
    }
    assert!(world.get("/needs", &cookie).await.body.contains("The Romans, objects to handle"));

    let stranger = world.get(&path, "").await;
    assert_eq!(stranger.header("location"), format!("/sign-in?next={}", path.replace('/', "%2F")));
    assert_eq!(world.post(&format!("{path}/close"), "", &[("version", "1")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.post("/needs", "", &form).await.status, StatusCode::SEE_OTHER, "to sign in first");
    assert_eq!(world.post(&format!("{path}/close"), &cookie, &[("version", "7")]).await.status, StatusCode::CONFLICT);

    let closed = world.post(&format!("{path}/close"), &cookie, &[("version", "1")]).await;
    assert_eq!(closed.header("location"), path);
    assert!(!world.get(&path, &cookie).await.body.contains("Close this need"));

    let other = SchoolId::new(a_wednesday()).to_string();
    let form = [("text", "The Romans"), ("school", other.as_str())];
    assert_eq!(world.post("/needs", &cookie, &form).await.status, StatusCode::NOT_FOUND, "another school's");
    let wrong = world.post("/needs", &cookie, &[("text", ""), ("place", "blablabla")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"blablabla\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_partner_looks_like_one_that_is_not_there() {
    let world = World::new().await;
    let hidden = world.get(&format!("/partners/{}", world.parent), "").await;
    let missing = world.get(&format!("/partners/{}", PartnerId::new(a_wednesday())), "").await;
    let no_id = world.get("/partners/nobody", "").await;
    let no_route = world.get("/nowhere", "").await;
    for other in [&missing, &no_id, &no_route] {
        assert_eq!((hidden.status, &hidden.body), (other.status, &other.body));
        let names = |answer: &Answer| {
            let mut names: Vec<String> =
                answer.headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
            names.sort();
            names
        };
        assert_eq!(names(&hidden), names(other));
    }
    assert_eq!(hidden.status, StatusCode::NOT_FOUND);
    let seen = world.get(&format!("/partners/{}", world.parent), &world.teacher().await).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(!seen.body.contains("partner@example.org"), "a person's contact is for liaison only");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partner_page_shows_no_more_than_its_reader_may_see() {
    let world = World::new().await;
    let page = world.get(&format!("/partners/{}", world.organisation), "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("<bdi lang=\"und-Arab\" dir=\"rtl\">مدرسة السبت</bdi>"), "{}", page.body);
    for hidden in ["market", "partner@example.org", "52.6"] {
        assert!(!page.body.contains(hidden), "{hidden} is shown");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mailbox_is_for_this_machine_only() {
    let folder = std::env::temp_dir().join(format!("kith-pages-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let secret_file = folder.with_extension("eml");
    std::fs::write(&secret_file, "Subject: outside\n\nout of the folder").unwrap();
    let mail = "From: kith@example.org\r\nTo: teacher@example.org\r\nSubject: A link <i>\r\n\r\n\
                <script>x</script>\r\nhttps://kith.example.org/sign-in/abc\r\n";
    std::fs::write(folder.join("one.eml"), mail).unwrap();
    let world = World::with(Some(folder.clone())).await;

    let list = world.get("/mailbox", "").await;
    assert_eq!(list.status, StatusCode::OK);
    assert!(list.body.contains("/mailbox/one.eml") && list.body.contains("A link &#60;i&#62;"), "{}", list.body);
    let previews = world.get("/mailbox/previews", "").await;
    assert_eq!(previews.status, StatusCode::OK);
    for kind in MailKind::ALL {
        let path = format!("/mailbox/previews/{}", kind.code());
        assert!(previews.body.contains(&format!("href=\"{path}\"")), "{}", previews.body);
        let page = world.get(&path, "").await;
        assert!(page.status == StatusCode::OK && page.body.contains("http://127.0.0.1:8080/"), "{}", page.body);
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && policy.contains("style-src 'unsafe-inline'"), "{policy}");
    }
    assert_eq!(world.get("/mailbox/previews/praise", "").await.status, StatusCode::NOT_FOUND);
    let one = world.get("/mailbox/one.eml", "").await;
    assert!(one.body.contains("<a href=\"https://kith.example.org/sign-in/abc\">"), "{}", one.body);
    assert!(!one.body.contains("<script>"));

    let outside = secret_file.file_name().unwrap().to_str().unwrap();
    for path in [format!("/mailbox/../{outside}"), format!("/mailbox/..%2f{outside}"), "/mailbox/none.eml".into()] {
        assert_eq!(world.get(&path, "").await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let peer = "192.0.2.1:50000".parse().unwrap();
    for path in ["/mailbox", "/mailbox/previews", "/mailbox/previews/matches"] {
        let away = world.send(TestRequest::get().uri(path).peer_addr(peer)).await;
        assert_eq!(away.status, StatusCode::NOT_FOUND, "{path}");
    }
    remove(&folder, &secret_file);
    assert_eq!(World::new().await.get("/mailbox", "").await.status, StatusCode::NOT_FOUND, "nothing is set");
}

fn remove(folder: &Path, file: &Path) {
    std::fs::remove_dir_all(folder).unwrap();
    std::fs::remove_file(file).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_keeps_the_rules_of_html() {
    let world = World::new().await;
    let cookie = world.teacher().await;
    let opened = world.post("/needs", &cookie, &[("text", "The Romans")]).await;
    let need = opened.header("location").to_owned();
    let organisation = format!("/partners/{}", world.organisation);
    let paths = [
        "/",
        ROMANS,
        "/?text=&place=x",
        "/needs",
        &need,
        &organisation,
        "/sign-in",
        "/sign-in/abc",
        "/mail",
        "/mail/stop/abc",
        "/none",
    ];
    for path in paths {
        for who in ["", cookie.as_str()] {
            let answer = world.get(path, who).await;
            if answer.status == StatusCode::SEE_OTHER {
                continue;
            }
            check_rules(path, &answer);
        }
    }
    assert_eq!(world.app.public_url, "http://127.0.0.1:8080");
    assert!(world.get(ROMANS, &cookie).await.body.contains("action=\"/needs\""), "of school {}", world.school);
}

/// One heading, a title, a language, landmarks, a skip link, a label for each field, no id twice, and the headers.
fn check_rules(path: &str, answer: &Answer) {
    let body = &answer.body;
    assert!(answer.header("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
    // An address with a token is told to nobody, not even to ourselves.
    let referrer = if path.starts_with("/sign-in/") { "strict-origin" } else { "same-origin" };
    assert_eq!(answer.header("referrer-policy"), referrer, "{path}");
    let count = |what: &str| body.matches(what).count();
    for (what, times) in [("<h1", 1), ("<main id=\"main\"", 1), ("<title>", 1), ("<html lang=\"en-GB\"", 1)] {
        assert_eq!(count(what), times, "{what} on {path}: {body}");
    }
    assert!(!body.contains("<title> "), "{path} has an empty title");
    assert!(body.contains("<a class=\"skip\" href=\"#main\">"), "{path} has no skip link");
    let inline = count("<script") - count("<script src=\"/assets/");
    assert!(inline == 0 && !body.contains(" style="), "{path} breaks its own policy");
    assert!(!body.contains('['), "{path} lacks a sentence");
    let ids = attributes(body, " id=\"");
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(ids.len(), once.len(), "{path} has an id twice: {ids:?}");
    let labelled = attributes(body, "<label for=\"");
    for tag in tags(body, &["<input", "<textarea", "<select"]) {
        if !tag.contains("type=\"hidden\"") {
            let id = attributes(tag, " id=\"");
            assert!(id.iter().any(|id| labelled.contains(id)), "{path}: no label for {tag}");
        }
    }
    for target in attributes(body, "aria-describedby=\"").iter().flat_map(|ids| ids.split(' ')) {
        assert!(ids.contains(&target), "{path}: nothing has the id {target}");
    }
    for target in attributes(body, "href=\"#") {
        assert!(ids.contains(&target), "{path}: the link to {target} leads nowhere");
    }
}

fn attributes<'a>(html: &'a str, before: &str) -> Vec<&'a str> {
    html.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn tags<'a>(html: &'a str, names: &[&str]) -> Vec<&'a str> {
    let starts = names.iter().flat_map(|name| html.match_indices(*name).map(|(at, _)| at));
    starts.filter_map(|at| html[at..].split('>').next()).collect()
}
