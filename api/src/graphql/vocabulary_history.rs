//! What was changed in the vocabulary, by whom and why.

use async_graphql::connection::{Connection, Edge, OpaqueCursor};
use async_graphql::{Context, Enum, ID, Object, Result};
use chrono::{DateTime, Utc};
use directory::curriculum::{self, Entry, Term, What};

use super::connection;
use super::curriculum::Topic;
use super::enums::NameKind;
use super::errors::LANGUAGE;
use super::loaders::Asking;

/// What was done to a term.
#[derive(Clone, Copy, Debug, Enum, PartialEq, Eq)]
enum VocabularyChangeKind {
    /// A topic was added.
    TopicAdded,
    /// A topic got another preferred name.
    TopicRenamed,
    /// A name was added.
    NameAdded,
    /// A name was taken away.
    NameRemoved,
    /// The topics it is part of were set.
    BroaderSet,
    /// The topics beside it were set.
    RelatedSet,
    /// A topic was retired.
    TopicRetired,
    /// A retired topic was taken up again.
    TopicRestored,
}

/// One change of the vocabulary.
pub(super) struct VocabularyChange(Entry);

#[Object]
impl VocabularyChange {
    /// Its identifier, to take it back by.
    async fn id(&self) -> ID {
        self.0.change.id.to_string().into()
    }

    /// The version of the vocabulary it made.
    async fn version(&self) -> i32 {
        self.0.change.version
    }

    /// When.
    async fn at(&self) -> DateTime<Utc> {
        self.0.at
    }

    /// Who, by the role they are called by.
    async fn by(&self) -> String {
        LANGUAGE.author(&self.0.by)
    }

    /// What was done.
    async fn what(&self) -> VocabularyChangeKind {
        match self.0.change.what {
            What::TopicAdded { .. } => VocabularyChangeKind::TopicAdded,
            What::TopicRenamed { .. } => VocabularyChangeKind::TopicRenamed,
            What::NameAdded { .. } => VocabularyChangeKind::NameAdded,
            What::NameRemoved { .. } => VocabularyChangeKind::NameRemoved,
            What::BroaderSet { .. } => VocabularyChangeKind::BroaderSet,
            What::RelatedSet { .. } => VocabularyChangeKind::RelatedSet,
            What::TopicRetired => VocabularyChangeKind::TopicRetired,
            What::TopicRestored => VocabularyChangeKind::TopicRestored,
        }
    }

    /// The name it is about, from then on.
    async fn name(&self) -> Option<&str> {
        self.0.change.what.name()
    }

    /// What sort of name was added.
    async fn name_kind(&self) -> Option<NameKind> {
        match self.0.change.what {
            What::NameAdded { kind, .. } => Some(kind.into()),
            _ => None,
        }
    }

    /// The broader or related topics, from then on.
    #[graphql(complexity = "3 * child_complexity + 1")]
    async fn topics(&self) -> Vec<Topic> {
        match &self.0.change.what {
            What::TopicAdded { broader: topics, .. }
            | What::BroaderSet { topics, .. }
            | What::RelatedSet { topics, .. } => Topic::all(topics),
            _ => Vec::new(),
        }
    }

    /// The name, or the names of the topics, until then.
    #[graphql(complexity = "4")]
    async fn before(&self) -> Vec<String> {
        match &self.0.change.what {
            What::TopicRenamed { before, .. } => vec![before.clone()],
            What::BroaderSet { before, .. } | What::RelatedSet { before, .. } => {
                before.iter().map(|topic| LANGUAGE.topic(topic)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether its name was said to stand for something else too, on purpose.
    async fn ambiguous(&self) -> bool {
        self.0.change.ambiguous
    }

    /// Why, in the words of who did it.
    async fn why(&self) -> Option<&str> {
        self.0.change.why.as_deref()
    }

    /// The change it takes back.
    async fn undoes(&self) -> Option<ID> {
        self.0.change.undoes.map(|id| id.to_string().into())
    }
}

/// A page of a term's history.
pub(super) async fn history(
    ctx: &Context<'_>,
    term: &Term,
    first: Option<i32>,
    after: Option<&str>,
) -> Result<Connection<OpaqueCursor<i32>, VocabularyChange>> {
    let asking = Asking::of(ctx)?;
    let size = connection::size(first)?;
    let before: Option<i32> = connection::key(after)?;
    let found = curriculum::history(asking.db(), asking.actor(), term, before, size + 1).await?;
    let (found, more) = connection::cut(found, size);
    let mut page = Connection::new(before.is_some(), more);
    let edge = |entry: Entry| Edge::new(OpaqueCursor(entry.change.version), VocabularyChange(entry));
    page.edges.extend(found.into_iter().map(edge));
    Ok(page)
}
