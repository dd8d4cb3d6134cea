//! How much retrying a client may do altogether, so that a server in trouble is not buried under retries.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

const COST: u32 = 5;

/// A bucket of tokens, shared by all clones of a [`Stack`](crate::Stack). A retry takes 5 out and a success after it puts
/// them back; a success at the first attempt puts 1 in. When the bucket is empty, failures go to the caller at once.
///
/// ```
/// use auth_middleware::RetryBudget;
///
/// let small = RetryBudget::new(50); // ten retries in a row
/// assert_eq!(small.available(), Some(50));
/// assert_eq!(RetryBudget::unlimited().available(), None);
/// ```
#[derive(Clone, Debug)]
pub struct RetryBudget(Option<Arc<Bucket>>);

#[derive(Debug)]
struct Bucket {
    tokens: AtomicU32,
    capacity: u32,
}

impl Default for RetryBudget {
    /// 500 tokens: 100 retries in a row.
    fn default() -> Self {
        Self::new(500)
    }
}

impl RetryBudget {
    /// A full bucket of `capacity` tokens.
    pub fn new(capacity: u32) -> Self {
        Self(Some(Arc::new(Bucket {
            tokens: AtomicU32::new(capacity),
            capacity,
        })))
    }

    /// Retries are limited by the policy only.
    pub fn unlimited() -> Self {
        Self(None)
    }

    /// How many tokens are left; `None` is without limit.
    pub fn available(&self) -> Option<u32> {
        self.0
            .as_ref()
            .map(|bucket| bucket.tokens.load(Ordering::Relaxed))
    }

    /// Takes out what one retry costs; false when there is not enough.
    pub(crate) fn withdraw(&self) -> bool {
        let Some(bucket) = &self.0 else { return true };
        bucket
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| {
                tokens.checked_sub(COST)
            })
            .is_ok()
    }

    /// Puts in what a success brings that needed this many retries.
    pub(crate) fn reward(&self, retries: u32) {
        let Some(bucket) = &self.0 else { return };
        // The usual case, a full bucket, writes nothing to memory that all threads share.
        if bucket.tokens.load(Ordering::Relaxed) >= bucket.capacity {
            return;
        }
        let gain = if retries == 0 {
            1
        } else {
            COST.saturating_mul(retries)
        };
        let fill = |tokens: u32| Some(tokens.saturating_add(gain).min(bucket.capacity));
        // The function always gives a value, so there is nothing to look at.
        let _ = bucket
            .tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, fill);
    }
}
