//! From an event to the mail that comes of it, and the workers' own life.

use std::time::Duration;

use anyhow::Result;
use directory::actor::{Actor, System};
use directory::clock::Clock;
use directory::curriculum::{self, NameFields, Term, apart, parse_name};
use directory::ids::PartnerId;
use directory::outbox;
use indexer::{HandOver, drain, run};
use testing::{SmtpSink, TestDb, World, a_wednesday};

use crate::{read, settings};

const V1: &str = r#"{"version": 1}"#;

#[tokio::test(flavor = "multi_thread")]
async fn a_new_offer_reaches_whoever_waits_for_it() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    let settings = settings(HandOver::Smtp(sink.url.clone()));
    let need = world.need("Year 5 start Ancient Benin: who can tell of the Benin bronzes?").await?;
    world.event("need_opened", need, V1, "matcher", a_wednesday()).await?;
    drain(&settings, &test.db, None, a_wednesday()).await?;
    assert_eq!(sink.received(), [], "nobody yet");
    let (_, offer) = world.offer("community_organisation", "everyone", "Benin bronzes and Ancient Benin").await?;
    world.sql.batch_execute("UPDATE offers SET delivery = '{online}'").await?;
    world.event("offer_published", offer, V1, "matcher", a_wednesday()).await?;
    drain(&settings, &test.db, None, a_wednesday()).await?;
    let received = sink.received();
    assert_eq!(received.len(), 1);
    let mail = read(&received[0]).body_text(0).expect("a text").into_owned();
    assert!(mail.contains("Benin bronzes and Ancient Benin"), "{mail}");
    let links: Vec<&str> = mail.lines().filter(|line| line.contains("/needs/") || line.contains("/offers/")).collect();
    let links = testing::redact::text(&links.join("\n"));
    assert_eq!(links, "https://kith.example.org/offers/[id 1]\nhttps://kith.example.org/needs/[id 2]");
    world.event("offer_edited", offer, V1, "matcher", a_wednesday()).await?;
    drain(&settings, &test.db, None, a_wednesday() + chrono::TimeDelta::days(2)).await?;
    assert_eq!(sink.received().len(), 1, "told of again after an edit");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_added_lets_a_need_that_waited_for_it_be_answered() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    let settings = settings(HandOver::Smtp(sink.url.clone()));
    let need = world.need("Who can show us Igueghae castings?").await?;
    world.event("need_opened", need, V1, "matcher", a_wednesday()).await?;
    let (_, offer) = world.offer("community_organisation", "everyone", "Ancient Benin in our hands").await?;
    world.sql.batch_execute("UPDATE offers SET delivery = '{online}'").await?;
    world.event("offer_published", offer, V1, "matcher", a_wednesday()).await?;
    apart(drain(&settings, &test.db, None, a_wednesday())).await?;
    assert_eq!(sink.received(), [], "the words mean nothing yet");

    // Another process than the indexer's makes the change.
    let input = parse_name(&NameFields { name: "Igueghae castings".to_owned(), ..NameFields::default() });
    let input = input.map_err(directory::error::Error::from)?;
    let (actor, term) = (Actor::System(System::Vocabulary), Term::topic("ancient_benin"));
    apart(curriculum::add_name(&test.db, &actor, &term, 0, input, a_wednesday())).await?;
    apart(drain(&settings, &test.db, None, a_wednesday())).await?;
    let received = sink.received();
    assert_eq!(received.len(), 1);
    assert!(read(&received[0]).body_text(0).is_some_and(|text| text.contains("Ancient Benin in our hands")));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_of_an_unknown_kind_does_not_hold_up_the_others() -> Result<()> {
    let test = TestDb::new().await?.leaves_work("the unknown event is given up");
    let world = World::new(&test).await?;
    let settings = settings(HandOver::Folder("unused".into()));
    world.event("partner_praised", PartnerId::new(a_wednesday()), V1, "matcher", a_wednesday()).await?;
    world.event("partner_edited", PartnerId::new(a_wednesday()), V1, "matcher", a_wednesday()).await?;
    drain(&settings, &test.db, None, a_wednesday()).await?;
    let stats = outbox::stats(&test.db, a_wednesday()).await?;
    assert_eq!((stats[0].due, stats[0].dead), (0, 1));
    let error: String =
        world.sql.query_one("SELECT last_error FROM deliveries WHERE dead_at IS NOT NULL", &[]).await?.get(0);
    assert!(error.contains("partner_praised"), "{error}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_claimed_again_and_again_and_never_settled_is_given_up() -> Result<()> {
    let test = TestDb::new().await?.leaves_work("it is given up in the end");
    let world = World::new(&test).await?;
    let settings = settings(HandOver::Folder("unused".into()));
    world.event("partner_edited", PartnerId::new(a_wednesday()), V1, "matcher", a_wednesday()).await?;
    // As workers left it that died, one after the other, of what they had claimed.
    world.sql.execute("UPDATE deliveries SET attempts = $1", &[&outbox::MAX_TRIES]).await?;
    drain(&settings, &test.db, None, a_wednesday()).await?;
    assert_eq!(outbox::stats(&test.db, a_wednesday()).await?[0].dead, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn workers_wake_for_an_event_and_stop_when_told() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    let settings = settings(HandOver::Smtp(sink.url.clone()));
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let working = run(&settings, test.db.clone(), None, Clock::fixed(a_wednesday()), stopped);
    let using = async {
        let link = world.sign_in_link(a_wednesday() + chrono::TimeDelta::minutes(15)).await?;
        world.event("sign_in_requested", link, V1, "notifier", a_wednesday()).await?;
        tokio::time::timeout(Duration::from_secs(30), sink.wait_for(1)).await??;
        stop.send(true)?;
        anyhow::Ok(())
    };
    let (worked, used) =
        tokio::time::timeout(Duration::from_mins(1), Box::pin(async { tokio::join!(working, using) })).await?;
    worked?;
    used?;
    let stats = directory::mail::stats(&test.db, a_wednesday()).await?;
    assert_eq!((stats.due, stats.dead), (0, 0), "what was in hand was finished");
    Ok(())
}
