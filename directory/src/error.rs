//! Why a domain function did not do what was asked: one type, so that every front says the same.

use chrono::TimeDelta;

use crate::problem::Problem;

/// Why a domain function failed. `Busy`, `TooSlow` and `Internal` are ours, the rest the caller's to mend.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The input was wrong; every problem is listed.
    #[error("the input has {} problem(s)", .0.len())]
    Invalid(Vec<Problem>),
    /// Someone else wrote first: read it again, then edit.
    #[error("version {given} was edited meanwhile: the record is at version {current}")]
    Conflict {
        /// The version the caller had read.
        given: i32,
        /// The version that stands.
        current: i32,
        /// Where what the caller wanted to write is not what stands; empty where a command writes no fields.
        differences: Vec<Difference>,
    },
    /// Nobody is signed in, and this needs somebody.
    #[error("sign in first")]
    Unauthenticated,
    /// Signed in, and this is for somebody else.
    #[error("not allowed")]
    Forbidden,
    /// Not there, or not for this actor: the two look alike.
    #[error("not found")]
    NotFound,
    /// Asked too often.
    #[error("too many requests: try again in {} seconds", .wait.num_seconds())]
    RateLimited {
        /// How long until it may be asked again.
        wait: TimeDelta,
    },
    /// Every connection to the database is in use, and none came free in time.
    #[error("every database connection is in use")]
    Busy,
    /// The database gave up on a statement that took too long.
    #[error("a statement took too long")]
    TooSlow(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// A fault of ours.
    #[error("{doing}")]
    Internal {
        /// What was being done.
        doing: String,
        /// What went wrong.
        #[source]
        source: Option<Box<dyn std::error::Error + Send + Sync>>,
    },
}

/// A field in which two writers differ, each value as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field, named as in a file's header.
    pub field: &'static str,
    /// What the caller wanted to write.
    pub yours: String,
    /// What stands.
    pub current: String,
}

/// What a record says, field by field as text, for being compared with another.
pub(crate) type Said = Vec<(&'static str, String)>;

impl Error {
    /// This conflict, with where `yours` differs from what stands. Fields that `yours` does not name are left as they
    /// are, and so are not compared.
    pub(crate) fn with_differences(self, yours: Said, current: &Said) -> Self {
        let Self::Conflict { given, current: version, .. } = self else { return self };
        let standing = |field| current.iter().find(|(name, _)| *name == field).map(|(_, said)| said.as_str());
        let differences = yours
            .into_iter()
            .map(|(field, yours)| Difference { field, yours, current: standing(field).unwrap_or_default().to_owned() })
            .filter(|difference| difference.yours != difference.current)
            .collect();
        Self::Conflict { given, current: version, differences }
    }

    /// Whether an edit was made from the version that stands.
    pub(crate) const fn check_version(given: i32, current: i32) -> Result<()> {
        if given == current { Ok(()) } else { Err(Self::Conflict { given, current, differences: Vec::new() }) }
    }

    /// A fault of ours while `doing` something.
    pub fn internal(doing: impl Into<String>, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal { doing: doing.into(), source: Some(source.into()) }
    }

    /// A row that no rule of ours allows: names table, column and row.
    pub(crate) fn impossible_row(table: &str, column: &str, row: impl std::fmt::Display) -> Self {
        Self::Internal { doing: format!("reading {table}.{column} of row {row}: a value no rule allows"), source: None }
    }
}

impl From<diesel::result::Error> for Error {
    fn from(source: diesel::result::Error) -> Self {
        // Diesel has no kind of its own for this. A server that speaks another language than English (lc_messages) is not
        // understood, and its time limit is then an internal error: docs/operate.md.
        if let diesel::result::Error::DatabaseError(_, told) = &source
            && told.message().contains("due to statement timeout")
        {
            return Self::TooSlow(source.into());
        }
        Self::internal("talking to the database", source)
    }
}

impl From<diesel_async::pooled_connection::deadpool::PoolError> for Error {
    fn from(source: diesel_async::pooled_connection::deadpool::PoolError) -> Self {
        Self::internal("waiting for a database connection", source)
    }
}

impl From<Vec<Problem>> for Error {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Invalid(problems)
    }
}

/// What a domain function answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;
