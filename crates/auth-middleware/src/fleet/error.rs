//! Why the Redis server was of no use.

use std::fmt;

use redis::ErrorKind;

use crate::credential::CredentialError;

/// Why the Redis server was of no use. It never shows the URL, a password or a value, and has no source, since a server's
/// own words can repeat what it was sent.
#[derive(Clone, PartialEq, Eq)]
pub struct RedisError {
    message: String,
}

impl RedisError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }

    /// What the library says, without the words of the server.
    pub(super) fn of(error: &redis::RedisError, address: &str) -> Self {
        let message = match (error.kind(), error.code().filter(|code| is_code(code))) {
            (ErrorKind::AuthenticationFailed, _) | (_, Some("NOAUTH" | "WRONGPASS")) => {
                format!("Redis at {address} refuses the user name or the password in its URL")
            }
            (_, Some("NOPERM")) => format!(
                "Redis at {address} does not let the user do this; it needs EVALSHA, SCRIPT LOAD, TIME, HMGET, HSET, HDEL and PEXPIRE on its keys"
            ),
            (_, Some("WRONGTYPE")) => {
                format!("Redis at {address} has something else under this key; choose another key")
            }
            (_, Some(code)) => format!("Redis at {address} answers with the error {code}"),
            (ErrorKind::Io, _) => {
                format!("no connection to Redis at {address}: check the address and the network")
            }
            _ => format!("Redis at {address} can't be used: {}", error.category()),
        };
        Self { message }
    }
}

/// The first word of an error, by convention in capitals. A server that does otherwise is not quoted.
fn is_code(word: &str) -> bool {
    word.len() <= 20 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

impl fmt::Display for RedisError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl fmt::Debug for RedisError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RedisError({:?})", self.message)
    }
}

impl std::error::Error for RedisError {}

impl From<RedisError> for CredentialError {
    fn from(error: RedisError) -> Self {
        Self::unavailable(error.message)
    }
}
