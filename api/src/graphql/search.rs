//! Browsing with words and filters: pages, counts and distances.

use std::collections::BTreeMap;

use async_graphql::connection::{Connection, ConnectionNameType, Edge, EdgeNameType, OpaqueCursor};
use async_graphql::{Context, InputObject, Object, OutputType, Result, SimpleObject};
use directory::codes::{Day, Delivery, KeyStage, OfferFormat, PartnerKind, Subject};
use directory::curriculum::LanguageCode;
use directory::error::Error;
use directory::ids::PartnerId;
use directory::search::{Answer, QuestionFields, parse_question};

use super::connection;
use super::errors::{LANGUAGE, Problem, outcome};
use super::loaders::Asking;
use super::partners::Partner;

/// What is looked for. Everything is optional; what is given must all hold. What cannot be read comes back as problems,
/// never as an answer that leaves it out.
#[derive(InputObject)]
struct SearchQuestion {
    /// Words.
    words: Option<String>,
    /// `SUPPLEMENTARY_SCHOOL`, `MADRASAH` …, or a word people use for one.
    kind: Option<String>,
    /// A subject, by any of its names.
    subject: Option<String>,
    /// A key stage or year group.
    key_stage: Option<String>,
    /// A language, by any of its names or its code.
    language: Option<String>,
    /// `CLASS`, `TALK`, `WORKSHOP` …
    format: Option<String>,
    /// `IN_SCHOOL`, `AT_OUR_PLACE` or `ONLINE`.
    delivery: Option<String>,
    /// A day of the week.
    day: Option<String>,
    /// A postcode, or its beginning: where distances are measured from.
    near: Option<String>,
    /// The farthest, in kilometres; only with near.
    within_km: Option<String>,
}

impl From<SearchQuestion> for QuestionFields {
    fn from(question: SearchQuestion) -> Self {
        let text = Option::unwrap_or_default;
        Self {
            words: text(question.words),
            kind: text(question.kind),
            subject: text(question.subject),
            key_stage: text(question.key_stage),
            language: text(question.language),
            format: text(question.format),
            delivery: text(question.delivery),
            day: text(question.day),
            near: text(question.near),
            within_km: text(question.within_km),
        }
    }
}

/// What a search found beside the page itself.
#[derive(Default, SimpleObject)]
struct Found {
    /// How many there are in all.
    total: usize,
    /// Whether these have only some of the words, since nobody has all of them.
    some_words_only: bool,
    /// How many of them have each value of each filter.
    #[graphql(complexity = "connection::several(child_complexity)")]
    facets: Vec<Facet>,
    /// What could not be read; nothing was searched then.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
}

/// A filter, with how many there are of each of its values.
#[derive(SimpleObject)]
struct Facet {
    /// The filter, named as in the question.
    filter: &'static str,
    /// Its values.
    #[graphql(complexity = "connection::cost(None, child_complexity)")]
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
    /// The partners that answer a question, best and nearest first.
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
        if question.words.is_some() {
            asking.app.count_question(&asking.session).await?;
        }
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
        // A language is known by its code in small letters, everything else is an enum's value.
        let value = if filter == "language" { code.clone() } else { code.to_uppercase() };
        FacetValue { value, name, count: *count }
    };
    Facet { filter, values: values.iter().map(value).collect() }
}

fn name(filter: &str, code: &str) -> Option<String> {
    Some(match filter {
        "kind" => LANGUAGE.name(PartnerKind::from_code(code)?),
        "subject" => LANGUAGE.name(Subject::from_code(code)?),
        "keyStage" => LANGUAGE.name(KeyStage::from_code(code)?),
        "language" => LANGUAGE.language(&LanguageCode::from_code(code)?),
        "format" => LANGUAGE.name(OfferFormat::from_code(code)?),
        "delivery" => LANGUAGE.name(Delivery::from_code(code)?),
        "day" => LANGUAGE.name(Day::from_code(code)?),
        _ => return None,
    })
}
