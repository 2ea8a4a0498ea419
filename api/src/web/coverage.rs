//! Coverage: what partners near a school cover and what nobody does, and which languages its pupils speak.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::codes::{KeyStage, PartnerKind};
use directory::curriculum::Vocabulary;
use directory::error::Error;
use directory::ids::SchoolId;
use directory::liaison::{self, NEAR_KM, RADII_KM, Row, parse_languages, parse_radius};
use directory::problem::Problem;
use directory::schools::{self, School};
use wording::{Label, Language};

use super::components::{Cell, Choice, Field, Form, Head, Table, Tag, Tone};
use super::failure::Page;
use super::frame::{Frame, redirect_saying, show};
use super::pages::Pages;
use super::sent::Sent;
use super::visit::Visit;
use super::{shown, sign_in};

const COVERAGE: &str = "/coverage";
/// The most schools to choose from at once.
const SCHOOLS: i64 = 50;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff(COVERAGE, |page| page.get(coverage));
    pages.staff("/coverage/{school}", |page| page.get(of_school));
    pages.staff("/coverage/{school}/languages", |page| page.get(pupils).post(set_pupils));
}

#[derive(Template)]
#[template(path = "coverage_choose.html")]
struct ChoosePage {
    frame: Frame,
    form: Form,
    /// Schools to choose from: address and name.
    schools: Vec<(String, String)>,
}

/// `GET /coverage`: the officer's own school at once; where there are several, a choice.
async fn coverage(visit: Visit, sent: web::Query<Sent>) -> Page {
    if let Some(first) = sign_in::first(&visit, COVERAGE) {
        return Ok(first);
    }
    let lang = Language::English;
    let words = sent.one("words");
    let found = liaison::schools(visit.db(), visit.actor(), &words, SCHOOLS).await?;
    if let ([school], true) = (found.as_slice(), words.is_empty()) {
        return Ok(super::frame::redirect(&format!("{COVERAGE}/{}", school.id)));
    }
    let link = |school: School| {
        let place = school.postcode.map(|postcode| format!(", {postcode}")).unwrap_or_default();
        (format!("{COVERAGE}/{}", school.id), format!("{}{place} ({})", school.name, school.urn))
    };
    let field = Field::text("words", lang.label(Label::CoverageWords), words).kind("search");
    let page = ChoosePage {
        frame: Frame::staff(&visit, lang.label(Label::CoverageTitle)),
        form: Form::filters(lang, vec![field]),
        schools: found.into_iter().map(link).collect(),
    };
    show(StatusCode::OK, &page)
}

#[derive(Template)]
#[template(path = "coverage.html")]
struct CoveragePage {
    frame: Frame,
    school: String,
    form: Form,
    address: String,
    partners: String,
    nowhere: bool,
    languages: Option<Table>,
    subjects: Option<Table>,
    /// The school's own page: address and words.
    around: (String, String),
    /// Where the pupils' languages are said; none for who may not.
    change: Option<String>,
}

/// `GET /coverage/{school}`.
async fn of_school(visit: Visit, id: web::Path<String>, sent: web::Query<Sent>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let lang = Language::English;
    let id: SchoolId = id.parse().map_err(|_| Error::NotFound)?;
    let chosen = sent.one("within_km");
    let (within, problems) = match parse_radius(&chosen) {
        Ok(within) => (within, vec![]),
        Err(problems) => (NEAR_KM, problems),
    };
    let found = liaison::coverage(visit.db(), visit.actor(), id, within, visit.today()).await?;
    let form = Form::filters(lang, vec![radius(lang, within)]).with(&problems);
    let kinds = PartnerKind::ALL.iter().map(|kind| lang.name(*kind)).collect();
    let stages = KeyStage::ALL.iter().map(|stage| lang.name(*stage)).collect();
    let caption = |label: Label| lang.label(label);
    let languages = (!found.languages.is_empty()).then(|| {
        let of = |row: &Row<_>| Cell::new(lang.language(&row.of));
        table(lang, caption(Label::CoverageLanguages), Label::CoverageLanguage, kinds, &found.languages, of)
    });
    let subjects = (found.partners > 0).then(|| {
        let of = |row: &Row<_>| Cell::new(lang.name(row.of));
        table(lang, caption(Label::CoverageSubjects), Label::CoverageSubject, stages, &found.subjects, of)
    });
    let keeps = visit.actor().sees_all() || visit.actor().liaison_schools().contains(&id);
    let page = CoveragePage {
        frame: Frame::staff(&visit, format!("{}: {}", lang.label(Label::CoverageTitle), found.school.name)),
        around: (format!("/schools/{id}"), lang.say_home_way_school(found.school.name.clone())),
        school: found.school.name,
        address: format!("{COVERAGE}/{id}"),
        partners: lang.say_coverage_partners(found.partners),
        nowhere: found.school.point.is_none(),
        languages,
        subjects,
        change: keeps.then(|| format!("{COVERAGE}/{id}/languages")),
        form,
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(status, &page)
}

/// The choice of how near is near, in miles as signposts have them.
pub(super) fn radius(lang: Language, within_km: f64) -> Field {
    const KM_IN_MILE: f64 = 1.609_344;
    let choice = |km: &u16| {
        let miles = (f64::from(*km) / KM_IN_MILE).round();
        Choice::new(km.to_string(), lang.say_coverage_miles(miles))
    };
    let chosen = RADII_KM.iter().find(|km| (f64::from(**km) - within_km).abs() < f64::EPSILON);
    let chosen = chosen.map(ToString::to_string).unwrap_or_default();
    Field::select("within_km", lang.label(Label::CoverageWithin), RADII_KM.iter().map(choice).collect(), chosen)
}

fn table<T>(
    lang: Language,
    caption: String,
    first: Label,
    columns: Vec<String>,
    rows: &[Row<T>],
    of: impl Fn(&Row<T>) -> Cell,
) -> Table {
    let mut heads = vec![Head::new(lang.label(first)), Head::numeric(lang.label(Label::CoverageAll))];
    heads.extend(columns.into_iter().map(Head::numeric));
    // A gap is said in a word that stands out, since a lone nought is easily read over.
    let count = |count: usize| match count {
        0 => Cell::tag(Tag::new(Tone::Warm, lang.label(Label::CoverageGap))),
        some => Cell::new(some.to_string()),
    };
    let row = |row: &Row<T>| {
        let mut cells = vec![of(row), count(row.total)];
        cells.extend(row.counts.iter().map(|one| count(*one)));
        cells
    };
    Table { caption, heads, rows: rows.iter().map(row).collect() }
}

#[derive(Template)]
#[template(path = "pupils.html")]
struct PupilsPage {
    frame: Frame,
    school: String,
    address: String,
    form: Form,
}

/// `GET /coverage/{school}/languages`.
async fn pupils(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let id: SchoolId = id.parse().map_err(|_| Error::NotFound)?;
    let ticked = liaison::languages_of(visit.db(), visit.actor(), id).await?;
    let ticked = ticked.iter().map(|code| code.code().to_owned()).collect();
    pupils_page(&visit, id, ticked, String::new(), &[]).await
}

/// The languages that are offered as boxes: those that most schools in England meet. All others are written.
const USUAL: &[&str] = &[
    "ara", "ben", "zho", "ces", "prs", "nld", "fra", "deu", "ell", "guj", "hin", "hun", "ita", "kur", "lit", "mal",
    "nep", "pan", "pus", "pes", "pol", "por", "ron", "rus", "slk", "som", "spa", "syl", "tam", "tel", "tir", "tur",
    "twi", "ukr", "urd", "yor",
];

async fn pupils_page(visit: &Visit, id: SchoolId, ticked: Vec<String>, others: String, problems: &[Problem]) -> Page {
    let lang = Language::English;
    let school = schools::find(visit.db(), id).await?.ok_or(Error::NotFound)?;
    let vocabulary = Vocabulary::current();
    let codes = USUAL.iter().map(|code| (*code).to_owned()).chain(ticked.iter().cloned());
    let mut known: Vec<_> = codes.filter_map(|code| vocabulary.language_by_code(&code)).collect();
    known.sort_by(|one, other| one.name.cmp(&other.name));
    known.dedup_by(|one, other| one.code == other.code);
    let choice = |language: &&directory::curriculum::Language| Choice {
        own: shown::own_name(&language.code).filter(|own| own.text != language.name),
        ..Choice::new(language.code.code(), language.name.clone())
    };
    let choices = known.iter().map(choice).collect();
    let fields = vec![
        Field::checkboxes("ticked", lang.label(Label::PupilsTicked), choices, ticked),
        Field::area("languages", lang.label(Label::PupilsOthers), others)
            .hint(lang.label(Label::PupilsOthersHint))
            .dir_auto(),
    ];
    let form = Form::new(lang, fields).with(problems);
    let crumbs = vec![(format!("{COVERAGE}/{id}"), lang.label(Label::CoverageTitle))];
    let page = PupilsPage {
        frame: Frame::staff(visit, lang.label(Label::PupilsTitle)).crumbs(crumbs).problems(&form),
        school: school.name,
        address: format!("{COVERAGE}/{id}/languages"),
        form,
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    show(status, &page)
}

/// `POST /coverage/{school}/languages`.
async fn set_pupils(visit: Visit, id: web::Path<String>, sent: web::Form<Sent>) -> Page {
    let id: SchoolId = id.parse().map_err(|_| Error::NotFound)?;
    // Whoever has nothing to say here is told so before what is wrong with what they said.
    liaison::languages_of(visit.db(), visit.actor(), id).await?;
    let (ticked, others) = (sent.all("ticked"), sent.one("languages"));
    match parse_languages(&ticked, &others) {
        Ok(languages) => {
            liaison::set_languages(visit.db(), visit.actor(), id, &languages, visit.now()).await?;
            Ok(redirect_saying(&visit.app, &format!("{COVERAGE}/{id}"), Label::PupilsSaved))
        }
        Err(problems) => pupils_page(&visit, id, ticked, others, &problems).await,
    }
}
