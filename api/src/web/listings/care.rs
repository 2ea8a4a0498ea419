//! What liaison does with a listing: publishes it, records consent, passes links on.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::clock::london_day;
use directory::error::Error;
use directory::partners::{self, ConsentFields, ListingLink, MadeFor, Partner, Status, parse_consent};
use directory::problem::Problem;
use serde::Deserialize;
use wording::{Label, Language};

use super::opened::Opened;
use super::{care_path, path};
use crate::web::components::{Button, Cell, Field, Form, Head, Table, date};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect_saying, show};

const LANG: Language = Language::English;

#[derive(Template)]
#[template(path = "listing_care.html")]
struct CarePage {
    frame: Frame,
    name: String,
    path: String,
    state: String,
    publish: Option<Button>,
    consent: String,
    form: Form,
    links: Vec<Button>,
    table: Option<Table>,
}

/// `GET /listings/{id}/care`.
pub(super) async fn show_care(visit: &Opened, typed: &Typed, problems: &[Problem]) -> Page {
    visit.must_be_liaison()?;
    let partner = partners::find(visit.db(), visit.actor(), visit.id).await?.ok_or(Error::NotFound)?;
    let links = partners::links_of(visit.db(), visit.actor(), visit.id).await?;
    let own = path(visit.id);
    let form = consent_form(typed).with(problems);
    let state = match partner.status {
        Status::Draft => Label::ListingCareDraft,
        Status::Published => Label::ListingCarePublished,
        Status::Paused => Label::ListingCarePaused,
        Status::Withdrawn => Label::ListingCareWithdrawn,
    };
    let publish = Button::new(format!("{own}/publish"), LANG.label(Label::ListingCarePublish));
    let link = |made_for: MadeFor, label: Label| {
        Button::quiet(format!("{own}/links"), LANG.label(label)).with("made_for", made_for.code())
    };
    let title = LANG.say_listing_care_title(partner.name());
    let page = CarePage {
        frame: Frame::staff(visit, title.clone()).problems(&form),
        name: title,
        state: LANG.label(state),
        publish: (partner.status != Status::Published).then(|| publish.with("version", partner.version)),
        consent: consent_line(&partner),
        form,
        links: vec![
            link(MadeFor::Text, Label::ListingCareLinkText),
            link(MadeFor::Qr, Label::ListingCareLinkQr),
            link(MadeFor::Mail, Label::ListingCareLinkMail),
        ],
        table: (!links.is_empty()).then(|| table(visit, &own, &links)),
        path: own,
    };
    show(if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }, &page)
}

/// `GET /listings/{id}/care`.
pub(super) async fn show_page(visit: Opened) -> Page {
    show_care(&visit, &Typed::default(), &[]).await
}

fn consent_line(partner: &Partner) -> String {
    match &partner.consent {
        None if partner.kind.is_person() => LANG.label(Label::ListingCareConsentNone),
        None => LANG.label(Label::ListingCareConsentNoneOrganisation),
        Some(consent) => match &consent.words {
            None => LANG.say_listing_care_consent(LANG.day(consent.on), consent.how.as_str()),
            Some(words) => {
                LANG.say_listing_care_consent_words(LANG.day(consent.on), consent.how.as_str(), words.as_str())
            }
        },
    }
}

fn consent_form(typed: &Typed) -> Form {
    let day = [typed.consent_date_day.clone(), typed.consent_date_month.clone(), typed.consent_date_year.clone()];
    let fields = vec![
        Field::date(LANG, "consent_date", LANG.label(Label::ListingCareConsentDay), day).required(),
        Field::text("consent_how", LANG.label(Label::ListingCareConsentHow), &typed.consent_how)
            .hint(LANG.label(Label::ListingCareConsentHowHint))
            .required(),
        Field::text("consent_words", LANG.label(Label::ListingCareConsentVersion), &typed.consent_words)
            .hint(LANG.label(Label::ListingCareConsentVersionHint))
            .width(10),
    ];
    Form::new(LANG, fields)
}

fn table(visit: &Opened, own: &str, links: &[ListingLink]) -> Table {
    let day = |at| LANG.day(london_day(at));
    let row = |link: &ListingLink| {
        let how = match link.made_for {
            MadeFor::Mail => Label::ListingCareHowMail,
            MadeFor::Text => Label::ListingCareHowText,
            MadeFor::Qr => Label::ListingCareHowQr,
        };
        let state = match link.revoked_at {
            Some(at) => LANG.say_listing_care_link_revoked(day(at)),
            None if link.works(visit.now()) => LANG.say_listing_care_link_until(day(link.expires_at)),
            None => LANG.say_listing_care_link_ended(day(link.expires_at)),
        };
        let by = link.made_by.clone().unwrap_or_else(|| LANG.label(Label::ListingCareLinkByPartner));
        let revoke =
            Button::quiet(format!("{own}/links/{}/revoke", link.id), LANG.label(Label::ListingCareLinksRevoke))
                .about(format!("{} {}", day(link.created_at), LANG.label(how)));
        vec![
            Cell::new(day(link.created_at)),
            Cell::new(by),
            Cell::new(LANG.label(how)),
            Cell::new(state),
            Cell { buttons: if link.works(visit.now()) { vec![revoke] } else { vec![] }, ..Cell::default() },
        ]
    };
    let heads = [
        Label::ListingCareLinksMade,
        Label::ListingCareLinksBy,
        Label::ListingCareLinksHow,
        Label::ListingCareLinksState,
        Label::ListingCareLinksEnd,
    ];
    Table {
        caption: LANG.label(Label::ListingCareLinksCaption),
        heads: heads.map(|label| Head::new(LANG.label(label))).to_vec(),
        rows: links.iter().map(row).collect(),
    }
}

/// The version that was looked at.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    version: i32,
}

/// `POST /listings/{id}/publish`.
pub(super) async fn publish(visit: Opened, seen: web::Form<Seen>) -> Page {
    let done = partners::publish(visit.db(), visit.actor(), visit.id, seen.version, visit.now()).await;
    let said = match done {
        Ok(_) => Label::ListingCareSaidPublished,
        Err(Error::Conflict { .. }) => Label::ListingSaidChanged,
        // What it lacks is asked for on the same page.
        Err(Error::Invalid(problems)) => return show_care(&visit, &Typed::default(), &problems).await,
        Err(error) => return Err(error.into()),
    };
    Ok(redirect_saying(&visit.app, &care_path(visit.id), said))
}

/// A consent as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_field_names, reason = "named as the form's fields")]
pub(super) struct Typed {
    consent_date_day: String,
    consent_date_month: String,
    consent_date_year: String,
    consent_how: String,
    consent_words: String,
}

/// `POST /listings/{id}/consent`.
pub(super) async fn consent(visit: Opened, typed: web::Form<Typed>) -> Page {
    visit.must_be_liaison()?;
    let fields = ConsentFields {
        day: date::joined(&typed.consent_date_day, &typed.consent_date_month, &typed.consent_date_year),
        how: typed.consent_how.clone(),
        words: typed.consent_words.clone(),
    };
    match parse_consent(&fields, visit.now()) {
        Err(problems) => show_care(&visit, &typed, &problems).await,
        Ok(consent) => {
            partners::record_consent(visit.db(), visit.actor(), visit.id, consent, visit.now()).await?;
            Ok(redirect_saying(&visit.app, &care_path(visit.id), Label::ListingCareSaidConsent))
        }
    }
}
