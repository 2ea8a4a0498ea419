//! Browsing with words and filters: pages, counts and distances.

use std::collections::BTreeMap;

use async_graphql::connection::{Connection, ConnectionNameType, Edge, EdgeNameType, OpaqueCursor};
use async_graphql::{Context, Enum, InputObject, Object, OutputType, Result, SimpleObject};
use directory::codes::{Day, Delivery, KeyStage, OfferFormat, PartnerKind, Subject};
use directory::curriculum::{LanguageCode, TopicId};
use directory::error::Error;
use directory::ids::PartnerId;
use directory::search::{self, Answer, QuestionFields, Sort, parse_question};

use super::connection;
use super::errors::{LANGUAGE, Problem, outcome};
use super::loaders::Asking;
use super::partners::Partner;

/// What is looked for. Everything is optional; what is given must all hold, and of several values of one filter any will
/// do. What cannot be read comes back as problems, never as an answer that leaves it out.
#[derive(InputObject)]
struct SearchQuestion {
    /// Words, as people type them: names in any spelling or script, abbreviations, quotes and slips.
    words: Option<String>,
    /// `SUPPLEMENTARY_SCHOOL`, `MADRASAH` …, or a word people use for one.
    kind: Option<Vec<String>>,
    /// Subjects, by any of their names.
    subject: Option<Vec<String>>,
    /// Topics, by any of their names or their codes.
    topic: Option<Vec<String>>,
    /// Key stages or year groups.
    key_stage: Option<Vec<String>>,
    /// Languages, by any of their names or their codes.
    language: Option<Vec<String>>,
    /// `CLASS`, `TALK`, `WORKSHOP` …
    format: Option<Vec<String>>,
    /// `IN_SCHOOL`, `AT_OUR_PLACE` or `ONLINE`.
    delivery: Option<Vec<String>>,
    /// Days of the week.
    day: Option<Vec<String>>,
    /// A postcode, or its beginning: where distances are measured from.
    near: Option<String>,
    /// The farthest, in kilometres; only with near.
    within_km: Option<String>,
    /// What comes first; relevance, unless said.
    sort: Option<SearchSort>,
}

/// What comes first in a search's answer.
#[derive(Clone, Copy, Enum, PartialEq, Eq)]
#[graphql(remote = "directory::search::Sort")]
enum SearchSort {
    /// What fits the words best, then what is nearest.
    Relevance,
    /// What is nearest; what has no point comes last. Only with near.
    Distance,
    /// By the first name.
    Name,
    /// What changed last.
    Updated,
}

impl From<SearchQuestion> for QuestionFields {
    fn from(question: SearchQuestion) -> Self {
        let text = Option::unwrap_or_default;
        let list = Option::unwrap_or_default;
        Self {
            words: text(question.words),
            kind: list(question.kind),
            subject: list(question.subject),
            topic: list(question.topic),
            key_stage: list(question.key_stage),
            language: list(question.language),
            format: list(question.format),
            delivery: list(question.delivery),
            day: list(question.day),
            near: text(question.near),
            within_km: text(question.within_km),
            sort: question.sort.map(|sort| Sort::from(sort).code().to_owned()).unwrap_or_default(),
        }
    }
}

/// What a search found beside the page itself.
#[derive(Default, SimpleObject)]
struct Found {
    /// How many there are in all.
    total: usize,
    /// Whether these have only some of the terms, since nobody has all of them.
    some_words_only: bool,
    /// What the words were understood to mean.
    #[graphql(complexity = "TERMS * child_complexity + 1")]
    understood: Vec<UnderstoodTerm>,
    /// How many of them have each value of each filter: as many as there are with that value asked for too.
    #[graphql(complexity = "connection::several(child_complexity)")]
    facets: Vec<Facet>,
    /// What could not be read; nothing was searched then.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
}

/// How many terms, and terms beside each, a query is reckoned to bring.
const TERMS: usize = 5;

/// A term that the words were understood to mean.
#[derive(SimpleObject)]
struct UnderstoodTerm {
    /// What sort of thing it is.
    kind: TermKind,
    /// Its code.
    code: String,
    /// Its name.
    name: String,
    /// The words that mean it, as they were typed.
    typed: String,
    /// What stands beside it. Whoever has only this is not found by it: it is for asking again.
    #[graphql(complexity = "TERMS * child_complexity + 1")]
    related: Vec<RelatedTerm>,
}

/// A term beside one that was understood, and never the same.
#[derive(SimpleObject)]
struct RelatedTerm {
    /// What sort of thing it is.
    kind: TermKind,
    /// Its code.
    code: String,
    /// Its name.
    name: String,
    /// How it stands to the term that was understood.
    relation: TermRelation,
}

/// What sort of thing a term is.
#[derive(Clone, Copy, Enum, PartialEq, Eq)]
#[graphql(remote = "directory::search::TermKind")]
enum TermKind {
    /// A topic.
    Topic,
    /// A language.
    Language,
    /// A subject.
    Subject,
    /// A kind of partner.
    Kind,
    /// A form of help.
    Format,
    /// A key stage.
    KeyStage,
    /// A word of names that is written in several ways.
    NameWord,
    /// A word that names nothing itself and points to something.
    Word,
}

/// How a term stands to the one that was understood.
#[derive(Clone, Copy, Enum, PartialEq, Eq)]
#[graphql(remote = "directory::search::TermRelation")]
enum TermRelation {
    /// A variety or dialect of it.
    Variety,
    /// What it is a variety or dialect of.
    VarietyOf,
    /// Beside it.
    Related,
    /// What it is part of.
    Broader,
    /// A part of it.
    Narrower,
    /// The script it is written in, or what is written in this script.
    Script,
    /// Another role, often taken for it.
    Role,
}

impl From<search::Understood> for UnderstoodTerm {
    fn from(term: search::Understood) -> Self {
        let name = term_name(term.kind, &term.code, term.name);
        let related = term.related.into_iter().map(RelatedTerm::from).collect();
        Self { kind: term.kind.into(), code: term.code, name, typed: term.typed, related }
    }
}

impl From<search::RelatedTerm> for RelatedTerm {
    fn from(term: search::RelatedTerm) -> Self {
        let name = term_name(term.kind, &term.code, term.name);
        Self { kind: term.kind.into(), code: term.code, name, relation: term.relation.into() }
    }
}

/// The name of a term: of the closed lists as everywhere, of other things the vocabulary's.
fn term_name(kind: search::TermKind, code: &str, own: String) -> String {
    let filter = match kind {
        search::TermKind::Kind => "kind",
        search::TermKind::Subject => "subject",
        search::TermKind::Format => "format",
        search::TermKind::KeyStage => "keyStage",
        _ => return own,
    };
    name(filter, code).unwrap_or(own)
}

/// A filter, with how many there are of each of its values.
#[derive(SimpleObject)]
struct Facet {
    /// The filter, named as in the question.
    filter: &'static str,
    /// Its values.
    // Not by the page: with the rest of the answer it is counted for each hit already.
    #[graphql(complexity = "connection::several(child_complexity)")]
    values: Vec<FacetValue>,
}

/// A value of a filter.
#[derive(SimpleObject)]
struct FacetValue {
    /// The value, to be given in the question.
    value: String,
    /// Its name, for people.
    name: String,
    /// How many have it.
    count: usize,
}

/// How far a partner is.
#[derive(SimpleObject)]
struct Distance {
    /// In kilometres; null without `near`, or where the partner has no point.
    distance_km: Option<f64>,
    /// The same for people, in miles.
    distance: Option<String>,
}

/// `SearchConnection` and `SearchEdge`: unlike those of `partners` they have counts and distances.
struct Named;

impl ConnectionNameType for Named {
    fn type_name<T: OutputType>() -> String {
        "SearchConnection".to_owned()
    }
}

impl EdgeNameType for Named {
    fn type_name<T: OutputType>() -> String {
        "SearchEdge".to_owned()
    }
}

type Page = Connection<OpaqueCursor<PartnerId>, Partner, Found, Distance, Named, Named>;

/// Searching partners.
#[derive(Default)]
pub(super) struct SearchQuery;

#[Object]
impl SearchQuery {
    /// The partners that answer a question, best and nearest first unless sorted otherwise.
    #[graphql(complexity = "connection::cost(first, child_complexity)")]
    async fn search(
        &self,
        ctx: &Context<'_>,
        question: SearchQuestion,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Page> {
        let asking = Asking::of(ctx)?;
        let size = connection::size(first)?;
        let after: Option<PartnerId> = connection::key(after.as_deref())?;
        asking.app.count_question(&asking.session).await?;
        let answered = async {
            let question = parse_question(&question.into())?;
            asking.app.search.ask(asking.actor(), &question, after, size + 1).await
        };
        match outcome(answered.await)? {
            Ok(answer) => Ok(page(asking, answer, after.is_some(), size).await?),
            Err(problems) => Ok(Page::with_additional_fields(false, false, Found { problems, ..Found::default() })),
        }
    }
}

async fn page(asking: &Asking, answer: Answer, has_previous: bool, size: usize) -> Result<Page, std::sync::Arc<Error>> {
    let (hits, more) = connection::cut(answer.hits, size);
    let mut partners = asking.loader.load_many(hits.iter().map(|hit| hit.partner)).await?;
    let found = Found {
        total: answer.total,
        some_words_only: answer.some_words_only,
        understood: answer.understood.into_iter().map(UnderstoodTerm::from).collect(),
        facets: answer.facets.iter().map(|(filter, values)| facet(filter, values)).collect(),
        problems: vec![],
    };
    let mut page = Page::with_additional_fields(has_previous, more, found);
    for hit in hits {
        // A listing may be withdrawn between the two queries: it is then left out.
        if let Some(partner) = partners.remove(&hit.partner) {
            let distance = hit.distance_km.map(|km| LANGUAGE.distance(km));
            let distance = Distance { distance_km: hit.distance_km, distance };
            page.edges.push(Edge::with_additional_fields(OpaqueCursor(hit.partner), Partner(partner), distance));
        }
    }
    Ok(page)
}

fn facet(filter: &'static str, values: &BTreeMap<String, usize>) -> Facet {
    let filter = if filter == "key_stage" { "keyStage" } else { filter };
    let value = |(code, count): (&String, &usize)| {
        let name = name(filter, code).unwrap_or_else(|| code.clone());
        // A language and a topic are known by their codes in small letters, everything else is an enum's value.
        let value = if matches!(filter, "language" | "topic") { code.clone() } else { code.to_uppercase() };
        FacetValue { value, name, count: *count }
    };
    Facet { filter, values: values.iter().map(value).collect() }
}

fn name(filter: &str, code: &str) -> Option<String> {
    Some(match filter {
        "kind" => LANGUAGE.name(PartnerKind::from_code(code)?),
        "subject" => LANGUAGE.name(Subject::from_code(code)?),
        "keyStage" => LANGUAGE.name(KeyStage::from_code(code)?),
        "topic" => LANGUAGE.topic(&TopicId::from_code(code)?),
        "language" => LANGUAGE.language(&LanguageCode::from_code(code)?),
        "format" => LANGUAGE.name(OfferFormat::from_code(code)?),
        "delivery" => LANGUAGE.name(Delivery::from_code(code)?),
        "day" => LANGUAGE.name(Day::from_code(code)?),
        _ => return None,
    })
}
