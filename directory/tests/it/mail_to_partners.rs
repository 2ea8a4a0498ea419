//! Mails to a partner, at the address of its listing.

use anyhow::{Context as _, Result};
use chrono::{DateTime, TimeDelta, Utc};
use directory::db::Db;
use directory::ids::{ListingLinkId, PartnerId};
use directory::mail::{self, Body, Claimed, MailKind, Recipient};
use directory::outbox::Jitter;
use testing::{TestDb, World, a_wednesday};

const LEASE: TimeDelta = TimeDelta::minutes(5);

fn now() -> DateTime<Utc> {
    a_wednesday()
}

/// A partner with an address, who is written to in Urdu.
async fn partner(world: &World) -> Result<PartnerId> {
    let (partner, _) = world.offer("madrasah", "everyone", "Calligraphy").await?;
    world
        .sql
        .batch_execute(&format!(
            "UPDATE partners SET email = 'office@example.org', contact_language = 'ur' WHERE id = '{partner}'"
        ))
        .await?;
    Ok(partner)
}

/// A link to its listing that goes `by` mail, text or QR code.
async fn link(world: &World, partner: PartnerId, by: &str) -> Result<ListingLinkId> {
    let (id, now) = (ListingLinkId::new(now()), now());
    world
        .sql
        .batch_execute(&format!(
            "INSERT INTO listing_links (id, partner_id, made_for, created_at, expires_at)
             VALUES ('{id}', '{partner}', '{by}', '{now}', '{}')",
            now + TimeDelta::days(30)
        ))
        .await?;
    Ok(id)
}

async fn claim(db: &Db, at: DateTime<Utc>) -> Result<Claimed> {
    mail::claim(db, 9, LEASE, at).await?.first().copied().context("nothing is due")
}

/// Since when the partner's address takes no mail, with the code.
async fn refusal(world: &World) -> Result<Option<String>> {
    Ok(world.sql.query_one("SELECT mail_refusal FROM partners", &[]).await?.get(0))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_to_a_partner_goes_to_the_address_of_its_listing_once_and_in_its_language() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let partner = partner(&world).await?;
    let link = link(&world, partner, "mail").await?;
    assert!(mail::queue_listing_link(&test.db, link, now()).await?);
    assert!(!mail::queue_listing_link(&test.db, link, now()).await?, "it is there already");
    let claimed = claim(&test.db, now()).await?;
    let letter = mail::letter(&test.db, claimed.id, now()).await?.context("nothing to say")?;
    assert_eq!(letter.to, Recipient::Partner(partner));
    assert_eq!((letter.address.as_str(), letter.language.as_deref()), ("office@example.org", Some("ur")));
    assert_eq!(letter.kind(), MailKind::ListingLink);
    let Body::ListingLink { link: said, .. } = letter.body else { panic!("about something else: {letter:?}") };
    assert_eq!(said, link);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_is_passed_on_by_hand_is_in_no_mail() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let partner = partner(&world).await?;
    for by in ["text", "qr"] {
        let link = link(&world, partner, by).await?;
        assert!(!mail::queue_listing_link(&test.db, link, now()).await?, "{by}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_to_a_partner_says_nothing_once_there_is_nobody_to_write_to() -> Result<()> {
    for change in [
        "UPDATE partners SET status = 'withdrawn', withdrawn_at = now()",
        "UPDATE partners SET email = NULL",
        "UPDATE listing_links SET revoked_at = now()",
        "UPDATE listing_links SET expires_at = created_at",
    ] {
        let test = TestDb::new().await?;
        let world = World::new(&test).await?;
        let partner = partner(&world).await?;
        mail::queue_listing_link(&test.db, link(&world, partner, "mail").await?, now()).await?;
        let claimed = claim(&test.db, now()).await?;
        assert!(mail::letter(&test.db, claimed.id, now()).await?.is_some());
        world.sql.batch_execute(change).await?;
        assert_eq!(mail::letter(&test.db, claimed.id, now()).await?, None, "{change}");
        mail::discard(&test.db, &claimed).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_refuses_is_marked_on_the_listing_until_a_mail_is_taken() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let partner = partner(&world).await?;
    mail::queue_listing_link(&test.db, link(&world, partner, "mail").await?, now()).await?;
    let claimed = claim(&test.db, now()).await?;
    mail::address_refused(&test.db, &claimed, "550 5.1.1", "550 5.1.1: no such address", now()).await?;
    assert_eq!(refusal(&world).await?.as_deref(), Some("550 5.1.1"));
    // Who asks again at that moment is tried all the same.
    mail::queue_listing_link(&test.db, link(&world, partner, "mail").await?, now()).await?;
    let claimed = claim(&test.db, now()).await?;
    assert!(mail::letter(&test.db, claimed.id, now()).await?.is_some());
    mail::sent(&test.db, &claimed, &[], now()).await?;
    mail::address_works(&test.db, claimed.id, now()).await?;
    assert_eq!(refusal(&world).await?, None);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_could_not_go_is_tried_again_and_then_given_up() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    let partner = partner(&world).await?;
    mail::queue_listing_link(&test.db, link(&world, partner, "mail").await?, now()).await?;
    let claimed = claim(&test.db, now()).await?;
    mail::retry(&test.db, &claimed, "not now", Jitter::NONE, now()).await?;
    assert!(mail::claim(&test.db, 9, LEASE, now()).await?.is_empty());
    let again = claim(&test.db, now() + TimeDelta::hours(1)).await?;
    assert_eq!((again.id, again.tries), (claimed.id, 2));
    Ok(())
}
