//! What a conversation with a mail server came to, and whose affair that is: the one place that decides it.
//!
//! `docs/mail.md` has the same as a table, with the test of each row.

use directory::mail::Fault;
use lettre::transport::smtp::Error;

/// How a mail fared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fared {
    /// It is the other side's now.
    Accepted,
    /// The address takes no mail: no later one either.
    AddressRefused {
        /// The code its server said so with, such as `550 5.1.1`.
        code: String,
        /// What it said.
        reason: String,
    },
    /// This mail is never taken; of the address that says nothing.
    MailRefused(String),
    /// Our own mail server takes nothing from us. No mail is to blame.
    OurFault(Fault, String),
    /// It may go another time.
    NotNow(String),
}

impl Fared {
    /// The code of it, for metrics.
    pub(super) const fn code(&self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::AddressRefused { .. } => "address_refused",
            Self::MailRefused(_) => "mail_refused",
            Self::OurFault(..) => "our_fault",
            Self::NotNow(_) => "not_now",
        }
    }
}

/// How far a conversation had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Finding the server, encrypting, saying hello.
    Hello,
    /// Giving a name and password.
    Password,
    /// Naming our own address.
    Sender,
    /// Naming the recipient.
    Recipient,
    /// Handing the message over.
    Message,
}

/// What a failure at a stage means.
pub(super) fn of_error(stage: Stage, error: &Error) -> Fared {
    // The library's words repeat those of every cause.
    let reason = without_addresses(&error.to_string());
    if let Some(code) = error.status().map(u16::from) {
        let said = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
        return of_reply(stage, code, &said, reason);
    }
    match stage {
        Stage::Hello => of_connecting(error, reason),
        // No way of giving our password that both sides know.
        Stage::Password if error.is_client() => Fared::OurFault(Fault::Password, reason),
        _ => Fared::NotNow(reason),
    }
}

/// What a reply that is no yes means. `said` is the server's text, `reason` what is kept of it.
fn of_reply(stage: Stage, code: u16, said: &str, reason: String) -> Fared {
    match (stage, code) {
        // Wrong or missing credentials look like a bounce, and say nothing about the recipient.
        (_, 530 | 534 | 535 | 538) | (Stage::Password, _) => Fared::OurFault(Fault::Password, reason),
        (Stage::Hello, 500..=599) => Fared::OurFault(Fault::TurnedAway, reason),
        (Stage::Sender, 500..=599) => Fared::OurFault(Fault::Sender, reason),
        // Policy (5.7.x), size and content are about the mail or about us, whatever the basic code.
        (_, 521 | 550 | 551 | 553 | 556) if !is_policy(said) => {
            Fared::AddressRefused { code: full_code(code, said), reason }
        }
        (_, 500..=599) => Fared::MailRefused(reason),
        _ => Fared::NotNow(reason),
    }
}

/// A failure before any reply: the server cannot be reached or trusted, or it broke off.
fn of_connecting(error: &Error, reason: String) -> Fared {
    use std::io::ErrorKind;

    // Encryption is demanded and not offered.
    if error.is_client() {
        return Fared::OurFault(Fault::Certificate, reason);
    }
    let Some(cause) = io_cause(error) else { return Fared::NotNow(reason) };
    match cause {
        // How the TLS library says that it does not trust what it was shown.
        ErrorKind::InvalidData => Fared::OurFault(Fault::Certificate, reason),
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe
        | ErrorKind::UnexpectedEof => Fared::NotNow(reason),
        _ => Fared::OurFault(Fault::Unreachable, reason),
    }
}

/// The system's own error behind another, if there is one.
fn io_cause(error: &Error) -> Option<std::io::ErrorKind> {
    let mut next = std::error::Error::source(error);
    while let Some(cause) = next {
        if let Some(cause) = cause.downcast_ref::<std::io::Error>() {
            return Some(cause.kind());
        }
        next = cause.source();
    }
    None
}

/// The enhanced code (`5.1.1`) that a server's text may begin with.
fn enhanced(said: &str) -> Option<&str> {
    let first = said.split_whitespace().next()?;
    let parts: Vec<&str> = first.split('.').collect();
    let numbers = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    (parts.len() == 3 && numbers).then_some(first)
}

fn is_policy(said: &str) -> bool {
    enhanced(said).and_then(|code| code.split('.').nth(1)) == Some("7")
}

fn full_code(code: u16, said: &str) -> String {
    enhanced(said).map_or_else(|| code.to_string(), |enhanced| format!("{code} {enhanced}"))
}

/// The most of a server's answer that is kept, in characters.
const KEPT: usize = 300;

/// What was said, without the addresses that servers like to repeat: it goes into logs and onto pages.
pub(super) fn without_addresses(text: &str) -> String {
    let word = |word: &str| if word.contains('@') { "(address)".to_owned() } else { word.to_owned() };
    let said: Vec<String> = text.split_whitespace().map(word).collect();
    said.join(" ").chars().take(KEPT).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(stage: Stage, code: u16, said: &str, expected: &str) {
        assert_eq!(of_reply(stage, code, said, String::new()).code(), expected, "{stage:?} {code} {said}");
    }

    #[test]
    fn a_reply_is_the_addresss_the_mails_ours_or_passing() {
        check(Stage::Recipient, 550, "5.1.1 no such mailbox", "address_refused");
        check(Stage::Recipient, 550, "no such mailbox", "address_refused");
        check(Stage::Message, 550, "5.1.1 no such mailbox", "address_refused");
        check(Stage::Recipient, 550, "5.7.1 your network is listed", "mail_refused");
        check(Stage::Message, 552, "5.3.4 too big", "mail_refused");
        check(Stage::Message, 554, "looks like spam", "mail_refused");
        check(Stage::Recipient, 501, "syntax", "mail_refused");
        for code in [421, 450, 451, 452] {
            check(Stage::Recipient, code, "later", "not_now");
            check(Stage::Message, code, "later", "not_now");
        }
        check(Stage::Hello, 421, "busy", "not_now");
        check(Stage::Hello, 554, "no service", "our_fault");
        check(Stage::Password, 454, "later", "our_fault");
        check(Stage::Sender, 550, "5.1.8 bad sender", "our_fault");
        check(Stage::Sender, 530, "authenticate first", "our_fault");
        check(Stage::Recipient, 530, "authenticate first", "our_fault");
    }

    #[test]
    fn no_address_stays_in_what_a_server_said() {
        let said = without_addresses("550 5.1.1 <office@example.org>: unknown, ask postmaster@example.org");
        assert_eq!(said, "550 5.1.1 (address) unknown, ask (address)");
    }

    #[test]
    fn the_code_that_is_kept_is_the_full_one() {
        assert_eq!(full_code(550, "5.1.1 unknown"), "550 5.1.1");
        assert_eq!(full_code(550, "unknown"), "550");
    }
}
