//! Reading what is said of this installation: it stands on public pages, so everyone may.

use diesel::prelude::QueryDsl as _;
use diesel_async::RunQueryDsl as _;

use super::{Kept, Setting, Settings};
use crate::db::{Conn, Db};
use crate::error::{Error, Result};
use crate::schema::settings;

/// What is said of this installation.
pub async fn current(db: &Db) -> Result<Settings> {
    Ok(kept(db).await?.settings)
}

/// What is said of this installation, with the version that an edit names.
pub async fn kept(db: &Db) -> Result<Kept> {
    kept_in(&mut *db.conn().await?).await
}

/// [`kept`], on a connection that is held already.
pub(super) async fn kept_in(conn: &mut Conn) -> Result<Kept> {
    let rows: Vec<(String, String, i32)> = settings::table
        .order(settings::name)
        .select((settings::name, settings::value, settings::version))
        .load(conn)
        .await?;
    let mut kept = Kept::default();
    for (name, value, version) in rows {
        let setting = Setting::from_code(&name).ok_or_else(|| Error::impossible_row("settings", "name", &name))?;
        kept.version = kept.version.max(version);
        *kept.settings.field(setting) = Some(value).filter(|value| !value.is_empty());
    }
    Ok(kept)
}

impl Settings {
    /// The field of a setting.
    pub(super) const fn field(&mut self, setting: Setting) -> &mut Option<String> {
        match setting {
            Setting::ControllerName => &mut self.controller_name,
            Setting::ControllerEmail => &mut self.controller_email,
            Setting::AccessibilityEmail => &mut self.accessibility_email,
        }
    }

    /// What a setting says.
    pub fn get(&self, setting: Setting) -> Option<&str> {
        match setting {
            Setting::ControllerName => self.controller_name.as_deref(),
            Setting::ControllerEmail => self.controller_email.as_deref(),
            Setting::AccessibilityEmail => self.accessibility_email.as_deref(),
        }
    }
}
