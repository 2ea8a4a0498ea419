//! A question's filters and order in the index's own language.
//!
//! Every value that gets here is a code of a closed list, an id, or a token made of those; it is quoted all the same.

use directory::actor::Actor;
use directory::codes::{Day, Delivery, KeyStage, OfferFormat, PartnerKind, Subject};
use directory::curriculum::{LanguageCode, TopicId};
use directory::geography::Point;
use directory::ids::PartnerId;
use directory::search::{Question, tokens_of};

/// What must hold of a document that answers a question and that the actor may see.
pub(crate) fn filter(question: &Question, from: Option<Point>, actor: &Actor) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(tokens) = tokens_of(actor) {
        all.push(any_of("seen_by", tokens.iter().map(String::as_str)));
    }
    let lists = [
        ("kind", codes(&question.kind, |value| PartnerKind::code(*value))),
        ("subjects", codes(&question.subject, |value| Subject::code(*value))),
        ("topics", codes(&question.topic, TopicId::code)),
        ("languages", codes(&question.language, LanguageCode::code)),
        ("formats", codes(&question.format, |value| OfferFormat::code(*value))),
        ("delivery", codes(&question.delivery, |value| Delivery::code(*value))),
        ("days", codes(&question.day, |value| Day::code(*value))),
    ];
    all.extend(
        lists
            .iter()
            .filter(|(_, values)| !values.is_empty())
            .map(|(list, values)| any_of(list, values.iter().copied())),
    );
    let key_stages = codes(&question.key_stage, |value| KeyStage::code(*value));
    if !key_stages.is_empty() {
        all.push(format!("{} OR any_key_stage = true", any_of("key_stages", key_stages.iter().copied())));
    }
    all.extend(from.zip(question.within_km).map(|(from, km)| within(from, km)));
    all
}

/// The order among documents that fit equally well: the nearest first, then the order of their ids.
pub(crate) fn sort(from: Option<Point>) -> Vec<String> {
    let nearest = from.map(|from| format!("_geoPoint({}, {}):asc", from.latitude(), from.longitude()));
    nearest.into_iter().chain(["id:asc".to_owned()]).collect()
}

/// Documents with one of these ids.
pub(crate) fn among(ids: &[PartnerId]) -> String {
    let ids: Vec<String> = ids.iter().map(PartnerId::to_string).collect();
    any_of("id", ids.iter().map(String::as_str))
}

/// Documents with none of these ids.
pub(crate) fn not_among(ids: &[PartnerId]) -> String {
    format!("NOT {}", among(ids))
}

/// A circle a little wider than asked for, since the server measures a little differently: what it lets through is
/// measured again.
fn within(from: Point, km: f64) -> String {
    let metres = (km * 1_010.0 + 100.0).ceil();
    format!("_geoRadius({}, {}, {metres})", from.latitude(), from.longitude())
}

/// The codes of a filter's values.
fn codes<T>(values: &[T], code: impl Fn(&T) -> &str) -> Vec<&str> {
    values.iter().map(code).collect()
}

fn any_of<'a>(attribute: &str, values: impl Iterator<Item = &'a str>) -> String {
    let values: Vec<String> = values.map(quoted).collect();
    format!("{attribute} IN [{}]", values.join(", "))
}

/// A value as it must stand in a filter, whatever is in it.
pub(crate) fn quoted(value: &str) -> String {
    let mut text = String::with_capacity(value.len() + 2);
    text.push('"');
    for letter in value.chars() {
        if matches!(letter, '"' | '\\') {
            text.push('\\');
        }
        text.push(letter);
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_cannot_end_its_own_quotes() {
        for (value, expected) in [
            ("madrasah", r#""madrasah""#),
            ("a'b", r#""a'b""#),
            (r#"Children's "Rising Stars" Club"#, r#""Children's \"Rising Stars\" Club""#),
            (r"a\b", r#""a\\b""#),
            (r"a\", r#""a\\""#),
            (r#"x" OR kind = "y"#, r#""x\" OR kind = \"y""#),
            (r#"x\" OR kind = "y"#, r#""x\\\" OR kind = \"y""#),
        ] {
            assert_eq!(quoted(value), expected, "{value}");
        }
    }

    #[test]
    fn a_stranger_is_filtered_and_the_program_is_not() {
        let question = Question::default();
        assert_eq!(filter(&question, None, &Actor::Anonymous), [r#"seen_by IN ["everyone"]"#]);
        let program = Actor::System(directory::actor::System::Evaluate);
        assert_eq!(filter(&question, None, &program), Vec::<String>::new());
    }

    #[test]
    fn an_offer_for_any_key_stage_fits_each() {
        let question = Question { key_stage: KeyStage::from_code("KS2").into_iter().collect(), ..Question::default() };
        let filters = filter(&question, None, &Actor::System(directory::actor::System::Evaluate));
        assert_eq!(filters, [r#"key_stages IN ["KS2"] OR any_key_stage = true"#]);
    }

    #[test]
    fn a_circle_is_wider_than_asked_for_and_never_narrower() {
        let from = Point::new(52.64, -1.1);
        let question = Question { within_km: Some(0.0), ..Question::default() };
        let filters = filter(&question, from, &Actor::System(directory::actor::System::Evaluate));
        assert_eq!(filters, ["_geoRadius(52.64, -1.1, 100)"]);
    }
}
