//! What a mail says that carries an enquiry: to the partner, or to who puts the two in touch.

use directory::error::Result;
use directory::mail::{EnquiryNews, Letter, Recipient};

use super::blocks::{Block, Line};
use super::{Links, MailText, one_line, paragraph, short};
use crate::Language;

/// The mail of an enquiry: in the partner's language and in English, since who reads it may not be who wrote the listing.
/// Liaison officers read English.
pub(super) fn mail(letter: &Letter, news: &EnquiryNews, links: &Links) -> Result<MailText> {
    let own = letter.language.as_deref().and_then(Language::from_tag).filter(|own| *own != Language::English);
    let mut subjects = Vec::new();
    let mut parts = Vec::new();
    for language in own.into_iter().chain([Language::English]) {
        let (subject, blocks) = match (letter.to, &news.listing) {
            (Recipient::Partner(_), Some((_, title))) => language.to_partner(title, news, links),
            _ => language.to_liaison(news, links),
        };
        subjects.push(subject);
        parts.push((language, blocks));
    }
    MailText::of(subjects.join(" / "), &parts)
}

impl Language {
    fn to_partner(self, title: &str, news: &EnquiryNews, links: &Links) -> (String, Vec<Block>) {
        let school = one_line(&news.school);
        let subject = self.say("enquiry-subject", [("school", school.clone().into()), ("title", short(title).into())]);
        let opening = self.say("enquiry-opening", [("school", school.into()), ("title", one_line(title).into())]);
        let blocks = vec![
            paragraph(opening),
            self.words(news),
            paragraph(self.say("enquiry-answer", [("address", news.answer_to.as_str().into())])),
            Block::Small(vec![
                Line::Words(self.say("enquiry-offer", [])),
                Line::Link(links.offer(news.offer)),
                Line::Words(self.say("enquiry-why-here", [])),
            ]),
        ];
        (subject, blocks)
    }

    fn to_liaison(self, news: &EnquiryNews, links: &Links) -> (String, Vec<Block>) {
        let (school, format) = (one_line(&news.school), self.name(news.format));
        let subject = self.say(
            "enquiry-pass-on-subject",
            [("school", school.clone().into()), ("format", format.to_lowercase().into())],
        );
        let offer = match &news.listing {
            Some((partner, title)) => self.say(
                "enquiry-pass-on-offer",
                [
                    ("title", one_line(title).into()),
                    ("partner", one_line(partner).into()),
                    ("format", format.to_lowercase().into()),
                ],
            ),
            None => self.say("enquiry-pass-on-person", [("format", format.into())]),
        };
        let blocks = vec![
            paragraph(self.say("enquiry-pass-on-opening", [("school", school.into())])),
            paragraph(offer),
            self.words(news),
            Block::Paragraph(vec![
                Line::Words(self.say("enquiry-pass-on-link", [])),
                Line::Link(links.enquiry(news.enquiry)),
            ]),
            paragraph(self.say("enquiry-pass-on-answer", [("address", news.answer_to.as_str().into())])),
        ];
        (subject, blocks)
    }

    /// The asker's own words, each line as they wrote it.
    fn words(self, news: &EnquiryNews) -> Block {
        let mut said =
            vec![self.say("enquiry-role", [("role", one_line(&news.asked_by).into())]), self.say("enquiry-what", [])];
        said.extend(news.input.what.lines().map(str::to_owned));
        said.extend(
            news.input.class.as_ref().map(|class| self.say("enquiry-class", [("class", class.as_str().into())])),
        );
        said.extend(
            news.input.dates.as_ref().map(|dates| self.say("enquiry-dates", [("dates", dates.as_str().into())])),
        );
        Block::Card(said.into_iter().map(Line::Words).collect())
    }
}
