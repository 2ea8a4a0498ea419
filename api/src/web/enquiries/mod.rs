//! Enquiries: asking a partner, the list of what was asked, and what became of each.

mod ask;
mod list;
mod show;

use std::collections::HashMap;

use chrono::NaiveDate;
use directory::clock::london_day;
use directory::enquiries::{Enquiry, EnquiryStatus};
use directory::error::Result;
use directory::ids::{OfferId, PartnerId};
use directory::partners::{self, Offer, Partner};
use wording::{Label, Language};

use super::components::{Button, Tag, Tone};
use super::pages::Pages;
use super::visit::Visit;

/// The language of pages for staff.
const LANG: Language = Language::English;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff("/enquiries", |page| page.get(list::list));
    pages.staff("/enquiries/new", |page| page.get(ask::form).post(ask::send));
    pages.staff("/enquiries/{id}", |page| page.get(show::show_by_id));
    pages.action("/enquiries/{id}/outcome", |page| page.post(show::settle));
}

/// That a school asked about an offer before, and how that stands, for the offer's card.
pub(super) fn asked_before(lang: Language, enquiry: &Enquiry, today: NaiveDate) -> Tag {
    let (day, status) = (lang.day(london_day(enquiry.asked_at)), lang.label(status_label(enquiry.status(today))));
    Tag { text: lang.say_enquiries_asked_on_status(day, status), ..tag(enquiry, today) }
}

/// How an enquiry stands, in a word or two.
pub(super) fn status(enquiry: &Enquiry, today: NaiveDate) -> String {
    LANG.label(status_label(enquiry.status(today)))
}

const fn status_label(status: EnquiryStatus) -> Label {
    match status {
        EnquiryStatus::Asked => Label::EnquiriesAsked,
        EnquiryStatus::NoAnswerYet => Label::EnquiriesNoAnswer,
        EnquiryStatus::NotDelivered => Label::EnquiriesNotDelivered,
        EnquiryStatus::Answered => Label::EnquiriesAnswered,
        EnquiryStatus::DidNotWorkOut => Label::EnquiriesDidNotWorkOut,
    }
}

/// The same as a tag.
pub(super) fn tag(enquiry: &Enquiry, today: NaiveDate) -> Tag {
    let status = enquiry.status(today);
    let tone = match status {
        EnquiryStatus::Asked | EnquiryStatus::DidNotWorkOut => Tone::Plain,
        EnquiryStatus::NoAnswerYet => Tone::Warm,
        EnquiryStatus::NotDelivered => Tone::Bad,
        EnquiryStatus::Answered => Tone::Good,
    };
    Tag::new(tone, LANG.label(status_label(status)))
}

/// The day an enquiry was asked, in London.
pub(super) fn asked_on(enquiry: &Enquiry) -> String {
    LANG.day(london_day(enquiry.asked_at))
}

/// The buttons that say what became of an enquiry and come back to a page.
pub(super) fn outcome_buttons(enquiry: &Enquiry, about: &str, back: &str, today: NaiveDate) -> Vec<Button> {
    let button = |outcome: &str, label| {
        Button::quiet(format!("/enquiries/{}/outcome", enquiry.id), LANG.label(label))
            .with("outcome", outcome)
            .with("back", back)
            .about(about)
    };
    let mut buttons = Vec::new();
    let status = enquiry.status(today);
    if status != EnquiryStatus::Answered {
        buttons.push(button("answered", Label::EnquiriesAnsweredButton));
    }
    if status != EnquiryStatus::DidNotWorkOut {
        buttons.push(button("did_not_work_out", Label::EnquiriesDidNotWorkOutButton));
    }
    buttons
}

/// What enquiries are about, as far as the reader may see it.
pub(super) struct Abouts {
    offers: HashMap<OfferId, Offer>,
    partners: HashMap<PartnerId, Partner>,
}

impl Abouts {
    /// The offers and partners of these enquiries, in two queries for all.
    pub(super) async fn of(visit: &Visit, enquiries: &[Enquiry]) -> Result<Self> {
        if enquiries.is_empty() {
            return Ok(Self { offers: HashMap::new(), partners: HashMap::new() });
        }
        let ids: Vec<OfferId> = enquiries.iter().map(|enquiry| enquiry.offer).collect();
        let whose: Vec<PartnerId> = enquiries.iter().map(|enquiry| enquiry.partner).collect();
        let offers = partners::offers_by_ids(visit.db(), visit.actor(), &ids, visit.today()).await?;
        let partners = partners::by_ids(visit.db(), visit.actor(), &whose).await?;
        Ok(Self {
            offers: offers.into_iter().map(|offer| (offer.id, offer)).collect(),
            partners: partners.into_iter().map(|partner| (partner.id, partner)).collect(),
        })
    }

    /// The offer's headline; none where the reader may not see it, or no longer.
    pub(super) fn title(&self, enquiry: &Enquiry) -> Option<&str> {
        self.offers.get(&enquiry.offer).map(|offer| offer.details.title.as_str())
    }

    /// The partner, where the reader may see it.
    pub(super) fn partner(&self, enquiry: &Enquiry) -> Option<&Partner> {
        self.partners.get(&enquiry.partner)
    }

    /// The partner's name, or what stands for one that is no longer shown.
    pub(super) fn name(&self, enquiry: &Enquiry) -> String {
        self.partner(enquiry).map_or_else(|| LANG.label(Label::EnquiriesGone), |partner| partner.name().to_owned())
    }
}
