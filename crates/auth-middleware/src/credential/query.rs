//! Secrets in the query.

use std::fmt;
use std::future::ready;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use super::{Applied, Credential, CredentialError};
use crate::secret::Secret;

/// Pairs that every request's query ends with, in the given order: `?username=...&api_key=...`. None of them is printed.
///
/// ```
/// use auth_middleware::{QueryCredential, Secret};
///
/// let pairs = [("username", Secret::from("alfred")), ("api_key", Secret::from("key"))];
/// let credential = QueryCredential::new(pairs)?;
/// assert_eq!(format!("{credential:?}"), r#"QueryCredential(["username=[secret]", "api_key=[secret]"])"#);
/// # Ok::<(), auth_middleware::CredentialError>(())
/// ```
#[derive(Clone)]
pub struct QueryCredential {
    pairs: Vec<(&'static str, Secret)>,
}

impl QueryCredential {
    /// The pairs' names and values.
    ///
    /// # Errors
    /// One of the values is empty.
    pub fn new(
        pairs: impl IntoIterator<Item = (&'static str, Secret)>,
    ) -> Result<Self, CredentialError> {
        let pairs: Vec<_> = pairs.into_iter().collect();
        match pairs.iter().find(|(_, value)| value.is_empty()) {
            Some((name, _)) => Err(CredentialError::refused(format!(
                "the value for the query parameter {name} is empty"
            ))),
            None => Ok(Self { pairs }),
        }
    }
}

impl Credential for QueryCredential {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        let mut query = request.url_mut().query_pairs_mut();
        for (name, value) in &self.pairs {
            query.append_pair(name, value.expose());
        }
        drop(query);
        ready(Ok(Applied::default())).boxed()
    }

    fn secrets(&self) -> Vec<Secret> {
        self.pairs.iter().map(|(_, value)| value.clone()).collect()
    }
}

impl fmt::Debug for QueryCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self
            .pairs
            .iter()
            .map(|(name, _)| format!("{name}=[secret]"))
            .collect();
        f.debug_tuple("QueryCredential").field(&names).finish()
    }
}
