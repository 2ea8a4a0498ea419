//! A partner registers itself, without an account: one short page after the other, kept as each is sent, then looked over
//! and sent to a liaison officer.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, web};
use askama::Template;
use directory::error::Error;
use directory::ids::SchoolId;
use directory::partners::{self, CONSENT_WORDS, DraftToken, ListingFields, NEW_OFFER, Part};
use directory::problem::{Problem, Rule};
use directory::schools::{self, School, Sought};
use serde::Deserialize;
use wording::Label;

use super::components::field::Control;
use super::components::{Choice, Fact, Facts, Field, Form, Notice, Own, Tone};
use super::edit::posted::{self, Sent};
use super::edit::{form, said};
use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::pages::Pages;
use super::visit::Visit;
use crate::App;

/// The steps with the addresses of their pages, in their order.
const STEPS: [(&str, Part); 8] = [
    ("/register", Part::Kind),
    ("/register/names", Part::Names),
    ("/register/offer", Part::Offer),
    ("/register/where", Part::Where),
    ("/register/times", Part::Times),
    ("/register/languages", Part::Languages),
    ("/register/contact", Part::Contact),
    ("/register/public", Part::Public),
];
const CHECK: &str = "/register/check";
const SENT: &str = "/register/sent";

pub(super) fn routes(pages: &mut Pages<'_>) {
    for (number, (path, part)) in STEPS.into_iter().enumerate() {
        pages.family(path, move |page| {
            page.get(move |visit: Visit, request: HttpRequest| show_step(number, part, visit, request)).post(
                move |visit: Visit, request: HttpRequest, sent: Sent| take_step(number, part, visit, request, sent),
            )
        });
    }
    pages.family(CHECK, |page| page.get(show_check).post(send));
    pages.family(SENT, |page| page.get(show_sent));
}

/// The cookie's name where the site is reached by HTTPS.
pub(super) const COOKIE: &str = "__Host-kith-draft";
/// The cookie's name on one's own machine.
const PLAIN_COOKIE: &str = "kith-draft";
/// How long what was typed is kept, in days.
pub(super) const DAYS: i64 = 30;

fn cookie(app: &App, value: String) -> Cookie<'static> {
    let secure = app.public_url.starts_with("https://");
    Cookie::build(if secure { COOKIE } else { PLAIN_COOKIE }, value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(secure)
        .max_age(Duration::days(DAYS))
        .finish()
}

fn token(app: &App, request: &HttpRequest) -> Option<DraftToken> {
    let name = if app.public_url.starts_with("https://") { COOKIE } else { PLAIN_COOKIE };
    DraftToken::parse(request.cookie(name)?.value())
}

/// What was typed so far on this device.
async fn typed(visit: &Visit, request: &HttpRequest) -> Result<Option<ListingFields>, Error> {
    match token(&visit.app, request) {
        Some(token) => partners::registration(visit.db(), &token, visit.now()).await,
        None => Ok(None),
    }
}

#[derive(Template)]
#[template(path = "register_step.html")]
struct StepPage {
    frame: Frame,
    form: Form,
    /// Whether this is the first step, which says what it is all about.
    first: bool,
    step: String,
    action: &'static str,
    more: String,
    back: Option<&'static str>,
}

async fn show_step(number: usize, part: Part, visit: Visit, request: HttpRequest) -> Page {
    let typed = typed(&visit, &request).await?.unwrap_or_default();
    let school = match (part, typed.school) {
        (Part::Contact, Some(school)) => schools::find(visit.db(), school).await?,
        _ => None,
    };
    let fields = fields(&visit, part, &typed, false, school.map(|school| named(&school)).unwrap_or_default(), &[]);
    page(&visit, number, part, Form::new(visit.lang, fields))
}

/// The fields of a step.
fn fields(visit: &Visit, part: Part, of: &ListingFields, more: bool, school: String, schools: &[School]) -> Vec<Field> {
    let lang = visit.lang;
    let mut fields = form::fields(lang, part, of, Some(NEW_OFFER), more);
    if part == Part::Contact {
        if let Some(first) = fields.first_mut() {
            first.hint = lang.label(Label::RegisterReachHint);
        }
        let field = Field::text("school", lang.label(Label::RegisterSchoolLabel), school)
            .hint(lang.label(Label::RegisterSchoolHint))
            .suggests("/suggest/schools");
        fields.push(field);
        if !schools.is_empty() {
            let mut choices: Vec<Choice> =
                schools.iter().map(|school| Choice::new(school.id.to_string(), named(school))).collect();
            choices.push(Choice::new("none", lang.label(Label::RegisterSchoolNone)));
            fields.push(Field::radios("school_id", lang.label(Label::RegisterSchoolWhich), choices, ""));
        }
    }
    if part == Part::Public && of.school.is_none() {
        // Without a school there is none whose staff alone could see it.
        for field in &mut fields {
            if let Control::Radios(radios) = &mut field.control
                && field.name == "audience"
                && form::is_person(&of.partner)
            {
                radios.choices.retain(|choice| !choice.value.is_empty());
                if radios.chosen.is_empty() {
                    "school_staff".clone_into(&mut radios.chosen);
                }
            }
        }
    }
    fields
}

/// A school as a field shows it, and reads it again.
fn named(school: &School) -> String {
    format!("{} ({})", school.name, school.urn)
}

fn page(visit: &Visit, number: usize, part: Part, form: Form) -> Page {
    let lang = visit.lang;
    let title = if number == 0 { lang.label(Label::RegisterTitle) } else { lang.say_edit_part(part.code()) };
    let (path, before) = (STEPS.get(number), number.checked_sub(1).and_then(|before| STEPS.get(before)));
    let status = if form.has_problems() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = StepPage {
        frame: Frame::family(visit, title).problems(&form),
        form,
        first: number == 0,
        step: lang.say_register_step(STEPS.len(), number + 1),
        action: path.map_or("/register", |(path, _)| path),
        more: super::edit::more_label(part).map(|label| lang.label(label)).unwrap_or_default(),
        back: before.map(|(path, _)| *path),
    };
    show(status, &page)
}

/// Which school is meant.
enum Meant {
    Nothing,
    School(SchoolId),
    Unclear(Vec<School>),
    Wrong(Vec<Problem>),
}

async fn school(visit: &Visit, sent: &Sent) -> Result<Meant, Error> {
    let picked = posted::one(sent, "school_id");
    if picked == "none" {
        return Ok(Meant::Nothing);
    }
    if let Ok(id) = picked.parse::<SchoolId>() {
        return Ok(schools::find(visit.db(), id).await?.map_or(Meant::Nothing, |school| Meant::School(school.id)));
    }
    let text = posted::one(sent, "school");
    let refused = |rule| Meant::Wrong(vec![Problem { field: "school".into(), value: text.clone(), rule }]);
    match schools::sought(visit.db(), &text).await {
        Ok(None) => Ok(Meant::Nothing),
        Ok(Some(Sought::School(school))) => Ok(Meant::School(school.id)),
        Ok(Some(Sought::Several { schools, .. })) => Ok(Meant::Unclear(schools)),
        Ok(Some(Sought::Postcode(_))) => Ok(refused(Rule::UnknownSchool)),
        Err(Error::Invalid(problems)) => {
            Ok(refused(problems.into_iter().next().map_or(Rule::UnknownSchool, |problem| problem.rule)))
        }
        Err(error) => Err(error),
    }
}

async fn take_step(number: usize, part: Part, visit: Visit, request: HttpRequest, sent: Sent) -> Page {
    let before = typed(&visit, &request).await?.unwrap_or_default();
    let step = posted::step(visit.lang, part, &sent, &before, Some(NEW_OFFER));
    let mut after = ListingFields { partner: step.partner.clone(), ..before };
    after.offers.extend(step.offers.clone());
    let text = posted::one(&sent, "school");
    let again = |more: bool, schools: &[School], problems: &[Problem]| {
        let fields = fields(&visit, part, &after, more, text.clone(), schools);
        page(&visit, number, part, Form::new(visit.lang, fields).with(problems))
    };
    if posted::one(&sent, "then") == "more" {
        return again(true, &[], &[]);
    }
    let mut chosen = None;
    if part == Part::Contact {
        chosen = Some(match school(&visit, &sent).await? {
            Meant::Nothing => None,
            Meant::School(school) => Some(school),
            Meant::Unclear(schools) => return again(false, &schools, &[]),
            Meant::Wrong(problems) => return again(false, &[], &problems),
        });
    }
    let token = token(&visit.app, &request);
    let (secret, network) = (&visit.app.secret, visit.session.network);
    let kept =
        partners::keep_registration(visit.db(), secret, token.as_ref(), network, (step, chosen), visit.now()).await;
    match kept {
        Ok(token) => {
            let next = STEPS.get(number + 1).map_or(CHECK, |(path, _)| *path);
            let mut response = redirect(next);
            let _added = response.add_cookie(&cookie(&visit.app, token.reveal()));
            Ok(response)
        }
        Err(Error::Invalid(problems)) => again(false, &[], &problems),
        Err(error) => Err(error.into()),
    }
}

#[derive(Template)]
#[template(path = "register_check.html")]
struct CheckPage {
    frame: Frame,
    /// What is missing, and the consent.
    form: Form,
    facts: Facts,
    version: String,
}

async fn show_check(visit: Visit, request: HttpRequest) -> Page {
    check(&visit, &request, &[]).await
}

async fn check(visit: &Visit, request: &HttpRequest, problems: &[Problem]) -> Page {
    let lang = visit.lang;
    let Some(typed) = typed(visit, request).await? else { return gone(visit) };
    let school = match typed.school {
        Some(school) => schools::find(visit.db(), school).await?,
        None => None,
    };
    let one = |(path, part): &(&str, Part)| {
        let mut own = said::lines(lang, *part, &typed, Some(NEW_OFFER));
        if *part == Part::Contact {
            own.extend(school.iter().map(|school| Own::unknown(school.name.clone())));
        }
        let lines = if own.is_empty() { vec![lang.label(Label::EditNotSaid)] } else { vec![] };
        let name = lang.say_edit_part(part.code());
        let words = format!("{} ({name})", lang.label(Label::EditChange));
        Fact { name, lines, own, change: Some(((*path).to_owned(), words)), ..Fact::default() }
    };
    let facts = Facts { facts: STEPS.iter().map(one).collect() };
    let form = Form::new(lang, vec![Field::tick("consent", lang.label(Label::RegisterConsent), false).required()]);
    let form = form.with(problems);
    let status = if form.has_problems() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = CheckPage {
        frame: Frame::family(visit, lang.label(Label::RegisterCheckTitle)).problems(&form),
        form,
        facts,
        version: lang.say_register_consent_version(CONSENT_WORDS),
    };
    show(status, &page)
}

#[derive(Template)]
#[template(path = "register_gone.html")]
struct GonePage {
    frame: Frame,
    notice: Notice,
}

/// Nothing is kept on this device, or no longer.
fn gone(visit: &Visit) -> Page {
    let lang = visit.lang;
    let notice = Notice::new(Tone::Plain, lang.label(Label::RegisterGoneLead));
    let page = GonePage {
        frame: Frame::family(visit, lang.label(Label::RegisterGoneTitle)),
        notice: notice.link("/register", lang.label(Label::RegisterBeginAgain)),
    };
    show(StatusCode::OK, &page)
}

async fn send(visit: Visit, request: HttpRequest, sent: Sent) -> Page {
    let Some(token) = token(&visit.app, &request) else { return gone(&visit) };
    let consents = posted::one(&sent, "consent") == "yes";
    let (secret, network) = (&visit.app.secret, visit.session.network);
    let said = (consents, visit.lang.tag());
    match partners::send_registration(visit.db(), secret, &token, network, said, visit.now()).await {
        Ok(registered) => {
            let mailed = if registered.editor.is_some() { "?mailed=yes" } else { "" };
            let mut response = redirect(&format!("{SENT}{mailed}"));
            let mut cookie = cookie(&visit.app, String::new());
            cookie.make_removal();
            let _added = response.add_cookie(&cookie);
            Ok(response)
        }
        Err(Error::Invalid(problems)) => check(&visit, &request, &problems).await,
        Err(Error::NotFound) => gone(&visit),
        Err(error) => Err(error.into()),
    }
}

/// Whether a link was mailed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Mailed {
    mailed: String,
}

#[derive(Template)]
#[template(path = "register_sent.html")]
struct SentPage {
    frame: Frame,
    next: Label,
}

async fn show_sent(visit: Visit, mailed: web::Query<Mailed>) -> Page {
    let next = if mailed.mailed == "yes" { Label::RegisterSentMail } else { Label::RegisterSentNoMail };
    show(StatusCode::OK, &SentPage { frame: Frame::family(&visit, visit.lang.label(Label::RegisterSentTitle)), next })
}
