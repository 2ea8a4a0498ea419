//! Offers: what a partner will do, added, edited and withdrawn.

use async_graphql::{Context, ID, InputObject, Object, Result, SimpleObject};
use chrono::NaiveDate;
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::OfferId;
use directory::partners::{self, LanguageFields, OfferFields, parse_offer};

use super::connection;
use super::curriculum::{Language, LanguageSkill, Topic};
use super::enums::{Commitment, Cost, Day, Delivery, Formality, KeyStage, OfferFormat, OfferStatus, Subject, mirrored};
use super::errors::{Conflict, Problem, Refused, edited};
use super::loaders::Asking;
use super::partners::{Partner, partner_id};
use super::sessions::{Session, SessionInput};

/// One thing a partner will do.
pub(super) struct Offer(pub(super) partners::Offer);

#[Object]
impl Offer {
    /// Its identifier.
    async fn id(&self) -> ID {
        self.0.id.to_string().into()
    }

    /// The version an edit must name.
    async fn version(&self) -> i32 {
        self.0.version
    }

    /// How far it has come.
    async fn status(&self) -> OfferStatus {
        self.0.status.into()
    }

    /// Whose it is.
    async fn partner(&self, ctx: &Context<'_>) -> Result<Option<Partner>> {
        Ok(Asking::of(ctx)?.loader.load_one(self.0.partner).await?.map(Partner))
    }

    /// The headline.
    async fn title(&self) -> &str {
        &self.0.details.title
    }

    /// The language of the headline, where said.
    async fn title_language(&self) -> Option<Language> {
        self.0.details.title_language.as_ref().and_then(Language::of)
    }

    /// The offer in the partner's words.
    async fn description(&self) -> &str {
        &self.0.details.description
    }

    /// The language of those words, where said.
    async fn description_language(&self) -> Option<Language> {
        self.0.details.description_language.as_ref().and_then(Language::of)
    }

    /// What will be done.
    async fn format(&self) -> OfferFormat {
        self.0.details.format.into()
    }

    /// Its subjects; none means not said.
    async fn subjects(&self) -> Vec<Subject> {
        mirrored(&self.0.details.scope.subjects)
    }

    /// Its topics; none means not said.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn topics(&self) -> Vec<Topic> {
        Topic::all(&self.0.details.scope.topics)
    }

    /// Its key stages; none means any.
    async fn key_stages(&self) -> Vec<KeyStage> {
        mirrored(&self.0.details.scope.key_stages)
    }

    /// Its languages and their use; none means the partner's.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn languages(&self) -> Vec<LanguageSkill> {
        LanguageSkill::all(&self.0.details.scope.languages)
    }

    /// Where it can take place.
    async fn delivery(&self) -> Vec<Delivery> {
        mirrored(&self.0.details.scope.delivery)
    }

    /// How far the partner travels to a school, in kilometres.
    async fn travel_km(&self) -> f64 {
        self.0.details.scope.travel_km
    }

    /// The days it can be, those of its sessions where it has any; none means not said.
    async fn days(&self) -> Vec<Day> {
        mirrored(&self.0.details.scope.days)
    }

    /// When it meets; none means not said, or not for you to know.
    #[graphql(complexity = "connection::few(child_complexity)")]
    async fn sessions(&self) -> Vec<Session<'_>> {
        self.0.details.sessions.iter().map(Session).collect()
    }

    /// Whether strangers see the times. School staff do.
    async fn times_public(&self) -> bool {
        self.0.details.times_public
    }

    /// The last day of its last session; null means that no end is known. After it the offer has ended, and is shown to
    /// who looks after it alone.
    async fn ends_on(&self) -> Option<NaiveDate> {
        self.0.ends_on
    }

    /// What it costs the school.
    async fn cost(&self) -> Cost {
        self.0.details.practicalities.cost.into()
    }

    /// More about the cost.
    async fn cost_note(&self) -> Option<&str> {
        self.0.details.practicalities.cost_note.as_deref()
    }

    /// The most children at once; null means not said.
    async fn largest_group(&self) -> Option<i32> {
        self.0.details.practicalities.largest_group
    }

    /// How long it takes, in minutes; null means not said.
    async fn length_minutes(&self) -> Option<i32> {
        self.0.details.practicalities.length_minutes
    }

    /// How many days' notice is needed; null means not said.
    async fn notice_days(&self) -> Option<i32> {
        self.0.details.practicalities.notice_days
    }

    /// The youngest age.
    async fn age_from(&self) -> Option<i32> {
        self.0.details.practicalities.age_from
    }

    /// The oldest age.
    async fn age_to(&self) -> Option<i32> {
        self.0.details.practicalities.age_to
    }

    /// How often.
    async fn commitment(&self) -> Option<Commitment> {
        self.0.details.practicalities.commitment.map(Into::into)
    }

    /// For interpreting and translation: by someone trained?
    async fn formality(&self) -> Option<Formality> {
        self.0.details.practicalities.formality.map(Into::into)
    }

    /// With what qualification.
    async fn qualification(&self) -> Option<&str> {
        self.0.details.practicalities.qualification.as_deref()
    }
}

/// A language, by any of its names or its code, and its use.
#[derive(InputObject)]
pub(super) struct LanguageInput {
    /// The language.
    language: String,
    /// `TAUGHT`, `SPOKEN`, `INTERPRETED`, `TRANSLATED` or `WRITTEN`; spoken where it is not said.
    language_use: Option<String>,
}

impl From<LanguageInput> for LanguageFields {
    fn from(input: LanguageInput) -> Self {
        Self { language: input.language, language_use: input.language_use.unwrap_or_default() }
    }
}

/// An offer. Everything is text as people write it; what is wrong comes back as problems.
#[derive(InputObject)]
pub(super) struct OfferInput {
    /// The headline.
    title: Option<String>,
    /// The language of the headline, by any of its names or its code.
    title_language: Option<String>,
    /// The offer in the partner's words.
    description: Option<String>,
    /// The language of those words.
    description_language: Option<String>,
    /// `CLASS`, `TALK`, `WORKSHOP` …
    format: Option<String>,
    /// Subjects, by any of their names.
    subjects: Option<Vec<String>>,
    /// Topics, by any of their names.
    topics: Option<Vec<String>>,
    /// Key stages or year groups; none means any.
    key_stages: Option<Vec<String>>,
    /// Languages where they differ from the partner's.
    languages: Option<Vec<LanguageInput>>,
    /// `IN_SCHOOL`, `AT_OUR_PLACE`, `ONLINE`.
    delivery: Option<Vec<String>>,
    /// How far they travel to a school, in kilometres.
    travel_km: Option<String>,
    /// Days of the week whose times are not known; leave it out where the sessions say them.
    days: Option<Vec<String>>,
    /// When it meets.
    sessions: Option<Vec<SessionInput>>,
    /// Whether strangers see the times: for the partner itself to open.
    times_public: Option<bool>,
    /// `FREE`, `EXPENSES`, `FEE` or `ASK`.
    cost: Option<String>,
    /// More about the cost.
    cost_note: Option<String>,
    /// The most children at once.
    largest_group: Option<String>,
    /// How long, in minutes.
    length_minutes: Option<String>,
    /// How many days' notice.
    notice_days: Option<String>,
    /// The youngest age.
    age_from: Option<String>,
    /// The oldest age.
    age_to: Option<String>,
    /// `ONCE`, `THIS_TERM` or `STANDING`.
    commitment: Option<String>,
    /// `FORMAL` or `INFORMAL`; for interpreting and translation only.
    formality: Option<String>,
    /// The qualification of a formal one.
    qualification: Option<String>,
}

impl From<OfferInput> for OfferFields {
    fn from(input: OfferInput) -> Self {
        let text = Option::unwrap_or_default;
        let list = Option::<Vec<String>>::unwrap_or_default;
        Self {
            title: text(input.title),
            title_language: text(input.title_language),
            description: text(input.description),
            description_language: text(input.description_language),
            format: text(input.format),
            subjects: list(input.subjects),
            topics: list(input.topics),
            key_stages: list(input.key_stages),
            languages: input.languages.unwrap_or_default().into_iter().map(Into::into).collect(),
            delivery: list(input.delivery),
            travel_km: text(input.travel_km),
            days: list(input.days),
            sessions: input.sessions.unwrap_or_default().into_iter().map(Into::into).collect(),
            times_public: input.times_public.map_or("", |public| if public { "yes" } else { "no" }).to_owned(),
            cost: text(input.cost),
            cost_note: text(input.cost_note),
            largest_group: text(input.largest_group),
            length_minutes: text(input.length_minutes),
            notice_days: text(input.notice_days),
            age_from: text(input.age_from),
            age_to: text(input.age_to),
            commitment: text(input.commitment),
            formality: text(input.formality),
            qualification: text(input.qualification),
        }
    }
}

/// The offer as it is now, or what was wrong with the input.
#[derive(SimpleObject)]
pub(super) struct OfferPayload {
    /// The offer; null where something was wrong.
    offer: Option<Offer>,
    /// What was wrong; empty where it was done.
    #[graphql(complexity = "connection::few(child_complexity)")]
    problems: Vec<Problem>,
    /// What somebody else wrote meanwhile; null where nobody did.
    conflict: Option<Conflict>,
}

impl OfferPayload {
    async fn of(asking: &Asking, result: Result<OfferId, Error>) -> Result<Self, Error> {
        match edited(asking, result)? {
            Ok(id) => {
                let today = london_day(asking.now);
                let offer = partners::find_offer(asking.db(), asking.actor(), id, today).await?.map(Offer);
                Ok(Self { offer, problems: vec![], conflict: None })
            }
            Err(Refused { problems, conflict }) => Ok(Self { offer: None, problems, conflict }),
        }
    }
}

/// The offer an identifier means. One that cannot be read is of nobody, like one that is not there.
fn offer_id(id: &ID) -> Result<OfferId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

/// Commands on offers.
#[derive(Default)]
pub(super) struct OffersMutation;

#[Object]
impl OffersMutation {
    /// Adds an offer to a partner.
    async fn add_offer(&self, ctx: &Context<'_>, partner: ID, input: OfferInput) -> Result<OfferPayload> {
        let asking = Asking::of(ctx)?;
        let added = async {
            let partner = partner_id(&partner)?;
            let input = parse_offer(&input.into())?;
            partners::add_offer(asking.db(), asking.actor(), partner, input, asking.now).await
        };
        Ok(OfferPayload::of(asking, added.await).await?)
    }

    /// Replaces what an offer says, made from `version` of it. A withdrawn one is published again.
    async fn edit_offer(&self, ctx: &Context<'_>, id: ID, version: i32, input: OfferInput) -> Result<OfferPayload> {
        let asking = Asking::of(ctx)?;
        let edited = async {
            let id = offer_id(&id)?;
            let input = parse_offer(&input.into())?;
            partners::edit_offer(asking.db(), asking.actor(), id, version, input, asking.now).await?;
            Ok(id)
        };
        Ok(OfferPayload::of(asking, edited.await).await?)
    }

    /// Takes an offer back.
    async fn withdraw_offer(&self, ctx: &Context<'_>, id: ID, version: i32) -> Result<OfferPayload> {
        let asking = Asking::of(ctx)?;
        let withdrawn = async {
            let id = offer_id(&id)?;
            partners::withdraw_offer(asking.db(), asking.actor(), id, version, asking.now).await?;
            Ok(id)
        };
        Ok(OfferPayload::of(asking, withdrawn.await).await?)
    }
}
