//! Small things in the words people are shown: names in their own script, languages with their use, what an offer asks.

use chrono::NaiveDate;
use directory::codes::{Cost, Exactness, LanguageUse};
use directory::curriculum::{LanguageCode, Vocabulary};
use directory::partners::{Name, OfferInput, Partner, Place, Practicalities, Session};
use wording::{Label, Language};

use super::components::Own;

/// A name of a partner.
pub(super) fn name(name: &Name) -> Own {
    let script = name.script.as_deref().unwrap_or("Latn");
    let tag = name
        .language
        .as_ref()
        .and_then(tag_of)
        .unwrap_or_else(|| if script == "Latn" { String::new() } else { format!("und-{script}") });
    Own { text: name.name.clone(), tag, direction: direction(script) }
}

/// The first name of a partner.
pub(super) fn first_name(partner: &Partner) -> Own {
    partner.names.first().map_or_else(Own::default, name)
}

/// A language with how it is used.
pub(super) struct LanguageLine {
    /// Its English name and its use: `Bengali: taught`.
    pub(super) text: String,
    /// Its name in itself, where that differs.
    pub(super) own: Option<Own>,
}

/// Languages with their uses, each language once.
pub(super) fn languages(lang: Language, held: &[(LanguageCode, LanguageUse)]) -> Vec<LanguageLine> {
    let mut lines: Vec<(LanguageCode, Vec<String>)> = Vec::new();
    for (code, language_use) in held {
        let said = lang.name(*language_use).to_lowercase();
        match lines.iter_mut().find(|(known, _)| known == code) {
            Some((_, uses)) => uses.push(said),
            None => lines.push((code.clone(), vec![said])),
        }
    }
    lines
        .into_iter()
        .map(|(code, uses)| {
            let english = lang.language(&code);
            let own = own_name(&code).filter(|own| own.text != english);
            LanguageLine { text: format!("{english}: {}", lang.listed(&uses)), own }
        })
        .collect()
}

/// A language's name in itself.
pub(super) fn own_name(code: &LanguageCode) -> Option<Own> {
    let vocabulary = Vocabulary::current();
    let text = vocabulary.own_names(code).first()?.clone();
    let script = vocabulary.language(code)?.scripts.first().map_or("Latn", String::as_str);
    Some(Own { text, tag: tag_of(code).unwrap_or_default(), direction: direction(script) })
}

/// Words that somebody wrote, in the language they are in, where that is known.
pub(super) fn words(text: &str, language: Option<&LanguageCode>) -> Own {
    let Some(code) = language else { return Own::unknown(text) };
    let script = Vocabulary::shipped().language(code).and_then(|known| known.scripts.first().cloned());
    let direction = script.as_deref().map_or("auto", direction);
    Own { text: text.to_owned(), tag: tag_of(code).unwrap_or_default(), direction }
}

fn tag_of(code: &LanguageCode) -> Option<String> {
    Vocabulary::shipped().language(code)?.tag.clone()
}

/// The scripts that are written from right to left.
fn direction(script: &str) -> &'static str {
    match script {
        "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm" | "Rohg" | "Mand" | "Samr" => "rtl",
        _ => "ltr",
    }
}

/// What a teacher asks first: what it is called and what is said of it. What is not known is to be asked.
pub(super) fn practicalities(lang: Language, of: &Practicalities) -> Vec<(String, String)> {
    let or_ask = |said: Option<String>| said.unwrap_or_else(|| lang.label(Label::Ask));
    let cost = match (of.cost, &of.cost_note) {
        (Cost::Ask, None) => lang.label(Label::Ask),
        (cost, None) => lang.name(cost),
        (cost, Some(note)) => lang.say_edit_said_of(note.as_str(), lang.name(cost)),
    };
    vec![
        (lang.label(Label::Cost), cost),
        (lang.label(Label::Group), or_ask(of.largest_group.map(|count| lang.say_children(count)))),
        (lang.label(Label::Length), or_ask(of.length_minutes.map(|count| lang.say_minutes(count)))),
        (lang.label(Label::Notice), or_ask(of.notice_days.map(|count| lang.say_days_notice(count)))),
    ]
}

/// When an offer meets, a line a session, `in_full` with its dates; a day without times, or nothing known, is to be asked.
pub(super) fn when(lang: Language, of: &OfferInput, today: NaiveDate, in_full: bool) -> Vec<String> {
    let open: Vec<&Session> = of.sessions.iter().filter(|session| !session.is_over(today)).collect();
    match (open.as_slice(), of.scope.days.as_slice()) {
        ([], []) => vec![lang.label(Label::Ask)],
        ([], days) => vec![lang.days_without_times(days)],
        (open, _) if in_full => open.iter().map(|session| lang.session_in_full(session, today)).collect(),
        (open, _) => open.iter().map(|session| lang.session(session)).collect(),
    }
}

/// Where a partner is, as far as its reader may know; a masked place is only its area.
pub(super) fn place(lang: Language, place: &Place) -> String {
    let parts = [place.address.as_deref(), place.postcode.as_deref()];
    let said: Vec<&str> = parts.into_iter().flatten().collect();
    let said = said.join(", ");
    match place.point {
        Some((_, Exactness::Outward)) if place.address.is_none() => {
            format!("{said} ({})", lang.label(Label::PlaceMasked).to_lowercase())
        }
        _ => said,
    }
}
