//! The first page: what a class is learning in, who could help out, on one page whose address can be kept.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use directory::actor::Actor;
use directory::clock::london_day;
use directory::error::{Error, Result};
use directory::ids::SchoolId;
use directory::needs::{self, NeedFields, NeedInput, Whereabouts, parse_need};
use directory::problem::Problem;
use directory::schools;
use serde::Deserialize;
use url::form_urlencoded;
use wording::{Label, Language, Sentence};

use super::cards::{self, Card};
use super::failure::Page;
use super::forms::{Field, Summary};
use super::frame::{Frame, show};
use super::sign_in;
use crate::App;
use crate::session::Session;

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// Absent where the page is opened for the first time.
    pub(super) text: Option<String>,
    key_stage: String,
    postcode: String,
    language: String,
    /// For which school, where the asker has several.
    pub(super) school: Option<String>,
}

impl Asked {
    /// The form as the fields of a need.
    pub(super) fn fields(&self) -> NeedFields {
        let languages = self.language.split(',').map(str::trim).filter(|name| !name.is_empty());
        NeedFields {
            text: self.text.clone().unwrap_or_default(),
            key_stage: self.key_stage.clone(),
            postcode: self.postcode.clone(),
            languages: languages.map(str::to_owned).collect(),
            ..NeedFields::default()
        }
    }

    /// The way to what was found: the form, filled in the same way.
    pub(super) fn path(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let text = self.text.as_deref().unwrap_or_default();
        for (name, value) in
            [("text", text), ("key_stage", &self.key_stage), ("postcode", &self.postcode), ("language", &self.language)]
        {
            query.append_pair(name, value);
        }
        format!("/?{}", query.finish())
    }

    fn form(&self, visitor: &Session) -> Vec<Field> {
        let text = self.text.as_deref().unwrap_or_default();
        let own = !visitor.actor.schools().is_empty();
        let from = if own { Label::PostcodeHintOwn } else { Label::PostcodeHint };
        vec![
            Field { kind: "textarea", required: true, ..Field::line("text", Label::TextLabel, Label::TextHint, text) },
            Field::line("key_stage", Label::KeyStageLabel, Label::KeyStageHint, &self.key_stage),
            Field {
                autocomplete: "postal-code",
                ..Field::line("postcode", Label::PostcodeLabel, from, &self.postcode)
            },
            Field::line("language", Label::LanguageLabel, Label::LanguageHint, &self.language),
        ]
    }
}

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage {
    frame: Frame,
    fields: Vec<Field>,
    summary: Summary,
    results: Option<Results>,
}

/// What was found, and what to say about it.
struct Results {
    heading: String,
    /// What was understood of the need; empty where nothing was.
    understood: String,
    notices: Vec<String>,
    cards: Vec<Card>,
    /// The schools a need may be kept open for: none for strangers.
    schools: Vec<(String, String)>,
    stranger: bool,
    /// The way to sign in and back to this.
    sign_in: String,
}

/// `GET /`: the form, and what was found if it was filled in.
pub(super) async fn ask(request: HttpRequest, app: web::Data<App>, asked: web::Query<Asked>) -> Page {
    let visitor = Session::of(&app, &request).await?;
    if asked.text.is_none() {
        return page(StatusCode::OK, &visitor, &asked, &[], None);
    }
    let found = match parse_need(&asked.fields()) {
        Ok(input) => find(&app, &visitor, &asked, input).await,
        Err(problems) => Err(Error::Invalid(problems)),
    };
    match found {
        Ok(results) => page(StatusCode::OK, &visitor, &asked, &[], Some(results)),
        Err(Error::Invalid(problems)) => refused(&visitor, &asked, &problems),
        Err(error) => Err(error.into()),
    }
}

/// The form once more, with what was wrong.
pub(super) fn refused(visitor: &Session, asked: &Asked, problems: &[Problem]) -> Page {
    page(StatusCode::UNPROCESSABLE_ENTITY, visitor, asked, problems, None)
}

fn page(status: StatusCode, visitor: &Session, asked: &Asked, problems: &[Problem], results: Option<Results>) -> Page {
    let mut fields = asked.form(visitor);
    let lang = Language::English;
    let summary = Summary::put(lang, problems, &mut fields);
    let frame = Frame::new(lang.label(Label::AskTitle), visitor).with_problems(!problems.is_empty());
    show(status, &AskPage { frame, fields, summary, results })
}

async fn find(app: &App, visitor: &Session, asked: &Asked, input: NeedInput) -> Result<Results> {
    let lang = Language::English;
    app.count_question(visitor).await?;
    let now = app.clock.now();
    let mine = visitor.actor.schools();
    let meaning = app.meaning(&input).await;
    let words_only = meaning.is_none();
    let answer = needs::ask(&app.db, &visitor.actor, mine.first().copied(), &input, meaning, now).await?;
    let mut understood = lang.understood(&answer.understood);
    let mut notices = Vec::new();
    let nobody = match answer.whereabouts {
        Whereabouts::Known(..) => {
            understood.push(near(lang, &input));
            Label::NobodyYet
        }
        Whereabouts::NotSaid => {
            notices.push(lang.label(Label::NoPlace));
            Label::NoneOnline
        }
        Whereabouts::NoPostcodes => {
            notices.push(lang.label(Label::NoPostcodes));
            Label::NoneOnline
        }
    };
    if words_only {
        notices.push(lang.sentence(Sentence::WordsOnly));
    }
    let cards = cards::of_fits(&app.db, &visitor.actor, &answer.fits, london_day(now)).await?;
    if cards.is_empty() {
        notices.push(lang.label(nobody));
    }
    let schools = schools::by_ids(&app.db, &mine).await?;
    Ok(Results {
        heading: lang.label(Label::ResultsHeading),
        understood: understood.join(SEPARATOR),
        notices,
        cards,
        schools: schools.into_iter().map(|school| (school.id.to_string(), school.name)).collect(),
        stranger: !visitor.actor.is_staff(),
        sign_in: sign_in::way(&asked.path()),
    })
}

/// What stands between the things that were understood.
pub(super) const SEPARATOR: &str = " · ";

/// Where a need was taken to be, by its postcode or its school.
pub(super) fn near(lang: Language, input: &NeedInput) -> String {
    lang.near(input.postcode.as_ref().map(ToString::to_string).as_deref())
}

/// The school a need is for: the one that was picked, else the only one the asker has.
pub(super) fn school(actor: &Actor, asked: &Asked) -> Result<SchoolId> {
    let own = actor.schools();
    match (&asked.school, own.as_slice()) {
        (Some(picked), _) => picked.parse().map_err(|_| Error::NotFound),
        (None, [only]) => Ok(*only),
        (None, _) if actor.person().is_none() => Err(Error::Unauthenticated),
        (None, _) => Err(Error::Forbidden),
    }
}
