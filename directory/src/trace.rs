//! Which request work belongs to: one id from a request to its events, to whoever acts on them, and to the mail.
//!
//! The id is a value of the task, not an argument: no command decides by it, and none could forget to pass it on. Whoever
//! begins work (a request, a delivery, a mail) runs it [`within`] an id; writing an event or a mail reads it. What a task
//! starts on another task is outside, so commands are awaited where they are called.

use tracing::Instrument as _;

use crate::ids::RequestId;

tokio::task_local! {
    static REQUEST: RequestId;
}

/// The request that this work belongs to, if it began with one.
pub fn request_id() -> Option<RequestId> {
    REQUEST.try_with(|id| *id).ok()
}

/// Runs work that belongs to a request, or to none; every log line in it stands in `span`.
pub async fn within<T>(request: Option<RequestId>, span: tracing::Span, work: impl Future<Output = T>) -> T {
    let work = work.instrument(span);
    match request {
        Some(id) => REQUEST.scope(id, work).await,
        None => work.await,
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;

    #[tokio::test]
    async fn work_knows_its_request_and_what_is_outside_does_not() {
        let id = RequestId::new(DateTime::UNIX_EPOCH);
        assert_eq!(within(Some(id), tracing::Span::none(), async { request_id() }).await, Some(id));
        assert_eq!(within(None, tracing::Span::none(), async { request_id() }).await, None);
        assert_eq!(request_id(), None);
    }
}
