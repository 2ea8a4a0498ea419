//! Editing the vocabulary.

use async_graphql::{Context, ID, InputObject, Object, Result, SimpleObject};
use directory::codes;
use directory::curriculum::{
    self, Change, LanguageCode, NameFields, Term, TopicFields, TopicId, parse_links, parse_name, parse_topic, parse_why,
};
use directory::error::Error;
use directory::ids::VocabularyChangeId;

use super::connection;
use super::curriculum::{Language, Topic};
use super::enums::{OfferFormat, PartnerKind};
use super::errors::{Problem, outcome};
use super::loaders::Asking;

/// A topic to be added. What is wrong comes back as problems.
#[derive(InputObject)]
struct TopicInput {
    /// Its preferred English name; its code is made from it.
    name: Option<String>,
    /// The subjects it is taught in: names or codes, one at least.
    subjects: Option<Vec<String>>,
    /// The key stages or year groups it is usual in; none means any.
    key_stages: Option<Vec<String>>,
    /// The topics it is part of, by names or codes.
    broader: Option<Vec<String>>,
    /// Whether its name stands for something else too, on purpose; then say why.
    ambiguous: Option<bool>,
    /// Why it is added.
    why: Option<String>,
}

impl From<TopicInput> for TopicFields {
    fn from(input: TopicInput) -> Self {
        Self {
            name: input.name.unwrap_or_default(),
            subjects: input.subjects.unwrap_or_default(),
            key_stages: input.key_stages.unwrap_or_default(),
            broader: input.broader.unwrap_or_default(),
            ambiguous: input.ambiguous.unwrap_or_default(),
            why: input.why.unwrap_or_default(),
        }
    }
}

/// A name to be given. What is wrong comes back as problems.
#[derive(InputObject)]
struct NameInput {
    /// The name.
    name: Option<String>,
    /// `SYNONYM` (the default), `OWN_NAME`, `OWN_SCRIPT`, `SPELLING` or `RELATED_WORD`.
    kind: Option<String>,
    /// The language it is in, by name or code; English where nothing is said.
    language: Option<String>,
    /// Whether it stands for something else too, on purpose; then say why.
    ambiguous: Option<bool>,
    /// Why.
    why: Option<String>,
}

impl From<NameInput> for NameFields {
    fn from(input: NameInput) -> Self {
        Self {
            name: input.name.unwrap_or_default(),
            kind: input.kind.unwrap_or_default(),
            language: input.language.unwrap_or_default(),
            ambiguous: input.ambiguous.unwrap_or_default(),
            why: input.why.unwrap_or_default(),
        }
    }
}

/// The vocabulary after an edit, or what was wrong with it.
#[derive(SimpleObject)]
struct VocabularyPayload {
    /// The topic that was changed, as it is now.
    topic: Option<Topic>,
    /// The language that was changed, as it is now.
    language: Option<Language>,
    /// The change, to take it back by; null where something was wrong.
    change: Option<ID>,
    /// The version of the vocabulary that was made; null where something was wrong.
    version: Option<i32>,
    /// What was wrong; empty where it was done.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
}

impl VocabularyPayload {
    fn of(result: Result<Change, Error>) -> Result<Self> {
        Ok(match outcome(result)? {
            Ok(change) => {
                let (topic, language) = match &change.term {
                    Term::Topic(id) => (Topic::of(id.code()), None),
                    Term::Language(code) => (None, Language::of(code)),
                    Term::PartnerKind(_) | Term::Format(_) => (None, None),
                };
                let (id, version) = (Some(change.id.to_string().into()), Some(change.version));
                Self { topic, language, change: id, version, problems: vec![] }
            }
            Err(problems) => Self { topic: None, language: None, change: None, version: None, problems },
        })
    }
}

fn language(id: &ID) -> Result<Term, Error> {
    LanguageCode::from_code(id).map(Term::Language).ok_or(Error::NotFound)
}

async fn add_name(
    ctx: &Context<'_>,
    term: Result<Term, Error>,
    version: i32,
    input: NameInput,
) -> Result<VocabularyPayload> {
    let asking = Asking::of(ctx)?;
    let added = async {
        let input = parse_name(&input.into())?;
        curriculum::add_name(asking.db(), asking.actor(), &term?, version, input, asking.now).await
    };
    VocabularyPayload::of(added.await)
}

async fn remove_name(
    ctx: &Context<'_>,
    term: Result<Term, Error>,
    version: i32,
    name: &str,
    why: Option<String>,
) -> Result<VocabularyPayload> {
    let asking = Asking::of(ctx)?;
    let removed = async {
        let why = parse_why(&why.unwrap_or_default())?;
        curriculum::remove_name(asking.db(), asking.actor(), &term?, version, name, why, asking.now).await
    };
    VocabularyPayload::of(removed.await)
}

/// Commands on the vocabulary, for liaison staff. `version` is the vocabulary's as it was read: who edits a term that
/// somebody else has changed since hears what they made of it.
#[derive(Default)]
pub(super) struct VocabularyMutation;

#[Object]
impl VocabularyMutation {
    /// Adds a topic.
    async fn add_topic(&self, ctx: &Context<'_>, input: TopicInput) -> Result<VocabularyPayload> {
        let asking = Asking::of(ctx)?;
        let added = async {
            let input = parse_topic(&input.into())?;
            curriculum::add_topic(asking.db(), asking.actor(), input, asking.now).await
        };
        VocabularyPayload::of(added.await)
    }

    /// Gives a topic another preferred name; the former one stays as a synonym.
    async fn rename_topic(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        name: String,
        ambiguous: Option<bool>,
        why: Option<String>,
    ) -> Result<VocabularyPayload> {
        let asking = Asking::of(ctx)?;
        let fields = NameFields {
            name,
            ambiguous: ambiguous.unwrap_or_default(),
            why: why.unwrap_or_default(),
            ..NameFields::default()
        };
        let renamed = async {
            let input = parse_name(&fields)?;
            curriculum::rename_topic(asking.db(), asking.actor(), &id, version, input, asking.now).await
        };
        VocabularyPayload::of(renamed.await)
    }

    /// Adds a name to a topic.
    async fn add_topic_name(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        input: NameInput,
    ) -> Result<VocabularyPayload> {
        add_name(ctx, Ok(Term::topic(&id)), version, input).await
    }

    /// Takes a name, exactly as it is written, from a topic.
    async fn remove_topic_name(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        name: String,
        why: Option<String>,
    ) -> Result<VocabularyPayload> {
        remove_name(ctx, Ok(Term::topic(&id)), version, &name, why).await
    }

    /// Adds a name to a language.
    async fn add_language_name(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        input: NameInput,
    ) -> Result<VocabularyPayload> {
        add_name(ctx, language(&id), version, input).await
    }

    /// Takes a name, exactly as it is written, from a language.
    async fn remove_language_name(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        name: String,
        why: Option<String>,
    ) -> Result<VocabularyPayload> {
        remove_name(ctx, language(&id), version, &name, why).await
    }

    /// Adds a word that people use for a kind of partner.
    async fn add_partner_kind_name(
        &self,
        ctx: &Context<'_>,
        kind: PartnerKind,
        version: i32,
        input: NameInput,
    ) -> Result<VocabularyPayload> {
        add_name(ctx, Ok(Term::PartnerKind(codes::PartnerKind::from(kind))), version, input).await
    }

    /// Adds a word that people use for a form of help.
    async fn add_format_name(
        &self,
        ctx: &Context<'_>,
        format: OfferFormat,
        version: i32,
        input: NameInput,
    ) -> Result<VocabularyPayload> {
        add_name(ctx, Ok(Term::Format(codes::OfferFormat::from(format))), version, input).await
    }

    /// Sets the topics that a topic is part of, by names or codes.
    async fn set_broader_topics(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        broader: Vec<String>,
        why: Option<String>,
    ) -> Result<VocabularyPayload> {
        let asking = Asking::of(ctx)?;
        let set = async {
            let (topics, why) = links("broader", &broader, why)?;
            curriculum::set_broader(asking.db(), asking.actor(), &id, version, topics, why, asking.now).await
        };
        VocabularyPayload::of(set.await)
    }

    /// Sets the topics that stand beside a topic, by names or codes.
    async fn set_related_topics(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        related: Vec<String>,
        why: Option<String>,
    ) -> Result<VocabularyPayload> {
        let asking = Asking::of(ctx)?;
        let set = async {
            let (topics, why) = links("related", &related, why)?;
            curriculum::set_related(asking.db(), asking.actor(), &id, version, topics, why, asking.now).await
        };
        VocabularyPayload::of(set.await)
    }

    /// Retires a topic: it stays where it stands, and is suggested no longer.
    async fn retire_topic(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        why: Option<String>,
    ) -> Result<VocabularyPayload> {
        let asking = Asking::of(ctx)?;
        let retired = async {
            let why = parse_why(&why.unwrap_or_default())?;
            curriculum::retire_topic(asking.db(), asking.actor(), &id, version, why, asking.now).await
        };
        VocabularyPayload::of(retired.await)
    }

    /// Takes a change back by making its reverse.
    async fn undo_vocabulary_change(
        &self,
        ctx: &Context<'_>,
        id: ID,
        version: i32,
        why: Option<String>,
    ) -> Result<VocabularyPayload> {
        let asking = Asking::of(ctx)?;
        let undone = async {
            let id: VocabularyChangeId = id.parse().map_err(|_| Error::NotFound)?;
            let why = parse_why(&why.unwrap_or_default())?;
            curriculum::undo(asking.db(), asking.actor(), id, version, why, asking.now).await
        };
        VocabularyPayload::of(undone.await)
    }
}

fn links(field: &str, topics: &[String], why: Option<String>) -> Result<(Vec<TopicId>, Option<String>), Error> {
    Ok((parse_links(field, topics)?, parse_why(&why.unwrap_or_default())?))
}
