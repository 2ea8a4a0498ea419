//! What mails say: a subject, plain text, and the same as a page; every kind of mail in one exhaustive match.

mod blocks;
mod enquiry;
mod links;
#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, Utc};
use directory::accounts::SignInCode;
use directory::clock::london_day;
use directory::error::{Error, Result};
use directory::ids::PersonId;
use directory::mail::{Body, Letter, Listing, MailKind, MatchNews, NeedNews, Recipient};
use directory::matching::Reason;

use self::blocks::{Block, Line};
pub use self::links::Links;
use crate::Language;

/// The words of one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailText {
    /// Its subject: one line.
    pub subject: String,
    /// Its text: paragraphs with a blank line between them, each address of a page on a line of its own.
    pub text: String,
    /// The same words as a page.
    pub html: String,
    /// The languages it is in, in their order.
    pub languages: Vec<Language>,
}

/// The longest part of a need that stands in a subject.
const SUBJECT_NEED: usize = 60;

impl MailText {
    /// A mail of parts, each the same in a language of its own.
    fn of(subject: String, parts: &[(Language, Vec<Block>)]) -> Result<Self> {
        let (text, html) = (blocks::plain(parts), blocks::page(&subject, parts)?);
        Ok(Self { subject, text, html, languages: parts.iter().map(|(language, _)| *language).collect() })
    }
}

impl Language {
    /// What a letter says when it is sent at `now`.
    pub fn mail(self, letter: &Letter, links: &Links, now: DateTime<Utc>) -> Result<MailText> {
        let (subject, blocks) = match &letter.body {
            Body::SignIn { link, expires_at, with_code } => {
                let code = if *with_code { Some(links.code(*link)?) } else { None };
                self.sign_in_mail(links.sign_in(*link)?, code.as_ref(), (*expires_at - now).num_minutes())
            }
            Body::Matches(news) => {
                let Recipient::Person(person) = letter.to else { return Err(wrong_recipient(letter)) };
                self.match_mail(person, news, links, london_day(now))?
            }
            Body::ListingLink { link, expires_at, partner } => {
                // In days of the calendar: a link that was made a moment ago still lasts all of its days.
                let days = (london_day(*expires_at) - london_day(now)).num_days();
                self.listing_link_mail(links.listing(*link)?, days, partner.as_deref())
            }
            Body::Enquiry(news) => return enquiry::mail(letter, news, links),
        };
        MailText::of(subject, &[(self, blocks)])
    }

    fn sign_in_mail(self, link: String, code: Option<&SignInCode>, minutes: i64) -> (String, Vec<Block>) {
        let link = Block::Paragraph(vec![Line::Words(self.say("sign-in-opening", [])), Line::Link(link)]);
        let code = code.map(|code| {
            let says = [("code", code.reveal().to_owned().into())];
            Block::Paragraph(vec![Line::Words(self.say("sign-in-code", says))])
        });
        let lasts = if code.is_some() { "sign-in-both-last" } else { "sign-in-lasts" };
        let lasts = paragraph(self.say(lasts, [("minutes", minutes.into())]));
        let blocks = [link].into_iter().chain(code).chain([lasts, paragraph(self.say("sign-in-not-you", []))]);
        (self.say("sign-in-subject", []), blocks.collect())
    }

    fn listing_link_mail(self, link: String, days: i64, partner: Option<&str>) -> (String, Vec<Block>) {
        let subject = match partner {
            Some(partner) => self.say("listing-link-subject", [("partner", short(partner).into())]),
            None => self.say("listing-link-subject-person", []),
        };
        let blocks = vec![
            Block::Paragraph(vec![Line::Words(self.say("listing-link-opening", [])), Line::Link(link)]),
            paragraph(self.say("listing-link-lasts", [("days", days.into())])),
            paragraph(self.say("listing-link-keep", [])),
        ];
        (subject, blocks)
    }

    fn match_mail(
        self,
        person: PersonId,
        news: &[NeedNews],
        links: &Links,
        today: NaiveDate,
    ) -> Result<(String, Vec<Block>)> {
        let count: usize = news.iter().map(|need| need.matches.len()).sum();
        let subject = match news {
            [only] if count == 1 => self.say("matches-subject-one", [("need", short(&only.text).into())]),
            _ => self.say("matches-subject-several", [("count", count.into())]),
        };
        let mut blocks = vec![paragraph(self.say("matches-opening", [("count", count.into())]))];
        for need in news {
            blocks.push(Block::Heading(self.say("matches-need", [("need", one_line(&need.text).into())])));
            for found in &need.matches {
                blocks.push(Block::Card(self.found(found, links, today)?));
            }
            blocks.push(Block::Small(vec![
                Line::Words(self.say("matches-request", [])),
                Line::Link(links.need(need.need)),
                Line::Words(self.say("matches-stop-one", [])),
                Line::Link(links.stop(person, MailKind::Matches, Some(need.need))?),
            ]));
        }
        blocks.push(Block::Small(vec![Line::Words(self.say("matches-why-you", []))]));
        blocks.push(Block::Small(vec![
            Line::Words(self.say("matches-stop-all", [])),
            Line::Link(links.stop(person, MailKind::Matches, None)?),
        ]));
        blocks.push(Block::Small(vec![Line::Words(self.say("mail-preferences", [])), Line::Link(links.preferences())]));
        Ok((subject, blocks))
    }

    fn found(self, found: &MatchNews, links: &Links, today: NaiveDate) -> Result<Vec<Line>> {
        let format = self.name(found.format);
        let mut said = Vec::new();
        match &found.listing {
            Listing::Person => said.push(self.say("matches-person", [("format", format.into())])),
            Listing::Organisation { partner, title, reasons } => {
                said.push(self.say(
                    "matches-organisation",
                    [
                        ("title", one_line(title).into()),
                        ("partner", one_line(partner).into()),
                        ("format", format.to_lowercase().into()),
                    ],
                ));
                let reasons: Vec<Reason> = serde_json::from_value(reasons.clone())
                    .map_err(|source| Error::internal("reading why an offer fits", source))?;
                // What an offer lacks is no reason for it: it is said on a line of its own.
                let (lacking, fitting): (Vec<&Reason>, Vec<&Reason>) =
                    reasons.iter().partition(|reason| matches!(reason, Reason::Unmet { .. }));
                for (id, reasons) in [("matches-why", fitting), ("matches-check", lacking)] {
                    if !reasons.is_empty() {
                        let why: Vec<String> = reasons.iter().map(|reason| self.reason(reason, today)).collect();
                        said.push(self.say(id, [("reasons", why.join(" · ").into())]));
                    }
                }
            }
        }
        let link = Line::Link(links.offer(found.offer));
        Ok(said.into_iter().map(Line::Words).chain([link]).collect())
    }
}

/// A letter to somebody whom such letters do not go to: a fault of ours.
fn wrong_recipient(letter: &Letter) -> Error {
    Error::Internal { doing: format!("writing mail {} to {:?}", letter.id, letter.to), source: None }
}

fn paragraph(words: String) -> Block {
    Block::Paragraph(vec![Line::Words(words)])
}

/// What people typed, on one line: a line break in a subject would be a header of its own.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a need, cut between words.
fn short(text: &str) -> String {
    let line = one_line(text);
    if line.chars().count() <= SUBJECT_NEED {
        return line;
    }
    let start: String = line.chars().take(SUBJECT_NEED).collect();
    let cut = start.rsplit_once(' ').map_or(start.as_str(), |(before, _)| before);
    format!("{cut}…")
}
