//! The back against a real database and a mail server that can misbehave.

mod digest;
mod enquiry;
mod mailer;
mod outcomes;
mod search;
mod through;

use std::time::Duration;

use directory::accounts::Secret;
use indexer::{HandOver, Settings};
use mail_parser::{Message, MessageParser};
use testing::Received;

/// Settings that hand mails over there.
fn settings(hand_over: HandOver) -> Settings {
    Settings {
        hand_over,
        from: "Kith <kith@example.org>".to_owned(),
        public_url: "https://kith.example.org".to_owned(),
        secret: secret(),
        time_limit: Duration::from_secs(20),
        index: None,
    }
}

fn secret() -> Secret {
    Secret::new("0123456789abcdef0123456789abcdef").unwrap_or_else(|| unreachable!("long enough"))
}

/// A mail as its reader's program understands it.
fn read(received: &Received) -> Message<'_> {
    MessageParser::default().parse(&received.raw).unwrap_or_else(|| unreachable!("a message"))
}
