//! Editing the vocabulary: who may, what is refused, its history, and taking back.

use directory::actor::{Actor, AuthorityCode, Membership, Person, System};
use directory::curriculum::{
    self, Author, Change, LanguageCode, NameFields, NameKind, Term, TopicFields, TopicId, Vocabulary, What, apart,
    parse_links, parse_name, parse_topic,
};
use directory::error::Error;
use directory::ids::{PartnerId, PersonId, VocabularyChangeId};
use directory::matching::understand;
use directory::problem::{Problem, Rule};
use testing::{TestDb, World, a_wednesday};

pub(crate) const PROGRAM: Actor = Actor::System(System::Vocabulary);

fn person(id: PersonId, membership: Membership) -> Actor {
    Actor::Person(Person { id, memberships: vec![membership], token: None })
}

/// A liaison officer who is in the database.
fn officer(world: &World) -> Actor {
    person(world.teacher, Membership::LiaisonSchool { school: world.school, authority: None })
}

pub(crate) fn name(name: &str) -> NameFields {
    NameFields { name: name.to_owned(), ..NameFields::default() }
}

pub(crate) fn topic(name: &str, broader: &str) -> TopicFields {
    TopicFields {
        name: name.to_owned(),
        subjects: vec!["History".to_owned()],
        broader: vec![broader.to_owned()],
        why: "our pupils ask".to_owned(),
        ..TopicFields::default()
    }
}

pub(crate) async fn add_name(test: &TestDb, actor: &Actor, code: &str, fields: &NameFields) -> Result<Change, Error> {
    let input = parse_name(fields)?;
    let version = Vocabulary::current().version();
    curriculum::add_name(&test.db, actor, &Term::topic(code), version, input, a_wednesday()).await
}

pub(crate) async fn add_topic(test: &TestDb, fields: &TopicFields) -> Result<Change, Error> {
    curriculum::add_topic(&test.db, &PROGRAM, parse_topic(fields)?, a_wednesday()).await
}

async fn undo(test: &TestDb, change: VocabularyChangeId) -> Result<Change, Error> {
    let version = Vocabulary::current().version();
    curriculum::undo(&test.db, &PROGRAM, change, version, None, a_wednesday()).await
}

fn problem<T: std::fmt::Debug>(result: Result<T, Error>) -> Problem {
    match result {
        Err(Error::Invalid(mut problems)) if problems.len() == 1 => problems.remove(0),
        other => panic!("not one problem: {other:?}"),
    }
}

pub(crate) fn understood(text: &str) -> Vec<String> {
    understand(text).topics.into_iter().map(|(topic, _)| topic.code().to_owned()).collect()
}

#[test]
fn a_name_without_a_word_is_refused() {
    for signs in ["***", "\u{2605}", "?!", "'\u{5b8}'"] {
        let problems = [parse_name(&name(signs)).unwrap_err(), parse_topic(&topic(signs, "Rivers")).unwrap_err()];
        for problem in problems.map(|mut found| found.remove(0)) {
            assert_eq!((problem.field.as_str(), problem.rule), ("name", Rule::WithoutWords), "{signs}");
        }
    }
    assert!(parse_name(&name("24/7")).is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn liaison_staff_and_administrators_edit_and_nobody_else_does() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let world = World::new(&test).await.unwrap();
        let (id, school) = (world.teacher, world.school);
        let authority = AuthorityCode::parse("E06000016").unwrap();
        for (number, membership) in (1..).zip([
            Membership::LiaisonSchool { school, authority: None },
            Membership::LiaisonAuthority { authority },
            Membership::Administrator,
        ]) {
            let fields = name(&format!("river word {number}"));
            let change = add_name(&test, &person(id, membership), "rivers", &fields).await.unwrap();
            assert_eq!(change.version, number, "{membership:?}");
        }
        let partner = PartnerId::new(a_wednesday());
        for (actor, says) in [
            (Actor::Anonymous, "sign in first"),
            (person(id, Membership::Teacher { school, authority: None }), "not allowed"),
            (person(id, Membership::PartnerEditor { partner }), "not allowed"),
        ] {
            let refused = add_name(&test, &actor, "rivers", &name("a word of nobody's")).await.unwrap_err();
            assert_eq!(refused.to_string(), says, "{actor:?}");
        }
        assert_eq!(Vocabulary::current().version(), 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_change_is_in_the_history_with_who_by_role_when_and_why() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let world = World::new(&test).await.unwrap();
        let fields = NameFields { why: "a partner says it so".to_owned(), ..name("Edo bronzes") };
        let added = add_name(&test, &officer(&world), "ancient_benin", &fields).await.unwrap();
        let by_program = add_name(&test, &PROGRAM, "ancient_benin", &name("Edo court art")).await.unwrap();
        add_name(&test, &PROGRAM, "rivers", &name("another term's name")).await.unwrap();

        let (officer, term) = (officer(&world), Term::topic("ancient_benin"));
        let history = curriculum::history(&test.db, &officer, &term, None, 10).await.unwrap();
        let told: Vec<_> = history.iter().map(|entry| (entry.change.clone(), entry.at, entry.by.clone())).collect();
        let role = "Year 5 teacher".to_owned();
        assert_eq!(
            told,
            [
                (by_program, a_wednesday(), Author::Program(System::Vocabulary)),
                (added.clone(), a_wednesday(), Author::Person { role }),
            ]
        );
        assert_eq!(added.why.as_deref(), Some("a partner says it so"));
        let older = curriculum::history(&test.db, &officer, &term, Some(2), 10).await.unwrap();
        assert_eq!(older.len(), 1, "the page before version 2");

        world.sql.batch_execute("DELETE FROM persons").await.unwrap();
        let history = curriculum::history(&test.db, &PROGRAM, &term, None, 10).await.unwrap();
        assert_eq!(history[1].by, Author::Gone, "an erased person leaves the change and no trace of theirs");

        let strangers = curriculum::history(&test.db, &Actor::Anonymous, &term, None, 10).await;
        assert!(matches!(strangers, Err(Error::Unauthenticated)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_local_topic_is_added_with_a_code_of_its_own_and_its_place() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let change = add_topic(&test, &topic("Windrush Day picnic", "Black history")).await;
        let change = match change {
            Ok(change) => change,
            Err(error) => panic!("{error:?}"),
        };
        assert_eq!(change.term.code(), "windrush_day_picnic");
        let vocabulary = Vocabulary::current();
        let added = vocabulary.topic_by_code("windrush_day_picnic").unwrap();
        assert_eq!(added.name, "Windrush Day picnic");
        let broader = vocabulary.topic(&added.broader[0]).unwrap();
        assert!(vocabulary.narrower(&broader.id).contains(&added.id));
        assert_eq!(understood("a Windrush Day picnic in June")[0], "windrush_day_picnic");
        let twin = problem(add_topic(&test, &topic("Rivers", "Rivers")).await);
        assert_eq!(twin.rule, Rule::NameTaken { other: "Rivers".to_owned() });
        let own_script = add_topic(&test, &topic("ਵਿਸਾਖੀ ਮੇਲਾ", "Black history")).await.unwrap();
        assert_eq!(own_script.term.code(), "topic_2");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renamed_topic_is_shown_by_its_new_name_and_found_by_both() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let rename = curriculum::rename_topic;
        let input = parse_name(&name("Kingdom of Benin in Edo")).unwrap();
        let change = rename(&test.db, &PROGRAM, "ancient_benin", 0, input, a_wednesday()).await.unwrap();
        let id = TopicId::from_code("ancient_benin").unwrap();
        assert_eq!(Vocabulary::current().topic_name(&id), "Kingdom of Benin in Edo");
        assert_eq!(Vocabulary::current().topic_by_name("Ancient Benin"), Ok(id.clone()));
        assert_eq!(Vocabulary::current().topic_by_name("kingdom of benin in edo"), Ok(id.clone()));

        undo(&test, change.id).await.unwrap();
        assert_eq!(Vocabulary::current().topic_name(&id), "Ancient Benin");
        let names = Vocabulary::current().written_topic_names(&id);
        assert!(names.iter().all(|(name, _)| name != "Kingdom of Benin in Edo"), "the undone name is gone");
        let preferred = names.iter().filter(|(_, kind)| *kind == NameKind::Preferred).count();
        assert_eq!(preferred, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_change_can_be_taken_back_once_and_taken_up_again() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let named = add_name(&test, &PROGRAM, "ancient_benin", &name("Edo bronzes")).await.unwrap();
        let back = undo(&test, named.id).await.unwrap();
        assert_eq!(back.what, What::NameRemoved { name: "Edo bronzes".to_owned() });
        assert_eq!(back.undoes, Some(named.id));
        assert_eq!(understood("Edo bronzes"), Vec::<String>::new());
        assert_eq!(problem(undo(&test, named.id).await).rule, Rule::StandsNoLonger);
        undo(&test, back.id).await.unwrap();
        assert_eq!(understood("Edo bronzes"), ["ancient_benin"]);

        let id = TopicId::from_code("ancient_benin").unwrap();
        let before = Vocabulary::current().topic(&id).unwrap().broader.clone();
        let version = Vocabulary::current().version();
        let rivers = parse_links("broader", &["rivers".to_owned()]).unwrap();
        let set = curriculum::set_broader(&test.db, &PROGRAM, "ancient_benin", version, rivers, None, a_wednesday());
        let set = set.await.unwrap();
        assert_ne!(Vocabulary::current().topic(&id).unwrap().broader, before);
        undo(&test, set.id).await.unwrap();
        assert_eq!(Vocabulary::current().topic(&id).unwrap().broader, before);
        assert!(matches!(undo(&test, VocabularyChangeId::new(a_wednesday())).await, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shipped_name_can_be_removed_but_the_one_it_is_shown_by() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let term = Term::topic("ancient_benin");
        let remove = async |name: &str| {
            let version = Vocabulary::current().version();
            curriculum::remove_name(&test.db, &PROGRAM, &term, version, name, None, a_wednesday()).await
        };
        assert_eq!(problem(remove("Ancient Benin").await).rule, Rule::PreferredName);
        assert_eq!(problem(remove("no name of it").await).rule, Rule::NotFound);
        let id = TopicId::from_code("ancient_benin").unwrap();
        let names = Vocabulary::current().written_topic_names(&id);
        let (synonym, _) = names.iter().find(|(_, kind)| *kind == NameKind::Synonym).unwrap();
        remove(synonym).await.unwrap();
        assert!(Vocabulary::current().written_topic_names(&id).iter().all(|(name, _)| name != synonym));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_of_something_else_is_refused_unless_it_is_ambiguous_on_purpose() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let refused = problem(add_name(&test, &PROGRAM, "rivers", &name("vikings")).await);
        assert_eq!((refused.field.as_str(), refused.value.as_str()), ("name", "vikings"));
        let Rule::NameTaken { other } = refused.rule else { panic!("{refused:?}") };
        assert!(other.to_lowercase().contains("viking"), "{other}");
        let language = problem(add_name(&test, &PROGRAM, "rivers", &name("Sylheti")).await);
        assert_eq!(language.rule, Rule::NameTaken { other: "Sylheti".to_owned() });

        let on_purpose = NameFields { ambiguous: true, ..name("vikings") };
        let unsaid = problem(add_name(&test, &PROGRAM, "rivers", &on_purpose).await);
        assert_eq!((unsaid.field.as_str(), unsaid.rule), ("why", Rule::Required));
        let on_purpose = NameFields { why: "a boat trip called so".to_owned(), ..on_purpose };
        add_name(&test, &PROGRAM, "rivers", &on_purpose).await.unwrap();
        let both = understood("vikings");
        assert!(both.contains(&"rivers".to_owned()) && both.contains(&"vikings".to_owned()), "{both:?}");

        let twice = problem(add_name(&test, &PROGRAM, "vikings", &name("Vikings")).await);
        assert_eq!(twice.rule, Rule::AlreadySo);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn circles_orphans_and_topics_beside_their_own_are_refused() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let set = async |broader: bool, code: &str, others: &[&str]| {
            let others: Vec<String> = others.iter().map(|other| (*other).to_owned()).collect();
            let topics = parse_links(if broader { "broader" } else { "related" }, &others)?;
            let (db, version) = (&test.db, Vocabulary::current().version());
            if broader {
                curriculum::set_broader(db, &PROGRAM, code, version, topics, None, a_wednesday()).await
            } else {
                curriculum::set_related(db, &PROGRAM, code, version, topics, None, a_wednesday()).await
            }
        };
        let flooding = Vocabulary::current().topic_by_name("flooding").unwrap();
        assert_eq!(problem(set(true, "rivers", &["rivers"]).await).rule, Rule::PartOfItself);
        assert_eq!(problem(set(true, "rivers", &[flooding.code()]).await).rule, Rule::PartOfItself);
        assert_eq!(problem(set(false, flooding.code(), &["rivers"]).await).rule, Rule::BroaderAndRelated);
        let orphan = problem(set(true, "rivers", &["no_such_topic"]).await);
        assert_eq!(orphan.field, "broader.1");
        assert!(matches!(orphan.rule, Rule::UnknownTopic { .. }));
        assert!(matches!(set(true, "no_such_topic", &["rivers"]).await, Err(Error::NotFound)));
        let unnamed = add_name(&test, &PROGRAM, "no_such_topic", &name("a new name")).await;
        assert!(matches!(unnamed, Err(Error::NotFound)));
        assert_eq!(Vocabulary::current().version(), 0, "nothing refused was kept");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_own_name_is_in_a_script_of_its_language_and_shown_with_it() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let gujarati = LanguageCode::from_code("guj").unwrap();
        let term = Term::Language(gujarati.clone());
        let own = |name: &str| NameFields {
            name: name.to_owned(),
            kind: "OWN_NAME".to_owned(),
            language: "Gujarati".to_owned(),
            ..NameFields::default()
        };
        let latin = parse_name(&own("Gujarati bhasha")).unwrap_err();
        assert_eq!(latin[0].rule, Rule::WrongScript { scripts: vec!["Gujr".to_owned()] });
        let input = parse_name(&own("ગુજરાતી બોલી")).unwrap();
        curriculum::add_name(&test.db, &PROGRAM, &term, 0, input, a_wednesday()).await.unwrap();
        assert!(Vocabulary::current().own_names(&gujarati).contains(&"ગુજરાતી બોલી".to_owned()));
        assert_eq!(Vocabulary::current().language_by_name("ગુજરાતી બોલી"), Ok(gujarati));
        let of_a_topic = problem(add_name(&test, &PROGRAM, "rivers", &own("ગુજરાતી નદી")).await);
        assert_eq!(of_a_topic.rule, Rule::OnlyWith { other: "language".to_owned() });
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retired_topic_stays_where_it_stands_and_is_suggested_no_longer() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let suggested = || Vocabulary::current().topic_by_name("Anglo Saxans").unwrap_err();
        let first = suggested()[0].clone();
        let id = Vocabulary::current().topic_by_name(&first).unwrap();
        let retired =
            curriculum::retire_topic(&test.db, &PROGRAM, id.code(), 0, Some("too wide".to_owned()), a_wednesday());
        let retired = retired.await.unwrap();
        assert!(!suggested().contains(&first));
        assert_eq!(Vocabulary::current().topic_by_name(&first), Ok(id.clone()), "what holds it can still be saved");
        let again = curriculum::retire_topic(&test.db, &PROGRAM, id.code(), 1, None, a_wednesday()).await;
        assert_eq!(problem(again).rule, Rule::AlreadySo);
        undo(&test, retired.id).await.unwrap();
        assert!(suggested().contains(&first));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_added_by_mistake_gives_its_name_free() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let mistake = add_topic(&test, &topic("Edo bronzes", "Rivers")).await.unwrap();
        assert_eq!(undo(&test, mistake.id).await.unwrap().what, What::TopicRetired);
        add_name(&test, &PROGRAM, "ancient_benin", &name("Edo bronzes")).await.unwrap();
        assert_eq!(understood("Edo bronzes"), ["ancient_benin"]);
        let id = TopicId::from_code("ancient_benin").unwrap();
        assert_eq!(Vocabulary::current().topic_by_name("Edo bronzes"), Ok(id));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_of_two_editors_hears_what_the_first_made_of_it() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let rename = async |to: &str| {
            let input = parse_name(&name(to)).unwrap();
            curriculum::rename_topic(&test.db, &PROGRAM, "ancient_benin", 0, input, a_wednesday()).await
        };
        rename("Benin before 1897").await.unwrap();
        let conflict = problem(rename("Kingdom of Edo").await);
        assert_eq!((conflict.field.as_str(), conflict.value.as_str()), ("name", "Kingdom of Edo"));
        assert_eq!(conflict.rule, Rule::ChangedMeanwhile { current: vec!["Benin before 1897".to_owned()] });

        let input = parse_name(&name("a river's word")).unwrap();
        let rivers = Term::topic("rivers");
        let elsewhere = curriculum::add_name(&test.db, &PROGRAM, &rivers, 0, input, a_wednesday()).await.unwrap();
        assert_eq!(elsewhere.version, 2, "another term is no conflict");
    })
    .await;
}
