#![doc = include_str!("../README.md")]

mod body;
mod call;
mod chance;
mod clock;
mod credential;
mod deadline;
mod error;
mod exchange;
mod limit;
mod metrics;
mod propagate;
pub mod redact;
mod redirect;
mod retry;
mod secret;
mod span;
mod stack;
pub mod testing;
mod transport;
mod upload;

pub use body::BodyStream;
pub use chance::{Chance, ChanceSource};
pub use clock::{Clock, Purpose, TimeSource};
pub use credential::{
    Applied, BasicCredential, Credential, CredentialError, ExchangedToken, ExchangedTokenBuilder,
    HeaderCredential, HeaderForm, NoCredential, QueryCredential, Token, TokenExchange, jwt_expiry,
};
pub use error::{Failure, FailureKind, TimeoutKind};
pub use exchange::{BodyMode, Exchange, ExchangeBody, Outgoing};
pub use limit::{LocalRateLimit, RateLimit};
pub use metrics::Metrics;
pub use propagate::Propagator;
pub use retry::backoff::Backoff;
pub use retry::budget::RetryBudget;
pub use retry::classify::{Classify, Reply, Verdict};
pub use retry::policy::{Policy, RetryPolicy};
pub use retry::retry_after::retry_after;
pub use secret::Secret;
pub use stack::{Stack, StackBuilder};
pub use transport::http_client_builder;
