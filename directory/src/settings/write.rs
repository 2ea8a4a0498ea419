//! Saying something of this installation, for administrators.

use chrono::{DateTime, Utc};
use diesel::prelude::ExpressionMethods as _;
use diesel_async::{AsyncConnection as _, RunQueryDsl as _, SimpleAsyncConnection as _};
use uuid::Uuid;

use super::read::kept_in;
use super::{Setting, Settings};
use crate::accounts::administers;
use crate::actor::Actor;
use crate::db::Db;
use crate::error::{Error, Result, Said};
use crate::ids::SettingId;
use crate::outbox::{Event, publish};
use crate::problem::{Problem, Problems};
use crate::schema::settings;
use crate::text::{EmailAddress, line};

/// The longest name of a body.
const LONGEST_NAME: usize = 200;

/// The raw fields of the settings. Blank means that nothing is said.
#[derive(Clone, Debug, Default)]
pub struct SettingsFields {
    /// The body that answers for the personal data kept here.
    pub controller_name: String,
    /// Whom to write to about personal data.
    pub controller_email: String,
    /// Whom to write to where a page cannot be used.
    pub accessibility_email: String,
}

impl SettingsFields {
    fn parse(&self) -> Result<Settings, Vec<Problem>> {
        let mut problems = Problems::new();
        let email = |raw: &str| EmailAddress::parse(raw).map(|email| email.as_str().to_owned());
        let settings = Settings {
            controller_name: problems
                .optional(Setting::ControllerName.code(), &self.controller_name, |raw| line(raw, LONGEST_NAME)),
            controller_email: problems.optional(Setting::ControllerEmail.code(), &self.controller_email, email),
            accessibility_email: problems.optional(
                Setting::AccessibilityEmail.code(),
                &self.accessibility_email,
                email,
            ),
        };
        problems.finish(Some(settings))
    }
}

/// Lets administrators through, who signed in themselves. To others there is nothing here.
pub fn check_editor(actor: &Actor) -> Result<()> {
    administers(actor)
}

/// Says all of it anew, from version `version`. For administrators; to others there is nothing here. What stays as it is
/// is no change.
pub async fn change(db: &Db, actor: &Actor, version: i32, fields: &SettingsFields, now: DateTime<Utc>) -> Result<()> {
    administers(actor)?;
    let wanted = fields.parse()?;
    let mut conn = db.conn().await?;
    conn.transaction(async |conn| {
        conn.batch_execute("LOCK TABLE settings IN SHARE ROW EXCLUSIVE MODE").await?;
        let kept = kept_in(conn).await?;
        Error::check_version(version, kept.version)
            .map_err(|conflict| conflict.with_differences(said(&wanted), &said(&kept.settings)))?;
        for setting in Setting::ALL {
            if wanted.get(*setting) == kept.settings.get(*setting) {
                continue;
            }
            let row = (
                settings::value.eq(wanted.get(*setting).unwrap_or_default()),
                settings::version.eq(version + 1),
                settings::updated_at.eq(now),
                settings::updated_by.eq(actor.person().map(|person| person.id.uuid())),
            );
            let id: Uuid = diesel::insert_into(settings::table)
                .values((settings::id.eq(SettingId::new(now).uuid()), settings::name.eq(setting.code()), row))
                .on_conflict(settings::name)
                .do_update()
                .set(row)
                .returning(settings::id)
                .get_result(conn)
                .await?;
            publish(conn, &[Event::SettingChanged(SettingId::from_uuid(id))], actor, now).await?;
        }
        Ok(())
    })
    .await
}

fn said(settings: &Settings) -> Said {
    Setting::ALL.iter().map(|setting| (setting.code(), settings.get(*setting).unwrap_or_default().to_owned())).collect()
}
