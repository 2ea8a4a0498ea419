//! What is handed to the mail server.

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use directory::accounts::link_token;
use directory::ids::{NeedId, OfferId};
use directory::mail::{MailKind, Stop, stop_token};
use indexer::{HandOver, drain};
use testing::{SmtpSink, TestDb, World, a_wednesday};

use crate::{read, secret, settings};

const DAY: TimeDelta = TimeDelta::days(1);

fn now() -> DateTime<Utc> {
    a_wednesday()
}

/// A match of which the asker is to be told.
async fn news(world: &World, need: &str, title: &str) -> Result<(NeedId, OfferId)> {
    let need = world.need(need).await?;
    let (_, offer) = world.offer("madrasah", "everyone", title).await?;
    world.fit(need, offer).await?;
    tell(world, need, offer, now()).await?;
    Ok((need, offer))
}

async fn tell(world: &World, need: NeedId, offer: OfferId, at: DateTime<Utc>) -> Result<()> {
    world.event("match_found", need, &format!(r#"{{"version": 1, "offer": "{offer}"}}"#), "notifier", at).await?;
    Ok(())
}

async fn mail_id(world: &World) -> Result<String> {
    Ok(world.sql.query_one("SELECT id::text FROM mails", &[]).await?.get(0))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_match_is_one_mail_however_often_it_is_told() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    let settings = settings(HandOver::Smtp(sink.url.clone()));
    let (need, offer) = news(&world, "Ancient Benin", "Bronze <casting>").await?;
    tell(&world, need, offer, now()).await?;
    tell(&world, need, offer, now() + DAY * 2).await?;
    drain(&settings, &test.db, None, now()).await?;
    drain(&settings, &test.db, None, now() + DAY * 3).await?;
    let received = sink.received();
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].to, "teacher@example.org");
    let mail = read(&received[0]);
    assert_eq!(mail.from().and_then(|from| from.first()?.address()), Some("kith@example.org"));
    assert_eq!(mail.message_id(), Some(format!("{}@example.org", mail_id(&world).await?).as_str()));
    assert_eq!(mail.date().map(mail_parser::DateTime::to_timestamp), Some(now().timestamp()));
    assert_eq!(mail.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
    let plain = mail.body_text(0).expect("a text").replace("\r\n", "\n");
    assert!(plain.contains(&format!("\nhttps://kith.example.org/needs/{need}\n")), "{plain}");
    assert!(plain.contains(&format!("\nhttps://kith.example.org/offers/{offer}\n")), "{plain}");
    assert!(plain.contains("Bronze <casting>"), "{plain}");
    let html = mail.body_html(0).expect("a page");
    assert!(html.contains(&format!("<a href=\"https://kith.example.org/needs/{need}\"")), "{html}");
    assert!(html.contains("Bronze &#60;casting&#62;"), "{html}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_reads_the_same_in_any_script() -> Result<()> {
    for need in ["你好！", "ਪੰਜਾਬੀ ਦੀ ਕਲਾਸ", "درس اللغة العربية", "Zażółć gęślą jaźń"]
    {
        let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
        let world = World::new(&test).await?;
        news(&world, need, need).await?;
        drain(&settings(HandOver::Smtp(sink.url.clone())), &test.db, None, now()).await?;
        let received = sink.received();
        assert!(received[0].raw.is_ascii(), "a server that knows ASCII only can carry it");
        let mail = read(&received[0]);
        let subject = mail.subject().expect("a subject");
        assert!(subject.ends_with(need), "{subject}");
        let (plain, html) = (mail.body_text(0).expect("a text"), mail.body_html(0).expect("a page"));
        assert!(plain.contains(need) && html.contains(need), "{plain}\n{html}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_listing_is_not_in_the_mail() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    let need = world.need("Bridges").await?;
    let (_, offer) = world.offer("parent", "school_staff", "Structural engineer").await?;
    world.fit(need, offer).await?;
    tell(&world, need, offer, now()).await?;
    drain(&settings(HandOver::Smtp(sink.url.clone())), &test.db, None, now()).await?;
    let received = sink.received();
    let mail = read(&received[0]);
    for said in [mail.subject(), mail.body_text(0).as_deref(), mail.body_html(0).as_deref()] {
        assert!(!said.expect("said").contains("ngineer"), "{said:?}");
    }
    assert!(mail.body_text(0).expect("a text").contains(&format!("https://kith.example.org/offers/{offer}")));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_in_link_works_and_its_token_is_made_at_sending() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(true).await?);
    let world = World::new(&test).await?;
    let link = world.sign_in_link(now() + TimeDelta::minutes(15)).await?;
    world.event("sign_in_requested", link, r#"{"version": 1}"#, "notifier", now()).await?;
    drain(&settings(HandOver::Smtp(sink.url.clone())), &test.db, None, now()).await?;
    let received = sink.received();
    let plain = read(&received[0]).body_text(0).expect("a text").replace("\r\n", "\n");
    let token = link_token(&secret(), link)?;
    assert!(plain.contains(&format!("\nhttps://kith.example.org/sign-in/{token}\n")), "{plain}");
    assert!(plain.contains("15 minutes"), "{plain}");
    let rows = world.sql.query_one("SELECT mails::text || events::text FROM mails, events", &[]).await?;
    assert!(!rows.get::<_, String>(0).contains(&token), "the token stands in the database");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_killed_between_sending_and_settling_sends_the_same_mail_again() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    let settings = settings(HandOver::Smtp(sink.url.clone()));
    news(&world, "Bridges", "Bridge building").await?;
    drain(&settings, &test.db, None, now()).await?;
    // As the killed worker left it: claimed, sent, not settled.
    world.sql.batch_execute("UPDATE mails SET sent_at = NULL, outcome = NULL").await?;
    assert_eq!(drain(&settings, &test.db, None, now()).await?, 0, "the lease still holds");
    drain(&settings, &test.db, None, now() + DAY).await?;
    let received = sink.received();
    assert_eq!(received.len(), 2);
    let id = |at: usize| read(&received[at]).message_id().map(str::to_owned);
    assert!(id(0).is_some());
    assert_eq!(id(0), id(1));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_server_mails_are_files() -> Result<()> {
    let test = TestDb::new().await?;
    let world = World::new(&test).await?;
    news(&world, "Bridges", "Bridge building").await?;
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("mailbox-{}", world.teacher));
    drain(&settings(HandOver::Folder(folder.clone())), &test.db, None, now()).await?;
    let file = folder.join(format!("{}.eml", mail_id(&world).await?));
    let raw = std::fs::read(&file)?;
    assert_eq!(std::fs::read_dir(&folder)?.count(), 1, "nothing but the mail");
    std::fs::remove_dir_all(&folder)?;
    let mail = mail_parser::MessageParser::default().parse(&raw).expect("a message");
    assert_eq!(mail.subject(), Some("Someone who may help with: Bridges"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_be_stopped_says_so_to_mail_programs_and_a_sign_in_mail_does_not() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    let settings = settings(HandOver::Smtp(sink.url.clone()));
    news(&world, "Bridges", "Bridge building").await?;
    drain(&settings, &test.db, None, now()).await?;
    let link = world.sign_in_link(now() + TimeDelta::minutes(15)).await?;
    world.event("sign_in_requested", link, r#"{"version": 1}"#, "notifier", now()).await?;
    drain(&settings, &test.db, None, now()).await?;
    let received = sink.received();
    let (matches, sign_in) = (read(&received[0]), read(&received[1]));
    let stop = Stop { person: world.teacher, kind: MailKind::Matches, need: None };
    let address = format!("https://kith.example.org/mail/stop/{}", stop_token(&secret(), &stop)?);
    assert_eq!(matches.header_raw("List-Unsubscribe").map(str::trim), Some(format!("<{address}>").as_str()));
    assert_eq!(matches.header_raw("List-Unsubscribe-Post").map(str::trim), Some("List-Unsubscribe=One-Click"));
    let plain = matches.body_text(0).expect("a text").replace("\r\n", "\n");
    assert!(plain.contains(&format!("\n{address}\n")), "{plain}");
    assert_eq!(sign_in.header_raw("List-Unsubscribe"), None);
    assert_eq!(sign_in.header_raw("List-Unsubscribe-Post"), None);
    let rows = world.sql.query_one("SELECT string_agg(mails::text, '') FROM mails", &[]).await?;
    let token = address.rsplit('/').next().unwrap_or_default();
    assert!(!rows.get::<_, String>(0).contains(token), "the token stands in the database");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_by_one_click_is_offered_over_https_only() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    let mut settings = settings(HandOver::Smtp(sink.url.clone()));
    settings.public_url = "http://127.0.0.1:8080".to_owned();
    news(&world, "Bridges", "Bridge building").await?;
    drain(&settings, &test.db, None, now()).await?;
    let received = sink.received();
    let mail = read(&received[0]);
    assert_eq!(mail.header_raw("List-Unsubscribe"), None);
    assert!(mail.body_text(0).expect("a text").contains("http://127.0.0.1:8080/mail/stop/"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_with_an_apostrophe_gets_its_mail() -> Result<()> {
    let (test, sink) = (TestDb::new().await?, SmtpSink::start(false).await?);
    let world = World::new(&test).await?;
    world.sql.batch_execute("UPDATE persons SET email = 'o''neill@example.org'").await?;
    news(&world, "Bridges", "Bridge building").await?;
    drain(&settings(HandOver::Smtp(sink.url.clone())), &test.db, None, now()).await?;
    assert_eq!(sink.received()[0].to, "o'neill@example.org");
    Ok(())
}
