//! What an edit of the vocabulary brings about: in understanding, in other processes, in matching and in searches.

use directory::curriculum::{self, Term, TopicId, Vocabulary, apart, parse_name, refresh, refresh_if_due};
use directory::ids::PartnerId;
use directory::matching::{Touched, touched_by};
use directory::outbox::{self, Consumer, Event};
use directory::search;
use testing::{TestDb, World, a_wednesday};

use crate::vocabulary::{PROGRAM, add_name, add_topic, name, topic, understood};

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_added_is_understood_at_once() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        assert_eq!(understood("Who can show us Edo bronzes?"), Vec::<String>::new());
        let change = add_name(&test, &PROGRAM, "ancient_benin", &name("Edo bronzes")).await.unwrap();
        assert_eq!(change.version, 1);
        assert_eq!(understood("Who can show us Edo bronzes?"), ["ancient_benin"]);
        add_name(&test, &PROGRAM, "ancient_benin", &name("Igueghae castings")).await.unwrap();
        assert_eq!(understood("the Iguegae castings"), ["ancient_benin"], "a slip in a new word is mended");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_who_edit_at_once_each_makes_a_version_of_its_own() {
    apart(Box::pin(async {
        let test = TestDb::new().await.unwrap();
        let add = async |number: i32| {
            let input = parse_name(&name(&format!("word {number} for a river"))).unwrap();
            let codes = ["rivers", "vikings", "romans", "volcanoes"];
            let term = Term::topic(codes[usize::try_from(number).unwrap()]);
            curriculum::add_name(&test.db, &PROGRAM, &term, 0, input, a_wednesday()).await.unwrap().version
        };
        let (one, two, three, four) = tokio::join!(add(0), add(1), add(2), add(3));
        let mut versions = [one, two, three, four];
        versions.sort_unstable();
        assert_eq!(versions, [1, 2, 3, 4]);
        assert_eq!(Vocabulary::current().version(), 4);
    }))
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_process_takes_up_a_change_when_it_looks_and_looks_every_two_seconds() {
    let test = TestDb::new().await.unwrap();
    let later = |milliseconds| a_wednesday() + chrono::TimeDelta::milliseconds(milliseconds);
    apart(Box::pin(async {
        refresh_if_due(&test.db, later(0)).await.unwrap();
        apart(add_name(&test, &PROGRAM, "ancient_benin", &name("Edo bronzes"))).await.unwrap();
        refresh_if_due(&test.db, later(1_999)).await.unwrap();
        assert_eq!(understood("Edo bronzes"), Vec::<String>::new(), "not looked yet");
        refresh_if_due(&test.db, later(2_000)).await.unwrap();
        assert_eq!(understood("Edo bronzes"), ["ancient_benin"]);
    }))
    .await;
    apart(Box::pin(async {
        refresh(&test.db).await.unwrap();
        assert_eq!(Vocabulary::current().version(), 1, "a process that starts begins with all changes");
    }))
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_keeps_a_topic_that_its_reader_has_not_heard_of_yet() {
    let test = TestDb::new().await.unwrap();
    let world = World::new(&test).await.unwrap();
    let (_, offer) = world.offer("community_organisation", "everyone", "A talk").await.unwrap();
    apart(add_topic(&test, &topic("Windrush Day picnic", "Black history"))).await.unwrap();
    world.sql.batch_execute("UPDATE offers SET topics = '{windrush_day_picnic, ancient_benin}'").await.unwrap();
    apart(async {
        let offers =
            directory::partners::offers_by_ids(&test.db, &PROGRAM, &[offer], a_wednesday().date_naive()).await.unwrap();
        let topics: Vec<&str> = offers[0].details.scope.topics.iter().map(TopicId::code).collect();
        assert_eq!(topics, ["windrush_day_picnic", "ancient_benin"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_an_event_for_the_matcher_and_touches_only_what_names_the_term() {
    apart(async {
        let test = TestDb::new().await.unwrap().leaves_work("what is claimed here is only looked at");
        let world = World::new(&test).await.unwrap();
        let named = world.need("Who can show us EDO bronzés?").await.unwrap();
        let picked = world.need("Something for year 5").await.unwrap();
        world
            .sql
            .batch_execute("UPDATE needs SET topics = '{ancient_benin}' WHERE text LIKE 'Something%'")
            .await
            .unwrap();
        let by_name = world.need("Ancient Benin for year 5").await.unwrap();
        world.need("Edo people and bronze").await.unwrap();
        let (_, offer) = world.offer("community_organisation", "everyone", "Edo bronzes to hold").await.unwrap();
        world.offer("community_organisation", "everyone", "Clay pots").await.unwrap();

        let added = add_name(&test, &PROGRAM, "ancient_benin", &name("Edo bronzes")).await.unwrap();
        let claimed = outbox::claim(&test.db, Consumer::Matcher, 10, chrono::TimeDelta::minutes(1), a_wednesday());
        let events: Vec<_> = claimed.await.unwrap().into_iter().map(|claimed| claimed.event.unwrap()).collect();
        assert_eq!(events, [Event::VocabularyChanged(added.id)]);
        let touched = touched_by(&test.db, added.id).await.unwrap();
        assert_eq!(touched, Touched { offers: vec![offer], needs: vec![named] });

        let version = Vocabulary::current().version();
        let input = parse_name(&name("Benin before 1897")).unwrap();
        let renamed = curriculum::rename_topic(&test.db, &PROGRAM, "ancient_benin", version, input, a_wednesday());
        let touched = touched_by(&test.db, renamed.await.unwrap().id).await.unwrap();
        assert_eq!(touched, Touched { offers: vec![offer], needs: vec![named, picked, by_name] });

        let retired = curriculum::retire_topic(&test.db, &PROGRAM, "rivers", 0, None, a_wednesday()).await.unwrap();
        assert_eq!(touched_by(&test.db, retired.id).await.unwrap(), Touched::default());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_is_found_by_a_name_it_was_given_just_now() {
    apart(async {
        let test = TestDb::new().await.unwrap();
        let world = World::new(&test).await.unwrap();
        let (partner, _) = world.offer("community_organisation", "everyone", "A talk").await.unwrap();
        world.sql.batch_execute("UPDATE offers SET topics = '{ancient_benin}'").await.unwrap();
        // The row is older than the name: it holds the topic's code.
        search::rewrite_rows(&test.db, None, 10, a_wednesday().date_naive()).await.unwrap();
        let input = parse_name(&name("Zweihander studies")).unwrap();
        let renamed = curriculum::rename_topic(&test.db, &PROGRAM, "ancient_benin", 0, input, a_wednesday());
        renamed.await.unwrap();
        let question = search::Question { words: Some("zweihander studies".to_owned()), ..search::Question::default() };
        let answer = search::search(&test.db, &PROGRAM, &question, None, 10).await.unwrap();
        let found: Vec<PartnerId> = answer.hits.iter().map(|hit| hit.partner).collect();
        assert_eq!(found, [partner]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_topic_that_is_called_otherwise_touches_the_documents_of_its_parts() {
    apart(Box::pin(async {
        let test = TestDb::new().await.unwrap();
        let world = World::new(&test).await.unwrap();
        let (partner, _) = world.offer("community_organisation", "everyone", "A talk").await.unwrap();
        world.sql.batch_execute("UPDATE offers SET topics = '{flooding}'").await.unwrap();
        let named = add_name(&test, &PROGRAM, "rivers", &name("Zweihander waters")).await.unwrap();
        let touched = search::partners_touched_by(&test.db, named.id).await.unwrap();
        assert!(touched.is_empty(), "its parts do not have all its names");
        let (version, input) = (named.version, parse_name(&name("Zweihander streams")).unwrap());
        let renamed =
            curriculum::rename_topic(&test.db, &PROGRAM, "rivers", version, input, a_wednesday()).await.unwrap();
        assert_eq!(search::partners_touched_by(&test.db, renamed.id).await.unwrap(), [partner].into());
    }))
    .await;
}
