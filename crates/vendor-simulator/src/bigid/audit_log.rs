//! The audit log: a line for every call that went well and is no GET. The first line has a NUL byte in it, as lines of BigID may.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{Request, State as Extracted};
use axum::middleware::Next;
use axum::response::Response;
use axum::routing::get;
use http::{Method, StatusCode};

use super::Shared;
use crate::reply;
use crate::world::World;

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/audit-log", get(download))
}

/// So many lines are kept, the newest.
const KEPT: usize = 10_000;

#[derive(Debug)]
pub(super) struct AuditLog(Mutex<VecDeque<String>>);

impl AuditLog {
    pub(super) fn new(world: &World) -> Self {
        let first = format!("{} INFO simulator\0 started\n", world.now().to_rfc3339());
        Self(Mutex::new(VecDeque::from([first])))
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Notes what went well.
pub(super) async fn note(
    Extracted(state): Extracted<Shared>,
    request: Request,
    next: Next,
) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let response = next.run(request).await;
    if method != Method::GET && response.status().is_success() {
        let now = state.world.now().to_rfc3339();
        let mut log = state.audit_log.lock();
        if log.len() == KEPT {
            log.pop_front();
        }
        log.push_back(format!("{now} INFO simulator {method} {path}\n"));
    }
    response
}

async fn download(Extracted(state): Extracted<Shared>) -> Response {
    let lines: String = state.audit_log.lock().iter().map(String::as_str).collect();
    reply::text(StatusCode::OK, "text/plain; charset=utf-8", lines)
}
