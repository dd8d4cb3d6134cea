//! What may be retried and for how long: data that a user can replace.

use std::borrow::Cow;
use std::time::Duration;

use http::StatusCode;

use super::backoff::Backoff;

const STATUSES: &[StatusCode] = &[
    StatusCode::REQUEST_TIMEOUT,
    StatusCode::TOO_MANY_REQUESTS,
    StatusCode::BAD_GATEWAY,
    StatusCode::SERVICE_UNAVAILABLE,
    StatusCode::GATEWAY_TIMEOUT,
];

/// When a request is sent again.
///
/// Whatever it says, a request that changes something is only sent again when the server certainly did not act on it
/// (no connection was made, or the reply was 429), and a streamed request body is sent once.
///
/// ```
/// use auth_middleware::{Backoff, RetryPolicy};
/// use http::StatusCode;
/// use std::time::Duration;
///
/// let patient = RetryPolicy {
///     max_attempts: 8,
///     backoff: Backoff { cap: Duration::from_secs(60), ..Backoff::default() },
///     max_wait: Duration::from_secs(300),
///     ..RetryPolicy::default()
/// };
/// let patient = patient.with_status(StatusCode::INTERNAL_SERVER_ERROR);
/// assert!(patient.statuses.contains(&StatusCode::INTERNAL_SERVER_ERROR));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RetryPolicy {
    /// How often the request is sent at most, the first time included. 0 and 1 both mean: never again.
    pub max_attempts: u32,
    /// How long to wait between attempts.
    pub backoff: Backoff,
    /// The longest wait that is obeyed when the server asks for one. A longer one gives the reply back at once.
    pub max_wait: Duration,
    /// The statuses after which a safe request is sent again.
    pub statuses: Cow<'static, [StatusCode]>,
}

impl Default for RetryPolicy {
    /// Four attempts, [`Backoff::default`], waits up to 60 s, statuses 408, 429, 502, 503 and 504.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            backoff: Backoff::default(),
            max_wait: Duration::from_secs(60),
            statuses: Cow::Borrowed(STATUSES),
        }
    }
}

impl RetryPolicy {
    /// Each request is sent once.
    pub fn none() -> Self {
        Self {
            max_attempts: 1,
            ..Self::default()
        }
    }

    /// The default with this many attempts, the first one included.
    pub fn attempts(max_attempts: u32) -> Self {
        Self {
            max_attempts,
            ..Self::default()
        }
    }

    /// The same policy, with one more status after which a safe request is sent again.
    pub fn with_status(mut self, status: StatusCode) -> Self {
        if !self.statuses.contains(&status) {
            self.statuses.to_mut().push(status);
        }
        self
    }
}

/// How one call is carried out.
///
/// ```
/// use auth_middleware::{Policy, RetryPolicy};
/// use std::time::Duration;
///
/// let hasty = Policy {
///     retry: RetryPolicy::none(),
///     total_timeout: Some(Duration::from_secs(5)),
///     ..Policy::default()
/// };
/// assert_eq!(hasty.idle_timeout, Some(Duration::from_secs(60)));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// When the request is sent again.
    pub retry: RetryPolicy,
    /// The time for the whole call: waits, credentials, all attempts, and the body if it is not streamed.
    pub total_timeout: Option<Duration>,
    /// The time for one attempt, from sending to the last byte of a body that is not streamed.
    /// The time in which a streamed request body is sent is not counted.
    pub attempt_timeout: Option<Duration>,
    /// The longest time in which no byte of a body moves, up or down.
    pub idle_timeout: Option<Duration>,
}

impl Default for Policy {
    /// [`RetryPolicy::default`], 5 minutes for the call, 60 s for an attempt, 60 s for a stalled body.
    fn default() -> Self {
        Self {
            retry: RetryPolicy::default(),
            total_timeout: Some(Duration::from_secs(300)),
            attempt_timeout: Some(Duration::from_secs(60)),
            idle_timeout: Some(Duration::from_secs(60)),
        }
    }
}
