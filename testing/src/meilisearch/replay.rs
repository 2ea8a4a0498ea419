//! A server that says what a real one said, in the same order, whatever it is asked.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context as _, Result};
use serde_json::Value;
use tokio::net::TcpListener;

use super::http::{Answer, Connection};

/// One answer of a real server.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// What it shows.
    pub note: String,
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Value,
}

/// Reads recorded answers: a list of `{note, response: {status, body}}`.
pub fn recorded(text: &str) -> Result<Vec<Recorded>> {
    let list: Vec<Value> = serde_json::from_str(text)?;
    let one = |value: &Value| {
        let response = value.get("response")?;
        let status = u16::try_from(response.get("status")?.as_u64()?).ok()?;
        let note = value.get("note")?.as_str()?.to_owned();
        Some(Recorded { note, status, body: response.get("body")?.clone() })
    };
    list.iter().map(|value| one(value).with_context(|| format!("not an answer: {value}"))).collect()
}

/// The server; it ends with the test's runtime.
pub struct Replay {
    /// Where it listens.
    pub url: String,
    said: Arc<AtomicUsize>,
}

impl Replay {
    /// Starts it on a free port. After its last answer it cuts the connection.
    pub async fn start(answers: Vec<Recorded>) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let said = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&said);
        #[expect(clippy::disallowed_methods, reason = "a test's server ends with its runtime")]
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let mut connection = Connection::new(stream);
                while let Ok(Some(_)) = connection.request().await {
                    let Some(answer) = answers.get(count.fetch_add(1, Ordering::SeqCst)) else { break };
                    let answer = Answer { status: answer.status, body: answer.body.to_string() };
                    if connection.answer(&answer).await.is_err() {
                        break;
                    }
                }
            }
        });
        Ok(Self { url, said })
    }

    /// How many requests it has answered.
    pub fn said(&self) -> usize {
        self.said.load(Ordering::SeqCst)
    }
}
