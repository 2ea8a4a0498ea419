//! One topic or language: its names, how it stands to others, and what was done to it.

use actix_web::http::StatusCode;
use actix_web::web;
use directory::clock::london_day;
use directory::curriculum::{self, Entry, LanguageCode, NameKind, Term, TopicId, Vocabulary, What};
use directory::error::Error;
use directory::problem::Problem;
use wording::Label;

use super::term_forms::{self, Given};
use super::vocabulary::PATH;
use super::{LANG, Part, RecordPage, frame, heads};
use crate::web::components::{Button, Cell, Facts, Table};
use crate::web::failure::Page;
use crate::web::frame::show;
use crate::web::pages::Pages;
use crate::web::sign_in;
use crate::web::visit::Visit;

/// The most entries of the history that are shown.
const HISTORY: usize = 50;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/admin/vocabulary/{kind}/{code}", |page| page.get(one).post(term_forms::save));
}

/// Where a term's page is.
pub(super) fn path_of(term: &Term) -> String {
    format!("{PATH}/{}/{}", term.kind(), term.code())
}

/// The term of an address, for who keeps the vocabulary.
pub(super) fn found(visit: &Visit, (kind, code): &(String, String)) -> Result<Term, Error> {
    curriculum::may_edit(visit.actor())?;
    let vocabulary = Vocabulary::current();
    let term = match kind.as_str() {
        "topic" => vocabulary.topic_by_code(code).map(|topic| Term::Topic(topic.id.clone())),
        "language" => LanguageCode::from_code(code).map(Term::Language),
        _ => None,
    };
    term.ok_or(Error::NotFound)
}

/// `GET /admin/vocabulary/{kind}/{code}`.
async fn one(visit: Visit, at: web::Path<(String, String)>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let term = found(&visit, &at)?;
    term_page(StatusCode::OK, &visit, &term, &Given::of(&term), &[]).await
}

/// The page of a term with a form as it was sent, and what was wrong with it.
pub(super) async fn term_page(
    status: StatusCode,
    visit: &Visit,
    term: &Term,
    given: &Given,
    problems: &[Problem],
) -> Page {
    let history = curriculum::history(visit.db(), visit.actor(), term, None, HISTORY).await?;
    let vocabulary = Vocabulary::current();
    let mut parts = vec![Part { facts: Some(facts(&vocabulary, term)), ..Part::default() }];
    parts.push(Part {
        heading: LANG.label(Label::AdminTermNamesHeading),
        table: Some(names(&vocabulary, term)),
        ..Part::default()
    });
    parts.extend(term_forms::parts(term, given, problems));
    parts.push(past(&vocabulary, term, &history));
    let name = vocabulary.term_name(term).to_owned();
    let mut frame = frame(visit, &name, &[(PATH, Label::AdminVocabularyTitle)]);
    for work in parts.iter().filter_map(|part| part.work.as_ref()) {
        frame = frame.problems(&work.form);
    }
    show(status, &RecordPage { frame, heading: name, notice: None, parts })
}

fn facts(vocabulary: &Vocabulary, term: &Term) -> Facts {
    let Term::Topic(id) = term else {
        return Facts::default()
            .and(LANG.label(Label::AdminVocabularyKind), LANG.label(Label::AdminVocabularyLanguage));
    };
    let Some(topic) = vocabulary.topic(id) else { return Facts::default() };
    let kind = if topic.retired { Label::AdminTermRetired } else { Label::AdminVocabularyTopic };
    let subjects = topic.subjects.iter().map(|subject| LANG.name(*subject)).collect();
    let stages: Vec<String> = topic.key_stages.iter().map(|stage| LANG.name(*stage)).collect();
    let mut facts = Facts::default()
        .and(LANG.label(Label::AdminVocabularyKind), LANG.label(kind))
        .and_lines(LANG.label(Label::AdminTermSubjects), subjects);
    let narrower = vocabulary.narrower(id);
    for (label, lines) in [
        (Label::AdminTermStages, stages),
        (Label::AdminTermBroader, topic_names(vocabulary, &topic.broader)),
        (Label::AdminTermNarrower, topic_names(vocabulary, &narrower)),
        (Label::AdminTermRelated, topic_names(vocabulary, &topic.related)),
    ] {
        if !lines.is_empty() {
            facts = facts.and_lines(LANG.label(label), lines);
        }
    }
    facts
}

fn topic_names(vocabulary: &Vocabulary, topics: &[TopicId]) -> Vec<String> {
    topics.iter().map(|id| vocabulary.topic_name(id).to_owned()).collect()
}

fn names(vocabulary: &Vocabulary, term: &Term) -> Table {
    let written = match term {
        Term::Topic(id) => vocabulary.written_topic_names(id),
        Term::Language(code) => vocabulary.written_language_names(code),
        Term::PartnerKind(_) | Term::Format(_) => Vec::new(),
    };
    let row = |(name, kind): &(String, NameKind)| {
        let remove = Button::grave(path_of(term), LANG.label(Label::AdminTermRemove))
            .with("what", "remove_name")
            .with("version", vocabulary.version())
            .with("name", name)
            .about(name);
        let buttons = if *kind == NameKind::Preferred { Vec::new() } else { vec![remove] };
        vec![Cell::new(name), Cell::new(name_kind(*kind)), Cell { buttons, ..Cell::default() }]
    };
    Table {
        caption: LANG.label(Label::AdminTermNamesHeading),
        heads: heads([Label::AdminTermName, Label::AdminTermKind, Label::AdminDo]),
        rows: written.iter().map(row).collect(),
    }
}

/// What sort of name a name is.
pub(super) fn name_kind(kind: NameKind) -> String {
    LANG.label(match kind {
        NameKind::Preferred => Label::AdminTermKindPreferred,
        NameKind::Synonym => Label::AdminTermKindSynonym,
        NameKind::OwnName => Label::AdminTermKindOwnName,
        NameKind::OwnScript => Label::AdminTermKindOwnScript,
        NameKind::Spelling => Label::AdminTermKindSpelling,
        NameKind::RelatedWord => Label::AdminTermKindRelatedWord,
    })
}

fn past(vocabulary: &Vocabulary, term: &Term, history: &[Entry]) -> Part {
    let heading = LANG.label(Label::AdminTermHistoryHeading);
    if history.is_empty() {
        return Part { heading, lead: LANG.label(Label::AdminTermHistoryNone), ..Part::default() };
    }
    let undone = |entry: &Entry| history.iter().any(|other| other.change.undoes == Some(entry.change.id));
    let row = |entry: &Entry| {
        let done = what(vocabulary, &entry.change.what);
        let undo = Button::quiet(path_of(term), LANG.label(Label::AdminTermUndo))
            .with("what", "undo")
            .with("version", vocabulary.version())
            .with("change", entry.change.id)
            .about(&done);
        let last = if undone(entry) {
            Cell::new(LANG.label(Label::AdminTermUndone))
        } else {
            Cell { buttons: vec![undo], ..Cell::default() }
        };
        vec![
            Cell::new(LANG.day(london_day(entry.at))),
            Cell::new(LANG.author(&entry.by)),
            Cell::new(&done),
            Cell::new(entry.change.why.clone().unwrap_or_default()),
            last,
        ]
    };
    let table = Table {
        caption: heading.clone(),
        heads: heads([
            Label::AdminTermHistoryWhen,
            Label::AdminTermHistoryWho,
            Label::AdminTermHistoryWhat,
            Label::AdminTermHistoryWhy,
            Label::AdminDo,
        ]),
        rows: history.iter().map(row).collect(),
    };
    Part { heading, table: Some(table), ..Part::default() }
}

fn what(vocabulary: &Vocabulary, what: &What) -> String {
    let linked = |topics: &[TopicId]| match topics {
        [] => LANG.label(Label::AdminWhatNothing),
        topics => topic_names(vocabulary, topics).join("; "),
    };
    match what {
        What::TopicAdded { name, .. } => LANG.say_admin_what_topic_added(name.as_str()),
        What::TopicRenamed { name, .. } => LANG.say_admin_what_topic_renamed(name.as_str()),
        What::NameAdded { name, .. } => LANG.say_admin_what_name_added(name.as_str()),
        What::NameRemoved { name } => LANG.say_admin_what_name_removed(name.as_str()),
        What::BroaderSet { topics, .. } => LANG.say_admin_what_broader_set(linked(topics)),
        What::RelatedSet { topics, .. } => LANG.say_admin_what_related_set(linked(topics)),
        What::TopicRetired => LANG.label(Label::AdminWhatTopicRetired),
        What::TopicRestored => LANG.label(Label::AdminWhatTopicRestored),
    }
}
