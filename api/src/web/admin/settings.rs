//! What this installation says of itself, edited; and where it runs, to be looked at.

use actix_web::http::StatusCode;
use actix_web::web;
use directory::error::Error;
use directory::problem::Problem;
use directory::settings::{self, Kept, SettingsFields};
use serde::Deserialize;
use wording::Label;

use super::{LANG, Part, RecordPage, Work, both, frame, heads};
use crate::web::components::{Cell, Field, Notice, Table};
use crate::web::failure::Page;
use crate::web::frame::{redirect_saying, show};
use crate::web::pages::Pages;
use crate::web::sign_in;
use crate::web::visit::Visit;
use crate::{Deployed, Told};

const PATH: &str = "/admin/settings";

pub(super) fn routes(pages: &mut Pages<'_>) {
    pages.staff(PATH, |page| page.get(form).post(save));
}

/// The form as it was sent.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Given {
    version: i32,
    controller_name: String,
    controller_email: String,
    accessibility_email: String,
}

impl From<Kept> for Given {
    fn from(kept: Kept) -> Self {
        Self {
            version: kept.version,
            controller_name: kept.settings.controller_name.unwrap_or_default(),
            controller_email: kept.settings.controller_email.unwrap_or_default(),
            accessibility_email: kept.settings.accessibility_email.unwrap_or_default(),
        }
    }
}

/// `GET /admin/settings`.
async fn form(visit: Visit) -> Page {
    if let Some(first) = sign_in::first(&visit, PATH) {
        return Ok(first);
    }
    settings::check_editor(visit.actor())?;
    let given = Given::from(settings::kept(visit.db()).await?);
    settings_page(StatusCode::OK, &visit, &given, &[], None)
}

fn settings_page(
    status: StatusCode,
    visit: &Visit,
    given: &Given,
    problems: &[Problem],
    conflict: Option<(Notice, Part)>,
) -> Page {
    let line = |name: &str, label, value: &str| Field::text(name, LANG.label(label), value);
    let name_hint = LANG.label(Label::AdminSettingsControllerNameHint);
    let access_hint = LANG.label(Label::AdminSettingsAccessibilityEmailHint);
    let fields = vec![
        Field::hidden("version", given.version),
        line("controller_name", Label::AdminSettingsControllerName, &given.controller_name).hint(name_hint),
        line("controller_email", Label::AdminSettingsControllerEmail, &given.controller_email).kind("email"),
        line("accessibility_email", Label::AdminSettingsAccessibilityEmail, &given.accessibility_email)
            .hint(access_hint)
            .kind("email"),
    ];
    let mut work = Work::new(PATH, fields, Label::AdminSave);
    work.form.put(problems);
    let frame = frame(visit, LANG.label(Label::AdminSettingsTitle), &[]).problems(&work.form);
    let (notice, differing) = conflict.unzip();
    let edit = Part { lead: LANG.label(Label::AdminSettingsLead), work: Some(work), ..Part::default() };
    let runs = Part {
        heading: LANG.label(Label::AdminSettingsDeploymentHeading),
        lead: LANG.label(Label::AdminSettingsDeploymentLead),
        table: Some(deployment(&visit.app.deployment)),
        ..Part::default()
    };
    let parts = differing.into_iter().chain([edit, runs]).collect();
    show(status, &RecordPage { frame, heading: LANG.label(Label::AdminSettingsTitle), notice, parts })
}

fn deployment(deployment: &[Deployed]) -> Table {
    let row = |setting: &Deployed| {
        let value = match &setting.told {
            Told::NotSet => LANG.label(Label::AdminSettingsNone),
            Told::Hidden => LANG.label(Label::AdminSettingsHidden),
            Told::Value(value) => value.clone(),
        };
        vec![Cell::new(setting.name), Cell::new(value)]
    };
    Table {
        caption: LANG.label(Label::AdminSettingsDeployment),
        heads: heads([Label::AdminSettingsName, Label::AdminSettingsValue]),
        rows: deployment.iter().map(row).collect(),
    }
}

/// `POST /admin/settings`.
async fn save(visit: Visit, given: web::Form<Given>) -> Page {
    let given = given.into_inner();
    let fields = SettingsFields {
        controller_name: given.controller_name.clone(),
        controller_email: given.controller_email.clone(),
        accessibility_email: given.accessibility_email.clone(),
    };
    match settings::change(visit.db(), visit.actor(), given.version, &fields, visit.now()).await {
        Ok(()) => Ok(redirect_saying(&visit.app, PATH, Label::AdminSaved)),
        Err(Error::Invalid(problems)) => {
            settings_page(StatusCode::UNPROCESSABLE_ENTITY, &visit, &given, &problems, None)
        }
        Err(Error::Conflict { current, differences, .. }) => {
            let given = Given { version: current, ..given };
            settings_page(StatusCode::CONFLICT, &visit, &given, &[], Some(both(&differences)))
        }
        Err(other) => Err(other.into()),
    }
}
