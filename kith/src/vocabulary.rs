//! `kith vocabulary`: checks its files, lists what is in force, and adds names.

use std::path::Path;

use anyhow::Result;
use directory::actor::{Actor, System};
use directory::clock::Clock;
use directory::curriculum::{
    Checked, NameFields, Term, Topic, Vocabulary as InForce, add_name, check, check_shipped, fold, parse_name,
};
use directory::error::Error;
use serde::Serialize;

use crate::cli::Vocabulary;
use crate::config::Config;
use crate::database::{Database, pool_on_our_schema};
use crate::output::Output;
use crate::{Outcome, in_runtime};

const ACTOR: Actor = Actor::System(System::Vocabulary);

/// Does what was asked.
pub(crate) fn run(config: &Config, dir: &Path, what: &Vocabulary, output: Output) -> Result<Outcome> {
    match what {
        Vocabulary::Check { folder } => check_files(folder.as_deref(), output),
        Vocabulary::List { words } => {
            let database = Database::open(config, dir)?;
            in_runtime(async {
                pool_on_our_schema(config, database.url(), "kith vocabulary").await?;
                list(words.as_deref().unwrap_or_default(), output)
            })
        }
        Vocabulary::AddName { topic, name, kind, language, ambiguous, why } => {
            let database = Database::open(config, dir)?;
            let fields = NameFields {
                name: name.clone(),
                kind: kind.clone(),
                language: language.clone(),
                ambiguous: *ambiguous,
                why: why.clone(),
            };
            in_runtime(async {
                let db = pool_on_our_schema(config, database.url(), "kith vocabulary").await?;
                let input = parse_name(&fields).map_err(Error::from)?;
                let version = InForce::current().version();
                let change = add_name(&db, &ACTOR, &Term::topic(topic), version, input, Clock::System.now()).await?;
                let added = Added { version: change.version, change: change.id.to_string() };
                output.result(&added, &format!("added; the vocabulary is at version {}", added.version))?;
                Ok(Outcome::Done)
            })
        }
    }
}

/// What `add-name` did.
#[derive(Serialize)]
struct Added {
    version: i32,
    change: String,
}

/// What `check` found.
#[derive(Serialize)]
struct Found {
    topics: usize,
    topic_names: usize,
    languages: usize,
    language_names: usize,
    faults: Vec<String>,
}

fn check_files(folder: Option<&Path>, output: Output) -> Result<Outcome> {
    let Checked { faults, topics, topic_names, languages, language_names } = match folder {
        Some(folder) => check(&|name| std::fs::read_to_string(folder.join(name))),
        None => check_shipped(),
    };
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let mut lines = faults.clone();
    lines.push(format!(
        "{topics} topics with {topic_names} names, {languages} languages with {language_names} names: {}",
        if faults.is_empty() { "no faults".to_owned() } else { format!("{} faults", faults.len()) }
    ));
    let outcome = if faults.is_empty() { Outcome::Done } else { Outcome::SomethingRefused };
    output.result(&Found { topics, topic_names, languages, language_names, faults }, &lines.join("\n"))?;
    Ok(outcome)
}

/// A topic as `list` shows it.
#[derive(Serialize)]
struct Listed {
    code: String,
    name: String,
    other_names: Vec<String>,
    retired: bool,
}

fn list(words: &str, output: Output) -> Result<Outcome> {
    let vocabulary = InForce::current();
    let sought = fold(words);
    let listed = |topic: &Topic| {
        let names = vocabulary.written_topic_names(&topic.id);
        names.iter().any(|(name, _)| fold(name).contains(&sought)).then(|| Listed {
            code: topic.id.code().to_owned(),
            name: topic.name.clone(),
            other_names: names.into_iter().map(|(name, _)| name).filter(|name| *name != topic.name).collect(),
            retired: topic.retired,
        })
    };
    let mut topics: Vec<Listed> = vocabulary.topics().filter_map(listed).collect();
    topics.sort_by(|one, other| one.code.cmp(&other.code));
    let line = |topic: &Listed| {
        let retired = if topic.retired { " (retired)" } else { "" };
        format!("{}: {}{retired}; {}", topic.code, topic.name, topic.other_names.join("; "))
    };
    output.result(&topics, &topics.iter().map(line).collect::<Vec<_>>().join("\n"))?;
    Ok(Outcome::Done)
}
