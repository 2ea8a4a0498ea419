//! Sessions of offers through the commands and imports: kept whole, seen by whom, and over when they are over.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use chrono::{NaiveDate, TimeZone as _, Utc};
use directory::actor::{Actor, Membership, Person, System};
use directory::clock::london_day;
use directory::codes::Day;
use directory::error::Error;
use directory::ids::{PartnerId, PersonId, SchoolId};
use directory::imports::{Mode, PartnerFiles, Report, import_partners};
use directory::needs::{self, NeedFields, parse_need};
use directory::partners::{
    self, ClosureFields, Offer, OfferFields, OfferInput, PartnerFields, SessionFields, SessionParts, TermTime,
    parse_offer,
};
use directory::problem::Rule;
use directory::schools::{self, SchoolFields};
use directory::search::{Question, renew_rows, search};
use testing::{TestDb, a_wednesday};

const IMPORT: Actor = Actor::System(System::Import);

async fn database() -> TestDb {
    let test = TestDb::new().await.unwrap();
    let sql = test.sql().await.unwrap();
    sql.batch_execute(
        "INSERT INTO persons VALUES ('018f0000-0000-7000-8000-000000000001', 'who@example.org', 'Whoever', '2027-01-01')",
    )
    .await
    .unwrap();
    test
}

async fn school(test: &TestDb) -> SchoolId {
    let fields = SchoolFields { urn: "900001".to_owned(), name: "A school".to_owned(), ..SchoolFields::default() };
    schools::save(&test.db, &IMPORT, &fields, a_wednesday()).await.unwrap()
}

fn person(membership: Membership) -> Actor {
    let id: PersonId = "018f0000-0000-7000-8000-000000000001".parse().unwrap();
    Actor::Person(Person { id, memberships: vec![membership], token: None })
}

/// A list of one madrasah, shown to everyone, with one offer that has these sessions.
async fn import(test: &TestDb, sessions: &str) -> Result<Report, Error> {
    let partners = "partner_id,kind,name,audience,consent_date,consent_how\n\
        p1,madrasah,Lantern Madrasah,everyone,2027-01-02,paper slip\n";
    let offers = format!(
        "offer_id,partner_id,title,format,delivery,sessions\no1,p1,Calligraphy in colour,workshop,online,{sessions}\n"
    );
    let files = PartnerFiles {
        partners: partners.as_bytes(),
        offers: Some(offers.as_bytes()),
        source: "list",
        defaults: PartnerFields::default(),
    };
    import_partners(&test.db, &IMPORT, &files, Mode::Apply, a_wednesday(), &mut |_, _| {}).await
}

async fn partner(test: &TestDb) -> PartnerId {
    partners::list(&test.db, &IMPORT, None, None, 1).await.unwrap().pop().unwrap().id
}

async fn seen(test: &TestDb, actor: &Actor, today: NaiveDate) -> Option<Offer> {
    partners::offers_of(&test.db, actor, &[partner(test).await], today).await.unwrap().pop()
}

fn today() -> NaiveDate {
    london_day(a_wednesday())
}

fn input(fields: OfferFields) -> OfferInput {
    let fields = OfferFields {
        title: "Calligraphy in colour".to_owned(),
        format: "workshop".to_owned(),
        delivery: vec!["online".to_owned()],
        ..fields
    };
    parse_offer(&fields).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn two_sessions_in_one_day_are_both_kept_and_give_the_offer_its_days() {
    let test = database().await;
    let report = import(&test, "Sat 10:00-12:00; Sat 13:00-15:00 term time; Fridays 22:00–01:00; Wed").await.unwrap();
    assert_eq!((report.added, report.refused.len()), (2, 0), "{:?}", report.refused);
    let offer = seen(&test, &IMPORT, today()).await.unwrap();
    let times: Vec<(Day, Option<String>, Option<String>, TermTime)> = offer
        .details
        .sessions
        .iter()
        .map(|one| (one.day, one.starts().map(|at| at.to_string()), one.ends().map(|at| at.to_string()), one.term_time))
        .collect();
    let at = |text: &str| Some(format!("{text}:00"));
    assert_eq!(
        times,
        [
            (Day::Sat, at("10:00"), at("12:00"), TermTime::Unknown),
            (Day::Sat, at("13:00"), at("15:00"), TermTime::Only),
            (Day::Fri, at("22:00"), at("01:00"), TermTime::Unknown),
            (Day::Wed, None, None, TermTime::Unknown),
        ]
    );
    assert_eq!(offer.details.scope.days, [Day::Wed, Day::Fri, Day::Sat]);
    assert_eq!(offer.ends_on, None);
    let by_past_midnight: Vec<bool> =
        offer.details.sessions.iter().map(partners::Session::runs_past_midnight).collect();
    assert_eq!(by_past_midnight, [false, false, true, false]);
}

#[tokio::test(flavor = "multi_thread")]
async fn days_on_which_a_session_is_closed_are_kept_and_an_edit_writes_them_anew() {
    let test = database().await;
    import(&test, "Sat 10:00-12:00 closed 2027-04-03 (a festival) 2027-02-20 (half-term)").await.unwrap();
    let before = seen(&test, &IMPORT, today()).await.unwrap();
    let closed: Vec<String> = before.details.sessions[0].closed.iter().map(|one| one.on.to_string()).collect();
    assert_eq!(closed, ["2027-02-20", "2027-04-03"]);
    assert_eq!(before.details.sessions[0].closed[0].note.as_deref(), Some("half-term"));
    let parts = SessionParts {
        day: "Sun".to_owned(),
        starts: "2pm".to_owned(),
        closed: vec![ClosureFields { on: "2027-04-04".to_owned(), note: String::new() }],
        ..SessionParts::default()
    };
    let changed = input(OfferFields { sessions: vec![SessionFields::Parts(parts)], ..OfferFields::default() });
    partners::edit_offer(&test.db, &IMPORT, before.id, before.version, changed.clone(), a_wednesday()).await.unwrap();
    let after = seen(&test, &IMPORT, today()).await.unwrap();
    assert_eq!(after.details, changed);
    assert_eq!(after.details.scope.days, [Day::Sun]);
    let late = partners::edit_offer(&test.db, &IMPORT, before.id, before.version, changed, a_wednesday()).await;
    assert!(matches!(late, Err(Error::Conflict { .. })), "{late:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_session_is_the_same_in_a_file_and_field_by_field() {
    let test = database().await;
    let report = import(&test, "Sat 10:00-25:00").await.unwrap();
    let parts = SessionParts {
        day: "Sat".to_owned(),
        starts: "10:00".to_owned(),
        ends: "25:00".to_owned(),
        ..SessionParts::default()
    };
    let fields = OfferFields {
        title: "Calligraphy in colour".to_owned(),
        format: "workshop".to_owned(),
        delivery: vec!["online".to_owned()],
        sessions: vec![SessionFields::Parts(parts)],
        ..OfferFields::default()
    };
    let problems = parse_offer(&fields).unwrap_err();
    assert_eq!(problems, report.refused[0].problems);
    assert_eq!((problems[0].field.as_str(), &problems[0].rule), ("sessions.1.ends", &Rule::NotATime));
    let contradiction = OfferFields { days: vec!["Sun".to_owned()], ..fields };
    let contradiction = OfferFields { sessions: vec![SessionFields::Line("Sat".to_owned())], ..contradiction };
    let problems = parse_offer(&contradiction).unwrap_err();
    assert_eq!((problems[0].field.as_str(), problems[0].value.as_str()), ("days", "Sun"));
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_see_when_children_meet_only_once_the_partner_itself_opened_it() {
    let test = database().await;
    import(&test, "Sat 10:00-12:00 (the little ones)").await.unwrap();
    let ours = school(&test).await;
    let id = partner(&test).await;
    let editor = person(Membership::PartnerEditor { partner: id });
    let elsewhere = person(Membership::PartnerEditor { partner: PartnerId::new(a_wednesday()) });
    let teacher = person(Membership::Teacher { school: ours, authority: None });
    let readers = [
        ("a stranger", Actor::Anonymous, false),
        ("another partner", elsewhere, false),
        ("a teacher", teacher, true),
        ("the partner itself", editor.clone(), true),
    ];
    for (who, actor, knows) in &readers {
        let offer = seen(&test, actor, today()).await.unwrap();
        assert_eq!(!offer.details.sessions.is_empty(), *knows, "{who}");
        assert_eq!(offer.details.scope.days, [Day::Sat], "{who}: the day is no secret");
    }
    let offer = seen(&test, &editor, today()).await.unwrap();
    let opened = OfferInput { times_public: true, ..offer.details };
    let officer = person(Membership::LiaisonSchool { school: ours, authority: None });
    let sql = test.sql().await.unwrap();
    sql.batch_execute(&format!("UPDATE partners SET brought_in_school_id = '{ours}'")).await.unwrap();
    let by_officer = partners::edit_offer(&test.db, &officer, offer.id, 1, opened.clone(), a_wednesday()).await;
    let Err(Error::Invalid(problems)) = by_officer else { panic!("{by_officer:?}") };
    assert_eq!(problems[0].rule, Rule::PartnersOwnChoice);
    partners::edit_offer(&test.db, &editor, offer.id, 1, opened.clone(), a_wednesday()).await.unwrap();
    for (who, actor, _) in &readers {
        assert!(!seen(&test, actor, today()).await.unwrap().details.sessions.is_empty(), "{who}");
    }
    // What is open already an officer may leave open.
    partners::edit_offer(&test.db, &officer, offer.id, 2, opened, a_wednesday()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_live_all_of_its_last_day_and_gone_the_next_morning() {
    let test = database().await;
    import(&test, "Sat 10:00-12:00 until 2027-07-31; Sat 13:00-15:00 until 2027-03-31").await.unwrap();
    let last = NaiveDate::from_ymd_opt(2027, 7, 31).unwrap();
    assert_eq!(seen(&test, &IMPORT, today()).await.unwrap().ends_on, Some(last));
    let need = NeedFields { text: "calligraphy in colour".to_owned(), ..NeedFields::default() };
    let need = parse_need(&need).unwrap();
    // In summer, London's midnight is eleven at night in UTC.
    for (at, live) in [
        (Utc.with_ymd_and_hms(2027, 7, 31, 22, 59, 59).unwrap(), true),
        (Utc.with_ymd_and_hms(2027, 7, 31, 23, 0, 0).unwrap(), false),
    ] {
        let stranger = Actor::Anonymous;
        assert_eq!(seen(&test, &stranger, london_day(at)).await.is_some(), live, "read at {at}");
        let answer = needs::ask(&test.db, &stranger, None, &need, None, at).await.unwrap();
        assert_eq!(!answer.fits.is_empty(), live, "matched at {at}");
        let id = partner(&test).await;
        let editor = person(Membership::PartnerEditor { partner: id });
        assert!(seen(&test, &editor, london_day(at)).await.is_some(), "its own still see it at {at}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_leaves_searches_on_the_day_after_its_last_and_its_partner_stays() {
    let test = database().await;
    import(&test, "Sat 10:00-12:00 until 2027-07-31").await.unwrap();
    let found = async |words: &str| {
        let question = Question { words: Some(words.to_owned()), ..Question::default() };
        search(&test.db, &Actor::Anonymous, &question, None, 10).await.unwrap().total
    };
    let ended = async || {
        let sql = test.sql().await.unwrap();
        let row = sql.query_one("SELECT count(*) FROM events WHERE kind = 'offer_ended'", &[]).await.unwrap();
        row.get::<_, i64>(0)
    };
    let last_second = Utc.with_ymd_and_hms(2027, 7, 31, 22, 59, 59).unwrap();
    assert_eq!(renew_rows(&test.db, last_second).await.unwrap(), 0);
    assert_eq!((found("calligraphy").await, ended().await), (1, 0));
    let next_day = Utc.with_ymd_and_hms(2027, 7, 31, 23, 0, 0).unwrap();
    assert_eq!(renew_rows(&test.db, next_day).await.unwrap(), 1);
    assert_eq!((found("calligraphy").await, found("lantern").await, ended().await), (0, 1, 1));
    assert_eq!(renew_rows(&test.db, next_day).await.unwrap(), 0, "once is enough");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_whose_sessions_are_over_is_neither_found_nor_shown() {
    let test = database().await;
    import(&test, "Sat 10:00-12:00 until 2027-03-31; Sun 10:00-12:00").await.unwrap();
    let found = async |day: Day| {
        let question = Question { day: vec![day], ..Question::default() };
        search(&test.db, &Actor::Anonymous, &question, None, 10).await.unwrap().total
    };
    let counted = async || {
        let answer = search(&test.db, &Actor::Anonymous, &Question::default(), None, 10).await.unwrap();
        answer.facets["day"].keys().cloned().collect::<Vec<_>>()
    };
    let shown = async |today: NaiveDate| seen(&test, &Actor::Anonymous, today).await.unwrap().details.scope.days;
    // In summer, London's midnight is eleven at night in UTC.
    let last_second = Utc.with_ymd_and_hms(2027, 3, 31, 22, 59, 59).unwrap();
    assert_eq!(renew_rows(&test.db, last_second).await.unwrap(), 0);
    assert_eq!((found(Day::Sat).await, found(Day::Sun).await), (1, 1));
    assert_eq!(counted().await, ["Sat", "Sun"]);
    assert_eq!(shown(london_day(last_second)).await, [Day::Sat, Day::Sun]);
    let next_day = Utc.with_ymd_and_hms(2027, 3, 31, 23, 0, 0).unwrap();
    assert_eq!(renew_rows(&test.db, next_day).await.unwrap(), 1);
    assert_eq!((found(Day::Sat).await, found(Day::Sun).await), (0, 1));
    assert_eq!(counted().await, ["Sun"]);
    assert_eq!(shown(london_day(next_day)).await, [Day::Sun]);
    assert_eq!(renew_rows(&test.db, next_day).await.unwrap(), 0, "once is enough");
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_an_older_program_are_written_anew_and_one_that_fails_holds_up_no_other() {
    let test = database().await;
    import(&test, "Sat 10:00-12:00").await.unwrap();
    let first = partner(&test).await;
    let second = PartnerFields {
        kind: "community_organisation".to_owned(),
        name: "Copper Kettles".to_owned(),
        audience: "everyone".to_owned(),
        ..PartnerFields::default()
    };
    let second = partners::register(&test.db, &IMPORT, partners::parse_partner(&second).unwrap(), a_wednesday());
    partners::publish(&test.db, &IMPORT, second.await.unwrap(), 1, a_wednesday()).await.unwrap();
    let found = async |words: &str| {
        let question = Question { words: Some(words.to_owned()), ..Question::default() };
        search(&test.db, &Actor::Anonymous, &question, None, 10).await.unwrap().total
    };
    let sql = test.sql().await.unwrap();
    sql.batch_execute(&format!(
        "UPDATE search_rows SET form = 0, words = '', headwords = '{{}}';
         CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN RAISE 'not this one'; END $$;
         CREATE TRIGGER refuse BEFORE INSERT ON search_rows FOR EACH ROW
             WHEN (NEW.partner_id = '{first}') EXECUTE FUNCTION refuse()"
    ))
    .await
    .unwrap();
    assert_eq!((found("lantern").await, found("kettles").await), (0, 0));
    assert_eq!(renew_rows(&test.db, a_wednesday()).await.unwrap(), 1);
    assert_eq!((found("lantern").await, found("kettles").await), (0, 1));
    // What was left is taken up by the next call.
    sql.batch_execute("DROP TRIGGER refuse ON search_rows").await.unwrap();
    assert_eq!(renew_rows(&test.db, a_wednesday()).await.unwrap(), 1);
    assert_eq!((found("lantern").await, found("kettles").await), (1, 1));
    assert_eq!(renew_rows(&test.db, a_wednesday()).await.unwrap(), 0, "once is enough");
}
