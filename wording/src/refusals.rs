//! Why something was not done, and what to do next.

use directory::error::Error;

use crate::Language;

impl Language {
    /// Why something was not done, and what to do next. Of our own faults it tells nothing more.
    pub fn refusal(self, error: &Error) -> String {
        let id = match error {
            Error::Invalid(_) => "refusal-invalid",
            Error::Conflict { .. } => "refusal-conflict",
            Error::Unauthenticated => "refusal-unauthenticated",
            Error::Forbidden => "refusal-forbidden",
            Error::NotFound => "refusal-not-found",
            Error::RateLimited { wait } => {
                return self.say("refusal-rate-limited", [("seconds", wait.num_seconds().into())]);
            }
            Error::Busy => "refusal-busy",
            Error::TooSlow(_) => "refusal-too-slow",
            _ => "refusal-internal",
        };
        self.say(id, [])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::assert_whole;

    #[test]
    fn every_refusal_says_what_to_do_next() {
        for error in [
            Error::Invalid(Vec::new()),
            Error::Conflict { given: 1, current: 2, differences: Vec::new() },
            Error::Unauthenticated,
            Error::Forbidden,
            Error::NotFound,
            Error::RateLimited { wait: chrono::TimeDelta::seconds(1) },
            Error::RateLimited { wait: chrono::TimeDelta::seconds(90) },
            Error::Busy,
            Error::TooSlow("reading a secret table".into()),
            Error::internal("reading a secret table", "a detail"),
        ] {
            let sentence = Language::English.refusal(&error);
            assert_whole(&sentence);
            assert!(!sentence.contains("secret table") && !sentence.contains("detail"), "{sentence}");
        }
    }
}
