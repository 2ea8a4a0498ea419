//! Partners through the commands: who sees and edits what, versions, masks, and imports.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use directory::actor::{Actor, AuthorityCode, Membership, Person, System};
use directory::codes::PlaceVisibility;
use directory::error::Error;
use directory::ids::{PartnerId, PersonId, SchoolId};
use directory::imports::{Mode, PartnerFiles, Report, import_partners};
use directory::partners::{self, OfferFields, OfferInput, PartnerFields, Status, parse_offer, parse_partner};
use directory::problem::Rule;
use directory::schools::{self, SchoolFields};
use testing::{TestDb, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

/// A database with one postcode, its sector and its outward code.
async fn database() -> TestDb {
    let test = TestDb::new().await.unwrap();
    let sql = test.sql().await.unwrap();
    sql.batch_execute(
        "INSERT INTO postcodes VALUES ('LE54AB', 52.6401, -1.1001, 'E06000016', NULL);
         INSERT INTO postcode_areas VALUES ('LE5', 52.63, -1.09, 1), ('LE5 4', 52.64, -1.1, 1);
         INSERT INTO postcode_loads (source, postcodes, loaded_at) VALUES ('test', 1, '2027-01-01');
         INSERT INTO persons VALUES ('018f0000-0000-7000-8000-000000000001', 'who@example.org', 'Whoever', '2027-01-01');",
    )
    .await
    .unwrap();
    test
}

async fn school(test: &TestDb, urn: &str) -> SchoolId {
    let fields = SchoolFields { urn: urn.to_owned(), name: format!("School {urn}"), ..SchoolFields::default() };
    schools::save(&test.db, &IMPORT, &fields, a_wednesday()).await.unwrap()
}

fn person(membership: Membership) -> Actor {
    let id: PersonId = "018f0000-0000-7000-8000-000000000001".parse().unwrap();
    Actor::Person(Person { id, memberships: vec![membership], token: None })
}

fn teacher(school: SchoolId) -> Actor {
    person(Membership::Teacher { school, authority: None })
}

fn liaison_of_school(school: SchoolId) -> Actor {
    person(Membership::LiaisonSchool { school, authority: None })
}

fn liaison_of_authority(code: &str) -> Actor {
    person(Membership::LiaisonAuthority { authority: AuthorityCode::parse(code).unwrap() })
}

fn fields(kind: &str, name: &str) -> PartnerFields {
    PartnerFields {
        kind: kind.to_owned(),
        name: name.to_owned(),
        postcode: "le5 4ab".to_owned(),
        address: "1 Example Street".to_owned(),
        email: format!("{}@example.org", kind.replace('_', "-")),
        consent_date: "2027-01-02".to_owned(),
        consent_how: "paper slip".to_owned(),
        ..PartnerFields::default()
    }
}

async fn published(test: &TestDb, actor: &Actor, fields: &PartnerFields) -> PartnerId {
    let input = parse_partner(fields).unwrap();
    let id = partners::register(&test.db, actor, input, a_wednesday()).await.unwrap();
    partners::publish(&test.db, actor, id, 1, a_wednesday()).await.unwrap();
    id
}

async fn sees(test: &TestDb, actor: &Actor, id: PartnerId) -> bool {
    partners::find(&test.db, actor, id).await.unwrap().is_some()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parents_listing_is_seen_by_the_school_that_took_it_and_by_no_other() {
    let test = database().await;
    let (ours, theirs) = (school(&test, "900001").await, school(&test, "900002").await);
    let listing = fields("parent", "Parent: structural engineer");
    let id = published(&test, &liaison_of_school(ours), &listing).await;
    let cases = [
        ("its own liaison officer", liaison_of_school(ours), true),
        ("a teacher of the school", teacher(ours), true),
        ("a teacher elsewhere", teacher(theirs), false),
        ("another school's liaison officer", liaison_of_school(theirs), false),
        ("the authority it lives in", liaison_of_authority("E06000016"), false),
        ("a stranger", Actor::Anonymous, false),
        ("its editor", person(Membership::PartnerEditor { partner: id }), true),
    ];
    for (who, actor, expected) in cases {
        assert_eq!(sees(&test, &actor, id).await, expected, "{who}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_seen_by_those_who_look_after_it_alone() {
    let test = database().await;
    let ours = school(&test, "900001").await;
    let input = parse_partner(&fields("madrasah", "Lantern Madrasah")).unwrap();
    let id = partners::register(&test.db, &liaison_of_school(ours), input, a_wednesday()).await.unwrap();
    assert!(sees(&test, &liaison_of_school(ours), id).await);
    assert!(sees(&test, &liaison_of_authority("E06000016"), id).await, "it lies in the authority's area");
    assert!(!sees(&test, &liaison_of_authority("E06000017"), id).await);
    assert!(!sees(&test, &teacher(ours), id).await);
    assert!(!sees(&test, &Actor::Anonymous, id).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_masked_place_is_the_centre_of_its_outward_code_for_everyone_but_its_own() {
    let test = database().await;
    let ours = school(&test, "900001").await;
    let officer = liaison_of_school(ours);
    let id = published(&test, &officer, &fields("volunteer", "Volunteer: rangoli artist")).await;
    let shown = partners::find(&test.db, &teacher(ours), id).await.unwrap().unwrap();
    let place = shown.places.first().unwrap();
    assert_eq!(place.visibility, PlaceVisibility::Masked);
    assert_eq!((place.postcode.as_deref(), place.address.as_deref()), (Some("LE5"), None));
    let (point, _) = place.point.unwrap();
    assert_eq!((point.latitude(), point.longitude()), (52.63, -1.09));
    assert_eq!(shown.contact, None, "staff write by an enquiry");
    let whole = partners::find(&test.db, &officer, id).await.unwrap().unwrap();
    assert_eq!(whole.places.first().unwrap().postcode.as_deref(), Some("LE5 4AB"));
    assert!(whole.contact.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_of_two_writers_gets_a_conflict_and_changes_nothing() {
    let test = database().await;
    let officer = liaison_of_school(school(&test, "900001").await);
    let id = published(&test, &officer, &fields("madrasah", "Lantern Madrasah")).await;
    let input = |name: &str| parse_partner(&fields("madrasah", name)).unwrap();
    partners::edit(&test.db, &officer, id, 2, input("First writer"), a_wednesday()).await.unwrap();
    let second = partners::edit(&test.db, &officer, id, 2, input("Second writer"), a_wednesday()).await;
    assert!(matches!(second, Err(Error::Conflict { given: 2, current: 3, .. })), "{second:?}");
    assert_eq!(partners::find(&test.db, &officer, id).await.unwrap().unwrap().name(), "First writer");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_partners_may_both_be_saturday_school() {
    let test = database().await;
    let officer = liaison_of_school(school(&test, "900001").await);
    let one = published(&test, &officer, &fields("supplementary_school", "Saturday School")).await;
    let other = published(&test, &officer, &fields("supplementary_school", "Saturday School")).await;
    assert_ne!(one, other);
    assert!(sees(&test, &officer, one).await && sees(&test, &officer, other).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_sees_a_listing_and_does_not_look_after_it_may_not_edit_it() {
    let test = database().await;
    let ours = school(&test, "900001").await;
    let id = published(&test, &liaison_of_school(ours), &fields("madrasah", "Lantern Madrasah")).await;
    let input = || parse_partner(&fields("madrasah", "Renamed")).unwrap();
    let by_teacher = partners::edit(&test.db, &teacher(ours), id, 2, input(), a_wednesday()).await;
    assert!(matches!(by_teacher, Err(Error::Forbidden)), "{by_teacher:?}");
    let by_stranger = partners::edit(&test.db, &Actor::Anonymous, id, 2, input(), a_wednesday()).await;
    assert!(matches!(by_stranger, Err(Error::NotFound)), "{by_stranger:?}");
    let offer = parse_offer(&OfferFields {
        title: "A visit".to_owned(),
        format: "host_visit".to_owned(),
        delivery: vec!["at_our_place".to_owned()],
        ..OfferFields::default()
    });
    let added = partners::add_offer(&test.db, &teacher(ours), id, offer.unwrap(), a_wednesday()).await;
    assert!(matches!(added, Err(Error::Forbidden)), "{added:?}");
}

const PARTNERS: &str = "partner_id,kind,name,postcode,languages,consent_date,consent_how\n\
    p1,madrasah,Lantern Madrasah,LE5 4AB,Arabic (taught),,\n\
    p2,parent,Parent: hospital pharmacist,LE5 4AB,,,\n\
    p3,volunteer,Volunteer: gardener,LE5 4AB,,2027-01-02,paper slip\n\
    p4,madrasah,Nowhere Madrasah,blablabla,Klingonish,,\n";

async fn import(test: &TestDb, file: &str, mode: Mode) -> Result<Report, Error> {
    let files =
        PartnerFiles { partners: file.as_bytes(), offers: None, source: "list", defaults: PartnerFields::default() };
    import_partners(&test.db, &IMPORT, &files, mode, a_wednesday(), &mut |_, _| {}).await
}

async fn count(test: &TestDb, status: Status) -> i64 {
    let sql = test.sql().await.unwrap();
    let row = sql.query_one("SELECT count(*) FROM partners WHERE status = $1", &[&status.code()]).await.unwrap();
    row.get(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_accepts_or_lists_every_row_and_again_changes_nothing() {
    let test = database().await;
    let dry = import(&test, PARTNERS, Mode::DryRun).await.unwrap();
    assert_eq!((dry.rows, dry.added, dry.hidden, dry.refused.len()), (4, 3, 1, 1));
    assert_eq!(count(&test, Status::Published).await + count(&test, Status::Draft).await, 0, "a dry run keeps nothing");
    let first = import(&test, PARTNERS, Mode::Apply).await.unwrap();
    assert_eq!(first, dry, "a dry run says what an applied one does");
    let refusal = first.refused.first().unwrap();
    assert_eq!((refusal.file, refusal.line), ("partners", 5));
    let fields: Vec<&str> = refusal.problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["languages", "postcode"]);
    let again = import(&test, PARTNERS, Mode::Apply).await.unwrap();
    assert_eq!((again.added, again.changed, again.unchanged), (0, 0, 3));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_imported_person_is_hidden_until_consent_is_stated() {
    let test = database().await;
    import(&test, PARTNERS, Mode::Apply).await.unwrap();
    assert_eq!((count(&test, Status::Published).await, count(&test, Status::Draft).await), (2, 1));
    let stated = PARTNERS.replace(
        "p2,parent,Parent: hospital pharmacist,LE5 4AB,,,",
        "p2,parent,Parent: hospital pharmacist,LE5 4AB,,2027-01-03,by e-mail",
    );
    let report = import(&test, &stated, Mode::Apply).await.unwrap();
    assert_eq!((report.changed, report.unchanged, report.hidden), (1, 2, 0));
    assert_eq!(count(&test, Status::Published).await, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_byte_order_mark_does_not_lose_the_first_column_and_bad_rows_are_listed() {
    let test = database().await;
    let file = "\u{feff}partner_id,kind,name\np1,madrasah,Lantern Madrasah\np2,madrasah\np1,madrasah,Again\n";
    let report = import(&test, file, Mode::Apply).await.unwrap();
    assert_eq!((report.rows, report.added, report.refused.len()), (3, 1, 2));
    let rules: Vec<_> = report.refused.iter().map(|one| (one.line, one.problems[0].rule.clone())).collect();
    assert_eq!(rules, [(3, Rule::WrongFieldCount { expected: 3, found: 2 }), (4, Rule::Duplicate { first_line: 2 })]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_not_utf8_or_lacks_a_column_is_refused_whole() {
    let test = database().await;
    let lacking = import(&test, "partner_id,kind,nmae\np1,madrasah,x\n", Mode::Apply).await;
    let Err(Error::Invalid(problems)) = lacking else { panic!("{lacking:?}") };
    assert!(matches!(problems[0].rule, Rule::ColumnUnknown { .. }));
    assert_eq!(problems[1].rule, Rule::ColumnMissing);
    let files = PartnerFiles {
        partners: b"partner_id,kind,name\np1,madrasah,Caf\xe9\n",
        offers: None,
        source: "list",
        defaults: PartnerFields::default(),
    };
    let latin = import_partners(&test.db, &IMPORT, &files, Mode::Apply, a_wednesday(), &mut |_, _| {}).await;
    let Err(Error::Invalid(problems)) = latin else { panic!("{latin:?}") };
    assert_eq!(problems[0].rule, Rule::NotUtf8);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_postcode_is_refused_and_one_outside_england_is_kept_without_a_point() {
    let test = database().await;
    let officer = liaison_of_school(school(&test, "900001").await);
    let at = |postcode: &str| {
        parse_partner(&PartnerFields { postcode: postcode.to_owned(), ..fields("madrasah", "Somewhere") }).unwrap()
    };
    let unknown = partners::register(&test.db, &officer, at("ZE1 0AA"), a_wednesday()).await;
    let Err(Error::Invalid(problems)) = unknown else { panic!("{unknown:?}") };
    assert_eq!((problems[0].field.as_str(), &problems[0].rule), ("postcode", &Rule::PostcodeUnknown));
    let jersey = partners::register(&test.db, &officer, at("JE2 4ST"), a_wednesday()).await.unwrap();
    let kept = partners::find(&test.db, &officer, jersey).await.unwrap().unwrap();
    assert_eq!((kept.places[0].postcode.as_deref(), kept.places[0].point), (Some("JE2 4ST"), None));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_file_has_no_column_for_stays_as_the_partner_said_it() {
    let test = database().await;
    let sources = |partners: &'static str, offers: &'static str| PartnerFiles {
        partners: partners.as_bytes(),
        offers: Some(offers.as_bytes()),
        source: "list",
        defaults: PartnerFields::default(),
    };
    let import = async |files: PartnerFiles<'_>| {
        let report = import_partners(&test.db, &IMPORT, &files, Mode::Apply, a_wednesday(), &mut |_, _| {}).await;
        let report = report.unwrap();
        assert_eq!(report.refused, []);
        report
    };
    let whole = "partner_id,kind,name,also_known_as,summary,postcode,address,place_visibility,languages,email,phone,\
        contact_public,consent_date,consent_how,audience\n\
        p1,madrasah,Lantern Madrasah,Fanous,Evening classes,LE5 4AB,1 High Street,public,Arabic (taught),\
        lantern@example.org,07700 900001,yes,2027-01-02,paper slip,everyone\n";
    let offers = "offer_id,partner_id,title,format,delivery,sessions,times_public,cost,notice_days\n\
        o1,p1,Calligraphy,workshop,online,Sat 10:00-12:00,yes,free,7\n";
    import(sources(whole, offers)).await;
    let read = async || {
        let partner = partners::list(&test.db, &IMPORT, None, None, 1).await.unwrap().pop().unwrap();
        let offers = partners::offers_of(&test.db, &IMPORT, &[partner.id], a_wednesday().date_naive()).await.unwrap();
        (partner, offers)
    };
    let (before, offered) = read().await;
    let report = import(sources(
        "partner_id,kind,name\np1,madrasah,Lantern Madrasah School\n",
        "offer_id,partner_id,title,format,delivery,days\no1,p1,Calligraphy in colour,workshop,online,Fri\n",
    ))
    .await;
    assert_eq!((report.changed, report.unchanged), (2, 0));
    let (after, offers) = read().await;
    assert_eq!(after.name(), "Lantern Madrasah School");
    assert_eq!(after.names[1..], before.names[1..]);
    assert_eq!((&after.summary, &after.languages), (&before.summary, &before.languages));
    assert_eq!((&after.contact, &after.consent, &after.audience), (&before.contact, &before.consent, &before.audience));
    assert_eq!(after.places, before.places);
    let renamed = OfferInput { title: "Calligraphy in colour".to_owned(), ..offered[0].details.clone() };
    assert_eq!(offers[0].details, renamed);
    // A column that is there and empty says that there is nothing.
    import(sources(
        "partner_id,kind,name,summary,phone\np1,madrasah,Lantern Madrasah School,,\n",
        "offer_id,partner_id,title,format,delivery,sessions\no1,p1,Calligraphy,workshop,online,\n",
    ))
    .await;
    let (emptied, offers) = read().await;
    assert_eq!((emptied.summary.as_str(), emptied.contact.and_then(|contact| contact.phone)), ("", None));
    assert_eq!(offers[0].details.sessions, []);
}
