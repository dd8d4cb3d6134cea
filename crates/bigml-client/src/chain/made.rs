//! What a chain has made.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use client_runtime::AnyId;
use serde::Deserialize;

/// The ids of what was made, the oldest first. Clones share them: a waiter adds to them while the chain waits.
#[derive(Clone, Default)]
pub(super) struct Made(Arc<Mutex<Vec<AnyId>>>);

/// What matters of the answer to a creation.
#[derive(Deserialize)]
struct Answer {
    resource: Option<AnyId>,
}

impl Made {
    /// Adds what the answer to a creation names, if it names something.
    pub(super) fn read(&self, answer: &[u8]) {
        if let Ok(Answer { resource: Some(id) }) = serde_json::from_slice(answer)
            && is_id(id.as_str())
        {
            self.add(id);
        }
    }

    pub(super) fn add(&self, id: AnyId) {
        let mut ids = self.lock();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }

    pub(super) fn ids(&self) -> Vec<AnyId> {
        self.lock().clone()
    }

    pub(super) fn forget(&self, id: &AnyId) {
        self.lock().retain(|other| other != id);
    }

    fn lock(&self) -> MutexGuard<'_, Vec<AnyId>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a text looks like an id: it goes into errors, so it must not be anything else.
fn is_id(text: &str) -> bool {
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    text.len() < 80
        && text
            .split_once('/')
            .is_some_and(|(kind, id)| plain(kind) && plain(id))
}
