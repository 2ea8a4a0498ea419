//! Which of several schools was meant: each by its name, authority, postcode and number, one press away.

use actix_web::http::StatusCode;
use askama::Template;
use directory::schools::School;
use wording::Label;

use super::form::{Asked, named};
use crate::web::components::{Cell, Head, Notice, Table, Tone};
use crate::web::failure::Page;
use crate::web::frame::{Frame, show};
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "which_school.html")]
struct WhichSchoolPage {
    frame: Frame,
    table: Table,
    /// That there are more than these; none where there are not.
    more: Option<Notice>,
}

/// The page of the schools that fit.
pub(super) fn page(visit: &Visit, asked: &Asked, schools: &[School], more: bool) -> Page {
    let lang = visit.lang;
    let row = |school: &School| {
        let to = format!("{}#results", asked.at(&named(school)).path());
        vec![
            Cell::link(to, school.name.clone()),
            Cell::new(school.authority.clone()),
            Cell::new(school.postcode.clone().unwrap_or_default()),
            Cell::new(school.urn.to_string()),
        ]
    };
    let heads = [Label::AskSchool, Label::AskSchoolAuthority, Label::AskSchoolPostcode, Label::AskSchoolUrn];
    let table = Table {
        caption: lang.say_ask_schools_caption(asked.place.clone()),
        heads: heads.map(|label| Head::new(lang.label(label))).into(),
        rows: schools.iter().map(row).collect(),
    };
    let frame = Frame::family(visit, lang.label(Label::AskSchoolsHeading))
        .crumbs(vec![(asked.at("").path(), lang.label(Label::AskTitle))]);
    let more = more.then(|| Notice::new(Tone::Warm, lang.label(Label::AskSchoolsMore)));
    show(StatusCode::OK, &WhichSchoolPage { frame, table, more })
}
