//! What was understood of a request, so that the asker can see a misunderstanding and mend it.

use directory::matching::Understood;

use crate::Language;
use crate::codes::Coded as _;

impl Language {
    /// What was understood, each thing as one short phrase: `Ancient Benin`, `Yoruba spoken`, `Friday or Saturday`.
    pub fn understood(self, said: &Understood) -> Vec<String> {
        // A word that only points to a topic is used and not shown: it would puzzle a reader.
        let topics = said.topics.iter().filter(|(_, sure)| *sure >= 1.0).map(|(topic, _)| self.topic(topic));
        let mut phrases: Vec<String> = topics.collect();
        phrases.extend(said.subjects.iter().map(|subject| self.name(*subject)));
        phrases.extend(self.any_of(said.key_stages.iter().map(|stage| self.name(*stage))));
        let language_use = said.language_use().code_of();
        phrases.extend(said.languages.iter().map(|code| {
            self.say("understood-language", [("language", self.language(code).into()), ("use", language_use.into())])
        }));
        phrases.extend(
            said.cultures.iter().map(|code| self.say("understood-culture", [("language", self.language(code).into())])),
        );
        phrases.extend(self.any_of(said.formats.iter().map(|format| self.name(*format).to_lowercase())));
        phrases.extend(
            self.any_of(said.deliveries.iter().map(|way| self.say("understood-way", [("way", way.code_of().into())]))),
        );
        phrases.extend(self.any_of(said.days.iter().map(|day| self.name(*day))));
        phrases.extend(said.holidays.then(|| self.say("understood-holidays", [])));
        phrases.extend(said.max_km.map(|km| self.say("understood-within", [("distance", self.distance(km).into())])));
        phrases.extend(
            said.unwanted_topics.iter().map(|topic| self.say("understood-not", [("topic", self.topic(topic).into())])),
        );
        phrases
    }

    /// Where a class was taken to be: near its postcode, or else near its school.
    pub fn near(self, postcode: Option<&str>) -> String {
        match postcode {
            Some(postcode) => self.say("understood-near-postcode", [("postcode", postcode.to_owned().into())]),
            None => self.say("understood-near-school", []),
        }
    }

    /// Things of which any will do, as one phrase; none where there are none.
    fn any_of(self, values: impl Iterator<Item = String>) -> Option<String> {
        let or = format!(" {} ", self.say("understood-or", []));
        Some(values.collect::<Vec<_>>().join(&or)).filter(|phrase| !phrase.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use directory::codes::{Day, Delivery, LanguageUse, OfferFormat};
    use directory::matching::understand;

    use super::*;
    use crate::bundle::assert_whole;

    #[test]
    fn what_was_understood_is_said_by_preferred_names() {
        for (text, phrases) in [
            ("Year 5 start Ancient Benin", vec!["Ancient Benin", "Key stage 2 (years 3 to 6)"]),
            (
                "a Yoruba speaker to come to us on Friday or Saturday",
                vec!["Yoruba spoken", "they come to your school", "Friday or Saturday"],
            ),
            ("Gujarti lessons", vec!["Gujarati taught", "class"]),
            ("Vikings not Romans", vec!["Vikings", "not Romans"]),
            ("something nice", vec![]),
        ] {
            assert_eq!(Language::English.understood(&understand(text)), phrases, "{text}");
        }
        assert_eq!(Language::English.near(Some("LE5 4AB")), "near LE5 4AB");
        assert_eq!(Language::English.near(None), "near your school");
    }

    #[test]
    fn every_phrase_is_whole() {
        let all = Understood {
            holidays: true,
            max_km: Some(3.0),
            days: Day::ALL.to_vec(),
            deliveries: Delivery::ALL.to_vec(),
            formats: OfferFormat::ALL.to_vec(),
            ..understand("Italian cooking")
        };
        Language::English.understood(&all).iter().for_each(|phrase| assert_whole(phrase));
        for format in OfferFormat::ALL {
            let asked = Understood { formats: vec![*format], ..understand("somebody who speaks Welsh") };
            assert!(LanguageUse::ALL.contains(&asked.language_use()));
            Language::English.understood(&asked).iter().for_each(|phrase| assert_whole(phrase));
        }
    }
}
