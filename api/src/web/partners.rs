//! A partner's page: what this reader may see of it, and nothing that tells hidden from missing.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::actor::Actor;
use directory::clock::london_day;
use directory::codes::LanguageUse;
use directory::curriculum::LanguageCode;
use directory::error::Error;
use directory::ids::{OfferId, PartnerId};
use directory::partners::{self, Audience, Contact, InEnglish, Offer, Partner, Status, WordsField};
use wording::{Label, Language};

use super::cards::ask_them;
use super::components::{Card, Fact, Facts, Own};
use super::edit::title;
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
    summary: Option<Own>,
    /// What the summary says in English, by a person; empty where nobody wrote it, or it is not for this reader.
    summary_english: String,
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
    let english = partners::in_english(visit.db(), visit.actor(), &[id]).await?;
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
        offers: shown_offers.map(|offer| (offer.id, card(&visit, visit.actor(), offer, &english))).collect(),
        look_after: partner.looked_after.then(|| format!("/listings/{id}")),
        summary_english: said(&english, id, None, WordsField::Summary),
        summary: written(&partner.summary, partner.summary_language.as_ref()),
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
        facts
            .facts
            .extend(phone.as_ref().map(|phone| way(Label::Phone, format!("tel:{}", phone.as_str()), phone.shown())));
        facts.facts.extend(
            website.as_ref().map(|site| way(Label::Website, site.as_str().to_owned(), site.as_str().to_owned())),
        );
    }
    facts
}

/// Languages with their uses and their own names as a fact; none where there are none.
fn spoken(lang: Language, held: &[(LanguageCode, LanguageUse)]) -> Option<Fact> {
    let (mut lines, mut beside) = (Vec::new(), Vec::new());
    for line in shown::languages(lang, held) {
        match line.own {
            Some(own) => beside.push((line.text, own)),
            None => lines.push(line.text),
        }
    }
    let name = lang.label(Label::Languages);
    let any = !(lines.is_empty() && beside.is_empty());
    any.then(|| Fact { name, lines, beside, ..Fact::default() })
}

type English = BTreeMap<(PartnerId, Option<OfferId>, WordsField), InEnglish>;

/// What some words say in English; empty where nobody wrote it.
fn said(english: &English, partner: PartnerId, offer: Option<OfferId>, field: WordsField) -> String {
    english.get(&(partner, offer, field)).map(|said| said.english.clone()).unwrap_or_default()
}

fn written(text: &str, language: Option<&LanguageCode>) -> Option<Own> {
    (!text.is_empty()).then(|| shown::words(text, language))
}

fn card(visit: &Visit, actor: &Actor, offer: &Offer, english: &English) -> Card {
    let (lang, details) = (visit.lang, &offer.details);
    let ways: Vec<String> = details.scope.delivery.iter().map(|way| lang.say_way(way.code())).collect();
    let when = match shown::when(lang, details, visit.today(), true) {
        known if !details.sessions.is_empty() || !details.scope.days.is_empty() => known,
        _ => vec![lang.label(Label::PartnerAskForTimes)],
    };
    let mut facts = Facts::default()
        .and(lang.label(Label::Where), super::cards::capital(&lang.listed(&ways)))
        .and_lines(lang.label(Label::When), when);
    for (name, value) in shown::practicalities(lang, &details.practicalities) {
        facts = facts.and(name, value);
    }
    facts.facts.extend(spoken(lang, &details.scope.languages));
    Card {
        heading: title::shown(lang, details),
        kind: lang.name(details.format),
        body: written(&details.description, details.description_language.as_ref()),
        english: [WordsField::Title, WordsField::Description]
            .map(|field| said(english, offer.partner, Some(offer.id), field))
            .into_iter()
            .filter(|said| !said.is_empty())
            .map(|said| lang.say_edit_in_english(said))
            .collect(),
        facts,
        links: ask_them(lang, actor, offer.id),
        ..Card::default()
    }
}
