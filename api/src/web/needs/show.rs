//! One need: what was asked, what fits it now, whom the school has asked, and what is not right for it.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::clock::london_day;
use directory::enquiries::{self, Enquiry};
use directory::error::Result;
use directory::ids::OfferId;
use directory::matching::Fit;
use directory::needs::{self, Dismissal, Need, NeedStatus};
use directory::{mail, schools};
use wording::Label;

use super::dismiss::reason;
use super::{LANG, found, next_year, state, title};
use crate::web::ask;
use crate::web::cards;
use crate::web::components::{Button, Card, Fact, Facts, Notice, Own, Tag, Tone};
use crate::web::enquiries::{Abouts, asked_on, outcome_buttons, tag};
use crate::web::failure::Page;
use crate::web::frame::{Frame, show};
use crate::web::sign_in;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "need.html")]
struct NeedPage {
    frame: Frame,
    text: Own,
    state: Tag,
    /// The question that is asked once the need has ended, with its answers.
    question: Option<(Notice, Vec<Button>)>,
    facts: Facts,
    change: String,
    close: Option<Button>,
    heading: String,
    cards: Vec<Card>,
    asked: Vec<Card>,
    dismissed: Vec<Card>,
}

/// `GET /needs/{id}`.
pub(super) async fn show_by_id(visit: Visit, id: web::Path<String>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    let need = found(&visit, &id).await?;
    let (db, actor, today) = (visit.db(), visit.actor(), visit.today());
    let open = need.status(today) == NeedStatus::Open;
    let cards = matching(&visit, &need).await?;
    let heading = match cards.len() {
        0 if open => LANG.label(Label::NobodyNearby),
        count => LANG.say_found(count),
    };
    let asked = enquiries::of_needs(db, actor, &[need.id]).await?;
    let abouts = Abouts::of(&visit, &asked).await?;
    let dismissed = needs::dismissed(db, actor, need.id).await?;
    let crumbs = vec![("/needs".to_owned(), LANG.label(Label::NeedsTitle))];
    let close = Button::quiet(format!("/needs/{}/close", need.id), LANG.label(Label::NeedClose));
    let page = NeedPage {
        frame: Frame::staff(&visit, format!("{}: {}", LANG.label(Label::NeedHeading), title(&need.details.text)))
            .crumbs(crumbs),
        text: Own::unknown(need.details.text.clone()),
        state: state(&need, today),
        question: next_year(&need, today).map(|(words, buttons)| (Notice::new(Tone::Warm, words), buttons)),
        facts: facts(&visit, &need).await?,
        change: format!("/needs/{}/change", need.id),
        close: open.then(|| close.with("version", need.version)),
        heading,
        cards,
        asked: asked.iter().map(|enquiry| asked_card(&visit, &abouts, enquiry)).collect(),
        dismissed: dismissed.iter().map(|dismissal| dismissed_card(&need, dismissal)).collect(),
    };
    show(StatusCode::OK, &page)
}

/// What fits, each with the ways on: asking, and saying that it is not right.
async fn matching(visit: &Visit, need: &Need) -> Result<Vec<Card>> {
    let (db, actor, today) = (visit.db(), visit.actor(), visit.today());
    let matches = needs::matches(db, actor, need.id, today).await?;
    let fits: Vec<Fit> = matches.into_iter().map(|found| found.fit).collect();
    let cards = cards::with_offers(LANG, db, actor, &fits, today).await?;
    let ways = |(offer, card): (OfferId, Card)| {
        let ask = if card.tags.is_empty() { Label::NeedAsk } else { Label::NeedAskAgain };
        let links = vec![
            (format!("/enquiries/new?offer={offer}&need={}", need.id), LANG.label(ask)),
            (format!("/needs/{}/dismiss/{offer}", need.id), LANG.label(Label::NeedDismiss)),
        ];
        Card { links, ..card }
    };
    Ok(cards.into_iter().map(ways).collect())
}

async fn facts(visit: &Visit, need: &Need) -> Result<Facts> {
    let text = |label| LANG.label(label);
    let mut facts = Facts::default();
    let mut understood = LANG.understood(&need.details.understood());
    understood.extend(need.point.map(|_| ask::near(LANG, &need.details)));
    if !understood.is_empty() {
        facts = facts.and(text(Label::Understood), understood.join(ask::SEPARATOR));
    }
    let wanted = match (need.details.starts_on, need.details.ends_on) {
        (Some(first), Some(last)) => Some(LANG.say_need_wanted_between(LANG.day(first), LANG.day(last))),
        (Some(first), None) => Some(LANG.say_need_wanted_from(LANG.day(first))),
        (None, Some(last)) => Some(LANG.say_need_wanted_until(LANG.day(last))),
        (None, None) => None,
    };
    if let Some(wanted) = wanted {
        facts = facts.and(text(Label::NeedWanted), wanted);
    }
    let askers = needs::askers(visit.db(), visit.actor(), &[need.id]).await?;
    if let Some(role) = askers.get(&need.id) {
        facts = facts.and(text(Label::NeedAskedBy), role.as_str());
    }
    if let Some(school) = schools::find(visit.db(), need.school).await? {
        facts = facts.and(text(Label::NeedSeenBy), LANG.say_need_seen_by_staff(school.name));
    }
    if need.status(visit.today()) == NeedStatus::Open {
        // Whoever asked and has stopped mails is not told that we write.
        let own = visit.actor().person().is_some_and(|person| person.id == need.person);
        let silent = own && !mail::is_written_to(visit.db(), need.id).await?;
        let said = if silent { Label::NeedMailsSilent } else { Label::NeedMailsAsker };
        let change = own.then(|| ("/mail".to_owned(), text(Label::NeedMail)));
        facts.facts.push(Fact { name: text(Label::NeedMails), lines: vec![text(said)], change, ..Fact::default() });
    }
    Ok(facts)
}

fn asked_card(visit: &Visit, abouts: &Abouts, enquiry: &Enquiry) -> Card {
    let today = visit.today();
    let heading = abouts.title(enquiry).map_or_else(|| LANG.label(Label::EnquiriesGone), str::to_owned);
    Card {
        link: format!("/enquiries/{}", enquiry.id),
        from: abouts.partner(enquiry).map(|partner| (LANG.label(Label::From), Own::unknown(partner.name()))),
        kind: LANG.say_enquiries_asked_on(asked_on(enquiry), enquiry.asked_by.as_str()),
        tags: vec![tag(enquiry, today)],
        buttons: outcome_buttons(enquiry, &heading, &visit.path, today),
        heading: Own::unknown(heading),
        ..Card::default()
    }
}

fn dismissed_card(need: &Need, dismissal: &Dismissal) -> Card {
    let (why, day) = (LANG.label(reason(dismissal.input.reason)), LANG.day(london_day(dismissal.dismissed_at)));
    let said = match &dismissal.by {
        Some(role) => LANG.say_need_dismissed_by(day, why, role.as_str()),
        None => LANG.say_need_dismissed_by_gone(day, why),
    };
    let take_back =
        Button::quiet(format!("/needs/{}/take-back/{}", need.id, dismissal.offer), LANG.label(Label::NeedTakeBack));
    Card {
        heading: Own::unknown(dismissal.title.as_str()),
        link: format!("/offers/{}", dismissal.offer),
        kind: said,
        cautions: dismissal.input.note.iter().cloned().collect(),
        buttons: vec![take_back.about(dismissal.title.as_str())],
        ..Card::default()
    }
}
