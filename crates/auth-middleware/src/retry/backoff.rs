//! How long to wait before the next attempt when the server does not say.

use std::time::Duration;

use crate::chance::Chance;

/// Exponential backoff with full jitter: a random time between nothing and `initial` x `factor`^n, at most `cap`.
///
/// ```
/// use auth_middleware::Backoff;
/// use std::time::Duration;
///
/// let bounds: Vec<Duration> = (0..4).map(|retry| Backoff::default().longest(retry)).collect();
/// assert_eq!(bounds, [250, 500, 1000, 2000].map(Duration::from_millis));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Backoff {
    /// The longest wait before the first retry.
    pub initial: Duration,
    /// By what the longest wait grows from retry to retry.
    pub factor: f64,
    /// The longest wait of all.
    pub cap: Duration,
}

impl Default for Backoff {
    /// 250 ms, doubled each time, at most 20 s.
    fn default() -> Self {
        Self {
            initial: Duration::from_millis(250),
            factor: 2.0,
            cap: Duration::from_secs(20),
        }
    }
}

impl Backoff {
    /// The longest wait before retry number `retry` (counted from 0).
    pub fn longest(&self, retry: u32) -> Duration {
        let power = i32::try_from(retry).unwrap_or(i32::MAX);
        let seconds = self.initial.as_secs_f64() * self.factor.max(0.0).powi(power);
        // Also catches what is infinite, not a number, or more than a Duration holds.
        if seconds < self.cap.as_secs_f64() {
            Duration::from_secs_f64(seconds)
        } else {
            self.cap
        }
    }

    /// A wait before retry number `retry` (counted from 0).
    pub fn wait(&self, retry: u32, chance: &Chance) -> Duration {
        self.longest(retry).mul_f64(chance.fraction())
    }
}
