//! The index as a copy of the database: filled, kept, mended, and never half of what it should be.

use anyhow::Result;
use chrono::TimeDelta;
use directory::actor::{Actor, System};
use directory::clock::london_day;
use directory::curriculum::{NameFields, Term, add_name, apart, parse_name};
use directory::partners::PartnerFields;
use directory::search::{QuestionFields, counts, rewrite_rows};
use engine::{Failure, Index, Search, Server, Standing, Written};
use serde_json::json;
use testing::{Answering, a_wednesday};

use crate::meilisearch_world::{IMPORT, INDEX, World, at, organisation, talk, words};

#[tokio::test(flavor = "multi_thread")]
async fn a_reindex_fills_an_index_and_leaves_no_other() -> Result<()> {
    let world = World::new().await;
    for name in ["One", "Two", "Three"] {
        world.organisation(name, "A talk").await;
    }
    let mut told = Vec::new();
    let rebuilt = world.index.rebuild(world.db(), a_wednesday(), &mut |done, of| told.push((done, of))).await?;
    assert_eq!((rebuilt.filled, rebuilt.mended), (3, Written::default()));
    assert_eq!(told, [(0, 3), (3, 3)]);
    assert_eq!(world.server.indexes(), [INDEX]);
    world.assert_whole().await;
    assert_eq!(world.index.standing().await, Standing::Ready);
    let asked = world.server.asked();
    let settings = asked.iter().position(|asked| asked.starts_with("PATCH"));
    let documents = asked.iter().position(|asked| asked.starts_with("POST") && asked.ends_with("/documents"));
    assert!(settings < documents && settings.is_some(), "settings first: {asked:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn writes_during_a_reindex_are_not_lost() -> Result<()> {
    let world = World::new().await;
    let edited = world.organisation("Before", "A talk").await;
    let withdrawn = world.organisation("Withdrawn", "A talk").await;
    let kept = world.organisation("Kept by its consumer", "A talk").await;
    world.reindex().await;
    // Held when the fresh index is full and the old one still answers.
    world.server.hold("POST /swap-indexes");
    let now = a_wednesday() + TimeDelta::minutes(1);
    let mut quiet = |_: usize, _: usize| {};
    let reindexing = world.index.rebuild(world.db(), now, &mut quiet);
    let writing = async {
        world.server.wait_for_held().await.unwrap();
        world.rename(edited, "After").await;
        world.withdraw(withdrawn).await;
        let new = world.organisation("New", "A talk").await;
        // What a consumer writes now goes into the index that is about to be swapped out.
        world.rename(kept, "Kept, with another name").await;
        world.index.refresh(world.db(), &[kept]).await.unwrap();
        world.server.release();
        new
    };
    let (rebuilt, new) = tokio::join!(reindexing, writing);
    assert_eq!(rebuilt?.mended, Written { put: 3, removed: 1 });
    world.assert_whole().await;
    let documents = world.server.documents(INDEX);
    assert_eq!(documents[&edited.to_string()]["names"][0], "After");
    assert!(documents.contains_key(&new.to_string()) && !documents.contains_key(&withdrawn.to_string()));
    assert_eq!(world.server.indexes(), [INDEX]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reindex_that_fails_leaves_the_index_as_it_was() -> Result<()> {
    let world = World::new().await;
    world.organisation("Before", "A talk").await;
    world.reindex().await;
    let before = world.server.documents(INDEX);
    world.organisation("After", "A talk").await;
    for task in ["indexCreation", "settingsUpdate", "documentAdditionOrUpdate", "indexSwap"] {
        world.server.fail_next(task);
        let failed = world.index.rebuild(world.db(), a_wednesday(), &mut |_, _| {}).await;
        assert!(matches!(failed, Err(Failure::Task { .. })), "{task}: {failed:?}");
        assert_eq!(world.server.documents(INDEX), before, "{task}");
        assert_eq!(world.server.indexes(), [INDEX], "{task}: cleaned up");
        assert_eq!(world.index.standing().await, Standing::Ready, "{task}");
    }
    world.reindex().await;
    world.assert_whole().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_first_reindex_that_fails_leaves_no_index() -> Result<()> {
    let world = World::new().await;
    world.organisation("Edo", "Bronze casting").await;
    for task in ["settingsUpdate", "documentAdditionOrUpdate", "indexSwap"] {
        world.server.fail_next(task);
        let failed = world.index.rebuild(world.db(), a_wednesday(), &mut |_, _| {}).await;
        assert!(matches!(failed, Err(Failure::Task { .. })), "{task}: {failed:?}");
        assert_eq!(world.server.indexes(), Vec::<String>::new(), "{task}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_swap_that_is_late_is_swept_and_never_dropped() -> Result<()> {
    let world = World::new().await;
    let edited = world.organisation("Before", "A talk").await;
    let index = Index::new(&Server { patience: std::time::Duration::ZERO, ..at(&world.server) })?;
    let mut now = a_wednesday();
    // A first filling, and one that has an index to swap.
    for name in ["First", "Second"] {
        now += TimeDelta::minutes(1);
        world.server.late_next("indexSwap");
        world.server.hold("POST /swap-indexes");
        let mut quiet = |_: usize, _: usize| {};
        let writing = async {
            world.server.wait_for_held().await.unwrap();
            world.rename(edited, name).await;
            world.server.release();
        };
        let (rebuilt, ()) = tokio::join!(index.rebuild(world.db(), now, &mut quiet), writing);
        assert_eq!(rebuilt?.mended, Written { put: 1, removed: 0 }, "{name}");
        world.assert_whole().await;
        assert_eq!(world.server.indexes(), [INDEX], "{name}");
        assert_eq!(index.standing().await, Standing::Ready);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn where_the_index_finds_its_most_the_database_answers() -> Result<()> {
    const MOST: usize = 5_000;
    let world = World::new().await;
    world.reindex().await;
    // Stands for those that the index leaves out of its answer.
    let edo = world.organisation("Edo", "Bronze casting").await;
    let put = |number: usize| {
        let id = format!("018f0000-0000-7000-8000-{number:012}");
        world.server.put(INDEX, json!({ "id": id, "titles": ["Bronze casting"], "seen_by": ["everyone"] }));
    };
    (1..MOST).for_each(put);
    let search = world.search();
    for question in [words("bronze"), words("bronze zither")] {
        assert_eq!(world.found(&search, &Actor::Anonymous, &question).await, [], "{question:?}: of the index");
    }
    put(MOST);
    for question in [words("bronze"), words("bronze zither")] {
        assert_eq!(world.found(&search, &Actor::Anonymous, &question).await, [edo], "{question:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_of_another_shape_is_neither_swept_nor_refreshed() -> Result<()> {
    let world = World::new().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    world.server.put(INDEX, json!({ "id": edo, "version": "of another program" }));
    let before = world.server.documents(INDEX);
    assert!(matches!(world.index.refresh(world.db(), &[edo]).await, Err(Failure::OtherShape)));
    assert!(matches!(world.index.sweep(world.db()).await, Err(Failure::OtherShape)));
    assert!(matches!(world.index.renew_words().await, Err(Failure::OtherShape)));
    assert_eq!(world.server.documents(INDEX), before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sweep_renews_the_words_of_an_index_too() -> Result<()> {
    let world = World::new().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    world.reindex().await;
    apart(Box::pin(async {
        let name = NameFields { name: "Igueghae castings".to_owned(), ..NameFields::default() };
        let (term, input) = (Term::topic("ancient_benin"), parse_name(&name).unwrap());
        add_name(world.db(), &IMPORT, &term, 0, input, a_wednesday()).await.unwrap();
        assert_eq!(world.index.standing().await, Standing::OtherWords);
        assert_eq!(world.index.sweep(world.db()).await.unwrap(), Written::default(), "{edo} is as it was");
        assert_eq!(world.index.standing().await, Standing::Ready);
    }))
    .await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_killed_reindex_left_goes_a_day_later() -> Result<()> {
    let world = World::new().await;
    for index in ["partners_20270112095900000", "partners_20270113095900000", "partners_of_another", "other"] {
        world.server.put(index, json!({ "id": "x" }));
    }
    world.reindex().await;
    assert_eq!(world.server.indexes(), ["other", INDEX, "partners_20270113095900000", "partners_of_another"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_that_fails_after_its_202_is_a_failure() -> Result<()> {
    let world = World::new().await;
    world.reindex().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    world.server.fail_next("documentAdditionOrUpdate");
    let failed = world.index.refresh(world.db(), &[edo]).await;
    assert!(matches!(failed, Err(Failure::Task { .. })), "{failed:?}");
    assert_eq!(world.index.refresh(world.db(), &[edo]).await?, Written { put: 1, removed: 0 });
    world.withdraw(edo).await;
    world.server.fail_next("documentDeletion");
    let failed = world.index.refresh(world.db(), &[edo]).await;
    assert!(matches!(failed, Err(Failure::Task { .. })), "{failed:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawn_partner_is_gone_after_refresh_sweep_and_reindex() -> Result<()> {
    let world = World::new().await;
    let stays = world.organisation("Stays", "A talk").await;
    let mut leaving = Vec::new();
    for name in ["One", "Two", "Three"] {
        leaving.push(world.organisation(name, "A talk").await);
    }
    world.reindex().await;
    world.withdraw(leaving[0]).await;
    world.index.refresh(world.db(), &leaving).await?;
    world.assert_whole().await;
    world.withdraw(leaving[1]).await;
    assert_eq!(world.index.sweep(world.db()).await?, Written { put: 0, removed: 1 });
    world.assert_whole().await;
    world.withdraw(leaving[2]).await;
    world.reindex().await;
    world.assert_whole().await;
    assert_eq!(world.found(&world.search(), &Actor::Anonymous, &QuestionFields::default()).await, [stays]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sweep_mends_what_is_stale_missing_or_orphaned() -> Result<()> {
    let world = World::new().await;
    let stale = world.organisation("Stale", "A talk").await;
    world.reindex().await;
    world.rename(stale, "Renamed").await;
    world.organisation("Missing", "A talk").await;
    for orphan in ["018f0000-0000-7000-8000-00000000dead", "not-one-of-ours"] {
        world.server.put(INDEX, json!({ "id": orphan, "version": "1" }));
    }
    assert_eq!(world.index.sweep(world.db()).await?, Written { put: 2, removed: 2 });
    world.assert_whole().await;
    assert_eq!(world.index.sweep(world.db()).await?, Written::default(), "nothing to mend");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_that_write_at_once_the_last_leaves_what_the_database_says() -> Result<()> {
    let world = World::new().await;
    let edited = world.organisation("Before", "A talk").await;
    world.reindex().await;
    world.rename(edited, "Between").await;
    // Held with what it read: the other one reads and writes something newer meanwhile.
    world.server.hold("POST /indexes/partners/documents");
    let ids = [edited];
    let slow = world.index.refresh(world.db(), &ids);
    let quick = async {
        world.server.wait_for_held().await.unwrap();
        world.rename(edited, "After").await;
        world.server.release();
    };
    let (slow, ()) = tokio::join!(slow, quick);
    assert_eq!(slow?.put, 2, "it looked again after writing");
    assert_eq!(world.server.documents(INDEX)[&edited.to_string()]["names"][0], "After");
    world.assert_whole().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_index_that_is_not_there_is_not_made_without_its_settings() -> Result<()> {
    let world = World::new().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    assert!(matches!(world.index.refresh(world.db(), &[edo]).await, Err(Failure::NoIndex)));
    assert!(matches!(world.index.sweep(world.db()).await, Err(Failure::NoIndex)));
    assert_eq!(world.server.indexes(), Vec::<String>::new());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_down_is_an_error_to_who_writes() -> Result<()> {
    let world = World::new().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    world.reindex().await;
    for answering in [Answering::Cut, Answering::Status(503)] {
        world.server.answer(answering);
        let (refreshed, swept) = (world.index.refresh(world.db(), &[edo]).await, world.index.sweep(world.db()).await);
        assert!(
            matches!((&refreshed, &swept), (Err(Failure::Away(_)), Err(Failure::Away(_)))),
            "{refreshed:?} {swept:?}"
        );
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn no_contact_address_or_exact_point_stands_in_the_index() -> Result<()> {
    let world = World::new().await;
    let fields = PartnerFields {
        place_visibility: "masked".to_owned(),
        contact_public: "yes".to_owned(),
        also_known_as: vec!["এডো".to_owned()],
        ..organisation("Edo")
    };
    let edo = world.partner(&Actor::System(System::Import), &fields, &talk("Bronze casting")).await;
    world.reindex().await;
    let document = &world.server.documents(INDEX)[&edo.to_string()];
    assert_eq!(document["_geo"], json!({ "lat": 52.63, "lng": -1.09 }), "the centre of LE5");
    assert_eq!(document["own_script_names"], json!(["এডো"]));
    let text = document.to_string();
    for secret in
        ["hello@example.org", "07700", "+44", "example.org/us", "Example Street", "LE5", "LE54AB", "52.64", "-1.1001"]
    {
        assert!(!text.contains(secret), "{secret} stands in {text}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn search_rows_are_made_anew_from_the_listings() -> Result<()> {
    let world = World::new().await;
    let edo = world.organisation("Edo", "Bronze casting").await;
    let withdrawn = world.organisation("Withdrawn", "Bronze casting").await;
    let sql = world.test.sql().await?;
    sql.batch_execute(&format!(
        "DELETE FROM search_rows WHERE partner_id = '{edo}';
         UPDATE partners SET status = 'withdrawn', withdrawn_at = now() WHERE id = '{withdrawn}'"
    ))
    .await?;
    let database = Search::postgres(world.db().clone());
    assert!(world.found(&database, &Actor::Anonymous, &words("bronze")).await.is_empty());
    let first = rewrite_rows(world.db(), None, 1, london_day(a_wednesday())).await?;
    let second = rewrite_rows(world.db(), first.last().copied(), 10, london_day(a_wednesday())).await?;
    let mut all = vec![edo, withdrawn];
    all.sort();
    assert_eq!([first, second].concat(), all, "in pages, through all partners");
    assert_eq!(world.found(&database, &Actor::Anonymous, &words("bronze")).await, [edo]);
    let rows: i64 = sql.query_one("SELECT count(*) FROM search_rows", &[]).await?.get(0);
    assert_eq!((rows, counts(world.db()).await?.all), (1, 2), "the row of a withdrawn partner is gone");
    Ok(())
}
