//! How the index stands, remembered between questions, so that an outage makes one of them wait and not each.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long an index that answers is trusted to be the same.
const TRUSTED: Duration = Duration::from_mins(1);

/// How the search index stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It answers.
    Ready,
    /// It answers, with the vocabulary of another time.
    OtherWords,
    /// It was filled by another version of the program, and is not asked.
    OtherShape,
    /// It was never filled.
    Missing,
    /// It does not answer, and why.
    Away(String),
}

impl Standing {
    /// Whether questions go to the index.
    pub const fn answers(&self) -> bool {
        matches!(self, Self::Ready | Self::OtherWords)
    }

    /// What is wrong and what to do about it; none where all is well.
    pub fn effect(&self) -> Option<String> {
        const DATABASE: &str = "answers come from the database";
        Some(match self {
            Self::Ready => return None,
            Self::OtherWords => "the index has an older vocabulary and is being renewed".to_owned(),
            Self::OtherShape => {
                format!("{DATABASE}: the index was filled by another version: run `kith reindex`")
            }
            Self::Missing => format!("{DATABASE}: there is no index: run `kith reindex`"),
            Self::Away(_) => format!("{DATABASE}: the search server does not answer"),
        })
    }
}

/// What is known of the index, and until when.
#[derive(Debug)]
pub(crate) struct Known {
    state: Mutex<Option<State>>,
    /// How long an index that does not answer is left alone.
    left_alone: Duration,
}

#[derive(Debug)]
struct State {
    standing: Standing,
    /// When to look again.
    look_at: Instant,
}

/// What a question is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Go {
    /// Look how the index stands: nothing is known, or it was long ago. Others do not look meanwhile.
    Look,
    /// It stood like this a moment ago.
    Trust(Standing),
}

impl Known {
    pub(crate) const fn new(left_alone: Duration) -> Self {
        Self { state: Mutex::new(None), left_alone }
    }

    /// What a question at `now` is to do.
    pub(crate) fn go(&self, now: Instant) -> Go {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match state.as_mut() {
            Some(state) if now < state.look_at => Go::Trust(state.standing.clone()),
            Some(state) => {
                state.look_at = now + self.left_alone;
                Go::Look
            }
            // Before anybody has looked, each looks for itself: there is nothing to trust yet.
            None => Go::Look,
        }
    }

    /// Keeps how the index stands, and says it once where that is news.
    pub(crate) fn keep(&self, standing: Standing, now: Instant) {
        // Anything but readiness is soon otherwise.
        let trusted = if standing == Standing::Ready { TRUSTED } else { self.left_alone };
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let before = state.as_ref().map(|state| &state.standing);
        let same = |before: &Standing| std::mem::discriminant(before) == std::mem::discriminant(&standing);
        match (before, standing.effect()) {
            (Some(before), _) if same(before) => {}
            (None, None) => {}
            (Some(_), None) => tracing::info!("the search index answers again"),
            (_, Some(effect)) => {
                let why = if let Standing::Away(why) = &standing { why.as_str() } else { "" };
                tracing::warn!(why, "search: {effect}");
            }
        }
        *state = Some(State { standing, look_at: now + trusted });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_makes_one_question_wait_at_a_time() {
        const LEFT_ALONE: Duration = Duration::from_secs(10);
        let (known, now) = (Known::new(LEFT_ALONE), Instant::now());
        assert_eq!(known.go(now), Go::Look);
        let away = Standing::Away("no connection".to_owned());
        known.keep(away.clone(), now);
        assert_eq!(known.go(now), Go::Trust(away.clone()));
        let later = now + LEFT_ALONE;
        assert_eq!(known.go(later), Go::Look, "one looks");
        assert_eq!(known.go(later), Go::Trust(away), "the others do not wait with it");
        known.keep(Standing::Ready, later);
        assert_eq!(known.go(later), Go::Trust(Standing::Ready));
        assert_eq!(known.go(later + TRUSTED), Go::Look);
    }

    #[test]
    fn an_older_vocabulary_is_not_believed_in_for_longer_than_an_outage() {
        const LEFT_ALONE: Duration = Duration::from_secs(10);
        let (known, now) = (Known::new(LEFT_ALONE), Instant::now());
        known.keep(Standing::OtherWords, now);
        assert_eq!(known.go(now), Go::Trust(Standing::OtherWords));
        assert_eq!(known.go(now + LEFT_ALONE), Go::Look, "by then the consumer has renewed it");
        let said = Standing::OtherWords.effect().unwrap_or_default();
        assert!(said.contains("being renewed") && !said.contains("reindex"), "{said}");
    }
}
