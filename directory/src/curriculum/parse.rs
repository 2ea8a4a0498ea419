//! Raw fields of a change of the vocabulary, as a page, GraphQL or the command line gives them, into inputs.

use unicode_normalization::char::is_combining_mark;

use super::lookup::{language, subject, topic};
use super::script::is_written_in;
use super::{LanguageCode, NameKind, Token, TopicId, Vocabulary, key_stage_by_name, tokens};
use crate::codes::{KeyStage, Subject};
use crate::problem::{Problem, Problems, Rule};
use crate::text::line;

/// The longest name, in characters.
const LONGEST_NAME: usize = 100;
/// The longest reason, in characters.
const LONGEST_WHY: usize = 500;
/// The most subjects, or topics that one is linked to.
const MOST: usize = 20;

/// The raw fields of a topic. Blank means not given.
#[derive(Clone, Debug, Default)]
pub struct TopicFields {
    /// Its preferred English name.
    pub name: String,
    /// The subjects it is taught in, by names or codes.
    pub subjects: Vec<String>,
    /// The key stages it is usual in; none means any.
    pub key_stages: Vec<String>,
    /// The topics it is part of, by names or codes.
    pub broader: Vec<String>,
    /// Whether its name stands for something else too, on purpose.
    pub ambiguous: bool,
    /// Why it is added.
    pub why: String,
}

/// A topic to be added.
#[derive(Clone, Debug)]
pub struct TopicInput {
    pub(super) name: String,
    pub(super) subjects: Vec<Subject>,
    pub(super) key_stages: Vec<KeyStage>,
    pub(super) broader: Vec<TopicId>,
    pub(super) ambiguous: bool,
    pub(super) why: Option<String>,
}

/// The raw fields of a name. Blank means not given.
#[derive(Clone, Debug, Default)]
pub struct NameFields {
    /// The name.
    pub name: String,
    /// `synonym`, `spelling`, `own_script` …; blank is a synonym.
    pub kind: String,
    /// The language it is in, by name or code; blank is English.
    pub language: String,
    /// Whether it stands for something else too, on purpose.
    pub ambiguous: bool,
    /// Why.
    pub why: String,
}

/// A name to be given.
#[derive(Clone, Debug)]
pub struct NameInput {
    pub(super) name: String,
    pub(super) kind: NameKind,
    pub(super) language: LanguageCode,
    pub(super) ambiguous: bool,
    pub(super) why: Option<String>,
}

/// Reads a topic to be added, or says everything that is wrong.
pub fn parse_topic(fields: &TopicFields) -> Result<TopicInput, Vec<Problem>> {
    let mut problems = Problems::new();
    let name = problems.required("name", &fields.name, name);
    if fields.subjects.iter().all(|subject| subject.trim().is_empty()) {
        problems.add("subjects", "", Rule::Required);
    }
    let subjects = each(&mut problems, "subjects", &fields.subjects, subject);
    let key_stages = each(&mut problems, "key_stages", &fields.key_stages, key_stage_by_name);
    let broader = each(&mut problems, "broader", &fields.broader, topic);
    let why = why(&mut problems, &fields.why, fields.ambiguous);
    let input = name.map(|name| TopicInput { name, subjects, key_stages, broader, ambiguous: fields.ambiguous, why });
    problems.finish(input)
}

/// Reads a name to be given, or says everything that is wrong.
pub fn parse_name(fields: &NameFields) -> Result<NameInput, Vec<Problem>> {
    let mut problems = Problems::new();
    let name = problems.required("name", &fields.name, name);
    let kind = problems.optional("kind", &fields.kind, name_kind).unwrap_or(NameKind::Synonym);
    let english = || LanguageCode::from_code("eng");
    let language = problems.optional("language", &fields.language, language).or_else(english);
    if let Some(scripts) = language.as_ref().and_then(|code| Vocabulary::shipped().language(code)).map(|it| &it.scripts)
        && let Some(name) = name.as_ref().filter(|_| kind.is_own())
        && !is_written_in(name, scripts)
    {
        problems.add("name", name, Rule::WrongScript { scripts: scripts.clone() });
    }
    let why = why(&mut problems, &fields.why, fields.ambiguous);
    let input =
        name.zip(language).map(|(name, language)| NameInput { name, kind, language, ambiguous: fields.ambiguous, why });
    problems.finish(input)
}

/// Reads the topics that one is to be linked to, by names or codes; `field` is `broader` or `related`.
pub fn parse_links(field: &str, topics: &[String]) -> Result<Vec<TopicId>, Vec<Problem>> {
    let mut problems = Problems::new();
    let found = each(&mut problems, field, topics, topic);
    problems.finish(Some(found))
}

/// Reads why something was done; blank is no reason.
pub fn parse_why(text: &str) -> Result<Option<String>, Vec<Problem>> {
    let mut problems = Problems::new();
    let found = why(&mut problems, text, false);
    problems.finish(Some(found))
}

/// A name with a word in it: by signs alone nothing is found, and two could not be told apart.
fn name(text: &str) -> Result<String, Rule> {
    let name = line(text, LONGEST_NAME)?;
    // A vowel sign alone counts as a word and is none.
    let is_word =
        |word: &Token| word.plain.chars().any(|letter| letter.is_alphanumeric() && !is_combining_mark(letter));
    if tokens(&name).iter().any(is_word) { Ok(name) } else { Err(Rule::WithoutWords) }
}

fn why(problems: &mut Problems, text: &str, needed: bool) -> Option<String> {
    let parse = |text: &str| line(text, LONGEST_WHY);
    if needed { problems.required("why", text, parse) } else { problems.optional("why", text, parse) }
}

fn each<T: PartialEq>(
    problems: &mut Problems,
    field: &str,
    values: &[String],
    parse: impl Fn(&str) -> Result<T, Rule>,
) -> Vec<T> {
    if values.len() > MOST {
        problems.add(field, "", Rule::TooMany { max: MOST });
        return Vec::new();
    }
    let mut found = Vec::new();
    for (number, value) in (1..).zip(values) {
        if let Some(value) = problems.optional(&format!("{field}.{number}"), value, &parse)
            && !found.contains(&value)
        {
            found.push(value);
        }
    }
    found
}

/// The kinds a name can be added as: the preferred one is given by renaming.
fn name_kind(text: &str) -> Result<NameKind, Rule> {
    let kinds = || NameKind::ALL.iter().copied().filter(|kind| *kind != NameKind::Preferred);
    let code = text.trim().to_lowercase();
    kinds()
        .find(|kind| kind.code() == code)
        .ok_or_else(|| Rule::NotOneOf { allowed: kinds().map(|kind| kind.code().to_owned()).collect() })
}
