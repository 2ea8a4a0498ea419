//! Handing a message over: to a mail server, or into a folder.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use directory::ids::MailId;
use lettre::Message;
use lettre::transport::smtp::client::AsyncSmtpConnection;

use super::HandOver;
use super::conversation::{Failure, Server, hand_over};
use super::outcome::{Fared, of_error};
use crate::outcome::chain;

/// How long a server may take to say that a kept connection still works, at most.
const STILL_THERE: Duration = Duration::from_secs(5);

/// How long saying goodbye may take.
const GOODBYE: Duration = Duration::from_secs(1);

/// Where messages are handed over.
pub(super) enum Transport {
    Smtp(Smtp),
    Folder(PathBuf),
}

/// A mail server, with connections that are kept for the next message.
pub(super) struct Smtp {
    server: Server,
    time_limit: Duration,
    kept: Mutex<Vec<AsyncSmtpConnection>>,
}

impl Transport {
    pub(super) fn new(to: &HandOver, time_limit: Duration) -> Result<Self> {
        Ok(match to {
            HandOver::Smtp(url) => Self::Smtp(Smtp { server: Server::parse(url)?, time_limit, kept: Mutex::default() }),
            HandOver::Folder(folder) => Self::Folder(folder.clone()),
        })
    }

    pub(super) async fn send(&self, id: MailId, message: &Message) -> Fared {
        match self {
            Self::Smtp(smtp) => smtp.send(message).await,
            Self::Folder(folder) => match write(folder, id, message).await {
                Ok(()) => Fared::Accepted,
                Err(error) => Fared::NotNow(chain(error.as_ref())),
            },
        }
    }
}

impl Smtp {
    async fn send(&self, message: &Message) -> Fared {
        // The library limits connecting only: a server that then says nothing would hold us for ever. Whatever the
        // conversation had come to, its connection is dropped with it, and is not offered to the next message.
        match tokio::time::timeout(self.time_limit, self.converse(message)).await {
            Ok(Ok(())) => Fared::Accepted,
            Ok(Err(failure)) => of_error(failure.stage, &failure.error),
            Err(_) => {
                Fared::NotNow(format!("the mail server did not answer within {} s", self.time_limit.as_secs_f32()))
            }
        }
    }

    async fn converse(&self, message: &Message) -> Result<(), Failure> {
        let mut connection = match self.kept().await {
            Some(kept) => kept,
            None => self.server.connect(self.time_limit.mul_f32(0.8)).await?,
        };
        let handed_over = hand_over(&mut connection, message).await;
        match &handed_over {
            Ok(()) => self.lock().push(connection),
            // It answered, so it is there to hear a goodbye.
            Err(failure) if failure.error.status().is_some() => {
                tokio::time::timeout(GOODBYE, connection.quit()).await.ok();
            }
            Err(_) => {}
        }
        handed_over
    }

    /// A kept connection that still works.
    async fn kept(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let mut connection = self.lock().pop()?;
            // A server closes what is idle, and a network may lose one end without a word.
            let limit = STILL_THERE.min(self.time_limit.mul_f32(0.25));
            if tokio::time::timeout(limit, connection.test_connected()).await == Ok(true) {
                return Some(connection);
            }
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<AsyncSmtpConnection>> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes a message beside its final name, then moves it there: whoever looks sees whole mails only.
async fn write(folder: &Path, id: MailId, message: &Message) -> Result<()> {
    let (folder, content) = (folder.to_owned(), message.formatted());
    tokio::task::spawn_blocking(move || {
        std::fs::create_dir_all(&folder).with_context(|| format!("making the folder {}", folder.display()))?;
        let (half, whole) = (folder.join(format!(".{id}")), folder.join(format!("{id}.eml")));
        std::fs::write(&half, content).with_context(|| format!("writing {}", half.display()))?;
        std::fs::rename(&half, &whole).with_context(|| format!("moving to {}", whole.display()))
    })
    .await
    .context("writing a mail")?
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use testing::{Behaviour, SmtpSink, Stage};

    use super::*;

    fn message(subject: &str) -> Message {
        let address = || "office@example.org".parse().unwrap();
        Message::builder().from(address()).to(address()).subject(subject).body(String::new()).unwrap()
    }

    async fn subjects_after(behaviour: Behaviour, second_fares: &str) -> Vec<String> {
        let sink = SmtpSink::start(false).await.unwrap();
        let transport = Transport::new(&HandOver::Smtp(sink.url.clone()), Duration::from_millis(800)).unwrap();
        let id = MailId::new(DateTime::UNIX_EPOCH);
        assert_eq!(transport.send(id, &message("one")).await, Fared::Accepted);
        sink.behave(behaviour);
        assert_eq!(transport.send(id, &message("two")).await.code(), second_fares, "{behaviour:?}");
        sink.behave(Behaviour::Accept);
        assert_eq!(transport.send(id, &message("three")).await, Fared::Accepted, "{behaviour:?}");
        let subject = |raw: &[u8]| {
            let text = String::from_utf8_lossy(raw).into_owned();
            text.lines().find_map(|line| line.strip_prefix("Subject: ").map(str::to_owned)).unwrap_or_default()
        };
        sink.received().iter().map(|mail| subject(&mail.raw)).collect()
    }

    #[tokio::test]
    async fn the_mail_after_one_that_hung_goes_by_a_fresh_connection() {
        assert_eq!(subjects_after(Behaviour::Hang(Stage::Message), "not_now").await, ["one", "three"]);
    }

    #[tokio::test]
    async fn a_kept_connection_that_the_server_closed_is_replaced() {
        assert_eq!(subjects_after(Behaviour::Drop(Stage::Idle), "accepted").await, ["one", "two", "three"]);
    }

    #[tokio::test]
    async fn a_kept_connection_that_went_silent_is_replaced() {
        assert_eq!(subjects_after(Behaviour::Hang(Stage::Idle), "accepted").await, ["one", "two", "three"]);
    }

    #[tokio::test]
    async fn a_refused_mail_does_not_spoil_the_next_one() {
        let refusal = Behaviour::Reply(Stage::Recipient, "550 5.1.1 no such mailbox");
        assert_eq!(subjects_after(refusal, "address_refused").await, ["one", "three"]);
    }
}
