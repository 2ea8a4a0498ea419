//! What can go wrong with a search server.

use std::time::Duration;

/// Why the index could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The server does not answer, or not as itself: nothing can be done until it does.
    #[error("the search server does not answer ({0})")]
    Away(String),
    /// The server does not take what we sent.
    #[error("the search server refused: {message} ({code})")]
    Refused {
        /// Its code for it.
        code: String,
        /// Its words.
        message: String,
    },
    /// There is no index.
    #[error("there is no search index: run `kith reindex`")]
    NoIndex,
    /// The index was filled by another version of the program, and is that one's to write.
    #[error("the search index was filled by another version: run `kith reindex`")]
    OtherShape,
    /// The server took a write and failed at it later.
    #[error("the search server could not do what it had taken: {message} ({code})")]
    Task {
        /// Its code for it.
        code: String,
        /// Its words.
        message: String,
    },
    /// The server took a write and was not done with it in time. It may still be.
    #[error("the search server was not done within {0:?}")]
    Late(Duration),
    /// The database.
    #[error(transparent)]
    Database(#[from] directory::error::Error),
}

/// Settings by which no search server can be reached.
#[derive(Debug, thiserror::Error)]
#[error("the search server cannot be used: {0}")]
pub struct WrongServer(pub(crate) String);
