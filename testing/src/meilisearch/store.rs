//! The server's indexes, documents, settings and tasks.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::http::{Answer, Request};
use super::{ask, error, refusal, said};

/// All the server knows.
#[derive(Default)]
pub(super) struct Store {
    pub(super) indexes: BTreeMap<String, Index>,
    pub(super) fail_next: Option<String>,
    pub(super) late_next: Option<String>,
    /// A task that is told as waiting still, and what is told of it once the next one is taken.
    late: Option<(usize, Value)>,
    tasks: Vec<Value>,
}

/// One index.
#[derive(Default)]
pub(super) struct Index {
    pub(super) documents: BTreeMap<String, Value>,
    pub(super) settings: serde_json::Map<String, Value>,
}

/// What a task did, or the code and message of why it failed.
type Done = Result<(), (&'static str, String)>;

impl Store {
    pub(super) fn answer(&mut self, request: &Request) -> Answer {
        let path: Vec<&str> = request.path.split('/').skip(1).collect();
        let body = &request.body;
        match (request.method.as_str(), path.as_slice()) {
            ("GET", ["health"]) => said(200, &json!({ "status": "available" })),
            ("GET", ["tasks", uid]) => {
                let task = uid.parse::<usize>().ok().and_then(|uid| self.tasks.get(uid));
                task.map_or_else(
                    || refusal(404, "task_not_found", "invalid_request", "Not found."),
                    |task| said(200, task),
                )
            }
            ("GET", ["indexes"]) => self.list_indexes(),
            ("POST", ["indexes"]) => self.create(body.get("uid").and_then(Value::as_str).unwrap_or_default()),
            ("POST", ["swap-indexes"]) => self.swap(body),
            ("POST", ["multi-search"]) => self.ask_each(body),
            ("DELETE", ["indexes", index]) => self.drop_index(index),
            ("POST", ["indexes", index, "documents"]) => self.put(index, body),
            (_, ["indexes", index, ..]) if !self.indexes.contains_key(*index) => no_index(index),
            ("GET", ["indexes", index]) => said(200, &about(index)),
            ("PATCH", ["indexes", index, "settings"]) => self.configure(index, body),
            ("GET", ["indexes", index, "settings", "stop-words"]) => {
                let words = self.indexes.get(*index).and_then(|index| index.settings.get("stopWords")).cloned();
                said(200, &words.unwrap_or_else(|| json!([])))
            }
            ("GET", ["indexes", index, "documents"]) => self.list(index, request),
            ("POST", ["indexes", index, "documents", "delete-batch"]) => self.remove(index, body),
            ("POST", ["indexes", index, "search"]) => self.ask(index, body),
            _ => refusal(404, "not_found", "invalid_request", "There is nothing here."),
        }
    }

    fn list_indexes(&self) -> Answer {
        let results: Vec<Value> = self.indexes.keys().map(|uid| about(uid)).collect();
        said(200, &json!({ "total": results.len(), "results": results, "offset": 0, "limit": 1000 }))
    }

    fn create(&mut self, uid: &str) -> Answer {
        let done = if self.indexes.contains_key(uid) {
            Err(("index_already_exists", format!("Index `{uid}` already exists.")))
        } else {
            Ok(())
        };
        self.task("indexCreation", Some(uid), done, |store| {
            store.indexes.insert(uid.to_owned(), Index::default());
        })
    }

    fn drop_index(&mut self, uid: &str) -> Answer {
        let done = self.there(uid);
        self.task("indexDeletion", Some(uid), done, |store| {
            store.indexes.remove(uid);
        })
    }

    fn swap(&mut self, body: &Value) -> Answer {
        let name = |at: usize| body.pointer(&format!("/0/indexes/{at}")).and_then(Value::as_str).unwrap_or_default();
        let (one, other) = (name(0), name(1));
        let done = self.there(one).and_then(|()| self.there(other));
        self.task("indexSwap", None, done, |store| {
            let (was_one, was_other) = (store.indexes.remove(one), store.indexes.remove(other));
            store.indexes.extend(was_other.map(|index| (one.to_owned(), index)));
            store.indexes.extend(was_one.map(|index| (other.to_owned(), index)));
        })
    }

    fn configure(&mut self, uid: &str, body: &Value) -> Answer {
        let settings = body.as_object().cloned().unwrap_or_default();
        self.task("settingsUpdate", Some(uid), Ok(()), |store| {
            store.indexes.entry(uid.to_owned()).or_default().settings.extend(settings);
        })
    }

    /// An index that is not there is made by the task, as the real server does.
    fn put(&mut self, uid: &str, body: &Value) -> Answer {
        let documents = body.as_array().cloned().unwrap_or_default();
        let allowed = |id: &str| !id.is_empty() && id.chars().all(|at| at.is_ascii_alphanumeric() || "-_".contains(at));
        let id = |document: &Value| document.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let done = match documents.iter().map(id).find(|id| !allowed(id)) {
            Some(id) => Err(("invalid_document_id", format!("Document identifier `{id}` is invalid."))),
            None => Ok(()),
        };
        self.task("documentAdditionOrUpdate", Some(uid), done, |store| {
            let index = store.indexes.entry(uid.to_owned()).or_default();
            index.documents.extend(documents.into_iter().map(|document| (id(&document), document)));
        })
    }

    fn remove(&mut self, uid: &str, body: &Value) -> Answer {
        let ids: Vec<String> =
            body.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
        self.task("documentDeletion", Some(uid), Ok(()), |store| {
            if let Some(index) = store.indexes.get_mut(uid) {
                index.documents.retain(|id, _| !ids.contains(id));
            }
        })
    }

    fn list(&self, uid: &str, request: &Request) -> Answer {
        let number =
            |name: &str, usual: usize| request.query.get(name).and_then(|text| text.parse().ok()).unwrap_or(usual);
        let (offset, limit) = (number("offset", 0), number("limit", 20));
        let documents: Vec<&Value> =
            self.indexes.get(uid).into_iter().flat_map(|index| index.documents.values()).collect();
        let results: Vec<Value> = documents
            .iter()
            .skip(offset)
            .take(limit)
            .map(|document| {
                let fields =
                    ["id", "version"].iter().filter_map(|name| Some(((*name).to_owned(), document.get(name)?.clone())));
                Value::Object(fields.collect())
            })
            .collect();
        said(200, &json!({ "results": results, "offset": offset, "limit": limit, "total": documents.len() }))
    }

    fn ask(&self, uid: &str, body: &Value) -> Answer {
        match self.indexes.get(uid).map(|index| ask::ask(index, body)) {
            Some(Ok(results)) => said(200, &results),
            Some(Err((code, message))) => refusal(400, code, "invalid_request", &message),
            None => no_index(uid),
        }
    }

    fn ask_each(&self, body: &Value) -> Answer {
        let mut results = Vec::new();
        for query in body.get("queries").and_then(Value::as_array).into_iter().flatten() {
            let uid = query.get("indexUid").and_then(Value::as_str).unwrap_or_default();
            match self.indexes.get(uid).map(|index| ask::ask(index, query)) {
                Some(Ok(found)) => results.push(found),
                Some(Err((code, message))) => return refusal(400, code, "invalid_request", &message),
                None => return no_index(uid),
            }
        }
        said(200, &json!({ "results": results }))
    }

    fn there(&self, uid: &str) -> Done {
        if self.indexes.contains_key(uid) {
            Ok(())
        } else {
            Err(("index_not_found", format!("Index `{uid}` not found.")))
        }
    }

    /// Takes a task and does it, unless it fails.
    fn task(&mut self, kind: &str, index: Option<&str>, done: Done, apply: impl FnOnce(&mut Self)) -> Answer {
        const AT: &str = "2027-01-13T10:00:00.000000001Z";
        let told_to_fail = self.fail_next.take_if(|wanted| wanted == kind);
        let done = done.and_then(|()| match told_to_fail {
            Some(_) => Err(("internal", "No space left on device.".to_owned())),
            None => Ok(()),
        });
        if done.is_ok() {
            apply(self);
        }
        if let Some((uid, done)) = self.late.take()
            && let Some(task) = self.tasks.get_mut(uid)
        {
            *task = done;
        }
        let uid = self.tasks.len();
        let failed = done.err();
        let done = json!({
            "uid": uid, "batchUid": uid, "indexUid": index, "type": kind, "canceledBy": null, "details": null,
            "status": if failed.is_some() { "failed" } else { "succeeded" },
            "error": failed.map(|(code, message)| error(code, "invalid_request", &message)),
            "duration": "PT0.001S", "enqueuedAt": AT, "startedAt": AT, "finishedAt": AT,
        });
        let mut told = done.clone();
        if self.late_next.take_if(|wanted| wanted == kind).is_some()
            && let Some(task) = told.as_object_mut()
        {
            task.insert("status".to_owned(), json!("enqueued"));
            for unknown in ["duration", "startedAt", "finishedAt"] {
                task.insert(unknown.to_owned(), Value::Null);
            }
            self.late = Some((uid, done));
        }
        self.tasks.push(told);
        said(202, &json!({ "taskUid": uid, "indexUid": index, "status": "enqueued", "type": kind, "enqueuedAt": AT }))
    }
}

fn about(uid: &str) -> Value {
    json!({ "uid": uid, "createdAt": "2027-01-13T10:00:00Z", "updatedAt": "2027-01-13T10:00:00Z", "primaryKey": "id" })
}

fn no_index(uid: &str) -> Answer {
    refusal(404, "index_not_found", "invalid_request", &format!("Index `{uid}` not found."))
}
