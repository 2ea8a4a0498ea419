//! The list of partners for an officer: narrowed down, sorted, a page at a time, and taken away as a file.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpResponse, web};
use askama::Template;
use directory::codes::PartnerKind;
use directory::error::Error;
use directory::ids::PartnerId;
use directory::liaison::{
    self, ListFields, ListSort, Listed, MOST_EXPORTED, Only, Page as ListPage, PartnerFilter, parse_list,
};
use directory::partners::{Lack, Status};
use directory::problem::Problem;
use wording::{Coded, Label, Language};

use super::components::{Button, Cell, Choice, Chosen, Field, Form, Head, Pagination, Table, Tag, Tone};
use super::failure::Page;
use super::frame::{Frame, show};
use super::home::{confirmed, lacks, name};
use super::pages::Pages;
use super::sent::Sent;
use super::visit::Visit;
use super::{shown, sign_in};

/// Where the list is.
pub(super) const LIST: &str = "/partners";
const EXPORT: &str = "/partners/export";
/// The most lines on one page.
const LINES: usize = 50;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff(LIST, |page| page.get(list));
    // Before one partner's page, which any word could be.
    pages.action(EXPORT, |page| page.post(export));
}

#[derive(Template)]
#[template(path = "partner_list.html")]
struct PartnerListPage {
    frame: Frame,
    form: Form,
    chosen: Option<Chosen>,
    count: String,
    table: Option<Table>,
    pagination: Pagination,
    /// Whether an end was passed that had something behind it before.
    over: bool,
    export: Option<Button>,
    export_hint: String,
}

/// `GET /partners`.
async fn list(visit: Visit, sent: web::Query<Sent>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let after = sent.one("after");
    let after: Option<PartnerId> =
        if after.is_empty() { None } else { Some(after.parse().map_err(|_| Error::NotFound)?) };
    match parse_list(&fields(&sent)) {
        Ok(filter) => {
            let found = liaison::list(visit.db(), visit.actor(), &filter, after, LINES, visit.now()).await?;
            page(&visit, &sent, &[], &found, after.is_some())
        }
        Err(problems) => {
            // Whoever may not have the list is told so before what is wrong with their question.
            let nothing = PartnerFilter::default();
            liaison::list(visit.db(), visit.actor(), &nothing, None, 0, visit.now()).await?;
            page(&visit, &sent, &problems, &ListPage { lines: vec![], total: 0, next: None }, false)
        }
    }
}

fn fields(sent: &Sent) -> ListFields {
    ListFields {
        words: sent.one("words"),
        kinds: sent.all("kind"),
        status: sent.all("status"),
        language: sent.one("language"),
        area: sent.one("area"),
        school: sent.one("school"),
        only: sent.all("only"),
        lacks: sent.all("lacks"),
        sort: sent.one("sort"),
    }
}

fn page(visit: &Visit, sent: &Sent, problems: &[Problem], found: &ListPage, behind: bool) -> Page {
    let lang = Language::English;
    let form = form(lang, sent).with(problems);
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let begin = sent.address(LIST, |name, _| name == "after");
    let next = found.next.map(|next| {
        let mark = if begin.contains('?') { '&' } else { '?' };
        (format!("{begin}{mark}after={next}"), lang.label(Label::PartnerListNext))
    });
    let export = sent
        .said()
        .filter(|(name, _)| name != "after")
        .fold(Button::quiet(EXPORT, lang.label(Label::PartnerListExport)), |button, (name, value)| {
            button.with(name, value)
        });
    let page = PartnerListPage {
        frame: Frame::staff(visit, lang.label(Label::PartnerListTitle)).problems(&form),
        chosen: chosen(lang, sent),
        count: lang.say_partner_list_count(found.total),
        table: (!found.lines.is_empty()).then(|| table(lang, &found.lines)),
        pagination: Pagination {
            label: lang.label(Label::PartnerListPages),
            before: behind.then(|| (begin, lang.label(Label::PartnerListFirst))),
            next,
        },
        over: behind && found.lines.is_empty(),
        export: (found.total > 0).then_some(export),
        export_hint: lang.say_partner_list_export_hint(MOST_EXPORTED),
        form,
    };
    show(status, &page)
}

fn form(lang: Language, sent: &Sent) -> Form {
    let fields = vec![
        Field::text("words", lang.label(Label::PartnerListWords), sent.one("words")).kind("search").dir_auto(),
        select(lang, "kind", Label::PartnerListKind, PartnerKind::ALL, sent),
        select(lang, "status", Label::PartnerListStatus, Status::ALL, sent),
        Field::text("language", lang.label(Label::PartnerListLanguage), sent.one("language"))
            .suggests("/suggest/languages")
            .dir_auto(),
        Field::text("area", lang.label(Label::PartnerListArea), sent.one("area"))
            .hint(lang.label(Label::PartnerListAreaHint))
            .width(5),
        select(lang, "only", Label::PartnerListOnly, Only::ALL, sent),
        select(lang, "lacks", Label::PartnerListLacks, Lack::ALL, sent),
        Field::select("sort", lang.label(Label::PartnerListSort), choices(lang, ListSort::ALL), sent.one("sort")),
    ];
    Form::filters(lang, fields)
}

fn choices<T: Coded>(lang: Language, all: &[T]) -> Vec<Choice> {
    all.iter().map(|value| Choice::new(value.code_of(), lang.name(*value))).collect()
}

fn select<T: Coded>(lang: Language, name: &'static str, label: Label, all: &[T], sent: &Sent) -> Field {
    let mut values = vec![Choice::new("", lang.label(Label::PartnerListAny))];
    values.extend(choices(lang, all));
    Field::select(name, lang.label(label), values, sent.one(name))
}

/// What is set, each removed by one press.
fn chosen(lang: Language, sent: &Sent) -> Option<Chosen> {
    let filters: Vec<(String, String)> = sent
        .said()
        .filter(|(name, _)| !matches!(name.as_str(), "after" | "sort"))
        .map(|(name, value)| {
            let shown = words(lang, name, value).unwrap_or_else(|| value.clone());
            let without = sent.address(LIST, |one, given| one == "after" || one == name && given == value);
            (shown, without)
        })
        .collect();
    let all = (filters.len() > 1).then(|| (lang.label(Label::PartnerListRemoveAll), LIST.to_owned()));
    let (label, remove) = (lang.label(Label::PartnerListSet), lang.label(Label::PartnerListRemove));
    (!filters.is_empty()).then_some(Chosen { label, remove, filters, all })
}

fn words(lang: Language, name: &str, value: &str) -> Option<String> {
    match name {
        "kind" => PartnerKind::from_code(value).map(|one| lang.name(one)),
        "status" => Status::from_code(value).map(|one| lang.name(one)),
        "only" => Only::from_code(value).map(|one| lang.name(one)),
        "lacks" => Lack::from_code(value).map(|one| lang.name(one)),
        _ => None,
    }
}

fn table(lang: Language, lines: &[Listed]) -> Table {
    let heads = [
        Label::PartnerListName,
        Label::PartnerListKind,
        Label::PartnerListState,
        Label::PartnerListPlace,
        Label::PartnerListLanguages,
        Label::PartnerListConfirmed,
    ];
    let row = |line: &Listed| {
        let partner = &line.partner;
        let tone = match partner.status {
            Status::Published => Tone::Good,
            _ => Tone::Plain,
        };
        let languages = shown::languages(lang, &partner.languages).into_iter().map(|one| one.text);
        let places = partner.places.iter().filter_map(|place| place.postcode.clone());
        vec![
            name(line),
            Cell::new(lang.name(partner.kind)),
            Cell { text: lacks(lang, line), ..Cell::tag(Tag::new(tone, lang.name(partner.status))) },
            // A postcode is not broken over lines.
            Cell::new(places.map(|place| place.replace(' ', "\u{a0}")).collect::<Vec<_>>().join(", ")),
            Cell::new(languages.collect::<Vec<_>>().join("; ")),
            Cell::new(confirmed(lang, line)),
        ]
    };
    Table {
        caption: lang.label(Label::PartnerListTitle),
        heads: heads.map(|one| Head::new(lang.label(one))).into(),
        rows: lines.iter().map(row).collect(),
    }
}

/// `POST /partners/export`: what the filters let through, as a file.
async fn export(visit: Visit, sent: web::Form<Sent>) -> Page {
    let filter = parse_list(&fields(&sent))?;
    let file = liaison::export(visit.db(), &visit.app.secret, visit.actor(), &filter, visit.now()).await?;
    let name = format!("attachment; filename=\"partners-{}.csv\"", visit.today());
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((CONTENT_DISPOSITION, name))
        .body(file.csv))
}
