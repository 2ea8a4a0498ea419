//! A partner's page: what this reader may see of it, and nothing that tells hidden from missing.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::actor::Actor;
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::{OfferId, PartnerId};
use directory::partners::{self, Audience, Contact, Offer, Partner, Status};
use wording::{Label, Language};

use super::cards::{ask_them, spoken};
use super::components::{Card, Fact, Facts, Own};
use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::pages::Pages;
use super::shown;
use super::visit::Visit;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.action("/offers/{id}", |page| page.get(show_offer));
    pages.public("/partners/{id}", |page| page.get(show_partner));
}

#[derive(Template)]
#[template(path = "partner.html")]
struct PartnerPage {
    frame: Frame,
    name: Own,
    other_names: Vec<Own>,
    kind: String,
    summary: String,
    fresh: String,
    /// Where it is, which languages it has, how to reach it.
    facts: Facts,
    /// Whether there is a way to reach it that this reader may know.
    reachable: bool,
    offers: Vec<(OfferId, Card)>,
    /// Where who looks after it goes on; none for all others.
    look_after: Option<String>,
}

/// `GET /offers/{id}`: where mails point. An offer is shown on its partner's page.
pub(super) async fn show_offer(visit: Visit, id: web::Path<String>) -> Page {
    let id: OfferId = id.parse().map_err(|_| Error::NotFound)?;
    let offer = partners::find_offer(visit.db(), visit.actor(), id, visit.today()).await?.ok_or(Error::NotFound)?;
    Ok(redirect(&format!("/partners/{}#offer-{id}", offer.partner)))
}

/// `GET /partners/{id}`.
pub(super) async fn show_partner(visit: Visit, id: web::Path<String>) -> Page {
    let id: PartnerId = id.parse().map_err(|_| Error::NotFound)?;
    let partner = partners::find(visit.db(), visit.actor(), id).await?.ok_or(Error::NotFound)?;
    let today = visit.today();
    let offers = partners::offers_of(visit.db(), visit.actor(), &[id], today).await?;
    let lang = visit.lang;
    let mut names = partner.names.iter().map(shown::name);
    let name = names.next().ok_or_else(|| Error::Internal { doing: "naming a partner".into(), source: None })?;
    let frame = Frame::family(&visit, name.text.clone());
    let shown_offers = offers.iter().filter(|offer| offer.is_shown(today));
    let page = PartnerPage {
        frame: if is_for_everyone(&partner) { frame.index() } else { frame },
        name,
        other_names: names.collect(),
        kind: lang.name(partner.kind),
        fresh: match partner.confirmed_at {
            Some(at) => lang.say_confirmed(lang.day(london_day(at))),
            None => lang.label(Label::NeverConfirmed),
        },
        facts: facts(lang, &partner),
        reachable: partner.contact.is_some(),
        offers: shown_offers.map(|offer| (offer.id, card(&visit, visit.actor(), offer))).collect(),
        look_after: partner.looked_after.then(|| format!("/listings/{id}")),
        summary: partner.summary,
    };
    show(StatusCode::OK, &page)
}

/// Whether search engines may list it: the partner chose to be seen by everyone, and is.
fn is_for_everyone(partner: &Partner) -> bool {
    partner.status == Status::Published && partner.audience == Audience::Everyone && !partner.kind.is_person()
}

fn facts(lang: Language, partner: &Partner) -> Facts {
    let mut facts = Facts::default();
    let places: Vec<String> =
        partner.places.iter().map(|place| shown::place(lang, place)).filter(|said| !said.is_empty()).collect();
    if !places.is_empty() {
        facts = facts.and_lines(lang.label(Label::Where), places);
    }
    facts.facts.extend(spoken(lang, &partner.languages));
    if let Some(Contact { email, phone, website, .. }) = &partner.contact {
        let way = |label: Label, to: String, words: String| Fact {
            name: lang.label(label),
            change: Some((to, words)),
            ..Fact::default()
        };
        facts.facts.extend(
            email
                .as_ref()
                .map(|email| way(Label::Email, format!("mailto:{}", email.as_str()), email.as_str().to_owned())),
        );
        facts.facts.extend(
            phone.as_ref().map(|phone| way(Label::Phone, format!("tel:{}", phone.as_str()), phone.shown().to_string())),
        );
        facts.facts.extend(
            website.as_ref().map(|site| way(Label::Website, site.as_str().to_owned(), site.as_str().to_owned())),
        );
    }
    facts
}

fn card(visit: &Visit, actor: &Actor, offer: &Offer) -> Card {
    let (lang, details) = (visit.lang, &offer.details);
    let ways: Vec<String> = details.scope.delivery.iter().map(|way| lang.say_way(way.code())).collect();
    let when = match shown::when(lang, details, visit.today(), true) {
        known if !details.sessions.is_empty() || !details.scope.days.is_empty() => known,
        _ => vec![lang.label(Label::PartnerAskForTimes)],
    };
    let mut facts = Facts::default()
        .and(lang.label(Label::Where), super::cards::capital(&ways.join(", ")))
        .and_lines(lang.label(Label::When), when);
    for (name, value) in shown::practicalities(lang, &details.practicalities) {
        facts = facts.and(name, value);
    }
    facts.facts.extend(spoken(lang, &details.scope.languages));
    Card {
        heading: Own::unknown(details.title.clone()),
        kind: lang.name(details.format),
        body: details.description.clone(),
        facts,
        links: ask_them(lang, actor, offer.id),
        ..Card::default()
    }
}
