//! How a client is made.

use std::sync::Arc;

use client_runtime::{
    Core, CoreBuilder, Credential, Error, Options, Secret, SecretProvider, TokenStore, env,
};

use crate::Client;
use crate::auth::Identity;
use crate::error::VENDOR;

/// The address of {{title}}, used when no other is given.
pub const DEFAULT_URL: &str = "{{url}}";

impl Client {
    /// Starts a client with settings of its own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client from environment variables: `{{VENDOR}}_SECRET`, and `{{VENDOR}}_URL` where it is set. The secret can also be in a file that only
    /// its owner may read: `{{VENDOR}}_SECRET_FILE`.
    ///
    /// # Errors
    /// A variable is missing, empty or wrong; the error names it and never shows its value.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }
}

/// The settings of a [`Client`].
///
/// ```no_run
/// # fn example() -> Result<(), {{crate}}::Error> {
/// use std::time::Duration;
///
/// let client = {{crate}}::Client::builder()
///     .secret("...")
///     .options(|options| options.timeout(Duration::from_secs(60)))
///     .build()?;
/// # drop(client);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct ClientBuilder {
    core: CoreBuilder,
    identity: Option<Identity>,
    token_store: Option<Arc<dyn TokenStore>>,
}

impl ClientBuilder {
    fn new() -> Self {
        Self {
            core: Core::builder(&VENDOR).base_url(DEFAULT_URL),
            identity: None,
            token_store: None,
        }
    }

    /// The settings that the environment has, see [`Client::from_env`]; the others can be set on top.
    ///
    /// # Errors
    /// As for [`Client::from_env`].
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::new();
        if let Some(url) = env::optional("{{VENDOR}}_URL")? {
            builder = builder.base_url(url);
        }
        Ok(builder.secret(env::secret("{{VENDOR}}_SECRET")?))
    }

    /// The address: [`DEFAULT_URL`] unless there is another one. A slash at its end does no harm.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.core = self.core.base_url(url);
        self
    }

    /// A secret that lasts. The client exchanges it for tokens by itself, with `{{exchange_id}}`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.identity = Some(Identity::Secret(secret.into()));
        self
    }

    /// A secret that is kept elsewhere, such as in your vault: asked for when the first call needs it, and again when {{title}} refuses it.
    #[must_use]
    pub fn secret_from(mut self, provider: impl SecretProvider + 'static) -> Self {
        self.identity = Some(Identity::Provided(Box::new(provider)));
        self
    }

    /// A credential of one's own, for proxies that want another one. Its `Debug` must not print the secret.
    #[must_use]
    pub fn credential(mut self, credential: Arc<dyn Credential>) -> Self {
        self.identity = Some(Identity::Own(credential));
        self
    }

    /// Where the tokens are shared with the other processes of a fleet, so that one of them makes the exchange. A store is for one user of one
    /// deployment. Without it, each process exchanges for itself.
    ///
    /// The crate's README has an example with Redis.
    #[must_use]
    pub fn token_store(mut self, store: Arc<dyn TokenStore>) -> Self {
        self.token_store = Some(store);
        self
    }

    /// Options of all calls: headers, time limits, retries.
    #[must_use]
    pub fn options(mut self, change: impl FnOnce(Options) -> Options) -> Self {
        self.core = self.core.options(change);
        self
    }

    /// Changes what is the same for every vendor: the `reqwest::Client`, the user agent, the clock, the retry budget.
    #[must_use]
    pub fn core(mut self, change: impl FnOnce(CoreBuilder) -> CoreBuilder) -> Self {
        self.core = change(self.core);
        self
    }

    /// The client. Nothing is sent before its first call.
    ///
    /// # Errors
    /// There is no credential or it can't be sent, or the base URL isn't one.
    pub fn build(self) -> Result<Client, Error> {
        let Some(identity) = self.identity else {
            return Err(Error::configuration(
                "there is no credential; set a secret",
            ));
        };
        let mut core = self.core;
        if let Some(secret) = identity.secret() {
            core = core.conceal(secret);
        }
        let plain = core.build()?;
        let credential = identity
            .credential(&plain, self.token_store)
            .map_err(|error| Error::configuration(error.to_string()))?;
        Ok(Client {
            core: plain.with_credential(credential),
        })
    }
}
