//! A search server that answers as Meilisearch does, as far as Kith asks it, and misbehaves when told to.
//!
//! Writes are answered with 202 and a task, and a task can fail after that. Tasks are done in the order they were taken,
//! before the next request is read.

mod ask;
mod filter;
mod http;
mod replay;
mod store;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Result;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;

use self::http::{Answer, Connection, Request};
use self::store::Store;

pub use self::replay::{Recorded, Replay, recorded};

/// What the server does with requests, until told otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answering {
    /// Answers them.
    Well,
    /// Cuts the connection, as if it were not there.
    Cut,
    /// Takes a request and says nothing.
    Never,
    /// Answers with this status and a page that is no JSON, as a proxy does.
    Status(u16),
}

/// The server; it ends with the test's runtime.
pub struct SearchServer {
    /// Where it listens.
    pub url: String,
    state: Arc<State>,
}

struct State {
    answering: Mutex<Answering>,
    store: Mutex<Store>,
    asked: Mutex<Vec<String>>,
    /// The request that is held (`POST /swap-indexes`), and whether one has come.
    held: watch::Sender<Held>,
}

#[derive(Clone, Debug, Default)]
struct Held {
    request: Option<String>,
    waiting: bool,
}

impl SearchServer {
    /// The key it takes.
    pub const KEY: &'static str = "a-master-key-for-tests";

    /// Starts it on a free port, without an index.
    pub async fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let state = Arc::new(State {
            answering: Mutex::new(Answering::Well),
            store: Mutex::default(),
            asked: Mutex::default(),
            held: watch::Sender::default(),
        });
        let serving = Arc::clone(&state);
        #[expect(clippy::disallowed_methods, reason = "a test's server ends with its runtime")]
        tokio::spawn(async move {
            let mut conversations = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let state = Arc::clone(&serving);
                // A conversation that breaks off is the client's affair.
                conversations.spawn(async move { converse(Connection::new(stream), &state).await.ok() });
            }
        });
        Ok(Self { url, state })
    }

    /// Tells it what to do with the next requests.
    pub fn answer(&self, answering: Answering) {
        *locked(&self.state.answering) = answering;
    }

    /// Makes the next task of this type (`documentAdditionOrUpdate`) fail after its 202.
    pub fn fail_next(&self, task: &str) {
        locked(&self.state.store).fail_next = Some(task.to_owned());
    }

    /// Makes the next task of this type seem to wait until another one is taken.
    pub fn late_next(&self, task: &str) {
        locked(&self.state.store).late_next = Some(task.to_owned());
    }

    /// The names of its indexes.
    pub fn indexes(&self) -> Vec<String> {
        locked(&self.state.store).indexes.keys().cloned().collect()
    }

    /// The documents of an index, by id; none where there is no index.
    pub fn documents(&self, index: &str) -> BTreeMap<String, Value> {
        locked(&self.state.store).indexes.get(index).map(|index| index.documents.clone()).unwrap_or_default()
    }

    /// Puts a document into an index past the client, as another program might.
    pub fn put(&self, index: &str, document: Value) {
        let id = document.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        locked(&self.state.store).indexes.entry(index.to_owned()).or_default().documents.insert(id, document);
    }

    /// Every request so far, such as `POST /swap-indexes`.
    pub fn asked(&self) -> Vec<String> {
        locked(&self.state.asked).clone()
    }

    /// Holds the next request like this one until [`Self::release`].
    pub fn hold(&self, request: &str) {
        self.state.held.send_replace(Held { request: Some(request.to_owned()), waiting: false });
    }

    /// Waits until a request is held.
    pub async fn wait_for_held(&self) -> Result<()> {
        self.state.held.subscribe().wait_for(|held| held.waiting).await?;
        Ok(())
    }

    /// Lets the held request go on.
    pub fn release(&self) {
        self.state.held.send_replace(Held::default());
    }
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn converse(mut connection: Connection, state: &State) -> Result<()> {
    while let Some(request) = connection.request().await? {
        let name = format!("{} {}", request.method, request.path);
        locked(&state.asked).push(name.clone());
        let answering = *locked(&state.answering);
        match answering {
            Answering::Well => {}
            Answering::Cut => return Ok(()),
            Answering::Never => {
                // Until the client goes away.
                while connection.request().await?.is_some() {}
                return Ok(());
            }
            Answering::Status(status) => {
                connection.answer(&Answer { status, body: "<h1>Bad gateway</h1>".to_owned() }).await?;
                continue;
            }
        }
        if state.held.borrow().request.as_deref() == Some(name.as_str()) {
            state.held.send_modify(|held| held.waiting = true);
            state.held.subscribe().wait_for(|held| held.request.is_none()).await?;
        }
        let answer = answer(state, &request);
        connection.answer(&answer).await?;
    }
    Ok(())
}

fn answer(state: &State, request: &Request) -> Answer {
    if request.path != "/health" {
        match request.key.as_deref() {
            None => {
                return refusal(401, "missing_authorization_header", "auth", "The Authorization header is missing.");
            }
            Some(SearchServer::KEY) => {}
            Some(_) => return refusal(403, "invalid_api_key", "auth", "The provided API key is invalid."),
        }
    }
    locked(&state.store).answer(request)
}

/// An answer in JSON.
fn said(status: u16, body: &Value) -> Answer {
    Answer { status, body: body.to_string() }
}

/// A refusal in the server's form.
fn refusal(status: u16, code: &str, kind: &str, message: &str) -> Answer {
    said(status, &error(code, kind, message))
}

fn error(code: &str, kind: &str, message: &str) -> Value {
    json!({ "message": message, "code": code, "type": kind, "link": format!("https://docs.example.org/errors#{code}") })
}
