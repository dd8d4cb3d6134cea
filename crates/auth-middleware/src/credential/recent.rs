//! The secrets that requests carried lately.

use std::collections::VecDeque;

use crate::secret::Secret;

/// So many are remembered: a reply that repeats an older one may come late.
const KEPT: usize = 8;

/// The secrets that must not be shown, the latest last.
#[derive(Default)]
pub(super) struct Recent(VecDeque<Secret>);

impl Recent {
    /// Remembers a secret as it is sent: no header carries white space around it.
    pub(super) fn add(&mut self, secret: &Secret) {
        let secret = Secret::from(secret.expose().trim());
        if self.0.contains(&secret) {
            return;
        }
        self.0.push_back(secret);
        if self.0.len() > KEPT {
            self.0.pop_front();
        }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = Secret> + '_ {
        self.0.iter().cloned()
    }
}
