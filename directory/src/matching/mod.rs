//! What a need and an offer have in common: the facts both are judged by, and the one pure function that ranks them.
//!
//! - The same function serves both directions: offers for a need, needs for an offer.
//! - Nothing here reads the database, the clock or the model: vectors and today's date come in as values.
//! - Evidence of checks is no feature: a school's own policy decides about that.
//! - What is unknown (no days said, no key stage listed) never counts against an offer.

mod candidates;
mod features;
mod formats;
mod narrowing;
mod near_misses;
mod phrases;
mod prepared;
mod reach;
mod reasons;
mod rules;
mod store;
#[cfg(test)]
mod tests;
mod touched;
mod understand;
mod vector;
mod when;
mod when_and_where;
mod words;

use chrono::NaiveDate;

use crate::codes::{Day, Delivery, KeyStage, LanguageUse, OfferFormat, PartnerKind, Subject};
use crate::curriculum::{LanguageCode, TopicId};
use crate::geography::Point;
use crate::ids::{NeedId, OfferId};
use crate::partners::Session;

pub(crate) use candidates::{find_for_need, offers_beyond_reach, offers_in_reach};
pub use narrowing::{Facets, Narrowing, NarrowingFields, parse_narrowing};
pub(crate) use narrowing::{Traits, facets};
pub use near_misses::{NearMiss, WhyNot, near_misses};
pub use prepared::PreparedOffer;
pub use rules::rank;
pub use store::{
    Unread, keep_vectors, partner_of, rematch_need, rematch_offer, rematch_partner, unread_need, unread_offers,
};
pub(crate) use store::{keep_matches, store_need_vector};
pub use touched::{Touched, deal_out, touched_by};
pub use understand::{Understood, understand};
pub use vector::{Vector, WrongLength};
pub use words::{need_words, offer_words, title_words};

/// The meaning of some words, and the model that read them.
#[derive(Clone, Debug)]
pub struct Meaning {
    /// The model's name.
    pub model: String,
    /// What it made of the words.
    pub vector: Vector,
}

/// What a need is judged by.
#[derive(Clone, Debug)]
pub struct NeedFacts {
    /// The need.
    pub id: NeedId,
    /// The asker's own words.
    pub text: String,
    /// The subject that was picked, if any.
    pub subject: Option<Subject>,
    /// The key stage that was picked, if any.
    pub key_stage: Option<KeyStage>,
    /// The languages that were picked.
    pub languages: Vec<LanguageCode>,
    /// The topics that were picked.
    pub topics: Vec<TopicId>,
    /// The form that was picked, if any.
    pub format: Option<OfferFormat>,
    /// The ways of working that were picked; empty means any.
    pub delivery: Vec<Delivery>,
    /// The days that were picked; empty means any.
    pub days: Vec<Day>,
    /// The first day it is wanted, where said.
    pub starts_on: Option<NaiveDate>,
    /// The last day it is wanted, where said.
    pub ends_on: Option<NaiveDate>,
    /// Where the class is.
    pub point: Option<Point>,
    /// How far the class would travel, in kilometres.
    pub within_km: f64,
    /// The meaning of [`need_words`]; none where the model was away.
    pub vector: Option<Vector>,
}

/// What an offer is judged by.
#[derive(Clone, Debug)]
pub struct OfferFacts {
    /// The offer.
    pub id: OfferId,
    /// The kind of its partner.
    pub partner_kind: PartnerKind,
    /// The partner's names, the first one first.
    pub partner_names: Vec<String>,
    /// What the partner says of itself.
    pub partner_summary: String,
    /// The offer's headline.
    pub title: String,
    /// The offer in the partner's words.
    pub description: String,
    /// What will be done.
    pub format: OfferFormat,
    /// Its subjects; empty means not said.
    pub subjects: Vec<Subject>,
    /// Its topics, as picked by the partner; empty means not said.
    pub topics: Vec<TopicId>,
    /// Its key stages; empty means any.
    pub key_stages: Vec<KeyStage>,
    /// Its languages (the offer's own, else the partner's) with their use.
    pub languages: Vec<(LanguageCode, LanguageUse)>,
    /// Where it can take place.
    pub delivery: Vec<Delivery>,
    /// How far the partner travels to a school, in kilometres; 0 where they do not.
    pub travel_km: f64,
    /// The days it can be; empty means not said.
    pub days: Vec<Day>,
    /// When it meets; empty means not said, or not for this asker to know.
    pub sessions: Vec<Session>,
    /// The points of the partner's places, masked ones already masked.
    pub points: Vec<Point>,
    /// The day the listing was last confirmed by its partner, if ever.
    pub confirmed_on: Option<NaiveDate>,
    /// The meaning of the whole offer ([`offer_words`]); none where the model was away.
    pub vector: Option<Vector>,
    /// The meaning of its title alone.
    pub title_vector: Option<Vector>,
}

/// An offer that fits a need.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// The need.
    pub need: NeedId,
    /// The offer.
    pub offer: OfferId,
    /// How well it fits: 0 to 1, comparable between offers for one need.
    pub score: f64,
    /// Why, most telling first.
    pub reasons: Vec<Reason>,
    /// How far the nearest of the partner's places is, in kilometres; none where a point is unknown.
    pub distance_km: Option<f64>,
    /// The ways it can take place for this need.
    pub ways: Vec<Delivery>,
}

/// One reason why an offer fits a need, as data; `wording` says it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// The offer is about the very topic.
    SameTopic {
        /// The topic.
        topic: TopicId,
    },
    /// The offer is about a part of the topic asked for.
    NarrowerTopic {
        /// The offer's topic.
        topic: TopicId,
        /// The topic asked for.
        asked: TopicId,
    },
    /// The offer is about something the topic is a part of.
    BroaderTopic {
        /// The offer's topic.
        topic: TopicId,
        /// The topic asked for.
        asked: TopicId,
    },
    /// The offer is about a related topic.
    RelatedTopic {
        /// The offer's topic.
        topic: TopicId,
        /// The topic asked for.
        asked: TopicId,
    },
    /// The offer says what was asked for in other words.
    Meaning,
    /// The offer uses the words that were asked for.
    Words {
        /// The words they share.
        words: Vec<String>,
    },
    /// The same subject.
    Subject {
        /// The subject.
        subject: Subject,
    },
    /// The key stage asked for is one of the offer's.
    KeyStage {
        /// The key stage.
        key_stage: KeyStage,
    },
    /// The language asked for, and how it is used.
    Language {
        /// The language.
        language: LanguageCode,
        /// Its use.
        language_use: LanguageUse,
    },
    /// What is done is what was asked for.
    Format {
        /// The form.
        format: OfferFormat,
    },
    /// The day asked for is one of the offer's.
    Day {
        /// The day.
        day: Day,
    },
    /// The partner comes to the school.
    ComesToSchool {
        /// The distance in kilometres.
        distance_km: f64,
    },
    /// The class goes to the partner.
    AtTheirPlace {
        /// The distance in kilometres.
        distance_km: f64,
    },
    /// It can be done online.
    Online,
    /// The listing was confirmed by its partner on this day.
    ConfirmedOn {
        /// The day.
        day: NaiveDate,
    },
    /// Something asked for that the offer does not say it can do: shown as a caution.
    Unmet {
        /// What.
        unmet: Unmet,
    },
}

/// Something asked for that an offer, otherwise fitting, does not list.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum Unmet {
    /// The key stage.
    KeyStage {
        /// The key stage asked for.
        key_stage: KeyStage,
    },
    /// The language.
    Language {
        /// The language asked for.
        language: LanguageCode,
    },
    /// The day.
    Day {
        /// The day asked for.
        day: Day,
    },
    /// Sessions between these days.
    Dates {
        /// The first day it is wanted.
        from: NaiveDate,
        /// The last day it is wanted, where that is said.
        to: Option<NaiveDate>,
    },
    /// Sessions in the holidays: a note, which counts for nothing.
    TermTimeOnly,
    /// The way of working.
    Delivery {
        /// The way asked for.
        delivery: Delivery,
    },
}
