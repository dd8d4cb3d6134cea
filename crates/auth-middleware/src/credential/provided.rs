//! A secret that is kept elsewhere, such as in the user's own vault, and is asked for again when the server no longer takes it.

use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};

use super::recent::Recent;
use super::{Applied, Credential, CredentialError};
use crate::clock::Clock;
use crate::secret::Secret;

/// A provider that has given a refused secret once more is not asked again before this.
const PAUSE: Duration = Duration::from_secs(10);

/// Where a secret is kept: the user's own vault, a file that is replaced, a service that rotates keys.
///
/// It is asked when the first request needs the secret, and again when the server refuses the secret. However many calls wait for it, it is asked
/// once, and its error, which all of them get, is not kept. A closure is one:
///
/// ```
/// use auth_middleware::{CredentialError, Secret, SecretProvider};
///
/// # #[derive(Clone)] struct Vault;
/// # impl Vault { async fn read(&self, _: &str) -> Result<String, std::io::Error> { Ok("key".to_owned()) } }
/// fn provider(vault: Vault) -> impl SecretProvider {
///     move || {
///         let vault = vault.clone();
///         async move {
///             let key = vault.read("team/key").await;
///             let key = key.map_err(|error| CredentialError::unavailable("the vault gives no key").with_source(error))?;
///             Ok(Secret::from(key))
///         }
///     }
/// }
/// # drop(provider(Vault));
/// ```
pub trait SecretProvider: Send + Sync {
    /// The secret as it is now.
    ///
    /// # Errors
    /// It can't be had. The error must not hold a secret.
    fn secret(&self) -> BoxFuture<'_, Result<Secret, CredentialError>>;
}

impl<F, S> SecretProvider for F
where
    F: Fn() -> S + Send + Sync,
    S: Future<Output = Result<Secret, CredentialError>> + Send + 'static,
{
    fn secret(&self) -> BoxFuture<'_, Result<Secret, CredentialError>> {
        self().boxed()
    }
}

impl SecretProvider for Box<dyn SecretProvider> {
    fn secret(&self) -> BoxFuture<'_, Result<Secret, CredentialError>> {
        (**self).secret()
    }
}

impl SecretProvider for Arc<dyn SecretProvider> {
    fn secret(&self) -> BoxFuture<'_, Result<Secret, CredentialError>> {
        (**self).secret()
    }
}

/// A credential that is made of what a [`SecretProvider`] gives. Clones share it.
///
/// When the server refuses the secret, the provider is asked once, and the request is sent again if it gives another one. If it gives the same, it is not
/// asked again for 10 seconds, so that a wrong secret does not become a flood of questions. If it fails then, the caller gets the server's refusal.
///
/// ```
/// use auth_middleware::{HeaderCredential, ProvidedCredential, Secret};
/// use std::sync::Arc;
///
/// let credential = ProvidedCredential::new(
///     || async { Ok(Secret::from("from the vault")) },
///     |secret| Ok(Arc::new(HeaderCredential::new(http::header::AUTHORIZATION, secret)?)),
/// );
/// # drop(credential);
/// ```
#[derive(Clone)]
pub struct ProvidedCredential(Arc<Inner>);

type Make = dyn Fn(&Secret) -> Result<Arc<dyn Credential>, CredentialError> + Send + Sync;

struct Inner {
    provider: Box<dyn SecretProvider>,
    make: Box<Make>,
    clock: Clock,
    state: Mutex<State>,
}

type Outcome = Result<Arc<Held>, CredentialError>;

#[derive(Default)]
struct State {
    held: Option<Arc<Held>>,
    /// The question that is being asked. Weak: when all that wait for the answer are gone, it is gone.
    flight: Option<WeakShared<BoxFuture<'static, Outcome>>>,
    /// How often the provider was asked, and what earlier credentials have asked for.
    exchanges: u64,
    /// The provider has given a refused secret again: no question before this.
    pause: Option<Instant>,
    recent: Recent,
}

/// One secret of the provider, and the credential that was made of it.
struct Held {
    number: u64,
    secret: Secret,
    credential: Arc<dyn Credential>,
}

impl ProvidedCredential {
    /// Asks `provider` for the secret and makes a credential of it by `make`, which is called once for each new secret.
    pub fn new(
        provider: impl SecretProvider + 'static,
        make: impl Fn(&Secret) -> Result<Arc<dyn Credential>, CredentialError> + Send + Sync + 'static,
    ) -> Self {
        Self::with_clock(provider, make, Clock::system())
    }

    /// The same with another clock than the system's.
    pub fn with_clock(
        provider: impl SecretProvider + 'static,
        make: impl Fn(&Secret) -> Result<Arc<dyn Credential>, CredentialError> + Send + Sync + 'static,
        clock: Clock,
    ) -> Self {
        Self(Arc::new(Inner {
            provider: Box::new(provider),
            make: Box::new(make),
            clock,
            state: Mutex::default(),
        }))
    }

    async fn held(&self) -> Outcome {
        let flight = {
            let mut state = self.0.lock();
            match &state.held {
                Some(held) => return Ok(Arc::clone(held)),
                None => self.flight(&mut state),
            }
        };
        flight.await
    }

    /// Another secret than number `old`, if there is one.
    async fn other(&self, old: u64) -> Result<Option<Arc<Held>>, CredentialError> {
        let flight = {
            let mut state = self.0.lock();
            match &state.held {
                Some(held) if held.number != old => return Ok(Some(Arc::clone(held))),
                _ if state.pause.is_some_and(|end| self.0.clock.now() < end) => return Ok(None),
                _ => self.flight(&mut state),
            }
        };
        let held = flight.await?;
        Ok((held.number != old).then_some(held))
    }

    /// The question that is being asked, or a new one.
    fn flight(&self, state: &mut State) -> Shared<BoxFuture<'static, Outcome>> {
        if let Some(flight) = state.flight.as_ref().and_then(WeakShared::upgrade) {
            return flight;
        }
        let inner = Arc::clone(&self.0);
        let flight = async move {
            inner.lock().exchanges += 1;
            let secret = inner.provider.secret().await;
            let outcome = secret.and_then(|secret| inner.keep(secret));
            inner.lock().flight = None;
            outcome
        };
        let flight = flight.boxed().shared();
        state.flight = flight.downgrade();
        flight
    }
}

impl Inner {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, secret: Secret) -> Outcome {
        let before = self.lock().held.clone();
        if let Some(held) = before.as_ref().filter(|held| held.secret == secret) {
            self.lock().pause = self.clock.now().checked_add(PAUSE);
            return Ok(Arc::clone(held));
        }
        let credential = (self.make)(&secret)?;
        let held = Arc::new(Held {
            number: before.as_ref().map_or(1, |before| before.number + 1),
            secret,
            credential,
        });
        let mut state = self.lock();
        if let Some(before) = before {
            state.exchanges += before.credential.exchanges();
        }
        state.recent.add(&held.secret);
        for secret in held.credential.secrets() {
            state.recent.add(&secret);
        }
        state.pause = None;
        state.held = Some(Arc::clone(&held));
        Ok(held)
    }
}

impl Held {
    async fn apply(&self, request: &mut reqwest::Request) -> Result<Applied, CredentialError> {
        let applied = self.credential.apply(request).await?;
        Ok(Applied {
            secret: self.number,
            ..applied
        })
    }
}

impl Credential for ProvidedCredential {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        async move {
            let held = self.held().await?;
            match held.apply(request).await {
                // The secret is not good for a token any more.
                Err(error) if error.is_refused() => match self.other(held.number).await? {
                    Some(other) => other.apply(request).await,
                    None => Err(error),
                },
                outcome => outcome,
            }
        }
        .boxed()
    }

    fn rejected<'a>(&'a self, applied: &'a Applied) -> BoxFuture<'a, bool> {
        async move {
            let held = self.0.lock().held.clone();
            match held.filter(|held| held.number == applied.secret) {
                Some(held) if held.credential.rejected(applied).await => true,
                _ => matches!(self.other(applied.secret).await, Ok(Some(_))),
            }
        }
        .boxed()
    }

    fn accepted(&self, applied: &Applied) {
        let held = self.0.lock().held.clone();
        if let Some(held) = held.filter(|held| held.number == applied.secret) {
            held.credential.accepted(applied);
        }
    }

    fn exchanges(&self) -> u64 {
        let state = self.0.lock();
        let held = state.held.as_ref();
        state.exchanges + held.map_or(0, |held| held.credential.exchanges())
    }

    fn secrets(&self) -> Vec<Secret> {
        let state = self.0.lock();
        // What it holds now may have got a new token since it was made.
        let now = state.held.as_ref().map(|held| held.credential.secrets());
        state
            .recent
            .all()
            .chain(now.into_iter().flatten())
            .collect()
    }
}

impl fmt::Debug for ProvidedCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let held = self.0.lock().held.clone();
        f.debug_struct("ProvidedCredential")
            .field("secret", &"[secret]")
            .field("credential", &held.map(|held| Arc::clone(&held.credential)))
            .finish_non_exhaustive()
    }
}
