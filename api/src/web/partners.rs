//! A partner's page: what this reader may see of it, and nothing that tells hidden from missing.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use chrono::NaiveDate;
use directory::clock::london_day;
use directory::curriculum::LanguageCode;
use directory::error::Error;
use directory::ids::{OfferId, PartnerId};
use directory::partners::{self, Contact, InEnglish, Offer, WordsField};
use wording::{Label, Language};

use super::components::Own;
use super::edit::title;
use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::pages::Pages;
use super::shown::{self, LanguageLine};
use super::visit::Visit;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.action("/offers/{id}", |page| page.get(show_offer));
    pages.family("/partners/{id}", |page| page.get(show_partner));
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
    languages: Vec<LanguageLine>,
    places: Vec<String>,
    contact: Option<Contact>,
    offers: Vec<OfferBlock>,
}

/// One offer with what a teacher asks first.
struct OfferBlock {
    headline: Own,
    description: Option<Own>,
    /// What the headline and the description say in English, by a person.
    english: Vec<String>,
    kind: String,
    ways: String,
    when: Vec<String>,
    facts: Vec<(String, String)>,
    languages: Vec<LanguageLine>,
}

/// `GET /offers/{id}`: where mails point. An offer is shown on its partner's page.
pub(super) async fn show_offer(visit: Visit, id: web::Path<String>) -> Page {
    let id: OfferId = id.parse().map_err(|_| Error::NotFound)?;
    let offer = partners::find_offer(visit.db(), visit.actor(), id, visit.today()).await?.ok_or(Error::NotFound)?;
    Ok(redirect(&format!("/partners/{}", offer.partner)))
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
    let fresh = match partner.confirmed_at {
        Some(at) => lang.say_confirmed(lang.day(london_day(at))),
        None => lang.label(Label::NeverConfirmed),
    };
    let page = PartnerPage {
        frame: Frame::family(&visit, name.text.clone()),
        name,
        other_names: names.collect(),
        kind: lang.name(partner.kind),
        fresh,
        languages: shown::languages(lang, &partner.languages),
        places: partner.places.iter().map(|place| shown::place(lang, place)).filter(|said| !said.is_empty()).collect(),
        contact: partner.contact,
        offers: offers
            .iter()
            .filter(|offer| offer.is_shown(today))
            .map(|offer| block(lang, offer, today, &english))
            .collect(),
        summary_english: said(&english, id, None, WordsField::Summary),
        summary: written(&partner.summary, partner.summary_language.as_ref()),
    };
    show(StatusCode::OK, &page)
}

type English = BTreeMap<(PartnerId, Option<OfferId>, WordsField), InEnglish>;

/// What some words say in English; empty where nobody wrote it.
fn said(english: &English, partner: PartnerId, offer: Option<OfferId>, field: WordsField) -> String {
    english.get(&(partner, offer, field)).map(|said| said.english.clone()).unwrap_or_default()
}

fn written(text: &str, language: Option<&LanguageCode>) -> Option<Own> {
    (!text.is_empty()).then(|| shown::words(text, language))
}

fn block(lang: Language, offer: &Offer, today: NaiveDate, english: &English) -> OfferBlock {
    let details = &offer.details;
    let ways: Vec<String> = details.scope.delivery.iter().map(|way| lang.say_way(way.code())).collect();
    OfferBlock {
        headline: title::shown(lang, details),
        description: written(&details.description, details.description_language.as_ref()),
        english: [WordsField::Title, WordsField::Description]
            .map(|field| said(english, offer.partner, Some(offer.id), field))
            .into_iter()
            .filter(|said| !said.is_empty())
            .map(|said| lang.say_edit_in_english(said))
            .collect(),
        kind: lang.name(details.format),
        ways: ways.join(", "),
        when: shown::when(lang, details, today, true),
        facts: shown::practicalities(lang, &details.practicalities),
        languages: shown::languages(lang, &details.scope.languages),
    }
}
