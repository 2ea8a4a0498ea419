//! What an edit of the vocabulary brings about: in understanding, in other processes, in matching and in searches.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use directory::codes::{OfferFormat, PartnerKind};
use directory::curriculum::{self, NameFields, Term, TopicId, Vocabulary, apart, parse_name, refresh, refresh_if_due};
use directory::ids::PartnerId;
use directory::matching::{Touched, deal_out, touched_by};
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
async fn what_a_change_touches_is_matched_anew_in_as_many_pieces_of_work_as_there_are_offers_and_needs() {
    apart(async {
        let test = TestDb::new().await.unwrap().leaves_work("what is claimed here is only looked at");
        let world = World::new(&test).await.unwrap();
        let mut expected = Vec::new();
        for title in ["Edo bronzes to hold", "Edo bronzes to draw"] {
            let (_, offer) = world.offer("community_organisation", "everyone", title).await.unwrap();
            expected.push(Event::OfferTouched(offer));
        }
        world.offer("community_organisation", "everyone", "Clay pots").await.unwrap();
        for text in ["Who can show us Edo bronzes?", "Edo bronzes for year 5"] {
            expected.push(Event::NeedTouched(world.need(text).await.unwrap()));
        }
        let added = add_name(&test, &PROGRAM, "ancient_benin", &name("Edo bronzes")).await.unwrap();
        deal_out(&test.db, added.id, a_wednesday()).await.unwrap();
        let claimed = outbox::claim(&test.db, Consumer::Matcher, 10, chrono::TimeDelta::minutes(1), a_wednesday());
        let events: Vec<_> = claimed.await.unwrap().into_iter().map(|claimed| claimed.event.unwrap()).collect();
        let (first, dealt) = events.split_first().unwrap();
        assert_eq!(*first, Event::VocabularyChanged(added.id));
        assert_eq!(dealt, expected);
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

async fn give(test: &TestDb, term: Term, given: &str, kind: &str) {
    let fields = NameFields { kind: kind.to_owned(), ..name(given) };
    let version = Vocabulary::current().version();
    let input = parse_name(&fields).unwrap();
    curriculum::add_name(&test.db, &PROGRAM, &term, version, input, a_wednesday()).await.unwrap();
}

async fn found(test: &TestDb, words: &str) -> Vec<PartnerId> {
    let question = search::Question { words: Some(words.to_owned()), ..search::Question::default() };
    let answer = search::search(&test.db, &PROGRAM, &question, None, 10).await.unwrap();
    if answer.some_words_only { Vec::new() } else { answer.hits.iter().map(|hit| hit.partner).collect() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_of_several_words_that_is_given_to_a_kind_or_a_form_of_help_is_found_by() {
    apart(Box::pin(async {
        let test = TestDb::new().await.unwrap();
        let world = World::new(&test).await.unwrap();
        let (school, offer) = world.offer("supplementary_school", "everyone", "Reading").await.unwrap();
        world.offer("madrasah", "everyone", "Reading").await.unwrap();
        let as_workshop = format!("UPDATE offers SET format = 'workshop' WHERE id = '{offer}'");
        world.sql.batch_execute("UPDATE offers SET format = 'talk'").await.unwrap();
        world.sql.batch_execute(&as_workshop).await.unwrap();
        search::rewrite_rows(&test.db, None, 10, a_wednesday().date_naive()).await.unwrap();
        for words in ["homework hub", "craft morning"] {
            assert_eq!(found(&test, words).await, [], "{words}");
        }
        give(&test, Term::PartnerKind(PartnerKind::SupplementarySchool), "homework hub", "synonym").await;
        give(&test, Term::Format(OfferFormat::Workshop), "craft morning", "synonym").await;
        for words in ["homework hub", "Craft mornings", "craft morning at a homework hub"] {
            assert_eq!(found(&test, words).await, [school], "{words}");
        }
    }))
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_only_points_means_the_thing_once_people_give_it_and_a_related_word_only_points() {
    apart(Box::pin(async {
        let test = TestDb::new().await.unwrap();
        let workshop = || Term::Format(OfferFormat::Workshop);
        let meant = |words: &str| -> Vec<String> {
            search::understand(words).into_iter().map(|one| format!("{} {}", one.kind.code(), one.code)).collect()
        };
        assert_eq!(meant("demonstration"), ["word demonstration"]);
        give(&test, workshop(), "Demonstrations", "related_word").await;
        assert_eq!(meant("demonstration"), ["word demonstration"]);
        give(&test, workshop(), "DEMONSTRATION", "synonym").await;
        assert_eq!(meant("demonstration"), ["format workshop"]);
    }))
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_retired_topic_is_told_beside_no_other_and_its_name_means_whoever_got_it() {
    apart(Box::pin(async {
        let test = TestDb::new().await.unwrap();
        let meant =
            |words: &str| -> Vec<String> { search::understand(words).into_iter().map(|one| one.code).collect() };
        let beside = |words: &str| -> Vec<String> {
            search::understand(words).into_iter().flat_map(|one| one.related).map(|one| one.code).collect()
        };
        assert!(beside("rivers").contains(&"flooding".to_owned()), "{:?}", beside("rivers"));
        let version = Vocabulary::current().version();
        curriculum::retire_topic(&test.db, &PROGRAM, "flooding", version, None, a_wednesday()).await.unwrap();
        assert_eq!(meant("flooding"), ["flooding"], "it is understood like any other");
        assert!(!beside("rivers").contains(&"flooding".to_owned()), "{:?}", beside("rivers"));
        add_name(&test, &PROGRAM, "vikings", &name("flooding")).await.unwrap();
        assert_eq!(meant("flooding"), ["vikings"]);
    }))
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
