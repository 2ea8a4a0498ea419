//! Looking changes over: what changes, what somebody else changed meanwhile, and saving or throwing it away.

use actix_web::http::StatusCode;
use askama::Template;
use directory::error::Error;
use directory::partners::{self, Draft, Keep, Spot};
use directory::problem::Problem;
use wording::{Label, Language};

use super::posted::{self, Sent};
use super::{draft, path, said};
use crate::web::components::{Button, Cell, Choice, Field, Form, Head, Own, Table};
use crate::web::failure::Page;
use crate::web::frame::{Frame, redirect, redirect_saying, show};
use crate::web::listings::Opened;

#[derive(Template)]
#[template(path = "edit_check.html")]
struct CheckPage {
    frame: Frame,
    /// What was wrong, where saving was refused.
    form: Form,
    lead: String,
    changes: Table,
    save: Option<Button>,
    discard: Option<Button>,
    settle: String,
    back: String,
}

/// `GET /listings/{id}/edit/check`.
pub(super) async fn show_check(visit: Opened) -> Page {
    let draft = draft(&visit).await?;
    page(&visit, &draft, &[])
}

fn page(visit: &Opened, draft: &Draft, problems: &[Problem]) -> Page {
    let lang = visit.lang;
    let fields = draft.clashes.iter().map(|spot| clash(lang, draft, spot)).collect();
    let form = Form::new(lang, fields).with(problems);
    let changes = changes(lang, draft);
    let (clashing, changing) = (!draft.clashes.is_empty(), !draft.changes.is_empty());
    let lead = match (clashing, changing) {
        (true, _) => Label::EditClashLead,
        (false, true) => Label::EditCheckLead,
        (false, false) => Label::EditCheckNone,
    };
    let page = CheckPage {
        frame: Frame::family(visit, lang.label(Label::EditCheckTitle)).problems(&form),
        form,
        lead: lang.label(lead),
        changes,
        save: (changing && !clashing).then(|| Button::new(path(visit, "publish"), lang.label(Label::EditCheckSave))),
        discard: (changing || clashing)
            .then(|| Button::grave(path(visit, "discard"), lang.label(Label::EditCheckDiscard))),
        settle: if clashing { path(visit, "settle") } else { String::new() },
        back: format!("/listings/{}/edit", visit.id),
    };
    show(if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }, &page)
}

/// Which of two that were written at the same time is right.
fn clash(lang: Language, draft: &Draft, spot: &Spot) -> Field {
    let text = |listing| {
        let stands = said::lines(lang, spot.part, listing, spot.offer.as_deref());
        let lines: Vec<String> = stands.into_iter().map(|own| own.text).collect();
        if lines.is_empty() { lang.label(Label::EditNotSaid) } else { lines.join("; ") }
    };
    let choices = vec![
        Choice::new("yours", lang.say_edit_clash_yours(text(&draft.fields))),
        Choice::new("current", lang.say_edit_clash_current(text(&draft.current))),
    ];
    let part = lang.say_edit_part(spot.part.code());
    Field::radios(name(spot), lang.say_edit_clash_of(part), choices, "yours").required()
}

/// What the field that decides about a spot is called: by the spot, since there may be others by the time it is sent.
fn name(spot: &Spot) -> String {
    format!("clash.{}.{}", spot.part.code(), spot.offer.as_deref().unwrap_or_default())
}

/// What changes: each line as it stands and as it would be.
fn changes(lang: Language, draft: &Draft) -> Table {
    let mut rows = Vec::new();
    for spot in &draft.changes {
        let now = said::of(lang, spot.part, &draft.current, spot.offer.as_deref());
        let then = said::of(lang, spot.part, &draft.fields, spot.offer.as_deref());
        for (name, will_be) in then {
            let stands = now.iter().find(|(known, _)| *known == name).map(|(_, said)| said.clone()).unwrap_or_default();
            if stands != will_be {
                rows.push(vec![Cell::new(name), cell(lang, &stands), cell(lang, &will_be)]);
            }
        }
    }
    let heads = vec![
        Head::new(lang.label(Label::ConflictField)),
        Head::new(lang.label(Label::EditCheckNow)),
        Head::new(lang.label(Label::EditCheckThen)),
    ];
    Table { caption: lang.label(Label::EditCheckCaption), heads, rows }
}

fn cell(lang: Language, said: &[Own]) -> Cell {
    match said {
        [] => Cell::new(lang.label(Label::EditNotSaid)),
        [one] => Cell { own: Some(one.clone()), ..Cell::default() },
        several => {
            let lines: Vec<&str> = several.iter().map(|own| own.text.as_str()).collect();
            Cell { own: Some(Own::unknown(lines.join("; "))), ..Cell::default() }
        }
    }
}

/// `POST /listings/{id}/edit/settle`: which of two stands.
pub(super) async fn settle(visit: Opened, sent: Sent) -> Page {
    let draft = draft(&visit).await?;
    let decided = |spot: &Spot| match posted::one(&sent, &name(spot)).as_str() {
        "yours" => Some((spot.clone(), Keep::Yours)),
        "current" => Some((spot.clone(), Keep::Current)),
        _ => None,
    };
    let decisions: Vec<(Spot, Keep)> = draft.clashes.iter().filter_map(decided).collect();
    partners::settle(visit.db(), visit.actor(), visit.id, &decisions, visit.now()).await?;
    Ok(redirect(&path(&visit, "check")))
}

/// `POST /listings/{id}/edit/publish`.
pub(super) async fn publish(visit: Opened) -> Page {
    visit.care()?;
    match partners::publish_draft(visit.db(), visit.actor(), visit.id, visit.now()).await {
        Ok(_) => Ok(redirect_saying(&visit.app, &format!("/listings/{}", visit.id), Label::EditSaved)),
        Err(Error::Conflict { .. }) => Ok(redirect(&path(&visit, "check"))),
        Err(Error::Invalid(problems)) => page(&visit, &draft(&visit).await?, &problems),
        Err(error) => Err(error.into()),
    }
}

/// `POST /listings/{id}/edit/discard`.
pub(super) async fn discard(visit: Opened) -> Page {
    visit.care()?;
    partners::discard_draft(visit.db(), visit.actor(), visit.id, visit.now()).await?;
    Ok(redirect_saying(&visit.app, &format!("/listings/{}", visit.id), Label::EditDiscarded))
}
