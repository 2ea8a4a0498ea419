//! What mails say: a subject, and paragraphs of plain text with the links on lines of their own.

use chrono::NaiveDate;
use directory::codes::OfferFormat;
use directory::matching::Reason;

use crate::Language;

/// The words of one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailText {
    /// Its subject: one line.
    pub subject: String,
    /// Its text: paragraphs with a blank line between them.
    pub text: String,
}

/// What was found for one need.
#[derive(Clone, Copy, Debug)]
pub struct NeedNews<'a> {
    /// The asker's own words.
    pub need: &'a str,
    /// The page of the need, where it can be closed.
    pub link: &'a str,
    /// What was found, best first.
    pub found: &'a [Found<'a>],
}

/// One offer that was found.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// What would be done.
    pub format: OfferFormat,
    /// The page to read more and write to them.
    pub link: &'a str,
    /// What may be said of who offers it.
    pub offered: Offered<'a>,
}

/// What a mail may say of a listing.
#[derive(Clone, Copy, Debug)]
pub enum Offered<'a> {
    /// An organisation's.
    Organisation {
        /// The partner's name.
        partner: &'a str,
        /// The offer's headline.
        title: &'a str,
        /// Why it fits.
        reasons: &'a [Reason],
    },
    /// One person's: not a word of it stands in a mail, which may be forwarded or printed.
    Person,
}

/// The longest part of a need that stands in a subject.
const SUBJECT_NEED: usize = 60;

impl Language {
    /// The mail with a link that signs in.
    pub fn sign_in_mail(self, link: &str, minutes: i64) -> MailText {
        let paragraphs = [
            self.say("sign-in-opening", []),
            link.to_owned(),
            self.say("sign-in-lasts", [("minutes", minutes.into())]),
            self.say("sign-in-not-you", []),
        ];
        MailText { subject: self.say("sign-in-subject", []), text: join(&paragraphs) }
    }

    /// The mail that tells of one new match or several. `today` is the day in London.
    pub fn match_mail(self, news: &[NeedNews<'_>], today: NaiveDate) -> MailText {
        let count: usize = news.iter().map(|need| need.found.len()).sum();
        let subject = match news {
            [only] if count == 1 => self.say("matches-subject-one", [("need", short(only.need).into())]),
            _ => self.say("matches-subject-several", [("count", count.into())]),
        };
        let mut paragraphs = vec![self.say("matches-opening", [("count", count.into())])];
        for need in news {
            paragraphs.push(self.say("matches-need", [("need", one_line(need.need).into())]));
            paragraphs.extend(need.found.iter().map(|found| self.found(found, today)));
            paragraphs.push(format!("{}\n{}", self.say("matches-closing", []), need.link));
        }
        MailText { subject, text: join(&paragraphs) }
    }

    fn found(self, found: &Found<'_>, today: NaiveDate) -> String {
        let format = self.name(found.format);
        let mut lines = Vec::new();
        match found.offered {
            Offered::Person => lines.push(self.say("matches-person", [("format", format.into())])),
            Offered::Organisation { partner, title, reasons } => {
                lines.push(self.say(
                    "matches-organisation",
                    [
                        ("title", one_line(title).into()),
                        ("partner", one_line(partner).into()),
                        ("format", format.to_lowercase().into()),
                    ],
                ));
                // What an offer lacks is no reason for it: it is said on a line of its own.
                let (lacking, fitting): (Vec<&Reason>, Vec<&Reason>) =
                    reasons.iter().partition(|reason| matches!(reason, Reason::Unmet { .. }));
                for (id, reasons) in [("matches-why", fitting), ("matches-check", lacking)] {
                    if !reasons.is_empty() {
                        let said: Vec<String> = reasons.iter().map(|reason| self.reason(reason, today)).collect();
                        lines.push(self.say(id, [("reasons", said.join(" · ").into())]));
                    }
                }
            }
        }
        lines.push(found.link.to_owned());
        lines.join("\n")
    }
}

fn join(paragraphs: &[String]) -> String {
    format!("{}\n", paragraphs.join("\n\n"))
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

#[cfg(test)]
mod tests {
    use directory::codes::Day;
    use directory::matching::Unmet;
    use insta::assert_snapshot;

    use super::*;
    use crate::bundle::assert_whole;

    const ORGANISATION: Found<'_> = Found {
        format: OfferFormat::Workshop,
        link: "https://kith.example.org/offers/1",
        offered: Offered::Organisation {
            partner: "Saturday School",
            title: "Bronze casting in clay",
            reasons: &[
                Reason::ComesToSchool { distance_km: 1.931 },
                Reason::Online,
                Reason::Unmet { unmet: Unmet::Day { day: Day::Sat } },
            ],
        },
    };
    const PERSON: Found<'_> =
        Found { format: OfferFormat::Talk, link: "https://kith.example.org/offers/2", offered: Offered::Person };

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, 31).unwrap()
    }

    fn news<'a>(need: &'a str, found: &'a [Found<'a>]) -> NeedNews<'a> {
        NeedNews { need, link: "https://kith.example.org/needs/1", found }
    }

    #[test]
    fn the_sign_in_mail_says_what_to_do_and_for_how_long() {
        let mail = Language::English.sign_in_mail("https://kith.example.org/enter/0123", 15);
        assert_whole(&mail.text);
        assert_snapshot!(format!("{}\n\n{}", mail.subject, mail.text));
    }

    #[test]
    fn a_mail_of_one_match_names_the_need() {
        let mail = Language::English.match_mail(&[news("Ancient Benin", &[ORGANISATION])], today());
        assert_whole(&mail.text);
        assert_snapshot!(format!("{}\n\n{}", mail.subject, mail.text));
    }

    #[test]
    fn a_mail_of_several_matches_counts_them() {
        let found = [ORGANISATION, PERSON];
        let mail = Language::English.match_mail(&[news("Ancient Benin", &found), news("Eid", &[PERSON])], today());
        assert_whole(&mail.text);
        assert_snapshot!(format!("{}\n\n{}", mail.subject, mail.text));
    }

    #[test]
    fn a_subject_is_one_short_line() {
        let need = format!("Ancient Benin\r\nBcc: office@example.org {}", "and more ".repeat(20));
        let mail = Language::English.match_mail(&[news(&need, &[PERSON])], today());
        assert!(!mail.subject.contains(['\r', '\n']));
        assert!(mail.subject.chars().count() < 100, "{}", mail.subject);
        assert!(mail.subject.ends_with('…'));
    }
}
