//! What became, or would become, of a list's rows; deciding, explaining and taking them.

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web;
use askama::Template;
use directory::codes::PartnerKind;
use directory::imports::lists::{self, Candidate, Decided, Decision, ImportFile, Look, State, What};
use directory::problem::Problem;
use wording::{Label, Language};

use super::{Sent, address, found, hidden, sent, upload};
use crate::web::components::field::Choice;
use crate::web::components::{Button, Cell, Fact, Facts, Field, Form, Head, Notice, Table, Tone};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

/// The most rows of one sort on the page.
const MOST: usize = 50;

/// After how many seconds the page looks again.
const AGAIN: &str = "3";

#[derive(Template)]
#[template(path = "import_working.html")]
struct WorkingPage {
    frame: Frame,
    /// How far it is; empty where that is not known.
    rows: String,
    address: String,
}

#[derive(Template)]
#[template(path = "import_report.html")]
struct ReportPage {
    frame: Frame,
    address: String,
    lead: String,
    counts: Facts,
    take: Option<Button>,
    /// Where nothing new is left to be taken.
    nothing: Option<Notice>,
    decide: Option<Form>,
    kinds: Option<Form>,
    refused: Option<Table>,
    mended: Form,
    drafts: Option<Table>,
    /// What is said where a table or form has not all rows.
    first: String,
}

/// `GET /imports/{id}`.
pub(super) async fn show_report(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let file = found(&visit, &id).await?;
    match (file.state, &file.report) {
        (State::Looking | State::Doing, _) => working(&visit, &file),
        (State::Looked | State::Done, Some(look)) => show(StatusCode::OK, &report(&visit, &file, look)),
        _ => Ok(redirect(&format!("{}/columns", address(&file)))),
    }
}

fn working(visit: &Visit, file: &ImportFile) -> Page {
    let lang = Language::English;
    let crumbs = vec![("/imports".to_owned(), lang.label(Label::ImportsTitle))];
    let page = WorkingPage {
        frame: Frame::staff(visit, lang.label(Label::ImportsWorkingTitle)).crumbs(crumbs),
        rows: if file.total == 0 { String::new() } else { lang.say_imports_working_rows(file.done, file.total) },
        address: address(file),
    };
    let mut answer = show(StatusCode::OK, &page)?;
    // Not in the page itself, which would have it read out anew by whoever listens to it.
    answer.headers_mut().insert(HeaderName::from_static("refresh"), HeaderValue::from_static(AGAIN));
    Ok(answer)
}

fn report(visit: &Visit, file: &ImportFile, look: &Look) -> ReportPage {
    let lang = Language::English;
    let done = file.state == State::Done;
    let source = file.source.as_str();
    let title = if done { lang.say_imports_done_title(source) } else { lang.say_imports_looked_title(source) };
    let news = look.added + look.changed;
    let take = Button::new(format!("{}/take", address(file)), lang.say_imports_take(news));
    ReportPage {
        frame: Frame::staff(visit, title).crumbs(vec![("/imports".to_owned(), lang.label(Label::ImportsTitle))]),
        address: address(file),
        lead: lang.label(if done { Label::ImportsDoneLead } else { Label::ImportsLookedLead }),
        counts: counts(lang, look),
        take: (!done && news > 0).then_some(take),
        nothing: (!done && news == 0).then(|| Notice::new(Tone::Plain, lang.label(Label::ImportsNothingToTake))),
        decide: decide_form(lang, look),
        kinds: kinds_form(lang, look),
        refused: refused(lang, look),
        mended: upload::mended_form(lang, source),
        drafts: drafts(lang, look),
        first: lang.say_imports_refused_first(MOST),
    }
}

fn counts(lang: Language, look: &Look) -> Facts {
    let lines = [
        (Label::ImportsCountRows, look.rows),
        (Label::ImportsCountAdded, look.added),
        (Label::ImportsCountChanged, look.changed),
        (Label::ImportsCountUnchanged, look.unchanged),
        (Label::ImportsCountJoined, look.joined),
        (Label::ImportsCountLeftOut, look.left_out),
        (Label::ImportsCountRefused, look.refused),
        (Label::ImportsCountToDecide, look.to_decide),
        (Label::ImportsCountDrafts, look.drafts),
        (Label::ImportsCountTimes, look.times_as_words),
    ];
    let always = [Label::ImportsCountRows, Label::ImportsCountAdded, Label::ImportsCountRefused];
    let lines = lines.into_iter().filter(|(label, count)| *count > 0 || always.contains(label));
    let fact = |(label, count): (Label, usize)| Fact {
        name: lang.label(label),
        lines: vec![count.to_string()],
        ..Fact::default()
    };
    Facts { facts: lines.map(fact).collect() }
}

fn refusals(look: &Look) -> impl Iterator<Item = (u64, &str, &[Problem])> {
    look.told.iter().filter_map(|told| match &told.what {
        What::Refused(problems) => Some((told.line, told.name.as_str(), problems.as_slice())),
        _ => None,
    })
}

fn refused(lang: Language, look: &Look) -> Option<Table> {
    let row = |(line, name, problems): (u64, &str, &[Problem])| {
        let wrong: Vec<String> = problems.iter().map(|problem| lang.problem(problem)).collect();
        vec![Cell::new(line.to_string()), Cell::new(name), Cell::new(wrong.join(" "))]
    };
    let heads = [Label::ImportsHeadRow, Label::ImportsHeadName, Label::ImportsHeadMend];
    table(lang, Label::ImportsRefusedHeading, &heads, refusals(look).take(MOST).map(row).collect())
}

fn drafts(lang: Language, look: &Look) -> Option<Table> {
    let mut rows = Vec::new();
    for told in &look.told {
        let What::Draft { partner, lacks } = &told.what else { continue };
        let lacks: Vec<String> = lacks.iter().map(|lack| lang.name(*lack)).collect();
        let name = match partner {
            Some(id) => Cell::link(format!("/partners/{id}"), told.name.as_str()),
            None => Cell::new(told.name.as_str()),
        };
        rows.push(vec![Cell::new(told.line.to_string()), name, Cell::new(lacks.join(", "))]);
    }
    rows.truncate(MOST);
    let heads = [Label::ImportsHeadRow, Label::ImportsHeadName, Label::ImportsHeadLacks];
    table(lang, Label::ImportsDraftsHeading, &heads, rows)
}

fn table(lang: Language, caption: Label, heads: &[Label], rows: Vec<Vec<Cell>>) -> Option<Table> {
    let heads = heads.iter().map(|head| Head::new(lang.label(*head))).collect();
    (!rows.is_empty()).then(|| Table { caption: lang.label(caption), heads, rows })
}

fn decide_form(lang: Language, look: &Look) -> Option<Form> {
    let mut fields = Vec::new();
    for told in &look.told {
        let What::ToDecide { candidates, .. } = &told.what else { continue };
        let mut choices: Vec<Choice> = candidates.iter().map(|candidate| same(lang, candidate)).collect();
        choices.push(Choice::new(Decision::New.code(), lang.label(Label::ImportsAnother)));
        choices.push(Choice::new(Decision::LeaveOut.code(), lang.label(Label::ImportsLeaveOut)));
        choices.push(Choice::new("", lang.label(Label::ImportsLater)));
        let line = usize::try_from(told.line).unwrap_or(0);
        let label = lang.say_imports_decide_row(told.name.as_str(), line);
        fields.push(Field::radios(format!("row-{line}"), label, choices, ""));
    }
    if fields.is_empty() {
        return None;
    }
    fields.truncate(MOST);
    let rest = vec![
        Choice::new("", lang.label(Label::ImportsLater)),
        Choice::new(Decision::Same.code(), lang.label(Label::ImportsSameFirst)),
        Choice::new(Decision::New.code(), lang.label(Label::ImportsAnother)),
        Choice::new(Decision::LeaveOut.code(), lang.label(Label::ImportsLeaveOut)),
    ];
    fields.push(Field::radios("rest", lang.label(Label::ImportsDecideRest), rest, ""));
    Some(Form::new(lang, fields))
}

fn same(lang: Language, candidate: &Candidate) -> Choice {
    let (name, postcode) = (candidate.name.as_str(), candidate.postcode.as_str());
    let label = match candidate.line {
        Some(line) => lang.say_imports_same_row(name, usize::try_from(line).unwrap_or(0)),
        None if postcode.is_empty() => lang.say_imports_same_without_postcode(name),
        None => lang.say_imports_same(name, postcode),
    };
    let value = candidate.partner.map_or_else(|| Decision::Same.code().to_owned(), |id| format!("same:{id}"));
    Choice::new(value, label)
}

/// `POST /imports/{id}/decisions`.
pub(super) async fn decide(visit: Visit, id: web::Path<String>, form: Sent) -> Page {
    let file = found(&visit, &id).await?;
    let mut decided: Vec<Decided> = form.iter().filter_map(|(name, value)| decision(name, value)).collect();
    if let Some(decision) = Decision::from_code(sent(&form, "rest")) {
        let waiting = file.report.iter().flat_map(|look| &look.told);
        let waiting = waiting.filter(|told| matches!(told.what, What::ToDecide { .. })).map(|told| told.line);
        let rest: Vec<u64> = waiting.filter(|line| decided.iter().all(|one| one.line != *line)).collect();
        decided.extend(rest.into_iter().map(|line| Decided { line, decision, partner: None }));
    }
    if !decided.is_empty() {
        hidden(lists::decide(visit.db(), visit.actor(), file.id, &decided, visit.now()).await)?;
    }
    Ok(redirect(&address(&file)))
}

fn decision(name: &str, value: &str) -> Option<Decided> {
    let line = name.strip_prefix("row-")?.parse().ok()?;
    let (code, partner) = match value.split_once(':') {
        Some((code, partner)) => (code, Some(partner.parse().ok()?)),
        None => (value, None),
    };
    Some(Decided { line, decision: Decision::from_code(code)?, partner })
}

/// The words for kinds that nobody knows, each once.
fn unknown_kinds(look: &Look) -> Vec<&str> {
    let mut words: Vec<&str> = Vec::new();
    for problem in refusals(look).flat_map(|(_, _, problems)| problems) {
        if problem.field == "kind" && !problem.value.is_empty() && !words.contains(&problem.value.as_str()) {
            words.push(&problem.value);
        }
    }
    words.truncate(MOST);
    words
}

fn kinds_form(lang: Language, look: &Look) -> Option<Form> {
    let mut fields = Vec::new();
    for (number, word) in unknown_kinds(look).into_iter().enumerate() {
        let mut choices = vec![Choice::new("", lang.label(Label::ImportsKindsUnsaid))];
        choices.extend(PartnerKind::ALL.iter().map(|kind| Choice::new(kind.code(), lang.name(*kind))));
        fields.push(Field::select(format!("kind-{number}"), lang.say_imports_kinds_word(word), choices, "").required());
        fields.push(Field::hidden(format!("word-{number}"), word));
    }
    (!fields.is_empty()).then(|| Form::new(lang, fields))
}

/// `POST /imports/{id}/kinds`.
pub(super) async fn explain_kinds(visit: Visit, id: web::Path<String>, form: Sent) -> Page {
    let file = found(&visit, &id).await?;
    let explained = |number: usize| {
        let kind = PartnerKind::from_code(sent(&form, &format!("kind-{number}")))?;
        let word = sent(&form, &format!("word-{number}"));
        (!word.is_empty()).then(|| (word.to_owned(), kind))
    };
    let words: Vec<(String, PartnerKind)> = (0..MOST).filter_map(explained).collect();
    if !words.is_empty() {
        hidden(lists::explain_kinds(visit.db(), visit.actor(), file.id, words, visit.now()).await)?;
    }
    Ok(redirect(&address(&file)))
}

/// `POST /imports/{id}/take`.
pub(super) async fn take(visit: Visit, id: web::Path<String>) -> Page {
    let file = found(&visit, &id).await?;
    hidden(lists::do_it(visit.db(), visit.actor(), file.id, visit.now()).await)?;
    Ok(redirect(&address(&file)))
}
