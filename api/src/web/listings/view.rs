//! A listing before those who look after it: what it says and who sees it, how it stands, and what can be done with it.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::clock::london_day;
use directory::error::Error;
use directory::partners::{self, Care, Offer, Partner, Status, Viewer};
use serde::Deserialize;
use wording::{Label, Language};

use super::opened::Opened;
use super::seen::{Block, beyond, blocks, leading_once};
use super::{care_path, path};
use crate::web::components::{Button, Choice, Field, Form, Notice, Own, Tone};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect, show as show_page};
use crate::web::shown;
use crate::web::sign_in;
use crate::web::visit::Visit;

/// With whose eyes to look.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct As {
    r#as: String,
}

/// One part of the page: what some readers see.
struct Section {
    /// Its id.
    id: &'static str,
    heading: String,
    /// What is said where there is nothing.
    nothing: String,
    blocks: Vec<Block>,
}

/// One way to look at the listing.
struct Eyes {
    to: String,
    text: String,
    here: bool,
}

#[derive(Template)]
#[template(path = "listing.html")]
struct ListingPage {
    frame: Frame,
    name: Own,
    kind: String,
    state: Notice,
    fresh: String,
    confirm: Option<Button>,
    /// Where everything is changed; none while looking with others' eyes.
    edit: Option<String>,
    /// Where times are changed: of each offer, with its headline.
    times: Vec<(String, Own)>,
    eyes: Vec<Eyes>,
    hint: Option<Notice>,
    sections: Vec<Section>,
    agree: Option<Form>,
    mails: Option<Form>,
    pause: Option<Button>,
    resume: Option<Button>,
    withdraw: Option<String>,
    care: Option<String>,
    path: String,
}

/// `GET /listings/{id}`.
pub(super) async fn show(visit: Opened, eyes: web::Query<As>) -> Page {
    let care = visit.care()?;
    let (lang, today, own) = (visit.lang, visit.today(), path(visit.id));
    let partner = partners::find(visit.db(), visit.actor(), visit.id).await?.ok_or(Error::NotFound)?;
    let offers = partners::offers_of(visit.db(), visit.actor(), &[visit.id], today).await?;
    let offers: Vec<Offer> = offers.into_iter().filter(|offer| offer.is_shown(today)).collect();
    let is_us = !matches!(eyes.r#as.as_str(), "everyone" | "staff");
    let edit = is_us.then(|| format!("{own}/edit"));
    let others = Others {
        everyone: seen_by(&visit, Viewer::Everyone, edit.as_deref()).await?,
        staff: seen_by(&visit, Viewer::SchoolStaff, edit.as_deref()).await?,
    };
    let sections = match eyes.r#as.as_str() {
        "everyone" => vec![one(lang, Label::ListingAsEveryone, Label::ListingSeenNothingEveryone, others.everyone)],
        "staff" => vec![one(lang, Label::ListingAsStaff, Label::ListingHiddenFromStaff, others.staff)],
        _ => all(lang, blocks(lang, &partner, &offers, today, edit.as_deref()), others),
    };
    let up = partner.status == Status::Published;
    let standing = up || partner.status == Status::Paused;
    let confirm = Button::new(format!("{own}/confirm"), lang.label(Label::ListingConfirm));
    let name = partner.names.first().map_or_else(|| Own::unknown(""), shown::name);
    let spoken = partners::contact_language(visit.db(), visit.actor(), visit.id).await?;
    let page = ListingPage {
        frame: Frame::family(&visit, name.text.clone()),
        name,
        kind: lang.name(partner.kind),
        state: state(lang, &partner),
        fresh: match partner.confirmed_at {
            Some(at) => lang.say_listing_fresh(lang.day(london_day(at))),
            None => lang.label(Label::ListingNeverFresh),
        },
        confirm: (standing && is_us).then(|| confirm.with("version", partner.version)),
        times: edit.as_deref().map(|edit| times(edit, &offers)).unwrap_or_default(),
        edit,
        eyes: all_eyes(lang, &own, &eyes.r#as),
        hint: (!up).then(|| Notice::new(Tone::Plain, lang.label(Label::ListingNotUpYet))),
        sections,
        agree: agreement(lang, &partner, care).filter(|_| is_us),
        mails: mails(lang, spoken.as_deref()).filter(|_| is_us),
        pause: (up && is_us).then(|| Button::quiet(format!("{own}/pause"), lang.label(Label::ListingPause))),
        resume: (partner.status == Status::Paused && is_us)
            .then(|| Button::new(format!("{own}/resume"), lang.label(Label::ListingResume))),
        withdraw: (partner.status != Status::Withdrawn && is_us).then(|| format!("{own}/withdraw")),
        care: (care == Care::Liaison && is_us).then(|| care_path(visit.id)),
        path: own,
    };
    show_page(StatusCode::OK, &page)
}

/// Where the times of each offer are changed, so that nobody is asked once more which offer they mean.
fn times(edit: &str, offers: &[Offer]) -> Vec<(String, Own)> {
    let of = |offer: &Offer| (format!("{edit}/times?offer={}", offer.id), Own::unknown(&offer.details.title));
    offers.iter().map(of).collect()
}

/// What others see, in facts; none where they see nothing.
struct Others {
    everyone: Option<Vec<Block>>,
    staff: Option<Vec<Block>>,
}

async fn seen_by(visit: &Opened, viewer: Viewer, edit: Option<&str>) -> Result<Option<Vec<Block>>, Error> {
    let today = visit.today();
    let seen = partners::as_seen_by(visit.db(), visit.actor(), visit.id, viewer, today).await?;
    Ok(seen.map(|(partner, offers)| blocks(visit.lang, &partner, &offers, today, edit)))
}

/// The listing with the eyes of one sort of reader.
fn one(lang: Language, heading: Label, nothing: Label, seen: Option<Vec<Block>>) -> Section {
    Section { id: "seen", heading: lang.label(heading), nothing: lang.label(nothing), blocks: seen.unwrap_or_default() }
}

/// The listing sorted by who sees what: each fact with the widest circle of readers that is told it so.
fn all(lang: Language, ours: Vec<Block>, others: Others) -> Vec<Section> {
    let section = |id, heading: Label, nothing: Label, blocks| Section {
        id,
        heading: lang.label(heading),
        nothing: lang.label(nothing),
        blocks: leading_once(blocks),
    };
    let nothing_more =
        if others.staff.is_some() { Label::ListingSeenNothingStaff } else { Label::ListingHiddenFromStaff };
    let (everyone, staff) = (others.everyone.unwrap_or_default(), others.staff.unwrap_or_default());
    let ours = beyond(beyond(ours, &staff), &everyone);
    let staff = beyond(staff, &everyone);
    vec![
        section("everyone", Label::ListingSeenByEveryone, Label::ListingSeenNothingEveryone, everyone),
        section("staff", Label::ListingSeenByStaff, nothing_more, staff),
        section("us", Label::ListingSeenByUs, Label::ListingSeenNothingUs, ours),
    ]
}

/// The ways to look at the listing.
fn all_eyes(lang: Language, own: &str, chosen: &str) -> Vec<Eyes> {
    let others = [("staff", Label::ListingViewStaff), ("everyone", Label::ListingViewEveryone)];
    let other = |(code, label)| Eyes { to: format!("{own}?as={code}"), text: lang.label(label), here: chosen == code };
    let us = Eyes {
        to: own.to_owned(),
        text: lang.label(Label::ListingViewUs),
        here: others.iter().all(|(code, _)| chosen != *code),
    };
    std::iter::once(us).chain(others.into_iter().map(other)).collect()
}

/// How the listing stands.
fn state(lang: Language, partner: &Partner) -> Notice {
    let since = |at: Option<_>| at.map(|at| lang.day(london_day(at))).unwrap_or_default();
    match partner.status {
        Status::Published => Notice::new(Tone::Good, lang.label(Label::ListingUp)),
        Status::Paused => Notice::new(Tone::Warm, lang.say_listing_paused(since(partner.paused_at))),
        Status::Draft => Notice::new(Tone::Warm, lang.label(Label::ListingDraft)),
        Status::Withdrawn => Notice::new(Tone::Warm, lang.say_listing_withdrawn(since(partner.withdrawn_at))),
    }
}

/// The tick by which a person agrees to be listed, where they have not; their own word, not liaison's.
fn agreement(lang: Language, partner: &Partner, care: Care) -> Option<Form> {
    let missing = partner.kind.is_person() && partner.consent.is_none() && care == Care::Own;
    missing.then(|| Form::new(lang, vec![Field::tick("agree", lang.label(Label::ListingAgree), false).required()]))
}

/// The choice of a language to be written to in, where there is one.
fn mails(lang: Language, spoken: Option<&str>) -> Option<Form> {
    let offered: Vec<Language> = Language::offered().collect();
    let spoken = spoken.and_then(Language::from_tag).unwrap_or_default();
    let choices = offered.iter().map(|one| Choice::new(one.tag(), one.own_name())).collect();
    let field = Field::select("language", lang.label(Label::ListingMailLanguage), choices, spoken.tag()).required();
    (offered.len() > 1).then(|| Form::new(lang, vec![field]))
}

#[derive(Template)]
#[template(path = "listings.html")]
struct OwnPage {
    frame: Frame,
    /// Address and name of each.
    listings: Vec<(String, Own)>,
}

/// `GET /listings`: the listings that are the visitor's own; the only one at once.
pub(super) async fn own(visit: Visit) -> Page {
    if let Some(first) = sign_in::first(&visit, "/listings") {
        return Ok(first);
    }
    let ids = visit.actor().partners();
    if let [only] = ids.as_slice() {
        return Ok(redirect(&path(*only)));
    }
    let mut found = partners::by_ids(visit.db(), visit.actor(), &ids).await?;
    found.sort_by_key(|partner| partner.id);
    let line =
        |partner: &Partner| (path(partner.id), partner.names.first().map_or_else(|| Own::unknown(""), shown::name));
    let frame = Frame::family(&visit, visit.lang.label(Label::ListingOwnHeading));
    show_page(StatusCode::OK, &OwnPage { frame, listings: found.iter().map(line).collect() })
}
