//! What a conversation with a mail server came to, and whose affair that is: the one place that decides it.
//!
//! `docs/mail.md` has the same as a table, with the test of each row.

use directory::mail::Fault;
use lettre::transport::smtp::Error;

use crate::outcome::chain;

/// How a mail fared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fared {
    /// It is the other side's now.
    Accepted,
    /// The address takes no mail: no later one either.
    AddressRefused {
        /// The code its server said so with, such as `550 5.1.1`.
        code: String,
        /// That code, and a sentence of ours.
        reason: String,
    },
    /// This mail is never taken; of the address that says nothing.
    MailRefused(String),
    /// It could not be written, so that no server was asked.
    NotWritten(String),
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
            Self::NotWritten(_) => "not_written",
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
    if let Some(code) = error.status().map(u16::from) {
        let said = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
        return of_reply(stage, code, &said);
    }
    match stage {
        Stage::Hello => of_connecting(error, chain(error)),
        // No way of giving our password that both sides know.
        Stage::Password if error.is_client() => Fared::OurFault(Fault::Password, chain(error)),
        // The library repeats an answer that it does not understand, and from here on that may name the recipient.
        _ => Fared::NotNow("the connection broke off before an answer that can be understood".to_owned()),
    }
}

/// Whose affair a reply is that is no yes.
#[derive(Clone, Copy)]
enum Whose {
    Address,
    Mail,
    Ours(Fault),
    Nobodys,
}

/// What a reply that is no yes means. Of what the server `said` only its codes are kept: the rest may name anybody.
fn of_reply(stage: Stage, code: u16, said: &str) -> Fared {
    let code_kept = full_code(code, said);
    let reason = |ours: &str| format!("{code_kept}: {ours}");
    match whose(stage, code, said) {
        Whose::Address => {
            Fared::AddressRefused { reason: reason("the address takes no mail"), code: code_kept.clone() }
        }
        Whose::Mail => Fared::MailRefused(reason("this mail is not taken")),
        Whose::Ours(fault) => Fared::OurFault(
            fault,
            reason(match fault {
                Fault::Password => "our name and password are not taken",
                Fault::Sender => "our own address is not taken as a sender",
                Fault::TurnedAway => "the server takes nothing from us, or passes nothing on for us",
                Fault::Unreachable | Fault::Certificate => "the server cannot be used",
            }),
        ),
        Whose::Nobodys => Fared::NotNow(reason("not now")),
    }
}

fn whose(stage: Stage, code: u16, said: &str) -> Whose {
    let enhanced = enhanced(said).unwrap_or_default();
    match (stage, code) {
        // Wrong or missing credentials look like a bounce, and say nothing about the recipient.
        (_, 530 | 534 | 535 | 538) | (Stage::Password, _) => Whose::Ours(Fault::Password),
        (Stage::Hello, 500..=599) => Whose::Ours(Fault::TurnedAway),
        (Stage::Sender, 500..=599) => Whose::Ours(Fault::Sender),
        (_, 500..=599) if ["5.1.7", "5.1.8"].contains(&enhanced) => Whose::Ours(Fault::Sender),
        (_, 500..=599) if enhanced.starts_with("5.1.") || enhanced == "5.2.1" => Whose::Address,
        // Many servers say only here what they have against us, and with the basic code of an unknown mailbox.
        (Stage::Recipient, 500..=599) => match against_us(said) {
            Some(fault) => Whose::Ours(fault),
            // Policy, of which nobody can tell from here whether it is about us: tried for a day, and nobody marked.
            None if enhanced.starts_with("5.7.") => Whose::Nobodys,
            None if enhanced.is_empty() && matches!(code, 521 | 550 | 551 | 553 | 556) => Whose::Address,
            None => Whose::Mail,
        },
        // The recipient was taken, so it is what the mail says.
        (_, 500..=599) => Whose::Mail,
        _ => Whose::Nobodys,
    }
}

/// What a refused recipient's reply has against us, in the words of the common servers: no code says it.
fn against_us(said: &str) -> Option<Fault> {
    let said = said.to_lowercase();
    // Postfix's name for a list of known recipients.
    let words = said.replace("relay recipient table", "");
    let mut words = words.split_whitespace().map(|word| word.trim_matches([',', '.', ';', ':', '(', ')']));
    if words.any(|word| matches!(word, "relay" | "relaying")) || said.contains("rcpthosts") {
        return Some(Fault::TurnedAway);
    }
    if said.contains("client host") {
        return Some(Fault::TurnedAway);
    }
    (said.contains("sender address rejected") || said.contains("sender rejected")).then_some(Fault::Sender)
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

/// The enhanced code (`5.1.1`) that a server's text begins with, or has somewhere as `#5.1.1`.
fn enhanced(said: &str) -> Option<&str> {
    let is_code = |word: &&str| {
        let parts: Vec<&str> = word.split('.').collect();
        let number = |part: &&str| (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        parts.len() == 3 && parts.iter().all(number)
    };
    let mut words = said.split_whitespace();
    let first = words.next().filter(is_code);
    let marked = || {
        let marked = said.split_whitespace().map(|word| word.trim_matches(['(', ')', '.', ',']));
        marked.filter_map(|word| word.strip_prefix('#')).find(is_code)
    };
    first.or_else(marked)
}

fn full_code(code: u16, said: &str) -> String {
    enhanced(said).map_or_else(|| code.to_string(), |enhanced| format!("{code} {enhanced}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(stage: Stage, code: u16, said: &str, expected: &str) {
        assert_eq!(of_reply(stage, code, said).code(), expected, "{stage:?} {code} {said}");
    }

    #[test]
    fn a_reply_is_the_addresss_the_mails_ours_or_passing() {
        check(Stage::Recipient, 550, "5.1.1 no such mailbox", "address_refused");
        check(Stage::Recipient, 550, "no such mailbox", "address_refused");
        check(Stage::Recipient, 550, "5.2.1 mailbox disabled", "address_refused");
        check(Stage::Recipient, 554, "5.1.10 the domain takes no mail", "address_refused");
        check(Stage::Message, 550, "5.1.1 no such mailbox", "address_refused");
        check(Stage::Recipient, 550, "5.7.1 your network is listed", "not_now");
        check(Stage::Recipient, 552, "5.2.2 mailbox full", "mail_refused");
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
    fn a_recipient_refused_because_of_us_is_our_fault() {
        for (code, said) in [
            (550, "relay not permitted"),
            (554, "5.7.1 <office@example.org>: Relay access denied"),
            (550, "5.7.1 Unable to relay"),
            (550, "5.7.1 Relaying denied. Proper authentication required."),
            (553, "sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
            (554, "5.7.1 <mail.example.org[192.0.2.1]>: Client host rejected: Access denied"),
            (553, "5.7.1 <kith@example.org>: Sender address rejected: not owned by user"),
            (550, "5.1.8 <kith@example.org>: Sender address rejected: Domain not found"),
        ] {
            check(Stage::Recipient, code, said, "our_fault");
        }
        let unknown = "<relay@example.org>: Recipient address rejected: User unknown in relay recipient table";
        check(Stage::Recipient, 550, unknown, "address_refused");
        check(Stage::Recipient, 550, &format!("5.1.1 {unknown}"), "address_refused");
    }

    #[test]
    fn what_is_said_after_data_is_of_the_mail_unless_a_code_names_the_address() {
        for said in ["5.6.0 content not accepted", "5.3.4 message too big", "High probability of spam", "5.7.1 spam"] {
            check(Stage::Message, 550, said, "mail_refused");
        }
    }

    #[test]
    fn no_name_stays_of_what_a_server_said() {
        for (stage, code, said) in [
            (Stage::Recipient, 550, "5.1.1 the.office: Recipient unknown"),
            (Stage::Recipient, 550, "No such user (the.office)"),
            (Stage::Recipient, 550, "<\"the office\"@example.org> relay not permitted"),
            (Stage::Recipient, 450, "4.2.0 the.office is greylisted"),
            (Stage::Message, 554, "mail for the.office looks like spam"),
        ] {
            let kept = format!("{:?}", of_reply(stage, code, said));
            assert!(!kept.contains("office") && kept.contains(&code.to_string()), "{kept}");
        }
    }

    #[test]
    fn the_code_that_is_kept_is_the_full_one() {
        assert_eq!(full_code(550, "5.1.1 unknown"), "550 5.1.1");
        assert_eq!(full_code(553, "not here (#5.7.1)"), "553 5.7.1");
        assert_eq!(full_code(550, "unknown"), "550");
        assert_eq!(full_code(550, "192.0.2.1 is listed"), "550");
    }
}
