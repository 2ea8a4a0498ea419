//! The register of schools: found by name or number, and one of them edited by hand.

use actix_web::http::StatusCode;
use actix_web::web;
use directory::error::Error;
use directory::ids::SchoolId;
use directory::problem::Problem;
use directory::schools::{self, School, SchoolFields, SchoolStatus};
use serde::Deserialize;
use wording::Label;

use super::people::Wanted;
use super::{LANG, ListPage, PAGE, Part, RecordPage, Work, both, frame, heads, nothing, ways};
use crate::web::components::{Cell, Choice, Facts, Field, Notice, Table};
use crate::web::failure::Page;
use crate::web::frame::{redirect_saying, show};
use crate::web::pages::Pages;
use crate::web::sign_in;
use crate::web::visit::Visit;

const PATH: &str = "/admin/schools";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff(PATH, |page| page.get(list));
    pages.staff("/admin/schools/{id}", |page| page.get(one).post(edit));
}

/// `GET /admin/schools`.
async fn list(visit: Visit, wanted: web::Query<Wanted>) -> Page {
    if let Some(first) = sign_in::first(&visit, PATH) {
        return Ok(first);
    }
    let after = wanted.after.parse::<SchoolId>().ok();
    let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
    let mut found = schools::list(visit.db(), visit.actor(), &wanted.find, after, limit).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let last = found.last().filter(|_| more).map(|school| school.id.to_string());
    let row = |school: &School| {
        vec![
            Cell::link(format!("{PATH}/{}", school.id), &school.name),
            Cell::new(school.urn.as_str()),
            Cell::new(school.postcode.as_deref().unwrap_or_default()),
            Cell::new(&school.authority),
            Cell::new(status(school.status)),
        ]
    };
    let table = Table {
        caption: LANG.label(Label::AdminSchoolsCaption),
        heads: heads([
            Label::AdminSchoolName,
            Label::AdminSchoolUrn,
            Label::AdminSchoolPostcode,
            Label::AdminSchoolAuthority,
            Label::AdminSchoolStatus,
        ]),
        rows: found.iter().map(row).collect(),
    };
    let page = ListPage {
        frame: frame(&visit, LANG.label(Label::AdminSchoolsTitle), &[]),
        heading: Label::AdminSchoolsTitle,
        lead: Label::AdminSchoolsLead,
        path: PATH,
        find: Field::text("find", LANG.label(Label::AdminSchoolsFind), &wanted.find).kind("search"),
        pages: ways(PATH, &wanted.find, after.is_none(), last.as_deref()),
        table: (!table.rows.is_empty()).then_some(table),
        none: nothing(after.is_none()),
        add: None,
    };
    show(StatusCode::OK, &page)
}

fn status(status: SchoolStatus) -> String {
    LANG.label(match status {
        SchoolStatus::Open => Label::AdminSchoolOpen,
        SchoolStatus::Closed => Label::AdminSchoolClosed,
    })
}

/// The form of a school as it was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    version: i32,
    name: String,
    phase: String,
    authority: String,
    postcode: String,
    latitude: String,
    longitude: String,
    status: String,
    successor_urn: String,
}

impl From<&School> for Given {
    fn from(school: &School) -> Self {
        use directory::codes::Exactness;
        let given = school.point.filter(|(_, exactness)| *exactness == Exactness::Given);
        let degrees = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
        Self {
            version: school.version,
            name: school.name.clone(),
            phase: school.phase.clone(),
            authority: school.authority.clone(),
            postcode: school.postcode.clone().unwrap_or_default(),
            latitude: degrees(given.map(|(point, _)| point.latitude())),
            longitude: degrees(given.map(|(point, _)| point.longitude())),
            status: school.status.code().to_owned(),
            successor_urn: school.successor_urn.as_ref().map(ToString::to_string).unwrap_or_default(),
        }
    }
}

/// `GET /admin/schools/{id}`.
async fn one(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let school = found(&visit, &id).await?;
    school_page(StatusCode::OK, &visit, &school, &Given::from(&school), &[], None)
}

/// The school of an address, for who keeps the register.
async fn found(visit: &Visit, id: &str) -> Result<School, Error> {
    directory::settings::check_editor(visit.actor())?;
    let id: SchoolId = id.parse().map_err(|_| Error::NotFound)?;
    schools::find(visit.db(), id).await?.ok_or(Error::NotFound)
}

fn school_page(
    code: StatusCode,
    visit: &Visit,
    school: &School,
    given: &Given,
    problems: &[Problem],
    conflict: Option<(Notice, Part)>,
) -> Page {
    let line = |name: &str, label, value: &str| Field::text(name, LANG.label(label), value);
    let statuses = SchoolStatus::ALL.iter().map(|it| Choice::new(it.code(), status(*it))).collect();
    let place = LANG.label(Label::AdminSchoolPlaceHint);
    let fields = vec![
        Field::hidden("version", given.version),
        line("name", Label::AdminSchoolName, &given.name).required(),
        line("phase", Label::AdminSchoolPhase, &given.phase),
        line("authority", Label::AdminSchoolAuthority, &given.authority),
        line("postcode", Label::AdminSchoolPostcode, &given.postcode).width(10),
        line("latitude", Label::AdminSchoolLatitude, &given.latitude).hint(place.clone()).width(10),
        line("longitude", Label::AdminSchoolLongitude, &given.longitude).hint(place).width(10),
        Field::radios("status", LANG.label(Label::AdminSchoolStatus), statuses, &given.status),
        line("successor_urn", Label::AdminSchoolSuccessor, &given.successor_urn).numeric().width(10),
    ];
    let mut work = Work::new(format!("{PATH}/{}", school.id), fields, Label::AdminSave);
    work.form.put(problems);
    let urn = Facts::default().and(LANG.label(Label::AdminSchoolUrn), school.urn.as_str());
    let (notice, differing) = conflict.unzip();
    let first = Part { facts: Some(urn), ..Part::default() };
    let edit = Part { heading: LANG.label(Label::AdminChange), work: Some(work), ..Part::default() };
    let parts: Vec<Part> = [first].into_iter().chain(differing).chain([edit]).collect();
    let mut frame = frame(visit, &school.name, &[(PATH, Label::AdminSchoolsTitle)]);
    for work in parts.iter().filter_map(|part| part.work.as_ref()) {
        frame = frame.problems(&work.form);
    }
    show(code, &RecordPage { frame, heading: school.name.clone(), notice, parts })
}

/// `POST /admin/schools/{id}`.
async fn edit(visit: Visit, id: web::Path<String>, given: web::Form<Given>) -> Page {
    let school = found(&visit, &id).await?;
    let given = given.into_inner();
    let fields = SchoolFields {
        urn: String::new(),
        name: given.name.clone(),
        phase: given.phase.clone(),
        authority: given.authority.clone(),
        postcode: given.postcode.clone(),
        latitude: given.latitude.clone(),
        longitude: given.longitude.clone(),
        status: given.status.clone(),
        successor_urn: given.successor_urn.clone(),
    };
    let edited = schools::edit(visit.db(), visit.actor(), school.id, given.version, &fields, visit.now()).await;
    match edited {
        Ok(()) => Ok(redirect_saying(&visit.app, &format!("{PATH}/{}", school.id), Label::AdminSaved)),
        Err(Error::Invalid(problems)) => {
            school_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &school, &given, &problems, None)
        }
        Err(Error::Conflict { current, differences, .. }) => {
            let given = Given { version: current, ..given };
            school_page(StatusCode::CONFLICT, &visit, &school, &given, &[], Some(both(&differences)))
        }
        Err(other) => Err(other.into()),
    }
}
