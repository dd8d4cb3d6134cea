//! A token that is fetched for another secret, and fetched anew before it ends.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use http::HeaderValue;

use super::recent::Recent;
use super::store::{Given, Sharing};
use super::{Applied, Credential, CredentialError, HeaderForm, TokenStore, jwt_expiry};
use crate::chance::Chance;
use crate::clock::Clock;
use crate::secret::Secret;

/// A token is renewed this long before its end at most.
const LONGEST_AHEAD: Duration = Duration::from_secs(300);
/// After an early renewal has failed, the old token is used for this long before the next try.
const RENEWAL_PAUSE: Duration = Duration::from_secs(30);
/// A token younger than this that was never accepted is not replaced: the next one would not be accepted either.
const YOUNG: Duration = Duration::from_secs(2);

/// A secret that a server gave out, and until when it is good.
#[derive(Clone, Debug)]
pub struct Token {
    /// The secret.
    pub secret: Secret,
    /// Its end; `None` if unknown: then it is used until the server rejects it.
    pub expires_at: Option<SystemTime>,
}

impl Token {
    /// A token whose end, if it is a JSON Web Token, is read from its claim `exp`.
    pub fn new(secret: impl Into<Secret>) -> Self {
        let secret = secret.into();
        let expires_at = jwt_expiry(secret.expose());
        Self { secret, expires_at }
    }
}

/// How a token is had: an HTTP call to the vendor, or a look into the user's own vault.
pub trait TokenExchange: Send + Sync + fmt::Debug {
    /// Gets a new token. `form` is how the long-lived secret is to be sent; when the server answers 401, return
    /// [`CredentialError::refused`], and the exchange is tried in the next form.
    fn exchange<'a>(
        &'a self,
        form: &'a HeaderForm,
    ) -> BoxFuture<'a, Result<Token, CredentialError>>;
}

/// Puts an [`ExchangedToken`] together.
#[derive(Debug)]
pub struct ExchangedTokenBuilder<E> {
    exchange: E,
    forms: Vec<HeaderForm>,
    token: Option<Token>,
    store: Option<Arc<dyn TokenStore>>,
    clock: Clock,
    chance: Chance,
}

impl<E: TokenExchange + 'static> ExchangedTokenBuilder<E> {
    /// The header forms to try, the likeliest first; without it `Authorization: <token>`.
    pub fn forms(mut self, forms: impl IntoIterator<Item = HeaderForm>) -> Self {
        self.forms = forms.into_iter().collect();
        self
    }

    /// A token that is already there, so that the first exchange can wait until it ends.
    pub fn token(mut self, token: Token) -> Self {
        self.token = Some(token);
        self
    }

    /// Where the token is shared with other processes of the same account. Without it: nowhere.
    pub fn store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.store = Some(store);
        self
    }

    /// Another clock than the system's.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Other randomness than the default.
    pub fn chance(mut self, chance: Chance) -> Self {
        self.chance = chance;
        self
    }

    /// The finished credential.
    ///
    /// # Errors
    /// The token that was given can't be sent in a header.
    pub fn build(mut self) -> Result<ExchangedToken<E>, CredentialError> {
        if self.forms.is_empty() {
            self.forms.push(HeaderForm::raw());
        }
        let inner = Inner {
            exchange: self.exchange,
            forms: self.forms,
            store: self.store,
            clock: self.clock,
            chance: self.chance,
            state: Mutex::default(),
            accepted: AtomicU64::new(0),
            exchanges: AtomicU64::new(0),
        };
        if let Some(token) = self.token {
            inner.keep(Given::own(token, &inner.clock), false)?;
        }
        Ok(ExchangedToken(Arc::new(inner)))
    }
}

/// A token that is exchanged for another secret. Clones share the token and what is known about it.
///
/// However many calls need a new token at once, one exchange is made, and all get its outcome; an error is not kept, the
/// next call tries again. A token that ends is renewed by one call shortly before (5 minutes or a fifth of its lifetime,
/// with jitter), while the others still use the old one. When the server rejects a token (401), first the other header
/// forms are tried, and the form that worked is remembered; then the token is exchanged anew.
///
/// With a [`TokenStore`] all of this holds for the processes that share it, not only for the clones of one: a token that is
/// due, over or rejected is looked up there, and one process exchanges it for all. A store that is away is done without.
pub struct ExchangedToken<E>(Arc<Inner<E>>);

struct Inner<E> {
    exchange: E,
    forms: Vec<HeaderForm>,
    store: Option<Arc<dyn TokenStore>>,
    clock: Clock,
    chance: Chance,
    state: Mutex<State>,
    /// The generation of the last token that a server is known to have accepted; a token's first is 1.
    accepted: AtomicU64,
    /// How many were begun.
    exchanges: AtomicU64,
}

type Flight = Shared<BoxFuture<'static, Result<Arc<Held>, CredentialError>>>;
type WeakFlight = WeakShared<BoxFuture<'static, Result<Arc<Held>, CredentialError>>>;

#[derive(Default)]
struct State {
    recent: Recent,
    token: Option<Arc<Held>>,
    /// The exchange that is going on. Weak: when all that wait for it are gone, it is gone.
    flight: Option<WeakFlight>,
    generation: u64,
    /// The form that requests use, and whether it is known to work.
    form: usize,
    form_works: bool,
    /// How many forms the server has rejected with the current token.
    rejected_forms: usize,
    /// The form in which the exchange last worked.
    exchange_form: usize,
    /// No early renewal before this.
    renewal_pause: Option<SystemTime>,
    /// The version in the store of the token that the server rejected.
    rejected_version: Option<u64>,
}

/// A token, ready to be sent.
struct Held {
    generation: u64,
    /// Its version in the store, if it is there.
    version: Option<u64>,
    /// Whether it comes from an exchange, of this process or another, and was not there from the beginning.
    fresh: bool,
    /// A value for each form.
    values: Vec<HeaderValue>,
    since: SystemTime,
    renew_at: Option<SystemTime>,
    expires_at: Option<SystemTime>,
}

enum Plan {
    Use(Arc<Held>),
    Renew(Arc<Held>, Flight),
    Fetch(Flight),
}

impl<E: TokenExchange + 'static> ExchangedToken<E> {
    /// Begins with how a token is had.
    pub fn builder(exchange: E) -> ExchangedTokenBuilder<E> {
        ExchangedTokenBuilder {
            exchange,
            forms: Vec::new(),
            token: None,
            store: None,
            clock: Clock::system(),
            chance: Chance::system(),
        }
    }

    fn plan(&self) -> Plan {
        let mut state = self.0.lock();
        let Some(held) = state.token.clone() else {
            return Plan::Fetch(self.flight(&mut state, None));
        };
        if held.renew_at.is_none() && held.expires_at.is_none() {
            return Plan::Use(held);
        }
        let now = self.0.clock.system_time();
        if held.expires_at.is_some_and(|end| end <= now) {
            return Plan::Fetch(self.flight(&mut state, Some(held)));
        }
        let due = held.renew_at.is_some_and(|at| at <= now)
            && state.renewal_pause.is_none_or(|end| end <= now);
        let flying = state
            .flight
            .as_ref()
            .is_some_and(|flight| flight.upgrade().is_some());
        if due && !flying {
            Plan::Renew(Arc::clone(&held), self.flight(&mut state, Some(held)))
        } else {
            Plan::Use(held)
        }
    }

    /// The exchange that is going on, or a new one, in place of a token that is over or due.
    fn flight(&self, state: &mut State, old: Option<Arc<Held>>) -> Flight {
        if let Some(flight) = state.flight.as_ref().and_then(WeakShared::upgrade) {
            return flight;
        }
        let inner = Arc::clone(&self.0);
        let flight = async move {
            let outcome = inner.fetch(old).await;
            inner.lock().flight = None;
            outcome
        };
        let flight = flight.boxed().shared();
        state.flight = flight.downgrade();
        flight
    }

    async fn held(&self) -> Result<Arc<Held>, CredentialError> {
        match self.plan() {
            Plan::Use(held) => Ok(held),
            Plan::Fetch(flight) => flight.await,
            Plan::Renew(old, flight) => Ok(flight.await.unwrap_or_else(|_| {
                let pause = self.0.clock.system_time() + RENEWAL_PAUSE;
                self.0.lock().renewal_pause = Some(pause);
                old
            })),
        }
    }
}

impl<E: TokenExchange> Inner<E> {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new token: from the store, if there is one, or by an exchange.
    async fn fetch(&self, old: Option<Arc<Held>>) -> Result<Arc<Held>, CredentialError> {
        let Some(store) = &self.store else {
            let token = self.exchange().await?;
            return self.keep(Given::own(token, &self.clock), true);
        };
        let other_than = match &old {
            Some(old) => old.version,
            None => self.lock().rejected_version,
        };
        let sharing = Sharing {
            store,
            clock: &self.clock,
            chance: &self.chance,
        };
        let given = sharing.token(other_than, || !self.serves(old.as_ref()), self.exchange());
        match (given.await?, old) {
            (Some(given), _) => self.keep(given, true),
            (None, Some(old)) => {
                self.lock().renewal_pause = Some(self.clock.system_time() + RENEWAL_PAUSE);
                Ok(old)
            }
            (None, None) => Err(CredentialError::unavailable(
                "another process is exchanging the token",
            )),
        }
    }

    /// Whether this token is still good while another one is being fetched.
    fn serves(&self, held: Option<&Arc<Held>>) -> bool {
        let current = &self.lock().token;
        let now = self.clock.system_time();
        held.zip(current.as_ref()).is_some_and(|(held, current)| {
            held.generation == current.generation && held.expires_at.is_none_or(|end| end > now)
        })
    }

    /// Exchanges, in one form after the other as long as the server refuses.
    async fn exchange(&self) -> Result<Token, CredentialError> {
        self.exchanges.fetch_add(1, Ordering::Relaxed);
        let first = self.lock().exchange_form;
        let mut outcome = self.exchange.exchange(&self.forms[first]).await;
        for form in (0..self.forms.len()).filter(|form| *form != first) {
            if !outcome.as_ref().is_err_and(CredentialError::is_refused) {
                break;
            }
            outcome = self.exchange.exchange(&self.forms[form]).await;
            if outcome.is_ok() {
                self.lock().exchange_form = form;
            }
        }
        outcome
    }

    fn keep(&self, given: Given, fresh: bool) -> Result<Arc<Held>, CredentialError> {
        let token = given.token;
        let values = self
            .forms
            .iter()
            .map(|form| form.value(&token.secret))
            .collect::<Result<_, _>>()?;
        let now = self.clock.system_time();
        // A token that is over when it comes means that the clocks differ: then only the server knows.
        let expires_at = token.expires_at.filter(|end| *end > now);
        let renew_at =
            expires_at.map(|end| end - self.ahead(end.duration_since(now).unwrap_or_default()));
        let mut state = self.lock();
        state.generation += 1;
        state.recent.add(&token.secret);
        state.rejected_forms = 0;
        state.renewal_pause = None;
        let held = Arc::new(Held {
            generation: state.generation,
            version: given.version,
            fresh,
            values,
            since: given.since,
            renew_at,
            expires_at,
        });
        state.token = Some(Arc::clone(&held));
        Ok(held)
    }

    /// How long before its end a token is renewed, so that the clients of a fleet don't all do it at once.
    fn ahead(&self, lifetime: Duration) -> Duration {
        (lifetime / 5)
            .min(LONGEST_AHEAD)
            .mul_f64(0.5 + self.chance.fraction() / 2.0)
    }

    /// Whether there is, or can be had, something that the server has not rejected yet; and the version in the store of a token
    /// that is given up.
    fn replace(&self, applied: &Applied) -> (bool, Option<u64>) {
        let now = self.clock.system_time();
        let mut state = self.lock();
        let Some(held) = state.token.clone() else {
            return (true, None);
        };
        if held.generation != applied.generation || state.form != applied.form {
            return (true, None);
        }
        state.rejected_forms += 1;
        if !state.form_works && state.rejected_forms < self.forms.len() {
            state.form = (state.form + 1) % self.forms.len();
            return (true, None);
        }
        state.rejected_forms = 0;
        let accepted = self.accepted.load(Ordering::Relaxed) == held.generation;
        if held.fresh && !accepted && now.duration_since(held.since).unwrap_or_default() < YOUNG {
            state.form_works = false;
            return (false, None);
        }
        state.token = None;
        state.rejected_version = held.version;
        (true, held.version)
    }
}

impl<E: TokenExchange + 'static> Credential for ExchangedToken<E> {
    fn apply<'a>(
        &'a self,
        request: &'a mut reqwest::Request,
    ) -> BoxFuture<'a, Result<Applied, CredentialError>> {
        async move {
            let held = self.held().await?;
            let form = self.0.lock().form;
            request
                .headers_mut()
                .insert(self.0.forms[form].name().clone(), held.values[form].clone());
            Ok(Applied {
                generation: held.generation,
                form,
                ..Applied::default()
            })
        }
        .boxed()
    }

    fn rejected<'a>(&'a self, applied: &'a Applied) -> BoxFuture<'a, bool> {
        async move {
            let (again, given_up) = self.0.replace(applied);
            if let Some((store, version)) = self.0.store.as_ref().zip(given_up) {
                // Where that fails, each process finds out by itself that the token is no longer good.
                let _ = store.invalidate(version).await;
            }
            again
        }
        .boxed()
    }

    fn accepted(&self, applied: &Applied) {
        // Once a token, not once a call.
        if self.0.accepted.load(Ordering::Relaxed) != applied.generation {
            self.0.accepted.store(applied.generation, Ordering::Relaxed);
            let mut state = self.0.lock();
            state.form = applied.form;
            state.form_works = true;
        }
    }

    fn exchanges(&self) -> u64 {
        self.0.exchanges.load(Ordering::Relaxed)
    }

    fn secrets(&self) -> Vec<Secret> {
        self.0.lock().recent.all().collect()
    }
}

impl<E> Clone for ExchangedToken<E> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<E: fmt::Debug> fmt::Debug for ExchangedToken<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExchangedToken")
            .field("exchange", &self.0.exchange)
            .field("forms", &self.0.forms)
            .field("token", &"[secret]")
            .finish()
    }
}
