//! Typing slips in: one page, its fields in the slip's order, and after saving the next empty one.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::codes::{Day, OfferFormat};
use directory::error::Error;
use directory::ids::{PartnerId, SchoolId};
use directory::liaison::{self, CONSENT_WORDS, Entered, SlipFields, parse_slip};
use directory::partners;
use directory::problem::{Problem, Rule};
use directory::schools;
use wording::{Label, Language};

use super::{Asked, NEW, QUESTIONS, beside_english, format, language_choice, takes_slips};
use crate::web::components::{Button, Card, Choice, Field, Form, Own};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect_saying, show};
use crate::web::sent::Sent;
use crate::web::visit::Visit;
use crate::web::{shown, sign_in};

#[derive(Template)]
#[template(path = "slip_new.html")]
struct NewPage {
    frame: Frame,
    form: Form,
    typed: String,
    /// What was typed in last, while it can be taken back.
    last: Option<Own>,
    undo: Option<Button>,
    /// Listings that have the same telephone number or address.
    known: Vec<Card>,
    another: Option<Field>,
}

/// `GET /slips/new`: what all slips of a heap have alike is carried over from the one before.
pub(super) async fn form(visit: Visit, sent: web::Query<Sent>) -> Page {
    if let Some(first) = sign_in::first(&visit, &visit.path) {
        return Ok(first);
    }
    page(&visit, StatusCode::OK, &sent, &[], &[]).await
}

async fn page(visit: &Visit, status: StatusCode, sent: &Sent, problems: &[Problem], known: &[PartnerId]) -> Page {
    takes_slips(visit)?;
    let lang = Language::English;
    let typed = liaison::typed_today(visit.db(), visit.actor(), visit.today()).await?;
    let schools = schools::by_ids(visit.db(), &liaison::takes_slips(visit.actor())).await?;
    let mut fields: Vec<Field> = QUESTIONS.iter().map(|asked| field(lang, *asked, sent)).collect();
    let signed = Field::text("consent_date", lang.label(Label::SlipsDateLabel), sent.one("consent_date"));
    fields.push(signed.hint(lang.label(Label::SlipsDateHint)).numeric().width(10).required());
    fields.push(language(lang, sent));
    fields.push(words(lang, sent));
    if let [school] = schools.as_slice() {
        fields.push(Field::hidden("school", school.id));
    } else {
        let choices = schools.iter().map(|school| Choice::new(school.id.to_string(), school.name.clone())).collect();
        fields.push(Field::select("school", lang.label(Label::SlipsSchool), choices, sent.one("school")).required());
    }
    let form = Form::new(lang, fields).with(problems);
    let known = partners::by_ids(visit.db(), visit.actor(), known).await?;
    let card = |partner: &partners::Partner| Card {
        heading: shown::first_name(partner),
        link: format!("/partners/{}/record", partner.id),
        kind: lang.name(partner.kind),
        ..Card::default()
    };
    let page = NewPage {
        frame: Frame::staff(visit, lang.label(Label::SlipsNewTitle)).problems(&form),
        typed: lang.say_slips_typed(typed.count),
        undo: typed.last.as_ref().map(|slip| {
            let undo = format!("/slips/{}/undo", slip.partner);
            Button::quiet(undo, lang.label(Label::SlipsUndo)).about(slip.title.clone())
        }),
        last: typed.last.map(|slip| Own::unknown(slip.title)),
        another: (!known.is_empty()).then(|| Field::tick("another", lang.label(Label::SlipsKnownAnother), false)),
        known: known.iter().map(card).collect(),
        form,
    };
    show(status, &page)
}

fn field(lang: Language, asked: Asked, sent: &Sent) -> Field {
    let label = lang.label(asked.label());
    match asked {
        Asked::Title => Field::text("title", label, sent.one("title")).required().dir_auto(),
        Asked::Formats => {
            let choices = OfferFormat::ALL.iter().map(|one| Choice::new(one.code(), format(lang, *one))).collect();
            Field::checkboxes("format", label, choices, sent.all("format"))
        }
        Asked::Languages => Field::text("languages", label, sent.one("languages"))
            .hint(lang.label(Label::SlipsLanguagesHint))
            .dir_auto(),
        Asked::Days => {
            let choices = Day::ALL.iter().map(|day| Choice::new(day.code(), lang.name(*day))).collect();
            Field::checkboxes("days", label, choices, sent.all("days"))
        }
        Asked::Phone => Field::text("phone", label, sent.one("phone")).kind("tel").width(20),
        Asked::Email => Field::text("email", label, sent.one("email")).kind("email"),
    }
}

/// Which language stood beside English on the slip.
fn language(lang: Language, sent: &Sent) -> Field {
    let mut choices = vec![language_choice(Language::English)];
    choices.extend(beside_english().map(language_choice));
    let given = sent.one("slip_language");
    let chosen = if given.is_empty() { Language::English.tag().to_owned() } else { given };
    if choices.len() == 1 {
        return Field::hidden("slip_language", chosen);
    }
    Field::select("slip_language", lang.label(Label::SlipsLanguage), choices, chosen).required()
}

/// Which version of the consent words stood on the slip: there is nothing to choose while there is one.
fn words(lang: Language, sent: &Sent) -> Field {
    let newest = CONSENT_WORDS.first().map_or("", |words| words.version);
    let given = sent.one("consent_words");
    let chosen = if given.is_empty() { newest.to_owned() } else { given };
    if CONSENT_WORDS.len() < 2 {
        return Field::hidden("consent_words", chosen);
    }
    let choices = CONSENT_WORDS.iter().map(|words| Choice::new(words.version, words.version)).collect();
    Field::select("consent_words", lang.label(Label::SlipsWords), choices, chosen).required()
}

/// `POST /slips/new`.
pub(super) async fn enter(visit: Visit, sent: web::Form<Sent>) -> Page {
    takes_slips(&visit)?;
    let fields = SlipFields {
        title: sent.one("title"),
        formats: sent.all("format"),
        languages: sent.one("languages"),
        days: sent.all("days"),
        phone: sent.one("phone"),
        email: sent.one("email"),
        consent_date: sent.one("consent_date"),
        slip_language: sent.one("slip_language"),
        consent_words: sent.one("consent_words"),
    };
    let input = match parse_slip(&fields, visit.today()) {
        Ok(input) => input,
        Err(problems) => return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &sent, &problems, &[]).await,
    };
    let Ok(school) = sent.one("school").parse::<SchoolId>() else {
        let problem = Problem { field: "school".into(), value: String::new(), rule: Rule::Required };
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &sent, &[problem], &[]).await;
    };
    let another = sent.one("another") == "yes";
    match liaison::enter_slip(visit.db(), visit.actor(), school, &input, another, visit.now()).await {
        Ok(Entered::Saved(_)) => {
            let kept = |name: &str| matches!(name, "consent_date" | "slip_language" | "consent_words" | "school");
            // The first question has the focus: the next slip begins without a press.
            let next = format!("{}#title", sent.address(NEW, |name, _| !kept(name)));
            Ok(redirect_saying(&visit.app, &next, Label::SlipsSaved))
        }
        Ok(Entered::Known(known)) => page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &sent, &[], &known).await,
        Err(Error::Invalid(problems)) => page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &sent, &problems, &[]).await,
        Err(error) => Err(error.into()),
    }
}

/// `POST /slips/{id}/undo`.
pub(super) async fn undo(visit: Visit, id: web::Path<String>) -> Page {
    let id: PartnerId = id.parse().map_err(|_| Error::NotFound)?;
    liaison::undo_slip(visit.db(), visit.actor(), id, visit.now()).await?;
    Ok(redirect_saying(&visit.app, &format!("{NEW}#title"), Label::SlipsUndone))
}
