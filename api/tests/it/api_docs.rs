//! `docs/api.md` is true: every question in it is asked of a small world, in order, and its answer compared.

#![expect(clippy::unwrap_used, reason = "clippy lets test functions unwrap, not the functions they share")]

use std::fmt::Write as _;
use std::path::Path;

use chrono::TimeDelta;
use directory::actor::Membership;
use directory::ids::{PartnerId, SchoolId};
use directory::partners::{self, LanguageFields, OfferFields, PartnerFields, parse_offer, parse_partner};
use serde_json::{Value, json};
use testing::a_wednesday;

use crate::world::{IMPORT, World};

const PAGE: &str = include_str!("../../../docs/api.md");

/// A fenced block of the page: its info string, and its text.
struct Block<'a> {
    info: &'a str,
    text: &'a str,
}

/// The page cut up: what stands between blocks, each followed by a block.
fn blocks(page: &str) -> (Vec<(&str, Block<'_>)>, &str) {
    let (mut found, mut rest) = (Vec::new(), page);
    while let Some((before, after)) = rest.split_once("\n```") {
        let (info, after) = after.split_once('\n').unwrap();
        let (text, after) = match after.strip_prefix("```\n") {
            Some(after) => ("", after),
            None => after.split_once("\n```\n").unwrap(),
        };
        found.push((before, Block { info, text }));
        // The newline before the next fence belongs to the search for it.
        rest = &rest[rest.len() - after.len() - 1..];
    }
    (found, rest)
}

/// Names for what differs each time, in the order in which it was met.
#[derive(Default)]
struct Names {
    known: Vec<(String, String)>,
}

impl Names {
    /// The answer with names instead of ids, cursors and tokens.
    fn put(&mut self, key: &str, value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.iter_mut().for_each(|(key, value)| self.put(key, value));
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.put(key, value)),
            Value::String(text) => {
                let kind = if text.parse::<PartnerId>().is_ok() {
                    "id"
                } else if key == "endCursor" {
                    "cursor"
                } else if text.starts_with("kith_") {
                    "token"
                } else {
                    return;
                };
                let name = self.known.iter().find(|(_, real)| real == text).map(|(name, _)| name.clone());
                let name = name.unwrap_or_else(|| {
                    let number = self.known.iter().filter(|(name, _)| name.starts_with(&format!("<{kind} "))).count();
                    let name = format!("<{kind} {}>", number + 1);
                    self.known.push((name.clone(), text.clone()));
                    name
                });
                *text = name;
            }
            _ => {}
        }
    }

    /// The variables with what the names stand for.
    fn take(&self, variables: &str) -> Value {
        let text = self.known.iter().fold(variables.to_owned(), |text, (name, real)| text.replace(name, real));
        assert!(!text.contains("\"<"), "a name that nothing has yet: {text}");
        serde_json::from_str(&text).unwrap()
    }
}

/// A published Saturday school, as far north as given, listed so many hours ago.
async fn listing(world: &World, name: &str, language: &str, latitude: &str, hours: i64, offer: OfferFields) {
    let (db, now) = (&world.test.db, a_wednesday() - TimeDelta::hours(hours));
    let fields = PartnerFields {
        kind: "supplementary_school".to_owned(),
        name: name.to_owned(),
        latitude: latitude.to_owned(),
        longitude: "-1.10".to_owned(),
        postcode: "LE5 4AB".to_owned(),
        audience: "everyone".to_owned(),
        languages: vec![LanguageFields { language: language.to_owned(), language_use: "taught".to_owned() }],
        ..PartnerFields::default()
    };
    let id = partners::register(db, &IMPORT, parse_partner(&fields).unwrap(), now).await.unwrap();
    partners::add_offer(db, &IMPORT, id, parse_offer(&offer).unwrap(), now).await.unwrap();
    partners::publish(db, &IMPORT, id, 1, now).await.unwrap();
}

fn class(title: &str, stage: &str) -> OfferFields {
    OfferFields {
        title: title.to_owned(),
        format: "class".to_owned(),
        subjects: vec!["Languages".to_owned()],
        key_stages: vec![stage.to_owned()],
        delivery: vec!["at_our_place".to_owned()],
        days: vec!["Sat".to_owned()],
        ..OfferFields::default()
    }
}

/// A world with a Saturday school, a society, and an officer's session.
async fn small_world() -> (World, String) {
    let world = World::new().await;
    let school: SchoolId = world.school("100001").await;
    listing(&world, "Panjabi Saturday School", "Panjabi", "52.645", 3, class("Panjabi classes", "KS2")).await;
    listing(&world, "Polish Saturday School", "Polish", "52.66", 2, class("Polish classes", "KS1")).await;
    world.organisation("Benin Society").await;
    let held = Membership::LiaisonSchool { school, authority: None };
    let officer = world.signed_in("officer@example.org", held).await;
    // What is listed by the questions themselves comes after what was there.
    world.app.clock.set(a_wednesday() + TimeDelta::hours(1));
    (world, officer)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_in_the_page_about_the_api_is_the_true_one() {
    let (world, officer) = small_world().await;
    let (blocks, end) = blocks(PAGE);
    let mut names = Names::default();
    let (mut query, mut variables): (Option<&Block<'_>>, &str) = (None, "{}");
    let (mut page, mut asked, mut wrong) = (String::new(), 0, 0);
    for (before, block) in &blocks {
        let mut text = block.text.to_owned();
        match block.info.split(' ').collect::<Vec<_>>().as_slice() {
            ["graphql", ..] => {
                assert!(query.is_none(), "a question without an answer stands before: {}", block.text);
                (query, variables) = (Some(block), "{}");
            }
            ["json", "variables"] => variables = block.text,
            ["json", "answer"] => {
                let question = query.take().unwrap();
                let session = question.info.ends_with("officer").then_some(officer.as_str());
                let mut answer = world.ask(session, question.text, names.take(variables)).await;
                answer.as_object_mut().unwrap().remove("extensions");
                names.put("", &mut answer);
                asked += 1;
                let shown: Value = serde_json::from_str(block.text).unwrap_or_default();
                if shown != answer {
                    wrong += 1;
                    text = serde_json::to_string_pretty(&answer).unwrap();
                }
            }
            ["sh"] => {}
            other => panic!("a block of no known kind: {other:?}"),
        }
        let gap = if text.is_empty() { "" } else { "\n" };
        write!(page, "{before}\n```{}\n{text}{gap}```", block.info).unwrap();
    }
    page.push_str(end);
    assert!(asked >= 14, "only {asked} questions were found");
    let corrected = Path::new(env!("CARGO_TARGET_TMPDIR")).join("api.md");
    if wrong > 0 {
        std::fs::write(&corrected, &page).unwrap();
    }
    assert_eq!(wrong, 0, "{wrong} answers are not true; the page with the true ones is {}", corrected.display());
}

#[test]
fn a_page_is_cut_up_and_nothing_of_it_is_lost() {
    let (blocks, end) = blocks(PAGE);
    let mut page = String::new();
    for (before, Block { info, text }) in &blocks {
        let gap = if text.is_empty() { "" } else { "\n" };
        write!(page, "{before}\n```{info}\n{text}{gap}```").unwrap();
    }
    assert_eq!(format!("{page}{end}"), PAGE);
    assert_eq!(json!(blocks.len() > 30), json!(true));
}
