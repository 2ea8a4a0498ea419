use directory::codes::OfferFormat;
use directory::ids::{NeedId, OfferId};
use insta::assert_snapshot;

use super::*;
use crate::bundle::assert_whole;

fn now() -> DateTime<Utc> {
    "2027-01-31T09:00:00Z".parse().unwrap()
}

fn links() -> Links {
    let secret = directory::accounts::Secret::new("0123456789abcdef0123456789abcdef").unwrap();
    Links::new("https://kith.example.org/", &secret)
}

fn said(letter: &Letter) -> MailText {
    Language::English.mail(letter, &links(), now()).unwrap()
}

/// A mail of one match with one need.
fn about(need: &str, title: &str) -> Letter {
    let listing = Listing::Organisation {
        partner: "Saturday School".to_owned(),
        title: title.to_owned(),
        reasons: serde_json::Value::Array(Vec::new()),
    };
    let matches = vec![MatchNews { offer: OfferId::new(now()), format: OfferFormat::Talk, listing }];
    let body = Body::Matches(vec![NeedNews { need: NeedId::new(now()), text: need.to_owned(), matches }]);
    Letter { body, ..Letter::sample(MailKind::Matches, now()) }
}

#[test]
fn every_kind_of_mail_reads_as_kept() {
    for kind in MailKind::ALL {
        let mail = said(&Letter::sample(*kind, now()));
        assert_whole(&mail.subject);
        assert_whole(&mail.text);
        assert_snapshot!(format!("{}_text", kind.code()), format!("{}\n\n{}", mail.subject, mail.text));
        assert_snapshot!(format!("{}_page", kind.code()), mail.html);
    }
}

#[test]
fn a_mail_of_one_match_names_the_need() {
    assert_eq!(said(&about("Ancient Benin", "Bronzes")).subject, "Someone who may help with: Ancient Benin");
}

#[test]
fn a_subject_is_one_short_line() {
    let need = format!("Ancient Benin\r\nBcc: office@example.org {}", "and more ".repeat(20));
    let subject = said(&about(&need, "Bronzes")).subject;
    assert!(!subject.contains(['\r', '\n']));
    assert!(subject.chars().count() < 100, "{subject}");
    assert!(subject.ends_with('…'));
}

#[test]
fn plain_text_is_no_wider_than_78_columns_but_for_addresses_of_pages() {
    let long = "who can bring the bronzes of Ancient Benin alive for sixty children ".repeat(9);
    for letter in
        [about(&long, &long), Letter::sample(MailKind::SignIn, now()), Letter::sample(MailKind::Matches, now())]
    {
        let text = said(&letter).text;
        for line in text.lines() {
            assert!(line.starts_with("https://") || line.chars().count() <= 78, "{line:?}");
            assert_eq!(line, line.trim_end(), "white space at the end");
        }
        assert!(text.lines().any(|line| line.starts_with("https://")), "{text}");
    }
}

#[test]
fn a_page_says_its_language_and_direction_and_escapes_what_people_typed() {
    let html = said(&about("<b>Bridges</b> & more", "درس")).html;
    assert!(html.contains(r#"<html lang="en-GB" dir="ltr">"#), "{html}");
    assert!(html.contains("&#60;b&#62;Bridges") && !html.contains("<b>Bridges"), "{html}");
    assert!(html.contains(r#"<div dir="auto""#), "{html}");
}

#[test]
fn what_can_be_stopped_says_why_it_comes_and_how_to_stop_it() {
    for kind in MailKind::ALL {
        let letter = Letter::sample(*kind, now());
        let text = said(&letter).text;
        let stop = match letter.to {
            Recipient::Person(person) => links().stop(person, *kind, None).unwrap(),
            Recipient::Partner(_) => "/mail/stop/".to_owned(),
        };
        assert_eq!(text.contains(&stop), kind.can_be_stopped(), "{text}");
        assert_eq!(text.contains("You get this mail because"), kind.can_be_stopped(), "{text}");
    }
}
