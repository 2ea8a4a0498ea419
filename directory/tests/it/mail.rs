//! The mails' promises: one a cause, a match told of once, and nothing said that is no longer so.

use anyhow::{Context as _, Result};
use chrono::{DateTime, TimeDelta, Utc};
use directory::codes::OfferFormat;
use directory::db::Db;
use directory::ids::MailId;
use directory::mail::{self, Body, Claimed, Letter, Listing};
use directory::outbox::{Jitter, Settled};
use testing::{TestDb, World, a_wednesday};

const LEASE: TimeDelta = TimeDelta::minutes(5);

fn now() -> DateTime<Utc> {
    a_wednesday()
}

async fn claim(db: &Db, at: DateTime<Utc>) -> Result<Vec<Claimed>> {
    Ok(mail::claim(db, 9, LEASE, at).await?)
}

/// The titles a letter tells of, need by need; a person's listing is `-`.
fn told(letter: &Letter) -> Vec<(String, Vec<String>)> {
    let Body::Matches(needs) = &letter.body else { panic!("not about matches: {letter:?}") };
    let title = |listing: &Listing| match listing {
        Listing::Organisation { title, .. } => title.clone(),
        Listing::Person => "-".to_owned(),
    };
    needs
        .iter()
        .map(|news| (news.text.clone(), news.matches.iter().map(|found| title(&found.listing)).collect()))
        .collect()
}

async fn letter(db: &Db, id: MailId) -> Result<Letter> {
    mail::letter(db, id, now()).await?.context("nothing to say")
}

async fn keys(world: &World) -> Result<Vec<String>> {
    let rows = world.sql.query("SELECT key FROM mails ORDER BY key", &[]).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_match_is_mailed_once_however_often_it_is_queued() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Ancient Benin for Year 5").await?;
    let (_, offer) = world.offer("madrasah", "everyone", "Benin bronzes").await?;
    world.fit(need, offer).await?;
    let queue = |at| mail::queue_match_mail(&test.db, need, offer, at);
    let (one, two) = tokio::join!(queue(now()), queue(now()));
    assert_eq!([one?, two?].iter().filter(|queued| **queued).count(), 1);
    assert!(!queue(now()).await?);
    let claimed = claim(&test.db, now()).await?;
    assert_eq!(claimed.len(), 1);
    let letter = letter(&test.db, claimed[0].id).await?;
    assert_eq!(letter.address, "teacher@example.org");
    assert_eq!(told(&letter), [("Ancient Benin for Year 5".to_owned(), vec!["Benin bronzes".to_owned()])]);
    assert_eq!(mail::sent(&test.db, &claimed[0], &letter.told(), now()).await?, Settled::Kept);
    assert!(!queue(now() + TimeDelta::days(2)).await?, "told of again two days later");
    let later = now() + TimeDelta::days(60);
    assert_eq!(mail::purge_sent(&test.db, later, 9).await?, 1);
    assert!(!queue(later).await?, "told of again once the mail was purged");
    assert_eq!(keys(&world).await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_goes_at_once_and_the_rest_at_seven_next_morning() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    // In summer time: seven in London is six in UTC.
    let now: DateTime<Utc> = "2027-06-16T09:00:00Z".parse()?;
    let need = world.need("Festivals of light").await?;
    let other = world.need("Bridges").await?;
    let mut offers = Vec::new();
    for title in ["one", "two", "three", "four"] {
        offers.push(world.offer("community_organisation", "everyone", title).await?.1);
    }
    world.fit(need, offers[0]).await?;
    world.fit(other, offers[1]).await?;
    assert!(mail::queue_match_mail(&test.db, need, offers[0], now).await?);
    assert!(!mail::queue_match_mail(&test.db, other, offers[1], now).await?, "fitted already: in the first mail");
    for offer in &offers[2..] {
        world.fit(need, *offer).await?;
        assert!(mail::queue_match_mail(&test.db, need, *offer, now + TimeDelta::hours(3)).await?);
    }
    let teacher = world.teacher;
    assert_eq!(
        keys(&world).await?,
        [format!("matches/{teacher}/2027-06-16/first"), format!("matches/{teacher}/2027-06-16/rest")]
    );
    let first = claim(&test.db, now).await?;
    assert_eq!(first.len(), 1);
    let letter_one = letter(&test.db, first[0].id).await?;
    assert_eq!(
        told(&letter_one),
        [("Festivals of light".to_owned(), vec!["one".to_owned()]), ("Bridges".to_owned(), vec!["two".to_owned()])]
    );
    mail::sent(&test.db, &first[0], &letter_one.told(), now).await?;
    assert_eq!(claim(&test.db, "2027-06-17T05:59:59Z".parse()?).await?, []);
    let rest = claim(&test.db, "2027-06-17T06:00:00Z".parse()?).await?;
    assert_eq!(rest.len(), 1);
    let titles: Vec<_> = told(&letter(&test.db, rest[0].id).await?).remove(0).1;
    assert_eq!(titles, ["three", "four"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_says_nothing_that_is_no_longer_so() -> Result<()> {
    for (change, why) in [
        ("UPDATE matches SET lost_at = found_at", "no longer fits"),
        ("UPDATE matches SET seen_by_asker = true", "seen by the asker"),
        ("UPDATE needs SET status = 'closed', closed_at = created_at", "no longer needed"),
        ("UPDATE offers SET status = 'withdrawn'", "offer withdrawn"),
        ("UPDATE partners SET status = 'withdrawn', withdrawn_at = created_at", "partner withdrawn"),
        ("UPDATE partners SET audience = 'schools'", "for other schools"),
        ("UPDATE partners SET audience = 'authority', audience_authority_code = 'E06000001'", "for another authority"),
        ("DELETE FROM memberships", "no longer at the school"),
        (
            "INSERT INTO memberships (id, person_id, role, partner_id)
             SELECT partners.id, persons.id, 'partner_editor', partners.id FROM partners, persons",
            "the asker's own listing",
        ),
        (
            "INSERT INTO events (kind, subject_id, actor_id, payload, occurred_at)
             SELECT 'match_found', need_id, person_id, jsonb_build_object('offer', offer_id), found_at
             FROM matches JOIN needs ON needs.id = need_id",
            "the asker's own doing",
        ),
    ] {
        let test = TestDb::new().await?;
        let world = World::new(&test).await?;
        let need = world.need("Bridges").await?;
        let (_, offer) = world.offer("community_organisation", "everyone", "Bridge building").await?;
        world.fit(need, offer).await?;
        assert!(mail::queue_match_mail(&test.db, need, offer, now()).await?);
        world.sql.batch_execute(change).await?;
        let claimed = claim(&test.db, now()).await?.remove(0);
        assert_eq!(mail::letter(&test.db, claimed.id, now()).await?, None, "{why}");
        assert_eq!(mail::discard(&test.db, &claimed).await?, Settled::Kept, "{why}");
        assert_eq!(mail::discard(&test.db, &claimed).await?, Settled::Overtaken, "{why}");
        assert!(!mail::queue_match_mail(&test.db, need, offer, now()).await?, "{why}: queued");
        assert_eq!(keys(&world).await?, Vec::<String>::new(), "{why}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_mail_could_not_tell_of_is_told_of_when_it_comes_back() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    let (_, stays) = world.offer("community_organisation", "everyone", "stays").await?;
    let (_, away) = world.offer("community_organisation", "everyone", "away").await?;
    world.fit(need, stays).await?;
    world.fit(need, away).await?;
    mail::queue_match_mail(&test.db, need, stays, now()).await?;
    world.sql.batch_execute(&format!("UPDATE offers SET status = 'withdrawn' WHERE id = '{away}'")).await?;
    let claimed = claim(&test.db, now()).await?.remove(0);
    let letter = letter(&test.db, claimed.id).await?;
    assert_eq!(letter.told(), [(need, stays)]);
    mail::sent(&test.db, &claimed, &letter.told(), now()).await?;
    world.sql.batch_execute("UPDATE offers SET status = 'published'").await?;
    assert!(mail::queue_match_mail(&test.db, need, away, now()).await?);
    assert!(!mail::queue_match_mail(&test.db, need, stays, now()).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_listing_is_only_its_kind_of_offer() -> Result<()> {
    for kind in ["volunteer", "parent", "interpreter"] {
        let test = TestDb::new().await?;
        let world = World::new(&test).await?;
        let need = world.need("Bridges").await?;
        let (_, offer) = world.offer(kind, "school_staff", "Structural engineer").await?;
        world.fit(need, offer).await?;
        mail::queue_match_mail(&test.db, need, offer, now()).await?;
        let claimed = claim(&test.db, now()).await?.remove(0);
        let letter = letter(&test.db, claimed.id).await?;
        assert!(!format!("{letter:?}").contains("engineer"), "{letter:?}");
        let Body::Matches(needs) = &letter.body else { panic!("not about matches: {letter:?}") };
        assert_eq!(needs[0].matches[0].format, OfferFormat::Talk);
        assert_eq!(needs[0].matches[0].listing, Listing::Person);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listing_for_the_askers_school_or_authority_is_told_of() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    let (one, for_school) = world.offer("parent", "school_staff", "one").await?;
    let (two, for_authority) = world.offer("parent", "school_staff", "two").await?;
    let school = world.school;
    world
        .sql
        .batch_execute(&format!(
            "UPDATE partners SET audience = 'schools' WHERE id = '{one}';
             INSERT INTO partner_audience_schools VALUES ('{one}', '{school}');
             UPDATE partners SET audience = 'authority', audience_authority_code = 'E06000016' WHERE id = '{two}'"
        ))
        .await?;
    world.fit(need, for_school).await?;
    world.fit(need, for_authority).await?;
    assert!(mail::queue_match_mail(&test.db, need, for_school, now()).await?);
    let claimed = claim(&test.db, now()).await?.remove(0);
    let mut told = letter(&test.db, claimed.id).await?.told();
    told.sort();
    assert_eq!(told, [(need, for_school), (need, for_authority)]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_link_is_mailed_once_and_only_while_it_works() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let expires_at = now() + TimeDelta::minutes(15);
    let link = world.sign_in_link(expires_at).await?;
    assert!(mail::queue_sign_in(&test.db, link, now()).await?);
    assert!(!mail::queue_sign_in(&test.db, link, now()).await?);
    assert_eq!(keys(&world).await?, [format!("sign_in/{link}")]);
    let claimed = claim(&test.db, now()).await?.remove(0);
    assert_eq!(letter(&test.db, claimed.id).await?.body, Body::SignIn { link, expires_at, with_code: false });
    assert_eq!(mail::letter(&test.db, claimed.id, expires_at).await?, None, "expired");
    world.sql.batch_execute("UPDATE sign_in_links SET used_at = created_at").await?;
    assert_eq!(mail::letter(&test.db, claimed.id, now()).await?, None, "used");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn settling_a_mail_is_fenced_and_failure_ends_dead() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let link = world.sign_in_link(now() + TimeDelta::days(9)).await?;
    mail::queue_sign_in(&test.db, link, now()).await?;
    let slow = claim(&test.db, now()).await?.remove(0);
    let later = now() + LEASE;
    let quick = claim(&test.db, later).await?.remove(0);
    assert_eq!(mail::sent(&test.db, &slow, &[], later).await?, Settled::Overtaken);
    assert_eq!(mail::retry(&test.db, &slow, "slow", Jitter::NONE, later).await?, Settled::Overtaken);
    assert_eq!(mail::refused(&test.db, &slow, "slow", later).await?, Settled::Overtaken);
    assert_eq!(mail::discard(&test.db, &slow).await?, Settled::Overtaken);
    assert_eq!(mail::refused(&test.db, &quick, "550 no such mailbox", later).await?, Settled::Dead);
    let stats = mail::stats(&test.db, later).await?;
    assert_eq!((stats.due, stats.oldest_due, stats.dead), (0, None, 1));
    assert_eq!(mail::requeue_dead(&test.db, later).await?, 1);
    let stats = mail::stats(&test.db, later).await?;
    assert_eq!((stats.due, stats.oldest_due, stats.dead), (1, Some(later), 0));
    assert_eq!(claim(&test.db, later).await?.remove(0).tries, 1);
    Ok(())
}
