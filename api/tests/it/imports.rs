//! Importing a list in the browser: uploaded, columns chosen, looked over, decided, taken, mended.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::test::TestRequest;
use directory::actor::Membership;
use directory::imports::lists;
use testing::a_wednesday;

use crate::world::World;

const BOUNDARY: &str = "-----------------------------kith";

/// An officer of a school at their browser.
struct Officer {
    world: World,
    session: String,
}

impl Officer {
    async fn new() -> Self {
        let mut world = World::new().await;
        world.test = world.test.leaves_work("what is asked for is done by the tests themselves");
        let school = world.school("900001").await;
        let membership = Membership::LiaisonSchool { school, authority: None };
        let session = world.signed_in("officer@example.org", membership).await;
        Self { world, session }
    }

    fn signed(&self, request: TestRequest, session: &str) -> TestRequest {
        let _ = self;
        request.insert_header(("Cookie", format!("kith={session}"))).insert_header(("Sec-Fetch-Site", "same-origin"))
    }

    async fn get(&self, path: &str) -> (StatusCode, String) {
        self.world.send(self.signed(TestRequest::get().uri(path), &self.session)).await
    }

    /// Posts a form, and answers where it leads.
    async fn post(&self, path: &str, form: &[(&str, &str)]) -> (StatusCode, String, String) {
        let request = self.signed(TestRequest::post().uri(path), &self.session).set_form(form);
        told(self.world.answer(request).await)
    }

    async fn upload_as(&self, session: &str, source: &str, bytes: &[u8]) -> (StatusCode, String, String) {
        let part = |head: &str, body: &[u8]| {
            [format!("--{BOUNDARY}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes(), body, b"\r\n"]
                .concat()
        };
        let body = [
            part("name=\"file\"; filename=\"list.csv\"\r\nContent-Type: text/csv", bytes),
            part("name=\"source\"", source.as_bytes()),
            format!("--{BOUNDARY}--\r\n").into_bytes(),
        ]
        .concat();
        let request = self
            .signed(TestRequest::post().uri("/imports"), session)
            .insert_header(("Content-Type", format!("multipart/form-data; boundary={BOUNDARY}")))
            .set_payload(body);
        told(self.world.answer(request).await)
    }

    async fn upload(&self, source: &str, bytes: &[u8]) -> (StatusCode, String, String) {
        self.upload_as(&self.session, source, bytes).await
    }

    /// What the indexer does meanwhile.
    async fn work(&self, address: &str) {
        let id = address.strip_prefix("/imports/").unwrap().parse().unwrap();
        lists::work(&self.world.test.db, id, a_wednesday()).await.unwrap();
    }
}

fn told((status, headers, body): (StatusCode, HeaderMap, String)) -> (StatusCode, String, String) {
    let to = headers.get("location").map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
    (status, to, body)
}

const LIST: &[u8] = b"Our list\n\nName,Type,Postcode,Phone,DBS?\n\
    SATURDAY SCHOOL,Madrasah,LE5 4AB,01632 960123,Yes\n\
    Sunday School,Sunday thing,LE5 4AB,ask,\n\
    Saturday School,,,01632 960125,\n\
    Friends,,,,\n";

const COLUMNS: [(&str, &str); 6] = [
    ("column-0", "name"),
    ("column-1", "kind"),
    ("column-2", "postcode"),
    ("column-3", "phone"),
    ("column-4", "note"),
    ("kind", "community_organisation"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_list_goes_from_upload_to_mended_rows_by_forms_alone() {
    let officer = Officer::new().await;
    let (status, body) = officer.get("/imports").await;
    assert_eq!(status, StatusCode::OK);
    assert!(body.contains("enctype=\"multipart/form-data\"") && body.contains("No list was uploaded yet"), "{body}");
    let (status, list, _) = officer.upload("Our list", LIST).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (status, columns) = (officer.get(&list).await.0, officer.get(&format!("{list}/columns")).await.1);
    assert_eq!(status, StatusCode::SEE_OTHER, "columns come first");
    assert!(columns.contains("Column 5: DBS?") && columns.contains("found in row 3 of the file"), "{columns}");
    let (status, to, _) = officer.post(&format!("{list}/columns"), &COLUMNS).await;
    assert_eq!((status, to.as_str()), (StatusCode::SEE_OTHER, list.as_str()));
    let request = officer.signed(TestRequest::get().uri(&list), &officer.session);
    let (_, headers, body) = officer.world.answer(request).await;
    assert!(headers.contains_key("refresh") && body.contains("Reading your list"), "{body}");
    officer.work(&list).await;
    let (_, body) = officer.get(&list).await;
    for said in [
        "Nothing is saved yet",
        "Take 2 rows",
        "Row 6: Saturday School",
        "The same as row 4 of this list, Saturday School",
        "Sunday thing",
        "this is not a telephone number",
        "No place, No way to reach them, No offer, No languages",
    ] {
        assert!(body.contains(said), "{said} is missing: {body}");
    }
    officer.post(&format!("{list}/decisions"), &[("row-6", "same")]).await;
    officer.work(&list).await;
    officer.post(&format!("{list}/kinds"), &[("kind-0", "supplementary_school"), ("word-0", "Sunday thing")]).await;
    officer.work(&list).await;
    let (_, body) = officer.get(&list).await;
    assert!(body.contains("Take 3 rows") && !body.contains("Is it the same one?"), "{body}");
    officer.post(&format!("{list}/take"), &[]).await;
    officer.work(&list).await;
    let (_, body) = officer.get(&list).await;
    assert!(body.contains("Taken: Our list") && body.contains("Upload the mended file"), "{body}");
    let (_, file) = officer.get(&format!("{list}/refused.csv")).await;
    let lines: Vec<&str> = file.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "What to mend,Name,Type,Postcode,Phone,DBS?");
    assert!(lines[1].ends_with(",Sunday School,Sunday thing,LE5 4AB,ask,"), "{file}");
    let mended = file.replace(",ask,", ",01632 960124,");
    let (_, again, _) = officer.upload("Our list", mended.as_bytes()).await;
    officer.work(&again).await;
    let (_, body) = officer.get(&again).await;
    assert!(body.contains("Take 1 row<"), "{body}");
    officer.post(&format!("{again}/take"), &[]).await;
    officer.work(&again).await;
    let (_, body) = officer.get("/imports").await;
    assert!(body.matches("Taken").count() == 2, "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_taken_is_said_beside_its_field() {
    let officer = Officer::new().await;
    let (status, _, body) = officer.upload("", b"").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(body.contains("<title>Problem: ") && body.contains("id=\"file-error\""), "{body}");
    let (status, _, body) = officer.upload("", &vec![b'a'; 2 * 1024 * 1024 + 200 * 1024]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(body.contains("at most 2 MB"), "{body}");
    let (_, list, _) = officer.upload("Names", b"Name\nSaturday School\n").await;
    let (status, _, body) =
        officer.post(&format!("{list}/columns"), &[("column-0", "note"), ("kind", "madrasah")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(body.contains("Name: no column was chosen to be this"), "{body}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sheet_and_the_row_of_names_can_be_chosen() {
    let officer = Officer::new().await;
    let (_, list, _) = officer.upload("Odd", b"Alpha,Beta\nGamma,Delta\nEpsilon,Zeta\n").await;
    let (_, body) = officer.get(&format!("{list}/sheet")).await;
    assert!(body.contains("Row 2: Gamma · Delta"), "{body}");
    let (_, to, _) = officer.post(&format!("{list}/sheet"), &[("sheet", "0"), ("first", "1")]).await;
    let (_, body) = officer.get(&to).await;
    assert!(body.contains("Column 1: Gamma"), "{body}");
    assert_eq!(
        officer.post(&format!("{list}/sheet"), &[("sheet", "9"), ("first", "1")]).await.0,
        StatusCode::NOT_FOUND
    );
    assert_eq!(officer.get(&format!("{list}/sheet?sheet=9")).await.0, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_finds_a_list_and_strangers_are_asked_to_sign_in() {
    let officer = Officer::new().await;
    let (_, list, _) = officer.upload("Names", b"Name\nSaturday School\n").await;
    let school = officer.world.school("900002").await;
    let (other, teacher) = (
        officer.world.signed_in("other@example.org", Membership::LiaisonSchool { school, authority: None }).await,
        officer.world.signed_in("teacher@example.org", Membership::Teacher { school, authority: None }).await,
    );
    let pages = [list.clone(), format!("{list}/columns"), format!("{list}/sheet"), format!("{list}/refused.csv")];
    for page in &pages {
        for session in [&other, &teacher] {
            let (status, _) = officer.world.send(officer.signed(TestRequest::get().uri(page), session)).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{page}");
        }
        let (status, _) = officer.world.send(TestRequest::get().uri(page)).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    }
    assert_eq!(officer.upload_as(&teacher, "x", b"Name\nx\n").await.0, StatusCode::NOT_FOUND);
    let (status, _) = officer.world.send(officer.signed(TestRequest::get().uri("/imports"), &teacher)).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}
