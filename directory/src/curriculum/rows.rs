//! The rows of the vocabulary's history, and how they become changes.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use uuid::Uuid;

use super::change::{Author, Change, Entry, Term, What};
use super::{LanguageCode, NameKind, TopicId};
use crate::actor::{Actor, System};
use crate::codes::{KeyStage, Subject};
use crate::error::{Error, Result};
use crate::ids::VocabularyChangeId;
use crate::schema::vocabulary_changes;

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = vocabulary_changes)]
pub(super) struct ChangeRow {
    id: Uuid,
    version: i32,
    made_at: DateTime<Utc>,
    person_id: Option<Uuid>,
    command: Option<String>,
    what: String,
    term_kind: String,
    term: String,
    name: Option<String>,
    name_kind: Option<String>,
    language: Option<String>,
    topics: Vec<String>,
    before: Vec<String>,
    subjects: Vec<String>,
    key_stages: Vec<String>,
    ambiguous: bool,
    why: Option<String>,
    undoes: Option<Uuid>,
}

impl ChangeRow {
    /// The row of a change that an actor makes.
    pub(super) fn new(change: &Change, actor: &Actor, now: DateTime<Utc>) -> Self {
        let command = match actor {
            Actor::System(system) => Some(system.code().to_owned()),
            Actor::Anonymous | Actor::Person(_) | Actor::Link(_) => None,
        };
        let mut row = Self {
            id: change.id.uuid(),
            version: change.version,
            made_at: now,
            person_id: actor.person().map(|person| person.id.uuid()),
            command,
            what: change.what.code().to_owned(),
            term_kind: change.term.kind().to_owned(),
            term: change.term.code().to_owned(),
            name: change.what.name().map(str::to_owned),
            name_kind: None,
            language: None,
            topics: Vec::new(),
            before: Vec::new(),
            subjects: Vec::new(),
            key_stages: Vec::new(),
            ambiguous: change.ambiguous,
            why: change.why.clone(),
            undoes: change.undoes.map(VocabularyChangeId::uuid),
        };
        match &change.what {
            What::TopicAdded { subjects, key_stages, broader, .. } => {
                row.subjects = subjects.iter().map(|subject| subject.code().to_owned()).collect();
                row.key_stages = key_stages.iter().map(|stage| stage.code().to_owned()).collect();
                row.topics = codes(broader);
            }
            What::TopicRenamed { before, left_as, .. } => {
                row.before = vec![before.clone()];
                row.name_kind = left_as.map(|kind| kind.code().to_owned());
            }
            What::NameAdded { kind, language, .. } => {
                row.name_kind = Some(kind.code().to_owned());
                row.language = Some(language.code().to_owned());
            }
            What::BroaderSet { topics, before } | What::RelatedSet { topics, before } => {
                row.topics = codes(topics);
                row.before = codes(before);
            }
            What::NameRemoved { .. } | What::TopicRetired | What::TopicRestored => {}
        }
        row
    }

    /// The change this row is.
    pub(super) fn into_change(self) -> Result<Change> {
        let id = self.id;
        let bad = |column: &str| Error::impossible_row("vocabulary_changes", column, id);
        let name = || self.name.clone().ok_or_else(|| bad("name"));
        let kind = || self.name_kind.as_deref().map(|code| NameKind::from_code(code).ok_or_else(|| bad("name_kind")));
        let what = match self.what.as_str() {
            "topic_added" => What::TopicAdded {
                name: name()?,
                subjects: all(&self.subjects, Subject::from_code).ok_or_else(|| bad("subjects"))?,
                key_stages: all(&self.key_stages, KeyStage::from_code).ok_or_else(|| bad("key_stages"))?,
                broader: topics(&self.topics),
            },
            "topic_renamed" => What::TopicRenamed {
                name: name()?,
                before: self.before.first().cloned().ok_or_else(|| bad("before"))?,
                left_as: kind().transpose()?,
            },
            "name_added" => What::NameAdded {
                name: name()?,
                kind: kind().transpose()?.ok_or_else(|| bad("name_kind"))?,
                language: self.language.as_deref().and_then(LanguageCode::from_code).ok_or_else(|| bad("language"))?,
            },
            "name_removed" => What::NameRemoved { name: name()? },
            "broader_set" => What::BroaderSet { topics: topics(&self.topics), before: topics(&self.before) },
            "related_set" => What::RelatedSet { topics: topics(&self.topics), before: topics(&self.before) },
            "topic_retired" => What::TopicRetired,
            "topic_restored" => What::TopicRestored,
            _ => return Err(bad("what")),
        };
        Ok(Change {
            id: VocabularyChangeId::from_uuid(id),
            version: self.version,
            term: Term::from_codes(&self.term_kind, &self.term).ok_or_else(|| bad("term"))?,
            what,
            ambiguous: self.ambiguous,
            why: self.why,
            undoes: self.undoes.map(VocabularyChangeId::from_uuid),
        })
    }

    /// The entry of the history this row is; `role` is that of the person who made it, if they are still here.
    pub(super) fn into_entry(self, role: Option<String>) -> Result<Entry> {
        let by = match (&self.command, role) {
            (Some(command), _) => Author::Program(
                System::from_code(command)
                    .ok_or_else(|| Error::impossible_row("vocabulary_changes", "command", self.id))?,
            ),
            (None, Some(role)) => Author::Person { role },
            (None, None) => Author::Gone,
        };
        Ok(Entry { at: self.made_at, by, change: self.into_change()? })
    }
}

fn codes(topics: &[TopicId]) -> Vec<String> {
    topics.iter().map(|topic| topic.code().to_owned()).collect()
}

fn topics(codes: &[String]) -> Vec<TopicId> {
    codes.iter().map(|code| TopicId::kept(code)).collect()
}

fn all<T>(codes: &[String], from_code: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    codes.iter().map(|code| from_code(code)).collect()
}
