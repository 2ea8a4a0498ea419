//! A letter as a message: the sentences of `wording` as plain text and as a page, in any script.

use anyhow::{Context as _, Result};
use askama::Template;
use chrono::{DateTime, Utc};
use directory::accounts::{Secret, link_token};
use directory::clock::london_day;
use directory::mail::{Body, Letter, Listing, NeedNews};
use directory::matching::Reason;
use lettre::Message;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use wording::{Found, Language, MailText, Offered};

/// The message that says a letter.
pub(super) fn message(
    letter: &Letter,
    from: &Mailbox,
    public_url: &str,
    secret: &Secret,
    now: DateTime<Utc>,
) -> Result<Message> {
    let language = Language::English;
    let said = match &letter.body {
        Body::SignIn { link, expires_at } => {
            let link = format!("{public_url}/sign-in/{}", link_token(secret, *link)?);
            language.sign_in_mail(&link, (*expires_at - now).num_minutes())
        }
        Body::Matches(news) => matches(language, news, public_url, now)?,
    };
    let html = page(language, &said)?;
    let to = letter.address.parse().context("the recipient's address cannot be written in a mail")?;
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    let tongue = HeaderName::new_from_ascii_str("Content-Language");
    Message::builder()
        .from(from.clone())
        .to(Mailbox::new(None, to))
        .subject(said.subject)
        .date(now.into())
        // Made from the mail's id, so that a second copy is known for what it is.
        .message_id(Some(format!("<{}@{}>", letter.id, from.email.domain())))
        .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
        .raw_header(HeaderValue::new(tongue, language.tag().to_owned()))
        .multipart(MultiPart::alternative_plain_html(said.text, html))
        .context("writing the mail")
}

fn matches(language: Language, news: &[NeedNews], public_url: &str, now: DateTime<Utc>) -> Result<MailText> {
    let mut needs = Vec::new();
    for need in news {
        let mut found = Vec::new();
        for one in &need.matches {
            let reasons: Vec<Reason> = match &one.listing {
                Listing::Organisation { reasons, .. } => {
                    serde_json::from_value(reasons.clone()).context("reading why an offer fits")?
                }
                Listing::Person => Vec::new(),
            };
            found.push((one, format!("{public_url}/offers/{}", one.offer), reasons));
        }
        needs.push((need, format!("{public_url}/needs/{}", need.need), found));
    }
    let found: Vec<Vec<Found<'_>>> = needs
        .iter()
        .map(|(_, _, found)| {
            found
                .iter()
                .map(|(one, link, reasons)| {
                    let offered = match &one.listing {
                        Listing::Organisation { partner, title, .. } => {
                            Offered::Organisation { partner, title, reasons }
                        }
                        Listing::Person => Offered::Person,
                    };
                    Found { format: one.format, link, offered }
                })
                .collect()
        })
        .collect();
    let news: Vec<_> = needs
        .iter()
        .zip(&found)
        .map(|((need, link, _), found)| wording::NeedNews { need: &need.text, link, found })
        .collect();
    Ok(language.match_mail(&news, london_day(now)))
}

#[derive(Template)]
#[template(path = "mail.html")]
struct Page<'a> {
    language: &'a str,
    right_to_left: bool,
    subject: &'a str,
    paragraphs: Vec<Vec<Line<'a>>>,
}

struct Line<'a> {
    text: &'a str,
    link: bool,
}

/// The same words as a page: paragraphs, and the lines that are links as links.
fn page(language: Language, said: &MailText) -> Result<String> {
    let line = |text| Line { text, link: is_link(text) };
    let paragraphs = said.text.trim_end().split("\n\n").map(|text| text.lines().map(line).collect()).collect();
    let page = Page {
        language: language.tag(),
        right_to_left: language.is_right_to_left(),
        subject: &said.subject,
        paragraphs,
    };
    page.render().context("writing the mail's page")
}

fn is_link(line: &str) -> bool {
    (line.starts_with("https://") || line.starts_with("http://")) && !line.contains(char::is_whitespace)
}
