//! A partner's page with everything, for whoever keeps contact with it.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use chrono::{DateTime, Utc};
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::{OfferId, PartnerId};
use directory::liaison::{self, By, Editor, Happened, Record};
use directory::partners::{self, Note, Offer, OfferStatus};
use directory::schools;
use wording::{Label, Language};

use super::components::{Card, Cell, Fact, Facts, Head, Own, Table, Tag, Tone};
use super::failure::Page;
use super::frame::{Frame, show};
use super::pages::Pages;
use super::visit::Visit;
use super::{shown, sign_in};

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/partners/{id}/record", |page| page.get(record));
}

#[derive(Template)]
#[template(path = "record.html")]
struct RecordPage {
    frame: Frame,
    name: Own,
    tags: Vec<Tag>,
    /// Ways on: address and words.
    ways: Vec<(String, String)>,
    facts: Facts,
    offers: Vec<Card>,
    notes: Option<Table>,
    editors: Option<Table>,
    history: Table,
}

/// `GET /partners/{id}/record`.
async fn record(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let lang = Language::English;
    let id: PartnerId = id.parse().map_err(|_| Error::NotFound)?;
    let record = liaison::record(visit.db(), visit.actor(), id).await?;
    let school = match record.school {
        Some(school) => schools::find(visit.db(), school).await?.map(|school| school.name),
        None => None,
    };
    let offers = partners::offers_of(visit.db(), visit.actor(), &[id], visit.today()).await?;
    let partner = &record.partner;
    let mut tags = vec![Tag::new(Tone::Plain, lang.name(partner.status))];
    tags.extend(record.lacks.iter().map(|lack| Tag::new(Tone::Warm, lang.name(*lack))));
    let title = format!("{} · {}", partner.name(), lang.label(Label::RecordTitle));
    let crumbs = vec![
        (super::home::HOME.to_owned(), lang.label(Label::HomeTitle)),
        ("/partners".to_owned(), lang.label(Label::PartnerListTitle)),
    ];
    let page = RecordPage {
        frame: Frame::staff(&visit, title).crumbs(crumbs),
        name: shown::first_name(partner),
        tags,
        ways: vec![
            (format!("/listings/{id}/care"), lang.label(Label::RecordCare)),
            (format!("/listings/{id}"), lang.label(Label::RecordListing)),
        ],
        facts: facts(lang, &record, school),
        offers: offers.iter().map(|offer| card(&visit, offer)).collect(),
        notes: notes(lang, &partners::notes(visit.db(), visit.actor(), id).await?),
        editors: editors(lang, &record.editors),
        history: history(lang, &record.history, &offers),
    };
    show(StatusCode::OK, &page)
}

fn facts(lang: Language, record: &Record, school: Option<String>) -> Facts {
    let partner = &record.partner;
    let say = |label: Label| lang.label(label);
    let day = |at: DateTime<Utc>| lang.day(london_day(at));
    let names = partner.names.iter().skip(1).map(shown::name).collect::<Vec<_>>();
    let mut facts = Facts::default().and(say(Label::RecordKind), lang.name(partner.kind));
    if !names.is_empty() {
        facts.facts.push(Fact { name: say(Label::RecordNames), own: names, ..Fact::default() });
    }
    if !partner.summary.is_empty() {
        facts.facts.push(Fact {
            name: say(Label::RecordSummary),
            own: vec![Own::unknown(partner.summary.clone())],
            ..Fact::default()
        });
    }
    let languages = shown::languages(lang, &partner.languages).into_iter().map(|one| one.text).collect();
    facts = facts.and_lines(say(Label::RecordLanguages), languages);
    let mut places: Vec<String> = partner.places.iter().map(|place| shown::place(lang, place)).collect();
    if partner.places.iter().any(|place| place.visibility == directory::codes::PlaceVisibility::Masked) {
        places.push(say(Label::RecordPlaceMasked));
    }
    facts = facts
        .and_lines(say(Label::RecordPlace), places)
        .and_lines(say(Label::RecordContact), contact(lang, record))
        .and_lines(say(Label::RecordConsent), consent(lang, record));
    let source = match (&record.source, &record.slip) {
        (Some(from), _) => format!("{}: {}", from.source, from.reference),
        (None, Some(_)) => say(Label::RecordSourceSlip),
        (None, None) => say(Label::RecordSourceHand),
    };
    facts = facts.and(say(Label::RecordSource), source);
    if let Some(by) = school.or_else(|| record.authority.clone()) {
        facts = facts.and(say(Label::RecordSchool), by);
    }
    let confirmed = partner.confirmed_at.map_or_else(|| say(Label::PartnerListNever), day);
    facts
        .and(say(Label::RecordEntered), day(record.created_at))
        .and(say(Label::RecordChanged), day(record.updated_at))
        .and(say(Label::RecordConfirmed), confirmed)
}

fn contact(lang: Language, record: &Record) -> Vec<String> {
    let contact = record.partner.contact.as_ref();
    let email = contact.and_then(|contact| contact.email.as_ref()).map(|email| email.as_str().to_owned());
    let phone = contact.and_then(|contact| contact.phone.as_ref()).map(directory::text::Phone::shown);
    let website = contact.and_then(|contact| contact.website.as_ref()).map(|website| website.as_str().to_owned());
    let mut lines: Vec<String> = [email, phone, website].into_iter().flatten().collect();
    let public = contact.is_some_and(|contact| contact.public);
    lines.push(lang.label(match (lines.is_empty(), public) {
        (true, _) => Label::RecordContactNone,
        (false, true) => Label::RecordContactPublic,
        (false, false) => Label::RecordContactPrivate,
    }));
    lines
}

fn consent(lang: Language, record: &Record) -> Vec<String> {
    let Some(consent) = &record.partner.consent else { return vec![lang.label(Label::RecordConsentNone)] };
    let mut lines = vec![format!("{}: {}", lang.day(consent.on), consent.how)];
    lines.extend(consent.words.as_ref().map(|version| lang.say_record_consent_words(version.clone())));
    lines
}

fn card(visit: &Visit, offer: &Offer) -> Card {
    let lang = Language::English;
    let details = &offer.details;
    let mut facts = Facts::default();
    facts = facts.and_lines(lang.label(Label::When), shown::when(lang, details, visit.today(), true));
    for (name, value) in shown::practicalities(lang, &details.practicalities) {
        facts = facts.and(name, value);
    }
    let withdrawn = offer.status == OfferStatus::Withdrawn;
    Card {
        heading: Own::unknown(details.title.clone()),
        kind: lang.name(details.format),
        tags: if withdrawn { vec![Tag::new(Tone::Plain, lang.label(Label::StatusWithdrawn))] } else { vec![] },
        facts,
        ..Card::default()
    }
}

fn notes(lang: Language, notes: &[Note]) -> Option<Table> {
    let row = |note: &Note| {
        let own = Some(Own::unknown(note.text.clone()));
        vec![Cell { own, ..Cell::default() }, Cell::new(note.source.clone()), Cell::new(lang.day(london_day(note.at)))]
    };
    let heads = [Label::RecordNotesNote, Label::RecordNotesSource, Label::RecordHistoryWhen];
    (!notes.is_empty()).then(|| Table {
        caption: lang.label(Label::RecordNotes),
        heads: heads.map(|one| Head::new(lang.label(one))).into(),
        rows: notes.iter().map(row).collect(),
    })
}

fn editors(lang: Language, editors: &[Editor]) -> Option<Table> {
    let row = |editor: &Editor| {
        let refused = editor.refused_at.map(|_| Tag::new(Tone::Bad, lang.label(Label::RecordEditorRefused)));
        vec![Cell::new(editor.role.clone()), Cell { tag: refused, ..Cell::new(editor.email.clone()) }]
    };
    (!editors.is_empty()).then(|| Table {
        caption: lang.label(Label::RecordEditors),
        heads: [Label::SchoolRole, Label::SchoolAddress].map(|one| Head::new(lang.label(one))).into(),
        rows: editors.iter().map(row).collect(),
    })
}

fn history(lang: Language, history: &[Happened], offers: &[Offer]) -> Table {
    let title = |id: OfferId| offers.iter().find(|offer| offer.id == id).map(|offer| offer.details.title.clone());
    let row = |one: &Happened| {
        let own = one.offer.and_then(title).map(Own::unknown);
        let by = match &one.by {
            By::Person(role) => role.clone(),
            By::Link => lang.label(Label::RecordLink),
            By::Nobody => lang.label(Label::RecordProgram),
        };
        vec![Cell { own, ..Cell::new(what(lang, &one.what)) }, Cell::new(lang.day(london_day(one.at))), Cell::new(by)]
    };
    let heads = [Label::RecordHistoryWhat, Label::RecordHistoryWhen, Label::RecordHistoryWho];
    Table {
        caption: lang.label(Label::RecordHistory),
        heads: heads.map(|one| Head::new(lang.label(one))).into(),
        rows: history.iter().map(row).collect(),
    }
}

/// What happened, in words. What has none is said by its code, which is English.
fn what(lang: Language, event: &str) -> String {
    let label = match event {
        "partner_registered" => Label::RecordEventPartnerRegistered,
        "partner_published" => Label::RecordEventPartnerPublished,
        "partner_edited" => Label::RecordEventPartnerEdited,
        "partner_withdrawn" => Label::RecordEventPartnerWithdrawn,
        "partner_paused" => Label::RecordEventPartnerPaused,
        "partner_resumed" => Label::RecordEventPartnerResumed,
        "partner_confirmed" => Label::RecordEventPartnerConfirmed,
        "consent_recorded" => Label::RecordEventConsentRecorded,
        "listing_link_made" => Label::RecordEventListingLinkMade,
        "listing_link_revoked" => Label::RecordEventListingLinkRevoked,
        "offer_published" => Label::RecordEventOfferPublished,
        "offer_edited" => Label::RecordEventOfferEdited,
        "offer_withdrawn" => Label::RecordEventOfferWithdrawn,
        "offer_ended" => Label::RecordEventOfferEnded,
        other => return other.replace('_', " "),
    };
    lang.label(label)
}
