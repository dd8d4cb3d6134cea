//! One token for a whole fleet.

use std::fmt;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use redis::Script;

use super::server::RedisServer;
use crate::credential::{Claim, CredentialError, Token, TokenStore};
use crate::secret::Secret;

static SCRIPT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("token.lua")));

const LEASE: Duration = Duration::from_secs(30);
/// How long a token whose end is unknown is given out.
const DAY: Duration = Duration::from_secs(86_400);

/// The token of one account, shared by a Redis server.
///
/// **The token lies in Redis as it is, not encrypted**, in one key that expires with it: whoever can read that key can use
/// the token until its end. Reach Redis by TLS (`rediss://`), and let only these workers read the key, by a user of their own
/// (`ACL SETUSER workers on >... ~acme:* +@scripting +@hash +@connection +time +pexpire`). What the token is exchanged for, the
/// long-lived secret, never goes to Redis. To encrypt it with keys of yours, wrap this store in a [`TokenStore`] of your own.
///
/// While Redis is away each worker exchanges for itself. A worker that dies while exchanging holds the others up for as long as
/// a lease is good (30 s), measured by the clock of the Redis server.
#[derive(Clone)]
pub struct RedisTokenStore {
    server: RedisServer,
    key: String,
    lease: Duration,
}

impl RedisTokenStore {
    /// `key` is the name of the token: the same for all workers that use one account of the vendor, and another one for each
    /// account, since whoever has the same key gets the same token.
    pub fn new(server: &RedisServer, key: impl Into<String>) -> Self {
        Self {
            server: server.clone(),
            key: key.into(),
            lease: LEASE,
        }
    }

    /// How long a worker has for an exchange before another one tries, 30 s without it. It should be longer than an exchange
    /// ever takes; if it isn't, two are made, and the later one is shared.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease;
        self
    }

    async fn run(&self, arguments: &[&str]) -> Result<Answer, CredentialError> {
        let mut script = SCRIPT.key(&self.key);
        for argument in arguments {
            script.arg(argument);
        }
        Ok(Answer(self.server.run(&script).await?))
    }
}

impl TokenStore for RedisTokenStore {
    fn claim<'a>(
        &'a self,
        ticket: u64,
        other_than: Option<u64>,
    ) -> BoxFuture<'a, Result<Claim, CredentialError>> {
        async move {
            let other_than = other_than.map(|version| version.to_string());
            let answer = self
                .run(&[
                    "claim",
                    &ticket.to_string(),
                    &other_than.unwrap_or_default(),
                    &milliseconds(self.lease),
                ])
                .await?;
            answer.claim().ok_or_else(|| {
                CredentialError::unavailable(format!(
                    "what Redis has under the key {} is not a token of this library; choose another key",
                    self.key
                ))
            })
        }
        .boxed()
    }

    fn put<'a>(
        &'a self,
        ticket: u64,
        token: &'a Token,
        lifetime: Option<Duration>,
    ) -> BoxFuture<'a, Result<bool, CredentialError>> {
        async move {
            let expires = token
                .expires_at
                .and_then(|end| end.duration_since(SystemTime::UNIX_EPOCH).ok());
            let answer = self
                .run(&[
                    "put",
                    &ticket.to_string(),
                    token.secret.expose(),
                    &expires.map(milliseconds).unwrap_or_default(),
                    &milliseconds(lifetime.unwrap_or(DAY)),
                ])
                .await?;
            Ok(answer.word() == Some("kept"))
        }
        .boxed()
    }

    fn release<'a>(&'a self, ticket: u64) -> BoxFuture<'a, Result<(), CredentialError>> {
        async move {
            self.run(&["release", &ticket.to_string()]).await?;
            Ok(())
        }
        .boxed()
    }

    fn invalidate<'a>(&'a self, version: u64) -> BoxFuture<'a, Result<(), CredentialError>> {
        async move {
            self.run(&["invalidate", &version.to_string()]).await?;
            Ok(())
        }
        .boxed()
    }
}

impl fmt::Debug for RedisTokenStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisTokenStore")
            .field("server", &self.server)
            .field("key", &self.key)
            .field("lease", &self.lease)
            .finish()
    }
}

/// The words of the script.
struct Answer(Vec<String>);

impl Answer {
    fn word(&self) -> Option<&str> {
        self.0.first().map(String::as_str)
    }

    fn claim(&self) -> Option<Claim> {
        match self.0.as_slice() {
            [word, token, version, age, expires] if word == "token" => {
                let expires = expires.parse().ok().map(Duration::from_millis);
                Some(Claim::Token {
                    token: Token {
                        secret: Secret::from(token.as_str()),
                        expires_at: expires
                            .and_then(|expires| SystemTime::UNIX_EPOCH.checked_add(expires)),
                    },
                    version: version.parse().ok()?,
                    age: Duration::from_millis(age.parse().ok()?),
                })
            }
            [word] if word == "yours" => Some(Claim::Yours),
            [word] if word == "busy" => Some(Claim::Busy),
            _ => None,
        }
    }
}

/// Longer than a century is as good as a century, and Lua can count that.
fn milliseconds(duration: Duration) -> String {
    duration.as_millis().clamp(1, 3_155_760_000_000).to_string()
}
