//! One connection to a Redis server, which is never waited for longer than its time-out.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, FromRedisValue, ScriptInvocation};
use tokio::time::{Instant, timeout};
use tracing::{info, warn};

use super::error::RedisError;
use crate::secret::Secret;

const TIMEOUT: Duration = Duration::from_millis(500);
/// How long a server that was not there is left alone.
pub(super) const PAUSE: Duration = Duration::from_secs(1);

/// The Redis server (5 or later; Valkey too) by which a fleet of workers shares what it shares. Clones share one connection.
///
/// It is connected at the first use. A server that doesn't answer within the time-out (500 ms) counts as away: for a second
/// everything goes on without it at once, and then one call looks whether it is back. Each change is an event of `tracing`.
#[derive(Clone)]
pub struct RedisServer {
    client: Client,
    address: Arc<str>,
    timeout: Duration,
    link: Arc<Link>,
}

#[derive(Default)]
struct Link {
    state: Mutex<State>,
    /// Held by the one that connects.
    connecting: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    connection: Option<Connection>,
    connections: u64,
    /// Nobody tries before this.
    away_until: Option<Instant>,
}

#[derive(Clone)]
struct Connection {
    number: u64,
    redis: MultiplexedConnection,
}

impl RedisServer {
    /// The server at `redis://user:password@host:port/database`; user, password, port (6379) and database (0) can be left
    /// out. `rediss://` is TLS, which needs the feature `redis-rustls` or `redis-native-tls`. Nothing is connected yet.
    ///
    /// # Errors
    /// The URL isn't one, or the features of this build don't reach it.
    pub fn open(url: impl Into<Secret>) -> Result<Self, RedisError> {
        let url = url.into();
        let tls = ["rediss:", "valkeys:"]
            .iter()
            .any(|scheme| url.expose().starts_with(scheme));
        let client = Client::open(url.expose()).map_err(|_| {
            RedisError::new(
                if tls && !cfg!(any(feature = "redis-rustls", feature = "redis-native-tls")) {
                    "the Redis URL is rediss://, and this build has no TLS for Redis; turn on one of the features `redis-rustls` and `redis-native-tls`"
                } else {
                    "the Redis URL can't be read; it is redis://user:password@host:port/database, with what is special in a password percent-encoded"
                },
            )
        })?;
        #[cfg(feature = "redis-rustls")]
        if tls && rustls::crypto::CryptoProvider::get_default().is_none() {
            return Err(RedisError::new(
                "TLS to Redis needs rustls's provider for the process; call `rustls::crypto::ring::default_provider().install_default()` when the program starts",
            ));
        }
        Ok(Self {
            address: client.get_connection_info().addr().to_string().into(),
            client,
            timeout: TIMEOUT,
            link: Arc::default(),
        })
    }

    /// Another time-out, for connecting as well as for each answer.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Whether the server is there, lets us in, and runs scripts; for a look when the program starts. Nothing depends on it.
    ///
    /// # Errors
    /// What is wrong.
    pub async fn check(&self) -> Result<(), RedisError> {
        let script = redis::Script::new("return redis.call('TIME')");
        self.run::<Vec<String>>(&script.prepare_invoke())
            .await
            .map(drop)
    }

    /// Runs a script, once more if the connection turns out to be gone: the scripts of this crate bear that.
    pub(super) async fn run<T: FromRedisValue>(
        &self,
        script: &ScriptInvocation<'_>,
    ) -> Result<T, RedisError> {
        let mut again = true;
        loop {
            let connection = self.connection().await?;
            let mut redis = connection.redis.clone();
            match timeout(self.timeout, script.invoke_async(&mut redis)).await {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(error)) if error.is_unrecoverable_error() => {
                    self.link.lost(connection.number);
                    if !std::mem::take(&mut again) {
                        return Err(RedisError::of(&error, &self.address));
                    }
                }
                Ok(Err(error)) => return Err(RedisError::of(&error, &self.address)),
                Err(_) => {
                    self.link.lost(connection.number);
                    let error = self.unanswered();
                    self.away(&error);
                    return Err(error);
                }
            }
        }
    }

    async fn connection(&self) -> Result<Connection, RedisError> {
        if let Some(connection) = self.ready()? {
            return Ok(connection);
        }
        let _turn = self.link.connecting.lock().await;
        if let Some(connection) = self.ready()? {
            return Ok(connection);
        }
        let was_away = {
            let mut state = self.link.lock();
            // The others need not wait to see whether it is back.
            let away = state.away_until.as_mut();
            away.map(|until| *until = Instant::now() + self.timeout + PAUSE)
                .is_some()
        };
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(None)
            .set_response_timeout(None);
        let connect = self
            .client
            .get_multiplexed_async_connection_with_config(&config);
        let outcome = match timeout(self.timeout, connect).await {
            Ok(outcome) => outcome.map_err(|error| RedisError::of(&error, &self.address)),
            Err(_) => Err(self.unanswered()),
        };
        let redis = outcome.inspect_err(|error| self.away(error))?;
        if was_away {
            info!(server.address = &*self.address, "Redis is back");
        }
        Ok(self.link.found(redis))
    }

    /// The connection, if there is one. An error if the server is away, and nobody is to try yet.
    fn ready(&self) -> Result<Option<Connection>, RedisError> {
        let state = self.link.lock();
        match (&state.connection, state.away_until) {
            (Some(connection), _) => Ok(Some(connection.clone())),
            (None, Some(until)) if Instant::now() < until => Err(RedisError::new(format!(
                "Redis at {} was not there a moment ago",
                self.address
            ))),
            _ => Ok(None),
        }
    }

    fn away(&self, error: &RedisError) {
        let before = self.link.lock().away_until.replace(Instant::now() + PAUSE);
        if before.is_none() {
            warn!(server.address = &*self.address, error = %error, "Redis is away; each worker goes on by itself");
        }
    }

    fn unanswered(&self) -> RedisError {
        let (address, timeout) = (&self.address, self.timeout);
        RedisError::new(format!(
            "Redis at {address} has not answered within {timeout:?}"
        ))
    }
}

impl Link {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn found(&self, redis: MultiplexedConnection) -> Connection {
        let mut state = self.lock();
        state.connections += 1;
        state.away_until = None;
        let connection = Connection {
            number: state.connections,
            redis,
        };
        state.connection = Some(connection.clone());
        connection
    }

    /// This connection is of no use any more. There may be a newer one.
    fn lost(&self, number: u64) {
        let mut state = self.lock();
        if state
            .connection
            .as_ref()
            .is_some_and(|connection| connection.number == number)
        {
            state.connection = None;
        }
    }
}

impl fmt::Debug for RedisServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisServer")
            .field("address", &self.address)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
