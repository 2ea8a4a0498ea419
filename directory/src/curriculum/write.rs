//! Commands on the vocabulary. Each one transaction, with its change kept and its event in it.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use diesel_async::{AsyncConnection as _, RunQueryDsl, SimpleAsyncConnection as _};

use super::current::take_up;
use super::parse::{NameInput, TopicInput};
use super::read::{changes, in_force};
use super::rows::ChangeRow;
use super::rules::{may_edit, names, refuse, taken};
use super::{Change, NameKind, Term, TopicId, Vocabulary, What, tokens};
use crate::actor::Actor;
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::ids::VocabularyChangeId;
use crate::outbox::{Event, publish};
use crate::problem::{Problem, Rule};
use crate::schema::vocabulary_changes;

/// Adds a topic, with a code made from its name. It belongs to the directory.
pub async fn add_topic(db: &Db, actor: &Actor, input: TopicInput, now: DateTime<Utc>) -> Result<Change> {
    make(db, actor, None, now, |state| {
        let TopicInput { name, subjects, key_stages, broader, ambiguous, why } = input;
        let term = Term::Topic(new_code(&state.vocabulary, &name, state.next()));
        let what = What::TopicAdded { name, subjects, key_stages, broader };
        Ok(Draft { ambiguous, ..Draft::new(term, what, why) })
    })
    .await
}

/// Gives a topic another preferred name, made from version `version` of the vocabulary; the former one stays as a synonym.
/// The name's kind is not asked.
pub async fn rename_topic(
    db: &Db,
    actor: &Actor,
    code: &str,
    version: i32,
    input: NameInput,
    now: DateTime<Utc>,
) -> Result<Change> {
    make(db, actor, Some(version), now, |state| {
        let before = state.topic(code)?.name.clone();
        let what = What::TopicRenamed { name: input.name, before, left_as: Some(NameKind::Synonym) };
        Ok(Draft { ambiguous: input.ambiguous, ..Draft::new(Term::topic(code), what, input.why) })
    })
    .await
}

/// Adds a name to a term, made from version `version` of the vocabulary.
pub async fn add_name(
    db: &Db,
    actor: &Actor,
    term: &Term,
    version: i32,
    input: NameInput,
    now: DateTime<Utc>,
) -> Result<Change> {
    make(db, actor, Some(version), now, |_| {
        let what = What::NameAdded { name: input.name, kind: input.kind, language: input.language };
        Ok(Draft { ambiguous: input.ambiguous, ..Draft::new(term.clone(), what, input.why) })
    })
    .await
}

/// Takes a name, exactly as it is written, from a term, made from version `version` of the vocabulary.
pub async fn remove_name(
    db: &Db,
    actor: &Actor,
    term: &Term,
    version: i32,
    name: &str,
    why: Option<String>,
    now: DateTime<Utc>,
) -> Result<Change> {
    let what = What::NameRemoved { name: name.to_owned() };
    make(db, actor, Some(version), now, |_| Ok(Draft::new(term.clone(), what, why))).await
}

/// Sets the topics that a topic is part of, made from version `version` of the vocabulary.
pub async fn set_broader(
    db: &Db,
    actor: &Actor,
    code: &str,
    version: i32,
    topics: Vec<TopicId>,
    why: Option<String>,
    now: DateTime<Utc>,
) -> Result<Change> {
    make(db, actor, Some(version), now, |state| {
        let before = state.topic(code)?.broader.clone();
        Ok(Draft::new(Term::topic(code), What::BroaderSet { topics, before }, why))
    })
    .await
}

/// Sets the topics that stand beside a topic, made from version `version` of the vocabulary.
pub async fn set_related(
    db: &Db,
    actor: &Actor,
    code: &str,
    version: i32,
    topics: Vec<TopicId>,
    why: Option<String>,
    now: DateTime<Utc>,
) -> Result<Change> {
    make(db, actor, Some(version), now, |state| {
        let before = state.topic(code)?.related.clone();
        Ok(Draft::new(Term::topic(code), What::RelatedSet { topics, before }, why))
    })
    .await
}

/// Retires a topic, made from version `version` of the vocabulary: it stays where it stands, and is suggested no longer.
pub async fn retire_topic(
    db: &Db,
    actor: &Actor,
    code: &str,
    version: i32,
    why: Option<String>,
    now: DateTime<Utc>,
) -> Result<Change> {
    make(db, actor, Some(version), now, |_| Ok(Draft::new(Term::topic(code), What::TopicRetired, why))).await
}

/// Takes a change back by making its reverse, from version `version` of the vocabulary. A topic that was added is retired:
/// something may have been kept under its code.
pub async fn undo(
    db: &Db,
    actor: &Actor,
    id: VocabularyChangeId,
    version: i32,
    why: Option<String>,
    now: DateTime<Utc>,
) -> Result<Change> {
    make(db, actor, Some(version), now, |state| {
        let at = state.changes.iter().position(|change| change.id == id).ok_or(Error::NotFound)?;
        let change = state.changes.get(at).ok_or(Error::NotFound)?;
        let earlier = Vocabulary::with_changes(state.changes.iter().take(at));
        let draft = reverse(state, &earlier, change).filter(|_| !state.is_undone(id)).ok_or_else(|| {
            let value = change.what.name().unwrap_or_default().to_owned();
            Error::Invalid(vec![Problem { field: "change".into(), value, rule: Rule::StandsNoLonger }])
        })?;
        Ok(Draft { undoes: Some(id), why, ..draft })
    })
    .await
}

/// The reverse of a change, where what it did still stands; `earlier` is the vocabulary before it.
fn reverse(state: &State, earlier: &Vocabulary, change: &Change) -> Option<Draft> {
    let Change { term, what, .. } = change;
    let topic = || state.topic(term.code()).ok();
    let mut ambiguous = false;
    let what = match what {
        What::TopicAdded { .. } | What::TopicRestored => What::TopicRetired,
        What::TopicRetired => What::TopicRestored,
        What::TopicRenamed { name, before, .. } => {
            if topic()?.name != *name {
                return None;
            }
            ambiguous = taken(earlier, term, before).is_some();
            What::TopicRenamed { name: before.clone(), before: name.clone(), left_as: earlier.kind_of(term, name) }
        }
        What::NameAdded { name, .. } => What::NameRemoved { name: name.clone() },
        What::NameRemoved { name } => {
            ambiguous = taken(earlier, term, name).is_some();
            let kind = earlier.kind_of(term, name)?;
            What::NameAdded { name: name.clone(), kind, language: state.language_of(term, name)? }
        }
        What::BroaderSet { topics, before } => {
            if topic()?.broader != *topics {
                return None;
            }
            What::BroaderSet { topics: before.clone(), before: topics.clone() }
        }
        What::RelatedSet { topics, before } => {
            if topic()?.related != *topics {
                return None;
            }
            What::RelatedSet { topics: before.clone(), before: topics.clone() }
        }
    };
    Some(Draft { ambiguous, ..Draft::new(term.clone(), what, None) })
}

/// The vocabulary as a command finds it, with everything that made it so.
struct State {
    changes: Vec<Change>,
    vocabulary: Arc<Vocabulary>,
}

impl State {
    fn next(&self) -> i32 {
        self.changes.last().map_or(0, |change| change.version) + 1
    }

    fn topic(&self, code: &str) -> Result<&super::Topic> {
        self.vocabulary.topic_by_code(code).ok_or(Error::NotFound)
    }

    fn is_undone(&self, id: VocabularyChangeId) -> bool {
        self.changes.iter().any(|change| change.undoes == Some(id))
    }

    /// The language a name was added in; English for a shipped one, whose language is in the files alone.
    fn language_of(&self, term: &Term, name: &str) -> Option<super::LanguageCode> {
        let added = self.changes.iter().rev().find_map(|change| match &change.what {
            What::NameAdded { name: added, language, .. } if change.term == *term && added == name => Some(language),
            _ => None,
        });
        added.cloned().or_else(|| super::LanguageCode::from_code("eng"))
    }
}

/// A change that is still to be checked.
struct Draft {
    term: Term,
    what: What,
    ambiguous: bool,
    why: Option<String>,
    undoes: Option<VocabularyChangeId>,
}

impl Draft {
    const fn new(term: Term, what: What, why: Option<String>) -> Self {
        Self { term, what, ambiguous: false, why, undoes: None }
    }
}

/// Makes one change: the one way all of them go. `version` is that of the vocabulary the editor saw.
async fn make(
    db: &Db,
    actor: &Actor,
    version: Option<i32>,
    now: DateTime<Utc>,
    draft: impl FnOnce(&State) -> Result<Draft> + Send,
) -> Result<Change> {
    may_edit(actor)?;
    let (change, after) = {
        let mut conn = db.conn().await?;
        conn.transaction(async |conn| {
            let state = lock(conn).await?;
            let Draft { term, what, ambiguous, why, undoes } = draft(&state)?;
            if !matches!(what, What::TopicAdded { .. }) && !state.vocabulary.has(&term) {
                return Err(Error::NotFound);
            }
            let change =
                Change { id: VocabularyChangeId::new(now), version: state.next(), term, what, ambiguous, why, undoes };
            not_meanwhile(&state, &change, version)?;
            let (after, faults) = state.vocabulary.changed_by(&change);
            refuse(&state.vocabulary, &after, &faults, &change).map_err(|problem| Error::Invalid(vec![problem]))?;
            diesel::insert_into(vocabulary_changes::table)
                .values(ChangeRow::new(&change, actor, now))
                .execute(conn)
                .await?;
            publish(conn, &[Event::VocabularyChanged(change.id)], actor, now).await?;
            Ok((change, after))
        })
        .await?
    };
    take_up(after).await;
    Ok(change)
}

/// Waits until no other change is being made, and reads the vocabulary. Readers do not wait.
async fn lock(conn: &mut Conn) -> Result<State> {
    conn.batch_execute("LOCK TABLE vocabulary_changes IN SHARE ROW EXCLUSIVE MODE").await?;
    let changes = changes(conn).await?;
    let vocabulary = in_force(conn).await?;
    Ok(State { changes, vocabulary })
}

/// The second of two who edit a term hears what the first made of it: both values stand in the problem.
fn not_meanwhile(state: &State, change: &Change, version: Option<i32>) -> Result<()> {
    let Some(version) = version else { return Ok(()) };
    let meanwhile = |other: &&Change| other.version > version && other.term == change.term;
    if !state.changes.iter().any(|other| meanwhile(&other)) {
        return Ok(());
    }
    let topic = state.vocabulary.topic_by_code(change.term.code());
    let linked = |topics: &[TopicId]| names(&state.vocabulary, topics);
    let (field, value, current) = match &change.what {
        What::TopicRenamed { name, .. } => ("name", name.clone(), topic.map(|topic| vec![topic.name.clone()])),
        What::BroaderSet { topics, .. } => {
            ("broader", linked(topics).join(", "), topic.map(|topic| linked(&topic.broader)))
        }
        What::RelatedSet { topics, .. } => {
            ("related", linked(topics).join(", "), topic.map(|topic| linked(&topic.related)))
        }
        what => {
            let changed = state.changes.iter().filter(meanwhile).filter_map(|other| other.what.name());
            ("name", what.name().unwrap_or_default().to_owned(), Some(changed.map(str::to_owned).collect()))
        }
    };
    let rule = Rule::ChangedMeanwhile { current: current.unwrap_or_default() };
    Err(Error::Invalid(vec![Problem { field: field.into(), value, rule }]))
}

/// A code for a topic of this name that no topic has: `bonfire_night`; for a name without Latin letters, its number.
fn new_code(vocabulary: &Vocabulary, name: &str, number: i32) -> TopicId {
    let words: Vec<String> = tokens(name)
        .iter()
        .map(|word| word.plain.chars().filter(char::is_ascii_alphanumeric).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect();
    let code = words.join("_");
    let code = if code.is_empty() { format!("topic_{number}") } else { code };
    let is_free = |code: &str| vocabulary.topic_by_code(code).is_none();
    if is_free(&code) { TopicId::kept(&code) } else { TopicId::kept(&format!("{code}_{number}")) }
}
