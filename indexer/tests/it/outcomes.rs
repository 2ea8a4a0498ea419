//! Every way a conversation with a mail server can go, held for real, as `docs/mail.md` lists them.

use std::time::Duration;

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use directory::ids::{NeedId, OfferId};
use directory::mail::{self, Fault};
use indexer::{HandOver, Settings, drain};
use testing::{Behaviour, SmtpSink, Stage, TestDb, World, a_wednesday};

use crate::{read, settings};

/// After it everything is due.
const LATER: TimeDelta = TimeDelta::days(1);

fn now() -> DateTime<Utc> {
    a_wednesday()
}

/// A mail that is due, and a server that has its ways with it.
struct Case {
    test: TestDb,
    world: World,
    sink: SmtpSink,
    settings: Settings,
    need: NeedId,
    offer: OfferId,
}

#[derive(Debug, PartialEq, Eq)]
struct Standing {
    outcome: Option<String>,
    /// Tries that count against the mail.
    tries: i32,
    /// What the address refuses mail with.
    refusal: Option<String>,
    fault: Option<Fault>,
}

impl Standing {
    fn sent() -> Self {
        Self { outcome: Some("sent".to_owned()), tries: 1, refusal: None, fault: None }
    }

    fn address_refused(code: &str) -> Self {
        Self { outcome: Some("refused".to_owned()), tries: 1, refusal: Some(code.to_owned()), fault: None }
    }

    fn mail_refused() -> Self {
        Self { outcome: Some("refused".to_owned()), tries: 1, refusal: None, fault: None }
    }

    fn tried_again(tries: i32) -> Self {
        Self { outcome: None, tries, refusal: None, fault: None }
    }

    fn paused(fault: Fault) -> Self {
        Self { outcome: None, tries: 0, refusal: None, fault: Some(fault) }
    }
}

impl Case {
    async fn with(sink: SmtpSink) -> Result<Self> {
        let test = TestDb::new().await?;
        let world = World::new(&test).await?;
        let settings = settings(HandOver::Smtp(sink.url.clone()));
        let need = world.need("Bridges").await?;
        let (_, offer) = world.offer("madrasah", "everyone", "Bridge building").await?;
        world.fit(need, offer).await?;
        let case = Self { test, world, sink, settings, need, offer };
        case.found(now()).await?;
        Ok(case)
    }

    /// The mail after one try with a server that behaves so.
    async fn tried(behaviour: Behaviour) -> Result<Self> {
        let case = Self::with(SmtpSink::start(true).await?).await?;
        case.sink.behave(behaviour);
        case.drain(now()).await?;
        Ok(case)
    }

    /// The same, with a server that is left soon where it is silent.
    async fn hung(stage: Stage) -> Result<Self> {
        let mut case = Self::with(SmtpSink::start(true).await?).await?;
        case.settings.time_limit = Duration::from_millis(400);
        case.sink.behave(Behaviour::Hang(stage));
        case.drain(now()).await?;
        case.settings.time_limit = Duration::from_secs(20);
        Ok(case)
    }

    /// The mail after one try with a server at this address.
    async fn at(url: &str) -> Result<Self> {
        let mut case = Self::with(SmtpSink::start(true).await?).await?;
        case.settings.hand_over = HandOver::Smtp(url.to_owned());
        case.drain(now()).await?;
        case.settings.hand_over = HandOver::Smtp(case.sink.url.clone());
        Ok(case)
    }

    async fn found(&self, at: DateTime<Utc>) -> Result<()> {
        let payload = format!(r#"{{"version": 1, "offer": "{}"}}"#, self.offer);
        self.world.event("match_found", self.need, &payload, "notifier", at).await?;
        Ok(())
    }

    async fn drain(&self, at: DateTime<Utc>) -> Result<usize> {
        drain(&self.settings, &self.test.db, None, at).await
    }

    async fn standing(&self) -> Result<Standing> {
        let select = "SELECT outcome, attempts - forgiven, mail_refusal
             FROM mails JOIN persons ON persons.id = mails.person_id WHERE kind = 'matches'";
        let row = self.world.sql.query_one(select, &[]).await?;
        let fault = mail::paused(&self.test.db).await?.map(|pause| pause.fault);
        Ok(Standing { outcome: row.get(0), tries: row.get(1), refusal: row.get(2), fault })
    }

    async fn last_error(&self) -> Result<String> {
        Ok(self.world.sql.query_one("SELECT coalesce(last_error, '') FROM mails", &[]).await?.get(0))
    }

    /// Another match is found a day later, and the server behaves again: the match is in no mail, as the address is
    /// marked.
    async fn another_is_held(&self) -> Result<()> {
        self.sink.behave(Behaviour::Accept);
        let (_, another) = self.world.offer("madrasah", "everyone", "Found meanwhile").await?;
        self.world.fit(self.need, another).await?;
        let payload = format!(r#"{{"version": 1, "offer": "{another}"}}"#);
        self.world.event("match_found", self.need, &payload, "notifier", now() + LATER).await?;
        self.drain(now() + LATER).await?;
        assert_eq!(self.sink.received(), [], "held");
        Ok(())
    }

    /// What the server took, as text.
    fn texts(&self) -> Vec<String> {
        let text = |mail| read(mail).body_text(0).map(std::borrow::Cow::into_owned).unwrap_or_default();
        self.sink.received().iter().map(text).collect()
    }

    /// The server behaves again: the mail goes, once what it waits for is over, and not before.
    async fn goes_later(&self) -> Result<()> {
        self.sink.behave(Behaviour::Accept);
        assert_eq!(self.drain(now()).await?, 0, "not before its time");
        self.drain(now() + LATER).await?;
        let standing = self.standing().await?;
        assert_eq!((standing.outcome.as_deref(), standing.fault), (Some("sent"), None));
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_accepted_mail_is_sent() -> Result<()> {
    let case = Case::tried(Behaviour::Accept).await?;
    assert_eq!(case.standing().await?, Standing::sent());
    assert_eq!(case.sink.received().len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_550_at_rcpt_is_of_the_address() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Recipient, "550 5.1.1 <teacher@example.org>: unknown")).await?;
    assert_eq!(case.standing().await?, Standing::address_refused("550 5.1.1"));
    assert_eq!(case.last_error().await?, "550 5.1.1: the address takes no mail", "nothing of the server's own words");
    case.sink.behave(Behaviour::Accept);
    assert_eq!(case.drain(now() + LATER).await?, 0, "given up is given up");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_550_after_data_is_of_the_mail() -> Result<()> {
    for line in ["550 High probability of spam", "550 5.6.0 content not accepted", "550 5.7.1 looks like spam"] {
        let case = Case::tried(Behaviour::Reply(Stage::Message, line)).await?;
        assert_eq!(case.standing().await?, Standing::mail_refused(), "{line}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_after_data_that_names_the_address_is_of_the_address() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Message, "550 5.1.1 no such mailbox")).await?;
    assert_eq!(case.standing().await?, Standing::address_refused("550 5.1.1"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_relays_nothing_for_us_pauses_all_mail() -> Result<()> {
    for line in ["550 relay not permitted", "554 5.7.1 <teacher@example.org>: Relay access denied"] {
        let case = Case::tried(Behaviour::Reply(Stage::Recipient, line)).await?;
        assert_eq!(case.standing().await?, Standing::paused(Fault::TurnedAway), "{line}");
        case.goes_later().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_by_policy_at_rcpt_is_tried_again() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Recipient, "550 5.7.1 your network is on a list")).await?;
    assert_eq!(case.standing().await?, Standing::tried_again(1));
    case.goes_later().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_552_or_554_is_of_the_mail() -> Result<()> {
    for (stage, line) in [
        (Stage::Recipient, "552 5.2.2 mailbox full"),
        (Stage::Message, "552 5.3.4 too big"),
        (Stage::Data, "554 no valid recipients"),
        (Stage::Message, "554 looks like spam"),
    ] {
        let case = Case::tried(Behaviour::Reply(stage, line)).await?;
        assert_eq!(case.standing().await?, Standing::mail_refused(), "{line}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passing_no_is_tried_again_later_each_time() -> Result<()> {
    for (stage, line) in [
        (Stage::Greeting, "421 too busy"),
        (Stage::Sender, "451 not now"),
        (Stage::Recipient, "450 greylisted"),
        (Stage::Recipient, "451 try later"),
        (Stage::Recipient, "452 4.2.2 mailbox full"),
        (Stage::Message, "421 closing"),
    ] {
        let case = Case::tried(Behaviour::Reply(stage, line)).await?;
        assert_eq!(case.standing().await?, Standing::tried_again(1), "{line}");
        assert_eq!(case.drain(now() + TimeDelta::seconds(8)).await?, 0, "{line}: too early");
        case.drain(now() + TimeDelta::seconds(12)).await?;
        assert_eq!(case.standing().await?, Standing::tried_again(2), "{line}");
        assert_eq!(case.drain(now() + TimeDelta::seconds(36)).await?, 0, "{line}: the pause does not grow");
        case.goes_later().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_pauses_all_mail() -> Result<()> {
    for line in ["535 5.7.8 wrong password", "534 another way", "454 cannot look now", "500 what?"] {
        let case = Case::tried(Behaviour::Reply(Stage::Password, line)).await?;
        assert_eq!(case.standing().await?, Standing::paused(Fault::Password), "{line}");
        case.goes_later().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_wants_a_password_first_pauses_all_mail() -> Result<()> {
    for stage in [Stage::Sender, Stage::Recipient] {
        let case = Case::tried(Behaviour::Reply(stage, "530 5.7.0 authenticate first")).await?;
        assert_eq!(case.standing().await?, Standing::paused(Fault::Password), "{stage:?}");
        case.goes_later().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sender_that_is_not_allowed_pauses_all_mail() -> Result<()> {
    for (stage, line) in [
        (Stage::Sender, "550 5.7.1 not your address"),
        (Stage::Sender, "553 sender rejected"),
        (Stage::Recipient, "553 5.7.1 <kith@example.org>: Sender address rejected: not owned by user"),
        (Stage::Recipient, "550 5.1.8 <kith@example.org>: Domain not found"),
    ] {
        let case = Case::tried(Behaviour::Reply(stage, line)).await?;
        assert_eq!(case.standing().await?, Standing::paused(Fault::Sender), "{line}");
        case.goes_later().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_turns_us_away_pauses_all_mail() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Greeting, "554 5.7.1 no service for you")).await?;
    assert_eq!(case.standing().await?, Standing::paused(Fault::TurnedAway));
    case.goes_later().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_not_trusted_pauses_all_mail() -> Result<()> {
    let untrusted = SmtpSink::start_untrusted().await?;
    let case = Case::at(&untrusted.url).await?;
    assert_eq!(case.standing().await?, Standing::paused(Fault::Certificate));
    assert!(case.last_error().await?.contains("certificate"), "{}", case.last_error().await?);
    assert_eq!(untrusted.received(), []);
    case.goes_later().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_the_encryption_that_is_demanded_pauses_all_mail() -> Result<()> {
    let plain = SmtpSink::start(false).await?;
    let case = Case::at(&format!("{}?tls=required", plain.url)).await?;
    assert_eq!(case.standing().await?, Standing::paused(Fault::Certificate), "{}", case.last_error().await?);
    assert_eq!(plain.received(), []);
    case.goes_later().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_not_known_pauses_all_mail() -> Result<()> {
    let case = Case::at("smtp://nowhere.invalid:2525").await?;
    assert_eq!(case.standing().await?, Standing::paused(Fault::Unreachable), "{}", case.last_error().await?);
    case.goes_later().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_refused_pauses_all_mail() -> Result<()> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let nobody = listener.local_addr()?;
    drop(listener);
    let case = Case::at(&format!("smtp://{nobody}")).await?;
    assert_eq!(case.standing().await?, Standing::paused(Fault::Unreachable), "{}", case.last_error().await?);
    case.goes_later().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_greeting_that_never_comes_is_left_at_the_time_limit() -> Result<()> {
    let case = Case::hung(Stage::Greeting).await?;
    assert_eq!(case.standing().await?, Standing::tried_again(1));
    let error = case.last_error().await?;
    assert!(error.contains("did not answer within 0.4 s"), "{error}");
    case.goes_later().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silence_after_rcpt_is_left_at_the_time_limit() -> Result<()> {
    for stage in [Stage::Recipient, Stage::Data] {
        let case = Case::hung(stage).await?;
        assert_eq!(case.standing().await?, Standing::tried_again(1), "{stage:?}");
        case.goes_later().await?;
        assert_eq!(case.sink.received().len(), 1, "{stage:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silence_after_data_ends_in_the_same_mail_again() -> Result<()> {
    let case = Case::hung(Stage::Taken).await?;
    assert_eq!(case.standing().await?, Standing::tried_again(1));
    case.goes_later().await?;
    assert!(came_twice_with_the_same_id(&case));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_cut_before_data_is_tried_again() -> Result<()> {
    for stage in [Stage::Greeting, Stage::Password, Stage::Sender, Stage::Recipient, Stage::Data, Stage::Message] {
        let case = Case::tried(Behaviour::Drop(stage)).await?;
        assert_eq!(case.standing().await?, Standing::tried_again(1), "{stage:?}: {}", case.last_error().await?);
        case.goes_later().await?;
        assert_eq!(case.sink.received().len(), 1, "{stage:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_cut_after_data_ends_in_the_same_mail_again() -> Result<()> {
    let case = Case::tried(Behaviour::Drop(Stage::Taken)).await?;
    assert_eq!(case.standing().await?, Standing::tried_again(1));
    case.goes_later().await?;
    assert!(came_twice_with_the_same_id(&case));
    Ok(())
}

fn came_twice_with_the_same_id(case: &Case) -> bool {
    let received = case.sink.received();
    let ids: Vec<Option<&str>> = received
        .iter()
        .map(|mail| std::str::from_utf8(&mail.raw).ok()?.lines().find(|line| line.starts_with("Message-ID: ")))
        .collect();
    matches!(ids.as_slice(), [Some(one), Some(other)] if one == other)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pause_holds_every_mail_grows_and_ends_with_the_first_one_taken() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Password, "535 wrong password")).await?;
    // Another mail comes due meanwhile: nobody knocks.
    let link = case.world.sign_in_link(now() + LATER * 2).await?;
    case.world.event("sign_in_requested", link, r#"{"version": 1}"#, "notifier", now()).await?;
    assert_eq!(case.drain(now() + TimeDelta::seconds(5)).await?, 1, "the event, and no mail");
    let first = mail::paused(&case.test.db).await?.expect("a pause");
    case.drain(first.until).await?;
    let second = mail::paused(&case.test.db).await?.expect("a pause");
    assert_eq!(second.since, first.since);
    assert!(second.until - first.until > first.until - now(), "{first:?} {second:?}");
    let counted = "SELECT count(*) FROM mails WHERE attempts = forgiven AND outcome IS NULL";
    assert_eq!(case.world.sql.query_one(counted, &[]).await?.get::<_, i64>(0), 2, "no mail is blamed");
    case.sink.behave(Behaviour::Accept);
    case.drain(second.until).await?;
    assert_eq!(case.sink.received().len(), 2);
    assert_eq!(mail::paused(&case.test.db).await?, None);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_refuses_gets_nothing_until_a_sign_in_mail_is_taken() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Recipient, "550 5.1.1 no such mailbox")).await?;
    case.another_is_held().await?;
    let link = case.world.sign_in_link(now() + LATER * 3).await?;
    case.world.event("sign_in_requested", link, r#"{"version": 1}"#, "notifier", now() + LATER).await?;
    case.drain(now() + LATER).await?;
    let received = case.sink.received();
    assert_eq!(received.len(), 2, "the link, and then one mail with all of it");
    let text = read(&received[1]).body_text(0).expect("a text").into_owned();
    assert!(text.contains("Bridge building") && text.contains("Found meanwhile"), "{text}");
    let refusal: Option<String> = case.world.sql.query_one("SELECT mail_refusal FROM persons", &[]).await?.get(0);
    assert_eq!(refusal, None);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn requeueing_tries_a_refusing_address_once_more() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Recipient, "550 no such mailbox")).await?;
    case.sink.behave(Behaviour::Accept);
    assert_eq!(mail::requeue_dead(&case.test.db, now() + LATER).await?, 1);
    case.drain(now() + LATER).await?;
    assert_eq!(case.standing().await?, Standing::sent());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requeued_mail_that_is_taken_frees_what_was_held() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Recipient, "550 no such mailbox")).await?;
    case.another_is_held().await?;
    assert_eq!(mail::requeue_dead(&case.test.db, now() + LATER).await?, 1);
    case.drain(now() + LATER).await?;
    let texts = case.texts();
    assert_eq!(texts.len(), 2, "{texts:?}");
    assert!(texts[0].contains("Bridge building") && texts[1].contains("Found meanwhile"), "{texts:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn requeueing_clears_no_mark_until_a_mail_is_taken() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Recipient, "550 no such mailbox")).await?;
    case.another_is_held().await?;
    case.sink.behave(Behaviour::Reply(Stage::Recipient, "550 5.1.1 no such mailbox"));
    mail::requeue_dead(&case.test.db, now() + LATER).await?;
    case.drain(now() + LATER).await?;
    assert_eq!(case.standing().await?, Standing::address_refused("550 5.1.1"), "one mail was tried, and no other");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_went_stays_sent_where_what_was_held_cannot_be_freed() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Recipient, "550 no such mailbox")).await?;
    case.sink.behave(Behaviour::Accept);
    let fails = "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''not now''; END';
         CREATE TRIGGER fail BEFORE UPDATE ON persons FOR EACH ROW EXECUTE FUNCTION fail()";
    case.world.sql.batch_execute(fails).await?;
    mail::requeue_dead(&case.test.db, now()).await?;
    case.drain(now()).await?;
    case.drain(now() + LATER).await?;
    assert_eq!(case.standing().await?.outcome.as_deref(), Some("sent"));
    assert_eq!(case.sink.received().len(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_cannot_be_written_is_given_up_and_ends_no_pause() -> Result<()> {
    let case = Case::tried(Behaviour::Reply(Stage::Password, "535 wrong password")).await?;
    case.world.sql.batch_execute("UPDATE persons SET email = 'no address'").await?;
    case.drain(now() + LATER).await?;
    let expected = Standing { outcome: Some("failed".to_owned()), tries: 1, ..Standing::paused(Fault::Password) };
    assert_eq!(case.standing().await?, expected);
    assert!(case.last_error().await?.starts_with("the mail could not be written"), "{}", case.last_error().await?);
    Ok(())
}

#[test]
fn each_row_of_the_table_in_the_docs_names_a_test() {
    let sources = [include_str!("outcomes.rs"), include_str!("../../src/mailer/transport.rs")].concat();
    let mut rows = 0;
    for line in include_str!("../../../docs/mail.md").lines().filter(|line| line.starts_with("| ")) {
        let Some(name) = line.rsplit('|').nth(1).and_then(|cell| cell.trim().strip_prefix('`')) else { continue };
        let name = name.trim_end_matches('`');
        assert!(sources.contains(&format!("fn {name}(")), "{name} is no test");
        rows += 1;
    }
    assert!(rows > 15, "only {rows} rows were read");
}
