#![doc = include_str!("../README.md")]

mod body;
mod call;
mod chance;
mod clock;
mod credential;
mod deadline;
mod error;
mod exchange;
#[cfg(feature = "redis")]
mod fleet;
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
    Applied, BasicCredential, Claim, Credential, CredentialError, ExchangedToken,
    ExchangedTokenBuilder, HeaderCredential, HeaderForm, NoCredential, ProvidedCredential,
    QueryCredential, SecretProvider, Token, TokenExchange, TokenStore, jwt_claim, jwt_expiry,
};
pub use error::{Failure, FailureKind, TimeoutKind};
pub use exchange::{BodyMode, Exchange, ExchangeBody, Outgoing};
#[cfg(feature = "redis")]
pub use fleet::{RedisError, RedisRateLimit, RedisServer, RedisTokenStore, WithoutRedis};
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
