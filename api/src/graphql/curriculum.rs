//! The vocabulary: topics and languages, by any of the names people use.

use std::collections::HashSet;

use async_graphql::connection::{Connection, Edge, OpaqueCursor};
use async_graphql::{Context, ID, Object, Result, SimpleObject};
use directory::codes::LanguageUse as DomainUse;
use directory::curriculum::{self, LanguageCode, Term, TopicId, Vocabulary, fold};
use directory::matching::understand;

use super::connection;
use super::enums::{KeyStage, LanguageUse, NameKind, Subject, mirrored};
use super::vocabulary_history::{VocabularyChange, history};

/// A topic of the curriculum, or a local one.
pub(super) struct Topic(pub(super) curriculum::Topic);

impl Topic {
    /// The topics with these identifiers; one that the vocabulary no longer has is left out.
    pub(super) fn all(ids: &[TopicId]) -> Vec<Self> {
        let vocabulary = Vocabulary::current();
        ids.iter().filter_map(|id| vocabulary.topic(id).cloned().map(Self)).collect()
    }

    pub(super) fn of(code: &str) -> Option<Self> {
        Vocabulary::current().topic_by_code(code).cloned().map(Self)
    }
}

/// One of the names of a topic or language.
#[derive(SimpleObject)]
struct TermName {
    /// The name.
    name: String,
    /// What sort of name.
    kind: NameKind,
}

fn term_names(names: Vec<(String, curriculum::NameKind)>) -> Vec<TermName> {
    let mut names: Vec<TermName> = names.into_iter().map(|(name, kind)| TermName { name, kind: kind.into() }).collect();
    // The surest first; within a kind in the order in which they came.
    names.sort_by_key(|name| curriculum::NameKind::from(name.kind));
    names
}

#[Object]
impl Topic {
    /// Its stable code.
    async fn id(&self) -> ID {
        self.0.id.code().into()
    }

    /// Its preferred English name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// The subjects it is taught in.
    async fn subjects(&self) -> Vec<Subject> {
        mirrored(&self.0.subjects)
    }

    /// The key stages it is usual in; none means any.
    async fn key_stages(&self) -> Vec<KeyStage> {
        mirrored(&self.0.key_stages)
    }

    /// Its names, the surest first.
    #[graphql(complexity = "10 * child_complexity + 1")]
    async fn names(&self) -> Vec<TermName> {
        term_names(Vocabulary::current().topic_names(&self.0.id))
    }

    /// Whether it is retired: it stays where it stands, and is suggested no longer.
    async fn retired(&self) -> bool {
        self.0.retired
    }

    /// The topics that are directly part of it.
    #[graphql(complexity = "10 * child_complexity + 1")]
    async fn narrower(&self) -> Vec<Topic> {
        Topic::all(&Vocabulary::current().narrower(&self.0.id))
    }

    /// What was changed in it, newest first; for staff of schools and authorities.
    #[graphql(complexity = "connection::cost(first, child_complexity)")]
    async fn history(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<OpaqueCursor<i32>, VocabularyChange>> {
        history(ctx, &Term::Topic(self.0.id.clone()), first, after.as_deref()).await
    }

    /// The topics it is part of.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn broader(&self) -> Vec<Topic> {
        Topic::all(&self.0.broader)
    }

    /// The topics beside it.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn related(&self) -> Vec<Topic> {
        Topic::all(&self.0.related)
    }
}

/// A language.
#[derive(Clone)]
pub(super) struct Language(curriculum::Language);

impl Language {
    pub(super) fn of(code: &LanguageCode) -> Option<Self> {
        Vocabulary::current().language(code).cloned().map(Self)
    }

    pub(super) fn all(codes: &[LanguageCode]) -> Vec<Self> {
        codes.iter().filter_map(Self::of).collect()
    }
}

#[Object]
impl Language {
    /// Its ISO 639-3 code.
    async fn id(&self) -> ID {
        self.0.code.code().into()
    }

    /// Its preferred English name.
    async fn name(&self) -> &str {
        &self.0.name
    }

    /// Its names in itself.
    async fn own_names(&self) -> &[String] {
        &self.0.own_names
    }

    /// All its names, the surest first.
    #[graphql(complexity = "10 * child_complexity + 1")]
    async fn names(&self) -> Vec<TermName> {
        term_names(Vocabulary::current().language_names(&self.0.code))
    }

    /// What was changed in its names, newest first; for staff of schools and authorities.
    #[graphql(complexity = "connection::cost(first, child_complexity)")]
    async fn history(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<OpaqueCursor<i32>, VocabularyChange>> {
        history(ctx, &Term::Language(self.0.code.clone()), first, after.as_deref()).await
    }

    /// The codes of the school census that mean it.
    async fn census(&self) -> &[String] {
        &self.0.census
    }

    /// Its tag on the web.
    async fn tag(&self) -> Option<&str> {
        self.0.tag.as_deref()
    }
}

/// A language and how it is used: taught, interpreted and translated are different things.
pub(super) struct LanguageSkill {
    language: Language,
    language_use: DomainUse,
}

impl LanguageSkill {
    pub(super) fn all(skills: &[(LanguageCode, DomainUse)]) -> Vec<Self> {
        let skill = |(code, language_use): &(LanguageCode, DomainUse)| {
            Some(Self { language: Language::of(code)?, language_use: *language_use })
        };
        skills.iter().filter_map(skill).collect()
    }
}

#[Object]
impl LanguageSkill {
    /// The language.
    async fn language(&self) -> Language {
        self.language.clone()
    }

    /// How it is used.
    async fn language_use(&self) -> LanguageUse {
        self.language_use.into()
    }
}

/// Reading the vocabulary.
#[derive(Default)]
pub(super) struct CurriculumQuery;

#[Object]
impl CurriculumQuery {
    /// The version of the vocabulary now in force, which an edit must name; 0 is as the program came.
    async fn vocabulary_version(&self) -> i32 {
        Vocabulary::current().version()
    }

    /// One topic by its code; null if there is none.
    async fn topic(&self, id: ID) -> Option<Topic> {
        Topic::of(&id)
    }

    /// One language by its ISO 639-3 code; null if there is none.
    async fn language(&self, id: ID) -> Option<Language> {
        LanguageCode::from_code(&id).as_ref().and_then(Language::of)
    }

    /// Topics by name: those whose name holds the text, and those that the text speaks of by any other name, spelling or
    /// script. Without a text, all of them. Retired ones are left out.
    #[graphql(complexity = "connection::cost(first, child_complexity)")]
    async fn topics(
        &self,
        _ctx: &Context<'_>,
        text: Option<String>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<OpaqueCursor<String>, Topic>> {
        let vocabulary = Vocabulary::current();
        let text = text.unwrap_or_default();
        let mut meant: HashSet<TopicId> = understand(&text).topics.into_iter().map(|(topic, _)| topic).collect();
        meant.extend(vocabulary.topic_by_name(&text));
        let wanted =
            |topic: &&curriculum::Topic| !topic.retired && (has(&topic.name, &text) || meant.contains(&topic.id));
        let found: Vec<_> = vocabulary
            .topics()
            .filter(wanted)
            .map(|topic| (key(&topic.name, topic.id.code()), Topic(topic.clone())))
            .collect();
        Ok(page(found, first, after.as_deref())?)
    }

    /// Languages by name: those whose name holds the text, and the one that has it as any other name, spelling, script or
    /// code. Without a text, all of them.
    #[graphql(complexity = "connection::cost(first, child_complexity)")]
    async fn languages(
        &self,
        _ctx: &Context<'_>,
        text: Option<String>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<OpaqueCursor<String>, Language>> {
        let vocabulary = Vocabulary::current();
        let text = text.unwrap_or_default();
        let meant = vocabulary.language_by_name(&text).ok();
        let wanted =
            |language: &&curriculum::Language| has(&language.name, &text) || meant.as_ref() == Some(&language.code);
        let found: Vec<_> = vocabulary
            .languages()
            .filter(wanted)
            .map(|language| (key(&language.name, language.code.code()), Language(language.clone())))
            .collect();
        Ok(page(found, first, after.as_deref())?)
    }
}

fn has(name: &str, text: &str) -> bool {
    fold(name).contains(&fold(text))
}

/// What the list is sorted by: the name, and the code where two are named alike.
fn key(name: &str, code: &str) -> String {
    format!("{} {code}", fold(name))
}

fn page<T: async_graphql::OutputType>(
    mut found: Vec<(String, T)>,
    first: Option<i32>,
    after: Option<&str>,
) -> Result<Connection<OpaqueCursor<String>, T>, super::errors::BadRequest> {
    let size = connection::size(first)?;
    let after: Option<String> = connection::key(after)?;
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    let rest = found.into_iter().filter(|(key, _)| after.as_ref().is_none_or(|after| key > after));
    let (items, more) = connection::cut(rest.take(size + 1).collect(), size);
    let mut page = Connection::new(after.is_some(), more);
    page.edges.extend(items.into_iter().map(|(key, item)| Edge::new(OpaqueCursor(key), item)));
    Ok(page)
}
