//! Needs: asking for help, keeping the question as a watch, and what fits it.

use async_graphql::connection::{Connection, Edge, OpaqueCursor};
use async_graphql::{Context, ID, InputObject, Object, Result, SimpleObject};
use chrono::NaiveDate;
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::{NeedId, SchoolId};
use directory::matching::{Fit, Reason as DomainReason, Understood};
use directory::needs::{self, Answer, NeedFields, Whereabouts, parse_need};
use directory::problem::{Problem as DomainProblem, Rule};
use directory::text::Urn;

use super::connection;
use super::curriculum::{Language, Topic};
use super::enums::{Day, Delivery, Exactness, KeyStage, LanguageUse, NeedStatus, OfferFormat, Subject, mirrored};
use super::errors::{Conflict, LANGUAGE, Problem, Refused, edited, outcome};
use super::loaders::{Asking, MatchesOf};
use super::offers::Offer;
use super::schools::School;

/// What a class is learning and wants help with. While it is open it is also a watch.
pub(super) struct Need(needs::Need);

#[Object]
impl Need {
    /// Its identifier.
    async fn id(&self) -> ID {
        self.0.id.to_string().into()
    }

    /// The version a change must name.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// Whether it still waits.
    async fn status(&self, ctx: &Context<'_>) -> Result<NeedStatus> {
        Ok(self.0.status(london_day(Asking::of(ctx)?.now)).into())
    }

    /// The last day on which it waits: its own, or the end of the next term where none was said.
    async fn lasts_until(&self) -> NaiveDate {
        self.0.lasts_until
    }

    /// For which school.
    async fn school(&self, ctx: &Context<'_>) -> Result<Option<School>> {
        Ok(Asking::of(ctx)?.loader.load_one(self.0.school).await?.map(School))
    }

    /// The asker's own words.
    async fn text(&self) -> &str {
        &self.0.details.text
    }

    /// The subject, if picked.
    async fn subject(&self) -> Option<Subject> {
        self.0.details.subject.map(Into::into)
    }

    /// The key stage, if picked.
    async fn key_stage(&self) -> Option<KeyStage> {
        self.0.details.key_stage.map(Into::into)
    }

    /// The topics that were picked.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn topics(&self) -> Vec<Topic> {
        Topic::all(&self.0.details.topics)
    }

    /// The languages that were picked.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn languages(&self) -> Vec<Language> {
        Language::all(&self.0.details.languages)
    }

    /// The form, if picked.
    async fn format(&self) -> Option<OfferFormat> {
        self.0.details.format.map(Into::into)
    }

    /// The ways of working; none means any.
    async fn delivery(&self) -> Vec<Delivery> {
        mirrored(&self.0.details.delivery)
    }

    /// The days; none means any.
    async fn days(&self) -> Vec<Day> {
        mirrored(&self.0.details.days)
    }

    /// Where the class is; null means at its school.
    async fn postcode(&self) -> Option<String> {
        self.0.details.postcode.as_ref().map(ToString::to_string)
    }

    /// How exactly it is known where the class is; null means not at all.
    async fn exactness(&self) -> Option<Exactness> {
        self.0.point.map(|(_, exactness)| exactness.into())
    }

    /// How far the class would travel, in kilometres.
    async fn within_km(&self) -> f64 {
        self.0.details.within_km
    }

    /// The first day it is wanted.
    async fn starts_on(&self) -> Option<NaiveDate> {
        self.0.details.starts_on
    }

    /// The last day it is wanted.
    async fn ends_on(&self) -> Option<NaiveDate> {
        self.0.details.ends_on
    }

    /// What it was understood to ask.
    async fn understood(&self) -> Meant {
        Meant(self.0.details.understood())
    }

    /// What fits it now, best first.
    #[graphql(complexity = "connection::cost(first, child_complexity)")]
    async fn matches(&self, ctx: &Context<'_>, first: Option<i32>) -> Result<Vec<Match>> {
        let asking = Asking::of(ctx)?;
        let size = connection::size(first)?;
        let found = asking.loader.load_one(MatchesOf(self.0.id)).await?.unwrap_or_default();
        Ok(found.into_iter().take(size).map(|found| Match(found.fit)).collect())
    }
}

/// An offer that fits a need, and why.
struct Match(Fit);

#[Object]
impl Match {
    /// The offer; null if it was withdrawn or has ended meanwhile.
    async fn offer(&self, ctx: &Context<'_>) -> Result<Option<Offer>> {
        Ok(Asking::of(ctx)?.loader.load_one(self.0.offer).await?.map(Offer))
    }

    /// How well it fits: 0 to 1, comparable between offers for one need.
    async fn score(&self) -> f64 {
        self.0.score
    }

    /// Why, most telling first.
    #[graphql(complexity = "connection::several(child_complexity)")]
    async fn reasons(&self, ctx: &Context<'_>) -> Result<Vec<Reason>> {
        let today = london_day(Asking::of(ctx)?.now);
        let reason = |reason| Reason { code: code(reason), message: LANGUAGE.reason(reason, today) };
        Ok(self.0.reasons.iter().map(reason).collect())
    }

    /// How far the nearest of the partner's places is, in kilometres; null where a point is unknown.
    async fn distance_km(&self) -> Option<f64> {
        self.0.distance_km
    }

    /// The same for people, in miles.
    async fn distance(&self) -> Option<String> {
        self.0.distance_km.map(|km| LANGUAGE.distance(km))
    }

    /// The ways it can take place for this need.
    async fn ways(&self) -> Vec<Delivery> {
        mirrored(&self.0.ways)
    }
}

/// One reason why an offer fits.
#[derive(SimpleObject)]
struct Reason {
    /// Which reason, for programs: it never changes. `UNMET` is a caution.
    code: &'static str,
    /// The reason, for people.
    message: String,
}

const fn code(reason: &DomainReason) -> &'static str {
    match reason {
        DomainReason::SameTopic { .. } => "SAME_TOPIC",
        DomainReason::NarrowerTopic { .. } => "NARROWER_TOPIC",
        DomainReason::BroaderTopic { .. } => "BROADER_TOPIC",
        DomainReason::RelatedTopic { .. } => "RELATED_TOPIC",
        DomainReason::Meaning => "MEANING",
        DomainReason::Words { .. } => "WORDS",
        DomainReason::Subject { .. } => "SUBJECT",
        DomainReason::KeyStage { .. } => "KEY_STAGE",
        DomainReason::Language { .. } => "LANGUAGE",
        DomainReason::Format { .. } => "FORMAT",
        DomainReason::Day { .. } => "DAY",
        DomainReason::ComesToSchool { .. } => "COMES_TO_SCHOOL",
        DomainReason::AtTheirPlace { .. } => "AT_THEIR_PLACE",
        DomainReason::Online => "ONLINE",
        DomainReason::ConfirmedOn { .. } => "CONFIRMED_ON",
        DomainReason::Unmet { .. } => "UNMET",
    }
}

/// What a need was understood to ask, by its words and by what was picked, so that a misunderstanding can be seen.
struct Meant(Understood);

#[Object(name = "Understood")]
impl Meant {
    /// The topics it names; not those a word only points to, which are used and would puzzle a reader.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn topics(&self) -> Vec<Topic> {
        let named = self.0.topics.iter().filter(|(_, sure)| *sure >= 1.0);
        let ids: Vec<_> = named.map(|(topic, _)| topic.clone()).collect();
        Topic::all(&ids)
    }

    /// The topics it rules out.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn ruled_out(&self) -> Vec<Topic> {
        Topic::all(&self.0.unwanted_topics)
    }

    /// The languages it asks to be used.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn languages(&self) -> Vec<Language> {
        Language::all(&self.0.languages)
    }

    /// How they are to be used; null where it asks for none.
    async fn language_use(&self) -> Option<LanguageUse> {
        (!self.0.languages.is_empty()).then(|| self.0.language_use().into())
    }

    /// The key stages it names.
    async fn key_stages(&self) -> Vec<KeyStage> {
        mirrored(&self.0.key_stages)
    }

    /// The subjects it names.
    async fn subjects(&self) -> Vec<Subject> {
        mirrored(&self.0.subjects)
    }

    /// The forms of help it asks for.
    async fn formats(&self) -> Vec<OfferFormat> {
        mirrored(&self.0.formats)
    }

    /// The days it names.
    async fn days(&self) -> Vec<Day> {
        mirrored(&self.0.days)
    }

    /// The ways of working it asks for.
    async fn delivery(&self) -> Vec<Delivery> {
        mirrored(&self.0.deliveries)
    }

    /// How far the class would travel at most, in kilometres.
    async fn max_km(&self) -> Option<f64> {
        self.0.max_km
    }

    /// All of it for people, each thing as one short phrase.
    async fn phrases(&self) -> Vec<String> {
        LANGUAGE.understood(&self.0)
    }
}

/// What a class wants. Everything is text as people write it; what is wrong comes back as problems.
#[derive(InputObject)]
struct NeedInput {
    /// What the class is learning and wants, in your words.
    text: Option<String>,
    /// The subject, by any of its names.
    subject: Option<String>,
    /// The key stage or year group.
    key_stage: Option<String>,
    /// Topics, by any of their names.
    topics: Option<Vec<String>>,
    /// Languages, by any of their names.
    languages: Option<Vec<String>>,
    /// `CLASS`, `TALK`, `WORKSHOP` …
    format: Option<String>,
    /// `IN_SCHOOL`, `AT_OUR_PLACE`, `ONLINE`; none means any.
    delivery: Option<Vec<String>>,
    /// Days of the week; none means any.
    days: Option<Vec<String>>,
    /// Where the class is; none means at its school.
    postcode: Option<String>,
    /// Degrees north; wins over the postcode.
    latitude: Option<String>,
    /// Degrees east.
    longitude: Option<String>,
    /// How far the class would travel, in kilometres; 8 where it is not said.
    within_km: Option<String>,
    /// The first day it is wanted.
    starts_on: Option<String>,
    /// The last day it is wanted.
    ends_on: Option<String>,
}

impl From<NeedInput> for NeedFields {
    fn from(input: NeedInput) -> Self {
        let text = Option::unwrap_or_default;
        let list = Option::<Vec<String>>::unwrap_or_default;
        Self {
            text: text(input.text),
            subject: text(input.subject),
            key_stage: text(input.key_stage),
            topics: list(input.topics),
            languages: list(input.languages),
            format: text(input.format),
            delivery: list(input.delivery),
            days: list(input.days),
            postcode: text(input.postcode),
            latitude: text(input.latitude),
            longitude: text(input.longitude),
            within_km: text(input.within_km),
            starts_on: text(input.starts_on),
            ends_on: text(input.ends_on),
        }
    }
}

/// What fits a question that is not kept.
#[derive(Default)]
struct Finding {
    answer: Option<Answer>,
    words_only: bool,
    problems: Vec<Problem>,
}

#[Object]
impl Finding {
    /// What fits, best first. Empty where nobody does.
    #[graphql(complexity = "connection::cost(first, child_complexity)")]
    async fn matches(&self, first: Option<i32>) -> Result<Vec<Match>> {
        let size = connection::size(first)?;
        Ok(self.answer.iter().flat_map(|answer| &answer.fits).take(size).cloned().map(Match).collect())
    }

    /// What the need was understood to ask; null where something was wrong.
    async fn understood(&self) -> Option<Meant> {
        self.answer.as_ref().map(|answer| Meant(answer.understood.clone()))
    }

    /// How exactly it is known where the class is; null means not at all, so that only what is online can fit.
    async fn exactness(&self) -> Option<Exactness> {
        match self.answer.as_ref()?.whereabouts {
            Whereabouts::Known(_, exactness) => Some(exactness.into()),
            Whereabouts::NotSaid | Whereabouts::NoPostcodes => None,
        }
    }

    /// Whether the sentence model was away, so that only the words themselves were compared.
    async fn words_only(&self) -> bool {
        self.words_only
    }

    /// What was wrong; nothing was looked for then.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

/// The need as it is now, or what was wrong with the input.
#[derive(SimpleObject)]
struct NeedPayload {
    /// The need with what fits it; null where something was wrong.
    need: Option<Need>,
    /// Whether the sentence model was away, so that only the words themselves were compared.
    words_only: bool,
    /// What was wrong; empty where it was done.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
    /// What somebody else wrote meanwhile; null where nobody did.
    conflict: Option<Conflict>,
}

impl NeedPayload {
    async fn of(asking: &Asking, result: Result<(NeedId, bool), Error>) -> Result<Self, Error> {
        match edited(asking, result)? {
            Ok((id, words_only)) => {
                let need = needs::find(asking.db(), asking.actor(), id).await?.map(Need);
                Ok(Self { need, words_only, problems: vec![], conflict: None })
            }
            Err(Refused { problems, conflict }) => Ok(Self { need: None, words_only: false, problems, conflict }),
        }
    }
}

/// The need an identifier means. One that cannot be read is of nobody, like one that is not there.
fn need_id(id: &ID) -> Result<NeedId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

/// The school with this URN.
async fn school(asking: &Asking, urn: &str) -> Result<SchoolId, Error> {
    let problem = |rule| Error::Invalid(vec![DomainProblem { field: "school".into(), value: urn.to_owned(), rule }]);
    let parsed = Urn::parse(urn).map_err(problem)?;
    let found = directory::schools::by_urn(asking.db(), &parsed).await?;
    found.map(|school| school.id).ok_or_else(|| problem(Rule::NotFound))
}

/// The school a need is for: the one that is named, else the only one the asker belongs to.
async fn own_school(asking: &Asking, urn: Option<&str>) -> Result<SchoolId, Error> {
    if let Some(urn) = urn {
        return school(asking, urn).await;
    }
    let mut schools = asking.actor().schools();
    schools.dedup();
    match (schools.as_slice(), asking.actor().person()) {
        ([only], _) => Ok(*only),
        (_, None) => Err(Error::Unauthenticated),
        ([], Some(_)) => Err(Error::Forbidden),
        _ => {
            let problem = DomainProblem { field: "school".into(), value: String::new(), rule: Rule::Required };
            Err(Error::Invalid(vec![problem]))
        }
    }
}

/// Reading needs, and asking without keeping one.
#[derive(Default)]
pub(super) struct NeedsQuery;

#[Object]
impl NeedsQuery {
    /// One need of your own school; null if it is not there or not for you.
    async fn need(&self, ctx: &Context<'_>, id: ID) -> Result<Option<Need>> {
        let asking = Asking::of(ctx)?;
        let Ok(id) = need_id(&id) else { return Ok(None) };
        Ok(needs::find(asking.db(), asking.actor(), id).await?.map(Need))
    }

    /// The needs of your own schools, newest first.
    #[graphql(complexity = "connection::cost(first, child_complexity)")]
    async fn needs(
        &self,
        ctx: &Context<'_>,
        status: Option<NeedStatus>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<OpaqueCursor<NeedId>, Need>> {
        let asking = Asking::of(ctx)?;
        let size = connection::size(first)?;
        let after: Option<NeedId> = connection::key(after.as_deref())?;
        let wanted = needs::Wanted { mine: false, status: status.map(Into::into) };
        let found = needs::list(asking.db(), asking.actor(), wanted, after, size + 1, london_day(asking.now)).await?;
        let (found, more) = connection::cut(found, size);
        let mut page = Connection::new(after.is_some(), more);
        page.edges.extend(found.into_iter().map(|need| Edge::new(OpaqueCursor(need.id), Need(need))));
        Ok(page)
    }

    /// What fits a need that is only asked and not kept. `school` is the URN of the school the class is at, where the
    /// need says no place; your own where you have one.
    #[graphql(complexity = "50 + child_complexity")]
    async fn find(&self, ctx: &Context<'_>, need: NeedInput, school: Option<String>) -> Result<Finding> {
        let asking = Asking::of(ctx)?;
        asking.app.count_question(&asking.session).await?;
        let found = async {
            let input = parse_need(&need.into())?;
            let at = match school {
                Some(urn) => Some(self::school(asking, &urn).await?),
                None => asking.actor().schools().first().copied(),
            };
            let meaning = asking.app.meaning(&input).await;
            let words_only = meaning.is_none();
            let answer = needs::ask(asking.db(), asking.actor(), at, &input, meaning, asking.now).await?;
            Ok(Finding { answer: Some(answer), words_only, problems: vec![] })
        };
        Ok(match outcome(found.await)? {
            Ok(finding) => finding,
            Err(problems) => Finding { problems, ..Finding::default() },
        })
    }
}

/// Commands on needs.
#[derive(Default)]
pub(super) struct NeedsMutation;

#[Object]
impl NeedsMutation {
    /// Opens a need for one of your schools; `school` is its URN, and needed only where you have several. What fits now
    /// is in its matches, what fits later comes by mail.
    async fn open_need(&self, ctx: &Context<'_>, input: NeedInput, school: Option<String>) -> Result<NeedPayload> {
        let asking = Asking::of(ctx)?;
        let opened = async {
            let school = own_school(asking, school.as_deref()).await?;
            let input = parse_need(&input.into())?;
            needs::may_open(asking.actor(), school)?;
            let meaning = asking.app.meaning(&input).await;
            let words_only = meaning.is_none();
            let opened = needs::open(asking.db(), asking.actor(), school, input, meaning, asking.now).await?;
            Ok((opened.id, words_only))
        };
        Ok(NeedPayload::of(asking, opened.await).await?)
    }

    /// Changes a need, made from `version` of it.
    async fn change_need(&self, ctx: &Context<'_>, id: ID, version: i32, input: NeedInput) -> Result<NeedPayload> {
        let asking = Asking::of(ctx)?;
        let changed = async {
            let id = need_id(&id)?;
            let input = parse_need(&input.into())?;
            needs::may_change(asking.db(), asking.actor(), id).await?;
            let meaning = asking.app.meaning(&input).await;
            let words_only = meaning.is_none();
            needs::change(asking.db(), asking.actor(), id, version, input, meaning, asking.now).await?;
            Ok((id, words_only))
        };
        Ok(NeedPayload::of(asking, changed.await).await?)
    }

    /// Closes a need: it watches no longer.
    async fn close_need(&self, ctx: &Context<'_>, id: ID, version: i32) -> Result<NeedPayload> {
        let asking = Asking::of(ctx)?;
        let closed = async {
            let id = need_id(&id)?;
            needs::close(asking.db(), asking.actor(), id, version, asking.now).await?;
            Ok((id, false))
        };
        Ok(NeedPayload::of(asking, closed.await).await?)
    }
}
