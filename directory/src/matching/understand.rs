//! What a request's own words say: about what, in which language, for whom, how, when and how far.

use crate::codes::{Day, Delivery, Formality, KeyStage, LanguageUse, OfferFormat, PartnerKind, Subject};
use crate::curriculum::{
    LanguageCode, Mention, Read, Token, TopicId, Vocabulary, fold, key_stages_at, number_of, tokens,
};

use super::formats;
use super::phrases::{
    FORMAL, INFORMAL, LESSONS, LESSONS_BESIDE_A_LANGUAGE, NEGATION_ENDS, NEGATION_REACH, NEGATOR_PAIRS, NEGATORS,
    NOT_NEGATED, is_empty_word,
};
use super::when_and_where::{DAYS, HOLIDAYS, NO_TRIP, PLACES, WELCOME};

/// What a request says, as far as its words tell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Understood {
    /// The topics it names, each with how surely (1 by name, less by a word that only points to it).
    pub topics: Vec<(TopicId, f64)>,
    /// The topics it rules out.
    pub unwanted_topics: Vec<TopicId>,
    /// The languages it asks to be used.
    pub languages: Vec<LanguageCode>,
    /// The languages it names without asking for their use ("Italian cooking").
    pub cultures: Vec<LanguageCode>,
    /// The key stages it names; any of them will do.
    pub key_stages: Vec<KeyStage>,
    /// The subjects it names.
    pub subjects: Vec<Subject>,
    /// The forms of help it asks for; any of them will do.
    pub formats: Vec<OfferFormat>,
    /// The forms of help it rules out.
    pub unwanted_formats: Vec<OfferFormat>,
    /// The kinds of partner it names.
    pub partner_kinds: Vec<PartnerKind>,
    /// The days it names; any of them will do.
    pub days: Vec<Day>,
    /// Whether it is for the school holidays.
    pub holidays: bool,
    /// The ways of working it asks for; any of them will do.
    pub deliveries: Vec<Delivery>,
    /// How far the class would travel at most, in kilometres.
    pub max_km: Option<f64>,
    /// Whether it asks for somebody trained, or for somebody who just helps.
    pub formality: Option<Formality>,
    /// The stems of the words that carry its meaning.
    pub words: Vec<String>,
    /// The stems of the words it rules out.
    pub unwanted_words: Vec<String>,
    /// The request without what it rules out and without its days, key stages and distances.
    pub wanted_text: String,
}

impl Understood {
    /// How its languages are to be used.
    pub fn language_use(&self) -> LanguageUse {
        let asks_for = |format| self.formats.contains(&format);
        if asks_for(OfferFormat::Interpreting) {
            LanguageUse::Interpreted
        } else if asks_for(OfferFormat::Translation) {
            LanguageUse::Translated
        } else if asks_for(OfferFormat::Class) {
            LanguageUse::Taught
        } else {
            LanguageUse::Spoken
        }
    }
}

/// What becomes of a word of the request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Wanted,
    Unwanted,
    /// About when, how far or for which age: understood elsewhere.
    Practical,
}

/// Reads a request.
pub fn understand(text: &str) -> Understood {
    let vocabulary = Vocabulary::current();
    let read = vocabulary.read_mending(text);
    let mut reading = Reading { parts: parts(&read.words), read, said: Understood::default() };
    reading.practicalities();
    reading.names(&vocabulary);
    reading.places();
    reading.formats();
    reading.words();
    reading.said
}

struct Reading {
    read: Read,
    parts: Vec<Part>,
    said: Understood,
}

impl Reading {
    /// Key stages, days and distances.
    fn practicalities(&mut self) {
        let words = &self.read.words;
        let mut at = 0;
        while at < words.len() {
            let mut used = 1;
            if let Some((stages, length)) = key_stages_at(words, at) {
                if self.parts.get(at) != Some(&Part::Unwanted) {
                    add_all(&mut self.said.key_stages, stages);
                    // "GCSE" and "A level" say what is learnt too.
                    if words.get(at).is_some_and(|word| word.plain != "gcse" && word.plain != "a") {
                        mark(&mut self.parts, at, length);
                    }
                }
                used = length;
            } else if let Some(days) = words.get(at).and_then(days_of) {
                if self.parts.get(at) != Some(&Part::Unwanted) {
                    add_all(&mut self.said.days, days.iter().copied());
                    mark(&mut self.parts, at, 1);
                }
            } else if let Some((km, length)) = distance_at(words, at) {
                self.said.max_km = Some(self.said.max_km.map_or(km, |known| known.min(km)));
                let limit = at.saturating_sub(4);
                let before = (limit..at).rev().take_while(|at| words.get(*at).is_some_and(is_limit)).count();
                mark(&mut self.parts, at - before, before + length);
                used = length;
            }
            at += used;
        }
    }

    /// Topics, languages, subjects and kinds of partner by their names.
    fn names(&mut self, vocabulary: &Vocabulary) {
        for mention in &self.read.topics {
            if self.is_unwanted(mention) {
                add_all(&mut self.said.unwanted_topics, [mention.value.clone()]);
            } else if self.parts.get(mention.start) == Some(&Part::Wanted) {
                let sure = super::rules::sureness(mention.kind);
                match self.said.topics.iter_mut().find(|(topic, _)| *topic == mention.value) {
                    Some(known) => known.1 = known.1.max(sure),
                    None => self.said.topics.push((mention.value.clone(), sure)),
                }
            }
        }
        self.said.topics.retain(|(topic, _)| !self.said.unwanted_topics.contains(topic));
        let subjects = self.wanted(&self.read.subjects);
        add_all(&mut self.said.subjects, subjects);
        let kinds = self.wanted(&self.read.settings);
        add_all(&mut self.said.partner_kinds, kinds);
        let english = vocabulary.language_by_code("eng").map(|language| &language.code);
        let named = self.wanted(&self.read.languages).into_iter().filter(|code| Some(code) != english);
        // For now all of them; which ones are to be used depends on the form of help.
        add_all(&mut self.said.cultures, named);
    }

    /// Where it should happen, whether in the holidays, and whether somebody trained is asked for.
    fn places(&mut self) {
        let (mut wanted, mut unwanted) = (Vec::new(), Vec::new());
        for (phrase, ways) in PLACES {
            for (start, end) in occurrences(&self.read.words, phrase) {
                let welcome = (end..end + 2)
                    .any(|at| self.read.words.get(at).is_some_and(|word| WELCOME.contains(&word.plain.as_str())));
                if welcome {
                    continue;
                }
                let list = if self.part(start) == Part::Unwanted { &mut unwanted } else { &mut wanted };
                add_all(list, ways.iter().copied());
            }
        }
        let no_trip = NO_TRIP
            .iter()
            .any(|phrase| occurrences(&self.read.words, phrase).any(|(start, _)| self.part(start) == Part::Unwanted));
        if no_trip {
            add_all(&mut wanted, [Delivery::InSchool]);
            unwanted.push(Delivery::AtOurPlace);
        }
        if wanted.is_empty() && !unwanted.is_empty() {
            wanted.extend(Delivery::ALL);
        }
        wanted.retain(|way| !unwanted.contains(way));
        self.said.deliveries = wanted;
        self.said.holidays = self.says_any(HOLIDAYS);
        self.said.formality = if self.says_any(FORMAL) {
            Some(Formality::Formal)
        } else if self.says_any(INFORMAL) {
            Some(Formality::Informal)
        } else {
            None
        };
    }

    fn formats(&mut self) {
        let cues = formats::Cues {
            wanted: self.formats_named(),
            unwanted: self.unwanted(&self.read.formats),
            languages: !self.said.cultures.is_empty(),
            says: &|phrases| self.says_any(phrases),
            lessons: self.says_any(LESSONS) || self.lessons_in_a_language(),
            interpreter: self.said.partner_kinds.contains(&PartnerKind::Interpreter),
        };
        let decided = formats::decide(&cues);
        self.said.formats = decided.formats;
        // "To visit us" says the same words from the other side.
        if self.said.deliveries == [Delivery::InSchool] {
            self.said.formats.retain(|format| *format != OfferFormat::HostVisit);
        }
        self.said.unwanted_formats = decided.unwanted;
        let alone = self.language_stands_alone();
        if decided.language_is_used || alone || self.language_is_spoken() {
            self.said.languages = std::mem::take(&mut self.said.cultures);
        }
        // "Welsh for a child in nursery": what could it be but lessons?
        if alone && self.said.formats.is_empty() && self.said.topics.is_empty() {
            self.said
                .formats
                .extend(Some(OfferFormat::Class).filter(|class| !self.said.unwanted_formats.contains(class)));
        }
    }

    /// The forms of help named, with a visit that is asked for and without the talk that a "Welsh speaker" does not mean.
    fn formats_named(&self) -> Vec<OfferFormat> {
        const BESIDE: usize = 2;
        let speaks = |mention: &Mention<OfferFormat>| {
            let before = mention.start.saturating_sub(BESIDE)..=mention.start;
            self.read.words.get(mention.start).is_some_and(|word| word.singular == "speaker")
                && self.read.languages.iter().any(|language| before.contains(&language.end))
        };
        let mut mentions = self.read.formats.clone();
        mentions.retain(|mention| !speaks(mention));
        let mut formats = self.wanted(&mentions);
        formats.extend(Some(OfferFormat::HostVisit).filter(|_| self.asks_for_a_visit()));
        formats
    }

    /// "A bakery visit", "visit to a mill", and not "a visit from" or "visit our school".
    fn asks_for_a_visit(&self) -> bool {
        occurrences(&self.read.words, "visit").any(|(start, end)| {
            let word = |at: Option<usize>| at.and_then(|at| self.read.words.get(at)).map(|word| word.plain.as_str());
            let after = word(Some(end));
            let before = word(start.checked_sub(1));
            self.part(start) == Part::Wanted
                && !matches!(after, Some("from" | "us" | "our" | "by" | "the" | "school"))
                && !matches!(before, Some("home" | "could" | "can" | "who"))
        })
    }

    /// "Gujarati classes", "learn Spanish", "lessons in Dari", and not "learn a Punjabi dance": where the language only
    /// describes something, or none is named, a class is only who asks.
    fn lessons_in_a_language(&self) -> bool {
        const BESIDE: usize = 2;
        let lessons = |from: usize, to: usize| {
            (from..to).any(|at| {
                let word = self.read.words.get(at).filter(|_| self.part(at) != Part::Unwanted);
                word.is_some_and(|word| LESSONS_BESIDE_A_LANGUAGE.contains(&word.singular.as_str()))
            })
        };
        self.read.languages.iter().filter(|mention| !self.is_unwanted(mention)).any(|mention| {
            lessons(mention.end, mention.end + BESIDE)
                || (self.stands_alone(mention) && lessons(mention.start.saturating_sub(BESIDE), mention.start))
        })
    }

    /// "Twi for teenagers", "songs in Welsh": not before the thing it only describes, as in "Irish dances".
    fn language_stands_alone(&self) -> bool {
        self.read.languages.iter().any(|mention| !self.is_unwanted(mention) && self.stands_alone(mention))
    }

    fn stands_alone(&self, mention: &Mention<LanguageCode>) -> bool {
        const AFTER: &[&str] =
            &["for", "on", "at", "to", "after", "before", "every", "with", "from", "or", "and", "in", "please"];
        let next = self.read.words.get(mention.end);
        self.part(mention.end) == Part::Practical
            || next.is_none_or(|word| word.after_break || AFTER.contains(&word.plain.as_str()))
    }

    /// "Speaks Somali", "Somali speaking", "native speakers".
    fn language_is_spoken(&self) -> bool {
        const SPOKEN: &[&str] = &["speak", "speaks", "speaking", "speaker", "spoken", "fluent", "bilingual", "native"];
        self.says_any(SPOKEN)
    }

    /// The words that carry meaning, and the text without what is ruled out.
    fn words(&mut self) {
        let mut text = String::new();
        for (word, part) in self.read.words.iter().zip(&self.parts) {
            let empty = is_empty_word(&word.plain) || is_empty_word(&word.singular);
            match part {
                Part::Wanted => {
                    if !text.is_empty() {
                        text.push_str(if word.after_break { ", " } else { " " });
                    }
                    text.push_str(&word.text);
                    if !empty {
                        add_all(&mut self.said.words, [word.stem()]);
                    }
                }
                Part::Unwanted if !empty => add_all(&mut self.said.unwanted_words, [word.stem()]),
                Part::Unwanted | Part::Practical => {}
            }
        }
        self.said.wanted_text = text;
    }

    fn part(&self, at: usize) -> Part {
        self.parts.get(at).copied().unwrap_or(Part::Wanted)
    }

    fn is_unwanted<T>(&self, mention: &Mention<T>) -> bool {
        self.part(mention.start) == Part::Unwanted
    }

    fn wanted<T: Clone + PartialEq>(&self, mentions: &[Mention<T>]) -> Vec<T> {
        mentions.iter().filter(|mention| !self.is_unwanted(mention)).map(|mention| mention.value.clone()).collect()
    }

    fn unwanted<T: Clone + PartialEq>(&self, mentions: &[Mention<T>]) -> Vec<T> {
        mentions.iter().filter(|mention| self.is_unwanted(mention)).map(|mention| mention.value.clone()).collect()
    }

    fn says_any(&self, phrases: &[&str]) -> bool {
        phrases
            .iter()
            .any(|phrase| occurrences(&self.read.words, phrase).any(|(start, _)| self.part(start) != Part::Unwanted))
    }
}

/// Marks what a negator rules out: from it to the next break, at most so many words.
fn parts(words: &[Token]) -> Vec<Part> {
    let mut parts = vec![Part::Wanted; words.len()];
    for at in 0..words.len() {
        let word = |ahead: usize| words.get(at + ahead).map_or("", |word| word.plain.as_str());
        let length = if NEGATOR_PAIRS.contains(&(word(0), word(1))) {
            2
        } else if NEGATORS.contains(&word(0)) && !NOT_NEGATED.contains(&word(1)) {
            1
        } else {
            continue;
        };
        let reach = words.iter().enumerate().skip(at + length).take(NEGATION_REACH);
        let ends = |word: &Token| word.after_break || NEGATION_ENDS.contains(&word.plain.as_str());
        let ruled_out = reach.take_while(|(_, word)| !ends(word)).count();
        for part in parts.iter_mut().skip(at).take(length + ruled_out) {
            *part = Part::Unwanted;
        }
    }
    parts
}

/// Where a phrase stands in a row of words: the first word and the word after the last. Plurals are the same word.
fn occurrences<'a>(words: &'a [Token], phrase: &str) -> impl Iterator<Item = (usize, usize)> + use<'a> {
    let wanted: Vec<String> = tokens(phrase).into_iter().map(|word| word.singular).collect();
    let length = wanted.len().max(1);
    words.windows(length).enumerate().filter_map(move |(start, window)| {
        window.iter().map(|word| &word.singular).eq(&wanted).then_some((start, start + length))
    })
}

fn days_of(word: &Token) -> Option<&'static [Day]> {
    let found = DAYS.iter().find(|(name, _, short)| {
        // "Sats" are no Saturdays and the sun is no Sunday: abbreviations are taken to the letter.
        if *short { word.plain == *name && word.capital } else { word.singular == *name || word.plain == fold(name) }
    });
    found.map(|(_, days, _)| *days)
}

/// "8 km", "15km", "two miles", "walking distance": kilometres, and how many words say it.
fn distance_at(words: &[Token], at: usize) -> Option<(f64, usize)> {
    const KM_IN_A_MILE: f64 = 1.609_344;
    const WALKING_KM: f64 = 2.0;
    let word = |ahead: usize| words.get(at + ahead).map(|word| word.plain.as_str());
    let in_km = |number: f64, unit: &str| match unit {
        "km" | "kms" | "k" | "kilometre" | "kilometres" | "kilometer" | "kilometers" => Some(number),
        "mile" | "miles" | "mi" => Some(number * KM_IN_A_MILE),
        _ => None,
    };
    let first = word(0)?;
    if first == "walking" && word(1) == Some("distance") {
        return Some((WALKING_KM, 2));
    }
    if let Some(number) = first.parse().ok().or_else(|| number_of(first).map(f64::from)) {
        return in_km(number, word(1)?).map(|km| (km, 2));
    }
    if matches!((first, word(1)), ("a", Some("mile" | "kilometre"))) {
        return in_km(1.0, word(1)?).map(|km| (km, 2));
    }
    let unit = first.find(|letter: char| letter.is_ascii_alphabetic())?;
    let (number, unit) = first.split_at_checked(unit)?;
    in_km(number.parse().ok()?, unit).map(|km| (km, 1))
}

fn is_limit(word: &Token) -> bool {
    const LIMITS: &[&str] = &[
        "no", "not", "further", "farther", "more", "than", "up", "to", "within", "at", "most", "under", "max",
        "maximum",
    ];
    LIMITS.contains(&word.plain.as_str())
}

fn mark(parts: &mut [Part], start: usize, length: usize) {
    for part in parts.iter_mut().skip(start).take(length) {
        *part = Part::Practical;
    }
}

fn add_all<T: PartialEq>(list: &mut Vec<T>, items: impl IntoIterator<Item = T>) {
    for item in items {
        if !list.contains(&item) {
            list.push(item);
        }
    }
}
