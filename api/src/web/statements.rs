//! What is said of the service itself: the statement on accessibility and the notice on privacy. Every figure in them is
//! the one the program goes by.

use actix_web::http::StatusCode;
use askama::Template;
use directory::accounts::{LINK_LASTS, OWN_DEVICE_LASTS, SESSION_LASTS};
use directory::limits::Limit;
use directory::outbox::KEPT;
use directory::settings;
use wording::{Label, Language};

use super::components::{Cell, Head, Own, Table};
use super::failure::Page;
use super::frame::{Frame, show};
use super::listings::opened;
use super::pages::Pages;
use super::visit::{self, Visit};
use super::{language, register, sign_in};
use crate::session;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.family("/accessibility", |page| page.get(accessibility));
    pages.family("/privacy", |page| page.get(privacy));
}

/// Sentences under a heading.
struct Section {
    heading: String,
    /// Paragraphs; a single one stands alone, several are a list.
    sentences: Vec<String>,
    table: Option<Table>,
}

#[derive(Template)]
#[template(path = "statement.html")]
struct StatementPage {
    frame: Frame,
    heading: Label,
    lead: Label,
    sections: Vec<Section>,
}

fn section(lang: Language, heading: Label, sentences: &[Label]) -> Section {
    said(lang, heading, sentences.iter().map(|sentence| lang.label(*sentence)).collect())
}

fn said(lang: Language, heading: Label, sentences: Vec<String>) -> Section {
    Section { heading: lang.label(heading), sentences, table: None }
}

/// `GET /accessibility`.
async fn accessibility(visit: Visit) -> Page {
    let lang = visit.lang;
    let settings = settings::current(visit.db()).await?;
    let report = match &settings.accessibility_email {
        Some(email) => lang.say_accessibility_report(email.as_str()),
        None => lang.label(Label::AccessibilityReportNobody),
    };
    let sections = vec![
        section(lang, Label::AccessibilityAimHeading, &[Label::AccessibilityAim]),
        section(
            lang,
            Label::AccessibilityAbleHeading,
            &[
                Label::AccessibilityAbleKeyboard,
                Label::AccessibilityAbleReader,
                Label::AccessibilityAbleZoom,
                Label::AccessibilityAbleScript,
                Label::AccessibilityAbleMotion,
                Label::AccessibilityAblePrint,
            ],
        ),
        section(
            lang,
            Label::AccessibilityTestedHeading,
            &[Label::AccessibilityTestedProgram, Label::AccessibilityTestedKeyboard],
        ),
        section(
            lang,
            Label::AccessibilityUntestedHeading,
            &[
                Label::AccessibilityUntestedPeople,
                Label::AccessibilityUntestedWords,
                Label::AccessibilityUntestedStaff,
                Label::AccessibilityUntestedTyped,
            ],
        ),
        said(lang, Label::AccessibilityReportHeading, vec![report, lang.label(Label::AccessibilityEnforce)]),
    ];
    let frame = Frame::family(&visit, lang.label(Label::AccessibilityTitle));
    let page = StatementPage { frame, heading: Label::AccessibilityTitle, lead: Label::AccessibilityLead, sections };
    show(StatusCode::OK, &page)
}

/// `GET /privacy`.
async fn privacy(visit: Visit) -> Page {
    let lang = visit.lang;
    let settings = settings::current(visit.db()).await?;
    let who = match &settings.controller_name {
        Some(name) => lang.say_privacy_who(name.as_str()),
        None => lang.label(Label::PrivacyWhoNobody),
    };
    let ask = match &settings.controller_email {
        Some(email) => lang.say_privacy_ask(email.as_str()),
        None => lang.label(Label::PrivacyAskNobody),
    };
    let sections = vec![
        said(lang, Label::PrivacyWhoHeading, vec![who, ask]),
        said(lang, Label::PrivacyKeptHeading, kept(lang)),
        section(
            lang,
            Label::PrivacyNotHeading,
            &[Label::PrivacyNotChildren, Label::PrivacyNotEvidence, Label::PrivacyNotTrackers],
        ),
        section(
            lang,
            Label::PrivacySeenHeading,
            &[
                Label::PrivacySeenOrganisation,
                Label::PrivacySeenPerson,
                Label::PrivacySeenContact,
                Label::PrivacySeenPlace,
                Label::PrivacySeenTimes,
                Label::PrivacySeenNeed,
                Label::PrivacySeenAdministrators,
            ],
        ),
        Section {
            table: Some(cookies(lang)),
            ..section(lang, Label::PrivacyCookiesHeading, &[Label::PrivacyCookiesLead])
        },
        section(lang, Label::PrivacyRightsHeading, &[Label::PrivacyRights, Label::PrivacyComplain]),
    ];
    let frame = Frame::family(&visit, lang.label(Label::PrivacyTitle));
    show(StatusCode::OK, &StatementPage { frame, heading: Label::PrivacyTitle, lead: Label::PrivacyLead, sections })
}

fn kept(lang: Language) -> Vec<String> {
    let longest = Limit::ALL.iter().map(|limit| (limit.every() * limit.burst()).num_hours()).max().unwrap_or_default();
    vec![
        lang.label(Label::PrivacyKeptAccount),
        lang.say_privacy_kept_session(KEPT.num_days()),
        lang.label(Label::PrivacyKeptNeed),
        lang.label(Label::PrivacyKeptListing),
        lang.say_privacy_kept_draft(register::DAYS),
        lang.label(Label::PrivacyKeptEnquiry),
        lang.say_privacy_kept_list(KEPT.num_days()),
        lang.label(Label::PrivacyKeptHistory),
        lang.say_privacy_kept_mails(KEPT.num_days()),
        lang.say_privacy_kept_limits(longest),
        lang.label(Label::PrivacyKeptLog),
    ]
}

/// Every cookie there is: its name, what it is for, how long it stays.
fn cookies(lang: Language) -> Table {
    let session_lasts = lang.say_privacy_lasts_session(OWN_DEVICE_LASTS.num_days(), SESSION_LASTS.num_hours());
    let told = [
        (session::COOKIE, Label::PrivacyCookieSession, session_lasts),
        (sign_in::ASKING_COOKIE, Label::PrivacyCookieAsking, lang.say_privacy_lasts_minutes(LINK_LASTS.num_minutes())),
        (language::COOKIE, Label::PrivacyCookieLanguage, lang.say_privacy_lasts_days(language::REMEMBERED_DAYS)),
        (opened::COOKIE, Label::PrivacyCookieListing, lang.say_privacy_lasts_days(opened::DAYS)),
        (register::COOKIE, Label::PrivacyCookieDraft, lang.say_privacy_lasts_days(register::DAYS)),
        (visit::SAID, Label::PrivacyCookieSaid, lang.say_privacy_lasts_minutes(visit::SAID_SECONDS / 60)),
    ];
    let row = |(name, why, lasts): (&str, Label, String)| {
        let name = Cell { own: Some(Own::left_to_right(name)), ..Cell::default() };
        vec![name, Cell::new(lang.label(why)), Cell::new(lasts)]
    };
    let heads = [Label::PrivacyCookieName, Label::PrivacyCookieWhy, Label::PrivacyCookieLasts];
    Table {
        caption: lang.label(Label::PrivacyCookies),
        heads: heads.map(|head| Head::new(lang.label(head))).into(),
        rows: told.into_iter().map(row).collect(),
    }
}
