//! A school's own page: partners around it by kind and distance, its people, what it needs.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::codes::PartnerKind;
use directory::error::Error;
use directory::ids::SchoolId;
use directory::liaison::{self, Around, Colleague, MOST_AROUND, NEAR_KM, Neighbour, parse_radius};
use wording::{Label, Language};

use super::components::{Cell, Facts, Form, Head, Table, Tag, Tone};
use super::coverage::radius;
use super::failure::Page;
use super::frame::{Frame, show};
use super::home::topic_table;
use super::pages::Pages;
use super::sent::Sent;
use super::visit::Visit;
use super::{shown, sign_in};

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/schools/{id}", |page| page.get(school));
}

#[derive(Template)]
#[template(path = "school.html")]
struct SchoolPage {
    frame: Frame,
    name: String,
    facts: Facts,
    form: Form,
    address: String,
    /// Partners, a table for each kind there is.
    partners: Vec<Table>,
    /// Said where there are more than are shown.
    more: Option<String>,
    people: Option<Table>,
    needs: Option<Table>,
    /// Whether the reader has a list of all needs.
    has_needs: bool,
}

/// `GET /schools/{id}`.
async fn school(visit: Visit, id: web::Path<String>, sent: web::Query<Sent>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let lang = Language::English;
    let id: SchoolId = id.parse().map_err(|_| Error::NotFound)?;
    let (within, problems) = match parse_radius(&sent.one("within_km")) {
        Ok(within) => (within, vec![]),
        Err(problems) => (NEAR_KM, problems),
    };
    let around = liaison::around(visit.db(), visit.actor(), id, within, visit.now()).await?;
    let (shown, total) = (around.partners.len(), around.total);
    let form = Form::filters(lang, vec![radius(lang, within)]).with(&problems);
    let page = SchoolPage {
        frame: Frame::staff(&visit, around.school.name.clone()).problems(&form),
        name: around.school.name.clone(),
        facts: facts(lang, &around),
        address: format!("/schools/{id}"),
        partners: PartnerKind::ALL.iter().filter_map(|kind| partners(lang, *kind, &around.partners)).collect(),
        more: (total > shown).then(|| lang.say_school_partners_most(total, MOST_AROUND)),
        people: people(lang, &around.people),
        needs: needs(lang, &around),
        has_needs: visit.actor().schools().contains(&id),
        form,
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(status, &page)
}

fn facts(lang: Language, around: &Around) -> Facts {
    let school = &around.school;
    Facts::default()
        .and(lang.label(Label::SchoolUrn), school.urn.to_string())
        .and(lang.label(Label::SchoolPhase), school.phase.clone())
        .and(lang.label(Label::SchoolAuthority), school.authority.clone())
        .and(lang.label(Label::SchoolPostcode), school.postcode.clone().unwrap_or_default())
}

/// The partners of one kind, nearest first; none where there are none.
fn partners(lang: Language, kind: PartnerKind, all: &[Neighbour]) -> Option<Table> {
    let row = |one: &Neighbour| {
        let to = format!("/partners/{}", one.partner.id);
        let name = Cell { link: Some(to), own: Some(shown::first_name(&one.partner)), ..Cell::default() };
        // A distance is not broken over lines.
        let distance = |km| lang.distance(km).replace(' ', "\u{a0}");
        let far = one.distance_km.map_or_else(|| lang.label(Label::SchoolDistanceOwn), distance);
        let languages = shown::languages(lang, &one.partner.languages).into_iter().map(|line| line.text);
        vec![name, Cell::new(far), Cell::new(languages.collect::<Vec<_>>().join("; "))]
    };
    let rows: Vec<_> = all.iter().filter(|one| one.partner.kind == kind).map(row).collect();
    let heads = [Label::PartnerListName, Label::SchoolDistance, Label::PartnerListLanguages];
    (!rows.is_empty()).then(|| Table {
        caption: lang.name(kind),
        heads: heads.map(|one| Head::new(lang.label(one))).into(),
        rows,
    })
}

fn people(lang: Language, people: &[Colleague]) -> Option<Table> {
    let addresses = people.iter().any(|one| one.email.is_some());
    let row = |one: &Colleague| {
        let tag = one.liaison.then(|| Tag::new(Tone::Plain, lang.label(Label::SchoolLiaison)));
        let mut cells = vec![Cell { tag, ..Cell::new(one.role.clone()) }];
        cells.extend(addresses.then(|| Cell::new(one.email.clone().unwrap_or_default())));
        cells
    };
    let mut heads = vec![Head::new(lang.label(Label::SchoolRole))];
    heads.extend(addresses.then(|| Head::new(lang.label(Label::SchoolAddress))));
    (!people.is_empty()).then(|| Table {
        caption: lang.label(Label::SchoolPeople),
        heads,
        rows: people.iter().map(row).collect(),
    })
}

fn needs(lang: Language, around: &Around) -> Option<Table> {
    if !around.topics.is_empty() {
        return Some(topic_table(lang, &lang.label(Label::SchoolNeeds), &around.topics));
    }
    let row =
        |need: &directory::needs::Need| vec![Cell::link(format!("/needs/{}", need.id), need.details.text.clone())];
    (!around.needs.is_empty()).then(|| Table {
        caption: lang.label(Label::SchoolNeeds),
        heads: vec![Head::new(lang.label(Label::HomeNeed))],
        rows: around.needs.iter().map(row).collect(),
    })
}
