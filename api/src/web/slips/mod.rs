//! Slips of paper: printed in two languages, and typed in one after the other by keyboard.

mod print;
mod typing;

use actix_web::http::StatusCode;
use askama::Template;
use directory::codes::OfferFormat;
use directory::error::Error;
use directory::liaison;
use wording::{Label, Language};

use super::components::{Choice, Field, Form};
use super::failure::Page;
use super::frame::{Frame, show};
use super::pages::Pages;
use super::sign_in;
use super::visit::Visit;

const SLIPS: &str = "/slips";
const NEW: &str = "/slips/new";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff(SLIPS, |page| page.get(slips));
    pages.staff("/slips/print", |page| page.get(print::print));
    pages.staff(NEW, |page| page.get(typing::form).post(typing::enter));
    pages.action("/slips/{id}/undo", |page| page.post(typing::undo));
}

#[derive(Template)]
#[template(path = "slips.html")]
struct SlipsPage {
    frame: Frame,
    /// Which language stands beside English; nothing to choose where there is no other.
    print: Form,
    typed: String,
}

/// `GET /slips`.
async fn slips(visit: Visit) -> Page {
    if let Some(first) = sign_in::first(&visit, SLIPS) {
        return Ok(first);
    }
    let lang = Language::English;
    takes_slips(&visit)?;
    let typed = liaison::typed_today(visit.db(), visit.actor(), visit.today()).await?;
    let choices: Vec<Choice> = beside_english().map(language_choice).collect();
    let fields = if choices.is_empty() {
        vec![]
    } else {
        vec![Field::select("lang", lang.label(Label::SlipsPrintLanguage), choices, "")]
    };
    let page = SlipsPage {
        frame: Frame::staff(&visit, lang.label(Label::SlipsTitle)),
        print: Form::new(lang, fields),
        typed: lang.say_slips_typed(typed.count),
    };
    show(StatusCode::OK, &page)
}

/// Lets only those in who take slips; for others there is nothing here.
fn takes_slips(visit: &Visit) -> Result<(), Error> {
    if liaison::takes_slips(visit.actor()).is_empty() { Err(Error::NotFound) } else { Ok(()) }
}

/// The languages that may stand beside English.
fn beside_english() -> impl Iterator<Item = Language> {
    Language::offered().filter(|language| *language != Language::English)
}

fn language_choice(language: Language) -> Choice {
    Choice::new(language.tag(), language.own_name())
}

/// A form of help, in the words of the slip: from whoever gives it.
fn format(lang: Language, format: OfferFormat) -> String {
    lang.label(match format {
        OfferFormat::Class => Label::SlipFormatClass,
        OfferFormat::Talk => Label::SlipFormatTalk,
        OfferFormat::Workshop => Label::SlipFormatWorkshop,
        OfferFormat::HostVisit => Label::SlipFormatHostVisit,
        OfferFormat::Interpreting => Label::SlipFormatInterpreting,
        OfferFormat::Translation => Label::SlipFormatTranslation,
        OfferFormat::Mentoring => Label::SlipFormatMentoring,
        OfferFormat::Performance => Label::SlipFormatPerformance,
        OfferFormat::ResourceLoan => Label::SlipFormatResourceLoan,
    })
}

/// A question of the slip.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Title,
    Formats,
    Languages,
    Days,
    Phone,
    Email,
}

/// The questions in the one order in which they are printed and typed in.
const QUESTIONS: &[Asked] = &[Asked::Title, Asked::Formats, Asked::Languages, Asked::Days, Asked::Phone, Asked::Email];

impl Asked {
    const fn label(self) -> Label {
        match self {
            Self::Title => Label::SlipAskTitle,
            Self::Formats => Label::SlipAskFormat,
            Self::Languages => Label::SlipAskLanguages,
            Self::Days => Label::SlipAskDays,
            Self::Phone => Label::SlipAskPhone,
            Self::Email => Label::SlipAskEmail,
        }
    }
}

#[cfg(test)]
mod tests {
    use directory::liaison::CONSENT_WORDS;

    use super::*;

    #[test]
    fn other_consent_words_are_another_version() {
        let words = "I agree that the school keeps what I wrote here and shows it to its staff, so that they can ask me. \
            My telephone number and email address are seen only by the people who keep contact with parents, and by those \
            who run this service. I can change my mind at any time, and the school takes it down.";
        assert_eq!(
            Language::English.label(Label::SlipConsent),
            words,
            "add a version to CONSENT_WORDS with the new words"
        );
        assert_eq!(CONSENT_WORDS.first().map(|newest| newest.version), Some("2026-11"));
    }
}
