//! Signing in by a mailed link, or by the code in the same mail: opening the link only shows a button, since mail scanners
//! open links too. The link itself knows where to go after it, so no address in a mail holds what somebody asked.

use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, REFERRER_POLICY};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use directory::accounts::{self, Device, LINK_LASTS, SignInCode, SignedIn, Tab, WayBack};
use directory::error::Error;
use directory::problem::{Problem, Problems};
use directory::text::EmailAddress;
use serde::Deserialize;
use url::form_urlencoded;
use wording::Label;

use super::components::{Field, Form, Notice, Tone};
use super::failure::Page;
use super::frame::{Frame, redirect, show};
use super::landing::after_signing_in;
use super::language;
use super::pages::Pages;
use super::visit::Visit;
use crate::{App, session};

/// The cookie that makes the code of a mail work in the browser that asked for it, where the site is reached by HTTPS.
pub(super) const ASKING_COOKIE: &str = "__Host-kith-asking";
/// The same on one's own machine, where there is no HTTPS.
const PLAIN_ASKING_COOKIE: &str = "kith-asking";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.family("/sign-in", |page| page.get(form).post(request));
    // Before the tokens, which any word could be.
    pages.family("/sign-in/code", |page| page.get(code_form).post(enter_by_code));
    pages.family("/sign-in/{token}", |page| page.get(confirm).post(enter));
    pages.action("/sign-out", |page| page.post(leave));
}

/// The form as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    email: String,
    next: String,
}

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage {
    frame: Frame,
    form: Form,
    /// What happened before, if it is worth saying.
    notice: Option<Notice>,
    /// Where to go after signing in.
    next: String,
}

/// `GET /sign-in`: where to send the mail.
pub(super) async fn form(visit: Visit, asked: web::Query<Asked>) -> Page {
    sign_in_page(StatusCode::OK, &visit, &asked, &[], None)
}

fn sign_in_page(
    status: StatusCode,
    visit: &Visit,
    asked: &Asked,
    problems: &[Problem],
    notice: Option<Notice>,
) -> Page {
    let lang = visit.lang;
    let email = Field::text("email", lang.label(Label::EmailLabel), &asked.email).hint(lang.label(Label::EmailHint));
    let form = Form::new(lang, vec![email.kind("email").autocomplete("email").required()]).with(problems);
    let frame = Frame::family(visit, lang.label(Label::SignIn)).problems(&form);
    let next = WayBack::parse(&asked.next).map(|back| back.as_str().to_owned()).unwrap_or_default();
    show(status, &SignInPage { frame, form, notice, next })
}

/// `POST /sign-in`: sends the mail, and does the same whether or not the address is known.
pub(super) async fn request(visit: Visit, asked: web::Form<Asked>) -> Page {
    let mut problems = Problems::new();
    let Some(email) = problems.required("email", &asked.email, EmailAddress::parse) else {
        return sign_in_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &asked, &problems.into_vec(), None);
    };
    let (back, tab) = (WayBack::parse(&asked.next), Tab::random());
    let (secret, from) = (&visit.app.secret, visit.session.network);
    accounts::request_sign_in(visit.db(), secret, &email, from, back.as_ref(), Some(&tab), visit.now()).await?;
    let mut response = redirect("/sign-in/code");
    let _added = response.add_cookie(&asking(&visit.app, tab.reveal()));
    Ok(response)
}

#[derive(Template)]
#[template(path = "sign_in_code.html")]
struct CodePage {
    frame: Frame,
    form: Form,
    lead: String,
}

/// `GET /sign-in/code`: where the code of the mail is typed, in the browser that asked for the mail.
pub(super) async fn code_form(visit: Visit, request: HttpRequest) -> Page {
    if tab(&visit.app, &request).is_none() {
        return Ok(redirect("/sign-in"));
    }
    code_page(StatusCode::OK, &visit, &Code::default(), &[])
}

/// The form of a code as it was sent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Code {
    code: String,
    own: String,
}

fn code_page(status: StatusCode, visit: &Visit, given: &Code, problems: &[Problem]) -> Page {
    let lang = visit.lang;
    let code = Field::text("code", lang.label(Label::SignInCodeLabel), &given.code)
        .hint(lang.label(Label::SignInCodeHint))
        .autocomplete("one-time-code")
        .numeric()
        .width(10)
        .required();
    let form = Form::new(lang, vec![code, own_device(visit, &given.own)]).with(problems);
    let frame = Frame::family(visit, lang.label(Label::LinkSentHeading)).problems(&form);
    let lead = lang.say_sign_in_code_lead(LINK_LASTS.num_minutes());
    show(status, &CodePage { frame, form, lead })
}

/// `POST /sign-in/code`: signs in by the code, once.
pub(super) async fn enter_by_code(visit: Visit, request: HttpRequest, given: web::Form<Code>) -> Page {
    let Some(tab) = tab(&visit.app, &request) else { return Ok(redirect("/sign-in")) };
    let mut problems = Problems::new();
    let Some(code) = problems.required("code", &given.code, SignInCode::parse) else {
        return code_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &given, &problems.into_vec());
    };
    let (secret, from) = (&visit.app.secret, visit.session.network);
    let device = device(&given.own);
    match accounts::sign_in_by_code(visit.db(), secret, &tab, &code, from, device, visit.now()).await {
        Ok(entered) => {
            let mut response = signed_in(&visit, &request, entered).await?;
            let mut over = asking(&visit.app, String::new());
            over.make_removal();
            let _added = response.add_cookie(&over);
            Ok(response)
        }
        Err(Error::Invalid(problems)) => {
            let empty = Code { code: String::new(), own: given.own.clone() };
            code_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &empty, &problems)
        }
        Err(Error::RateLimited { .. }) => {
            let over = Notice::new(Tone::Warm, visit.lang.label(Label::SignInCodeOver));
            sign_in_page(StatusCode::TOO_MANY_REQUESTS, &visit, &Asked::default(), &[], Some(over))
        }
        Err(other) => Err(other.into()),
    }
}

#[derive(Template)]
#[template(path = "sign_in_confirm.html")]
struct ConfirmPage {
    frame: Frame,
    form: Form,
}

/// `GET /sign-in/{token}`: a button. The token stays in the address.
pub(super) async fn confirm(visit: Visit) -> Page {
    let frame = Frame::family(&visit, visit.lang.label(Label::SignIn));
    let form = Form::new(visit.lang, vec![own_device(&visit, "")]);
    let mut response = show(StatusCode::OK, &ConfirmPage { frame, form })?;
    // Not even we are told the address. `no-referrer` would have browsers that say no more than the origin say none, and
    // the button's form would look like somebody else's.
    response.headers_mut().insert(REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    Ok(response)
}

/// Whether the device was said to be one's own.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Entering {
    own: String,
}

/// `POST /sign-in/{token}`: signs in, once.
pub(super) async fn enter(
    visit: Visit,
    request: HttpRequest,
    token: web::Path<String>,
    // A program that follows a link sends no form.
    entering: Option<web::Form<Entering>>,
) -> Page {
    let device = device(entering.as_deref().map_or("", |entering| &entering.own));
    let entered = accounts::sign_in(visit.db(), &visit.app.secret, &token, device, visit.now()).await?;
    signed_in(&visit, &request, entered).await
}

/// The way on for who has just signed in, with their cookies: the session, and their language where this browser has none.
async fn signed_in(visit: &Visit, request: &HttpRequest, entered: SignedIn) -> Page {
    let SignedIn { session, device, actor, back } = entered;
    let mut response = redirect(&after_signing_in(&actor, back.as_ref()));
    let _added = response.add_cookie(&session::cookie(&visit.app, &session, device));
    if let Some(language) = language::of_account(visit, request, &actor).await? {
        let _added = response.add_cookie(&language::cookie(&visit.app, language));
    }
    Ok(response)
}

/// `POST /sign-out`: ends the session, and takes the cookie back.
pub(super) async fn leave(visit: Visit) -> Page {
    if let Some(token) = &visit.session.token {
        accounts::sign_out(visit.db(), token, visit.now()).await?;
    }
    let mut response = redirect("/");
    let _added = response.add_cookie(&session::removal(&visit.app));
    Ok(response)
}

fn own_device(visit: &Visit, given: &str) -> Field {
    let label = visit.lang.say_sign_in_own_device(Device::Own.lasts().num_days());
    Field::tick("own", label, device(given) == Device::Own)
}

fn device(own: &str) -> Device {
    if own == "yes" { Device::Own } else { Device::Shared }
}

fn tab(app: &App, request: &HttpRequest) -> Option<Tab> {
    Tab::parse(request.cookie(asking_cookie(app))?.value())
}

fn asking(app: &App, value: String) -> Cookie<'static> {
    Cookie::build(asking_cookie(app), value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Lax)
        .secure(session::is_secure(app))
        .max_age(Duration::minutes(LINK_LASTS.num_minutes()))
        .finish()
}

fn asking_cookie(app: &App) -> &'static str {
    if session::is_secure(app) { ASKING_COOKIE } else { PLAIN_ASKING_COOKIE }
}

/// The way to sign in for who is not, and back to `path` after it.
pub(super) fn first(visit: &Visit, path: &str) -> Option<HttpResponse> {
    visit.actor().person().is_none().then(|| redirect(&way(path)))
}

/// The way to sign in, and back to `path` after it.
pub(super) fn way(path: &str) -> String {
    let path: String = form_urlencoded::byte_serialize(path.as_bytes()).collect();
    format!("/sign-in?next={path}")
}
