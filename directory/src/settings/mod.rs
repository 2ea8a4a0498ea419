//! What the body that runs an installation says of itself on pages: who answers for the data, and whom to write to.
//!
//! - These are the words of administrators; what the program needs to run is in its environment instead.
//! - They have one version together: who edits them names the version they saw.

mod read;
mod write;

use crate::codes::codes;

pub use read::{current, kept};
pub use write::{SettingsFields, change, check_editor};

codes! {
    /// Something that administrators say of this installation.
    Setting {
        /// The body that answers for the personal data kept here.
        ControllerName = "controller_name",
        /// Whom to write to about personal data.
        ControllerEmail = "controller_email",
        /// Whom to write to where a page cannot be used.
        AccessibilityEmail = "accessibility_email",
    }
}

/// What is said of this installation; none where it was not said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The body that answers for the personal data kept here.
    pub controller_name: Option<String>,
    /// Whom to write to about personal data.
    pub controller_email: Option<String>,
    /// Whom to write to where a page cannot be used.
    pub accessibility_email: Option<String>,
}

/// The settings as they are edited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Their version together; 0 where nothing was said yet.
    pub version: i32,
    /// What they are.
    pub settings: Settings,
}
