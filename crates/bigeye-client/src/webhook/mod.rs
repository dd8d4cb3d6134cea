//! Webhooks: the POST that Bigeye sends when a run of a metric ends with an alert.
//!
//! A metric or a collection whose notification channels hold a `Webhook` is reported to its URL. Bigeye signs nothing: whoever knows the URL can
//! send the same. But a webhook sends headers that are set with it, so put a secret into one, and let a [`WebhookToken`] check it:
//!
//! ```
//! use bigeye_client::webhook::{Alert, WebhookToken};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let body = br#"{"totalFailures": "30", "runTimestamp": "2021-12-17T19:31:30.081Z",
//!     "metricUrl": "https://app.bigeye.com/metrics/metric/7", "message": "Avg of payments is alerting"}"#;
//! let token = WebhookToken::new("X-Token", "mysecret");
//! assert!(token.is_right(b"mysecret"));
//! let alert = Alert::from_body(body)?;
//! assert_eq!(alert.total_failures, Some(30));
//! assert_eq!(alert.metric_id(), Some(7));
//! # Ok(())
//! # }
//! ```
//!
//! With the feature `axum` the alert is an argument of a handler: `WebhookAlert`.

#[cfg(feature = "axum")]
mod extractor;

use std::fmt;

use client_runtime::{Secret, Timestamp};
use serde::{Deserialize, Deserializer, de};
use subtle::ConstantTimeEq;

#[cfg(feature = "axum")]
pub use extractor::{Received, WebhookAlert, WebhookRejection};

/// What Bigeye reports, as its documents show it. Members that a later version adds are passed over.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Alert {
    /// What happened, as a sentence.
    pub message: String,
    /// Number of failures; a text on the wire. What is counted is not documented.
    #[serde(default, deserialize_with = "number")]
    pub total_failures: Option<i64>,
    /// When the metric ran.
    pub run_timestamp: Option<Timestamp>,
    /// Where people see the metric.
    pub metric_url: Option<String>,
}

impl Alert {
    /// Reads the body of a webhook.
    ///
    /// # Errors
    /// It isn't the JSON of an alert.
    pub fn from_body(body: &[u8]) -> Result<Self, WebhookError> {
        serde_json::from_slice(body).map_err(|_| WebhookError::MalformedBody)
    }

    /// Id of the metric, from the end of [`metric_url`](Self::metric_url): `.../metrics/metric/7`. `None` where the address has another form.
    pub fn metric_id(&self) -> Option<i64> {
        let url = self.metric_url.as_deref()?.split(['?', '#']).next()?;
        let (_, id) = url.rsplit_once("/metrics/metric/")?;
        id.split('/').next()?.parse().ok()
    }
}

/// Why a webhook was not accepted. It never repeats what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The body isn't the JSON of an [`Alert`].
    MalformedBody,
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MalformedBody => {
                "the webhook's body is not JSON with message, totalFailures, runTimestamp and metricUrl"
            }
        })
    }
}

impl std::error::Error for WebhookError {}

/// The header of a webhook that holds a secret, and the secret. Nothing of the secret is printed.
#[derive(Clone, Debug)]
pub struct WebhookToken {
    header: String,
    secret: Secret,
}

impl WebhookToken {
    /// The header's name and value, as they are set in the webhook. Upper and lower case of the name make no difference.
    pub fn new(header: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self {
            header: header.into(),
            secret: secret.into(),
        }
    }

    /// Name of the header.
    pub fn header(&self) -> &str {
        &self.header
    }

    /// Whether the value of the header is the secret. An empty secret is never right. The comparison takes the same time whatever the value is.
    pub fn is_right(&self, value: &[u8]) -> bool {
        let secret = self.secret.expose().as_bytes();
        !secret.is_empty() && bool::from(secret.ct_eq(value))
    }
}

/// A number, or a text that is one. An empty text is none.
fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Form {
        Number(i64),
        Text(String),
    }
    match Option::<Form>::deserialize(deserializer)? {
        None => Ok(None),
        Some(Form::Number(number)) => Ok(Some(number)),
        Some(Form::Text(text)) if text.trim().is_empty() => Ok(None),
        Some(Form::Text(text)) => {
            let number = text.trim().parse();
            number.map(Some).map_err(|_| de::Error::custom("no number"))
        }
    }
}
