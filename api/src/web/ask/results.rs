//! What was found for a question, and what there is to say about it.

use actix_web::http::StatusCode;
use directory::curriculum::Vocabulary;
use directory::error::{Error, Result};
use directory::geography::Postcode;
use directory::ids::SchoolId;
use directory::matching::{Narrowing, parse_narrowing};
use directory::needs::{self, Answer, NeedFields, NeedInput, Whereabouts, parse_need};
use directory::schools::{self, School, Sought};
use wording::Label;

use super::filters::{self, Only, address};
use super::form::Asked;
use super::{SEPARATOR, near};
use crate::web::cards;
use crate::web::components::{Card, Chosen, Filter, Form, Notice, Pagination, Tone};
use crate::web::sign_in;
use crate::web::visit::Visit;

/// Cards on one page.
const PAGE: usize = 20;

/// What a question led to.
pub(super) enum Found {
    /// An answer, which may be that nobody fits.
    Results(Box<Results>),
    /// Several schools that may have been meant.
    Schools { schools: Vec<School>, more: bool },
}

/// What was found, and what to say about it.
pub(super) struct Results {
    /// Not found, where a page beyond the last was asked for.
    pub(super) status: StatusCode,
    /// The page's title.
    pub(super) title: String,
    /// How many were found.
    pub(super) heading: String,
    /// What was understood of the need; empty where nothing was.
    pub(super) understood: String,
    /// Topics that may have been meant: the question with each, and its words.
    pub(super) meant: Vec<(String, String)>,
    pub(super) notices: Vec<Notice>,
    pub(super) filters: Vec<Filter>,
    pub(super) chosen: Chosen,
    pub(super) cards: Vec<Card>,
    pub(super) pages: Pagination,
    /// Who almost fits, where nobody does.
    pub(super) near: Vec<Card>,
    /// What keeps the need open; none for who is of no school.
    pub(super) keep: Option<Form>,
    /// Whether to say who can keep it open.
    pub(super) stranger: bool,
}

/// Where the class is.
#[derive(Default)]
struct Place {
    postcode: Option<Postcode>,
    school: Option<School>,
}

impl Place {
    /// What stands for it where a need is kept for one of these schools: a school's own place needs no word.
    fn for_keeping(&self, own: &[School]) -> String {
        let other = self.school.as_ref().filter(|school| own.iter().all(|mine| mine.id != school.id));
        let postcode = self.postcode.as_ref().map(ToString::to_string);
        postcode.or_else(|| other.and_then(|school| school.postcode.clone())).unwrap_or_default()
    }
}

/// Answers a question. Everything that is wrong with it is told at once.
pub(super) async fn find(visit: &Visit, asked: &Asked, only: &Only) -> Result<Found> {
    visit.app.count_question(&visit.session).await?;
    let mut problems = Vec::new();
    let place = match schools::sought(visit.db(), &asked.place).await {
        Ok(None) => Place::default(),
        Ok(Some(Sought::Postcode(postcode))) => Place { postcode: Some(postcode), ..Place::default() },
        Ok(Some(Sought::School(school))) => Place { school: Some(*school), ..Place::default() },
        Ok(Some(Sought::Several { schools, more })) => return Ok(Found::Schools { schools, more }),
        Err(Error::Invalid(found)) => {
            problems.extend(found);
            Place::default()
        }
        Err(error) => return Err(error),
    };
    let postcode = place.postcode.as_ref().map(ToString::to_string).unwrap_or_default();
    let input = parse_need(&NeedFields { postcode, ..asked.fields() });
    let input = input.map_err(|found| problems.extend(found)).ok();
    let narrowing = parse_narrowing(&only.fields()).map_err(|found| problems.extend(found)).ok();
    let (Some(input), Some(narrowing), true) = (input, narrowing, problems.is_empty()) else {
        return Err(Error::Invalid(problems));
    };
    answer(visit, asked, only, &place, input, &narrowing).await
}

async fn answer(
    visit: &Visit,
    asked: &Asked,
    only: &Only,
    place: &Place,
    input: NeedInput,
    narrowing: &Narrowing,
) -> Result<Found> {
    let lang = visit.lang;
    let mine: Vec<SchoolId> = visit.actor().schools();
    let own = schools::by_ids(visit.db(), &mine).await?;
    let school = place.school.as_ref().map(|school| school.id).or_else(|| mine.first().copied());
    let meaning = visit.app.meaning(&input).await;
    let mut notices = Vec::new();
    if meaning.is_none() {
        notices.push(Notice::new(Tone::Warm, lang.label(Label::WordsOnly)));
    }
    let answer = needs::ask(visit.db(), visit.actor(), school, &input, meaning, visit.now()).await?;
    let (left, facets) = answer.narrowed(narrowing);
    notices.extend(whereabouts(visit, &answer));
    let total = answer.fits.len();
    let pages = left.len().div_ceil(PAGE).max(1);
    let page = only.page.parse::<usize>().unwrap_or(1).max(1);
    let shown = left.iter().skip((page - 1).saturating_mul(PAGE)).take(PAGE).cloned().collect::<Vec<_>>();
    let status = if page > pages { StatusCode::NOT_FOUND } else { StatusCode::OK };
    if page > pages {
        let first = address(asked, narrowing, 1);
        let beyond = Notice::new(Tone::Warm, lang.say_ask_page_beyond(page));
        notices.push(beyond.link(first, lang.label(Label::AskPageFirst)));
    } else if left.is_empty() && total > 0 {
        notices.push(Notice::new(Tone::Warm, lang.say_ask_none_narrowed(total)));
    }
    let heading = match (left.len(), total) {
        (_, 0) => lang.label(Label::AskNobodyHeading),
        (left, total) if left < total => lang.say_ask_found_narrowed(left, total),
        (_, total) => lang.say_ask_found(total),
    };
    let (filters, chosen) = filters::written(lang, asked, narrowing, &facets);
    Ok(Found::Results(Box::new(Results {
        status,
        title: format!("{heading}: {}", short(&input.text)),
        understood: understood(visit, &answer, &input, place),
        meant: meant(visit, asked, &answer),
        notices: notices.into_iter().chain(strangers(visit, asked)).collect(),
        filters,
        chosen,
        cards: cards::of_fits(lang, visit.db(), visit.actor(), &shown, visit.today()).await?,
        pages: pagination(visit, asked, narrowing, page, pages),
        near: cards::of_near_misses(lang, visit.db(), visit.actor(), &answer.near_misses, visit.today()).await?,
        keep: (!own.is_empty()).then(|| asked.keeping(lang, &place.for_keeping(&own), &own, place.school.as_ref())),
        stranger: visit.actor().person().is_none(),
        heading,
    })))
}

/// That strangers do not see everyone: the same line whether or not anyone fits.
fn strangers(visit: &Visit, asked: &Asked) -> Option<Notice> {
    let lang = visit.lang;
    let notice = || Notice::new(Tone::Plain, lang.label(Label::Strangers));
    (!visit.actor().is_staff()).then(|| notice().link(sign_in::way(&asked.path()), lang.label(Label::SignIn)))
}

/// What there is to say where the place of the class is not known.
fn whereabouts(visit: &Visit, answer: &Answer) -> Option<Notice> {
    let label = match answer.whereabouts {
        Whereabouts::Known(..) => return None,
        Whereabouts::NotSaid => Label::NoPlace,
        Whereabouts::NoPostcodes => Label::NoPostcodes,
    };
    Some(Notice::new(Tone::Warm, visit.lang.label(label)))
}

fn understood(visit: &Visit, answer: &Answer, input: &NeedInput, place: &Place) -> String {
    let lang = visit.lang;
    let mut phrases = lang.understood(&answer.understood);
    if matches!(answer.whereabouts, Whereabouts::Known(..)) {
        phrases.push(match &place.school {
            Some(school) => lang.say_ask_near_school(school.name.clone()),
            None => near(lang, input),
        });
    }
    phrases.join(SEPARATOR)
}

/// Topics that may have been meant, where the words name none.
fn meant(visit: &Visit, asked: &Asked, answer: &Answer) -> Vec<(String, String)> {
    if answer.understood.topics.iter().any(|(_, sure)| *sure >= 1.0) {
        return Vec::new();
    }
    let found = Vocabulary::current().may_have_meant(asked.text.as_deref().unwrap_or_default());
    let way = |text: &str| format!("{}#results", asked.with_text(text).path());
    found
        .iter()
        .map(|meant| (way(&meant.text), visit.lang.say_ask_did_you_mean(visit.lang.topic(&meant.topic))))
        .collect()
}

fn pagination(visit: &Visit, asked: &Asked, narrowing: &Narrowing, page: usize, pages: usize) -> Pagination {
    let lang = visit.lang;
    let way = |to: usize, label: Label| Some((address(asked, narrowing, to), lang.label(label)));
    if page > pages {
        return Pagination::default();
    }
    Pagination {
        label: lang.label(Label::AskPages),
        before: if page > 1 { way(page - 1, Label::AskPageBefore) } else { None },
        next: if page < pages { way(page + 1, Label::AskPageNext) } else { None },
    }
}

/// The beginning of what was asked, for a title.
fn short(text: &str) -> String {
    const LONGEST: usize = 50;
    let words: String = text.chars().take(LONGEST).collect();
    if words.len() < text.len() { format!("{}…", words.trim_end()) } else { words }
}
