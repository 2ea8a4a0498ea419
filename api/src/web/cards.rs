//! One offer that fits, as a card: what it is, whose, why, and what a teacher asks first.

use std::collections::HashMap;

use chrono::NaiveDate;
use directory::actor::Actor;
use directory::clock::london_day;
use directory::codes::Delivery;
use directory::db::Db;
use directory::error::Result;
use directory::ids::{OfferId, PartnerId};
use directory::matching::{Fit, Reason};
use directory::partners::{self, Offer, Partner};
use wording::{Label, Language};

use super::components::Own;
use super::shown::{self, LanguageLine};

/// One offer that fits.
pub(super) struct Card {
    /// The partner's page.
    pub(super) partner: PartnerId,
    /// What it is.
    pub(super) headline: String,
    /// The form and the kind of partner.
    pub(super) kind: String,
    /// Whose it is.
    pub(super) name: Option<Own>,
    /// Why it fits.
    pub(super) reasons: Vec<String>,
    /// What it does not say it can do.
    pub(super) cautions: Vec<String>,
    /// How far, and the ways.
    pub(super) place: String,
    /// When it meets.
    pub(super) when: Vec<String>,
    /// What a teacher asks first.
    pub(super) facts: Vec<(String, String)>,
    /// Its languages with their use.
    pub(super) languages: Vec<LanguageLine>,
    /// How fresh the listing is.
    pub(super) fresh: String,
}

/// The cards of what fits, in its order. What the actor may no longer see is left out.
pub(super) async fn of_fits(
    lang: Language,
    db: &Db,
    actor: &Actor,
    fits: &[Fit],
    today: NaiveDate,
) -> Result<Vec<Card>> {
    let ids: Vec<OfferId> = fits.iter().map(|fit| fit.offer).collect();
    let offers = partners::offers_by_ids(db, actor, &ids, today).await?;
    let offers: HashMap<OfferId, Offer> = offers.into_iter().map(|offer| (offer.id, offer)).collect();
    let whose: Vec<PartnerId> = offers.values().map(|offer| offer.partner).collect();
    let partners = partners::by_ids(db, actor, &whose).await?;
    let partners: HashMap<PartnerId, Partner> = partners.into_iter().map(|partner| (partner.id, partner)).collect();
    let card = |fit: &Fit| {
        let offer = offers.get(&fit.offer)?;
        Some(card(lang, fit, offer, partners.get(&offer.partner)?, today))
    };
    Ok(fits.iter().filter_map(card).collect())
}

fn card(lang: Language, fit: &Fit, offer: &Offer, partner: &Partner, today: NaiveDate) -> Card {
    let mut reasons = Vec::new();
    let mut cautions = Vec::new();
    for reason in &fit.reasons {
        match reason {
            Reason::Unmet { .. } => cautions.push(lang.reason(reason, today)),
            // Said in lines of their own below.
            Reason::ConfirmedOn { .. }
            | Reason::ComesToSchool { .. }
            | Reason::AtTheirPlace { .. }
            | Reason::Online => {}
            _ => reasons.push(lang.reason(reason, today)),
        }
    }
    let scope = &offer.details.scope;
    let languages = if scope.languages.is_empty() { &partner.languages } else { &scope.languages };
    let fresh = match partner.confirmed_at {
        Some(at) => lang.reason(&Reason::ConfirmedOn { day: london_day(at) }, today),
        None => lang.label(Label::NeverConfirmed),
    };
    Card {
        partner: partner.id,
        headline: offer.details.title.clone(),
        kind: format!("{} · {}", lang.name(offer.details.format), lang.name(partner.kind)),
        name: partner.names.first().map(shown::name),
        reasons,
        cautions,
        place: place(lang, fit),
        when: shown::when(lang, &offer.details, today, false),
        facts: shown::practicalities(lang, &offer.details.practicalities),
        languages: shown::languages(lang, languages),
        fresh,
    }
}

/// `1.2 miles away: comes to school, online`.
fn place(lang: Language, fit: &Fit) -> String {
    let ways: Vec<String> = fit.ways.iter().map(|way| lang.say_way(way.code())).collect();
    let ways = ways.join(", ");
    match fit.distance_km {
        Some(distance) => format!("{}: {ways}", lang.distance(distance)),
        None if fit.ways == [Delivery::Online] => ways,
        None => format!("{}: {ways}", lang.label(Label::NoDistance)),
    }
}
