//! The parts of a listing with what stands in each, and which of several offers a part is about.

use actix_web::http::StatusCode;
use askama::Template;
use directory::partners::{Draft, NEW_OFFER, Part};
use wording::Label;

use super::{draft, path, said};
use crate::web::components::{Fact, Facts, Notice, Own, Tone};
use crate::web::failure::Page;
use crate::web::frame::{Frame, show};
use crate::web::listings::Opened;

/// One part with what stands in it, or one offer with its parts.
struct Block {
    heading: Vec<Own>,
    facts: Facts,
}

#[derive(Template)]
#[template(path = "edit_list.html")]
struct ListPage {
    frame: Frame,
    /// That something is kept which is not saved.
    kept: Option<Notice>,
    blocks: Vec<Block>,
    back: String,
    another: String,
}

/// Parts that are the partner's own, in the order in which they are shown.
const OWN: [Part; 5] = [Part::Kind, Part::Names, Part::Languages, Part::Contact, Part::Public];
/// Parts that each offer has.
const OF_OFFERS: [Part; 4] = [Part::Times, Part::Offer, Part::Where, Part::Details];

/// `GET /listings/{id}/edit`.
pub(super) async fn show_list(visit: Opened) -> Page {
    let draft = draft(&visit).await?;
    let lang = visit.lang;
    let mut blocks: Vec<Block> = draft
        .fields
        .offers
        .iter()
        .map(|(key, offer)| Block {
            heading: said::headline(lang, offer),
            facts: facts(&visit, &draft, &OF_OFFERS, Some(key)),
        })
        .collect();
    blocks.push(Block { heading: vec![], facts: facts(&visit, &draft, &OWN, None) });
    let kept = || {
        Notice::new(Tone::Warm, lang.label(Label::EditKept))
            .link(path(&visit, "check"), lang.label(Label::EditLookOver))
    };
    let page = ListPage {
        frame: Frame::family(&visit, lang.label(Label::EditTitle)),
        kept: (!draft.changes.is_empty() || !draft.clashes.is_empty()).then(kept),
        blocks,
        back: format!("/listings/{}", visit.id),
        another: format!("{}?offer={NEW_OFFER}", path(&visit, Part::Offer.code())),
    };
    show(StatusCode::OK, &page)
}

/// What stands in some parts, each with the way to change it.
fn facts(visit: &Opened, draft: &Draft, parts: &[Part], offer: Option<&String>) -> Facts {
    let lang = visit.lang;
    let one = |part: &Part| {
        let own = said::lines(lang, *part, &draft.fields, offer.map(String::as_str));
        let none = || vec![lang.label(Label::EditNotSaid)];
        let to = match offer {
            Some(key) => format!("{}?offer={key}", path(visit, part.code())),
            None => path(visit, part.code()),
        };
        let name = lang.say_edit_part(part.code());
        let words = format!("{} ({name})", lang.label(Label::EditChange));
        Fact {
            name,
            lines: if own.is_empty() { none() } else { vec![] },
            own,
            change: Some((to, words)),
            ..Fact::default()
        }
    };
    Facts { facts: parts.iter().map(one).collect() }
}

#[derive(Template)]
#[template(path = "edit_pick.html")]
struct PickPage {
    frame: Frame,
    /// The address and the headline of each offer.
    offers: Vec<(String, Vec<Own>)>,
    back: String,
}

/// Which of several offers a part is about.
pub(super) fn pick(visit: &Opened, draft: &Draft, part: Part) -> Page {
    let lang = visit.lang;
    let offers = draft.fields.offers.iter();
    let page = PickPage {
        frame: Frame::family(visit, lang.say_edit_part(part.code())),
        offers: offers
            .map(|(key, offer)| (format!("{}?offer={key}", path(visit, part.code())), said::headline(lang, offer)))
            .collect(),
        back: format!("/listings/{}/edit", visit.id),
    };
    show(StatusCode::OK, &page)
}
