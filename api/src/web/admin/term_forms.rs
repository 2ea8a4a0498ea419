//! What can be done to a topic or language, each a form of its own on the term's page, and doing it.

use actix_web::http::StatusCode;
use actix_web::web;
use directory::curriculum::{
    self, Change, NameFields, NameKind, Term, Topic, Vocabulary, parse_links, parse_name, parse_why,
};
use directory::error::{Error, Result};
use directory::ids::VocabularyChangeId;
use directory::problem::Problem;
use serde::Deserialize;
use wording::Label;

use super::term::{found, name_kind, path_of, term_page};
use super::vocabulary::several;
use super::{LANG, Part, Work};
use crate::web::components::{Choice, Field};
use crate::web::failure::Page;
use crate::web::frame::redirect_saying;
use crate::web::visit::Visit;

/// Any of the forms as it was sent: `what` says which.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    what: String,
    /// The version of the vocabulary that was seen.
    version: i32,
    name: String,
    kind: String,
    language: String,
    ambiguous: String,
    why: String,
    new_name: String,
    new_ambiguous: String,
    new_why: String,
    broader: String,
    related: String,
    change: String,
}

impl Given {
    /// The forms of a term as nobody has filled them in yet.
    pub(super) fn of(term: &Term) -> Self {
        let vocabulary = Vocabulary::current();
        let mut given = Self { version: vocabulary.version(), ..Self::default() };
        if let Some(topic) = topic(&vocabulary, term) {
            let names = |topics: &[curriculum::TopicId]| {
                topics.iter().map(|id| vocabulary.topic_name(id)).collect::<Vec<_>>().join("; ")
            };
            given.broader = names(&topic.broader);
            given.related = names(&topic.related);
        }
        given
    }
}

fn topic<'a>(vocabulary: &'a Vocabulary, term: &Term) -> Option<&'a Topic> {
    match term {
        Term::Topic(id) => vocabulary.topic(id),
        _ => None,
    }
}

/// The forms; problems stand with the one that was sent.
pub(super) fn parts(term: &Term, given: &Given, problems: &[Problem]) -> Vec<Part> {
    let vocabulary = Vocabulary::current();
    let part = |what: &'static str, heading: Label, fields: Vec<Field>, button: Label| {
        let hidden = [Field::hidden("what", what), Field::hidden("version", given.version)];
        let mut work = Work::new(path_of(term), hidden.into_iter().chain(fields).collect(), button);
        if given.what == what || (what == "add_name" && matches!(given.what.as_str(), "remove_name" | "undo")) {
            work.form.put(problems);
        }
        Part { heading: LANG.label(heading), work: Some(work), ..Part::default() }
    };
    let line = |name: &str, label, value: &str| Field::text(name, LANG.label(label), value);
    let kinds = NameKind::ALL.iter().filter(|kind| **kind != NameKind::Preferred);
    let kinds = kinds.map(|kind| Choice::new(kind.code(), name_kind(*kind))).collect();
    let chosen = if given.kind.is_empty() { NameKind::Synonym.code() } else { given.kind.as_str() };
    let add = vec![
        line("name", Label::AdminTermName, &given.name).dir_auto().required(),
        Field::select("kind", LANG.label(Label::AdminTermKind), kinds, chosen),
        line("language", Label::AdminTermLanguage, &given.language).hint(LANG.label(Label::AdminTermLanguageHint)),
        Field::tick("ambiguous", LANG.label(Label::AdminTermAmbiguous), given.ambiguous == "yes"),
        line("why", Label::AdminTermWhy, &given.why),
    ];
    let mut parts = vec![part("add_name", Label::AdminTermAddHeading, add, Label::AdminTermAdd)];
    let Some(topic) = topic(&vocabulary, term) else { return parts };
    let rename = vec![
        line("new_name", Label::AdminTermRenameLabel, &given.new_name).required(),
        Field::tick("new_ambiguous", LANG.label(Label::AdminTermAmbiguous), given.new_ambiguous == "yes"),
        line("new_why", Label::AdminTermWhy, &given.new_why),
    ];
    parts.push(part("rename", Label::AdminTermRenameHeading, rename, Label::AdminTermRename));
    for (what, label, value, button) in [
        ("broader", Label::AdminTermBroader, &given.broader, Label::AdminTermLinksSaveBroader),
        ("related", Label::AdminTermRelated, &given.related, Label::AdminTermLinksSaveRelated),
    ] {
        let links = vec![line(what, label, value).hint(LANG.label(Label::AdminTermLinksHint))];
        parts.push(part(what, label, links, button));
    }
    if !topic.retired {
        parts.push(part("retire", Label::AdminTermRetire, Vec::new(), Label::AdminTermRetire));
    }
    parts
}

/// `POST /admin/vocabulary/{kind}/{code}`.
pub(super) async fn save(visit: Visit, at: web::Path<(String, String)>, given: web::Form<Given>) -> Page {
    let term = found(&visit, &at)?;
    match make(&visit, &term, &given).await {
        Ok(_) => Ok(redirect_saying(&visit.app, &path_of(&term), Label::AdminSaved)),
        Err(Error::Invalid(mut problems)) => {
            // The form of renaming has names of its own for its fields, since a page has each once.
            for problem in problems.iter_mut().filter(|_| given.what == "rename") {
                problem.field = format!("new_{}", problem.field);
            }
            // Somebody else's change has been looked at now: sending again is meant.
            let now = Given { version: Vocabulary::current().version(), ..given.into_inner() };
            let now = keep_links(&term, now);
            term_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &term, &now, &problems).await
        }
        Err(other) => Err(other.into()),
    }
}

/// The forms that were not sent, as they stand.
fn keep_links(term: &Term, mut given: Given) -> Given {
    let stands = Given::of(term);
    if given.what != "broader" {
        given.broader = stands.broader;
    }
    if given.what != "related" {
        given.related = stands.related;
    }
    given
}

async fn make(visit: &Visit, term: &Term, given: &Given) -> Result<Change> {
    let (db, actor, now, version) = (visit.db(), visit.actor(), visit.now(), given.version);
    match given.what.as_str() {
        "add_name" => {
            let input = parse_name(&NameFields {
                name: given.name.clone(),
                kind: given.kind.clone(),
                language: given.language.clone(),
                ambiguous: given.ambiguous == "yes",
                why: given.why.clone(),
            })?;
            curriculum::add_name(db, actor, term, version, input, now).await
        }
        "remove_name" => curriculum::remove_name(db, actor, term, version, &given.name, None, now).await,
        "rename" => {
            let input = parse_name(&NameFields {
                name: given.new_name.clone(),
                ambiguous: given.new_ambiguous == "yes",
                why: given.new_why.clone(),
                ..NameFields::default()
            })?;
            curriculum::rename_topic(db, actor, term.code(), version, input, now).await
        }
        "broader" => {
            let topics = parse_links("broader", &several(&given.broader))?;
            curriculum::set_broader(db, actor, term.code(), version, topics, None, now).await
        }
        "related" => {
            let topics = parse_links("related", &several(&given.related))?;
            curriculum::set_related(db, actor, term.code(), version, topics, None, now).await
        }
        "retire" => curriculum::retire_topic(db, actor, term.code(), version, parse_why(&given.why)?, now).await,
        "undo" => {
            let change: VocabularyChangeId = given.change.parse().map_err(|_| Error::NotFound)?;
            curriculum::undo(db, actor, change, version, None, now).await
        }
        _ => Err(Error::NotFound),
    }
}
