//! Lists by upload: columns chosen, looked over, decided, taken, mended, and uploaded again.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::TimeDelta;
use directory::actor::{Actor, Membership, Person};
use directory::codes::PartnerKind;
use directory::error::Error;
use directory::ids::{ImportFileId, PersonId, SchoolId};
use directory::imports::lists::{self, Decided, Decision, Field, Look, State, Upload, What};
use directory::partners::{self, Lack, Status};
use directory::problem::{Problem, Rule};
use testing::{TestDb, a_wednesday};

/// A database with two postcodes and two schools, each with a liaison officer.
pub(crate) struct Place {
    pub(crate) test: TestDb,
    pub(crate) officer: Actor,
    stranger: Actor,
}

impl Place {
    pub(crate) async fn new() -> Self {
        let test = TestDb::new().await.unwrap().leaves_work("what is asked for is done by the tests themselves");
        let sql = test.sql().await.unwrap();
        sql.batch_execute(
            "INSERT INTO postcodes VALUES ('LE54AB', 52.6401, -1.1001, 'E06000016', NULL),
                 ('LE11AA', 52.6301, -1.1301, 'E06000016', NULL);
             INSERT INTO postcode_areas VALUES ('LE5', 52.63, -1.09, 1), ('LE5 4', 52.64, -1.1, 1);
             INSERT INTO postcode_loads (source, postcodes, loaded_at) VALUES ('test', 1, '2027-01-01');",
        )
        .await
        .unwrap();
        let mut officers = Vec::new();
        for number in 1..=2 {
            let (person, school) = (PersonId::new(a_wednesday()), SchoolId::new(a_wednesday()));
            sql.batch_execute(&format!(
                "INSERT INTO schools (id, urn, name, phase, authority, status)
                 VALUES ('{school}', '90000{number}', 'School {number}', 'Primary', '', 'open');
                 INSERT INTO persons (id, email, display_role, created_at)
                 VALUES ('{person}', 'officer{number}@example.org', 'Liaison officer', '2027-01-01');
                 INSERT INTO memberships (id, person_id, role, school_id)
                 VALUES ('{person}', '{person}', 'liaison_school', '{school}');"
            ))
            .await
            .unwrap();
            let memberships = vec![Membership::LiaisonSchool { school, authority: None }];
            officers.push(Actor::Person(Person { id: person, memberships, token: None }));
        }
        let stranger = officers.pop().unwrap();
        Self { test, officer: officers.pop().unwrap(), stranger }
    }

    pub(crate) async fn upload(&self, source: &str, name: &str, bytes: &[u8]) -> Result<ImportFileId, Error> {
        lists::upload(&self.test.db, &self.officer, &Upload { name, source, bytes }, a_wednesday()).await
    }

    pub(crate) async fn work(&self, id: ImportFileId) -> Look {
        lists::work(&self.test.db, id, a_wednesday()).await.unwrap();
        self.file(id).await.report.unwrap()
    }

    pub(crate) async fn file(&self, id: ImportFileId) -> lists::ImportFile {
        lists::find(&self.test.db, &self.officer, id).await.unwrap().unwrap()
    }

    /// Takes the columns as they are guessed, and looks the list over.
    pub(crate) async fn look_over(&self, id: ImportFileId) -> Look {
        let file = self.file(id).await;
        if file.state == State::Uploaded {
            let mapping = file.mapping;
            lists::choose_columns(&self.test.db, &self.officer, id, mapping.fields, mapping.kind, a_wednesday())
                .await
                .unwrap();
        }
        self.work(id).await
    }

    pub(crate) async fn take(&self, id: ImportFileId) -> Look {
        lists::do_it(&self.test.db, &self.officer, id, a_wednesday()).await.unwrap();
        self.work(id).await
    }

    async fn decide(&self, id: ImportFileId, line: u64, decision: Decision) -> Look {
        let decided = [Decided { line, decision, partner: None }];
        lists::decide(&self.test.db, &self.officer, id, &decided, a_wednesday()).await.unwrap();
        self.work(id).await
    }

    pub(crate) async fn partners(&self) -> Vec<partners::Partner> {
        partners::list(&self.test.db, &self.officer, None, None, 1_000).await.unwrap()
    }
}

/// Every row is counted once.
pub(crate) fn adds_up(look: &Look) {
    let parts =
        look.added + look.changed + look.unchanged + look.joined + look.left_out + look.refused + look.to_decide;
    assert_eq!(look.rows, parts, "{look:?}");
}

fn rules(look: &Look) -> Vec<(u64, &'static str)> {
    let refused = look.told.iter().filter_map(|told| match &told.what {
        What::Refused(problems) => Some((told.line, problems.first().map_or("", |problem| problem.rule.code()))),
        _ => None,
    });
    refused.collect()
}

const LIST: &str = "Our list (updated in March),,,,,\n,,,,,\n\
    Organisation,Type,Languages,Postcode,Tel No.,DBS?\n\
    ST JOHN'S SATURDAY SCHOOL,Supplementary school,\"Urdu, Punjabi & English\",le54ab,01632 960123 ext 4 / 07700 900123,Yes\n\
    Sunday School,Madrassah,N/A,LE1 1AA,ask,\n\
    Friends of the Hall,,,,,\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_looked_over_without_a_trace_and_then_taken() {
    let place = Place::new().await;
    let id = place.upload("Our list", "our list.csv", LIST.as_bytes()).await.unwrap();
    let file = place.file(id).await;
    let guessed = [Field::Name, Field::Kind, Field::Languages, Field::Postcode, Field::Phone, Field::Note];
    assert_eq!((file.state, file.mapping.fields.as_slice()), (State::Uploaded, &guessed[..]));
    let look = place.look_over(id).await;
    adds_up(&look);
    assert_eq!((look.rows, look.added, look.refused, look.drafts), (3, 2, 1, 1), "{look:?}");
    assert_eq!(rules(&look), [(5, "not_a_phone_number")]);
    assert_eq!(place.partners().await, []);
    let look = place.take(id).await;
    assert_eq!((look.rows, look.added, look.refused, look.drafts), (3, 2, 1, 1));
    let mut found = place.partners().await;
    found.sort_by(|one, other| other.name().cmp(one.name()));
    let names: Vec<(&str, Status)> = found.iter().map(|partner| (partner.name(), partner.status)).collect();
    let expected = [("St John's Saturday School", Status::Published), ("Friends of the Hall", Status::Draft)];
    assert_eq!(names, expected);
    assert_eq!(found[0].languages.len(), 3);
    let notes = partners::notes(&place.test.db, &place.officer, found[0].id).await.unwrap();
    let expected = "DBS?: Yes\nOrganisation: ST JOHN'S SATURDAY SCHOOL\nTel No.: 01632 960123 ext 4 / 07700 900123";
    assert_eq!(notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), [expected]);
    assert_eq!(partners::notes(&place.test.db, &place.stranger, found[0].id).await.unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_with_a_name_alone_is_a_draft_that_says_what_it_lacks() {
    let place = Place::new().await;
    let id = place.upload("Names", "names.csv", b"Name\nSaturday School\n").await.unwrap();
    let look = place.look_over(id).await;
    let lacks = vec![Lack::Place, Lack::Contact, Lack::Offer, Lack::Languages];
    assert_eq!(look.told[0].what, What::Draft { partner: None, lacks: lacks.clone() });
    let look = place.take(id).await;
    let partner = place.partners().await[0].clone();
    assert_eq!(look.told[0].what, What::Draft { partner: Some(partner.id), lacks: lacks.clone() });
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_rows_that_were_mended_are_taken_without_choosing_again_and_nothing_twice() {
    let place = Place::new().await;
    let id = place.upload("Our list", "our list.csv", LIST.as_bytes()).await.unwrap();
    place.look_over(id).await;
    place.take(id).await;
    let (names, refused) = lists::refused_rows(&place.test.db, &place.officer, id).await.unwrap();
    assert_eq!(names, ["Organisation", "Type", "Languages", "Postcode", "Tel No.", "DBS?"]);
    assert_eq!(refused[0].row.cells, ["Sunday School", "Madrassah", "N/A", "LE1 1AA", "ask", ""]);
    let mended = format!(
        "{},Organisation,Type,Languages,Postcode,Tel No.,DBS?\n\
         this is not a telephone number,Sunday School,Madrassah,N/A,LE1 1AA,01632 960124,\n",
        lists::REMEDY
    );
    let again = place.upload("Our list", "mended.csv", mended.as_bytes()).await.unwrap();
    assert_eq!(place.file(again).await.state, State::Looking);
    let look = place.work(again).await;
    assert_eq!((look.rows, look.added), (1, 1), "{look:?}");
    place.take(again).await;
    let whole = place.upload("Our list", "our list.csv", LIST.as_bytes()).await.unwrap();
    let look = place.work(whole).await;
    // The row that was refused is still as it was in the first file.
    assert_eq!((look.unchanged, look.refused, look.added), (2, 1, 0), "{look:?}");
    assert_eq!(place.partners().await.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_officer_decides_whether_a_row_is_a_record_that_is_there_and_is_not_asked_again() {
    let place = Place::new().await;
    let first =
        place.upload("First", "first.csv", b"Name,Postcode,Phone\nSt. John's Hall & Club,LE5 4AB,01632 960123\n");
    let first = first.await.unwrap();
    place.look_over(first).await;
    place.take(first).await;
    let rows = b"Name,Postcode,Email\nThe Saint Johns Hall and Club,le54ab,hall@example.org\n\
        St Johns Hall and Club,LE1 1AA,other@example.org\n";
    let second = place.upload("Second", "second.csv", rows).await.unwrap();
    let look = place.look_over(second).await;
    adds_up(&look);
    assert_eq!((look.to_decide, look.added), (1, 1), "{look:?}");
    let look = place.decide(second, 2, Decision::Same).await;
    assert_eq!((look.to_decide, look.changed, look.added), (0, 1, 1), "{look:?}");
    place.take(second).await;
    let found = place.partners().await;
    assert_eq!(found.len(), 2);
    let first = found.iter().find(|partner| partner.name() == "The Saint Johns Hall and Club").unwrap();
    let contact = first.contact.clone().unwrap();
    // What the second list does not speak of stays.
    assert!(contact.email.is_some() && contact.phone.is_some(), "{contact:?}");
    let again = place.upload("Second", "second.csv", rows).await.unwrap();
    let look = place.work(again).await;
    assert_eq!((look.unchanged, look.to_decide), (2, 0), "{look:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_that_are_left_out_or_another_one_are_so_in_the_next_import_too() {
    let place = Place::new().await;
    let rows = b"Name,Postcode,Phone\nSaturday School,LE5 4AB,01632 960123\nSATURDAY SCHOOL,LE5 4AB,01632 960124\n\
        Saturday school,,01632 960125\n";
    let id = place.upload("Twice", "twice.csv", rows).await.unwrap();
    let look = place.look_over(id).await;
    assert_eq!((look.added, look.to_decide), (1, 2), "{look:?}");
    let What::ToDecide { candidates, .. } = &look.told[0].what else { panic!("{look:?}") };
    assert_eq!(candidates[0].line, Some(2));
    place.decide(id, 3, Decision::New).await;
    let look = place.decide(id, 4, Decision::LeaveOut).await;
    assert_eq!((look.added, look.left_out, look.to_decide), (2, 1, 0), "{look:?}");
    place.take(id).await;
    assert_eq!(place.partners().await.len(), 2);
    let again = place.upload("Twice", "twice.csv", rows).await.unwrap();
    let look = place.work(again).await;
    assert_eq!((look.unchanged, look.left_out), (2, 1), "{look:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_service_on_two_days_is_one_offer_with_two_sessions() {
    let place = Place::new().await;
    let rows = b"Name,Postcode,Phone,Weekday,Opens at,Closes at\n\
        Saturday School,LE5 4AB,01632 960123,Saturday,10:00:00,12:00:00\n\
        Saturday School,LE5 4AB,01632 960123,Sunday,10:00:00,12:00:00\n\
        Saturday School,LE5 4AB,01632 960199,Monday,10:00:00,12:00:00\n";
    let id = place.upload("Days", "days.csv", rows).await.unwrap();
    let fields = place.file(id).await.mapping.fields;
    let kind = Some(PartnerKind::SupplementarySchool);
    lists::choose_columns(&place.test.db, &place.officer, id, fields, kind, a_wednesday()).await.unwrap();
    let look = place.work(id).await;
    adds_up(&look);
    assert_eq!((look.added, look.joined, look.to_decide), (1, 1, 1), "{look:?}");
    place.take(id).await;
    let partner = place.partners().await[0].id;
    let day = directory::clock::london_day(a_wednesday());
    let offers = partners::offers_of(&place.test.db, &place.officer, &[partner], day).await.unwrap();
    assert_eq!(offers.len(), 1);
    assert_eq!(offers[0].details.sessions.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn persons_in_a_list_are_drafts_whatever_it_says_of_their_consent() {
    let place = Place::new().await;
    let rows = b"Headline,Postcode,Phone,Consent date,How consent was given\n\
        Parent: bridge engineer,LE5 4AB,07700 900123,2027-01-02,paper slip\n";
    let id = place.upload("Parents", "parents.csv", rows).await.unwrap();
    let fields = place.file(id).await.mapping.fields;
    lists::choose_columns(&place.test.db, &place.officer, id, fields, Some(PartnerKind::Parent), a_wednesday())
        .await
        .unwrap();
    place.work(id).await;
    let look = place.take(id).await;
    assert_eq!((look.added, look.drafts), (1, 1), "{look:?}");
    assert_eq!(place.partners().await[0].status, Status::Draft);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lists_own_words_for_kinds_are_explained_once() {
    let place = Place::new().await;
    let rows = b"Name,Type,Postcode,Phone\nSaturday School,Madrassah,LE5 4AB,01632 960123\nOther School,Sat club thing,LE1 1AA,01632 960124\n";
    let id = place.upload("Kinds", "kinds.csv", rows).await.unwrap();
    let look = place.look_over(id).await;
    assert_eq!(rules(&look), [(3, "not_one_of")]);
    let words = vec![("Sat club thing".to_owned(), PartnerKind::SupplementarySchool)];
    lists::explain_kinds(&place.test.db, &place.officer, id, words, a_wednesday()).await.unwrap();
    let look = place.work(id).await;
    assert_eq!((look.added, look.refused), (2, 0), "{look:?}");
    let again = place.upload("Kinds", "kinds.csv", rows).await.unwrap();
    assert_eq!(place.work(again).await.refused, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_taken_back_by_its_partner_does_not_come_up_again_by_import() {
    let place = Place::new().await;
    let rows = |phone: &str| format!("Name,Postcode,Phone\nSaturday School,LE5 4AB,{phone}\n");
    let id = place.upload("List", "list.csv", rows("01632 960123").as_bytes()).await.unwrap();
    place.look_over(id).await;
    place.take(id).await;
    let partner = place.partners().await[0].clone();
    partners::withdraw(&place.test.db, &place.officer, partner.id, partner.version, a_wednesday()).await.unwrap();
    let again = place.upload("List", "list.csv", rows("01632 960124").as_bytes()).await.unwrap();
    place.work(again).await;
    assert_eq!(place.take(again).await.changed, 1);
    assert_eq!(place.partners().await[0].status, Status::Withdrawn);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_seen_by_its_own_liaison_alone_and_is_gone_after_its_time() {
    let place = Place::new().await;
    let (db, now) = (&place.test.db, a_wednesday());
    let id = place.upload("Names", "names.csv", b"Name\nSaturday School\n").await.unwrap();
    assert_eq!(lists::find(db, &place.stranger, id).await.unwrap(), None);
    assert_eq!(lists::list(db, &place.stranger).await.unwrap(), []);
    assert!(matches!(lists::sheets(db, &place.stranger, id).await, Err(Error::NotFound)));
    assert!(matches!(lists::do_it(db, &place.stranger, id, now).await, Err(Error::NotFound)));
    assert!(matches!(lists::list(db, &Actor::Anonymous).await, Err(Error::Unauthenticated)));
    let Actor::Person(person) = &place.officer else { panic!("an officer is a person") };
    let membership = Membership::Teacher { school: place.officer.schools()[0], authority: None };
    let teacher = Actor::Person(Person { memberships: vec![membership], ..person.clone() });
    assert!(matches!(lists::find(db, &teacher, id).await, Err(Error::Forbidden)));
    assert_eq!(lists::list(db, &place.officer).await.unwrap().len(), 1);
    assert_eq!(lists::purge(db, now, 10).await.unwrap(), 0);
    assert_eq!(lists::purge(db, now + TimeDelta::seconds(1), 10).await.unwrap(), 1);
    assert_eq!(lists::find(db, &place.officer, id).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn work_that_was_done_already_does_nothing() {
    let place = Place::new().await;
    let id = place.upload("Names", "names.csv", b"Name\nSaturday School\n").await.unwrap();
    place.look_over(id).await;
    lists::do_it(&place.test.db, &place.officer, id, a_wednesday()).await.unwrap();
    lists::do_it(&place.test.db, &place.officer, id, a_wednesday()).await.unwrap();
    lists::work(&place.test.db, id, a_wednesday()).await.unwrap();
    lists::work(&place.test.db, id, a_wednesday()).await.unwrap();
    assert_eq!(place.partners().await.len(), 1);
    assert_eq!(place.file(id).await.report.unwrap().added, 1);
}

/// What is wrong with a file that is uploaded.
async fn refused(place: &Place, bytes: &[u8]) -> (String, Rule) {
    match place.upload("x", "x.csv", bytes).await {
        Err(Error::Invalid(problems)) if !problems.is_empty() => {
            let problem = problems.into_iter().next().unwrap();
            (problem.field, problem.rule)
        }
        other => panic!("{other:?}"),
    }
}

/// Columns none of which is a name, where nothing says who is in the list.
async fn without_a_name(place: &Place) -> Vec<Problem> {
    let id = place.upload("Names", "names.csv", b"Name,Type\nSaturday School,\n").await.unwrap();
    let fields = vec![Field::Note, Field::LeaveOut];
    match lists::choose_columns(&place.test.db, &place.officer, id, fields, None, a_wednesday()).await {
        Err(Error::Invalid(problems)) => problems,
        other => panic!("{other:?}"),
    }
}

/// The rules that uploads alone break.
pub(crate) async fn broken_rules() -> Vec<Rule> {
    let place = Place::new().await;
    let mut rules: Vec<Rule> = without_a_name(&place).await.into_iter().map(|problem| problem.rule).collect();
    rules.push(refused(&place, &[1, 2, 3, 0, 5, 6, 7, 8]).await.1);
    rules.push(refused(&place, &vec![b'a'; 2 * 1024 * 1024 + 1]).await.1);
    rules
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_or_chosen_says_why() {
    let place = Place::new().await;
    let upload = async |bytes: &[u8]| refused(&place, bytes).await;
    assert_eq!(upload(b"").await, ("file".into(), Rule::Required));
    assert_eq!(upload(&vec![b'a'; 2 * 1024 * 1024 + 1]).await, ("file".into(), Rule::FileTooLarge { megabytes: 2 }));
    assert_eq!(upload(b"PK\x03\x04 and no workbook").await, ("file".into(), Rule::NotATable));
    assert_eq!(upload(&[1, 2, 3, 0, 5, 6, 7, 8]).await, ("file".into(), Rule::NotATable));
    assert_eq!(upload("a,b\n".repeat(5_030).as_bytes()).await, ("rows".into(), Rule::TooMany { max: 5_000 }));
    let wide = "a,".repeat(101) + "a";
    assert_eq!(upload(wide.as_bytes()).await, ("columns".into(), Rule::TooMany { max: 100 }));
    let fields: Vec<String> = without_a_name(&place).await.into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["name", "kind"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_with_a_nought_byte_is_refused_and_harms_no_report() {
    let place = Place::new().await;
    let rows = b"Name,Ref\0erence,Postcode,Summary\nNull\0Byte School,a\0,LE5 4AB,Lessons in the hall on most days of the week\n\
        Saturday School,b,LE5 4AB,Lessons in the hall on most days of the week but not in August\n";
    let id = place.upload("Noughts", "noughts.csv", rows).await.unwrap();
    let look = place.look_over(id).await;
    assert_eq!(rules(&look), [(2, "bad_character")]);
    assert_eq!(look.added, 1);
}
