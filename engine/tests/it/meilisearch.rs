//! Questions to the index: the same answers as from the database, and the database whenever the index cannot.

use anyhow::Result;
use directory::actor::{Actor, Membership, System};
use directory::ids::PartnerId;
use directory::partners::{OfferFields, PartnerFields};
use directory::search::{Answer, QuestionFields, parse_question};
use engine::{Index, Search, Server, Standing};
use serde_json::json;
use testing::{Answering, SearchServer, a_wednesday};

use crate::meilisearch_world::{INDEX, World, at, authority, language, organisation, person, talk, words};

async fn ask(search: &Search, actor: &Actor, fields: &QuestionFields) -> Answer {
    search.ask(actor, &parse_question(fields).unwrap(), None, 100).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_index_and_the_database_agree_on_who_sees_what() -> Result<()> {
    let world = World::new().await;
    let (one, other) = (world.school("900001").await, world.school("900002").await);
    let liaison = |school| person(vec![Membership::LiaisonSchool { school, authority: None }]);
    let leicester = person(vec![Membership::LiaisonAuthority { authority: authority("E06000016") }]);
    let of_kind = |kind: &str, name: &str, audience: &str| PartnerFields {
        kind: kind.to_owned(),
        audience: audience.to_owned(),
        ..organisation(name)
    };
    let elsewhere = |fields| PartnerFields { postcode: String::new(), ..fields };
    let by_import = Actor::System(System::Import);
    let mut made = Vec::new();
    for (actor, fields) in [
        (&by_import, of_kind("madrasah", "For everyone", "everyone")),
        (&by_import, elsewhere(of_kind("madrasah", "For staff, nowhere", "school_staff"))),
        (&by_import, of_kind("community_school", "For staff of Leicester", "E06000016")),
        (&by_import, elsewhere(of_kind("community_school", "For staff of Derby", "E06000015"))),
        (&by_import, of_kind("interpreter", "Interpreter for staff", "school_staff")),
        (&liaison(one), of_kind("parent", "Parent of the first school", "")),
        (&liaison(other), of_kind("parent", "Parent of the second school", "")),
        (&liaison(one), elsewhere(of_kind("supplementary_school", "Brought in by the first school", ""))),
        (&leicester, elsewhere(of_kind("volunteer", "Volunteer of Leicester", "E06000016"))),
    ] {
        made.push(world.partner(actor, &fields, &talk("A talk")).await);
    }
    let withdrawn = world.organisation("Withdrawn", "A talk").await;
    world.withdraw(withdrawn).await;
    world.reindex().await;
    let teacher = |school, code: Option<&str>| Membership::Teacher { school, authority: code.map(authority) };
    let actors = [
        Actor::Anonymous,
        by_import,
        person(vec![]),
        person(vec![Membership::Administrator]),
        person(vec![teacher(one, None)]),
        person(vec![teacher(one, Some("E06000016"))]),
        person(vec![teacher(other, Some("E06000015"))]),
        person(vec![teacher(one, None), teacher(other, None)]),
        liaison(one),
        liaison(other),
        leicester,
        person(vec![Membership::LiaisonAuthority { authority: authority("E06000015") }]),
        person(vec![Membership::PartnerEditor { partner: made[5] }]),
        person(vec![Membership::PartnerEditor { partner: withdrawn }]),
    ];
    let [database, index] = world.engines();
    let mut sizes = Vec::new();
    for actor in &actors {
        let question = QuestionFields::default();
        let (expected, answer) = (ask(&database, actor, &question).await, ask(&index, actor, &question).await);
        assert_eq!(answer, expected, "{actor:?}");
        sizes.push(answer.total);
    }
    assert_eq!(sizes, [1, 9, 1, 9, 5, 7, 6, 6, 5, 5, 6, 5, 2, 1], "each sees something else");
    assert!(world.server.asked().contains(&"POST /indexes/partners/search".to_owned()));
    // The database says no more than the filter: nothing that was found had to be dropped, so none was counted again.
    let searches = world.server.asked().iter().filter(|asked| asked.ends_with("/search")).count();
    assert_eq!(searches, actors.len());
    Ok(())
}

/// Partners that differ in everything a question can filter by.
async fn varied(world: &World) -> Vec<PartnerId> {
    let offer = |title: &str, format: &str, delivery: &str, subject: &str, stage: &str, day: &str| OfferFields {
        title: title.to_owned(),
        format: format.to_owned(),
        delivery: vec![delivery.to_owned()],
        subjects: vec![subject.to_owned()],
        key_stages: if stage.is_empty() { vec![] } else { vec![stage.to_owned()] },
        days: vec![day.to_owned()],
        ..OfferFields::default()
    };
    let kind = |kind: &str, name: &str, postcode: &str, spoken: &str| PartnerFields {
        kind: kind.to_owned(),
        postcode: postcode.to_owned(),
        languages: vec![language(spoken)],
        ..organisation(name)
    };
    let by = Actor::System(System::Import);
    let rows = [
        (
            kind("madrasah", "Noor", "LE5 4AB", "Arabic"),
            offer("Calligraphy", "workshop", "in_school", "Art", "KS2", "Mon"),
        ),
        (
            kind("madrasah", "Iqra", "LE1 3AA", "Bengali"),
            offer("Our mosque", "host_visit", "at_our_place", "RE", "KS3", "Fri"),
        ),
        (
            kind("supplementary_school", "Nihal", "LE5 4AB", "Panjabi"),
            offer("Dhol drums", "performance", "in_school", "Music", "", "Sat"),
        ),
        (
            kind("community_organisation", "Edo", "", "English"),
            offer("Bronze casting", "talk", "online", "History", "KS2", "Tue"),
        ),
    ];
    let mut made = Vec::new();
    for (fields, offer) in rows {
        made.push(world.partner(&by, &fields, &offer).await);
    }
    made
}

#[tokio::test(flavor = "multi_thread")]
async fn each_filter_finds_and_counts_the_same_on_both_engines() -> Result<()> {
    let world = World::new().await;
    varied(&world).await;
    world.reindex().await;
    let [database, index] = world.engines();
    let set = |change: fn(&mut QuestionFields)| {
        let mut fields = QuestionFields::default();
        change(&mut fields);
        fields
    };
    let questions = [
        (set(|_| {}), 4),
        (set(|fields| fields.kind = vec!["madrasah".to_owned()]), 2),
        (set(|fields| fields.subject = vec!["History".to_owned()]), 1),
        (set(|fields| fields.key_stage = vec!["KS2".to_owned()]), 3),
        (set(|fields| fields.language = vec!["Bangla".to_owned()]), 1),
        (set(|fields| fields.format = vec!["performance".to_owned()]), 1),
        (set(|fields| fields.delivery = vec!["in_school".to_owned()]), 2),
        (set(|fields| fields.day = vec!["Saturday".to_owned()]), 1),
        (set(|fields| fields.near = "LE5 4AB".to_owned()), 4),
        (set(|fields| (fields.near, fields.within_km) = ("LE5 4AB".to_owned(), "3".to_owned())), 2),
        (set(|fields| (fields.near, fields.within_km) = ("LE1 3AA".to_owned(), "5.1".to_owned())), 3),
        (set(|fields| (fields.near, fields.within_km) = ("LE5 4AB".to_owned(), "0".to_owned())), 2),
        (set(|fields| (fields.kind, fields.day) = (vec!["madrasah".to_owned()], vec!["Saturday".to_owned()])), 0),
    ];
    for (question, count) in &questions {
        let expected = ask(&database, &Actor::Anonymous, question).await;
        assert_eq!(expected.total, *count, "{question:?}");
        assert_eq!(ask(&index, &Actor::Anonymous, question).await, expected, "{question:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_was_asked_for_gives_a_distance_from_the_shown_point() -> Result<()> {
    let world = World::new().await;
    let masked = PartnerFields { place_visibility: "masked".to_owned(), ..organisation("Masked") };
    let masked = world.partner(&Actor::System(System::Import), &masked, &talk("A talk")).await;
    let nowhere = PartnerFields { postcode: String::new(), ..organisation("Nowhere") };
    let nowhere = world.partner(&Actor::System(System::Import), &nowhere, &talk("A talk")).await;
    world.reindex().await;
    let near = QuestionFields { near: "LE5 4AB".to_owned(), ..QuestionFields::default() };
    let answer = ask(&world.search(), &Actor::Anonymous, &near).await;
    let distances: Vec<_> = answer.hits.iter().map(|hit| (hit.partner, hit.distance_km)).collect();
    let [(first, Some(km)), (second, None)] = distances[..] else { panic!("{distances:?}") };
    assert_eq!((first, second), (masked, nowhere), "who has no place comes last");
    assert!((1.0..2.0).contains(&km), "{km} km: from the centre of LE5, not from the place itself");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_is_not_known_is_a_problem_and_no_list() -> Result<()> {
    let world = World::new().await;
    world.organisation("Edo", "Bronze casting").await;
    world.reindex().await;
    let near = QuestionFields { near: "LE9 9ZZ".to_owned(), ..QuestionFields::default() };
    let question = parse_question(&near).unwrap();
    let refused = world.search().ask(&Actor::Anonymous, &question, None, 10).await;
    let Err(directory::error::Error::Invalid(problems)) = refused else { panic!("{refused:?}") };
    assert_eq!(problems[0].field, "near");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn all_words_come_before_any_word_and_it_is_said() -> Result<()> {
    let world = World::new().await;
    let both = world.organisation("Edo", "Bronze casting from Benin").await;
    let bronze = world.organisation("Foundry", "Bronze casting").await;
    let other = world.organisation("Quilters", "Patchwork").await;
    world.reindex().await;
    let search = world.search();
    let all = ask(&search, &Actor::Anonymous, &words("the Benin bronze")).await;
    assert_eq!((all.hits.len(), all.hits[0].partner, all.some_words_only), (1, both, false));
    let some = ask(&search, &Actor::Anonymous, &words("Benin bronze trumpets")).await;
    let found: Vec<_> = some.hits.iter().map(|hit| hit.partner).collect();
    assert_eq!((found, some.total, some.some_words_only), (vec![both, bronze], 2, true), "who has most words first");
    assert_eq!(some.facets["kind"]["community_organisation"], 2, "counted are those that were found: not {other}");
    let none = ask(&search, &Actor::Anonymous, &words("trumpets")).await;
    assert_eq!((none.hits.len(), none.total, none.some_words_only, none.facets.len()), (0, 0, false, 0));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_with_quotes_is_found_and_breaks_nothing() -> Result<()> {
    let world = World::new().await;
    let stars = world.organisation(r#"Children's "Rising Stars" Club"#, "Homework help").await;
    world.reindex().await;
    let search = world.search();
    assert_eq!(world.found(&search, &Actor::Anonymous, &words(r#"Children's "Rising Stars" Club"#)).await, [stars]);
    for odd in ["a'b", r#"27" to 30'"#, "%", "\\", ":*", "<->", "!", r#"x" OR kind = "madrasah"#] {
        let answer = ask(&search, &Actor::Anonymous, &words(odd)).await;
        assert!(answer.hits.is_empty() || !odd.contains(char::is_alphanumeric), "{odd}: {answer:?}");
    }
    assert_eq!(search.standing().await, Standing::Ready, "no question made the server refuse");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_follow_each_other_without_gap_or_repeat() -> Result<()> {
    let world = World::new().await;
    for name in ["One", "Two", "Three", "Four", "Five"] {
        world.organisation(name, "A talk").await;
    }
    world.reindex().await;
    let (search, question) = (world.search(), parse_question(&QuestionFields::default()).unwrap());
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = search.ask(&Actor::Anonymous, &question, after, 2).await?;
        assert_eq!(page.total, 5);
        let Some(last) = page.hits.last() else { break };
        after = Some(last.partner);
        seen.extend(page.hits.iter().map(|hit| hit.partner));
    }
    assert_eq!(seen, world.found(&search, &Actor::Anonymous, &QuestionFields::default()).await);
    assert_eq!(seen.len(), 5);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_index_still_has_and_nobody_may_see_is_in_no_hit_and_no_count() -> Result<()> {
    let world = World::new().await;
    let stays = world.organisation("Stays", "Bronze casting").await;
    let leaves = world.organisation("Leaves", "Bronze casting").await;
    world.reindex().await;
    // No consumer runs here: the index is behind.
    world.withdraw(leaves).await;
    assert_eq!(world.server.documents(INDEX).len(), 2);
    for question in [QuestionFields::default(), words("bronze"), words("bronze trumpets")] {
        let answer = ask(&world.search(), &Actor::Anonymous, &question).await;
        assert_eq!(answer.hits.iter().map(|hit| hit.partner).collect::<Vec<_>>(), [stays], "{question:?}");
        assert_eq!((answer.total, answer.facets["kind"]["community_organisation"]), (1, 1), "{question:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_answers_while_the_index_is_down_and_the_index_again_afterwards() -> Result<()> {
    let world = World::new().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    world.reindex().await;
    let search = world.search();
    for answering in [Answering::Cut, Answering::Status(502), Answering::Status(500), Answering::Never] {
        assert_eq!(search.standing().await, Standing::Ready);
        world.server.answer(answering);
        assert_eq!(world.found(&search, &Actor::Anonymous, &words("bronze")).await, [edo], "{answering:?}");
        let standing = search.standing().await;
        assert!(matches!(standing, Standing::Away(_)), "{answering:?}: {standing:?}");
        assert!(standing.effect().is_some_and(|effect| effect.starts_with("answers come from the database")));
        world.server.answer(Answering::Well);
    }
    assert_eq!(world.found(&search, &Actor::Anonymous, &words("bronze")).await, [edo]);
    assert_eq!(search.standing().await, Standing::Ready);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_does_not_make_every_question_wait() -> Result<()> {
    let world = World::new().await;
    world.organisation("Edo", "Bronze casting").await;
    let patient = Server { left_alone: std::time::Duration::from_hours(1), ..at(&world.server) };
    let search = Search::meilisearch(world.db().clone(), Index::new(&patient)?);
    world.server.answer(Answering::Status(503));
    ask(&search, &Actor::Anonymous, &words("bronze")).await;
    let asked = world.server.asked().len();
    for _ in 0..5 {
        assert_eq!(ask(&search, &Actor::Anonymous, &words("bronze")).await.total, 1);
    }
    assert_eq!(world.server.asked().len(), asked, "the server was left alone");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_refuses_our_key_is_as_good_as_none() -> Result<()> {
    let world = World::new().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    world.reindex().await;
    for key in [None, Some("another".to_owned())] {
        let index = Index::new(&Server { master_key: key, ..at(&world.server) })?;
        let search = Search::meilisearch(world.db().clone(), index);
        assert_eq!(world.found(&search, &Actor::Anonymous, &words("bronze")).await, [edo]);
        assert!(matches!(search.standing().await, Standing::Away(_)));
    }
    let odd = Server { master_key: Some("a key\nwith a line".to_owned()), ..at(&world.server) };
    let refused = Index::new(&odd).err().map(|error| error.to_string()).unwrap_or_default();
    assert!(refused.contains("key") && !refused.contains("a line"), "{refused}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_that_was_never_filled_or_by_another_version_is_not_asked() -> Result<()> {
    let world = World::new().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    let search = world.search();
    assert_eq!(world.found(&search, &Actor::Anonymous, &words("bronze")).await, [edo]);
    assert_eq!(search.standing().await, Standing::Missing);
    world.server.put(INDEX, json!({ "id": "somebody-elses" }));
    assert_eq!(world.found(&search, &Actor::Anonymous, &words("bronze")).await, [edo]);
    assert_eq!(search.standing().await, Standing::OtherShape);
    assert!(search.standing().await.effect().is_some_and(|effect| effect.contains("kith reindex")));
    assert!(!world.server.asked().iter().any(|asked| asked.ends_with("/search")), "{:?}", world.server.asked());
    world.index.rebuild(world.db(), a_wednesday(), &mut |_, _| {}).await?;
    assert_eq!(search.standing().await, Standing::Ready, "noticed without a new start");
    assert_eq!(world.found(&search, &Actor::Anonymous, &words("bronze")).await, [edo]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_not_there_is_an_outage() -> Result<()> {
    let world = World::new().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    // Port 1 is nobody's.
    let nowhere = Server { url: "http://127.0.0.1:1".to_owned(), ..at(&world.server) };
    let search = Search::meilisearch(world.db().clone(), Index::new(&nowhere)?);
    assert_eq!(world.found(&search, &Actor::Anonymous, &words("bronze")).await, [edo]);
    assert!(matches!(search.standing().await, Standing::Away(_)));
    assert!(!format!("{:?}", search.standing().await).contains(SearchServer::KEY));
    Ok(())
}
