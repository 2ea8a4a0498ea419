//! The liaison officer's home: what waits, each with the first few and a way to the rest; drafts are published from here.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::clock::london_day;
use directory::ids::PartnerId;
use directory::liaison::{self, Few, Listed, TopicCount, Waiting};
use directory::needs::Need;
use directory::partners::{self, Awaiting, Partner};
use directory::schools;
use wording::{Label, Language};

use super::components::{Button, Card, Cell, Head, Own, Table};
use super::failure::Page;
use super::frame::{Frame, redirect_saying, show};
use super::pages::Pages;
use super::sent::Sent;
use super::visit::Visit;
use super::{shown, sign_in};

/// Where an officer begins.
pub(super) const HOME: &str = "/home";
/// How many words that wait for English are told.
const WORDS: i64 = 5;
const PUBLISH: &str = "/home/publish";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff(HOME, |page| page.get(home));
    pages.action(PUBLISH, |page| page.post(publish));
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    frame: Frame,
    /// What could not be published.
    refused: Vec<Card>,
    ready: Option<Ready>,
    sections: Vec<Section>,
    nothing: bool,
    /// Ways on: address and words.
    ways: Vec<(String, String)>,
}

/// Drafts to publish.
struct Ready {
    heading: String,
    table: Table,
    /// Publishes all that are shown; none where there is one.
    all: Option<Button>,
    /// Where all of them are; empty where these are all.
    more: &'static str,
}

/// Something that waits.
struct Section {
    heading: String,
    lead: String,
    table: Table,
    /// Where all of it is; empty where this is all.
    more: String,
}

/// `GET /home`.
async fn home(visit: Visit) -> Page {
    if let Some(first) = sign_in::first(&visit, HOME) {
        return Ok(first);
    }
    page(&visit, StatusCode::OK, vec![]).await
}

async fn page(visit: &Visit, status: StatusCode, refused: Vec<Card>) -> Page {
    let lang = Language::English;
    let waiting = liaison::waiting(visit.db(), visit.actor(), visit.now()).await?;
    let own = schools::by_ids(visit.db(), &visit.actor().liaison_schools()).await?;
    let ways = [
        ("/partners".to_owned(), lang.label(Label::HomeWayPartners)),
        ("/coverage".to_owned(), lang.label(Label::HomeWayCoverage)),
    ];
    let mut ways: Vec<(String, String)> = ways.into();
    if !own.is_empty() {
        ways.push(("/slips".to_owned(), lang.label(Label::HomeWaySlips)));
    }
    for school in own {
        ways.push((format!("/schools/{}", school.id), lang.say_home_way_school(school.name)));
    }
    let words = partners::awaiting_summary(visit.db(), visit.actor(), WORDS).await?;
    let nothing = is_nothing(&waiting) && words.total == 0;
    let mut sections = sections(lang, &waiting);
    sections.extend((words.total > 0).then(|| summaries(lang, &words)));
    let ready = (waiting.ready.count > 0).then(|| ready(lang, &waiting.ready));
    let frame = Frame::staff(visit, lang.label(Label::HomeTitle));
    show(status, &HomePage { frame, refused, ready, sections, nothing, ways })
}

fn is_nothing(waiting: &Waiting) -> bool {
    let listings = [&waiting.ready, &waiting.lacking, &waiting.unconfirmed, &waiting.unreached];
    listings.iter().all(|few| few.count == 0) && waiting.unmet.count == 0 && waiting.unmet_topics.is_empty()
}

fn ready(lang: Language, few: &Few<Listed>) -> Ready {
    let heading = lang.say_home_ready_heading(few.count);
    let row = |line: &Listed| {
        let button = Button::quiet(PUBLISH, lang.label(Label::HomePublish));
        let button = button.with("drafts", line.partner.id).about(line.partner.name());
        let languages = shown::languages(lang, &line.partner.languages).into_iter().map(|one| one.text);
        vec![
            name(line),
            Cell::new(lang.name(line.partner.kind)),
            Cell::new(languages.collect::<Vec<_>>().join("; ")),
            Cell { buttons: vec![button], ..Cell::default() },
        ]
    };
    let heads = [Label::PartnerListName, Label::PartnerListKind, Label::PartnerListLanguages, Label::HomePublish];
    let table = Table {
        caption: heading.clone(),
        heads: heads.map(|one| Head::new(lang.label(one))).into(),
        rows: few.first.iter().map(row).collect(),
    };
    let all = few.first.iter().fold(Button::new(PUBLISH, lang.label(Label::HomePublishAll)), |button, line| {
        button.with("drafts", line.partner.id)
    });
    let more = if few.count > few.first.len() { "/partners?status=draft&only=own&sort=newest" } else { "" };
    Ready { heading, table, all: (few.first.len() > 1).then_some(all), more }
}

fn sections(lang: Language, waiting: &Waiting) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut add = |few: &Few<Listed>, heading: String, lead: String, all: &str, last: Column| {
        if few.count > 0 {
            let more = if few.count > few.first.len() { all.to_owned() } else { String::new() };
            sections.push(Section { table: listed(lang, &heading, &few.first, last), heading, lead, more });
        }
    };
    let none = String::new;
    let few = &waiting.lacking;
    add(few, lang.say_home_lacking_heading(few.count), none(), "/partners?status=draft&only=own", Column::Lacks);
    let few = &waiting.unconfirmed;
    let all = "/partners?only=unconfirmed&sort=unconfirmed";
    add(few, lang.say_home_unconfirmed_heading(few.count), none(), all, Column::Confirmed);
    let few = &waiting.unreached;
    let heading = lang.say_home_unreached_heading(few.count);
    add(few, heading, lang.label(Label::HomeUnreachedLead), "", Column::Confirmed);
    if waiting.unmet.count > 0 {
        sections.push(unmet(lang, &waiting.unmet));
    }
    if !waiting.unmet_topics.is_empty() {
        sections.push(topics(lang, &waiting.unmet_topics));
    }
    sections
}

/// What the last column of a table of partners says.
#[derive(Clone, Copy)]
enum Column {
    Lacks,
    Confirmed,
}

fn listed(lang: Language, caption: &str, lines: &[Listed], last: Column) -> Table {
    let head = match last {
        Column::Lacks => Label::RecordLacks,
        Column::Confirmed => Label::PartnerListConfirmed,
    };
    let row = |line: &Listed| {
        let says = match last {
            Column::Lacks => lacks(lang, line),
            Column::Confirmed => confirmed(lang, line),
        };
        vec![name(line), Cell::new(lang.name(line.partner.kind)), Cell::new(says)]
    };
    Table {
        caption: caption.to_owned(),
        heads: [Label::PartnerListName, Label::PartnerListKind, head].map(|one| Head::new(lang.label(one))).into(),
        rows: lines.iter().map(row).collect(),
    }
}

/// A listing's name, which leads to its record where the officer looks after it.
pub(super) fn name(line: &Listed) -> Cell {
    let id = line.partner.id;
    let to = if line.managed { format!("/partners/{id}/record") } else { format!("/partners/{id}") };
    Cell { link: Some(to), own: Some(shown::first_name(&line.partner)), ..Cell::default() }
}

/// What a listing lacks, as one line.
pub(super) fn lacks(lang: Language, line: &Listed) -> String {
    line.lacks.iter().map(|lack| lang.name(*lack)).collect::<Vec<_>>().join(", ")
}

/// When a listing was last confirmed.
pub(super) fn confirmed(lang: Language, line: &Listed) -> String {
    match line.partner.confirmed_at {
        Some(at) => lang.day(london_day(at)),
        None => lang.label(Label::PartnerListNever),
    }
}

fn unmet(lang: Language, few: &Few<Need>) -> Section {
    let heading = lang.say_home_unmet_heading(few.count);
    let row = |need: &Need| vec![Cell::link(format!("/needs/{}", need.id), need.details.text.clone())];
    let table = Table {
        caption: heading.clone(),
        heads: vec![Head::new(lang.label(Label::HomeNeed))],
        rows: few.first.iter().map(row).collect(),
    };
    let more = if few.count > few.first.len() { "/needs".to_owned() } else { String::new() };
    Section { heading, lead: String::new(), table, more }
}

fn summaries(lang: Language, words: &Awaiting) -> Section {
    let heading = lang.say_home_summaries_heading(words.total);
    let row = |one: &partners::Waiting| {
        let own = Some(Own::unknown(one.original.clone()));
        let original = Cell { own, link: Some("/summaries".to_owned()), ..Cell::default() };
        vec![original, Cell::new(lang.language(&one.language))]
    };
    let table = Table {
        caption: heading.clone(),
        heads: [Label::HomeSummariesWords, Label::CoverageLanguage].map(|one| Head::new(lang.label(one))).into(),
        rows: words.first.iter().map(row).collect(),
    };
    let more = if words.total > words.first.len() { "/summaries".to_owned() } else { String::new() };
    Section { heading, lead: String::new(), table, more }
}

fn topics(lang: Language, counts: &[TopicCount]) -> Section {
    let heading = lang.label(Label::HomeTopicsHeading);
    let table = topic_table(lang, &heading, counts);
    Section { heading, lead: lang.label(Label::HomeTopicsLead), table, more: String::new() }
}

/// Needs by topic: what an authority's officer is told of them.
pub(super) fn topic_table(lang: Language, caption: &str, counts: &[TopicCount]) -> Table {
    let row = |one: &TopicCount| {
        let topic = one.topic.as_ref().map_or_else(|| lang.label(Label::HomeTopicNone), |topic| lang.topic(topic));
        vec![Cell::new(topic), Cell::new(one.count.to_string())]
    };
    Table {
        caption: caption.to_owned(),
        heads: vec![Head::new(lang.label(Label::HomeTopic)), Head::numeric(lang.label(Label::HomeNeeds))],
        rows: counts.iter().map(row).collect(),
    }
}

/// `POST /home/publish`: publishes the drafts that were ticked.
async fn publish(visit: Visit, sent: web::Form<Sent>) -> Page {
    let lang = Language::English;
    let ids: Vec<PartnerId> = sent.all("drafts").iter().filter_map(|id| id.parse().ok()).collect();
    let outcome = liaison::publish_drafts(visit.db(), visit.actor(), &ids, visit.now()).await?;
    if outcome.refused.is_empty() {
        let done = if outcome.done == 0 { Label::HomePublishedNone } else { Label::HomePublished };
        return Ok(redirect_saying(&visit.app, HOME, done));
    }
    let refused: Vec<PartnerId> = outcome.refused.iter().map(|(id, _)| *id).collect();
    let partners = partners::by_ids(visit.db(), visit.actor(), &refused).await?;
    let card = |partner: &Partner| {
        let problems = outcome.refused.iter().filter(|(id, _)| *id == partner.id).flat_map(|(_, problems)| problems);
        Card {
            heading: shown::first_name(partner),
            link: format!("/partners/{}/record", partner.id),
            kind: lang.name(partner.kind),
            cautions: problems.map(|problem| lang.problem(problem)).collect(),
            ..Card::default()
        }
    };
    page(&visit, StatusCode::UNPROCESSABLE_ENTITY, partners.iter().map(card).collect()).await
}
