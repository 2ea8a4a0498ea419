//! Topics and languages, found by a part of any name; and topics added.

use actix_web::http::StatusCode;
use actix_web::web;
use directory::curriculum::{self, Term, TopicFields, Vocabulary, parse_topic};
use directory::error::Error;
use directory::problem::Problem;
use serde::Deserialize;
use wording::Label;

use super::people::Wanted;
use super::term::path_of;
use super::{LANG, ListPage, PAGE, Work, frame, heads, nothing, ways};
use crate::web::components::{Cell, Field, Table, Tag, Tone};
use crate::web::failure::Page;
use crate::web::frame::{redirect_saying, show};
use crate::web::pages::Pages;
use crate::web::sign_in;
use crate::web::visit::Visit;

pub(super) const PATH: &str = "/admin/vocabulary";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff(PATH, |page| page.get(list).post(add));
}

/// `GET /admin/vocabulary`.
async fn list(visit: Visit, wanted: web::Query<Wanted>) -> Page {
    if let Some(first) = sign_in::first(&visit, PATH) {
        return Ok(first);
    }
    list_page(StatusCode::OK, &visit, &wanted, &Given::default(), &[])
}

/// The form of a topic as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    name: String,
    subjects: String,
    key_stages: String,
    broader: String,
    ambiguous: String,
    why: String,
}

fn list_page(status: StatusCode, visit: &Visit, wanted: &Wanted, given: &Given, problems: &[Problem]) -> Page {
    curriculum::may_edit(visit.actor())?;
    let vocabulary = Vocabulary::current();
    // The list is in memory, so its pages are counted: a term that is added moves the others on.
    let from: usize = wanted.after.parse().unwrap_or_default();
    let found = vocabulary.find(&wanted.find);
    let shown: Vec<&Term> = found.iter().skip(from).take(PAGE).collect();
    let next = Some(from + shown.len()).filter(|next| *next < found.len()).map(|next| next.to_string());
    let row = |term: &&Term| {
        let (kind, retired) = match term {
            Term::Topic(id) => (Label::AdminVocabularyTopic, vocabulary.topic(id).is_some_and(|topic| topic.retired)),
            _ => (Label::AdminVocabularyLanguage, false),
        };
        let retired = retired.then(|| Tag::new(Tone::Plain, LANG.label(Label::AdminVocabularyRetired)));
        vec![
            Cell::link(path_of(term), vocabulary.term_name(term)),
            Cell { tag: retired, ..Cell::new(LANG.label(kind)) },
        ]
    };
    let table = Table {
        caption: LANG.label(Label::AdminVocabularyCaption),
        heads: heads([Label::AdminVocabularyName, Label::AdminVocabularyKind]),
        rows: shown.iter().map(row).collect(),
    };
    let mut add = Work::new(PATH, fields(given), Label::AdminVocabularyAdd);
    add.form.put(problems);
    let page = ListPage {
        frame: frame(visit, LANG.label(Label::AdminVocabularyTitle), &[]).problems(&add.form),
        heading: Label::AdminVocabularyTitle,
        lead: Label::AdminVocabularyLead,
        path: PATH,
        find: Field::text("find", LANG.label(Label::AdminVocabularyFind), &wanted.find).kind("search").dir_auto(),
        pages: ways(PATH, &wanted.find, from == 0, next.as_deref()),
        table: (!table.rows.is_empty()).then_some(table),
        none: nothing(from == 0),
        add: Some((LANG.label(Label::AdminVocabularyAddHeading), add)),
    };
    show(status, &page)
}

fn fields(given: &Given) -> Vec<Field> {
    let line = |name: &str, label, value: &str| Field::text(name, LANG.label(label), value);
    let many = LANG.label(Label::AdminTermSubjectsHint);
    vec![
        line("name", Label::AdminTermName, &given.name).required(),
        line("subjects", Label::AdminTermSubjects, &given.subjects).hint(many.clone()).required(),
        line("key_stages", Label::AdminTermStages, &given.key_stages).hint(many),
        line("broader", Label::AdminTermBroader, &given.broader).hint(LANG.label(Label::AdminTermLinksHint)),
        Field::tick("ambiguous", LANG.label(Label::AdminTermAmbiguous), given.ambiguous == "yes"),
        line("why", Label::AdminTermWhy, &given.why),
    ]
}

/// The values of a field that holds several, with a semicolon between them.
pub(super) fn several(text: &str) -> Vec<String> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// `POST /admin/vocabulary`.
async fn add(visit: Visit, given: web::Form<Given>) -> Page {
    curriculum::may_edit(visit.actor())?;
    let fields = TopicFields {
        name: given.name.clone(),
        subjects: several(&given.subjects),
        key_stages: several(&given.key_stages),
        broader: several(&given.broader),
        ambiguous: given.ambiguous == "yes",
        why: given.why.clone(),
    };
    let made = match parse_topic(&fields) {
        Ok(input) => curriculum::add_topic(visit.db(), visit.actor(), input, visit.now()).await,
        Err(problems) => Err(Error::Invalid(problems)),
    };
    match made {
        Ok(change) => Ok(redirect_saying(&visit.app, &path_of(&change.term), Label::AdminSaved)),
        Err(Error::Invalid(problems)) => {
            list_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &Wanted::default(), &given, &problems)
        }
        Err(other) => Err(other.into()),
    }
}
