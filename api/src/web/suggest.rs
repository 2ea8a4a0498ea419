//! Suggestions while somebody types, for the script: topics, languages and schools by the beginning of a name.

use actix_web::{HttpResponse, web};
use directory::curriculum::{LanguageCode, Suggestion, TopicId, Vocabulary};
use directory::schools;
use serde::{Deserialize, Serialize};
use wording::Language;

use super::ask::named;
use super::failure::Page;
use super::pages::Pages;
use super::visit::Visit;

/// Suggestions at most.
const MOST: usize = 8;
/// The most characters that are looked at.
const LONGEST: usize = 200;
/// The most words at the end of a text that may be the beginning of a topic's name.
const LAST_WORDS: usize = 4;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.action("/suggest/topics", |page| page.get(topics));
    pages.action("/suggest/languages", |page| page.get(languages));
    pages.action("/suggest/schools", |page| page.get(of_schools));
}

/// What stands in the field.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    q: String,
}

impl Typed {
    fn words(&self) -> String {
        self.q.chars().take(LONGEST).collect()
    }
}

/// What may be meant.
#[derive(Debug, Serialize)]
struct Choices {
    options: Vec<Choice>,
    /// How many there are, said to who cannot see them.
    told: String,
}

/// One thing that may be meant.
#[derive(Debug, Serialize)]
struct Choice {
    /// What the field holds once it is chosen.
    value: String,
    label: String,
    /// More about it; empty for nothing.
    hint: String,
}

fn answer(lang: Language, options: Vec<Choice>) -> HttpResponse {
    let told = lang.say_ask_suggestions(options.len());
    HttpResponse::Ok().json(Choices { options, told })
}

/// `GET /suggest/topics?q=`: by the whole text, else by its last words.
async fn topics(visit: Visit, typed: web::Query<Typed>) -> Page {
    visit.app.count_suggestion(&visit.session).await?;
    let lang = visit.lang;
    let (text, vocabulary) = (typed.words(), Vocabulary::current());
    for (before, words) in endings(&text) {
        let found: Vec<Suggestion<TopicId>> = vocabulary.topics_beginning(words, MOST);
        if !found.is_empty() {
            let choice = |one: Suggestion<TopicId>| {
                let label = lang.topic(&one.term);
                Choice { value: format!("{before}{label}"), hint: one.also.unwrap_or_default(), label }
            };
            return Ok(answer(lang, found.into_iter().map(choice).collect()));
        }
    }
    Ok(answer(lang, Vec::new()))
}

/// A text whole, then its last words, the most first: each with what stands before them.
fn endings(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let begins = |(at, _): &(usize, char)| text.get(..*at).is_some_and(|before| before.ends_with(char::is_whitespace));
    let words = text.char_indices().filter(|(_, letter)| !letter.is_whitespace()).filter(begins);
    let starts: Vec<usize> = words.map(|(at, _)| at).collect();
    let last = starts.len().saturating_sub(LAST_WORDS);
    std::iter::once(0).chain(starts.into_iter().skip(last)).filter_map(|start| text.split_at_checked(start))
}

/// `GET /suggest/languages?q=`: behind the last comma, since several may be asked for.
async fn languages(visit: Visit, typed: web::Query<Typed>) -> Page {
    visit.app.count_suggestion(&visit.session).await?;
    let lang = visit.lang;
    let (text, vocabulary) = (typed.words(), Vocabulary::current());
    let (before, words) = text.rsplit_once(',').map_or(("", text.as_str()), |(before, words)| (before, words));
    let before = if before.is_empty() { String::new() } else { format!("{before}, ") };
    let choice = |one: Suggestion<LanguageCode>| {
        let label = lang.language(&one.term);
        let own = vocabulary.own_names(&one.term).first().filter(|own| **own != label).cloned();
        Choice { value: format!("{before}{label}"), hint: one.also.or(own).unwrap_or_default(), label }
    };
    Ok(answer(lang, vocabulary.languages_beginning(words, MOST).into_iter().map(choice).collect()))
}

/// `GET /suggest/schools?q=`.
async fn of_schools(visit: Visit, typed: web::Query<Typed>) -> Page {
    visit.app.count_suggestion(&visit.session).await?;
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let found = schools::beginning(visit.db(), &typed.words(), most).await?;
    let choice = |school: schools::School| {
        let parts = [school.authority.clone(), school.postcode.clone().unwrap_or_default()];
        let hint = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        Choice { value: named(&school), label: school.name, hint }
    };
    Ok(answer(visit.lang, found.into_iter().map(choice).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_tried_whole_and_then_by_its_last_words() {
        let found: Vec<_> = endings("year 5 ancient ben").collect();
        let expected = [
            ("", "year 5 ancient ben"),
            ("year ", "5 ancient ben"),
            ("year 5 ", "ancient ben"),
            ("year 5 ancient ", "ben"),
        ];
        assert_eq!(found, expected);
        assert_eq!(endings("").collect::<Vec<_>>(), [("", "")]);
    }
}
