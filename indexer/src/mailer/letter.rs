//! A letter as a message: the words of `wording` as plain text and as a page, in any script, with what mail programs
//! read in its head.

use anyhow::{Context as _, Result};
use chrono::{DateTime, Utc};
use directory::mail::{Letter, Recipient};
use lettre::Message;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use wording::{Language, Links};

/// The message that says a letter.
pub(super) fn message(letter: &Letter, from: &Mailbox, links: &Links, now: DateTime<Utc>) -> Result<Message> {
    let language = letter.language.as_deref().and_then(Language::from_tag).unwrap_or_default();
    let said = language.mail(letter, links, now)?;
    let languages: Vec<&str> = said.languages.iter().map(|language| language.tag()).collect();
    let to = letter.address.parse().context("the recipient's address cannot be written in a mail")?;
    let mut message = Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(said.subject)
        .date(now.into())
        // Made from the mail's id, so that a second copy is known for what it is.
        .message_id(Some(format!("<{}@{}>", letter.id, from.email.domain())))
        .raw_header(header("Auto-Submitted", "auto-generated".to_owned()))
        .raw_header(header("Content-Language", languages.join(", ")));
    if let Some(address) = letter.answer_to() {
        let asker = address.parse().context("where the answer goes cannot be written in a mail")?;
        message = message.reply_to(Mailbox::new(None, asker));
    }
    if let (Recipient::Person(person), true) = (letter.to, letter.kind().can_be_stopped()) {
        let stop = links.stop(person, letter.kind(), None)?;
        // Stopping by one click is for https alone: mail programs believe nothing else.
        if stop.starts_with("https://") {
            message = message
                .raw_header(header("List-Unsubscribe", format!("<{stop}>")))
                .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
        }
    }
    message.multipart(MultiPart::alternative_plain_html(said.text, said.html)).context("writing the mail")
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}
