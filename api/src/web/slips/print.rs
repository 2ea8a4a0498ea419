//! The slip to print, in English and one other language.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::codes::{Day, OfferFormat};
use directory::liaison::CONSENT_WORDS;
use wording::{Label, Language};

use super::{Asked, QUESTIONS, beside_english, format, takes_slips};
use crate::web::components::Own;
use crate::web::components::slip::{Question, Said, Slip};
use crate::web::failure::Page;
use crate::web::frame::{Frame, show};
use crate::web::sent::Sent;
use crate::web::sign_in;
use crate::web::visit::Visit;

#[derive(Template)]
#[template(path = "slip_print.html")]
struct PrintPage {
    frame: Frame,
    slip: Slip,
    /// Whether no other language is beside English.
    alone: bool,
}

/// `GET /slips/print`.
pub(super) async fn print(visit: Visit, sent: web::Query<Sent>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    takes_slips(&visit)?;
    let asked = sent.one("lang");
    let other = Language::from_tag(&asked).filter(|language| *language != Language::English);
    let other = other.or_else(|| beside_english().next());
    let languages: Vec<Language> = std::iter::once(Language::English).chain(other).collect();
    let page = PrintPage {
        frame: Frame::staff(&visit, Language::English.label(Label::SlipsPrintHeading)),
        slip: slip(&languages),
        alone: other.is_none(),
    };
    show(StatusCode::OK, &page)
}

/// The slip in these languages.
fn slip(languages: &[Language]) -> Slip {
    let say = |of: &dyn Fn(Language) -> String| -> Said {
        let own = |language: &Language| Own {
            text: of(*language),
            tag: language.tag().to_owned(),
            direction: language.direction(),
        };
        languages.iter().map(own).collect()
    };
    let label = |label: Label| say(&move |language| language.label(label));
    let question = |asked: &Asked| Question {
        asked: label(asked.label()),
        hint: if *asked == Asked::Title { label(Label::SlipAskTitleHint) } else { vec![] },
        boxes: match asked {
            Asked::Formats => OfferFormat::ALL.iter().map(|one| say(&|language| format(language, *one))).collect(),
            Asked::Days => Day::ALL.iter().map(|day| say(&|language| language.name(*day))).collect(),
            _ => vec![],
        },
        lines: match asked {
            Asked::Formats | Asked::Days => 0,
            Asked::Title => 2,
            _ => 1,
        },
    };
    let version = CONSENT_WORDS.first().map_or("", |words| words.version);
    Slip {
        title: label(Label::SlipTitle),
        lead: label(Label::SlipLead),
        questions: QUESTIONS.iter().map(question).collect(),
        agreement: label(Label::SlipAgreement),
        consent: label(Label::SlipConsent),
        sign: [label(Label::SlipSignature), label(Label::SlipDate)],
        foot: vec![label(Label::SlipReturn), say(&|language| language.say_slip_version(version))],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slip_asks_in_the_order_of_the_form_and_carries_its_version() {
        let html = slip(&[Language::English]).to_string();
        let mut from = 0;
        for asked in QUESTIONS {
            let words = Language::English.label(asked.label());
            let at = html.get(from..).and_then(|rest| rest.find(&words));
            assert!(at.is_some(), "{words} stands too early or nowhere: {html}");
            from += at.unwrap_or_default();
        }
        assert!(html.contains("Version of these words: 2026-11"), "{html}");
    }
}
