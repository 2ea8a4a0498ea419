//! Who may edit the vocabulary, and which changes of it are refused.

use super::check::Fault;
use super::{Change, NameKind, Term, TopicId, Vocabulary, What};
use crate::actor::{Actor, Membership};
use crate::error::{Error, Result};
use crate::problem::{Problem, Rule};

/// Lets liaison officers, administrators and the program itself edit: themselves, not by a token, since an edit is
/// everybody's. A topic they add is the directory's, nobody's alone.
pub fn may_edit(actor: &Actor) -> Result<()> {
    if matches!(actor, Actor::Anonymous) {
        return Err(Error::Unauthenticated);
    }
    if actor.token().is_some() {
        return Err(Error::Forbidden);
    }
    let is_liaison =
        |held: &Membership| matches!(held, Membership::LiaisonSchool { .. } | Membership::LiaisonAuthority { .. });
    if actor.sees_all() || actor.memberships().iter().any(is_liaison) { Ok(()) } else { Err(Error::Forbidden) }
}

/// Refuses a change that does not fit; `after` is the vocabulary with it, and `faults` what hangs together no longer.
pub(super) fn refuse(
    before: &Vocabulary,
    after: &Vocabulary,
    faults: &[Fault],
    change: &Change,
) -> Result<(), Problem> {
    let problem = |field: &str, value: &str, rule| Err(Problem { field: field.into(), value: value.into(), rule });
    let term = &change.term;
    match &change.what {
        What::TopicAdded { name, broader, .. } => {
            fit_in(before, after, faults, term, "broader", broader)?;
            free(before, after, change, name)
        }
        What::TopicRenamed { name, before: former, .. } => {
            if name == former {
                return problem("name", name, Rule::AlreadySo);
            }
            free(before, after, change, name)
        }
        What::NameAdded { name, kind, .. } => {
            if before.kind_of(term, name).is_some() {
                return problem("name", name, Rule::AlreadySo);
            }
            if *kind == NameKind::OwnName && !matches!(term, Term::Language(_)) {
                return problem("kind", kind.code(), Rule::OnlyWith { other: "language".into() });
            }
            free(before, after, change, name)
        }
        What::NameRemoved { name } => match before.kind_of(term, name) {
            None => problem("name", name, Rule::NotFound),
            Some(NameKind::Preferred) => problem("name", name, Rule::PreferredName),
            Some(_) => Ok(()),
        },
        What::BroaderSet { topics, before: former } => links(before, after, faults, change, "broader", topics, former),
        What::RelatedSet { topics, before: former } => links(before, after, faults, change, "related", topics, former),
        What::TopicRetired | What::TopicRestored => {
            let retired = matches!(change.what, What::TopicRetired);
            let is_so =
                matches!(term, Term::Topic(id) if before.topic(id).is_some_and(|topic| topic.retired == retired));
            if is_so { problem("topic", term.code(), Rule::AlreadySo) } else { Ok(()) }
        }
    }
}

fn links(
    before: &Vocabulary,
    after: &Vocabulary,
    faults: &[Fault],
    change: &Change,
    field: &str,
    topics: &[TopicId],
    former: &[TopicId],
) -> Result<(), Problem> {
    if topics == former {
        return Err(Problem { field: field.into(), value: names(before, topics).join(", "), rule: Rule::AlreadySo });
    }
    fit_in(before, after, faults, &change.term, field, topics)
}

/// Refuses links to topics that are not there, circles, and topics that would be beside what they are part of.
fn fit_in(
    before: &Vocabulary,
    after: &Vocabulary,
    faults: &[Fault],
    term: &Term,
    field: &str,
    topics: &[TopicId],
) -> Result<(), Problem> {
    let problem =
        |topic: &TopicId, rule| Err(Problem { field: field.into(), value: before.topic_name(topic).to_owned(), rule });
    let Term::Topic(id) = term else { return Ok(()) };
    for topic in topics {
        if before.topic(topic).is_none() && topic != id {
            return problem(topic, Rule::UnknownTopic { suggestions: Vec::new() });
        }
        let in_a_circle = |fault: &Fault| matches!(fault, Fault::Cycle { topic } if topic == id.code());
        if field == "broader" && faults.iter().any(in_a_circle) && (topic == id || before.is_own(topic, id)) {
            return problem(topic, Rule::PartOfItself);
        }
    }
    let related = after.topic(id).map_or(&[] as &[TopicId], |topic| &topic.related);
    match related.iter().find(|other| after.is_own(id, other)) {
        Some(other) => problem(other, Rule::BroaderAndRelated),
        None => Ok(()),
    }
}

/// Refuses a name of something else, unless it is said to be ambiguous on purpose.
fn free(before: &Vocabulary, after: &Vocabulary, change: &Change, name: &str) -> Result<(), Problem> {
    match taken(after, &change.term, name).filter(|_| !change.ambiguous) {
        Some(other) => {
            let other = before.shown(&other).to_owned();
            Err(Problem { field: "name".into(), value: name.into(), rule: Rule::NameTaken { other } })
        }
        None => Ok(()),
    }
}

/// Another term that this name, in any spelling, stands for and that has nothing to do with the first. The names of
/// retired topics are free.
pub(super) fn taken(vocabulary: &Vocabulary, term: &Term, name: &str) -> Option<Term> {
    let topics = vocabulary.topic_names.all_named(name).iter().filter(|(id, _)| !vocabulary.is_retired(id));
    let languages = vocabulary.language_names.all_named(name).iter();
    match term {
        // Two topics shown by one name could not be told apart, even where one is part of the other.
        Term::Topic(own) => topics
            .filter(|(id, _)| id != own)
            .find(|(id, kind)| *kind == NameKind::Preferred || vocabulary.are_unrelated(own, id))
            .map(|(id, _)| Term::Topic(id.clone()))
            .or_else(|| full(languages).map(|code| Term::Language(code.clone()))),
        Term::Language(own) => languages
            .map(|(code, _)| code)
            .find(|code| vocabulary.are_unrelated_languages(own, code))
            .map(|code| Term::Language(code.clone()))
            .or_else(|| full(topics).map(|id| Term::Topic(id.clone()))),
        Term::PartnerKind(own) => {
            let mut kinds = vocabulary.setting_names.all_named(name).iter().map(|(kind, _)| *kind);
            kinds.find(|kind| kind != own).map(Term::PartnerKind)
        }
        Term::Format(own) => {
            let mut formats = vocabulary.role_names.all_named(name).iter().map(|(format, _)| *format);
            formats.find(|format| format != own).map(Term::Format)
        }
    }
}

/// The first that the name stands for in the full sense: a country's word often points to its language as well.
fn full<'a, T>(mut named: impl Iterator<Item = &'a (T, NameKind)>) -> Option<&'a T> {
    named.find(|(_, kind)| *kind != NameKind::RelatedWord).map(|(value, _)| value)
}

/// The names of topics as they are shown.
pub(super) fn names(vocabulary: &Vocabulary, topics: &[TopicId]) -> Vec<String> {
    topics.iter().map(|topic| vocabulary.topic_name(topic).to_owned()).collect()
}

impl Vocabulary {
    /// A term's name as it is shown; the code of a value of a closed list, which `wording` names.
    fn shown<'a>(&'a self, term: &'a Term) -> &'a str {
        match term {
            Term::Topic(id) => self.topic_name(id),
            Term::Language(code) => self.language_name(code),
            Term::PartnerKind(_) | Term::Format(_) => term.code(),
        }
    }
}
