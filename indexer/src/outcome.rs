//! What a handler decides about the work it was given.

use directory::error::Error;

/// What became of one piece of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is done, or there was nothing left to do.
    Done,
    /// It failed in a way that may pass: it is tried again, later each time.
    Retry(String),
    /// No try will help until somebody changes something.
    GiveUp(String),
}

impl Outcome {
    /// The code for logs and metrics.
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Retry(_) => "retry",
            Self::GiveUp(_) => "give_up",
        }
    }

    /// The outcome of a domain command: a fault of ours may pass, since the database may have been away.
    pub(crate) fn of<T>(result: Result<T, Error>) -> Self {
        match result {
            // Not found: whatever it was about is gone, and there is nothing left to do for it.
            Ok(_) | Err(Error::NotFound) => Self::Done,
            Err(error) => Self::Retry(chain(&error)),
        }
    }
}

/// An error with everything that caused it, on one line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
