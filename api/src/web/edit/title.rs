//! The headline of an offer whose partner wrote none: made of what was chosen, and so said in any language.

use directory::codes::{OfferFormat, Subject};
use directory::curriculum::{TopicId, Vocabulary};
use directory::partners::{OfferFields, OfferInput};
use wording::Language;

use crate::web::components::Own;
use crate::web::shown::words;

/// The most things that a headline names.
const NAMED: usize = 3;

/// What was chosen, as a headline: `Workshop: Ancient Benin`. Empty where no format was chosen.
pub(in crate::web) fn made(lang: Language, of: &OfferFields) -> String {
    let Some(format) = OfferFormat::from_code(of.format.trim()) else { return String::new() };
    let topics: Vec<TopicId> = of.topics.iter().filter_map(|text| topic(text)).collect();
    let subjects: Vec<Subject> = of.subjects.iter().filter_map(|code| Subject::from_code(code)).collect();
    of_picks(lang, format, &topics, &subjects)
}

/// The headline of an offer that stands: in the page's words where it was made of what was chosen, else as it was written.
pub(in crate::web) fn shown(lang: Language, of: &OfferInput) -> Own {
    let made = |lang| of_picks(lang, of.format, &of.scope.topics, &of.scope.subjects);
    if of.title == made(Language::English) {
        return Own { text: made(lang), tag: String::new(), direction: lang.direction() };
    }
    words(&of.title, of.title_language.as_ref())
}

fn of_picks(lang: Language, format: OfferFormat, topics: &[TopicId], subjects: &[Subject]) -> String {
    let mut about: Vec<String> = topics.iter().map(|topic| lang.topic(topic)).collect();
    if about.is_empty() {
        about = subjects.iter().map(|subject| lang.name(*subject)).collect();
    }
    about.truncate(NAMED);
    let format = lang.name(format);
    if about.is_empty() { format } else { lang.say_edit_made_title(lang.listed(&about), format) }
}

/// A topic by its code or a name.
pub(in crate::web) fn topic(text: &str) -> Option<TopicId> {
    TopicId::from_code(text).or_else(|| Vocabulary::current().topic_by_name(text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headline_is_made_of_what_was_chosen() {
        let offer = |format: &str, topics: &[&str], subjects: &[&str]| OfferFields {
            format: format.to_owned(),
            topics: topics.iter().map(|text| (*text).to_owned()).collect(),
            subjects: subjects.iter().map(|text| (*text).to_owned()).collect(),
            ..OfferFields::default()
        };
        for (of, title) in [
            (offer("workshop", &["ancient_benin"], &["history"]), "Workshop: Ancient Benin"),
            (offer("talk", &[], &["history", "music"]), "Talk: History, Music"),
            (offer("class", &[], &[]), "Class"),
            (offer("", &["ancient_benin"], &[]), ""),
        ] {
            assert_eq!(made(Language::English, &of), title);
        }
    }
}
