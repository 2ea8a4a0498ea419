//! Handing a message over: to a mail server, or into a folder.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use directory::ids::MailId;
use lettre::transport::smtp::Error;
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

use super::HandOver;
use crate::outcome::chain;

/// How a message fared.
#[derive(Debug)]
pub(super) enum Sent {
    /// It is the other side's now.
    Accepted,
    /// The other side will never take it.
    Refused(String),
    /// The other side does not take anything from us: our settings are wrong, not the mail.
    Misconfigured(String),
    /// It may go another time.
    NotNow(String),
}

/// Where messages are handed over.
pub(super) enum Transport {
    Smtp(Smtp),
    Folder(PathBuf),
}

/// A mail server, with connections that are kept for the next message.
pub(super) struct Smtp {
    url: String,
    time_limit: Duration,
    pool: Mutex<Pool>,
}

type Pool = AsyncSmtpTransport<Tokio1Executor>;

impl Transport {
    pub(super) fn new(hand_over: &HandOver, time_limit: Duration) -> Result<Self> {
        Ok(match hand_over {
            HandOver::Smtp(url) => {
                let pool = Mutex::new(connect(url, time_limit)?);
                Self::Smtp(Smtp { url: url.clone(), time_limit, pool })
            }
            HandOver::Folder(folder) => Self::Folder(folder.clone()),
        })
    }

    pub(super) async fn send(&self, id: MailId, message: Message) -> Sent {
        match self {
            Self::Smtp(smtp) => smtp.send(message).await,
            Self::Folder(folder) => match write(folder, id, &message).await {
                Ok(()) => Sent::Accepted,
                Err(error) => Sent::NotNow(chain(error.as_ref())),
            },
        }
    }
}

impl Smtp {
    async fn send(&self, message: Message) -> Sent {
        let pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner).clone();
        // The library's own time limit covers connecting only: a server that then says nothing would hold us for ever.
        match tokio::time::timeout(self.time_limit, pool.send(message)).await {
            Ok(Ok(_)) => Sent::Accepted,
            Ok(Err(error)) => match classify(&error) {
                Sent::Refused(reason) if !self.welcome(&pool).await => Sent::Misconfigured(reason),
                sent => sent,
            },
            Err(_) => {
                self.replace(pool).await;
                Sent::NotNow(format!("the mail server did not answer within {} s", self.time_limit.as_secs_f32()))
            }
        }
    }

    /// Whether the server speaks with us at all. One that turns everybody away, or us, gives the same codes as for a
    /// wrong recipient, and so must not be believed about one.
    async fn welcome(&self, pool: &Pool) -> bool {
        matches!(tokio::time::timeout(self.time_limit, pool.test_connection()).await, Ok(Ok(true)))
    }

    /// Takes new connections: the one that was left in the middle of a message would be offered to the next one.
    async fn replace(&self, stuck: Pool) {
        match connect(&self.url, self.time_limit) {
            Ok(fresh) => *self.pool.lock().unwrap_or_else(PoisonError::into_inner) = fresh,
            Err(error) => tracing::error!(error = chain(error.as_ref()), "cannot make new mail connections"),
        }
        // Saying goodbye may hang as well.
        if tokio::time::timeout(Duration::from_secs(1), stuck.shutdown()).await.is_err() {
            tracing::debug!("a mail connection was dropped without a goodbye");
        }
    }
}

fn connect(url: &str, time_limit: Duration) -> Result<Pool> {
    // The URL may hold a password, so the error must not repeat it.
    let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).context("SMTP_URL cannot be used")?;
    Ok(builder.timeout(Some(time_limit)).build())
}

/// Whose fault a failure is. Network errors and broken conversations have no reply code: they may pass.
fn classify(error: &Error) -> Sent {
    let reason = chain(error);
    match error.status().map(u16::from) {
        // Wrong or missing credentials. They look like a bounce, and say nothing about the recipient.
        Some(530 | 534 | 535 | 538) => Sent::Misconfigured(reason),
        Some(500..=599) => Sent::Refused(reason),
        _ => Sent::NotNow(reason),
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

    #[tokio::test]
    async fn the_mail_after_one_that_hung_goes_by_a_fresh_connection() {
        let sink = SmtpSink::start(false).await.unwrap();
        let hand_over = HandOver::Smtp(sink.url.clone());
        let transport = Transport::new(&hand_over, Duration::from_millis(500)).unwrap();
        let id = MailId::new(DateTime::UNIX_EPOCH);
        assert!(matches!(transport.send(id, message("one")).await, Sent::Accepted));
        sink.behave(Behaviour::Hang(Stage::Message));
        assert!(matches!(transport.send(id, message("two")).await, Sent::NotNow(_)));
        sink.behave(Behaviour::Accept);
        // The library puts a connection back by a task of its own: that one is to run first.
        tokio::task::yield_now().await;
        let three = transport.send(id, message("three")).await;
        assert!(matches!(three, Sent::Accepted), "{three:?}");
        let subjects: Vec<String> =
            sink.received().iter().map(|mail| String::from_utf8_lossy(&mail.raw).into_owned()).collect();
        assert!(subjects.len() == 2 && subjects[1].contains("Subject: three"), "{subjects:?}");
    }
}
