//! The mailer: sends each mail that is due. The one folder that knows SMTP.
//!
//! A mail is claimed (committed), sent, then settled. Whoever is killed between the last two sends it again when the
//! lease ends, with the same Message-ID: at least once, and recognisable.

mod conversation;
mod letter;
mod outcome;
mod transport;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use directory::accounts::Secret;
use directory::db::Db;
use directory::mail::{self, Claimed};
use directory::outbox::{Jitter, Settled};
use engine::Index;
use lettre::message::Mailbox;

use wording::Links;

use self::outcome::Fared;
use self::transport::Transport;
use crate::outcome::chain;

/// Where mails go and what stands in them.
#[derive(Clone)]
pub struct Settings {
    /// Where mails are handed over.
    pub hand_over: HandOver,
    /// Whom they come from, such as `Kith <kith@example.org>`.
    pub from: String,
    /// How a browser reaches the service, without a slash at its end: every link begins with it.
    pub public_url: String,
    /// What the tokens in links are made from.
    pub secret: Secret,
    /// How long one mail may take; a server that is silent for longer is given up for now.
    pub time_limit: Duration,
    /// The search index to keep, where there is one outside the database.
    pub index: Option<Index>,
}

/// Where mails are handed over.
#[derive(Clone)]
pub enum HandOver {
    /// To a mail server; the URL may carry a password.
    Smtp(String),
    /// As `.eml` files into a folder, for development.
    Folder(PathBuf),
}

/// Sends mails.
pub(crate) struct Mailer {
    transport: Transport,
    from: Mailbox,
    links: Links,
}

impl Mailer {
    /// Reads the settings; nothing is connected until the first mail.
    pub(crate) fn new(settings: &Settings) -> Result<Self> {
        let from = settings.from.parse().context("the address that mails come from is not a mail address")?;
        let transport = Transport::new(&settings.hand_over, settings.time_limit)?;
        Ok(Self { transport, from, links: Links::new(&settings.public_url, &settings.secret) })
    }

    /// Sends one mail and settles it.
    pub(crate) async fn send(&self, db: &Db, claimed: &Claimed, jitter: Jitter, now: DateTime<Utc>) -> Result<()> {
        let Some(letter) = mail::letter(db, claimed.id, now).await? else {
            tracing::info!(mail = %claimed.id, "nothing left to say: the mail is taken back");
            mail::discard(db, claimed).await?;
            return Ok(());
        };
        let fared = match letter::message(&letter, &self.from, &self.links, now) {
            Ok(message) => self.transport.send(claimed.id, &message).await,
            Err(error) => Fared::NotWritten(format!("the mail could not be written: {}", chain(error.as_ref()))),
        };
        let counted = metrics::counter!(
            "kith_mail_attempts_total", "kind" => letter.kind().code(), "outcome" => fared.code()
        );
        counted.increment(1);
        let settled = match fared {
            Fared::Accepted => {
                tracing::info!(mail = %claimed.id, tries = claimed.tries, "mail sent");
                let settled = mail::sent(db, claimed, &letter.told(), now).await?;
                if let Err(error) = mail::address_works(db, claimed.id, now).await {
                    // The mail went, and stays sent. The next one that is taken makes up for this.
                    tracing::error!(mail = %claimed.id, error = chain(&error), "what was held stays held for now");
                }
                settled
            }
            Fared::AddressRefused { code, reason } => {
                tracing::warn!(mail = %claimed.id, code, reason, "the address takes no mail");
                mail::address_refused(db, claimed, &code, &reason, now).await?
            }
            Fared::MailRefused(reason) => {
                tracing::warn!(mail = %claimed.id, reason, "mail refused for good");
                mail::refused(db, claimed, &reason, now).await?
            }
            Fared::NotWritten(reason) => {
                tracing::error!(mail = %claimed.id, reason, "mail not written");
                mail::give_up(db, claimed, &reason, now).await?
            }
            Fared::OurFault(fault, reason) => {
                let fault_code = fault.code();
                tracing::error!(fault = fault_code, reason, "no mail goes out: our mail server takes nothing from us");
                mail::pause(db, claimed, fault, &reason, jitter, now).await?
            }
            Fared::NotNow(reason) => {
                tracing::warn!(mail = %claimed.id, tries = claimed.tries, reason, "mail not sent this time");
                mail::retry(db, claimed, &reason, jitter, now).await?
            }
        };
        match settled {
            Settled::Kept => {}
            Settled::Dead => tracing::error!(mail = %claimed.id, "mail given up"),
            Settled::Overtaken => tracing::warn!(mail = %claimed.id, "overslept: another worker has this mail"),
        }
        Ok(())
    }
}
