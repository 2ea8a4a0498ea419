//! One's own account: what is kept of it, what one belongs to, and where one is signed in.

use actix_web::http::StatusCode;
use actix_web::web;
use askama::Template;
use directory::accounts::{self, HeldMembership, SessionDetails};
use directory::actor::Membership;
use directory::clock::london_day;
use directory::error::Error;
use directory::ids::SessionId;
use wording::{Label, Language};

use super::components::{Button, Cell, Facts, Head, Table};
use super::failure::Page;
use super::frame::{Frame, redirect, redirect_saying, show};
use super::pages::Pages;
use super::sign_in;
use super::visit::Visit;
use crate::session;

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.family("/account", |page| page.get(overview));
    pages.action("/account/sessions/end", |page| page.post(end_all));
    pages.action("/account/sessions/{id}/end", |page| page.post(end));
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    frame: Frame,
    facts: Facts,
    roles: Option<Table>,
    sessions: Table,
    everywhere: Button,
}

/// `GET /account`.
async fn overview(visit: Visit) -> Page {
    if let Some(first) = sign_in::first(&visit, "/account") {
        return Ok(first);
    }
    let own = accounts::account(visit.db(), visit.actor()).await?;
    let sessions = accounts::sessions(visit.db(), visit.actor(), visit.session.token.as_ref(), visit.now()).await?;
    let lang = visit.lang;
    let language = own.language.as_deref().and_then(Language::from_tag);
    let language = language.map_or_else(|| lang.label(Label::AccountLanguageNone), |it| it.own_name().to_owned());
    let facts = Facts::default()
        .and(lang.label(Label::AccountEmail), &own.email)
        .and(lang.label(Label::AccountCalled), &own.display_role)
        .and(lang.label(Label::AccountLanguage), language)
        .and(lang.label(Label::AccountSince), lang.day(london_day(own.since)));
    let page = AccountPage {
        frame: Frame::family(&visit, lang.label(Label::AccountTitle)),
        facts,
        roles: (!own.memberships.is_empty()).then(|| roles(lang, &own.memberships)),
        sessions: session_table(lang, &sessions),
        everywhere: Button::grave("/account/sessions/end", lang.label(Label::AccountSessionsEnd)),
    };
    show(StatusCode::OK, &page)
}

fn roles(lang: Language, memberships: &[HeldMembership]) -> Table {
    let row = |held: &HeldMembership| {
        let of = match held.membership {
            Membership::Teacher { school, .. } | Membership::LiaisonSchool { school, .. } => {
                Cell::link(format!("/schools/{school}"), &held.of)
            }
            _ => Cell::new(&held.of),
        };
        let open = match held.membership {
            Membership::PartnerEditor { partner } => {
                Cell::link(format!("/listings/{partner}"), lang.label(Label::AccountOpenListing))
            }
            Membership::Administrator => Cell::link("/admin", lang.label(Label::AccountOpen)),
            _ => Cell::default(),
        };
        vec![Cell::new(role(lang, held.membership)), of, open]
    };
    let heads = [Label::AccountRole, Label::AccountOf, Label::AccountOpen].map(|head| Head::new(lang.label(head)));
    let rows = memberships.iter().map(row).collect();
    Table { caption: lang.label(Label::AccountRolesHeading), heads: heads.into(), rows }
}

/// The name of a role.
pub(super) fn role(lang: Language, membership: Membership) -> String {
    lang.label(match membership {
        Membership::Teacher { .. } => Label::AccountRoleTeacher,
        Membership::LiaisonSchool { .. } => Label::AccountRoleLiaisonSchool,
        Membership::LiaisonAuthority { .. } => Label::AccountRoleLiaisonAuthority,
        Membership::PartnerEditor { .. } => Label::AccountRolePartnerEditor,
        Membership::Administrator => Label::AccountRoleAdministrator,
    })
}

fn session_table(lang: Language, sessions: &[SessionDetails]) -> Table {
    let row = |session: &SessionDetails| {
        let own = if session.own_device { Label::AccountSessionOwn } else { Label::AccountSessionShared };
        let device = if session.is_this {
            format!("{} · {}", lang.label(Label::AccountSessionThis), lang.label(own))
        } else {
            lang.label(own)
        };
        let since = lang.day(london_day(session.began_at));
        let end = Button::quiet(format!("/account/sessions/{}/end", session.id), lang.label(Label::AccountSessionEnd));
        vec![
            Cell::new(&since),
            Cell::new(lang.day(session.last_used_on)),
            Cell::new(lang.day(london_day(session.ends_at))),
            Cell::new(device),
            Cell { buttons: vec![end.about(since)], ..Cell::default() },
        ]
    };
    let heads = [
        Label::AccountSessionBegan,
        Label::AccountSessionUsed,
        Label::AccountSessionEnds,
        Label::AccountSessionDevice,
        Label::AccountSessionDo,
    ];
    let heads = heads.map(|head| Head::new(lang.label(head))).into();
    Table { caption: lang.label(Label::AccountSessions), heads, rows: sessions.iter().map(row).collect() }
}

/// `POST /account/sessions/{id}/end`.
async fn end(visit: Visit, id: web::Path<String>) -> Page {
    let id: SessionId = id.parse().map_err(|_| Error::NotFound)?;
    accounts::end_session(visit.db(), visit.actor(), id, visit.now()).await?;
    Ok(redirect_saying(&visit.app, "/account", Label::AccountSessionEnded))
}

/// `POST /account/sessions/end`: also of the one that asks.
async fn end_all(visit: Visit) -> Page {
    accounts::end_sessions(visit.db(), visit.actor(), visit.now()).await?;
    let mut response = redirect("/");
    let _added = response.add_cookie(&session::removal(&visit.app));
    Ok(response)
}
