//! A question's filters and order in the index's own language.
//!
//! Every value that gets here is a code of a closed list, an id, or a token made of those; it is quoted all the same.

use directory::actor::Actor;
use directory::curriculum::{LanguageCode, TopicId};
use directory::geography::Point;
use directory::search::{Question, tokens_of};

/// What must hold of a document that the actor may see and that counts for a question: it fits all filters but one at most,
/// since each filter's values are counted without it.
pub(crate) fn filter(question: &Question, from: Option<Point>, actor: &Actor) -> Vec<String> {
    let mut all = Vec::new();
    if let Some(tokens) = tokens_of(actor) {
        all.push(any_of("seen_by", tokens.iter().map(String::as_str)));
    }
    let filters: [(&str, Vec<&str>); 8] = [
        ("kind", question.kind.iter().map(|kind| kind.code()).collect()),
        ("subjects", question.subject.iter().map(|subject| subject.code()).collect()),
        ("topics", question.topic.iter().map(TopicId::code).collect()),
        ("key_stages", question.key_stage.iter().map(|stage| stage.code()).collect()),
        ("languages", question.language.iter().map(LanguageCode::code).collect()),
        ("formats", question.format.iter().map(|format| format.code()).collect()),
        ("delivery", question.delivery.iter().map(|way| way.code()).collect()),
        ("days", question.day.iter().map(|day| day.code()).collect()),
    ];
    let mut before: Vec<String> = Vec::new();
    for (attribute, values) in filters.into_iter().filter(|(_, values)| !values.is_empty()) {
        let has_one = any_of(attribute, values.into_iter());
        // Who has an offer for any age has one for this.
        let fits = if attribute == "key_stages" { format!("{has_one} OR any_key_stage = true") } else { has_one };
        // Who misses one filter at most fits at least one of any two.
        all.extend(before.iter().map(|other| format!("{other} OR {fits}")));
        before.push(fits);
    }
    all.extend(from.zip(question.within_km).map(|(from, km)| within(from, km)));
    all
}

/// The order among documents that fit equally well: the nearest first, then the order of their ids.
pub(crate) fn sort(from: Option<Point>) -> Vec<String> {
    let nearest = from.map(|from| format!("_geoPoint({}, {}):asc", from.latitude(), from.longitude()));
    nearest.into_iter().chain(["id:asc".to_owned()]).collect()
}

/// A circle a little wider than asked for, since the server measures a little differently: what it lets through is
/// measured again.
fn within(from: Point, km: f64) -> String {
    let metres = (km * 1_010.0 + 100.0).ceil();
    format!("_geoRadius({}, {}, {metres})", from.latitude(), from.longitude())
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
    use directory::codes::{Day, KeyStage, PartnerKind};

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
    fn one_filter_narrows_down_nothing_and_of_any_two_one_must_hold() {
        let program = Actor::System(directory::actor::System::Evaluate);
        let one = Question { key_stage: vec![KeyStage::Ks2, KeyStage::Ks3], ..Question::default() };
        assert_eq!(filter(&one, None, &program), Vec::<String>::new());
        let three = Question { kind: vec![PartnerKind::Madrasah], day: vec![Day::Sat], ..one };
        assert_eq!(
            filter(&three, None, &program),
            [
                r#"kind IN ["madrasah"] OR key_stages IN ["KS2", "KS3"] OR any_key_stage = true"#,
                r#"kind IN ["madrasah"] OR days IN ["Sat"]"#,
                r#"key_stages IN ["KS2", "KS3"] OR any_key_stage = true OR days IN ["Sat"]"#,
            ]
        );
    }

    #[test]
    fn a_circle_is_wider_than_asked_for_and_never_narrower() {
        let from = Point::new(52.64, -1.1);
        let question = Question { within_km: Some(0.0), ..Question::default() };
        let filters = filter(&question, from, &Actor::System(directory::actor::System::Evaluate));
        assert_eq!(filters, ["_geoRadius(52.64, -1.1, 100)"]);
    }
}
