//! The first page: what a class is learning in, who could help out, on one page whose address can be kept.

use actix_web::http::StatusCode;
use actix_web::web;
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
use wording::{Label, Language};

use super::cards::{self, Card};
use super::components::{Field, Form};
use super::failure::Page;
use super::frame::{Frame, show};
use super::pages::Pages;
use super::sign_in;
use super::visit::Visit;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.family("/", |page| page.get(ask));
}

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

    fn sent(&self) -> Vec<Field> {
        let text = self.text.as_deref().unwrap_or_default();
        [("text", text), ("key_stage", &self.key_stage), ("postcode", &self.postcode), ("language", &self.language)]
            .map(|(name, value)| Field::hidden(name, value))
            .into()
    }

    fn form(&self, visit: &Visit) -> Form {
        let text = self.text.as_deref().unwrap_or_default();
        let own = !visit.actor().schools().is_empty();
        let from = if own { Label::PostcodeHintOwn } else { Label::PostcodeHint };
        let lang = visit.lang;
        let field = |name: &'static str, label, hint, value: &str| {
            Field::text(name, lang.label(label), value).hint(lang.label(hint))
        };
        let text = Field::area("text", lang.label(Label::TextLabel), text).hint(lang.label(Label::TextHint));
        let fields = vec![
            text.required().dir_auto(),
            field("key_stage", Label::KeyStageLabel, Label::KeyStageHint, &self.key_stage),
            field("postcode", Label::PostcodeLabel, from, &self.postcode).autocomplete("postal-code"),
            field("language", Label::LanguageLabel, Label::LanguageHint, &self.language),
        ];
        Form::new(lang, fields)
    }
}

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage {
    frame: Frame,
    form: Form,
    /// The form as it was sent, to be sent again.
    sent: Vec<Field>,
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
pub(super) async fn ask(visit: Visit, asked: web::Query<Asked>) -> Page {
    if asked.text.is_none() {
        return page(StatusCode::OK, &visit, &asked, &[], None);
    }
    let found = match parse_need(&asked.fields()) {
        Ok(input) => find(&visit, &asked, input).await,
        Err(problems) => Err(Error::Invalid(problems)),
    };
    match found {
        Ok(results) => page(StatusCode::OK, &visit, &asked, &[], Some(results)),
        Err(Error::Invalid(problems)) => refused(&visit, &asked, &problems),
        Err(error) => Err(error.into()),
    }
}

/// The form once more, with what was wrong.
pub(super) fn refused(visit: &Visit, asked: &Asked, problems: &[Problem]) -> Page {
    page(StatusCode::UNPROCESSABLE_ENTITY, visit, asked, problems, None)
}

fn page(status: StatusCode, visit: &Visit, asked: &Asked, problems: &[Problem], results: Option<Results>) -> Page {
    let form = asked.form(visit).with(problems);
    let frame = Frame::family(visit, visit.lang.label(Label::AskTitle)).problems(&form);
    show(status, &AskPage { frame, form, sent: asked.sent(), results })
}

async fn find(visit: &Visit, asked: &Asked, input: NeedInput) -> Result<Results> {
    let (app, lang) = (&visit.app, visit.lang);
    app.count_question(&visit.session).await?;
    let now = visit.now();
    let mine = visit.actor().schools();
    let meaning = app.meaning(&input).await;
    let words_only = meaning.is_none();
    let answer = needs::ask(visit.db(), visit.actor(), mine.first().copied(), &input, meaning, now).await?;
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
        notices.push(lang.label(Label::WordsOnly));
    }
    let cards = cards::of_fits(lang, visit.db(), visit.actor(), &answer.fits, london_day(now)).await?;
    if cards.is_empty() {
        notices.push(lang.label(nobody));
    }
    let schools = schools::by_ids(visit.db(), &mine).await?;
    Ok(Results {
        heading: lang.label(Label::ResultsHeading),
        understood: understood.join(SEPARATOR),
        notices,
        cards,
        schools: schools.into_iter().map(|school| (school.id.to_string(), school.name)).collect(),
        stranger: !visit.actor().is_staff(),
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
