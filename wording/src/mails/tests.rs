use directory::codes::OfferFormat;
use directory::ids::{NeedId, OfferId};
use directory::mail::EnquiryNews;
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
fn a_link_that_was_made_a_moment_ago_lasts_all_of_its_days() {
    let mut letter = Letter::sample(MailKind::ListingLink, now());
    let Body::ListingLink { expires_at, .. } = &mut letter.body else { panic!("a link") };
    *expires_at = now() + chrono::TimeDelta::days(30) - chrono::TimeDelta::seconds(5);
    let mail = said(&letter);
    assert!(mail.text.replace(['\u{2068}', '\u{2069}'], "").contains("30 days"), "{}", mail.text);
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
    let samples = MailKind::ALL.iter().map(|kind| Letter::sample(*kind, now()));
    for letter in samples.chain([about(&long, &long)]) {
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

/// The sample enquiry as it goes to somebody, about a listing or about a person's.
fn enquiry(to: Recipient, person: bool) -> Letter {
    let letter = Letter::sample(MailKind::Enquiry, now());
    let Body::Enquiry(news) = letter.body else { panic!("not an enquiry") };
    let listing = news.listing.clone().filter(|_| !person);
    Letter { to, body: Body::Enquiry(EnquiryNews { listing, ..news }), ..letter }
}

#[test]
fn an_enquiry_tells_the_partner_what_is_asked_and_where_the_answer_goes() {
    let mail = said(&Letter::sample(MailKind::Enquiry, now()));
    assert!(mail.subject.starts_with("Primary School One asks about: Bronze casting"), "{}", mail.subject);
    for part in ["Could you bring the bronzes alive?", "Class: Year 5, 30 children", "When: any Tuesday in March"] {
        assert!(mail.text.contains(part), "{part}: {}", mail.text);
    }
    assert!(
        mail.text.contains("goes straight to\nteacher@example.org")
            || mail.text.contains("goes straight to teacher@example.org"),
        "{}",
        mail.text
    );
}

#[test]
fn an_enquiry_that_is_passed_on_names_no_person_and_leads_to_how_to_reach_them() {
    let liaison = Recipient::Person(directory::ids::PersonId::new(now()));
    let mail = said(&enquiry(liaison, true));
    assert!(mail.text.contains("Workshop: open the link to see who offers it"), "{}", mail.text);
    assert!(mail.text.contains("https://kith.example.org/enquiries/"), "{}", mail.text);
    for of_the_listing in ["Saturday Yoruba School", "Bronze casting"] {
        assert!(!mail.text.contains(of_the_listing) && !mail.html.contains(of_the_listing), "{}", mail.text);
    }
    assert!(said(&enquiry(liaison, false)).html.contains("from Saturday Yoruba School (workshop)"));
}

#[test]
fn parts_in_two_languages_stand_apart_each_with_its_own_language_and_direction() {
    let part = |words: &str| vec![paragraph(words.to_owned())];
    let parts = [(Language::Urdu, part("سلام")), (Language::English, part("Hello"))];
    let mail = MailText::of("Both".to_owned(), &parts).unwrap();
    assert_eq!(mail.text, "سلام\n\n* * *\n\nHello\n");
    assert!(mail.html.contains(r#"<html lang="ur" dir="rtl">"#), "{}", mail.html);
    let [urdu, english] =
        [r#"<div lang="ur" dir="rtl">"#, r#"<div lang="en-GB" dir="ltr""#].map(|tag| mail.html.find(tag));
    assert!(urdu.is_some() && urdu < english, "{}", mail.html);
    assert_eq!(mail.languages, [Language::Urdu, Language::English]);
}

#[test]
fn a_partner_whose_language_is_not_written_here_is_written_to_in_english_alone() {
    let letter = Letter { language: Some("tlh".to_owned()), ..Letter::sample(MailKind::Enquiry, now()) };
    assert_eq!(said(&letter).languages, [Language::English]);
}
