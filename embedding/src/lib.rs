//! Words in, a vector out: the sentence model on a thread of its own, and nothing else.
//!
//! The vectors are 384 small integers: only their direction means something, so they are compared by cosine.

mod model;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::time::Instant;

use tokio::sync::{mpsc, oneshot};

use crate::model::Model;

/// Numbers in a vector.
pub const DIMENSIONS: usize = 384;

/// Requests that may wait for the model before callers are made to wait.
const QUEUE: usize = 64;

/// What can go wrong with the model.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file of the model folder is not there or cannot be read.
    #[error(
        "cannot read {path}: {source}; the model folder needs config.json, tokenizer.json and model.safetensors of {}",
        model_name()
    )]
    Missing {
        /// The file.
        path: PathBuf,
        /// Why it cannot be read.
        source: std::io::Error,
    },
    /// A file of the model folder is there and is not what it should be.
    #[error("{path} is not a usable part of {}: {reason}; fetch the model again", model_name())]
    Broken {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The model refused a text.
    #[error("the sentence model failed: {0}")]
    Failed(String),
    /// The model's thread is gone, or could not be started.
    #[error("the sentence model is not running")]
    Stopped,
}

/// The name under which vectors of this model are stored: vectors of different models cannot be compared.
pub const fn model_name() -> &'static str {
    "all-MiniLM-L6-v2"
}

struct Request {
    texts: Vec<String>,
    reply: oneshot::Sender<Result<Vec<Vec<i8>>, Error>>,
}

/// A handle to the model; cloning it gives another handle to the same model, whose thread ends with the last one.
#[derive(Clone, Debug)]
pub struct Embedder {
    requests: mpsc::Sender<Request>,
}

impl Embedder {
    /// Reads the model from its folder and starts its thread.
    pub fn load(folder: &Path) -> Result<Self, Error> {
        let model = Model::load(folder)?;
        Self::answering(move |texts| model.embed(texts))
    }

    /// Answers by `embed` instead of a model's files, on a thread of its own: for tests of who reaches the model.
    pub fn answering(embed: impl Fn(&[String]) -> Result<Vec<Vec<i8>>, Error> + Send + 'static) -> Result<Self, Error> {
        let (requests, queue) = mpsc::channel(QUEUE);
        std::thread::Builder::new()
            .name("embedding".into())
            .spawn(move || serve(&embed, queue))
            .map_err(|_| Error::Stopped)?;
        Ok(Self { requests })
    }

    /// The vectors of these texts, in their order: [`DIMENSIONS`] numbers each.
    pub async fn embed(&self, texts: Vec<String>) -> Result<Vec<Vec<i8>>, Error> {
        let (reply, answer) = oneshot::channel();
        self.requests.send(Request { texts, reply }).await.map_err(|_| Error::Stopped)?;
        answer.await.map_err(|_| Error::Stopped)?
    }
}

fn serve(embed: &impl Fn(&[String]) -> Result<Vec<Vec<i8>>, Error>, mut queue: mpsc::Receiver<Request>) {
    while let Some(Request { texts, reply }) = queue.blocking_recv() {
        // Whoever asked may have given up while this waited.
        if reply.is_closed() {
            continue;
        }
        let (started, count) = (Instant::now(), u64::try_from(texts.len()).unwrap_or(u64::MAX));
        let result = embed(&texts);
        metrics::histogram!("kith_model_duration_seconds").record(started.elapsed());
        let outcome = if result.is_ok() { "ok" } else { "error" };
        metrics::counter!("kith_model_texts_total", "outcome" => outcome).increment(count);
        if let Err(error) = &result {
            tracing::warn!(%error, texts = texts.len(), "texts were not embedded");
        }
        let _gone = reply.send(result);
    }
}
