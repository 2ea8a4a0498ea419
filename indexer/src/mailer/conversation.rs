//! One conversation with a mail server, step by step, so that each answer is known for what it answers.
//!
//! The library's own `send` does not say at which step a server said no, and on that it depends whose fault it is.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use lettre::Message;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT};
use percent_encoding::percent_decode_str;
use url::Url;

use super::outcome::Stage;

/// Where a mail server is and how it is spoken to.
pub(super) struct Server {
    host: String,
    port: u16,
    encryption: Encryption,
    name: ClientId,
    credentials: Option<Credentials>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Encryption {
    None,
    IfOffered,
    Demanded,
    FromTheStart,
}

/// A step that failed.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) stage: Stage,
    pub(super) error: Error,
}

/// Says at which stage an error happened.
fn at(stage: Stage) -> impl Fn(Error) -> Failure {
    move |error| Failure { stage, error }
}

impl Server {
    /// Reads `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`. `?tls=required` or `?tls=opportunistic` stands for
    /// STARTTLS; a path is the name we say hello with. The error does not repeat the URL: it may hold a password.
    pub(super) fn parse(url: &str) -> Result<Self> {
        let url = Url::parse(url).context("SMTP_URL is not an address")?;
        let tls = url.query_pairs().find(|(key, _)| key == "tls").map(|(_, value)| value.into_owned());
        let (encryption, port) = match (url.scheme(), tls.as_deref()) {
            ("smtps", _) => (Encryption::FromTheStart, SUBMISSIONS_PORT),
            ("smtp", None) => (Encryption::None, SMTP_PORT),
            ("smtp", Some("required")) => (Encryption::Demanded, SUBMISSION_PORT),
            ("smtp", Some("opportunistic")) => (Encryption::IfOffered, SUBMISSION_PORT),
            _ => {
                bail!("SMTP_URL begins with neither smtp:// nor smtps://, or its tls is not required or opportunistic")
            }
        };
        let host = url.host_str().context("SMTP_URL names no server")?;
        let credentials = match url.password() {
            Some(password) => {
                let decoded = |text| percent_decode_str(text).decode_utf8().context("SMTP_URL's password is not UTF-8");
                Some(Credentials::new(decoded(url.username())?.into_owned(), decoded(password)?.into_owned()))
            }
            None => None,
        };
        let name = match url.path().trim_matches('/') {
            "" => ClientId::default(),
            name => ClientId::Domain(name.to_owned()),
        };
        Ok(Self {
            host: host.trim_matches(['[', ']']).to_owned(),
            port: url.port().unwrap_or(port),
            encryption,
            name,
            credentials,
        })
    }

    /// Connects, encrypts, says hello and who we are. Reaching the server may take `limit`; the rest is the caller's to
    /// limit.
    pub(super) async fn connect(&self, limit: Duration) -> Result<AsyncSmtpConnection, Failure> {
        let hello = at(Stage::Hello);
        let tls = || TlsParameters::new(self.host.clone());
        let wrapped = if self.encryption == Encryption::FromTheStart { Some(tls().map_err(&hello)?) } else { None };
        let place = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(place, Some(limit), &self.name, wrapped, None).await.map_err(&hello)?;
        let upgrades = match self.encryption {
            Encryption::Demanded => true,
            Encryption::IfOffered => connection.can_starttls(),
            Encryption::None | Encryption::FromTheStart => false,
        };
        if upgrades {
            connection.starttls(tls().map_err(&hello)?, &self.name).await.map_err(&hello)?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await.map_err(at(Stage::Password))?;
        }
        Ok(connection)
    }
}

/// Hands one message over.
pub(super) async fn hand_over(connection: &mut AsyncSmtpConnection, message: &Message) -> Result<(), Failure> {
    let envelope = message.envelope();
    let sender = Mail::new(envelope.from().cloned(), Vec::new());
    connection.command(sender).await.map_err(at(Stage::Sender))?;
    for recipient in envelope.to() {
        connection.command(Rcpt::new(recipient.clone(), Vec::new())).await.map_err(at(Stage::Recipient))?;
    }
    connection.command(Data).await.map_err(at(Stage::Message))?;
    // The message is plain ASCII whatever it says: see `letter`.
    connection.message(&message.formatted()).await.map_err(at(Stage::Message))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_read_from_its_address() {
        let check = |url: &str, host: &str, port: u16, encryption: Encryption, password: bool| {
            let server = Server::parse(url).unwrap();
            assert_eq!((server.host.as_str(), server.port), (host, port), "{url}");
            assert_eq!((server.encryption, server.credentials.is_some()), (encryption, password), "{url}");
        };
        check("smtp://mail.example.org", "mail.example.org", 25, Encryption::None, false);
        check("smtp://127.0.0.1:2525", "127.0.0.1", 2525, Encryption::None, false);
        check("smtp://[::1]:2525", "::1", 2525, Encryption::None, false);
        check("smtps://kith:a%40b@mail.example.org", "mail.example.org", 465, Encryption::FromTheStart, true);
        check("smtp://kith:x@mail.example.org?tls=required", "mail.example.org", 587, Encryption::Demanded, true);
        check("smtp://mail.example.org:25/us?tls=opportunistic", "mail.example.org", 25, Encryption::IfOffered, false);
    }

    #[test]
    fn what_is_wrong_with_the_address_is_said_without_the_password() {
        for url in ["smtp://kith:hidden@", "http://kith:hidden@here", "smtp://kith:hidden@here?tls=maybe"] {
            let error = Server::parse(url).err().map(|error| format!("{error:#}")).unwrap_or_default();
            assert!(error.contains("SMTP_URL") && !error.contains("hidden"), "{url}: {error}");
        }
    }
}
