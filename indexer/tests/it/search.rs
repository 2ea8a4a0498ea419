//! The search consumer: what deliveries are about stands in the index as in the database, whatever goes wrong between.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use directory::actor::{Actor, System};
use directory::curriculum::{self, NameFields, Term, apart, parse_name};
use directory::ids::PartnerId;
use directory::outbox::{self, Consumer};
use directory::partners::{self, OfferFields, PartnerFields, parse_offer, parse_partner};
use directory::search::{documents, published_ids, rewrite_rows};
use engine::{Index, Server, Standing};
use indexer::{HandOver, Settings, drain};
use serde_json::Value;
use testing::{Answering, SearchServer, TestDb, a_wednesday};

use crate::settings;

const IMPORT: Actor = Actor::System(System::Import);
const INDEX: &str = "partners";
const WRITE: &str = "POST /indexes/partners/documents";

struct World {
    test: TestDb,
    server: SearchServer,
    index: Index,
    settings: Settings,
}

impl World {
    /// An empty database with an empty index.
    async fn new() -> Result<Self> {
        let world = Self::without_index().await?;
        world.index.rebuild(&world.test.db, now(), &mut |_, _| {}).await?;
        Ok(world)
    }

    async fn without_index() -> Result<Self> {
        let (test, server) = (TestDb::new().await?, SearchServer::start().await?);
        let index = Index::new(&Server::new(server.url.clone(), Some(SearchServer::KEY.to_owned())))?;
        let settings = Settings { index: Some(index.clone()), ..settings(HandOver::Folder("unused".into())) };
        Ok(Self { test, server, index, settings })
    }

    /// A published partner with an offer: three deliveries.
    async fn partner(&self, name: &str) -> Result<PartnerId> {
        let fields = PartnerFields {
            kind: "community_organisation".to_owned(),
            name: name.to_owned(),
            audience: "everyone".to_owned(),
            consent_date: "2027-01-02".to_owned(),
            consent_how: "paper slip".to_owned(),
            ..PartnerFields::default()
        };
        let offer = OfferFields {
            title: "Bronze casting".to_owned(),
            format: "talk".to_owned(),
            delivery: vec!["online".to_owned()],
            ..OfferFields::default()
        };
        let db = &self.test.db;
        let fields = parse_partner(&fields).map_err(directory::error::Error::from)?;
        let id = partners::register(db, &IMPORT, fields, now()).await?;
        partners::publish(db, &IMPORT, id, 1, now()).await?;
        let offer = parse_offer(&offer).map_err(directory::error::Error::from)?;
        partners::add_offer(db, &IMPORT, id, offer, now()).await?;
        Ok(id)
    }

    async fn drain(&self, at: DateTime<Utc>) -> Result<usize> {
        drain(&self.settings, &self.test.db, None, at).await
    }

    /// Whether the index has what the database says, and nothing else.
    async fn assert_whole(&self) -> Result<()> {
        let ids = published_ids(&self.test.db, None, 1_000).await?;
        let expected: BTreeSet<(String, String)> = documents(&self.test.db, &ids)
            .await?
            .into_iter()
            .map(|document| (document.id.to_string(), document.version))
            .collect();
        let indexed: BTreeSet<(String, String)> = self
            .server
            .documents(INDEX)
            .into_iter()
            .map(|(id, document)| (id, document.get("version").and_then(Value::as_str).unwrap_or_default().to_owned()))
            .collect();
        assert_eq!(indexed, expected);
        Ok(())
    }

    fn writes(&self) -> usize {
        self.server.asked().iter().filter(|asked| *asked == WRITE).count()
    }

    /// How many deliveries of the consumer are due, and how many are dead.
    async fn queue(&self, at: DateTime<Utc>) -> Result<(i64, i64)> {
        let stats = outbox::stats(&self.test.db, at).await?;
        let search = stats.iter().find(|stats| stats.queue == "search").map(|stats| (stats.due, stats.dead));
        Ok(search.unwrap_or_default())
    }
}

fn now() -> DateTime<Utc> {
    a_wednesday()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_partner_is_in_the_index_and_gone_after_withdrawal() -> Result<()> {
    let world = World::new().await?;
    let edo = world.partner("Edo").await?;
    world.drain(now()).await?;
    assert_eq!(world.server.documents(INDEX)[&edo.to_string()]["titles"][0], "Bronze casting");
    world.assert_whole().await?;
    partners::withdraw(&world.test.db, &IMPORT, edo, 2, now()).await?;
    world.drain(now()).await?;
    assert!(world.server.documents(INDEX).is_empty());
    assert_eq!(world.queue(now()).await?, (0, 0));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn many_deliveries_are_one_call() -> Result<()> {
    let world = World::new().await?;
    for name in ["One", "Two", "Three", "Four", "Five", "Six"] {
        world.partner(name).await?;
    }
    let before = world.writes();
    world.drain(now()).await?;
    assert_eq!(world.writes() - before, 1, "{:?}", world.server.asked());
    world.assert_whole().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_while_the_server_is_down_and_it_catches_up_by_itself() -> Result<()> {
    let world = World::new().await?;
    world.partner("Before").await?;
    world.drain(now()).await?;
    for answering in [Answering::Cut, Answering::Status(503)] {
        world.server.answer(answering);
        let late = world.partner("During").await?;
        world.drain(now()).await?;
        assert!(!world.server.documents(INDEX).contains_key(&late.to_string()));
        assert_eq!(world.queue(now()).await?, (0, 0), "put off, and not dead");
        let later = now() + TimeDelta::minutes(1);
        assert_eq!(world.queue(later).await?, (2, 0));
        world.server.answer(Answering::Well);
        world.drain(later).await?;
        world.assert_whole().await?;
        assert_eq!(world.queue(now() + TimeDelta::days(2)).await?, (0, 0), "{answering:?}: settled");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_that_fails_after_its_202_is_written_again() -> Result<()> {
    let world = World::new().await?;
    let one = world.partner("One").await?;
    world.partner("Two").await?;
    world.server.fail_next("documentAdditionOrUpdate");
    world.drain(now()).await?;
    // It failed for all of them together, so each was tried by itself: none holds up the others.
    world.assert_whole().await?;
    assert_eq!(world.queue(now() + TimeDelta::days(2)).await?, (0, 0));
    world.server.fail_next("documentDeletion");
    partners::withdraw(&world.test.db, &IMPORT, one, 2, now()).await?;
    world.drain(now()).await?;
    assert_eq!(world.server.documents(INDEX).len(), 2, "one alone is put off");
    world.drain(now() + TimeDelta::minutes(1)).await?;
    world.assert_whole().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_dies_before_it_settles_leaves_its_work_to_the_next() -> Result<()> {
    let world = World::new().await?;
    let edo = world.partner("Edo").await?;
    let lease = TimeDelta::minutes(10);
    let claimed = outbox::claim(&world.test.db, Consumer::Search, 10, lease, now()).await?;
    world.index.refresh(&world.test.db, &[edo]).await?;
    world.drain(now()).await?;
    assert_eq!(world.queue(now()).await?, (0, 0), "held by the one that died");
    assert_eq!(world.queue(now() + lease).await?, (2, 0));
    world.drain(now() + lease).await?;
    world.assert_whole().await?;
    assert_eq!(world.queue(now() + lease * 2).await?, (0, 0));
    // The dead one was only slow: settling now changes nothing, and what it wrote is done again.
    let settled = outbox::finish(&world.test.db, &claimed[0], now() + lease).await?;
    assert_eq!(settled, outbox::Settled::Overtaken);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_overslept_does_its_work_again() -> Result<()> {
    let world = World::new().await?;
    let edo = world.partner("Edo").await?;
    world.server.hold(WRITE);
    let slow = world.drain(now());
    let quick = async {
        world.server.wait_for_held().await?;
        // As if its lease had ended: another worker claims, finishes, and is done before the slow one has written.
        let later = now() + TimeDelta::minutes(10);
        for claimed in outbox::claim(&world.test.db, Consumer::Search, 10, TimeDelta::minutes(10), later).await? {
            outbox::finish(&world.test.db, &claimed, later).await?;
        }
        world.server.release();
        anyhow::Ok(())
    };
    let (slow, quick) = tokio::join!(slow, quick);
    quick?;
    // The slow one's finish updated no row, so it requeued what it wrote, and drained that too.
    assert!(slow? > 2);
    assert!(world.server.documents(INDEX).contains_key(&edo.to_string()));
    assert_eq!(world.queue(now() + TimeDelta::days(1)).await?, (0, 0));
    world.assert_whole().await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_index_deliveries_are_done_at_once_and_none_is_made() -> Result<()> {
    let world = World::without_index().await?;
    world.partner("Edo").await?;
    world.drain(now()).await?;
    assert_eq!(world.queue(now() + TimeDelta::days(2)).await?, (0, 0));
    assert_eq!(world.server.indexes(), Vec::<String>::new(), "not filled yet: kith reindex does that");
    world.partner("Another").await?;
    drain(&settings(HandOver::Folder("unused".into())), &world.test.db, None, now()).await?;
    assert_eq!(world.queue(now() + TimeDelta::days(2)).await?, (0, 0), "not configured");
    world.index.rebuild(&world.test.db, now(), &mut |_, _| {}).await?;
    world.assert_whole().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_added_to_the_vocabulary_reaches_the_index_by_itself() -> Result<()> {
    let adding = async {
        let world = World::new().await?;
        world.partner("Benin Society").await?;
        world.drain(now()).await?;
        assert_eq!(world.index.standing().await, Standing::Ready);
        let name = NameFields { name: "Edo bronzes".to_owned(), ..NameFields::default() };
        let name = parse_name(&name).map_err(directory::error::Error::from)?;
        curriculum::add_name(&world.test.db, &IMPORT, &Term::topic("ancient_benin"), 0, name, now()).await?;
        assert_eq!(world.index.standing().await, Standing::OtherWords);
        world.drain(now()).await?;
        assert_eq!(world.index.standing().await, Standing::Ready);
        world.assert_whole().await
    };
    apart(Box::pin(adding)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_has_not_heard_of_an_edit_does_not_take_it_back_in_the_index() -> Result<()> {
    let working = async {
        let world = World::new().await?;
        let partner = world.partner("Benin Society").await?;
        world.test.sql().await?.batch_execute("UPDATE offers SET topics = '{ancient_benin}'").await?;
        rewrite_rows(&world.test.db, None, 10, now().date_naive()).await?;
        world.drain(now()).await?;
        let terms = || world.server.documents(INDEX).remove(&partner.to_string()).unwrap_or_default()["terms"].clone();
        let has_it = || terms().as_array().is_some_and(|terms| terms.contains(&"Edo bronzes".into()));
        // Another process edits and renews the document.
        let elsewhere = async {
            let name = NameFields { name: "Edo bronzes".to_owned(), ..NameFields::default() };
            let name = parse_name(&name).map_err(directory::error::Error::from)?;
            curriculum::add_name(&world.test.db, &IMPORT, &Term::topic("ancient_benin"), 0, name, now()).await?;
            world.drain(now()).await
        };
        apart(Box::pin(elsewhere)).await?;
        assert!(has_it(), "{}", terms());
        // Here the partner is edited, and nobody has looked at the vocabulary.
        let fields = PartnerFields {
            kind: "community_organisation".to_owned(),
            name: "Benin Society of old".to_owned(),
            audience: "everyone".to_owned(),
            ..PartnerFields::default()
        };
        let fields = parse_partner(&fields).map_err(directory::error::Error::from)?;
        let version = partners::find(&world.test.db, &IMPORT, partner).await?.map_or(0, |partner| partner.version);
        partners::edit(&world.test.db, &IMPORT, partner, version, fields, now()).await?;
        world.drain(now()).await?;
        assert!(has_it(), "{}", terms());
        world.assert_whole().await
    };
    apart(Box::pin(working)).await
}
