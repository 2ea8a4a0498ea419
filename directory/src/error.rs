//! Why a domain function did not do what was asked: one type, so that every front says the same.

use crate::problem::Problem;

/// Why a domain function failed. The first five are the caller's to mend; `Internal` is ours.
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
    #[error("too many requests: try again later")]
    RateLimited,
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

impl Error {
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
