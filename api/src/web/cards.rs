//! One offer as a card: what it is, whose, why it fits or almost does, and what a teacher asks first.

use std::collections::HashMap;

use chrono::NaiveDate;
use directory::actor::Actor;
use directory::clock::london_day;
use directory::codes::Delivery;
use directory::db::Db;
use directory::enquiries::{self, Enquiry};
use directory::error::Result;
use directory::ids::{OfferId, PartnerId};
use directory::matching::{Fit, NearMiss, Reason, WhyNot};
use directory::partners::{self, Offer, Partner};
use wording::{Label, Language};

use super::components::{Card, Details, Facts, Own, Tag};
use super::enquiries::asked_before;
use super::shown;

const KM_IN_MILE: f64 = 1.609_344;

/// The cards of what fits, in its order. What the actor may no longer see is left out.
pub(super) async fn of_fits(
    lang: Language,
    db: &Db,
    actor: &Actor,
    fits: &[Fit],
    today: NaiveDate,
) -> Result<Vec<Card>> {
    let known = Known::of(db, actor, fits.iter().map(|fit| fit.offer).collect(), today).await?;
    Ok(fits.iter().filter_map(|fit| known.card(lang, actor, fit, Vec::new(), today)).collect())
}

/// The cards of what fits, each with the offer it is of.
pub(super) async fn with_offers(
    lang: Language,
    db: &Db,
    actor: &Actor,
    fits: &[Fit],
    today: NaiveDate,
) -> Result<Vec<(OfferId, Card)>> {
    let known = Known::of(db, actor, fits.iter().map(|fit| fit.offer).collect(), today).await?;
    let card = |fit: &Fit| Some((fit.offer, known.card(lang, actor, fit, Vec::new(), today)?));
    Ok(fits.iter().filter_map(card).collect())
}

/// The cards of what almost fits, each with what is in its way.
pub(super) async fn of_near_misses(
    lang: Language,
    db: &Db,
    actor: &Actor,
    misses: &[NearMiss],
    today: NaiveDate,
) -> Result<Vec<Card>> {
    let known = Known::of(db, actor, misses.iter().map(|miss| miss.fit.offer).collect(), today).await?;
    let card = |miss: &NearMiss| {
        let why_not = miss.why_not.iter().map(|why| lang.say_ask_but(but(lang, why, today))).collect();
        known.card(lang, actor, &miss.fit, why_not, today)
    };
    Ok(misses.iter().filter_map(card).collect())
}

/// What is in the way, as one short phrase.
fn but(lang: Language, why: &WhyNot, today: NaiveDate) -> String {
    match why {
        WhyNot::Unmet { unmet } => lang.reason(&Reason::Unmet { unmet: unmet.clone() }, today),
        WhyNot::BeyondTheirTravel { by_km } => lang.say_ask_beyond_their_travel(miles(*by_km)),
        WhyNot::BeyondYourTravel { by_km } => lang.say_ask_beyond_your_travel(miles(*by_km)),
    }
}

/// Kilometres as miles, as exact as they are useful.
fn miles(km: f64) -> f64 {
    let miles = km / KM_IN_MILE;
    if miles < 9.95 { (miles * 10.0).round().max(1.0) / 10.0 } else { miles.round() }
}

/// Offers with their partners, as the actor may see them.
struct Known {
    offers: HashMap<OfferId, Offer>,
    partners: HashMap<PartnerId, Partner>,
    /// The last enquiry of the actor's schools about each.
    asked: Vec<Enquiry>,
}

impl Known {
    async fn of(db: &Db, actor: &Actor, ids: Vec<OfferId>, today: NaiveDate) -> Result<Self> {
        if ids.is_empty() {
            return Ok(Self { offers: HashMap::new(), partners: HashMap::new(), asked: Vec::new() });
        }
        let offers = partners::offers_by_ids(db, actor, &ids, today).await?;
        let whose: Vec<PartnerId> = offers.iter().map(|offer| offer.partner).collect();
        let partners = partners::by_ids(db, actor, &whose).await?;
        let asks = !actor.schools().is_empty();
        let asked = if asks { enquiries::last_of_offers(db, actor, &ids).await? } else { Vec::new() };
        Ok(Self {
            asked,
            offers: offers.into_iter().map(|offer| (offer.id, offer)).collect(),
            partners: partners.into_iter().map(|partner| (partner.id, partner)).collect(),
        })
    }

    /// That the actor's school asked about an offer before.
    fn asked(&self, lang: Language, offer: OfferId, today: NaiveDate) -> Option<Tag> {
        let enquiry = self.asked.iter().find(|enquiry| enquiry.offer == offer)?;
        Some(asked_before(lang, enquiry, today))
    }

    fn card(&self, lang: Language, actor: &Actor, fit: &Fit, why_not: Vec<String>, today: NaiveDate) -> Option<Card> {
        let offer = self.offers.get(&fit.offer)?;
        let partner = self.partners.get(&offer.partner)?;
        let mut reasons = Vec::new();
        let mut cautions = why_not;
        for reason in &fit.reasons {
            match reason {
                Reason::Unmet { .. } => cautions.push(lang.say_ask_worth_asking(lang.reason(reason, today))),
                // Said in lines of their own below.
                Reason::ConfirmedOn { .. }
                | Reason::ComesToSchool { .. }
                | Reason::AtTheirPlace { .. }
                | Reason::Online => {}
                _ => reasons.push(capital(&lang.reason(reason, today))),
            }
        }
        let mut reasons = reasons.into_iter();
        let why = reasons.next().unwrap_or_default();
        let more: Vec<String> = reasons.collect();
        Some(Card {
            heading: Own::unknown(offer.details.title.clone()),
            link: format!("/partners/{}#offer-{}", partner.id, offer.id),
            from: partner.names.first().map(|name| (lang.label(Label::From), shown::name(name))),
            kind: format!("{} · {}", lang.name(offer.details.format), lang.name(partner.kind)),
            tags: self.asked(lang, offer.id, today).into_iter().collect(),
            why,
            cautions,
            more: (!more.is_empty()).then(|| Details {
                summary: lang.label(Label::AskWhyMore),
                items: more,
                open: false,
            }),
            facts: facts(lang, fit, offer, partner, today),
            links: ask_them(lang, actor, offer.id),
            ..Card::default()
        })
    }
}

/// The way to ask a partner about an offer, for staff of a school.
pub(super) fn ask_them(lang: Language, actor: &Actor, offer: OfferId) -> Vec<(String, String)> {
    if actor.schools().is_empty() {
        return Vec::new();
    }
    vec![(format!("/enquiries/new?offer={offer}"), lang.label(Label::AskThem))]
}

fn facts(lang: Language, fit: &Fit, offer: &Offer, partner: &Partner, today: NaiveDate) -> Facts {
    let scope = &offer.details.scope;
    let languages = if scope.languages.is_empty() { &partner.languages } else { &scope.languages };
    let fresh = match partner.confirmed_at {
        Some(at) => capital(&lang.reason(&Reason::ConfirmedOn { day: london_day(at) }, today)),
        None => lang.label(Label::NeverConfirmed),
    };
    let mut facts = Facts::default()
        .and(lang.label(Label::Where), place(lang, fit))
        .and_lines(lang.label(Label::When), shown::when(lang, &offer.details, today, false));
    for (name, value) in shown::practicalities(lang, &offer.details.practicalities) {
        facts = facts.and(name, value);
    }
    let spoken: Vec<String> = shown::languages(lang, languages).into_iter().map(|line| line.text).collect();
    if !spoken.is_empty() {
        facts = facts.and(lang.label(Label::Languages), lang.listed(&spoken));
    }
    facts.and(lang.label(Label::Fresh), fresh)
}

/// `1.2 miles away: comes to school, online`.
fn place(lang: Language, fit: &Fit) -> String {
    let ways: Vec<String> = fit.ways.iter().map(|way| lang.say_way(way.code())).collect();
    let ways = lang.listed(&ways);
    match fit.distance_km {
        Some(distance) if ways.is_empty() => capital(&lang.distance(distance)),
        Some(distance) => format!("{}: {ways}", capital(&lang.distance(distance))),
        None if fit.ways == [Delivery::Online] => capital(&ways),
        None => format!("{}: {ways}", lang.label(Label::NoDistance)),
    }
}

/// A phrase that stands alone begins with a capital, where its script has them.
pub(super) fn capital(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
