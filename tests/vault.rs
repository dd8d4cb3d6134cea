//! A caller's own vault, in which a secret is rotated.

use std::future::{Ready, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use client_runtime::{CredentialError, Secret};

/// A vault that gives a secret that was rotated away, and then the one that holds.
#[derive(Clone, Debug)]
pub struct Vault {
    secret: &'static str,
    asked: Arc<AtomicUsize>,
}

impl Vault {
    /// A vault that ends with this secret.
    pub fn ending_with(secret: &'static str) -> Self {
        Self {
            secret,
            asked: Arc::default(),
        }
    }

    /// How often it was asked.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    /// What a client asks.
    pub fn provider(
        &self,
    ) -> impl Fn() -> Ready<Result<Secret, CredentialError>> + Send + Sync + 'static {
        let vault = self.clone();
        move || {
            let secret = match vault.asked.fetch_add(1, Ordering::Relaxed) {
                0 => "rotated-away",
                _ => vault.secret,
            };
            ready(Ok(Secret::from(secret)))
        }
    }
}
